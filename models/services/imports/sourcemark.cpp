// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/sourcemark.h"

#include "models/values/taxnumber.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

using Access = std::variant<QString Order::*, Instant Order::*, std::optional<Instant> Order::*, Address Order::*,
    Money Order::*, OrderStatus Order::*, PaymentState Order::*, QStringList Order::*>;

/// Where each part lies in an order, and which field of a file fills it (amounts alone need to know).
struct PartEntry
{
    const char* title;
    Access access;
    Field field = Field::Ignored;
};

const std::array<PartEntry, partCount>& entries()
{
    static const std::array<PartEntry, partCount> all{{
        {QT_TRANSLATE_NOOP("imports", "Order number"), &Order::number},
        {QT_TRANSLATE_NOOP("imports", "Customer"), &Order::customerName},
        {QT_TRANSLATE_NOOP("imports", "E-mail"), &Order::email},
        {QT_TRANSLATE_NOOP("imports", "Telephone"), &Order::phone},
        {QT_TRANSLATE_NOOP("imports", "Status"), &Order::status},
        {QT_TRANSLATE_NOOP("imports", "Payment"), &Order::payment},
        {QT_TRANSLATE_NOOP("imports", "Ordered"), &Order::placedAt},
        {QT_TRANSLATE_NOOP("imports", "Paid"), &Order::paidAt},
        {QT_TRANSLATE_NOOP("imports", "Ship by"), &Order::shipBy},
        {QT_TRANSLATE_NOOP("imports", "Shipped"), &Order::shippedAt},
        {QT_TRANSLATE_NOOP("imports", "Cancelled"), &Order::cancelledAt},
        {QT_TRANSLATE_NOOP("imports", "Delivery address"), &Order::shipTo},
        {QT_TRANSLATE_NOOP("imports", "Billing address"), &Order::billTo},
        {QT_TRANSLATE_NOOP("imports", "Customer’s remark"), &Order::remark},
        {QT_TRANSLATE_NOOP("imports", "Shop’s remark"), &Order::staffNote},
        {QT_TRANSLATE_NOOP("imports", "Gift message"), &Order::giftMessage},
        {QT_TRANSLATE_NOOP("imports", "Way of payment"), &Order::paymentMethod},
        {QT_TRANSLATE_NOOP("imports", "Way of delivery"), &Order::deliveryMethod},
        {QT_TRANSLATE_NOOP("imports", "Tracking number"), &Order::trackingNumber},
        {QT_TRANSLATE_NOOP("imports", "Language"), &Order::language},
        {QT_TRANSLATE_NOOP("imports", "Discount code"), &Order::discountCode},
        {QT_TRANSLATE_NOOP("imports", "Tags"), &Order::tags},
        {QT_TRANSLATE_NOOP("imports", "Sum of the items"), &Order::subtotal, Field::Subtotal},
        {QT_TRANSLATE_NOOP("imports", "Postage"), &Order::shipping, Field::Shipping},
        {QT_TRANSLATE_NOOP("imports", "Discount"), &Order::discount, Field::Discount},
        {QT_TRANSLATE_NOOP("imports", "Tax"), &Order::tax, Field::Tax},
        {QT_TRANSLATE_NOOP("imports", "Total"), &Order::total, Field::Total},
        {QT_TRANSLATE_NOOP("imports", "Refunded"), &Order::refunded, Field::Refunded},
        {QT_TRANSLATE_NOOP("imports", "Tax number"), &Order::taxId},
    }};
    return all;
}

const PartEntry& entryOf(Part part)
{
    return entries()[static_cast<std::size_t>(part)];
}

/// 32-bit FNV-1a over what is put in; the order of putting counts.
class Check
{
public:
    Check& operator<<(const QString& text)
    {
        for (const QChar sign : text)
            add(sign.unicode());
        add(0xFFFF); // a sign that no text holds: "ab" + "c" is not "a" + "bc"
        return *this;
    }
    Check& operator<<(qint64 number)
    {
        for (int i = 0; i < 4; ++i)
            add(static_cast<quint16>(static_cast<quint64>(number) >> (16 * i)));
        return *this;
    }
    Check& operator<<(const Address& address)
    {
        return *this << address.name << address.company << address.street << address.street2 << address.postcode
                     << address.city << address.region << address.country << address.phone << address.pickupPoint;
    }
    /// Zero stands for "not known".
    quint32 value() const { return m_value == 0 ? 1 : m_value; }

private:
    void add(quint16 unit)
    {
        constexpr quint32 prime = 16777619U;
        if (unit < 0x100) {
            m_value = (m_value ^ unit) * (prime * prime); // both steps in one: the second byte is zero
            return;
        }
        m_value = (m_value ^ (unit & 0xFF)) * prime;
        m_value = (m_value ^ (unit >> 8)) * prime;
    }
    quint32 m_value = 2166136261U;
};

