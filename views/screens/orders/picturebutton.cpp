// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/picturebutton.h"

#include "models/services/products/productpictures.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/picturefile.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Sharp on 15 mm of paper at 300 dots to the inch, with some to spare.
constexpr int storedPixels = 240;
constexpr int shownPixels = 26;

// The one file that is being dropped, or nothing.
QString droppedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

} // namespace

PictureButton::PictureButton(ProductId product, const QString& title, const PageContext& context, QWidget* parent)
    : QToolButton(parent)
    , m_context(context)
    , m_product(product)
{
    setProperty("kind", u"icon"_s);
    setIconSize({shownPixels, shownPixels});
    setFixedSize(shownPixels + 6, shownPixels + 6);
    setAcceptDrops(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Picture of the product, for the packing slip"));
    setAccessibleName(tr("Picture of %1").arg(title));
    auto* menu = new QMenu(this);
    connect(menu->addAction(tr("Set the product’s picture …")), &QAction::triggered, this, &PictureButton::choose);
    m_takeAway = menu->addAction(tr("Take the picture away"));
    connect(m_takeAway, &QAction::triggered, this,
        [this] { attempt(m_context.messages, [this] { setProductPicture(m_context.shop, m_product, {}); }); });
    setMenu(menu);
    showPicture();
}

void PictureButton::showPicture()
{
    QByteArray png;
    attempt(m_context.messages, [&] { png = productPicture(m_context.shop, m_product); });
    QPixmap picture;
    m_takeAway->setEnabled(!png.isEmpty() && picture.loadFromData(png, "PNG"));
    setIcon(picture.isNull() ? screens::icon(u"image"_s, Ink::Muted)
                             : QIcon(picture.scaled(2 * iconSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void PictureButton::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Picture of the product"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        take(path);
}

void PictureButton::take(const QString& path)
{
    // The shop tells of the change and the line is shown anew, this button with it.
    attempt(m_context.messages, [&] { setProductPicture(m_context.shop, m_product, storedPicture(pictureFromFile(path), storedPixels)); });
}

void PictureButton::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureButton::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    event->acceptProposedAction();
    // After the drop: the button may be gone when the lines are shown anew.
    QMetaObject::invokeMethod(this, [this, path] { take(path); }, Qt::QueuedConnection);
}

} // namespace kokarda::screens
