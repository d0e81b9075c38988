// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/tools.h"
#include "tests/views/paper/fixtures.h"
#include "tests/views/paper/naughty.h"
#include "tests/views/paper/soundness.h"
#include "views/paper/amounts.h"
#include "views/paper/cards.h"
#include "views/paper/labels.h"
#include "views/paper/papersize.h"
#include "views/paper/pdf.h"
#include "views/paper/picklist.h"
#include "views/paper/reportpage.h"
#include "views/paper/returnslip.h"
#include "views/paper/twoup.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

const Look& shopLook()
{
    static const Look look = defaultLook(kubkarnia(), {});
    return look;
}

PaperOptions on(const QString& paper)
{
    PaperOptions options;
    options.paper = paper;
    options.notePaper = paper;
    options.note = NotePlacement::None;
    return options;
}

// Every document that a paper can carry, of one order.
std::vector<std::pair<QString, std::vector<Page>>> everyDocument(const Order& order, const QString& paper,
    const QString& language)
{
    const PaperOptions options = on(paper);
    const SlipDocument document = slipDocument(order, kubkarnia(), shopLook(), {.language = language});
    std::vector<std::pair<QString, std::vector<Page>>> all{{u"gift card"_s, {giftCardPage({language, shopLook(), order.remark, 2, order.giftMessage}, paper)}},
        {u"gift message"_s, giftMessagePages({language, shopLook(), order.remark, order.customerName, {}}, paper)},
        {u"address label"_s, {labelPage(addressLabel(document), shopLook(), options)}}};
    if (paperSize(paper).card)
        return all;
    all.push_back({u"slip"_s, slipPages(document, std::nullopt, options)});
    all.push_back({u"return slip"_s, returnSlipPages(document, options)});
    all.push_back({u"pick list"_s,
        pickListPages(pickList({order, order}, language, QDate(2026, 3, 14)), shopLook(), options)});
    return all;
}

QString textOf(const std::vector<Page>& pages)
{
    QString text;
    for (const Page& page : pages)
        text += plainText(page);
    return text;
}

} // namespace

TEST(Documents, EveryOneIsSoundInEverySizeWithNaughtyOrders)
{
    for (unsigned number = 0; number < 180; ++number) {
        const QString paper = paperSizes()[number % paperSizes().size()].key;
        const QString language = documentLanguages()[int(number / 3) % documentLanguages().size()];
        for (const auto& [name, pages] : everyDocument(naughtyOrder(number + 5000), paper, language))
            for (const Page& page : pages) {
                const QString trouble = troubleOn(page);
                ASSERT_TRUE(trouble.isEmpty()) << name.toStdString() << " of order " << number << " on "
                                               << paper.toStdString() << ": " << trouble.toStdString();
            }
    }
}

TEST(Documents, PagesHaveThePapersSizeInThePdf)
{
    KOKARDA_TOOL_OR_SKIP("pdfinfo");
    static const QRegularExpression size(u"Page\\s+1 size:\\s+([\\d.]+) x ([\\d.]+) pts"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    for (const PaperSize& paper : paperSizes()) {
        if (paper.roll)
            continue;
        for (const auto& [name, pages] : everyDocument(kowalskaOrder(), paper.key, u"pl"_s)) {
            writePdf({pages.front()}, path, {u"Paper"_s, u"pl"_s});
            const QRegularExpressionMatch found = size.match(
                QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, path})));
            ASSERT_TRUE(found.hasMatch());
            // Cards lie on their long side; a PDF of this writer has whole points.
            QSizeF expected = paper.sizeMm * 72 / 25.4;
            const QSizeF got(found.captured(1).toDouble(), found.captured(2).toDouble());
            if ((got.width() > got.height()) != (expected.width() > expected.height()))
                expected.transpose();
            EXPECT_NEAR(got.width(), expected.width(), 0.6) << paper.key.toStdString() << ' ' << name.toStdString();
            EXPECT_NEAR(got.height(), expected.height(), 0.6) << paper.key.toStdString() << ' ' << name.toStdString();
        }
    }
}

