// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "views/screens/shared/pagecontext.h"

#include <QToolButton>

class QAction;

namespace kokarda::screens {

/// The picture of a product beside its line: a click chooses one from a file or takes it away, and a file can be dropped
/// on it. It is printed on the slips.
class PictureButton : public QToolButton
{
    Q_OBJECT

public:
    PictureButton(ProductId product, const QString& title, const PageContext& context, QWidget* parent = nullptr);

    /// Sets the picture from a file; complains in words about a file that is none.
    void take(const QString& path);
    QAction* takeAway() const { return m_takeAway; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void showPicture();

    PageContext m_context;
    ProductId m_product;
    QAction* m_takeAway;
};

} // namespace kokarda::screens
