// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/orderrepository.h"
#include "models/values/searchkey.h"

#include <algorithm>
#include <vector>

namespace kokarda::storage {

namespace {

bool hasWord(const QString& words, QStringView wanted)
{
    for (const QStringView word : QStringView(words).tokenize(u' ')) {
        if (word == wanted)
            return true;
    }
    return false;
}

/// The words of a key, each at its first place.
QString distinctWords(const QString& key)
{
    std::vector<std::size_t> seen;
    seen.reserve(64);
    QString words;
    words.reserve(key.size());
    for (const QStringView word : QStringView(key).tokenize(u' ')) {
        const std::size_t hash = qHash(word);
        if (std::ranges::find(seen, hash) != seen.end() && hasWord(words, word))
            continue;
        seen.push_back(hash);
        if (!words.isEmpty())
            words += u' ';
        words += word;
        if (seen.size() > 200)
            return key; // hundreds of lines: comparing each word with all others would not pay
    }
    return words;
}

} // namespace

QString orderSearchKey(const Order& order)
{
    QString key;
    key.reserve(600);
    for (const QString* part : {&order.number, &order.channelOrderId, &order.customerName, &order.email, &order.phone,
             &order.shipTo.name, &order.shipTo.company, &order.shipTo.city, &order.shipTo.postcode, &order.shipTo.phone,
             &order.billTo.name, &order.trackingNumber, &order.remark, &order.staffNote})
        appendSearchKey(key, *part);
    for (const OrderLine& line : order.lines) {
        appendSearchKey(key, line.sku);
        appendSearchKey(key, line.title);
    }
    // A word counts once, however many lines name it: the index has no use for the rest.
    return distinctWords(key);
}

} // namespace kokarda::storage
