// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/casedesk.h"

#include "models/services/cases/casegifts.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/caserepository.h"
#include "models/values/casereason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

std::vector<CaseId> CaseDesk::find(CaseWork work) const
{
    return storage::CaseRepository(m_shop.database()).ids(work, now());
}

CaseSummary CaseDesk::summary(CaseId id) const
{
    return storage::CaseRepository(m_shop.database()).summary(id);
}

std::optional<CaseFile> CaseDesk::caseFile(CaseId id) const
{
    return storage::CaseRepository(m_shop.database()).find(id);
}

std::vector<CaseId> CaseDesk::ofOrder(OrderId order) const
{
    return storage::CaseRepository(m_shop.database()).ofOrder(order);
}

std::vector<CaseId> CaseDesk::ofCustomer(CustomerId customer) const
{
    return storage::CaseRepository(m_shop.database()).ofCustomer(customer);
}

std::optional<CaseId> CaseDesk::forSlip(const QString& code) const
{
    if (const std::optional<CaseId> known = storage::CaseRepository(m_shop.database()).byNumber(code.trimmed()))
        return known;
    const std::vector<CaseId> cases = ofOrder(m_shop.orders().byNumber(code.trimmed()));
    const auto open = std::ranges::find_if(cases, [this](CaseId id) { return !caseFile(id)->closedAt; });
    if (open != cases.end())
        return *open;
    return cases.empty() ? std::nullopt : std::optional(cases.front());
}

WaitingTime CaseDesk::waitingTime() const
{
    constexpr qint64 dayMs = 86'400'000;
    const QTimeZone zone = m_shop.settings().zone();
    WaitingTime time;
    std::vector<double> days;
    for (const AnsweredCase& answered : storage::CaseRepository(m_shop.database()).answered({now().msUtc - 90 * dayMs})) {
        days.push_back(static_cast<double>(answered.closedAt.msUtc - answered.openedAt.msUtc) / dayMs);
        time.late += answered.closedAt > dueAt(answered.kind, answered.openedAt, zone) ? 1 : 0;
    }
    time.answers = static_cast<int>(days.size());
    if (days.empty())
        return time;
    std::ranges::sort(days);
    time.medianDays = days[(days.size() - 1) / 2];
    time.longestDays = days.back();
    return time;
}

std::vector<Problem> CaseDesk::problemsOf(const CaseFile& file, const QString& orderNumber) const
{
    std::vector<Problem> problems;
    if (file.reason.trimmed().isEmpty() && file.text.trimmed().isEmpty())
        problems.push_back({u"reason"_s, tr("Say what it is about: choose a reason or write a few words.")});
    if (!orderNumber.trimmed().isEmpty()) {
        try {
            m_shop.orders().byNumber(orderNumber.trimmed());
        } catch (const RuleError& error) {
            problems.push_back({u"order"_s, error.message()});
        }
    }
    return problems;
}

CaseFile CaseDesk::open(CaseFile file, const QString& orderNumber)
{
    if (const std::vector<Problem> problems = problemsOf(file, orderNumber); !problems.empty())
        throw RuleError(problems.front().message);
    const QTimeZone zone = m_shop.settings().zone();
    file.reason = caseReason(file.reason);
    if (file.openedAt == Instant{})
        file.openedAt = now();
    file.dueAt = dueAt(file.kind, file.openedAt, zone);
    if (!orderNumber.trimmed().isEmpty())
        file.order = m_shop.orders().byNumber(orderNumber.trimmed());
    if (file.order)
        complete(file);
    m_shop.database().write({u"case.open"_s, tr("%1 opened").arg(kindTitle(file.kind))},
        [&] { storage::CaseRepository(m_shop.database()).insert(file, dayIn(file.openedAt, zone).year()); });
    m_shop.tell(Change::Cases);
    return file;
}

CaseFile CaseDesk::tie(CaseFile file, const QString& orderNumber)
{
    file.order = m_shop.orders().byNumber(orderNumber.trimmed());
    complete(file);
    store(file);
    return file;
}

// What the order says of a case: whose it is, and the item where there is but one.
void CaseDesk::complete(CaseFile& file) const
{
    const std::optional<Order> order = m_shop.orders().order(file.order);
    if (!order)
        return;
    if (!file.customer)
        file.customer = order->customer;
    if (file.kind != CaseFile::Kind::Enquiry && file.lines.empty() && order->lines.size() == 1 && order->lines.front().quantity == 1)
        file.lines = {{order->lines.front().id, 1, {}}};
}

