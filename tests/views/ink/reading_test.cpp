// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/views/ink/notes.h"
#include "views/ink/brush.h"
#include "views/ink/writing.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kokarda::ink::test {
namespace {

QImage card(const Writing& writing, double dpi, bool smooth)
{
    const double scale = dpi / 25.4;
    QImage image(qRound((writing.widthMm + 20) * scale), qRound((writing.heightMm + 20) * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    painter.scale(scale, scale);
    painter.translate(10, 10);
    painter.fillPath(inked(writing), blackInk);
    return image;
}

/// Levenshtein's distance divided by the length of what should be read.
double errorRate(const QString& wanted, const QString& read)
{
    std::vector<int> row(static_cast<std::size_t>(read.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        int corner = row[0]++;
        for (qsizetype k = 0; k < read.size(); ++k) {
            const auto at = static_cast<std::size_t>(k);
            const int change = corner + (wanted[i] == read[k] ? 0 : 1);
            corner = row[at + 1];
            row[at + 1] = std::min({change, row[at] + 1, corner + 1});
        }
    }
    return static_cast<double>(row.back()) / static_cast<double>(wanted.size());
}

bool canRead()
{
    QProcess process;
    process.start(u"tesseract"_s, {u"--list-langs"_s});
    return process.waitForFinished() && process.readAllStandardOutput().contains("pol");
}

TEST(Reading, AMachineReadsTheCasualHands)
{
    if (QStandardPaths::findExecutable(u"tesseract"_s).isEmpty() || !canRead())
        GTEST_SKIP() << "tesseract with Polish is not installed";
    const QTemporaryDir folder;
    for (const QString& name : {u"caveat"_s, u"mynerve"_s}) {
        double errors = 0;
        const std::vector<QString> notes = eightNotes();
        for (std::size_t i = 0; i < notes.size(); ++i) {
            const Writing writing = write(loadHand(name), notes[i], {.widthMm = 126, .heightMm = 0, .xHeightMm = 2.4},
                seedFor(QString::number(i), name));
            const QString path = folder.filePath(u"card.png"_s);
            ASSERT_TRUE(card(writing, 300, true).save(path));
            QProcess process;
            process.start(u"tesseract"_s, {path, u"-"_s, u"-l"_s, u"pol"_s, u"--psm"_s, u"6"_s});
            ASSERT_TRUE(process.waitForFinished(60000));
            const QString read = QString::fromUtf8(process.readAllStandardOutput()).simplified();
            errors += errorRate(notes[i].simplified(), read) / static_cast<double>(notes.size());
        }
        std::printf("%s: character error rate %.3f\n", qPrintable(name), errors);
        EXPECT_LE(errors, 0.10) << name.toStdString();
    }
}

TEST(Reading, AMonochromePrinterGetsNoGrey)
{
    for (const HandInfo& info : hands()) {
        for (const QString& note : eightNotes()) {
            const Writing writing = write(loadHand(info.name), note, {.heightMm = 0}, seedFor(note, info.name));
            const QImage image = card(writing, 600, false);
            qsizetype black = 0, white = 0;
            for (int y = 0; y < image.height(); ++y) {
                const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
                for (int x = 0; x < image.width(); ++x) {
                    black += line[x] == qRgb(0, 0, 0) ? 1 : 0;
                    white += line[x] == qRgb(255, 255, 255) ? 1 : 0;
                }
            }
            EXPECT_EQ(black + white, qsizetype(image.width()) * image.height()) << info.name.toStdString();
            EXPECT_GT(black, 20000) << info.name.toStdString();
        }
    }
}

// The filled outline must cover what discs along the stroke cover: no holes where the pen turned.
TEST(Reading, TheFilledShapeHasNoHolesAlongTheStroke)
{
    for (const HandInfo& info : hands()) {
        const Writing writing = write(loadHand(info.name), u"Żółć sake Wzbxm 2358"_s, {.heightMm = 0, .xHeightMm = 3}, 4);
        const QImage image = card(writing, 600, false);
        int bare = 0, all = 0;
        for (const Stroke& stroke : writing.strokes) {
            for (const InkPoint& point : stroke.points) {
                const double scale = 600 / 25.4;
                const int x = static_cast<int>((point.x + 10) * scale), y = static_cast<int>((point.y + 10) * scale);
                ++all;
                bare += (image.pixel(x, y) & 0xFFFFFF) == 0 ? 0 : 1;
            }
        }
        EXPECT_LE(bare * 500, all) << info.name.toStdString();
    }
}

} // namespace
} // namespace kokarda::ink::test
