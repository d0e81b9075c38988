// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda {

/// An item that a letter is about.
struct LetterItem
{
    QString title;
    QString remark; ///< variant, reason: a smaller line below
    int pieces = 1; ///< 0: no number, as for the delivery
    QString outcome; ///< what was decided for it

    bool operator==(const LetterItem&) const = default;
};

/// The items of a letter in a table, below one of its paragraphs.
struct LetterItems
{
    QString outcomeHeading;
    std::vector<LetterItem> rows; ///< empty: no table
    qsizetype after = 0;          ///< so many paragraphs stand above it

    bool operator==(const LetterItems&) const = default;
};

/// A letter of the shop to one customer, in the customer's language.
struct Letter
{
    QString language;
    Address to;
    QDate day;
    QString subject;
    QStringList paragraphs; ///< the salutation first, the signature last
    LetterItems items = {};

    bool operator==(const Letter&) const = default;
};

} // namespace kokarda
