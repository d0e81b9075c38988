// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/date.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

QString iso(const char* text, DateOrder order = DateOrder::DayFirst)
{
    const std::optional<DateReading> reading = readDate(text, order);
    if (!reading)
        return QStringLiteral("none");
    QString out = reading->date.toString(Qt::ISODate);
    if (reading->secondOfDay >= 0)
        out += u' ' + QTime(0, 0).addSecs(reading->secondOfDay).toString(Qt::ISODate);
    if (reading->offsetSeconds)
        out += u' ' + QString::number(*reading->offsetSeconds / 60);
    return out;
}

TEST(Date, isReadInTheFormsOfTheExports)
{
    EXPECT_EQ(iso("2025-10-07 09:50:26 +0200"), QStringLiteral("2025-10-07 09:50:26 120"));
    EXPECT_EQ(iso("2017-09-23T14:18:23-07:00"), QStringLiteral("2017-09-23 14:18:23 -420"));
    EXPECT_EQ(iso("2026-04-10T09:15:00Z"), QStringLiteral("2026-04-10 09:15:00 0"));
    EXPECT_EQ(iso("2024-11-05 10:00:00.123 UTC"), QStringLiteral("2024-11-05 10:00:00 0"));
    EXPECT_EQ(iso("28/10/2025 22:57:28"), QStringLiteral("2025-10-28 22:57:28"));
    EXPECT_EQ(iso("7/25/2018 21:06", DateOrder::MonthFirst), QStringLiteral("2018-07-25 21:06:00"));
    EXPECT_EQ(iso("7/5/2018 9:06 PM", DateOrder::MonthFirst), QStringLiteral("2018-07-05 21:06:00"));
    EXPECT_EQ(iso("12/31/20", DateOrder::MonthFirst), QStringLiteral("2020-12-31"));
    EXPECT_EQ(iso("29.06.2019"), QStringLiteral("2019-06-29"));
    EXPECT_EQ(iso("5.6.2019, 7:05", DateOrder::MonthFirst), QStringLiteral("2019-06-05 07:05:00")) << "points: day first";
    EXPECT_EQ(iso("16-05-2018 07:32:06"), QStringLiteral("2018-05-16 07:32:06"));
    EXPECT_EQ(iso("Dec 8, 2024"), QStringLiteral("2024-12-08"));
    EXPECT_EQ(iso("Mar 5, 2024 9:07:31 AM"), QStringLiteral("2024-03-05 09:07:31"));
    EXPECT_EQ(iso("Jul-21-25"), QStringLiteral("2025-07-21"));
    EXPECT_EQ(iso("10-Dez-25"), QStringLiteral("2025-12-10"));
    EXPECT_EQ(iso("September 24, 2026"), QStringLiteral("2026-09-24"));
    EXPECT_EQ(iso("20250131"), QStringLiteral("2025-01-31"));
    EXPECT_EQ(iso("1735689600"), QStringLiteral("2025-01-01 00:00:00 0"));
    EXPECT_EQ(iso("Thu, 05 Mar 2024 12:00:00 GMT"), QStringLiteral("2024-03-05 12:00:00 0"));
    EXPECT_EQ(iso("12:30 AM"), QStringLiteral("none"));
    EXPECT_EQ(iso("Jan 1, 2024 12:30:00 AM PST"), QStringLiteral("2024-01-01 00:30:00 -480"));
    EXPECT_EQ(iso("2024/02/29"), QStringLiteral("2024-02-29"));
}

