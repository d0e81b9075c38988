// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/labels.h"

#include <QWidget>

namespace kokarda::screens {

/// A sheet of labels as a picture: places that are used up are hatched, a click says where to begin.
class SheetPicker : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPicker(QWidget* parent = nullptr);

    void setSheet(const paper::LabelSheet& sheet);
    /// The first free place, counted by rows from 0.
    int start() const { return m_start; }
    void setStart(int start);
    /// How many labels will be printed: they are shown in colour.
    void setCount(int count);
    /// Where a place is in the widget, for tests.
    QRectF placeAt(int index) const;
    QSize sizeHint() const override { return {150, 212}; }

signals:
    void startChosen(int start);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    paper::LabelSheet m_sheet;
    int m_start = 0;
    int m_count = 0;
};

} // namespace kokarda::screens
