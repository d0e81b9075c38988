// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdfpictures.h"

#include <algorithm>
#include <array>

namespace kokarda::paper::pdf {

namespace {

/// A logo, a signature, the pictures of the items on a few slips: more need not be kept ready.
constexpr size_t remembered = 32;

struct Packed
{
    QByteArray colours; ///< deflated
    QByteArray mask;    ///< deflated; empty where nothing shows through
    bool grey = false;
};


// Each byte as its difference from the one to its left (TIFF's predictor): smooth pictures become mostly zeroes.
QByteArray differences(const QImage& rows, int channels)
{
    const qsizetype length = qsizetype(rows.width()) * channels;
    QByteArray bytes(length * rows.height(), Qt::Uninitialized);
    char* to = bytes.data();
    for (int y = 0; y < rows.height(); ++y) {
        const uchar* from = rows.constScanLine(y);
        for (qsizetype x = 0; x < length; ++x)
            *to++ = char(x < channels ? from[x] : from[x] - from[x - channels]);
    }
    return bytes;
}

QImage onWhite(const QImage& picture)
{
    QImage white = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < white.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(white.scanLine(y));
        for (int x = 0; x < white.width(); ++x) {
            const int alpha = qAlpha(pixels[x]);
            const auto laid = [alpha](int value) { return (value * alpha + 255 * (255 - alpha) + 127) / 255; };
            pixels[x] = qRgb(laid(qRed(pixels[x])), laid(qGreen(pixels[x])), laid(qBlue(pixels[x])));
        }
    }
    return white;
}

Packed packed(const QImage& picture, bool flat)
{
    Packed made;
    QImage colours = picture;
    if (picture.hasAlphaChannel()) {
        const QImage alpha = picture.convertToFormat(QImage::Format_Alpha8);
        bool seeThrough = false;
        for (int y = 0; y < alpha.height() && !seeThrough; ++y)
            seeThrough = std::any_of(alpha.constScanLine(y), alpha.constScanLine(y) + alpha.width(), [](uchar a) { return a != 255; });
        if (seeThrough && flat)
            colours = onWhite(picture);
        else if (seeThrough)
            made.mask = deflated(differences(alpha, 1), 6);
    }
    colours = colours.convertToFormat(QImage::Format_RGB888);
    made.grey = colours.allGray();
    if (made.grey)
        colours = colours.convertToFormat(QImage::Format_Grayscale8);
    made.colours = deflated(differences(colours, made.grey ? 1 : 3), 6);
    return made;
}

const Packed& packedOnce(const QImage& picture, bool flat)
{
    struct Known
    {
        qint64 key = 0;
        bool flat = false;
        Packed packed;
    };
    thread_local std::array<Known, remembered> known;
    thread_local size_t next = 0;
    for (const Known& one : known)
        if (one.key == picture.cacheKey() && one.flat == flat)
            return one.packed;
    Known& place = known[next];
    next = (next + 1) % remembered;
    place = {picture.cacheKey(), flat, packed(picture, flat)};
    return place.packed;
}

QByteArray entries(const QImage& picture, bool grey)
{
    const QByteArray columns = QByteArray::number(picture.width());
    return "/Type/XObject/Subtype/Image/Width " + columns + "/Height " + QByteArray::number(picture.height()) + "/BitsPerComponent 8/ColorSpace/"
        + QByteArray(grey ? "DeviceGray" : "DeviceRGB") + "/Filter/FlateDecode/DecodeParms<</Predictor 2/Colors " + QByteArray(grey ? "1" : "3")
        + "/Columns " + columns + ">>";
}

} // namespace

int writePicture(Objects& objects, const QImage& picture, bool flat)
{
    const Packed& ready = packedOnce(picture, flat);
    QByteArray mask;
    if (!ready.mask.isEmpty())
        mask = "/SMask " + reference(objects.addStream(entries(picture, true), ready.mask));
    return objects.addStream(entries(picture, ready.grey) + mask, ready.colours);
}

} // namespace kokarda::paper::pdf
