// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewrequests.h"

#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewwords.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/peoplerepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/documentlanguage.h"
#include "models/values/names/greeting.h"
#include "models/values/problem.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString usualKey = u"review.delay"_s;
const QString categoryPrefix = u"review.delay."_s;
/// Days on the way where the channel never says that a parcel has arrived.
constexpr int daysOnTheWay = 3;
/// Who bought longer ago is not asked any more.
constexpr int oldestDays = 90;
constexpr int slice = 400;
constexpr qint64 dayMs = 86'400'000;

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

QString inSmallLetter(const QString& text, bool small)
{
    return (small ? text.left(1).toLower() : text.left(1).toUpper()) + text.mid(1);
}

} // namespace

int ReviewDelays::of(const std::vector<CategoryId>& lines, const CategoryTree& tree) const
{
    std::optional<int> longest;
    for (const CategoryId line : lines) {
        int days = usual;
        for (const CategoryId category : withAncestors(tree, line)) {
            if (const auto own = byCategory.find(category); own != byCategory.end()) {
                days = own->second;
                break;
            }
        }
        longest = std::max(longest.value_or(0), days);
    }
    return longest.value_or(usual);
}

ReviewRequestListing::ReviewRequestListing(Shop& shop)
    : m_shop(shop)
    , m_today(dayIn(now(), shop.settings().zone()))
    , m_zone(shop.settings().zone())
    , m_delays(ReviewRequestDesk(shop).delays())
    , m_tree(shop.settings().categories())
    , m_since{now().msUtc - oldestDays * dayMs}
    , m_before(now())
{
}

bool ReviewRequestListing::readOn()
{
    if (m_complete)
        return false;
    const std::vector<AskableOrder> orders = storage::PeopleRepository(m_shop.database()).askable(m_since, m_before, m_beforeId, slice);
    for (const AskableOrder& order : orders) {
        take(order);
        m_before = order.placedAt;
        m_beforeId = order.order;
    }
    m_complete = orders.size() < static_cast<std::size_t>(slice);
    if (m_complete)
        std::ranges::stable_sort(m_requests, {}, [](const ReviewRequest& one) { return std::tuple(one.hold != ReviewRequest::Hold::None, one.due, one.order); });
    return !m_complete;
}

void ReviewRequestListing::take(const AskableOrder& found)
{
    if (!found.consent) {
        ++m_withoutConsent;
        return;
    }
    const std::optional<Instant> sent = found.deliveredAt ? found.deliveredAt : found.shippedAt;
    const std::optional<Order> order = sent ? m_shop.orders().order(found.order) : std::nullopt;
    if (!order)
        return;
    std::vector<CategoryId> categories;
    for (const OrderLine& line : order->lines)
        categories.push_back(line.category);
    ReviewRequest request{found.order, found.customer, found.number, found.name, dayIn(*sent, m_zone), {}, {}, {}, false, false};
    if (!found.deliveredAt)
        request.arrived = request.arrived.addDays(daysOnTheWay);
    request.due = request.arrived.addDays(m_delays.of(categories, m_tree));
    const ConsentBook consents(m_shop);
    request.email = m_shop.customers().mailAddress(found.customer);
    request.byEmail = request.email && consents.allows(found.customer, Consent::Medium::Email, Consent::Purpose::ReviewRequest);
    request.byPost = consents.allows(found.customer, Consent::Medium::Post, Consent::Purpose::ReviewRequest);
    if (!request.byEmail && !request.byPost) {
        ++m_withoutConsent; // for the telephone only, or for an address that is gone
        return;
    }
    const storage::PeopleRepository people(m_shop.database());
    if (people.hasOpenCase(found.customer))
        request.hold = ReviewRequest::Hold::OpenCase;
    else if (people.contactsSince(found.customer, {now().msUtc - ReviewRequestDesk::capDays * dayMs}) > 0)
        request.hold = ReviewRequest::Hold::Cap;
    else if (request.due > m_today)
        request.hold = ReviewRequest::Hold::NotDue;
    m_requests.push_back(request);
}

