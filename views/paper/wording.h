// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

// The fixed words of documents. A paper speaks the customer's language, whatever language the window has: nothing
// here asks the program's locale or translators.
namespace kokarda::paper {

enum class Word {
    PackingSlip, Order, OrderDate, ShipTo, SoldTo, Delivery, PickupPoint, ChannelNumber, Item, Quantity, Sku, Bin,
    Remark, StaffNote, StaffCopy, CopyNumber, GiftMessage, GiftFrom, PageOf, Positions, Pieces, Ordered, StillToCome,
    Price, Amount, Subtotal, Shipping, Discount, Tax, Total, PickList, Orders, ReturnSlip, ReturnReason, ReturnTo,
    ReturnIntro, ReturnWish, Refund, Exchange, Gift, WithCompliments, NothingInside, Printed, Signature, Phone,
    LoyaltyCard, StampsOf, FullCard, FullCardIsWorth, ParcelOf, FollowsLater, SentBefore,
};

/// The languages that documents are made in: pl, en, de, cs, uk, fr, es, it.
const QStringList& documentLanguages();

/// The language itself when documents are made in it, else English.
QString documentLanguage(const QString& wished);

/// A fixed word in one of the document languages; English for any other. StampsOf and ParcelOf have places for two
/// numbers, FullCardIsWorth for what it is worth.
QString word(Word word, const QString& language);

/// The reasons that a return slip offers, in the order they stand there.
QStringList returnReasons(const QString& language);

/// The locale of numbers and amounts in a document language.
QLocale documentLocale(const QString& language);

/// A day without doubt about month and day: "14 marca 2026", "14. März 2026", "14 March 2026".
QString dateText(QDate day, const QString& language);

} // namespace kokarda::paper
