// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/casereason.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// What a reason is called in a file: the key, and the words that versions before the keys wrote.
constexpr std::array<std::array<QStringView, 3>, 9> written{{
    {u"usual:broken", u"Broken on the way", u"Uszkodzone w transporcie"},
    {u"usual:faulty", u"Faulty", u"Wadliwe"},
    {u"usual:not-as-described", u"Not as described", u"Niezgodne z opisem"},
    {u"usual:wrong-item", u"Wrong item", u"Nie ten towar"},
    {u"usual:missing", u"Something is missing", u"Czegoś brakuje"},
    {u"usual:late", u"Came late", u"Dotarło za późno"},
    {u"usual:changed-mind", u"Changed their mind", u"Zmiana decyzji klienta"},
    {u"usual:does-not-fit", u"Does not fit", u"Nie pasuje"},
    {u"usual:few-stars", u"Few stars in a review", u"Mało gwiazdek w opinii"},
}};

const std::array<QStringView, 3>* entryOf(QStringView words)
{
    const auto entry = std::ranges::find_if(written, [&](const auto& one) { return std::ranges::find(one, words) != one.end(); });
    return entry == written.end() ? nullptr : &*entry;
}

} // namespace

QStringList usualCaseReasons()
{
    QStringList keys;
    for (const auto& one : written)
        keys << one.front().toString();
    keys.removeLast();
    return keys;
}

QString fewStarsReason()
{
    return written.back().front().toString();
}

QString caseReason(const QString& words)
{
    const QString typed = words.trimmed();
    const auto* entry = entryOf(typed);
    return entry ? entry->front().toString() : typed;
}

QStringList writtenCaseReasons(const QString& reason)
{
    const auto* entry = entryOf(reason);
    if (!entry)
        return {reason};
    QStringList all;
    for (const QStringView one : *entry)
        all << one.toString();
    return all;
}

} // namespace kokarda
