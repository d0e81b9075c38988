// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/similarwords.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace kokarda {

namespace {

QStringList trigrams(const QString& word)
{
    const QString padded = u' ' + word + u' ';
    QStringList groups;
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
        groups += padded.sliced(i, 3);
    groups.sort();
    return groups;
}

bool hasDigit(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

double likeness(const QString& a, const QString& b)
{
    const QStringList left = trigrams(a);
    const QStringList right = trigrams(b);
    if (left.isEmpty() || right.isEmpty())
        return a == b ? 1 : 0;
    QStringList shared;
    std::ranges::set_intersection(left, right, std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(left.size() + right.size());
}

int distance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[at - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        if (*std::ranges::min_element(now) > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[width - 1], most + 1);
}

bool mayBeMisspelt(const QString& typed)
{
    return typed.size() >= 3 && !hasDigit(typed);
}

QStringList closest(const QString& typed, const QStringList& known, int most)
{
    if (!mayBeMisspelt(typed))
        return {};
    const int allowed = typed.size() <= 5 ? 1 : 2;
    std::vector<std::tuple<int, double, QString>> found;
    for (const QString& word : known) {
        if (hasDigit(word))
            continue;
        // What is typed may be the beginning of a longer word, as everywhere in this search.
        const int away = std::min(distance(typed, word, allowed), distance(typed, word.left(typed.size()), allowed));
        const double alike = likeness(typed, word);
        if (away <= allowed && (alike > 0.2 || away <= 1))
            found.emplace_back(away, -alike, word);
    }
    std::ranges::sort(found);
    QStringList words;
    for (const auto& entry : found) {
        if (words.size() < most)
            words += std::get<QString>(entry);
    }
    return words;
}

} // namespace kokarda
