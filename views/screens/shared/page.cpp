// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/page.h"

namespace kokarda::screens {

Page::Page(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&context.shop, &Shop::changed, this, &Page::changed);
}

void Page::changed(Changes changes)
{
    m_waiting |= changes;
    if (!isVisible())
        return;
    const Changes now = std::exchange(m_waiting, Change::None);
    attempt(m_context.messages, [&] { reload(now); });
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const Changes changes = std::exchange(m_waiting, Change::None);
    if (changes != Change::None)
        attempt(m_context.messages, [&] { reload(changes); });
}

} // namespace kokarda::screens
