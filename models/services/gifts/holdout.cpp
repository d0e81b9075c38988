// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/holdout.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kokarda {

QString armKey(Arm arm)
{
    switch (arm) {
    case Arm::Neither:
        return u"neither"_s;
    case Arm::Note:
        return u"note"_s;
    case Arm::Gift:
        return u"gift"_s;
    case Arm::Both:
        return u"both"_s;
    }
    return {};
}

QString armTitle(Arm arm)
{
    switch (arm) {
    case Arm::Neither:
        return QCoreApplication::translate("HoldOut", "Neither");
    case Arm::Note:
        return QCoreApplication::translate("HoldOut", "Note alone");
    case Arm::Gift:
        return QCoreApplication::translate("HoldOut", "Gift alone");
    case Arm::Both:
        return QCoreApplication::translate("HoldOut", "Note and gift");
    }
    return {};
}

std::vector<Problem> problemsOf(const Experiment& experiment)
{
    std::vector<Problem> problems;
    if (experiment.name.trimmed().isEmpty())
        problems.push_back({u"name"_s, QCoreApplication::translate("HoldOut", "Give the measurement a name.")});
    if (experiment.salt.isEmpty()) {
        problems.push_back(
            {u"salt"_s, QCoreApplication::translate("HoldOut", "The draw needs a word that no other measurement has.")});
    }
    if (!experiment.start.isValid())
        problems.push_back({u"start"_s, QCoreApplication::translate("HoldOut", "Say on which day it begins.")});
    if (experiment.end.isValid() && experiment.end < experiment.start)
        problems.push_back({u"end"_s, QCoreApplication::translate("HoldOut", "It cannot end before it begins.")});
    const auto& shares = experiment.permille;
    if (std::ranges::any_of(shares, [](int share) { return share < 0; })
        || std::accumulate(shares.begin(), shares.end(), 0) > 1000) {
        problems.push_back({u"permille"_s,
            QCoreApplication::translate("HoldOut", "The shares must not be negative and not be more than everybody.")});
    } else if (std::ranges::count_if(shares, [](int share) { return share > 0; }) < 2) {
        problems.push_back({u"permille"_s,
            QCoreApplication::translate("HoldOut", "There is nothing to compare: give at least two groups a share.")});
    }
    return problems;
}

std::optional<Arm> armOf(const Experiment& experiment, CustomerId customer)
{
    if (!customer)
        return {};
    const QByteArray drawn = QCryptographicHash::hash(
        experiment.salt.toUtf8() + '/' + QByteArray::number(customer.value), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | static_cast<quint8>(drawn.at(i));
    int place = static_cast<int>(number % 1000);
    for (std::size_t i = 0; i < allArms.size(); ++i) {
        place -= std::max(0, experiment.permille[i]);
        if (place < 0)
            return allArms[i];
    }
    return {};
}

std::optional<Arm> armOn(const std::vector<Experiment>& experiments, CustomerId customer, QDate day)
{
    for (const Experiment& experiment : experiments) {
        if (experiment.active && experiment.start.isValid() && Period{experiment.start, experiment.end}.contains(day))
            return armOf(experiment, customer);
    }
    return {};
}

GiftSuggestion heldBack(GiftSuggestion suggestion, const std::optional<Arm>& arm)
{
    if (!arm || allowsGift(*arm) || !suggestion.choice || suggestion.packed)
        return suggestion;
    suggestion.alternatives.insert(suggestion.alternatives.begin(), *suggestion.choice);
    suggestion.choice.reset();
    suggestion.reason = QCoreApplication::translate(
        "HoldOut", "No gift for the sake of the measurement: this customer was drawn into “%1”.").arg(armTitle(*arm));
    return suggestion;
}

} // namespace kokarda
