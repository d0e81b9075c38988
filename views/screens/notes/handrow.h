// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/notelook.h"
#include "views/ink/hand.h"

#include <QAbstractButton>
#include <QPainterPath>

namespace kokarda::screens {

/// One hand to choose: its name, what it is like, and two lines written in it in their true size.
class HandRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HandRow(const ink::HandInfo& hand, QWidget* parent = nullptr);

    QString hand() const { return m_hand.name; }
    /// Writes the lines anew. Throws ink::HandError.
    void write(const QString& text, const NoteLook& look, quint64 seed);
    /// What is written now, in millimetres: another seed gives other strokes.
    const QPainterPath& strokes() const { return m_ink; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ink::HandInfo m_hand;
    QPainterPath m_ink;
    QString m_missing;
    QColor m_colour;
    double m_heightMm = 20;
};

} // namespace kokarda::screens
