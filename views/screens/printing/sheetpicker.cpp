// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/sheetpicker.h"

#include "views/screens/shared/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

SheetPicker::SheetPicker(QWidget* parent)
    : QWidget(parent)
    , m_sheet(paper::labelSheets().front())
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    setAccessibleName(tr("First free label on the sheet"));
    setToolTip(tr("Click the first label that is still on the sheet"));
}

void SheetPicker::setSheet(const paper::LabelSheet& sheet)
{
    m_sheet = sheet;
    setStart(m_start);
}

void SheetPicker::setStart(int start)
{
    m_start = std::clamp(start, 0, m_sheet.count() - 1);
    setAccessibleDescription(tr("Label %1 of %2").arg(QString::number(m_start + 1), QString::number(m_sheet.count())));
    update();
}

void SheetPicker::setCount(int count)
{
    m_count = count;
    update();
}

QRectF SheetPicker::placeAt(int index) const
{
    const qreal scale = std::min((width() - 2) / m_sheet.sheetMm.width(), (height() - 2) / m_sheet.sheetMm.height());
    const QRectF place = m_sheet.placeMm(index);
    return QRectF(place.topLeft() * scale + QPointF(1, 1), place.size() * scale);
}

void SheetPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colours = paletteOf(this);
    const qreal scale = std::min((width() - 2) / m_sheet.sheetMm.width(), (height() - 2) / m_sheet.sheetMm.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.ribbon : colours.hairline, 1));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(QPointF(0.5, 0.5), m_sheet.sheetMm * scale));
    for (int i = 0; i < m_sheet.count(); ++i) {
        const QRectF place = placeAt(i).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(QColor(0xC9, 0xC3, 0xB8), 1));
        painter.setBrush(i < m_start ? QBrush(QColor(0xC9, 0xC3, 0xB8), Qt::BDiagPattern)
                : i < m_start + m_count ? QBrush(colours.tint(colours.ribbon, 0.28)) : QBrush(Qt::white));
        painter.drawRoundedRect(place, 2, 2);
    }
}

void SheetPicker::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_sheet.count(); ++i) {
        if (placeAt(i).contains(event->position())) {
            setStart(i);
            emit startChosen(i);
        }
    }
}

void SheetPicker::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1
        : event->key() == Qt::Key_Up ? -m_sheet.columns : event->key() == Qt::Key_Down ? m_sheet.columns : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setStart(m_start + step);
    emit startChosen(m_start);
}

} // namespace kokarda::screens
