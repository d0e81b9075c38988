// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/views/paper/fixtures.h"
#include "views/paper/batch.h"
#include "views/paper/papersize.h"
#include "views/paper/units.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

ParcelPaper parcel(int number, const QString& note = u"Dziękujemy!"_s)
{
    ParcelPaper one;
    one.order = kowalskaOrder();
    one.order.id = OrderId(number);
    one.order.number = u"#"_s + QString::number(1000 + number);
    one.shop = kubkarnia();
    one.look = defaultLook(one.shop, {});
    one.language = u"pl"_s;
    one.note.text = note;
    one.note.hand = u"playwrite-pl"_s;
    one.gift = GiftWords{u"Herbata"_s, 1, u"Do nowego kubka."_s, u"pl"_s};
    return one;
}

struct Printed
{
    std::vector<std::vector<Page>> piles;
    std::vector<Pile> said;
};

Printed printed(const Papers& papers, int parcels, const std::map<QString, int>& start = {})
{
    Printed result;
    Batch batch(papers, [&](size_t pile, const std::vector<Page>& pages) {
        result.piles.resize(std::max(result.piles.size(), pile + 1));
        result.piles[pile].insert(result.piles[pile].end(), pages.begin(), pages.end());
    });
    for (const auto& [paper, page] : start)
        batch.startAt(paper, page);
    for (int i = 1; i <= parcels; ++i)
        batch.add(parcel(i));
    batch.finish();
    result.said = batch.piles();
    result.piles.resize(result.said.size());
    return result;
}

QSizeF millimetres(const Page& page)
{
    return {std::round(toMm(page.size.width()) * 10) / 10, std::round(toMm(page.size.height()) * 10) / 10};
}

} // namespace

TEST(Batch, NamesTheOrdersWithSignsThatNoTypefaceHas)
{
    Batch batch({}, [](size_t, const std::vector<Page>&) {});
    ParcelPaper odd = parcel(2);
    const QString nobodys = QString::fromUcs4(U"\U00050123");
    odd.order.lines[0].title += nobodys;
    batch.add(parcel(1));
    batch.add(odd);
    batch.finish();
    ASSERT_EQ(batch.unprintable().size(), 1U);
    EXPECT_EQ(batch.unprintable()[0].number, odd.order.number);
    const QString words = wordsOf(batch.unprintable());
    EXPECT_TRUE(words.contains(u"U+50123"_s) && words.contains(odd.order.number)) << words.toStdString();
    EXPECT_EQ(wordsOf({}), QString());
}

TEST(Batch, ASlipIsFollowedByItsCards)
{
    Papers papers;
    papers.giftCard = papers.onePile = true;
    const Printed all = printed(papers, 2);
    ASSERT_EQ(all.piles.size(), 1U);
    std::vector<QSizeF> sizes;
    for (const Page& page : all.piles[0])
        sizes.push_back(millimetres(page));
    EXPECT_EQ(sizes, (std::vector<QSizeF>{{210, 297}, {148, 105}, {105, 74}, {210, 297}, {148, 105}, {105, 74}}));
    EXPECT_EQ(all.said[0].placed[4], (Placed{OrderId(2), u"note"_s, 5, 5}));
}

TEST(Batch, APrinterGetsOnePileForEachPaper)
{
    Papers papers;
    papers.giftCard = papers.returnSlip = papers.label = true;
    const Printed all = printed(papers, 3);
    ASSERT_EQ(all.said.size(), 4U);
    QStringList keys;
    for (const Pile& pile : all.said)
        keys += pile.paper;
    EXPECT_EQ(keys, (QStringList{u"a4"_s, u"a6"_s, u"a7"_s, u"label-100x150"_s}));
    EXPECT_EQ(all.said[0].pages, 6);
    EXPECT_EQ(all.said[1].pages, 3);
}

TEST(Batch, TwoHalfSlipsOfDifferentOrdersShareASheet)
{
    Papers papers;
    papers.options.paper = u"a5-on-a4"_s;
    papers.options.note = NotePlacement::None;
    const Printed all = printed(papers, 3);
    ASSERT_EQ(all.piles[0].size(), 2U);
    EXPECT_EQ(millimetres(all.piles[0][0]), QSizeF(297, 210));
    const QString first = plainText(all.piles[0][0]);
    EXPECT_TRUE(first.contains(u"#1001"_s) && first.contains(u"#1002"_s));
    EXPECT_EQ(all.said[0].placed, (std::vector<Placed>{{OrderId(1), u"slip"_s, 1, 1}, {OrderId(2), u"slip"_s, 1, 1},
                                      {OrderId(3), u"slip"_s, 2, 2}}));
}

