// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/shopsettings.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/notelookjson.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/shoprepository.h"

using namespace Qt::StringLiterals;

namespace kokarda {

ShopInfo ShopSettings::info() const
{
    return m_shop.repositories().shop.info();
}

void ShopSettings::store(const ShopInfo& info)
{
    m_shop.database().write({u"settings.shop"_s, tr("Settings of the shop")},
        [&] { m_shop.repositories().shop.store(info); });
    m_shop.tell(Change::Settings);
}

NoteLook ShopSettings::noteLook() const
{
    return storage::noteLookFromJson(m_shop.database(), m_shop.repositories().shop.setting(u"shop.note_look"_s, u"{}"_s));
}

void ShopSettings::store(const NoteLook& look)
{
    m_shop.database().write({u"settings.note_look"_s, tr("Pen of the notes")}, [&] {
        m_shop.repositories().shop.setSetting(
            u"shop.note_look"_s, storage::noteLookToJson(m_shop.database(), withinLimits(look)));
    });
    m_shop.tell(Change::Settings | Change::Notes);
}

QTimeZone ShopSettings::zone() const
{
    const QTimeZone zone(m_shop.repositories().shop.setting(u"shop.time_zone"_s, ShopInfo().timeZone).toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

std::vector<Channel> ShopSettings::channels() const
{
    return m_shop.repositories().shop.channels();
}

std::optional<Channel> ShopSettings::channel(ChannelId id) const
{
    return m_shop.repositories().shop.channel(id);
}

Channel ShopSettings::store(Channel channel)
{
    m_shop.database().write({u"settings.channel"_s, tr("Settings of a channel")}, [&] {
        if (channel.id)
            m_shop.repositories().shop.update(channel);
        else
            m_shop.repositories().shop.insert(channel);
    });
    m_shop.tell(Change::Settings);
    return channel;
}

CategoryTree ShopSettings::categories() const
{
    return m_shop.repositories().products.categories();
}

Category ShopSettings::store(Category category)
{
    m_shop.database().write({u"settings.category"_s, tr("Category")}, [&] {
        if (category.id)
            m_shop.repositories().products.update(category);
        else
            m_shop.repositories().products.insert(category);
    });
    m_shop.tell(Change::Products);
    return category;
}

QString ShopSettings::value(const QString& key, const QString& fallback) const
{
    return m_shop.repositories().shop.setting(key, fallback);
}

void ShopSettings::decide(const Step& step, const QString& key, const QString& value)
{
    if (value == this->value(key))
        return;
    m_shop.database().write({step.kind, step.title}, [&] { m_shop.repositories().shop.setSetting(key, value); });
    m_shop.tell(Change::Settings);
}

void ShopSettings::note(const Step& fact, const QString& key, const QString& value)
{
    m_shop.database().record({fact.kind, fact.title}, [&] { m_shop.repositories().shop.setSetting(key, value); });
}

} // namespace kokarda
