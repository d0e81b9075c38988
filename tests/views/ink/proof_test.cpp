// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/views/ink/metrics.h"
#include "tests/views/ink/notes.h"
#include "tests/views/ink/sheets.h"
#include "views/ink/handdata.h"
#include "views/ink/writer.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace kokarda::ink::test {
namespace {

/// The least distance between a letter's marks and its body, in millimetres.
double airBetween(const LetterTrace& letter)
{
    double least = 1e9;
    for (const auto& mark : letter.marks) {
        for (const InkPoint& point : mark) {
            for (const auto& line : letter.ink) {
                for (const InkPoint& other : line)
                    least = std::min(least, std::hypot(point.x - other.x, point.y - other.y));
            }
        }
    }
    return least;
}

TEST(Proof, EveryHandLiesWithinTheBandsMeasuredOnPeople)
{
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        const Measures measures = measuredIn(hand, cardStyle());
        print(info.name, measures);
        EXPECT_THAT(failedGates(measures, info.joined), testing::IsEmpty()) << info.name.toStdString();
        EXPECT_GT(measures.rise, 0) << info.name.toStdString();
    }
}

// The same strokes without anything that strays, as a font would set them: so that every gate is known to close.
TEST(Proof, APlainTypefaceFailsTheSameGatesInEveryHand)
{
    for (const HandInfo& info : hands()) {
        const Measures measures = measuredIn(loadHand(info.name), cardStyle(), true);
        print(u"plain "_s + info.name, measures);
        EXPECT_GT(measures.superimposable, 0.2) << info.name.toStdString();
        EXPECT_GE(failedGates(measures, info.joined).size(), 6u) << info.name.toStdString();
    }
}

TEST(Proof, NoMarkIsLost)
{
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        for (const QString& word : {u"iżjźśćńó"_s, u"äöüčšžěř"_s, u"éàêëïôû"_s, u"ŻŹŚĆŃÓÄÖÜ"_s}) {
            Trace trace;
            write(hand, word, cardStyle(), 7, &trace);
            ASSERT_EQ(trace.size(), static_cast<std::size_t>(word.size())) << word.toStdString();
            for (const LetterTrace& letter : trace)
                EXPECT_FALSE(letter.marks.empty())
                    << info.name.toStdString() << " " << QString::fromUcs4(&letter.character, 1).toStdString();
        }
    }
}

TEST(Proof, TheWordsOfAJoinedHandHangTogether)
{
    Variation still = Variation().times(0);
    for (const QString& word : {u"mama"_s, u"nie"_s, u"bardzo"_s, u"lampa"_s}) {
        const Writing writing = writeStraying(loadHand(u"playwrite-pl"_s), word, cardStyle(), still, 1, 3, nullptr);
        const auto bodies = std::count_if(writing.strokes.begin(), writing.strokes.end(),
            [](const Stroke& stroke) { return !stroke.mark; });
        EXPECT_LE(bodies, 2) << word.toStdString();
    }
}

TEST(Proof, EqualLettersOfACasualHandTakeTurnsAccentedOnesToo)
{
    for (const QString& name : {u"caveat"_s, u"mynerve"_s}) {
        Trace trace;
        write(loadHand(name), u"żebyż że żal się tę gęś są mąż łąka óśmy ćma eee"_s, cardStyle(), 5, &trace);
        std::map<char32_t, std::vector<int>> forms;
        for (const LetterTrace& letter : trace)
            forms[letter.character].push_back(letter.glyph);
        for (const char32_t character : {U'ż', U'ę', U'ą'}) {
            const std::vector<int>& of = forms[character];
            ASSERT_GE(of.size(), 3u);
            EXPECT_EQ(std::adjacent_find(of.begin(), of.end()), of.end())
                << name.toStdString() << ": " << QString::fromUcs4(&character, 1).toStdString() << " twice in one form";
        }
    }
}

TEST(Proof, AnOgonekHangsFromItsLetterInEveryForm)
{
    for (const QString& name : {u"caveat"_s, u"mynerve"_s}) {
        const WritingStyle style = cardStyle();
        for (quint64 seed = 1; seed <= 12; ++seed) {
            Trace trace;
            write(loadHand(name), u"się są ręką"_s, style, seed, &trace);
            for (const LetterTrace& letter : trace) {
                if (letter.character == U'ę' || letter.character == U'ą') {
                    EXPECT_LT(airBetween(letter), style.penWidthMm) << name.toStdString() << " seed " << seed;
                }
            }
        }
    }
}

TEST(Proof, NoDotTouchesItsLetter)
{
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        const double pen = cardStyle().penWidthMm * hand.data().pen;
        int dots = 0, touching = 0;
        for (quint64 seed = 1; seed <= 12; ++seed) {
            Trace trace;
            write(hand, u"ciekawie iskierki życie misie"_s, cardStyle(), seed, &trace);
            for (const LetterTrace& letter : trace) {
                if (letter.character != U'i' || letter.marks.empty())
                    continue;
                ++dots;
                touching += airBetween(letter) < pen ? 1 : 0;
            }
        }
        EXPECT_GT(dots, 80) << info.name.toStdString();
        EXPECT_EQ(touching, 0) << info.name.toStdString() << " of " << dots;
    }
}

TEST(Proof, FormsThatReadAsOtherLettersAreNeverWritten)
{
    const Hand hand = loadHand(u"mynerve"_s);
    ASSERT_TRUE(hand.data().avoided.contains(hand.data().shaper->glyphOf(U'b')));
    Trace trace;
    write(hand, u"babcia bób nanny bambus dobrobyt"_s, cardStyle(), 5, &trace);
    for (const LetterTrace& letter : trace)
        EXPECT_FALSE(hand.data().avoided.contains(letter.glyph));
}

} // namespace
} // namespace kokarda::ink::test
