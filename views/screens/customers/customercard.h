// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/customer.h"
#include "models/values/review.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kokarda::screens {

class ConsentPanel;
class CustomerEdit;
class FilterChips;
class HistoryPanel;
class JourneyStrip;
class PersonPanel;
class StampPanel;

/// One person with everything: who they are, their journey with the shop, what they usually do, what passed between the
/// two, what they agreed to.
class CustomerCard : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCard(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw.
    void show(const Customer& customer);
    void keepNow();
    CustomerId shown() const { return m_customer; }
    /// "glance", "details", "history" or "consents".
    void showSide(const QString& key);

    JourneyStrip* journey() const { return m_journey; }
    CustomerEdit* edit() const { return m_edit; }
    HistoryPanel* history() const { return m_history; }
    ConsentPanel* consents() const { return m_consents; }
    StampPanel* stamps() const { return m_stamps; }
    PersonPanel* person() const { return m_person; }
    /// What stands under "At a glance", line by line: title, value, evidence.
    QStringList glance() const;

signals:
    void orderWanted(kokarda::OrderId order);
    void reviewWanted(kokarda::ReviewId review);
    void caseWanted(kokarda::CaseId file);

private:
    QWidget* makeHead();
    QWidget* makeGlance();
    QWidget* scrolling(QWidget* inner);
    void fillSide();
    void showHead(const Customer& customer);
    void showJourney();
    void showFacts(const Customer& customer);
    void showPreferences();
    void showMerged();
    void open(int stop);

    PageContext m_context;
    CustomerId m_customer;
    QLabel* m_name;
    QLabel* m_about;
    QLabel* m_group;
    QLabel* m_groupRule;
    QScrollArea* m_strip;
    JourneyStrip* m_journey;
    QLabel* m_stop;
    QPushButton* m_openStop;
    FilterChips* m_side;
    QStackedWidget* m_sides;
    QGridLayout* m_facts;
    QGridLayout* m_preferences;
    QLabel* m_noPreferences;
    QVBoxLayout* m_merged;
    StampPanel* m_stamps;
    CustomerEdit* m_edit;
    HistoryPanel* m_history;
    ConsentPanel* m_consents;
    PersonPanel* m_person;
};

} // namespace kokarda::screens
