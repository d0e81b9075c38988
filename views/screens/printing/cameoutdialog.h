// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace kokarda::screens {

/// Asks the one who stands at the printer what has come out of a job that did not end well.
class CameOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pages` of the pile in all; `firstPage` of this job; `reason` in the print system's words, may be empty.
    CameOutDialog(const QString& printer, const QString& paper, int firstPage, int pages, const QString& reason,
        QWidget* parent = nullptr);

    /// The last page that came out well: from "all" to none.
    int lastGoodPage() const;
    /// Everything that did not come out is to be printed now; else later, by hand.
    bool goesOn() const { return m_goesOn; }

    QRadioButton* all() const { return m_all; }
    QRadioButton* some() const { return m_some; }
    QRadioButton* none() const { return m_none; }
    QSpinBox* page() const { return m_page; }
    QPushButton* goOn() const { return m_goOn; }

private:
    void offer(bool everything);

    int m_first;
    int m_pages;
    bool m_goesOn = false;
    QRadioButton* m_all;
    QRadioButton* m_some;
    QRadioButton* m_none;
    QSpinBox* m_page;
    QPushButton* m_goOn;
    QPushButton* m_later;
};

} // namespace kokarda::screens
