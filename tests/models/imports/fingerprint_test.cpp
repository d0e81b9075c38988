// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/fingerprint.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QSet>
#include <gtest/gtest.h>

using namespace kokarda::imports;

namespace {

QString fingerprint(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    buffer.seek(bytes.size() / 2);
    return fingerprintOf(buffer);
}

} // namespace

TEST(Fingerprint, isOfTheWholeFileWhereverReadingStands)
{
    const QByteArray bytes(1'000'000, 'k');
    EXPECT_EQ(fingerprint(bytes), fingerprint(bytes));
    EXPECT_EQ(fingerprint(bytes).size(), 32);
}

TEST(Fingerprint, tellsEveryBitAndEveryLengthApart)
{
    QByteArray bytes(70, 'k');
    QSet<QString> all{fingerprint(bytes)};
    int different = 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit, ++different) {
            QByteArray other = bytes;
            other[i] = static_cast<char>(other[i] ^ (1 << bit));
            all.insert(fingerprint(other));
        }
        all.insert(fingerprint(bytes.first(i)));
        ++different;
    }
    all.insert(fingerprint(bytes + '\0'));
    EXPECT_EQ(all.size(), different + 1);
}

TEST(Fingerprint, twoHighBitsDoNotCancelEachOther)
{
    QByteArray bytes(128, 'k');
    const QString before = fingerprint(bytes);
    bytes[7] = static_cast<char>(bytes[7] ^ 0x80);
    bytes[39] = static_cast<char>(bytes[39] ^ 0x80);
    EXPECT_NE(fingerprint(bytes), before);
}
