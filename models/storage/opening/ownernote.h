// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QString>

namespace kokarda::storage {

/// A small file beside the shop that says who has it open: ".shop.kokarda.owner". Only for the sentence that a second
/// start shows; the lock itself is SQLite's and vanishes with its process, so a note that a crash left behind is
/// harmless and is overwritten by the next owner.
class OwnerNote
{
public:
    /// Writes the note; a folder that cannot take it is no reason not to work.
    OwnerNote(const QString& shopPath, Instant since);
    ~OwnerNote();
    OwnerNote(const OwnerNote&) = delete;
    OwnerNote& operator=(const OwnerNote&) = delete;

private:
    QString m_path;
};

/// "Kokarda on the computer anna-laptop, since 12:30" from the note beside a shop; empty when there is none.
QString ownerOf(const QString& shopPath);

} // namespace kokarda::storage
