// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every document in every size: paper_pictures SHEET.png [FOLDER for single pages]
#include "tests/views/paper/fixtures.h"
#include "views/paper/adjustment.h"
#include "views/paper/cards.h"
#include "views/paper/labels.h"
#include "views/paper/letterpage.h"
#include "views/paper/painter.h"
#include "views/paper/papersize.h"
#include "views/paper/picklist.h"
#include "views/paper/reportpage.h"
#include "views/paper/returnslip.h"
#include "views/paper/stampcard.h"
#include "views/paper/twoup.h"
#include "views/paper/units.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

struct Shown
{
    QString name;
    Page page;
};

class Collection
{
public:
    void add(const QString& name, const std::vector<Page>& pages, size_t most = 1)
    {
        for (size_t i = 0; i < std::min(pages.size(), most); ++i)
            m_all.push_back({pages.size() > 1 && most > 1 ? name + u' ' + QString::number(i + 1) : name, pages[i]});
    }
    const std::vector<Shown>& all() const { return m_all; }

private:
    std::vector<Shown> m_all;
};

std::vector<Order> someOrders()
{
    std::vector<Order> orders;
    for (int i = 0; i < 6; ++i) {
        Order order = kowalskaOrder();
        order.number = u"#"_s + QString::number(1042 + i);
        order.lines.resize(size_t(8 - i));
        orders.push_back(order);
    }
    return orders;
}

GiftCard giftCard()
{
    const ShopInfo shop = kubkarnia();
    return {u"pl"_s, defaultLook(shop, {}), u"Herbata „Leśny poranek”"_s, 1,
        u"Parz trzy minuty w wodzie, która przestała wrzeć. Smakuje najlepiej z okna na deszcz."_s};
}

void addSlips(Collection& collection)
{
    const std::vector<std::pair<QString, QString>> languages{{u"a4"_s, u"pl"_s}, {u"letter"_s, u"en"_s},
        {u"a5"_s, u"de"_s}, {u"a6"_s, u"cs"_s}, {u"label-100x150"_s, u"uk"_s}, {u"label-4x6"_s, u"fr"_s},
        {u"roll-80"_s, u"es"_s}, {u"roll-58"_s, u"it"_s}};
    for (const auto& [paper, language] : languages) {
        PaperOptions options;
        options.paper = paper;
        options.note = NotePlacement::None;
        collection.add(u"Packing slip, "_s + paperTitle(paperSize(paper)) + u", "_s + language,
            slipPages(slipOf(kowalskaOrder(), language), std::nullopt, options));
    }
    PaperOptions options;
    options.note = NotePlacement::Strip;
    Order small = kowalskaOrder();
    small.lines.resize(3);
    collection.add(u"Slip and note strip, A4"_s, slipPages(slipOf(small), noteFor(options), options));
    options.note = NotePlacement::Back;
    collection.add(u"Note on the back, A4"_s, {slipPages(slipOf(small), noteFor(options), options).back()});
    options.note = NotePlacement::None;
    for (const auto& [name, envelope] : {std::pair(u"DIN 5008 A"_s, Envelope::DinA),
             std::pair(u"DIN 5008 B"_s, Envelope::DinB), std::pair(u"Polish DL"_s, Envelope::PolishDl)}) {
        options.envelope = envelope;
        collection.add(u"Window envelope, "_s + name, slipPages(slipOf(small, u"de"_s), std::nullopt, options));
    }
    options = {};
    options.paper = u"a5-on-a4"_s;
    TwoUp two;
    collection.add(u"Two A5 on A4"_s, two.add(slipPages(slipOf(small), noteFor(options), options)));
    options = {};
    options.note = NotePlacement::None;
    Look look = defaultLook(kubkarnia(), {});
    look.showPrices = true;
    look.accentColour = u"#1C2A6E"_s;
    look.showItemBarcodes = true;
    look.logoPng.clear();
    small.staffNote = u"Dołożyć próbkę herbaty."_s;
    collection.add(u"Staff copy with prices and item codes"_s, slipPages(slipDocument(small, kubkarnia(), look,
        {.language = u"en"_s, .staffCopy = true, .copy = 2}), std::nullopt, options));
}

