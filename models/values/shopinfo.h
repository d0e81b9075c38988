// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"
#include "models/values/id.h"
#include "models/values/money.h"

#include <QByteArray>
#include <QString>

namespace kokarda {

/// A place the shop sells on, with the look of its papers.
struct Channel
{
    ChannelId id;
    QString name;     ///< "Shopify", "Allegro – mugs"
    QString platform; ///< the recogniser's key: "shopify", "allegro" …; empty: made by hand
    QString language; ///< of papers, when neither customer nor country decides
    QString accentColour; ///< "#B4324A"; empty: the shop's
    QString hand;         ///< empty: the shop's

    bool operator==(const Channel&) const = default;
};

/// The shop itself: who sends the parcels, and its preferences.
struct ShopInfo
{
    QString name;
    Address sender;
    QString email;
    QString web;
    QByteArray logoPng; ///< re-encoded PNG; empty: none
    QString language = QStringLiteral("pl");
    QString timeZone = QStringLiteral("Europe/Warsaw");
    Currency currency{u"PLN"};
    QString accentColour = QStringLiteral("#B4324A");
    QString hand = QStringLiteral("playwrite-pl");
    QString noteTone = QStringLiteral("warm");
    QString signature;     ///< how notes are signed: "Ania z Kubkarni"
    QString slipFooter;    ///< what stands at the foot of a slip: returns, contact
    int noteWordLimit = 60;

    bool operator==(const ShopInfo&) const = default;
};

} // namespace kokarda
