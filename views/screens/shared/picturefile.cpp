// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/picturefile.h"

#include "models/values/problem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace kokarda::screens {

namespace {

constexpr qint64 mostBytes = 20 * 1024 * 1024;
constexpr int mostPixels = 10'000;

QString text(const char* source)
{
    return QCoreApplication::translate("PictureFile", source);
}

} // namespace

QImage pictureFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(text(QT_TRANSLATE_NOOP("PictureFile", "The picture cannot be read: %1. Nothing was changed.")).arg(file.errorString()));
    if (file.size() > mostBytes)
        throw RuleError(text(QT_TRANSLATE_NOOP("PictureFile", "The picture is larger than 20 MB. Save it smaller and choose it again.")));
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid())
        throw RuleError(text(QT_TRANSLATE_NOOP("PictureFile", "This is not a PNG or JPEG picture. Nothing was changed.")));
    if (size.width() > mostPixels || size.height() > mostPixels)
        throw RuleError(text(QT_TRANSLATE_NOOP("PictureFile", "The picture has more than 10,000 pixels in one direction. Save it smaller and choose it again.")));
    const QImage read = reader.read();
    if (read.isNull())
        throw RuleError(text(QT_TRANSLATE_NOOP("PictureFile", "The picture is damaged. Nothing was changed.")));
    QImage fresh(read.size(), QImage::Format_RGB32);
    fresh.fill(Qt::white);
    QPainter(&fresh).drawImage(0, 0, read);
    return fresh;
}

QByteArray storedPicture(const QImage& picture, int longest)
{
    QImage kept = picture;
    if (kept.width() > longest || kept.height() > longest)
        kept = kept.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    kept.save(&buffer, "PNG");
    return png;
}

} // namespace kokarda::screens
