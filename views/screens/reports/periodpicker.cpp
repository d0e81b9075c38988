// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reports/periodpicker.h"

#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/style.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QDateEdit* dayEdit(const QString& name)
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setDateRange(QDate(1990, 1, 1), QDate(2099, 12, 31));
    return edit;
}

} // namespace

Period periodOf(const QString& key, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    if (key == "week"_L1) // the last whole week, Monday to Sunday
        return {today.addDays(-today.dayOfWeek() - 6), today.addDays(-today.dayOfWeek())};
    if (key == "month"_L1)
        return {month, today};
    if (key == "last-month"_L1)
        return {month.addMonths(-1), month.addDays(-1)};
    if (key == "days-90"_L1)
        return {today.addDays(-89), today};
    if (key == "year"_L1)
        return {QDate(today.year(), 1, 1), today};
    if (key == "months-12"_L1)
        return {month.addMonths(-11), today};
    return {};
}

PeriodPicker::PeriodPicker(QWidget* parent)
    : QWidget(parent)
    , m_chips(new FilterChips({{u"week"_s, tr("Last week")}, {u"month"_s, tr("This month")}, {u"last-month"_s, tr("Last month")},
          {u"days-90"_s, tr("90 days")}, {u"year"_s, tr("This year")}, {u"months-12"_s, tr("12 months")},
          {u"all"_s, tr("All time")}, {u"own"_s, tr("From – to")}}))
    , m_own(new QWidget)
    , m_first(dayEdit(tr("First day")))
    , m_last(dayEdit(tr("Last day")))
    , m_today(QDate::currentDate())
{
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(8);
    own->addWidget(m_first);
    own->addWidget(plainLabel(u"–"_s));
    own->addWidget(m_last);
    own->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chips);
    column->addWidget(m_own);
    m_own->hide();
    connect(m_chips, &FilterChips::chosen, this, [this](const QString& key) {
        // One's own days begin with those that were shown last.
        if (key != "own"_L1)
            choose(key, m_today);
        m_own->setVisible(key == "own"_L1);
        emit chosen();
    });
    for (QDateEdit* edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            if (key() == "own"_L1)
                emit chosen();
        });
}

QString PeriodPicker::key() const
{
    return m_chips->chosenKey();
}

Period PeriodPicker::period(QDate today) const
{
    if (key() != "own"_L1)
        return periodOf(key(), today);
    // Two days picked the wrong way round still mean the days between them.
    return {std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date())};
}

void PeriodPicker::choose(const QString& key, QDate today)
{
    m_today = today;
    m_chips->choose(key);
    m_own->setVisible(key == "own"_L1);
    const Period period = periodOf(key, today);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(period.first.isValid() ? period.first : today.addYears(-1));
    m_last->setDate(period.last.isValid() ? period.last : today);
}

void PeriodPicker::setOwn(const Period& period)
{
    m_chips->choose(u"own"_s);
    m_own->show();
    {
        const QSignalBlocker quiet(m_first);
        m_first->setDate(period.first);
    }
    const QSignalBlocker quiet(m_last);
    m_last->setDate(period.last);
    emit chosen();
}

} // namespace kokarda::screens