TEST(Documents, ARollIsAsHighAsItsContent)
{
    const auto height = [](int lines) {
        return slipPages(slipOf(longOrder(lines)), std::nullopt, on(u"roll-80"_s)).front().size.height();
    };
    EXPECT_LT(toMm(height(1)), 170);
    const qreal perLine = (height(40) - height(8)) / 32;
    EXPECT_NEAR((height(200) - height(40)) / 160, perLine, 0.1 * perLine);
    EXPECT_EQ(slipPages(slipOf(longOrder(200)), std::nullopt, on(u"roll-58"_s)).size(), 1u);
}

TEST(Documents, NoneOfAGiftSaysAnAmount)
{
    static const QRegularExpression amount(u"[€$£₴]|\\bzł\\b|PLN|\\d,\\d\\d\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    Order order = kowalskaOrder();
    order.isGift = true;
    order.remark = u"Sto lat!"_s;
    for (const auto& [name, pages] : everyDocument(order, u"a4"_s, u"pl"_s))
        EXPECT_FALSE(amount.match(textOf(pages)).hasMatch()) << name.toStdString();
}

TEST(Amounts, AreHiddenInWhateverWayTheyAreWritten)
{
    for (const QString& amount : {u"15,00 zł"_s, u"zł 50"_s, u"PLN50"_s, u"50PLN"_s, u"49,90"_s, u"25 CAD"_s, u"AUD 30"_s,
             u"100 kr"_s, u"50 lei"_s, u"25,-"_s, u"25,- zł"_s, u"₹500"_s, u"500 ₽"_s, u"1 234,56 zł"_s, u"1.234,56"_s,
             u"R$ 50"_s, u"1'000.00 CHF"_s, u"€9.99"_s, u"9 euro"_s, u"dwanaście i 1\u00A0234 zł"_s.mid(12)}) {
        const QString hidden = withoutAmounts(u"Karta "_s + amount + u" dla Oli"_s);
        EXPECT_EQ(hidden, u"Karta … dla Oli"_s) << amount.toStdString();
    }
}

TEST(Amounts, MeasuresDaysAndCountsStay)
{
    for (const QString& text : {u"Kubek 0,33 l"_s, u"Kubek 330 ml, 2 szt."_s, u"Obraz 50,00 x 70,00 cm"_s, u"TOP 10, LED 5600 K"_s,
             u"na 12.03.2026"_s, u"Herbata 1,25 kg"_s, u"rozmiar 36"_s, u"AMD 5600"_s, u"9,50 cm"_s})
        EXPECT_EQ(withoutAmounts(text), text);
}

TEST(PickList, WalksTheShelvesAsAPersonDoes)
{
    EXPECT_TRUE(naturallyBefore(u"A2"_s, u"A10"_s));
    EXPECT_TRUE(naturallyBefore(u"a2-3"_s, u"A2-11"_s));
    EXPECT_TRUE(naturallyBefore(u"A2"_s, u"B1"_s));
    EXPECT_TRUE(naturallyBefore(u"A"_s, u"A1"_s));
    EXPECT_TRUE(naturallyBefore(u"A9"_s, u"A12345678901234567890"_s));
    EXPECT_FALSE(naturallyBefore(u"A2"_s, u"A2"_s));

    Order order = kowalskaOrder();
    order.lines.resize(4);
    order.lines[0].bin = u"A10"_s;
    order.lines[1].bin = u""_s;
    order.lines[2].bin = u"A2"_s;
    order.lines[3].bin = u"A2-1"_s;
    const PickList list = pickList({order}, u"pl"_s, {});
    QStringList bins;
    for (const PickLine& line : list.lines)
        bins += line.bin;
    EXPECT_EQ(bins, (QStringList{u"A2"_s, u"A2-1"_s, u"A10"_s, u""_s}));
}

TEST(PickList, SameGoodsOfSeveralOrdersAreFetchedOnce)
{
    Order first = kowalskaOrder();
    Order second = kowalskaOrder();
    second.number = u"#1043"_s;
    second.lines[0].quantity = 1;
    second.lines[1].quantityShipped = 1;
    const PickList list = pickList({first, second}, u"pl"_s, {});
    EXPECT_EQ(list.lines.size(), first.lines.size());
    EXPECT_EQ(list.lines[0].bin, u"A2-03"_s);
    EXPECT_EQ(list.lines[0].quantity, 3);
    EXPECT_EQ(list.lines[0].orders, (QStringList{u"#1042\u00A0×\u00A02"_s, u"#1043"_s}));
    const auto tea = std::find_if(list.lines.begin(), list.lines.end(),
        [](const PickLine& line) { return line.sku == "HER-002"_L1; });
    EXPECT_EQ(tea->quantity, 1);
}

TEST(ReturnSlip, OffersEveryReasonAndSaysWhereTo)
{
    const QString text = textOf(returnSlipPages(slipOf(kowalskaOrder()), on(u"a4"_s)));
    for (const QString& reason : returnReasons(u"pl"_s))
        EXPECT_TRUE(text.contains(reason)) << reason.toStdString();
    EXPECT_TRUE(text.contains(u"ul. Józefa 12"_s));
    EXPECT_TRUE(text.contains(u"Zamówienie #1042"_s));
}

TEST(ReportPage, SaysThePeriodOrTheDayWhoseStateItTells)
{
    Report report;
    report.title = u"Groups of customers"_s;
    report.columns = {{u"group"_s, u"Group"_s, ReportFigure::Text}};
    const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31)};
    const QLocale english(u"en_GB"_s);
    EXPECT_TRUE(textOf(reportPages({report, year, english}, {}, on(u"a4"_s))).contains(u"01/01/2025 – 31/12/2025"_s));
    report.asOf = QDate(2026, 3, 4);
    const QString text = textOf(reportPages({report, year, english}, {}, on(u"a4"_s)));
    EXPECT_TRUE(text.contains(u"As of 04/03/2026"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"2025"_s));
}

