// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/orderdetail.h"

#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/parcel.h"
#include "views/screens/orders/orderextras.h"
#include "views/screens/orders/picturebutton.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/combinebanner.h"
#include "views/screens/shared/earlierparcels.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/giftpanel.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/statusink.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/taxnumberedit.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QLabel* selectable(const QString& text)
{
    QLabel* label = wrappedLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

OrderDetail::OrderDetail(const PageContext& context, QWidget* parent)
    : UprightArea(parent)
    , m_context(context)
    , m_number(plainLabel({}, TextSize::PageTitle))
    , m_statusSign(new QLabel)
    , m_status(plainLabel())
    , m_about(wrappedLabel())
    , m_earlier(new EarlierParcels(context))
    , m_gift(new GiftPanel(context))
    , m_note(new NotePanel(context))
    , m_extras(new OrderExtras(context))
    , m_combine(new CombineBanner(context))
{
    setLeastWidth(400);
    auto* ground = new QWidget;
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    head->addWidget(m_number, 1);
    head->addWidget(m_statusSign);
    head->addWidget(m_status);
    m_column->addLayout(head);
    setInk(m_about, Ink::Muted);
    m_column->addWidget(m_about);
    m_remark = banner(u"warn"_s, u"message-square-quote"_s, tr("The customer asks"), &m_remarkText);
    m_giftBanner = banner(u"good"_s, u"gift"_s, tr("Somebody else opens this parcel: no prices inside"), &m_giftMessage);
    m_column->addWidget(m_remark);
    m_column->addWidget(m_giftBanner);
    m_column->addWidget(m_combine);
    connect(m_combine, &CombineBanner::leftBehind, this, qOverload<>(&QWidget::setFocus));
    m_column->addWidget(section(tr("Items")));
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(8);
    m_lines->setColumnStretch(1, 1);
    m_column->addLayout(m_lines);
    m_column->addWidget(m_earlier);
    m_column->addWidget(section(tr("Gift")));
    m_column->addWidget(m_gift);
    m_column->addWidget(section(tr("Note")));
    m_column->addWidget(m_note);
    m_column->addWidget(section(tr("Customer and delivery")));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(2);
    m_facts->setColumnStretch(1, 1);
    m_column->addLayout(m_facts);
    m_column->addWidget(m_extras);
    m_column->addStretch(1);
    setWidget(ground);
}

QLabel* OrderDetail::section(const QString& title)
{
    QLabel* label = plainLabel(title, TextSize::Section);
    label->setContentsMargins(0, 16, 0, 0);
    return label;
}

void OrderDetail::show(const Parcel& parcel)
{
    if (m_shown != parcel.order.id)
        verticalScrollBar()->setValue(0);
    m_shown = parcel.order.id;
    showHead(parcel.order);
    showLines(parcel.order);
    showFacts(parcel);
    m_earlier->show(parcel);
    m_gift->show(parcel.order.id);
    m_note->show(parcel.order.id);
    m_extras->show(parcel.order);
    m_combine->show(parcel.order);
}

void OrderDetail::keepNow()
{
    m_note->keepNow();
    m_extras->keepNow();
}

void OrderDetail::showHead(const Order& order)
{
    m_number->setText(order.number);
    const StatusLook look = lookOf(order.status);
    m_statusSign->setPixmap(iconPixmap(look.icon, look.ink, 20, this));
    m_status->setText(statusTitle(order.status));
    setInk(m_status, look.ink);
    const QTimeZone zone = m_context.shop.settings().zone();
    const QString day = order.placedDateOnly
        ? m_context.locale.toString(dayIn(order.placedAt, zone), QLocale::LongFormat)
        : m_context.locale.toString(inZone(order.placedAt, zone), u"d MMMM yyyy, HH:mm"_s);
    m_about->setText(QStringList{order.channelName, day, displayAmount(order.total, m_context.locale)}.join(u"  ·  "_s));
    m_remark->setVisible(!order.remark.isEmpty());
    m_remarkText->setText(order.remark);
    m_giftBanner->setVisible(order.isGift || !order.giftMessage.isEmpty());
    m_giftMessage->setText(order.giftMessage);
    m_giftMessage->setVisible(!order.giftMessage.isEmpty());
}

void OrderDetail::showLines(const Order& order)
{
    empty(m_lines);
    int row = 0;
    for (const OrderLine& line : order.lines) {
        QLabel* count = plainLabel(tr("%1 ×").arg(m_context.locale.toString(line.quantity)));
        QFont strong = count->font();
        strong.setWeight(line.quantity > 1 ? QFont::Bold : QFont::Normal);
        count->setFont(strong);
        if (line.quantity > 1)
            setInk(count, Ink::Ribbon);
        m_lines->addWidget(count, row, 0, Qt::AlignTop | Qt::AlignRight);
        m_lines->addWidget(selectable(line.title), row, 1, Qt::AlignTop);
        m_lines->addWidget(plainLabel(displayAmount(line.total(), m_context.locale)), row, 2, Qt::AlignTop | Qt::AlignRight);
        QStringList more{line.variant, line.sku, line.bin.isEmpty() ? QString() : tr("shelf %1").arg(line.bin)};
        if (line.quantityShipped > 0)
            more += tr("%n of them sent ahead", nullptr, line.quantityShipped);
        more.removeAll({});
        if (line.product)
            m_lines->addWidget(new PictureButton(line.product, line.title, m_context), row, 3, more.isEmpty() ? 1 : 2, 1, Qt::AlignTop);
        if (!more.isEmpty()) {
            QLabel* detail = selectable(more.join(u"  ·  "_s));
            setInk(detail, Ink::Muted);
            m_lines->addWidget(detail, ++row, 1);
        }
        ++row;
    }
}

void OrderDetail::showFacts(const Parcel& parcel)
{
    empty(m_facts);
    int row = 0;
    const auto fact = [&](const QString& title, const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        // A column of its own width, so that a long word of one language never pushes the values out of the window.
        QLabel* name = mutedLabel(title);
        name->setWordWrap(true);
        name->setFixedWidth(112);
        QLabel* words = selectable(text);
        // Both begin on the line of the copy sign.
        for (QLabel* label : {name, words})
            label->setContentsMargins(0, 6, 0, 0);
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(words, row, 1, Qt::AlignTop);
        auto* copy = new QToolButton;
        copy->setProperty("kind", u"icon"_s);
        copy->setIcon(icon(u"copy"_s, Ink::Muted));
        copy->setIconSize({16, 16});
        copy->setFixedSize(28, 28);
        copy->setToolTip(tr("Copy"));
        copy->setAccessibleName(tr("Copy: %1").arg(title));
        connect(copy, &QToolButton::clicked, copy, [this, title, text] {
            QGuiApplication::clipboard()->setText(text);
            m_context.messages.say(tr("Copied: %1").arg(title));
        });
        m_facts->addWidget(copy, row++, 2, Qt::AlignTop);
    };
    const Order& order = parcel.order;
    const QString home = parcel.shop.sender.country;
    QStringList to = order.shipTo.labelLines(home);
    fact(tr("Ship to"), to.join(u'\n'));
    fact(tr("Pick-up point"), order.shipTo.pickupPoint);
    if (order.billTo != order.shipTo)
        fact(tr("Billed to"), order.billTo.labelLines(home).join(u'\n'));
    fact(TaxNumberEdit::title(), order.taxId);
    fact(tr("Number"), order.number);
    fact(tr("Phone"), order.phone.isEmpty() ? order.shipTo.phone : order.phone);
    fact(tr("E-mail"), order.email);
    fact(tr("Delivery"), order.deliveryMethod);
    fact(tr("Payment"), order.paymentMethod);
    fact(tr("Orders so far"), parcel.ordinal == 1 ? tr("This is the first") : tr("This is number %1").arg(parcel.ordinal));
    if (order.customer) {
        QPushButton* card = quietButton(tr("The customer’s card"));
        card->setObjectName(u"orderCustomer"_s);
        connect(card, &QPushButton::clicked, this, [this, id = order.customer] { emit customerWanted(id); });
        m_facts->addWidget(card, row++, 1, Qt::AlignLeft);
    }
    fact(tr("Tags"), order.tags.join(u", "_s));
}

} // namespace kokarda::screens
