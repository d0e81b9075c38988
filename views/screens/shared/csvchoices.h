// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/listcsv.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kokarda::screens {

/// How tables are written on this computer: as chosen last, before that as the country does.
exports::CsvManner csvManner(const PageContext& context);

/// Which columns of a list go into a file, how the file is written and where it goes. What is chosen is remembered, the
/// columns for each list.
class CsvChoices : public QDialog
{
    Q_OBJECT

public:
    CsvChoices(const PageContext& context, const QString& key, const std::vector<exports::ListColumn>& columns, int rows,
        QWidget* parent = nullptr);

    QString path() const;
    exports::CsvManner manner() const;
    /// Keys of the columns that are not wanted.
    QSet<QString> left() const;

    QListWidget* columns() const { return m_columns; }
    QComboBox* separator() const { return m_separator; }
    QComboBox* decimalMark() const { return m_mark; }
    QCheckBox* byteOrderMark() const { return m_bom; }
    QLineEdit* pathEdit() const { return m_path; }
    QPushButton* saveButton() const { return m_save; }

private:
    void makeColumns(const std::vector<exports::ListColumn>& columns);
    void makeManner();
    void tickAll(bool wanted);
    void choosePath();
    void showState();
    void remember();

    PageContext m_context;
    QString m_key;
    QListWidget* m_columns;
    QComboBox* m_separator;
    QComboBox* m_mark;
    QCheckBox* m_bom;
    QLineEdit* m_path;
    QLabel* m_state;
    QPushButton* m_save;
};

} // namespace kokarda::screens
