// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace kokarda::test {

/// SQLite's way to the disk, with a disk that fails on demand: files that are opened while this object lives count their
/// writes, truncations and syncs, and from `failFrom` on, `failures` of them fail.
class FailingDisk
{
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    static constexpr int forGood = 1 << 30;

    /// Lets the call number `from` (counted from now, the first is 1) and those after it fail.
    void fail(int from, int failures = 1);
    void mend() { fail(0, 0); }
    /// Calls since the last fail() or mend().
    int calls() const;
};

} // namespace kokarda::test
