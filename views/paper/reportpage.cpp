// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/reportpage.h"

#include "views/paper/dochead.h"
#include "views/paper/slipparts.h"
#include "views/paper/table.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

constexpr std::size_t mostBars = 62; ///< two months of days; more would be a grey field

bool isFigure(ReportFigure figure)
{
    return figure != ReportFigure::Text && figure != ReportFigure::Day && figure != ReportFigure::Month;
}

QString labelOf(const Report& report, const ReportRow& row, const QLocale& locale)
{
    return cleaned(displayFigure(row.cells[report.labelColumn], report.columns[report.labelColumn].figure, locale));
}

bool canBeDrawn(const Report& report)
{
    if (report.chart == ReportChart::None || report.chart == ReportChart::LyingBars || report.rows.empty() || report.rows.size() > mostBars)
        return false;
    return std::ranges::any_of(report.rows, [&](const ReportRow& row) { return magnitude(row.cells[report.valueColumn]) > 0; });
}

/// Upright bars with the largest value and the first and last label: enough to see the shape, the table says the rest.
Piece bars(const ReportSheet& sheet, const SlipStyle& style)
{
    const Report& report = sheet.report;
    const qreal height = mm(34);
    const qreal width = style.content.width();
    double most = 0;
    for (const ReportRow& row : report.rows)
        most = std::max(most, magnitude(row.cells[report.valueColumn]));
    Piece piece;
    piece.before = style.gap;
    piece.keepWithNext = true;
    const qreal top = style.label.lineHeight() + mm(1);
    const auto largest = std::ranges::max_element(report.rows, {}, [&](const ReportRow& row) { return magnitude(row.cells[report.valueColumn]); });
    const ReportColumn& column = report.columns[report.valueColumn];
    placeParagraph(piece.marks,
        {fitted(column.title + u": "_s + displayFigure(largest->cells[report.valueColumn], column.figure, sheet.locale) + u" ("_s
                + labelOf(report, *largest, sheet.locale) + u')',
            style.label, width)},
        style.label, {0, 0});
    const qreal step = width / static_cast<qreal>(report.rows.size());
    const qreal bar = std::min(step * 0.72, mm(14));
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const qreal high = height * std::max(0.0, magnitude(report.rows[i].cells[report.valueColumn])) / most;
        if (high > 0)
            piece.marks.push_back(Box{QRectF(step * (static_cast<qreal>(i) + 0.5) - bar / 2, top + height - high, bar, high), style.palette.accent, {}, 0, 0});
    }
    piece.marks.push_back(Line{{0, top + height}, {width, top + height}, 5, style.palette.hairline, false});
    const qreal under = top + height + mm(1);
    place(piece.marks, fitted(labelOf(report, report.rows.front(), sheet.locale), style.small, width / 2), style.small, {0, under + ascentOf(style.small)});
    if (report.rows.size() > 1)
        place(piece.marks, fitted(labelOf(report, report.rows.back(), sheet.locale), style.small, width / 2), style.small,
            {width, under + ascentOf(style.small)}, Align::Right);
    piece.height = under + style.small.lineHeight();
    return piece;
}

/// Widths by the longest text, so that figures stand close and the words get the rest.
std::vector<Column> columnsOf(const ReportSheet& sheet, std::size_t rows, const SlipStyle& style)
{
    const Report& report = sheet.report;
    std::vector<Column> columns;
    const qreal room = style.content.width();
    const qreal most = room / static_cast<qreal>(report.columns.size()) * 1.4;
    const Style heading = style.label;
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        const ReportColumn& column = report.columns[i];
        if (i == report.labelColumn) {
            columns.push_back({column.title, 0, Align::Left});
            continue;
        }
        qreal widest = fitted(column.title, heading, room).width;
        for (std::size_t row = 0; row < rows; ++row)
            widest = std::max(widest, fitted(cleaned(displayFigure(report.rows[row].cells[i], column.figure, sheet.locale)), style.body, room).width);
        columns.push_back({column.title, std::min(widest + mm(3), most), isFigure(column.figure) ? Align::Right : Align::Left});
    }
    return columns;
}

Section figures(const ReportSheet& sheet, std::size_t most, const SlipStyle& style)
{
    const Report& report = sheet.report;
    const std::size_t count = std::min(most, report.rows.size());
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        Row row;
        for (std::size_t column = 0; column < report.columns.size(); ++column)
            row.push_back({Cell::Kind::Words, cleaned(displayFigure(report.rows[i].cells[column], report.columns[column].figure, sheet.locale)), {}, false});
        rows.push_back(std::move(row));
    }
    return table(columnsOf(sheet, count, style), rows, style);
}

