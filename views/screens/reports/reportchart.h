// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/report.h"

#include <QChartView>
#include <QLocale>

namespace kokarda::screens {

/// A report drawn: bars, lying bars or a line, with the period before it in a quieter colour. Values show under the
/// mouse; a click tells which row it was. Nothing is said by colour alone: the two series differ in shape as well.
class ReportChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ReportChartView(const QLocale& locale, QWidget* parent = nullptr);

    /// Draws a report; one without a drawing, or with nothing to draw, hides the view.
    void show(const Report& report);

signals:
    /// A bar or a point was clicked.
    void rowChosen(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawBars();
    void drawLyingBars();
    void drawLine();
    void tell(bool inside, int row, bool before);
    QString label(int row) const;
    double value(const std::vector<ReportRow>& rows, std::size_t row) const;
    void dress(QAbstractAxis* axis, bool grid) const;

    QLocale m_locale;
    Report m_report;
};

} // namespace kokarda::screens
