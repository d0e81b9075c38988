// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"
#include "models/values/shopinfo.h"

#include <QByteArray>
#include <QMarginsF>
#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

struct Order;

/// Where the thank-you note goes.
enum class NotePlacement {
    None,
    OwnPage, ///< an A6 card of its own after the slip
    Strip,   ///< under the slip to be cut off; a card of its own where the slip leaves no room
    Back     ///< on the back of the slip: the next page of the same size
};

/// An envelope whose window the slip's address must meet.
enum class Envelope { None, DinA, DinB, PolishDl };

/// The parts of a slip that a look can put in order or leave out. The head stands always first.
enum class SlipBlock { Remark, GiftMessage, Items, Totals, FreeText };

/// How the papers of a channel look: values that a shop edits with switches, no code.
struct Look
{
    QString name; ///< the shop's name on these papers
    Address sender;
    QString email;
    QString web;
    QByteArray logoPng;
    QString accentColour = QStringLiteral("#B4324A");
    QString hand = QStringLiteral("playwrite-pl");
    QString footer; ///< free text under the items: returns, contact

    bool showLogo = true;
    bool showSender = true;
    bool showTicks = true;
    bool showSku = true;
    bool showBin = true;
    bool showPictures = true;
    bool showPrices = false; ///< never on a gift, whatever stands here
    bool showQr = true;
    bool showBarcode = true;
    bool showItemBarcodes = false;
    std::vector<SlipBlock> blocks{SlipBlock::Remark, SlipBlock::GiftMessage, SlipBlock::Items, SlipBlock::Totals,
        SlipBlock::FreeText};

    bool operator==(const Look&) const = default;
};

/// What is chosen per document and again at print time.
struct PaperOptions
{
    QString paper = QStringLiteral("a4");
    QString notePaper = QStringLiteral("a6");
    NotePlacement note = NotePlacement::OwnPage;
    Envelope envelope = Envelope::None;
    bool staffCopy = false; ///< carries the staff note and the copy mark
    int copy = 1;           ///< from 2 on the staff copy says so
    int printerDpi = 300;   ///< codes are drawn in whole dots of this printer; 0: no raster known
    std::optional<QMarginsF> marginsMm; ///< what this printer cannot reach; unset: what is common for the paper

    bool operator==(const PaperOptions&) const = default;
};

/// The shop's look with the channel's own accent and hand, until a look of the channel is saved.
Look defaultLook(const ShopInfo& shop, const Channel& channel);

} // namespace kokarda
