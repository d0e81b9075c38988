// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/instant.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace kokarda;

TEST(Instants, AreWrittenAsIsoSaysInUtc)
{
    EXPECT_EQ(isoUtc({0}), u"1970-01-01T00:00:00Z");
    EXPECT_EQ(isoUtc({-1}), u"1969-12-31T23:59:59Z");
    EXPECT_EQ(isoUtc({951'782'400'999}), u"2000-02-29T00:00:00Z");
    std::mt19937_64 random(1);
    for (int i = 0; i < 2000; ++i) {
        // Years 1 to 11000: those of more or fewer than four digits too.
        const Instant moment{qint64(random() % 347'000'000'000'000ULL) - 62'135'000'000'000};
        EXPECT_EQ(isoUtc(moment), QDateTime::fromMSecsSinceEpoch(moment.msUtc, Qt::UTC).toString(Qt::ISODate)) << moment.msUtc;
    }
}
