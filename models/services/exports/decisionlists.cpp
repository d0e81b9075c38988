// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/decisionlists.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/shop.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionLists)
};

struct NumberedRule
{
    int place = 0;
    bool isUsed = false;
    QString sentence;
    QString comment;
};

/// One of two cards: what tells it from the other.
QStringList cardCells(Shop& shop, CustomerId id)
{
    const CustomerSummary summary = shop.customers().summary(id);
    const Customer customer = shop.customers().customer(id).value_or(Customer{});
    return {summary.name, customer.email, customer.phone, QString::number(summary.orders)};
}

} // namespace

ListRows giftRuleList(Shop& shop)
{
    using enum ListCell;
    std::vector<NumberedRule> rules;
    for (const GiftRule& rule : shop.gifts().rules())
        rules.push_back({static_cast<int>(rules.size()) + 1, rule.active, shop.gifts().sentence(rule), rule.comment});
    return listOfAll(u"rules"_s,
        {{u"place"_s, Words::tr("Place"), Figure}, {u"used"_s, Words::tr("Used"), Plain}, {u"rule"_s, Words::tr("Rule"), ListCell::Words},
            {u"comment"_s, Words::tr("Comment"), ListCell::Words}},
        std::move(rules), [](const NumberedRule& rule) {
            return QStringList{QString::number(rule.place), rule.isUsed ? u"yes"_s : u"no"_s, rule.sentence, rule.comment};
        });
}

ListRows duplicateList(Shop& shop, std::vector<LikelyDuplicate> pairs)
{
    using enum ListCell;
    return listOfAll(u"duplicates"_s,
        {{u"evidence"_s, Words::tr("What speaks for it"), ListCell::Words}, {u"name"_s, Words::tr("Name"), ListCell::Words},
            {u"email"_s, Words::tr("E-mail"), ListCell::Words}, {u"phone"_s, Words::tr("Phone"), ListCell::Words},
            {u"orders"_s, Words::tr("Orders"), Figure}, {u"other_name"_s, Words::tr("Name of the other card"), ListCell::Words},
            {u"other_email"_s, Words::tr("E-mail of the other card"), ListCell::Words},
            {u"other_phone"_s, Words::tr("Phone of the other card"), ListCell::Words},
            {u"other_orders"_s, Words::tr("Orders of the other card"), Figure}},
        std::move(pairs), [&shop](const LikelyDuplicate& pair) {
            QStringList evidence;
            for (const LikelyDuplicate::Evidence one : pair.evidence)
                evidence += CustomerDesk::evidenceTitle(one);
            return QStringList{evidence.join(u"; "_s)} + cardCells(shop, pair.kept) + cardCells(shop, pair.other);
        });
}

ListRows sentenceList(std::vector<ListedSentence> sentences)
{
    using enum ListCell;
    return listOfAll(u"sentences"_s,
        {{u"key"_s, Words::tr("Key"), ListCell::Words}, {u"part"_s, Words::tr("Part"), Plain}, {u"sentence"_s, Words::tr("Sentence"), ListCell::Words},
            {u"used"_s, Words::tr("Used"), Plain}},
        std::move(sentences), [](const ListedSentence& one) { return QStringList{one.key, one.part, one.words, one.isUsed ? u"yes"_s : u"no"_s}; });
}

ListRows importIssueList(std::vector<imports::RowIssue> issues, const imports::FileSummary& file)
{
    using enum ListCell;
    static constexpr std::array severities{"note"_L1, "warning"_L1, "rejected"_L1};
    return listOfAll(u"import-issues"_s,
        {{u"row"_s, Words::tr("Row"), Figure}, {u"column"_s, Words::tr("Column"), ListCell::Words}, {u"weight"_s, Words::tr("Weight"), Plain},
            {u"reason"_s, Words::tr("Reason"), ListCell::Words}},
        std::move(issues), [file](const imports::RowIssue& issue) {
            return QStringList{issue.row > 0 ? QString::number(issue.row) : QString(), imports::columnTitle(file, issue),
                severities.at(static_cast<std::size_t>(issue.severity)), issue.reason};
        });
}

} // namespace kokarda::exports
