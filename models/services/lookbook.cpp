// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/lookbook.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/lookjson.h"
#include "models/storage/repositories/shoprepository.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

// Settings "look.CHANNEL.live" (number of the version, 0 for none) and "look.CHANNEL.v.NUMBER" (moment and JSON).
QString key(ChannelId channel, const QString& rest)
{
    return u"look."_s + QString::number(channel.value) + u'.' + rest;
}

QString versionKey(ChannelId channel, int number)
{
    return key(channel, u"v."_s + QString::number(number));
}

Look baseOf(ChannelId channel, const storage::ShopRepository& shop)
{
    return defaultLook(shop.info(), shop.channel(channel).value_or(Channel{}));
}

std::optional<LookVersion> versionFrom(const QString& stored, int number, const Look& base,
    const storage::ShopRepository& shop)
{
    const qsizetype space = stored.indexOf(u' ');
    if (space < 0)
        return {};
    std::optional<qint64> logo;
    LookVersion version{number, Instant{stored.left(space).toLongLong()},
        storage::lookFromJson(stored.mid(space + 1), base, logo)};
    if (logo)
        version.look.logoPng = *logo ? shop.picture(*logo) : QByteArray();
    return version;
}

} // namespace

Look LookBook::look(ChannelId channel) const
{
    const storage::ShopRepository& shop = m_shop.repositories().shop;
    const Look base = baseOf(channel, shop);
    for (const ChannelId owner : {channel, ChannelId()}) {
        const int live = shop.setting(key(owner, u"live"_s)).toInt();
        if (live < 1)
            continue;
        if (const auto version = versionFrom(shop.setting(versionKey(owner, live)), live, base, shop))
            return version->look;
    }
    return base;
}

bool LookBook::hasOwn(ChannelId channel) const
{
    return m_shop.repositories().shop.setting(key(channel, u"live"_s)).toInt() > 0;
}

std::vector<LookVersion> LookBook::versions(ChannelId channel) const
{
    const storage::ShopRepository& shop = m_shop.repositories().shop;
    const Look base = baseOf(channel, shop);
    std::vector<LookVersion> found;
    for (const auto& [number, stored] : shop.settingsUnder(key(channel, u"v."_s)))
        if (const auto version = versionFrom(stored, number.toInt(), base, shop))
            found.push_back(*version);
    std::ranges::sort(found, std::greater(), &LookVersion::number);
    return found;
}

std::vector<Problem> LookBook::problems(const Look& look)
{
    std::vector<Problem> found;
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    if (look.name.trimmed().isEmpty() && look.logoPng.isEmpty())
        found.push_back({u"name"_s, tr("A paper needs the shop’s name or its logo.")});
    if (!colour.match(look.accentColour).hasMatch())
        found.push_back({u"accent"_s, tr("The colour is written as #RRGGBB, for instance #B4324A.")});
    if (std::ranges::find(look.blocks, SlipBlock::Items) == look.blocks.end())
        found.push_back({u"blocks"_s, tr("A packing slip cannot do without its items.")});
    return found;
}

void LookBook::save(ChannelId channel, const Look& look)
{
    if (const std::vector<Problem> wrong = problems(look); !wrong.empty())
        throw RuleError(wrong.front().message);
    if (hasOwn(channel) && this->look(channel) == look)
        return;
    const std::vector<LookVersion> before = versions(channel);
    const int number = before.empty() ? 1 : before.front().number + 1;
    m_shop.database().write({u"look.save"_s, tr("Look of the papers")}, [&] {
        storage::ShopRepository& shop = m_shop.repositories().shop;
        const qint64 logo = look.logoPng.isEmpty() ? 0 : shop.keepPicture(look.logoPng);
        const QString moment = QString::number(QDateTime::currentMSecsSinceEpoch());
        shop.setSetting(versionKey(channel, number), moment + u' ' + storage::lookToJson(look, baseOf(channel, shop), logo));
        shop.setSetting(key(channel, u"live"_s), QString::number(number));
    });
    m_shop.tell(Change::Settings);
}

void LookBook::dropOwn(ChannelId channel)
{
    if (!hasOwn(channel))
        return;
    m_shop.database().write({u"look.drop"_s, tr("Look of the papers")},
        [&] { m_shop.repositories().shop.setSetting(key(channel, u"live"_s), u"0"_s); });
    m_shop.tell(Change::Settings);
}

} // namespace kokarda
