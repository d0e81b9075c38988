// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/lookjson.h"

#include "models/storage/repositories/addressjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<std::pair<QLatin1String, QString Look::*>, 6> texts{{{"name"_L1, &Look::name},
    {"email"_L1, &Look::email}, {"web"_L1, &Look::web}, {"accent"_L1, &Look::accentColour}, {"hand"_L1, &Look::hand},
    {"footer"_L1, &Look::footer}}};

constexpr std::array<std::pair<QLatin1String, bool Look::*>, 10> switches{{{"show_logo"_L1, &Look::showLogo},
    {"show_sender"_L1, &Look::showSender}, {"show_ticks"_L1, &Look::showTicks}, {"show_sku"_L1, &Look::showSku},
    {"show_bin"_L1, &Look::showBin}, {"show_pictures"_L1, &Look::showPictures}, {"show_prices"_L1, &Look::showPrices},
    {"show_qr"_L1, &Look::showQr}, {"show_barcode"_L1, &Look::showBarcode},
    {"show_item_barcodes"_L1, &Look::showItemBarcodes}}};

constexpr std::array<std::pair<QLatin1String, SlipBlock>, 5> blocks{{{"remark"_L1, SlipBlock::Remark},
    {"gift_message"_L1, SlipBlock::GiftMessage}, {"items"_L1, SlipBlock::Items}, {"totals"_L1, SlipBlock::Totals},
    {"free_text"_L1, SlipBlock::FreeText}}};

} // namespace

QString lookToJson(const Look& look, const Look& base, qint64 logo)
{
    QJsonObject object;
    for (const auto& [key, member] : texts)
        if (look.*member != base.*member)
            object.insert(key, look.*member);
    for (const auto& [key, member] : switches)
        object.insert(key, look.*member);
    QJsonArray order;
    for (const SlipBlock block : look.blocks)
        order.append(std::ranges::find(blocks, block, &std::pair<QLatin1String, SlipBlock>::second)->first);
    object.insert("blocks"_L1, order);
    if (look.sender != base.sender)
        object.insert("sender"_L1, QJsonDocument::fromJson(addressToJson(look.sender).toUtf8()).object());
    if (look.logoPng != base.logoPng)
        object.insert("logo"_L1, logo);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Look lookFromJson(const QString& json, const Look& base, std::optional<qint64>& logo)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Look look = base;
    for (const auto& [key, member] : texts)
        look.*member = object.value(key).toString(look.*member);
    for (const auto& [key, member] : switches)
        look.*member = object.value(key).toBool(look.*member);
    if (object.contains("blocks"_L1)) {
        look.blocks.clear();
        for (const auto& name : object.value("blocks"_L1).toArray()) {
            const auto known = std::ranges::find_if(blocks, [&](const auto& pair) { return name.toString() == pair.first; });
            if (known != blocks.end() && std::ranges::find(look.blocks, known->second) == look.blocks.end())
                look.blocks.push_back(known->second);
        }
    }
    if (object.contains("sender"_L1)) {
        const QByteArray sender = QJsonDocument(object.value("sender"_L1).toObject()).toJson(QJsonDocument::Compact);
        look.sender = addressFromJson(std::string_view(sender.constData(), static_cast<size_t>(sender.size())));
    }
    logo.reset();
    if (object.contains("logo"_L1))
        logo = object.value("logo"_L1).toInteger();
    return look;
}

} // namespace kokarda::storage
