// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importedorder.h"
#include "models/services/imports/readfile.h"

namespace kokarda::imports {

/// New orders that a file names without a day. They count as placed on the day of the import, which the preview says: in no
/// report and on no paper would 1970 be right, and the bench would call every one of them late.
class UndatedOrders
{
public:
    /// Gives such an order a day; any other stays as it is.
    void date(ImportedOrder& told);
    /// Adds one note, at the first of them.
    void addTo(FileSummary& file) const;

private:
    qint64 m_count = 0;
    qint64 m_firstRow = 0;
};

} // namespace kokarda::imports
