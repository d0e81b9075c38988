// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kokarda {

/// How the pen writes a shop's notes, beside the hand itself, and the shop's own pictures that replace or sign them.
/// Lengths in millimetres. Stored with every note, so that a reprint is the same.
struct NoteLook
{
    double xHeightMm = 2.3;   ///< height of a small x, as wished: a long text is written smaller
    double slant = 0;         ///< added to the hand's own lean, as run per rise
    double liveliness = 1;    ///< how far the pen strays: 1 is the hand's own way
    double penWidthMm = 0.32;
    QString inkColour = QStringLiteral("#1c2a6e"); ///< of a blue gel pen
    QByteArray scanPng;      ///< a card written by a person, in place of the words; empty: none
    QByteArray signaturePng; ///< stands under the words; empty: none

    bool operator==(const NoteLook&) const = default;
};

/// What a slider may ask for. Within these limits every hand stays a hand: the measures that tell writing from a
/// typeface hold at both ends (tests/views/ink/limits_test.cpp).
struct NoteLookLimit
{
    double least = 0;
    double most = 0;
    double step = 0;
};
inline constexpr NoteLookLimit xHeightLimit{1.9, 3.2, 0.05};
inline constexpr NoteLookLimit slantLimit{-0.1, 0.2, 0.01};
inline constexpr NoteLookLimit livelinessLimit{0.85, 1.2, 0.05};
inline constexpr NoteLookLimit penWidthLimit{0.2, 0.5, 0.02};

/// The look with every length brought to the nearest allowed one, and a colour that is none made the usual ink.
NoteLook withinLimits(NoteLook look);

} // namespace kokarda
