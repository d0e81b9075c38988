// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kokarda::screens {

/// What a person may ask the shop for: a copy of everything that is known of them, and to be forgotten. Erasing cannot be
/// undone: what would go and what has to stay is said first, and it takes a second button.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(CustomerId customer);
    /// Writes the copy into a new folder below this one without asking for it.
    void saveCopyIn(const QString& folder);
    /// Says what erasing would do.
    void explainErasure();
    void erase();

private:
    PageContext m_context;
    CustomerId m_customer;
    QPushButton* m_copy;
    QPushButton* m_ask;
    QWidget* m_plan;
    QLabel* m_planned;
    QPushButton* m_erase;
};

} // namespace kokarda::screens
