// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/packingpage.h"

#include "models/services/giftdesk.h"
#include "models/services/orderbook.h"
#include "models/services/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/tables/ordertable.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/packing/queuedelegate.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

PackingPage::PackingPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_scan(new QLineEdit)
    , m_answer(wrappedLabel())
    , m_queue(new QListWidget)
    , m_count(mutedLabel())
    , m_sheetOrDone(new QStackedWidget)
    , m_sheet(new PackingSheet(context))
    , m_progress(new ProgressStrip)
    , m_missing(mutedLabel())
    , m_print(plainButton(tr("Print")))
    , m_pack(primaryButton(tr("Packed, next")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeQueue());
    m_sheetOrDone->addWidget(m_sheet);
    m_sheetOrDone->addWidget(new EmptyState(u"package-check"_s, tr("Everything is packed"),
        tr("Orders that are paid wait here. New ones come with the next import.")));
    splitter->addWidget(m_sheetOrDone);
    splitter->setSizes({360, 820});
    splitter->setStretchFactor(1, 1);
    context.memory.keep(splitter, u"packing"_s);
    column->addWidget(splitter, 1);
    column->addWidget(m_progress);
    column->addWidget(makeFoot());
    connect(m_queue, &QListWidget::currentRowChanged, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_scan, &QLineEdit::returnPressed, this, &PackingPage::scanned);
    connect(m_sheet, &PackingSheet::progressed, this, &PackingPage::showReadiness);
    connect(m_pack, &QPushButton::clicked, this, &PackingPage::packAndNext);
    connect(m_print, &QPushButton::clicked, this, &PackingPage::print);
}

QWidget* PackingPage::makeQueue()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Packing"), TextSize::PageTitle), 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setPlaceholderText(tr("Scan or type an order or an item"));
    m_scan->setAccessibleName(tr("Scan"));
    m_scan->addAction(icon(u"scan-barcode"_s, Ink::Muted), QLineEdit::LeadingPosition);
    column->addWidget(m_scan);
    m_answer->setVisible(false);
    column->addWidget(m_answer);
    m_queue->setObjectName(u"queue"_s);
    m_queue->setAccessibleName(tr("Orders to pack"));
    m_queue->setFrameShape(QFrame::NoFrame);
    m_queue->setItemDelegate(new QueueDelegate(m_queue));
    m_queue->setMouseTracking(true);
    m_queue->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_queue->setUniformItemSizes(true);
    column->addWidget(m_queue, 1);
    side->setMinimumWidth(280);
    return side;
}

QWidget* PackingPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 24, 12);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_missing);
    row->addSpacing(8);
    m_print->setIcon(icon(u"printer"_s));
    row->addWidget(m_print);
    m_pack->setObjectName(u"pack"_s);
    m_pack->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_pack->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_pack);
    return foot;
}

void PackingPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Orders | Change::Imports | Change::Gifts | Change::Notes))
        showQueue();
    if (!m_scan->hasFocus() && !m_sheet->isAncestorOf(QApplication::focusWidget()))
        m_scan->setFocus();
}

void PackingPage::showQueue()
{
    const OrderId current = m_shown;
    m_waiting = m_context.shop.packing().waiting();
    const QSignalBlocker quiet(m_queue);
    m_queue->clear();
    // The queue is the day's work, not the archive: what lies further back comes up by itself.
    constexpr size_t shown = 500;
    const Instant now = instantOf(QDateTime::currentDateTimeUtc());
    for (size_t i = 0; i < m_waiting.size() && i < shown; ++i) {
        const OrderSummary order = m_context.shop.orders().summary(m_waiting[i]);
        auto* item = new QListWidgetItem(order.number);
        QStringList signs;
        if (order.shipBy && *order.shipBy < now)
            signs += u"late"_s;
        if (order.hasRemark)
            signs += u"remark"_s;
        if (order.isGift)
            signs += u"gift"_s;
        if (order.isPrinted)
            signs += u"printed"_s;
        item->setData(QueueDelegate::CustomerRole, order.customerName);
        item->setData(QueueDelegate::AboutRole, order.channelName + u"  ·  "_s + tr("%n item(s)", nullptr, order.pieces));
        item->setData(QueueDelegate::SignsRole, signs);
        item->setData(Qt::AccessibleTextRole, QStringList{order.number, order.customerName, tables::signsInWords(order)}.join(u", "_s));
        m_queue->addItem(item);
    }
    m_count->setText(tr("%n waiting", nullptr, static_cast<int>(m_waiting.size())));
    const auto found = std::ranges::find(m_waiting, current);
    const int row = found == m_waiting.end() ? 0 : static_cast<int>(found - m_waiting.begin());
    m_queue->setCurrentRow(m_waiting.empty() ? -1 : std::min(row, m_queue->count() - 1));
    showCurrent();
}

