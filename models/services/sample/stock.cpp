// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/stock.h"

#include "models/services/sample/texts.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/shoprepository.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kokarda::sample {

namespace {

ShopInfo infoOf(const QJsonObject& json, const QString& language)
{
    ShopInfo info;
    info.name = json[u"name"].toString();
    info.sender.name = info.name;
    info.sender.street = json[u"street"].toString();
    info.sender.postcode = json[u"postcode"].toString();
    info.sender.city = json[u"city"].toString();
    info.sender.country = json[u"country"].toString();
    info.email = json[u"email"].toString();
    info.web = json[u"web"].toString();
    info.language = json[u"language"].toString();
    info.timeZone = json[u"timeZone"].toString();
    info.currency = Currency{json[u"currency"].toString()};
    info.accentColour = json[u"accentColour"].toString();
    info.signature = json[u"signature"].toString();
    info.slipFooter = json[u"slipFooter"].toString();
    QFile logo(u":/sample/logo-%1.png"_s.arg(language));
    if (logo.open(QIODevice::ReadOnly))
        info.logoPng = logo.readAll();
    return info;
}

/// Builds the stock piece by piece; ids of categories and gifts by the names that shop.json uses.
class StockRoom
{
public:
    StockRoom(Shop& shop, const QString& language, QDate today)
        : m_repositories(shop.repositories())
        , m_json(readTexts(u"shop"_s))
        , m_shopJson(m_json[u"shops"].toObject()[language].toObject())
        , m_language(language)
        , m_today(today)
    {
    }

    Stock fill()
    {
        m_stock.info = infoOf(m_shopJson, m_language);
        m_repositories.shop.store(m_stock.info);
        const QJsonObject currencies = m_shopJson[u"currencies"].toObject();
        for (auto it = currencies.begin(); it != currencies.end(); ++it)
            m_stock.currencies.insert(it.key(), it.value().toString());
        addStalls();
        addCategories();
        addWares();
        addGifts();
        addRules();
        return std::move(m_stock);
    }

private:
    void addStalls();
    void addCategories();
    void addWares();
    void addGifts();
    void addRules();
    QString text(const QJsonObject& json) const { return json[m_language].toString(); }

