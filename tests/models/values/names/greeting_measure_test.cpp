// SPDX-License-Identifier: GPL-3.0-or-later
// How often the Polish salutation is right, over lists that no rule was written from.
#include "models/values/names/gender.h"
#include "models/values/names/greeting.h"
#include "models/values/names/nametable.h"
#include "models/values/names/vocative_pl.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QSet>
#include <QStringList>
#include <gtest/gtest.h>
#include <iostream>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString nominative;
    Gender gender;
    QStringList vocatives;
};

std::vector<Sample> readSample(const QString& path)
{
    std::vector<Sample> samples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 5 && (cells.at(4) == u"A"_s || cells.at(4) == u"B"_s))
            samples.push_back(
                {cells.at(0), cells.at(1) == u"f"_s ? Gender::feminine : Gender::masculine, cells.at(3).split(u'|')});
    }
    return samples;
}

struct Score
{
    double right = 0;
    double neutral = 0;
    double wrong = 0;
};

Score measure(const std::vector<Sample>& samples, bool useTable)
{
    Score score;
    GreetingOptions options;
    options.useTable = useTable;
    for (const Sample& sample : samples) {
        const Greeting greeting = greet(sample.nominative, options);
        if (greeting.confidence == Confidence::neutral)
            score.neutral += 1;
        else if (greeting.gender == sample.gender && sample.vocatives.contains(greeting.vocative))
            score.right += 1;
        else
            score.wrong += 1;
        if (greeting.confidence == Confidence::neutral || !sample.vocatives.contains(greeting.vocative) ||
            greeting.gender != sample.gender)
            std::cout << (useTable ? "table " : "rules ") << sample.nominative.toStdString() << ": "
                      << greeting.text.toStdString() << " (" << sample.vocatives.join(u'|').toStdString() << ")\n";
    }
    const double all = double(samples.size());
    return {100 * score.right / all, 100 * score.neutral / all, 100 * score.wrong / all};
}

void report(const char* what, const Score& score)
{
    std::cout << what << ": right " << score.right << " %, neutral " << score.neutral << " %, wrong " << score.wrong
              << " %\n";
}

} // namespace

TEST(GreetingMeasure, IsRightOrNeutralOverTheSample)
{
    KOKARDA_SAMPLE_OR_SKIP(path, "names/vocative_sample.tsv");
    const auto samples = readSample(path);
    ASSERT_GT(samples.size(), 200u);
    const Score score = measure(samples, true);
    report("with the table", score);
    EXPECT_GE(score.right + score.neutral, 99.0);
    EXPECT_LE(score.wrong, 1.0);
    EXPECT_GE(score.right, 95.0);
}

TEST(GreetingMeasure, IsRightByRulesAloneOverTheSample)
{
    KOKARDA_SAMPLE_OR_SKIP(path, "names/vocative_sample.tsv");
    const Score score = measure(readSample(path), false);
    report("by rules alone", score);
    EXPECT_GE(score.right, 95.0);
    EXPECT_LE(score.wrong, 1.0);
}

TEST(GreetingMeasure, HardlyEverMistakesTheGenderInTheRegister)
{
    KOKARDA_SAMPLE_OR_SKIP(women, "names/pesel_imiona_zenskie.csv");
    KOKARDA_SAMPLE_OR_SKIP(men, "names/pesel_imiona_meskie.csv");
    double bearers = 0;
    double wrong = 0;
    double named = 0;
    for (const auto& [path, gender] : {std::pair{women, Gender::feminine}, std::pair{men, Gender::masculine}}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            const double count = cells.value(2).toDouble();
            const Greeting greeting = greet(cells.value(0), {});
            bearers += count;
            named += greeting.confidence == Confidence::neutral ? 0 : count;
            const bool mistaken = greeting.gender != Gender::unknown && greeting.gender != gender;
            wrong += mistaken ? count : 0;
            if (mistaken && count > 150)
                std::cout << "mistaken: " << cells.join(u' ').toStdString() << '\n';
        }
    }
    std::cout << "of " << bearers << " bearers: named " << 100 * named / bearers << " %, gender mistaken "
              << 100 * wrong / bearers << " %\n";
    EXPECT_LE(100 * wrong / bearers, 0.15);
    EXPECT_GE(100 * named / bearers, 95.0);
}

TEST(NameTables, AreCompleteAndDoNotContradictEachOther)
{
    QSet<QString> seen;
    EXPECT_GE(polishNames().names().size(), 1000u);
    for (const KnownName& name : polishNames().names()) {
        EXPECT_FALSE(seen.contains(name.nominative)) << name.nominative.toStdString() << " stands twice";
        seen.insert(name.nominative);
        EXPECT_TRUE(name.vocative.front().isUpper()) << name.nominative.toStdString();
        const ListedGender listed = listedGender(name.nominative);
        EXPECT_TRUE(!listed.listed || listed.gender == name.gender) << name.nominative.toStdString();
    }
}

TEST(NameTables, AgreeWithTheRulesWhereverTheRulesSpeak)
{
    // Usage beats the rule for a handful of names (Pavel - Pavle, Maryś - Maryś); the rest must agree.
    int different = 0;
    for (const KnownName& name : polishNames().names()) {
        const auto rule = polishVocative(name.nominative);
        if (rule && name.gender != Gender::unknown &&
            (rule->vocative != name.vocative || rule->gender != name.gender)) {
            std::cout << name.nominative.toStdString() << ": table " << name.vocative.toStdString() << ", rule "
                      << rule->vocative.toStdString() << '\n';
            ++different;
        }
    }
    EXPECT_LE(different, 12);
}

} // namespace kokarda
