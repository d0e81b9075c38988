// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/gender.h"

#include "models/values/names/nametable.h"

#include <algorithm>
#include <array>

namespace kokarda {

namespace {

QHash<QString, Gender> readList()
{
    QHash<QString, Gender> list;
    for (const QStringList& row : readNameRows(QStringLiteral(":/names/gender.tsv"), 2)) {
        const Gender gender = row.at(0) == QLatin1String("f")   ? Gender::feminine
                              : row.at(0) == QLatin1String("m") ? Gender::masculine
                                                                : Gender::unknown;
        for (const QString& name : row.at(1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            list.insert(name, gender);
    }
    return list;
}

template<std::size_t N>
bool endsWithOneOf(const QString& text, const std::array<QStringView, N>& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QStringView ending) { return text.endsWith(ending); });
}

} // namespace

ListedGender listedGender(const QString& name)
{
    static const QHash<QString, Gender> list = readList();
    const auto found = list.constFind(name);
    return found == list.constEnd() ? ListedGender{} : ListedGender{true, *found};
}

Gender genderOfSurname(const QString& surname)
{
    static constexpr std::array<QStringView, 7> feminine{u"ska", u"cka", u"dzka", u"żka", u"ówna", u"ová", u"skaya"};
    static constexpr std::array<QStringView, 6> masculine{u"ski", u"cki", u"dzki", u"ský", u"cký", u"skyi"};
    const QString lower = surname.toLower();
    if (lower.size() < 5)
        return Gender::unknown;
    if (endsWithOneOf(lower, feminine))
        return Gender::feminine;
    if (endsWithOneOf(lower, masculine))
        return Gender::masculine;
    return Gender::unknown;
}

} // namespace kokarda
