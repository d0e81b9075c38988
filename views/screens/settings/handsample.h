// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QWidget>

namespace kokarda::screens {

/// A line or two in a hand, as it will look on paper.
class HandSample : public QWidget
{
    Q_OBJECT

public:
    explicit HandSample(QWidget* parent = nullptr);

    /// Throws ink::HandError for a hand that does not come with this program.
    void show(const QString& hand, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPainterPath m_ink;
};

} // namespace kokarda::screens
