// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/uprightarea.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace kokarda::screens {

namespace {

constexpr int most = 500;

} // namespace

UprightArea::UprightArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UprightArea::setLeastWidth(int least)
{
    m_needed = std::max(m_needed, least);
    updateGeometry();
}

QSize UprightArea::minimumSizeHint() const
{
    const QSize usual = QScrollArea::minimumSizeHint();
    return {std::max(usual.width(), m_needed), usual.height()};
}

bool UprightArea::eventFilter(QObject* watched, QEvent* event)
{
    // What it shows has become other: only now, shown and in its style, it knows its width.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        const int needed = std::min(most, widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        if (needed > m_needed)
            setLeastWidth(needed);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kokarda::screens
