// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/neworder.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/orders/customeroffers.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/keeprow.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/taxnumberedit.h"
#include "views/screens/shared/telldone.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

NewOrder::NewOrder(const PageContext& context, QWidget* parent)
    : UprightArea(parent)
    , m_context(context)
    , m_customers(new CustomerOffers(context, this))
    , m_channel(new QComboBox)
    , m_customer(new QLineEdit)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_city(new QLineEdit)
    , m_taxId(new TaxNumberEdit(u"newTaxId"_s))
    , m_item(new QLineEdit)
    , m_products(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_products, this))
    , m_lines(new QGridLayout)
    , m_shipping(new MoneyEdit(context.locale))
    , m_remark(new QPlainTextEdit)
    , m_sum(plainLabel())
    , m_problem(wrappedLabel())
    , m_store(primaryButton(tr("Save the order")))
{
    setWidget(makeFields());
    for (const HandChannel channel : {HandChannel::Phone, HandChannel::Counter, HandChannel::ClickAndCollect})
        m_channel->addItem(handChannelTitle(channel), static_cast<int>(channel));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_item->setCompleter(m_completer);
    m_completer->popup()->setProperty("kind", u"popup"_s);
    connect(m_item, &QLineEdit::textEdited, this, &NewOrder::offerProducts);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_offered.size())
            addProduct(m_offered[row]);
    });
    connect(m_item, &QLineEdit::returnPressed, this, &NewOrder::takeTyped);
    for (QLineEdit* edit : {m_customer, m_email, m_phone, m_street, m_postcode, m_city, m_taxId->edit()})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_begun = true; });
    m_customer->setPlaceholderText(tr("Name, e-mail, phone or number of an earlier order"));
    for (QLineEdit* field : {m_customer, m_phone, m_email})
        m_customers->watch(field);
    connect(m_customers, &CustomerOffers::chosen, this, &NewOrder::take);
    connect(m_shipping, &QLineEdit::textEdited, this, &NewOrder::showSum);
    connect(m_store, &QPushButton::clicked, this, &NewOrder::store);
}

