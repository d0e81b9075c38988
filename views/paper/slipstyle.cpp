// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/slipstyle.h"

#include "views/paper/units.h"

#include <algorithm>

namespace kokarda::paper {

namespace {

struct Sizes
{
    int number;
    int name;
    int address;
    int body;
    int small;
    int label;
};

// Millimetres of the design's margins, left, top, right, bottom, and type sizes, by the width of the paper.
struct Design
{
    qreal upToWidth;
    QMarginsF margins;
    qreal gap;
    qreal foot;
    qreal qr;
    qreal bar;
    Sizes sizes;
};

const Design& designFor(const PaperSize& paper)
{
    static const Design designs[] = {
        {62, {5, 4, 5, 4}, 3.0, 14, 15.0, 7.5, {170, 110, 90, 80, 70, 65}},
        {90, {4, 4, 4, 4}, 3.5, 15, 18.0, 8.0, {220, 120, 100, 85, 75, 70}},
        {120, {6, 6, 6, 5}, 4.0, 13, 18.0, 8.0, {240, 120, 105, 88, 75, 70}},
        {160, {13, 11, 12, 9}, 6.0, 14, 18.0, 8.0, {250, 130, 100, 88, 76, 72}},
        {999, {20, 14, 18, 11}, 8.0, 16, 21.0, 9.0, {300, 150, 110, 98, 82, 78}},
    };
    return *std::find_if(std::begin(designs), std::end(designs),
        [&](const Design& design) { return paper.sizeMm.width() <= design.upToWidth; });
}

QRectF inner(const QRectF& sheet, const QMarginsF& marginsMm)
{
    return sheet.adjusted(mm(marginsMm.left()), mm(marginsMm.top()), -mm(marginsMm.right()), -mm(marginsMm.bottom()));
}

} // namespace

Palette paletteOf(const Look& look, const PaperSize& paper)
{
    Palette palette;
    if (paper.thermal)
        return {Qt::black, Qt::black, Qt::black, Qt::black};
    const QColor accent(look.accentColour);
    if (accent.isValid())
        palette.accent = accent;
    // An accent that is nearly white would vanish on paper.
    if (palette.accent.lightnessF() > 0.62f)
        palette.accent = QColor::fromHslF(palette.accent.hslHueF(), palette.accent.hslSaturationF(), 0.45f);
    return palette;
}

SlipStyle slipStyle(const Look& look, const PaperOptions& options, qreal density)
{
    SlipStyle style;
    style.paper = paperSize(options);
    style.options = options;
    style.palette = paletteOf(look, style.paper);
    style.sheet = {0, 0, mm(style.paper.sizeMm.width()), mm(style.paper.sizeMm.height())};
    style.printable = inner(style.sheet, style.paper.marginsMm);
    const Design& design = designFor(style.paper);
    style.content = inner(style.sheet, design.margins).intersected(style.printable);
    // Letters in window envelopes have their text where DIN 5008 puts it.
    if (options.envelope != Envelope::None && style.paper.key == QLatin1String("a4"))
        style.content.setLeft(mm(25));
    style.foot = mm(design.foot);
    style.wide = style.paper.sizeMm.width() > 120;
    style.gap = mm(design.gap) * density;
    style.rowSpace = mm(style.wide ? 1.7 : 1.2) * density * density;
    style.qrSide = mm(design.qr);
    style.barHeight = mm(design.bar);

    const Palette& p = style.palette;
    const Sizes& s = design.sizes;
    style.number = {Face::Bold, s.number, p.ink, 1.1};
    style.name = {Face::Semibold, s.name, p.ink, 1.25};
    style.address = {Face::Regular, s.address, p.ink, 1.32};
    style.addressee = {Face::Semibold, s.address, p.ink, 1.32};
    style.body = {Face::Regular, s.body, p.ink, 1.34};
    style.strong = {Face::Semibold, s.body, p.ink, 1.34};
    style.small = {Face::Regular, s.small, p.muted, 1.34};
    style.label = {Face::Semibold, s.label, p.accent, 1.4};
    return style;
}

} // namespace kokarda::paper
