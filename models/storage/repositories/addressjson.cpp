// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/addressjson.h"

#include "models/storage/utf8text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<std::pair<QLatin1String, QString Address::*>, 10> fields{{{"name"_L1, &Address::name},
    {"company"_L1, &Address::company}, {"street"_L1, &Address::street}, {"street2"_L1, &Address::street2},
    {"postcode"_L1, &Address::postcode}, {"city"_L1, &Address::city}, {"region"_L1, &Address::region},
    {"country"_L1, &Address::country}, {"phone"_L1, &Address::phone}, {"pickup_point"_L1, &Address::pickupPoint}}};

/// What JSON asks for in a text (RFC 8259 section 7).
void appendEscaped(QString& json, const QString& text)
{
    const auto isPlain = [](QChar sign) { return sign.unicode() >= 0x20 && sign != u'"' && sign != u'\\'; };
    const QChar* const end = text.constEnd();
    for (const QChar* at = text.constBegin(); at < end; ++at) {
        const QChar* const from = std::exchange(at, std::find_if_not(at, end, isPlain));
        json.append(from, at - from);
        if (at == end)
            return;
        const char16_t unit = at->unicode();
        if (unit == u'"' || unit == u'\\') {
            json += u'\\';
            json += *at;
        } else if (unit == u'\n') {
            json += u"\\n";
        } else if (unit == u'\r') {
            json += u"\\r";
        } else if (unit == u'\t') {
            json += u"\\t";
        } else if (unit == u'\b') {
            json += u"\\b";
        } else if (unit == u'\f') {
            json += u"\\f";
        } else {
            json += u"\\u%1"_s.arg(static_cast<int>(unit), 4, 16, QChar(u'0'));
        }
    }
}

/// Reads what addressToJson() writes, as long as nothing in it is escaped; false for anything else.
bool readPlain(std::string_view json, Address& address)
{
    if (json.size() < 2 || json.front() != '{' || json.back() != '}' || json.find('\\') != std::string_view::npos)
        return false;
    json = json.substr(1, json.size() - 2);
    const auto quoted = [&json]() -> std::optional<std::string_view> {
        const std::size_t end = json.empty() || json.front() != '"' ? std::string_view::npos : json.find('"', 1);
        if (end == std::string_view::npos)
            return {};
        const std::string_view text = json.substr(1, end - 1);
        json.remove_prefix(end + 1);
        return text;
    };
    while (!json.empty()) {
        const std::optional<std::string_view> key = quoted();
        if (!key || json.empty() || json.front() != ':')
            return false;
        json.remove_prefix(1);
        const std::optional<std::string_view> value = quoted();
        const auto field = std::ranges::find_if(fields, [&](const auto& one) { return key == std::string_view(one.first.data(), static_cast<std::size_t>(one.first.size())); });
        if (!value || field == fields.end() || (!json.empty() && json.front() != ','))
            return false;
        address.*(field->second) = textOfUtf8(*value);
        json.remove_prefix(json.empty() ? 0 : 1);
    }
    return true;
}

} // namespace

QString addressToJson(const Address& address)
{
    // By hand, with the keys in the order and the text in the form that QJsonDocument gives: two of these go with every
    // imported order, and building a document took longer than storing the order.
    static constexpr std::array<std::size_t, fields.size()> alphabetical{5, 1, 7, 0, 8, 9, 4, 6, 2, 3};
    QString json;
    json.reserve(200);
    json += u'{';
    for (const std::size_t i : alphabetical) {
        const auto& [key, member] = fields[i];
        const QString& text = address.*member;
        if (text.isEmpty())
            continue;
        if (json.size() > 1)
            json += u',';
        json += u'"';
        json += key;
        json += u"\":\"";
        appendEscaped(json, text);
        json += u'"';
    }
    json += u'}';
    return json;
}

Address addressFromJson(std::string_view json)
{
    // Lists and exports read two of these for every order: nearly all need no real parser.
    if (Address plain; readPlain(json, plain))
        return plain;
    const QJsonObject object
        = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    Address address;
    for (const auto& [key, member] : fields)
        address.*member = object.value(key).toString();
    return address;
}

} // namespace kokarda::storage
