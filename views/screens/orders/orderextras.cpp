// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/orderextras.h"

#include "models/services/orders/orderbook.h"
#include "models/services/orders/ordertimeline.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/taxnumberedit.h"

#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

OrderExtras::OrderExtras(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_staffNote(new QPlainTextEdit)
    , m_tracking(new QLineEdit)
    , m_taxId(new TaxNumberEdit(u"taxId"_s))
    , m_history(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto section = [column](const QString& title) {
        QLabel* label = plainLabel(title, TextSize::Section);
        label->setContentsMargins(0, 16, 0, 0);
        column->addWidget(label);
    };
    section(tr("For the shop only"));
    m_staffNote->setObjectName(u"staffNote"_s);
    m_staffNote->setAccessibleName(tr("Staff note"));
    m_staffNote->setPlaceholderText(tr("Words for colleagues; never on the customer’s paper"));
    m_staffNote->setTabChangesFocus(true);
    m_staffNote->setFixedHeight(64);
    m_staffNote->installEventFilter(this);
    column->addWidget(m_staffNote);
    m_tracking->setObjectName(u"tracking"_s);
    m_tracking->setAccessibleName(tr("Tracking number"));
    m_tracking->setPlaceholderText(tr("Tracking number"));
    connect(m_tracking, &QLineEdit::editingFinished, this, &OrderExtras::keepNow);
    column->addWidget(m_tracking);
    m_taxId->edit()->setPlaceholderText(TaxNumberEdit::title());
    connect(m_taxId->edit(), &QLineEdit::editingFinished, this, &OrderExtras::keepNow);
    column->addWidget(m_taxId);
    section(tr("What happened"));
    m_history->setSpacing(8);
    column->addLayout(m_history);
}

bool OrderExtras::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_staffNote && event->type() == QEvent::FocusOut)
        keepNow();
    return QWidget::eventFilter(watched, event);
}

void OrderExtras::show(const Order& order)
{
    const bool isOther = order.id != m_order;
    m_order = order.id;
    const auto fill = [isOther](auto* edit, const QString& typed, const QString& kept, const QString& now) {
        // Words that are being typed are not taken away by a change elsewhere.
        if (isOther || (typed == kept && typed != now))
            edit->setProperty(edit->inherits("QLineEdit") ? "text" : "plainText", now);
    };
    fill(m_staffNote, m_staffNote->toPlainText(), m_keptNote, order.staffNote);
    fill(m_tracking, m_tracking->text(), m_keptTracking, order.trackingNumber);
    m_taxId->setCountry(order.billTo.country.isEmpty() ? order.shipTo.country : order.billTo.country);
    fill(m_taxId->edit(), m_taxId->edit()->text(), m_keptTaxId, order.taxId);
    m_keptNote = order.staffNote;
    m_keptTracking = order.trackingNumber;
    m_keptTaxId = order.taxId;
    showHistory();
}

void OrderExtras::keepNow()
{
    if (!m_order)
        return;
    const QString note = m_staffNote->toPlainText();
    const QString tracking = m_tracking->text().trimmed();
    const QString taxId = m_taxId->number();
    attempt(m_context.messages, [&] {
        // What is kept is noted first: storing tells this page to show the order again.
        if (note != m_keptNote) {
            m_keptNote = note;
            m_context.shop.orders().setStaffNote(m_order, note);
        }
        if (tracking != m_keptTracking) {
            m_keptTracking = tracking;
            m_context.shop.orders().setTracking(m_order, tracking);
        }
        if (taxId != m_keptTaxId) {
            m_keptTaxId = taxId;
            m_context.shop.orders().setTaxId(m_order, taxId);
        }
    });
}

void OrderExtras::showHistory()
{
    empty(m_history);
    const QTimeZone zone = m_context.shop.settings().zone();
    for (const TimelineEntry& entry : timelineOf(m_context.shop, m_order)) {
        auto* row = new QWidget;
        auto* grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        auto* sign = new QLabel;
        sign->setPixmap(iconPixmap(entry.sign, Ink::Muted, 16, this));
        grid->addWidget(sign, 0, 0, Qt::AlignTop);
        QLabel* what = wrappedLabel(entry.what);
        what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        what->setProperty("kind", u"history"_s);
        grid->addWidget(what, 0, 1);
        QStringList when{m_context.locale.toString(inZone(entry.at, zone), QLocale::ShortFormat), entry.who};
        when.removeAll({});
        grid->addWidget(mutedLabel(when.join(u"  ·  "_s)), 1, 1);
        m_history->addWidget(row);
    }
}

QString OrderExtras::historyText() const
{
    QStringList lines;
    for (const QLabel* label : findChildren<QLabel*>()) {
        if (label->property("kind") == u"history"_s && label->isVisibleTo(this))
            lines += label->text();
    }
    return lines.join(u'\n');
}

} // namespace kokarda::screens
