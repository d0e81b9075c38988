// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/telldone.h"

#include "models/services/history/history.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"

namespace kokarda::screens {

void tellDone(const PageContext& context, const QString& text)
{
    context.messages.say(text, QCoreApplication::translate("Messages", "Undo"), [context] {
        attempt(context.messages, [&] {
            const QString title = History(context.shop).undo();
            context.messages.say(QCoreApplication::translate("Messages", "Undone: %1").arg(title));
        });
    });
}

} // namespace kokarda::screens
