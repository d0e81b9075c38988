// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/orderfeed.h"

#include <chrono>

namespace kokarda::imports {

OrderFeed::OrderFeed(const QString& path, const ReadOptions& options)
{
    m_thread = std::thread([this, path, options] { read(path, options); });
}

OrderFeed::~OrderFeed()
{
    m_isStopped = true;
    m_change.notify_all();
    m_thread.join();
}

void OrderFeed::read(const QString& path, ReadOptions options)
{
    options.progress = [this](double share) {
        m_progress = share;
        return !m_isStopped;
    };
    options.recognised = [this](const FileSummary& header) {
        const std::lock_guard lock(m_mutex);
        m_header = header;
    };
    FileSummary summary;
    std::exception_ptr error;
    try {
        summary = readFile(path, options, [this](ImportedOrder&& order) { return put(std::move(order)); });
        handOver();
    } catch (...) {
        error = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_summary = std::move(summary);
    m_error = error;
    m_isRead = true;
    m_change.notify_all();
}

bool OrderFeed::put(ImportedOrder&& order)
{
    m_open.push_back(std::move(order));
    return m_open.size() < packSize || handOver();
}

bool OrderFeed::handOver()
{
    std::unique_lock lock(m_mutex);
    m_change.wait(lock, [this] { return m_isStopped || m_packs.size() < mostPacks; });
    if (m_isStopped)
        return false;
    if (!m_open.empty())
        m_packs.push_back(std::exchange(m_open, {}));
    std::vector<Pack> used = std::exchange(m_used, {});
    lock.unlock();
    m_change.notify_all();
    if (!used.empty()) {
        m_open = std::move(used.back());
        m_open.clear();
    }
    return true;
}

void OrderFeed::giveBack(Pack&& pack)
{
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(pack));
}

OrderFeed::Pack OrderFeed::take(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_change.wait_for(
        lock, std::chrono::milliseconds(milliseconds), [this] { return m_isRead || !m_packs.empty(); });
    if (m_packs.empty()) {
        if (m_error)
            std::rethrow_exception(m_error);
        return {};
    }
    Pack pack = std::move(m_packs.front());
    m_packs.pop_front();
    m_change.notify_all();
    return pack;
}

bool OrderFeed::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_isRead && m_packs.empty() && !m_error;
}

FileSummary OrderFeed::header() const
{
    const std::lock_guard lock(m_mutex);
    return m_header;
}

} // namespace kokarda::imports
