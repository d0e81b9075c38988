// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/platform.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda::imports {

/// What a row of titles is recognised as.
struct Recognition
{
    const Platform* platform = nullptr; ///< none: not known
    Layout layout;
    int known = 0; ///< titles that the platform knows
};

/// Recognises files by the set of their column titles, never by position: every platform has changed its columns over
/// the years, and some translate them.
class Recogniser
{
public:
    /// Learns all platforms.
    Recogniser();

    /// The platform whose required titles are all there, none of its forbidden ones, and that knows most of the rest.
    Recognition recognise(const QStringList& header) const;

    /// A guess for a file of no known platform: fields by titles that any platform uses, at most one column per field.
    Layout guess(const QStringList& header) const;

    /// Columns of the item records of a two-record file, by title, or in the documented order where the file has no
    /// titles for them.
    static std::vector<Field> itemColumns(const Platform& platform, const QStringList& header);

private:
    struct Titles
    {
        const Platform* platform = nullptr;
        QHash<QString, Field> fields;
        std::vector<std::vector<QString>> required;
        std::vector<std::vector<QString>> forbidden;
    };
    std::vector<Titles> m_platforms;
    QSet<QString> m_telling; ///< every platform needs one of these
    QHash<QString, Field> m_anywhere; ///< a title that means the same wherever it is used
};

/// The field that a set of rules gives a title; Field::count for an unknown title.
Field fieldOfTitle(const QHash<QString, Field>& fields, const QString& normalized);

/// The titles of rules, normalised.
QHash<QString, Field> fieldsByTitle(std::span<const ColumnRule> rules);

/// The currency that a title names in brackets, "Sale Price ($)"; unknown for none.
Currency currencyInTitle(const QString& title);

} // namespace kokarda::imports
