// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// The time from a message to its answer.
struct WaitingTime
{
    int answers = 0;
    double medianDays = 0; ///< meaningless without answers
    double longestDays = 0;
    int late = 0; ///< answered after the day they were due

    bool operator==(const WaitingTime&) const = default;
};

/// Complaints, returns and questions, each with the clock that the law or good manners set.
class CaseDesk
{
    Q_DECLARE_TR_FUNCTIONS(CaseDesk)

public:
    explicit CaseDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    std::vector<CaseId> find(CaseWork work) const;
    CaseSummary summary(CaseId id) const;
    std::optional<CaseFile> caseFile(CaseId id) const;
    std::vector<CaseId> ofOrder(OrderId order) const;
    /// Newest first.
    std::vector<CaseId> ofCustomer(CustomerId customer) const;
    /// The case that a scanned or typed code leads to: the one of that number, else the newest open one of the order of
    /// that number (a slip's code is its order's number), else the order's newest one at all; none where the order has
    /// no case yet. Throws RuleError where there is no such order.
    std::optional<CaseId> forSlip(const QString& code) const;
    /// How long customers waited for the answers of the last 90 days.
    WaitingTime waitingTime() const;

    /// What is missing; empty when it can be opened.
    std::vector<Problem> problemsOf(const CaseFile& file, const QString& orderNumber) const;
    /// Opens a case: gives it its number and its date to answer, ties it to the order of that number (may be empty).
    /// Throws RuleError for one with problems.
    CaseFile open(CaseFile file, const QString& orderNumber);
    /// Ties a case that had none to the order of this number, as open() does. Throws RuleError where there is no such order.
    CaseFile tie(CaseFile file, const QString& orderNumber);
    /// Stores what was changed. Where a gift was given as amends and the decision is another now, the gift goes back to the
    /// shelf; the same when it is closed.
    void store(const CaseFile& file);
    /// Closes a case with what was decided. Throws RuleError without a decision, and where a gift as amends was decided but
    /// none chosen although the pantry has some.
    void close(CaseFile file);
    /// Opens a closed one again; its clock is the old one.
    void reopen(CaseFile file);

    /// The last moment to answer. Complaint: the end of the fourteenth day after it came in, silence counts as accepted
    /// (Poland, Consumer Rights Act of 30 May 2014, art. 7a). Return: fourteen days for the money (art. 32 of the same,
    /// Directive 2011/83/EU art. 13). Question: two days, the shop's own manners.
    static Instant dueAt(CaseFile::Kind kind, Instant openedAt, const QTimeZone& zone);
    /// Whole days of the shop left until it is due: 0 on the last day, negative when it is over.
    int daysLeft(const std::optional<Instant>& dueAt) const;

    static QString kindTitle(CaseFile::Kind kind);
    static QString resolutionTitle(CaseFile::Resolution resolution);
    /// Usual reasons in the window's language, to choose from; any other words may be typed.
    static QStringList reasons();
    /// A reason as it is shown: a usual one in the window's language, own words as they were typed.
    static QString reasonTitle(const QString& reason);
    /// The reason that these words mean: reasonTitle taken back.
    static QString reasonOf(const QString& title);

private:
    void complete(CaseFile& file) const;
    void write(const CaseFile& file, const QString& kind, const QString& title);

    Shop& m_shop;
};

} // namespace kokarda
