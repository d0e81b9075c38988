// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/wordplan.h"

#include "views/ink/plane.h"

#include <QStringList>
#include <algorithm>

namespace kokarda::ink {
namespace {

double middleOf(const GlyphStrokes& strokes)
{
    double left = 1e9, right = -1e9;
    for (const GlyphEdge& edge : strokes.edges) {
        for (const GlyphPoint& point : edge.line) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
        }
    }
    return right < left ? 0 : (left + right) / 2;
}

bool isShortWord(const QString& word)
{
    return word.size() == 1 && word.at(0).isLetter();
}

bool isInitial(const QString& word)
{
    return word.size() == 2 && word.at(0).isUpper() && word.at(1) == u'.';
}

} // namespace

WordPlanner::Bare WordPlanner::bared(const QString& word) const
{
    Bare bare{word, std::vector<int>(static_cast<std::size_t>(word.size()), -1)};
    if (m_hand.joined)
        return bare;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const int glyph = m_hand.shaper->glyphOf(word.at(i).unicode());
        const GlyphStrokes* strokes = m_hand.strokesOf(glyph);
        const QString parts = QString(word.at(i)).normalized(QString::NormalizationForm_D);
        if (strokes == nullptr || strokes->base < 0 || parts.size() < 2)
            continue;
        bare.text[i] = parts.at(0);
        bare.accented[static_cast<std::size_t>(i)] = glyph;
    }
    return bare;
}

int WordPlanner::chosenForm(char32_t character, int shaped)
{
    const auto forms = m_hand.forms.find(character);
    if (forms == m_hand.forms.end())
        return shaped;
    std::vector<int> open = forms->second;
    const auto last = m_last.find(character);
    if (last != m_last.end() && open.size() > 1)
        open.erase(std::remove(open.begin(), open.end(), last->second), open.end());
    const auto pick = static_cast<std::size_t>(m_random.next() % open.size());
    return m_last[character] = open[pick];
}

PlannedWord WordPlanner::plan(const QString& word)
{
    PlannedWord planned;
    planned.text = word;
    const Bare bare = bared(word);
    double x = 0;
    int lastCluster = -1;
    for (const ShapedGlyph& shaped : m_hand.shaper->shapeWord(bare.text, m_hand.joined)) {
        PlannedGlyph placed{shaped.glyph, x + shaped.shiftX, shaped.shiftY};
        double advance = shaped.advance;
        const QChar written = word.at(shaped.cluster), plain = bare.text.at(shaped.cluster);
        const bool first = shaped.cluster != lastCluster;
        if (first) {
            lastCluster = shaped.cluster;
            placed.glyph = chosenForm(plain.unicode(), shaped.glyph);
            if (m_hand.strokesOf(placed.glyph) == nullptr)
                placed.glyph = m_hand.shaper->glyphOf(plain.unicode());
            if (placed.glyph != shaped.glyph)
                advance += m_hand.shaper->advanceOf(placed.glyph) - m_hand.shaper->advanceOf(shaped.glyph);
            planned.letters.push_back({written.unicode(), placed.glyph, x, x + advance});
        }
        placed.letter = static_cast<int>(planned.letters.size()) - 1;
        placed.joining = !first && shaped.advance == 0 && m_hand.joined;
        const int accented = first ? bare.accented[static_cast<std::size_t>(shaped.cluster)] : -1;
        const GlyphStrokes* form = m_hand.strokesOf(placed.glyph);
        if (accented >= 0 && form != nullptr) {
            placed.marksOf = accented;
            const GlyphStrokes* base = m_hand.strokesOf(m_hand.strokesOf(accented)->base);
            placed.marksShift = base != nullptr ? middleOf(*form) - middleOf(*base) : 0;
            if (base != nullptr)
                placed.footShift = footOf(*form, m_hand.xHeight) - footOf(*base, m_hand.xHeight);
        }
        planned.glyphs.push_back(placed);
        x += advance;
        planned.letters.back().right = std::max(planned.letters.back().right, x);
    }
    planned.advance = x;
    measureInk(planned);
    return planned;
}

GlyphPoint footOf(const GlyphStrokes& strokes, double xHeight)
{
    GlyphPoint foot{-1e9, 0};
    for (const GlyphEdge& edge : strokes.edges) {
        for (const GlyphPoint& point : edge.line) {
            if (point.y < 0.22 * xHeight && point.y > -0.22 * xHeight && point.x > foot.x)
                foot = point;
        }
    }
    return foot.x > -1e9 ? foot : GlyphPoint{};
}

void WordPlanner::measureInk(PlannedWord& word) const
{
    double left = 1e9, right = -1e9;
    for (const PlannedGlyph& placed : word.glyphs) {
        const GlyphStrokes* strokes = m_hand.strokesOf(placed.glyph);
        if (strokes == nullptr)
            continue;
        for (const GlyphEdge& edge : strokes->edges) {
            for (const GlyphPoint& point : edge.line) {
                const double y = point.y + placed.y;
                if (y < -0.1 * m_hand.xHeight || y > 1.2 * m_hand.xHeight)
                    continue;
                left = std::min(left, point.x + placed.x);
                right = std::max(right, point.x + placed.x);
            }
        }
    }
    word.inkLeft = right < left ? 0 : left;
    word.inkRight = right < left ? word.advance : right;
}

std::vector<std::pair<QString, bool>> wordsOf(const QString& paragraph)
{
    QString text = paragraph;
    const QChar noBreak(0x00A0), narrowNoBreak(0x202F), tie(0xE000);
    text.replace(noBreak, QString(u' ') + tie + u' ').replace(narrowNoBreak, QString(u' ') + tie + u' ');
    std::vector<std::pair<QString, bool>> words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word == QString(tie)) {
            if (!words.empty())
                words.back().second = true;
            continue;
        }
        if (!words.empty()) {
            const QString& before = words.back().first;
            const bool number = before.back().isDigit() && (!word.at(0).isLetter() || word.size() <= 3);
            // A dash stays with the word before it, as in print.
            const bool dash = word == QString(QChar(0x2013)) || word == QString(QChar(0x2014));
            words.back().second = words.back().second || number || dash || isShortWord(before) || isInitial(before);
        }
        words.push_back({word, false});
    }
    return words;
}

} // namespace kokarda::ink
