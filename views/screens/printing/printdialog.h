// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/printing/printorder.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kokarda::screens {

class SheetPicker;

/// How a batch is to be printed: which papers, on which printer and stock, in which sequence.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(std::vector<press::Queue> printers, PrintOrder order, const PageContext& context, QWidget* parent = nullptr);

    /// What is chosen now.
    PrintOrder order() const;

    QComboBox* printer() const { return m_printer; }
    QComboBox* slipPaper() const { return m_slipPaper; }
    QComboBox* notePlace() const { return m_notePlace; }
    QComboBox* sequence() const { return m_sequence; }
    QComboBox* labelPaper() const { return m_labelPaper; }
    QCheckBox* check(const QString& name) const;
    SheetPicker* sheet() const { return m_sheet; }
    QPushButton* printButton() const { return m_print; }

private:
    QWidget* makePapers();
    QWidget* makePrinter();
    void addStocks(QFormLayout* form);
    QCheckBox* addCheck(QGridLayout* grid, int row, int column, const QString& name, const QString& title, bool on);
    void showPrinter();
    void showChoice();
    void setUpPrinter();
    bool cardsAreWanted() const;

    PageContext m_context;
    std::vector<press::Queue> m_printers;
    PrintOrder m_order;
    press::Abilities m_able;
    QComboBox* m_printer;
    QLabel* m_state;
    QComboBox* m_slipPaper;
    QComboBox* m_tray;
    QComboBox* m_notePlace;
    QComboBox* m_notePaper;
    QComboBox* m_smallPaper;
    QComboBox* m_labelPaper;
    QComboBox* m_cardTray;
    QComboBox* m_colour;
    QComboBox* m_sequence;
    QSpinBox* m_copies;
    QLabel* m_sheetTitle;
    SheetPicker* m_sheet;
    QPushButton* m_print;
};

} // namespace kokarda::screens