QWidget* NewOrder::makeFields()
{
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("New order"), TextSize::PageTitle));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Fields above and below the items stand under one another.
    const int titles = QFontMetrics(fontOf(TextSize::Body)).horizontalAdvance(TaxNumberEdit::title()) + 4;
    const auto titled = [titles](const QString& title) {
        QLabel* label = mutedLabel(title);
        label->setMinimumWidth(titles);
        return label;
    };
    const auto field = [form, titled](const QString& name, const QString& title, QWidget* widget) {
        widget->setObjectName(name);
        widget->setAccessibleName(title);
        form->addRow(titled(title), widget);
    };
    field(u"newChannel"_s, tr("Comes by"), m_channel);
    field(u"newCustomer"_s, tr("Customer"), m_customer);
    field(u"newPhone"_s, tr("Phone"), m_phone);
    field(u"newEmail"_s, tr("E-mail"), m_email);
    field(u"newStreet"_s, tr("Street"), m_street);
    field(u"newPostcode"_s, tr("Post code"), m_postcode);
    field(u"newCity"_s, tr("Town"), m_city);
    form->addRow(titled(TaxNumberEdit::title()), m_taxId);
    column->addLayout(form);
    column->addWidget(plainLabel(tr("Items"), TextSize::Section));
    m_item->setObjectName(u"newItem"_s);
    m_item->setAccessibleName(tr("Item"));
    m_item->setPlaceholderText(tr("Product or SKU, then Enter"));
    column->addWidget(m_item);
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(8);
    m_lines->setColumnStretch(0, 1);
    column->addLayout(m_lines);
    auto* rest = new QFormLayout;
    rest->setHorizontalSpacing(16);
    rest->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_shipping->setAccessibleName(tr("Delivery costs"));
    rest->addRow(titled(tr("Delivery costs")), m_shipping);
    m_remark->setObjectName(u"newRemark"_s);
    m_remark->setAccessibleName(tr("The customer’s words"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(64);
    rest->addRow(titled(tr("The customer’s words")), m_remark);
    rest->addRow(titled(tr("Total")), m_sum);
    column->addLayout(rest);
    setInk(m_problem, Ink::Bad);
    m_problem->hide();
    column->addWidget(m_problem);
    QPushButton* leave = plainButton(tr("Discard"));
    connect(leave, &QPushButton::clicked, this, [this] {
        m_begun = false;
        emit left();
    });
    m_store->setObjectName(u"storeOrder"_s);
    column->addLayout(keepRow(leave, m_store));
    column->addStretch(1);
    return ground;
}

HandChannel NewOrder::channel() const
{
    return static_cast<HandChannel>(m_channel->currentData().toInt());
}

void NewOrder::begin()
{
    if (!m_begun)
        clear();
}

void NewOrder::clear()
{
    m_draft = handDraft(m_context.shop, channel());
    for (QLineEdit* edit : {m_customer, m_email, m_phone, m_street, m_postcode, m_city, m_taxId->edit(), m_item})
        edit->clear();
    m_taxId->setCountry(m_draft.shipTo.country);
    m_remark->clear();
    m_known.clear();
    m_shipping->setMoney({0, m_draft.total.currency});
    m_rows.clear();
    m_problem->hide();
    m_begun = false;
    showLines();
}

void NewOrder::take(const KnownCustomer& customer)
{
    m_begun = true;
    m_known = customer.name;
    m_draft.customer = customer.id;
    m_draft.shipTo = customer.address;
    m_customer->setText(customer.name);
    m_phone->setText(customer.phone);
    m_email->setText(customer.email);
    m_street->setText(customer.address.street);
    m_postcode->setText(customer.address.postcode);
    m_city->setText(customer.address.city);
    m_taxId->setCountry(customer.address.country);
    m_taxId->edit()->setText(customer.taxId);
    m_item->setFocus();
}

void NewOrder::offerProducts(const QString& words)
{
    m_begun = true;
    attempt(m_context.messages, [&] {
        m_offered = findProducts(m_context.shop, words);
        m_products->clear();
        for (const Product& product : m_offered) {
            QStringList parts{product.title, product.sku, displayAmount(product.price, m_context.locale)};
            parts.removeAll({});
            m_products->appendRow(new QStandardItem(parts.join(u"  ·  "_s)));
        }
        // A list of suggestions is a window of its own: it wears the sheet only when told so.
        if (m_completer->popup()->styleSheet() != window()->styleSheet())
            m_completer->popup()->setStyleSheet(window()->styleSheet());
        if (!m_offered.empty())
            m_completer->complete();
    });
}

void NewOrder::takeTyped()
{
    // The list of suggestions has taken the key already when one of them was chosen there.
    const QString typed = m_item->text().trimmed();
    if (typed.isEmpty())
        return;
    if (!m_offered.empty())
        addProduct(m_offered.front());
    else
        addFree(typed);
}

void NewOrder::addProduct(const Product& product)
{
    addLine(lineFor(product, m_draft.total.currency));
}

void NewOrder::addFree(const QString& title)
{
    OrderLine line;
    line.title = title;
    line.unitPrice = {0, m_draft.total.currency};
    line.discount = {0, m_draft.total.currency};
    addLine(line);
}

void NewOrder::addLine(const OrderLine& line)
{
    m_begun = true;
    m_draft = order();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (line.product && m_rows[i].line.product == line.product) {
            m_rows[i].count->setValue(m_rows[i].count->value() + 1);
            m_item->clear();
            m_offered.clear();
            return;
        }
    }
    m_rows.push_back({line});
    m_offered.clear();
    // The completer writes its own text after the signal: the field is emptied behind it.
    QMetaObject::invokeMethod(m_item, &QLineEdit::clear, Qt::QueuedConnection);
    showLines();
}

void NewOrder::removeLine(std::size_t index)
{
    m_draft = order();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].line = m_draft.lines[i];
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
    showLines();
}

