// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/fingerprint.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>

// Used from its header: one library less to load at every start.
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace kokarda::imports {

QString fingerprintOf(QIODevice& device)
{
    constexpr qsizetype atOnce = qsizetype(256) << 10;
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    QByteArray bytes(atOnce, Qt::Uninitialized);
    device.seek(0);
    for (qint64 more = 0; (more = device.read(bytes.data(), atOnce)) > 0;)
        XXH3_128bits_update(state.get(), bytes.constData(), static_cast<std::size_t>(more));
    const XXH128_hash_t sum = XXH3_128bits_digest(state.get());
    const auto half = [](quint64 value) { return QByteArray::number(value, 16).rightJustified(16, '0'); };
    return QString::fromLatin1(half(sum.high64) + half(sum.low64));
}

} // namespace kokarda::imports
