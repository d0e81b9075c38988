// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/amounts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

QRegularExpression amountPattern()
{
    // Thousands apart by a blank, a point, a comma or an apostrophe; decimals, or the dash that stands for them.
    const QString number = u"(?<![\\d.,])(?:\\d{1,3}(?:[ \\x{00A0}\\x{202F}.,'’]\\d{3})+|\\d+)(?:[.,](?:\\d+|[-–—]+))?(?!\\d)"_s;
    const QString sign = u"(?:R\\$|[€$£₴¥₹₽₺₩₪฿₫₸])"_s;
    // Codes as they are written; those that are words besides ("TOP 10", "AMD 5600") are not among them.
    const QString code = u"(?<!\\p{L})(?:(?:PLN|EUR|USD|GBP|CZK|UAH|CHF|SEK|NOK|DKK|HUF|RON)|(?-i:AED|ARS|AUD|BGN|BRL|BYN|"
                         "CAD|CLP|CNY|EGP|HKD|IDR|ILS|INR|ISK|JPY|KRW|KZT|MDL|MXN|MYR|NZD|RSD|RUB|SAR|SGD|THB|TRY|TWD|VND|ZAR))(?!\\p{L})"_s;
    const QString before = u"(?:(?<!\\p{L})(?:zł|zl|Kč|kr|Ft|Rs)\\.?)"_s;
    const QString after = u"(?:(?:zł|zl|złot\\w*|Kč|грн|руб\\w*|лв|лева|euro?s?|Ft|kr|lei|leu|lv|złotówek)\\b)"_s;
    const QString unit = u"(?:[%‰°×\"″”/]|(?:x|ml|cl|dl|l|ltr|mm|cm|dm|m|km|m²|m2|g|dag|dkg|kg|mg|oz|lb|lbs|in|inch|ft|cal|cala|cali|szt|"
                         "GB|TB|MB|V|W|A|Ah|mAh|kW|Hz|h|godz|мл|л|кг|г|см|мм|м)\\b)"_s;
    return QRegularExpression(u"(?:(?:%1|%2|%3)\\s?%4)|(?:%4\\s?(?:%1|%2|%5))"
                              "|(?:(?<![\\d.,])(?:\\d{1,3}(?:[ \\x{00A0}\\x{202F}.,'’]\\d{3})+|\\d+)[.,](?:\\d{2}|[-–—]+)(?![.,]?\\d)(?!\\s?%6))"_s
                                  .arg(sign, code, before, number, after, unit),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString withoutAmounts(const QString& text)
{
    static const QRegularExpression amounts = amountPattern();
    QString shown = text;
    return shown.replace(amounts, u"…"_s);
}

} // namespace kokarda::paper
