// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/pageplan.h"

#include "views/ink/lines.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace kokarda::ink {
namespace {

/// Space between words, in x-heights of ink to ink. Where letters stand apart, words must do so more.
double usualGap(const HandData& hand)
{
    return hand.joined ? 1.2 : 1.32;
}
/// No gap is less than this part of the usual one: words that touch read as one.
constexpr double leastGap = 0.8;
/// A line is narrowed to this at most to take in a last word.
constexpr double tightest = 0.94;
/// From the top of the box to the first baseline and from the last to the bottom, in x-heights.
constexpr double above = 2.15, below = 1.15;

enum Stream : quint64 { forms = 1, letters, edges, words, lineWays };

quint64 stream(quint64 seed, quint64 purpose, quint64 number = 0)
{
    return Random::mixed(seed + Random::step * (purpose + 16 * (number + 1)));
}

} // namespace

PagePlanner::PagePlanner(const HandData& hand, const QString& text, const WritingStyle& style,
    const Variation& variation, quint64 seed)
    : m_hand(hand)
    , m_style(style)
    , m_variation(variation)
    , m_seed(seed)
{
    WordPlanner planner(hand, stream(seed, Stream::forms));
    LetterWays ways(variation, stream(seed, Stream::letters));
    for (const QString& line : text.split(u'\n')) {
        Paragraph paragraph;
        for (const auto& [word, tied] : wordsOf(line)) {
            paragraph.words.push_back(planner.plan(word));
            paragraph.words.back().tiedToNext = tied;
            std::vector<LetterWay> of;
            for (const PlannedLetter& letter : paragraph.words.back().letters)
                of.push_back(ways.next(letter.character));
            paragraph.ways.push_back(std::move(of));
        }
        m_paragraphs.push_back(std::move(paragraph));
    }
    Random random(stream(seed, Stream::edges));
    double left = random.bell();
    for (int i = 0; i < 64; ++i) {
        left = 0.45 * left + 0.9 * random.bell();
        m_left.push_back(std::clamp(1.6 + left, 0.0, 3.6) * variation.leftMm);
        m_right.push_back(std::min(std::abs(random.bell()), 2.0) * variation.rightMm);
    }
}

double PagePlanner::leftOf(int line) const
{
    return m_left[static_cast<std::size_t>(line) % m_left.size()];
}

double PagePlanner::roomOf(int line) const
{
    const double right = m_right[static_cast<std::size_t>(line) % m_right.size()];
    return m_style.widthMm - leftOf(line) - std::min(right, 0.06 * m_style.widthMm);
}

PagePlan PagePlanner::plan(double xHeightMm) const
{
    PagePlan plan;
    const double scale = xHeightMm / m_hand.xHeight * m_hand.condense;
    const double wished = m_style.linePitchMm > 0 ? m_style.linePitchMm * xHeightMm / m_style.xHeightMm
                                                  : m_hand.pitch * xHeightMm;
    double baseline = above * xHeightMm;
    double lowest = 0;
    for (const Paragraph& paragraph : m_paragraphs) {
        std::vector<WordBox> boxes;
        for (const PlannedWord& word : paragraph.words)
            boxes.push_back({(word.inkRight - word.inkLeft) * scale, word.tiedToNext});
        std::vector<double> rooms;
        for (std::size_t i = 0; i <= paragraph.words.size(); ++i)
            rooms.push_back(roomOf(static_cast<int>(plan.lines.size() + i)));
        LineBreaks breaks = broken(boxes, rooms, usualGap(m_hand) * xHeightMm, tightest);
        const std::size_t count = std::max<std::size_t>(breaks.starts.size(), 1); // an empty paragraph is an empty line
        for (std::size_t i = 0; i < count; ++i) {
            const int number = static_cast<int>(plan.lines.size());
            PlacedLine line;
            line.seed = stream(m_seed, Stream::lineWays, static_cast<quint64>(number));
            Random random(line.seed);
            line.baseline = baseline;
            line.rise = std::clamp(m_variation.rise + m_variation.slope * random.bell(), -0.012, 0.024);
            baseline += wished * (1 + m_variation.pitch * std::clamp(random.bell(), -2.0, 2.0));
            if (!breaks.starts.empty()) {
                const int first = breaks.starts[i];
                const int end = i + 1 < breaks.starts.size() ? breaks.starts[i + 1] : static_cast<int>(boxes.size());
                double width = 0;
                for (int w = first; w < end; ++w)
                    width += boxes[static_cast<std::size_t>(w)].width + (w > first ? usualGap(m_hand) * xHeightMm : 0);
                plan.fits = plan.fits && width * tightest <= rooms[i] + 0.01;
                placeLine(line, paragraph, first, end, number, rooms[i], xHeightMm);
                lowest = line.baseline + below * xHeightMm;
            }
            plan.lines.push_back(std::move(line));
        }
    }
    if (m_style.heightMm > 0 && lowest > m_style.heightMm)
        plan.fits = false;
    return plan;
}

void PagePlanner::placeLine(PlacedLine& line, const Paragraph& paragraph, int first, int end, int number, double room,
    double xHeightMm) const
{
    const double scale = xHeightMm / m_hand.xHeight * m_hand.condense;
    Random random(stream(m_seed, Stream::words, static_cast<quint64>(number)));
    std::vector<double> widths, gaps;
    double total = 0;
    for (int i = first; i < end; ++i) {
        PlacedWord word;
        word.word = &paragraph.words[static_cast<std::size_t>(i)];
        word.ways = paragraph.ways[static_cast<std::size_t>(i)];
        word.seed = random.next();
        word.size = 1 + m_variation.wordSize * random.bell();
        word.shift = m_variation.wordShift * random.bell();
        const WordField field(m_hand, *word.word, word.ways);
        widths.push_back((field.inkRight() - field.inkLeft()) * scale * word.size);
        gaps.push_back(usualGap(m_hand) * xHeightMm * std::clamp(1 + m_variation.gap * random.bell(), leastGap, 1.75));
        total += widths.back() + (i > first ? gaps.back() : 0);
        line.words.push_back(std::move(word));
    }
    // A full line is squeezed towards its end, where the writer sees the edge; a long one as a whole.
    const double squeeze = std::min(1.0, room / total);
    double x = leftOf(number);
    if (m_style.align == Align::Center)
        x += std::max(0.0, (m_style.widthMm - 2 * leftOf(number) - total * squeeze) / 2);
    else if (m_style.align == Align::Right)
        x = std::max(x, m_style.widthMm - leftOf(number) - total * squeeze);
    const int count = static_cast<int>(line.words.size());
    double rest = total, restRoom = std::max(room, total * squeeze);
    for (int i = 0; i < count; ++i) {
        const auto w = static_cast<std::size_t>(i);
        // Early words give a third of what is asked of the line, the last ones what is left.
        const double needed = std::min(1.0, restRoom / rest);
        const double now = i + 2 >= count ? needed : 1 - (1 - needed) * (0.35 + 0.65 * i / std::max(1, count - 1));
        line.words[w].width = now;
        line.words[w].x = x + (i > 0 ? gaps[w] * now : 0);
        const double used = (widths[w] + (i > 0 ? gaps[w] : 0));
        x += used * now;
        restRoom -= used * now;
        rest -= used;
    }
}

} // namespace kokarda::ink
