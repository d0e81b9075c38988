// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/press/media.h"
#include "views/press/setup.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::press;

TEST(Setup, ComesBackFromItsText)
{
    StockSetup setup;
    EXPECT_EQ(setupFrom(toText(setup)), setup);
    setup.marginsMm = QMarginsF(4.2, 3, 4.2, 12.7);
    setup.adjustment = {{1.004, 0.998}, {-1.25, 0.5}};
    EXPECT_EQ(setupFrom(toText(setup)), setup);
}

TEST(Setup, ATextThatIsNotOursAdjustsNothing)
{
    for (const QString& text : {QString(), u"adjust"_s, u"adjust 1 1 a b"_s, u"adjust 0 0 0 0"_s, u"margins 1 2 3"_s, u"{}"_s})
        EXPECT_EQ(setupFrom(text), StockSetup{}) << text.toStdString();
}

TEST(Setup, APrintersNameMakesNoGroupOfItsOwn)
{
    EXPECT_EQ(setupKey(u"Drukarka/2"_s, u"a4"_s).count(u'/'), 2);
}

TEST(Media, TheStandardsNameWhereThePrinterKnowsItElseTheSize)
{
    const auto name = [](const QString& key, const QStringList& offered) { return mediumFor(paper::paperSize(key), offered); };
    EXPECT_EQ(name(u"a4"_s, {}), u"iso_a4_210x297mm"_s);
    EXPECT_EQ(name(u"a5-on-a4"_s, {u"iso_a4_210x297mm"_s}), u"iso_a4_210x297mm"_s);
    EXPECT_EQ(name(u"label-4x6"_s, {u"na_index-4x6_4x6in"_s}), u"na_index-4x6_4x6in"_s);
    EXPECT_EQ(name(u"label-100x150"_s, {u"iso_a4_210x297mm"_s}), u"Custom.100x150mm"_s);
    EXPECT_EQ(name(u"roll-80"_s, {}), u"Custom.80x297mm"_s);
    EXPECT_TRUE(offers(paper::paperSize(u"a4"_s), {}));
    EXPECT_FALSE(offers(paper::paperSize(u"a6"_s), {u"iso_a4_210x297mm"_s}));
}
