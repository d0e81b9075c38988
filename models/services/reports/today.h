// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;
struct Celebration;

/// One figure of the day, with what it means in a line and the place where something can be done about it.
struct DayFigure
{
    /// Attention: somebody should look today; Late: somebody should have.
    enum class Mood { Calm, Good, Attention, Late };

    QString key;    ///< stable: "to-pack"
    QString title;  ///< "To pack"
    QString figure; ///< "12", "1 234,50 zł", "4,6"
    QString detail; ///< "3 of them late"
    Mood mood = Mood::Calm;
    std::vector<double> course; ///< day after day up to today, for a small drawing; empty: none
    QString page;               ///< where a click leads: a page's key
    QString part;               ///< of that page: a report's key; empty: the page as it is
    std::vector<OrderId> orders; ///< a click leads to these instead

    bool operator==(const DayFigure&) const = default;
};

/// What somebody who comes in in the morning wants to know. Sums over many orders are read from summaries, so that it
/// takes milliseconds on any shop. Texts are in the window's language, numbers in the locale's manner.
std::vector<DayFigure> figuresOfToday(Shop& shop, const QLocale& locale);

/// Birthdays and name days of those whose parcels are packed now: a word or a gift can still go along. Takes longer
/// than the others at first, for the names' calendar is read; until then its card shows celebrationsToCome().
DayFigure celebrationsOfToday(Shop& shop, const QLocale& locale);
DayFigure celebrationsToCome();
/// Adds to it how many celebrate who wait for no parcel; `all` is what a CelebrationListing found.
DayFigure withOthersCelebrating(Shop& shop, DayFigure figure, const std::vector<Celebration>& all);

/// Whom to ask for a review today; `toAsk` unset while they are being looked for (ReviewRequestListing, in slices).
DayFigure requestsOfToday(std::optional<int> toAsk, const QLocale& locale);

} // namespace kokarda
