// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"

#include <map>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// Gifts, the rules for giving them, and what was given. Opens no transaction.
class GiftRepository
{
public:
    explicit GiftRepository(Database& db)
        : m_db(db)
    {
    }

    void insert(Gift& gift);
    void update(const Gift& gift);
    std::vector<Gift> gifts() const;
    std::optional<Gift> find(GiftId id) const;
    /// Adds to the stock (or takes from it, never below zero). For a gift without batches.
    void changeStock(GiftId id, int by);

    /// A picture kept by ShopRepository; 0: none.
    void setPicture(GiftId id, qint64 picture);
    qint64 pictureOf(GiftId id) const;

    /// Takes pieces that go into a parcel, first expired first out; never more than there are.
    void take(GiftId id, int count, QDate today);
    /// Puts pieces back to those of their best-before date.
    void putBack(GiftId id, int count, QDate bestBefore);

    void insert(GiftRule& rule);
    void update(const GiftRule& rule);
    void removeRule(GiftRuleId id);
    /// By priority, then age.
    std::vector<GiftRule> rules() const;

    void insert(GivenGift& given);
    void update(const GivenGift& given);
    /// What lies in the order's parcel.
    std::vector<GivenGift> givenForOrder(OrderId order) const;
    /// What was given as amends in the order's cases, or in one case.
    std::vector<GivenGift> amendsForOrder(OrderId order) const;
    std::vector<GivenGift> amendsIn(CaseId file) const;
    void removeGiven(GivenGiftId id);
    /// Newest first.
    std::vector<GivenGift> givenTo(CustomerId customer) const;
    /// To everybody, newest first.
    std::vector<GivenGift> allGiven() const;
    /// Pieces set aside for the other orders that are not packed yet.
    std::map<GiftId, int> promised(OrderId exceptFor) const;

private:
    void storeBatches(const Gift& gift);
    void storeChoices(const GiftRule& rule);
    std::vector<GivenGift> given(std::string_view condition, qint64 key) const;

    Database& m_db;
};

} // namespace kokarda::storage
