// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/samples.h"
#include "tests/views/paper/fixtures.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

// The pages as text against the file of that name. KOKARDA_WRITE_GOLDEN=1 writes the file anew, for a person to read.
void expectGolden(const std::vector<Page>& pages, const QString& name)
{
    QString dumped;
    for (const Page& page : pages)
        dumped += dump(page);
    QFile file(fixture(u"views/paper/golden/"_s + name + u".txt"_s));
    if (qEnvironmentVariableIsSet("KOKARDA_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(dumped.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    EXPECT_EQ(QString::fromUtf8(file.readAll()), dumped) << name.toStdString();
}

QString allText(const std::vector<Page>& pages)
{
    QString text;
    for (const Page& page : pages)
        text += plainText(page);
    return text;
}

std::vector<Page> a4(const SlipDocument& document, PaperOptions options = {})
{
    options.note = NotePlacement::None;
    return slipPages(document, std::nullopt, options);
}

const Text* textMark(const Page& page, const QString& words)
{
    for (const Mark& mark : page.marks)
        if (const Text* text = std::get_if<Text>(&mark); text && text->text == words)
            return text;
    return nullptr;
}

} // namespace

TEST(Slip, LooksAsItDidOnA4)
{
    expectGolden(a4(slipOf(kowalskaOrder())), u"slip-a4"_s);
}

TEST(Slip, LooksAsItDidOnALabel)
{
    PaperOptions options;
    options.paper = u"label-4x6"_s;
    options.printerDpi = 203;
    expectGolden(a4(slipOf(kowalskaOrder(), u"en"_s), options), u"slip-label-4x6"_s);
}

TEST(Slip, LooksAsItDidOverThreePages)
{
    expectGolden(a4(slipOf(longOrder(60), u"de"_s)), u"slip-long"_s);
}

TEST(Slip, SaysEverythingThatThePackerNeeds)
{
    const Order order = kowalskaOrder();
    const QString text = allText(a4(slipOf(order)));
    EXPECT_TRUE(text.contains(u"#1042"_s));
    EXPECT_TRUE(text.contains(u"14 marca 2026"_s));
    EXPECT_TRUE(text.contains(u"ul. Źródlana 7 m. 15"_s));
    EXPECT_TRUE(text.contains(u"LOD123M"_s));
    EXPECT_TRUE(text.contains(u"ul. Józefa 12"_s));
    EXPECT_TRUE(text.contains(order.remark));
    for (const OrderLine& line : order.lines) {
        EXPECT_TRUE(text.contains(line.title)) << line.title.toStdString();
        EXPECT_TRUE(text.contains(line.sku)) << line.sku.toStdString();
        EXPECT_TRUE(text.contains(line.bin)) << line.bin.toStdString();
    }
    EXPECT_TRUE(text.contains(u"Strona 1 z 1"_s));
}

TEST(Slip, OrderNumberIsTheLargestThingOnThePaper)
{
    const Page page = a4(slipOf(kowalskaOrder())).front();
    int largest = 0;
    QString words;
    for (const Mark& mark : page.marks)
        if (const Text* text = std::get_if<Text>(&mark); text && text->size > largest) {
            largest = text->size;
            words = text->text;
        }
    EXPECT_EQ(words, u"#1042"_s);
}

TEST(Slip, HasNoPriceUnlessTheLookWantsIt)
{
    EXPECT_FALSE(allText(a4(slipOf(kowalskaOrder()))).contains(u"zł"_s));
    const ShopInfo shop = kubkarnia();
    Look look = defaultLook(shop, {});
    look.showPrices = true;
    const QString text = allText(a4(slipDocument(kowalskaOrder(), shop, look, {.language = u"pl"_s})));
    EXPECT_TRUE(text.contains(u"49,00"_s));
    EXPECT_TRUE(text.contains(u"442,59"_s));
}

TEST(Slip, SeveralPiecesStandInABlackBox)
{
    const Page page = a4(slipOf(kowalskaOrder())).front();
    const Text* four = textMark(page, u"4"_s);
    ASSERT_NE(four, nullptr);
    EXPECT_EQ(four->colour, QColor(Qt::white));
    bool boxed = false;
    for (const Mark& mark : page.marks)
        if (const Box* box = std::get_if<Box>(&mark); box && box->fill.isValid() && box->fill.lightness() < 60)
            boxed = boxed || box->rect.contains(four->box().center());
    EXPECT_TRUE(boxed);
    const Text* one = textMark(page, u"1"_s);
    ASSERT_NE(one, nullptr);
    EXPECT_NE(one->colour, QColor(Qt::white));
}

TEST(Slip, EveryPageCarriesNumberNameAndItsPlaceInTheRow)
{
    const std::vector<Page> pages = a4(slipOf(longOrder(60)));
    ASSERT_GE(pages.size(), 2u);
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString text = plainText(pages[i]);
        EXPECT_TRUE(text.contains(u"#1042"_s)) << i;
        EXPECT_TRUE(text.contains(u"Anna Kowalska"_s)) << i;
        EXPECT_TRUE(text.contains(u"Produkt"_s)) << i;
        EXPECT_TRUE(text.contains(u"Strona %1 z %2"_s.arg(QString::number(i + 1), QString::number(pages.size()))));
    }
}

