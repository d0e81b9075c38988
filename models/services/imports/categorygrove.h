// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/product.h"

#include <QHash>
#include <QStringList>

namespace kokarda::storage {
class ProductRepository;
}

namespace kokarda::imports {

/// The shop's categories as a file names them: by their path from the top, "Gear > Bags", whatever the case. In a shop
/// that has no category, or the usual ones and nothing in them, the paths of the file grow; elsewhere unknown ones are
/// listed to be asked for.
class CategoryGrove
{
public:
    /// `answers`: the shop's category for a path of the file.
    CategoryGrove(
        storage::ProductRepository& repository, const QHash<QString, CategoryId>& answers, bool writes);

    /// Unknown paths grow in any case.
    void growAll() { m_grows = true; }
    /// The category of a path; unset for an unknown one, and in a preview for one that would grow.
    CategoryId find(const QStringList& path);
    qint64 made() const { return m_made; }
    const QStringList& unknown() const { return m_unknown; }

private:
    CategoryId grow(const QStringList& path);

    storage::ProductRepository& m_repository;
    bool m_writes;
    bool m_grows;
    qint64 m_made = 0;
    QHash<QString, CategoryId> m_known; ///< by folded path
    QStringList m_unknown;
};

} // namespace kokarda::imports
