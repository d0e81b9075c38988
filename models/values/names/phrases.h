// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace kokarda {

/// The words of one language that sentences are filled with: what a category is called in every form a sentence may
/// need, ordinals, days of the week. Read from resources/notes/<language>/phrases.tsv; because every form is written
/// out, no sentence is ever wrong by grammar.
class Phrases
{
public:
    /// The phrases of a language; empty for a language that has none.
    static const Phrases& of(const QString& language);

    explicit Phrases(const QString& table);

    bool isEmpty() const { return m_rows.isEmpty(); }

    /// "kubek" / "kubki": a category in the nominative, the genitive, the accusative, for one piece or several;
    /// empty for a category the table does not know.
    QString item(const QString& category, int pieces) const;
    QString itemGenitive(const QString& category, int pieces) const;
    QString itemAccusative(const QString& category, int pieces) const;

    /// The accusative plural of a category: "książki".
    QString items(const QString& category) const;

    /// "1 kubek", "2 kubki", "5 kubków": counted as the language counts.
    QString counted(const QString& category, int count) const;

    /// "do nowego kubka": what the gift's own card calls the goods.
    QString withNew(const QString& category, int pieces) const;

    /// The line of the gift's card, with %1 for the goods and %2 for the gift, or only %1 when it has no name.
    QString giftLine(bool withGiftName) const;

    /// "trzecie": the n-th order, from 2 on.
    QString ordinal(int number) const;

    /// "w sobotę" for day 6 (1 is Monday).
    QString onWeekday(int day) const;

    /// "2 lata", "rok".
    QString years(int count) const;

    /// "„Lalka”": a title in the language's quotation marks.
    QString quoted(const QString& title) const;

    /// Beginnings of words that show a personal fact in a typed text: "urodzin", "pierwsz".
    QStringList markers() const;

    /// Every form of a category's name, to find it in a typed text.
    QStringList formsOf(const QString& category) const;

private:
    QString cell(const QString& kind, const QString& key, int column) const;
    int pluralForm(int count) const;

    QHash<QString, QStringList> m_rows; ///< "item mugs" → cells after the key
};

} // namespace kokarda
