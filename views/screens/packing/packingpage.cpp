// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/packingpage.h"

#include "models/services/giftdesk.h"
#include "models/services/orderbook.h"
#include "models/services/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/tables/ordertable.h"
#include "views/screens/packing/benchsetup.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/packing/queuedelegate.h"
#include "views/screens/printing/printing.h"
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
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// "out by 14:00", "out by Tue 14:00", "late since Mon 14:00".
QString dueWords(Instant due, Instant now, const QTimeZone& zone, const QLocale& locale)
{
    const QDateTime at = inZone(due, zone);
    QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = dayIn(now, zone).daysTo(at.date());
    if (days != 0 && std::abs(days) < 7)
        time = locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
    else if (days != 0)
        time = locale.toString(at.date(), QLocale::ShortFormat);
    return due < now ? PackingPage::tr("late since %1").arg(time) : PackingPage::tr("out by %1").arg(time);
}

} // namespace

PackingPage::PackingPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_scan(new QLineEdit)
    , m_answer(wrappedLabel())
    , m_answerGoes(new QTimer(this))
    , m_setup(new BenchSetup(context))
    , m_queue(new QListWidget)
    , m_count(mutedLabel())
    , m_sheetOrDone(new QStackedWidget)
    , m_sheet(new PackingSheet(context))
    , m_done(new EmptyState(u"package-check"_s, {}, {}, tr("Import a file …")))
    , m_progress(new ProgressStrip)
    , m_missing(mutedLabel())
    , m_print(plainButton(tr("Print")))
    , m_part(plainButton(tr("Send this part ahead")))
    , m_pack(primaryButton(tr("Packed, next")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeQueue());
    m_sheetOrDone->addWidget(m_sheet);
    m_sheetOrDone->addWidget(m_done);
    connect(m_done, &EmptyState::asked, this, &PackingPage::importWanted);
    m_sheetOrDone->addWidget(m_setup);
    splitter->addWidget(m_sheetOrDone);
    splitter->setSizes({392, 788});
    splitter->setStretchFactor(1, 1);
    context.memory.keep(splitter, u"packing"_s);
    column->addWidget(splitter, 1);
    column->addWidget(m_progress);
    QWidget* foot = makeFoot();
    column->addWidget(foot);
    connect(m_sheetOrDone, &QStackedWidget::currentChanged, foot,
        [this, foot] { foot->setVisible(m_sheetOrDone->currentWidget() != m_setup); });
    connect(m_queue, &QListWidget::currentRowChanged, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_scan, &QLineEdit::returnPressed, this, &PackingPage::scanned);
    connect(m_sheet, &PackingSheet::progressed, this, &PackingPage::showReadiness);
    connect(m_pack, &QPushButton::clicked, this, &PackingPage::packAndNext);
    connect(m_print, &QPushButton::clicked, this, &PackingPage::print);
    connect(m_part, &QPushButton::clicked, this, &PackingPage::packPart);
    connect(m_setup, &BenchSetup::left, this, [this] {
        m_sheetOrDone->setCurrentIndex(m_shown ? 0 : 1);
        m_scan->setFocus();
    });
    // These two look for what is typed among their own rows; at the bench it is a scanner that types.
    m_queue->installEventFilter(this);
    m_sheet->packaging()->installEventFilter(this);
    m_answerGoes->setSingleShot(true);
    m_answerGoes->setInterval(6000);
    connect(m_answerGoes, &QTimer::timeout, m_answer, &QWidget::hide);
    auto* fullScreen = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(fullScreen, &QShortcut::activated, this, &PackingPage::toggleFullScreen);
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
    auto* setUpBench = new QToolButton;
    setUpBench->setObjectName(u"benchSetup"_s);
    setUpBench->setProperty("kind", u"icon"_s);
    setUpBench->setIcon(icon(u"settings"_s, Ink::Muted));
    setUpBench->setIconSize({20, 20});
    setUpBench->setToolTip(tr("Times and packagings"));
    setUpBench->setAccessibleName(setUpBench->toolTip());
    connect(setUpBench, &QToolButton::clicked, this, &PackingPage::setUp);
    head->addWidget(setUpBench);
    column->addLayout(head);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setPlaceholderText(tr("Scan or type an order or an item"));
    m_scan->setAccessibleName(tr("Scan"));
    m_scan->addAction(icon(u"scan-barcode"_s, Ink::Muted), QLineEdit::LeadingPosition);
    column->addWidget(m_scan);
    m_answer->setObjectName(u"scanAnswer"_s);
    m_answer->setContentsMargins(12, 12, 12, 12);
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
    m_part->setObjectName(u"part"_s);
    m_part->setToolTip(tr("What is ticked goes out now, the rest stays to pack"));
    row->addWidget(m_part);
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
    if (changes.testAnyFlags(Change::Orders | Change::Imports | Change::Gifts | Change::Notes | Change::Settings))
        showQueue();
    if (!m_scan->hasFocus() && !m_sheet->isAncestorOf(QApplication::focusWidget()))
        m_scan->setFocus();
}

