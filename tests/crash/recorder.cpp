// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into the crash driver. Writes down every change that the program makes below KOKARDA_RECORD_ROOT, in the
// order in which it asks for it, so that a replayer can cut the power at any moment; or lets the n-th such call fail.
//   KOKARDA_RECORD_ROOT   folder that is watched
//   KOKARDA_RECORD_LOG    file that the calls are written to (recording)
//   KOKARDA_FAULT_AT      number of the first call that fails, from 1 (faults); the number of calls goes to the log
//   KOKARDA_FAULT_ERRNO   error number of a failing call
//   KOKARDA_FAULT_ONCE    1: only that call fails; otherwise all from there on
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template<class Function>
Function* next(const char* name)
{
    void* found = dlsym(RTLD_NEXT, name);
    Function* function = nullptr;
    std::memcpy(&function, &found, sizeof(function));
    return function;
}

using OpenFunction = int(const char*, int, ...);
using WriteFunction = ssize_t(int, const void*, size_t);
using PwriteFunction = ssize_t(int, const void*, size_t, off64_t);
using TruncateFunction = int(int, off64_t);
using SyncFunction = int(int);

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

struct State
{
    std::string root = environment("KOKARDA_RECORD_ROOT");
    std::string logPath = environment("KOKARDA_RECORD_LOG");
    long faultAt = std::atol(environment("KOKARDA_FAULT_AT").c_str());
    int faultErrno = std::atoi(environment("KOKARDA_FAULT_ERRNO").c_str());
    bool once = environment("KOKARDA_FAULT_ONCE") == "1";
    int log = -1;
    long calls = 0;
    std::array<bool, 4096> watched{};

    State()
    {
        if (!logPath.empty())
            log = next<OpenFunction>("open")(logPath.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    ~State()
    {
        if (faultAt > 0 || faultErrno != 0) {
            const std::string text = std::to_string(calls) + "\n";
            put(text.data(), text.size());
        }
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void put(const void* bytes, size_t size) const
    {
        if (log >= 0 && next<WriteFunction>("write")(log, bytes, size) < 0)
            std::abort();
    }

    /// One record: kind, two numbers, two byte strings.
    void record(char kind, int64_t first, int64_t second, std::string_view a, std::string_view b = {}) const
    {
        if (log < 0 || faultErrno != 0)
            return;
        std::string bytes(1, kind);
        const auto number = [&](int64_t value) {
            std::array<char, sizeof(value)> raw{};
            std::memcpy(raw.data(), &value, sizeof(value));
            bytes.append(raw.data(), raw.size());
        };
        number(first);
        number(second);
        number(static_cast<int64_t>(a.size()));
        bytes += a;
        number(static_cast<int64_t>(b.size()));
        bytes += b;
        put(bytes.data(), bytes.size());
    }

    bool isInside(const char* path) const { return !root.empty() && path && std::string_view(path).substr(0, root.size()) == root; }
    bool isWatched(int descriptor) const
    {
        return descriptor >= 0 && descriptor < static_cast<int>(watched.size()) && watched[static_cast<size_t>(descriptor)];
    }
    /// True when this call is to fail; errno is set then.
    bool fails()
    {
        if (faultErrno == 0)
            return false;
        ++calls;
        if (faultAt <= 0 || calls < faultAt || (once && calls > faultAt))
            return false;
        errno = faultErrno;
        return true;
    }
};

State& state()
{
    static State it;
    return it;
}

int openAny(const char* name, const char* path, int flags, mode_t mode)
{
    State& s = state();
    const bool inside = s.isInside(path);
    const bool isNew = inside && (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    if (isNew && s.fails())
        return -1;
    const int descriptor = next<OpenFunction>(name)(path, flags, mode);
    if (inside && descriptor >= 0 && descriptor < static_cast<int>(s.watched.size())) {
        s.watched[static_cast<size_t>(descriptor)] = true;
        struct stat info = {};
        const bool isFolder = fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode);
        s.record(isFolder ? 'D' : 'O', descriptor, isNew ? 1 : (flags & O_TRUNC) != 0 ? 2 : 0, path);
    }
    return descriptor;
}

int truncateAny(const char* name, int descriptor, off64_t size)
{
    State& s = state();
    if (s.isWatched(descriptor)) {
        if (s.fails())
            return -1;
        s.record('T', descriptor, size, {});
    }
    return next<TruncateFunction>(name)(descriptor, size);
}

int syncAny(const char* name, int descriptor)
{
    State& s = state();
    if (s.isWatched(descriptor)) {
        if (s.fails())
            return -1;
        s.record('S', descriptor, 0, {});
        // The replayer decides what has reached the disk; the real disk need not be troubled.
        return 0;
    }
    return next<SyncFunction>(name)(descriptor);
}

ssize_t pwriteAny(const char* name, int descriptor, const void* bytes, size_t size, off64_t offset)
{
    State& s = state();
    if (s.isWatched(descriptor)) {
        if (s.fails())
            return -1;
        s.record('W', descriptor, offset, {static_cast<const char*>(bytes), size});
    }
    return next<PwriteFunction>(name)(descriptor, bytes, size, offset);
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openAny("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openAny("open64", path, flags, mode);
}

int close(int descriptor)
{
    State& s = state();
    if (s.isWatched(descriptor)) {
        s.watched[static_cast<size_t>(descriptor)] = false;
        s.record('C', descriptor, 0, {});
    }
    return next<SyncFunction>("close")(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    State& s = state();
    if (s.isWatched(descriptor)) {
        if (s.fails())
            return -1;
        s.record('W', descriptor, lseek64(descriptor, 0, SEEK_CUR), {static_cast<const char*>(bytes), size});
    } else if (descriptor == 1) {
        s.record('A', 0, 0, {static_cast<const char*>(bytes), size});
    }
    return next<WriteFunction>("write")(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    return pwriteAny("pwrite", descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    return pwriteAny("pwrite64", descriptor, bytes, size, offset);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateAny("ftruncate", descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateAny("ftruncate64", descriptor, size);
}

int fsync(int descriptor)
{
    return syncAny("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return syncAny("fdatasync", descriptor);
}

int unlink(const char* path) noexcept
{
    State& s = state();
    if (s.isInside(path)) {
        if (s.fails())
            return -1;
        s.record('U', 0, 0, path);
    }
    return next<int(const char*)>("unlink")(path);
}

int remove(const char* path) noexcept
{
    State& s = state();
    if (s.isInside(path)) {
        if (s.fails())
            return -1;
        s.record('U', 0, 0, path);
    }
    return next<int(const char*)>("remove")(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    State& s = state();
    if (s.isInside(path)) {
        if (s.fails())
            return -1;
        s.record('M', 0, 0, path);
    }
    return next<int(const char*, mode_t)>("mkdir")(path, mode);
}

int rename(const char* from, const char* to) noexcept
{
    State& s = state();
    if (s.isInside(to)) {
        if (s.fails())
            return -1;
        const int done = next<int(const char*, const char*)>("rename")(from, to);
        if (done == 0)
            s.record('R', 0, 0, from, to);
        return done;
    }
    return next<int(const char*, const char*)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    State& s = state();
    if (s.isInside(to) && s.fails())
        return -1;
    const int done = next<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
    if (done == 0 && s.isInside(to))
        s.record('R', 0, 0, from, to);
    return done;
}

} // extern "C"
