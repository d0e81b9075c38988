// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/personpanel.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/erasure.h"
#include "models/services/exports/persondata.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

PersonPanel::PersonPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_copy(plainButton(tr("Save a copy of everything …")))
    , m_ask(plainButton(tr("Erase this person …")))
    , m_plan(new QWidget)
    , m_planned(wrappedLabel())
    , m_erase(primaryButton(tr("Erase for ever")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("What the person may ask for"), TextSize::Section));
    QLabel* words = wrappedLabel(tr("Everybody may ask what the shop knows of them, and take it along; there is a month to answer (GDPR art. 12, 15 and 20). The copy has your own notes about the person in it: read it before it goes out."));
    setInk(words, Ink::Muted);
    column->addWidget(words);
    m_copy->setObjectName(u"copyOfPerson"_s);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 8);
    row->addWidget(m_copy);
    row->addWidget(m_ask);
    column->addWidget(buttons);
    m_ask->setObjectName(u"askErasure"_s);
    m_ask->setIcon(icon(u"trash-2"_s));
    m_erase->setObjectName(u"erasePerson"_s);
    auto* plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins(0, 8, 0, 0);
    plan->setSpacing(8);
    plan->addWidget(m_planned);
    auto* choice = new QHBoxLayout;
    QPushButton* leave = plainButton(tr("Keep the person"));
    choice->addStretch(1);
    choice->addWidget(leave);
    choice->addWidget(m_erase);
    plan->addLayout(choice);
    column->addWidget(m_plan);
    m_plan->hide();
    connect(m_ask, &QPushButton::clicked, this, &PersonPanel::explainErasure);
    connect(leave, &QPushButton::clicked, m_plan, &QWidget::hide);
    connect(m_erase, &QPushButton::clicked, this, &PersonPanel::erase, Qt::QueuedConnection);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString before = m_context.memory.folder(u"person_folder"_s);
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Where should the copy go?"), before);
        if (folder.isEmpty())
            return;
        m_context.memory.setValue(u"person_folder"_s, folder);
        saveCopyIn(folder);
    });
}

void PersonPanel::show(CustomerId customer)
{
    if (m_customer != customer)
        m_plan->hide();
    m_customer = customer;
    const std::optional<Customer> shown = m_context.shop.customers().customer(customer);
    m_ask->setEnabled(shown && !shown->anonymisedAt && !m_context.shop.isReadOnly());
}

void PersonPanel::explainErasure()
{
    attempt(m_context.messages, [this] {
        const ErasurePlan plan = Erasure(m_context.shop).plan(m_customer, {QDateTime::currentMSecsSinceEpoch()});
        QStringList said;
        if (!plan.hurdles.isEmpty()) {
            said << tr("This person cannot be erased yet:") << plan.hurdles;
        } else {
            said << tr("It cannot be undone. What names %1 goes: addresses, telephone, e-mail, notes, remarks, the words of reviews and cases, and every trace in the history of changes.").arg(plan.name);
            said << tr("%n order(s) stay as goods and amounts without a person.", nullptr, plan.orders);
            if (plan.ordersKept > 0)
                said << tr("%n of them keep name, billing address and tax number for the books until %1.", nullptr, plan.ordersKept)
                            .arg(m_context.locale.toString(plan.keptUntil, QLocale::LongFormat));
            if (plan.backups > 0)
                said << tr("%n older backup(s) are then written anew without the person while you go on working; those in a second place that is not connected follow when it is.", nullptr, plan.backups);
            if (plan.setAside > 0)
                said << tr("%n older file(s) of this shop, set aside beside it by a restore or a rescue, are not touched. Delete them on the page “Health of the shop file” when you do not need them.", nullptr, plan.setAside);
            said << tr("The file is then written anew, which takes some seconds in a large shop.");
        }
        m_planned->setText(said.join(u'\n'));
        m_erase->setEnabled(plan.hurdles.isEmpty());
        m_plan->show();
        // It comes up below what is seen, when its size is known.
        QTimer::singleShot(0, m_plan, [this] {
            for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    return area->ensureWidgetVisible(m_plan);
            }
        });
    });
}

void PersonPanel::erase()
{
    attempt(m_context.messages, [this] {
        m_plan->hide();
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto restore = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
        Erasure(m_context.shop).erase(m_customer, {QDateTime::currentMSecsSinceEpoch()});
        m_context.messages.say(tr("The person is erased. Their orders stay as goods and amounts."));
    });
}

void PersonPanel::saveCopyIn(const QString& folder)
{
    attempt(m_context.messages, [&] {
        // A folder of its own with a number and no name: names do not belong into paths.
        const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_context.shop.settings().zone());
        const QString name = u"person-%1-%2"_s.arg(QString::number(m_customer.value), today.toString(Qt::ISODate));
        const QString path = QDir(folder).filePath(name);
        const QStringList files = exports::exportPerson(m_context.shop, m_customer, path);
        m_context.messages.say(tr("%n file(s) saved in “%1”.", nullptr, static_cast<int>(files.size())).arg(path));
    });
}

} // namespace kokarda::screens
