// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importedorder.h"

#include <string_view>
#include <vector>

namespace kokarda::imports {

/// A sentence for an issue, with the cell's text where it helps: "“12.5.2024x” is no date."
QString reasonText(RowIssue::Kind kind, std::string_view cell);

/// Makes an issue with its usual sentence.
RowIssue issueAt(qint64 row, int column, RowIssue::Severity severity, RowIssue::Kind kind, std::string_view cell = {});

} // namespace kokarda::imports
