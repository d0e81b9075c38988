// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kokarda {

/// A postal address as it stood when it was given. Orders keep their own copy, so that a later change of the
/// customer never rewrites a parcel that has gone out.
struct Address
{
    QString name;
    QString company;
    QString street;
    QString street2;
    QString postcode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2 where it is known, else as the source wrote it
    QString phone;
    QString pickupPoint; ///< parcel locker or pick-up point, e.g. "WAW123M"

    bool operator==(const Address&) const = default;
    /// True when nothing is known but perhaps a telephone number.
    bool isEmpty() const;
    /// The lines of an address label in their usual order, blanks left out, without the telephone number.
    /// The country is written only when it differs from the sender's (UPU S42: domestic mail leaves it out).
    QStringList labelLines(const QString& senderCountry) const;
};

} // namespace kokarda
