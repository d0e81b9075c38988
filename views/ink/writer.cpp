// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/writer.h"

#include "views/ink/handdata.h"
#include "views/ink/lines.h"
#include "views/ink/noise.h"
#include "views/ink/pageplan.h"
#include "views/ink/wordwriter.h"

#include <QList>
#include <algorithm>

namespace kokarda::ink {
namespace {

WritingStyle allowed(WritingStyle style)
{
    style.widthMm = std::max(style.widthMm, 5.0);
    style.xHeightMm = std::clamp(style.xHeightMm, 1.2, 8.0);
    style.minXHeightMm = std::clamp(style.minXHeightMm, 1.0, style.xHeightMm);
    style.slant = std::clamp(style.slant, -0.25, 0.35);
    style.liveliness = std::clamp(style.liveliness, 0.4, 1.5);
    style.penWidthMm = std::clamp(style.penWidthMm, 0.15, 1.0);
    style.linePitchMm = style.linePitchMm > 0 ? std::max(style.linePitchMm, 2 * style.xHeightMm) : 0;
    return style;
}

QString writable(const Hand& hand, const QString& text)
{
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        if (hand.canWrite(character))
            kept += QString::fromUcs4(&character, 1);
    }
    return kept;
}

Writing written(const Hand& hand, const PagePlan& plan, const PageStyle& page, Trace* trace)
{
    Writing writing;
    WordWriter writer(hand.data(), page, trace);
    int word = 0;
    for (std::size_t line = 0; line < plan.lines.size(); ++line) {
        for (const PlacedWord& placed : plan.lines[line].words)
            writer.write(placed, plan.lines[line], static_cast<int>(line), word++, writing.strokes);
    }
    writing.lines = static_cast<int>(plan.lines.size());
    for (const Stroke& stroke : writing.strokes) {
        for (const InkPoint& point : stroke.points)
            writing.inkBottomMm = std::max(writing.inkBottomMm, point.y + point.width / 2);
    }
    return writing;
}

} // namespace

quint64 seedFor(const QString& orderId, const QString& hand, int engineVersion)
{
    quint64 seed = Random::mixed(static_cast<quint64>(engineVersion) + 0x6B6F6B61726461ULL);
    for (const QString& part : {orderId, hand}) {
        for (const char byte : part.toUtf8())
            seed = Random::mixed(seed ^ static_cast<unsigned char>(byte));
        seed = Random::mixed(seed + Random::step);
    }
    return seed;
}

Writing writeStraying(const Hand& hand, const QString& text, const WritingStyle& wished, const Variation& variation,
    double contrast, quint64 seed, Trace* trace)
{
    const WritingStyle style = allowed(wished);
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const PagePlanner planner(hand.data(), writable(hand, composed), style, variation, seed);
    Writing writing;
    for (double size = style.xHeightMm;; size = std::max(size * 0.97, style.minXHeightMm)) {
        const bool smallest = size <= style.minXHeightMm;
        const PagePlan plan = planner.plan(size);
        if (!plan.fits && !smallest)
            continue;
        if (trace != nullptr)
            trace->clear();
        writing = written(hand, plan, {style, variation, contrast, size, seed}, trace);
        writing.sizeUsedMm = size;
        writing.tooLong = !plan.fits || (style.heightMm > 0 && writing.inkBottomMm > style.heightMm);
        if (!writing.tooLong || smallest)
            break;
    }
    writing.widthMm = style.widthMm;
    writing.heightMm = style.heightMm > 0 ? style.heightMm : writing.inkBottomMm;
    writing.missing = missingCharacters(hand, composed);
    return writing;
}

Writing write(const Hand& hand, const QString& text, const WritingStyle& style, quint64 seed, Trace* trace)
{
    const double liveliness = std::clamp(style.liveliness, 0.4, 1.5);
    return writeStraying(hand, text, style, Variation().times(liveliness), 1, seed, trace);
}

} // namespace kokarda::ink
