// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/importsummary.h"

#include "views/screens/imports/channelchooser.h"
#include "views/screens/imports/issuelistview.h"
#include "views/screens/imports/sidesummary.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QWidget* figure(const QString& number, const QString& word, Ink ink)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 32, 0);
    column->setSpacing(0);
    QLabel* large = plainLabel(number, TextSize::PageTitle);
    setInk(large, ink);
    column->addWidget(large);
    column->addWidget(mutedLabel(word));
    return box;
}

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

ImportSummary::ImportSummary(const QLocale& locale, QWidget* parent)
    : QScrollArea(parent)
    , m_locale(locale)
    , m_column(nullptr)
{
    setWidgetResizable(true);
}

void ImportSummary::show(const imports::ImportPlan& plan, const CategoryTree& own, const std::vector<Channel>& channels, bool repairs)
{
    auto* ground = new QWidget;
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(24, 20, 24, 24);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(760);
    outer->addWidget(narrow);
    outer->addStretch(1);
    m_column = new QVBoxLayout(narrow);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    QLabel* title = wrappedLabel(plan.file.fileName);
    title->setProperty("textSize", u"title"_s);
    m_column->addWidget(title);
    QLabel* kind = wrappedLabel(plan.file.title.isEmpty() ? tr("These columns are not known.") : plan.file.title);
    setInk(kind, Ink::Muted);
    m_column->addWidget(kind);
    if (!plan.file.refusal.isEmpty()) {
        QLabel* why = nullptr;
        m_column->addWidget(banner(u"bad"_s, u"circle-alert"_s, tr("This file cannot be imported"), &why));
        why->setText(plan.file.refusal);
    } else {
        addQuestions(plan.file);
        addRepair(plan.file, repairs);
        addCounts(plan);
        addFacts(plan, channels);
        addEdits(plan);
        addCategories(plan, own);
        addOrders(plan);
    }
    addIssues(plan.file);
    setWidget(ground);
}

void ImportSummary::addSection(const QString& title)
{
    QLabel* label = plainLabel(title, TextSize::Section);
    label->setContentsMargins(0, 16, 0, 0);
    m_column->addWidget(label);
}

void ImportSummary::addCounts(const imports::ImportPlan& plan)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 16, 0, 8);
    row->addWidget(figure(m_locale.toString(plan.ordersNew), tr("new orders"), Ink::Good));
    row->addWidget(figure(m_locale.toString(plan.ordersChanged), tr("changed"), plan.ordersChanged > 0 ? Ink::Warn : Ink::Muted));
    row->addWidget(figure(m_locale.toString(plan.ordersSame), tr("the same as here"), Ink::Muted));
    if (plan.ordersDeleted > 0)
        row->addWidget(figure(m_locale.toString(plan.ordersDeleted), tr("deleted here, stay so"), Ink::Muted));
    if (plan.file.rejected > 0)
        row->addWidget(figure(m_locale.toString(plan.file.rejected), tr("rows not imported"), Ink::Bad));
    row->addStretch(1);
    m_column->addLayout(row);
}

void ImportSummary::addFacts(const imports::ImportPlan& plan, const std::vector<Channel>& channels)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto fact = [&](const QString& title, const QString& text) {
        if (text.isEmpty())
            return;
        grid->addWidget(mutedLabel(title), row, 0, Qt::AlignTop);
        grid->addWidget(wrappedLabel(text), row++, 1);
    };
    if (!plan.channelName.isEmpty()) {
        auto* channel = new ChannelChooser(plan, channels);
        connect(channel, &ChannelChooser::chosen, this, &ImportSummary::channelChosen, Qt::QueuedConnection);
        grid->addWidget(mutedLabel(tr("Orders of")), row, 0);
        grid->addWidget(channel, row++, 1);
    }
    fact(tr("Items"), m_locale.toString(plan.file.lines));
    QStringList totals;
    for (const Money& total : plan.file.orderTotals)
        totals += displayAmount(total, m_locale);
    fact(tr("Worth"), totals.join(u" + "_s));
    fact(tr("New customers"), m_locale.toString(plan.customersNew));
    fact(tr("New products"), m_locale.toString(plan.productsNew));
    if (plan.editsKept > 0)
        fact(tr("Your edits"), tr("%n of them win over the file", nullptr, static_cast<int>(plan.editsKept)));
    fact(tr("Letters look so"), plan.file.encodingSample);
    fact(tr("Good to know"), plan.file.remark);
    m_column->addLayout(grid);
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
        m_column->addWidget(answer);
    }
}

