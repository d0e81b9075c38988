// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <QAbstractScrollArea>
#include <vector>

namespace kokarda::screens {

/// Pages as they will print, under one another on a desk, drawn by the one painter. Fits the width; Ctrl and the wheel
/// come nearer.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPages(std::vector<paper::Page> pages);
    const std::vector<paper::Page>& pages() const { return m_pages; }
    /// As high as its pages: where it stands in a page that scrolls by itself.
    void setWhole();
    /// 1 fits the width.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    QSize sizeHint() const override { return {380, 480}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    qreal scale() const;
    void measure();

    std::vector<paper::Page> m_pages;
    qreal m_zoom = 1;
    bool m_whole = false;
};

} // namespace kokarda::screens
