// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/press/press.h"
#include "views/press/setup.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>
#include <array>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace kokarda::screens {

/// What a printer does with a paper: the margins that it cannot reach, and what a ruler says about its test page.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    /// `printer` and `paper` are shown first.
    SetupDialog(const std::vector<press::Queue>& printers, const QString& printer, const QString& paper, const PageContext& context,
        QWidget* parent = nullptr);

    /// Left, top, right, bottom in millimetres.
    const std::array<QDoubleSpinBox*, 4>& margins() const { return m_margins; }
    /// Left, right, upper and lower line in millimetres.
    const std::array<QDoubleSpinBox*, 4>& readings() const { return m_readings; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* testButton() const { return m_test; }

private:
    QString key() const;
    void showPaper();
    void printTest();
    void reset();
    void save();

    PageContext m_context;
    press::StockSetup m_stored;
    QComboBox* m_printer;
    QComboBox* m_paper;
    QLabel* m_state;
    std::array<QDoubleSpinBox*, 4> m_margins{};
    std::array<QDoubleSpinBox*, 4> m_readings{};
    QPushButton* m_test;
    QPushButton* m_save;
    bool m_read = false; ///< the readings were changed by hand
};

/// Opens the dialog for the printers of this computer; says so in the message bar where there is none.
void setUpPrinters(const PageContext& context, QWidget* parent);

} // namespace kokarda::screens