QString addressText(const Address& address)
{
    QStringList parts = address.labelLines({});
    if (!address.phone.isEmpty())
        parts << address.phone;
    return parts.join(u", "_s);
}

QString momentText(const std::optional<Instant>& moment)
{
    return moment ? isoUtc(*moment) : QString();
}

/// Key of a line that has none but its place.
quint32 placeCheck(int ordinal)
{
    return (Check() << ordinal).value();
}

constexpr QLatin1String firstVersion = "1:"_L1;
constexpr QLatin1String textVersion = "2:"_L1;

// Check numbers as six digits of base 64 (RFC 4648 section 5, highest first): half as long as hexadecimal.
constexpr char digits64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr int width64 = 6;

/// Writes a number; returns where the next one goes.
QChar* put64(QChar* out, quint32 number)
{
    for (int shift = 30; shift >= 0; shift -= 6)
        *out++ = QLatin1Char(digits64[(number >> shift) & 0x3F]);
    return out;
}

/// The number at the front, taken off; zero where there is none.
quint32 take64(QStringView& text)
{
    quint32 number = 0;
    for (const QChar digit : text.first(std::min<qsizetype>(width64, text.size()))) {
        const char* const known = std::strchr(digits64, digit.toLatin1());
        number = (number << 6) | static_cast<quint32>(known && digit != QChar(0) ? known - digits64 : 0);
    }
    text = text.sliced(std::min<qsizetype>(width64, text.size()));
    return number;
}

/// The form before: every number in hexadecimal, parted by commas.
SourceMark markFromHex(const QString& text)
{
    SourceMark mark;
    const QStringList pieces = text.split(u';');
    const QStringList parts = pieces.front().split(u',');
    for (std::size_t i = 0; i < partCount && static_cast<qsizetype>(i) < parts.size(); ++i)
        mark.parts[i] = parts[static_cast<qsizetype>(i)].toUInt(nullptr, 16);
    for (const QString& piece : pieces.sliced(1))
        mark.lines.push_back({piece.left(8).toUInt(nullptr, 16), piece.mid(8).toUInt(nullptr, 16)});
    return mark;
}

void appendHex(QString& text, quint32 number)
{
    constexpr char digits[] = "0123456789abcdef";
    for (int shift = 28; shift >= 0; shift -= 4)
        text += QLatin1Char(digits[(number >> shift) & 0xF]);
}

} // namespace

QString partTitle(Part part)
{
    return QCoreApplication::translate("imports", entryOf(part).title);
}

QString partText(const Order& order, Part part)
{
    return std::visit(
        [&](auto access) -> QString {
            const auto& value = order.*access;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>)
                return value;
            else if constexpr (std::is_same_v<Value, Instant>)
                return isoUtc(value);
            else if constexpr (std::is_same_v<Value, std::optional<Instant>>)
                return momentText(value);
            else if constexpr (std::is_same_v<Value, Address>)
                return addressText(value);
            else if constexpr (std::is_same_v<Value, Money>)
                return plainAmount({value.minor, order.total.currency}) + u' ' + order.total.currency.code();
            else if constexpr (std::is_same_v<Value, OrderStatus>)
                return statusTitle(value);
            else if constexpr (std::is_same_v<Value, PaymentState>)
                return paymentKey(value);
            else
                return value.join(u", "_s);
        },
        entryOf(part).access);
}

bool says(const ImportedOrder& imported, Part part)
{
    const PartEntry& entry = entryOf(part);
    return std::visit(
        [&](auto access) -> bool {
            const auto& value = imported.order.*access;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QStringList>
                || std::is_same_v<Value, Address>)
                return !value.isEmpty();
            else if constexpr (std::is_same_v<Value, std::optional<Instant>>)
                return value.has_value();
            else if constexpr (std::is_same_v<Value, Instant>)
                return imported.given.has(Field::PlacedAt);
            else if constexpr (std::is_same_v<Value, Money>)
                return value.minor != 0 || imported.given.has(entry.field);
            else if constexpr (std::is_same_v<Value, OrderStatus>)
                return imported.given.has(Field::Status);
            else
                return value != PaymentState::Unknown;
        },
        entry.access);
}

void takePart(Order& into, const Order& from, Part part)
{
    std::visit([&](auto access) { into.*access = from.*access; }, entryOf(part).access);
    if (part == Part::GiftMessage)
        into.isGift = into.isGift || from.isGift;
    if (part == Part::PlacedAt)
        into.placedDateOnly = from.placedDateOnly;
}

