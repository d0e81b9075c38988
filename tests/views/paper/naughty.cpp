// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/paper/naughty.h"

#include "tests/views/paper/fixtures.h"

using namespace Qt::StringLiterals;

namespace kokarda::test {

namespace {

class Dice
{
public:
    explicit Dice(unsigned number)
        : m_random(number * 2654435761u + 12345u)
    {
    }
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }
    QString text() { return naughtyTexts()[upTo(int(naughtyTexts().size()) - 1)]; }
    QString textOr(const QString& usual, int percent = 30) { return chance(percent) ? text() : usual; }

private:
    std::mt19937 m_random;
};

Address naughtyAddress(Dice& dice)
{
    Address address = kowalskaOrder().shipTo;
    for (QString* field : {&address.name, &address.company, &address.street, &address.street2, &address.postcode,
             &address.city, &address.region, &address.phone, &address.pickupPoint})
        *field = dice.textOr(*field, 25);
    address.country = dice.chance(40) ? dice.text() : u"DE"_s;
    return dice.chance(10) ? Address{} : address;
}

} // namespace

const QStringList& naughtyTexts()
{
    static const QStringList texts{
        QString(),
        u" "_s,
        QString(60, u'W'),
        QString(60, u'i'),
        u"https://shop.example/produkt?id=0123456789&wariant=granatowy-matowy&kampania=wiosna2026"_s,
        u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s,
        QString(u"Bardzo długi tytuł produktu, który nikomu nie służy, ale przyszedł z kanału. "_s).repeated(9),
        QString(u"Linia uwagi\n"_s).repeated(70),
        u"مرحبا بالعالم، هذه رسالة طويلة من العميل إلى المتجر"_s,
        u"שלום עולם, הודעה מהלקוח"_s,
        u"漢字かな交じり文の商品名、とても長い説明が続きます。漢字かな交じり文の商品名"_s,
        u"한국어 상품 이름과 설명"_s,
        u"हिन्दी में लिखा हुआ उत्पाद का नाम"_s,
        u"தமிழ் বাংলা తెలుగు ಕನ್ನಡ മലയാളം ਪੰਜਾਬੀ ગુજરાતી ଓଡ଼ିଆ සිංහල ខ្មែរ"_s,
        u"Ę̶̢̛͕̦̗̦͙̙̟͙̦̬̺̮̜̫̦̞̲͇̰̙̳̞̘̟̘̖̱͉̻̰͍̭̩͙̿̏̈̊̎̈́̈̓̈͗͊̅̀̒̓̄͆̐̂̌̄̈̚͘͠͝"_s,
        u"👩‍👩‍👧‍👦🎁🎀☕ kubek z emoji 👍🏽"_s,
        u"<b>markup</b> & <script>alert(1)</script> %1 %2 %n ${name} {{ name }}"_s,
        u"\u202Eodwrócony\u202C \u200B\u200B\u200Bniewidzialny\u00AD"_s,
        u"\u0000\u0007\u001B[31mczerwony"_s,
        u"line1\r\nline2\rline3\u2028line4\u2029line5\u0085line6"_s,
        u"\uFDFD ﷽ ﷽"_s,
        u"'; DROP TABLE orders; --"_s,
        u"Ｆｕｌｌｗｉｄｔｈ　ｔｅｘｔ"_s,
        u"ﬁﬂﬀ ĳ ŉ ſ ẞ"_s,
        u"–––––––––––––––––––––––––––––––––––––––––––––––––––––––––––"_s,
        u"12345678901234567890123456789012345678901234567890"_s,
        u"\tTab\tTab\tTab"_s,
        u"a\u00A0b\u00A0c\u00A0d\u00A0e\u00A0f\u00A0g\u00A0h\u00A0i\u00A0j\u00A0k\u00A0l\u00A0m\u00A0n\u00A0o\u00A0p\u00A0q\u00A0r\u00A0s\u00A0t"_s,
        u"\uFFFD\uFFFE\uE000\uF8FF"_s,
        u"𝒵𝒶𝓂ó𝓌𝒾ℯ𝓃𝒾ℯ 𐍈 𠜎"_s,
        u"ไทยภาษาไทยไม่มีช่องว่างระหว่างคำในประโยคยาวๆ"_s,
        u"हिन्दी में एक लंबा संदेश जो ग्राहक ने लिखा है"_s,
    };
    return texts;
}

Order naughtyOrder(unsigned number)
{
    Dice dice(number);
    Order order = kowalskaOrder();
    const std::vector<OrderLine> usual = order.lines;
    order.number = dice.textOr(u"#"_s + QString::number(1000 + dice.upTo(900'000)), 25);
    order.channelOrderId = dice.text();
    order.customerName = dice.textOr(order.customerName);
    order.shipTo = naughtyAddress(dice);
    order.billTo = dice.chance(50) ? naughtyAddress(dice) : order.shipTo;
    order.remark = dice.textOr(order.remark, 60);
    order.staffNote = dice.text();
    order.deliveryMethod = dice.textOr(order.deliveryMethod);
    order.isGift = dice.chance(20);
    order.giftMessage = order.isGift ? dice.text() : QString();
    order.lines.clear();
    const int most = dice.chance(3) ? 200 : dice.chance(10) ? 40 : 8;
    for (int i = dice.upTo(most); i > 0; --i) {
        OrderLine line = usual[size_t(dice.upTo(int(usual.size()) - 1))];
        line.title = dice.textOr(line.title);
        line.variant = dice.textOr(line.variant, 20);
        line.sku = dice.textOr(line.sku, 20);
        line.bin = dice.textOr(line.bin, 20);
        line.quantity = dice.chance(8) ? 2'000'000'000 : dice.upTo(12);
        line.quantityShipped = dice.chance(20) ? dice.upTo(3) : 0;
        if (dice.chance(10))
            line.bundle = dice.upTo(10);
        if (dice.chance(10))
            line.unitPrice.minor = 999'999'999'999;
        order.lines.push_back(line);
    }
    return order;
}

} // namespace kokarda::test
