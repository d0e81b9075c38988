// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pictures.h"

#include <array>
#include <tuple>
#include <utility>

namespace kokarda::paper {

namespace {

/// A logo, a scanned note, a signature, the pictures of the items that a batch is mostly about: small pictures all.
constexpr std::size_t remembered = 48;

} // namespace

QImage pictureOf(const QByteArray& png)
{
    if (png.isEmpty())
        return {};
    thread_local std::array<std::pair<QByteArray, QImage>, remembered> known;
    thread_local std::size_t next = 0;
    for (const auto& [bytes, image] : known) {
        if (bytes == png)
            return image;
    }
    QImage image;
    image.loadFromData(png, "PNG");
    known[next] = {png, image};
    next = (next + 1) % remembered;
    return image;
}

QImage inBlack(const QImage& picture)
{
    // The same picture stands on every slip of a batch.
    thread_local std::array<std::pair<qint64, QImage>, remembered> known;
    thread_local std::size_t next = 0;
    for (const auto& [key, image] : known) {
        if (key == picture.cacheKey() && !image.isNull())
            return image;
    }
    QImage result = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x)
            pixels[x] = qAlpha(pixels[x]) > 127 && qGray(pixels[x]) < 160 ? qRgb(0, 0, 0) : qRgba(255, 255, 255, 0);
    }
    known[next] = {picture.cacheKey(), result};
    next = (next + 1) % remembered;
    return result;
}

QImage inDots(const QImage& photograph, const QSize& dots)
{
    thread_local std::array<std::tuple<qint64, QSize, QImage>, remembered> known;
    thread_local std::size_t next = 0;
    for (const auto& [key, size, image] : known) {
        if (key == photograph.cacheKey() && size == dots && !image.isNull())
            return image;
    }
    const QImage grey = photograph.scaled(dots, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    const QImage result = grey.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither).convertToFormat(QImage::Format_RGB32);
    known[next] = {photograph.cacheKey(), dots, result};
    next = (next + 1) % remembered;
    return result;
}

} // namespace kokarda::paper