Section words(const QString& text, const Style& type, qreal before, const SlipStyle& style, bool keep)
{
    Section section;
    for (const TextLine& line : wrapped(cleaned(text), type, style.content.width())) {
        Piece piece;
        piece.before = section.pieces.empty() ? before : 0;
        piece.height = placeParagraph(piece.marks, {line}, type, {0, 0});
        piece.keepWithNext = keep;
        section.pieces.push_back(std::move(piece));
    }
    return section;
}

QString otherCurrencies(const Report& report)
{
    QStringList codes;
    for (const Currency& other : report.otherCurrencies)
        codes << other.code();
    return codes.isEmpty() ? QString() : QCoreApplication::translate("ReportPage", "Not in these figures: orders in %1.").arg(codes.join(u", "_s));
}

std::vector<Section> sectionsOf(const ReportSheet& sheet, std::size_t most, const SlipStyle& style)
{
    std::vector<Section> sections;
    if (canBeDrawn(sheet.report))
        sections.push_back({{bars(sheet, style)}, {}});
    if (sheet.report.rows.empty())
        sections.push_back(words(QCoreApplication::translate("ReportPage", "Nothing to count in this period."), style.body, style.gap, style, false));
    else
        sections.push_back(figures(sheet, most, style));
    if (const QString others = otherCurrencies(sheet.report); !others.isEmpty())
        sections.push_back(words(others, style.small, style.gap / 2, style, false));
    return sections;
}

std::vector<Page> set(const DocumentHead& head, const Look& look, const PaperOptions& options, const QLocale& locale,
    const std::function<std::vector<Section>(const SlipStyle&)>& sections)
{
    auto [flowed, style] = composed(look, options, [&](const SlipStyle& tried) {
        const Frame frame = frameOf(tried, [&](int page) { return documentHead(head, tried, page); });
        return flow(frame, sections(tried));
    });
    return withFeet(std::move(flowed), style, {locale.language() == QLocale::Polish ? u"pl"_s : u"en"_s, cleaned(look.name), {}, {}});
}

} // namespace

QString periodText(const Period& period, const QLocale& locale)
{
    const auto day = [&](QDate date) { return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : u"…"_s; };
    if (!period.first.isValid() && !period.last.isValid())
        return QCoreApplication::translate("ReportPage", "All time");
    return day(period.first) + u" – "_s + day(period.last);
}

namespace {

QString daysOf(const ReportSheet& sheet)
{
    const QDate day = sheet.report.asOf;
    return day.isValid() ? QCoreApplication::translate("ReportPage", "As of %1").arg(sheet.locale.toString(day, QLocale::ShortFormat))
                         : periodText(sheet.period, sheet.locale);
}

} // namespace

std::vector<Page> reportPages(const ReportSheet& sheet, const Look& look, const PaperOptions& options)
{
    DocumentHead head;
    head.title = sheet.report.title;
    head.facts = {daysOf(sheet),
        sheet.locale.toString(sheet.report.cases) + u' ' + sheet.report.casesTitle};
    return set(head, look, options, sheet.locale, [&](const SlipStyle& style) {
        std::vector<Section> sections{words(sheet.report.counted, style.small, style.gap / 2, style, true)};
        std::ranges::move(sectionsOf(sheet, sheet.report.rows.size(), style), std::back_inserter(sections));
        return sections;
    });
}

std::vector<Page> digestPages(const std::vector<ReportSheet>& sheets, const QString& title, std::size_t most, const Look& look,
    const PaperOptions& options)
{
    const QLocale locale = sheets.empty() ? QLocale() : sheets.front().locale;
    DocumentHead head;
    head.title = title;
    head.facts = {sheets.empty() ? QString() : periodText(sheets.front().period, locale)};
    return set(head, look, options, locale, [&](const SlipStyle& style) {
        std::vector<Section> sections;
        for (const ReportSheet& sheet : sheets) {
            if (sheet.report.rows.empty())
                continue;
            sections.push_back(words(sheet.report.title, style.strong, style.gap * 1.2, style, true));
            std::ranges::move(sectionsOf(sheet, most, style), std::back_inserter(sections));
        }
        return sections;
    });
}

} // namespace kokarda::paper
