// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/nameday.h"

#include "models/values/names/nametable.h"
#include "models/values/yearly.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

const QDate newYear(2026, 1, 1);

// The check list's days by name: "01-01 <TAB> genitive <TAB> nominative|another nominative".
QHash<QString, QSet<QString>> listedDays(const QString& path)
{
    QHash<QString, QSet<QString>> days;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return days;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        for (const QString& name : cells.value(2).split(u'|', Qt::SkipEmptyParts))
            days[name].insert(cells.at(0));
    }
    return days;
}

} // namespace

TEST(YearlyDay, ComesRoundEveryYear)
{
    EXPECT_EQ(nextYearlyDay(7, 26, QDate(2026, 7, 25)), QDate(2026, 7, 26));
    EXPECT_EQ(nextYearlyDay(7, 26, QDate(2026, 7, 26)), QDate(2026, 7, 26));
    EXPECT_EQ(nextYearlyDay(7, 26, QDate(2026, 7, 27)), QDate(2027, 7, 26));
    EXPECT_EQ(nextYearlyDay(1, 6, QDate(2026, 12, 31)), QDate(2027, 1, 6));
}

TEST(YearlyDay, KeepsTheLeapDayOnTheTwentyEighthInCommonYears)
{
    EXPECT_EQ(nextYearlyDay(2, 29, QDate(2028, 2, 1)), QDate(2028, 2, 29));
    EXPECT_EQ(nextYearlyDay(2, 29, QDate(2026, 2, 28)), QDate(2026, 2, 28));
    EXPECT_EQ(nextYearlyDay(2, 29, QDate(2026, 3, 1)), QDate(2027, 2, 28));
    EXPECT_EQ(nextYearlyDay(2, 29, QDate(2027, 3, 1)), QDate(2028, 2, 29));
}

TEST(YearlyDay, IsNothingForADayThatNeverComes)
{
    EXPECT_FALSE(nextYearlyDay(2, 30, newYear).isValid());
    EXPECT_FALSE(nextYearlyDay(7, 26, QDate()).isValid());
}

TEST(NameDay, IsTheNextOneAndWrapsRoundTheYear)
{
    EXPECT_EQ(nextNameDay(u"Anna"_s, newYear), QDate(2026, 7, 26));
    EXPECT_EQ(nextNameDay(u"Anna"_s, QDate(2026, 7, 26)), QDate(2026, 7, 26));
    EXPECT_EQ(nextNameDay(u"Anna"_s, QDate(2026, 7, 27)), QDate(2027, 7, 26));
    EXPECT_EQ(nextNameDay(u"Kacper"_s, QDate(2026, 12, 28)), QDate(2027, 1, 6));
    EXPECT_EQ(nextNameDay(u"Sylwester"_s, QDate(2028, 2, 29)), QDate(2028, 12, 31));
}

TEST(NameDay, IsTheNearestWhereANameKeepsTwo)
{
    EXPECT_EQ(nextNameDay(u"Jan"_s, newYear), QDate(2026, 6, 24));
    EXPECT_EQ(nextNameDay(u"Jan"_s, QDate(2026, 6, 25)), QDate(2026, 12, 27));
    EXPECT_EQ(nextNameDay(u"Krystyna"_s, newYear), QDate(2026, 3, 13));
}

TEST(NameDay, ReadsTheNameAsTheGreetingDoes)
{
    for (const QString& name : {u"Małgorzata"_s, u"MAŁGORZATA"_s, u"Malgorzata"_s, u"gosia"_s, u"Małgorzata Nowak"_s,
             u"Małgorzata Anna Nowak"_s})
        EXPECT_EQ(nextNameDay(name, newYear), QDate(2026, 6, 10)) << name.toStdString();
}

TEST(NameDay, IsNothingWhereNobodyKnowsIt)
{
    for (const QString& name : {u""_s, u"Jürgen"_s, u"Nikola"_s, u"Anna i Jan Kowalscy"_s, u"Kubki Sp. z o.o."_s,
             u"kotek77"_s, u"2026"_s})
        EXPECT_EQ(nextNameDay(name, newYear), std::nullopt) << name.toStdString();
    EXPECT_EQ(nextNameDay(u"Anna"_s, QDate()), std::nullopt);
}

TEST(NearNameDays, OverlookNobodyWhoseDayIsNear)
{
    int near = 0;
    for (QDate day = newYear; day.year() == 2026; day = day.addDays(5)) {
        const NearNameDays glance(day, 7);
        for (const QStringList& row : readNameRows(u":/names/namedays_pl.tsv"_s, 2)) {
            const QString& name = row.at(0);
            for (const QString& typed : {name, name.toUpper() + u" KOWALSKA"_s, withoutMarks(name).toLower(), u"dr "_s + name + u"-Maria Nowak"_s,
                     u"Nowak, "_s + name, name.normalized(QString::NormalizationForm_D)}) {
                const std::optional<QDate> next = nextNameDay(typed, day);
                if (!next || day.daysTo(*next) > 7)
                    continue;
                ++near;
                EXPECT_TRUE(glance.mayHave(typed)) << typed.toStdString() << " on " << day.toString(Qt::ISODate).toStdString();
            }
        }
    }
    EXPECT_GT(near, 1'000);
}

TEST(NearNameDays, PassOverTheOthers)
{
    const NearNameDays glance(QDate(2026, 7, 24), 7);
    EXPECT_TRUE(glance.mayHave(u"Anna Nowak"));
    for (const QString& name : {u"Sylwester Nowak"_s, u"Annabelle"_s, u"Joanna Hanna"_s, u""_s, u"Ęę 2026"_s})
        EXPECT_FALSE(glance.mayHave(name)) << name.toStdString();
}

TEST(NameDayTable, NamesEveryNameOnceAndNoneThatCannotBeGreeted)
{
    const std::vector<QStringList> rows = readNameRows(u":/names/namedays_pl.tsv"_s, 2);
    EXPECT_GE(rows.size(), 150u);
    QSet<QString> seen;
    for (const QStringList& row : rows) {
        for (const QString& name : QStringList{row.at(0)} + row.value(2).split(u' ', Qt::SkipEmptyParts)) {
            EXPECT_FALSE(seen.contains(name)) << name.toStdString();
            seen.insert(name);
            EXPECT_TRUE(polishNames().find(name)) << name.toStdString() << " cannot be greeted";
            EXPECT_NE(nextNameDay(name, newYear), std::nullopt) << name.toStdString();
        }
    }
}

TEST(NameDayTable, AgreesWithAPublishedCalendar)
{
    KOKARDA_SAMPLE_OR_SKIP(path, "names/imieniny_nominative.tsv");
    const QHash<QString, QSet<QString>> listed = listedDays(path);
    int compared = 0;
    int agreeing = 0;
    for (const QStringList& row : readNameRows(u":/names/namedays_pl.tsv"_s, 2)) {
        if (!listed.contains(row.at(0)))
            continue;
        ++compared;
        const QStringList days = row.at(1).split(u',');
        const bool agrees = std::any_of(days.begin(), days.end(),
            [&](const QString& day) { return listed.value(row.at(0)).contains(day); });
        agreeing += agrees ? 1 : 0;
    }
    EXPECT_GE(compared, 150);
    EXPECT_GE(agreeing * 100, compared * 95) << agreeing << " of " << compared; // calendars name three names a day
}

} // namespace kokarda
