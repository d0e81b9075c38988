// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasureledger.h"

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

} // namespace

std::vector<Erased> erasuresIn(const QString& folder, const QString& shopUuid)
{
    QFile file(ledgerIn(folder, shopUuid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject ledger = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Erased> erased;
    if (ledger[u"shop"_s].toString() == shopUuid) {
        for (const QJsonValue& entry : ledger[u"erased"_s].toArray())
            erased.push_back({CustomerId(entry[u"card"_s].toInteger()), Instant{entry[u"at"_s].toInteger()}});
    }
    return erased;
}

void noteErasures(const QString& folder, const QString& shopUuid, const std::vector<Erased>& erased)
{
    std::vector<Erased> all = erasuresIn(folder, shopUuid);
    const std::size_t before = all.size();
    for (const Erased& one : erased) {
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    }
    if (all.size() == before)
        return;
    QJsonArray entries;
    for (const Erased& one : all)
        entries.append(QJsonObject{{u"card"_s, one.card.value}, {u"at"_s, one.at.msUtc}});
    writeDurably(ledgerIn(folder, shopUuid),
        QJsonDocument(QJsonObject{{u"shop"_s, shopUuid}, {u"erased"_s, entries}}).toJson(QJsonDocument::Compact));
}

void carryErasures(const QString& from, const QString& to, const QString& shopUuid)
{
    if (const std::vector<Erased> erased = erasuresIn(from, shopUuid); !erased.empty() && from != to)
        noteErasures(to, shopUuid, erased);
}

} // namespace kokarda::storage
