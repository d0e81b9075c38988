// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/palette.h"

#include <QWidget>
#include <algorithm>
#include <cmath>

namespace kokarda::screens {

const Palette& lightPalette()
{
    static const Palette palette{QColor(0xFF, 0xFD, 0xF8), QColor(0xFF, 0xFF, 0xFF), QColor(0x1F, 0x24, 0x30),
        QColor(0x66, 0x6C, 0x79), QColor(0xE7, 0xE2, 0xD8), QColor(0x93, 0x8D, 0x80), QColor(0xB4, 0x32, 0x4A),
        QColor(0xFF, 0xFF, 0xFF), QColor(0x1C, 0x2A, 0x6E), QColor(0x2F, 0x7D, 0x4F), QColor(0x9A, 0x5A, 0x00),
        QColor(0xB3, 0x26, 0x1E), false};
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette{QColor(0x1B, 0x1D, 0x22), QColor(0x24, 0x27, 0x2E), QColor(0xEC, 0xE8, 0xE1),
        QColor(0x9A, 0xA1, 0xAC), QColor(0x34, 0x38, 0x41), QColor(0x74, 0x7B, 0x88), QColor(0xE0, 0x73, 0x8A),
        QColor(0x1B, 0x1D, 0x22), QColor(0x9D, 0xB0, 0xFF), QColor(0x6C, 0xC7, 0x90), QColor(0xE8, 0xA9, 0x4B),
        QColor(0xF2, 0x8B, 0x82), true};
    return palette;
}

QColor Palette::tint(const QColor& colour, double share) const
{
    const auto mixed = [share](int over, int under) { return int(std::lround(over * share + under * (1 - share))); };
    return QColor(mixed(colour.red(), paper.red()), mixed(colour.green(), paper.green()),
        mixed(colour.blue(), paper.blue()));
}

const Palette& paletteOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkPalette() : lightPalette();
}

const Palette& paletteOf(const QWidget* widget)
{
    return paletteOf(widget->palette());
}

QColor colourOf(Ink ink, const Palette& palette)
{
    switch (ink) {
    case Ink::Text:
        return palette.ink;
    case Ink::Muted:
        return palette.muted;
    case Ink::Ribbon:
        return palette.ribbon;
    case Ink::OnRibbon:
        return palette.onRibbon;
    case Ink::Link:
        return palette.link;
    case Ink::Good:
        return palette.good;
    case Ink::Warn:
        return palette.warn;
    case Ink::Bad:
        return palette.bad;
    }
    return palette.ink;
}

QPalette qtPalette(const Palette& from)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, colour);
    };
    set({QPalette::Window, QPalette::Button, QPalette::AlternateBase}, from.paper);
    set({QPalette::Base, QPalette::ToolTipBase}, from.raised);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText},
        from.ink);
    set({QPalette::PlaceholderText}, from.muted);
    set({QPalette::Highlight}, from.ribbon);
    set({QPalette::HighlightedText}, from.onRibbon);
    set({QPalette::Link, QPalette::LinkVisited}, from.link);
    set({QPalette::Light, QPalette::Midlight}, from.raised);
    set({QPalette::Mid, QPalette::Dark, QPalette::Shadow}, from.hairline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, from.muted);
    return palette;
}

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace kokarda::screens
