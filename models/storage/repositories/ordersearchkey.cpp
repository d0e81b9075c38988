// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/orderrepository.h"
#include "models/values/searchkey.h"
#include "models/values/taxnumber.h"
#include "models/values/trackingnumber.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kokarda::storage {

namespace {

/// Words of a text, each at its first place, and how to find them again: a table of hashes with open addressing.
class DistinctWords
{
public:
    explicit DistinctWords(qsizetype mostUnits)
        : m_words(mostUnits, Qt::Uninitialized)
    {
    }
    /// False when there are so many words that looking for each would not pay.
    bool add(QStringView word)
    {
        // 64-bit FNV-1a (Fowler, Noll, Vo), a unit at a time.
        quint64 hash = 14695981039346656037ULL;
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * 1099511628211ULL;
        std::size_t slot = (hash ^ (hash >> 32)) % m_slots.size();
        for (; m_slots[slot].size != 0; slot = (slot + 1) % m_slots.size()) {
            if (QStringView(m_words).sliced(m_slots[slot].begin, m_slots[slot].size) == word)
                return true;
        }
        if (++m_count > m_slots.size() / 2)
            return false;
        QChar* const out = m_words.data();
        if (m_end > 0)
            out[m_end++] = u' ';
        m_slots[slot] = {static_cast<int>(m_end), static_cast<int>(word.size())};
        std::copy(word.begin(), word.end(), out + m_end);
        m_end += word.size();
        return true;
    }
    QString take()
    {
        m_words.truncate(m_end);
        return std::move(m_words);
    }

private:
    struct Slot
    {
        int begin = 0;
        int size = 0;
    };
    QString m_words;
    qsizetype m_end = 0;
    std::array<Slot, 512> m_slots{};
    std::size_t m_count = 0;
};

/// The words of a key, each at its first place.
QString distinctWords(const QString& key)
{
    DistinctWords words(key.size());
    const QChar* const end = key.constEnd();
    for (const QChar* from = key.constBegin(); from < end;) {
        const QChar* const to = std::find(from, end, u' ');
        if (to != from && !words.add(QStringView(from, to)))
            return key;
        from = to + 1;
    }
    return words.take();
}

} // namespace

QString orderSearchKey(const Order& order)
{
    QString key;
    key.reserve(600);
    for (const QString* part : {&order.number, &order.channelOrderId, &order.customerName, &order.email, &order.shipTo.name,
             &order.shipTo.company, &order.shipTo.city, &order.shipTo.postcode, &order.billTo.name, &order.trackingNumber,
             &order.remark, &order.staffNote})
        appendSearchKey(key, *part);
    for (const QString& number : order.trackingNumber.split(u','))
        appendSearchKey(key, trackingWord(number));
    for (const QString* phone : {&order.phone, &order.shipTo.phone})
        appendPhoneKey(key, *phone);
    if (!order.taxId.isEmpty())
        appendTaxNumberKey(key, order.taxId);
    for (const OrderLine& line : order.lines) {
        appendSearchKey(key, line.sku);
        appendSearchKey(key, line.title);
    }
    // A word counts once, however many lines name it: the index has no use for the rest.
    return distinctWords(key);
}

} // namespace kokarda::storage
