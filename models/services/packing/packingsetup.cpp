// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/packingsetup.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString packagingKey = u"packing.packagings"_s;
const QString cutOffKey = u"packing.cut_offs"_s;

QJsonDocument stored(Shop& shop, const QString& key)
{
    return QJsonDocument::fromJson(shop.settings().value(key).toUtf8());
}

void keep(Shop& shop, const ShopSettings::Step& step, const QString& key, const QJsonDocument& json)
{
    shop.settings().decide(step, key, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= 5;
}

} // namespace

std::vector<Packaging> PackingSetup::packagings() const
{
    const QJsonDocument json = stored(m_shop, packagingKey);
    if (!json.isArray()) {
        return {{tr("Letterbox envelope"), ParcelSize::Letterbox, 500}, {tr("Small box"), ParcelSize::Small, 2000},
            {tr("Medium box"), ParcelSize::Medium, 10'000}, {tr("Large box"), ParcelSize::Large, 30'000}};
    }
    std::vector<Packaging> packagings;
    for (const QJsonValue entry : json.array()) {
        const int size = std::clamp(entry[u"size"].toInt(), 0, static_cast<int>(ParcelSize::Large));
        packagings.push_back({entry[u"name"].toString(), static_cast<ParcelSize>(size), entry[u"limit"].toInt()});
    }
    return packagings;
}

void PackingSetup::store(const std::vector<Packaging>& packagings)
{
    QJsonArray entries;
    std::set<QString> names;
    for (const Packaging& packaging : packagings) {
        if (packaging.name.trimmed().isEmpty())
            throw RuleError(tr("A packaging needs a name."));
        if (!names.insert(packaging.name).second)
            throw RuleError(tr("There are two packagings called “%1”. Give one of them another name.").arg(packaging.name));
        entries.append(QJsonObject{{u"name"_s, packaging.name}, {u"size"_s, static_cast<int>(packaging.size)},
            {u"limit"_s, std::max(0, packaging.weightLimitGrams)}});
    }
    keep(m_shop, {u"settings.packagings"_s, tr("Packagings of the shop")}, packagingKey, QJsonDocument(entries));
}

std::optional<Packaging> PackingSetup::packaging(const QString& name) const
{
    const std::vector<Packaging> known = packagings();
    const auto found = std::ranges::find(known, name, &Packaging::name);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

std::map<ChannelId, QTime> PackingSetup::cutOffs() const
{
    std::map<ChannelId, QTime> times;
    const QJsonObject json = stored(m_shop, cutOffKey).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QTime time = QTime::fromString(it.value().toString(), u"HH:mm"_s);
        if (time.isValid())
            times[ChannelId(it.key().toLongLong())] = time;
    }
    return times;
}

void PackingSetup::setCutOff(ChannelId channel, QTime time)
{
    QJsonObject json = stored(m_shop, cutOffKey).object();
    const QString key = QString::number(channel.value);
    if (time.isValid())
        json[key] = time.toString(u"HH:mm"_s);
    else
        json.remove(key);
    keep(m_shop, {u"settings.cut_off"_s, tr("Until when an order goes out the same day")}, cutOffKey, QJsonDocument(json));
}

std::optional<Instant> dueAt(Instant placedAt, std::optional<Instant> shipBy, std::optional<QTime> cutOff,
    const QTimeZone& zone)
{
    if (shipBy || !cutOff)
        return shipBy;
    const QDateTime placed = inZone(placedAt, zone);
    QDate day = placed.date();
    if (!isWorkingDay(day) || placed.time() >= *cutOff)
        day = day.addDays(1);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return instantOf(QDateTime(day, *cutOff, zone));
}

QString sizeTitle(ParcelSize size)
{
    switch (size) {
    case ParcelSize::Letterbox:
        return QCoreApplication::translate("ParcelSize", "Letterbox");
    case ParcelSize::Small:
        return QCoreApplication::translate("ParcelSize", "Small");
    case ParcelSize::Medium:
        return QCoreApplication::translate("ParcelSize", "Medium");
    case ParcelSize::Large:
        return QCoreApplication::translate("ParcelSize", "Large");
    }
    return {};
}

} // namespace kokarda
