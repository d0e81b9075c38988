// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kokarda::imports {

/// Reads a file on a thread of its own and hands its orders over in small packs, so that the thread with the shop's
/// file only compares and writes. At most a few packs wait: memory does not grow with the file.
class OrderFeed
{
public:
    OrderFeed(const QString& path, const ReadOptions& options);
    /// Stops the reading and waits for its end.
    ~OrderFeed();
    OrderFeed(const OrderFeed&) = delete;
    OrderFeed& operator=(const OrderFeed&) = delete;

    using Pack = std::vector<ImportedOrder>;

    /// The next orders; waits so many milliseconds at most. Empty: nothing yet, or the end (see isFinished). Throws what
    /// the reading has thrown.
    Pack take(int milliseconds);
    /// A pack that is done with. The reading thread clears it away: texts that one thread makes and another one frees
    /// cost both of them more than the reading itself saves.
    void giveBack(Pack&& pack);
    /// The file is read and every order was taken.
    bool isFinished() const;
    /// What the header says: known before the first pack comes.
    FileSummary header() const;
    /// The whole summary, once it is finished.
    const FileSummary& summary() const { return m_summary; }
    /// Share of the file that was read, 0…1.
    double progress() const { return m_progress; }

private:
    void read(const QString& path, ReadOptions options);
    bool put(ImportedOrder&& order);
    bool handOver();

    static constexpr std::size_t packSize = 64;
    static constexpr std::size_t mostPacks = 8;

    mutable std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<Pack> m_packs;
    std::vector<Pack> m_used; ///< given back, not cleared away yet
    Pack m_open; ///< the reading thread's own
    FileSummary m_header;
    FileSummary m_summary;
    std::exception_ptr m_error;
    std::atomic<double> m_progress = 0;
    bool m_isRead = false;
    std::atomic<bool> m_isStopped = false;
    std::thread m_thread;
};

} // namespace kokarda::imports
