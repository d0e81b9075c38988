// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/orderactions.h"

#include "models/services/orders/combining.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/statusink.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// As many as one reads, and a sign that there are more.
QString listed(const QStringList& numbers)
{
    constexpr qsizetype most = 6;
    return numbers.mid(0, most).join(u", "_s) + (numbers.size() > most ? u" …"_s : QString());
}

} // namespace

OrderActions::OrderActions(const PageContext& context, std::function<std::vector<OrderId>()> chosen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chosen(std::move(chosen))
    , m_selection(mutedLabel())
    , m_preview(plainButton(tr("Preview")))
    , m_status(plainButton(tr("Set status")))
    , m_more(plainButton(tr("More")))
    , m_tag(new QLineEdit)
    , m_save(plainButton(tr("Save PDF …")))
    , m_print(primaryButton(tr("Print")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_selection, 1);
    m_tag->setObjectName(u"tagEdit"_s);
    m_tag->setPlaceholderText(tr("Tag, then Enter"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setFixedWidth(160);
    m_tag->hide();
    row->addWidget(m_tag);
    m_preview->setObjectName(u"previewWanted"_s);
    m_preview->setCheckable(true);
    m_preview->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    m_preview->setToolTip(tr("Show the papers beside the order (Ctrl+Shift+P)"));
    row->addWidget(m_preview);
    m_status->setMenu(makeMenu());
    m_status->setProperty("menu", true);
    row->addWidget(m_status);
    auto* more = new QMenu(m_more);
    more->addAction(icon(u"tag"_s), tr("Add a tag"), this, [this] {
        m_tag->show();
        m_tag->setFocus();
    });
    more->addAction(icon(u"box"_s), tr("Into one parcel"), this, &OrderActions::packTogether);
    m_more->setMenu(more);
    m_more->setProperty("menu", true);
    row->addWidget(m_more);
    row->addWidget(m_save);
    row->addWidget(m_print);
    connect(m_tag, &QLineEdit::returnPressed, this, [this] { addTag(m_tag->text()); });
    connect(m_preview, &QPushButton::clicked, this, &OrderActions::previewWanted);
    connect(m_save, &QPushButton::clicked, this, &OrderActions::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &OrderActions::printWanted);
    setSelection(0);
}

QMenu* OrderActions::makeMenu()
{
    auto* menu = new QMenu(m_status);
    for (const OrderStatus status : allStatuses()) {
        const StatusLook look = lookOf(status);
        menu->addAction(icon(look.icon, look.ink), statusTitle(status), this, [this, status] { setStatus(status); });
    }
    return menu;
}

void OrderActions::setSelection(int count)
{
    m_selection->setText(count > 1 ? tr("%n order(s) selected", nullptr, count) : QString());
    m_print->setText(count > 1 ? tr("Print %n slip(s)", nullptr, count) : tr("Print"));
    for (QPushButton* button : {m_print, m_save, m_status, m_more})
        button->setEnabled(count > 0);
}

void OrderActions::setPreviewWanted(bool wanted)
{
    m_preview->setChecked(wanted);
}

void OrderActions::setStatus(OrderStatus status)
{
    const std::vector<OrderId> orders = m_chosen();
    first(orders.size(), [this, orders, status] { move(orders, status); });
}

void OrderActions::first(std::size_t orders, const std::function<void()>& change)
{
    if (!m_before || orders <= std::size_t(Shop::manyOrders))
        return change();
    setDisabled(true);
    m_before(u"bulk"_s, [change, bar = QPointer(this)](bool goOn) {
        if (!bar)
            return;
        bar->setEnabled(true);
        if (goOn)
            change();
    });
}

void OrderActions::move(const std::vector<OrderId>& orders, OrderStatus status)
{
    attempt(m_context.messages, [&] {
        tellMove(m_context.shop.orders().advance(orders, status), status);
    });
}

void OrderActions::moveBack(const std::vector<OrderId>& orders, OrderStatus status)
{
    attempt(m_context.messages, [&] {
        m_context.shop.orders().setStatus(orders, status);
        tellDone(m_context,
            tr("%n order(s) moved back to “%1”.", nullptr, static_cast<int>(orders.size())).arg(statusTitle(status)));
    });
}

void OrderActions::tellMove(const StatusMove& move, OrderStatus status)
{
    const int stayed = static_cast<int>(move.further.size());
    const QString stays = tr("%n order(s) are further along or cancelled and were left as they are.", nullptr, stayed);
    QStringList numbers;
    for (const OrderId id : move.giftless)
        numbers += m_context.shop.orders().summary(id).number;
    const QString giftless = numbers.isEmpty() ? QString()
        : tr("Left as they are, because the gift chosen for them has run out: %1. Choose another one, or none, first.").arg(listed(numbers));
    if (!move.moved.empty()) {
        QStringList done{tr("%n order(s) set to “%1”.", nullptr, static_cast<int>(move.moved.size())).arg(statusTitle(status))};
        if (move.unpaid > 0)
            done += tr("%n of them were not paid.", nullptr, move.unpaid);
        if (move.unread > 0)
            done += tr("Nobody has confirmed the remark of %n of them.", nullptr, move.unread);
        if (stayed > 0)
            done += stays;
        if (!giftless.isEmpty())
            done += giftless;
        tellDone(m_context, done.join(u' '));
    } else if (!giftless.isEmpty()) {
        m_context.messages.complain(giftless);
    } else if (stayed > 0) {
        // Backwards never happens by accident: it is a second decision.
        m_context.messages.say(stays, tr("Move back to “%1”").arg(statusTitle(status)),
            [bar = QPointer(this), further = move.further, status] {
                if (bar)
                    bar->first(further.size(), [bar, further, status] { bar->moveBack(further, status); });
            });
    }
}

void OrderActions::addTag(const QString& tag)
{
    const std::vector<OrderId> orders = m_chosen();
    attempt(m_context.messages, [&] {
        m_context.shop.orders().addTag(orders, tag);
        m_tag->clear();
        m_tag->hide();
        tellDone(m_context, tr("%n order(s) tagged.", nullptr, static_cast<int>(orders.size())));
    });
}

void OrderActions::packTogether()
{
    const std::vector<OrderId> orders = m_chosen();
    attempt(m_context.messages, [&] {
        if (goToOnePlace(m_context.shop, orders)) {
            combine(orders);
            return;
        }
        // A slip of the selection must not send somebody's things to somebody else.
        m_context.messages.say(tr("These orders go to different addresses and stay apart."), tr("One parcel all the same"),
            [bar = QPointer(this), orders] {
                if (bar)
                    bar->combine(orders);
            });
    });
}

void OrderActions::combine(const std::vector<OrderId>& orders)
{
    attempt(m_context.messages, [&] {
        kokarda::packTogether(m_context.shop, orders);
        tellDone(m_context, tr("%n order(s) go into one parcel.", nullptr, static_cast<int>(orders.size())));
    });
}

} // namespace kokarda::screens
