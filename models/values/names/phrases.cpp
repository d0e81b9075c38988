// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/phrases.h"

#include <QFile>
#include <map>
#include <memory>
#include <mutex>

namespace kokarda {

namespace {

using namespace Qt::StringLiterals;

// Columns of an "item" row.
enum ItemColumn
{
    OneNominative,
    OneGenitive,
    OneAccusative,
    SeveralNominative,
    SeveralGenitive,
    SeveralAccusative,
    WithOneNew,
    WithSeveralNew
};

QString readTable(const QString& language)
{
    QFile file(u":/notes/%1/phrases.tsv"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const Phrases& Phrases::of(const QString& language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<const Phrases>> known;
    const std::lock_guard lock(mutex);
    auto& entry = known[language];
    if (!entry)
        entry = std::make_unique<const Phrases>(readTable(language));
    return *entry;
}

Phrases::Phrases(const QString& table)
{
    for (const QString& line : table.split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 3)
            m_rows.insert(cells.at(0) + u' ' + cells.at(1), cells.mid(2));
    }
}

QString Phrases::cell(const QString& kind, const QString& key, int column) const
{
    return m_rows.value(kind + u' ' + key).value(column);
}

QString Phrases::item(const QString& category, int pieces) const
{
    return cell(u"item"_s, category, pieces == 1 ? OneNominative : SeveralNominative);
}

QString Phrases::itemGenitive(const QString& category, int pieces) const
{
    return cell(u"item"_s, category, pieces == 1 ? OneGenitive : SeveralGenitive);
}

QString Phrases::itemAccusative(const QString& category, int pieces) const
{
    return cell(u"item"_s, category, pieces == 1 ? OneAccusative : SeveralAccusative);
}

QString Phrases::items(const QString& category) const
{
    return cell(u"item"_s, category, SeveralAccusative);
}

// Polish, Czech-like: one, few (2-4, 22-24, but not 12-14), many; other languages: one, many. The table says which.
int Phrases::pluralForm(int count) const
{
    if (count == 1)
        return 0;
    const bool slavic = cell(u"plural"_s, u"rule"_s, 0) == "slavic"_L1;
    const int tens = count % 100;
    const int ones = count % 10;
    return slavic && ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

QString Phrases::counted(const QString& category, int count) const
{
    static constexpr int slavicColumns[]{OneAccusative, SeveralAccusative, SeveralGenitive};
    const bool slavic = cell(u"plural"_s, u"rule"_s, 0) == "slavic"_L1;
    const int form = pluralForm(count);
    const int column = slavic ? slavicColumns[form] : (form == 0 ? OneGenitive : SeveralGenitive);
    const QString word = cell(u"item"_s, category, column);
    return word.isEmpty() ? QString() : QString::number(count) + u' ' + word;
}

QString Phrases::withNew(const QString& category, int pieces) const
{
    return cell(u"item"_s, category, pieces == 1 ? WithOneNew : WithSeveralNew);
}

QString Phrases::giftLine(bool withGiftName) const
{
    return cell(u"gift"_s, withGiftName ? u"named"_s : u"unnamed"_s, 0);
}

QString Phrases::ordinal(int number) const
{
    const QString word = cell(u"ordinal"_s, QString::number(number), 0);
    if (!word.isEmpty() || number < 1)
        return word;
    const int tens = number % 100;
    const QString ending = tens > 10 && tens < 20 ? QString() : cell(u"ordinal"_s, u"ending"_s, number % 10);
    const QString usual = cell(u"ordinal"_s, u"ending"_s, 0);
    return QString::number(number) + (ending.isEmpty() ? usual : ending);
}

QString Phrases::onWeekday(int day) const
{
    return cell(u"weekday"_s, QString::number(day), 0);
}

QString Phrases::years(int count) const
{
    const QStringList forms = m_rows.value(u"years forms"_s);
    if (forms.size() < 3 || count < 1)
        return {};
    const int form = pluralForm(count);
    return form == 0 ? forms.at(0) : QString::number(count) + u' ' + forms.at(form);
}

QString Phrases::quoted(const QString& title) const
{
    const QStringList marks = m_rows.value(u"quotes marks"_s);
    return marks.size() < 2 ? QString() : marks.at(0) + title + marks.at(1);
}

QStringList Phrases::markers() const
{
    return m_rows.value(u"markers personal"_s);
}

QStringList Phrases::formsOf(const QString& category) const
{
    return m_rows.value(u"item "_s + category).mid(0, SeveralAccusative + 1);
}

} // namespace kokarda
