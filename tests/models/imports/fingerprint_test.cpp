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

TEST(Fingerprint, isTheSameInAnyVersionOfTheProgram)
{
    // XXH3, 128 bits, of nothing and of "kokarda": the xxhash project's own tool says the same (xxhsum -H2).
    EXPECT_EQ(fingerprint({}), u"99aa06d3014798d86001c324468d497f");
    EXPECT_EQ(fingerprint("kokarda"), u"f09e66e35c1722a61239f723adf32168");
}
