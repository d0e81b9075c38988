// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/handdata.h"
#include "views/ink/random.h"
#include "views/ink/writing.h"

#include <QStringList>
#include <algorithm>

namespace kokarda::ink {
using namespace Qt::StringLiterals;
namespace {

double hundredths(double mm)
{
    return static_cast<double>(qRound64(mm * 100)) / 100;
}

QString writable(const Hand& hand, const QString& text)
{
    QString kept;
    for (const char32_t character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (hand.canWrite(character))
            kept += QString::fromUcs4(&character, 1);
    }
    return kept;
}

struct Place
{
    double x, y, scale, slant;
};

struct Writer
{
    const Hand& hand;
    const WritingStyle& style;
    double scale;
    double pitch;
    Random random;
    Writing result{};
    int word = 0;

    double widthOf(const QString& text) const
    {
        double width = 0;
        for (const ShapedGlyph& glyph : hand.data().shaper->shape(text))
            width += glyph.advance;
        return width * scale;
    }

    void drop(const ShapedGlyph& shaped, const Place& place)
    {
        for (const GlyphEdge& edge : hand.data().glyphs[static_cast<std::size_t>(shaped.glyph)].edges) {
            Stroke stroke;
            stroke.line = result.lines;
            stroke.word = word;
            for (const GlyphPoint& point : edge.line) {
                const double x = (point.x + shaped.shiftX) * place.scale;
                const double y = (point.y + shaped.shiftY) * place.scale;
                stroke.points.push_back({hundredths(place.x + x + y * place.slant), hundredths(place.y - y),
                    hundredths(style.penWidthMm)});
                result.inkBottomMm = std::max(result.inkBottomMm, stroke.points.back().y);
            }
            result.strokes.push_back(std::move(stroke));
        }
    }

    void writeWord(const QString& text, double& x, double baseline)
    {
        for (const ShapedGlyph& shaped : hand.data().shaper->shape(text)) {
            const double size = scale * (1 + 0.02 * style.liveliness * random.bell());
            drop(shaped, {x, baseline + 0.02 * style.liveliness * style.xHeightMm * random.bell(), size, style.slant});
            x += shaped.advance * scale;
        }
        ++word;
    }

    void writeAll(const QString& text)
    {
        double baseline = 0.75 * pitch;
        const double gap = 0.55 * hand.data().xHeight * scale;
        for (const QString& paragraph : text.split(u'\n')) {
            double x = 0;
            for (const QString& next : paragraph.simplified().split(u' ', Qt::SkipEmptyParts)) {
                const double width = widthOf(next);
                if (x > 0 && x + width > style.widthMm) {
                    x = 0;
                    baseline += pitch;
                    ++result.lines;
                }
                writeWord(next, x, baseline);
                x += gap * (1 + 0.25 * random.signedUnit());
            }
            baseline += pitch;
            ++result.lines;
        }
        result.heightMm = style.heightMm > 0 ? style.heightMm : result.inkBottomMm;
        result.tooLong = style.heightMm > 0 && result.inkBottomMm > style.heightMm;
    }
};

} // namespace

quint64 seedFor(const QString& orderId, const QString& hand, int engineVersion)
{
    quint64 seed = Random::mixed(static_cast<quint64>(engineVersion) + 0x6B6F6B61726461ULL);
    for (const QString& part : {orderId, hand}) {
        for (const char byte : part.toUtf8())
            seed = Random::mixed(seed ^ static_cast<unsigned char>(byte));
        seed = Random::mixed(seed + 0x9E3779B97F4A7C15ULL);
    }
    return seed;
}

Writing write(const Hand& hand, const QString& text, const WritingStyle& style, quint64 seed, Trace* trace)
{
    Q_UNUSED(trace)
    const QString kept = writable(hand, text);
    Writing best;
    for (double size = std::clamp(style.xHeightMm, 1.2, 8.0);; size *= 0.94) {
        const double used = std::max(size, style.minXHeightMm);
        const double pitch = style.linePitchMm > 0 ? style.linePitchMm * used / style.xHeightMm : 3.7 * used;
        Writer writer{hand, style, used / hand.data().xHeight, pitch, Random(seed)};
        writer.writeAll(kept);
        best = std::move(writer.result);
        best.sizeUsedMm = used;
        if (!best.tooLong || used <= style.minXHeightMm)
            break;
    }
    best.widthMm = style.widthMm;
    best.missing = missingCharacters(hand, text.normalized(QString::NormalizationForm_C));
    return best;
}

} // namespace kokarda::ink
