// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/shoprepository.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/repositories/addressjson.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::string_view selectChannel = "SELECT id, name, platform, language, accent_colour, hand FROM channel";

Channel channelOf(const Statement& row)
{
    return {row.id<ChannelId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

ShopInfo ShopRepository::info() const
{
    ShopInfo info;
    info.name = setting(u"shop.name"_s);
    const QByteArray sender = setting(u"shop.sender"_s, u"{}"_s).toUtf8();
    info.sender = addressFromJson(std::string_view(sender));
    info.email = setting(u"shop.email"_s);
    info.web = setting(u"shop.web"_s);
    info.language = setting(u"shop.language"_s, info.language);
    info.timeZone = setting(u"shop.time_zone"_s, info.timeZone);
    info.currency = Currency{setting(u"shop.currency"_s, info.currency.code())};
    info.accentColour = setting(u"shop.accent_colour"_s, info.accentColour);
    info.hand = setting(u"shop.hand"_s, info.hand);
    info.noteTone = setting(u"shop.note_tone"_s, info.noteTone);
    info.signature = setting(u"shop.signature"_s);
    info.slipFooter = setting(u"shop.slip_footer"_s);
    info.noteWordLimit = setting(u"shop.note_word_limit"_s, QString::number(info.noteWordLimit)).toInt();
    if (const qint64 logo = setting(u"shop.logo"_s).toLongLong())
        info.logoPng = picture(logo);
    return info;
}

void ShopRepository::store(const ShopInfo& info)
{
    const ShopInfo old = this->info();
    const auto keep = [this](const QString& key, const QString& before, const QString& after) {
        if (before != after)
            setSetting(key, after);
    };
    keep(u"shop.name"_s, old.name, info.name);
    keep(u"shop.sender"_s, addressToJson(old.sender), addressToJson(info.sender));
    keep(u"shop.email"_s, old.email, info.email);
    keep(u"shop.web"_s, old.web, info.web);
    keep(u"shop.language"_s, old.language, info.language);
    keep(u"shop.time_zone"_s, old.timeZone, info.timeZone);
    keep(u"shop.currency"_s, old.currency.code(), info.currency.code());
    keep(u"shop.accent_colour"_s, old.accentColour, info.accentColour);
    keep(u"shop.hand"_s, old.hand, info.hand);
    keep(u"shop.note_tone"_s, old.noteTone, info.noteTone);
    keep(u"shop.signature"_s, old.signature, info.signature);
    keep(u"shop.slip_footer"_s, old.slipFooter, info.slipFooter);
    keep(u"shop.note_word_limit"_s, QString::number(old.noteWordLimit), QString::number(info.noteWordLimit));
    if (old.logoPng != info.logoPng)
        setSetting(u"shop.logo"_s, info.logoPng.isEmpty() ? QString() : QString::number(keepPicture(info.logoPng)));
}

QString ShopRepository::setting(const QString& key, const QString& fallback) const
{
    Rows row = m_db.rows("SELECT value FROM setting WHERE key = ?", key);
    return row.next() ? row->text(0) : fallback;
}

void ShopRepository::setSetting(const QString& key, const QString& value)
{
    m_db.exec("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

void ShopRepository::removeSetting(const QString& key)
{
    m_db.exec("DELETE FROM setting WHERE key = ?", key);
}

std::map<QString, QString> ShopRepository::settingsUnder(const QString& prefix) const
{
    std::map<QString, QString> found;
    Rows rows = m_db.rows("SELECT key, value FROM setting WHERE key >= ? ORDER BY key", prefix);
    while (rows.next() && rows->text(0).startsWith(prefix))
        found.emplace(rows->text(0).mid(prefix.size()), rows->text(1));
    return found;
}

QString ShopRepository::meta(const QString& key) const
{
    Rows row = m_db.rows("SELECT value FROM meta WHERE key = ?", key);
    return row.next() ? row->text(0) : QString();
}

void ShopRepository::setMeta(const QString& key, const QString& value)
{
    m_db.exec("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
        value);
}

std::vector<Channel> ShopRepository::channels() const
{
    std::vector<Channel> found;
    Rows rows = m_db.rows(std::string(selectChannel) + " ORDER BY name");
    while (rows.next())
        found.push_back(channelOf(*rows));
    return found;
}

std::optional<Channel> ShopRepository::channel(ChannelId id) const
{
    Rows row = m_db.rows(std::string(selectChannel) + " WHERE id = ?", id);
    return row.next() ? std::optional(channelOf(*row)) : std::nullopt;
}

void ShopRepository::insert(Channel& channel)
{
    channel.id = ChannelId(
        m_db.insert("INSERT INTO channel (name, platform, language, accent_colour, hand) VALUES (?, ?, ?, ?, ?)",
            channel.name, channel.platform, channel.language, channel.accentColour, channel.hand));
}

void ShopRepository::update(const Channel& channel)
{
    m_db.exec("UPDATE channel SET name = ?, platform = ?, language = ?, accent_colour = ?, hand = ? WHERE id = ?",
        channel.name, channel.platform, channel.language, channel.accentColour, channel.hand, channel.id);
}

qint64 ShopRepository::keepPicture(const QByteArray& png)
{
    // PNG 1.2, section 11.2.2: the header chunk comes first and begins with width and height.
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || png.size() < 24)
        throw DbError(DbError::Kind::Internal, {}, u"not a PNG"_s);
    const auto width = qFromBigEndian<quint32>(png.constData() + 16);
    const auto height = qFromBigEndian<quint32>(png.constData() + 20);
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    if (const qint64 known = m_db.number("SELECT id FROM picture WHERE sha256 = ?", hash))
        return known;
    return m_db.insert("INSERT INTO picture (sha256, png, width, height) VALUES (?, ?, ?, ?)", hash, Blob{png},
        static_cast<qint64>(width), static_cast<qint64>(height));
}

QByteArray ShopRepository::picture(qint64 id) const
{
    Rows row = m_db.rows("SELECT png FROM picture WHERE id = ?", id);
    return row.next() ? row->blob(0) : QByteArray();
}

void ShopRepository::record(const PrintEvent& event)
{
    m_db.exec("INSERT INTO print_event (order_id, document, target, state, copy_number, job, at)"
              " VALUES (?, ?, ?, ?, ?, ?, ?)",
        event.order, event.document, event.target, event.state, event.copyNumber, event.job, event.at);
}

std::vector<PrintEvent> ShopRepository::prints(OrderId order) const
{
    std::vector<PrintEvent> found;
    Rows rows = m_db.rows("SELECT document, target, state, copy_number, job, at FROM print_event"
                          " WHERE order_id = ? ORDER BY at, id",
        order);
    while (rows.next())
        found.push_back({order, rows->text(0), rows->text(1), rows->text(2), static_cast<int>(rows->integer(3)),
            rows->text(4), Instant{rows->integer(5)}});
    return found;
}

void ShopRepository::settle(const PrintEvent& event)
{
    m_db.exec("UPDATE print_event SET state = ? WHERE order_id = ? AND document = ? AND target = ? AND job = ?"
              " AND state IN ('queued', 'unknown')",
        event.state, event.order, event.document, event.target, event.job);
}

std::vector<PrintEvent> ShopRepository::queuedPrints() const
{
    std::vector<PrintEvent> found;
    Rows rows = m_db.rows("SELECT order_id, document, target, state, copy_number, job, at FROM print_event"
                          " WHERE state = 'queued' AND job <> '' ORDER BY target, job, id");
    while (rows.next())
        found.push_back({rows->id<OrderId>(0), rows->text(1), rows->text(2), rows->text(3),
            static_cast<int>(rows->integer(4)), rows->text(5), Instant{rows->integer(6)}});
    return found;
}

ImportBatchId ShopRepository::insert(const ImportBatch& batch, ActionId action)
{
    m_db.exec("UPDATE action SET actor = ? WHERE id = ?", batch.actor, action);
    return ImportBatchId(m_db.insert(Database::sql("import/insert"), action, batch.fileName, batch.fileHash,
        batch.format, batch.at, batch.ordersNew, batch.ordersChanged, batch.ordersSame, batch.customersNew,
        batch.customersChanged, batch.lines, batch.rejected));
}

void ShopRepository::update(const ImportBatch& batch)
{
    m_db.exec(Database::sql("import/update"), batch.fileName, batch.fileHash, batch.format, batch.ordersNew,
        batch.ordersChanged, batch.ordersSame, batch.customersNew, batch.customersChanged, batch.lines, batch.rejected,
        batch.id);
}

std::vector<ImportBatch> ShopRepository::batches() const
{
    std::vector<ImportBatch> found;
    Rows rows = m_db.rows(Database::sql("import/all"));
    while (rows.next()) {
        ImportBatch batch;
        batch.id = rows->id<ImportBatchId>(0);
        batch.fileName = rows->text(1);
        batch.fileHash = rows->text(2);
        batch.format = rows->text(3);
        batch.at = Instant{rows->integer(4)};
        int column = 5;
        for (int ImportBatch::*count : {&ImportBatch::ordersNew, &ImportBatch::ordersChanged, &ImportBatch::ordersSame,
                 &ImportBatch::customersNew, &ImportBatch::customersChanged, &ImportBatch::lines,
                 &ImportBatch::rejected})
            batch.*count = static_cast<int>(rows->integer(column++));
        batch.undoneAt = rows->optionalInstant(column++);
        batch.actor = rows->text(column++);
        batch.isPartlyUndone = rows->flag(column);
        found.push_back(batch);
    }
    return found;
}

ActionId ShopRepository::actionOf(ImportBatchId batch) const
{
    return ActionId(m_db.number("SELECT action_id FROM import_batch WHERE id = ?", batch));
}

} // namespace kokarda::storage
