// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// What was done in the shop, and taking it back.
class History
{
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    explicit History(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Title of the step that undo() would take back, "Gift for order #1042"; none when there is nothing to undo.
    std::optional<QString> undoTitle() const;
    std::optional<QString> redoTitle() const;
    /// Takes the newest step back and gives its title. Throws RuleError in words when there is none, or when later
    /// work stands in the way.
    QString undo();
    QString redo();

private:
    Shop& m_shop;
};

} // namespace kokarda
