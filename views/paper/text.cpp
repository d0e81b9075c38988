// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/text.h"

#include "views/paper/fonts.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// A pile of accents would climb into the lines above.
constexpr int accentsPerLetter = 2;

bool isVanishing(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Format:
        // The joiners belong to the spelling of some scripts and of emoji; everything else here only hides.
        return c != 0x200C && c != 0x200D;
    default:
        return false;
    }
}

QString cleanedKeeping(const QString& text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    int accents = 0;
    int lineEnds = 0;
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1);
    for (const char32_t c : unified.toUcs4()) {
        const bool lineEnd = c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
        if (lineEnd && keepLines) {
            while (result.endsWith(u' '))
                result.chop(1);
            if (!result.isEmpty() && ++lineEnds <= 2)
                result += u'\n';
            continue;
        }
        if (lineEnd || QChar::isSpace(c)) {
            if (!result.isEmpty() && !result.endsWith(u' ') && !result.endsWith(u'\n'))
                result += u' ';
            continue;
        }
        if (isVanishing(c))
            continue;
        const bool accent = QChar::isMark(c) && QChar::combiningClass(c) != 0;
        accents = accent ? accents + 1 : 0;
        if (accents > accentsPerLetter)
            continue;
        lineEnds = 0;
        result += QString::fromUcs4(&c, 1);
    }
    while (result.endsWith(u' ') || result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

QFont fontOf(const Style& style)
{
    return fonts::font(style.face, style.size);
}

TextLine measured(const QString& text, const Style& style)
{
    return {text, fonts::width(text, style.face, style.size)};
}

// Lines of one paragraph (no '\n' inside).
void wrapParagraph(std::vector<TextLine>& lines, const QString& text, const Style& style, qreal width)
{
    const TextLine whole = measured(text, style);
    if (whole.width <= width) {
        lines.push_back(whole);
        return;
    }
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        TextLine set = measured(text.mid(line.textStart(), line.textLength()).trimmed(), style);
        if (set.width > width + 0.5)
            set = fitted(set.text, style, width);
        lines.push_back(set);
    }
    layout.endLayout();
}

} // namespace

QString cleaned(const QString& text)
{
    return cleanedKeeping(text, false);
}

QString cleanedLines(const QString& text)
{
    return cleanedKeeping(text, true);
}

std::vector<TextLine> wrapped(const QString& text, const Style& style, qreal width, int maxLines)
{
    std::vector<TextLine> lines;
    if (text.isEmpty())
        return lines;
    for (const QString& paragraph : text.split(u'\n'))
        wrapParagraph(lines, paragraph, style, width);
    if (maxLines > 0 && lines.size() > size_t(maxLines)) {
        lines.resize(size_t(maxLines));
        lines.back() = fitted(lines.back().text + u'…', style, width);
        if (!lines.back().text.endsWith(u'…'))
            lines.back() = fitted(lines.back().text.chopped(1) + u'…', style, width);
    }
    return lines;
}

std::vector<TextLine> balanced(const QString& text, const Style& style, qreal width, int maxLines)
{
    std::vector<TextLine> best = wrapped(text, style, width, maxLines);
    if (best.size() < 2)
        return best;
    qreal narrow = width / 2;
    qreal wide = width;
    while (wide - narrow > style.size * 0.3) {
        const qreal middle = (narrow + wide) / 2;
        std::vector<TextLine> tried = wrapped(text, style, middle, 0);
        if (tried.size() <= best.size()) {
            best = std::move(tried);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return best;
}

Style shrunk(Style style, const QString& text, qreal width, int smallest)
{
    while (style.size - 10 >= smallest && fonts::width(text, style.face, style.size) > width)
        style.size -= 10;
    return style;
}

TextLine fitted(const QString& text, const Style& style, qreal width, Qt::TextElideMode elide)
{
    const TextLine whole = measured(text, style);
    if (whole.width <= width)
        return whole;
    TextLine cut = measured(QFontMetricsF(fontOf(style)).elidedText(text, elide, width), style);
    if (cut.width > width)
        cut = measured(u"…"_s, style);
    return cut.width > width ? TextLine{} : cut;
}

void place(Marks& marks, const TextLine& line, const Style& style, QPointF at, Align align)
{
    if (line.text.isEmpty())
        return;
    if (align == Align::Centre)
        at.rx() -= line.width / 2;
    else if (align == Align::Right)
        at.rx() -= line.width;
    marks.push_back(Text{at, line.text, style.face, style.size, style.colour, line.width});
}

qreal ascentOf(const Style& style)
{
    // Source Sans capitals are 0.66 of the size high.
    return (style.lineHeight() + 0.66 * style.size) / 2;
}

qreal placeParagraph(Marks& marks, const std::vector<TextLine>& lines, const Style& style, QPointF top, Align align)
{
    qreal y = top.y();
    for (const TextLine& line : lines) {
        place(marks, line, style, {top.x(), y + ascentOf(style)}, align);
        y += style.lineHeight();
    }
    return y - top.y();
}

} // namespace kokarda::paper
