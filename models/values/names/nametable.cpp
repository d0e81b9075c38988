// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/nametable.h"

#include <QFile>
#include <stdexcept>

namespace kokarda {

namespace {

Gender genderFromLetter(const QString& letter)
{
    if (letter == QLatin1String("f"))
        return Gender::feminine;
    return letter == QLatin1String("m") ? Gender::masculine : Gender::unknown;
}

std::vector<KnownName> readPolishNames()
{
    std::vector<KnownName> names;
    for (const QStringList& row : readNameRows(QStringLiteral(":/names/pl.tsv"), 3))
        names.push_back({row.at(0), row.at(1), genderFromLetter(row.at(2))});
    return names;
}

// Key "de Anna"; a name that occurs with both genders in one language becomes unknown.
QHash<QString, Gender> readWesternNames()
{
    QHash<QString, Gender> names;
    for (const QStringList& row : readNameRows(QStringLiteral(":/names/west.tsv"), 3)) {
        const Gender gender = genderFromLetter(row.at(1));
        for (const QString& name : row.at(2).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString key = row.at(0) + QLatin1Char(' ') + name;
            const auto earlier = names.constFind(key);
            names.insert(key, earlier != names.constEnd() && *earlier != gender ? Gender::unknown : gender);
        }
    }
    return names;
}

} // namespace

NameTable::NameTable(std::vector<KnownName> names)
    : m_names(std::move(names))
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_byName.insert(m_names[i].nominative, i);
        const QString plain = withoutMarks(m_names[i].nominative);
        m_byPlainName.insert(plain, m_byPlainName.contains(plain) ? -1 : static_cast<int>(i));
    }
}

std::optional<KnownName> NameTable::find(const QString& name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? std::nullopt : std::optional(m_names[*found]);
}

std::optional<KnownName> NameTable::findWithoutMarks(const QString& name) const
{
    if (m_byName.contains(name))
        return std::nullopt;
    const int index = m_byPlainName.value(name, -1);
    return index < 0 ? std::nullopt : std::optional(m_names[static_cast<std::size_t>(index)]);
}

const NameTable& polishNames()
{
    static const NameTable table(readPolishNames());
    return table;
}

Gender westernGender(const QString& language, const QString& name)
{
    static const QHash<QString, Gender> names = readWesternNames();
    return names.value(language + QLatin1Char(' ') + name, Gender::unknown);
}

Gender westernGenderAnywhere(const QString& name)
{
    Gender found = Gender::unknown;
    for (const char* language : {"de", "fr", "es", "it"}) {
        const Gender gender = westernGender(QLatin1String(language), name);
        if (gender == Gender::unknown)
            continue;
        if (found != Gender::unknown && found != gender)
            return Gender::unknown;
        found = gender;
    }
    return found;
}

std::vector<QStringList> readNameRows(const QString& resource, int columns)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("missing resource " + resource.toStdString());
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() >= columns)
            rows.push_back(std::move(cells));
    }
    return rows;
}

QString withoutMarks(const QString& text)
{
    QString result;
    for (const QChar sign : text) {
        if (sign == QChar(0x142))
            result += QLatin1Char('l');
        else if (sign == QChar(0x141))
            result += QLatin1Char('L');
        else
            result += sign;
    }
    result = result.normalized(QString::NormalizationForm_D);
    result.removeIf([](QChar sign) { return sign.category() == QChar::Mark_NonSpacing; });
    return result;
}

} // namespace kokarda
