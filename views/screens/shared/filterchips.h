// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <map>
#include <vector>

class QToolButton;

namespace kokarda::screens {

/// Filters as chips with counts; exactly one is on. What does not fit into as many rows as there may be is in a menu at
/// their end.
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
    /// Without it there are as many rows as it takes.
    void setMostRows(int rows);

signals:
    void chosen(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButton(const Chip& chip);
    void turnTo(const QString& key);
    std::size_t rowsFor(const std::vector<int>& widths) const;
    /// Puts into the menu what there is no room for.
    void fit();
    void fillMenu();
    void askForHeight();

    std::vector<Chip> m_chips;
    std::map<QString, QToolButton*> m_buttons;
    QString m_chosen;
    QToolButton* m_more = nullptr; ///< the menu's button; null where every chip is shown
    std::size_t m_mostRows = 0;
    std::size_t m_shown = 0; ///< chips before the menu
    bool m_asksForHeight = false;
    bool m_rowsChanged = false; ///< other chips are shown than when the height was asked for
};

} // namespace kokarda::screens
