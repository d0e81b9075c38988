// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/notes/notewriter.h"
#include "models/values/note.h"

#include <QCoreApplication>
#include <optional>

namespace kokarda {

class Shop;

/// What one real order would have got: the preview of changed blocks.
struct NotePreview
{
    OrderId order;
    QString number;
    QString customer;
    WrittenNote note;
};

/// A note that went out with its parcel.
struct SentNote
{
    Note note;
    QString order;    ///< its number
    QString customer; ///< the name on the order
    Instant sentAt;   ///< when it was last printed or saved
};

/// The notes of the shop: written for an order, kept, edited, written again.
class NoteDesk
{
    Q_DECLARE_TR_FUNCTIONS(NoteDesk)

public:
    explicit NoteDesk(Shop& shop)
        : m_shop(shop)
    {}

    /// The note of an order: the one that is kept, else one written now from the shop's blocks. Nothing is stored.
    /// The same order gives the same words and strokes until somebody writes it again; the hand and how the pen is held
    /// follow the shop's settings until the note is printed. The text is empty where a
    /// running measurement of the note's effect leaves it out of this parcel. Throws RuleError.
    Note noteFor(OrderId order) const;
    /// Keeps the note as it is, or with a text typed by hand. A printed note stays a fact: the edited one is stored
    /// as a new one beside it.
    Note keep(OrderId order, const QString& text);
    /// Other words and other strokes for the same order.
    Note writeAgain(OrderId order);
    /// How a note for this order is written: its words, the sentences with their reasons, the salutation and how sure
    /// it is. `attempt` counts the times somebody asked for other words. Throws RuleError.
    WrittenNote compose(OrderId order, int attempt = 0) const;
    /// The facts that sentences for this order may use. Throws RuleError.
    NoteFacts facts(OrderId order) const;
    /// The supplied blocks with the shop's own.
    std::vector<NoteBlock> blocks() const;
    /// The same with those that are not used, in the order in which they stand in a note: what an editor lists.
    std::vector<NoteBlock> allBlocks() const;
    /// A key for a new sentence of the shop's own.
    QString freeKey(const QString& language) const;
    /// The shop's own version of a sentence; none where the supplied one is used as it is.
    std::optional<NoteTemplate> ownTemplate(const QString& language, const QString& key) const;
    /// Keeps the shop's own version of a sentence, as the newest one. Throws RuleError for a text that is no sentence
    /// block, naming what is wrong with it.
    void store(NoteTemplate own);

    /// What the newest orders would get from these blocks; nothing is stored.
    std::vector<NotePreview> preview(const std::vector<NoteBlock>& blocks, int orders = 50) const;
    /// Those of the newest orders whose note could have this sentence, each with a note that has it; nothing is stored.
    std::vector<NotePreview> previewWith(const NoteBlock& sentence, int orders) const;

    /// The newest notes that went out; with a search those whose order (number, name, e-mail, goods) or words have it.
    std::vector<NoteId> sent(const QString& search = {}) const;
    /// Throws RuleError for a note that is not in the shop.
    SentNote sentNote(NoteId id) const;

    /// Keeps the notes of these orders as printed facts, writing those that are missing.
    void markPrinted(const std::vector<OrderId>& orders);

private:
    Note written(OrderId order, int attempt) const;
    /// Today's hand and pen for a note that is not printed.
    void takePen(Note& note) const;
    /// A running measurement of the note's effect leaves it out of this parcel.
    bool isHeldBack(const Order& order) const;
    CustomerPast pastOf(const Order& order) const;
    NoteOptions options(const Order& order, int attempt) const;

    Shop& m_shop;
};

} // namespace kokarda
