// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"
#include "models/values/report.h"
#include "views/paper/page.h"

#include <QLocale>
#include <vector>

namespace kokarda::paper {

/// A report to be printed, for the weekly talk or the file.
struct ReportSheet
{
    Report report;
    Period period; ///< stands under the title
    QLocale locale;
};

/// The report on pages of the options' paper: title, period and what is counted, a drawing where the report has one, and
/// the table with its heading on every page.
std::vector<Page> reportPages(const ReportSheet& sheet, const Look& look, const PaperOptions& options);

/// Several reports on one page, "the week in the shop": the first is drawn and whole, the others stand below it in two
/// columns with the figures for which there is room and at most `most` rows, fewer (but two) where the page asks for it;
/// their titles say how many were left out.
std::vector<Page> digestPages(const std::vector<ReportSheet>& sheets, const QString& title, std::size_t most, const Look& look,
    const PaperOptions& options);

/// "1 March 2026 – 31 March 2026", or one end, or nothing for all time.
QString periodText(const Period& period, const QLocale& locale);

} // namespace kokarda::paper
