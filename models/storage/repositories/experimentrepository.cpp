// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/experimentrepository.h"

#include "models/storage/database.h"

namespace kokarda::storage {

void ExperimentRepository::insert(Experiment& experiment)
{
    const auto& [neither, note, gift, both] = experiment.permille;
    experiment.id = ExperimentId(m_db.insert(Database::sql("experiment/insert"), experiment.name, experiment.salt,
        experiment.start, experiment.end, neither, note, gift, both, experiment.active));
}

void ExperimentRepository::update(const Experiment& experiment)
{
    const auto& [neither, note, gift, both] = experiment.permille;
    m_db.exec(Database::sql("experiment/update"), experiment.name, experiment.salt, experiment.start, experiment.end,
        neither, note, gift, both, experiment.active, experiment.id);
}

std::vector<Experiment> ExperimentRepository::all() const
{
    std::vector<Experiment> found;
    Rows rows = m_db.rows(Database::sql("experiment/all"));
    while (rows.next()) {
        Experiment experiment;
        experiment.id = rows->id<ExperimentId>(0);
        experiment.name = rows->text(1);
        experiment.salt = rows->text(2);
        experiment.start = rows->date(3);
        experiment.end = rows->date(4);
        for (int arm = 0; arm < 4; ++arm)
            experiment.permille.at(static_cast<std::size_t>(arm)) = static_cast<int>(rows->integer(5 + arm));
        experiment.active = rows->flag(9);
        found.push_back(experiment);
    }
    return found;
}

std::vector<CustomerOrder> ExperimentRepository::ordersFrom(Instant first) const
{
    std::vector<CustomerOrder> found;
    Rows rows = m_db.rows(Database::sql("experiment/orders"), first);
    while (rows.next()) {
        found.push_back({rows->id<CustomerId>(0), Instant{rows->integer(1)},
            Money{rows->integer(2), Currency{rows->text(3)}}});
    }
    return found;
}

std::vector<CustomerRating> ExperimentRepository::ratingsFrom(Instant first) const
{
    std::vector<CustomerRating> found;
    Rows rows = m_db.rows(Database::sql("experiment/ratings"), first);
    while (rows.next())
        found.push_back({rows->id<CustomerId>(0), Instant{rows->integer(1)}, static_cast<int>(rows->integer(2))});
    return found;
}

} // namespace kokarda::storage
