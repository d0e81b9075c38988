// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reviews/reviewrequests.h"
#include "views/paper/page.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace kokarda::tables {
class RequestTable;
}

namespace kokarda::screens {

class EmptyState;
class ListExport;
class ListView;

/// Whom to ask for a review today: the list, the letter to one of them, and copying, mailing or printing it by hand.
class RequestsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPanel(const PageContext& context, QWidget* parent = nullptr);
    ~RequestsPanel() override;

    /// Looks again, in slices.
    void look();
    bool isLooking() const { return m_listing != nullptr; }
    ListView* list() const { return m_list; }
    /// Where work begins: the list, or how long to wait where nobody is to be asked.
    QWidget* firstFocus() const;
    ListExport* listExport() const { return m_export; }
    QPlainTextEdit* text() const { return m_text; }
    /// Where mail is handed over; a test puts its own in its place.
    void setMailer(std::function<bool(const QUrl&)> mailer) { m_mailer = std::move(mailer); }
    /// Writes the letter without asking for the file's name.
    void saveLetterTo(const QString& path);
    /// The delay of a category in days as its field has it; an unset category is the usual delay.
    QSpinBox* delay(CategoryId category) const;

signals:
    void orderWanted(kokarda::OrderId order);

private:
    QWidget* makeList();
    QWidget* makeLetter();
    Letter letter() const;
    std::vector<paper::Page> pages(const QString& paper) const;
    void readOn();
    void showCurrent();
    void showDelays();
    void keepDelays();
    void copy();
    void mail();
    void markSent(Consent::Medium medium, const QString& done);

    PageContext m_context;
    std::unique_ptr<tables::RequestTable> m_table;
    std::shared_ptr<ReviewRequestListing> m_listing; ///< while it reads
    QTimer* m_turn;
    ListExport* m_export;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QLabel* m_without;
    QLabel* m_subject;
    QPlainTextEdit* m_text;
    QPushButton* m_order;
    QPushButton* m_copy;
    QPushButton* m_mail;
    QPushButton* m_print;
    QPushButton* m_paper;
    QVBoxLayout* m_delays;
    std::map<CategoryId, QSpinBox*> m_days;
    ReviewDelays m_shownDelays;
    CategoryTree m_shownTree;
    NoteTone m_tone = NoteTone::Warm;
    ReviewRequest m_request; ///< whose letter is shown
    Letter m_letter;
    std::function<bool(const QUrl&)> m_mailer;
};

} // namespace kokarda::screens
