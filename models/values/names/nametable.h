// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/gender.h"

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda {

/// A first name as the table of Polish names knows it.
struct KnownName
{
    QString nominative;
    QString vocative;
    Gender gender = Gender::unknown; ///< unknown: borne by women and men, with one vocative

    bool operator==(const KnownName&) const = default;
};

/// A table of first names, read once from a compiled-in file (format: resources/names/README.md).
class NameTable
{
public:
    explicit NameTable(std::vector<KnownName> names);

    /// The entry of a mended name ("Anna"), or nothing.
    std::optional<KnownName> find(const QString& name) const;

    /// The entry a name without Polish letters stands for ("Malgorzata" → Małgorzata), where exactly one entry fits
    /// and the name as typed is no entry itself.
    std::optional<KnownName> findWithoutMarks(const QString& name) const;

    const std::vector<KnownName>& names() const { return m_names; }

private:
    std::vector<KnownName> m_names;
    QHash<QString, std::size_t> m_byName;
    QHash<QString, int> m_byPlainName; ///< -1 where several entries share the plain form
};

/// The table of Polish names and their everyday short forms (resources/names/pl.tsv).
const NameTable& polishNames();

/// Gender of a first name in German, French, Spanish or Italian use (resources/names/west.tsv); unknown where the
/// name is not listed for that language or borne by women and men.
Gender westernGender(const QString& language, const QString& name);

/// The same, in whichever of these languages lists the name; unknown where they disagree.
Gender westernGenderAnywhere(const QString& name);

/// Rows of a compiled-in table: tab-separated, at least `columns` cells, '#' lines and empty lines left out.
std::vector<QStringList> readNameRows(const QString& resource, int columns);

/// "Łukasz" → "Lukasz": Polish letters without their marks.
QString withoutMarks(const QString& text);

} // namespace kokarda
