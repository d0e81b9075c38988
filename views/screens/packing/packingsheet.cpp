// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/packingsheet.h"

#include "models/services/packing/benchticks.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/shop.h"
#include "models/values/parcel.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/combinebanner.h"
#include "views/screens/shared/earlierparcels.h"
#include "views/screens/shared/giftpanel.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Pieces that went out in earlier parcels.
int partOf(const Order& order)
{
    int sent = 0;
    for (const OrderLine& line : order.lines)
        sent += line.quantityShipped;
    return sent;
}

} // namespace

PackingSheet::PackingSheet(const PageContext& context, QWidget* parent)
    : UprightArea(parent)
    , m_context(context)
    , m_number(plainLabel({}, TextSize::PageTitle))
    , m_about(wrappedLabel())
    , m_combine(new CombineBanner(context))
    , m_earlier(new EarlierParcels(context))
    , m_packaging(new QComboBox)
    , m_remarkSeen(new QCheckBox(tr("I have read it and done it")))
    , m_itemColumn(new QVBoxLayout)
    , m_gift(new GiftPanel(context))
    , m_note(new NotePanel(context))
{
    setFocusPolicy(Qt::NoFocus); // its items are what the keyboard goes to
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_number);
    setInk(m_about, Ink::Muted);
    column->addWidget(m_about);
    column->addWidget(m_combine);
    connect(m_combine, &CombineBanner::leftBehind, this, &PackingSheet::leftBehind);
    column->addWidget(m_earlier);
    m_remark = banner(u"warn"_s, u"message-square-quote"_s, tr("The customer asks"), &m_remarkText);
    m_remarkSeen->setObjectName(u"remarkSeen"_s);
    m_remarkSeen->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_remarkSeen->setToolTip(keyText(QKeySequence(u"Ctrl+R"_s)));
    static_cast<QGridLayout*>(m_remark->layout())->addWidget(m_remarkSeen, 2, 1);
    m_giftBanner = banner(u"good"_s, u"gift"_s, tr("Somebody else opens this parcel: no prices inside"), &m_giftMessage);
    column->addWidget(m_remark);
    column->addWidget(m_giftBanner);
    const auto section = [](QVBoxLayout* half, const QString& title) {
        QLabel* label = plainLabel(title, TextSize::Section);
        label->setContentsMargins(0, 16, 0, 0);
        half->addWidget(label);
    };
    m_both = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom, m_both);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(8);
    auto* things = new QVBoxLayout;
    auto* extras = new QVBoxLayout;
    for (QVBoxLayout* half : {things, extras}) {
        half->setSpacing(8);
        m_halves->addLayout(half);
    }
    section(things, tr("Into the parcel"));
    m_itemColumn->setSpacing(4);
    things->addLayout(m_itemColumn);
    things->addStretch(0);
    section(extras, tr("Gift"));
    extras->addWidget(m_gift);
    section(extras, tr("Packaging"));
    m_packaging->setObjectName(u"packaging"_s);
    m_packaging->setAccessibleName(tr("Packaging"));
    m_packaging->setMinimumWidth(160);
    m_packaging->setMaximumWidth(520);
    extras->addWidget(m_packaging);
    section(extras, tr("Note"));
    extras->addWidget(m_note);
    extras->addStretch(0);
    column->addWidget(m_both);
    column->addStretch(1);
    setWidget(ground);
    connect(m_packaging, &QComboBox::activated, this, [this] {
        attempt(m_context.messages, [this] {
            m_context.shop.packing().choosePackaging(m_order, m_packaging->currentData().toString());
            emit progressed();
        });
    });
    connect(m_gift, &GiftPanel::decided, this, &PackingSheet::progressed);
    connect(m_remarkSeen, &QCheckBox::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            m_context.shop.packing().acknowledgeRemark(m_order);
            m_remarkSeen->setEnabled(false);
            emit progressed();
        });
    });
}

void PackingSheet::show(const Parcel& parcel)
{
    const Order& order = parcel.order;
    // A part that went ahead changes what is left to put in.
    const bool isLess = order.id == m_order && order != m_shown && partOf(order) != partOf(m_shown);
    const bool isOther = order.id != m_order;
    m_shown = order;
    if (isOther || isLess) {
        m_order = order.id;
        showItems(order);
        verticalScrollBar()->setValue(0);
    }
    m_number->setText(order.number);
    QStringList about{order.customerName, order.channelName, order.deliveryMethod};
    about.removeAll({});
    m_about->setText(about.join(u"  ·  "_s));
    const bool seen = m_context.shop.packing().remarkAcknowledged(m_order);
    m_remark->setVisible(!order.remark.isEmpty());
    m_remarkText->setText(order.remark);
    m_remarkSeen->setChecked(seen);
    m_remarkSeen->setEnabled(!seen);
    m_giftBanner->setVisible(order.isGift || !order.giftMessage.isEmpty());
    m_giftMessage->setText(order.giftMessage);
    m_giftMessage->setVisible(!order.giftMessage.isEmpty());
    m_combine->show(order);
    m_earlier->show(parcel);
    m_gift->show(m_order);
    m_note->show(m_order);
    showPackaging(order);
}

