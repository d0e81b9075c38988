// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <map>

class QVBoxLayout;

namespace kokarda::screens {

/// One place of the rail: icon, word, and a badge with what waits there.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString& iconName, const QString& title, QWidget* parent = nullptr);

    void setBadge(int waiting);
    QSize sizeHint() const override { return {108, 68}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon;
    int m_badge = 0;
};

/// The modules at the left edge; exactly one is chosen.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void add(const QString& key, const QString& iconName, const QString& title, bool atTheFoot = false);
    void choose(const QString& key);
    void setBadge(const QString& key, int waiting);
    RailButton* button(const QString& key) const;

signals:
    void chosen(const QString& key);

private:
    std::map<QString, RailButton*> m_buttons;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
};

} // namespace kokarda::screens
