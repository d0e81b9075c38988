// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"

#include <QCoreApplication>
#include <optional>

namespace kokarda {

class Shop;

/// The notes of the shop: written for an order, kept, edited, written again.
class NoteDesk
{
    Q_DECLARE_TR_FUNCTIONS(NoteDesk)

public:
    explicit NoteDesk(Shop& shop)
        : m_shop(shop)
    {}

    /// The note of an order: the one that is kept, else one written now from the shop's blocks. Nothing is stored.
    /// The same order gives the same words and strokes until somebody writes it again. Throws RuleError.
    Note noteFor(OrderId order) const;
    /// Keeps the note as it is, or with a text typed by hand. A printed note stays a fact: the edited one is stored
    /// as a new one beside it.
    Note keep(OrderId order, const QString& text);
    /// Other words and other strokes for the same order.
    Note writeAgain(OrderId order);
    /// Keeps the notes of these orders as printed facts, writing those that are missing.
    void markPrinted(const std::vector<OrderId>& orders);

private:
    Note written(OrderId order, int attempt) const;

    Shop& m_shop;
};

} // namespace kokarda
