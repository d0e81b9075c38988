// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/thinning.h"

#include <QDateTime>
#include <algorithm>
#include <cstddef>

namespace kokarda::storage {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 keepAll = 2 * day;
constexpr qint64 keepOlderProgram = 90 * day;

/// Which of the moments agree with the order of the numbers: the longest run that never goes back.
std::vector<bool> believable(const std::vector<BackupMark>& backups)
{
    const std::size_t count = backups.size();
    std::vector<std::size_t> length(count, 1);
    std::vector<std::size_t> previous(count, count);
    std::size_t best = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (backups[j].madeAt <= backups[i].madeAt && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (length[i] >= length[best])
            best = i;
    }
    std::vector<bool> marks(count, false);
    for (std::size_t i = best; i < count; i = previous[i])
        marks[i] = true;
    return marks;
}

/// Moments that contradict the numbers are spread evenly between their believable neighbours.
void straighten(std::vector<BackupMark>& backups)
{
    const std::vector<bool> marks = believable(backups);
    const std::size_t count = backups.size();
    for (std::size_t from = 0; from < count;) {
        if (marks[from]) {
            ++from;
            continue;
        }
        std::size_t to = from; // first believable one after the gap
        while (to < count && !marks[to])
            ++to;
        const qint64 before = from > 0 ? backups[from - 1].madeAt.msUtc : backups[to].madeAt.msUtc;
        const qint64 after = to < count ? backups[to].madeAt.msUtc : before;
        const auto steps = static_cast<qint64>(to - from) + 1;
        for (std::size_t i = from; i < to; ++i)
            backups[i].madeAt.msUtc = before + (after - before) / steps * (static_cast<qint64>(i - from) + 1);
        from = to;
    }
}

/// One round of "the newest of each day", "of each week", "of each month".
struct Round
{
    qint64 (*periodOf)(qint64 ms);
    int left;
};

qint64 monthOf(qint64 ms)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
    return qint64(date.year()) * 12 + date.month();
}

} // namespace

std::vector<qint64> superfluous(std::vector<BackupMark> backups)
{
    std::sort(backups.begin(), backups.end(),
        [](const BackupMark& a, const BackupMark& b) { return a.sequence < b.sequence; });
    straighten(backups);
    std::vector<Round> rounds{{[](qint64 ms) { return ms / day; }, 12},
        {[](qint64 ms) { return (ms / day + 3) / 7; }, 10}, {monthOf, 9}}; // 1970-01-01 was a Thursday: weeks from Monday

    std::vector<qint64> gone;
    std::size_t round = 0;
    qint64 lastKept = backups.empty() ? 0 : backups.back().madeAt.msUtc;
    const qint64 newest = lastKept;
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        const qint64 made = backup->madeAt.msUtc;
        if (newest - made <= keepAll) {
            lastKept = made;
            continue;
        }
        if (backup->isOfOlderProgram && newest - made <= keepOlderProgram)
            continue; // and takes no other one's place
        while (round < rounds.size() && rounds[round].left == 0)
            ++round;
        if (round == rounds.size() || rounds[round].periodOf(made) == rounds[round].periodOf(lastKept)) {
            gone.push_back(backup->sequence);
            continue;
        }
        --rounds[round].left;
        lastKept = made;
    }
    return gone;
}

} // namespace kokarda::storage
