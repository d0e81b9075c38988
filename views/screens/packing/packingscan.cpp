// SPDX-License-Identifier: GPL-3.0-or-later
// Scanner and keys of the bench.
#include "models/services/packingdesk.h"
#include "models/services/shop.h"
#include "views/screens/packing/packingpage.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/shared/attempt.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

int PackingPage::rowOf(const QString& number) const
{
    for (int row = 0; row < m_queue->count(); ++row) {
        const QString known = m_queue->item(row)->text();
        if (known.compare(number, Qt::CaseInsensitive) == 0 || known.mid(1).compare(number, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

void PackingPage::scanned()
{
    const QString code = m_scan->text().trimmed();
    // Nothing to take back in here: Ctrl+Z at the bench takes back what was packed.
    m_scan->setText({});
    if (code.isEmpty())
        return;
    m_sheetOrDone->setCurrentIndex(m_shown ? 0 : 1);
    const Scanned item = m_shown ? m_sheet->scan(code) : Scanned();
    if (item.as == Scanned::As::Counted)
        return answerScan(m_sheet->missing().isEmpty() ? tr("Complete") : tr("In: %1").arg(item.words), true);
    if (item.as == Scanned::As::TooMany)
        return answerScan(tr("One too many: %1").arg(item.words), false);
    const int row = rowOf(code);
    if (row >= 0) {
        m_queue->setCurrentRow(row);
        return answerScan(tr("Order %1").arg(m_queue->item(row)->text()), true);
    }
    attempt(m_context.messages, [&] {
        if (const std::optional<OrderSummary> order = m_context.shop.packing().called(code))
            answerScan(tr("Order %1 does not wait to be packed: %2").arg(order->number, statusTitle(order->status)), false);
        else
            answerScan(tr("%1 is not in this parcel, and no waiting order is called so.").arg(code), false);
    });
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
    QTimer::singleShot(0, m_queue, [this] { m_queue->scrollToItem(m_queue->currentItem()); });
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
