// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/views/ink/notes.h"
#include "views/ink/writing.h"

#include <QFile>
#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace kokarda::ink::test {
namespace {

const QString goldenPath = QStringLiteral(KOKARDA_SOURCE_DIR "/tests/views/ink/golden_strokes.txt");

/// FNV-1a over every coordinate and width in hundredths of a millimetre.
quint64 hashOf(const Writing& writing)
{
    quint64 hash = 14695981039346656037ULL;
    const auto add = [&hash](double value) {
        quint64 number = static_cast<quint64>(qRound64(value * 100));
        for (int i = 0; i < 8; ++i) {
            hash = (hash ^ (number & 0xFF)) * 1099511628211ULL;
            number >>= 8;
        }
    };
    for (const Stroke& stroke : writing.strokes) {
        add(-1);
        for (const InkPoint& point : stroke.points) {
            add(point.x);
            add(point.y);
            add(point.width);
        }
    }
    return hash;
}

QStringList hashes()
{
    QStringList lines{u"engine %1"_s.arg(currentEngineVersion)};
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        int text = 0;
        for (const QString& words : twentyTexts()) {
            const Writing writing = write(hand, words, {.widthMm = 90, .heightMm = 0}, seedFor(QString::number(text), info.name));
            lines << u"%1 %2 %3"_s.arg(info.name, QString::number(text++), QString::number(hashOf(writing), 16));
        }
    }
    return lines;
}

// A change here changes every note that was ever written: raise currentEngineVersion, then run once with
// KOKARDA_GOLDEN=write in the environment.
TEST(Golden, TwentyTextsInEveryHandKeepTheirStrokes)
{
    QFile file(goldenPath);
    if (qEnvironmentVariable("KOKARDA_GOLDEN") == u"write"_s) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(hashes().join(u'\n').toUtf8() + '\n');
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "golden_strokes.txt is missing";
    EXPECT_EQ(hashes(), QString::fromUtf8(file.readAll()).trimmed().split(u'\n'));
}

TEST(Golden, EveryTextHasItsOwnStrokesAndNothingIsMissing)
{
    for (const HandInfo& info : hands()) {
        for (const QString& words : twentyTexts())
            EXPECT_EQ(write(loadHand(info.name), words, {.heightMm = 0}, 1).missing, QString()) << info.name.toStdString();
    }
}

} // namespace
} // namespace kokarda::ink::test
