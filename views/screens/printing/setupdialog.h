// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/press/setup.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>
#include <array>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace kokarda::screens {

/// What one printer does with one paper: the margins that it cannot reach, and what a ruler says about its test page.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    SetupDialog(const QString& printer, const QString& title, const QString& paper, const PageContext& context, QWidget* parent = nullptr);

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
    QString m_printer;
    QString m_title;
    press::StockSetup m_stored;
    QComboBox* m_paper;
    QLabel* m_state;
    std::array<QDoubleSpinBox*, 4> m_margins{};
    std::array<QDoubleSpinBox*, 4> m_readings{};
    QPushButton* m_test;
    QPushButton* m_save;
    bool m_read = false; ///< the readings were changed by hand
};

} // namespace kokarda::screens
