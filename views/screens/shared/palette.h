// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace kokarda::screens {

/// All colours of the screens. A widget never names a colour of its own: it asks for one of these.
struct Palette
{
    QColor paper;    ///< ground of pages
    QColor raised;   ///< fields, cards, the hovered row
    QColor ink;      ///< text
    QColor muted;    ///< secondary text
    QColor hairline; ///< lines between things
    QColor edge;     ///< border of what can be operated, at least 3:1 against the paper
    QColor ribbon;   ///< accent: primary action, selection, focus
    QColor onRibbon; ///< text on the ribbon
    QColor link;     ///< links and the hand
    QColor good;
    QColor warn;
    QColor bad;
    bool dark = false;

    bool operator==(const Palette&) const = default;

    /// A tint of a colour over the paper for quiet fills: share 0…1 of the colour.
    QColor tint(const QColor& colour, double share) const;
};

enum class Ink { Text, Muted, Ribbon, OnRibbon, Link, Good, Warn, Bad };

const Palette& lightPalette();
const Palette& darkPalette();
/// The palette that the widget's (or the program's) Qt palette was made from.
const Palette& paletteOf(const QPalette& palette);
const Palette& paletteOf(const QWidget* widget);
QColor colourOf(Ink ink, const Palette& palette);
/// Qt's roles filled from ours.
QPalette qtPalette(const Palette& palette);
/// Contrast by WCAG 2.1, 1…21.
double contrast(const QColor& a, const QColor& b);

} // namespace kokarda::screens
