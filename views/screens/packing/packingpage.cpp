// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/packingpage.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/tables/queuetable.h"
#include "views/screens/packing/benchsetup.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/packing/queuedelegate.h"
#include "views/screens/packing/scannerear.h"
#include "views/screens/printing/partpapers.h"
#include "views/screens/printing/printing.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/keys.h"
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
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
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

QToolButton* headButton(const QString& name, const QString& sign, const QString& words)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("kind", u"icon"_s);
    button->setIcon(icon(sign, Ink::Muted));
    button->setIconSize({20, 20});
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

PackingPage::PackingPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_scan(new QLineEdit)
    , m_answer(wrappedLabel())
    , m_answerGoes(new QTimer(this))
    , m_ear(new ScannerEar([this](const QString& text) { return isCode(text); }, this))
    , m_setup(new BenchSetup(context))
    , m_table(std::make_unique<tables::QueueTable>(context.shop.orders(), context.shop.settings().zone(), context.locale))
    , m_queue(new QListView)
    , m_count(mutedLabel())
    , m_sheetOrDone(new QStackedWidget)
    , m_sheet(new PackingSheet(context))
    , m_done(new EmptyState(u"package-check"_s, {}, {}, tr("Import a file …")))
    , m_progress(new ProgressStrip)
    , m_missing(mutedLabel())
    , m_print(plainButton(tr("Print")))
    , m_part(plainButton(tr("Send this part ahead")))
    , m_pack(primaryButton(tr("Packed, next")))
    , m_alone(headButton(u"fullScreen"_s, u"maximize"_s, tr("Only the bench on the whole screen (F11)")))
    , m_backFromAlone(plainButton(tr("Leave full screen")))
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
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isListing)
            attempt(m_context.messages, [this] { showCurrent(); });
    });
    connect(m_scan, &QLineEdit::returnPressed, this, &PackingPage::scanned);
    connect(m_sheet, &PackingSheet::progressed, this, [this] {
        m_answer->hide(); // something else has been done since that scan
        showReadiness();
    });
    connect(m_sheet, &PackingSheet::leftBehind, m_scan, qOverload<>(&QWidget::setFocus));
    connect(m_pack, &QPushButton::clicked, this, &PackingPage::packAndNext);
    connect(m_print, &QPushButton::clicked, this, &PackingPage::print);
    offerPartPapers(m_sheet->earlier(), this, m_context, m_progress);
    connect(m_part, &QPushButton::clicked, this, &PackingPage::packPart);
    connect(m_setup, &BenchSetup::left, this, [this] {
        m_sheetOrDone->setCurrentIndex(m_shown ? 0 : 1);
        m_scan->setFocus();
    });
    // These two look for what is typed among their own rows; at the bench it is a scanner that types.
    m_queue->installEventFilter(this);
    m_sheet->packaging()->installEventFilter(this);
    hearScanner();
    m_answerGoes->setSingleShot(true);
    m_answerGoes->setInterval(6000);
    connect(m_answerGoes, &QTimer::timeout, m_answer, &QWidget::hide);
    connect(m_alone, &QToolButton::clicked, this, [this] { emit aloneWanted(!m_isAlone); });
    connect(m_backFromAlone, &QPushButton::clicked, this, [this] { emit aloneWanted(false); });
}

PackingPage::~PackingPage()
{
    m_queue->setModel(nullptr);
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
    head->addWidget(m_alone);
    QToolButton* setUpBench = headButton(u"benchSetup"_s, u"settings"_s, tr("Times and packagings"));
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
    m_queue->setModel(m_table.get());
    m_queue->setFrameShape(QFrame::NoFrame);
    m_queue->setEditTriggers(QAbstractItemView::NoEditTriggers);
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
    m_backFromAlone->setObjectName(u"leaveFullScreen"_s);
    m_backFromAlone->setIcon(icon(u"minimize"_s));
    m_backFromAlone->setToolTip(tr("F11 or Esc"));
    m_backFromAlone->hide();
    row->addWidget(m_backFromAlone);
    row->addStretch(1);
    row->addWidget(m_missing);
    row->addSpacing(8);
    m_part->setObjectName(u"part"_s);
    m_part->setToolTip(tr("What is ticked goes out now, the rest stays to pack"));
    row->addWidget(m_part);
    m_print->setIcon(icon(u"printer"_s));
    row->addWidget(m_print);
    m_pack->setObjectName(u"pack"_s);
    // A key of the page, not of the button: a greyed button would be deaf to it and say nothing.
    auto* packKey = new QShortcut(doneKey(), this);
    connect(packKey, &QShortcut::activated, this, &PackingPage::packAndNext);
    m_pack->setToolTip(keyText(doneKey()));
    row->addWidget(m_pack);
    return foot;
}

void PackingPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Orders | Change::Imports | Change::Settings))
        showQueue();
    else if (changes.testAnyFlags(Change::Gifts | Change::Notes))
        showCurrent(); // who waits is what it was
    if (changes.testFlag(Change::Settings) && m_sheetOrDone->currentWidget() == m_setup)
        attempt(m_context.messages, [this] { m_setup->reload(); });
    if (!m_scan->hasFocus() && !m_sheet->isAncestorOf(QApplication::focusWidget()))
        m_scan->setFocus();
}

void PackingPage::showQueue()
{
    const OrderId current = m_shown;
    {
        // What is current on the way is nobody's choice.
        const QScopedValueRollback listing(m_isListing, true);
        m_table->setQueue(m_context.shop.packing().queue());
        const int count = m_table->rowCount();
        m_queue->setCurrentIndex(m_table->index(std::min(std::max(0, m_table->rowOf(current)), count - 1), 0));
        m_count->setText(tr("%n waiting", nullptr, count));
    }
    if (m_table->rowCount() == 0) {
        const bool any = m_context.shop.orders().hasAny();
        m_done->setWords(any ? tr("Everything is packed") : tr("Nothing to pack yet"),
            tr("Orders that are paid wait here. New ones come with the next import."));
        m_done->button()->setVisible(!any);
    }
    showCurrent();
}

OrderId PackingPage::currentOrder() const
{
    return m_table->idAt(m_queue->currentIndex().row());
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

void PackingPage::setAlone(bool alone)
{
    m_isAlone = alone;
    m_alone->setIcon(icon(alone ? u"minimize"_s : u"maximize"_s, Ink::Muted));
    m_alone->setToolTip(alone ? tr("Leave full screen (F11 or Esc)") : tr("Only the bench on the whole screen (F11)"));
    m_alone->setAccessibleName(m_alone->toolTip());
    m_backFromAlone->setVisible(alone);
}

void PackingPage::packPart()
{
    if (!m_shown || !m_sheet->isPart())
        return;
    m_sheet->note()->keepNow();
    attempt(m_context.messages, [this] {
        const QString number = m_context.shop.orders().summary(m_shown).number;
        m_context.shop.packing().packPart(m_shown, m_sheet->counted());
        m_answer->hide(); // what it said lies in the parcel that has gone
        tellDone(m_context, tr("A part of order %1 goes ahead. Its slip can be printed above; the rest stays to pack.").arg(number));
    });
    m_scan->setFocus();
}

void PackingPage::packAndNext()
{
    if (!m_shown || m_sheetOrDone->currentWidget() != m_sheet)
        return;
    if (const QString missing = m_sheet->missing(); !missing.isEmpty())
        return answerScan(missing, false);
    m_sheet->note()->keepNow();
    const OrderId packed = m_shown;
    const int row = m_queue->currentIndex().row();
    attempt(m_context.messages, [&] {
        const OrderSummary order = m_context.shop.orders().summary(packed);
        // The one that moves up keeps the place at the bench.
        m_shown = m_table->idAt(row + 1);
        m_context.shop.packing().pack(packed);
        m_answer->hide(); // it was said of the parcel before
        tellDone(m_context, order.isPrinted ? tr("Order %1 is packed.").arg(order.number)
                                            : tr("Order %1 is packed. Nothing was printed for it.").arg(order.number));
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
