// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/picklist.h"

#include "views/paper/dochead.h"
#include "views/paper/slipparts.h"
#include "views/paper/table.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

qsizetype digitsEnd(const QString& text, qsizetype from)
{
    while (from < text.size() && text[from] >= u'0' && text[from] <= u'9')
        ++from;
    return from;
}

bool walkedBefore(const PickLine& a, const PickLine& b)
{
    if (a.bin.isEmpty() != b.bin.isEmpty())
        return b.bin.isEmpty();
    if (a.bin != b.bin)
        return naturallyBefore(a.bin, b.bin);
    if (a.title != b.title)
        return naturallyBefore(a.title, b.title);
    return naturallyBefore(a.sku + a.variant, b.sku + b.variant);
}

Row rowOf(const PickLine& line, const QLocale& locale, bool wide)
{
    QStringList sub{line.variant, line.sku};
    if (!wide)
        sub += line.orders.join(u", "_s);
    sub.removeAll(QString());
    Row row{{Cell::Kind::Tick, {}, {}, false},
        {Cell::Kind::Figure, locale.toString(line.quantity), {}, line.quantity > 1},
        {Cell::Kind::Words, line.bin.isEmpty() ? u"–"_s : line.bin, {}, true},
        {Cell::Kind::Words, line.title, sub.join(u" · "_s), false}};
    if (wide)
        row.push_back({Cell::Kind::Words, {}, line.orders.join(u", "_s), false});
    return row;
}

Section goods(const PickList& list, const SlipStyle& style)
{
    const QString& language = list.language;
    std::vector<Column> columns{{{}, mm(style.wide ? 4 : 3.8), Align::Left},
        {style.wide ? word(Word::Quantity, language) : QString(), mm(style.wide ? 9 : 6.5), Align::Centre},
        {word(Word::Bin, language), mm(style.wide ? 22 : 14), Align::Left},
        {word(Word::Item, language), 0, Align::Left}};
    if (style.wide)
        columns.push_back({word(Word::Orders, language), style.content.width() * 0.22, Align::Left});
    std::vector<Row> rows;
    for (const PickLine& line : list.lines)
        rows.push_back(rowOf(line, documentLocale(language), style.wide));
    return table(columns, rows, style);
}

} // namespace

bool naturallyBefore(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const qsizetype endA = digitsEnd(a, i);
        const qsizetype endB = digitsEnd(b, j);
        if (endA > i && endB > j) {
            // Numbers of any length: without leading zeros the longer is the larger.
            while (i < endA - 1 && a[i] == u'0')
                ++i;
            while (j < endB - 1 && b[j] == u'0')
                ++j;
            if (endA - i != endB - j)
                return endA - i < endB - j;
            const int compared = QStringView(a).mid(i, endA - i).compare(QStringView(b).mid(j, endB - j));
            if (compared != 0)
                return compared < 0;
            i = endA;
            j = endB;
            continue;
        }
        const QChar left = a[i].toLower();
        const QChar right = b[j].toLower();
        if (left != right)
            return left < right;
        ++i;
        ++j;
    }
    if ((i < a.size()) != (j < b.size()))
        return j < b.size();
    return a < b; // "A02" and "A2": any fixed order
}

PickList pickList(const std::vector<Order>& orders, const QString& language, QDate day)
{
    PickList list{documentLanguage(language), day, int(orders.size()), {}};
    std::map<std::tuple<QString, QString, QString>, PickLine> gathered;
    for (const Order& order : orders) {
        for (const OrderLine& line : order.lines) {
            const int open = line.quantity - line.quantityShipped;
            if (open <= 0)
                continue;
            const QString bin = cleaned(line.bin);
            const QString sku = cleaned(line.sku);
            const auto key = sku.isEmpty() ? std::tuple(bin, cleaned(line.title), cleaned(line.variant))
                                           : std::tuple(bin, u"\u0001"_s + sku, QString());
            PickLine& pick = gathered[key];
            if (pick.quantity == 0) {
                pick.bin = bin;
                pick.sku = sku;
                pick.title = cleaned(line.title);
                pick.variant = cleaned(line.variant);
            }
            pick.quantity += open;
            const QString number = cleaned(order.number);
            pick.orders += open > 1 ? number + u"\u00A0×\u00A0"_s + QString::number(open) : number;
        }
    }
    for (auto& [key, pick] : gathered)
        list.lines.push_back(std::move(pick));
    std::stable_sort(list.lines.begin(), list.lines.end(), walkedBefore);
    return list;
}

std::vector<Page> pickListPages(const PickList& list, const Look& look, const PaperOptions& options)
{
    const QLocale locale = documentLocale(list.language);
    int pieces = 0;
    for (const PickLine& line : list.lines)
        pieces += line.quantity;
    DocumentHead head;
    head.title = word(Word::PickList, list.language);
    head.facts = QStringList{dateText(list.day, list.language)};
    head.facts += word(Word::Orders, list.language) + u' ' + locale.toString(list.orders) + u"   ·   "_s
        + word(Word::Pieces, list.language) + u' ' + locale.toString(pieces);
    head.facts.removeAll(QString());
    auto [flowed, style] = composed(look, options, [&](const SlipStyle& tried) {
        const Frame frame = frameOf(tried, [&](int page) { return documentHead(head, tried, page); });
        return flow(frame, {goods(list, tried)});
    });
    return withFeet(std::move(flowed), style, {list.language, cleaned(look.name), dateText(list.day, list.language), {}});
}

} // namespace kokarda::paper
