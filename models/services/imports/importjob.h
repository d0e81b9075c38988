// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"

#include <QCoreApplication>
#include <memory>

namespace kokarda {
class Shop;
}

namespace kokarda::imports {

/// One import, or the preview of one, in steps: the file is read on a thread of its own, each step compares and writes
/// some orders on the thread of the shop. A preview writes nothing. An import is one transaction and one undoable
/// action: it ends complete, or leaves nothing behind when it is stopped, fails, or turns out otherwise than its
/// preview. While an import runs nothing else may write to the shop.
class ImportJob
{
    Q_DECLARE_TR_FUNCTIONS(ImportJob)

public:
    enum class Mode { Preview, Import };

    /// `promise`: the preview that this import must come to; null where nobody looked at one.
    ImportJob(Shop& shop, const QString& path, const ImportOptions& options, Mode mode,
        std::shared_ptr<const ImportPlan> promise = {});
    /// Stops what is not finished; an unfinished import leaves nothing.
    ~ImportJob();

    /// Works for about so many milliseconds; false when there is nothing left to do. Throws RuleError for a file that is
    /// refused, has open questions or has changed since its preview; WorldError and storage::DbError when reading or
    /// writing fails. After a throw nothing is left behind.
    bool step(int milliseconds = 30);
    /// Share done, 0…1.
    double progress() const;
    bool isFinished() const;
    /// The plan; complete once it is finished.
    std::shared_ptr<const ImportPlan> plan() const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace kokarda::imports
