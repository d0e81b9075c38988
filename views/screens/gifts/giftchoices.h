// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace kokarda::screens {

/// Gifts in an order of preference: the first that can go goes. Any number of them.
class GiftChoices : public QWidget
{
    Q_OBJECT

public:
    explicit GiftChoices(QWidget* parent = nullptr);

    void show(const std::vector<Gift>& pantry, const std::vector<GiftId>& chosen);
    std::vector<GiftId> chosen() const;
    /// Puts a gift at the end; one that stands there already stays where it is.
    void add(GiftId gift);
    QComboBox* giftBox() const { return m_gifts; }
    QListWidget* list() const { return m_list; }

signals:
    void edited();

private:
    void move(int by);
    void showButtons();

    QListWidget* m_list;
    QComboBox* m_gifts;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

} // namespace kokarda::screens
