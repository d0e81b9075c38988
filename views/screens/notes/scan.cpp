// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/scan.h"

#include "models/values/problem.h"
#include "views/screens/shared/picturefile.h"

#include <QCoreApplication>
#include <QImage>
#include <algorithm>
#include <array>

namespace kokarda::screens {

namespace {

constexpr int cardPixels = 1748; // 148 mm at 300 dpi
constexpr int signaturePixels = 900;
constexpr int darkest = 160; // of what counts as ink once the paper is white

/// The grey that most of the sheet is lighter than: paper, also where the lamp was dim.
int paperGrey(const QImage& picture)
{
    std::array<qint64, 256> counts{};
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[static_cast<size_t>(qGray(line[x]))];
    }
    const qint64 wanted = qint64(picture.width()) * picture.height() / 2;
    qint64 seen = 0;
    for (size_t grey = 255; grey > 128; --grey) {
        seen += counts[grey];
        if (seen >= wanted)
            return static_cast<int>(grey);
    }
    return 128;
}

/// Stretches the light so that paper is white, and finds where the ink is.
QImage onWhite(QImage picture, QRect& ink)
{
    const int paper = std::max(1, paperGrey(picture) - 12);
    const auto lit = [paper](int value) { return std::min(255, value * 255 / paper); };
    int left = picture.width(), right = -1, top = picture.height(), bottom = -1;
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            line[x] = qRgb(lit(qRed(line[x])), lit(qGreen(line[x])), lit(qBlue(line[x])));
            if (qGray(line[x]) > darkest)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = y;
        }
    }
    if (right - left < 4 || bottom - top < 4)
        throw RuleError(QCoreApplication::translate(
            "NoteScan", "There is no ink in this picture. Write with a dark pen on white paper and scan it again."));
    ink = QRect(QPoint(left, top), QPoint(right, bottom));
    return picture;
}

} // namespace

QByteArray noteScanFromFile(const QString& path)
{
    QRect ink;
    return storedPicture(onWhite(pictureFromFile(path), ink), cardPixels);
}

QByteArray signatureFromFile(const QString& path)
{
    QRect ink;
    const QImage white = onWhite(pictureFromFile(path), ink);
    const int air = std::max(2, ink.width() / 50);
    return storedPicture(white.copy(ink.adjusted(-air, -air, air, air) & white.rect()), signaturePixels);
}

} // namespace kokarda::screens
