// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/sidesummary.h"

#include "views/screens/imports/issuelistview.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QString kindTitle(imports::FileKind kind)
{
    switch (kind) {
    case imports::FileKind::Reviews:
        return SideSummary::tr("Reviews");
    case imports::FileKind::Products:
        return SideSummary::tr("Products");
    case imports::FileKind::Categories:
        return SideSummary::tr("Categories");
    default:
        return SideSummary::tr("Orders");
    }
}

CategoryQuestions::CategoryQuestions(const QStringList& unknown, const CategoryTree& own, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    constexpr qsizetype shown = 60;
    int row = 0;
    for (const QString& name : unknown.mid(0, shown)) {
        auto* answer = new QComboBox;
        answer->setObjectName(u"category"_s);
        answer->setAccessibleName(name);
        answer->addItem(tr("none of mine"));
        for (const Category& category : own)
            answer->addItem(categoryPath(own, category.id), category.id.value);
        connect(answer, &QComboBox::activated, this, [this, name, answer](int index) {
            if (index > 0)
                emit chosen(name, CategoryId(answer->itemData(index).toLongLong()));
        }, Qt::QueuedConnection);
        grid->addWidget(plainLabel(name), row, 0);
        grid->addWidget(answer, row++, 1);
    }
    if (unknown.size() > shown)
        grid->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(unknown.size() - shown))), row, 0);
}

SideSummary::SideSummary(const QLocale& locale, QWidget* parent)
    : QScrollArea(parent)
    , m_locale(locale)
{
    setWidgetResizable(true);
}

void SideSummary::show(const imports::SideImport& preview, const CategoryTree& own)
{
    auto* ground = new QWidget;
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(24, 20, 24, 24);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(760);
    outer->addWidget(narrow);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QLabel* title = wrappedLabel(preview.fileName);
    title->setProperty("textSize", u"title"_s);
    column->addWidget(title);
    QLabel* kind = wrappedLabel(kindTitle(preview.kind));
    setInk(kind, Ink::Muted);
    column->addWidget(kind);
    const auto section = [column](const QString& words) {
        QLabel* label = plainLabel(words, TextSize::Section);
        label->setContentsMargins(0, 16, 0, 0);
        column->addWidget(label);
    };
    if (!preview.refusal.isEmpty()) {
        QLabel* why = nullptr;
        column->addWidget(banner(u"bad"_s, u"circle-alert"_s, tr("This file cannot be imported"), &why));
        why->setText(preview.refusal);
    } else {
        column->addWidget(wrappedLabel(tr("%1 new, %2 changed, %3 the same as here, %4 rows not readable")
                                           .arg(m_locale.toString(preview.made), m_locale.toString(preview.changed),
                                               m_locale.toString(preview.same), m_locale.toString(preview.rejected))));
    }
    if (!preview.unknownCategories.isEmpty() && !own.empty()) {
        section(tr("Which of your categories are these? You are asked once."));
        auto* questions = new CategoryQuestions(preview.unknownCategories, own);
        connect(questions, &CategoryQuestions::chosen, this, &SideSummary::categoryChosen);
        column->addWidget(questions);
    }
    if (!preview.issues.empty()) {
        section(tr("What to look at"));
        column->addWidget(new IssueList(preview.issues, [](const imports::RowIssue&) { return QString(); }, m_locale));
    }
    setWidget(ground);
}

} // namespace kokarda::screens
