// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/giftfigures.h"

#include "models/services/exports/giftcostlist.h"
#include "models/services/gifts/effectdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QVBoxLayout* columnOf(QWidget* ground)
{
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

QLabel* muted(const QString& text)
{
    QLabel* label = wrappedLabel(text);
    setInk(label, Ink::Muted);
    return label;
}

/// Name at the left, figures at the right, on one line.
QWidget* figureRow(const QString& name, const QStringList& figures)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(12);
    QLabel* title = wrappedLabel(name);
    title->setMinimumWidth(120);
    line->addWidget(title, 1);
    row->setMinimumHeight(28);
    for (const QString& figure : figures) {
        QLabel* label = plainLabel(figure);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setMinimumWidth(88);
        line->addWidget(label);
    }
    return row;
}

} // namespace

GiftCosts::GiftCosts(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_export(new ListExport(context, [this] { return exports::listOf(m_costs); }))
{
    QVBoxLayout* column = columnOf(this);
    auto* head = new QHBoxLayout;
    head->addWidget(muted(tr("What lay in packed parcels, at its cost on that day.")), 1);
    head->addWidget(m_export->button(), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_export);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    QPushButton* copy = plainButton(tr("Copy as a table"));
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(asText());
        m_context.messages.say(tr("Copied. Paste it into a spreadsheet."));
    });
    column->addSpacing(8);
    column->addWidget(copy, 0, Qt::AlignLeft);
}

void GiftCosts::load()
{
    empty(m_rows);
    m_costs = giftCosts(m_context.shop);
    for (GiftCost& cost : m_costs)
        cost.name = m_context.shop.gifts().shownName(cost.gift, cost.name);
    QDate month;
    for (const GiftCost& cost : m_costs) {
        if (cost.month != month)
            addMonth(cost.month);
        month = cost.month;
        m_rows->addWidget(figureRow(cost.name, {tr("%n piece(s)", nullptr, cost.pieces), displayAmount(cost.cost, m_context.locale)}));
    }
    if (m_costs.empty())
        m_rows->addWidget(wrappedLabel(tr("Nothing yet. A gift counts from the moment its parcel is packed.")));
}

void GiftCosts::addMonth(QDate month)
{
    std::map<Currency, Money> sums;
    for (const GiftCost& cost : m_costs) {
        if (cost.month == month)
            sums[cost.cost.currency] = sums[cost.cost.currency] + cost.cost;
    }
    QStringList totals;
    for (const auto& [currency, money] : sums)
        totals += displayAmount(money, m_context.locale);
    const QString name = u"%1 %2"_s.arg(m_context.locale.standaloneMonthName(month.month()), QString::number(month.year()));
    QWidget* head = figureRow(name, {totals.join(u", "_s)});
    for (QLabel* label : head->findChildren<QLabel*>())
        label->setProperty("textSize", u"section"_s);
    m_rows->addSpacing(12);
    m_rows->addWidget(head);
}

QString GiftCosts::asText() const
{
    QStringList lines{QStringList{tr("Month"), tr("Gift"), tr("Pieces"), tr("Parcels"), tr("Cost")}.join(u'\t')};
    for (const GiftCost& cost : m_costs) {
        lines += QStringList{cost.month.toString(u"yyyy-MM"_s), cost.name, QString::number(cost.pieces),
            QString::number(cost.parcels), plainAmount(cost.cost) + u' ' + cost.cost.currency.code()}.join(u'\t');
    }
    return lines.join(u'\n');
}

