// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <vector>

class QPushButton;

namespace kokarda::screens {

/// Says what is the matter with a shop file, or what became of it, and offers what can be done: one button for each
/// step, the likeliest first.
class TroubleBox : public QDialog
{
    Q_OBJECT

public:
    /// `file` is the path that it is about, shown below the title; empty: none.
    TroubleBox(const QString& title, const QString& text, const QStringList& steps, QWidget* parent, const QString& file = {});

    QString text() const { return m_text; }
    QPushButton* button(int step) const { return m_buttons[static_cast<size_t>(step)]; }

signals:
    /// Place of the step among those given; the box is closed by then.
    void chosen(int step);

private:
    QString m_text;
    std::vector<QPushButton*> m_buttons;
};

} // namespace kokarda::screens
