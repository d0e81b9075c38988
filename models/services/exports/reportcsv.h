// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/csvfile.h"
#include "models/values/report.h"

namespace kokarda::exports {

/// Saves a report as it is computed: the stable column keys in the first row, days as 2026-03-01 and months as 2026-03,
/// shares as fractions, amounts with the currency in a column of its own beside each. Returns the number of rows under
/// the head. Throws WorldError.
qint64 saveReport(const QString& path, const Report& report, const CsvManner& manner);

/// A figure as files have it: digits with a point, an ISO day, nothing where there is nothing to say.
QString plainFigure(const ReportCell& cell, ReportFigure figure);

} // namespace kokarda::exports