// Pictures of the items, as a shop would photograph them: a thing in its colour on pale ground.
std::vector<QImage> itemPictures(size_t count)
{
    std::vector<QImage> pictures;
    for (size_t i = 0; i < count; ++i) {
        const QColor thing = QColor::fromHsv(int(i * 67 + 215) % 360, 110, 170);
        QImage image(240, 200, QImage::Format_RGB32);
        image.fill(QColor(0xEE, 0xEA, 0xE2));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(thing.darker(120), 16));
        painter.drawEllipse(QRectF(140, 70, 62, 72)); // the handle
        painter.setPen(Qt::NoPen);
        painter.setBrush(thing);
        painter.drawRoundedRect(QRectF(60, 46, 112, 122), 18, 18);
        painter.setBrush(thing.lighter(130));
        painter.drawEllipse(QRectF(60, 36, 112, 30));
        pictures.push_back(image);
    }
    return pictures;
}

void addPictures(Collection& collection)
{
    const ShopInfo shop = kubkarnia();
    Order order = kowalskaOrder();
    order.lines.resize(5);
    PaperOptions options;
    options.note = NotePlacement::None;
    for (const QString& paper : {u"a4"_s, u"label-4x6"_s}) {
        options.paper = paper;
        collection.add(u"Slip with pictures, "_s + paperTitle(paperSize(paper)),
            slipPages(slipDocument(order, shop, defaultLook(shop, {}), {.language = u"pl"_s, .pictures = itemPictures(4)}), std::nullopt, options));
    }
}