TEST(Slip, CountsNeverStandWithoutAnItemAboveThem)
{
    for (int lines = 1; lines < 70; ++lines) {
        const std::vector<Page> pages = a4(slipOf(longOrder(lines)));
        const QString last = plainText(pages.back());
        if (last.contains(u"Sztuki"_s)) {
            EXPECT_TRUE(last.contains(u'/' + QString::number(lines) + u'\n')) << lines;
        }
    }
}

TEST(Slip, EveryItemStandsOnExactlyOnePage)
{
    const QString text = allText(a4(slipOf(longOrder(200))));
    for (int i = 1; i <= 200; ++i)
        EXPECT_EQ(text.count(u'/' + QString::number(i) + u'\n'), 1) << i;
}

TEST(Slip, SpeaksTheDocumentsLanguageOnly)
{
    const QString german = allText(a4(slipOf(kowalskaOrder(), u"de"_s)));
    EXPECT_TRUE(german.contains(u"14. März 2026"_s));
    EXPECT_TRUE(german.contains(u"Seite 1 von 1"_s));
    EXPECT_FALSE(german.contains(u"Strona"_s));
    // A language without a table falls to English, never to the window's.
    EXPECT_TRUE(allText(a4(slipOf(kowalskaOrder(), u"sv"_s))).contains(u"Page 1 of 1"_s));
}

TEST(Slip, PartOfAnOrderSaysWhatIsStillToCome)
{
    Order order = kowalskaOrder();
    order.lines[2].quantityShipped = 1;
    order.lines[3].quantityShipped = 1;
    const ShopInfo shop = kubkarnia();
    SlipExtras extras{.language = u"en"_s};
    extras.inThisParcel = {2, 1, 2, 0, 1, 3, 1, 0};
    const SlipDocument document = slipDocument(order, shop, defaultLook(shop, {}), extras);
    ASSERT_EQ(document.lines.size(), 6u); // the cup went out before, the last line is not inside
    EXPECT_EQ(document.lines[2].quantity, 2);
    EXPECT_EQ(document.lines[2].partial, u"ordered 4 · sent before 1 · still to come 1"_s);
    EXPECT_TRUE(document.later.startsWith(u"1 × "_s) && document.later.contains(order.lines[7].title)) << document.later.toStdString();
    EXPECT_TRUE(document.lines[0].partial.isEmpty());
}

TEST(Slip, PartsOfABundleFollowItIndented)
{
    Order order = kowalskaOrder();
    order.lines[7].bundle = 0;
    const SlipDocument document = slipOf(order);
    EXPECT_EQ(document.lines[1].sku, u"KSI-090"_s);
    EXPECT_TRUE(document.lines[1].part);
    const Page page = a4(document).front();
    EXPECT_GT(textMark(page, order.lines[7].title)->at.x(), textMark(page, order.lines[0].title)->at.x() + mm(3));
}

TEST(Slip, StaffNoteStandsOnTheStaffCopyOnly)
{
    Order order = kowalskaOrder();
    order.staffNote = u"Stała klientka, dołożyć próbkę."_s;
    EXPECT_FALSE(allText(a4(slipOf(order))).contains(u"próbkę"_s));
    const ShopInfo shop = kubkarnia();
    const QString staff = allText(a4(slipDocument(order, shop, defaultLook(shop, {}),
        {.language = u"pl"_s, .staffCopy = true, .copy = 2})));
    EXPECT_TRUE(staff.contains(u"próbkę"_s));
    EXPECT_TRUE(staff.contains(u"Kopia 2"_s));
}

TEST(Slip, BuyerIsNamedOnlyWhereHeIsSomebodyElse)
{
    Order order = kowalskaOrder();
    EXPECT_FALSE(allText(a4(slipOf(order))).contains(u"Zamawiający"_s));
    order.billTo.name = u"Jan Nowak"_s;
    EXPECT_TRUE(allText(a4(slipOf(order))).contains(u"Jan Nowak"_s));
}

TEST(Slip, NoteStandsOnACardUnderTheSlipOrOnItsBack)
{
    PaperOptions options;
    options.note = NotePlacement::OwnPage;
    std::vector<Page> pages = slipPages(slipOf(kowalskaOrder()), noteFor(options), options);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_NEAR(toMm(pages[1].size.width()), 148, 0.01);
    EXPECT_TRUE(plainText(pages[1]).isEmpty());

    Order small = kowalskaOrder();
    small.lines.resize(3);
    options.note = NotePlacement::Strip;
    pages = slipPages(slipOf(small), noteFor(options), options);
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(dump(pages[0]).contains(u"dashes"_s));

    // Too long for the strip: the note goes onto a card of its own.
    pages = slipPages(slipOf(longOrder(13)), noteFor(options), options);
    EXPECT_FALSE(dump(pages[0]).contains(u"dashes"_s));
    EXPECT_TRUE(plainText(pages.back()).isEmpty());

    options.note = NotePlacement::Back;
    pages = slipPages(slipOf(small), noteFor(options), options);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[1].size, pages[0].size);
}

TEST(Wording, EveryWordIsThereInEveryLanguage)
{
    for (const QString& language : documentLanguages()) {
        for (int i = 0; i <= int(Word::Phone); ++i)
            EXPECT_FALSE(word(Word(i), language).isEmpty()) << language.toStdString() << ' ' << i;
        for (const QString& reason : returnReasons(language))
            EXPECT_FALSE(reason.isEmpty());
        EXPECT_TRUE(dateText(QDate(2026, 3, 14), language).contains(u"2026"_s));
    }
}
