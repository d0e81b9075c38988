// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/countries.h"

#include "models/services/imports/layout.h"

#include <QHash>
#include <QLocale>

namespace kokarda::imports {

namespace {

// Three-letter codes (ISO 3166-1 alpha-3) and names that the locale data does not have: alpha-2, then the names.
constexpr const char* further[] = {
    "US USA|United States of America|U.S.A.|Stany Zjednoczone|USA|Vereinigte Staaten|États-Unis|Estados Unidos",
    ("GB GBR|UK|Great Britain|England|Scotland|Wales|Northern Ireland|Wielka Brytania|Großbritannien|Vereinigtes Königreich"
     "|Royaume-Uni"),
    "DE DEU|Niemcy|Allemagne|Alemania|Germania",
    "PL POL|Polska|Polen|Pologne|Polonia",
    "FR FRA|Francja|Frankreich|Francia",
    "IT ITA|Włochy|Italien|Italie",
    "ES ESP|Hiszpania|Spanien|Espagne|Spagna",
    "NL NLD|Holandia|Holland|The Netherlands|Niederlande|Pays-Bas|Niderlandy",
    "BE BEL|Belgia|Belgien|Belgique",
    "AT AUT|Austria|Österreich|Autriche",
    "CH CHE|Szwajcaria|Schweiz|Suisse|Svizzera",
    "CZ CZE|Czechy|Czech Republic|Tschechien|Tschechische Republik|Republika Czeska",
    "SK SVK|Słowacja|Slowakei|Slovak Republic",
    "HU HUN|Węgry|Ungarn",
    "RO ROU|Rumunia|Rumänien",
    "SE SWE|Szwecja|Schweden",
    "NO NOR|Norwegia|Norwegen",
    "DK DNK|Dania|Dänemark",
    "FI FIN|Finlandia|Finnland",
    "IE IRL|Irlandia|Irland|Republic of Ireland",
    "PT PRT|Portugalia",
    "GR GRC|Grecja|Griechenland",
    "LT LTU|Litwa|Litauen",
    "LV LVA|Łotwa|Lettland",
    "EE EST|Estonia|Estland",
    "UA UKR|Ukraina|Ukraine",
    "LU LUX|Luksemburg|Luxemburg",
    "SI SVN|Słowenia|Slowenien",
    "HR HRV|Chorwacja|Kroatien",
    "BG BGR|Bułgaria|Bulgarien",
    "CA CAN|Kanada",
    "AU AUS",
    "NZ NZL",
    "JP JPN|Japonia",
    "MX MEX",
    "BR BRA|Brasil",
    "AR ARG",
    "ZA ZAF|RPA",
    "IL ISR",
    "TR TUR|Turcja|Turkey",
    "CN CHN",
    "IN IND",
    "KR KOR|South Korea|Korea",
};

QHash<QString, QString> knownCountries()
{
    QHash<QString, QString> codes;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        codes.insert(normalizedTitle(code), code);
        codes.insert(normalizedTitle(QLocale::territoryToString(territory)), code);
        for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            codes.insert(normalizedTitle(locale.nativeTerritoryName()), code);
        codes.remove(QString()); // some locales have no name for their territory
    }
    for (const char* entry : further) {
        const QString text = QString::fromUtf8(entry);
        for (const QString& name : text.mid(3).split(u'|'))
            codes.insert(normalizedTitle(name), text.left(2));
    }
    return codes;
}

} // namespace

QString countryCode(const QString& text)
{
    static const QHash<QString, QString> codes = knownCountries();
    return text.isEmpty() ? text : codes.value(normalizedTitle(text), text);
}

} // namespace kokarda::imports
