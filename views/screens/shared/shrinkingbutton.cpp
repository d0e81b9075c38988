// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/shrinkingbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int signOnly = 48;

} // namespace

ShrinkingButton::ShrinkingButton(const QIcon& sign, const QString& words, const QString& explanation, QWidget* parent)
    : QPushButton(sign, words, parent)
    , m_explanation(explanation)
{
    setProperty("kind", u"plain"_s);
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    setIconSize({20, 16}); // as other buttons have it
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ShrinkingButton::minimumSizeHint() const
{
    return {signOnly, sizeHint().height()};
}

QRect ShrinkingButton::frame() const
{
    return isSignOnly() ? QRect(width() - signOnly, 0, signOnly, height()) : rect();
}

bool ShrinkingButton::hitButton(const QPoint& at) const
{
    return frame().contains(at);
}

bool ShrinkingButton::isSignOnly() const
{
    return width() < sizeHint().width();
}

void ShrinkingButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    // Where the words have gone from the button, the tooltip is the only place that says them.
    setToolTip(isSignOnly() ? text() + u'\n' + m_explanation : m_explanation);
}

void ShrinkingButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // A sign in a frame meant for words looks as if these had been lost.
    option.rect = frame();
    if (isSignOnly())
        option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace kokarda::screens
