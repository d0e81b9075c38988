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

/// A paper that is printed by itself, beside the papers of orders. Each kind remembers a printer and a paper of its own.
enum class LoosePaper { Card, Letter };

/// Asks how a single paper that does not go with a parcel is to be printed.
class CardDialog : public QDialog
{
    Q_OBJECT

public:
    CardDialog(std::vector<press::Queue> printers, const PageContext& context, QWidget* parent = nullptr, LoosePaper kind = LoosePaper::Card);

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
    /// Under which name this computer remembers a choice for this kind of paper.
    QString key(const QString& choice) const;

    PageContext m_context;
    LoosePaper m_kind;
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

/// Sends the pages to a printer in the background and says in the message bar that they are on their way, or why not;
/// then calls `sent`. `owner` keeps the work alive.
void sendPages(QObject* owner, const PageContext& context, const press::Ticket& ticket, const std::vector<paper::Page>& pages,
    LoosePaper kind, std::function<void()> sent = {});

/// Asks how, then prints the card that `made` gives for the chosen paper. Says in the message bar when there is no printer.
void printCard(QWidget* page, const PageContext& context, const std::function<paper::Page(const QString& paper)>& made);

/// The same for a letter; `sent` is called when the printer has taken it.
void printLetter(QWidget* page, const PageContext& context, const std::function<std::vector<paper::Page>(const QString& paper)>& made,
    std::function<void()> sent = {});

} // namespace kokarda::screens
