// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/logo.h"

#include "models/values/problem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>

namespace kokarda::screens {

namespace {

constexpr qint64 mostBytes = 5 * 1024 * 1024;
constexpr int mostPixels = 4096;
constexpr int storedSide = 1200;

QString text(const char* source)
{
    return QCoreApplication::translate("Logo", source);
}

} // namespace

QByteArray logoFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(text(QT_TRANSLATE_NOOP("Logo", "The picture cannot be read: %1. The logo stays as it was.")).arg(file.errorString()));
    if (file.size() > mostBytes)
        throw RuleError(text(QT_TRANSLATE_NOOP("Logo", "The picture is larger than 5 MB. Save it smaller and choose it again.")));
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid())
        throw RuleError(text(QT_TRANSLATE_NOOP("Logo", "This is not a PNG or JPEG picture. The logo stays as it was.")));
    if (size.width() > mostPixels || size.height() > mostPixels)
        throw RuleError(text(QT_TRANSLATE_NOOP("Logo", "The picture has more than 4096 pixels in one direction. Save it smaller and choose it again.")));
    QImage image = reader.read();
    if (image.isNull())
        throw RuleError(text(QT_TRANSLATE_NOOP("Logo", "The picture is damaged. The logo stays as it was.")));
    if (image.width() > storedSide || image.height() > storedSide)
        image = image.scaled(storedSide, storedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_ARGB32).save(&buffer, "PNG");
    return png;
}

QPixmap logoPixmap(const QByteArray& png, qreal ratio)
{
    QImage image;
    if (png.isEmpty() || !image.loadFromData(png, "PNG"))
        return {};
    QPixmap pixmap = QPixmap::fromImage(image.scaledToHeight(int(48 * ratio), Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace kokarda::screens
