// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/labels.h"
#include "views/paper/parcelpaper.h"
#include "views/paper/twoup.h"

#include <functional>
#include <map>
#include <vector>

namespace kokarda::paper {

/// Which papers go out with every parcel, and on what.
struct Papers
{
    PaperOptions options; ///< the slip's paper, where the note goes and on which card
    bool slip = true;
    bool staffCopy = false;
    bool giftCard = false;
    bool giftMessage = false; ///< the giver's words on a card of their own, where there are any
    bool returnSlip = false;
    bool label = false;
    QString smallPaper = QStringLiteral("a7");          ///< of gift and message cards
    QString labelPaper = QStringLiteral("label-100x150"); ///< a paper or a sheet of labels, see labels.h
    int labelStart = 0;      ///< first free place of a sheet of labels, counted from 0
    bool bothSides = false;  ///< the printer turns the sheets: every slip begins on a new one
    bool noAmounts = false;  ///< as for gifts
    bool onePile = false;    ///< all sizes in one sequence, as a PDF holds them; else one pile per size

    bool operator==(const Papers&) const = default;
};

/// Where a document of an order lies in its pile, counted in pages from 1.
struct Placed
{
    OrderId order;
    QString document; ///< "slip", "note", "gift_card", "gift_message", "return_slip", "label", "staff_copy"; see documentOfPart()
    int first = 1;
    int last = 1;

    bool operator==(const Placed&) const = default;
};

/// Pages of one paper: one job of a printer.
struct Pile
{
    QString paper; ///< key of the paper; of a pile of all sizes the slip's
    int pages = 0; ///< the batch's, those before the first one printed included
    std::vector<Placed> placed;
};

/// What of an order cannot be printed on this computer.
struct Unprintable
{
    QString number;         ///< of the order
    QStringList characters; ///< as fonts::missingCharacters() names them

    bool operator==(const Unprintable&) const = default;
};

/// Says which characters come out as empty boxes and what helps; empty for none.
QString wordsOf(const std::vector<Unprintable>& orders);

/// Sets the papers of many parcels, one after the other, in the sequence in which they are added, and hands out the
/// pages as they are ready: memory does not grow with the batch. The slip is followed by its cards. Set again from the
/// same parcels the pages are the same, so that a batch goes on at page n after a jam.
class Batch
{
public:
    /// Takes the next pages of the pile with this number.
    using Out = std::function<void(size_t pile, const std::vector<Page>& pages)>;

    Batch(Papers papers, Out out);

    /// Pages of the paper's pile before `page` are set but not handed out.
    void startAt(const QString& paper, int page) { m_start[paper] = page; }
    /// Pages that belong to no order, such as the pick list, on the slip's paper.
    void add(const std::vector<Page>& pages);
    void add(const ParcelPaper& parcel);
    /// The half sheet that is still waiting. Nothing may be added afterwards.
    void finish();

    const std::vector<Pile>& piles() const { return m_piles; }
    /// The orders with characters that no typeface here has.
    const std::vector<Unprintable>& unprintable() const { return m_unprintable; }

private:
    size_t pileOf(const QString& paper);
    void lay(const QString& paper, OrderId order, const QStringList& documents, std::vector<Page> pages);
    void lookAt(const QString& text);
    void addLabel(const ParcelPaper& parcel, const SlipDocument& document);
    void layLabels();
    void handOut(size_t pile, const std::vector<Page>& pages);

    Papers m_papers;
    Out m_out;
    std::vector<Pile> m_piles;
    QString m_number; ///< of the order in hand
    int m_part = 0;   ///< of the parcel in hand
    std::vector<Unprintable> m_unprintable;
    TwoUp m_halves;
    struct WaitingLabel
    {
        OrderId order;
        QString document;
        Label label;
    };
    std::vector<WaitingLabel> m_labels; ///< for sheets of labels: laid at the end
    std::map<QString, int> m_start;
};

} // namespace kokarda::paper
