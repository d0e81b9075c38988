// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/printing/printorder.h"
#include "views/screens/shared/pagecontext.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace kokarda {
struct PrintedDocument;
}

namespace kokarda::screens {

class CameOutDialog;
class ProgressStrip;

/// A pile that a printer has taken, and what is known of it.
struct SentPile
{
    paper::Pile pile;
    int firstPage = 1;
    QString job;
    press::JobReport report;
    bool settled = false;
};

/// What a batch came to when it was handed over.
struct Handover
{
    std::vector<SentPile> sent;
    QString warning; ///< what came out as empty boxes; empty: nothing
    QString failure; ///< why the rest was not taken; empty when all was
    bool cancelled = false;
    int orders = 0;
};

/// One batch on its way: set in the background, handed to the printer, followed until the print system says what
/// became of it. Only what it reports completed, or what a person has seen, is marked as printed. Belongs to the page
/// that started it, and goes when it has nothing more to follow.
class PrintRun : public QObject
{
    Q_OBJECT

public:
    PrintRun(const PageContext& context, PrintOrder order, QWidget* page);

    /// Begins; `strip` shows how far it is and can stop it.
    void start(ProgressStrip* strip);
    const std::vector<SentPile>& sent() const { return m_handover.sent; }

signals:
    /// Everything is known now, one way or the other.
    void finished();
    /// The question is on the screen.
    void asked(kokarda::screens::CameOutDialog* dialog);

private:
    void handedOver(Handover handover);
    void watch();
    void heard(std::vector<press::JobReport> reports);
    void settle(SentPile& pile, int lastGoodPage, bool seen);
    void ask(size_t pile);
    void goOn(size_t pile, int fromPage);
    void finishOrWatch();
    std::vector<PrintedDocument> documentsOf(const SentPile& pile, int from, int to) const;

    PageContext m_context;
    PrintOrder m_order;
    QWidget* m_page;
    ProgressStrip* m_strip = nullptr;
    Handover m_handover;
    QTimer m_timer;
    int m_unknown = 0;   ///< answers in a row that knew nothing
    int m_halted = 0;    ///< answers in a row that found the printer stopped
    int m_pagesOut = 0;  ///< that the print system reported completed
    bool m_asking = false;
};

} // namespace kokarda::screens