void addOffice(Collection& collection)
{
    const ShopInfo shop = kubkarnia();
    Letter letter{u"pl"_s, kowalskaOrder().shipTo, QDate(2026, 3, 20), u"Reklamacja do zamówienia #1042"_s,
        {u"Szanowna Pani Anno,"_s,
            u"dziękujemy za zgłoszenie. Uszkodzony kubek wymieniamy na nowy; wysłaliśmy go dziś do tego samego paczkomatu. "
            "Stłuczonego nie trzeba odsyłać."_s,
            u"Na dodatkowe pytania odpowiadamy pod adresem dzien.dobry@kubkarnia.example."_s, u"Z poważaniem\nOla Wiśniewska, Kubkarnia"_s}};
    collection.add(u"Letter, A4"_s, letterPages(letter, defaultLook(shop, {}), {}));
    Report report;
    report.title = u"Sales by month"_s;
    report.counted = u"Orders that were paid, by the day on which they were placed. Refunds are taken off."_s;
    report.columns = {{u"month"_s, u"Month"_s, ReportFigure::Month}, {u"orders"_s, u"Orders"_s, ReportFigure::Count},
        {u"revenue"_s, u"Revenue"_s, ReportFigure::Amount}};
    for (int month = 1; month <= 12; ++month) {
        const int orders = 38 + (month * 29) % 41 + (month > 10 ? 40 : 0);
        report.rows.push_back({{QDate(2025, month, 1), qint64(orders), Money{orders * 13'490, Currency(u"PLN")}}, std::nullopt});
    }
    report.cases = 700;
    report.casesTitle = u"orders"_s;
    report.chart = ReportChart::Bars;
    report.valueColumn = 2;
    report.currency = Currency(u"PLN");
    collection.add(u"Report, A4"_s, reportPages({report, {QDate(2025, 1, 1), QDate(2025, 12, 31)}, QLocale(u"en_GB"_s)}, defaultLook(shop, {}), {}));
}

void addOthers(Collection& collection)
{
    PaperOptions options;
    const Look look = defaultLook(kubkarnia(), {});
    collection.add(u"Thank-you note, A6"_s, {notePage(noteFor(options), options)});
    for (const QString& paper : {u"a7"_s, u"a6"_s, u"roll-80"_s})
        collection.add(u"Gift card, "_s + paperTitle(paperSize(paper)), {giftCardPage(giftCard(), paper)});
    collection.add(u"Loyalty card, A7"_s, {stampCardPage({u"pl"_s, look, u"Anna Kowalska"_s, 7, 10, u"kubek do wyboru"_s}, u"a7"_s)});
    collection.add(u"Loyalty card, roll 80 mm"_s, {stampCardPage({u"de"_s, look, u"Anna Kowalska"_s, 10, 10, u"Tee nach Wahl"_s}, u"roll-80"_s)});
    collection.add(u"Gift message, A6"_s, giftMessagePages({u"pl"_s, look,
        u"Kochana Mamo!\nNiech ten kubek będzie zawsze pełny, a herbata nigdy nie stygnie. Sto lat!"_s,
        u"Prezent od: Jan Nowak"_s, {}}, u"a6"_s));
    for (const QString& paper : {u"a4"_s, u"a5"_s, u"label-4x6"_s, u"roll-80"_s}) {
        options.paper = paper;
        collection.add(u"Pick list, "_s + paperTitle(paperSize(paper)),
            pickListPages(pickList(someOrders(), u"pl"_s, QDate(2026, 3, 14)), look, options));
        collection.add(u"Return slip, "_s + paperTitle(paperSize(paper)),
            returnSlipPages(slipOf(kowalskaOrder()), options));
    }
    const Label label = addressLabel(slipOf(kowalskaOrder()));
    for (const QString& paper : {u"label-100x150"_s, u"a6"_s, u"roll-58"_s}) {
        options.paper = paper;
        collection.add(u"Address label, "_s + paperTitle(paperSize(paper)), {labelPage(label, look, options)});
    }
    collection.add(u"Test page of a printer, A4"_s, {calibrationPage(paperSize(u"a4"), u"Laser"_s)});
    const std::vector<Label> many(9, label);
    for (const QString& key : {u"3x8-70x37"_s, u"2x7-99x38"_s, u"2x2-105x148"_s})
        collection.add(u"Label sheet "_s + key, labelSheetPages(many, labelSheet(key), key.startsWith(u'3') ? 4 : 0));
}

// All pages to one scale, row by row, each with its name.
QImage contactSheet(const std::vector<Shown>& all, int dpi, int width)
{
    constexpr int gap = 14;
    constexpr int caption = 20;
    struct Placed
    {
        QPoint at;
        QImage image;
        QString name;
    };
    std::vector<Placed> placed;
    int x = gap;
    int y = gap;
    int rowHeight = 0;
    for (const Shown& shown : all) {
        const QImage image = render(shown.page, dpi);
        if (x + std::max(image.width(), 150) + gap > width) {
            x = gap;
            y += rowHeight + caption + gap;
            rowHeight = 0;
        }
        placed.push_back({{x, y}, image, shown.name});
        x += std::max(image.width(), 150) + gap;
        rowHeight = std::max(rowHeight, image.height());
    }
    QImage sheet(width, y + rowHeight + caption + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0xDD, 0xD8, 0xCF));
    QPainter painter(&sheet);
    QFont font(u"Source Sans 3"_s);
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(QColor(0x1F, 0x24, 0x30));
    for (const Placed& one : placed) {
        painter.drawImage(one.at, one.image);
        const QRect room(one.at.x(), one.at.y() + one.image.height() + 2, std::max(one.image.width(), 150), caption);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(one.name, Qt::ElideRight, room.width()));
    }
    return sheet;
}

// Few colours keep the picture small, and the papers have few: ramps from white to ink, accent and pen.
QList<QRgb> fewColours()
{
    QList<QRgb> colours{qRgb(0xDD, 0xD8, 0xCF), qRgb(0xF6, 0xF4, 0xEF)};
    const auto ramp = [&](const QColor& to, int steps) {
        for (int i = 0; i <= steps; ++i) {
            const auto mixed = [&](int end) { return 255 + (end - 255) * i / steps; };
            colours += qRgb(mixed(to.red()), mixed(to.green()), mixed(to.blue()));
        }
    };
    ramp(QColor(0x1F, 0x24, 0x30), 40);
    ramp(QColor(0xB4, 0x32, 0x4A), 20);
    ramp(QColor(0x1C, 0x2A, 0x6E), 24);
    return colours;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: paper_pictures SHEET.png [FOLDER]\n", stderr);
        return 2;
    }
    Collection collection;
    addSlips(collection);
    addPictures(collection);
    addOthers(collection);
    addOffice(collection);
    if (arguments.size() > 2)
        for (const Shown& shown : collection.all())
            render(shown.page, 100).save(QDir(arguments[2]).filePath(QString(shown.name).replace(u' ', u'-') + u".png"_s));
    const QImage sheet = contactSheet(collection.all(), 40, 2060).convertToFormat(QImage::Format_Indexed8, fewColours(),
        Qt::ThresholdDither | Qt::AvoidDither);
    return sheet.save(arguments[1]) ? 0 : 1;
}
