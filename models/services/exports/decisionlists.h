// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/customerdesk.h"
#include "models/services/exports/listcsv.h"
#include "models/services/imports/readfile.h"

#include <vector>

namespace kokarda {
class Shop;
}

/// Lists of what a person decides on, for a file.
namespace kokarda::exports {

/// The rules for gifts in the sequence in which they are asked, as the sentences of the page.
ListRows giftRuleList(Shop& shop);

/// Cards that may be one person, in the order given, with what speaks for it.
ListRows duplicateList(Shop& shop, std::vector<LikelyDuplicate> pairs);

/// A sentence that notes are made of.
struct ListedSentence
{
    QString key;
    QString part;  ///< "opening", "fact", "wish", "closing"
    QString words; ///< as it is shown, with the words that an order fills in named
    bool isUsed = true;
};
ListRows sentenceList(std::vector<ListedSentence> sentences);

/// What an import wants a person to look at, row by row; `file`: whose columns are named.
ListRows importIssueList(std::vector<imports::RowIssue> issues, const imports::FileSummary& file);

} // namespace kokarda::exports
