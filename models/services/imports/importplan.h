// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/ordermerge.h"
#include "models/services/imports/readfile.h"
#include "models/values/id.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <map>
#include <set>
#include <vector>

namespace kokarda::imports {

/// How an import is to be done, beside how the file is to be read.
struct ImportOptions
{
    ReadOptions reading; ///< zone and currency unset: the shop's
    ChannelId channel;   ///< unset: the channel of the file's platform, made when there is none
    QString channelName; ///< with `channel` unset: the channel of this name, made when there is none; empty: see there
    QHash<QString, CategoryId> categories; ///< answers: the shop's category for a channel's category
    std::set<Part> fileWins; ///< parts in which the file counts even where the shop has edited them
    bool savesRejectedRows = true; ///< beside the file
};

/// What an import does with one order.
struct PlannedOrder
{
    enum class State {
        New,
        Changed,
        Same,   ///< perhaps with edits of the shop that stay
        Deleted ///< deleted here: stays deleted
    };
    State state = State::Same;
    QString number;
    QString customerName;
    Instant placedAt;
    Money total;
    int lines = 0;
    bool isNewCustomer = false;
    std::vector<FieldChange> changes;

    bool operator==(const PlannedOrder&) const = default;
};

/// What an import will do, or has done: the preview shows exactly this, and what is committed must be equal to it.
/// The counts are complete; details are kept of the first `mostDetails` orders of each state, so that a file of any
/// size fits.
struct ImportPlan
{
    QString path;
    ImportOptions options;
    FileSummary file;
    QString channelName; ///< the orders go to
    ChannelId channel;       ///< unset while it is new
    bool isNewChannel = false;

    qint64 ordersNew = 0;
    qint64 ordersChanged = 0;
    qint64 ordersSame = 0;
    qint64 ordersDeleted = 0; ///< deleted in the shop; not brought back
    qint64 editsKept = 0;     ///< parts that the file has otherwise and the shop's edit won
    qint64 customersNew = 0;
    qint64 customersChanged = 0;
    qint64 productsNew = 0;
    QStringList unknownCategories; ///< channel categories without one of the shop's own
    std::map<CategoryId, qint64> recognisedProducts; ///< new products by the category that words spoke of, where nobody had said it
    std::vector<PlannedOrder> orders;

    qint64 shopState = 0;  ///< the shop's last work (Database::lastWork) when this was planned
    ImportBatchId batch;   ///< set once it is done
    QString rejectedPath;  ///< the file with the rows that were not imported; empty for none
    QString rejectedError; ///< why that file could not be written; empty for no reason

    static constexpr qint64 mostDetails = 2000;

    /// True when a preview may be applied: orders, nothing to ask, not stopped.
    bool isImportable() const { return file.isImportable() && !file.hasQuestions(); }
    /// Throws RuleError, in words for the user, when the file may not be imported: refused, unknown, or with a question
    /// that is not answered.
    void refuseUnlessImportable() const;
    /// True when the counts are those of another plan: the preview came true.
    bool comesTo(const ImportPlan& other) const
    {
        return file.fingerprint == other.file.fingerprint && ordersNew == other.ordersNew && ordersChanged == other.ordersChanged
            && ordersSame == other.ordersSame && ordersDeleted == other.ordersDeleted
            && customersNew == other.customersNew && customersChanged == other.customersChanged
            && file.rejected == other.file.rejected;
    }
};

/// Who sits at the computer, for the list of imports; empty where the system does not say.
QString nameAtTheComputer();

} // namespace kokarda::imports
