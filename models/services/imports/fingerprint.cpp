// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/fingerprint.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>

namespace kokarda::imports {

namespace {

/// Four sums side by side, eight bytes at a time, each step as in FNV-1a (Fowler, Noll, Vo) with a turn of the bits
/// before it, because a product alone carries nothing from the high bits to the low ones.
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
    static quint64 step(quint64 value, quint64 word) { return (std::rotl(value, 29) ^ word) * 1099511628211ULL; }

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
