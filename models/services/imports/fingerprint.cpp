// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/fingerprint.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace kokarda::imports {

namespace {

/// Four sums side by side, eight bytes at a time. Each step mixes a word in as FNV-1a does (Fowler, Noll, Vo), by the
/// golden ratio, and folds the high half onto the low one, because a product carries nothing downwards.
class Sums
{
public:
    void add(const char* bytes, qsizetype size)
    {
        for (; size >= block; bytes += block, size -= block) {
            for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
                m_lanes[lane] = step(m_lanes[lane], qFromLittleEndian<quint64>(bytes + 8 * lane));
        }
    }
    QByteArray hex(qint64 size) const
    {
        quint64 low = static_cast<quint64>(size);
        quint64 high = start;
        for (const quint64 lane : m_lanes) {
            low = step(low, lane);
            high = step(step(high, low), lane);
        }
        return QByteArray::number(high, 16).rightJustified(16, '0') + QByteArray::number(low, 16).rightJustified(16, '0');
    }

    static constexpr qsizetype block = 32;

private:
    static constexpr quint64 start = 14695981039346656037ULL;
    static quint64 step(quint64 value, quint64 word)
    {
        value = (value ^ word) * 0x9E3779B97F4A7C15ULL;
        return value ^ (value >> 32);
    }

    std::array<quint64, 4> m_lanes{start, start + 1, start + 2, start + 3};
};

} // namespace

QString fingerprintOf(QIODevice& device)
{
    constexpr qsizetype atOnce = qsizetype(256) << 10;
    Sums sums;
    QByteArray bytes(atOnce, Qt::Uninitialized);
    qint64 size = 0;
    qsizetype kept = 0;
    device.seek(0);
    for (qint64 more = 0; (more = device.read(bytes.data() + kept, atOnce - kept)) > 0; size += more) {
        const qsizetype there = kept + static_cast<qsizetype>(more);
        const qsizetype whole = there - there % Sums::block;
        sums.add(bytes.constData(), whole);
        kept = there - whole;
        std::copy_n(bytes.constData() + whole, kept, bytes.data());
    }
    std::fill_n(bytes.data() + kept, Sums::block - kept, '\0');
    sums.add(bytes.constData(), Sums::block);
    return QString::fromLatin1(sums.hex(size));
}

} // namespace kokarda::imports
