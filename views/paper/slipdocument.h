// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "models/values/paper.h"
#include "models/values/shopinfo.h"

#include <QDate>
#include <QImage>
#include <QString>
#include <QStringList>
#include <vector>

// What a packing slip says, before anything is set: cleaned texts in the customer's language.
namespace kokarda::paper {

struct SlipLine
{
    int quantity = 1;  ///< in this parcel
    QString title;
    QString variant;
    QString sku;
    QString bin;
    QString partial; ///< "ordered 5 · sent before 1 · still to come 2"; empty when all of it is inside
    QString price;   ///< empty: no prices
    QString amount;
    bool part = false; ///< of the bundle above it
    QImage picture;

    bool operator==(const SlipLine&) const = default;
};

/// "Subtotal" – "80,00 zł".
struct SlipTotal
{
    QString label;
    QString amount;
    bool strong = false;

    bool operator==(const SlipTotal&) const = default;
};

struct SlipDocument
{
    QString language; ///< one of documentLanguages()
    Look look;
    QImage logo;
    QStringList senderLines; ///< address, then e-mail and web

    QString number;        ///< the largest thing on the paper, and what both codes hold
    QString channelNumber; ///< where the channel counts differently from what it shows
    QString channelName;
    QString orderDate;
    QString printedDate;
    QString delivery;
    QString addressee; ///< for running heads
    QStringList shipTo;
    QString shipToPhone;
    QStringList soldTo; ///< only where it differs

    QString remark;
    QString staffNote; ///< only on the staff copy
    QString copyMark;  ///< only on the staff copy
    QString parcel;    ///< "Parcel 1 of 2"; empty where one parcel is all
    QString later;     ///< items of which nothing is inside and that are still to come, one a line
    QString giftMessage;
    QString giver; ///< "A gift from Anna"
    bool gift = false;

    std::vector<SlipLine> lines;
    std::vector<SlipTotal> totals; ///< empty: no prices, or a part of the order, which they would not add up to
    int pieces = 0;
};

/// What is known beside the order itself.
struct SlipExtras
{
    QString language;              ///< of the document; see documentLanguage()
    QDate printedOn;               ///< invalid: not said
    std::vector<int> inThisParcel; ///< pieces per line; empty: everything not yet shipped
    std::vector<QImage> pictures;  ///< per line; empty: none
    bool staffCopy = false;
    int copy = 1;
    int parcel = 1;  ///< which of the order's parcels this is
    int parcels = 1; ///< that the order is sent in, as far as is known
};

/// Says an order on paper. A gift has no amount anywhere, whatever the look wants.
SlipDocument slipDocument(const Order& order, const ShopInfo& shop, const Look& look, const SlipExtras& extras);

} // namespace kokarda::paper
