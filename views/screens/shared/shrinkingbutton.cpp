// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/shrinkingbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ShrinkingButton::ShrinkingButton(const QIcon& sign, const QString& words, QWidget* parent)
    : QPushButton(sign, words, parent)
{
    setProperty("kind", u"plain"_s);
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    setIconSize({20, 16}); // as other buttons have it
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ShrinkingButton::minimumSizeHint() const
{
    constexpr int signOnly = 48;
    return {signOnly, sizeHint().height()};
}

void ShrinkingButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (width() < sizeHint().width())
        option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace kokarda::screens
