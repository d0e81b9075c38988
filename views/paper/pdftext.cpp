// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdftext.h"

#include "views/paper/fonts.h"

#include <QGlyphRun>
#include <QHash>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kokarda::paper::pdf {

namespace {

constexpr qsizetype mostSettings = 4000;
// The spacing that keeps Qt from making ligatures (fonts.cpp); on paper nobody sees it.
constexpr double spacing = 1.0 / 64;
// How far a glyph may stand from its place before it is moved there, in tenths of a point.
constexpr double slack = 0.35;

QByteArray hex(quint16 glyph)
{
    static const char* digits = "0123456789ABCDEF";
    const char four[] = {digits[glyph >> 12 & 15], digits[glyph >> 8 & 15], digits[glyph >> 4 & 15], digits[glyph & 15]};
    return QByteArray(four, 4);
}

struct Placed
{
    quint16 glyph;
    QPointF at;
};

// Glyphs from left to right, with a number between two that a viewer would not set so far apart.
GlyphRun runOf(const Typeface& face, const std::vector<Placed>& glyphs, int size)
{
    GlyphRun run;
    run.face = &face;
    run.at = glyphs.front().at;
    run.shown = "<";
    double reached = run.at.x();
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const double place = glyphs[i].at.x() - spacing * double(i);
        if (const double away = place - reached; std::abs(away) > slack) {
            const qint64 back = -std::llround(away * 1000 / size);
            run.shown += '>' + QByteArray::number(back) + '<';
            reached -= double(back) * size / 1000;
        }
        run.shown += hex(glyphs[i].glyph);
        run.glyphs.push_back(glyphs[i].glyph);
        reached += face.advance(glyphs[i].glyph) * size / 1000;
    }
    run.shown += '>';
    return run;
}

// What no typeface of this computer has stands as empty boxes, as on the screen.
QPainterPath boxes(const QList<QPointF>& places, double ascent, int size)
{
    QPainterPath path;
    for (const QPointF& place : places) {
        const QRectF box(place.x() + 0.06 * size, place.y() - ascent - 0.62 * size, 0.42 * size, 0.62 * size);
        const double line = 0.04 * size;
        path.addRect(box);
        path.addPath([&] {
            QPainterPath inside;
            inside.addRect(box.adjusted(line, line, -line, -line));
            return inside.toReversed();
        }());
    }
    return path;
}

void addRuns(Setting& setting, const QGlyphRun& glyphs, double ascent, int size)
{
    const QRawFont font = glyphs.rawFont();
    if (fonts::isMakeshift(font)) {
        setting.runs.emplace_back().outline = boxes(glyphs.positions(), ascent, size);
        setting.needsText = true;
        return;
    }
    const Typeface& face = typefaceOf(font);
    const QList<quint32> numbers = glyphs.glyphIndexes();
    const QList<QPointF> places = glyphs.positions();
    if (!face.hasOutlines()) {
        GlyphRun run;
        for (qsizetype i = 0; i < numbers.size(); ++i)
            run.outline.addPath(font.pathForGlyph(numbers[i]).translated(places[i] - QPointF(0, ascent)));
        setting.runs.push_back(std::move(run));
        setting.needsText = true;
        return;
    }
    std::vector<Placed> row;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        row.push_back({quint16(numbers[i]), places[i] - QPointF(0, ascent)});
    std::stable_sort(row.begin(), row.end(), [](const Placed& a, const Placed& b) { return a.at.x() < b.at.x(); });
    std::vector<Placed> level;
    for (const Placed& placed : row) {
        if (!level.empty() && std::abs(placed.at.y() - level.back().at.y()) > 0.05) {
            setting.runs.push_back(runOf(face, level, size));
            level.clear();
        }
        level.push_back(placed);
    }
    if (!level.empty())
        setting.runs.push_back(runOf(face, level, size));
}

// True when each glyph stands for one character of the text. Their order is a reader's own affair: text from right to left
// stands in the file as it is seen, as everybody writes it.
bool tell(const std::vector<GlyphRun>& runs, const QString& text)
{
    std::u32string read, written = text.toStdU32String();
    for (const GlyphRun& run : runs)
        for (const quint16 glyph : run.glyphs)
            read += run.face->characterOf(glyph);
    if (read == written)
        return true;
    std::sort(read.begin(), read.end());
    std::sort(written.begin(), written.end());
    return read == written;
}

Setting made(const QString& text, Face face, int size)
{
    Setting setting;
    QTextLayout layout(text, fonts::font(face, size));
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight); // paper reads from the left; a text brings its own direction along
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& glyphs : layout.glyphRuns())
        addRuns(setting, glyphs, line.ascent(), size);
    setting.needsText = setting.needsText || !tell(setting.runs, text);
    return setting;
}

} // namespace

const Setting& settingOf(const QString& text, Face face, int size)
{
    thread_local std::map<std::pair<Face, int>, QHash<QString, Setting>> known;
    QHash<QString, Setting>& of = known[{face, size}];
    if (const auto found = of.constFind(text); found != of.constEnd())
        return *found;
    if (of.size() >= mostSettings)
        of.clear();
    return *of.insert(text, made(text, face, size));
}

} // namespace kokarda::paper::pdf
