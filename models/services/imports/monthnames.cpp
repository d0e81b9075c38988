// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/date.h"

#include <QString>
#include <array>
#include <utility>

namespace kokarda::imports {

namespace {

/// Per month the names in en, de, fr, it, es, pt and pl (nominative and genitive), accents taken off. A name may be cut
/// to its first three letters or more; shorter abbreviations that are no beginnings stand in the list themselves.
constexpr std::array<std::string_view, 12> names = {
    "january januar janner jaenner janvier gennaio enero janeiro styczen stycznia",
    "february februar feber fevrier febbraio febrero fevereiro luty lutego",
    "march marz maerz mrz mars marzo marco marzec marca",
    "april avril aprile abril kwiecien kwietnia",
    "may mai maggio mayo maio maj maja",
    "june juni juin giugno junio junho czerwiec czerwca",
    "july juli juillet luglio julio julho lipiec lipca",
    "august aout agosto sierpien sierpnia",
    "september septembre settembre septiembre setiembre setembro wrzesien wrzesnia",
    "october oktober octobre ottobre octubre outubro pazdziernik pazdziernika",
    "november novembre noviembre novembro listopad listopada",
    "december dezember decembre dicembre diciembre dezembro grudzien grudnia",
};

QString folded(std::string_view utf8)
{
    QString out;
    const QString decomposed =
        QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.isLetter())
            out += c;
    }
    return out;
}

bool hasNameBeginning(std::string_view list, std::string_view beginning)
{
    while (!list.empty()) {
        const std::string_view name = list.substr(0, list.find(' '));
        if (name.starts_with(beginning))
            return true;
        list.remove_prefix(std::min(list.size(), name.size() + 1));
    }
    return false;
}

} // namespace

int monthFromName(std::string_view utf8)
{
    if (utf8.size() < 3 || utf8.size() > 24)
        return 0;
    const QByteArray word = folded(utf8).toLatin1();
    // "jui" begins June and July in French.
    if (word.size() < 3 || word == "jui")
        return 0;
    for (std::size_t month = 0; month < names.size(); ++month) {
        if (hasNameBeginning(names[month], std::string_view(word.constData(), static_cast<std::size_t>(word.size()))))
            return static_cast<int>(month) + 1;
    }
    return 0;
}

QTimeZone zoneFromName(std::string_view utf8)
{
    constexpr std::array<std::pair<std::string_view, const char*>, 16> known = {{
        {"Eastern Time (US & Canada)", "America/New_York"},
        {"Central Time (US & Canada)", "America/Chicago"},
        {"Mountain Time (US & Canada)", "America/Denver"},
        {"Pacific Time (US & Canada)", "America/Los_Angeles"},
        {"Arizona", "America/Phoenix"},
        {"Alaska", "America/Anchorage"},
        {"Hawaii", "Pacific/Honolulu"},
        {"Atlantic Time (Canada)", "America/Halifax"},
        {"London", "Europe/London"},
        {"Dublin", "Europe/Dublin"},
        {"Paris", "Europe/Paris"},
        {"Madrid", "Europe/Madrid"},
        {"Berlin", "Europe/Berlin"},
        {"Warsaw", "Europe/Warsaw"},
        {"Tokyo", "Asia/Tokyo"},
        {"Sydney", "Australia/Sydney"},
    }};
    for (const auto& [name, id] : known) {
        if (utf8 == name)
            return QTimeZone(QByteArray(id));
    }
    return QTimeZone(QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace kokarda::imports
