// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace kokarda {

/// What the sample shop is made for.
struct SampleOptions
{
    QDateTime now = QDateTime::currentDateTime(); ///< the year of orders ends here, the waiting ones are days old
    QString language = QStringLiteral("pl");      ///< "pl": a shop in Kraków; "en": the same shop in Leeds
    /// Called now and then with the share done, 0…1; returning false stops, and no file is left behind.
    std::function<bool(double)> progress;
};

/// Makes a believable small shop with mugs, books and things for the home: about 400 customers, 900 orders over the
/// year before `now`, 25 of them to be packed, 250 reviews, a dozen gifts with rules, notes and gifts that went out.
/// Everything comes from the texts in resources/sample and a fixed seed: the same moment gives the same shop. Nobody
/// in it exists. Returns false when it was stopped. Refuses to overwrite a file; throws storage::DbError, and leaves
/// no half-made file.
bool makeSampleShop(const QString& path, const SampleOptions& options = {});

} // namespace kokarda
