// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kokarda::screens {

/// What an empty page says: what will be here and how it gets here, with the button for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, const QString& buttonTitle = {},
        QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    QPushButton* button() const { return m_button; }

signals:
    void asked();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button = nullptr;
};

} // namespace kokarda::screens
