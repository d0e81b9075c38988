// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/addressjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<std::pair<QLatin1String, QString Address::*>, 10> fields{{{"name"_L1, &Address::name},
    {"company"_L1, &Address::company}, {"street"_L1, &Address::street}, {"street2"_L1, &Address::street2},
    {"postcode"_L1, &Address::postcode}, {"city"_L1, &Address::city}, {"region"_L1, &Address::region},
    {"country"_L1, &Address::country}, {"phone"_L1, &Address::phone}, {"pickup_point"_L1, &Address::pickupPoint}}};

} // namespace

QString addressToJson(const Address& address)
{
    QJsonObject object;
    for (const auto& [key, member] : fields) {
        if (!(address.*member).isEmpty())
            object.insert(key, address.*member);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Address addressFromJson(std::string_view json)
{
    const QJsonObject object
        = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    Address address;
    for (const auto& [key, member] : fields)
        address.*member = object.value(key).toString();
    return address;
}

} // namespace kokarda::storage
