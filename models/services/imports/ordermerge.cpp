// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/ordermerge.h"

#include "models/services/imports/addressmerge.h"
#include "models/services/imports/linemerge.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace kokarda::imports {

namespace {

bool isAddress(Part part)
{
    return part == Part::ShipTo || part == Part::BillTo;
}

/// How far the money has come; the values of the enumeration are in no such order.
int rankOf(PaymentState state)
{
    constexpr std::array order{PaymentState::Unknown, PaymentState::Pending, PaymentState::Authorized, PaymentState::Voided,
        PaymentState::PartiallyPaid, PaymentState::Paid, PaymentState::PartiallyRefunded, PaymentState::Refunded};
    return static_cast<int>(std::ranges::find(order, state) - order.begin());
}

qint64 discountOfLines(const Order& order)
{
    qint64 sum = 0;
    for (const OrderLine& line : order.lines)
        sum += line.discount.minor;
    return sum;
}

/// Whether the total is what the import makes of an order's lines where a file gives none.
bool isSummedUp(const Order& order)
{
    qint64 sum = order.shipping.minor - order.discount.minor;
    for (const OrderLine& line : order.lines)
        sum += line.total().minor;
    return order.total.minor == sum;
}

/// One merge: parts first, then lines.
class Merging
{
public:
    Merging(Order& order, const std::optional<SourceMark>& last, const ImportedOrder& imported,
        const std::set<Part>& fileWins)
        : m_order(order)
        , m_last(last)
        , m_imported(imported)
        , m_fileWins(fileWins)
        , m_new(markOf(imported))
        , m_isPacked(order.status >= OrderStatus::Packed)
        , m_isTotalOpen(order.total.isZero() || isSummedUp(order))
    {
    }

    Merge run()
    {
        m_result.mark = m_last.value_or(SourceMark{});
        for (std::size_t i = 0; i < partCount; ++i) {
            const Part part = static_cast<Part>(i);
            if (m_new.parts[i] && !isPassedOver(part))
                isAddress(part) ? mergeAddress(part) : mergePart(part);
        }
        if (!m_imported.order.lines.empty())
            takeLines();
        return std::move(m_result);
    }

private:
    enum class Verdict { Nothing, Take, Keep };

    /// What is neither news nor leaves a mark.
    bool isPassedOver(Part part) const
    {
        switch (part) {
        case Part::Total:
            return !m_imported.given.has(Field::Total) && !m_isTotalOpen;
        case Part::Payment:
            return !m_fileWins.contains(part) && rankOf(m_imported.order.payment) < rankOf(m_order.payment);
        case Part::Refunded:
            return !m_fileWins.contains(part) && m_imported.order.refunded.minor < m_order.refunded.minor;
        default:
            return false;
        }
    }

    quint32 lastOf(Part part) const { return m_last ? m_last->part(part) : 0; }
    quint32& markOfPart(Part part) { return m_result.mark.parts[static_cast<std::size_t>(part)]; }

    void settle(Part part, Verdict verdict, const Order& offer)
    {
        if (verdict == Verdict::Nothing)
            return;
        m_result.changes.push_back(
            {partTitle(part), partText(m_order, part), partText(offer, part), verdict == Verdict::Keep, part});
        if (verdict == Verdict::Keep)
            return;
        takePart(m_order, offer, part);
        m_result.isChanged = true;
    }

    void mergePart(Part part)
    {
        settle(part, part == Part::Status ? statusVerdict() : partVerdict(part), m_imported.order);
        markOfPart(part) = m_new.part(part);
    }

    Verdict partVerdict(Part part) const
    {
        const quint32 shop = checkOf(m_order, part);
        const quint32 before = lastOf(part);
        if (m_new.part(part) == shop || isDiscountOfLines(part))
            return Verdict::Nothing;
        if (m_fileWins.contains(part))
            return Verdict::Take;
        if (before == m_new.part(part))
            return Verdict::Nothing; // edited here, and the source says what it said before
        if (before == shop || (before == 0 && isBlank(part)))
            return Verdict::Take;
        return Verdict::Keep;
    }

    Verdict statusVerdict() const
    {
        const OrderStatus status = m_imported.order.status;
        const bool isNews = !m_last || m_last->part(Part::Status) != m_new.part(Part::Status);
        if (!isNews || status <= m_order.status)
            return Verdict::Nothing;
        const bool isGone = m_order.status >= OrderStatus::Shipped;
        return status == OrderStatus::Cancelled && isGone ? Verdict::Keep : Verdict::Take;
    }

