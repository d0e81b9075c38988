// SPDX-License-Identifier: GPL-3.0-or-later
// Scanner and keys of the bench.
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/tables/queuetable.h"
#include "views/screens/packing/packingpage.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/packing/scannerear.h"
#include "views/screens/shared/attempt.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

void PackingPage::scanned()
{
    const QString code = m_scan->text().trimmed();
    // Nothing to take back in here: Ctrl+Z at the bench takes back what was packed.
    m_scan->setText({});
    if (!code.isEmpty())
        take(code);
}

void PackingPage::take(const QString& code)
{
    m_sheetOrDone->setCurrentIndex(m_shown ? 0 : 1);
    const Scanned item = m_shown ? m_sheet->scan(code) : Scanned();
    if (item.as == Scanned::As::Counted)
        return answerScan(m_sheet->missing().isEmpty() ? tr("Complete") : tr("In: %1").arg(item.words), true);
    if (item.as == Scanned::As::TooMany)
        return answerScan(tr("One too many: %1").arg(item.words), false);
    attempt(m_context.messages, [&] {
        const std::vector<NamedOrder> named = m_context.shop.packing().called(code);
        if (named.empty())
            answerScan(tr("%1 is not in this parcel, and no order is called so.").arg(code), false);
        else if (!bringUp(named))
            answerScan(whyNot(named.front()), false);
    });
}

void PackingPage::hearScanner()
{
    // Fields of the page come and go: each is listened to from the moment that the cursor stands in it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* field) {
        if (field && field != m_scan && isAncestorOf(field))
            m_ear->listenTo(field);
    });
    connect(m_ear, &ScannerEar::scanned, this, [this](const QString& code) {
        m_scan->setFocus();
        take(code.trimmed());
    });
    connect(m_ear, &ScannerEar::unknown, this, [this](const QString& text) {
        answerScan(tr("%1 was written where the cursor stands: no item and no order is called so.").arg(text), false);
    });
}

bool PackingPage::isCode(const QString& text) const
{
    bool isOne = false;
    attempt(m_context.messages, [&] {
        isOne = (m_shown && m_sheet->isCalled(text.trimmed())) || !m_context.shop.packing().called(text).empty();
    });
    return isOne;
}

bool PackingPage::bringUp(const std::vector<NamedOrder>& named)
{
    const auto waits = std::ranges::count_if(named, &NamedOrder::isWaiting);
    if (waits == 0)
        return false;
    // Two channels may count alike: the same number once more brings the other one.
    const auto end = named.begin() + waits;
    const auto shown = std::find_if(named.begin(), end, [this](const NamedOrder& each) { return each.order.id == m_shown; });
    const OrderSummary& wanted = (shown == end || shown + 1 == end ? named.begin() : shown + 1)->order;
    if (m_table->rowOf(wanted.id) < 0)
        showQueue();
    m_queue->setCurrentIndex(m_table->index(m_table->rowOf(wanted.id), 0));
    if (waits == 1)
        answerScan(tr("Order %1").arg(wanted.number), true);
    else
        answerScan(tr("Order %1 of %2. Another one is called so too: scan again for it.").arg(wanted.number, wanted.channelName), true);
    return true;
}

QString PackingPage::whyNot(const NamedOrder& named) const
{
    const QString number = named.order.number;
    if (named.isDeleted)
        return tr("Order %1 does not wait to be packed: it was deleted and lies in the bin.").arg(number);
    switch (named.order.status) {
    case OrderStatus::AwaitingPayment:
        return tr("Order %1 does not wait to be packed: it is not paid yet.").arg(number);
    case OrderStatus::Packed:
        return tr("Order %1 does not wait to be packed: it is packed already.").arg(number);
    case OrderStatus::Shipped:
        return tr("Order %1 does not wait to be packed: it has been shipped.").arg(number);
    case OrderStatus::Delivered:
        return tr("Order %1 does not wait to be packed: it has been delivered.").arg(number);
    case OrderStatus::Cancelled:
        return tr("Order %1 does not wait to be packed: it was cancelled.").arg(number);
    case OrderStatus::ToPack:
        break;
    }
    return {};
}

bool PackingPage::takeForScanner(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isWritten = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    if (!isWritten || event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    m_scan->setFocus();
    QCoreApplication::sendEvent(m_scan, event);
    return true;
}

void PackingPage::keyPressEvent(QKeyEvent* event)
{
    // Whatever was clicked last, the next scan arrives where scans are read.
    if (!takeForScanner(event))
        Page::keyPressEvent(event);
}

bool PackingPage::eventFilter(QObject* watched, QEvent* event)
{
    return (event->type() == QEvent::KeyPress && takeForScanner(static_cast<QKeyEvent*>(event)))
        || Page::eventFilter(watched, event);
}

void PackingPage::answerScan(const QString& text, bool good)
{
    // Large and coloured over the whole width: a look from the table is enough. A wrong piece is heard as well.
    m_answer->setText(text);
    m_answer->setProperty("kind", good ? u"scan-good"_s : u"scan-bad"_s);
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
    m_answer->setVisible(true);
    // The queue has become lower: what is on the bench stays in sight.
    QTimer::singleShot(0, m_queue, [this] { m_queue->scrollTo(m_queue->currentIndex()); });
    if (good)
        m_answerGoes->start();
    else
        m_answerGoes->stop();
    if (!good)
        QApplication::beep();
}

QString PackingPage::answer() const
{
    return m_answer->isVisibleTo(this) ? m_answer->text() : QString();
}

} // namespace kokarda::screens
