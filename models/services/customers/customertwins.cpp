// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customermerges.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/problem.h"
#include "models/values/searchkey.h"

#include <QHash>
#include <algorithm>
#include <map>

// The part of CustomerDesk that finds, merges and parts cards of one person.
namespace kokarda {

using namespace Qt::StringLiterals;
using Evidence = LikelyDuplicate::Evidence;

namespace {

const QString apartPrefix = u"customer.apart."_s;

/// A telephone at a front desk or a pick-up point has many owners and proves nothing.
constexpr qsizetype mostOfOneKey = 12;
/// Cards read at once: some thousandths of a second.
constexpr int traceSlice = 2'000;

using Pair = std::pair<qint64, qint64>;

QString apartKey(const Pair& pair)
{
    return apartPrefix + QString::number(pair.first) + u'.' + QString::number(pair.second);
}

/// The words of a name in a fixed order: "Kowalska Anna" is "Anna Kowalska".
QString wordsInOrder(const QString& name)
{
    QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.size() > 1 ? words.join(u' ') : QString();
}

/// The last nine digits: the number without its country and trunk prefix.
QString phoneKey(const QString& phone)
{
    QString digits;
    for (const QChar sign : phone) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits.size() >= 7 ? digits.right(9) : QString();
}

QString emailName(const QString& email)
{
    const QString name = email.section(u'@', 0, 0);
    static const QStringList everybodys{u"biuro"_s, u"contact"_s, u"hello"_s, u"info"_s, u"kontakt"_s, u"mail"_s,
        u"office"_s, u"poczta"_s, u"sales"_s, u"shop"_s, u"sklep"_s, u"zamowienia"_s};
    return name.size() >= 5 && !everybodys.contains(name) ? name : QString();
}

/// What two cards may have in common, as comparable texts.
std::vector<std::pair<Evidence, QString>> keysOf(const storage::CustomerTrace& trace)
{
    std::vector<std::pair<Evidence, QString>> keys;
    const auto add = [&keys](Evidence evidence, const QStringList& parts) {
        if (!parts.contains(QString()))
            keys.emplace_back(evidence, QString::number(static_cast<int>(evidence)) + u'|' + parts.join(u'|'));
    };
    const QString name = wordsInOrder(trace.name);
    const QString postcode = searchKey(trace.postcode);
    add(Evidence::Email, {trace.email});
    add(Evidence::Phone, {phoneKey(trace.phone)});
    add(Evidence::NameAndPostcode, {name, postcode});
    add(Evidence::NameAndEmailName, {name, emailName(trace.email)});
    add(Evidence::SurnameAndAddress, {searchKey(trace.name).section(u' ', -1), postcode, searchKey(trace.street)});
    return keys;
}

/// One number that two cards share means a family or a firm as often as a person: the names must have a word in common.
bool isEnough(const std::vector<Evidence>& evidence, const QString& a, const QString& b)
{
    const bool isPhoneOnly = evidence.size() == 1 && evidence.front() == Evidence::Phone;
    if (!isPhoneOnly)
        return true;
    const QStringList words = searchKey(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = searchKey(b).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString& word) { return word.size() > 2 && others.contains(word); });
}

} // namespace

std::optional<QString> CustomerDesk::mailAddress(CustomerId id) const
{
    const std::optional<Customer> found = customer(id);
    if (!found || found->emailMasked || found->anonymisedAt || found->email.trimmed().isEmpty())
        return {};
    return found->email.trimmed();
}

DuplicateSearch::DuplicateSearch(Shop& shop)
    : m_shop(shop)
{
    for (const auto& [key, value] : shop.repositories().shop.settingsUnder(apartPrefix))
        m_apart.push_back(apartPrefix + key);
    std::ranges::sort(m_apart);
}

DuplicateSearch::~DuplicateSearch() = default;

bool DuplicateSearch::readOn()
{
    const std::vector<storage::CustomerTrace> more = storage::CustomerMerges(m_shop.database()).traces(m_last, traceSlice);
    if (more.empty())
        return false;
    m_traces.insert(m_traces.end(), more.begin(), more.end());
    m_last = more.back().id;
    return true;
}

