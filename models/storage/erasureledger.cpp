// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasureledger.h"

#include "models/storage/database.h"
#include "models/storage/durable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// A second place may hold the backups of several shops.
QString ledgerIn(const QString& folder, const QString& shopUuid)
{
    return u"%1/erasures-%2.json"_s.arg(folder, shopUuid.left(8));
}

QJsonObject read(const QString& folder, const QString& shopUuid)
{
    QFile file(ledgerIn(folder, shopUuid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject ledger = QJsonDocument::fromJson(file.readAll()).object();
    return ledger[u"shop"_s].toString() == shopUuid ? ledger : QJsonObject();
}

void store(const QString& folder, const QString& shopUuid, QJsonObject ledger)
{
    ledger[u"shop"_s] = shopUuid;
    writeDurably(ledgerIn(folder, shopUuid), QJsonDocument(ledger).toJson(QJsonDocument::Compact));
}

const QString entriesKey = u"erased"_s;
const QString placesKey = u"carried_out"_s;

} // namespace

QJsonArray toJson(const std::vector<Erased>& erased)
{
    QJsonArray entries;
    for (const Erased& one : erased)
        entries.append(QJsonObject{{u"card"_s, one.card.value}, {u"at"_s, one.at.msUtc}});
    return entries;
}

std::vector<Erased> erasedFrom(const QJsonArray& json)
{
    std::vector<Erased> erased;
    for (const QJsonValue entry : json)
        erased.push_back({CustomerId(entry[u"card"_s].toInteger()), Instant{entry[u"at"_s].toInteger()}});
    return erased;
}

std::vector<Erased> erasuresIn(const QString& folder, const QString& shopUuid)
{
    return erasedFrom(read(folder, shopUuid)[entriesKey].toArray());
}

void noteErasures(const QString& folder, const QString& shopUuid, const std::vector<Erased>& erased)
{
    QJsonObject ledger = read(folder, shopUuid);
    std::vector<Erased> all = erasedFrom(ledger[entriesKey].toArray());
    const std::size_t before = all.size();
    for (const Erased& one : erased) {
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    }
    if (all.size() == before)
        return;
    ledger[entriesKey] = toJson(all);
    store(folder, shopUuid, ledger);
}

int carriedOutIn(const QString& folder, const QString& shopUuid, const QString& place)
{
    return read(folder, shopUuid)[placesKey].toObject()[place].toInt();
}

void noteCarriedOut(const QString& folder, const QString& shopUuid, const QString& place, int entries)
{
    QJsonObject ledger = read(folder, shopUuid);
    QJsonObject places = ledger[placesKey].toObject();
    if (places[place].toInt() == entries)
        return;
    places[place] = entries;
    ledger[placesKey] = places;
    store(folder, shopUuid, ledger);
}

std::vector<Erased> stillThere(const Database& db, const std::vector<Erased>& ledger)
{
    std::vector<Erased> there;
    for (const Erased& one : ledger) {
        if (db.number("SELECT EXISTS (SELECT 1 FROM customer WHERE id = ? AND anonymised_at IS NULL AND created_at <= ?)", one.card, one.at) != 0)
            there.push_back(one);
    }
    return there;
}

void carryErasures(const QString& from, const QString& to, const QString& shopUuid)
{
    if (const std::vector<Erased> erased = erasuresIn(from, shopUuid); !erased.empty() && from != to)
        noteErasures(to, shopUuid, erased);
}

} // namespace kokarda::storage
