// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace kokarda {

/// Something typed in is missing or wrong: shown beside the field that it names.
struct Problem
{
    QString field;   ///< stable name of the field, e.g. "postcode"
    QString message; ///< one translated sentence: what is wrong and what to do

    bool operator==(const Problem&) const = default;
};

/// An exception that carries one translated sentence for the user: what happened and what to do.
class Error : public std::runtime_error
{
public:
    explicit Error(const QString& message)
        : std::runtime_error(message.toStdString())
        , m_message(message)
    {
    }
    const QString& message() const { return m_message; }

private:
    QString m_message;
};

/// A rule of the shop forbids it, or the input is not what was asked for. Nothing has been changed.
class RuleError : public Error
{
public:
    using Error::Error;
};

/// The world failed: disk, lock, damage, printer. What was acknowledged before is kept.
class WorldError : public Error
{
public:
    using Error::Error;
};

} // namespace kokarda
