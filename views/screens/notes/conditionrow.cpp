// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/conditionrow.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

using Kind = NoteCondition::Kind;

ConditionRow::ConditionRow(const NoteCondition& condition, const QString& word, QWidget* parent)
    : QWidget(parent)
    , m_condition(condition)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QString words = pattern(condition);
    static const QRegularExpression place(u"%[12]"_s);
    const bool hasNumbers = condition.word.isEmpty();
    qsizetype from = 0;
    const auto say = [&](qsizetype to) {
        if (const QString part = words.mid(from, to - from).trimmed(); !part.isEmpty())
            row->addWidget(plainLabel(part));
    };
    for (auto at = place.globalMatch(words); at.hasNext();) {
        const auto match = at.next();
        say(match.capturedStart());
        if (!hasNumbers)
            row->addWidget(plainLabel(word));
        else if (match.captured() == "%1"_L1)
            row->addWidget(m_from = number(condition.from));
        else
            row->addWidget(m_to = number(condition.to));
        from = match.capturedEnd();
    }
    say(words.size());
    row->addStretch(1);
    QPushButton* away = quietButton({});
    away->setObjectName(u"removeCondition"_s);
    away->setIcon(icon(u"x"_s));
    away->setAccessibleName(tr("Take the condition away"));
    away->setToolTip(away->accessibleName());
    row->addWidget(away);
    connect(away, &QPushButton::clicked, this, &ConditionRow::removed);
}

QSpinBox* ConditionRow::number(int value)
{
    auto* box = new QSpinBox;
    box->setRange(1, 9999);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    return box;
}

NoteCondition ConditionRow::condition() const
{
    NoteCondition now = m_condition;
    if (m_from)
        now.from = m_from->value();
    if (m_to)
        now.to = std::max(m_to->value(), now.from);
    else if (m_from && m_condition.to == m_condition.from)
        now.to = now.from; // one number that stands for both ends
    return now;
}

QString ConditionRow::pattern(const NoteCondition& condition)
{
    const int from = condition.from;
    const int to = condition.to;
    switch (condition.kind) {
    case Kind::OrderNumber:
        if (from == 1 && to == 1)
            return tr("it is the customer’s first order");
        if (from == 2 && to == 0)
            return tr("the customer has ordered before");
        return to == 0 ? tr("it is order number %1 or later") : to == from ? tr("it is order number %1") : tr("it is order number %1 to %2");
    case Kind::LastOrderWithin:
        return tr("the last order is at most %1 days ago");
    case Kind::LastOrderBefore:
        return tr("the last order is at least %1 days ago");
    case Kind::YearsAsCustomer:
        return tr("a customer for at least %1 years");
    case Kind::Category:
        return condition.word.isEmpty() ? tr("the category is known") : tr("most of it is from %1");
    case Kind::Pieces:
        return from == 1 && to == 1 ? tr("one piece was ordered") : from == 2 && to == 0 ? tr("several pieces were ordered") : tr("at least %1 pieces were ordered");
    case Kind::SameCategory:
        return tr("the same kind of thing as last time");
    case Kind::OtherCategory:
        return tr("another kind of thing than last time");
    case Kind::Channel:
        return tr("the order came through %1");
    case Kind::BirthdayNear:
        return tr("the birthday is near");
    case Kind::NameDayNear:
        return tr("the name day is near");
    case Kind::AfterComplaint:
        return tr("the customer had a complaint");
    case Kind::GiftOrder:
        return tr("somebody else gets the parcel as a gift");
    case Kind::ValueAtLeast:
        return tr("the order is worth at least %1");
    case Kind::Season:
        return tr("it is %1");
    case Kind::BeforeChristmas:
        return tr("Christmas is near");
    case Kind::NewYear:
        return tr("the year is new");
    case Kind::BeforeEaster:
        return tr("Easter is near");
    case Kind::Remark:
        return tr("the customer wrote a remark");
    case Kind::Weekend:
        return tr("it was ordered on a weekend");
    case Kind::LateEvening:
        return tr("it was ordered late in the evening");
    case Kind::Abroad:
        return tr("the parcel goes abroad");
    }
    return {};
}

QString ConditionRow::seasonTitle(const QString& key)
{
    return key == "winter"_L1 ? tr("winter") : key == "spring"_L1 ? tr("spring") : key == "summer"_L1 ? tr("summer") : tr("autumn");
}

} // namespace kokarda::screens