/// Offered, never done silently: the text may be meant as it stands.
void ImportSummary::addRepair(const imports::FileSummary& file, bool repairs)
{
    if (file.doubleEncodedCells == 0)
        return;
    QLabel* text = nullptr;
    m_column->addWidget(banner(u"warn"_s, u"pen-line"_s, tr("%n cell(s) were garbled on the way here", nullptr, static_cast<int>(file.doubleEncodedCells)), &text));
    text->setText(tr("%1  →  %2").arg(file.doubleEncodedBefore, file.doubleEncodedAfter));
    auto* answer = new QCheckBox(tr("Repair them in this import"));
    answer->setObjectName(u"repair"_s);
    answer->setChecked(repairs);
    connect(answer, &QCheckBox::clicked, this, &ImportSummary::repairChosen, Qt::QueuedConnection);
    m_column->addWidget(answer);
}

void ImportSummary::addCategories(const imports::ImportPlan& plan, const CategoryTree& own)
{
    if (plan.unknownCategories.isEmpty() || own.empty())
        return;
    addSection(tr("Which of your categories are these? You are asked once."));
    auto* questions = new CategoryQuestions(plan.unknownCategories, own);
    connect(questions, &CategoryQuestions::chosen, this, &ImportSummary::categoryChosen);
    m_column->addWidget(questions);
}

void ImportSummary::addQuestions(const imports::FileSummary& file)
{
    if (!file.hasQuestions())
        return;
    addSection(tr("Please decide first"));
    for (const imports::DateQuestion& question : file.dateQuestions) {
        m_column->addWidget(wrappedLabel(tr("In the column “%1”, which day is %2?").arg(question.column, question.sample)));
        auto* answer = new QComboBox;
        answer->setAccessibleName(question.column);
        answer->addItem(tr("choose"));
        answer->addItem(m_locale.toString(question.dayFirst, QLocale::LongFormat));
        answer->addItem(m_locale.toString(question.monthFirst, QLocale::LongFormat));
        connect(answer, &QComboBox::activated, this, [this, name = question.column](int index) {
            if (index > 0)
                emit dateOrderChosen(name, index == 1 ? imports::DateOrder::DayFirst : imports::DateOrder::MonthFirst);
        }, Qt::QueuedConnection);
        m_column->addWidget(answer, 0, Qt::AlignLeft);
    }
    for (const imports::NumberQuestion& question : file.numberQuestions) {
        m_column->addWidget(wrappedLabel(tr("In the column “%1”, what parts the decimals in %2?").arg(question.column, question.sample)));
        auto* answer = new QComboBox;
        answer->setAccessibleName(question.column);
        answer->addItem(tr("choose"));
        answer->addItem(tr("the comma"));
        answer->addItem(tr("the point"));
        connect(answer, &QComboBox::activated, this, [this, name = question.column](int index) {
            if (index > 0)
                emit decimalMarkChosen(name, index == 1 ? imports::DecimalMark::Comma : imports::DecimalMark::Point);
        }, Qt::QueuedConnection);
        m_column->addWidget(answer, 0, Qt::AlignLeft);
    }
}

void ImportSummary::addOrders(const imports::ImportPlan& plan)
{
    if (plan.orders.empty())
        return;
    addSection(tr("Order by order"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
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
    m_column->addLayout(grid);
    const qint64 rest = plan.ordersNew + plan.ordersChanged + plan.ordersDeleted - row;
    if (rest > 0)
        m_column->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(rest))));
}

void ImportSummary::addIssues(const imports::FileSummary& file)
{
    if (file.issues.empty())
        return;
    addSection(tr("What to look at"));
    const auto titleOf = [&file](const imports::RowIssue& issue) { return imports::columnTitle(file, issue); };
    m_column->addWidget(new IssueList(file.issues, titleOf, m_locale));
    const qint64 rest = file.notes + file.warnings + file.rejected - static_cast<qint64>(file.issues.size());
    if (rest > 0)
        m_column->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(rest))));
}

} // namespace kokarda::screens