GiftEffect::GiftEffect(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
{
    QVBoxLayout* column = columnOf(this);
    column->addWidget(muted(tr("Whether notes and gifts bring customers back is found out only by leaving some out, "
                               "drawn by lot. Each customer stays in the same group.")));
    m_start = makeStart();
    column->addWidget(m_start);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
}

QWidget* GiftEffect::makeStart()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 8, 0, 8);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto share = [&](const QString& title, int percent) {
        auto* spin = new QSpinBox;
        spin->setRange(0, 100);
        spin->setSuffix(u" %"_s);
        spin->setValue(percent);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setFixedWidth(104);
        spin->setAccessibleName(title);
        form->addRow(mutedLabel(title), spin);
        return spin;
    };
    m_without = share(armTitle(Arm::Neither), 10);
    m_note = share(armTitle(Arm::Note), 30);
    m_gift = share(armTitle(Arm::Gift), 30);
    m_both = share(armTitle(Arm::Both), 30);
    QPushButton* start = plainButton(tr("Begin to measure"));
    start->setObjectName(u"beginEffect"_s);
    start->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(start, &QPushButton::clicked, this, &GiftEffect::begin);
    form->addRow(QString(), start);
    return box;
}

void GiftEffect::begin()
{
    attempt(m_context.messages, [this] {
        Experiment experiment;
        experiment.start = QDate::currentDate();
        experiment.name = tr("Measurement from %1").arg(m_context.locale.toString(experiment.start, QLocale::ShortFormat));
        experiment.permille = {m_without->value() * 10, m_note->value() * 10, m_gift->value() * 10, m_both->value() * 10};
        m_context.shop.effects().store(experiment);
        tellDone(m_context, tr("The measurement has begun."));
        load();
    });
}

void GiftEffect::end(const Experiment& experiment)
{
    attempt(m_context.messages, [&] {
        Experiment ended = experiment;
        ended.end = QDate::currentDate();
        m_context.shop.effects().store(ended);
        tellDone(m_context, tr("The measurement ends today. Its report stays."));
        load();
    });
}

void GiftEffect::load()
{
    empty(m_rows);
    const std::vector<Experiment> experiments = m_context.shop.effects().experiments();
    const QDate today = QDate::currentDate();
    bool isRunning = false;
    for (const Experiment& experiment : experiments)
        isRunning |= experiment.active && (!experiment.end.isValid() || experiment.end >= today);
    m_start->setVisible(!isRunning);
    for (std::size_t i = 0; i < experiments.size(); ++i)
        addExperiment(experiments[i], i == 0);
}

void GiftEffect::addExperiment(const Experiment& experiment, bool isNewest)
{
    m_rows->addWidget(plainLabel(experiment.name, TextSize::Section));
    QStringList shares;
    for (const Arm arm : allArms) {
        const int permille = experiment.permille[static_cast<std::size_t>(arm)];
        if (permille > 0)
            shares += u"%1 %2 %"_s.arg(armTitle(arm), m_context.locale.toString(permille / 10.0, 'g', 4));
    }
    m_rows->addWidget(muted(shares.join(u"  ·  "_s)));
    const bool isOpen = experiment.active && !experiment.end.isValid();
    if (isOpen) {
        QPushButton* stop = quietButton(tr("End it"));
        stop->setObjectName(u"endEffect"_s);
        connect(stop, &QPushButton::clicked, this, [this, experiment] { end(experiment); }, Qt::QueuedConnection);
        m_rows->addWidget(stop, 0, Qt::AlignLeft);
    }
    // The resampling behind a report takes a while: only the newest is told at once.
    if (!isNewest)
        return;
    EffectTerms terms;
    terms.currency = m_context.shop.settings().info().currency;
    const EffectReport report = m_context.shop.effects().report(experiment.id, terms);
    if (report.waiting > 0)
        m_rows->addWidget(muted(tr("%n customer(s) are still being watched and count later.", nullptr, report.waiting)));
    for (const Difference& difference : report.differences)
        m_rows->addWidget(wrappedLabel(sentenceOf(difference, terms, m_context.locale)));
}

QString GiftEffect::said() const
{
    QStringList lines;
    for (const QLabel* label : findChildren<QLabel*>()) {
        if (label->isVisibleTo(this))
            lines += label->text();
    }
    return lines.join(u'\n');
}

} // namespace kokarda::screens
