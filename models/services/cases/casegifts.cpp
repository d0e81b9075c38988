// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/casegifts.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/caserepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/values/problem.h"

#include <QLocale>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

std::vector<AmendsChoice> CaseGifts::choices(const CaseFile& file) const
{
    const QDate today = dayIn(now(), m_shop.settings().zone());
    const std::optional<Order> order = file.order ? m_shop.orders().order(file.order) : std::nullopt;
    const std::map<GiftId, int> promised = m_shop.repositories().gifts.promised({});
    std::vector<AmendsChoice> found;
    for (const Gift& gift : m_shop.gifts().gifts()) {
        if (!gift.active)
            continue;
        const auto aside = promised.find(gift.id);
        const int usable = usableStock(gift, today);
        AmendsChoice choice{gift.id, giftName(gift, QLocale()), std::max(0, usable - (aside == promised.end() ? 0 : aside->second)), {}};
        if (order) {
            const std::vector<InsertFinding> findings = m_shop.gifts().findings(*order, gift);
            if (isBlocked(findings))
                choice.hindrance = findings.front().reason;
        }
        if (usable == 0)
            choice.hindrance = stockOf(gift) > 0 ? tr("past its date") : tr("none left");
        else if (choice.left == 0)
            choice.hindrance = tr("all set aside for orders");
        found.push_back(choice);
    }
    std::ranges::stable_partition(found, [](const AmendsChoice& choice) { return choice.hindrance.isEmpty(); });
    return found;
}

std::optional<GivenGift> CaseGifts::given(CaseId file) const
{
    const std::vector<GivenGift> gifts = m_shop.repositories().gifts.amendsIn(file);
    return gifts.empty() ? std::nullopt : std::optional(gifts.front());
}

void CaseGifts::give(const CaseFile& file, GiftId id)
{
    const std::optional<Order> order = file.order ? m_shop.orders().order(file.order) : std::nullopt;
    if (!order)
        throw RuleError(tr("This case has no order to book a gift on. Give the order’s number first."));
    const std::vector<AmendsChoice> all = choices(file);
    const auto choice = std::ranges::find(all, id, &AmendsChoice::gift);
    if (choice == all.end())
        throw RuleError(tr("This gift is no longer in the pantry."));
    if (!choice->hindrance.isEmpty())
        throw RuleError(tr("“%1” cannot go: %2.").arg(choice->name, choice->hindrance));
    m_shop.database().write({u"case.gift"_s, tr("Gift in case %1").arg(file.number)}, [&] {
        putBack(file.id);
        const QDate today = dayIn(now(), m_shop.settings().zone());
        const Gift gift = m_shop.repositories().gifts.find(id).value();
        GivenGift sent;
        sent.order = file.order;
        sent.customer = file.customer ? file.customer : order->customer;
        sent.gift = id;
        sent.giftName = gift.name;
        sent.cost = gift.cost;
        sent.bestBefore = usableBatches(gift, today).front().bestBefore;
        sent.at = now();
        sent.reason = tr("As amends, case %1").arg(file.number);
        sent.packed = true;
        sent.caseFile = file.id;
        m_shop.repositories().gifts.take(id, sent.count, today);
        m_shop.repositories().gifts.insert(sent);
        CaseFile decided = file;
        decided.resolution = CaseFile::Resolution::Gift;
        storage::CaseRepository(m_shop.database()).update(decided);
    });
    m_shop.tell(Change::Cases | Change::Gifts | Change::Orders | Change::Customers);
}

void CaseGifts::takeBack(const CaseFile& file)
{
    m_shop.database().write({u"case.gift"_s, tr("Gift in case %1 taken back").arg(file.number)}, [&] { putBack(file.id); });
    m_shop.tell(Change::Cases | Change::Gifts | Change::Orders | Change::Customers);
}

void CaseGifts::putBack(CaseId file)
{
    for (const GivenGift& gift : m_shop.repositories().gifts.amendsIn(file)) {
        m_shop.repositories().gifts.putBack(gift.gift, gift.count, gift.bestBefore);
        m_shop.repositories().gifts.removeGiven(gift.id);
    }
}

} // namespace kokarda
