// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/importsummary.h"

#include "views/screens/imports/channelchooser.h"
#include "views/screens/imports/sidesummary.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QString stateWord(imports::PlannedOrder::State state)
{
    switch (state) {
    case imports::PlannedOrder::State::New:
        return ImportSummary::tr("new");
    case imports::PlannedOrder::State::Changed:
        return ImportSummary::tr("changed");
    case imports::PlannedOrder::State::Same:
        return ImportSummary::tr("the same");
    case imports::PlannedOrder::State::Deleted:
        return ImportSummary::tr("deleted here, stays so");
    }
    return {};
}

} // namespace


void ImportSummary::show(const imports::ImportPlan& plan, const CategoryTree& own, const std::vector<Channel>& channels, bool repairs)
{
    begin(plan.file.fileName, plan.file.title.isEmpty() ? tr("These columns are not known.") : plan.file.title);
    if (!plan.file.refusal.isEmpty()) {
        addRefusal(plan.file.refusal);
    } else {
        addQuestions(plan.file);
        addRepair(plan.file, repairs);
        addCounts(plan);
        addFacts(plan, own, channels);
        addEdits(plan);
        addCategories(plan, own);
        addOrders(plan);
    }
    addIssues(plan.file.issues, plan.file);
    addRest(plan.file.issues.empty() ? 0 : plan.file.notes + plan.file.warnings + plan.file.rejected - static_cast<qint64>(plan.file.issues.size()));
    end();
}

void ImportSummary::addCounts(const imports::ImportPlan& plan)
{
    std::vector<Figure> figures{{plan.ordersNew, tr("new orders"), Ink::Good}, {plan.ordersChanged, tr("changed"), plan.ordersChanged > 0 ? Ink::Warn : Ink::Muted},
        {plan.ordersSame, tr("the same as here"), Ink::Muted}};
    if (plan.ordersDeleted > 0)
        figures.push_back({plan.ordersDeleted, tr("deleted here, stay so"), Ink::Muted});
    if (plan.file.rejected > 0)
        figures.push_back({plan.file.rejected, tr("rows not imported"), Ink::Bad});
    addFigures(figures);
    if (plan.ordersSame > 0 && plan.ordersNew + plan.ordersChanged == 0)
        add(wrappedLabel(tr("All of it is here already; importing it again changes nothing.")));
    if (plan.file.lines == 0 && plan.ordersNew > 0) {
        QLabel* why = nullptr;
        add(banner(u"warn"_s, u"circle-alert"_s, tr("These orders have no items"), &why));
        why->setText(tr("As the columns are understood now, nothing says what was bought. If the file says it, press “Columns …” and show where."));
    }
}

void ImportSummary::addFacts(const imports::ImportPlan& plan, const CategoryTree& own, const std::vector<Channel>& channels)
{
    QGridLayout* grid = addGrid();
    if (!plan.channelName.isEmpty()) {
        auto* channel = new ChannelChooser(plan, channels);
        connect(channel, &ChannelChooser::chosen, this, &ImportSummary::channelChosen, Qt::QueuedConnection);
        grid->addWidget(mutedLabel(tr("Orders of")), 0, 0);
        grid->addWidget(channel, 0, 1);
    }
    QStringList totals;
    for (const Money& total : plan.file.orderTotals)
        totals += displayAmount(total, m_locale);
    QStringList sorted;
    for (const auto& [category, products] : plan.recognisedProducts)
        sorted += tr("%1: %2").arg(categoryPath(own, category), m_locale.toString(products));
    const QString categories = sorted.isEmpty() ? QString() : tr("%1. Where that is wrong, mend it later under Gifts, Products.").arg(sorted.join(u", "_s));
    const QString edits = plan.editsKept > 0 ? tr("%n of them win over the file", nullptr, static_cast<int>(plan.editsKept)) : QString();
    fillFacts(grid, {{tr("Items"), m_locale.toString(plan.file.lines)}, {tr("Worth"), totals.join(u" + "_s)},
                       {tr("New customers"), m_locale.toString(plan.customersNew)}, {tr("New products"), m_locale.toString(plan.productsNew)},
                       {tr("Category by their words"), categories}, {tr("Your edits"), edits}, {tr("Letters look so"), plan.file.encodingSample}, {tr("Good to know"), plan.file.remark}});
}