quint32 checkOf(const Order& order, Part part)
{
    Check check;
    if (part == Part::TaxId)
        return (check << bareTaxNumber(order.taxId)).value();
    std::visit(
        [&](auto access) {
            const auto& value = order.*access;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, Address>)
                check << value;
            else if constexpr (std::is_same_v<Value, Instant>)
                check << value.msUtc;
            else if constexpr (std::is_same_v<Value, std::optional<Instant>>)
                check << (value ? value->msUtc : -1);
            else if constexpr (std::is_same_v<Value, Money>)
                check << value.minor;
            else if constexpr (std::is_same_v<Value, QStringList>)
                check << value.join(u'\x1f');
            else
                check << static_cast<qint64>(value);
        },
        entryOf(part).access);
    if (part == Part::Total)
        check << order.total.currency.code();
    return check.value();
}

quint32 checkOf(const OrderLine& line)
{
    return (Check() << line.channelLineId << line.sku << line.title << line.variant << line.channelCategory
                    << line.quantity << line.unitPrice.minor << line.discount.minor)
        .value();
}

quint32 keyOf(const OrderLine& line, int ordinal)
{
    return line.channelLineId.isEmpty() ? placeCheck(ordinal) : (Check() << line.channelLineId).value();
}

SourceMark markOf(const ImportedOrder& imported)
{
    SourceMark mark;
    for (std::size_t i = 0; i < partCount; ++i) {
        const Part part = static_cast<Part>(i);
        if (says(imported, part))
            mark.parts[i] = checkOf(imported.order, part);
    }
    int ordinal = 0;
    mark.lines.reserve(imported.order.lines.size());
    for (const OrderLine& line : imported.order.lines)
        mark.lines.push_back({keyOf(line, ordinal++), checkOf(line)});
    return mark;
}

QString toText(const SourceMark& mark)
{
    static_assert(partCount <= 32);
    constexpr qsizetype most = width64 * (qsizetype(partCount) + 1);
    QString text(textVersion.size() + most + qsizetype(mark.lines.size()) * (2 * width64 + 1), Qt::Uninitialized);
    QChar* out = std::transform(textVersion.begin(), textVersion.end(), text.data(), [](char sign) { return QLatin1Char(sign); });
    quint32 known = 0;
    for (std::size_t i = 0; i < partCount; ++i)
        known |= mark.parts[i] ? 1U << i : 0U;
    out = put64(out, known);
    for (const quint32 part : mark.parts) {
        if (part)
            out = put64(out, part);
    }
    int ordinal = 0;
    for (const LineMark& line : mark.lines) {
        const bool isByPlace = line.key == placeCheck(ordinal++);
        *out++ = isByPlace ? u'.' : u';';
        if (!isByPlace)
            out = put64(out, line.key);
        out = put64(out, line.value);
    }
    text.truncate(out - text.constData());
    return text;
}

std::optional<SourceMark> markFromText(const QString& text)
{
    if (text.startsWith(firstVersion))
        return markFromHex(text.sliced(firstVersion.size()));
    if (!text.startsWith(textVersion))
        return {};
    SourceMark mark;
    QStringView rest = QStringView(text).sliced(textVersion.size());
    const quint32 known = take64(rest);
    for (std::size_t i = 0; i < partCount; ++i) {
        if (known & (1U << i))
            mark.parts[i] = take64(rest);
    }
    for (int ordinal = 0; !rest.isEmpty(); ++ordinal) {
        const bool isByPlace = rest.front() == u'.';
        rest = rest.sliced(1);
        const quint32 key = isByPlace ? placeCheck(ordinal) : take64(rest);
        mark.lines.push_back({key, take64(rest)});
    }
    return mark;
}

QString digestOf(const SourceMark& mark)
{
    // FNV-1a with 64 bits over all check numbers.
    quint64 value = 14695981039346656037ULL;
    const auto add = [&value](quint32 number) {
        for (int shift = 0; shift < 32; shift += 8)
            value = (value ^ ((number >> shift) & 0xFF)) * 1099511628211ULL;
    };
    for (std::size_t i = 0; i < partCount; ++i) {
        if (mark.parts[i] != 0 || i <= static_cast<std::size_t>(Part::Refunded))
            add(mark.parts[i]);
    }
    for (const LineMark& line : mark.lines) {
        add(line.key);
        add(line.value);
    }
    QString text;
    appendHex(text, static_cast<quint32>(value >> 32));
    appendHex(text, static_cast<quint32>(value));
    return text;
}

} // namespace kokarda::imports
