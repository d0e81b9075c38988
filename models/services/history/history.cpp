// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"

#include "models/services/shop.h"
#include "models/storage/undo/undolog.h"
#include "models/values/problem.h"

namespace kokarda {

namespace {

std::optional<QString> titleOf(const std::optional<storage::LoggedAction>& action)
{
    return action ? std::optional(action->title) : std::nullopt;
}

} // namespace

std::optional<QString> History::undoTitle() const
{
    return titleOf(storage::UndoLog(m_shop.database()).nextUndo());
}

std::optional<QString> History::redoTitle() const
{
    return titleOf(storage::UndoLog(m_shop.database()).nextRedo());
}

QString History::undo()
{
    storage::UndoLog log(m_shop.database());
    const std::optional<storage::LoggedAction> action = log.nextUndo();
    if (!action)
        throw RuleError(tr("There is nothing to undo."));
    m_shop.tell(log.undo(action->id).touched);
    return action->title;
}

QString History::redo()
{
    storage::UndoLog log(m_shop.database());
    const std::optional<storage::LoggedAction> action = log.nextRedo();
    if (!action)
        throw RuleError(tr("There is nothing to do again."));
    m_shop.tell(log.redo(action->id).touched);
    return action->title;
}

} // namespace kokarda
