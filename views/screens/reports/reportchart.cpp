// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reports/reportchart.h"

#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// More lying bars than this are a wall: the table has them all.
constexpr int mostLyingBars = 10;

/// The smallest 1, 2 or 5 times a power of ten that `most` fits under with at most five steps.
double roundedStep(double most)
{
    double step = 1;
    while (step * 5 < most)
        step *= 10;
    while (step > 0.001 && step * 5 >= most * 10)
        step /= 10;
    for (const double finer : {0.1, 0.2, 0.5}) {
        if (step * finer * 5 >= most)
            return step * finer;
    }
    return step;
}

/// The names beside lying bars. Where one is too long, all are told by what stands before their colon, and what is still
/// too long by what stands before its comma: the table has the whole of them.
QStringList besideBars(QStringList names, const QFontMetrics& metrics)
{
    constexpr int widest = 264;
    const bool areLong = std::ranges::any_of(names, [&](const QString& name) { return metrics.horizontalAdvance(name) > widest; });
    for (QString& name : names) {
        if (areLong)
            name = name.section(u": "_s, 0, 0);
        if (metrics.horizontalAdvance(name) > widest)
            name = name.section(u", "_s, 0, 0);
        name = metrics.elidedText(name, Qt::ElideRight, widest);
    }
    return names;
}

} // namespace

ReportChartView::ReportChartView(const QLocale& locale, QWidget* parent)
    : QChartView(parent)
    , m_locale(locale)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(160);
    setFocusPolicy(Qt::NoFocus); // the table below is the way in for the keyboard
    chart()->legend()->hide();
    // Figures on an axis are written as those of the table under it.
    chart()->setLocale(m_locale);
    chart()->setLocalizeNumbers(true);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ReportChartView::show(const Report& report)
{
    m_report = report;
    const bool hasValues = std::ranges::any_of(m_report.rows, [&](const ReportRow& row) { return magnitude(row.cells[m_report.valueColumn]) != 0; });
    setVisible(m_report.chart != ReportChart::None && hasValues);
    setAccessibleName(m_report.title);
    if (isVisibleTo(parentWidget()))
        draw();
}

void ReportChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_report.rows.empty())
        draw();
}

QString ReportChartView::label(int row) const
{
    return displayFigure(m_report.rows[static_cast<size_t>(row)].cells[m_report.labelColumn], m_report.columns[m_report.labelColumn].figure, m_locale);
}

double ReportChartView::value(const std::vector<ReportRow>& rows, std::size_t row) const
{
    return row < rows.size() ? magnitude(rows[row].cells[m_report.valueColumn]) : 0;
}

void ReportChartView::draw()
{
    QChart* paper = chart();
    paper->removeAllSeries();
    for (QAbstractAxis* axis : paper->axes()) {
        paper->removeAxis(axis);
        delete axis;
    }
    const Palette& palette = paletteOf(this);
    paper->setBackgroundBrush(palette.paper);
    setBackgroundBrush(palette.paper);
    paper->setMargins({0, 0, 0, 0});
    switch (m_report.chart) {
    case ReportChart::Bars:
        drawBars();
        break;
    case ReportChart::LyingBars:
        drawLyingBars();
        break;
    case ReportChart::Line:
        drawLine();
        break;
    case ReportChart::None:
        break;
    }
}

void ReportChartView::dress(QAbstractAxis* axis, bool grid) const
{
    const Palette& palette = paletteOf(this);
    QFont font = fontOf(TextSize::Body);
    axis->setLabelsFont(font);
    axis->setLabelsColor(palette.muted);
    axis->setLinePen(QPen(palette.hairline));
    axis->setGridLinePen(QPen(palette.hairline));
    axis->setGridLineVisible(grid);
    if (auto* values = qobject_cast<QValueAxis*>(axis)) {
        double most = 0;
        double least = 0;
        for (const std::vector<ReportRow>* rows : {&m_report.rows, &m_report.before}) {
            for (std::size_t i = 0; i < rows->size(); ++i) {
                most = std::max(most, value(*rows, i));
                least = std::min(least, value(*rows, i));
            }
        }
        const bool inWholes = m_report.columns[m_report.valueColumn].figure == ReportFigure::Count;
        const double step = std::max(roundedStep(std::max(most, -least)), inWholes ? 1.0 : 0.0);
        // A dot on the uppermost line is cut in half where the drawing ends with that line.
        const double top = step * std::max(1.0, std::ceil(most / step));
        values->setRange(least < 0 ? -step * std::ceil(-least / step) : 0, m_report.chart != ReportChart::Line || top > most * 1.02 ? top : top * 1.03);
        values->setTickType(QValueAxis::TicksDynamic);
        values->setTickInterval(step);
        values->setLabelFormat(step < 1 ? u"%.1f"_s : u"%.0f"_s);
    }
}

