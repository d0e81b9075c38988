// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kokarda {

/// A letter of the shop to one customer, in the customer's language.
struct Letter
{
    QString language;
    Address to;
    QDate day;
    QString subject;
    QStringList paragraphs; ///< the salutation first, the signature last

    bool operator==(const Letter&) const = default;
};

} // namespace kokarda
