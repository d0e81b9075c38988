// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/letterpage.h"

#include "tests/support/printers.h"
#include "tests/views/paper/fixtures.h"
#include "tests/views/paper/soundness.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using test::kowalskaOrder;

namespace {

Letter letterOf(int items)
{
    Letter letter{u"pl"_s, kowalskaOrder().shipTo, QDate(2026, 3, 20), u"Odpowiedź na reklamację 2026-0001"_s,
        {u"Dzień dobry!"_s, u"Reklamację otrzymaliśmy 18 marca 2026. Sprawa dotyczy:"_s, u"Uznajemy reklamację."_s, u"Z wyrazami szacunku\nKubkarnia"_s}, {}};
    letter.items.outcomeHeading = u"Decyzja"_s;
    letter.items.after = 2;
    for (int i = 0; i < items; ++i)
        letter.items.rows.push_back({u"Kubek numer %1, malowany ręcznie w pracowni"_s.arg(i + 1), u"MUG-%1 · Uszkodzone w transporcie"_s.arg(i + 1), i % 3 + 1, u"49,00 zł"_s});
    return letter;
}

PaperOptions on(const QString& paper)
{
    PaperOptions options;
    options.paper = paper;
    return options;
}

} // namespace

TEST(LetterPages, NameTheItemsBelowWhatCameIn)
{
    const std::vector<Page> pages = letterPages(letterOf(2), {}, on(u"a4"_s));
    ASSERT_EQ(pages.size(), 1U);
    const QString text = plainText(pages.front());
    EXPECT_LT(text.indexOf(u"Sprawa dotyczy"_s), text.indexOf(u"Kubek numer 1"_s));
    EXPECT_LT(text.indexOf(u"Kubek numer 2"_s), text.indexOf(u"Uznajemy"_s));
    EXPECT_TRUE(text.contains(u"MUG-2"_s) && text.contains(u"49,00"_s)) << text.toStdString();
}

TEST(LetterPages, ManyItemsGoOverPagesUnderTheirHeading)
{
    for (const QString& paper : {u"a4"_s, u"a5"_s}) {
        const std::vector<Page> pages = letterPages(letterOf(70), {}, on(paper));
        ASSERT_GE(pages.size(), 3U);
        for (std::size_t i = 0; i + 1 < pages.size(); ++i)
            EXPECT_TRUE(plainText(pages[i]).contains(u"Decyzja"_s)) << "page " << i;
        EXPECT_TRUE(plainText(pages.back()).contains(u"Z wyrazami"_s));
        for (const Page& page : pages)
            EXPECT_EQ(test::troubleOn(page), QString());
    }
}

TEST(LetterPages, WithoutItemsThereIsNoTable)
{
    EXPECT_FALSE(plainText(letterPages(letterOf(0), {}, on(u"a4"_s)).front()).contains(u"Decyzja"_s));
}
