// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ink/notes.h"

namespace kokarda::ink::test {
using namespace Qt::StringLiterals;

std::vector<QString> eightNotes()
{
    return {
        u"Droga Kasiu,\ndziękujemy za zamówienie kubka w gęsi. Niech się dobrze sprawdza przy porannej herbacie! Gdyby "
        "coś było nie tak, po prostu do nas napisz – na pewno pomożemy.\nSerdecznie pozdrawiamy,\nŁucja z pracowni "
        "„Pod Gęsią”"_s,
        u"Szanowny Panie Grzegorzu,\nbardzo dziękuję za zaufanie i za cierpliwość. Drewniana łyżka, którą Pan wybrał, "
        "powstała z jabłoni z naszego sadu. Proszę ją czasem natrzeć olejem, a będzie służyła latami.\nŁączę wyrazy "
        "szacunku, Żaneta"_s,
        u"Cześć Olu!\nCieszymy się, że wracasz do nas już trzeci raz. Do paczki dołożyliśmy próbkę nowej herbaty z "
        "dzikiej róży – jesteśmy ciekawi, czy Ci zasmakuje. Daj znać, a tymczasem życzymy pięknej jesieni i wielu "
        "spokojnych wieczorów.\nZespół Zielarni"_s,
        u"Droga Pani Bożeno,\nświece pakowaliśmy bardzo ostrożnie, ale gdyby któraś ucierpiała w drodze, proszę "
        "przysłać nam zdjęcie, a wyślemy nową jeszcze tego samego dnia. Dziękujemy, że wspiera Pani małą pracownię!\nZ "
        "ciepłymi pozdrowieniami, Jędrzej"_s,
        u"Dzień dobry!\nTo nasza setna paczka w tym miesiącu i trafia właśnie do Ciebie. Wełna pochodzi od owiec "
        "spod Krosna, a kolory są z łupin cebuli i kory dębu. Mamy nadzieję, że skarpety będą grzać całą zimę i "
        "jeszcze dłużej.\nWełniaki"_s,
        u"Kochana Zosiu,\nwszystkiego najlepszego z okazji urodzin! Mama poprosiła nas, żeby ta książka dotarła "
        "dokładnie dzisiaj. Życzymy Ci przygód większych niż w najgrubszych powieściach i czasu, żeby je wszystkie "
        "przeżyć.\nKsięgarnia za Rogiem"_s,
        u"Droga Anno,\ndziękujemy za zamówienie! Mamy nadzieję, że książki okażą się ciekawe i że znajdziesz wśród "
        "nich swoją nową ulubioną. Dorzuciliśmy zakładkę i małą niespodziankę. Gdyby coś było nie tak, odpisz na "
        "tego maila.\nŁucja i Michał"_s,
        u"Dear Anna,\nthank you so much for choosing our little workshop. Every bowl is thrown by hand, so yours is "
        "the only one of its kind. We hope it will hold many good breakfasts and a few late suppers as well.\nWith "
        "warm regards, the potters"_s,
    };
}

std::vector<QString> twentyTexts()
{
    return {u"Zażółć gęślą jaźń"_s, u"Pchnąć w tę łódź jeża lub ośm skrzyń fig"_s, u"Dziękujemy, Pani Mario!"_s,
        u"Rabat 10 € – do 24.12.2026"_s, u"„Pod Żaglami” & Syn"_s, u"Příliš žluťoučký kůň úpěl ďábelské ódy"_s,
        u"Größere Öfen für süße Äpfel, schöne Grüße"_s, u"Où êtes-vous, garçon naïf ? Ça va !"_s,
        u"¿Dónde está mañana el pingüino?"_s, u"A. B. Kowalski"_s, u"ul. Ćmy 7/12, 00-950 Łódź"_s, u"1234567890"_s,
        u"się się się się"_s, u"Anna Anna Anna Anna"_s, u"Thank you! See you soon…"_s, u"Ręka rękę myje"_s,
        u"Wiosna\nlato\njesień\nzima"_s, u"Oto QR: X, V, Q, W, J, U, Ó, Ź, Ń"_s, u"(małe) [duże]; tak: nie?"_s,
        u"Serdecznie pozdrawiamy,\nŁucja i Michał"_s};
}

} // namespace kokarda::ink::test