    /// An address is edited here, or not, as a whole; what a file gives of it are single fields.
    void mergeAddress(Part part)
    {
        const auto of = [part](auto& order) -> auto& { return part == Part::ShipTo ? order.shipTo : order.billTo; };
        const Address& standing = of(m_order);
        const quint32 before = lastOf(part);
        const quint32 shop = checkOf(m_order, part);
        const bool wins = m_fileWins.contains(part);
        const bool isFollowed = before == shop || (before == 0 && standing.isEmpty());
        Order offer;
        offer.total.currency = m_order.total.currency;
        of(offer) = updated(standing, of(m_imported.order));
        Verdict verdict = wins || isFollowed ? Verdict::Take : Verdict::Keep;
        if (before == 0 && verdict == Verdict::Keep) {
            // Typed here, and no file has told about it: what is blank is filled.
            const Address filled = completed(standing, of(m_imported.order));
            if (filled != standing) {
                of(offer) = filled;
                verdict = Verdict::Take;
            }
        }
        if (of(offer) == standing || (before == m_new.part(part) && !wins && !isFollowed))
            verdict = Verdict::Nothing;
        settle(part, verdict, offer);
        if (wins || isFollowed)
            markOfPart(part) = checkOf(m_order, part);
        else if (verdict == Verdict::Keep || m_new.part(part) == shop)
            markOfPart(part) = m_new.part(part);
    }

    bool isBlank(Part part) const { return checkOf(m_order, part) == checkOf(Order{}, part) || hasNoAmount(part); }
    /// A total's check number has its currency in it: zero in any currency is blank.
    bool hasNoAmount(Part part) const { return part == Part::Total && m_order.total.isZero(); }

    /// The order's discount, told before on its lines.
    bool isDiscountOfLines(Part part) const
    {
        return part == Part::Discount && m_order.discount.isZero() && discountOfLines(m_imported.order) == 0
            && discountOfLines(m_order) == m_imported.order.discount.minor;
    }

    void takeLines();
    void moveDiscountToLines(qint64 before);

    Order& m_order;
    const std::optional<SourceMark>& m_last;
    const ImportedOrder& m_imported;
    const std::set<Part>& m_fileWins;
    const SourceMark m_new;
    const bool m_isPacked;    ///< before the merge: packed lines are not taken out
    const bool m_isTotalOpen; ///< before the merge: the total was not told by a file
    Merge m_result;
};

void Merging::takeLines()
{
    static const std::vector<LineMark> none;
    const std::vector<LineMark>& last = m_last ? m_last->lines : none;
    // Lines that no file has told about were typed here: they are the shop's, unless there are none at all.
    if (last.empty() && !m_order.lines.empty()) {
        m_result.mark.lines = m_new.lines;
        return;
    }
    const qint64 discountBefore = discountOfLines(m_order);
    LinesMerge lines = mergeLines(m_order.lines, last, m_imported, !m_isPacked);
    m_result.mark.lines = std::move(lines.marks);
    for (LineChange& change : lines.changes) {
        m_result.isChanged = m_result.isChanged || !change.stays;
        m_result.changes.push_back({QCoreApplication::translate("imports", "Items"), std::move(change.before),
            std::move(change.after), change.stays, {}});
    }
    moveDiscountToLines(discountBefore);
}

/// A discount that an earlier file told for the whole order, and this one on the lines.
void Merging::moveDiscountToLines(qint64 before)
{
    const qint64 discount = m_order.discount.minor;
    const bool isToldAgain = discount > 0 && before == 0 && discountOfLines(m_order) == discount
        && !m_imported.given.has(Field::Discount) && lastOf(Part::Discount) == checkOf(m_order, Part::Discount);
    if (!isToldAgain)
        return;
    Order offer;
    offer.total.currency = m_order.total.currency;
    offer.discount.currency = m_order.discount.currency;
    settle(Part::Discount, Verdict::Take, offer);
}

} // namespace

Merge merge(Order& order, const std::optional<SourceMark>& last, const ImportedOrder& imported,
    const std::set<Part>& fileWins)
{
    return Merging(order, last, imported, fileWins).run();
}

} // namespace kokarda::imports
