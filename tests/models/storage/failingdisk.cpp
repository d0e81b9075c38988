// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/failingdisk.h"

#include <array>
#include <sqlite3.h>

namespace kokarda::test {

namespace {

constexpr const char* ownName = "kokarda-failing-disk";

struct Plan
{
    std::atomic<int> calls = 0;
    std::atomic<int> from = 0;
    std::atomic<int> failures = 0;

    bool failsNow()
    {
        const int call = ++calls;
        return from > 0 && call >= from && call - from < failures;
    }
};

/// The methods of a kind of file (the shop, its journal, a folder), and the same with the three that may fail.
struct Kind
{
    const sqlite3_io_methods* real = nullptr;
    sqlite3_io_methods ours = {};
};

Plan plan;
std::array<Kind, 8> kinds;
sqlite3_vfs own;

const sqlite3_io_methods* realOf(const sqlite3_file* file)
{
    for (const Kind& kind : kinds) {
        if (file->pMethods == &kind.ours)
            return kind.real;
    }
    return file->pMethods;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    return plan.failsNow() ? SQLITE_IOERR_WRITE : realOf(file)->xWrite(file, bytes, count, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return plan.failsNow() ? SQLITE_IOERR_TRUNCATE : realOf(file)->xTruncate(file, size);
}

int sync(sqlite3_file* file, int flags)
{
    // The bytes have gone out, and nobody says whether they arrived.
    const int done = realOf(file)->xSync(file, flags);
    return plan.failsNow() ? SQLITE_IOERR_FSYNC : done;
}

sqlite3_vfs* real()
{
    return static_cast<sqlite3_vfs*>(own.pAppData);
}

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    const int done = real()->xOpen(real(), name, file, flags, outFlags);
    if (done != SQLITE_OK || !file->pMethods)
        return done;
    for (Kind& kind : kinds) {
        if (kind.real && kind.real != file->pMethods)
            continue;
        kind.real = file->pMethods;
        kind.ours = *kind.real;
        kind.ours.xWrite = write;
        kind.ours.xTruncate = truncate;
        kind.ours.xSync = sync;
        file->pMethods = &kind.ours;
        break;
    }
    return done;
}

} // namespace

FailingDisk::FailingDisk()
{
    mend();
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    own = *system;
    own.zName = ownName;
    own.pAppData = system;
    own.xOpen = open;
    sqlite3_vfs_register(&own, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs* system = real();
    sqlite3_vfs_unregister(&own);
    sqlite3_vfs_register(system, 1);
}

void FailingDisk::fail(int from, int failures)
{
    plan.calls = 0;
    plan.from = from;
    plan.failures = failures;
}

int FailingDisk::calls() const
{
    return plan.calls;
}

} // namespace kokarda::test