std::vector<LikelyDuplicate> DuplicateSearch::compare(std::size_t most) const
{
    QHash<QString, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        for (const auto& [evidence, key] : keysOf(m_traces[i]))
            groups[key].push_back(i);
    }
    std::map<Pair, std::vector<Evidence>> pairs; // of positions, the older card first
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const std::vector<std::size_t>& members = *group;
        if (members.size() < 2 || static_cast<qsizetype>(members.size()) > mostOfOneKey)
            continue;
        const auto evidence = static_cast<Evidence>(group.key().section(u'|', 0, 0).toInt());
        for (std::size_t a = 0; a < members.size(); ++a) {
            for (std::size_t b = a + 1; b < members.size(); ++b)
                pairs[{static_cast<qint64>(members[a]), static_cast<qint64>(members[b])}].push_back(evidence);
        }
    }
    std::vector<LikelyDuplicate> found;
    for (auto& [pair, evidence] : pairs) {
        const storage::CustomerTrace& kept = m_traces[static_cast<std::size_t>(pair.first)];
        const storage::CustomerTrace& other = m_traces[static_cast<std::size_t>(pair.second)];
        std::ranges::sort(evidence);
        if (isEnough(evidence, kept.name, other.name) && !std::ranges::binary_search(m_apart, apartKey({kept.id.value, other.id.value})))
            found.push_back({kept.id, other.id, evidence});
    }
    std::ranges::stable_sort(found, [](const LikelyDuplicate& a, const LikelyDuplicate& b) {
        return std::pair(b.evidence.size(), a.evidence.front()) < std::pair(a.evidence.size(), b.evidence.front());
    });
    if (found.size() > most)
        found.resize(most);
    return found;
}

std::vector<LikelyDuplicate> CustomerDesk::likelyDuplicates(std::size_t most) const
{
    DuplicateSearch search(m_shop);
    while (search.readOn()) { }
    return search.compare(most);
}

QString CustomerDesk::evidenceTitle(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Email:
        return tr("same e-mail");
    case Evidence::Phone:
        return tr("same telephone number");
    case Evidence::NameAndPostcode:
        return tr("same name and post code");
    case Evidence::NameAndEmailName:
        return tr("same name, and the same name before the @");
    case Evidence::SurnameAndAddress:
        return tr("same last name and address");
    }
    return {};
}

Customer CustomerDesk::standing(CustomerId id) const
{
    const std::optional<Customer> found = customer(id);
    if (!found)
        throw RuleError(tr("This customer is not there any more."));
    if (found->anonymisedAt)
        throw RuleError(tr("An erased customer cannot be merged."));
    if (storage::CustomerMerges(m_shop.database()).isMerged(id))
        throw RuleError(tr("%1 has been merged already.").arg(found->name));
    return *found;
}

void CustomerDesk::merge(CustomerId kept, CustomerId other)
{
    const Customer keeper = standing(kept);
    const Customer merged = standing(other);
    if (kept == other)
        throw RuleError(tr("A customer cannot be merged with itself."));
    m_shop.database().write({u"customer.merge"_s, tr("%1 merged into %2").arg(merged.name, keeper.name)},
        [&] { storage::CustomerMerges(m_shop.database()).merge(other, kept); });
    m_shop.tell(Change::Customers | Change::Orders | Change::Reviews | Change::Cases);
}

void CustomerDesk::unmerge(CustomerId merged)
{
    storage::CustomerMerges merges(m_shop.database());
    const std::optional<Customer> found = customer(merged);
    if (!found || !merges.isMerged(merged))
        throw RuleError(tr("This customer is not merged."));
    m_shop.database().write(
        {u"customer.unmerge"_s, tr("%1 split off again").arg(found->name)}, [&] { merges.part(merged); });
    m_shop.tell(Change::Customers | Change::Orders | Change::Reviews | Change::Cases);
}

std::vector<Customer> CustomerDesk::mergedInto(CustomerId id) const
{
    std::vector<Customer> cards;
    for (const CustomerId merged : storage::CustomerMerges(m_shop.database()).mergedInto(id)) {
        if (const std::optional<Customer> card = customer(merged))
            cards.push_back(*card);
    }
    return cards;
}

void CustomerDesk::keepApart(CustomerId a, CustomerId b)
{
    const Pair pair = std::minmax(a.value, b.value);
    m_shop.database().write({u"customer.apart"_s, tr("Two customers kept apart")},
        [&] { m_shop.repositories().shop.setSetting(apartKey(pair), u"1"_s); });
    m_shop.tell(Change::Customers);
}

} // namespace kokarda