ReviewDelays ReviewRequestDesk::delays() const
{
    ReviewDelays delays;
    const storage::ShopRepository& shop = m_shop.repositories().shop;
    delays.usual = std::clamp(shop.setting(usualKey, QString::number(delays.usual)).toInt(), 0, oldestDays);
    for (const auto& [category, days] : shop.settingsUnder(categoryPrefix))
        delays.byCategory[CategoryId(category.toLongLong())] = std::clamp(days.toInt(), 0, oldestDays);
    return delays;
}

void ReviewRequestDesk::store(const ReviewDelays& delays)
{
    const ReviewDelays before = this->delays();
    if (before == delays)
        return;
    m_shop.database().write({u"review.delays"_s, tr("When customers are asked for a review")}, [&] {
        storage::ShopRepository& shop = m_shop.repositories().shop;
        shop.setSetting(usualKey, QString::number(delays.usual));
        for (const auto& [category, days] : before.byCategory) {
            if (!delays.byCategory.contains(category))
                shop.removeSetting(categoryPrefix + QString::number(category.value));
        }
        for (const auto& [category, days] : delays.byCategory)
            shop.setSetting(categoryPrefix + QString::number(category.value), QString::number(days));
    });
    m_shop.tell(Change::Settings | Change::Reviews);
}

Letter ReviewRequestDesk::letter(OrderId id, NoteTone tone) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    const ShopInfo info = m_shop.settings().info();
    Customer customer = (order->customer ? m_shop.customers().customer(order->customer) : std::nullopt).value_or(Customer{});
    if (customer.name.isEmpty())
        customer.name = order->customerName;
    const Channel channel = m_shop.settings().channel(order->channel).value_or(Channel{});
    const QString wished = documentLanguage(customer, *order, channel, info);
    const QString language = reviewLanguages().contains(wished) ? wished : u"en"_s;
    const NoteTone known = tone == NoteTone::Formal || customer.addressForm == AddressForm::Formal ? NoteTone::Formal : NoteTone::Warm;
    const RequestWords& words = requestWords(language, known);
    const Greeting greeting = greetCustomer(customer, {language, known, true, m_shop.customers().nameCorrections()});
    Letter letter{language, order->shipTo, dayIn(now(), m_shop.settings().zone()), words.subject.arg(order->number), {}};
    letter.paragraphs << salutationLine(greeting, language);
    letter.paragraphs << inSmallLetter(words.thanks.arg(order->number), continuesInSmallLetters(greeting, language));
    letter.paragraphs << words.ask << words.stop;
    letter.paragraphs << words.closing + u'\n' + (info.signature.isEmpty() ? info.name : info.signature);
    return letter;
}

QString ReviewRequestDesk::messageText(const Letter& letter)
{
    return letter.paragraphs.join(u"\n\n"_s);
}

void ReviewRequestDesk::markSent(const ReviewRequest& request, Consent::Medium medium)
{
    if (!ConsentBook(m_shop).allows(request.customer, medium, Consent::Purpose::ReviewRequest))
        throw RuleError(tr("%1 has not agreed to be asked this way.").arg(request.name));
    const storage::PeopleRepository people(m_shop.database());
    if (people.contactsSince(request.customer, {now().msUtc - capDays * dayMs}) > 0)
        throw RuleError(tr("%1 has had a message in the last %2 days already.").arg(request.name, QString::number(capDays)));
    m_shop.database().write({u"review.ask"_s, tr("%1 asked for a review").arg(request.name)}, [&] {
        Contact contact{0, request.customer, request.order, medium, Consent::Purpose::ReviewRequest, now()};
        storage::PeopleRepository(m_shop.database()).insert(contact);
    });
    m_shop.tell(Change::Customers | Change::Reviews);
}

QString ReviewRequestDesk::holdTitle(ReviewRequest::Hold hold)
{
    switch (hold) {
    case ReviewRequest::Hold::NotDue:
        return tr("not due yet");
    case ReviewRequest::Hold::OpenCase:
        return tr("a case is open");
    case ReviewRequest::Hold::Cap:
        return tr("had a message lately");
    case ReviewRequest::Hold::None:
        break;
    }
    return tr("may be asked");
}

} // namespace kokarda
