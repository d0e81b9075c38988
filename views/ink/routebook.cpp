// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/routebook.h"

#include <QHash>

namespace kokarda::ink {

namespace {

/// Enough for the words of a batch's notes: their sentences come from a few dozen.
constexpr qsizetype mostRoutes = 600;
/// Ways of all these words with the pen lifted here or there; a way takes a few kilobytes. A long word has dozens.
constexpr int mostWays = 2500;
thread_local int waysKept = 0;

// Everything that the lines of a word depend on.
QByteArray keyOf(const HandData& hand, const PlannedWord& word)
{
    QByteArray key = hand.name.toUtf8() + hand.fontSha256;
    const auto add = [&key](const auto& value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); };
    for (const PlannedGlyph& glyph : word.glyphs) {
        add(glyph.glyph);
        add(glyph.x);
        add(glyph.y);
        add(glyph.letter);
        add(glyph.joining);
    }
    return key;
}

} // namespace

WordRoute::WordRoute(const HandData& hand, const PlannedWord& word, double reach, double longestRetrace)
    : m_graph(graphOf(hand, word, reach))
    , m_longestRetrace(longestRetrace)
{
}

const std::vector<GlyphLine>& WordRoute::ways(const std::vector<int>& lifts, double gap) const
{
    if (const auto found = m_ways.find(lifts); found != m_ways.end())
        return found->second;
    ++waysKept;
    WordGraph lifted = m_graph;
    liftPen(lifted, lifts, gap);
    return m_ways.emplace(lifts, routed(lifted, m_longestRetrace)).first->second;
}

std::shared_ptr<const WordRoute> routeOf(const HandData& hand, const PlannedWord& word, double reach, double longestRetrace)
{
    thread_local QHash<QByteArray, std::shared_ptr<const WordRoute>> known;
    if (known.size() >= mostRoutes || waysKept >= mostWays) {
        known.clear();
        waysKept = 0;
    }
    const QByteArray key = keyOf(hand, word);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    return *known.insert(key, std::make_shared<WordRoute>(hand, word, reach, longestRetrace));
}

} // namespace kokarda::ink
