// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/recogniser.h"

#include <algorithm>

namespace kokarda::imports {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<QString> alternatives(std::string_view titles)
{
    std::vector<QString> out;
    while (!titles.empty()) {
        const std::string_view one = titles.substr(0, titles.find('|'));
        out.push_back(normalizedTitle(fromUtf8(one)));
        titles.remove_prefix(std::min(titles.size(), one.size() + 1));
    }
    return out;
}

std::vector<std::vector<QString>> allAlternatives(std::span<const std::string_view> entries)
{
    std::vector<std::vector<QString>> out;
    for (const std::string_view entry : entries)
        out.push_back(alternatives(entry));
    return out;
}

/// "lineitem3sku" → "lineitem*sku".
QString withoutNumbers(const QString& normalized)
{
    QString out;
    for (const QChar c : normalized) {
        if (!c.isDigit())
            out += c;
        else if (!out.endsWith(u'*'))
            out += u'*';
    }
    return out;
}

/// "saleprice($)" → "saleprice".
QString withoutBracket(const QString& normalized)
{
    const qsizetype open = normalized.lastIndexOf(u'(');
    return open > 0 && normalized.endsWith(u')') ? normalized.left(open) : normalized;
}

bool hasOne(const QSet<QString>& titles, const std::vector<QString>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString& title) { return titles.contains(title); });
}

} // namespace

Field fieldOfTitle(const QHash<QString, Field>& fields, const QString& normalized)
{
    for (const QString& form : {normalized, withoutNumbers(normalized), withoutBracket(normalized)}) {
        if (const auto hit = fields.find(form); hit != fields.end())
            return *hit;
    }
    return Field::count;
}

QHash<QString, Field> fieldsByTitle(std::span<const ColumnRule> rules)
{
    QHash<QString, Field> fields;
    for (const ColumnRule& rule : rules) {
        for (const QString& title : alternatives(rule.titles))
            fields.insert(title, rule.field);
    }
    return fields;
}

Currency currencyInTitle(const QString& title)
{
    const qsizetype open = title.lastIndexOf(u'(');
    const qsizetype close = title.lastIndexOf(u')');
    if (open < 0 || close < open)
        return {};
    const QString inside = title.mid(open + 1, close - open - 1).trimmed();
    // The number reader knows the signs: give it a number to stand beside.
    const std::optional<Number> number = readNumber((u'1' + QString(u' ') + inside).toStdString(), DecimalMark::Point);
    return number ? number->currency : Currency();
}

Recogniser::Recogniser()
{
    QSet<QString> contested;
    for (const Platform* platform : allPlatforms()) {
        m_platforms.push_back({platform, fieldsByTitle(platform->columns), allAlternatives(platform->required),
                               allAlternatives(platform->forbidden)});
        for (const QString& title : m_platforms.back().required.front())
            m_telling.insert(title);
        if (platform->kind != FileKind::Orders)
            continue;
        const QHash<QString, Field>& fields = m_platforms.back().fields;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const auto known = m_anywhere.find(it.key());
            if (known == m_anywhere.end())
                m_anywhere.insert(it.key(), it.value());
            else if (*known != it.value() && it.value() != Field::Ignored && *known != Field::Ignored)
                contested.insert(it.key());
        }
    }
    // A title that two platforms use for two things says nothing by itself – except where it is the usual word.
    for (const QString& title : contested)
        m_anywhere.remove(title);
}

Recognition Recogniser::recognise(const QStringList& header) const
{
    QStringList normalized;
    for (const QString& title : header)
        normalized += normalizedTitle(title);
    const QSet<QString> titles(normalized.begin(), normalized.end());

    Recognition best;
    // Most rows of most files are no header at all: one look-up for each cell says so.
    if (std::ranges::none_of(titles, [this](const QString& title) { return m_telling.contains(title); }))
        return best;
    const Titles* bestTitles = nullptr;
    for (const Titles& candidate : m_platforms) {
        const bool fits = std::all_of(candidate.required.begin(), candidate.required.end(),
                                      [&](const std::vector<QString>& wanted) { return hasOne(titles, wanted); })
            && std::none_of(candidate.forbidden.begin(), candidate.forbidden.end(),
                            [&](const std::vector<QString>& unwanted) { return hasOne(titles, unwanted); });
        if (!fits)
            continue;
        const auto known = std::count_if(normalized.begin(), normalized.end(), [&](const QString& title) {
            return fieldOfTitle(candidate.fields, title) != Field::count;
        });
        if (best.platform && known <= best.known)
            continue;
        best.platform = candidate.platform;
        bestTitles = &candidate;
        best.known = static_cast<int>(known);
    }
    if (!best.platform)
        return best;

    const Platform& platform = *best.platform;
    best.layout = {.platform = QLatin1String(platform.key),
                   .shape = platform.shape,
                   .dateOrder = platform.dateOrder,
                   .decimalMark = platform.decimalMark,
                   .hasQuotes = platform.hasQuotes,
                   .timesAreUtc = platform.timesAreUtc,
                   .status = platform.status,
                   .payment = platform.payment,
                   .stripsNumberSign = platform.stripsNumberSign};
    const QHash<QString, Field>& fields = bestTitles->fields;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const Field field = fieldOfTitle(fields, normalized[i]);
        best.layout.columns.push_back(field == Field::count ? Field::Ignored : field);
        if (isMoneyField(best.layout.columns.back()) && !best.layout.currency.isKnown())
            best.layout.currency = currencyInTitle(header[i]);
    }
    if (platform.shape == RowShape::TwoRecords)
        best.layout.itemColumns = itemColumns(platform, {});
    return best;
}

std::vector<Field> Recogniser::itemColumns(const Platform& platform, const QStringList& header)
{
    std::vector<Field> out;
    if (header.isEmpty()) {
        for (const ColumnRule& rule : platform.itemColumns)
            out.push_back(rule.field);
        return out;
    }
    const QHash<QString, Field> fields = fieldsByTitle(platform.itemColumns);
    for (const QString& title : header) {
        const Field field = fieldOfTitle(fields, normalizedTitle(title));
        out.push_back(field == Field::count ? Field::Ignored : field);
    }
    return out;
}

Layout Recogniser::guess(const QStringList& header) const
{
    Layout layout{.platform = QStringLiteral("custom")};
    FieldSet taken;
    for (const QString& title : header) {
        Field field = fieldOfTitle(m_anywhere, normalizedTitle(title));
        if (field == Field::count || taken.has(field))
            field = Field::Ignored;
        taken.insert(field);
        layout.columns.push_back(field);
        if (isMoneyField(field) && !layout.currency.isKnown())
            layout.currency = currencyInTitle(title);
    }
    // Without anything that belongs to an item each row is an order of its own.
    const bool hasItems = std::any_of(layout.columns.begin(), layout.columns.end(),
                                      [](Field f) { return f == Field::ItemName || f == Field::Sku; });
    layout.shape = hasItems ? RowShape::ItemRows : RowShape::OrderRows;
    return layout;
}

} // namespace kokarda::imports
