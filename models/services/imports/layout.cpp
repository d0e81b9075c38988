// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/layout.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

constexpr std::array<const char*, 4> shapeNames = {"item_rows", "first_row_full", "order_rows", "two_records"};

/// The titles, each by itself: what comes again has its number behind it – one that no other column has already, since
/// spreadsheets write "Total (2)" themselves.
QStringList distinctTitles(const QStringList& header)
{
    QStringList normalized;
    for (const QString& title : header)
        normalized += normalizedTitle(title);
    QSet<QString> standing(normalized.begin(), normalized.end());
    QStringList titles;
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < header.size(); ++i) {
        int& count = seen[normalized[i]];
        QString title = header[i];
        if (++count > 1) {
            while (standing.contains(normalizedTitle(title = u"%1 (%2)"_s.arg(header[i], QString::number(count)))))
                ++count;
            standing.insert(normalizedTitle(title));
        }
        titles += title;
    }
    return titles;
}

/// Platforms know these by themselves; a mapping on its way to another shop must say them.
void insertHabits(QJsonObject& object, const Layout& layout)
{
    const auto insert = [&object](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    insert(u"channel"_s, layout.channel);
    insert(u"currency"_s, layout.currency.code());
    insert(u"status"_s, layout.status ? statusKey(*layout.status) : QString());
    insert(u"payment"_s, layout.payment ? paymentKey(*layout.payment) : QString());
    if (layout.timesAreUtc)
        object.insert(u"times_are_utc"_s, true);
    if (layout.stripsNumberSign)
        object.insert(u"strips_number_sign"_s, true);
    QJsonArray items;
    for (const Field field : layout.itemColumns)
        items.append(fieldKey(field));
    if (!items.isEmpty())
        object.insert(u"item_columns"_s, items);
}

void readHabits(const QJsonObject& object, Layout& layout)
{
    layout.channel = object.value("channel"_L1).toString();
    layout.currency = Currency(object.value("currency"_L1).toString());
    layout.status = statusFromKey(object.value("status"_L1).toString());
    layout.payment = paymentFromKey(object.value("payment"_L1).toString());
    layout.timesAreUtc = object.value("times_are_utc"_L1).toBool();
    layout.stripsNumberSign = object.value("strips_number_sign"_L1).toBool();
    for (const QJsonValue& field : object.value("item_columns"_L1).toArray())
        layout.itemColumns.push_back(fieldFromKey(field.toString()));
}

} // namespace

int Layout::columnOf(Field field) const
{
    const auto hit = std::find(columns.begin(), columns.end(), field);
    return hit == columns.end() ? -1 : static_cast<int>(hit - columns.begin());
}

QString normalizedTitle(QStringView title)
{
    QString out;
    out.reserve(title.size());
    // Most titles are plain ASCII, and every cell of a file's first rows comes by here.
    const bool isAscii = std::ranges::all_of(title, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        for (const QChar c : title) {
            const char16_t unit = c.unicode();
            if (unit >= u'A' && unit <= u'Z')
                out += QChar(static_cast<char16_t>(unit + 32));
            else if (unit > u' ' && unit != 0x7F && unit != u'"' && unit != u'\'')
                out += c;
        }
        return out;
    }
    const QString composed = title.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : composed) {
        const bool isNoise = c.isSpace() || c == u'"' || c == u'\'' || c == u'\uFEFF' || c == u'\u200B' || c == u'\u200E'
            || c == u'\u200F' || c == u'\uFFFD' || c.category() == QChar::Other_Control;
        if (!isNoise)
            out += c;
    }
    return out;
}

QString reasonTitle()
{
    return QCoreApplication::translate("imports", "Why rejected");
}

bool isReasonTitle(const QString& title)
{
    // In the languages of translations/: the window may speak another one by the time the mended file comes back.
    static const QStringList known = {normalizedTitle(u"Why rejected"), normalizedTitle(u"Powód odrzucenia")};
    const QString normalized = normalizedTitle(title);
    return known.contains(normalized) || normalized == normalizedTitle(reasonTitle());
}

QString headerSignature(const QStringList& header)
{
    QStringList titles;
    for (const QString& title : header) {
        if (!isReasonTitle(title))
            titles += normalizedTitle(title);
    }
    titles.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(titles.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QByteArray toJson(const Layout& layout, const QStringList& header)
{
    QJsonObject columns;
    const QStringList titles = distinctTitles(header);
    for (std::size_t i = 0; i < layout.columns.size() && static_cast<qsizetype>(i) < header.size(); ++i) {
        if (layout.columns[i] != Field::Ignored)
            columns.insert(titles[static_cast<qsizetype>(i)], fieldKey(layout.columns[i]));
    }
    QJsonObject object{
        {u"kokarda_import_mapping"_s, 1},
        {u"platform"_s, layout.platform},
        {u"shape"_s, QLatin1String(shapeNames[static_cast<std::size_t>(layout.shape)])},
        {u"columns"_s, columns},
        {u"quotes"_s, layout.hasQuotes},
    };
    insertHabits(object, layout);
    if (layout.dateOrder)
        object.insert(u"date_order"_s, *layout.dateOrder == DateOrder::DayFirst ? u"day_first"_s : u"month_first"_s);
    if (layout.decimalMark)
        object.insert(u"decimal_mark"_s, *layout.decimalMark == DecimalMark::Point ? u"point"_s : u"comma"_s);
    return QJsonDocument(object).toJson();
}

std::optional<Layout> layoutFromJson(const QByteArray& json, const QStringList& header)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("kokarda_import_mapping"_L1).toInt() != 1)
        return std::nullopt;
    Layout layout{.platform = object.value("platform"_L1).toString(),
                  .hasQuotes = object.value("quotes"_L1).toBool(true)};
    const QString shape = object.value("shape"_L1).toString();
    for (std::size_t i = 0; i < shapeNames.size(); ++i) {
        if (shape == QLatin1String(shapeNames[i]))
            layout.shape = static_cast<RowShape>(i);
    }
    QHash<QString, Field> byTitle;
    const QJsonObject columns = object.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        byTitle.insert(normalizedTitle(it.key()), fieldFromKey(it.value().toString()));
    readHabits(object, layout);
    for (const QString& title : distinctTitles(header))
        layout.columns.push_back(byTitle.value(normalizedTitle(title), Field::Ignored));
    const QString order = object.value("date_order"_L1).toString();
    if (!order.isEmpty())
        layout.dateOrder = order == "day_first"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const QString mark = object.value("decimal_mark"_L1).toString();
    if (!mark.isEmpty())
        layout.decimalMark = mark == "point"_L1 ? DecimalMark::Point : DecimalMark::Comma;
    return layout;
}

} // namespace kokarda::imports