TEST(ReportPage, TheWeekInTheShopIsOnePageAndSaysWhatWasLeftOut)
{
    std::vector<ReportSheet> sheets(8, {{}, {QDate(2026, 3, 2), QDate(2026, 3, 8)}, QLocale(u"en_GB"_s)});
    for (ReportSheet& sheet : sheets) {
        sheet.report.title = u"What was sold"_s;
        sheet.report.columns = {{u"name"_s, u"Name"_s, ReportFigure::Text}, {u"pieces"_s, u"Pieces"_s, ReportFigure::Count}};
        sheet.report.chart = ReportChart::Bars;
        for (int i = 1; i <= (&sheet == &sheets.front() ? 7 : 12); ++i)
            sheet.report.rows.push_back({{u"Mug %1"_s.arg(i), qint64(i)}, {}});
    }
    const std::vector<Page> pages = digestPages(sheets, u"The week in the shop"_s, 7, {}, on(u"a4"_s));
    ASSERT_EQ(pages.size(), 1U);
    const QString text = plainText(pages[0]);
    EXPECT_EQ(text.count(u"What was sold"_s), 8);
    EXPECT_EQ(text.count(u" of 12)"_s), 7) << text.toStdString();
}

TEST(Label, SetsALongAddressSmallerRatherThanCutIt)
{
    Order order = kowalskaOrder();
    order.shipTo.company = u"Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe „Kwiaty i Doniczki” spółka komandytowa"_s;
    order.shipTo.street = u"ul. Generała Kazimierza Sosnkowskiego 123C lokal 45"_s;
    for (const QString& paper : {u"label-100x150"_s, u"label-4x6"_s}) {
        const QString text = plainText(labelPage(addressLabel(slipOf(order)), {}, on(paper))).replace(u'\n', u' ');
        EXPECT_TRUE(text.contains(u"lokal 45"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"komandytowa"_s)) << text.toStdString();
    }
}

