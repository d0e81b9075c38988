// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/previewsheet.h"

#include "models/services/exports/decisionlists.h"
#include "views/screens/imports/issuelistview.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/listexport.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

PreviewSheet::PreviewSheet(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_locale(context.locale)
    , m_context(context)
{
    setWidgetResizable(true);
}

void PreviewSheet::begin(const QString& title, const QString& kind)
{
    m_ground = new QWidget;
    auto* outer = new QVBoxLayout(m_ground);
    outer->setContentsMargins(24, 20, 24, 24);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(760);
    outer->addWidget(narrow);
    outer->addStretch(1);
    m_column = new QVBoxLayout(narrow);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    QLabel* name = wrappedLabel(title);
    name->setProperty("textSize", u"title"_s);
    m_column->addWidget(name);
    QLabel* what = wrappedLabel(kind);
    setInk(what, Ink::Muted);
    m_column->addWidget(what);
}

void PreviewSheet::add(QWidget* widget, Qt::Alignment alignment)
{
    m_column->addWidget(widget, 0, alignment);
}

void PreviewSheet::addSection(const QString& title)
{
    QLabel* label = plainLabel(title, TextSize::Section);
    label->setContentsMargins(0, 16, 0, 0);
    m_column->addWidget(label);
}

void PreviewSheet::addRefusal(const QString& why)
{
    QLabel* text = nullptr;
    m_column->addWidget(banner(u"bad"_s, u"circle-alert"_s, tr("This file cannot be imported"), &text));
    text->setText(why);
}

void PreviewSheet::addFigures(const std::vector<Figure>& figures)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 16, 0, 8);
    for (const Figure& figure : figures) {
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 32, 0);
        column->setSpacing(0);
        QLabel* large = plainLabel(m_locale.toString(figure.number), TextSize::PageTitle);
        setInk(large, figure.ink);
        column->addWidget(large);
        column->addWidget(mutedLabel(figure.word));
        row->addWidget(box);
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

QGridLayout* PreviewSheet::addGrid()
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    m_column->addLayout(grid);
    return grid;
}

void PreviewSheet::fillFacts(QGridLayout* grid, const std::vector<std::pair<QString, QString>>& facts)
{
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    for (const auto& [title, text] : facts) {
        if (text.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(mutedLabel(title), row, 0, Qt::AlignTop);
        grid->addWidget(wrappedLabel(text), row, 1);
    }
}

void PreviewSheet::addDateQuestions(const std::vector<imports::DateQuestion>& questions)
{
    for (const imports::DateQuestion& question : questions) {
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
}

void PreviewSheet::addIssues(const std::vector<imports::RowIssue>& issues, const imports::FileSummary& file)
{
    if (issues.empty())
        return;
    auto* saving = new ListExport(m_context, [issues, file] { return exports::importIssueList(issues, file); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 16, 0, 0);
    head->addWidget(plainLabel(tr("What to look at"), TextSize::Section), 1);
    head->addWidget(saving->button());
    m_column->addLayout(head);
    m_column->addWidget(saving);
    m_column->addWidget(new IssueList(issues, [&file](const imports::RowIssue& issue) { return imports::columnTitle(file, issue); }, m_locale));
}

void PreviewSheet::addRest(qint64 rest)
{
    if (rest > 0)
        m_column->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(rest))));
}

void PreviewSheet::end()
{
    setWidget(m_ground);
}

} // namespace kokarda::screens
