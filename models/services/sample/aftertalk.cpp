// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the sample shop did beside buying: they complained, agreed, have birthdays.
#include "models/services/cases/casedesk.h"
#include "models/services/customers/consentbook.h"
#include "models/services/sample/afterwards.h"
#include "models/storage/database.h"
#include "models/storage/repositories/caserepository.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/names/personalday.h"

using namespace Qt::StringLiterals;

namespace kokarda::sample {

namespace {

constexpr qint64 hourMs = 3'600'000;

CaseFile::Kind kindOf(const QString& key)
{
    return key == "return"_L1 ? CaseFile::Kind::Return : key == "enquiry"_L1 ? CaseFile::Kind::Enquiry : CaseFile::Kind::Complaint;
}

CaseFile::Resolution resolutionOf(const QString& key)
{
    using Resolution = CaseFile::Resolution;
    return key == "refund"_L1 ? Resolution::Refund : key == "replacement"_L1 ? Resolution::Replacement : key == "gift"_L1 ? Resolution::Gift
        : key == "answered"_L1 ? Resolution::Answered : Resolution::None;
}

} // namespace

void Afterwards::complain(const std::vector<Sale>& sales, Chance& chance)
{
    const QString language = m_stock.info.language;
    QList<qint64> taken;
    for (const QJsonValue& value : readTexts(u"cases"_s)[u"cases"].toArray()) {
        const QJsonObject words = value.toObject();
        const Instant opened{m_now.toMSecsSinceEpoch() - words[u"age"].toInt() * 24 * hourMs - chance.between(0, 5) * hourMs};
        // One of those whose parcel had arrived in the three weeks before.
        std::vector<const Sale*> possible;
        for (const Sale& sale : sales) {
            const std::optional<Instant>& arrived = sale.order.deliveredAt;
            if (arrived && *arrived < opened && arrived->msUtc > opened.msUtc - 21 * 24 * hourMs && !taken.contains(sale.order.customer.value))
                possible.push_back(&sale);
        }
        if (possible.empty())
            continue;
        const Order& order = chance.oneOf(possible)->order;
        taken << order.customer.value;
        CaseFile file;
        file.kind = kindOf(words[u"kind"].toString());
        file.order = order.id;
        file.customer = order.customer;
        file.openedAt = opened;
        file.dueAt = CaseDesk::dueAt(file.kind, opened, m_now.timeZone());
        file.reason = words[u"reason"][language].toString();
        file.text = words[u"text"][language].toString();
        file.resolution = resolutionOf(words[u"resolution"].toString());
        if (const int days = words[u"answered"].toInt(); days >= 0)
            file.closedAt = Instant{opened.msUtc + days * 24 * hourMs - hourMs};
        if (words[u"items"].toBool())
            file.lines = {{order.lines.front().id, 1, {}}};
        storage::CaseRepository(m_shop.database()).insert(file, dayIn(opened, m_now.timeZone()).year());
    }
}

void Afterwards::befriend(const std::vector<Buyer>& buyers, Chance& chance)
{
    const bool isPolish = m_stock.info.language == "pl"_L1;
    ConsentBook book(m_shop);
    for (const Buyer& buyer : buyers) {
        const bool agrees = chance.percent(45);
        const bool byPost = chance.percent(12);
        const bool hasDay = chance.percent(10);
        const QDate day = QDate(unknownYear, 1, 1).addDays(chance.below(365));
        if (!buyer.customer.id)
            continue;
        const auto agree = [&](Consent::Medium medium) {
            m_repositories.customers.addConsent({buyer.customer.id, medium, Consent::Purpose::ReviewRequest, true, buyer.customer.createdAt,
                isPolish ? u"formularz sklepu"_s : u"form of the shop’s site"_s, book.wording(buyer.customer.id, medium, Consent::Purpose::ReviewRequest), true});
        };
        if (agrees && !buyer.customer.email.isEmpty() && !buyer.customer.emailMasked)
            agree(Consent::Medium::Email);
        if (agrees && byPost)
            agree(Consent::Medium::Post);
        if (hasDay) {
            Customer customer = *m_repositories.customers.find(buyer.customer.id);
            customer.birthday = day;
            m_repositories.customers.update(customer);
        }
    }
    m_repositories.shop.setSetting(u"loyalty.on"_s, u"1"_s);
    m_repositories.shop.setSetting(u"loyalty.reward"_s, isPolish ? u"kubek do wyboru"_s : u"a mug of your choice"_s);
}

} // namespace kokarda::sample
