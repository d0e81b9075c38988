// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/taxnumber.h"

#include "models/values/searchkey.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr std::array nipWeights{6, 5, 7, 2, 3, 4, 5, 6, 7};

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isLatin(QChar sign)
{
    return sign >= u'A' && sign <= u'Z';
}

} // namespace

QString bareTaxNumber(const QString& written)
{
    QString bare;
    bare.reserve(written.size());
    for (const QChar sign : written) {
        if (sign.isLetterOrNumber())
            bare += sign.toUpper();
    }
    return bare;
}

bool hasWrongNipDigit(const QString& written, const QString& country)
{
    const QString bare = bareTaxNumber(written);
    const bool isMarked = bare.startsWith("PL"_L1);
    if (!isMarked && !country.isEmpty() && country != "PL"_L1)
        return false;
    const QStringView digits = QStringView(bare).sliced(isMarked ? 2 : 0);
    if (digits.size() != qsizetype(nipWeights.size()) + 1 || !std::ranges::all_of(digits, isDigit))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < nipWeights.size(); ++i)
        sum += nipWeights[i] * digits[static_cast<qsizetype>(i)].digitValue();
    return sum % 11 != digits.back().digitValue();
}

void appendTaxNumberKey(QString& key, const QString& written)
{
    appendSearchKey(key, written);
    const QString bare = bareTaxNumber(written);
    if (bare != written)
        appendSearchKey(key, bare);
    if (bare.size() > 2 && isLatin(bare[0]) && isLatin(bare[1]))
        appendSearchKey(key, bare.sliced(2));
}

} // namespace kokarda
