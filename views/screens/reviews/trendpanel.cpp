// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/trendpanel.h"

#include "models/services/exports/ratinglist.h"
#include "models/services/shop.h"
#include "views/screens/reviews/trendchart.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/uprightarea.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

TrendPanel::TrendPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_turn(new QTimer(this))
    , m_trendOrEmpty(new QStackedWidget)
    , m_title(plainLabel({}, TextSize::Section))
    , m_chart(new TrendChart(context.locale))
    , m_said(wrappedLabel())
    , m_groups(new QGridLayout)
    , m_export(new ListExport(context, [this] { return exports::ratingList(*m_history); }, [this] { return !isLooking(); }))
{
    auto* area = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_export->button());
    column->addLayout(head);
    column->addWidget(m_export);
    m_chart->setMinimumHeight(260);
    column->addWidget(m_chart);
    column->addWidget(m_said);
    QLabel* how = wrappedLabel(tr("A dot is the mean of a month, the upright line its margin of 95 %; a hollow dot has fewer than %1 reviews and says little.").arg(fewestAnswers));
    setInk(how, Ink::Muted);
    column->addWidget(how);
    QLabel* title = plainLabel(tr("By category"), TextSize::Section);
    title->setContentsMargins(0, 12, 0, 0);
    column->addWidget(title);
    m_groups->setHorizontalSpacing(16);
    m_groups->setVerticalSpacing(2);
    m_groups->setColumnStretch(0, 1);
    column->addLayout(m_groups);
    column->addStretch(1);
    area->setWidget(ground);
    m_trendOrEmpty->addWidget(area);
    auto* nothing = new EmptyState(u"star"_s, tr("No ratings yet"), tr("With the first stars their mean stands here, month by month and for each category."));
    m_trendOrEmpty->addWidget(nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_trendOrEmpty);
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    connect(m_turn, &QTimer::timeout, this, &TrendPanel::readOn);
    connect(m_chart, &TrendChart::currentChanged, this, [this](int month) { m_said->setText(m_chart->words(month)); });
}

void TrendPanel::look()
{
    attempt(m_context.messages, [this] {
        m_history = std::make_unique<RatingHistory>(m_context.shop);
        m_turn->start();
    });
}

void TrendPanel::readOn()
{
    attempt(m_context.messages, [this] {
        if (m_history->readOn())
            m_turn->start();
        else
            showTrend();
    });
}

void TrendPanel::showTrend()
{
    m_trend = m_history->trend(m_category);
    m_trendOrEmpty->setCurrentIndex(m_trend.groups.empty() ? 1 : 0);
    QString title = tr("All goods");
    for (const ReviewTrend::Group& group : m_trend.groups) {
        if (m_category && group.category == m_category)
            title = group.title;
    }
    m_title->setText(title);
    m_chart->show(m_trend.months);
    showGroups();
}

void TrendPanel::choose(CategoryId category)
{
    attempt(m_context.messages, [&] {
        m_category = category;
        if (m_history && m_history->isComplete())
            showTrend();
        else
            look();
    });
}

void TrendPanel::showGroups()
{
    empty(m_groups);
    int row = 0;
    const auto line = [&](CategoryId category, const QString& title, const QString& stars, const QString& low) {
        QPushButton* button = quietButton(QString(title).replace(u'&', u"&&"_s));
        button->setEnabled(category != m_category);
        m_groups->addWidget(button, row, 0, Qt::AlignLeft);
        m_groups->addWidget(plainLabel(stars), row, 1);
        m_groups->addWidget(mutedLabel(low), row++, 2);
        connect(button, &QPushButton::clicked, this, [this, category] { choose(category); }, Qt::QueuedConnection);
    };
    line({}, tr("All goods"), {}, {});
    for (const ReviewTrend::Group& group : m_trend.groups) {
        const QString low = group.low > 0 ? tr("%n with one or two stars", nullptr, static_cast<int>(group.low)) : QString();
        if (group.category) {
            line(group.category, group.title, estimateWords(group.stars, m_context.locale), low);
            continue;
        }
        m_groups->addWidget(mutedLabel(tr("No category known")), row, 0);
        m_groups->addWidget(plainLabel(estimateWords(group.stars, m_context.locale)), row, 1);
        m_groups->addWidget(mutedLabel(low), row++, 2);
    }
}

} // namespace kokarda::screens
