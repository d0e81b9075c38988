// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/views/ink/metrics.h"
#include "tests/views/ink/notes.h"
#include "views/ink/handdata.h"
#include "views/ink/writer.h"

#include <algorithm>
#include <cstdio>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace kokarda::ink::test {
namespace {

struct Sheet
{
    std::vector<Writing> notes;
    std::vector<Trace> traces;
};

WritingStyle cardStyle()
{
    return {.widthMm = 126, .heightMm = 0, .xHeightMm = 2.4};
}

Sheet writtenIn(const Hand& hand, bool plain)
{
    Sheet sheet;
    int order = 1000;
    for (const QString& note : eightNotes()) {
        const quint64 seed = seedFor(QString::number(order++), hand.name());
        sheet.traces.emplace_back();
        sheet.notes.push_back(plain
                ? writeStraying(hand, note, cardStyle(), Variation().times(0), 0, seed, &sheet.traces.back())
                : write(hand, note, cardStyle(), seed, &sheet.traces.back()));
    }
    return sheet;
}


void print(const QString& name, const Measures& m)
{
    std::printf("%s: chamfer %.4f, superimposable %.5f (%d neighbours), width cv %.3f, marks %.3f, left %.2f mm, "
                "baseline %.3f lag %.2f, rise %.4f, gap %.2f cv %.2f, strokes a word %.2f\n",
        qPrintable(name), m.chamferMedian, m.superimposable, m.superimposableNeighbours, m.widthCv, m.markSd,
        m.leftSdMm, m.baselineSd, m.baselineLag, m.rise, m.gapMean, m.gapCv, m.strokesPerWord);
}

TEST(Proof, EveryHandLiesWithinTheBandsMeasuredOnPeople)
{
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        const Sheet sheet = writtenIn(hand, false);
        const Measures measures = measured(sheet.notes, sheet.traces);
        print(info.name, measures);
        EXPECT_THAT(failedGates(measures, info.joined), testing::IsEmpty()) << info.name.toStdString();
        EXPECT_GT(measures.rise, 0) << info.name.toStdString();
    }
}

TEST(Proof, APlainTypefaceFailsTheSameGates)
{
    const Sheet sheet = writtenIn(loadHand(u"licorice"_s), true);
    const Measures measures = measured(sheet.notes, sheet.traces);
    print(u"plain"_s, measures);
    EXPECT_GT(measures.superimposable, 0.5);
    EXPECT_GE(failedGates(measures, true).size(), 6u);
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
        write(loadHand(name), u"żebyż że żal eee"_s, cardStyle(), 5, &trace);
        std::set<int> forms;
        for (const LetterTrace& letter : trace) {
            if (letter.character == U'ż')
                forms.insert(letter.glyph);
        }
        EXPECT_GT(forms.size(), 1u) << name.toStdString();
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
