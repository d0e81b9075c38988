// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/effectdesk.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/experimentrepository.h"

#include <QDateTime>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

QDate EffectDesk::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_shop.settings().zone()).date();
}

std::vector<Experiment> EffectDesk::experiments() const
{
    return storage::ExperimentRepository(m_shop.database()).all();
}

Experiment EffectDesk::store(Experiment experiment)
{
    if (experiment.salt.isEmpty() && !experiment.id)
        experiment.salt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::vector<Problem> problems = problemsOf(experiment);
    if (!problems.empty())
        throw RuleError(problems.front().message);
    const std::vector<Experiment> known = experiments();
    const auto before = std::ranges::find(known, experiment.id, &Experiment::id);
    if (experiment.id && before == known.end())
        throw RuleError(tr("This measurement is no longer in the shop."));
    if (experiment.id)
        refuseChangedDraw(*before, experiment);
    refuseOverlap(experiment);
    storage::ExperimentRepository repository(m_shop.database());
    m_shop.database().write({u"experiment.edit"_s, tr("Measurement %1").arg(experiment.name)}, [&] {
        if (experiment.id)
            repository.update(experiment);
        else
            repository.insert(experiment);
    });
    m_shop.tell(Change::Gifts | Change::Notes);
    return experiment;
}

void EffectDesk::refuseChangedDraw(const Experiment& before, const Experiment& now) const
{
    if (before.start > today())
        return;
    if (before.start != now.start || before.salt != now.salt || before.permille != now.permille) {
        throw RuleError(tr("“%1” has begun: its start and shares stay as they are, because a change would move "
                           "customers between the groups. End it and begin another.")
                            .arg(before.name));
    }
}

void EffectDesk::refuseOverlap(const Experiment& experiment) const
{
    if (!experiment.active)
        return;
    for (const Experiment& other : experiments()) {
        const bool before = other.end.isValid() && other.end < experiment.start;
        const bool after = experiment.end.isValid() && experiment.end < other.start;
        if (other.id != experiment.id && other.active && !before && !after) {
            throw RuleError(
                tr("“%1” runs on the same days. Two measurements at once would disturb each other.").arg(other.name));
        }
    }
}

std::optional<Arm> EffectDesk::armFor(const Order& order) const
{
    return armOn(experiments(), order.customer, dayIn(order.placedAt, m_shop.settings().zone()));
}

EffectReport EffectDesk::report(ExperimentId id, EffectTerms terms) const
{
    const std::vector<Experiment> known = experiments();
    const auto experiment = std::ranges::find(known, id, &Experiment::id);
    if (experiment == known.end())
        throw RuleError(tr("This measurement is no longer in the shop."));
    const QTimeZone zone = m_shop.settings().zone();
    const storage::ExperimentRepository repository(m_shop.database());
    const Instant first = startOfDay(experiment->start, zone);
    std::vector<EffectOrder> orders;
    for (const CustomerOrder& order : repository.ordersFrom(first))
        orders.push_back({order.customer, dayIn(order.at, zone), order.worth});
    std::vector<EffectReview> reviews;
    for (const CustomerRating& rating : repository.ratingsFrom(first))
        reviews.push_back({rating.customer, dayIn(rating.at, zone), static_cast<double>(rating.stars)});
    terms.currency = m_shop.settings().info().currency;
    return measureEffect(*experiment, orders, reviews, today(), terms);
}

} // namespace kokarda
