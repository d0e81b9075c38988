// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"
#include "models/values/problem.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace kokarda::screens {

class BlockList;
class HandSample;

/// The fields and switches of a look. It stores nothing.
class LookForm : public QWidget
{
    Q_OBJECT

public:
    explicit LookForm(QWidget* parent = nullptr);

    void setLook(const Look& look);
    Look look() const;
    void setLogo(const QByteArray& png);
    /// Says beside the fields what is wrong.
    void showProblems(const std::vector<Problem>& problems);

    QLineEdit* accent() const { return m_accent; }
    QPlainTextEdit* footer() const { return m_footer; }
    BlockList* blocks() const { return m_blocks; }
    QCheckBox* check(const QString& name) const;

signals:
    void changed();
    void logoWanted();

private:
    void addShop(QFormLayout* form);
    void addColours(QFormLayout* form);
    void addSwitches(QVBoxLayout* column);
    void touched();
    void showLogo();

    Look m_look;
    bool m_filling = false;
    QLineEdit* m_name;
    QLabel* m_logo;
    QLineEdit* m_accent;
    QComboBox* m_hand;
    HandSample* m_sample;
    std::vector<std::pair<QLineEdit*, QString Address::*>> m_sender;
    QLineEdit* m_email;
    QLineEdit* m_web;
    QPlainTextEdit* m_footer;
    std::vector<std::pair<QCheckBox*, bool Look::*>> m_switches;
    BlockList* m_blocks;
    QLabel* m_wrong;
};

} // namespace kokarda::screens