void ReportChartView::tell(bool inside, int row, bool before)
{
    const auto place = static_cast<size_t>(row);
    const bool leads = inside && row >= 0 && place < m_report.rows.size() && m_report.rows[place].leadsOn();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!inside) {
        QToolTip::hideText();
        return;
    }
    const std::vector<ReportRow>& rows = before ? m_report.before : m_report.rows;
    if (row < 0 || static_cast<size_t>(row) >= rows.size())
        return;
    ReportRow chosen = rows[static_cast<size_t>(row)];
    // A row that had nothing in the period before is still told by its name.
    if (std::holds_alternative<std::monostate>(chosen.cells[m_report.labelColumn]))
        chosen.cells[m_report.labelColumn] = m_report.rows[static_cast<size_t>(row)].cells[m_report.labelColumn];
    QStringList lines;
    for (std::size_t i = 0; i < chosen.cells.size(); ++i) {
        const QString text = displayFigure(chosen.cells[i], m_report.columns[i].figure, m_locale);
        lines << (i == m_report.labelColumn ? text : m_report.columns[i].title + u": "_s + text);
    }
    QToolTip::showText(QCursor::pos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
}

void ReportChartView::drawBars()
{
    const Palette& palette = paletteOf(this);
    auto* series = new QBarSeries;
    series->setBarWidth(0.7);
    const auto add = [&](const std::vector<ReportRow>& rows, const QColor& fill, const QColor& edge, bool before) {
        auto* set = new QBarSet(m_report.title);
        set->setColor(fill);
        set->setBorderColor(edge);
        for (std::size_t i = 0; i < m_report.rows.size(); ++i)
            *set << value(rows, i);
        connect(set, &QBarSet::hovered, this, [this, before](bool inside, int row) { tell(inside, row, before); });
        connect(set, &QBarSet::clicked, this, &ReportChartView::rowChosen);
        series->append(set);
    };
    if (!m_report.before.empty())
        add(m_report.before, palette.paper, palette.muted, true); // an outline: not told by colour alone
    add(m_report.rows, palette.ribbon, palette.ribbon, false);
    chart()->addSeries(series);
    auto* labels = new QBarCategoryAxis;
    for (std::size_t i = 0; i < m_report.rows.size(); ++i) {
        const ReportCell& cell = m_report.rows[i].cells[m_report.labelColumn];
        QString text = label(static_cast<int>(i));
        if (const QDate* day = std::get_if<QDate>(&cell))
            text = m_report.rows.size() > 14 || m_report.columns[m_report.labelColumn].figure == ReportFigure::Month
                ? m_locale.standaloneMonthName(day->month(), QLocale::ShortFormat) + u' ' + day->toString(u"yy"_s)
                : text;
        // Categories must differ, or the axis drops the second.
        while (labels->categories().contains(text))
            text += u'\u200B';
        labels->append(text);
    }
    auto* values = new QValueAxis;
    dress(labels, false);
    dress(values, true);
    chart()->addAxis(labels, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    series->attachAxis(labels);
    series->attachAxis(values);
}

void ReportChartView::drawLyingBars()
{
    const Palette& palette = paletteOf(this);
    const int count = std::min(mostLyingBars, static_cast<int>(m_report.rows.size()));
    auto* series = new QHorizontalBarSeries;
    series->setBarWidth(0.65);
    // The axis counts from below: the first row stands at the top.
    const auto add = [&](const std::vector<ReportRow>& rows, const QColor& fill, const QColor& edge, bool before) {
        auto* set = new QBarSet(m_report.title);
        set->setColor(fill);
        set->setBorderColor(edge);
        for (int row = count - 1; row >= 0; --row)
            *set << value(rows, static_cast<size_t>(row));
        connect(set, &QBarSet::hovered, this, [this, count, before](bool inside, int bar) { tell(inside, count - 1 - bar, before); });
        connect(set, &QBarSet::clicked, this, [this, count](int bar) { emit rowChosen(count - 1 - bar); });
        series->append(set);
    };
    if (!m_report.before.empty())
        add(m_report.before, palette.paper, palette.muted, true); // an outline: not told by colour alone
    add(m_report.rows, palette.ribbon, palette.ribbon, false);
    auto* labels = new QBarCategoryAxis;
    // They are cut to their width below; the axis would cut them to nothing where a bar is hardly higher than its words.
    labels->setTruncateLabels(false);
    QStringList names;
    for (int row = 0; row < count; ++row)
        names += label(row);
    names = besideBars(names, fontMetrics());
    for (int row = count - 1; row >= 0; --row) {
        QString text = names[row];
        while (labels->categories().contains(text))
            text += u'\u200B';
        labels->append(text);
    }
    chart()->addSeries(series);
    auto* values = new QValueAxis;
    dress(labels, false);
    dress(values, true);
    chart()->addAxis(labels, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(labels);
    series->attachAxis(values);
}

void ReportChartView::drawLine()
{
    const Palette& palette = paletteOf(this);
    auto* days = new QCategoryAxis;
    auto* values = new QValueAxis;
    const auto dayAt = [&](std::size_t row) { return std::get<QDate>(m_report.rows[row].cells[m_report.labelColumn]); };
    const auto placeOf = [&](std::size_t row) { return static_cast<double>(dayAt(0).daysTo(dayAt(row))); };
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    const auto add = [&](const std::vector<ReportRow>& rows, const QPen& pen, bool before) {
        auto* series = new QLineSeries;
        for (std::size_t i = 0; i < m_report.rows.size() && i < rows.size(); ++i) {
            // Nothing to say is a gap's edge, not a zero, when the figure is a mean or a score.
            if (!std::holds_alternative<std::monostate>(rows[i].cells[m_report.valueColumn]))
                series->append(placeOf(i), value(rows, i));
        }
        series->setPen(pen);
        series->setPointsVisible(m_report.rows.size() <= 62 && !before);
        const auto rowAt = [this](const QPointF& point) {
            const QDate first = std::get<QDate>(m_report.rows.front().cells[m_report.labelColumn]);
            for (std::size_t i = 0; i < m_report.rows.size(); ++i) {
                if (static_cast<double>(first.daysTo(std::get<QDate>(m_report.rows[i].cells[m_report.labelColumn]))) >= point.x() - 0.5)
                    return static_cast<int>(i);
            }
            return -1;
        };
        connect(series, &QLineSeries::hovered, this, [this, rowAt, before](const QPointF& point, bool inside) { tell(inside, rowAt(point), before); });
        connect(series, &QLineSeries::clicked, this, [this, rowAt](const QPointF& point) { emit rowChosen(rowAt(point)); });
        chart()->addSeries(series);
        series->attachAxis(days);
        series->attachAxis(values);
    };
    if (!m_report.before.empty())
        add(m_report.before, QPen(palette.muted, 1.5, Qt::DashLine), true);
    add(m_report.rows, QPen(palette.ribbon, 2), false);
    dress(days, false);
    dress(values, true);
    // The first and the last dot stand clear of the edges, and every day named below has its dot above it.
    const std::size_t last = m_report.rows.size() - 1;
    const double span = std::max(1.0, placeOf(last));
    days->setRange(-span / 100, span * 1.01);
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const bool byMonth = m_report.columns[m_report.labelColumn].figure == ReportFigure::Month;
    const std::size_t apart = last / 8 + 1;
    const auto named = [&](std::size_t row) { return m_locale.toString(dayAt(row), byMonth ? u"MMM yyyy"_s : u"d MMM"_s); };
    for (std::size_t row = last % apart; row <= last; row += apart)
        days->append(named(row), placeOf(row));
    // Half of the last name stands beyond the last dot.
    chart()->setMargins({0, 0, fontMetrics().horizontalAdvance(named(last)) / 2, 0});
}

} // namespace kokarda::screens
