// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/namewords.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace kokarda {

namespace {

using Words = QSet<QString>;

Words wordsOf(QStringView list)
{
    Words words;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

bool contains(const Words& words, const QString& word)
{
    return words.contains(word.toLower());
}

bool endsWithAny(const QString& lower, const QStringList& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return lower.endsWith(ending); });
}

} // namespace

bool isTitle(const QString& word)
{
    static const Words words = wordsOf(
        u"pan pani p. sz.p. szanowna szanowny mgr mgr. inż inż. inz inz. dr dr. prof prof. profesor hab hab. lek lek. "
        u"med med. mec. adw. adwokat r.pr. tech. dyr. mr mr. mrs mrs. ms ms. miss herr frau dipl.-ing. ing. m. mme "
        u"madame monsieur mlle sr. sra. don doña sig. sig.ra paní pán mudr. mudr judr. phdr. bc. gosp. gđa");
    return contains(words, word);
}

bool isSuffixTitle(const QString& word)
{
    static const Words words = wordsOf(u"jr jr. sr sr. jun. sen. phd ph.d. mba csc. mr. ii iii");
    return contains(words, word);
}

bool isJoiningWord(const QString& word)
{
    static const Words words = wordsOf(u"i oraz z ze a und and et y e en och og a s та і й ja plus vel lub albo");
    return contains(words, word);
}

bool isFamilyWord(const QString& word)
{
    static const Words words = wordsOf(
        u"państwo panstwo rodzina rodzinka rodzice familie family famille famiglia familia rodina fam. fam obitelj "
        u"małżeństwo dzieci klasa grupa zespół");
    return contains(words, word);
}

bool isFirmWord(const QString& word)
{
    static const Words words = wordsOf(
        u"firma sp sp. spółka spolka spółdzielnia z.o.o. z.o.o zoo o.o. o.o s.a. s.a sa s.c. s.c sc s.k. sp.k. sp.j. "
        u"sp.z.o.o. sp.zo.o. p.p.h.u. f.h.u. p.h.u. p.p.h. f.h. z.p.h. phu fhu ppuh pphu puh zuh phup pph fh fu zph "
        u"gmbh ag kg ug ohg ltd ltd. limited llc inc inc. corp corp. corporation company co. plc sarl sas srl s.r.l. "
        u"spa s.p.a. bv b.v. nv ab aps oy as a.s. s.r.o. sro d.o.o. doo kft ооо тов фоп przedsiębiorstwo "
        u"przedsiebiorstwo zakład zaklad usługi uslugi usługowe handel handlowa handlowy hurtownia sklep shop store "
        u"studio salon biuro serwis service kancelaria gabinet przychodnia apteka szpital szkoła szkola przedszkole "
        u"żłobek liceum technikum uczelnia uniwersytet politechnika biblioteka muzeum teatr dom ośrodek osrodek "
        u"centrum center urząd urzad gmina miasto fundacja stowarzyszenie parafia klub kawiarnia restauracja "
        u"pizzeria bar hotel pensjonat kwiaciarnia piekarnia cukiernia pracownia warsztat drukarnia wydawnictwo "
        u"księgarnia ksiegarnia antykwariat galeria agencja agency group grupa media marketing consulting trans "
        u"transport transportowe budowlane bud auto motors meble design art foto photo print press software systems "
        u"solutions it web net online international polska poland deutschland europe logistics nieruchomości "
        u"ubezpieczenia rachunkowe księgowe dział zakupy zaopatrzenie administracja sekretariat recepcja redakcja "
        u"zarząd wspólnota gospodarstwo ogrodnictwo stadnina fryzjerstwo kosmetyka beauty fitness yoga joga sport "
        u"team school university library museum foundation association verein stiftung schule büro praxis klinik "
        u"laden verlag entreprise société societe école bureau magasin empresa tienda sociedad società azienda "
        u"negozio");
    return contains(words, word);
}

bool isPlaceholder(const QString& word)
{
    static const Words words = wordsOf(
        u"klient klientka kupujący kupujaca kupująca kupujacy zamawiający zamawiajacy odbiorca nadawca gość gosc guest "
        u"user użytkownik uzytkownik test testowy testowa tester admin administrator root null nil none undefined nan "
        u"brak nieznany nieznana nieznane imię imie nazwisko imienia danych name firstname lastname first last unknown "
        u"anonim anonymous anonymous allegro amazon ebay etsy olx vinted erli empik inpost paczkomat kurier magazyn "
        u"customer buyer client kunde kundin käufer besteller gast xxx abc asd asdf qwe qwerty sample example demo "
        u"przykład info kontakt contact sales ks ks. ksiądz ksiadz ojciec o. siostra s. brat br. biskup bp bp. "
        u"wielebny pastor father sister brother rev rev. student uczeń nauczyciel mama tata babcia dziadek ciocia "
        u"wujek");
    return contains(words, word);
}

bool isPluralSurname(const QString& word)
{
    static const QStringList endings{QStringLiteral("scy"), QStringLiteral("ccy"), QStringLiteral("dzcy"),
                                     QStringLiteral("owie"), QStringLiteral("wiczowie")};
    return word.size() > 5 && endsWithAny(word.toLower(), endings);
}

bool looksLikeSurname(const QString& word)
{
    static const QStringList endings{
        QStringLiteral("ski"),  QStringLiteral("ska"),  QStringLiteral("cki"),  QStringLiteral("cka"),
        QStringLiteral("dzki"), QStringLiteral("dzka"), QStringLiteral("wicz"), QStringLiteral("czyk"),
        QStringLiteral("czak"), QStringLiteral("szak"), QStringLiteral("iak"),  QStringLiteral("rzak"),
        QStringLiteral("czuk"), QStringLiteral("enko"), QStringLiteral("ówna"), QStringLiteral("owski"),
        QStringLiteral("skyi"), QStringLiteral("chuk"), QStringLiteral("ński"), QStringLiteral("ała"),
        QStringLiteral("yła"),  QStringLiteral("uła")};
    static const Words common = wordsOf(
        u"nowak wójcik wojcik woźniak wozniak mazur krawczyk kaczmarek zając zajac król krol wróbel wrobel dudek "
        u"sikora baran szewczyk pietrzak bąk bak włodarczyk wilk lis sobczak kubiak kołodziej mróz mroz duda "
        u"kalinowska "
        u"kurek kozioł koziol kowal kowalczyk kaczor gajda musiał musial sroka urban kopeć kopec jurek-nowak "
        u"bielak czech cieślak cieslak nawrot skiba socha wrona piątek piatek ptak pająk pajak kot kos sowa gołąb "
        u"golab "
        u"szulc szulz bednarek zych kania kuś gil sokół sokol dziuba stępień stepien górka gorka góra gora wnuk "
        u"wilczek "
        u"banaś banas matusiak kulik kłos klos madej mikołajczyk kruk żak zak łuczak luczak rak rogala bielec "
        u"krzak małek malek wieczorek kasprzak majcher drozd sienkiewicz krupa pluta rybak małecka socha misiak "
        u"fijałek "
        u"smith johnson williams brown jones müller schmidt schneider fischer weber meyer wagner becker schulz "
        u"hoffmann "
        u"novák novak svoboda dvořák nguyen tran pham");
    const QString lower = word.toLower();
    if (common.contains(lower))
        return true;
    if (lower.size() >= 6 && endsWithAny(lower, endings))
        return true;
    const qsizetype hyphen = lower.indexOf(QLatin1Char('-'));
    return hyphen > 0 && (looksLikeSurname(lower.left(hyphen)) || looksLikeSurname(lower.mid(hyphen + 1)));
}

} // namespace kokarda