TEST(Date, knowsTheMonthsOfSixLanguages)
{
    for (const char* text : {"8 March 2024", "8. März 2024", "8 mars 2024", "8 marzo 2024", "8 de marzo de 2024", "8 marca 2024",
                             "8 mar 2024", "8-Mär-24", "8 mar. 2024", "8 MARZEC 2024"})
        EXPECT_EQ(iso(text), QStringLiteral("2024-03-08")) << text;
    for (const char* text : {"1er août 2024", "1 sierpnia 2024 r.", "1 ago 2024", "1. Aug. 2024", "1 agosto 2024"})
        EXPECT_EQ(iso(text), QStringLiteral("2024-08-01")) << text;
    for (const char* text : {"2 października 2024", "2 paź 2024", "2 ottobre 2024", "2 octobre 2024", "2. Okt 2024"})
        EXPECT_EQ(iso(text), QStringLiteral("2024-10-02")) << text;
    EXPECT_EQ(monthFromName("styczeń"), 1);
    EXPECT_EQ(monthFromName("gennaio"), 1);
    EXPECT_EQ(monthFromName("déc."), 12);
    EXPECT_EQ(monthFromName("juin"), 6);
    EXPECT_EQ(monthFromName("jui"), 0);
    EXPECT_EQ(monthFromName("foo"), 0);
}

TEST(Date, isNotReadFromAnythingElse)
{
    for (const char* text : {"", "yesterday", "2024-13-01", "31.02.2024", "1/2/3/4", "2024-01-01 25:00", "2024-01-01 10:61",
                             "12345", "2024-01-01 10:00 XYZ", "99999999", "1-2-3", "May", "2024", "13:00 PM"})
        EXPECT_EQ(iso(text), QStringLiteral("none")) << text;
}

TEST(Date, withoutOffsetIsMeantInTheShopsZone)
{
    const QTimeZone warsaw(QByteArray("Europe/Warsaw"));
    EXPECT_EQ(toInstant(*readDate("2024-07-01T10:00:00.125Z", DateOrder::DayFirst), warsaw).msUtc % 1000, 125);
    EXPECT_EQ(toInstant(*readDate("2024-07-01 10:00:00.5", DateOrder::DayFirst), warsaw).msUtc % 1000, 500);
    EXPECT_EQ(isoUtc(toInstant(*readDate("2024-07-01 12:00", DateOrder::DayFirst), warsaw)), QStringLiteral("2024-07-01T10:00:00Z"));
    EXPECT_EQ(isoUtc(toInstant(*readDate("2024-01-15", DateOrder::DayFirst), warsaw)), QStringLiteral("2024-01-14T23:00:00Z"));
    EXPECT_EQ(isoUtc(toInstant(*readDate("2024-07-01 12:00 -0500", DateOrder::DayFirst), warsaw)),
              QStringLiteral("2024-07-01T17:00:00Z"));
}

TEST(Date, zonesHaveTheNamesOfTheExports)
{
    EXPECT_EQ(zoneFromName("Eastern Time (US & Canada)").id(), QByteArray("America/New_York"));
    EXPECT_EQ(zoneFromName("Europe/Berlin").id(), QByteArray("Europe/Berlin"));
    EXPECT_FALSE(zoneFromName("Middle-earth").isValid());
}

TEST(TimeOfDay, standsInItsOwnColumn)
{
    EXPECT_EQ(readTimeOfDay("9:15:51 AM"), 9 * 3600 + 15 * 60 + 51);
    EXPECT_EQ(readTimeOfDay("14:00"), 14 * 3600);
    EXPECT_FALSE(readTimeOfDay("soon"));
}

TEST(DateEvidence, ofAColumnDecidesWhichNumberIsTheDay)
{
    DateEvidence column;
    column.add("03/04/2025");
    EXPECT_TRUE(column.isAmbiguous());
    EXPECT_EQ(column.sample(), "03/04/2025");
    column.add("25/04/2025");
    EXPECT_EQ(column.decided(), DateOrder::DayFirst);
}

TEST(DateEvidence, isNotNeededWhereBothReadingsAreOne)
{
    DateEvidence column;
    column.add("05/05/2025");
    column.add("2025-04-03");
    EXPECT_FALSE(column.isAmbiguous());
}

} // namespace
} // namespace kokarda::imports
