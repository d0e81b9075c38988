// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/encoding.h"

#include <QBuffer>
#include <cstdlib>

// Any bytes: the guess must be one that a decoder can work with, and the same each time.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace kokarda::imports;
    QByteArray bytes = QByteArray::fromRawData(
        static_cast<const char*>(static_cast<const void*>(data)), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const EncodingGuess guess = guessEncoding(buffer);
    if (guess.bomLength > 3 || guess.bomLength > static_cast<qint64>(size) || encodingName(guess.encoding).isEmpty())
        std::abort();
    return 0;
}
