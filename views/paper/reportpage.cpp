// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/reportpage.h"

#include "views/paper/dochead.h"
#include "views/paper/slipparts.h"
#include "views/paper/table.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

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

using Chosen = std::vector<std::size_t>; // numbers of columns, in their order

Chosen allColumns(const Report& report)
{
    Chosen all(report.columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

QString shown(const ReportSheet& sheet, std::size_t row, std::size_t column)
{
    return cleaned(displayFigure(sheet.report.rows[row].cells[column], sheet.report.columns[column].figure, sheet.locale));
}

/// By the longest text, so that figures stand close and the words get the rest.
qreal widthOf(const ReportSheet& sheet, std::size_t column, std::size_t rows, const SlipStyle& style)
{
    const qreal room = style.content.width();
    qreal widest = fitted(sheet.report.columns[column].title, style.label, room).width;
    for (std::size_t row = 0; row < rows; ++row)
        widest = std::max(widest, fitted(shown(sheet, row, column), style.body, room).width);
    return widest + mm(3);
}

/// Where there is little room: the name, the figure that would be drawn, and what else leaves the name half of the width.
Chosen columnsThatFit(const ReportSheet& sheet, std::size_t rows, const SlipStyle& style)
{
    const Report& report = sheet.report;
    Chosen chosen{report.labelColumn};
    qreal left = style.content.width() / 2;
    Chosen wanted{report.valueColumn};
    std::ranges::copy_if(allColumns(report), std::back_inserter(wanted), [&](std::size_t i) { return i != report.valueColumn && i != report.labelColumn; });
    for (const std::size_t column : wanted) {
        const qreal width = widthOf(sheet, column, rows, style);
        if (width <= left || column == report.valueColumn) {
            chosen.push_back(column);
            left -= width;
        }
    }
    std::ranges::sort(chosen);
    return chosen;
}

Section figures(const ReportSheet& sheet, std::size_t most, const Chosen& chosen, const SlipStyle& style)
{
    const Report& report = sheet.report;
    const std::size_t count = std::min(most, report.rows.size());
    const qreal widest = style.content.width() / static_cast<qreal>(chosen.size()) * 1.4;
    std::vector<Column> columns;
    for (const std::size_t i : chosen) {
        const ReportColumn& column = report.columns[i];
        columns.push_back(i == report.labelColumn
                ? Column{column.title, 0, Align::Left}
                : Column{column.title, std::min(widthOf(sheet, i, count, style), widest), isFigure(column.figure) ? Align::Right : Align::Left});
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        Row row;
        for (const std::size_t column : chosen)
            row.push_back({Cell::Kind::Words, shown(sheet, i, column), {}, false});
        rows.push_back(std::move(row));
    }
    return table(columns, rows, style);
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

std::vector<Section> sectionsOf(const ReportSheet& sheet, const SlipStyle& style)
{
    std::vector<Section> sections;
    if (canBeDrawn(sheet.report))
        sections.push_back({{bars(sheet, style)}, {}});
    if (sheet.report.rows.empty())
        sections.push_back(words(QCoreApplication::translate("ReportPage", "Nothing to count in this period."), style.body, style.gap, style, false));
    else
        sections.push_back(figures(sheet, sheet.report.rows.size(), allColumns(sheet.report), style));
    if (const QString others = otherCurrencies(sheet.report); !others.isEmpty())
        sections.push_back(words(others, style.small, style.gap / 2, style, false));
    return sections;
}

/// A report's first rows under its title, which says how many were left out; nothing for one without rows.
std::vector<Piece> summaryOf(const ReportSheet& sheet, std::size_t most, const SlipStyle& style)
{
    const std::size_t all = sheet.report.rows.size();
    if (all == 0)
        return {};
    const std::size_t count = std::min(most, all);
    QString heading = sheet.report.title;
    if (count < all)
        heading = QCoreApplication::translate("ReportPage", "%1 (%2 of %3)")
                      .arg(heading, sheet.locale.toString(qulonglong(count)), sheet.locale.toString(qulonglong(all)));
    Section table = figures(sheet, count, columnsThatFit(sheet, count, style), style);
    std::vector<Piece> pieces = words(heading, style.strong, style.gap * 2, style, true).pieces;
    if (table.repeat)
        pieces.push_back(std::move(*table.repeat));
    std::ranges::move(table.pieces, std::back_inserter(pieces));
    for (Piece& piece : pieces)
        piece.keepWithNext = true;
    pieces.back().keepWithNext = false;
    return pieces;
}

/// Two columns: what stands at the same height is one piece.
Section beside(std::vector<Piece> left, const std::vector<Piece>& right, qreal shift)
{
    left.resize(std::max(left.size(), right.size()));
    for (std::size_t i = 0; i < right.size(); ++i) {
        std::ranges::move(moved(right[i].marks, {shift, 0}), std::back_inserter(left[i].marks));
        left[i].height = std::max(left[i].height, right[i].height);
        left[i].before = std::max(left[i].before, right[i].before);
    }
    for (std::size_t i = 0; i + 1 < left.size(); ++i)
        left[i].keepWithNext = true;
    return {std::move(left), {}};
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
        std::ranges::move(sectionsOf(sheet, style), std::back_inserter(sections));
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
    const auto pagesOf = [&](std::size_t rows) {
        return set(head, look, options, locale, [&](const SlipStyle& usual) {
            SlipStyle style = usual;
            style.rowSpace *= 0.5; // eight reports share the page
            style.gap *= 0.6;
            SlipStyle half = style;
            const qreal between = mm(8);
            half.content.setWidth((style.content.width() - between) / 2);
            std::vector<Section> sections;
            std::vector<std::vector<Piece>> halves;
            for (const ReportSheet& sheet : sheets) {
                if (!sections.empty() && style.wide) {
                    if (std::vector<Piece> pieces = summaryOf(sheet, rows, half); !pieces.empty())
                        halves.push_back(std::move(pieces));
                } else if (!sheet.report.rows.empty()) {
                    sections.push_back(words(sheet.report.title, style.strong, style.gap * 1.2, style, true));
                    std::ranges::move(sectionsOf(sheet, style), std::back_inserter(sections));
                }
            }
            for (std::size_t i = 0; i < halves.size(); i += 2)
                sections.push_back(beside(std::move(halves[i]), i + 1 < halves.size() ? halves[i + 1] : std::vector<Piece>{},
                    half.content.width() + between));
            return sections;
        });
    };
    std::vector<Page> pages = pagesOf(most);
    while (pages.size() > 1 && most > 2)
        pages = pagesOf(--most);
    return pages;
}

} // namespace kokarda::paper
