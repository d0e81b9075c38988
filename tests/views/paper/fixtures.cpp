// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/paper/fixtures.h"

#include "views/ink/hand.h"
#include "views/paper/fonts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kokarda::test {

namespace {

// A mug with a bow, drawn so that no picture file is needed.
QByteArray drawnLogo()
{
    QImage image(720, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xB4, 0x32, 0x4A));
    painter.drawRoundedRect(20, 40, 130, 140, 22, 22);
    QPen handle(QColor(0xB4, 0x32, 0x4A), 20);
    painter.setPen(handle);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(120, 70, 80, 80, -90 * 16, 180 * 16);
    QPainterPath word;
    word.addText(226, 150, paper::fonts::font(paper::Face::Semibold, 112), u"Kubkarnia"_s);
    painter.fillPath(word, QColor(0x1F, 0x24, 0x30));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

OrderLine line(const QString& title, const QString& variant, const QString& sku, const QString& bin, int quantity,
    qint64 price)
{
    OrderLine result;
    result.title = title;
    result.variant = variant;
    result.sku = sku;
    result.bin = bin;
    result.quantity = quantity;
    result.unitPrice = {price, Currency(u"PLN")};
    result.discount = {0, Currency(u"PLN")};
    return result;
}

} // namespace

ShopInfo kubkarnia()
{
    paper::noteBox(u"a6"_s);
    ShopInfo shop;
    shop.name = u"Kubkarnia"_s;
    shop.sender = {u"Kubkarnia"_s, {}, u"ul. Józefa 12"_s, {}, u"31-056"_s, u"Kraków"_s, {}, u"PL"_s, u"12 345 67 89"_s, {}};
    shop.email = u"dzien.dobry@kubkarnia.example"_s;
    shop.web = u"kubkarnia.example"_s;
    shop.slipFooter = u"Coś nie pasuje? Masz 30 dni na zwrot. Napisz do nas, a wszystkim się zajmiemy."_s;
    shop.logoPng = drawnLogo();
    return shop;
}

Order kowalskaOrder()
{
    Order order;
    order.number = u"#1042"_s;
    order.channelName = u"Shopify"_s;
    order.customerName = u"Anna Kowalska"_s;
    order.placedAt = instantOf(QDateTime(QDate(2026, 3, 14), QTime(10, 20), QTimeZone("Europe/Warsaw")));
    order.deliveryMethod = u"Paczkomat InPost"_s;
    order.shipTo = {u"Anna Kowalska"_s, {}, u"ul. Źródlana 7 m. 15"_s, {}, u"90-123"_s, u"Łódź"_s, {}, u"PL"_s,
        u"+48 601 002 003"_s, u"LOD123M"_s};
    order.billTo = order.shipTo;
    order.remark = u"Proszę zapakować kubek osobno – to prezent dla mamy. Dziękuję!"_s;
    order.lines = {
        line(u"Kubek „Zażółć gęślą jaźń”"_s, u"Kolor: granatowy, 350 ml"_s, u"KUB-014-GR"_s, u"A2-03"_s, 2, 4900),
        line(u"Herbata Earl Grey, liściasta"_s, u"100 g"_s, u"HER-002"_s, u"C1-11"_s, 1, 2450),
        line(u"Podstawka korkowa"_s, {}, u"POD-110"_s, u"A2-07"_s, 4, 990),
        line(u"Filiżanka ze spodkiem, porcelana"_s, u"Wzór: łąka"_s, u"FIL-031-LA"_s, u"B4-02"_s, 1, 7900),
        line(u"Zaparzacz do herbaty w kształcie łódki"_s, {}, u"ZAP-007"_s, u"C1-02"_s, 1, 3500),
        line(u"Ściereczka lniana"_s, u"Kolor: żółty"_s, u"SCI-020-ZO"_s, u"D3-10"_s, 3, 2900),
        line(u"Miód lipowy z pasieki pod Krakowem"_s, u"250 g"_s, u"MIO-001"_s, u"C2-01"_s, 1, 2800),
        line(u"Książka „Ćwierć wieku przy herbacie”"_s, u"oprawa twarda"_s, u"KSI-090"_s, u"E1-04"_s, 1, 5990),
    };
    order.subtotal = {42960, Currency(u"PLN")};
    order.shipping = {1299, Currency(u"PLN")};
    order.total = {44259, Currency(u"PLN")};
    return order;
}

Order longOrder(int lines)
{
    Order order = kowalskaOrder();
    const std::vector<OrderLine> some = order.lines;
    order.lines.clear();
    for (int i = 0; i < lines; ++i) {
        order.lines.push_back(some[size_t(i) % some.size()]);
        order.lines.back().sku += u'/' + QString::number(i + 1);
    }
    return order;
}

paper::SlipDocument slipOf(const Order& order, const QString& language)
{
    const ShopInfo shop = kubkarnia();
    return paper::slipDocument(order, shop, defaultLook(shop, {}), {.language = language});
}

paper::NoteCard noteFor(const PaperOptions& options, quint64 seed)
{
    const QSizeF box = paper::noteBox(options);
    const QString text = u"Droga Anno,\n\ndziękujemy za kolejne zamówienie! Granatowy kubek zapakowaliśmy osobno, tak jak "
                         "prosiłaś, żeby mama nie zobaczyła go przed czasem. Niech herbata w łódce smakuje Wam "
                         "najlepiej przy wspólnym stole.\n\nŚciskamy,\nOla i Kuba z Kubkarni"_s;
    ink::WritingStyle style;
    style.widthMm = box.width();
    style.heightMm = box.height();
    return {ink::write(ink::loadHand(u"playwrite-pl"_s), text, style, seed), QColor(28, 42, 110)};
}

} // namespace kokarda::test