void CaseDesk::store(const CaseFile& file)
{
    if (caseFile(file.id) == file)
        return;
    write(file, u"case.edit"_s, tr("Case %1").arg(file.number));
}

void CaseDesk::write(const CaseFile& file, const QString& kind, const QString& title)
{
    CaseGifts gifts(m_shop);
    // Decided otherwise: what was booked as amends goes back to the shelf in the same step.
    const bool isBack = file.resolution != CaseFile::Resolution::Gift && gifts.given(file.id);
    m_shop.database().write({kind, title}, [&] {
        if (isBack)
            gifts.putBack(file.id);
        storage::CaseRepository(m_shop.database()).update(file);
    });
    m_shop.tell(isBack ? Change::Cases | Change::Gifts | Change::Orders | Change::Customers : Changes(Change::Cases));
}

void CaseDesk::close(CaseFile file)
{
    if (file.resolution == CaseFile::Resolution::None)
        throw RuleError(tr("Choose what was decided, then close the case."));
    CaseGifts gifts(m_shop);
    if (file.resolution == CaseFile::Resolution::Gift && file.order && !gifts.given(file.id)
        && std::ranges::any_of(gifts.choices(file), [](const AmendsChoice& choice) { return choice.hindrance.isEmpty(); }))
        throw RuleError(tr("Choose which gift goes as amends: it is taken from the pantry’s stock."));
    file.closedAt = now();
    write(file, u"case.close"_s, tr("Case %1 closed").arg(file.number));
}

void CaseDesk::reopen(CaseFile file)
{
    file.closedAt.reset();
    write(file, u"case.reopen"_s, tr("Case %1 opened again").arg(file.number));
}

Instant CaseDesk::dueAt(CaseFile::Kind kind, Instant openedAt, const QTimeZone& zone)
{
    const int days = kind == CaseFile::Kind::Enquiry ? 2 : 14;
    // The day it came in does not count; the last day counts to its end.
    const Instant after = startOfDay(dayIn(openedAt, zone).addDays(days + 1), zone);
    return {after.msUtc - 1};
}

int CaseDesk::daysLeft(const std::optional<Instant>& dueAt) const
{
    if (!dueAt)
        return 0;
    const QTimeZone zone = m_shop.settings().zone();
    return static_cast<int>(dayIn(now(), zone).daysTo(dayIn(*dueAt, zone)));
}

QString CaseDesk::kindTitle(CaseFile::Kind kind)
{
    switch (kind) {
    case CaseFile::Kind::Complaint:
        return tr("Complaint");
    case CaseFile::Kind::Return:
        return tr("Return");
    case CaseFile::Kind::Enquiry:
        break;
    }
    return tr("Question");
}

QString CaseDesk::resolutionTitle(CaseFile::Resolution resolution)
{
    switch (resolution) {
    case CaseFile::Resolution::Refund:
        return tr("Money back");
    case CaseFile::Resolution::Replacement:
        return tr("Replaced");
    case CaseFile::Resolution::Repair:
        return tr("Repaired");
    case CaseFile::Resolution::Gift:
        return tr("A gift as amends");
    case CaseFile::Resolution::Answered:
        return tr("Answered");
    case CaseFile::Resolution::Refused:
        return tr("Refused");
    case CaseFile::Resolution::None:
        break;
    }
    return tr("Not decided yet");
}

QStringList CaseDesk::reasons()
{
    return {tr("Broken on the way"), tr("Faulty"), tr("Not as described"), tr("Wrong item"), tr("Something is missing"),
        tr("Came late"), tr("Changed their mind"), tr("Does not fit")};
}

QString CaseDesk::reasonTitle(const QString& reason)
{
    const QString known = caseReason(reason);
    if (known == fewStarsReason())
        return tr("Few stars in a review");
    return reasons().value(usualCaseReasons().indexOf(known), reason);
}

QString CaseDesk::reasonOf(const QString& title)
{
    const qsizetype place = reasons().indexOf(title.trimmed());
    return place < 0 ? caseReason(title) : usualCaseReasons()[place];
}

} // namespace kokarda