void NewOrder::showLines()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].count) {
            m_rows[i].line.quantity = m_rows[i].count->value();
            m_rows[i].line.unitPrice = m_rows[i].price->money().value_or(m_rows[i].line.unitPrice);
        }
    }
    empty(m_lines);
    int place = 0;
    QWidget* before = m_item;
    for (Row& row : m_rows) {
        m_lines->addWidget(wrappedLabel(row.line.title), place, 0);
        row.count = new QSpinBox;
        row.count->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row.count->setRange(1, 100'000);
        row.count->setValue(row.line.quantity);
        row.count->setAccessibleName(tr("Pieces of %1").arg(row.line.title));
        row.count->setFixedWidth(72);
        connect(row.count, &QSpinBox::valueChanged, this, &NewOrder::showSum);
        m_lines->addWidget(row.count, place, 1);
        row.price = new MoneyEdit(m_context.locale);
        row.price->setMoney(row.line.unitPrice);
        row.price->setAccessibleName(tr("Price of %1").arg(row.line.title));
        row.price->setFixedWidth(104);
        connect(row.price, &QLineEdit::textEdited, this, &NewOrder::showSum);
        m_lines->addWidget(row.price, place, 2);
        auto* remove = new QToolButton;
        remove->setProperty("kind", u"icon"_s);
        remove->setIcon(icon(u"x"_s, Ink::Muted));
        remove->setToolTip(tr("Take it out"));
        remove->setAccessibleName(tr("Take out %1").arg(row.line.title));
        connect(remove, &QToolButton::clicked, this, [this, index = static_cast<std::size_t>(place)] { removeLine(index); });
        m_lines->addWidget(remove, place++, 3);
        // In the order of the eye, not of their making.
        for (QWidget* field : std::initializer_list<QWidget*>{row.count, row.price, remove}) {
            setTabOrder(before, field);
            before = field;
        }
    }
    showSum();
}

Order NewOrder::order() const
{
    Order order = m_draft;
    order.customerName = m_customer->text().trimmed();
    // Another name is another person, also where one was chosen first.
    if (order.customerName != m_known)
        order.customer = {};
    order.email = m_email->text().trimmed();
    order.phone = m_phone->text().trimmed();
    order.shipTo.name = order.customerName;
    order.shipTo.street = m_street->text().trimmed();
    order.shipTo.postcode = m_postcode->text().trimmed();
    order.shipTo.city = m_city->text().trimmed();
    order.taxId = m_taxId->number();
    order.remark = m_remark->toPlainText();
    order.shipping = m_shipping->money().value_or(order.shipping);
    order.lines.clear();
    for (const Row& row : m_rows) {
        OrderLine line = row.line;
        if (row.count) {
            line.quantity = row.count->value();
            line.unitPrice = row.price->money().value_or(line.unitPrice);
        }
        order.lines.push_back(line);
    }
    return order;
}

void NewOrder::showSum()
{
    const Order now = order();
    Money sum = now.shipping;
    for (const OrderLine& line : now.lines)
        sum = sum + line.total();
    m_sum->setText(displayAmount(sum, m_context.locale));
}

void NewOrder::store()
{
    Order now = order();
    const std::vector<Problem> problems = problemsOf(now, channel());
    QStringList words;
    for (const Problem& problem : problems)
        words += problem.message;
    std::vector<const MoneyEdit*> amounts{m_shipping};
    for (const Row& row : m_rows)
        amounts.push_back(row.price);
    for (const MoneyEdit* amount : amounts) {
        if (!amount->text().trimmed().isEmpty() && !amount->money())
            words += tr("“%1” is not an amount of money.").arg(amount->text());
    }
    m_problem->setText(words.join(u'\n'));
    m_problem->setVisible(!words.empty());
    if (!words.empty())
        return;
    attempt(m_context.messages, [&] {
        const Order draft = handDraft(m_context.shop, channel());
        now.number = draft.number;
        now.channelOrderId = draft.channelOrderId;
        now.placedAt = draft.placedAt;
        now.payment = draft.payment;
        now.deliveryMethod = draft.deliveryMethod;
        const Order kept = storeByHand(m_context.shop, now, channel());
        clear();
        tellDone(m_context, tr("Order %1 is stored.").arg(kept.number));
        emit stored(kept.id);
    });
}

} // namespace kokarda::screens
