// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/customer.h"
#include "models/values/note.h"
#include "models/values/review.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace kokarda::screens {

class PaperView;

/// What has passed between the shop and one customer: orders, the notes as they looked, gifts, reviews, cases. Every
/// line leads to the thing itself.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(CustomerId customer);
    /// The note that is drawn; its pages as they print.
    PaperView* note() const { return m_note; }

signals:
    void orderWanted(kokarda::OrderId order);
    void reviewWanted(kokarda::ReviewId review);
    void caseWanted(kokarda::CaseId file);

private:
    QVBoxLayout* section(const QString& title);
    void showOrders();
    void showNotes();
    void showGifts();
    void showReviews();
    void showCases();
    void drawNote();
    QPushButton* line(QVBoxLayout* list, const QString& icon, const QString& title, const QStringList& about, const QString& right = {});
    void sayEmpty(QVBoxLayout* list, const QString& text);
    QString day(Instant at) const;

    PageContext m_context;
    CustomerId m_customer;
    QVBoxLayout* m_column;
    QVBoxLayout* m_orders;
    QVBoxLayout* m_notes;
    PaperView* m_note;
    QVBoxLayout* m_gifts;
    QVBoxLayout* m_reviews;
    QVBoxLayout* m_cases;
    Note m_drawn;        ///< the note that stands on the desk
    QTimer* m_drawSoon;  ///< the hand is drawn when nobody walks through the list any more
};

} // namespace kokarda::screens