void PackingPage::showQueue()
{
    const OrderId current = m_shown;
    const std::vector<WaitingParcel> queue = m_context.shop.packing().queue();
    m_waiting.clear();
    for (const WaitingParcel& parcel : queue)
        m_waiting.push_back(parcel.order);
    const QSignalBlocker quiet(m_queue);
    m_queue->clear();
    // The queue is the day's work, not the archive: what lies further back comes up by itself.
    constexpr size_t shown = 500;
    const Instant now = instantOf(QDateTime::currentDateTimeUtc());
    const QTimeZone zone = m_context.shop.settings().zone();
    for (size_t i = 0; i < m_waiting.size() && i < shown; ++i) {
        const OrderSummary order = m_context.shop.orders().summary(m_waiting[i]);
        auto* item = new QListWidgetItem(order.number);
        QStringList signs;
        const std::optional<Instant> due = queue[i].due;
        if (due && *due < now)
            signs += u"late"_s;
        if (order.hasRemark)
            signs += u"remark"_s;
        if (order.isGift)
            signs += u"gift"_s;
        if (order.isPrinted)
            signs += u"printed"_s;
        item->setData(QueueDelegate::CustomerRole, order.customerName);
        QStringList about{tr("%n item(s)", nullptr, order.pieces), order.channelName};
        if (due)
            about.prepend(dueWords(*due, now, zone, m_context.locale));
        item->setData(QueueDelegate::AboutRole, about.join(u"  ·  "_s));
        item->setData(QueueDelegate::SignsRole, signs);
        item->setData(Qt::AccessibleTextRole, QStringList{order.number, order.customerName, tables::signsInWords(order)}.join(u", "_s));
        m_queue->addItem(item);
    }
    if (m_waiting.empty()) {
        const bool any = m_context.shop.orders().hasAny();
        m_done->setWords(any ? tr("Everything is packed") : tr("Nothing to pack yet"),
            tr("Orders that are paid wait here. New ones come with the next import."));
        m_done->button()->setVisible(!any);
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
    if (m_sheetOrDone->currentWidget() != m_setup)
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
    m_part->setVisible(m_shown && m_sheet->isPart());
    m_print->setEnabled(bool(m_shown));
}

void PackingPage::setUp()
{
    attempt(m_context.messages, [this] {
        m_setup->load();
        m_sheetOrDone->setCurrentWidget(m_setup);
    });
}

void PackingPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void PackingPage::packPart()
{
    if (!m_shown || !m_sheet->isPart())
        return;
    m_sheet->note()->keepNow();
    attempt(m_context.messages, [this] {
        const QString number = m_context.shop.orders().summary(m_shown).number;
        m_context.shop.packing().packPart(m_shown, m_sheet->counted());
        tellDone(m_context, tr("A part of order %1 goes ahead. The rest stays to pack.").arg(number));
    });
    m_scan->setFocus();
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
        m_answer->hide(); // it was said of the parcel before
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
    printOrders(this, m_context, m_progress, {m_shown});
}

} // namespace kokarda::screens