TEST(Label, ANumberTooLongForBarsHasASquareCodeAndStandsInWords)
{
    Label label = addressLabel(slipOf(kowalskaOrder()));
    label.code = u"0f4c2b1e-7a3d-4c55-9d0e-1234567890ab"_s;
    const Page page = labelPage(label, {}, on(u"label-100x150"_s));
    EXPECT_TRUE(std::ranges::any_of(page.marks, [](const Mark& mark) { return std::holds_alternative<Shape>(mark); }));
    EXPECT_TRUE(plainText(page).remove(u'\n').contains(label.code)) << plainText(page).toStdString();
}

TEST(LabelSheet, BeginsWhereTheSheetIsStillFull)
{
    const LabelSheet sheet = labelSheet(u"3x8-70x37");
    const std::vector<Label> labels(30, addressLabel(slipOf(kowalskaOrder())));
    const std::vector<Page> pages = labelSheetPages(labels, sheet, 4);
    ASSERT_EQ(pages.size(), 2u); // 20 on the first, 10 on the second
    EXPECT_EQ(plainText(pages[0]).count(u"Anna Kowalska"_s), 20);
    EXPECT_EQ(plainText(pages[1]).count(u"Anna Kowalska"_s), 10);
    // The first label lies in the second row's middle column; the second page begins at the corner.
    const QRectF place = sheet.placeMm(4);
    const auto firstText = [](const Page& page) { return std::get<Text>(page.marks.front()).at; };
    EXPECT_TRUE(place.contains(toMm(firstText(pages[0]).x()), toMm(firstText(pages[0]).y())));
    EXPECT_TRUE(sheet.placeMm(0).contains(toMm(firstText(pages[1]).x()), toMm(firstText(pages[1]).y())));
}

TEST(LabelSheet, EveryLabelStaysOnItsOwn)
{
    for (const LabelSheet& sheet : labelSheets()) {
        std::vector<Label> labels;
        for (int i = 0; i < sheet.count(); ++i)
            labels.push_back(addressLabel(slipOf(naughtyOrder(unsigned(i) + 9000))));
        const std::vector<Page> pages = labelSheetPages(labels, sheet, 0);
        ASSERT_EQ(pages.size(), 1u);
        EXPECT_EQ(troubleOn(pages[0]), QString()) << sheet.key.toStdString();
        for (int i = 0; i < sheet.count(); ++i)
            EXPECT_TRUE(QRectF({0, 0}, sheet.sheetMm).contains(sheet.placeMm(i))) << sheet.key.toStdString();
    }
}

TEST(Envelope, AddressStandsInTheWindow)
{
    // Millimetres; for the Polish envelope the part of the window that is seen however the sheet slides.
    const std::pair<Envelope, QRectF> windows[] = {{Envelope::DinA, {20, 27, 85, 45}}, {Envelope::DinB, {20, 45, 85, 45}},
        {Envelope::PolishDl, {110, 45, 80, 34}}};
    for (const auto& [envelope, window] : windows) {
        PaperOptions options = on(u"a4"_s);
        options.envelope = envelope;
        for (const unsigned number : {0u, 3u, 21u, 77u}) {
            const SlipDocument document = slipOf(number == 0 ? kowalskaOrder() : naughtyOrder(number));
            const Page page = slipPages(document, std::nullopt, options).front();
            for (const Mark& mark : page.marks) {
                const Text* text = std::get_if<Text>(&mark);
                if (!text || text->text.isEmpty() || !document.shipTo.contains(text->text)
                    || text->text == document.number)
                    continue;
                const QRectF box = text->box();
                if (toMm(box.top()) > window.bottom() + 20)
                    continue; // the same words among the items
                EXPECT_TRUE(window.contains(QRectF(QPointF(toMm(box.left()), toMm(box.top())),
                    QSizeF(toMm(box.width()), toMm(box.height()))))) << int(envelope) << ' ' << text->text.toStdString();
            }
        }
    }
}

