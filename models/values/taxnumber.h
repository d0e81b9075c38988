// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// A tax number for comparing: letters and digits alone, in upper case ("PL 526-104-08-28" is "PL5261040828"). What is
/// stored stays as it was written.
QString bareTaxNumber(const QString& written);

/// True for ten digits, with or without "PL" before them, that are no Polish tax number (NIP): the last digit has to be
/// the sum of the other nine, weighted with 6, 5, 7, 2, 3, 4, 5, 6, 7, modulo 11; where that gives 10 there is no such
/// number (Polish Ministry of Finance, check digit of the NIP). Without "PL" only where `country` (ISO 3166-1 alpha-2) is
/// Poland or not known. Anything else is a number of another kind or country and never wrong here.
bool hasWrongNipDigit(const QString& written, const QString& country);

/// Adds a tax number to a search key as it is written, without its dashes, and without the letters of its country.
void appendTaxNumberKey(QString& key, const QString& written);

} // namespace kokarda
