// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/attempt.h"

#include <new>

namespace kokarda::screens {

QString inWords(const std::exception& error)
{
    if (const auto* own = dynamic_cast<const Error*>(&error))
        return own->message();
    if (dynamic_cast<const std::bad_alloc*>(&error))
        return QCoreApplication::translate("attempt",
            "There is not enough memory for this. Nothing was changed. Close other programs and try again.");
    return QCoreApplication::translate("attempt",
        "Something unexpected went wrong (%1). What was saved before is safe. Please try again.")
        .arg(QString::fromUtf8(error.what()));
}

} // namespace kokarda::screens
