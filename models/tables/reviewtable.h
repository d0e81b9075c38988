// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "models/values/reviewquery.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <functional>

namespace kokarda::tables {

/// The list of reviews.
class ReviewTable : public RowTable<ReviewId, ReviewSummary>
{
    Q_DECLARE_TR_FUNCTIONS(ReviewTable)

public:
    enum Column { Stars, Date, Author, Text, Marks };

    ReviewTable(std::function<ReviewSummary(ReviewId)> read, QTimeZone zone, QLocale locale, QObject* parent = nullptr);

    /// "★★★★☆"; a dash for a review without stars.
    static QString starsText(int stars);

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const ReviewSummary& row) const override;
    QStringList titles() const override;
    ReviewSummary read(ReviewId id) const override { return m_read(id); }
    QString text(const ReviewSummary& row, int column) const override;

private:
    std::function<ReviewSummary(ReviewId)> m_read;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace kokarda::tables
