// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <map>
#include <vector>

class QToolButton;

namespace kokarda::screens {

/// Filters as a row of chips with counts; exactly one is on.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString key;
        QString title;
    };

    explicit FilterChips(const std::vector<Chip>& chips, QWidget* parent = nullptr);

    /// Other chips; the chosen one stays when it is among them.
    void setChips(const std::vector<Chip>& chips);
    /// A count of -1 shows none.
    void setCount(const QString& key, int count);
    QString chosenKey() const { return m_chosen; }
    /// Turns a chip on without telling; unknown keys turn the first on.
    void choose(const QString& key);
    QToolButton* button(const QString& key) const;

signals:
    void chosen(const QString& key);

private:
    void makeButton(const Chip& chip);

    std::vector<Chip> m_chips;
    std::map<QString, QToolButton*> m_buttons;
    QString m_chosen;
};

} // namespace kokarda::screens
