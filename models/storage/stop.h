// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kokarda::storage {

class Database;

/// Asked again and again by slow work: true when it should stop. Empty: it never should.
using Stop = std::function<bool()>;

/// Throws DbError(Cancelled) when the work should stop.
void stopIf(const Stop& stop);

/// Makes the long statements of a connection ask for the length of a scope; where the answer is true they throw
/// DbError(Cancelled).
class Stoppable
{
public:
    Stoppable(const Database& db, Stop stop);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    const Database& m_db;
    Stop m_stop;
};

} // namespace kokarda::storage