TEST(Envelope, FoldMarksStandWhereTheStandardPutsThem)
{
    PaperOptions options = on(u"a4"_s);
    options.envelope = Envelope::DinB;
    std::vector<double> marks;
    const Page page = slipPages(slipOf(kowalskaOrder()), std::nullopt, options).front();
    for (const Mark& mark : page.marks)
        if (const Line* line = std::get_if<Line>(&mark); line && line->to.x() < mm(12))
            marks.push_back(std::round(toMm(line->from.y()) * 10) / 10);
    EXPECT_EQ(marks, (std::vector<double>{105, 210, 148.5}));
}

TEST(TwoUp, TwoHalvesShareASheetWithACutLine)
{
    PaperOptions options;
    options.paper = u"a5-on-a4"_s;
    TwoUp two;
    std::vector<Page> sheets = two.add(slipPages(slipOf(kowalskaOrder()), noteFor(options), options));
    ASSERT_EQ(sheets.size(), 1u);
    EXPECT_NEAR(toMm(sheets[0].size.width()), 297, 0.01);
    EXPECT_EQ(troubleOn(sheets[0]), QString());
    EXPECT_TRUE(dump(sheets[0]).contains(u"dashes"_s));
    EXPECT_TRUE(two.rest().empty());

    EXPECT_TRUE(two.add({sheets[0]}).size() == 1); // too large to be a half: as it is
    EXPECT_TRUE(two.add(slipPages(slipOf(kowalskaOrder()), std::nullopt, options)).empty());
    EXPECT_EQ(two.rest().size(), 1u);
}

TEST(GiftCard, IsSmallAndSaysTheGift)
{
    const Page page = giftCardPage({u"pl"_s, shopLook(), u"Herbata"_s, 2, u"Smacznego."_s}, u"a7"_s);
    EXPECT_NEAR(toMm(page.size.width()), 105, 0.01);
    EXPECT_TRUE(plainText(page).contains(u"2 × Herbata"_s));
    EXPECT_TRUE(plainText(page).contains(u"Mały prezent od nas"_s));
}

TEST(GiftMessage, ALongOneGoesOnOverTheNextCard)
{
    const QString words = QString(u"Wszystkiego najlepszego z okazji urodzin. "_s).repeated(60);
    const std::vector<Page> pages = giftMessagePages({u"pl"_s, shopLook(), words, u"Jan"_s, {}}, u"a6"_s);
    EXPECT_GT(pages.size(), 1u);
    EXPECT_TRUE(plainText(pages.back()).contains(u"Jan"_s));
    EXPECT_FALSE(plainText(pages.front()).contains(u"Jan"_s));
    EXPECT_EQ(textOf(pages).count(u"urodzin"_s), 60);
}

TEST(Look, BlocksStandInTheOrderOfTheLook)
{
    Look look = shopLook();
    look.blocks = {SlipBlock::Items, SlipBlock::Remark};
    const Order order = kowalskaOrder();
    const QString text = textOf(slipPages(slipDocument(order, kubkarnia(), look, {.language = u"pl"_s}), std::nullopt,
        on(u"a4"_s)));
    EXPECT_LT(text.indexOf(order.lines[0].title), text.indexOf(order.remark));
    EXPECT_FALSE(text.contains(u"30 dni"_s)); // the free text is switched off
}

TEST(Look, ThermalPaperIsBlackOnly)
{
    for (const Page& page : slipPages(slipOf(kowalskaOrder()), std::nullopt, on(u"roll-80"_s)))
        for (const Mark& mark : page.marks)
            if (const Text* text = std::get_if<Text>(&mark)) {
                EXPECT_TRUE(text->colour == QColor(Qt::black) || text->colour == QColor(Qt::white));
            }
}

TEST(Look, APaleAccentIsDarkenedUntilPaperShowsIt)
{
    Look look = shopLook();
    look.accentColour = u"#FFF7C0"_s;
    const QString dumped = dump(slipPages(slipDocument(kowalskaOrder(), kubkarnia(), look, {.language = u"pl"_s}),
        std::nullopt, on(u"a4"_s)).front());
    EXPECT_FALSE(dumped.contains(u"#fff7c0"_s));
}
