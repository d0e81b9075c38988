// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"
#include "views/press/press.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kokarda::screens {

/// Asks how a single card that belongs to no order is to be printed.
class CardDialog : public QDialog
{
    Q_OBJECT

public:
    CardDialog(std::vector<press::Queue> printers, const PageContext& context, QWidget* parent = nullptr);

    /// Printer, paper, tray, ink and copies as they are chosen now, with what was found out about printer and paper.
    press::Ticket ticket() const;
    /// Keeps the choice for the next card on this computer.
    void remember() const;

    QComboBox* printer() const { return m_printer; }
    QComboBox* paper() const { return m_paper; }
    QSpinBox* copies() const { return m_copies; }
    QPushButton* printButton() const { return m_print; }

private:
    void showPrinter();
    void showChoice();

    PageContext m_context;
    std::vector<press::Queue> m_printers;
    press::Abilities m_able;
    QComboBox* m_printer;
    QLabel* m_state;
    QComboBox* m_paper;
    QComboBox* m_tray;
    QComboBox* m_colour;
    QSpinBox* m_copies;
    QPushButton* m_print;
};

/// Sends one card to a printer in the background and says in the message bar that it is on its way, or why not. `owner`
/// keeps the work alive.
void sendCard(QObject* owner, const PageContext& context, const press::Ticket& ticket, const paper::Page& card);

/// Asks how, then prints what `made` gives for the chosen paper. Says in the message bar when there is no printer.
void printCard(QWidget* page, const PageContext& context, const std::function<paper::Page(const QString& paper)>& made);

} // namespace kokarda::screens