void PackingSheet::resizeEvent(QResizeEvent* event)
{
    UprightArea::resizeEvent(event);
    // With room for it, what goes in and what goes with it stand side by side: the note is read without scrolling.
    constexpr int roomy = 840;
    const bool isWide = viewport()->width() >= roomy;
    if (isWide == (m_halves->direction() == QBoxLayout::LeftToRight))
        return;
    // Side by side they could not get narrower than both together, and the window with them.
    m_both->setMinimumWidth(isWide ? m_both->minimumSizeHint().width() : 0);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(isWide ? 24 : 8);
    for (int half = 0; half < m_halves->count(); ++half)
        m_halves->setStretch(half, isWide ? 1 : 0);
}

void PackingSheet::showPackaging(const Order& order)
{
    m_packaging->clear();
    m_packaging->addItem(tr("Not chosen yet"), QString());
    for (const Packaging& packaging : PackingSetup(m_context.shop).packagings()) {
        const QString limit = packaging.weightLimitGrams > 0
            ? tr("%1, up to %2 kg").arg(sizeTitle(packaging.size), m_context.locale.toString(packaging.weightLimitGrams / 1000.0, 'g', 4))
            : sizeTitle(packaging.size);
        m_packaging->addItem(u"%1  ·  %2"_s.arg(packaging.name, limit), packaging.name);
    }
    int row = m_packaging->findData(order.packaging);
    if (row < 0) {
        // A packaging that has left the list since stays what it was for this parcel.
        m_packaging->addItem(order.packaging, order.packaging);
        row = m_packaging->count() - 1;
    }
    m_packaging->setCurrentIndex(row);
    m_packaging->setToolTip(m_packaging->currentText().toHtmlEscaped());
    // The list may be wider than the box: what is chosen from is never cut.
    m_packaging->view()->setMinimumWidth(m_packaging->view()->sizeHintForColumn(0) + 32);
}

void PackingSheet::showItems(const Order& order)
{
    for (ItemRow* row : m_items)
        row->deleteLater();
    m_items.clear();
    const std::map<OrderLineId, QStringList> codes = m_context.shop.packing().itemCodes(order);
    const std::map<OrderLineId, int> ticks = BenchTicks(m_context.shop).of(order.id);
    for (const OrderLine& line : order.lines) {
        if (line.quantity <= line.quantityShipped)
            continue;
        auto* row = new ItemRow(line, codes.at(line.id));
        if (const auto in = ticks.find(line.id); in != ticks.end())
            row->setCounted(in->second);
        connect(row, &ItemRow::countChanged, this, &PackingSheet::keepTicks);
        m_itemColumn->addWidget(row);
        // After the remark and before the gift, as they stand: a row made later would come last.
        setTabOrder(m_items.empty() ? static_cast<QWidget*>(m_remarkSeen) : m_items.back(), row);
        m_items.push_back(row);
    }
}

void PackingSheet::keepTicks()
{
    attempt(m_context.messages, [this] { BenchTicks(m_context.shop).keep(m_order, counted()); });
    emit progressed();
}

Scanned PackingSheet::scan(const QString& code)
{
    ItemRow* full = nullptr;
    for (ItemRow* row : m_items) {
        if (!row->isCalled(code))
            continue;
        if (row->isComplete()) {
            full = row;
            continue;
        }
        row->countOne();
        ensureWidgetVisible(row);
        return {Scanned::As::Counted, row->words()};
    }
    if (full)
        return {Scanned::As::TooMany, full->words()};
    if (m_gift->scan(code)) {
        ensureWidgetVisible(m_gift);
        return {Scanned::As::Counted, m_gift->name()};
    }
    return {};
}

bool PackingSheet::isCalled(const QString& code) const
{
    return std::ranges::any_of(m_items, [&](const ItemRow* row) { return row->isCalled(code); }) || m_gift->hasCode(code);
}

std::map<OrderLineId, int> PackingSheet::counted() const
{
    std::map<OrderLineId, int> pieces;
    for (const ItemRow* row : m_items)
        pieces[row->line()] = row->counted();
    return pieces;
}

bool PackingSheet::isPart() const
{
    const bool isSome = std::ranges::any_of(m_items, [](const ItemRow* row) { return row->counted() > 0; });
    const bool isAll = std::ranges::all_of(m_items, [](const ItemRow* row) { return row->isComplete(); });
    return isSome && !isAll;
}

QString PackingSheet::missing() const
{
    if (m_remark->isVisibleTo(widget()) && !m_remarkSeen->isChecked())
        return tr("The customer’s remark is not confirmed yet.");
    int open = 0;
    for (const ItemRow* row : m_items)
        open += row->wanted() - row->counted();
    if (open > 0)
        return tr("%n item(s) still to put in", nullptr, open);
    if (!m_gift->isSettled())
        return tr("The gift is not confirmed yet.");
    return {};
}

} // namespace kokarda::screens
