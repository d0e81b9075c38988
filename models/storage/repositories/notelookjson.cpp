// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/notelookjson.h"

#include "models/storage/database.h"
#include "models/storage/repositories/shoprepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<std::pair<QLatin1String, double NoteLook::*>, 4> measures{{{"size"_L1, &NoteLook::xHeightMm},
    {"slant"_L1, &NoteLook::slant}, {"liveliness"_L1, &NoteLook::liveliness}, {"pen"_L1, &NoteLook::penWidthMm}}};
constexpr std::array<std::pair<QLatin1String, QByteArray NoteLook::*>, 2> pictures{
    {{"scan"_L1, &NoteLook::scanPng}, {"signature"_L1, &NoteLook::signaturePng}}};

qint64 hundredths(double value)
{
    return std::llround(value * 100);
}

} // namespace

QString noteLookToJson(Database& db, const NoteLook& look)
{
    const NoteLook usual;
    QJsonObject object;
    for (const auto& [key, member] : measures) {
        if (hundredths(look.*member) != hundredths(usual.*member))
            object.insert(key, hundredths(look.*member));
    }
    if (look.inkColour != usual.inkColour)
        object.insert("ink"_L1, look.inkColour);
    for (const auto& [key, member] : pictures) {
        if (!(look.*member).isEmpty())
            object.insert(key, ShopRepository(db).keepPicture(look.*member));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

NoteLook noteLookFromJson(Database& db, const QString& json)
{
    NoteLook look;
    if (json.size() <= 2) // "{}": the usual one
        return look;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const auto& [key, member] : measures) {
        if (object.contains(key))
            look.*member = object.value(key).toDouble() / 100;
    }
    look.inkColour = object.value("ink"_L1).toString(look.inkColour);
    for (const auto& [key, member] : pictures) {
        if (object.contains(key))
            look.*member = ShopRepository(db).picture(object.value(key).toInteger());
    }
    return look;
}

} // namespace kokarda::storage
