// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/stop.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"

#include <sqlite3.h>

namespace kokarda::storage {

namespace {

constexpr int stepsBetweenQuestions = 20'000; // some milliseconds

int ask(void* stop)
{
    return (*static_cast<const Stop*>(stop))() ? 1 : 0;
}

} // namespace

void stopIf(const Stop& stop)
{
    if (stop && stop())
        throw DbError(DbError::Kind::Cancelled, {});
}

Stoppable::Stoppable(const Database& db, Stop stop)
    : m_db(db)
    , m_stop(std::move(stop))
{
    if (m_stop)
        sqlite3_progress_handler(m_db.handle(), stepsBetweenQuestions, ask, &m_stop);
}

Stoppable::~Stoppable()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

} // namespace kokarda::storage
