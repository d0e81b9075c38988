// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/importbatch.h"
#include "models/values/shopinfo.h"

#include <map>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// One document that left the shop: a fact, never undone.
struct PrintEvent
{
    OrderId order;
    QString document; ///< "slip", "note", "gift_card" …
    QString target;   ///< printer queue or "pdf"
    QString state;    ///< queued, printed, saved, refused, unknown
    int copyNumber = 1;
    QString job;
    Instant at;
};

/// The shop itself: settings, channels, pictures, print events, import batches. Opens no transaction.
class ShopRepository
{
public:
    explicit ShopRepository(Database& db)
        : m_db(db)
    {
    }

    ShopInfo info() const;
    /// Stores what differs from what is stored.
    void store(const ShopInfo& info);
    QString setting(const QString& key, const QString& fallback = {}) const;
    void setSetting(const QString& key, const QString& value);
    void removeSetting(const QString& key);
    /// The settings whose keys begin with `prefix`, by the rest of the key.
    std::map<QString, QString> settingsUnder(const QString& prefix) const;
    /// Facts about the file itself, outside of undo: its identity, the last full check.
    QString meta(const QString& key) const;
    void setMeta(const QString& key, const QString& value);

    std::vector<Channel> channels() const;
    std::optional<Channel> channel(ChannelId id) const;
    void insert(Channel& channel);
    void update(const Channel& channel);

    /// Keeps a picture once, by its content. The bytes must be PNG, made by the program itself; throws DbError for
    /// anything else.
    qint64 keepPicture(const QByteArray& png);
    QByteArray picture(qint64 id) const;

    void record(const PrintEvent& event);
    std::vector<PrintEvent> prints(OrderId order) const;
    /// Gives the event's state to the document's copies of this target and job that are queued or unknown.
    void settle(const PrintEvent& event);
    /// Events that are still queued at a printer, by target and job.
    std::vector<PrintEvent> queuedPrints() const;

    ImportBatchId insert(const ImportBatch& batch, ActionId action);
    /// Stores the counts of a batch that is complete now.
    void update(const ImportBatch& batch);
    std::vector<ImportBatch> batches() const;
    /// The action that an import was, for undoing it; unset for an unknown batch.
    ActionId actionOf(ImportBatchId batch) const;

private:
    Database& m_db;
};

} // namespace kokarda::storage
