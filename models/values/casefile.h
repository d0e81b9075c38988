// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/money.h"

#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

struct Order;

/// A piece of an order that a case is about.
struct CaseLine
{
    OrderLineId line;
    int quantity = 1;
    QString reason; ///< empty: that of the case

    bool operator==(const CaseLine&) const = default;
};

/// A complaint, a return or a question: what came in, until when it must be answered, and what was decided.
struct CaseFile
{
    enum class Kind { Complaint, Return, Enquiry };
    enum class Resolution { None, Refund, Replacement, Repair, Gift, Answered, Refused };

    CaseId id;
    QString number; ///< "2026-0001", given when it is opened
    Kind kind = Kind::Complaint;
    CustomerId customer;
    OrderId order;
    Instant openedAt; ///< when the shop received it: the clock runs from here
    std::optional<Instant> dueAt;
    std::optional<Instant> closedAt;
    QString reason; ///< the key of a usual one, or own words (casereason.h)
    Resolution resolution = Resolution::None;
    QString text;   ///< what was said and done, for the shop's eyes
    QString answer; ///< what the letter says under the decision
    std::vector<CaseLine> lines;
    std::optional<Money> refund; ///< what is paid back; none: not said

    bool operator==(const CaseFile&) const = default;
};

/// A case in a list.
struct CaseSummary
{
    CaseId id;
    QString number;
    CaseFile::Kind kind = CaseFile::Kind::Complaint;
    QString customerName;
    QString orderNumber;
    QString reason;
    Instant openedAt;
    std::optional<Instant> dueAt;
    std::optional<Instant> closedAt;

    bool operator==(const CaseSummary&) const = default;
};

/// How long somebody waited for the answer.
struct AnsweredCase
{
    CaseFile::Kind kind = CaseFile::Kind::Complaint;
    Instant openedAt;
    Instant closedAt;

    bool operator==(const AnsweredCase&) const = default;
};

/// What was paid for the pieces that a case is about: their share of the order's total without the delivery, discounts
/// of the whole order and tax on top spread over the lines by their worth. Zero for a line that is not in the order.
Money paidFor(const Order& order, const CaseLine& line);

/// What is usually paid back: for the pieces chosen what was paid for them; for all of them, or where none is chosen, the
/// whole total with the delivery (Consumer Rights Act of 30 May 2014, art. 32). Never more than what has not been refunded yet.
Money usualRefund(const Order& order, const std::vector<CaseLine>& lines);

/// Which cases a list should hold.
enum class CaseWork { Open, Overdue, Closed, All };

} // namespace kokarda