OrderId PackingPage::currentOrder() const
{
    const int row = m_queue->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_waiting.size() ? m_waiting[static_cast<size_t>(row)] : OrderId();
}

void PackingPage::showCurrent()
{
    const OrderId id = currentOrder();
    if (id != m_shown)
        m_sheet->note()->keepNow();
    m_shown = id;
    m_sheetOrDone->setCurrentIndex(id ? 0 : 1);
    if (id)
        m_sheet->show(m_context.shop.packing().parcel(id));
    showReadiness();
}

void PackingPage::showReadiness()
{
    const QString missing = m_shown ? m_sheet->missing() : QString();
    m_missing->setText(missing);
    m_pack->setEnabled(m_shown && missing.isEmpty());
    m_print->setEnabled(bool(m_shown));
}

void PackingPage::scanned()
{
    const QString code = m_scan->text().trimmed();
    m_scan->clear();
    if (code.isEmpty())
        return;
    bool good = m_shown && m_sheet->scan(code);
    QString answer = good ? tr("%1 is in.").arg(code) : QString();
    if (!good) {
        for (size_t i = 0; i < m_waiting.size() && !good; ++i) {
            const QString number = m_queue->item(static_cast<int>(i)) ? m_queue->item(static_cast<int>(i))->text() : QString();
            if (number.compare(code, Qt::CaseInsensitive) == 0 || number.mid(1).compare(code, Qt::CaseInsensitive) == 0) {
                m_queue->setCurrentRow(static_cast<int>(i));
                answer = tr("Order %1").arg(number);
                good = true;
            }
        }
    }
    if (!good) {
        answer = tr("%1 does not belong in this parcel, and no order that waits is called so.").arg(code);
        QApplication::beep();
    }
    m_answer->setText(answer);
    m_answer->setVisible(true);
    setInk(m_answer, good ? Ink::Good : Ink::Bad);
}

void PackingPage::packAndNext()
{
    if (!m_shown || !m_sheet->missing().isEmpty())
        return;
    m_sheet->note()->keepNow();
    const OrderId packed = m_shown;
    const int row = m_queue->currentRow();
    attempt(m_context.messages, [&] {
        const QString number = m_context.shop.orders().summary(packed).number;
        // The one that moves up keeps the place at the bench.
        m_shown = static_cast<size_t>(row + 1) < m_waiting.size() ? m_waiting[static_cast<size_t>(row + 1)] : OrderId();
        m_context.shop.packing().pack(packed);
        tellDone(m_context, tr("Order %1 is packed.").arg(number));
    });
    m_scan->setFocus();
}

void PackingPage::keepEdits()
{
    m_sheet->note()->keepNow();
}

void PackingPage::focusSearch()
{
    m_scan->setFocus();
    m_scan->selectAll();
}

void PackingPage::savePdf()
{
    if (!m_shown || m_progress->isBusy())
        return;
    m_sheet->note()->keepNow();
    const QString path = askPdfPath(this, m_context);
    if (path.isEmpty())
        return;
    Job* job = savePapers(this, m_context, {m_shown}, path, [this](const PaperResult& result) { tellPapers(m_context, result); });
    m_progress->follow(job, tr("Writing the papers"));
}

void PackingPage::print()
{
    if (!m_shown || m_progress->isBusy())
        return;
    m_sheet->note()->keepNow();
    attempt(m_context.messages, [&] {
        const QString printer = askPrinter(this);
        if (printer.isEmpty())
            return;
        Job* job = printPapers(this, m_context, {m_shown}, printer, [this](const PaperResult& result) { tellPapers(m_context, result); });
        m_progress->follow(job, tr("Printing"));
    });
}

} // namespace kokarda::screens
