// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/freeplace.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStatusBar>
#include <QTextEdit>
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <vector>

namespace kokarda::screens {

namespace {

/// A part of the window that is better not covered, and how much better.
struct Busy
{
    QRect place;
    qint64 weight = 0;
};

constexpr qint64 focused = 1'000;

qint64 weightOf(const QWidget& widget)
{
    if (&widget == QApplication::focusWidget())
        return focused;
    if (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTextEdit*>(&widget))
        return 3;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().isEmpty() ? 0 : 2;
    // Lists and papers are scrolled; what an area of fields holds is counted itself.
    return qobject_cast<const QAbstractScrollArea*>(&widget) && !qobject_cast<const QScrollArea*>(&widget) ? 1 : 0;
}

std::vector<Busy> busyParts(const QWidget& ground, const QWidget& cover)
{
    std::vector<Busy> parts;
    for (const QWidget* widget : ground.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != ground.window() || widget == &cover || cover.isAncestorOf(widget))
            continue;
        const qint64 weight = weightOf(*widget);
        // A list of many rows has the focus as a whole: that is no reason to leave all of it free.
        constexpr int tallestField = 260;
        const QRect seen = weight == 0 ? QRect() : widget->visibleRegion().boundingRect();
        if (!seen.isEmpty())
            parts.push_back({QRect(widget->mapTo(&ground, seen.topLeft()), seen.size()), seen.height() > tallestField ? std::min<qint64>(weight, 3) : weight});
    }
    return parts;
}

qint64 covered(const QRect& place, const std::vector<Busy>& parts)
{
    qint64 cost = 0;
    for (const Busy& part : parts) {
        const QRect both = place.intersected(part.place);
        cost += part.weight * both.width() * both.height();
    }
    return cost;
}

} // namespace

QRect freePlace(const QWidget& ground, const QWidget& cover, int widest, const std::function<int(int width)>& heightFor)
{
    constexpr int edge = 16;
    constexpr int step = 24;
    constexpr int foot = 92; ///< the status bar and the buttons of a page
    const std::vector<Busy> parts = busyParts(ground, cover);
    const auto* status = ground.findChild<QStatusBar*>();
    const int lowest = (status && status->isVisible() ? status->mapTo(&ground, QPoint()).y() : ground.height()) - 4;
    QRect best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const int wanted : {widest, 600, 480, 360}) {
        const int width = std::min({wanted, widest, ground.width() - 2 * edge});
        const int height = heightFor(width);
        const int middle = (ground.width() - width) / 2;
        for (const int bottom : {ground.height() - foot, lowest}) {
            for (int x = middle % step + edge; x <= ground.width() - width - edge; x += step) {
                const QRect place(x, bottom - height, width, height);
                // Between places that are equally free the wide one in the middle is what people look for.
                const qint64 cost = 4 * covered(place, parts) + std::abs(x - middle) + 2 * (widest - width);
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
    }
    return best.isValid() ? best : QRect(edge, edge, ground.width() - 2 * edge, heightFor(ground.width() - 2 * edge));
}

} // namespace kokarda::screens
