// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QPixmap drawn(const QString& name, const QColor& colour, const QSize& deviceSize)
{
    if (deviceSize.isEmpty())
        return {}; // a button that has no room yet
    const QString key = u"icon/%1/%2/%3x%4"_s.arg(name, colour.name(), QString::number(deviceSize.width()), QString::number(deviceSize.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/lucide/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        // A sign is square. Where more width is asked for, the rest is the gap between it and the words beside it.
        const qreal side = std::min(deviceSize.width(), deviceSize.height());
        renderer.render(&painter, QRectF(0, (deviceSize.height() - side) / 2, side, side));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks the colour up when it paints, so that a change of theme needs no new icons.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = drawn(m_name, colour(mode), (QSizeF(rect.size()) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(m_name, colour(mode), size); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawn(m_name, colour(mode), size);
    }
    QIconEngine* clone() const override { return new TintedIcon(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Palette& palette = paletteOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? palette.muted : colourOf(m_ink, palette);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString& name, Ink ink)
{
    return QIcon(new TintedIcon(name, ink));
}

QPixmap iconPixmap(const QString& name, Ink ink, int size, const QWidget* forWidget)
{
    const qreal ratio = forWidget ? forWidget->devicePixelRatioF() : 1.0;
    QPixmap picture = drawn(name, colourOf(ink, paletteOf(QGuiApplication::palette())), (QSizeF(size, size) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace kokarda::screens