TEST(Batch, GoesOnAtAnyPageWithTheSamePages)
{
    Papers papers;
    papers.giftCard = true;
    const Printed whole = printed(papers, 5);
    for (int from = 1; from <= 6; ++from) {
        const Printed rest = printed(papers, 5, {{u"a4"_s, from}, {u"a6"_s, 99}});
        ASSERT_EQ(rest.piles[0].size(), size_t(6 - from)) << from;
        for (size_t i = 0; i < rest.piles[0].size(); ++i)
            EXPECT_EQ(rest.piles[0][i], whole.piles[0][i + size_t(from) - 1]);
        EXPECT_TRUE(rest.piles[1].empty());
        EXPECT_EQ(rest.piles[2].size(), 5U) << "a pile without a start is whole";
        EXPECT_EQ(rest.said[0].placed, whole.said[0].placed);
    }
}

TEST(Batch, OnBothSidesEverySlipBeginsOnANewSheet)
{
    Papers papers;
    papers.bothSides = true;
    papers.options.note = NotePlacement::None;
    EXPECT_EQ(printed(papers, 3).piles[0].size(), 6U);
    papers.options.note = NotePlacement::Back;
    const Printed backs = printed(papers, 3);
    EXPECT_EQ(backs.piles[0].size(), 6U);
    EXPECT_EQ(backs.said[0].placed[1], (Placed{OrderId(1), u"note"_s, 1, 2}));
}

TEST(Batch, LabelsFillASheetFromTheFirstFreePlace)
{
    Papers papers;
    papers.slip = false;
    papers.options.note = NotePlacement::None;
    papers.label = true;
    papers.labelPaper = u"2x4-99x68"_s;
    papers.labelStart = 6;
    const Printed all = printed(papers, 3);
    ASSERT_EQ(all.piles.size(), 1U);
    EXPECT_EQ(all.piles[0].size(), 2U);
    EXPECT_EQ(all.said[0].placed, (std::vector<Placed>{{OrderId(1), u"label"_s, 1, 1}, {OrderId(2), u"label"_s, 1, 1},
                                      {OrderId(3), u"label"_s, 2, 2}}));
}

TEST(Batch, TheStaffsCopySaysThatItIsOneAndTheCustomersPaperStaysTheSame)
{
    Papers papers;
    papers.options.note = NotePlacement::None;
    papers.staffCopy = true;
    const auto set = [&](int copy) {
        std::vector<Page> pages;
        Batch batch(papers, [&](size_t, const std::vector<Page>& more) { pages.insert(pages.end(), more.begin(), more.end()); });
        ParcelPaper one = parcel(1);
        one.copyNumber = copy;
        one.order.staffNote = u"Klient prosił o rabat"_s;
        batch.add(one);
        return pages;
    };
    const std::vector<Page> first = set(1);
    const std::vector<Page> again = set(2);
    EXPECT_EQ(first[0], again[0]) << "a reprint is the same paper";
    EXPECT_FALSE(plainText(again[0]).contains(u"rabat"_s));
    EXPECT_TRUE(plainText(again[1]).contains(u"rabat"_s));
    EXPECT_NE(first[1], again[1]);
}

TEST(Batch, ANoteWithoutItsSlipHasACard)
{
    Papers papers;
    papers.slip = false;
    papers.options.note = NotePlacement::Strip;
    const Printed all = printed(papers, 1);
    ASSERT_EQ(all.piles.size(), 1U);
    EXPECT_EQ(all.said[0].paper, u"a6"_s);
    EXPECT_EQ(all.said[0].placed, (std::vector<Placed>{{OrderId(1), u"note"_s, 1, 1}}));
}

TEST(Batch, HandsOutEachParcelsPagesAtOnceHoweverLongItIs)
{
    for (const QString& paper : {u"a4"_s, u"a5-on-a4"_s}) {
        Papers papers;
        papers.options.paper = paper;
        papers.onePile = true;
        int out = 0;
        Batch batch(papers, [&](size_t, const std::vector<Page>& pages) { out += int(pages.size()); });
        for (int i = 1; i <= 200; ++i) {
            batch.add(parcel(i, {}));
            // At most one half sheet waits for its other half.
            EXPECT_EQ(out, paper == "a4"_L1 ? i : i / 2) << paper.toStdString();
        }
        batch.finish();
        EXPECT_EQ(out, paper == "a4"_L1 ? 200 : 100);
    }
}

TEST(Batch, TheItemsPicturesAreOnTheSlipUnlessTheLookLeavesThemOut)
{
    QImage blue(40, 30, QImage::Format_RGB32);
    blue.fill(QColor(28, 42, 110));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    blue.save(&buffer, "PNG");
    ParcelPaper one = parcel(1, {});
    one.pictures = {{}, png, png};
    const auto picturesOn = [](const std::vector<Page>& pages) {
        return std::count_if(pages[0].marks.begin(), pages[0].marks.end(), [](const Mark& mark) {
            const Picture* picture = std::get_if<Picture>(&mark);
            return picture != nullptr && picture->image.size() == QSize(40, 30);
        });
    };
    EXPECT_EQ(picturesOn(parcelPages(one, {})), 2);
    one.look.showPictures = false;
    EXPECT_EQ(picturesOn(parcelPages(one, {})), 0);
}
