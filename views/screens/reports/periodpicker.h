// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QWidget>

class QDateEdit;

namespace kokarda::screens {

class FilterChips;

/// The time a report speaks of: usual periods as chips, and any two days.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget* parent = nullptr);

    /// The days chosen, counted from `today`; open ends for all time.
    Period period(QDate today) const;
    /// "month", "last-month", "days-90", "year", "months-12", "all", "own".
    QString key() const;
    /// Turns a period on without telling.
    void choose(const QString& key, QDate today);
    /// Any two days, as a user picks them in the two fields; tells.
    void setOwn(const Period& period);

signals:
    void chosen();

private:
    FilterChips* m_chips;
    QWidget* m_own;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QDate m_today;
};

/// The days that a key of PeriodPicker means on a day.
Period periodOf(const QString& key, QDate today);

} // namespace kokarda::screens