    Shop::Repositories m_repositories;
    QJsonObject m_json;
    QJsonObject m_shopJson;
    QString m_language;
    QDate m_today;
    QHash<QString, CategoryId> m_categories;
    QHash<QString, GiftId> m_gifts;
    Stock m_stock;
};

void StockRoom::addStalls()
{
    const QJsonArray channels = m_shopJson[u"channels"].toArray();
    const QJsonObject countries = m_shopJson[u"countries"].toObject();
    for (const QJsonValue& value : channels) {
        const QJsonObject json = value.toObject();
        Stall stall;
        stall.channel.name = json[u"name"].toString();
        stall.channel.platform = json[u"platform"].toString();
        stall.channel.language = json[u"language"].toString();
        stall.share = json[u"share"].toInt();
        const QJsonArray mix = countries[stall.channel.platform].toArray();
        for (const QJsonValue& part : mix)
            stall.countries.emplace_back(part[0].toString(), part[1].toInt());
        m_repositories.shop.insert(stall.channel);
        m_stock.stalls.push_back(stall);
    }
}

void StockRoom::addCategories()
{
    const QJsonArray categories = m_json[u"categories"].toArray();
    for (const QJsonValue& value : categories) {
        const QJsonObject json = value.toObject();
        Category category;
        category.parent = m_categories.value(json[u"parent"].toString());
        category.name = text(json);
        category.key = json[u"key"].toString();
        m_repositories.products.insert(category);
        m_categories.insert(json[u"id"].toString(), category.id);
        m_stock.tree.push_back(category);
    }
}

void StockRoom::addWares()
{
    const QJsonArray products = m_json[u"products"].toArray();
    for (const QJsonValue& json : products) {
        Ware ware;
        ware.zlotyMinor = json[3].toInt();
        ware.titles = {{u"pl"_s, json[6].toString()}, {u"en"_s, json[7].toString()}, {u"de"_s, json[8].toString()}};
        Product& product = ware.product;
        product.sku = json[0].toString();
        product.category = m_categories.value(json[1].toString());
        product.bin = json[2].toString();
        product.price = priceIn(ware.zlotyMinor, m_stock.info.currency);
        product.cost = share(product.price, 42, 100);
        product.weightGrams = json[4].toInt();
        product.fragile = json[5].toInt() == 1;
        product.title = ware.titles.value(m_language);
        m_repositories.products.insert(product);
        ware.key = effectiveKey(m_stock.tree, product.category);
        m_stock.wares.push_back(ware);
    }
}

void StockRoom::addGifts()
{
    const QJsonArray gifts = m_json[u"gifts"].toArray();
    for (const QJsonValue& value : gifts) {
        const QJsonObject json = value.toObject();
        Gift gift;
        gift.name = json[u"en"].toString();
        gift.namePl = json[u"pl"].toString();
        gift.code = json[u"code"].toString();
        gift.bin = json[u"bin"].toString();
        gift.cost = {m_language == u"pl"_s ? json[u"cost"].toInt() : json[u"cost"].toInt() / 5, m_stock.info.currency};
        gift.stock = json[u"stock"].toInt();
        const QJsonArray batches = json[u"batches"].toArray();
        for (const QJsonValue& batch : batches) {
            gift.batches.push_back({batch[0].toInt(), m_today.addDays(batch[1].toInt())});
            gift.stock += batch[0].toInt();
        }
        gift.lowStock = json[u"lowStock"].toInt();
        gift.minDaysLeft = json[u"minDaysLeft"].toInt();
        gift.weightGrams = json[u"weight"].toInt();
        gift.size = json[u"size"].toString() == u"small" ? ParcelSize::Small : ParcelSize::Letterbox;
        gift.fragile = json[u"fragile"].toBool();
        gift.traits = listOf(json[u"traits"]);
        m_repositories.gifts.insert(gift);
        m_gifts.insert(json[u"id"].toString(), gift.id);
        m_stock.gifts.push_back(gift);
    }
}

void StockRoom::addRules()
{
    const QJsonArray rules = m_json[u"rules"].toArray();
    for (const QJsonValue& value : rules) {
        const QJsonObject json = value.toObject();
        GiftRule rule;
        rule.priority = json[u"priority"].toInt();
        rule.category = m_categories.value(json[u"category"].toString());
        if (json.contains(u"minTotal"))
            rule.minTotal = priceIn(json[u"minTotal"].toInt(), m_stock.info.currency);
        rule.minOrderNumber = json[u"minOrderNumber"].toInt();
        rule.maxOrderNumber = json[u"maxOrderNumber"].toInt();
        rule.monthFrom = json[u"monthFrom"].toInt();
        rule.monthTo = json[u"monthTo"].toInt();
        rule.noteAlone = json[u"noteAlone"].toBool();
        rule.pick = json[u"pick"].toString() == u"expiring" ? GiftRule::Pick::ExpiringFirst : GiftRule::Pick::Listed;
        rule.comment = text(json);
        for (const QString& gift : listOf(json[u"gifts"]))
            rule.gifts.push_back(m_gifts.value(gift));
        m_repositories.gifts.insert(rule);
        m_stock.rules.push_back(rule);
    }
}

} // namespace

Stock layIn(Shop& shop, const QString& language, QDate today)
{
    return StockRoom(shop, language, today).fill();
}

Money priceIn(int zlotyMinor, const Currency& currency)
{
    const QString code = currency.code();
    if (code == u"PLN")
        return {zlotyMinor, currency};
    // About what the zloty has been worth in the years before 2026; a sample needs no market.
    const int perHundred = code == u"GBP" ? 500 : code == u"EUR" ? 430 : 380;
    return {static_cast<qint64>(zlotyMinor) * 100 / perHundred / 100 * 100 + 90, currency};
}

QString languageOf(const QString& country)
{
    if (country == u"PL")
        return u"pl"_s;
    return country == u"DE" || country == u"AT" ? u"de"_s : u"en"_s;
}

} // namespace kokarda::sample
