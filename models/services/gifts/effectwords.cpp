// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/effect.h"

#include <QCoreApplication>
#include <cmath>

namespace kokarda {

namespace {

/// A number of a measure for a person: of 100 customers, days, stars, money. Unsigned where the words say more or less.
QString amountOf(double value, Measure measure, const EffectTerms& terms, const QLocale& locale)
{
    switch (measure) {
    case Measure::RepurchaseRate:
        return locale.toString(value * 100, 'f', 1);
    case Measure::DaysToNextOrder:
        return locale.toString(value, 'f', 1);
    case Measure::Rating:
        return locale.toString(value, 'f', 2);
    case Measure::Value:
        break;
    }
    return displayAmount({std::llround(value), terms.currency}, locale);
}

QString shownDifference(const Difference& difference, const EffectTerms& terms, const QLocale& locale)
{
    const QString amount = amountOf(std::abs(difference.estimate), difference.measure, terms, locale);
    const bool more = difference.estimate >= 0;
    switch (difference.measure) {
    case Measure::RepurchaseRate:
        return (more ? QCoreApplication::translate("Effect", "%1 more of 100 customers come back")
                     : QCoreApplication::translate("Effect", "%1 fewer of 100 customers come back"))
            .arg(amount);
    case Measure::DaysToNextOrder:
        return (more ? QCoreApplication::translate("Effect", "the next order comes %1 days later")
                     : QCoreApplication::translate("Effect", "the next order comes %1 days earlier"))
            .arg(amount);
    case Measure::Rating:
        return (more ? QCoreApplication::translate("Effect", "the rating is %1 stars higher")
                     : QCoreApplication::translate("Effect", "the rating is %1 stars lower"))
            .arg(amount);
    case Measure::Value:
        break;
    }
    return (more ? QCoreApplication::translate("Effect", "a customer spends %1 more")
                 : QCoreApplication::translate("Effect", "a customer spends %1 less"))
        .arg(amount);
}

QString notEnough(const Difference& difference, const QLocale& locale)
{
    if (difference.moreOrders <= 0)
        return QCoreApplication::translate("Effect", "not enough data yet");
    // Two digits say as much as is known.
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(difference.moreOrders)) - 1));
    const auto about = static_cast<qlonglong>(std::ceil(difference.moreOrders / unit) * unit);
    return QCoreApplication::translate("Effect", "not enough data yet: about %1 more orders").arg(locale.toString(about));
}

} // namespace

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::RepurchaseRate:
        return QCoreApplication::translate("Effect", "Re-purchase rate");
    case Measure::DaysToNextOrder:
        return QCoreApplication::translate("Effect", "Days to the next order");
    case Measure::Rating:
        return QCoreApplication::translate("Effect", "Rating");
    case Measure::Value:
        return QCoreApplication::translate("Effect", "Value");
    }
    return {};
}

QString sentenceOf(const Difference& difference, const EffectTerms& terms, const QLocale& locale)
{
    const QString pair = QCoreApplication::translate("Effect", "%1 against %2")
                             .arg(armTitle(difference.arm), armTitle(difference.reference));
    if (difference.verdict == Difference::Verdict::NotEnough)
        return QCoreApplication::translate("Effect", "%1: %2.").arg(pair, notEnough(difference, locale));
    const QString said = difference.verdict == Difference::Verdict::NoneSeen
        ? QCoreApplication::translate("Effect", "no sure difference")
        : shownDifference(difference, terms, locale);
    const Interval interval = difference.interval.value_or(Interval{});
    return QCoreApplication::translate("Effect", "%1: %2 (95 % interval: %3 to %4).")
        .arg(pair, said, amountOf(interval.low, difference.measure, terms, locale),
            amountOf(interval.high, difference.measure, terms, locale));
}

} // namespace kokarda
