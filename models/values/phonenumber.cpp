// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/phonenumber.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// Country codes of two digits (ITU-T E.164, list of assigned codes). 1 and 7 stand alone, all others have three.
constexpr std::array<QLatin1String, 44> twoDigits{"20"_L1, "27"_L1, "30"_L1, "31"_L1, "32"_L1, "33"_L1, "34"_L1, "36"_L1, "39"_L1,
    "40"_L1, "41"_L1, "43"_L1, "44"_L1, "45"_L1, "46"_L1, "47"_L1, "48"_L1, "49"_L1, "51"_L1, "52"_L1, "53"_L1, "54"_L1, "55"_L1,
    "56"_L1, "57"_L1, "58"_L1, "60"_L1, "61"_L1, "62"_L1, "63"_L1, "64"_L1, "65"_L1, "66"_L1, "81"_L1, "82"_L1, "84"_L1, "86"_L1,
    "90"_L1, "91"_L1, "92"_L1, "93"_L1, "94"_L1, "95"_L1, "98"_L1};

qsizetype countryCodeSize(const QString& digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::ranges::any_of(twoDigits, [&](QLatin1String code) { return digits.startsWith(code); }) ? 2 : 3;
}

} // namespace

QStringList phoneWords(const QString& written)
{
    constexpr qsizetype fewest = 7;
    constexpr qsizetype most = 17;
    const QString text = written.trimmed();
    QString digits;
    for (const QChar sign : text) {
        if (sign >= u'0' && sign <= u'9')
            digits += sign;
        else if (!sign.isSpace() && !u"+-()./"_s.contains(sign))
            return {};
    }
    const bool hasPlus = text.startsWith(u'+');
    const bool hasZeros = !hasPlus && digits.startsWith("00"_L1);
    if (digits.size() < fewest || digits.size() > most)
        return {};
    QStringList words{digits};
    if (hasZeros)
        words += digits.sliced(2);
    if (hasPlus || hasZeros)
        words += words.last().sliced(countryCodeSize(words.last()));
    return words;
}

} // namespace kokarda