/// What was edited here wins; part by part the user may say otherwise.
void ImportSummary::addEdits(const imports::ImportPlan& plan)
{
    std::map<imports::Part, int> edited;
    for (const imports::PlannedOrder& order : plan.orders) {
        for (const imports::FieldChange& change : order.changes) {
            if (change.stays && change.part)
                ++edited[*change.part];
        }
    }
    for (const imports::Part part : plan.options.fileWins)
        edited.try_emplace(part, 0);
    if (edited.empty())
        return;
    addSection(tr("Edited here since: the file is to win in"));
    for (const auto& [part, count] : edited) {
        auto* answer = new QCheckBox(count > 0 ? tr("%1 (%n order(s))", nullptr, count).arg(imports::partTitle(part)) : imports::partTitle(part));
        answer->setObjectName(u"fileWins"_s);
        answer->setChecked(plan.options.fileWins.contains(part));
        connect(answer, &QCheckBox::clicked, this, [this, part = part](bool wins) { emit fileWinsChosen(part, wins); }, Qt::QueuedConnection);
        add(answer);
    }
}

/// Offered, never done silently: the text may be meant as it stands.
void ImportSummary::addRepair(const imports::FileSummary& file, bool repairs)
{
    if (file.doubleEncodedCells == 0)
        return;
    QLabel* text = nullptr;
    add(banner(u"warn"_s, u"pen-line"_s, tr("%n cell(s) were garbled on the way here", nullptr, static_cast<int>(file.doubleEncodedCells)), &text));
    text->setText(tr("%1  →  %2").arg(file.doubleEncodedBefore, file.doubleEncodedAfter));
    auto* answer = new QCheckBox(tr("Repair them in this import"));
    answer->setObjectName(u"repair"_s);
    answer->setChecked(repairs);
    connect(answer, &QCheckBox::clicked, this, &ImportSummary::repairChosen, Qt::QueuedConnection);
    add(answer);
}

void ImportSummary::addCategories(const imports::ImportPlan& plan, const CategoryTree& own)
{
    if (plan.unknownCategories.isEmpty() || own.empty())
        return;
    addSection(tr("Which of your categories are these? You are asked once."));
    auto* questions = new CategoryQuestions(plan.unknownCategories, own);
    connect(questions, &CategoryQuestions::chosen, this, &ImportSummary::categoryChosen);
    add(questions);
}

void ImportSummary::addQuestions(const imports::FileSummary& file)
{
    if (!file.hasQuestions())
        return;
    addSection(tr("Please decide first"));
    addDateQuestions(file.dateQuestions);
    for (const imports::NumberQuestion& question : file.numberQuestions) {
        add(wrappedLabel(tr("In the column “%1”, what parts the decimals in %2?").arg(question.column, question.sample)));
        auto* answer = new QComboBox;
        answer->setAccessibleName(question.column);
        answer->addItem(tr("choose"));
        answer->addItem(tr("the comma"));
        answer->addItem(tr("the point"));
        connect(answer, &QComboBox::activated, this, [this, name = question.column](int index) {
            if (index > 0)
                emit decimalMarkChosen(name, index == 1 ? imports::DecimalMark::Comma : imports::DecimalMark::Point);
        }, Qt::QueuedConnection);
        add(answer, Qt::AlignLeft);
    }
}

void ImportSummary::addOrders(const imports::ImportPlan& plan)
{
    if (plan.orders.empty())
        return;
    addSection(tr("Order by order"));
    QGridLayout* grid = addGrid();
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(2, 1);
    constexpr int shown = 50;
    int row = 0;
    for (const imports::PlannedOrder& order : plan.orders) {
        if (row >= shown)
            break;
        if (order.state == imports::PlannedOrder::State::Same)
            continue;
        QLabel* state = plainLabel(stateWord(order.state));
        setInk(state, order.state == imports::PlannedOrder::State::New ? Ink::Good : Ink::Warn);
        grid->addWidget(state, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(order.number), row, 1, Qt::AlignTop);
        QStringList words{order.customerName};
        for (const imports::FieldChange& change : order.changes)
            words += change.stays ? tr("%1 stays “%2”").arg(change.title, change.before)
                                  : tr("%1: %2 → %3").arg(change.title, change.before, change.after);
        grid->addWidget(wrappedLabel(words.join(u'\n')), row, 2);
        grid->addWidget(plainLabel(displayAmount(order.total, m_locale)), row, 3, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    addRest(plan.ordersNew + plan.ordersChanged + plan.ordersDeleted - row);
}

} // namespace kokarda::screens
