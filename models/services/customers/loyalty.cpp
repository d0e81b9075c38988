// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/loyalty.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/peoplerepository.h"
#include "models/storage/repositories/shoprepository.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString prefix = u"loyalty."_s;
constexpr int mostPerCard = 20; ///< more do not stand on a card that one can read

} // namespace

LoyaltyRule LoyaltyDesk::rule() const
{
    const std::map<QString, QString> kept = m_shop.repositories().shop.settingsUnder(prefix);
    const auto value = [&](const QString& key) {
        const auto found = kept.find(key);
        return found == kept.end() ? QString() : found->second;
    };
    LoyaltyRule rule;
    rule.on = value(u"on"_s) == "1"_L1;
    const Currency currency(value(u"currency"_s));
    rule.least = {value(u"least"_s).toLongLong(), currency.isKnown() ? currency : m_shop.settings().info().currency};
    rule.perCard = std::max(1, value(u"per_card"_s).isEmpty() ? 10 : value(u"per_card"_s).toInt());
    rule.reward = value(u"reward"_s);
    rule.since = QDate::fromString(value(u"since"_s), Qt::ISODate);
    return rule;
}

std::vector<Problem> LoyaltyDesk::problemsOf(const LoyaltyRule& rule)
{
    std::vector<Problem> problems;
    if (rule.perCard < 2 || rule.perCard > mostPerCard)
        problems.push_back({u"per_card"_s, tr("A card has 2 to %1 stamps.").arg(mostPerCard)});
    if (rule.least.minor < 0)
        problems.push_back({u"least"_s, tr("The least amount cannot be negative.")});
    return problems;
}

void LoyaltyDesk::store(const LoyaltyRule& rule)
{
    if (const std::vector<Problem> problems = problemsOf(rule); !problems.empty())
        throw RuleError(problems.front().message);
    if (rule == this->rule())
        return;
    m_shop.database().write({u"loyalty.rule"_s, tr("Rule for stamps")}, [&] {
        storage::ShopRepository& shop = m_shop.repositories().shop;
        shop.setSetting(prefix + u"on"_s, rule.on ? u"1"_s : u"0"_s);
        shop.setSetting(prefix + u"least"_s, QString::number(rule.least.minor));
        shop.setSetting(prefix + u"currency"_s, rule.least.currency.code());
        shop.setSetting(prefix + u"per_card"_s, QString::number(rule.perCard));
        shop.setSetting(prefix + u"reward"_s, rule.reward.trimmed());
        shop.setSetting(prefix + u"since"_s, rule.since.toString(Qt::ISODate));
    });
    m_shop.tell(Change::Settings | Change::Customers);
}

StampAccount LoyaltyDesk::account(CustomerId customer) const
{
    const LoyaltyRule rule = this->rule();
    const Instant since = rule.since.isValid() ? startOfDay(rule.since, m_shop.settings().zone()) : Instant{std::numeric_limits<qint64>::min()};
    StampAccount account;
    account.earned = storage::PeopleRepository(m_shop.database()).ordersSince(customer, since, rule.least);
    for (const StampSpending& spending : spendings(customer))
        account.spent += spending.stamps;
    return account;
}

void LoyaltyDesk::spend(CustomerId customer, int stamps, const QString& what)
{
    const std::optional<Customer> who = m_shop.customers().customer(customer);
    if (!who || who->anonymisedAt)
        throw RuleError(tr("This customer is not there any more."));
    if (stamps < 1)
        throw RuleError(tr("Say how many stamps are spent."));
    if (const int balance = account(customer).balance(); stamps > balance)
        throw RuleError(tr("There are only %n stamp(s) on this card.", nullptr, std::max(0, balance)));
    m_shop.database().write({u"loyalty.spend"_s, tr("%n stamp(s) of %1 spent", nullptr, stamps).arg(who->name)}, [&] {
        StampSpending spending{0, customer, stamps, what.trimmed(), {QDateTime::currentMSecsSinceEpoch()}};
        storage::PeopleRepository(m_shop.database()).insert(spending);
    });
    m_shop.tell(Change::Customers);
}

std::vector<StampSpending> LoyaltyDesk::spendings(CustomerId customer) const
{
    return storage::PeopleRepository(m_shop.database()).spendings(customer);
}

} // namespace kokarda
