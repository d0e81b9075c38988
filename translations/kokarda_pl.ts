<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>Action</name>
    <message>
        <source>Taken in from a whole export</source>
        <translation>Przyjęto z pełnego eksportu</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The new backup did not pass its check and was thrown away; older ones are untouched. Look at “Health of the shop file”.</source>
        <translation>Nowa kopia zapasowa nie przeszła kontroli i została odrzucona; starsze są nienaruszone. Sprawdź „Stan pliku sklepu”.</translation>
    </message>
    <message>
        <source>The second place for backups is not there at the moment. Connect it, then make a backup.</source>
        <translation>Drugie miejsce na kopie zapasowe jest teraz niedostępne. Podłącz je i zrób kopię.</translation>
    </message>
    <message>
        <source>The second place for backups is full. Make room there or choose another.</source>
        <translation>Drugie miejsce na kopie zapasowe jest pełne. Zwolnij tam miejsce albo wybierz inne.</translation>
    </message>
    <message>
        <source>The copy to the second place failed: %1</source>
        <translation>Nie udało się skopiować do drugiego miejsca: %1</translation>
    </message>
    <message>
        <source>The backup has no manifest: what must be in it is not known.</source>
        <translation>Kopia zapasowa nie ma spisu zawartości: nie wiadomo, co powinna zawierać.</translation>
    </message>
    <message>
        <source>The backup file has changed since it was made.</source>
        <translation>Plik kopii zapasowej zmienił się od czasu utworzenia.</translation>
    </message>
    <message>
        <source>The backup does not hold what its manifest says.</source>
        <translation>Zawartość kopii zapasowej nie zgadza się z jej spisem.</translation>
    </message>
    <message>
        <source>The shop has become much smaller since the last backup (%1: %2, now %3). No older backup is removed until you have said that this is right.</source>
        <translation>Sklep znacznie się zmniejszył od ostatniej kopii zapasowej (%1: było %2, jest %3). Żadna starsza kopia nie zostanie usunięta, dopóki nie potwierdzisz, że tak ma być.</translation>
    </message>
    <message>
        <source>Orders of a month that was over have lost money since the last backup (%1). No older backup is removed until you have said that this is right.</source>
        <translation>Kwota zamówień z zakończonego miesiąca zmalała od ostatniej kopii zapasowej (%1). Żadna starsza kopia nie zostanie usunięta, dopóki nie potwierdzisz, że tak ma być.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1: the drive is full or does not answer. Older backups are untouched. Make room there or check the drive.</source>
        <translation>Nie udało się zapisać kopii zapasowej w %1: dysk jest pełny albo nie odpowiada. Starsze kopie są nietknięte. Zwolnij tam miejsce albo sprawdź dysk.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, could not be made. Allow writing beside the shop’s file, or move the shop to a folder of your own.</source>
        <translation>Nie udało się utworzyć folderu na kopie zapasowe: %1. Pozwól na zapis obok pliku sklepu albo przenieś sklep do własnego folderu.</translation>
    </message>
    <message>
        <source>There is too little room for a backup: %1 MB must be free on the drive of %2. No older backup was removed. Make room there.</source>
        <translation>Za mało miejsca na kopię zapasową: na dysku %2 musi być wolne %1 MB. Żadna starsza kopia nie została usunięta. Zwolnij tam miejsce.</translation>
    </message>
    <message>
        <source>The backup of %1 is no longer as it was made and does not count any more; the others are untouched. If this happens again, the drive is failing.</source>
        <translation>Kopia zapasowa z %1 nie jest już taka, jaka powstała, i przestaje się liczyć; pozostałe są nietknięte. Jeśli to się powtórzy, dysk zawodzi.</translation>
    </message>
    <message>
        <source>The backup of %1 still holds people who were erased: %2</source>
        <translation>Kopia zapasowa z %1 nadal zawiera osoby, które usunięto: %2</translation>
    </message>
    <message>
        <source>what was written anew did not pass its check and was thrown away; the backup stays as it is.</source>
        <translation>nowo zapisana nie przeszła kontroli i została odrzucona; kopia zostaje bez zmian.</translation>
    </message>
    <message>
        <source>it is no longer as it was made, and was not touched. Delete it when you do not need it.</source>
        <translation>nie jest już taka, jaka powstała, i nie została ruszona. Usuń ją, jeśli jej nie potrzebujesz.</translation>
    </message>
    <message>
        <source>there is too little room to write it anew. Make room; it is done as soon as there is some.</source>
        <translation>za mało miejsca, aby zapisać ją od nowa. Zwolnij miejsce; stanie się to, gdy tylko będzie go dość.</translation>
    </message>
</context>
<context>
    <name>BackupErasure</name>
    <message>
        <source>The second place for backups is not there at the moment. The people who were erased are taken out of the backups there as soon as it is connected.</source>
        <translation>Drugie miejsce na kopie zapasowe jest teraz niedostępne. Usunięte osoby znikną z tamtejszych kopii, gdy tylko zostanie podłączone.</translation>
    </message>
    <message>
        <source>The people who were erased could not be taken out of the backups in the second place: %1</source>
        <translation>Nie udało się usunąć osób z kopii zapasowych w drugim miejscu: %1</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Wartość zamówień</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzona</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>No typeface of this computer has %1: empty boxes stand in their place. A font for that script, installed on this computer, mends it.</source>
        <translation>Żaden krój pisma na tym komputerze nie ma znaków %1: w ich miejscu stoją puste kratki. Wystarczy zainstalować czcionkę dla tego pisma.</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Zamówienia: %1</translation>
    </message>
</context>
<context>
    <name>BenchTicks</name>
    <message>
        <source>Pieces ticked off at the bench: %1</source>
        <translation>Odhaczono sztuki na stanowisku pakowania: %1</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>order %1</source>
        <translation>zamówienie %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>klient %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>produkt %1</translation>
    </message>
    <message>
        <source>gift %1</source>
        <translation>upominek %1</translation>
    </message>
    <message>
        <source>gift rule %1</source>
        <translation>reguła upominku %1</translation>
    </message>
    <message>
        <source>given gift %1</source>
        <translation>wydany upominek %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>liścik „%1”</translation>
    </message>
    <message>
        <source>note text %1</source>
        <translation>tekst liściku %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>opinia: %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategoria %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanał sprzedaży %1</translation>
    </message>
    <message>
        <source>measurement %1</source>
        <translation>pomiar %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sprawa %1</translation>
    </message>
    <message>
        <source>Put back from the bin: %1</source>
        <translation>Przywrócono z kosza: %1</translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Deleted</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Usunięcie na stałe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
</context>
<context>
    <name>BuyerReports</name>
    <message>
        <source>customers</source>
        <translation>klientów</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 zamówienie</translation>
    </message>
    <message>
        <source>2 orders</source>
        <translation>2 zamówienia</translation>
    </message>
    <message>
        <source>3 or 4 orders</source>
        <translation>3 lub 4 zamówienia</translation>
    </message>
    <message>
        <source>5 orders and more</source>
        <translation>5 zamówień i więcej</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>Zamówienia do tej pory</translation>
    </message>
    <message>
        <source>Customers by the month of their first order; then the share of them who ordered again 1, 2 … 12 months later. Months that are not over yet stay empty.</source>
        <translation>Klienci według miesiąca pierwszego zamówienia, a dalej odsetek tych, którzy zamówili ponownie po 1, 2 … 12 miesiącach. Miesiące, które jeszcze trwają, są puste.</translation>
    </message>
    <message>
        <source>First order in</source>
        <translation>Pierwsze zamówienie</translation>
    </message>
    <message>
        <source>Customers whose first order lies in the period, by the days until their second one.</source>
        <translation>Klienci, których pierwsze zamówienie przypada na wybrany okres, według liczby dni do drugiego zamówienia.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>over 365</source>
        <translation>ponad 365</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>New: one order, in the last 90 days</source>
        <translation>Nowi: jedno zamówienie w ostatnich 90 dniach</translation>
    </message>
    <message>
        <source>Came back: two orders, the last within 180 days</source>
        <translation>Wrócili: dwa zamówienia, ostatnie w ciągu 180 dni</translation>
    </message>
    <message>
        <source>Loyal: three orders and more, the last within 180 days</source>
        <translation>Stali: trzy zamówienia i więcej, ostatnie w ciągu 180 dni</translation>
    </message>
    <message>
        <source>About to leave: last order 181 to 365 days ago</source>
        <translation>Odchodzą: ostatnie zamówienie 181–365 dni temu</translation>
    </message>
    <message>
        <source>Gone quiet: no order for over a year</source>
        <translation>Ucichli: od ponad roku bez zamówienia</translation>
    </message>
    <message>
        <source>One order only, over 90 days ago</source>
        <translation>Tylko jedno zamówienie, ponad 90 dni temu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Customers who ordered in the period, by all their orders up to its end. Orders without a customer do not count.</source>
        <translation>Klienci, którzy zamawiali w tym okresie, według wszystkich swoich zamówień do jego końca. Zamówienia bez klienta się nie liczą.</translation>
    </message>
    <message>
        <source>All customers with an order, by how often they ordered and how long ago the last order is.</source>
        <translation>Wszyscy klienci z zamówieniem, według tego, jak często zamawiali i jak dawno było ostatnie zamówienie.</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Say what it is about: choose a reason or write a few words.</source>
        <translation>Podaj, o co chodzi: wybierz powód albo napisz kilka słów.</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>Otwarto sprawę (%1)</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sprawa %1</translation>
    </message>
    <message>
        <source>Choose what was decided, then close the case.</source>
        <translation>Wybierz, co postanowiono, a potem zamknij sprawę.</translation>
    </message>
    <message>
        <source>Case %1 closed</source>
        <translation>Zamknięto sprawę %1</translation>
    </message>
    <message>
        <source>Case %1 opened again</source>
        <translation>Ponownie otwarto sprawę %1</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>A gift as amends</source>
        <translation>Upominek na przeprosiny</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Udzielono odpowiedzi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Jeszcze bez decyzji</translation>
    </message>
    <message>
        <source>Broken on the way</source>
        <translation>Uszkodzone w transporcie</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Wadliwe</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Niezgodne z opisem</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Nie ten towar</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Dotarło za późno</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Zmiana decyzji klienta</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>Choose which gift goes as amends: it is taken from the pantry’s stock.</source>
        <translation>Wybierz upominek na przeprosiny: zejdzie ze stanu spiżarni.</translation>
    </message>
    <message>
        <source>Few stars in a review</source>
        <translation>Mało gwiazdek w opinii</translation>
    </message>
</context>
<context>
    <name>CaseGifts</name>
    <message>
        <source>past its date</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>all set aside for orders</source>
        <translation>wszystkie odłożone do zamówień</translation>
    </message>
    <message>
        <source>This case has no order to book a gift on. Give the order’s number first.</source>
        <translation>Ta sprawa nie ma zamówienia, na które można wydać upominek. Najpierw podaj numer zamówienia.</translation>
    </message>
    <message>
        <source>This gift is no longer in the pantry.</source>
        <translation>Tego upominku nie ma już w spiżarni.</translation>
    </message>
    <message>
        <source>“%1” cannot go: %2.</source>
        <translation>„%1” nie może iść: %2.</translation>
    </message>
    <message>
        <source>Gift in case %1</source>
        <translation>Upominek w sprawie %1</translation>
    </message>
    <message>
        <source>As amends, case %1</source>
        <translation>Na przeprosiny, sprawa %1</translation>
    </message>
    <message>
        <source>Gift in case %1 taken back</source>
        <translation>Upominek w sprawie %1 cofnięty</translation>
    </message>
</context>
<context>
    <name>CaseLetter</name>
    <message>
        <source>Choose what was decided first: the letter says it.</source>
        <translation>Najpierw wybierz, co postanowiono: ta decyzja trafia do listu do klienta.</translation>
    </message>
    <message>
        <source>Write the reasons into the answer first: a refusal has to give them.</source>
        <translation>Najpierw wpisz powody w odpowiedzi: odmowa musi je podać.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>closed %1</source>
        <translation>zamknięto %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>został %n dzień</numerusform>
            <numerusform>zostały %n dni</numerusform>
            <numerusform>zostało %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Czas na odpowiedź</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation>Odpowiedzieć do</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięta</translation>
    </message>
</context>
<context>
    <name>CategoryBook</name>
    <message>
        <source>Mugs</source>
        <translation>Kubki</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Książki</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ubrania</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Jedzenie i napoje</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>Kosmetyki</translation>
    </message>
    <message>
        <source>Toys and games</source>
        <translation>Zabawki i gry</translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation>Papeteria</translation>
    </message>
    <message>
        <source>The usual categories</source>
        <translation>Typowe kategorie</translation>
    </message>
    <message>
        <source>Products put into a category: %1</source>
        <translation>Przypisano kategorię produktom: %1</translation>
    </message>
    <message>
        <source>Give the category a name.</source>
        <translation>Nazwij kategorię.</translation>
    </message>
    <message>
        <source>There is a category “%1” already.</source>
        <translation>Kategoria „%1” już jest.</translation>
    </message>
    <message>
        <source>This category is not there any more.</source>
        <translation>Tej kategorii już nie ma.</translation>
    </message>
    <message>
        <source>A gift rule or a smaller category belongs to this one. Change or delete those first.</source>
        <translation>Z tej kategorii korzysta reguła upominków albo mniejsza kategoria. Najpierw je zmień lub usuń.</translation>
    </message>
    <message>
        <source>Category removed</source>
        <translation>Usunięto kategorię</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged. Restore the newest backup or let Kokarda rescue what is readable.</source>
        <translation>Plik jest uszkodzony. Przywróć najnowszą kopię zapasową albo pozwól Kokardzie odzyskać to, co da się odczytać.</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point at something that is not in the file.</source>
        <translation>Wiersze „%2”, które wskazują na coś, czego nie ma w pliku: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The number of pieces differs from the lines in %n order(s): %1.</source>
        <translation>
            <numerusform>W %n zamówieniu liczba sztuk nie zgadza się z pozycjami: %1.</numerusform>
            <numerusform>W %n zamówieniach liczba sztuk nie zgadza się z pozycjami: %1.</numerusform>
            <numerusform>W %n zamówieniach liczba sztuk nie zgadza się z pozycjami: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The address is unreadable in %n order(s): %1.</source>
        <translation>
            <numerusform>W %n zamówieniu nie da się odczytać adresu: %1.</numerusform>
            <numerusform>W %n zamówieniach nie da się odczytać adresu: %1.</numerusform>
            <numerusform>W %n zamówieniach nie da się odczytać adresu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts have no currency in %n order(s): %1.</source>
        <translation>
            <numerusform>W %n zamówieniu kwoty są bez waluty: %1.</numerusform>
            <numerusform>W %n zamówieniach kwoty są bez waluty: %1.</numerusform>
            <numerusform>W %n zamówieniach kwoty są bez waluty: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines, shipping, discount and total do not add up in %n order(s): %1.</source>
        <translation>
            <numerusform>W %n zamówieniu pozycje, wysyłka, rabat i suma nie zgadzają się ze sobą: %1.</numerusform>
            <numerusform>W %n zamówieniach pozycje, wysyłka, rabat i suma nie zgadzają się ze sobą: %1.</numerusform>
            <numerusform>W %n zamówieniach pozycje, wysyłka, rabat i suma nie zgadzają się ze sobą: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are merged into themselves: %1.</source>
        <translation>
            <numerusform>%n klient jest połączony sam ze sobą: %1.</numerusform>
            <numerusform>%n klienci są połączeni sami ze sobą: %1.</numerusform>
            <numerusform>%n klientów jest połączonych samych ze sobą: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories lie inside of each other in a ring: %1.</source>
        <translation>
            <numerusform>%n kategoria leży sama w sobie: %1.</numerusform>
            <numerusform>%n kategorie leżą jedna w drugiej w kółko: %1.</numerusform>
            <numerusform>%n kategorii leży jedna w drugiej w kółko: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open these orders and compare them with the platform or your papers.</source>
        <translation>Otwórz te zamówienia i porównaj je z platformą albo z dokumentami.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>no gift</source>
        <translation>bez upominku</translation>
    </message>
    <message>
        <source>the gift for an order, and why</source>
        <translation>upominek do zamówienia i uzasadnienie</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit wymaga liczby całkowitej.</translation>
    </message>
    <message>
        <source>Only orders of this status.</source>
        <translation>Tylko zamówienia o tym statusie.</translation>
    </message>
    <message>
        <source>Words by their beginning.</source>
        <translation>Szukane słowa; wystarczy początek.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Pierwszy dzień.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Ostatni dzień.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Najwyżej tyle pozycji.</translation>
    </message>
    <message>
        <source>--status takes one of: %1.</source>
        <translation>--status przyjmuje jedną z wartości: %1.</translation>
    </message>
    <message>
        <source>list orders</source>
        <translation>wyświetla zamówienia</translation>
    </message>
    <message>
        <source>list customers</source>
        <translation>wyświetla klientów</translation>
    </message>
    <message>
        <source>Order numbers, with commas.</source>
        <translation>Numery zamówień, po przecinku.</translation>
    </message>
    <message>
        <source>All orders that wait to be packed.</source>
        <translation>Wszystkie zamówienia do spakowania.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Plik PDF do zapisania.</translation>
    </message>
    <message>
        <source>No amount on any paper, as for gifts.</source>
        <translation>Bez kwot na wydrukach, jak przy prezentach.</translation>
    </message>
    <message>
        <source>Name the PDF to write with --pdf FILE.</source>
        <translation>Podaj plik PDF do zapisania: --pdf FILE.</translation>
    </message>
    <message>
        <source>Choose orders with --orders N,… or take all with --waiting.</source>
        <translation>Wybierz zamówienia opcją --orders N,… albo wszystkie opcją --waiting.</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>Nie ma papieru „%1”.</translation>
    </message>
    <message>
        <source>--with knows no “%1”.</source>
        <translation>--with nie zna wartości „%1”.</translation>
    </message>
    <message>
        <source>No order waits to be packed: nothing was written.</source>
        <translation>Żadne zamówienie nie czeka na spakowanie: niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>Listy do paczek</translation>
    </message>
    <message>
        <source>%1 pages for %2 orders are in %3</source>
        <translation>Zapisano w %3 – liczba stron: %1, liczba zamówień: %2</translation>
    </message>
    <message>
        <source>packing slips as PDF</source>
        <translation>listy do paczek w pliku PDF</translation>
    </message>
    <message>
        <source>The shop file. Without it: the shop last opened.</source>
        <translation>Plik sklepu. Domyślnie ostatnio otwarty sklep.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Odpowiedź jako jeden obiekt JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Pokaż tę pomoc.</translation>
    </message>
    <message>
        <source>kokarda-cli: the shop&apos;s back office without a window</source>
        <translation>kokarda-cli: zaplecze sklepu bez okna</translation>
    </message>
    <message>
        <source>kokarda-cli COMMAND --help explains one command.</source>
        <translation>kokarda-cli COMMAND --help objaśnia jedno polecenie.</translation>
    </message>
    <message>
        <source>A command is missing; kokarda-cli --help lists them.</source>
        <translation>Brakuje polecenia; listę pokazuje kokarda-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; kokarda-cli --help lists them.</source>
        <translation>Nie ma polecenia „%1”; listę pokazuje kokarda-cli --help.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). What was saved before is safe. Please report it.</source>
        <translation>Stało się coś nieoczekiwanego (%1). To, co zapisano wcześniej, jest bezpieczne. Prosimy o zgłoszenie błędu.</translation>
    </message>
    <message>
        <source>An empty shop is at %1</source>
        <translation>Pusty sklep jest w %1</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Zapisz plik %1.</translation>
    </message>
    <message>
        <source>The hand; hand --list names them.</source>
        <translation>Charakter pisma; listę pokazuje hand --list.</translation>
    </message>
    <message>
        <source>The same seed gives the same strokes.</source>
        <translation>To samo ziarno daje te same pociągnięcia.</translation>
    </message>
    <message>
        <source>Width in millimetres.</source>
        <translation>Szerokość w milimetrach.</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Pismo odręczne</translation>
    </message>
    <message>
        <source>Choose --svg, --pdf, --png or --hpgl with a file name.</source>
        <translation>Wybierz --svg, --pdf, --png lub --hpgl i podaj nazwę pliku.</translation>
    </message>
    <message>
        <source>--seed and --width take numbers.</source>
        <translation>--seed i --width wymagają liczb.</translation>
    </message>
    <message>
        <source>There is no hand “%1”.</source>
        <translation>Nie ma charakteru pisma „%1”.</translation>
    </message>
    <message>
        <source>The hand “%1” cannot write: %2</source>
        <translation>Charakterem pisma „%1” nie da się pisać: %2</translation>
    </message>
    <message>
        <source>any text in a hand</source>
        <translation>dowolny tekst wybranym charakterem pisma</translation>
    </message>
    <message>
        <source>Language of the salutation.</source>
        <translation>Język powitania.</translation>
    </message>
    <message>
        <source>warm, formal or playful.</source>
        <translation>warm (ciepły), formal (oficjalny) lub playful (żartobliwy).</translation>
    </message>
    <message>
        <source>Without the table of names: what the rules alone say.</source>
        <translation>Bez tabeli imion: co mówią same reguły.</translation>
    </message>
    <message>
        <source>--tone takes warm, formal or playful.</source>
        <translation>--tone przyjmuje warm, formal lub playful.</translation>
    </message>
    <message>
        <source>the salutation for a name</source>
        <translation>powitanie dla imienia i nazwiska</translation>
    </message>
    <message>
        <source>The stroke file to write.</source>
        <translation>Plik pociągnięć do zapisania.</translation>
    </message>
    <message>
        <source>The hand&apos;s key; without it the font file&apos;s name.</source>
        <translation>Klucz charakteru pisma; domyślnie nazwa pliku czcionki.</translation>
    </message>
    <message>
        <source>The letters of a word hang together.</source>
        <translation>Litery w słowie są połączone.</translation>
    </message>
    <message>
        <source>Name the hands that come with the program.</source>
        <translation>Wyświetl charaktery pisma dołączone do programu.</translation>
    </message>
    <message>
        <source>Say hand make FONT.ttf --out X.hand, or hand --list.</source>
        <translation>Wpisz hand make FONT.ttf --out X.hand albo hand --list.</translation>
    </message>
    <message>
        <source>There is no font %1.</source>
        <translation>Nie ma czcionki %1.</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>Odrzucono: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 glyphs.</source>
        <translation>%1 – liczba znaków: %2.</translation>
    </message>
    <message>
        <source>makes a hand of a font, or lists the hands</source>
        <translation>tworzy charakter pisma z czcionki albo wyświetla listę charakterów</translation>
    </message>
    <message>
        <source>Refuse the file unless it is of this format.</source>
        <translation>Odrzuć plik, jeśli ma inny format.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Tylko pokaż, co zostałoby zrobione.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>wiersz %1: %2</translation>
    </message>
    <message>
        <source>%1 is of the format “%2”, not “%3”. Nothing was imported.</source>
        <translation>%1 ma format „%2”, a nie „%3”. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>Podaj pliki do zaimportowania.</translation>
    </message>
    <message>
        <source>  (taken back)</source>
        <translation>  (wycofany)</translation>
    </message>
    <message>
        <source>BATCH is a number; kokarda-cli imports lists them.</source>
        <translation>BATCH to liczba; listę pokazuje kokarda-cli imports.</translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation>Wycofano import %1.</translation>
    </message>
    <message>
        <source>stays, because it was edited or used since: %1</source>
        <translation>zostaje, bo od tamtej pory zmieniono to lub użyto: %1</translation>
    </message>
    <message>
        <source>import export files of shop platforms</source>
        <translation>importuje pliki z platform sklepowych</translation>
    </message>
    <message>
        <source>list what was imported</source>
        <translation>wyświetla importy</translation>
    </message>
    <message>
        <source>take one import back as a whole</source>
        <translation>wycofuje cały import</translation>
    </message>
    <message>
        <source>the text of the note</source>
        <translation>tekst liściku</translation>
    </message>
    <message>
        <source>pl or en: the language of the shop.</source>
        <translation>pl lub en: język sklepu.</translation>
    </message>
    <message>
        <source>--language takes pl or en.</source>
        <translation>--language przyjmuje pl lub en.</translation>
    </message>
    <message>
        <source>The sample shop is at %1: %2 orders of %3 customers</source>
        <translation>Sklep przykładowy jest w %1 – liczba zamówień: %2, liczba klientów: %3</translation>
    </message>
    <message>
        <source>make the sample shop</source>
        <translation>tworzy sklep przykładowy</translation>
    </message>
    <message>
        <source>The shop file is in order.</source>
        <translation>Plik sklepu jest w porządku.</translation>
    </message>
    <message>
        <source>A checked backup is at %1</source>
        <translation>Sprawdzona kopia zapasowa: %1</translation>
    </message>
    <message>
        <source>The shop is restored. The file that was replaced is at %1</source>
        <translation>Sklep został przywrócony. Zastąpiony plik jest tutaj: %1</translation>
    </message>
    <message>
        <source>check the shop file and its numbers</source>
        <translation>sprawdź plik sklepu i jego liczby</translation>
    </message>
    <message>
        <source>make a checked backup</source>
        <translation>utwórz sprawdzoną kopię zapasową</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>wymień kopie zapasowe</translation>
    </message>
    <message>
        <source>put a backup in the place of the shop; the present file is kept aside</source>
        <translation>wstaw kopię zapasową w miejsce sklepu; obecny plik zostaje odłożony</translation>
    </message>
    <message>
        <source>%1 (%2): %3 new, %4 changed, %5 unchanged; %6 rows rejected</source>
        <translation>%1 (%2): %3 nowych, %4 zmienionych, %5 bez zmian; odrzucone wiersze: %6</translation>
    </message>
    <message>
        <source>Say what a plotter would need: length drawn, lifts, minutes.</source>
        <translation>Podaj, czego potrzebowałby ploter: długość linii, podniesienia pisaka, minuty.</translation>
    </message>
    <message>
        <source>%1 mm drawn, %2 lifts, %3 minutes</source>
        <translation>narysowane %1 mm, podniesienia pisaka: %2, czas w minutach: %3</translation>
    </message>
    <message>
        <source>%1: %2 orders</source>
        <translation>%1 – zamówienia: %2</translation>
    </message>
    <message>
        <source>write all orders as a table that import takes back without loss</source>
        <translation>zapisuje wszystkie zamówienia jako tabelę, którą import odtwarza bez strat</translation>
    </message>
    <message>
        <source>As PDF/A-1b, to be kept for years.</source>
        <translation>Jako PDF/A-1b, do przechowywania przez lata.</translation>
    </message>
    <message>
        <source>The printer&apos;s name, as --list shows it.</source>
        <translation>Nazwa drukarki, taka jak pokazuje --list.</translation>
    </message>
    <message>
        <source>List the printers and what holds them up.</source>
        <translation>Wyświetl drukarki i to, co je wstrzymuje.</translation>
    </message>
    <message>
        <source>The tray with the slips&apos; paper, as the printer names it.</source>
        <translation>Podajnik z papierem na listy do paczek, pod nazwą z drukarki.</translation>
    </message>
    <message>
        <source>The tray with cards and labels.</source>
        <translation>Podajnik z kartkami i etykietami.</translation>
    </message>
    <message>
        <source>Black only.</source>
        <translation>Tylko na czarno.</translation>
    </message>
    <message>
        <source>On both sides of the sheet.</source>
        <translation>Po obu stronach kartki.</translation>
    </message>
    <message>
        <source>How many of each.</source>
        <translation>Liczba egzemplarzy każdego wydruku.</translation>
    </message>
    <message>
        <source>Go on at this page of the slips, after a jam.</source>
        <translation>Wznów od tej strony listów do paczek, np. po zacięciu papieru.</translation>
    </message>
    <message>
        <source>How many seconds to wait for what becomes of the job.</source>
        <translation>Ile sekund czekać na wynik zadania drukowania.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 przyjmuje liczbę od %2 do %3.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Wydrukowano na drukarce %1.</translation>
    </message>
    <message>
        <source>The job waits at %1. %2</source>
        <translation>Zadanie czeka na drukarce %1. %2</translation>
    </message>
    <message>
        <source>The job on %1 failed, or nobody knows what became of it: %2. Look at the printer; --from-page goes on.</source>
        <translation>Zadanie na drukarce %1 nie powiodło się albo jego wynik jest nieznany: %2. Sprawdź drukarkę; --from-page wznawia drukowanie od podanej strony.</translation>
    </message>
    <message>
        <source>Name the printer with --printer NAME; --list shows them.</source>
        <translation>Podaj drukarkę opcją --printer NAME; listę pokazuje --list.</translation>
    </message>
    <message>
        <source>There is no page %1: nothing was printed.</source>
        <translation>Nie ma strony %1: niczego nie wydrukowano.</translation>
    </message>
    <message>
        <source>packing slips and what goes with them, to a printer</source>
        <translation>to samo, ale na drukarce</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 przyjmuje liczbę od 1 do %2.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 przyjmuje jedną z wartości: %2.</translation>
    </message>
    <message>
        <source>a4, a5, 2xa5 (two on one A4 sheet), a6, letter, 100x150, 4x6, 80mm or 58mm.</source>
        <translation>a4, a5, 2xa5 (dwa na arkuszu A4), a6, letter, 100x150, 4x6, 80mm lub 58mm.</translation>
    </message>
    <message>
        <source>What goes with the slips: note, gift, message, return, label, staff, picklist, with commas.</source>
        <translation>Co dołączyć do listów do paczek: note, gift, message, return, label, staff, picklist, po przecinku.</translation>
    </message>
    <message>
        <source>Where the note goes: card, strip (under the slip, to be cut off) or back.</source>
        <translation>Gdzie ma być liścik: card (osobna kartka), strip (pod listem do paczki, do odcięcia) lub back (na odwrocie).</translation>
    </message>
    <message>
        <source>The card of the note; without it A6, and on label and roll printers the slip&apos;s own.</source>
        <translation>Kartka na liścik; domyślnie A6, a na drukarkach etykiet i z rolką ten sam papier co na list do paczki.</translation>
    </message>
    <message>
        <source>The address meets the window of an envelope: din-a, din-b or dl.</source>
        <translation>Adres wypada w okienku koperty: din-a, din-b lub dl.</translation>
    </message>
    <message>
        <source>A paper for the address labels, or a sheet: 3x8-70x37, 2x7-99x38, 2x4-99x68, 3x7-64x38, 5x13-38x21, 2x2-105x148.</source>
        <translation>Papier na etykiety adresowe albo arkusz: 3x8-70x37, 2x7-99x38, 2x4-99x68, 3x7-64x38, 5x13-38x21, 2x2-105x148.</translation>
    </message>
    <message>
        <source>The first free label of the sheet, counted from 1.</source>
        <translation>Pierwsza wolna etykieta na arkuszu, licząc od 1.</translation>
    </message>
    <message>
        <source>bin, order, customer or carrier; without it as waiting or as named.</source>
        <translation>bin, order, customer lub carrier; bez tej opcji w kolejności oczekiwania lub podania.</translation>
    </message>
    <message>
        <source>--sort takes bin, order, customer or carrier.</source>
        <translation>--sort przyjmuje bin, order, customer lub carrier.</translation>
    </message>
    <message>
        <source>Name the reports there are.</source>
        <translation>Wyświetl dostępne raporty.</translation>
    </message>
    <message>
        <source>Amounts in this currency; without it in the shop&apos;s.</source>
        <translation>Kwoty w tej walucie; domyślnie w walucie sklepu.</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>Plik CSV do zapisania.</translation>
    </message>
    <message>
        <source>There are orders in %1 too: ask for them with --currency %1.</source>
        <translation>Są też zamówienia w %1: pokaże je opcja --currency %1.</translation>
    </message>
    <message>
        <source>the report&apos;s name</source>
        <translation>nazwa raportu</translation>
    </message>
    <message>
        <source>--currency takes three letters such as PLN.</source>
        <translation>--currency wymaga trzech liter, np. PLN.</translation>
    </message>
    <message>
        <source>a report of the shop; --list names them</source>
        <translation>raport sklepu; listę pokazuje --list</translation>
    </message>
    <message>
        <source>A folder that “export” has written: the new shop is that shop.</source>
        <translation>Folder zapisany poleceniem „export”: nowy sklep będzie tym sklepem.</translation>
    </message>
    <message>
        <source>The shop of the export is at %1</source>
        <translation>Sklep z eksportu jest w %1</translation>
    </message>
    <message>
        <source>make an empty shop, or one from an export</source>
        <translation>tworzy pusty sklep albo sklep z eksportu</translation>
    </message>
    <message>
        <source>write everything as CSV files, to be read back by new --from</source>
        <translation>zapisuje wszystko jako pliki CSV, które wczyta polecenie new --from</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation>plik CSV do zapisania</translation>
    </message>
    <message numerus="yes">
        <source>%n sales written.</source>
        <translation>
            <numerusform>Zapisano %n pozycję sprzedaży.</numerusform>
            <numerusform>Zapisano %n pozycje sprzedaży.</numerusform>
            <numerusform>Zapisano %n pozycji sprzedaży.</numerusform>
        </translation>
    </message>
    <message>
        <source>the sales of a period as a table for the accountant</source>
        <translation>sprzedaż z wybranego okresu jako tabela dla księgowości</translation>
    </message>
    <message>
        <source>Read the columns as this file says (saved from the window).</source>
        <translation>Przeczytaj kolumny tak, jak mówi ten plik (zapisany w oknie programu).</translation>
    </message>
    <message>
        <source>row %1, “%2”: %3</source>
        <translation>wiersz %1, „%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>Erased again, because this backup still had them: %n person(s).</source>
        <translation>
            <numerusform>Usunięto ponownie, bo ta kopia jeszcze je zawierała: %n osobę.</numerusform>
            <numerusform>Usunięto ponownie, bo ta kopia jeszcze je zawierała: %n osoby.</numerusform>
            <numerusform>Usunięto ponownie, bo ta kopia jeszcze je zawierała: %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>The orders are those of this channel; made when there is none of the name.</source>
        <translation>Zamówienia należą do tego kanału; powstanie, jeśli takiego jeszcze nie ma.</translation>
    </message>
    <message>
        <source>  (taken back in part)</source>
        <translation>  (cofnięty częściowo)</translation>
    </message>
    <message>
        <source>Import %1 was taken back in part; the rest can be taken back later.</source>
        <translation>Import %1 cofnięto częściowo; resztę można cofnąć później.</translation>
    </message>
    <message>
        <source>--envelope needs --paper a4: only that sheet is folded to fit a window.</source>
        <translation>--envelope wymaga --paper a4: tylko ten arkusz składa się do koperty z okienkiem.</translation>
    </message>
    <message>
        <source>On a roll the note has a piece of its own: leave out --note-on, or use card.</source>
        <translation>Na rolce liścik ma własny odcinek: pomiń --note-on albo podaj card.</translation>
    </message>
    <message>
        <source>Check every backup wholly now; without it the list says when each was last checked.</source>
        <translation>Sprawdź teraz każdą kopię w całości; bez tego lista mówi, kiedy którą ostatnio sprawdzono.</translation>
    </message>
    <message>
        <source>What will be different:</source>
        <translation>Co się zmieni:</translation>
    </message>
    <message>
        <source>There is no backup from before this change, which goes on without one: it is one step, and import-undo takes it back as a whole.</source>
        <translation>Sprzed tej zmiany nie ma kopii zapasowej i zmiana idzie bez niej: to jeden krok, a import-undo cofa go w całości.</translation>
    </message>
    <message>
        <source>%1  set aside, may still hold people who were erased  %2</source>
        <translation>%1  odłożony, może nadal zawierać osoby, które usunięto  %2</translation>
    </message>
    <message>
        <source>%1  set aside  %2</source>
        <translation>%1  odłożony  %2</translation>
    </message>
    <message>
        <source>There is no backup at “%1”. kokarda-cli backups lists those of a shop.</source>
        <translation>Pod „%1” nie ma kopii zapasowej. Polecenie kokarda-cli backups wymienia kopie sklepu.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>%1 (no room in this window)</source>
        <translation>%1 (nie mieści się w tym oknie)</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>The second address line differs.</source>
        <translation>Różni się druga linia adresu.</translation>
    </message>
    <message>
        <source>The buyers differ.</source>
        <translation>Różnią się kupujący.</translation>
    </message>
    <message>
        <source>The phone numbers differ.</source>
        <translation>Różnią się numery telefonów.</translation>
    </message>
    <message>
        <source>Choose at least two orders for one parcel.</source>
        <translation>Do jednej paczki wybierz co najmniej dwa zamówienia.</translation>
    </message>
    <message>
        <source>One parcel for %1</source>
        <translation>Jedna paczka: %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Name the shop with --shop FILE: none was opened before.</source>
        <translation>Wskaż sklep opcją --shop FILE: żaden nie był jeszcze otwarty.</translation>
    </message>
    <message>
        <source>One %1 is needed.</source>
        <translation>Podaj dokładnie jeden argument %1.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-03-31.</source>
        <translation>--%1 wymaga daty, np. 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>ComplainedProducts</name>
    <message>
        <source>No reason given</source>
        <translation>Bez podanego powodu</translation>
    </message>
    <message>
        <source>Pieces in complaints and returns by the day these came in, beside the pieces sold in the same period, in any currency. A case that names no piece is not in it.</source>
        <translation>Sztuki w reklamacjach i zwrotach według dnia zgłoszenia, obok sztuk sprzedanych w tym samym okresie, w każdej walucie. Sprawa, która nie wskazuje żadnej sztuki, się nie liczy.</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>spraw</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedane</translation>
    </message>
    <message>
        <source>Share of those sold</source>
        <translation>Udział w sprzedanych</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Najczęściej</translation>
    </message>
</context>
<context>
    <name>ConsentBook</name>
    <message>
        <source>Say how it was given: on a form, by telephone …</source>
        <translation>Podaj, jak wyrażono zgodę: na formularzu, telefonicznie…</translation>
    </message>
    <message>
        <source>Write the words they agreed to: without them nobody can show what it was.</source>
        <translation>Wpisz treść zgody: bez niej nie da się wykazać, czego dotyczyła.</translation>
    </message>
    <message>
        <source>There is no e-mail address of their own on this card.</source>
        <translation>Na tej karcie nie ma własnego adresu e-mail klienta.</translation>
    </message>
    <message>
        <source>Consent written down</source>
        <translation>Zapisano zgodę</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Wycofano zgodę</translation>
    </message>
    <message>
        <source>This customer has been erased: nothing can be written down about them.</source>
        <translation>Dane tego klienta usunięto: nie można już niczego o nim zapisać.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Nowości i oferty</translation>
    </message>
    <message>
        <source>Asking for a review</source>
        <translation>Prośby o opinię</translation>
    </message>
    <message>
        <source>Reminders and wishes</source>
        <translation>Przypomnienia i życzenia</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>formularz papierowy</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>osobiście</translation>
    </message>
    <message>
        <source>form of the shop’s site</source>
        <translation>formularz na stronie sklepu</translation>
    </message>
</context>
<context>
    <name>CountingRules</name>
    <message>
        <source>Cancelled and deleted orders do not count.</source>
        <translation>Zamówienia anulowane i usunięte się nie liczą.</translation>
    </message>
    <message>
        <source>Deleted orders do not count.</source>
        <translation>Zamówienia usunięte się nie liczą.</translation>
    </message>
    <message>
        <source>Deleted orders do not count; orders cancelled after packing do.</source>
        <translation>Zamówienia usunięte się nie liczą, anulowane po spakowaniu – tak.</translation>
    </message>
    <message>
        <source>A case counts also when its order was cancelled or deleted.</source>
        <translation>Sprawa liczy się także wtedy, gdy jej zamówienie anulowano lub usunięto.</translation>
    </message>
    <message>
        <source>Deleted reviews do not count.</source>
        <translation>Opinie usunięte się nie liczą.</translation>
    </message>
    <message>
        <source>What was given back is taken off.</source>
        <translation>Kwoty zwrócone są odjęte.</translation>
    </message>
    <message>
        <source>What was given back is not taken off.</source>
        <translation>Kwoty zwrócone nie są odjęte.</translation>
    </message>
    <message>
        <source>The period does not matter here.</source>
        <translation>Okres nie ma tu znaczenia.</translation>
    </message>
    <message>
        <source>Days run from midnight to midnight in the zone %1.</source>
        <translation>Dni trwają od północy do północy w strefie %1.</translation>
    </message>
</context>
<context>
    <name>CustomerDesk</name>
    <message>
        <source>Customer %1</source>
        <translation>Klient %1</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ten sam adres e-mail</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>ten sam numer telefonu</translation>
    </message>
    <message>
        <source>same name and post code</source>
        <translation>to samo imię i nazwisko oraz kod pocztowy</translation>
    </message>
    <message>
        <source>same name, and the same name before the @</source>
        <translation>to samo imię i nazwisko oraz ta sama nazwa przed @</translation>
    </message>
    <message>
        <source>same last name and address</source>
        <translation>to samo nazwisko i ten sam adres</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Tego klienta nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>An erased customer cannot be merged.</source>
        <translation>Nie można scalić klienta, którego dane usunięto.</translation>
    </message>
    <message>
        <source>%1 has been merged already.</source>
        <translation>Klient %1 jest już scalony.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>Klienta nie można scalić z samym sobą.</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>Scalono klientów: %1 → %2</translation>
    </message>
    <message>
        <source>This customer is not merged.</source>
        <translation>Ten klient nie jest scalony.</translation>
    </message>
    <message>
        <source>%1 split off again</source>
        <translation>Osobna karta klienta: %1</translation>
    </message>
    <message>
        <source>Two customers kept apart</source>
        <translation>Pozostawiono dwóch klientów osobno</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Spent in other currencies</source>
        <translation>Wydane w innych walutach</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Pierwsze zamówienie</translation>
    </message>
</context>
<context>
    <name>DbError</name>
    <message>
        <source>The shop file is not there. Choose another file or make a new shop.</source>
        <translation>Nie ma pliku sklepu. Wybierz inny plik albo utwórz nowy sklep.</translation>
    </message>
    <message>
        <source>This is not a Kokarda shop file. Nothing was changed. Choose another file.</source>
        <translation>To nie jest plik sklepu Kokardy. Niczego nie zmieniono. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>You may not read this shop file. Ask its owner for permission or choose another file.</source>
        <translation>Brak uprawnień do odczytu tego pliku sklepu. Poproś właściciela o dostęp albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The shop file is damaged. Nothing more is written to it. Restore the newest backup or let Kokarda rescue what is readable.</source>
        <translation>Plik sklepu jest uszkodzony. Nic więcej nie zostanie w nim zapisane. Przywróć najnowszą kopię zapasową albo pozwól Kokardzie odzyskać to, co da się odczytać.</translation>
    </message>
    <message>
        <source>The shop file was written by a newer Kokarda. Nothing was changed. Install the newer version to open it.</source>
        <translation>Plik sklepu zapisała nowsza wersja Kokardy. Niczego nie zmieniono. Zainstaluj nowszą wersję, żeby go otworzyć.</translation>
    </message>
    <message>
        <source>The shop is open in another window or program. Close it there and try again.</source>
        <translation>Sklep jest otwarty w innym oknie lub programie. Zamknij go tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The shop file may only be read here. Copy it to a folder of your own and open the copy.</source>
        <translation>Plik sklepu można tu tylko odczytać. Skopiuj go do własnego folderu i otwórz kopię.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was half written and what was saved before is safe. Make room and try again.</source>
        <translation>Dysk jest pełny. Nic nie zapisało się połowicznie, a to, co zapisano wcześniej, jest bezpieczne. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. What was saved before is safe. Check the drive or the network folder and try again.</source>
        <translation>Dysk nie odpowiedział prawidłowo. To, co zapisano wcześniej, jest bezpieczne. Sprawdź dysk lub folder sieciowy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is already a file of this name. It was not touched. Choose another name.</source>
        <translation>Plik o tej nazwie już istnieje. Nie został naruszony. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The change could not be saved because of a mistake in the program. Nothing was changed. Please report it.</source>
        <translation>Nie udało się zapisać zmiany z powodu błędu w programie. Niczego nie zmieniono. Prosimy o zgłoszenie błędu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The disk failed in the moment of saving, and it does not say yet whether the change is kept. Check the drive or make room, then try again: Kokarda looks first and never saves the same twice.</source>
        <translation>Dysk zawiódł w chwili zapisu i nie mówi jeszcze, czy zmiana jest zachowana. Sprawdź dysk albo zwolnij miejsce i spróbuj ponownie: Kokarda najpierw sprawdza i nigdy nie zapisuje tego samego dwa razy.</translation>
    </message>
    <message>
        <source>The disk answers again: what you did when it failed is saved after all. Nothing was saved twice. Look at what is shown now and go on from there.</source>
        <translation>Dysk znów odpowiada: to, co było robione w chwili awarii, jest jednak zapisane. Nic nie zapisało się dwa razy. Obejrzyj stan na ekranie i pracuj dalej.</translation>
    </message>
    <message>
        <source>The shop file was written by a newer Kokarda (%1). Nothing was changed. Install Kokarda %1 or newer to open it.</source>
        <translation>Plik sklepu zapisała nowsza Kokarda (%1). Nic nie zostało zmienione. Aby go otworzyć, zainstaluj Kokardę %1 lub nowszą.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a shop file. Choose the file in it that ends in .kokarda.</source>
        <translation>„%1” to folder, a nie plik sklepu. Wybierz w nim plik z końcówką .kokarda.</translation>
    </message>
    <message>
        <source>“%1” is left of another shop of this name, whose file is gone. It was not touched. Choose another name, or move that file away.</source>
        <translation>„%1” został po innym sklepie o tej nazwie, którego pliku już nie ma. Nie został ruszony. Wybierz inną nazwę albo przenieś ten plik.</translation>
    </message>
    <message>
        <source>This shop was last changed by a newer Kokarda. This one can show it, but changes nothing in it. Install the newer version to work in it.</source>
        <translation>Ten sklep zmieniła ostatnio nowsza Kokarda. Ta może go pokazać, ale niczego w nim nie zmienia. Zainstaluj nowszą wersję, aby w nim pracować.</translation>
    </message>
    <message>
        <source>This shop was last changed by a newer Kokarda (%1). This one can show it, but changes nothing in it. Install Kokarda %1 or newer to work in it.</source>
        <translation>Ten sklep zmieniła ostatnio nowsza Kokarda (%1). Ta może go pokazać, ale niczego w nim nie zmienia. Zainstaluj Kokardę %1 lub nowszą, aby w nim pracować.</translation>
    </message>
    <message>
        <source>The shop file is empty (0 bytes), perhaps because copying it was interrupted. Nothing was changed. Restore a backup or choose another file.</source>
        <translation>Plik sklepu jest pusty (0 bajtów), może kopiowanie zostało przerwane. Nic nie zmieniono. Przywróć kopię zapasową albo wybierz inny plik.</translation>
    </message>
</context>
<context>
    <name>DecisionLists</name>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Używana</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Co za tym przemawia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Name of the other card</source>
        <translation>Imię i nazwisko na drugiej karcie</translation>
    </message>
    <message>
        <source>E-mail of the other card</source>
        <translation>E-mail na drugiej karcie</translation>
    </message>
    <message>
        <source>Phone of the other card</source>
        <translation>Telefon na drugiej karcie</translation>
    </message>
    <message>
        <source>Orders of the other card</source>
        <translation>Zamówienia na drugiej karcie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>%1 more of 100 customers come back</source>
        <translation>na 100 klientów wraca o %1 więcej</translation>
    </message>
    <message>
        <source>%1 fewer of 100 customers come back</source>
        <translation>na 100 klientów wraca o %1 mniej</translation>
    </message>
    <message>
        <source>the next order comes %1 days later</source>
        <translation>następne zamówienie przychodzi o %1 dnia później</translation>
    </message>
    <message>
        <source>the next order comes %1 days earlier</source>
        <translation>następne zamówienie przychodzi o %1 dnia wcześniej</translation>
    </message>
    <message>
        <source>the rating is %1 stars higher</source>
        <translation>ocena jest wyższa o %1 gwiazdki</translation>
    </message>
    <message>
        <source>the rating is %1 stars lower</source>
        <translation>ocena jest niższa o %1 gwiazdki</translation>
    </message>
    <message>
        <source>a customer spends %1 more</source>
        <translation>klient wydaje o %1 więcej</translation>
    </message>
    <message>
        <source>a customer spends %1 less</source>
        <translation>klient wydaje o %1 mniej</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>jeszcze za mało danych</translation>
    </message>
    <message>
        <source>not enough data yet: about %1 more orders</source>
        <translation>jeszcze za mało danych: potrzeba około %1 zamówień więcej</translation>
    </message>
    <message>
        <source>Re-purchase rate</source>
        <translation>Odsetek powracających klientów</translation>
    </message>
    <message>
        <source>Days to the next order</source>
        <translation>Dni do następnego zamówienia</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 kontra %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no sure difference</source>
        <translation>brak pewnej różnicy</translation>
    </message>
    <message>
        <source>%1: %2 (95 % interval: %3 to %4).</source>
        <translation>%1: %2 (przedział 95%: od %3 do %4).</translation>
    </message>
</context>
<context>
    <name>EffectDesk</name>
    <message>
        <source>This measurement is no longer in the shop.</source>
        <translation>Tego pomiaru nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>Measurement %1</source>
        <translation>Pomiar %1</translation>
    </message>
    <message>
        <source>“%1” has begun: its start and shares stay as they are, because a change would move customers between the groups. End it and begin another.</source>
        <translation>Pomiar „%1” już trwa: początek i udziały zostają bez zmian, bo inaczej klienci przeszliby między grupami. Zakończ go i zacznij nowy.</translation>
    </message>
    <message>
        <source>“%1” runs on the same days. Two measurements at once would disturb each other.</source>
        <translation>Pomiar „%1” trwa w tych samych dniach. Dwa pomiary naraz zakłócałyby się nawzajem.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Tego klienta nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>This customer has been erased already.</source>
        <translation>Dane tego klienta zostały już usunięte.</translation>
    </message>
    <message>
        <source>Order %1 is not finished yet. Send or cancel it first.</source>
        <translation>Zamówienie %1 nie jest jeszcze zakończone. Najpierw je wyślij albo anuluj.</translation>
    </message>
    <message>
        <source>Order %1 can still be sent back: it went out less than 14 days ago.</source>
        <translation>Zamówienie %1 można jeszcze zwrócić: wysłano je mniej niż 14 dni temu.</translation>
    </message>
    <message>
        <source>Case %1 is still open. Close it first.</source>
        <translation>Sprawa %1 jest nadal otwarta. Najpierw ją zamknij.</translation>
    </message>
    <message>
        <source>Customer %1 erased</source>
        <translation>Usunięto dane klienta %1</translation>
    </message>
    <message>
        <source>Erased customer %1</source>
        <translation>Klient %1 (dane usunięte)</translation>
    </message>
    <message>
        <source>Papers of erased customers let go</source>
        <translation>Wyczyszczono stare dokumenty klientów, których dane usunięto</translation>
    </message>
</context>
<context>
    <name>FileHealth</name>
    <message>
        <source>Nothing can be written to the folder “%1”. Choose another one.</source>
        <translation>W folderze „%1” nie można zapisywać. Wybierz inny.</translation>
    </message>
    <message>
        <source>The backups lie there already. Choose a folder on another drive.</source>
        <translation>W tym folderze już są kopie zapasowe. Wybierz folder na innym dysku.</translation>
    </message>
    <message>
        <source>This folder is on the same drive as the shop: it does not help when that drive breaks.</source>
        <translation>Ten folder jest na tym samym dysku co sklep: nie pomoże, gdy dysk się zepsuje.</translation>
    </message>
    <message>
        <source>while you worked</source>
        <translation>w trakcie pracy</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>przy zamykaniu</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>przed importem</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>przed dużą zmianą</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem kopii</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>przed nową wersją</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>by a clock that was ahead</source>
        <translation>przy spieszącym się zegarze</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n zniknie</numerusform>
            <numerusform>%n znikną</numerusform>
            <numerusform>%n zniknie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n wróci</numerusform>
            <numerusform>%n wrócą</numerusform>
            <numerusform>%n wróci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as then</source>
        <translation>
            <numerusform>%n będzie jak w kopii</numerusform>
            <numerusform>%n będą jak w kopii</numerusform>
            <numerusform>%n będzie jak w kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures of days and months did not agree with the orders. They were counted anew.</source>
        <translation>Sumy dni i miesięcy nie zgadzały się z zamówieniami. Policzono je od nowa.</translation>
    </message>
    <message>
        <source>of another shop</source>
        <translation>innego sklepu</translation>
    </message>
    <message>
        <source>DAMAGED, found %1</source>
        <translation>USZKODZONA, wykryto %1</translation>
    </message>
    <message>
        <source>whole, checked %1</source>
        <translation>cała, sprawdzona %1</translation>
    </message>
    <message>
        <source>The old file did not say which shop it was, and backups of several lie beside it: the newest was taken, of %1. Look whether its orders are yours.</source>
        <translation>Stary plik nie mówił, który to sklep, a obok leżą kopie kilku sklepów: wzięto najnowszą, z %1. Sprawdź, czy zamówienia są Twoje.</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>Drugie miejsce na kopie zapasowe</translation>
    </message>
    <message>
        <source>The drive of the shop is nearly full: %1 MB are free. Below %2 MB no backup can be made, and imports and saving may fail. Make room there.</source>
        <translation>Dysk, na którym leży sklep, jest prawie pełny: wolne jest %1 MB. Poniżej %2 MB nie da się zrobić kopii zapasowej, a import i zapisywanie mogą się nie udać. Zwolnij tam miejsce.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>What waits to be done, as it stands now. Cases are due by their clocks, a review is answered within %1 days and an unpaid order asked about after %2. Reviews are asked for where a consent is proven, no case is open and no message went out within %3 days. Birthdays and name days are those of customers who ordered within a year.</source>
        <translation>Co jest do zrobienia, według stanu na teraz. Sprawy mają swoje terminy, na opinię odpowiada się w ciągu %1 dni, a o nieopłacone zamówienie dopytuje po %2 dniach. O opinię prosi się tam, gdzie jest potwierdzona zgoda, żadna sprawa nie jest otwarta i przez %3 dni nie wysłano żadnej wiadomości. Urodziny i imieniny dotyczą klientów, którzy zamawiali w ciągu roku.</translation>
    </message>
    <message>
        <source>things to do</source>
        <translation>rzeczy do zrobienia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Do zrobienia teraz</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>W ciągu 7 dni</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Najbliższy termin</translation>
    </message>
    <message>
        <source>Reviews to answer</source>
        <translation>Opinie bez odpowiedzi</translation>
    </message>
    <message>
        <source>Reviews to ask for</source>
        <translation>Prośby o opinię</translation>
    </message>
    <message>
        <source>Orders to be paid</source>
        <translation>Zamówienia nieopłacone</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Reklamacje bez odpowiedzi</translation>
    </message>
    <message>
        <source>Returns to settle</source>
        <translation>Zwroty do rozliczenia</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>Pytania bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>GiftAdvisor</name>
    <message>
        <source>%1: the note goes alone.</source>
        <translation>%1: sam liścik.</translation>
    </message>
    <message>
        <source>%1: %2 fits</source>
        <translation>%1: pasuje %2</translation>
    </message>
    <message>
        <source>%1: %2 × %3 instead of %4</source>
        <translation>%1: %2 × %3 zamiast %4</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, ponieważ %2.</translation>
    </message>
    <message>
        <source>No rule gives it.</source>
        <translation>Nie wskazuje go żadna reguła.</translation>
    </message>
    <message>
        <source>The shop has no gifts.</source>
        <translation>Sklep nie ma upominków.</translation>
    </message>
    <message>
        <source>A rule speaks for a gift, but none of its gifts can go.</source>
        <translation>Reguła przewiduje upominek, ale żadnego z jej upominków nie można dodać.</translation>
    </message>
    <message>
        <source>No rule speaks to this order.</source>
        <translation>Żadna reguła nie dotyczy tego zamówienia.</translation>
    </message>
    <message>
        <source>%1 already lies in the parcel.</source>
        <translation>%1 – już w paczce.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Zamówienie jest anulowane.</translation>
    </message>
    <message>
        <source>The order’s money went back to the customer.</source>
        <translation>Klientowi zwrócono pieniądze za to zamówienie.</translation>
    </message>
</context>
<context>
    <name>GiftCostList</name>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paczki</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
</context>
<context>
    <name>GiftDesk</name>
    <message>
        <source>Gift %1</source>
        <translation>Upominek %1</translation>
    </message>
    <message>
        <source>Gift rule</source>
        <translation>Reguła upominku</translation>
    </message>
    <message>
        <source>Gift rule removed</source>
        <translation>Usunięto regułę upominku</translation>
    </message>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation>Tego zamówienia nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>This order or gift is no longer in the shop.</source>
        <translation>Tego zamówienia lub upominku nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>“%1” has run out. Choose another gift or correct the stock.</source>
        <translation>Upominek „%1” się skończył. Wybierz inny albo popraw stan.</translation>
    </message>
    <message>
        <source>Gift for order %1</source>
        <translation>Upominek do zamówienia %1</translation>
    </message>
    <message>
        <source>The parcel of order %1 is packed: its gift stays as it is.</source>
        <translation>Paczka z zamówieniem %1 jest spakowana: jej upominek zostaje bez zmian.</translation>
    </message>
    <message>
        <source>No gift</source>
        <translation>Bez upominku</translation>
    </message>
    <message>
        <source>Say in a word why there is no gift.</source>
        <translation>Podaj krótko, dlaczego nie ma upominku.</translation>
    </message>
    <message>
        <source>No gift for order %1</source>
        <translation>Bez upominku do zamówienia %1</translation>
    </message>
    <message>
        <source>Gift rules in another sequence</source>
        <translation>Inna kolejność reguł upominków</translation>
    </message>
</context>
<context>
    <name>GiftFit</name>
    <message>
        <source>%1 is not allowed on this channel</source>
        <translation>upominek „%1” jest niedozwolony w tym kanale sprzedaży</translation>
    </message>
    <message>
        <source>the customer already has %1</source>
        <translation>klient ma już upominek „%1”</translation>
    </message>
    <message>
        <source>This customer already got it on %1.</source>
        <translation>Ten klient już go dostał (%1).</translation>
    </message>
    <message>
        <source>This customer got it on %1, less than %2 days ago.</source>
        <translation>Ten klient dostał go %1, mniej niż %2 dni temu.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are left.</source>
        <translation>Zostało tylko %1 z potrzebnych %2.</translation>
    </message>
    <message>
        <source>%1 is running out</source>
        <translation>kończy się upominek „%1”</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>skończył się upominek „%1”</translation>
    </message>
    <message>
        <source>The last pieces are promised to other orders.</source>
        <translation>Ostatnie sztuki są zarezerwowane dla innych zamówień.</translation>
    </message>
    <message>
        <source>What is left is past its best-before date.</source>
        <translation>To, co zostało, jest po terminie.</translation>
    </message>
    <message>
        <source>%1 is past its date</source>
        <translation>upominek „%1” jest po terminie</translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation>Skończył się.</translation>
    </message>
    <message>
        <source>%1 does not fit the parcel</source>
        <translation>upominek „%1” nie mieści się w paczce</translation>
    </message>
    <message>
        <source>It is too large for this parcel.</source>
        <translation>Jest za duży do tej paczki.</translation>
    </message>
    <message>
        <source>It is fragile, and a letterbox parcel does not protect it.</source>
        <translation>Jest kruchy, a przesyłka do skrzynki na listy go nie ochroni.</translation>
    </message>
    <message>
        <source>It weighs %1 g and the parcel’s weight step has %2 g left.</source>
        <translation>Waży %1 g, a do progu wagowego paczki zostało %2 g.</translation>
    </message>
    <message>
        <source>%1 would make the parcel too heavy</source>
        <translation>z upominkiem „%1” paczka byłaby za ciężka</translation>
    </message>
    <message>
        <source>%1 costs too much for this order</source>
        <translation>upominek „%1” jest za drogi do tego zamówienia</translation>
    </message>
    <message>
        <source>What the order earns is not known, so its budget is not known.</source>
        <translation>Nie wiadomo, ile sklep zarobi na zamówieniu, więc nie wiadomo też, jaki jest budżet.</translation>
    </message>
    <message>
        <source>Its cost is in %1 and the order in %2, so they cannot be compared.</source>
        <translation>Jego koszt jest w %1, a zamówienie w %2, więc nie da się ich porównać.</translation>
    </message>
    <message>
        <source>One costs %1 and this order’s gifts may cost %2.</source>
        <translation>Jeden kosztuje %1, a upominki do tego zamówienia mogą kosztować %2.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Jest wyłączony.</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>upominek „%1” jest wyłączony</translation>
    </message>
</context>
<context>
    <name>GiftReports</name>
    <message>
        <source>None is left to give.</source>
        <translation>Nie ma już ani jednej sztuki do wydania.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left to give. Time to buy more.</source>
        <translation>
            <numerusform>Została tylko %n sztuka do wydania. Czas dokupić.</numerusform>
            <numerusform>Zostały tylko %n sztuki do wydania. Czas dokupić.</numerusform>
            <numerusform>Zostało tylko %n sztuk do wydania. Czas dokupić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lie(s) ready for waiting orders.</source>
        <translation>
            <numerusform>Dla czekających zamówień odłożono %n sztukę.</numerusform>
            <numerusform>Dla czekających zamówień odłożono %n sztuki.</numerusform>
            <numerusform>Dla czekających zamówień odłożono %n sztuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) best before %1 can no longer be given.</source>
        <translation>
            <numerusform>%n sztuka z terminem %1 nie nadaje się już do wydania.</numerusform>
            <numerusform>%n sztuki z terminem %1 nie nadają się już do wydania.</numerusform>
            <numerusform>%n sztuk z terminem %1 nie nadaje się już do wydania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are best before %1: give them first.</source>
        <translation>
            <numerusform>%n sztuka ma termin %1: wydaj ją najpierw.</numerusform>
            <numerusform>%n sztuki mają termin %1: wydaj je najpierw.</numerusform>
            <numerusform>%n sztuk ma termin %1: wydaj je najpierw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Obrazek: %1</translation>
    </message>
</context>
<context>
    <name>GiftRules</name>
    <message>
        <source>a removed category</source>
        <translation>usunięta kategoria</translation>
    </message>
    <message>
        <source>It is for customers from their order no. %1 on, and this is their no. %2.</source>
        <translation>Jest dla klientów od zamówienia nr %1, a to jest zamówienie nr %2 tego klienta.</translation>
    </message>
    <message>
        <source>It is for first orders, and this is the customer’s no. %1.</source>
        <translation>Jest do pierwszych zamówień, a to jest zamówienie nr %1 tego klienta.</translation>
    </message>
    <message>
        <source>It is for customers up to their order no. %1, and this is their no. %2.</source>
        <translation>Jest dla klientów do zamówienia nr %1, a to jest zamówienie nr %2 tego klienta.</translation>
    </message>
    <message>
        <source>The rule counts in %1 and the order is in %2.</source>
        <translation>Reguła liczy w %1, a zamówienie jest w %2.</translation>
    </message>
    <message>
        <source>It is for orders of at least %1.</source>
        <translation>Jest do zamówień za co najmniej %1.</translation>
    </message>
    <message>
        <source>It is for another sales channel.</source>
        <translation>Jest do innego kanału sprzedaży.</translation>
    </message>
    <message>
        <source>It is for another season (%1 to %2).</source>
        <translation>Jest na inny sezon (%1–%2).</translation>
    </message>
    <message>
        <source>The order has nothing from “%1”.</source>
        <translation>W zamówieniu nie ma nic z kategorii „%1”.</translation>
    </message>
    <message>
        <source>The order has no item that was paid for.</source>
        <translation>W zamówieniu nie ma żadnej opłaconej pozycji.</translation>
    </message>
    <message>
        <source>first order</source>
        <translation>pierwsze zamówienie</translation>
    </message>
    <message>
        <source>order no. %1 of this customer</source>
        <translation>zamówienie nr %1 tego klienta</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>„%1” w zamówieniu</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>wartość %1</translation>
    </message>
    <message>
        <source>in season</source>
        <translation>w sezonie</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>z kanału %1</translation>
    </message>
    <message>
        <source>For every order</source>
        <translation>Do każdego zamówienia</translation>
    </message>
</context>
<context>
    <name>GiftTable</name>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1 (not given now)</source>
        <translation>%1 (na razie niewydawane)</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>tylko %1</translation>
    </message>
    <message>
        <source>Polish name</source>
        <translation>Nazwa polska</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation>Mało od</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dostawy</translation>
    </message>
    <message>
        <source>Given now</source>
        <translation>W użyciu</translation>
    </message>
</context>
<context>
    <name>GiftTrial</name>
    <message>
        <source>There are no orders to try the rules on.</source>
        <translation>Nie ma zamówień, na których można wypróbować reguły.</translation>
    </message>
    <message>
        <source>%1 of %2 orders get a gift (%3 %).</source>
        <translation>Upominek dostaje %1 z %2 zamówień (%3%).</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Koszt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go without, because no gift of their rule could go.</source>
        <translation>
            <numerusform>%n zamówienie zostaje bez upominku, bo żadnego upominku z jego reguły nie można dodać.</numerusform>
            <numerusform>%n zamówienia zostają bez upominku, bo żadnego upominku z ich reguły nie można dodać.</numerusform>
            <numerusform>%n zamówień zostaje bez upominku, bo żadnego upominku z ich reguły nie można dodać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>is the customer’s first</source>
        <translation>jest pierwszym zamówieniem klienta</translation>
    </message>
    <message>
        <source>is the customer’s no. %1</source>
        <translation>jest zamówieniem nr %1 danego klienta</translation>
    </message>
    <message>
        <source>is the customer’s no. %1 to %2</source>
        <translation>jest zamówieniem nr %1–%2 danego klienta</translation>
    </message>
    <message>
        <source>is the customer’s no. %1 or later</source>
        <translation>jest zamówieniem nr %1 lub późniejszym danego klienta</translation>
    </message>
    <message>
        <source>is the customer’s no. %1 or earlier</source>
        <translation>jest zamówieniem nr %1 lub wcześniejszym danego klienta</translation>
    </message>
    <message>
        <source>is packed in the season (%1)</source>
        <translation>jest pakowane w sezonie (%1)</translation>
    </message>
    <message>
        <source>is packed in the season (%1 to %2)</source>
        <translation>jest pakowane w sezonie (%1–%2)</translation>
    </message>
    <message>
        <source>has something from %1</source>
        <translation>zawiera coś z kategorii %1</translation>
    </message>
    <message>
        <source>a removed category</source>
        <translation>usunięta kategoria</translation>
    </message>
    <message>
        <source>is worth at least %1</source>
        <translation>ma wartość co najmniej %1</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <translation>pochodzi z kanału %1</translation>
    </message>
    <message>
        <source>a removed channel</source>
        <translation>usunięty kanał</translation>
    </message>
    <message>
        <source>With every order</source>
        <translation>Gdy pakujesz dowolne zamówienie</translation>
    </message>
    <message>
        <source>When an order %1</source>
        <translation>Gdy zamówienie %1</translation>
    </message>
    <message>
        <source> for each such piece</source>
        <translation> za każdą taką sztukę</translation>
    </message>
    <message>
        <source> for every full %1</source>
        <translation> za każde pełne %1</translation>
    </message>
    <message>
        <source>put in the note alone, without a gift</source>
        <translation>dołącz sam liścik, bez upominku</translation>
    </message>
    <message>
        <source>a removed gift</source>
        <translation>usunięty upominek</translation>
    </message>
    <message>
        <source>give nothing, because no gift is chosen</source>
        <translation>nie dołączaj niczego, bo nie wybrano upominku</translation>
    </message>
    <message>
        <source>give %1%2</source>
        <translation>dołącz upominek %1%2</translation>
    </message>
    <message>
        <source>give %1 in turns%2</source>
        <translation>dołączaj upominki na zmianę (%1)%2</translation>
    </message>
    <message>
        <source>give what expires first of %1%2</source>
        <translation>dołącz upominek, któremu najwcześniej mija termin (%1)%2</translation>
    </message>
    <message>
        <source> or else </source>
        <translation>, potem </translation>
    </message>
    <message>
        <source>give %1%2, or %3 if it has run out</source>
        <translation>dołącz upominek %1%2, a gdy się skończy – %3</translation>
    </message>
    <message>
        <source>At most %1 in one parcel.</source>
        <translation>Najwyżej %1 szt. w jednej paczce.</translation>
    </message>
    <message>
        <source>For at most %1 % of what the order earns.</source>
        <translation>Za najwyżej %1 % zarobku na zamówieniu.</translation>
    </message>
    <message>
        <source>For at most %1 % of the order’s worth.</source>
        <translation>Za najwyżej %1 % wartości zamówienia.</translation>
    </message>
    <message>
        <source>Never the same gift twice to a customer.</source>
        <translation>Nigdy dwa razy ten sam upominek dla klienta.</translation>
    </message>
    <message>
        <source>Not the same gift to a customer within %1 days.</source>
        <translation>Nie ten sam upominek dla klienta w ciągu %1 dni.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>This rule is switched off.</source>
        <translation>Ta reguła jest wyłączona.</translation>
    </message>
    <message>
        <source>Newcomers get a gift, loyal customers the note alone</source>
        <translation>Nowi klienci dostają upominek, stali – sam liścik</translation>
    </message>
    <message>
        <source>In a field experiment a handwritten note made loyal customers buy more, and a gift added to it weakened that (Kim, Choi and Kim 2022).</source>
        <translation>W badaniu terenowym odręczny liścik sprawił, że stali klienci kupowali więcej, a dodany do niego upominek osłabił ten efekt (Kim, Choi i Kim 2022).</translation>
    </message>
    <message>
        <source>Everyone gets a small thing</source>
        <translation>Każdy dostaje drobiazg</translation>
    </message>
    <message>
        <source>One light thing in every parcel, in turns, so that nobody gets the same again soon.</source>
        <translation>Jedna lekka rzecz w każdej paczce, na zmianę, żeby nikt szybko nie dostał znowu tego samego.</translation>
    </message>
    <message>
        <source>Only orders over %1</source>
        <translation>Tylko zamówienia powyżej %1</translation>
    </message>
    <message>
        <source>A gift for larger orders, which can bear its cost.</source>
        <translation>Upominek do większych zamówień, które udźwigną jego koszt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Women and men are called “%1”; the surname’s ending tells which.</source>
        <translation>Imię „%1” noszą kobiety i mężczyźni; rozstrzyga końcówka nazwiska.</translation>
    </message>
    <message>
        <source>“%1” is in the table of Polish names.</source>
        <translation>„%1” jest w tabeli polskich imion.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”, typed without Polish letters.</source>
        <translation>„%1” odczytano jako „%2”, wpisane bez polskich liter.</translation>
    </message>
    <message>
        <source>“%1” is not in the table; the form follows a rule of Polish grammar.</source>
        <translation>Imienia „%1” nie ma w tabeli; forma wynika z reguły polskiej gramatyki.</translation>
    </message>
    <message>
        <source>The form follows a rule of the language’s grammar.</source>
        <translation>Forma wynika z reguły gramatyki tego języka.</translation>
    </message>
    <message>
        <source>The language uses the name as it is.</source>
        <translation>W tym języku imię się nie odmienia.</translation>
    </message>
    <message>
        <source>“%1” is in the table of names.</source>
        <translation>„%1” jest w tabeli imion.</translation>
    </message>
    <message>
        <source>The name may stand for more than one person, so nobody is named.</source>
        <translation>Nazwa może oznaczać więcej niż jedną osobę, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>The name looks like a firm’s, so nobody is named.</source>
        <translation>Nazwa wygląda na firmę, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>No first name was given, so nobody is named.</source>
        <translation>Nie podano imienia, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>This does not read as a person’s name, so nobody is named.</source>
        <translation>To nie wygląda na imię i nazwisko, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>The gender of the name “%1” is not certain, so nobody is named.</source>
        <translation>Płeć przy imieniu „%1” nie jest pewna, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>The shop corrected this name once, and the correction is remembered.</source>
        <translation>Sklep poprawił kiedyś to imię i poprawka jest zapamiętana.</translation>
    </message>
    <message>
        <source>The shop decided not to greet this name by name.</source>
        <translation>Sklep postanowił nie używać tego imienia w powitaniu.</translation>
    </message>
    <message>
        <source>No safe form of the name “%1” is known, so nobody is named.</source>
        <translation>Nie ma pewnej formy imienia „%1”, więc powitanie jest bez imienia.</translation>
    </message>
</context>
<context>
    <name>HandOrder</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Przy ladzie</translation>
    </message>
    <message>
        <source>Click &amp; collect</source>
        <translation>Zamów i odbierz</translation>
    </message>
    <message>
        <source>Collected at the shop</source>
        <translation>Odbiór w sklepie</translation>
    </message>
    <message>
        <source>Who orders? Type a name.</source>
        <translation>Kto zamawia? Wpisz imię i nazwisko.</translation>
    </message>
    <message>
        <source>What is ordered? Add at least one item.</source>
        <translation>Co jest zamawiane? Dodaj co najmniej jedną pozycję.</translation>
    </message>
    <message>
        <source>Where does it go? Type street and town.</source>
        <translation>Dokąd wysłać? Wpisz ulicę i miejscowość.</translation>
    </message>
    <message>
        <source>New order %1</source>
        <translation>Nowe zamówienie %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma nic do ponowienia.</translation>
    </message>
</context>
<context>
    <name>HoldOut</name>
    <message>
        <source>Neither</source>
        <translation>Bez liściku i upominku</translation>
    </message>
    <message>
        <source>Note alone</source>
        <translation>Sam liścik</translation>
    </message>
    <message>
        <source>Gift alone</source>
        <translation>Sam upominek</translation>
    </message>
    <message>
        <source>Note and gift</source>
        <translation>Liścik i upominek</translation>
    </message>
    <message>
        <source>Give the measurement a name.</source>
        <translation>Nadaj pomiarowi nazwę.</translation>
    </message>
    <message>
        <source>The draw needs a word that no other measurement has.</source>
        <translation>Losowanie wymaga słowa, którego nie ma żaden inny pomiar.</translation>
    </message>
    <message>
        <source>Say on which day it begins.</source>
        <translation>Podaj dzień rozpoczęcia.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Koniec nie może wypadać przed początkiem.</translation>
    </message>
    <message>
        <source>The shares must not be negative and not be more than everybody.</source>
        <translation>Udziały nie mogą być ujemne ani obejmować więcej niż wszystkich klientów.</translation>
    </message>
    <message>
        <source>There is nothing to compare: give at least two groups a share.</source>
        <translation>Nie ma czego porównywać: przydziel udział co najmniej dwóm grupom.</translation>
    </message>
    <message>
        <source>No gift for the sake of the measurement: this customer was drawn into “%1”.</source>
        <translation>Bez upominku ze względu na pomiar: ten klient został wylosowany do grupy „%1”.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>There is no import %1.</source>
        <translation>Nie ma importu %1.</translation>
    </message>
    <message>
        <source>Categories of a channel</source>
        <translation>Kategorie kanału</translation>
    </message>
    <message>
        <source>Files of “%1” are imported by themselves</source>
        <translation>Pliki „%1” są importowane same</translation>
    </message>
    <message>
        <source>Files of “%1” are asked about again</source>
        <translation>O pliki „%1” znów jest pytanie</translation>
    </message>
    <message>
        <source>Answers about the columns of a file</source>
        <translation>Odpowiedzi o kolumnach pliku</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>The shop has changed since the preview was made. Look at the preview again, then import.</source>
        <translation>Sklep zmienił się od czasu utworzenia podglądu. Obejrzyj podgląd jeszcze raz, a potem zaimportuj.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import pliku %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>“%1” has changed since the preview was made. Nothing was imported; look at the preview again.</source>
        <translation>Plik „%1” zmienił się od czasu utworzenia podglądu. Niczego nie zaimportowano; obejrzyj podgląd jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Rodzaj pliku</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nowe zamówienia</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Zmienione zamówienia</translation>
    </message>
    <message>
        <source>Orders as they were</source>
        <translation>Zamówienia bez zmian</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>Zmienieni klienci</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Rows not imported</source>
        <translation>Niewczytane wiersze</translation>
    </message>
</context>
<context>
    <name>InsertGuard</name>
    <message>
        <source>The insert rules cannot be read: %1: %2</source>
        <translation>Nie da się odczytać zasad dołączania do paczki: %1: %2</translation>
    </message>
    <message>
        <source>the English words are missing</source>
        <translation>brakuje tekstu po angielsku</translation>
    </message>
    <message>
        <source>an entry has no key</source>
        <translation>wpis nie ma klucza</translation>
    </message>
    <message>
        <source>the effect must be “warn” or “block”</source>
        <translation>skutek musi mieć wartość „warn” albo „block”</translation>
    </message>
    <message>
        <source>the version is missing</source>
        <translation>brakuje wersji</translation>
    </message>
    <message>
        <source>it speaks of no trait</source>
        <translation>nie dotyczy żadnej cechy</translation>
    </message>
    <message>
        <source>the trait “%1” is not described</source>
        <translation>cecha „%1” nie jest opisana</translation>
    </message>
    <message>
        <source>it names no source</source>
        <translation>nie podaje źródła</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>znak %1</translation>
    </message>
    <message>
        <source>only format 1 is known to this program</source>
        <translation>ten program zna tylko format 1</translation>
    </message>
    <message>
        <source>%1 Say why it should go into the parcel all the same.</source>
        <translation>%1 Podaj, dlaczego mimo to ma trafić do paczki.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Order %1, cancelled</source>
        <translation>Zamówienie %1, anulowane</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Zamówienie %1, %2</translation>
    </message>
    <message>
        <source>Order %1 packed</source>
        <translation>Spakowano zamówienie %1</translation>
    </message>
    <message>
        <source>Order %1 delivered</source>
        <translation>Dostarczono zamówienie %1</translation>
    </message>
    <message numerus="yes">
        <source>Review with %n star(s), %1</source>
        <translation>
            <numerusform>Opinia z %n gwiazdką, %1</numerusform>
            <numerusform>Opinia z %n gwiazdkami, %1</numerusform>
            <numerusform>Opinia z %n gwiazdkami, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review, %1</source>
        <translation>Opinia, %1</translation>
    </message>
    <message>
        <source>Thank-you note printed</source>
        <translation>Wydrukowano liścik z podziękowaniem</translation>
    </message>
    <message>
        <source>Gift: %1</source>
        <translation>Upominek: %1</translation>
    </message>
    <message>
        <source>Asked for a review</source>
        <translation>Poproszono o opinię</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Wysłano wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) spent: %1</source>
        <translation>
            <numerusform>Wykorzystano %n pieczątkę: %1</numerusform>
            <numerusform>Wykorzystano %n pieczątki: %1</numerusform>
            <numerusform>Wykorzystano %n pieczątek: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Gift as amends: %1</source>
        <translation>Upominek na przeprosiny: %1</translation>
    </message>
</context>
<context>
    <name>ListCsv</name>
    <message>
        <source>A table needs at least one column. Tick one and save again.</source>
        <translation>Tabela musi mieć co najmniej jedną kolumnę. Zaznacz którąś i zapisz jeszcze raz.</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: waluta</translation>
    </message>
    <message>
        <source>%1: period before</source>
        <translation>%1: poprzedni okres</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The picture cannot be read: %1. The logo stays as it was.</source>
        <translation>Nie można odczytać obrazka: %1. Logo zostaje bez zmian.</translation>
    </message>
    <message>
        <source>The picture is larger than 5 MB. Save it smaller and choose it again.</source>
        <translation>Obrazek ma ponad 5 MB. Zapisz go jako mniejszy i wybierz ponownie.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>To nie jest obrazek PNG ani JPEG. Logo zostaje bez zmian.</translation>
    </message>
    <message>
        <source>The picture has more than 4096 pixels in one direction. Save it smaller and choose it again.</source>
        <translation>Obrazek ma w jednym kierunku ponad 4096 pikseli. Zapisz go jako mniejszy i wybierz ponownie.</translation>
    </message>
    <message>
        <source>The picture is damaged. The logo stays as it was.</source>
        <translation>Obrazek jest uszkodzony. Logo zostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>LookBook</name>
    <message>
        <source>A paper needs the shop’s name or its logo.</source>
        <translation>Na wydruku musi być nazwa sklepu albo jego logo.</translation>
    </message>
    <message>
        <source>The colour is written as #RRGGBB, for instance #B4324A.</source>
        <translation>Kolor zapisuje się jako #RRGGBB, na przykład #B4324A.</translation>
    </message>
    <message>
        <source>A packing slip cannot do without its items.</source>
        <translation>Na liście do paczki muszą być pozycje zamówienia.</translation>
    </message>
    <message>
        <source>Look of the papers</source>
        <translation>Wygląd wydruków</translation>
    </message>
</context>
<context>
    <name>LoyaltyDesk</name>
    <message>
        <source>A card has 2 to %1 stamps.</source>
        <translation>Karta ma od 2 do %1 pieczątek.</translation>
    </message>
    <message>
        <source>The least amount cannot be negative.</source>
        <translation>Minimalna kwota nie może być ujemna.</translation>
    </message>
    <message>
        <source>Rule for stamps</source>
        <translation>Reguła pieczątek</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Tego klienta nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>Say how many stamps are spent.</source>
        <translation>Podaj, ile pieczątek wykorzystać.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n stamp(s) on this card.</source>
        <translation>
            <numerusform>Na tej karcie jest tylko %n pieczątka.</numerusform>
            <numerusform>Na tej karcie są tylko %n pieczątki.</numerusform>
            <numerusform>Na tej karcie jest tylko %n pieczątek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of %1 spent</source>
        <translation>
            <numerusform>Wykorzystano %n pieczątkę, klient: %1</numerusform>
            <numerusform>Wykorzystano %n pieczątki, klient: %1</numerusform>
            <numerusform>Wykorzystano %n pieczątek, klient: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>The order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>Kupujący</translation>
    </message>
    <message>
        <source>The items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>The delivery address</source>
        <translation>Adres dostawy</translation>
    </message>
    <message>
        <source>The invoice address</source>
        <translation>Adres do faktury</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>Note written again</source>
        <translation>Napisano liścik od nowa</translation>
    </message>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation>Tego zamówienia nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>There is no sentence here yet.</source>
        <translation>Nie ma tu jeszcze żadnego zdania.</translation>
    </message>
    <message>
        <source>Sentence of the notes</source>
        <translation>Zdanie do liścików</translation>
    </message>
    <message>
        <source>This note is no longer in the shop.</source>
        <translation>Tego liściku nie ma już w sklepie.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) printed</source>
        <translation>
            <numerusform>%n liścik wydrukowany</numerusform>
            <numerusform>%n liściki wydrukowane</numerusform>
            <numerusform>%n liścików wydrukowanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteScan</name>
    <message>
        <source>There is no ink in this picture. Write with a dark pen on white paper and scan it again.</source>
        <translation>Na tym obrazie nie ma atramentu. Napisz ciemnym piórem na białym papierze i zeskanuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>It speaks of “%1”.</source>
        <translation>Osobiste: „%1”.</translation>
    </message>
    <message>
        <source>It would fit every customer: nothing in it is true of this order alone.</source>
        <translation>Pasowałoby do każdego klienta: nic w nim nie dotyczy tylko tego zamówienia.</translation>
    </message>
    <message>
        <source>It speaks of what was ordered.</source>
        <translation>Mówi o tym, co zamówiono.</translation>
    </message>
    <message>
        <source>It speaks of this customer’s orders so far.</source>
        <translation>Mówi o dotychczasowych zamówieniach tego klienta.</translation>
    </message>
    <message>
        <source>It speaks of an occasion of this customer.</source>
        <translation>Mówi o okazji ważnej dla tego klienta.</translation>
    </message>
    <message>
        <source>It speaks of an earlier complaint.</source>
        <translation>Mówi o wcześniejszej reklamacji.</translation>
    </message>
    <message>
        <source>It speaks to the person who gets the gift.</source>
        <translation>Zwraca się do osoby, która dostanie prezent.</translation>
    </message>
    <message>
        <source>It speaks of how the order came in.</source>
        <translation>Mówi o tym, skąd przyszło zamówienie.</translation>
    </message>
    <message>
        <source>It speaks of where the parcel goes.</source>
        <translation>Mówi o tym, dokąd jedzie paczka.</translation>
    </message>
    <message>
        <source>A block begins with its name in square brackets.</source>
        <translation>Blok zaczyna się od nazwy w nawiasach kwadratowych.</translation>
    </message>
    <message>
        <source>A part is opening, fact, wish or closing.</source>
        <translation>Część to opening (początek), fact (fakt), wish (życzenie) lub closing (zakończenie).</translation>
    </message>
    <message>
        <source>A tone is warm, formal or playful.</source>
        <translation>Ton to warm (ciepły), formal (oficjalny) lub playful (żartobliwy).</translation>
    </message>
    <message>
        <source>The condition “%1” is not known.</source>
        <translation>Warunek „%1” jest nieznany.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>The block has no sentence.</source>
        <translation>Blok nie zawiera żadnego zdania.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, „</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>This file is the shop that is open in this window. Choose another file.</source>
        <translation>Ten plik to sklep otwarty w tym oknie. Wybierz inny plik.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This shop is open already: %1. Go to that window, or open a copy for reading.</source>
        <translation>Ten sklep jest już otwarty: %1. Przejdź do tamtego okna albo otwórz kopię do odczytu.</translation>
    </message>
    <message>
        <source>The shop was brought to this version. A copy of it as it was is among the backups.</source>
        <translation>Sklep dostosowano do tej wersji Kokardy. Jego wcześniejszy stan jest wśród kopii zapasowych.</translation>
    </message>
    <message>
        <source>Kokarda was not closed properly last time. Everything that was saved is there; the whole file is being checked.</source>
        <translation>Ostatnio Kokarda nie została prawidłowo zamknięta. Wszystko, co było zapisane, jest na miejscu; trwa sprawdzanie całego pliku.</translation>
    </message>
    <message>
        <source>This shop is open already</source>
        <translation>Ten sklep jest już otwarty</translation>
    </message>
    <message>
        <source>This shop file is damaged</source>
        <translation>Ten plik sklepu jest uszkodzony</translation>
    </message>
    <message>
        <source>This shop file is empty</source>
        <translation>Ten plik sklepu jest pusty</translation>
    </message>
    <message>
        <source>The shop file is not there</source>
        <translation>Nie ma pliku sklepu</translation>
    </message>
    <message>
        <source>This is not a shop file</source>
        <translation>To nie jest plik sklepu</translation>
    </message>
    <message>
        <source>This shop needs a newer Kokarda</source>
        <translation>Ten sklep wymaga nowszej Kokardy</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Nie można tu zapisywać</translation>
    </message>
    <message>
        <source>This shop file may not be read</source>
        <translation>Brak uprawnień do odczytu tego pliku sklepu</translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation>Nie udało się otworzyć sklepu</translation>
    </message>
    <message>
        <source>This is a copy for reading, as the shop was a moment ago. Nothing can be changed in it.</source>
        <translation>To kopia do odczytu ze stanem sklepu sprzed chwili. Niczego nie można w niej zmienić.</translation>
    </message>
    <message>
        <source>Go to the other window</source>
        <translation>Przejdź do tamtego okna</translation>
    </message>
    <message>
        <source>Open a copy for reading</source>
        <translation>Otwórz kopię do odczytu</translation>
    </message>
    <message>
        <source>Copy it to another folder …</source>
        <translation>Skopiuj do innego folderu…</translation>
    </message>
    <message>
        <source>Restore the newest checked backup</source>
        <translation>Przywróć najnowszą sprawdzoną kopię zapasową</translation>
    </message>
    <message>
        <source>Rescue what is readable</source>
        <translation>Odzyskaj to, co da się odczytać</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Wybierz inny plik…</translation>
    </message>
    <message>
        <source>Make a new shop …</source>
        <translation>Utwórz nowy sklep…</translation>
    </message>
    <message numerus="yes">
        <source>Erased again, because this file is older than their erasure: %n person(s).</source>
        <translation>
            <numerusform>Usunięto ponownie, bo ten plik jest starszy niż ich usunięcie: %n osobę.</numerusform>
            <numerusform>Usunięto ponownie, bo ten plik jest starszy niż ich usunięcie: %n osoby.</numerusform>
            <numerusform>Usunięto ponownie, bo ten plik jest starszy niż ich usunięcie: %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a link to the shop. The file itself lies at %1, with its backups beside it.</source>
        <translation>To jest dowiązanie do sklepu. Sam plik jest w %1, a obok niego jego kopie zapasowe.</translation>
    </message>
</context>
<context>
    <name>OrderBook</name>
    <message>
        <source>There is no order %1. Check the number or import the newest export of the shop platform.</source>
        <translation>Nie ma zamówienia %1. Sprawdź numer albo zaimportuj najnowszy eksport z platformy sprzedaży.</translation>
    </message>
    <message>
        <source>More than one channel has an order %1. Choose it in the list of orders.</source>
        <translation>Zamówienie %1 występuje w więcej niż jednym kanale sprzedaży. Wybierz je z listy zamówień.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) set to “%1”</source>
        <translation>
            <numerusform>%n zamówienie ma teraz status „%1”</numerusform>
            <numerusform>%n zamówienia mają teraz status „%1”</numerusform>
            <numerusform>%n zamówień ma teraz status „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 stands at “%2” already and was not moved back.</source>
        <translation>Zamówienie %1 ma już status „%2” i nie zostało przesunięte wstecz.</translation>
    </message>
    <message>
        <source>An order needs at least one item.</source>
        <translation>Zamówienie musi mieć co najmniej jedną pozycję.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation>Tego zamówienia nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>Staff note of order %1</source>
        <translation>Notatka dla obsługi do zamówienia %1</translation>
    </message>
    <message>
        <source>Tracking number of order %1</source>
        <translation>Numer przesyłki do zamówienia %1</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Wpisz treść etykiety.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged “%1”</source>
        <translation>
            <numerusform>Dodano etykietę „%1” do %n zamówienia</numerusform>
            <numerusform>Dodano etykietę „%1” do %n zamówień</numerusform>
            <numerusform>Dodano etykietę „%1” do %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax number of order %1</source>
        <translation>Numer podatkowy zamówienia %1</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Waiting for payment</source>
        <translation>Czeka na płatność</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Do spakowania</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowane</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Doręczone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Oznaczenia</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>uwaga klienta</translation>
    </message>
    <message>
        <source>gift order</source>
        <translation>na prezent</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>wydrukowane</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>Wysłać do</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Gift order</source>
        <translation>Na prezent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowane</translation>
    </message>
</context>
<context>
    <name>OrderViews</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Z reklamacją</translation>
    </message>
    <message>
        <source>Without note</source>
        <translation>Bez liściku</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Podaj nazwę widoku.</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Widok „%1”</translation>
    </message>
    <message>
        <source>View “%1” forgotten</source>
        <translation>Zapomniano widok „%1”</translation>
    </message>
</context>
<context>
    <name>OwnerNote</name>
    <message>
        <source>Kokarda on the computer “%1”, since %2</source>
        <translation>Kokarda na komputerze „%1”, od %2</translation>
    </message>
</context>
<context>
    <name>PackingDesk</name>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation>Tego zamówienia nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>Order %1 has a remark of the customer. Read it and confirm it first.</source>
        <translation>Do zamówienia %1 jest uwaga klienta. Najpierw ją przeczytaj i potwierdź.</translation>
    </message>
    <message>
        <source>Order %1 packed</source>
        <translation>Spakowano zamówienie %1</translation>
    </message>
    <message>
        <source>“%1” has run out. Choose another gift.</source>
        <translation>Upominek „%1” się skończył. Wybierz inny.</translation>
    </message>
    <message>
        <source>Remark read</source>
        <translation>Przeczytano uwagę klienta</translation>
    </message>
    <message>
        <source>There are not so many pieces of “%1” left to send.</source>
        <translation>Do wysłania nie zostało już tyle sztuk „%1”.</translation>
    </message>
    <message>
        <source>Put at least one item into the first parcel.</source>
        <translation>Włóż do pierwszej paczki co najmniej jedną pozycję.</translation>
    </message>
    <message>
        <source>Everything is in: this is not a part of the order. Pack it as a whole.</source>
        <translation>Wszystko jest już w paczce: to nie jest część zamówienia. Spakuj je w całości.</translation>
    </message>
    <message>
        <source>Part of order %1 packed</source>
        <translation>Spakowano część zamówienia %1</translation>
    </message>
    <message>
        <source>Packaging of order %1</source>
        <translation>Opakowanie zamówienia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to print</source>
        <translation>
            <numerusform>%n dokument wysłany do druku</numerusform>
            <numerusform>%n dokumenty wysłane do druku</numerusform>
            <numerusform>%n dokumentów wysłanych do druku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %n paper(s)</source>
        <translation>
            <numerusform>Co się stało z %n dokumentem</numerusform>
            <numerusform>Co się stało z %n dokumentami</numerusform>
            <numerusform>Co się stało z %n dokumentami</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 has no such parcel.</source>
        <translation>Zamówienie %1 nie ma takiej paczki.</translation>
    </message>
</context>
<context>
    <name>PackingSetup</name>
    <message>
        <source>Letterbox envelope</source>
        <translation>Koperta do skrzynki na listy</translation>
    </message>
    <message>
        <source>Small box</source>
        <translation>Mały karton</translation>
    </message>
    <message>
        <source>Medium box</source>
        <translation>Średni karton</translation>
    </message>
    <message>
        <source>Large box</source>
        <translation>Duży karton</translation>
    </message>
    <message>
        <source>A packaging needs a name.</source>
        <translation>Podaj nazwę opakowania.</translation>
    </message>
    <message>
        <source>There are two packagings called “%1”. Give one of them another name.</source>
        <translation>Dwa opakowania nazywają się „%1”. Nadaj jednemu z nich inną nazwę.</translation>
    </message>
    <message>
        <source>Packagings of the shop</source>
        <translation>Opakowania sklepu</translation>
    </message>
    <message>
        <source>Until when an order goes out the same day</source>
        <translation>Do której godziny zamówienie wychodzi tego samego dnia</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the papers as PDF</source>
        <translation>Zapisz wydruki jako PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the papers as PDF instead, or add a printer in the system’s settings.</source>
        <translation>Na tym komputerze nie ma skonfigurowanej drukarki. Zapisz wydruki jako PDF albo dodaj drukarkę w ustawieniach systemu.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) saved in “%1”.</source>
        <translation>
            <numerusform>Zapisano %n list do paczki w „%1”.</numerusform>
            <numerusform>Zapisano %n listy do paczek w „%1”.</numerusform>
            <numerusform>Zapisano %n listów do paczek w „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packing slips, %n order(s)</source>
        <translation>
            <numerusform>Listy do paczek, %n zamówienie</numerusform>
            <numerusform>Listy do paczek, %n zamówienia</numerusform>
            <numerusform>Listy do paczek, %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>packing-slips</source>
        <translation>listy-do-paczek</translation>
    </message>
    <message>
        <source>packing-slip</source>
        <translation>list-do-paczki</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>Zapisuję wydruki</translation>
    </message>
</context>
<context>
    <name>ParcelSize</name>
    <message>
        <source>Letterbox</source>
        <translation>Do skrzynki</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Tego klienta nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Choose a folder of its own.</source>
        <translation>Folder „%1” nie jest pusty. Wybierz osobny folder.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Nie udało się utworzyć folderu „%1”.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture cannot be read: %1. Nothing was changed.</source>
        <translation>Nie można odczytać obrazka: %1. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB. Save it smaller and choose it again.</source>
        <translation>Obrazek ma ponad 20 MB. Zapisz go jako mniejszy i wybierz ponownie.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. Nothing was changed.</source>
        <translation>To nie jest obrazek PNG ani JPEG. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The picture has more than 10,000 pixels in one direction. Save it smaller and choose it again.</source>
        <translation>Obrazek ma w jednym kierunku ponad 10 000 pikseli. Zapisz go jako mniejszy i wybierz ponownie.</translation>
    </message>
    <message>
        <source>The picture is damaged. Nothing was changed.</source>
        <translation>Obrazek jest uszkodzony. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>to the door</source>
        <translation>do drzwi</translation>
    </message>
    <message>
        <source>to a locker or pick-up point</source>
        <translation>do automatu lub punktu odbioru</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Usual carrier</source>
        <translation>Najczęstszy przewoźnik</translation>
    </message>
    <message>
        <source>Usual payment</source>
        <translation>Najczęstsza płatność</translation>
    </message>
    <message>
        <source>Buys through</source>
        <translation>Kanał zakupów</translation>
    </message>
    <message>
        <source>Favourite category</source>
        <translation>Ulubiona kategoria</translation>
    </message>
    <message>
        <source>Usual basket</source>
        <translation>Typowy koszyk</translation>
    </message>
    <message>
        <source>Language of orders</source>
        <translation>Język zamówień</translation>
    </message>
    <message numerus="yes">
        <source>median of %n order(s)</source>
        <translation>
            <numerusform>mediana z %n zamówienia</numerusform>
            <numerusform>mediana z %n zamówień</numerusform>
            <numerusform>mediana z %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n order(s)</source>
        <translation>
            <numerusform>%1 z %n zamówienia</numerusform>
            <numerusform>%1 z %n zamówień</numerusform>
            <numerusform>%1 z %n zamówień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>The print system of this computer does not answer. Nothing was printed. Save the papers as PDF, or start the print service.</source>
        <translation>System drukowania na tym komputerze nie odpowiada. Niczego nie wydrukowano. Zapisz wydruki jako PDF albo uruchom usługę drukowania.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the job: %2. Nothing was marked as printed.</source>
        <translation>Drukarka „%1” nie przyjęła zadania: %2. Niczego nie oznaczono jako wydrukowane.</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>nie podano powodu</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written: %1. Nothing was printed.</source>
        <translation>Nie da się zapisać w folderze tymczasowym: %1. Niczego nie wydrukowano.</translation>
    </message>
    <message>
        <source>The temporary file cannot be read: %1. Nothing was printed.</source>
        <translation>Nie da się odczytać pliku tymczasowego: %1. Niczego nie wydrukowano.</translation>
    </message>
    <message>
        <source>there is no such printer any more</source>
        <translation>tej drukarki już nie ma</translation>
    </message>
    <message>
        <source>the print system does not know the job any more</source>
        <translation>system drukowania nie zna już tego zadania</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Nie ma nic do wydrukowania.</translation>
    </message>
    <message>
        <source>this system does not tell programs what became of a job</source>
        <translation>ten system nie informuje programów o wyniku zadania</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This shop lies on a network drive. If the connection breaks while it is open, work may be lost: keep the file on this computer and let backups go to the network.</source>
        <translation>Ten sklep jest na dysku sieciowym. Jeśli połączenie zerwie się w trakcie pracy, możesz stracić jej część: trzymaj plik na tym komputerze, a w sieci zapisuj kopie zapasowe.</translation>
    </message>
    <message>
        <source>This shop lies in a folder that %1 copies while you work. Never open it on two computers at once; better keep the file outside and let finished backups go there.</source>
        <translation>Ten sklep jest w folderze, który %1 kopiuje w trakcie pracy. Nigdy nie otwieraj go na dwóch komputerach naraz; lepiej trzymać plik poza tym folderem i zapisywać w nim gotowe kopie zapasowe.</translation>
    </message>
    <message>
        <source>This shop file has more than one name on the disk (a link). Open it always by the same name, so that a copy made by hand is complete.</source>
        <translation>Ten plik sklepu ma na dysku więcej niż jedną nazwę (dowiązanie). Otwieraj go zawsze pod tą samą nazwą, żeby kopia zrobiona ręcznie była kompletna.</translation>
    </message>
</context>
<context>
    <name>ProductPictures</name>
    <message>
        <source>This product is no longer in the shop.</source>
        <translation>Tego produktu nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>Picture of %1 taken away</source>
        <translation>Usunięto zdjęcie: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Zdjęcie: %1</translation>
    </message>
</context>
<context>
    <name>ProductTable</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Waga w gramach</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>late since %1</source>
        <translation>spóźnione od %1</translation>
    </message>
    <message>
        <source>out by %1</source>
        <translation>wysłać do %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message numerus="yes">
        <source>the last %n item(s)</source>
        <translation>
            <numerusform>ostatnia %n sztuka</numerusform>
            <numerusform>ostatnie %n sztuki</numerusform>
            <numerusform>ostatnie %n sztuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingList</name>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Mean stars</source>
        <translation>Średnia gwiazdek</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>co najwyżej</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing could be read from the damaged file. It was not changed. Restore a backup.</source>
        <translation>Z uszkodzonego pliku nie udało się niczego odczytać. Plik nie został zmieniony. Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The damaged file was set aside untouched: %1.</source>
        <translation>Uszkodzony plik odłożono na bok w nienaruszonym stanie: %1.</translation>
    </message>
    <message>
        <source>Only indexes were damaged; they were built anew. Nothing is missing.</source>
        <translation>Uszkodzone były tylko indeksy; zbudowano je od nowa. Niczego nie brakuje.</translation>
    </message>
    <message>
        <source>Lines are missing in these orders: %1.</source>
        <translation>W tych zamówieniach brakuje pozycji: %1.</translation>
    </message>
    <message>
        <source>What could be read does not pass the checks. The damaged file was not changed. Restore a backup.</source>
        <translation>To, co udało się odczytać, nie przechodzi kontroli. Uszkodzony plik nie został zmieniony. Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>%1 rows rescued</source>
        <translation>uratowane wiersze: %1</translation>
    </message>
    <message>
        <source>%1 from the history of changes</source>
        <translation>z historii zmian: %1</translation>
    </message>
    <message>
        <source>%1 from the backup</source>
        <translation>z kopii zapasowej: %1</translation>
    </message>
    <message>
        <source>%1 put together from other parts of the file, perhaps not complete</source>
        <translation>złożone z innych części pliku, może niepełne: %1</translation>
    </message>
    <message>
        <source>%1 left out because what they belong to is lost</source>
        <translation>pominięte, bo brakuje tego, do czego należą: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Rescued whole: %1.</source>
        <translation>Uratowane w całości: %1.</translation>
    </message>
    <message>
        <source>%1: what stood in these rows could not be read and is nowhere else: %2.</source>
        <translation>%1: treści tych wierszy nie da się odczytać i nie ma jej nigdzie indziej: %2.</translation>
    </message>
    <message>
        <source>These orders were put together from other parts of the file. Check name, address, remark, items and prices before they go out; the orders say so in their note: %1.</source>
        <translation>Te zamówienia złożono z innych części pliku. Przed wysyłką sprawdź nazwisko, adres, uwagi, pozycje i ceny; w zamówieniach jest o tym notatka: %1.</translation>
    </message>
    <message>
        <source>Put together after the file was damaged. Check name, address, remark, items and prices before this order goes out.</source>
        <translation>Złożone po uszkodzeniu pliku. Przed wysyłką sprawdź nazwisko, adres, uwagi, pozycje i ceny.</translation>
    </message>
    <message>
        <source>Rescued after damage</source>
        <translation>Uratowane po uszkodzeniu</translation>
    </message>
    <message>
        <source>The damaged file no longer says which shop it was. The newest backup beside it, of %1, was taken for its own: look whether its orders and customers are yours.</source>
        <translation>Uszkodzony plik nie mówi już, który to był sklep. Za jego kopię przyjęto najnowszą leżącą obok, z %1: sprawdź, czy zamówienia i klienci są Twoi.</translation>
    </message>
    <message>
        <source>The backups beside the file are of another shop. Nothing was taken from them.</source>
        <translation>Kopie zapasowe obok pliku są z innego sklepu. Niczego z nich nie wzięto.</translation>
    </message>
    <message>
        <source>There is too little room to rescue: %1 MB must be free beside the shop. Nothing was changed. Make room and try again.</source>
        <translation>Za mało miejsca na ratowanie: obok sklepu musi być wolne %1 MB. Nic nie zmieniono. Zwolnij miejsce i spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Sales by day</source>
        <translation>Sprzedaż według dni</translation>
    </message>
    <message>
        <source>Sales by week</source>
        <translation>Sprzedaż według tygodni</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Sprzedaż według miesięcy</translation>
    </message>
    <message>
        <source>Sales by channel</source>
        <translation>Sprzedaż według kanałów</translation>
    </message>
    <message>
        <source>Sales by category</source>
        <translation>Sprzedaż według kategorii</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>Bestsellery</translation>
    </message>
    <message>
        <source>What is in a basket</source>
        <translation>Co jest w koszyku</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Kto wraca</translation>
    </message>
    <message>
        <source>Coming back by month</source>
        <translation>Powroty według miesięcy</translation>
    </message>
    <message>
        <source>Days to the second order</source>
        <translation>Dni do drugiego zamówienia</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Grupy klientów</translation>
    </message>
    <message>
        <source>Waiting and late</source>
        <translation>Czekające i spóźnione</translation>
    </message>
    <message>
        <source>Parcels packed</source>
        <translation>Spakowane paczki</translation>
    </message>
    <message>
        <source>Gifts given</source>
        <translation>Wydane upominki</translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>Napisane liściki</translation>
    </message>
    <message>
        <source>Star ratings</source>
        <translation>Oceny w gwiazdkach</translation>
    </message>
    <message>
        <source>Would they recommend us</source>
        <translation>Czy by nas polecili</translation>
    </message>
    <message>
        <source>Complaints and returns</source>
        <translation>Reklamacje i zwroty</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Nie ma raportu „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Do dopilnowania</translation>
    </message>
    <message>
        <source>Complaints by product</source>
        <translation>Reklamacje według produktów</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Not in these figures: orders in %1.</source>
        <translation>Te liczby nie obejmują zamówień w innych walutach: %1.</translation>
    </message>
    <message>
        <source>Nothing to count in this period.</source>
        <translation>W tym okresie nie ma nic do policzenia.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 z %3)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stan na %1</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kiedy poprosić</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>e-mail, post</source>
        <translation>e-mail, poczta</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poczta</translation>
    </message>
    <message>
        <source>Ask from</source>
        <translation>Prosić od</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Na co czeka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pocztą</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup does not pass its check. Nothing was changed. Choose another backup.</source>
        <translation>Ta kopia zapasowa nie przechodzi kontroli. Niczego nie zmieniono. Wybierz inną kopię.</translation>
    </message>
    <message>
        <source>There is too little room to restore: %1 MB must be free. Nothing was changed.</source>
        <translation>Za mało miejsca, żeby przywrócić kopię: potrzeba %1 MB wolnego miejsca. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This backup is of another shop, not of this one. Nothing was changed. To have that shop, copy the backup’s file to a place of its own and open it there.</source>
        <translation>To kopia innego sklepu, nie tego. Nic nie zostało zmienione. Aby mieć tamten sklep, skopiuj plik kopii w osobne miejsce i tam go otwórz.</translation>
    </message>
    <message>
        <source>Somebody has opened the shop and worked in it meanwhile. Nothing was changed. Close it there and try again.</source>
        <translation>W tym czasie ktoś otworzył sklep i w nim pracował. Nic nie zmieniono. Zamknij go tam i spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Give stars, an answer from 0 to 10, or words: one of them is needed.</source>
        <translation>Podaj gwiazdki, odpowiedź od 0 do 10 albo treść: coś z tego jest potrzebne.</translation>
    </message>
    <message>
        <source>Say where it comes from: a card, the telephone, a portal.</source>
        <translation>Podaj, skąd jest opinia: z kartki, z telefonu, z portalu.</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Opinia: %1</translation>
    </message>
    <message>
        <source>Review of %1 deleted</source>
        <translation>Usunięto opinię: %1</translation>
    </message>
    <message>
        <source>Bought here: order number</source>
        <translation>Kupione u nas: numer zamówienia</translation>
    </message>
    <message>
        <source>Bought here: personal link</source>
        <translation>Kupione u nas: osobisty link</translation>
    </message>
    <message>
        <source>Bought here: checked by the shop</source>
        <translation>Kupione u nas: sprawdzone przez sklep</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niezweryfikowana</translation>
    </message>
    <message>
        <source>This review is not there any more.</source>
        <translation>Tej opinii nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>Case for the review of %1</source>
        <translation>Sprawa do opinii: %1</translation>
    </message>
    <message>
        <source>This review was written elsewhere: it stays as it is there.</source>
        <translation>Tę opinię napisano gdzie indziej: zostaje taka jak tam.</translation>
    </message>
</context>
<context>
    <name>ReviewRequestDesk</name>
    <message>
        <source>When customers are asked for a review</source>
        <translation>Terminy próśb o opinię</translation>
    </message>
    <message>
        <source>This order is no longer in the shop.</source>
        <translation>Tego zamówienia nie ma już w sklepie.</translation>
    </message>
    <message>
        <source>%1 has not agreed to be asked this way.</source>
        <translation>Klient %1 nie wyraził zgody na prośby o opinię tą drogą.</translation>
    </message>
    <message>
        <source>%1 has had a message in the last %2 days already.</source>
        <translation>Klient %1 dostał już wiadomość w ciągu ostatnich %2 dni.</translation>
    </message>
    <message>
        <source>%1 asked for a review</source>
        <translation>Prośba o opinię: %1</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>jeszcze za wcześnie</translation>
    </message>
    <message>
        <source>a case is open</source>
        <translation>jest otwarta sprawa</translation>
    </message>
    <message>
        <source>had a message lately</source>
        <translation>niedawno wysłano wiadomość</translation>
    </message>
    <message>
        <source>may be asked</source>
        <translation>można poprosić</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Stars</source>
        <translation>Gwiazdki</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Treść opinii</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Oznaczenia</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>kupione</translation>
    </message>
    <message>
        <source>rewarded</source>
        <translation>nagrodzona</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>z odpowiedzią</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowana</translation>
    </message>
    <message>
        <source>Rewarded</source>
        <translation>Nagrodzona</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedziano</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Kopiuj „%1”</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopiuj zaznaczone wiersze</translation>
    </message>
</context>
<context>
    <name>SalesReports</name>
    <message>
        <source>orders</source>
        <translation>zamówień</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Średnie zamówienie</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał sprzedaży</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The fifty with the largest revenue.</source>
        <translation>Pięćdziesiąt produktów o największym przychodzie.</translation>
    </message>
    <message>
        <source>Pieces in an order</source>
        <translation>Sztuk w zamówieniu</translation>
    </message>
    <message>
        <source>Lines of orders, by the day of the order. Revenue is that of the lines, without shipping and without discounts on the whole order.</source>
        <translation>Pozycje zamówień według dnia zamówienia. Przychód to wartość pozycji, bez wysyłki i bez rabatów na całe zamówienie.</translation>
    </message>
    <message>
        <source>Orders by the day they were placed. Revenue is the total with shipping.</source>
        <translation>Zamówienia według dnia złożenia. Przychód to kwota z wysyłką.</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Sample shop</source>
        <translation>Sklep przykładowy</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>New</source>
        <translation>Nowi</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wrócili</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Stali</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>Odchodzą</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Ucichli</translation>
    </message>
    <message>
        <source>One order only</source>
        <translation>Tylko jedno zamówienie</translation>
    </message>
    <message>
        <source>Top fifth</source>
        <translation>Najlepsze 20%</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>One order, in the last 90 days.</source>
        <translation>Jedno zamówienie w ostatnich 90 dniach.</translation>
    </message>
    <message>
        <source>Two orders, the last within 180 days.</source>
        <translation>Dwa zamówienia, ostatnie w ciągu 180 dni.</translation>
    </message>
    <message>
        <source>Three orders and more, the last within 180 days.</source>
        <translation>Trzy zamówienia i więcej, ostatnie w ciągu 180 dni.</translation>
    </message>
    <message>
        <source>Ordered more than once; the last order is 181 to 365 days ago.</source>
        <translation>Więcej niż jedno zamówienie, ostatnie 181–365 dni temu.</translation>
    </message>
    <message>
        <source>Ordered more than once, but not for over a year.</source>
        <translation>Więcej niż jedno zamówienie, ale żadnego od ponad roku.</translation>
    </message>
    <message>
        <source>One order, over 90 days ago.</source>
        <translation>Jedno zamówienie, ponad 90 dni temu.</translation>
    </message>
    <message>
        <source>The fifth of all customers whose orders come to most, in the shop’s currency. From 25 customers on.</source>
        <translation>20% klientów o najwyższej sumie zamówień w walucie sklepu. Dopiero od 25 klientów.</translation>
    </message>
    <message>
        <source>Everybody in the shop.</source>
        <translation>Wszyscy klienci sklepu.</translation>
    </message>
</context>
<context>
    <name>SentNoteTable</name>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Zmieniony ręcznie</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>This file is not there any more, or is none that was set aside for this shop.</source>
        <translation>Tego pliku już nie ma albo nie jest to plik odłożony dla tego sklepu.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Allow writing in its folder, and close the program that has it open.</source>
        <translation>Nie udało się usunąć „%1”. Zezwól na zapis w jego folderze i zamknij program, który ma ten plik otwarty.</translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Settings of the shop</source>
        <translation>Ustawienia sklepu</translation>
    </message>
    <message>
        <source>Settings of a channel</source>
        <translation>Ustawienia kanału sprzedaży</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Pen of the notes</source>
        <translation>Pióro do liścików</translation>
    </message>
</context>
<context>
    <name>TableTitle</name>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Items of orders</source>
        <translation>Pozycje zamówień</translation>
    </message>
    <message>
        <source>Histories of orders</source>
        <translation>Historie zamówień</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Names of customers in channels</source>
        <translation>Nazwy klientów w kanałach sprzedaży</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assignments of categories</source>
        <translation>Przypisania kategorii</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały sprzedaży</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Upominki</translation>
    </message>
    <message>
        <source>Batches of gifts</source>
        <translation>Dostawy upominków</translation>
    </message>
    <message>
        <source>Gift rules</source>
        <translation>Reguły upominków</translation>
    </message>
    <message>
        <source>Choices of gift rules</source>
        <translation>Upominki w regułach</translation>
    </message>
    <message>
        <source>Gifts given</source>
        <translation>Wydane upominki</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Pomiary</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Liściki</translation>
    </message>
    <message>
        <source>Texts of notes</source>
        <translation>Teksty liścików</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Returns and complaints</source>
        <translation>Zwroty i reklamacje</translation>
    </message>
    <message>
        <source>Items of returns and complaints</source>
        <translation>Pozycje zwrotów i reklamacji</translation>
    </message>
    <message>
        <source>Deleted orders that imports leave out</source>
        <translation>Usunięte zamówienia pomijane przy imporcie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Wydruki</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Kroki historii</translation>
    </message>
    <message>
        <source>Changes of the history</source>
        <translation>Zmiany w historii</translation>
    </message>
    <message>
        <source>Messages sent to customers</source>
        <translation>Wiadomości wysłane do klientów</translation>
    </message>
    <message>
        <source>Loyalty stamps spent</source>
        <translation>Wykorzystane pieczątki</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Status: %1 → %2</source>
        <translation>Status: %1 → %2</translation>
    </message>
    <message>
        <source>A part went ahead: %1</source>
        <translation>Wysłano wcześniej część: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowano</translation>
    </message>
    <message>
        <source>The customer’s remark was read</source>
        <translation>Przeczytano uwagę klienta</translation>
    </message>
    <message>
        <source>No gift, because: %1</source>
        <translation>Bez upominku, powód: %1</translation>
    </message>
    <message>
        <source>The staff note was changed</source>
        <translation>Zmieniono notatkę dla obsługi</translation>
    </message>
    <message>
        <source>The tracking number was changed</source>
        <translation>Zmieniono numer przesyłki</translation>
    </message>
    <message>
        <source>Goes into one parcel with %1</source>
        <translation>W jednej paczce z: %1</translation>
    </message>
    <message>
        <source>Written down by hand</source>
        <translation>Wpisano ręcznie</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>List do paczki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Karteczka do upominku</translation>
    </message>
    <message>
        <source>Copy for the staff</source>
        <translation>Kopia dla obsługi</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Formularz zwrotu</translation>
    </message>
    <message>
        <source>Message card of the giver</source>
        <translation>Karteczka z wiadomością do prezentu</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Etykieta adresowa</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista zbiórki</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <translation>%1 – zapisano w %2</translation>
    </message>
    <message>
        <source>%1 refused by the printer %2</source>
        <translation>%1 – drukarka %2 odmówiła druku</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2</source>
        <translation>%1 – przekazano do drukarki %2</translation>
    </message>
    <message>
        <source>(copy %1)</source>
        <translation>(kopia %1)</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Zamówienie złożono przez: %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Opłacono</translation>
    </message>
    <message>
        <source>Gift: %1</source>
        <translation>Upominek: %1</translation>
    </message>
    <message>
        <source>What happened here could not be read after the file was damaged</source>
        <translation>Co się tu działo, nie da się odczytać po uszkodzeniu pliku</translation>
    </message>
    <message>
        <source>The tax number was changed</source>
        <translation>Zmieniono numer podatkowy</translation>
    </message>
    <message>
        <source>Gift as amends: %1</source>
        <translation>Upominek na przeprosiny: %1</translation>
    </message>
    <message>
        <source>%1 (parcel %2)</source>
        <translation>%1 (paczka %2)</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>To pack</source>
        <translation>Do spakowania</translation>
    </message>
    <message numerus="yes">
        <source>%n of them late.</source>
        <translation>
            <numerusform>W tym %n po terminie.</numerusform>
            <numerusform>W tym %n po terminie.</numerusform>
            <numerusform>W tym %n po terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must go out today.</source>
        <translation>
            <numerusform>Dziś trzeba wysłać %n paczkę.</numerusform>
            <numerusform>Dziś trzeba wysłać %n paczki.</numerusform>
            <numerusform>Dziś trzeba wysłać %n paczek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message>
        <source>None is late.</source>
        <translation>Nic nie jest po terminie.</translation>
    </message>
    <message>
        <source>Nothing was packed in the last 7 days.</source>
        <translation>W ostatnich 7 dniach niczego nie spakowano.</translation>
    </message>
    <message>
        <source>Half of the last 7 days’ parcels went within %1 h.</source>
        <translation>Połowę paczek z ostatnich 7 dni spakowano w ciągu %1 godz.</translation>
    </message>
    <message>
        <source>Packed today</source>
        <translation>Spakowane dzisiaj</translation>
    </message>
    <message>
        <source>Nothing to compare with yet.</source>
        <translation>Nie ma jeszcze z czym porównać.</translation>
    </message>
    <message>
        <source>%1 % less than %2.</source>
        <translation>O %1 % mniej niż %2.</translation>
    </message>
    <message>
        <source>%1 % more than %2.</source>
        <translation>O %1 % więcej niż %2.</translation>
    </message>
    <message>
        <source>in the 7 days before</source>
        <translation>w poprzednich 7 dniach</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>Nie wliczono: %1.</translation>
    </message>
    <message>
        <source>Sold in 7 days</source>
        <translation>Sprzedaż z 7 dni</translation>
    </message>
    <message>
        <source>Sold this month</source>
        <translation>Sprzedaż w tym miesiącu</translation>
    </message>
    <message>
        <source>by this day of last month</source>
        <translation>do tego dnia poprzedniego miesiąca</translation>
    </message>
    <message>
        <source>Stars in 90 days</source>
        <translation>Gwiazdki z 90 dni</translation>
    </message>
    <message>
        <source>No review came in.</source>
        <translation>Nie było żadnej opinii.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n opinia</numerusform>
            <numerusform>%n opinie</numerusform>
            <numerusform>%n opinii</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; between %2 and %3.</source>
        <translation>%1; między %2 a %3.</translation>
    </message>
    <message>
        <source>%1: too few to say more.</source>
        <translation>%1: za mało, by powiedzieć więcej.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Otwarte sprawy</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Nikt nie czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>None has a date.</source>
        <translation>Żadna nie ma terminu.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest answer is overdue by %n days.</source>
        <translation>
            <numerusform>Najstarsza odpowiedź jest spóźniona o %n dzień.</numerusform>
            <numerusform>Najstarsza odpowiedź jest spóźniona o %n dni.</numerusform>
            <numerusform>Najstarsza odpowiedź jest spóźniona o %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>One must be answered today.</source>
        <translation>Dziś mija termin odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>The next answer is due in %n days.</source>
        <translation>
            <numerusform>Termin najbliższej odpowiedzi za %n dzień.</numerusform>
            <numerusform>Termin najbliższej odpowiedzi za %n dni.</numerusform>
            <numerusform>Termin najbliższej odpowiedzi za %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gifts to look after</source>
        <translation>Upominki do sprawdzenia</translation>
    </message>
    <message>
        <source>The pantry is empty.</source>
        <translation>Spiżarnia jest pusta.</translation>
    </message>
    <message>
        <source>All are in stock and fresh.</source>
        <translation>Wszystko jest na stanie i w terminie.</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Czeka na płatność</translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation>Wszystko opłacone.</translation>
    </message>
    <message>
        <source>All of today.</source>
        <translation>Wszystkie z dzisiaj.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest for %n days.</source>
        <translation>
            <numerusform>Najstarsze czeka od %n dnia.</numerusform>
            <numerusform>Najstarsze czeka od %n dni.</numerusform>
            <numerusform>Najstarsze czeka od %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Celebrating soon</source>
        <translation>Wkrótce świętują</translation>
    </message>
    <message>
        <source>Nobody whose parcel waits, within a week.</source>
        <translation>W ciągu tygodnia nikt, czyja paczka czeka.</translation>
    </message>
    <message>
        <source>%1: birthday %2</source>
        <translation>%1: urodziny %2</translation>
    </message>
    <message>
        <source>%1: name day %2</source>
        <translation>%1: imieniny %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask for a review</source>
        <translation>Poprosić o opinię</translation>
    </message>
    <message>
        <source>Being looked for.</source>
        <translation>Trwa szukanie.</translation>
    </message>
    <message>
        <source>Nobody is due today.</source>
        <translation>Dziś nie ma kogo prosić.</translation>
    </message>
    <message>
        <source>They agreed, and their parcels came some days ago.</source>
        <translation>Zgodzili się, a paczki doszły kilka dni temu.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a parcel celebrate too.</source>
        <translation>
            <numerusform>Świętuje też %n klient bez paczki.</numerusform>
            <numerusform>Świętują też %n osoby bez paczki.</numerusform>
            <numerusform>Świętuje też %n osób bez paczki.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoLog</name>
    <message>
        <source>order %1</source>
        <translation>zamówienie %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>klient %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>produkt %1</translation>
    </message>
    <message>
        <source>gift %1</source>
        <translation>upominek %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategoria %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanał sprzedaży %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>opinia: %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sprawa %1</translation>
    </message>
    <message>
        <source>an entry that belongs to it</source>
        <translation>powiązany wpis</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone now: %2 has been changed since. Nothing was changed.</source>
        <translation>„%1” nie można teraz cofnąć ani ponowić: od tamtej pory zmieniono: %2. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone now: %2 is in use by something newer. Nothing was changed.</source>
        <translation>„%1” nie można teraz cofnąć ani ponowić: korzysta z tego coś nowszego (%2). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone now: something newer has taken its place. Nothing was changed.</source>
        <translation>„%1” nie można teraz cofnąć ani ponowić: to miejsce zajęło coś nowszego. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone now: %2 was changed later by “%3”. Undo that first.</source>
        <translation>„%1” nie można teraz cofnąć ani ponowić: później zmieniono: %2 („%3”). Najpierw cofnij tamto.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be taken back now: all of it was edited or used since, %2 last by “%3”. Take that back first.</source>
        <translation>Z „%1” nie można teraz niczego wycofać: wszystko było od tamtej pory zmieniane lub używane, ostatnio: %2 („%3”). Najpierw wycofaj tamto.</translation>
    </message>
    <message>
        <source>Nothing of “%1” can be taken back now: all of it was edited or used since.</source>
        <translation>Z „%1” nie można teraz niczego wycofać: wszystko było od tamtej pory zmieniane lub używane.</translation>
    </message>
    <message>
        <source>There is no such entry in the history any more.</source>
        <translation>Tego wpisu nie ma już w historii.</translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation>„%1” – to już cofnięto.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: it has left the shop, or its images are too old.</source>
        <translation>„%1” nie można cofnąć: wyszło już poza sklep albo jest na to za stare.</translation>
    </message>
    <message>
        <source>“%1” has not been undone.</source>
        <translation>„%1” – tego nie cofnięto.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: something newer has been done since. Nothing was changed.</source>
        <translation>„%1” nie można ponowić: od tamtej pory zrobiono coś nowszego. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>VoiceReports</name>
    <message>
        <source>Reviews with stars by the day they were written, of all sources. With fewer than %1 in a month no margin is given: it would say nothing.</source>
        <translation>Opinie z gwiazdkami według dnia napisania, ze wszystkich źródeł. Gdy w miesiącu jest ich mniej niż %1, przedział nie jest podawany: nic by nie mówił.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>opinii</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Mean stars</source>
        <translation>Średnia gwiazdek</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>co najwyżej</translation>
    </message>
    <message>
        <source>One or two stars</source>
        <translation>Jedna lub dwie gwiazdki</translation>
    </message>
    <message>
        <source>Answers from 0 to 10 to “would you recommend us”. The score is the share of 9 and 10 less the share of 0 to 6, from −100 to 100. With fewer than %1 answers in a month no margin is given.</source>
        <translation>Odpowiedzi od 0 do 10 na pytanie „czy nas polecisz”. Wynik to odsetek ocen 9 i 10 minus odsetek ocen od 0 do 6, od −100 do 100. Gdy w miesiącu jest mniej odpowiedzi niż %1, przedział nie jest podawany.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Complaints, returns and questions by the day they came in. The time to the answer is the mean of those that are closed.</source>
        <translation>Reklamacje, zwroty i pytania według dnia zgłoszenia. Czas do odpowiedzi to średnia ze spraw zamkniętych.</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>spraw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Days to the answer</source>
        <translation>Dni do odpowiedzi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Bez podanego powodu</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched. Make room or choose another place, and close the program that has the file open.</source>
        <translation>Nie udało się zapisać „%1”: %2. To, co tam było, jest nietknięte. Zwolnij miejsce albo wybierz inne i zamknij program, który ma ten plik otwarty.</translation>
    </message>
</context>
<context>
    <name>WholeShop</name>
    <message>
        <source>id of a row in %1.csv</source>
        <translation>identyfikator wiersza w %1.csv</translation>
    </message>
    <message>
        <source>moment, UTC</source>
        <translation>data i godzina, UTC</translation>
    </message>
    <message>
        <source>picture file</source>
        <translation>plik obrazka</translation>
    </message>
    <message>
        <source>whole number; money in the smallest unit of its currency</source>
        <translation>liczba całkowita; kwoty w najmniejszej jednostce waluty</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: “%4” is not what stands there in an export. Export the shop again.</source>
        <translation>%1, wiersz %2, kolumna %3: „%4” nie pasuje do eksportu. Wyeksportuj sklep jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 is missing: the export is not whole. Export the shop again.</source>
        <translation>Brakuje pliku %1: eksport jest niepełny. Wyeksportuj sklep jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 is empty: the export is not whole. Export the shop again.</source>
        <translation>Plik %1 jest pusty: eksport jest niepełny. Wyeksportuj sklep jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 has other columns than this version of Kokarda exports. Open the shop with this version and export it again.</source>
        <translation>Plik %1 ma inne kolumny niż eksport z tej wersji Kokardy. Otwórz sklep w tej wersji i wyeksportuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new one: an export never mixes with other files.</source>
        <translation>Folder „%1” nie jest pusty. Wybierz nowy: eksportu nie miesza się z innymi plikami.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Nie udało się utworzyć folderu „%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a folder that Kokarda has exported: columns.csv is missing.</source>
        <translation>„%1” nie jest folderem z eksportem z Kokardy: brakuje pliku columns.csv.</translation>
    </message>
</context>
<context>
    <name>WorkReports</name>
    <message>
        <source>orders</source>
        <translation>zamówień</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Najstarsze</translation>
    </message>
    <message>
        <source>Half wait longer than (days)</source>
        <translation>Połowa czeka dłużej niż (dni)</translation>
    </message>
    <message>
        <source>Parcels by the day they were packed. The waiting time runs from the order to the packed parcel; half of them waited longer than the hours shown.</source>
        <translation>Paczki według dnia spakowania. Czas oczekiwania liczy się od zamówienia do spakowania paczki; połowa czekała dłużej niż podana liczba godzin.</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>paczek</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paczki</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Median hours waited</source>
        <translation>Godziny oczekiwania</translation>
    </message>
    <message>
        <source>Gifts in packed parcels of the period, with what they cost the shop when they were given. The stock is that of now.</source>
        <translation>Upominki w paczkach spakowanych w wybranym okresie i ich koszt dla sklepu w chwili wydania. Stan jest obecny.</translation>
    </message>
    <message>
        <source>parcels packed</source>
        <translation>spakowanych paczek</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>Share of parcels</source>
        <translation>Udział w paczkach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Notes by the day they were written and by hand; the share is that of parcels packed in the period.</source>
        <translation>Liściki według dnia napisania i charakteru pisma; udział dotyczy paczek spakowanych w wybranym okresie.</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Charakter pisma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Liściki</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Poprawione ręcznie</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowane</translation>
    </message>
    <message>
        <source>Orders that have not been sent, as they stand now. Late: the day to send by has passed, or the channel’s cut-off time of the day they came.</source>
        <translation>Niewysłane zamówienia, stan na teraz. Spóźnione: minął dzień, do którego miały wyjść, albo godzina, do której wysyła się tego samego dnia.</translation>
    </message>
    <message>
        <source>As composed</source>
        <translation>Bez zmian w treści</translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>Za mało pamięci na tę czynność. Niczego nie zmieniono. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1). What was saved before is safe. Please try again.</source>
        <translation>Stało się coś nieoczekiwanego (%1). To, co zapisano wcześniej, jest bezpieczne. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>A character could not be read and is shown as “�”.</source>
        <translation>Nie udało się odczytać znaku; jest pokazany jako „�”.</translation>
    </message>
    <message>
        <source>“%1” looks as if it had been saved in the wrong encoding.</source>
        <translation>„%1” wygląda na zapisane w złym kodowaniu.</translation>
    </message>
    <message>
        <source>Quotation marks are not closed or not doubled; they were read as text.</source>
        <translation>Cudzysłowy są niezamknięte lub niepodwojone; odczytano je jako tekst.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the missing ones count as empty.</source>
        <translation>Wiersz ma mniej komórek niż nagłówek; brakujące liczą się jako puste.</translation>
    </message>
    <message>
        <source>The row has more cells than the header; “%1” belongs to no column.</source>
        <translation>Wiersz ma więcej komórek niż nagłówek; „%1” nie należy do żadnej kolumny.</translation>
    </message>
    <message>
        <source>“%1” is not an order; the row was left out.</source>
        <translation>„%1” nie jest zamówieniem; wiersz pominięto.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1” nie jest kwotą.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1” nie jest datą.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of pieces.</source>
        <translation>„%1” nie jest całkowitą liczbą sztuk.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than the currency; it was rounded.</source>
        <translation>„%1” ma więcej miejsc po przecinku niż waluta; kwota została zaokrąglona.</translation>
    </message>
    <message>
        <source>The status “%1” is not known; the order counts as one to pack.</source>
        <translation>Status „%1” jest nieznany; zamówienie liczy się jako do spakowania.</translation>
    </message>
    <message>
        <source>“%1” stands in the file twice; the first copy counts.</source>
        <translation>„%1” występuje w pliku dwa razy; liczy się pierwsze wystąpienie.</translation>
    </message>
    <message>
        <source>Items, shipping and discount do not add up to the total; the difference is %1.</source>
        <translation>Pozycje, dostawa i rabat nie dają razem sumy zamówienia; różnica wynosi %1.</translation>
    </message>
    <message>
        <source>The row has no order number.</source>
        <translation>Wiersz nie ma numeru zamówienia.</translation>
    </message>
    <message>
        <source>No currency is named; amounts are taken to be in the shop’s own.</source>
        <translation>Waluta nie jest podana; przyjęto, że kwoty są w walucie sklepu.</translation>
    </message>
    <message>
        <source>“%1” is another order here: e-mail, date and amount differ. It was left as it is. If the file comes from another shop of the platform, choose a channel of its own for it.</source>
        <translation>„%1” to w sklepie inne zamówienie: różnią się e-mail, data i kwota. Zostało bez zmian. Jeśli plik pochodzi z innego sklepu na tej platformie, wybierz dla niego osobny kanał.</translation>
    </message>
    <message>
        <source>“%1” is no valid NIP: its check digit does not fit. It is taken over as it is.</source>
        <translation>„%1” nie jest poprawnym NIP-em: nie zgadza się cyfra kontrolna. Zostaje przejęty bez zmian.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it was read as %1, a guess.</source>
        <translation>Plik nie mówi, jak zapisano w nim litery; odczytano go jako %1, to domysł.</translation>
    </message>
    <message>
        <source>“%1” contradicts other dates of the column: some have the day first, some the month. Each was read the only way it can be.</source>
        <translation>„%1” kłóci się z innymi datami tej kolumny: w jednych najpierw jest dzień, w innych miesiąc. Każdą odczytano jedynym możliwym sposobem.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nie importuj</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Unique id of the order</source>
        <translation>Unikalny identyfikator zamówienia</translation>
    </message>
    <message>
        <source>Number as shown</source>
        <translation>Numer widoczny dla klienta</translation>
    </message>
    <message>
        <source>Number where the order number is blank</source>
        <translation>Numer, gdy brak numeru zamówienia</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Rodzaj wiersza</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Data zamówienia</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Godzina zamówienia</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Data płatności</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Data wysyłki</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Data anulowania</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Wysłać do</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Status płatności</translation>
    </message>
    <message>
        <source>Shipping status</source>
        <translation>Status wysyłki</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Suma częściowa</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Koszt dostawy</translation>
    </message>
    <message>
        <source>Tax on shipping</source>
        <translation>Podatek od dostawy</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Discount on shipping</source>
        <translation>Rabat na dostawę</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Kod rabatowy</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Metoda płatności</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Metoda dostawy</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <translation>Punkt odbioru</translation>
    </message>
    <message>
        <source>Customer’s remark</source>
        <translation>Uwaga klienta</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Notatka dla obsługi</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Wiadomość do prezentu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Kanał sprzedaży</translation>
    </message>
    <message>
        <source>Buyer id</source>
        <translation>Identyfikator kupującego</translation>
    </message>
    <message>
        <source>Buyer login</source>
        <translation>Login kupującego</translation>
    </message>
    <message>
        <source>Buyer name</source>
        <translation>Nazwa kupującego</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Accepts marketing</source>
        <translation>Zgoda marketingowa</translation>
    </message>
    <message>
        <source>Invoice: name</source>
        <translation>Faktura: imię i nazwisko</translation>
    </message>
    <message>
        <source>Invoice: first name</source>
        <translation>Faktura: imię</translation>
    </message>
    <message>
        <source>Invoice: last name</source>
        <translation>Faktura: nazwisko</translation>
    </message>
    <message>
        <source>Invoice: company</source>
        <translation>Faktura: firma</translation>
    </message>
    <message>
        <source>Invoice: street</source>
        <translation>Faktura: ulica</translation>
    </message>
    <message>
        <source>Invoice: house number</source>
        <translation>Faktura: numer domu</translation>
    </message>
    <message>
        <source>Invoice: second line</source>
        <translation>Faktura: druga linia adresu</translation>
    </message>
    <message>
        <source>Invoice: third line</source>
        <translation>Faktura: trzecia linia adresu</translation>
    </message>
    <message>
        <source>Invoice: street with all lines</source>
        <translation>Faktura: ulica ze wszystkimi liniami</translation>
    </message>
    <message>
        <source>Invoice: town</source>
        <translation>Faktura: miejscowość</translation>
    </message>
    <message>
        <source>Invoice: post code</source>
        <translation>Faktura: kod pocztowy</translation>
    </message>
    <message>
        <source>Invoice: region</source>
        <translation>Faktura: region</translation>
    </message>
    <message>
        <source>Invoice: country</source>
        <translation>Faktura: kraj</translation>
    </message>
    <message>
        <source>Invoice: telephone</source>
        <translation>Faktura: telefon</translation>
    </message>
    <message>
        <source>Invoice: whole address</source>
        <translation>Faktura: cały adres</translation>
    </message>
    <message>
        <source>Delivery: name</source>
        <translation>Dostawa: imię i nazwisko</translation>
    </message>
    <message>
        <source>Delivery: first name</source>
        <translation>Dostawa: imię</translation>
    </message>
    <message>
        <source>Delivery: last name</source>
        <translation>Dostawa: nazwisko</translation>
    </message>
    <message>
        <source>Delivery: company</source>
        <translation>Dostawa: firma</translation>
    </message>
    <message>
        <source>Delivery: street</source>
        <translation>Dostawa: ulica</translation>
    </message>
    <message>
        <source>Delivery: house number</source>
        <translation>Dostawa: numer domu</translation>
    </message>
    <message>
        <source>Delivery: second line</source>
        <translation>Dostawa: druga linia adresu</translation>
    </message>
    <message>
        <source>Delivery: third line</source>
        <translation>Dostawa: trzecia linia adresu</translation>
    </message>
    <message>
        <source>Delivery: street with all lines</source>
        <translation>Dostawa: ulica ze wszystkimi liniami</translation>
    </message>
    <message>
        <source>Delivery: town</source>
        <translation>Dostawa: miejscowość</translation>
    </message>
    <message>
        <source>Delivery: post code</source>
        <translation>Dostawa: kod pocztowy</translation>
    </message>
    <message>
        <source>Delivery: region</source>
        <translation>Dostawa: region</translation>
    </message>
    <message>
        <source>Delivery: country</source>
        <translation>Dostawa: kraj</translation>
    </message>
    <message>
        <source>Delivery: telephone</source>
        <translation>Dostawa: telefon</translation>
    </message>
    <message>
        <source>Delivery: whole address</source>
        <translation>Dostawa: cały adres</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numer pozycji</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Identyfikator produktu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Liczba sztuk</translation>
    </message>
    <message>
        <source>Quantity shipped</source>
        <translation>Liczba sztuk wysłanych</translation>
    </message>
    <message>
        <source>Quantity refunded</source>
        <translation>Liczba sztuk zwróconych</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Cena sztuki</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Cena pozycji</translation>
    </message>
    <message>
        <source>Net price of the line</source>
        <translation>Cena netto pozycji</translation>
    </message>
    <message>
        <source>Tax of the line</source>
        <translation>Podatek od pozycji</translation>
    </message>
    <message>
        <source>Discount of the line</source>
        <translation>Rabat na pozycję</translation>
    </message>
    <message>
        <source>Shipping of the line</source>
        <translation>Dostawa pozycji</translation>
    </message>
    <message>
        <source>Promotion to be taken off the line</source>
        <translation>Promocja do odjęcia od pozycji</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Notatka do pozycji</translation>
    </message>
    <message>
        <source>All products in one cell</source>
        <translation>Wszystkie produkty w jednej komórce</translation>
    </message>
    <message>
        <source>One product in one cell</source>
        <translation>Jeden produkt w jednej komórce</translation>
    </message>
    <message>
        <source>The disk takes no temporary file: %1</source>
        <translation>Nie da się zapisać na dysku pliku tymczasowego: %1</translation>
    </message>
    <message>
        <source>The temporary file cannot be read: %1</source>
        <translation>Nie da się odczytać pliku tymczasowego: %1</translation>
    </message>
    <message>
        <source>This is a Matrixify file, not Shopify’s own order export. In Shopify, open Orders › Export, choose “Plain CSV file”, and import that file.</source>
        <translation>To plik Matrixify, a nie eksport zamówień z Shopify. W Shopify otwórz Orders › Export, wybierz „Plain CSV file” i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is a list of payouts, not of orders. In Shopify, open Orders › Export and import that file.</source>
        <translation>To lista wypłat, a nie zamówień. W Shopify otwórz Orders › Export i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is Shopify’s transaction history, which has no items and no addresses. In Shopify, open Orders › Export, choose “Orders”, and import that file.</source>
        <translation>To historia transakcji Shopify, bez pozycji i adresów. W Shopify otwórz Orders › Export, wybierz „Orders” i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is a list of customers without orders. Customers come in with their orders: open Orders › Export in Shopify and import that file.</source>
        <translation>To lista klientów bez zamówień. Klienci pojawiają się razem z zamówieniami: w Shopify otwórz Orders › Export i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Nie da się otworzyć pliku „%1”: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie da się odczytać pliku: %1</translation>
    </message>
    <message>
        <source>Refunded (yes or no)</source>
        <translation>Zwrócono pieniądze (tak lub nie)</translation>
    </message>
    <message>
        <source>The columns of “%1” are not known. Open it in the window and say what they mean.</source>
        <translation>Kolumny pliku „%1” są nieznane. Otwórz go w oknie i wskaż, co oznaczają.</translation>
    </message>
    <message>
        <source>“%1” holds no orders.</source>
        <translation>W pliku „%1” nie ma zamówień.</translation>
    </message>
    <message>
        <source>In column “%1” the date “%2” can be read in two ways. Say whether day or month stands first.</source>
        <translation>W kolumnie „%1” datę „%2” można odczytać na dwa sposoby. Wskaż, czy najpierw jest dzień, czy miesiąc.</translation>
    </message>
    <message>
        <source>In column “%1” the number “%2” can be read in two ways. Say what its sign means.</source>
        <translation>W kolumnie „%1” liczbę „%2” można odczytać na dwa sposoby. Wskaż, co oznacza użyty w niej znak.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Allegro lends its buyers e-mail addresses; they are kept to recognise the buyer and are never written to.</source>
        <translation>Allegro udostępnia zastępcze adresy e-mail kupujących; służą tylko do rozpoznania kupującego i nic nie jest na nie wysyłane.</translation>
    </message>
    <message>
        <source>This is Allegro’s account history, not an order export. In Sales Center open Orders and download the CSV file there.</source>
        <translation>To historia konta Allegro, a nie eksport zamówień. W Sales Center otwórz Zamówienia i pobierz stamtąd plik CSV.</translation>
    </message>
    <message>
        <source>Amazon lends its buyers e-mail addresses; they are kept to recognise the buyer and are never written to.</source>
        <translation>Amazon udostępnia zastępcze adresy e-mail kupujących; służą tylko do rozpoznania kupującego i nic nie jest na nie wysyłane.</translation>
    </message>
    <message>
        <source>This is an Amazon settlement report about money and fees. In Seller Central open Orders › Order reports and import “New orders” or “Unshipped orders”.</source>
        <translation>To rozliczenie Amazon z kwotami i opłatami. W Seller Central otwórz Orders › Order reports i zaimportuj „New orders” albo „Unshipped orders”.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>This is eBay’s transaction report about money and fees. In Seller Hub open Orders › Download report and import that file.</source>
        <translation>To raport transakcji eBay z kwotami i opłatami. W Seller Hub otwórz Orders › Download report i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>Etsy gives no e-mail addresses. The file “Sold Orders” of the same time adds totals and the buyers’ messages: import both.</source>
        <translation>Etsy nie podaje adresów e-mail. Plik „Sold Orders” z tego samego okresu dodaje sumy i wiadomości od kupujących: zaimportuj oba.</translation>
    </message>
    <message>
        <source>This file does not say what was bought. Import “Sold Order Items” of the same time as well.</source>
        <translation>Ten plik nie mówi, co kupiono. Zaimportuj też „Sold Order Items” z tego samego okresu.</translation>
    </message>
    <message>
        <source>This is an Etsy payment statement, not an order export. In Shop Manager open Settings › Options › Download data and download “Order Items” and “Orders”.</source>
        <translation>To zestawienie płatności Etsy, a nie eksport zamówień. W Shop Manager otwórz Settings › Options › Download data i pobierz „Order Items” oraz „Orders”.</translation>
    </message>
    <message>
        <source>This is Etsy’s list of payments, without items and addresses. In Shop Manager open Settings › Options › Download data and download “Order Items” and “Orders”.</source>
        <translation>To lista płatności Etsy, bez pozycji i adresów. W Shop Manager otwórz Settings › Options › Download data i pobierz „Order Items” oraz „Orders”.</translation>
    </message>
    <message>
        <source>This is Etsy’s list of deposits to your bank, not of orders. In Shop Manager open Settings › Options › Download data and download “Order Items” and “Orders”.</source>
        <translation>To lista wypłat Etsy na konto bankowe, a nie zamówień. W Shop Manager otwórz Settings › Options › Download data i pobierz „Order Items” oraz „Orders”.</translation>
    </message>
    <message>
        <source>Magento’s export has no items; the address stands in one cell.</source>
        <translation>Eksport z Magento nie zawiera pozycji; adres jest w jednej komórce.</translation>
    </message>
    <message>
        <source>This is a list for Magento’s sample data, without order numbers, dates and amounts. In Magento open Sales › Orders, choose Export › CSV, and import that file.</source>
        <translation>To lista do danych przykładowych Magento, bez numerów zamówień, dat i kwot. W Magento otwórz Sales › Orders, wybierz Export › CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is a list of customers without orders. Customers come in with their orders: in Magento open Sales › Orders, choose Export › CSV, and import that file.</source>
        <translation>To lista klientów bez zamówień. Klienci pojawiają się razem z zamówieniami: w Magento otwórz Sales › Orders, wybierz Export › CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is PayPal’s list of payments, not of orders. Download the order export from the shop where the orders were placed.</source>
        <translation>To lista płatności PayPal, a nie zamówień. Pobierz eksport zamówień ze sklepu, w którym je złożono.</translation>
    </message>
    <message>
        <source>This is Stripe’s list of payments, not of orders. Download the order export from the shop where the orders were placed.</source>
        <translation>To lista płatności Stripe, a nie zamówień. Pobierz eksport zamówień ze sklepu, w którym je złożono.</translation>
    </message>
    <message>
        <source>This list has no dates, no items and no addresses.</source>
        <translation>Ta lista nie zawiera dat, pozycji ani adresów.</translation>
    </message>
    <message>
        <source>Order numbers and dates</source>
        <translation>Numery i daty zamówień</translation>
    </message>
    <message>
        <source>This file has numbers and dates of orders only: no amounts, items or addresses.</source>
        <translation>Ten plik zawiera tylko numery i daty zamówień: bez kwot, pozycji i adresów.</translation>
    </message>
    <message>
        <source>PrestaShop’s own export has no items, no e-mail and no addresses. With the query from the manual, its SQL Manager gives a complete file.</source>
        <translation>Własny eksport PrestaShop nie zawiera pozycji, adresów e-mail ani adresów pocztowych. Z zapytaniem z instrukcji SQL Manager w PrestaShop tworzy kompletny plik.</translation>
    </message>
    <message>
        <source>This list has no items, no e-mail and no addresses.</source>
        <translation>Ta lista nie zawiera pozycji, adresów e-mail ani adresów pocztowych.</translation>
    </message>
    <message>
        <source>Square’s report has no e-mail and no addresses.</source>
        <translation>Raport Square nie zawiera adresów e-mail ani adresów pocztowych.</translation>
    </message>
    <message>
        <source>This is WooCommerce’s sales statistics: no addresses, no e-mail, the products in one cell. For orders, install an order export plug-in (Advanced Order Export or WebToffee Order Export) and import its file.</source>
        <translation>To statystyki sprzedaży WooCommerce: bez adresów i e-maili, z produktami w jednej komórce. Aby mieć zamówienia, zainstaluj wtyczkę do eksportu zamówień (Advanced Order Export lub WebToffee Order Export) i zaimportuj jej plik.</translation>
    </message>
    <message>
        <source>This is a list of WooCommerce coupons, not of orders. In the export plug-in choose “Orders” and import that file.</source>
        <translation>To lista kuponów WooCommerce, a nie zamówień. We wtyczce do eksportu wybierz „Orders” i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is no list of products: it needs a column with the name and one with the SKU or price.</source>
        <translation>To nie jest lista produktów: potrzebna jest kolumna z nazwą i kolumna z SKU lub ceną.</translation>
    </message>
    <message>
        <source>The product has no name.</source>
        <translation>Produkt nie ma nazwy.</translation>
    </message>
    <message>
        <source>This is no list of categories.</source>
        <translation>To nie jest lista kategorii.</translation>
    </message>
    <message>
        <source>Belongs to an order with a rejected row.</source>
        <translation>Należy do zamówienia z odrzuconym wierszem.</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Powód odrzucenia</translation>
    </message>
    <message>
        <source>The review has neither stars nor a text.</source>
        <translation>Opinia nie ma ani gwiazdek, ani tekstu.</translation>
    </message>
    <message>
        <source>This JSON file holds no Etsy reviews. In Etsy open Account settings › Privacy and request your data.</source>
        <translation>Ten plik JSON nie zawiera opinii z Etsy. W Etsy otwórz Account settings › Privacy i poproś o swoje dane.</translation>
    </message>
    <message>
        <source>No column of this file holds stars or the text of a review.</source>
        <translation>Żadna kolumna tego pliku nie zawiera gwiazdek ani tekstu opinii.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import pliku %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Opłacono</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adres dostawy</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adres do rachunku</translation>
    </message>
    <message>
        <source>Shop’s remark</source>
        <translation>Uwaga sklepu</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Sposób płatności</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>Sposób dostawy</translation>
    </message>
    <message>
        <source>Sum of the items</source>
        <translation>Suma pozycji</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Koszt wysyłki</translation>
    </message>
    <message>
        <source>Kokarda’s own table of orders</source>
        <translation>Własna tabela zamówień Kokardy</translation>
    </message>
    <message>
        <source>Polish shop (BaseLinker, Sky-Shop, Apilo …)</source>
        <translation>Polski sklep (BaseLinker, Sky-Shop, Apilo…)</translation>
    </message>
    <message>
        <source>This is a list of customers without orders. Customers come in with their orders: export the orders from Shoper and import that file.</source>
        <translation>To lista klientów bez zamówień. Klienci przychodzą razem z zamówieniami: wyeksportuj zamówienia z Shopera i zaimportuj tamten plik.</translation>
    </message>
    <message>
        <source>Columns assigned by hand</source>
        <translation>Kolumny przypisane ręcznie</translation>
    </message>
    <message>
        <source>“%1” is no mapping of columns.</source>
        <translation>„%1” nie jest przypisaniem kolumn.</translation>
    </message>
    <message>
        <source>“%1” is made for a file with other columns.</source>
        <translation>„%1” dotyczy pliku z innymi kolumnami.</translation>
    </message>
    <message>
        <source>Say which column holds the order number.</source>
        <translation>Wskaż kolumnę z numerem zamówienia.</translation>
    </message>
    <message>
        <source>Say which column holds the date of the order.</source>
        <translation>Wskaż kolumnę z datą zamówienia.</translation>
    </message>
    <message>
        <source>sent already: %1</source>
        <translation>już wysłano: %1</translation>
    </message>
    <message>
        <source>This is a list of discounts, not of orders. In Shopify, open Orders › Export and import that file.</source>
        <translation>To lista rabatów, a nie zamówień. W Shopify otwórz Orders › Export i wczytaj ten plik.</translation>
    </message>
    <message>
        <source>This is Square’s list of transactions, which does not say what was sold. In Square, open Transactions, choose Export › Items Detail CSV, and import that file.</source>
        <translation>To lista transakcji Square, w której nie ma tego, co sprzedano. W Square otwórz Transactions, wybierz Export › Items Detail CSV i wczytaj ten plik.</translation>
    </message>
    <message>
        <source>This is Gumroad’s list of payouts, not of orders. In Gumroad, open Sales, choose Export, and import that file.</source>
        <translation>To lista wypłat Gumroad, a nie zamówień. W Gumroad otwórz Sales, wybierz Export i wczytaj ten plik.</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have no date; they count as placed on the day of the import.</source>
        <translation>
            <numerusform>%n nowe zamówienie nie ma daty; przyjęto dzień importu.</numerusform>
            <numerusform>%n nowe zamówienia nie mają daty; przyjęto dzień importu.</numerusform>
            <numerusform>%n nowych zamówień nie ma daty; przyjęto dzień importu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allegro billing</source>
        <translation>Allegro – rozliczenia</translation>
    </message>
    <message>
        <source>Amazon settlement report</source>
        <translation>Amazon – raport rozliczeniowy</translation>
    </message>
    <message>
        <source>Shoper products</source>
        <translation>Shoper – produkty</translation>
    </message>
    <message>
        <source>Shoper customers</source>
        <translation>Shoper – klienci</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify – produkty</translation>
    </message>
    <message>
        <source>WooCommerce products</source>
        <translation>WooCommerce – produkty</translation>
    </message>
    <message>
        <source>Magento products</source>
        <translation>Magento – produkty</translation>
    </message>
    <message>
        <source>Etsy listings</source>
        <translation>Etsy – oferty</translation>
    </message>
    <message>
        <source>eBay transaction report</source>
        <translation>eBay – raport transakcji</translation>
    </message>
    <message>
        <source>Etsy order items</source>
        <translation>Etsy – sprzedane pozycje</translation>
    </message>
    <message>
        <source>Etsy orders</source>
        <translation>Etsy – zamówienia</translation>
    </message>
    <message>
        <source>Etsy statement</source>
        <translation>Etsy – wyciąg</translation>
    </message>
    <message>
        <source>Etsy payments</source>
        <translation>Etsy – płatności</translation>
    </message>
    <message>
        <source>Etsy deposits</source>
        <translation>Etsy – wypłaty</translation>
    </message>
    <message>
        <source>Magento sample data</source>
        <translation>Magento – dane przykładowe</translation>
    </message>
    <message>
        <source>Magento customers</source>
        <translation>Magento – klienci</translation>
    </message>
    <message>
        <source>PayPal activity</source>
        <translation>PayPal – historia operacji</translation>
    </message>
    <message>
        <source>Stripe balance</source>
        <translation>Stripe – saldo</translation>
    </message>
    <message>
        <source>Shopify payouts</source>
        <translation>Shopify – wypłaty</translation>
    </message>
    <message>
        <source>Shopify discounts</source>
        <translation>Shopify – rabaty</translation>
    </message>
    <message>
        <source>Shopify transactions</source>
        <translation>Shopify – transakcje</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify – klienci</translation>
    </message>
    <message>
        <source>Square transactions</source>
        <translation>Square – transakcje</translation>
    </message>
    <message>
        <source>Gumroad payouts</source>
        <translation>Gumroad – wypłaty</translation>
    </message>
    <message>
        <source>WooCommerce (one row per item)</source>
        <translation>WooCommerce (wiersz na pozycję)</translation>
    </message>
    <message>
        <source>WooCommerce coupons</source>
        <translation>WooCommerce – kupony</translation>
    </message>
    <message>
        <source>In the column “%1” a day such as %2 can be read in two ways. Drop the file on the window: it asks which.</source>
        <translation>W kolumnie „%1” dzień taki jak %2 można odczytać na dwa sposoby. Upuść plik na okno: zapyta, który jest właściwy.</translation>
    </message>
</context>
<context>
    <name>kokarda::ImportInbox</name>
    <message>
        <source>There is no folder “%1”. Choose one that exists.</source>
        <translation>Nie ma folderu „%1”. Wybierz istniejący.</translation>
    </message>
    <message>
        <source>Watched folder of imports</source>
        <translation>Obserwowany folder importów</translation>
    </message>
    <message>
        <source>File in the watched folder dealt with</source>
        <translation>Załatwiono plik w obserwowanym folderze</translation>
    </message>
</context>
<context>
    <name>kokarda::MainWindow</name>
    <message>
        <source>No shop is open</source>
        <translation>Nie otwarto żadnego sklepu</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Pakowanie</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Upominki</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Liściki</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Making the sample shop</source>
        <translation>Przygotowanie przykładowego sklepu</translation>
    </message>
    <message>
        <source>Open a shop first, or make a new one. Then drop the file again.</source>
        <translation>Najpierw otwórz sklep albo załóż nowy. Potem upuść plik jeszcze raz.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nowy sklep</translation>
    </message>
    <message>
        <source>Kokarda shops (*.kokarda)</source>
        <translation>Sklepy Kokardy (*.kokarda)</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Otwórz sklep</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importuj zamówienia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;New shop …</source>
        <translation>&amp;Nowy sklep…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwórz o&amp;statnie</translation>
    </message>
    <message>
        <source>&amp;Import orders …</source>
        <translation>&amp;Importuj zamówienia…</translation>
    </message>
    <message>
        <source>&amp;Save papers as PDF …</source>
        <translation>&amp;Zapisz wydruki jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nie ma czego ponowić</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Packing</source>
        <translation>&amp;Pakowanie</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Zamówienia</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Klienci</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Opinie</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <translation>&amp;Upominki</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Liściki</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Raporty</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>U&amp;stawienia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;About Kokarda</source>
        <translation>&amp;O Kokardzie</translation>
    </message>
    <message>
        <source>About Kokarda</source>
        <translation>O Kokardzie</translation>
    </message>
    <message>
        <source>Back office for small web shops: packing slips, handwritten notes and small gifts. Free software under the GNU General Public License 3 or later. Everything stays on this computer.</source>
        <translation>Zaplecze małego sklepu internetowego: listy do paczek, odręczne liściki i drobne upominki. Wolne oprogramowanie na licencji GNU GPL 3 lub nowszej. Wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 (for reading)</source>
        <translation>%1 (do odczytu)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>The check has found damage</source>
        <translation>Kontrola wykryła uszkodzenia</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Zobacz kopie zapasowe</translation>
    </message>
    <message>
        <source>The other window has been asked to come forward.</source>
        <translation>Wywołano tamto okno na wierzch.</translation>
    </message>
    <message>
        <source>The other window does not answer: it may be on another computer, or the command line is at work. Try again in a moment, or open a copy for reading.</source>
        <translation>Tamto okno nie odpowiada: może jest na innym komputerze albo trwa polecenie w wierszu poleceń. Spróbuj ponownie za chwilę albo otwórz kopię do odczytu.</translation>
    </message>
    <message>
        <source>Making a copy for reading</source>
        <translation>Tworzenie kopii do odczytu</translation>
    </message>
    <message>
        <source>A folder for the copy</source>
        <translation>Folder na kopię</translation>
    </message>
    <message>
        <source>Copying the shop</source>
        <translation>Kopiowanie sklepu</translation>
    </message>
    <message>
        <source>Stopped. The shop is as it was.</source>
        <translation>Zatrzymano. Sklep jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>No backup of this shop passes its check. Nothing was changed. Let Kokarda rescue what is readable.</source>
        <translation>Żadna kopia zapasowa tego sklepu nie przechodzi kontroli. Niczego nie zmieniono. Pozwól Kokardzie odzyskać to, co da się odczytać.</translation>
    </message>
    <message>
        <source>The shop is restored.</source>
        <translation>Sklep został przywrócony.</translation>
    </message>
    <message>
        <source>The shop is restored. The file that was replaced is kept at %1</source>
        <translation>Sklep został przywrócony. Zastąpiony plik jest tutaj: %1</translation>
    </message>
    <message>
        <source>Rescuing what is readable</source>
        <translation>Odzyskiwanie tego, co da się odczytać</translation>
    </message>
    <message>
        <source>What was rescued</source>
        <translation>Co udało się odzyskać</translation>
    </message>
    <message>
        <source>There is no backup of today’s last work.</source>
        <translation>Nie ma kopii zapasowej ostatnich dzisiejszych zmian.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Zamknij mimo to</translation>
    </message>
    <message>
        <source>I&amp;mports and watched folder</source>
        <translation>I&amp;mporty i obserwowany folder</translation>
    </message>
    <message>
        <source>&amp;Health of the shop file</source>
        <translation>S&amp;tan pliku sklepu</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Kosz</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>Spra&amp;wy</translation>
    </message>
    <message>
        <source>Exports of shops (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Eksporty sklepów (*.csv *.tsv *.txt *.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Export &amp;everything as CSV …</source>
        <translation>&amp;Eksportuj wszystko jako CSV…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Dziś</translation>
    </message>
    <message>
        <source>Where the folder with the files goes</source>
        <translation>Gdzie zapisać folder z plikami</translation>
    </message>
    <message>
        <source>Checking the shop file …</source>
        <translation>Sprawdzanie pliku sklepu…</translation>
    </message>
    <message>
        <source>Stopped. The shop was not opened.</source>
        <translation>Zatrzymano. Sklep nie został otwarty.</translation>
    </message>
    <message>
        <source>Save this &amp;list as CSV …</source>
        <translation>Zapisz tę &amp;listę jako CSV…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Open these orders</source>
        <translation>Otwórz te zamówienia</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>Open the other shop anyway</source>
        <translation>Mimo to otwórz drugi sklep</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>sklep</translation>
    </message>
    <message>
        <source>Only the packing &amp;bench</source>
        <translation>Tylko &amp;stanowisko pakowania</translation>
    </message>
    <message>
        <source>Keep it, or close without it.</source>
        <translation>Zapisz albo zamknij bez zapisywania.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::AmendsPick</name>
    <message>
        <source>Gift as amends</source>
        <translation>Upominek na przeprosiny</translation>
    </message>
    <message>
        <source>None after all</source>
        <translation>Jednak żaden</translation>
    </message>
    <message>
        <source>Choose a gift …</source>
        <translation>Wybierz upominek…</translation>
    </message>
    <message>
        <source>given</source>
        <translation>wydany</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>pozostała %n</numerusform>
            <numerusform>pozostały %n</numerusform>
            <numerusform>pozostało %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked on %1. In the pantry: %n left.</source>
        <translation>
            <numerusform>Wydano %1. W spiżarni pozostała %n sztuka.</numerusform>
            <numerusform>Wydano %1. W spiżarni pozostały %n sztuki.</numerusform>
            <numerusform>Wydano %1. W spiżarni pozostało %n sztuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case has no order to book a gift on: give the order’s number above.</source>
        <translation>Ta sprawa nie ma zamówienia, na które można wydać upominek: podaj jego numer wyżej.</translation>
    </message>
    <message>
        <source>The pantry is empty: gifts are entered on the Gifts page.</source>
        <translation>Spiżarnia jest pusta: upominki wpisuje się na stronie Upominki.</translation>
    </message>
    <message>
        <source>Nothing can be booked: no gift in the pantry may go now. Correct the stock on the Gifts page.</source>
        <translation>Nie ma czego wydać: żaden upominek ze spiżarni nie może teraz iść. Popraw stan na stronie Upominki.</translation>
    </message>
    <message>
        <source>One piece is taken from the pantry’s stock.</source>
        <translation>Jedna sztuka zejdzie ze stanu spiżarni.</translation>
    </message>
    <message>
        <source>One “%1” is booked from the pantry for case %2.</source>
        <translation>Ze spiżarni zeszła jedna sztuka: „%1” (sprawa %2).</translation>
    </message>
    <message>
        <source>The gift is back in the pantry.</source>
        <translation>Upominek wrócił do spiżarni.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::AsidePanel</name>
    <message>
        <source>Files set aside</source>
        <translation>Odłożone pliki</translation>
    </message>
    <message>
        <source>A restore or a rescue keeps the file that was there before, so that nothing is lost by it. It keeps people who are erased later, too: delete it when the shop is as it should be.</source>
        <translation>Przywracanie i ratowanie zachowują plik, który był tu wcześniej, żeby nic przez nie nie przepadło. Zostają w nim też osoby, które usunięto później: usuń go, gdy sklep jest taki, jaki ma być.</translation>
    </message>
    <message>
        <source>Back to the backups</source>
        <translation>Wróć do kopii zapasowych</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The damaged file, before it was rescued</source>
        <translation>Uszkodzony plik sprzed ratowania</translation>
    </message>
    <message>
        <source>The shop before a backup was restored</source>
        <translation>Sklep sprzed przywrócenia kopii zapasowej</translation>
    </message>
    <message>
        <source>%1. It may still hold people who were erased.</source>
        <translation>%1. Może nadal zawierać osoby, które usunięto.</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Usuń …</translation>
    </message>
    <message>
        <source>Delete the file set aside on %1</source>
        <translation>Usuń plik odłożony %1</translation>
    </message>
    <message>
        <source>Delete this file for good?</source>
        <translation>Usunąć ten plik na dobre?</translation>
    </message>
    <message>
        <source>It was set aside on %1 and has %2. It does not go into the system&apos;s bin and cannot be brought back. The shop and its backups stay as they are.</source>
        <translation>Odłożono go %1, ma %2. Nie trafi do kosza systemu i nie da się go odzyskać. Sklep i jego kopie zapasowe pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na dobre</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::BackupSign</name>
    <message>
        <source>Last checked backup: %1</source>
        <translation>Ostatnia sprawdzona kopia zapasowa: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message>
        <source>outside this computer: %1</source>
        <translation>poza tym komputerem: %1</translation>
    </message>
    <message>
        <source>outside this computer: none</source>
        <translation>poza tym komputerem: brak</translation>
    </message>
    <message>
        <source>Click to see the health of the shop file.</source>
        <translation>Kliknij, aby zobaczyć stan pliku sklepu.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) damaged</source>
        <translation>
            <numerusform>%n kopia zapasowa uszkodzona</numerusform>
            <numerusform>%n kopie zapasowe uszkodzone</numerusform>
            <numerusform>%n kopii zapasowych uszkodzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Sprawdzona: %1.</translation>
    </message>
    <message>
        <source>The backup is old.</source>
        <translation>Kopia zapasowa jest stara.</translation>
    </message>
    <message>
        <source>little room on the drive</source>
        <translation>mało miejsca na dysku</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::BatchEditor</name>
    <message>
        <source>Another delivery</source>
        <translation>Kolejna dostawa</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>termin</translation>
    </message>
    <message>
        <source>Pieces on the shelf</source>
        <translation>Sztuk na półce</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Remove this delivery</source>
        <translation>Usuń tę dostawę</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::BenchSetup</name>
    <message>
        <source>The bench</source>
        <translation>Stanowisko pakowania</translation>
    </message>
    <message>
        <source>Out the same day</source>
        <translation>Wysyłka tego samego dnia</translation>
    </message>
    <message>
        <source>An order placed before this time on a working day goes out that day, a later one on the next. What is over its time is late and stands first.</source>
        <translation>Zamówienie złożone w dzień roboczy przed tą godziną wychodzi tego samego dnia, późniejsze – następnego dnia roboczego. To, co przekroczyło swój czas, jest spóźnione i stoi na początku.</translation>
    </message>
    <message>
        <source>Packagings</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>A gift is suggested only when it fits the packaging and its weight step.</source>
        <translation>Upominek jest podpowiadany tylko wtedy, gdy mieści się w opakowaniu i w jego progu wagowym.</translation>
    </message>
    <message>
        <source>Add a packaging</source>
        <translation>Dodaj opakowanie</translation>
    </message>
    <message>
        <source>New packaging</source>
        <translation>Nowe opakowanie</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Wróć do pakowania</translation>
    </message>
    <message>
        <source>Until when %1 goes out the same day</source>
        <translation>Do której godziny wysyłka tego samego dnia: %1</translation>
    </message>
    <message>
        <source>Channels come with the first import.</source>
        <translation>Kanały sprzedaży pojawią się po pierwszym imporcie.</translation>
    </message>
    <message>
        <source>Name of the packaging</source>
        <translation>Nazwa opakowania</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Weight step</source>
        <translation>Próg wagowy</translation>
    </message>
    <message>
        <source>Remove this packaging</source>
        <translation>Usuń to opakowanie</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::BlockList</name>
    <message>
        <source>The customer’s remark</source>
        <translation>Uwaga klienta</translation>
    </message>
    <message>
        <source>The giver’s message</source>
        <translation>Wiadomość do prezentu</translation>
    </message>
    <message>
        <source>The items</source>
        <translation>Pozycje zamówienia</translation>
    </message>
    <message>
        <source>The sums, where prices are shown</source>
        <translation>Sumy, jeśli są ceny</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Własny tekst</translation>
    </message>
    <message>
        <source>Parts of the slip in their order</source>
        <translation>Części listu do paczki w kolejności</translation>
    </message>
    <message>
        <source>Drag a part, or move it with Alt and the arrow keys</source>
        <translation>Przeciągnij część albo przesuń ją klawiszem Alt ze strzałkami</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CameOutDialog</name>
    <message>
        <source>Yes, all of it</source>
        <translation>Tak, wszystko</translation>
    </message>
    <message>
        <source>Only up to page</source>
        <translation>Tylko do strony</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Nic się nie wydrukowało</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Czy się wydrukowało?</translation>
    </message>
    <message>
        <source>“%1”, %2, pages %3 to %4.</source>
        <translation>„%1”, %2, strony %3–%4.</translation>
    </message>
    <message>
        <source>The print system says: %1</source>
        <translation>System drukowania podaje: %1</translation>
    </message>
    <message>
        <source>Last good page</source>
        <translation>Ostatnia dobra strona</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>Oznacz jako wydrukowane</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Drukuj resztę</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CardDialog</name>
    <message>
        <source>Print the card</source>
        <translation>Drukowanie karty</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z podajnika</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The card is on its way to “%1”.</source>
        <translation>Karta jest w drodze do drukarki „%1”.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Drukuj list</translation>
    </message>
    <message>
        <source>The letter is on its way to “%1”.</source>
        <translation>List idzie do drukarki „%1”.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CaseCard</name>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Goes into the letter, under the decision.</source>
        <translation>Trafi do listu, pod decyzją.</translation>
    </message>
    <message>
        <source>Letter as PDF …</source>
        <translation>List jako PDF…</translation>
    </message>
    <message>
        <source>came in on %1</source>
        <translation>zgłoszono: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <source>Kept: case %1</source>
        <translation>Zapisano: sprawa %1</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sprawa %1 jest zamknięta.</translation>
    </message>
    <message>
        <source>Case %1 is open again.</source>
        <translation>Sprawa %1 jest znów otwarta.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Których pozycji dotyczy</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>letter-%1</source>
        <translation>list-%1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>For the shop’s eyes: the customer’s words, and what was found out.</source>
        <translation>Tylko dla sklepu: słowa klienta i co udało się ustalić.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Order number, then Enter</source>
        <translation>Numer zamówienia, potem Enter</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>more than was paid: %1</source>
        <translation>więcej, niż zapłacono: %1</translation>
    </message>
    <message>
        <source>paid for the order: %1</source>
        <translation>zapłacono za zamówienie: %1</translation>
    </message>
    <message>
        <source>paid for these items: %1</source>
        <translation>zapłacono za te pozycje: %1</translation>
    </message>
    <message>
        <source>Case %1 belongs to order %2 now.</source>
        <translation>Sprawa %1 dotyczy teraz zamówienia %2.</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>Drukuj list…</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Zapisz list jako PDF</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Opinia %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Nobody answered in time: the complaint counts as accepted.</source>
        <translation>Nikt nie odpowiedział w terminie: reklamacja uchodzi za uznaną.</translation>
    </message>
    <message>
        <source>Without an answer by then the complaint counts as accepted.</source>
        <translation>Bez odpowiedzi w tym terminie reklamacja uchodzi za uznaną.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CaseForm</name>
    <message>
        <source>as on the slip; scan its code</source>
        <translation>jak na liście do paczki; zeskanuj kod</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Data zgłoszenia</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Słowami klienta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Sprawa %1 jest otwarta.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CaseLinesEdit</name>
    <message>
        <source> of %1</source>
        <translation> z %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>Reason for this item</source>
        <translation>Powód dla tej pozycji</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CasesPage</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Brak otwartych spraw</translation>
    </message>
    <message>
        <source>Complaints, returns and questions stand here with the days left to answer them.</source>
        <translation>Tu są reklamacje, zwroty i pytania wraz z liczbą dni, które zostały na odpowiedź.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>Choose a case, or open one.</source>
        <translation>Wybierz sprawę albo otwórz nową.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Scan a slip, or type an order’s or a case’s number, then Enter</source>
        <translation>Zeskanuj list do paczki albo wpisz numer zamówienia lub sprawy i naciśnij Enter</translation>
    </message>
    <message>
        <source>Number of an order or a case</source>
        <translation>Numer zamówienia lub sprawy</translation>
    </message>
    <message>
        <source>Order %1 has no case yet: say what it is about, and it is open.</source>
        <translation>Zamówienie %1 nie ma jeszcze sprawy: podaj, o co chodzi, a sprawa zostanie otwarta.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the last 90 days</source>
        <translation>
            <numerusform>%n odpowiedź w ciągu ostatnich 90 dni</numerusform>
            <numerusform>%n odpowiedzi w ciągu ostatnich 90 dni</numerusform>
            <numerusform>%n odpowiedzi w ciągu ostatnich 90 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them within %1 days, the longest wait %2 days</source>
        <translation>połowa w ciągu %1 dnia, najdłuższe oczekiwanie: %2 dnia</translation>
    </message>
    <message numerus="yes">
        <source>%n too late</source>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nic nie jest po terminie</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Nie ma jeszcze zamkniętych spraw</translation>
    </message>
    <message>
        <source>Complaints, returns and questions stand here with the days left to answer them. Scan the code of a slip to open one.</source>
        <translation>Tu są reklamacje, zwroty i pytania wraz z liczbą dni, które zostały na odpowiedź. Zeskanuj kod z listu do paczki, aby otworzyć sprawę.</translation>
    </message>
    <message>
        <source>A case is typed in and not opened yet.</source>
        <translation>Wpisana sprawa nie jest jeszcze otwarta.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CategoryQuestions</name>
    <message>
        <source>none of mine</source>
        <translation>żadna z moich</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ChannelChooser</name>
    <message>
        <source>Use this name</source>
        <translation>Użyj tej nazwy</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nowy)</translation>
    </message>
    <message>
        <source>another shop of %1 …</source>
        <translation>inny sklep na %1…</translation>
    </message>
    <message>
        <source>another shop …</source>
        <translation>inny sklep…</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>Zamówienia z</translation>
    </message>
    <message>
        <source>Name of that shop</source>
        <translation>Nazwa tego sklepu</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CombineBanner</name>
    <message>
        <source>Into one parcel</source>
        <translation>Do jednej paczki</translation>
    </message>
    <message>
        <source>Another order goes to the same address</source>
        <translation>Inne zamówienie idzie pod ten sam adres</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go into one parcel.</source>
        <translation>
            <numerusform>%n zamówienie trafi do jednej paczki.</numerusform>
            <numerusform>%n zamówienia trafią do jednej paczki.</numerusform>
            <numerusform>%n zamówień trafi do jednej paczki.</numerusform>
        </translation>
    </message>
    <message>
        <source>One parcel with %1.</source>
        <translation>W jednej paczce z: %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Packed together</source>
        <translation>Pakowane razem</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ConditionRow</name>
    <message>
        <source>Take the condition away</source>
        <translation>Usuń warunek</translation>
    </message>
    <message>
        <source>it is the customer’s first order</source>
        <translation>klient zamawia po raz pierwszy</translation>
    </message>
    <message>
        <source>the customer has ordered before</source>
        <translation>klient zamawiał już wcześniej</translation>
    </message>
    <message>
        <source>it is order number %1 or later</source>
        <translation>klient składa swoje zamówienie nr %1 lub dalsze</translation>
    </message>
    <message>
        <source>it is order number %1</source>
        <translation>klient składa swoje zamówienie nr %1</translation>
    </message>
    <message>
        <source>it is order number %1 to %2</source>
        <translation>klient składa swoje zamówienie nr od %1 do %2</translation>
    </message>
    <message>
        <source>the last order is at most %1 days ago</source>
        <translation>od poprzedniego zamówienia minęło najwyżej %1 dni</translation>
    </message>
    <message>
        <source>the last order is at least %1 days ago</source>
        <translation>od poprzedniego zamówienia minęło co najmniej %1 dni</translation>
    </message>
    <message>
        <source>a customer for at least %1 years</source>
        <translation>klient kupuje tu od co najmniej %1 lat</translation>
    </message>
    <message>
        <source>the category is known</source>
        <translation>kategoria jest znana</translation>
    </message>
    <message>
        <source>most of it is from %1</source>
        <translation>większość rzeczy jest z kategorii %1</translation>
    </message>
    <message>
        <source>one piece was ordered</source>
        <translation>zamówiono jedną sztukę</translation>
    </message>
    <message>
        <source>several pieces were ordered</source>
        <translation>zamówiono więcej niż jedną sztukę</translation>
    </message>
    <message>
        <source>at least %1 pieces were ordered</source>
        <translation>liczba sztuk to co najmniej %1</translation>
    </message>
    <message>
        <source>the same kind of thing as last time</source>
        <translation>kategoria jest ta sama co poprzednio</translation>
    </message>
    <message>
        <source>another kind of thing than last time</source>
        <translation>kategoria jest inna niż poprzednio</translation>
    </message>
    <message>
        <source>the order came through %1</source>
        <translation>kanał sprzedaży to %1</translation>
    </message>
    <message>
        <source>the birthday is near</source>
        <translation>zbliżają się urodziny klienta</translation>
    </message>
    <message>
        <source>the name day is near</source>
        <translation>zbliżają się imieniny klienta</translation>
    </message>
    <message>
        <source>the customer had a complaint</source>
        <translation>klient składał już reklamację</translation>
    </message>
    <message>
        <source>somebody else gets the parcel as a gift</source>
        <translation>paczka jest prezentem dla kogoś innego</translation>
    </message>
    <message>
        <source>the order is worth at least %1</source>
        <translation>wartość zamówienia to co najmniej %1</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>pora roku to %1</translation>
    </message>
    <message>
        <source>Christmas is near</source>
        <translation>zbliża się Boże Narodzenie</translation>
    </message>
    <message>
        <source>the year is new</source>
        <translation>zaczął się nowy rok</translation>
    </message>
    <message>
        <source>Easter is near</source>
        <translation>zbliża się Wielkanoc</translation>
    </message>
    <message>
        <source>the customer wrote a remark</source>
        <translation>jest uwaga klienta</translation>
    </message>
    <message>
        <source>it was ordered on a weekend</source>
        <translation>zamówienie złożono w weekend</translation>
    </message>
    <message>
        <source>it was ordered late in the evening</source>
        <translation>zamówienie złożono późnym wieczorem</translation>
    </message>
    <message>
        <source>the parcel goes abroad</source>
        <translation>paczka jedzie za granicę</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>zima</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>wiosna</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>lato</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>jesień</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ConsentPanel</name>
    <message>
        <source>agreed</source>
        <translation>jest zgoda</translation>
    </message>
    <message>
        <source>said yes, but nobody can show how: cannot be used</source>
        <translation>jest zgoda, ale nie da się jej wykazać: nie można z niej korzystać</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>brak zgody</translation>
    </message>
    <message>
        <source>Messages need a consent for their channel and purpose, with how it was given and in which words. Parcels and the notes in them need none.</source>
        <translation>Wiadomości wymagają zgody na dany kanał i cel, z zapisem, jak i jakimi słowami ją wyrażono. Paczki i liściki w nich zgody nie wymagają.</translation>
    </message>
    <message>
        <source>Write down a consent</source>
        <translation>Nowa zgoda</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Historia zgód</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>jak wyrażono zgodę</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kanał kontaktu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Treść zgody</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Zapisz zgodę</translation>
    </message>
    <message>
        <source>The consent is written down.</source>
        <translation>Zgoda jest zapisana.</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nie pytano: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw: %1, %2</source>
        <translation>Wycofaj zgodę: %1, %2</translation>
    </message>
    <message>
        <source>told the shop</source>
        <translation>zgłoszone sklepowi</translation>
    </message>
    <message>
        <source>The consent is withdrawn, from now on.</source>
        <translation>Zgoda jest od teraz wycofana.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>%1: yes to “%2”, %3</source>
        <translation>%1: zgoda na „%2”, %3</translation>
    </message>
    <message>
        <source>%1: no to “%2”, %3</source>
        <translation>%1: brak zgody na „%2”, %3</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CsvChoices</name>
    <message>
        <source>Marked as UTF-8, as Excel needs it</source>
        <translation>Oznaczony jako UTF-8, czego wymaga Excel</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Zapisz %n wiersz</numerusform>
            <numerusform>Zapisz %n wiersze</numerusform>
            <numerusform>Zapisz %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list as CSV</source>
        <translation>Zapisz tę listę jako CSV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Wszystkie kolumny</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Między kolumnami</translation>
    </message>
    <message>
        <source>In decimal numbers</source>
        <translation>W ułamkach</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Średnik ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Przecinek ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Comma: 12,50</source>
        <translation>Przecinek: 12,50</translation>
    </message>
    <message>
        <source>Point: 12.50</source>
        <translation>Kropka: 12.50</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Zaznacz co najmniej jedną kolumnę.</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Wskaż, gdzie ma trafić plik.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Taki plik już jest i zostanie zastąpiony.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CustomerCard</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Consents and data</source>
        <translation>Zgody i dane</translation>
    </message>
    <message>
        <source>Sides of the card</source>
        <translation>Części karty</translation>
    </message>
    <message>
        <source>Habits show from the second order on.</source>
        <translation>Przyzwyczajenia widać od drugiego zamówienia.</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Przyzwyczajenia</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>erased on %1</source>
        <translation>dane usunięto %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 (alias of the marketplace)</source>
        <translation>%1 (alias z platformy)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Greeted as</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Własna notatka</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Scalona karta: %1</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <source>“%1” has a card of their own again, with what belonged to it.</source>
        <translation>„%1” ma znów osobną kartę i to, co do niej należało.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CustomerEdit</name>
    <message>
        <source>By country and channel</source>
        <translation>Według kraju i kanału</translation>
    </message>
    <message>
        <source>As the shop’s notes do</source>
        <translation>Jak w liścikach sklepu</translation>
    </message>
    <message>
        <source>By first name</source>
        <translation>Po imieniu</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Oficjalnie</translation>
    </message>
    <message>
        <source>leave empty: the rule decides</source>
        <translation>puste: zdecyduje reguła</translation>
    </message>
    <message>
        <source>Corrected once, it is remembered for everybody of that name.</source>
        <translation>Wystarczy poprawić raz: poprawka dotyczy wszystkich o tym imieniu.</translation>
    </message>
    <message>
        <source>14.03. or 14.03.1985</source>
        <translation>14.03. lub 14.03.1985</translation>
    </message>
    <message>
        <source>24.06., where it is known</source>
        <translation>24.06., jeśli data jest znana</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>słowa oddzielone przecinkami</translation>
    </message>
    <message>
        <source>For the shop’s eyes; part of what the person may ask to see.</source>
        <translation>Tylko dla sklepu, ale klient może poprosić o wgląd razem z innymi danymi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Język wydruków</translation>
    </message>
    <message>
        <source>Greeted as</source>
        <translation>Imię w powitaniu</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Własna notatka</translation>
    </message>
    <message>
        <source>The alias of the marketplace; nothing but messages about the order may go there.</source>
        <translation>To alias z platformy; można na niego wysyłać tylko wiadomości o zamówieniu.</translation>
    </message>
    <message>
        <source>next birthday on %1</source>
        <translation>najbliższe urodziny: %1</translation>
    </message>
    <message>
        <source>next name day on %1</source>
        <translation>najbliższe imieniny: %1</translation>
    </message>
    <message>
        <source>next name day by the calendar on %1</source>
        <translation>najbliższe imieniny według kalendarza: %1</translation>
    </message>
    <message>
        <source>No days are known. The name-day calendar is silent where a name has none, or too many.</source>
        <translation>Nie są znane żadne daty. Kalendarz imienin milczy, gdy imię nie ma w nim daty albo ma ich zbyt wiele.</translation>
    </message>
    <message>
        <source>A customer needs a name: what stood there before is kept.</source>
        <translation>Pole „Imię i nazwisko” nie może być puste: poprzednia treść zostaje.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 14.03. or 14.03.1985.</source>
        <translation>„%1” to nie data. Wpisz ją jako 14.03. lub 14.03.1985.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Forma zwracania się</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::CustomersPage</name>
    <message>
        <source>Name, e-mail, town …</source>
        <translation>Nazwisko, e-mail, miejscowość…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Customers come with their orders: import the export file of your shop platform.</source>
        <translation>Klienci pojawiają się razem z zamówieniami: zaimportuj plik eksportu ze swojej platformy sprzedaży.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Choose a customer to see their card.</source>
        <translation>Wybierz klienta, aby zobaczyć jego kartę.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>No customer fits. Try the beginning of a name or of an e-mail address.</source>
        <translation>Żaden klient nie pasuje. Spróbuj wpisać początek nazwiska lub adresu e-mail.</translation>
    </message>
    <message>
        <source>Likely duplicates …</source>
        <translation>Możliwe duplikaty…</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>W tej grupie nikogo nie ma</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::Duplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Możliwe duplikaty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Nie ma możliwych duplikatów</translation>
    </message>
    <message>
        <source>Nothing is merged by itself. A merged card can be taken out again at any time, on the card of the other one.</source>
        <translation>Nic nie scala się samo. Scaloną kartę można w każdej chwili odłączyć – na karcie, która została.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>ostatnie %1</translation>
    </message>
    <message>
        <source>Merge, keep the left card</source>
        <translation>Scal, zostaw lewą kartę</translation>
    </message>
    <message>
        <source>Merge, keep the right card</source>
        <translation>Scal, zostaw prawą kartę</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To dwie osoby</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Szukanie duplikatów…</translation>
    </message>
    <message>
        <source>Every card is compared with the others.</source>
        <translation>Każda karta jest porównywana z pozostałymi.</translation>
    </message>
    <message>
        <source>They stay two people and are not proposed again.</source>
        <translation>To nadal dwie osoby; ta para nie będzie już proponowana.</translation>
    </message>
    <message>
        <source>No two cards have an e-mail address, a telephone number, or a name together with an address in common.</source>
        <translation>Żadne dwie karty nie mają wspólnego adresu e-mail, numeru telefonu ani nazwiska razem z adresem.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one card now.</source>
        <translation>„%1” i „%2” to teraz jedna karta.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::EarlierParcels</name>
    <message>
        <source>Parcel %1: the rest of the order</source>
        <translation>Paczka %1: reszta zamówienia</translation>
    </message>
    <message numerus="yes">
        <source>The order went out in %n parcel(s)</source>
        <translation>
            <numerusform>Zamówienie wyszło w %n paczce</numerusform>
            <numerusform>Zamówienie wyszło w %n paczkach</numerusform>
            <numerusform>Zamówienie wyszło w %n paczkach</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel %1 went ahead on %2: %3</source>
        <translation>Paczka %1 wyszła wcześniej, %2: %3</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>Drukuj jej list</translation>
    </message>
    <message>
        <source>Save it as PDF …</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::FileCare</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Tworzenie kopii zapasowej przed zamknięciem</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Checking the shop file</source>
        <translation>Sprawdzanie pliku sklepu</translation>
    </message>
    <message>
        <source>Comparing the shop with the backup</source>
        <translation>Porównywanie sklepu z kopią zapasową</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sprawdzanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Eksportowanie wszystkiego</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Wszystko jest w folderze %1.</translation>
    </message>
    <message>
        <source>Stopped. The shop is as it was.</source>
        <translation>Zatrzymano. Sklep jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>Making a backup of “%1” before it is closed</source>
        <translation>Tworzenie kopii zapasowej „%1” przed zamknięciem</translation>
    </message>
    <message>
        <source>Finishing the backup of “%1”</source>
        <translation>Kończenie kopii zapasowej „%1”</translation>
    </message>
    <message>
        <source>There is no backup of its last work.</source>
        <translation>Ostatnie zmiany w nim nie mają kopii zapasowej.</translation>
    </message>
    <message>
        <source>The shop “%1”, which was open before: %2</source>
        <translation>Sklep „%1”, otwarty poprzednio: %2</translation>
    </message>
    <message>
        <source>Skip the backup</source>
        <translation>Pomiń kopię zapasową</translation>
    </message>
    <message>
        <source>Erasing people from the backups</source>
        <translation>Usuwanie osób z kopii zapasowych</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::FilterChips</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftChoices</name>
    <message>
        <source>Sooner</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Gift to add</source>
        <translation>Upominek do dodania</translation>
    </message>
    <message>
        <source>Gifts of the rule, first choice first</source>
        <translation>Upominki reguły, zaczynając od pierwszego wyboru</translation>
    </message>
    <message>
        <source>Add a gift to give …</source>
        <translation>Dodaj upominek do listy…</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftCosts</name>
    <message>
        <source>What lay in packed parcels, at its cost on that day.</source>
        <translation>Upominki ze spakowanych paczek, według kosztu z tamtego dnia.</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiuj jako tabelę</translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet.</source>
        <translation>Skopiowano. Wklej do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paczki</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. A gift counts from the moment its parcel is packed.</source>
        <translation>Jeszcze nic. Upominek liczy się od chwili spakowania paczki.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftEditor</name>
    <message>
        <source>Is given now</source>
        <translation>Jest teraz dodawany</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name on Polish paper</source>
        <translation>Nazwa na polskich wydrukach</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Na półce</translation>
    </message>
    <message>
        <source>Remind when left</source>
        <translation>Przypomnij, gdy zostanie</translation>
    </message>
    <message>
        <source>Cost of a piece</source>
        <translation>Koszt sztuki</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń obrazek</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Breaks easily</source>
        <translation>Kruchy</translation>
    </message>
    <message>
        <source>It never goes into a letterbox parcel</source>
        <translation>Nigdy nie trafia do przesyłki wrzucanej do skrzynki na listy</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obrazek</translation>
    </message>
    <message>
        <source>Fits into</source>
        <translation>Najmniejszy rozmiar paczki</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Good for at least</source>
        <translation>Ważny jeszcze co najmniej</translation>
    </message>
    <message>
        <source>It is or it says something of this:</source>
        <translation>Jest tym lub mówi o tym:</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Wybierz obrazek…</translation>
    </message>
    <message>
        <source>Picture of the gift</source>
        <translation>Obrazek upominku</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazki (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftEffect</name>
    <message>
        <source>Whether notes and gifts bring customers back is found out only by leaving some out, drawn by lot. Each customer stays in the same group.</source>
        <translation>To, czy dzięki liścikom i upominkom klienci wracają, można sprawdzić tylko wtedy, gdy część wylosowanych klientów ich nie dostaje. Każdy klient pozostaje w tej samej grupie.</translation>
    </message>
    <message>
        <source>Begin to measure</source>
        <translation>Rozpocznij pomiar</translation>
    </message>
    <message>
        <source>Measurement from %1</source>
        <translation>Pomiar od %1</translation>
    </message>
    <message>
        <source>The measurement has begun.</source>
        <translation>Pomiar się rozpoczął.</translation>
    </message>
    <message>
        <source>The measurement ends today. Its report stays.</source>
        <translation>Pomiar kończy się dzisiaj. Jego raport zostaje.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ pomiar</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are still being watched and count later.</source>
        <translation>
            <numerusform>%n klient jest jeszcze obserwowany i zostanie policzony później.</numerusform>
            <numerusform>%n klienci są jeszcze obserwowani i zostaną policzeni później.</numerusform>
            <numerusform>%n klientów jest jeszcze obserwowanych i zostanie policzonych później.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftPanel</name>
    <message>
        <source>Give it</source>
        <translation>Dodaj do paczki</translation>
    </message>
    <message>
        <source>Another gift</source>
        <translation>Inny upominek</translation>
    </message>
    <message>
        <source>No gift for this parcel</source>
        <translation>Bez upominku w tej paczce</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Wybrane ręcznie</translation>
    </message>
    <message>
        <source>None, because …</source>
        <translation>Bez upominku, bo…</translation>
    </message>
    <message>
        <source>Why is there no gift? Then Enter</source>
        <translation>Dlaczego bez upominku? Potem Enter</translation>
    </message>
    <message>
        <source>Why there is no gift</source>
        <translation>Dlaczego bez upominku</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>The customer does not want one</source>
        <translation>Klient nie chce upominku</translation>
    </message>
    <message>
        <source>It does not fit into the parcel</source>
        <translation>Nie mieści się w paczce</translation>
    </message>
    <message>
        <source>It is not on the shelf</source>
        <translation>Nie ma go na półce</translation>
    </message>
    <message>
        <source>There is one in the parcel already</source>
        <translation>W paczce już jest upominek</translation>
    </message>
    <message>
        <source>Another reason …</source>
        <translation>Inny powód…</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Powód: %1</translation>
    </message>
    <message>
        <source>Give it after all</source>
        <translation>Jednak dodaj</translation>
    </message>
    <message>
        <source>Went out with the parcel</source>
        <translation>Wysłany z paczką</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Why this gift</source>
        <translation>Dlaczego ten upominek</translation>
    </message>
    <message>
        <source>From the pantry</source>
        <translation>Ze spiżarni</translation>
    </message>
    <message>
        <source>Choose a gift</source>
        <translation>Wybierz upominek</translation>
    </message>
    <message>
        <source>Why “%1”? Then Enter</source>
        <translation>Dlaczego „%1”? Potem Enter</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftsPage</name>
    <message>
        <source>The pantry is empty</source>
        <translation>Spiżarnia jest pusta</translation>
    </message>
    <message>
        <source>Small things that go into parcels stand here: a bag of tea, a bookmark. Add the first one and say when it is given.</source>
        <translation>Tu są drobiazgi dodawane do paczek: torebka herbaty, zakładka. Dodaj pierwszy i powiedz, kiedy ma trafiać do paczki.</translation>
    </message>
    <message>
        <source>Add a gift</source>
        <translation>Dodaj upominek</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Upominki</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>The first sentence that fits an order decides. A gift that has run out makes room for the next.</source>
        <translation>Decyduje pierwsze zdanie, które pasuje do zamówienia. Upominek, którego zabrakło, ustępuje miejsca następnemu.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Stosuj tę regułę</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation>Zmień tę regułę</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Usuń tę regułę</translation>
    </message>
    <message>
        <source>Rule removed.</source>
        <translation>Reguła usunięta.</translation>
    </message>
    <message>
        <source>There is no rule yet. Begin with one of these and change it later:</source>
        <translation>Nie ma jeszcze żadnej reguły. Zacznij od jednej z tych i zmień ją później:</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Zacznij od tej</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 left</source>
        <translation>%1: wydane %2, zostało %3</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>Nowy upominek</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efekt</translation>
    </message>
    <message>
        <source>Try them on the last orders:</source>
        <translation>Wypróbuj na tylu ostatnich zamówieniach:</translation>
    </message>
    <message>
        <source>On how many orders</source>
        <translation>Na ilu zamówieniach</translation>
    </message>
    <message>
        <source>Ask this rule earlier</source>
        <translation>Sprawdzaj tę regułę wcześniej</translation>
    </message>
    <message>
        <source>Ask this rule later</source>
        <translation>Sprawdzaj tę regułę później</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier order(s), counted above</source>
        <translation>
            <numerusform>… i %n wcześniejsze zamówienie, policzone powyżej</numerusform>
            <numerusform>… i %n wcześniejsze zamówienia, policzone powyżej</numerusform>
            <numerusform>… i %n wcześniejszych zamówień, policzonych powyżej</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::HandPicker</name>
    <message>
        <source>Write it again</source>
        <translation>Napisz jeszcze raz</translation>
    </message>
    <message>
        <source>The same words once more, as a hand would: no two cards are alike.</source>
        <translation>Te same słowa jeszcze raz, jak ręką: żadne dwa liściki nie są takie same.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Pochylenie</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <translation>Żywość</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pióro</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Podpis sklepu</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Własna kartka</translation>
    </message>
    <message>
        <source>A picture of your signature takes the place of the written name. A card of your own, written once and scanned, takes the place of every note.</source>
        <translation>Obraz podpisu zastępuje napisane imię. Własna kartka, raz napisana i zeskanowana, zastępuje każdy liścik.</translation>
    </message>
    <message>
        <source>As it was supplied</source>
        <translation>Wersja fabryczna</translation>
    </message>
    <message>
        <source>Size, slant, liveliness and pen are as they were supplied.</source>
        <translation>Wielkość, pochylenie, żywość i pióro są takie jak na początku.</translation>
    </message>
    <message>
        <source>Blue gel pen</source>
        <translation>Niebieski długopis żelowy</translation>
    </message>
    <message>
        <source>Royal blue</source>
        <translation>Błękit królewski</translation>
    </message>
    <message>
        <source>Black, for laser printers without colour</source>
        <translation>Czarny, do drukarek laserowych bez koloru</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Ciemnozielony</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Kolor druku</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Wybierz obrazek…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń obrazek</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazki (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Notes are written again.</source>
        <translation>Liściki są znów pisane.</translation>
    </message>
    <message>
        <source>Your own card takes the place of every note.</source>
        <translation>Własna kartka zastępuje każdy liścik.</translation>
    </message>
    <message>
        <source>Notes are signed in the hand again.</source>
        <translation>Liściki są znów podpisywane pismem.</translation>
    </message>
    <message>
        <source>Your signature stands under every note.</source>
        <translation>Podpis sklepu stoi pod każdym liścikiem.</translation>
    </message>
    <message>
        <source>Notes are written in another hand now.</source>
        <translation>Liściki mają teraz inne pismo.</translation>
    </message>
    <message>
        <source>Another ink</source>
        <translation>Inny atrament</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dear Anna,
thank you for your order. We packed it with care and hope that it brings you joy.
Warm greetings</source>
        <translation>Droga Anno,
dziękujemy za zamówienie. Spakowaliśmy je starannie i mamy nadzieję, że sprawi radość.
Serdecznie pozdrawiamy</translation>
    </message>
    <message>
        <source>Import orders to see their notes here.</source>
        <translation>Zaimportuj zamówienia, a zobaczysz tu ich liściki.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Zamówienie %1, %2</translation>
    </message>
    <message>
        <source>At this size the note is too long for its card.</source>
        <translation>W tej wielkości liścik nie mieści się na karteczce.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::HandRow</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>joined letters</source>
        <translation>litery łączone</translation>
    </message>
    <message>
        <source>printed letters</source>
        <translation>litery rozdzielone</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>nie zapisze: %1</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::HealthPage</name>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Już nie używaj</translation>
    </message>
    <message>
        <source>The smaller shop is right</source>
        <translation>Tak ma być, sklep jest mniejszy</translation>
    </message>
    <message>
        <source>Rescue what is readable</source>
        <translation>Odzyskaj, co da się odczytać</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>Sprawdź tę kopię</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Please look at this</source>
        <translation>To wymaga uwagi</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>The check has found this</source>
        <translation>Wynik kontroli</translation>
    </message>
    <message>
        <source>Health of the shop file</source>
        <translation>Stan pliku sklepu</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Kopia zapasowa jest gotowa i sprawdzona.</translation>
    </message>
    <message>
        <source>Every page of the file, every reference and every number agrees.</source>
        <translation>Zgadza się wszystko: każda strona pliku, każde powiązanie i każda liczba.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Last full check</source>
        <translation>Ostatnia pełna kontrola</translation>
    </message>
    <message>
        <source>Last checked backup</source>
        <translation>Ostatnia sprawdzona kopia</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Drugie miejsce</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message>
        <source>A checked copy of the shop is made every half hour of work, before every import and at closing.</source>
        <translation>Sprawdzona kopia sklepu powstaje co pół godziny pracy, przed każdym importem i przy zamykaniu.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>What you delete lies here for 30 days and can be put back.</source>
        <translation>To, co usuniesz, leży tu przez 30 dni i można to przywrócić.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie było</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze nie ma</translation>
    </message>
    <message>
        <source>none. A stick, a network drive or a synced folder keeps the backups when this computer is lost.</source>
        <translation>brak. Pendrive, dysk sieciowy lub synchronizowany folder zachowa kopie, gdyby ten komputer przepadł.</translation>
    </message>
    <message>
        <source>%1 · newest backup there: %2</source>
        <translation>%1 · najnowsza kopia w tym miejscu: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>The newest backup is more than a day old, and the shop has changed since. Make one now.</source>
        <translation>Najnowsza kopia zapasowa ma ponad dobę, a sklep od tego czasu się zmienił. Zrób kopię teraz.</translation>
    </message>
    <message>
        <source>Nothing newer than a week lies in the second place. Connect it, then make a backup.</source>
        <translation>W drugim miejscu nie ma kopii z ostatniego tygodnia. Podłącz je i zrób kopię zapasową.</translation>
    </message>
    <message>
        <source>This backup is as it was made: every page, every number.</source>
        <translation>Ta kopia jest taka, jaka powstała: zgadza się każda strona i każda liczba.</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Drugie miejsce na kopie zapasowe</translation>
    </message>
    <message>
        <source>It is back in its place.</source>
        <translation>Przywrócono na swoje miejsce.</translation>
    </message>
    <message>
        <source>Open these orders</source>
        <translation>Otwórz te zamówienia</translation>
    </message>
    <message>
        <source>The file is whole, but please look at this</source>
        <translation>Plik jest cały, ale prosimy spojrzeć na to</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are no longer as they were made, and do not count. If it happens again, the drive is failing: keep the shop on another one.</source>
        <translation>
            <numerusform>%n kopia zapasowa nie jest już taka, jaka powstała, i się nie liczy. Jeśli to się powtórzy, dysk zawodzi: trzymaj sklep na innym.</numerusform>
            <numerusform>%n kopie zapasowe nie są już takie, jakie powstały, i się nie liczą. Jeśli to się powtórzy, dysk zawodzi: trzymaj sklep na innym.</numerusform>
            <numerusform>%n kopii zapasowych nie jest już takich, jakie powstały, i się nie liczy. Jeśli to się powtórzy, dysk zawodzi: trzymaj sklep na innym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) may still hold people who were erased. They are written anew without them, one after the other, while you work.</source>
        <translation>
            <numerusform>%n kopia zapasowa może jeszcze zawierać usunięte osoby. Jest zapisywana od nowa bez nich, podczas gdy pracujesz.</numerusform>
            <numerusform>%n kopie zapasowe mogą jeszcze zawierać usunięte osoby. Są po kolei zapisywane od nowa bez nich, podczas gdy pracujesz.</numerusform>
            <numerusform>%n kopii zapasowych może jeszcze zawierać usunięte osoby. Są po kolei zapisywane od nowa bez nich, podczas gdy pracujesz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups in the second place still hold people who were erased. They are written anew as soon as it is connected.</source>
        <translation>Kopie zapasowe w drugim miejscu nadal zawierają usunięte osoby. Zostaną zapisane od nowa, gdy tylko zostanie podłączone.</translation>
    </message>
    <message>
        <source>There is no backup of this shop yet. Make one now.</source>
        <translation>Ten sklep nie ma jeszcze kopii zapasowej. Zrób ją teraz.</translation>
    </message>
    <message>
        <source>The file is deleted for good.</source>
        <translation>Plik został trwale usunięty.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside by a restore or a rescue may still hold people who were erased. Delete them as soon as you do not need them.</source>
        <translation>
            <numerusform>%n plik odłożony przy przywracaniu lub ratowaniu może nadal zawierać osoby, które usunięto. Usuń go, gdy tylko nie będzie potrzebny.</numerusform>
            <numerusform>%n pliki odłożone przy przywracaniu lub ratowaniu mogą nadal zawierać osoby, które usunięto. Usuń je, gdy tylko nie będą potrzebne.</numerusform>
            <numerusform>%n plików odłożonych przy przywracaniu lub ratowaniu może nadal zawierać osoby, które usunięto. Usuń je, gdy tylko nie będą potrzebne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside, %1 …</source>
        <translation>
            <numerusform>%n odłożony plik, %1 …</numerusform>
            <numerusform>%n odłożone pliki, %1 …</numerusform>
            <numerusform>%n odłożonych plików, %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::HistoryPanel</name>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Notes that went out</source>
        <translation>Wysłane liściki</translation>
    </message>
    <message>
        <source>The note as it looked</source>
        <translation>Liścik tak, jak wyglądał</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Upominki</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>No order yet. Orders come with the export files of your shop platforms, or are written down by hand.</source>
        <translation>Nie ma jeszcze zamówień. Zamówienia pochodzą z plików eksportu platform sklepowych albo wpisuje się je ręcznie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starszych</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has gone out. Print or save an order’s papers with its note, and it stands here as it looked.</source>
        <translation>Nie wysłano jeszcze żadnego liściku. Wydrukuj lub zapisz wydruki zamówienia z liścikiem, a liścik pojawi się tu tak, jak wyglądał.</translation>
    </message>
    <message>
        <source>Show this note</source>
        <translation>Pokaż ten liścik</translation>
    </message>
    <message>
        <source>Nothing was given yet. Gifts are chosen at the packing bench, by the rules of the Gifts page.</source>
        <translation>Nie było jeszcze upominków. Upominki wybiera się na stanowisku pakowania, według reguł ze strony Upominki.</translation>
    </message>
    <message>
        <source>No review. Import the review export of your platform, or type in a card that came by post.</source>
        <translation>Nie ma opinii. Zaimportuj eksport opinii ze swojej platformy albo przepisz kartkę, która przyszła pocztą.</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>bez gwiazdek</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n gwiazdka</numerusform>
            <numerusform>%n gwiazdki</numerusform>
            <numerusform>%n gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaint, return or question.</source>
        <translation>Nie ma reklamacji, zwrotów ani pytań.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarta</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ImportHome</name>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Obserwowany folder</translation>
    </message>
    <message>
        <source>Choose the folder where your platform’s exports are saved: new files appear here by themselves.</source>
        <translation>Wybierz folder, w którym zapisujesz eksporty ze swojej platformy: nowe pliki pojawią się tu same.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>Nie obserwuj</translation>
    </message>
    <message>
        <source>No new file. Nothing is imported without a click.</source>
        <translation>Nie ma nowych plików. Nic nie importuje się bez kliknięcia.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Imported by themselves</source>
        <translation>Importowane automatycznie</translation>
    </message>
    <message>
        <source>New files in the folder with these columns are taken without a click.</source>
        <translation>Nowe pliki z takimi kolumnami w tym folderze są importowane bez kliknięcia.</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Znów pytaj</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Dotychczasowe importy</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze żadnych.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starszych</numerusform>
        </translation>
    </message>
    <message>
        <source>orders: %1 new, %2 changed, %3 the same</source>
        <translation>zamówienia – nowe: %1, zmienione: %2, bez zmian: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Take back everything that “%1” brought?</source>
        <translation>Wycofać wszystko, co przyszło z plikiem „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was edited or used since.</source>
        <translation>Od tego czasu niczego z tego nie zmieniono ani nie użyto.</translation>
    </message>
    <message>
        <source>Edited or used since, and therefore left as it is: %1.</source>
        <translation>Zmienione lub użyte od tego czasu, więc pozostaje bez zmian: %1.</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>Zostaw wszystko</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Wycofaj resztę</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Folder do obserwowania</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken back.</source>
        <translation>
            <numerusform>Wycofano %n wiersz.</numerusform>
            <numerusform>Wycofano %n wiersze.</numerusform>
            <numerusform>Wycofano %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) edited since stay.</source>
        <translation>
            <numerusform>Zostaje %n pozycja zmieniona od tego czasu.</numerusform>
            <numerusform>Zostają %n pozycje zmienione od tego czasu.</numerusform>
            <numerusform>Zostaje %n pozycji zmienionych od tego czasu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the export file of your shop platform on this window, or choose it. You see what will happen before anything is stored, and every import can be taken back.</source>
        <translation>Upuść na to okno plik eksportu ze swojej platformy albo go wybierz. Najpierw zobaczysz, co się stanie; każdy import można wycofać.</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Zapisz CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported</source>
        <translation>
            <numerusform>nie wczytano %n wiersza</numerusform>
            <numerusform>nie wczytano %n wierszy</numerusform>
            <numerusform>nie wczytano %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>cofnięty częściowo</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ImportPage</name>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Czytanie pliku…</translation>
    </message>
    <message>
        <source>Nothing is written to the shop yet.</source>
        <translation>W sklepie nic jeszcze nie zostało zapisane.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Czytanie pliku „%1”</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importowanie pliku „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) imported.</source>
        <translation>
            <numerusform>Zaimportowano %n zamówienie.</numerusform>
            <numerusform>Zaimportowano %n zamówienia.</numerusform>
            <numerusform>Zaimportowano %n zamówień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>Importuj %n zamówienie</numerusform>
            <numerusform>Importuj %n zamówienia</numerusform>
            <numerusform>Importuj %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust files with these columns: take new ones in the folder without asking</source>
        <translation>Ufaj plikom z takimi kolumnami: nowe w folderze importuj bez pytania</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed.</source>
        <translation>%1 – nowe: %2, zmienione: %3.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>The rows that could not be read are saved in “%1”: mend them there and drop that file.</source>
        <translation>Wiersze, których nie dało się odczytać, są zapisane w pliku „%1”: popraw je tam i upuść ten plik na okno.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importuj %n wpis</numerusform>
            <numerusform>Importuj %n wpisy</numerusform>
            <numerusform>Importuj %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Say yourself what each column of this file holds.</source>
        <translation>Samodzielne wskazanie, co zawierają kolumny tego pliku.</translation>
    </message>
    <message>
        <source>Show what the import will do</source>
        <translation>Pokaż, co zrobi import</translation>
    </message>
    <message>
        <source>“%1” says what the columns of an export hold. Choose that export first, then this file.</source>
        <translation>„%1” mówi, co zawierają kolumny eksportu. Najpierw wybierz ten eksport, a potem ten plik.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ImportSummary</name>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>deleted here, stays so</source>
        <translation>usunięte tutaj, tak zostaje</translation>
    </message>
    <message>
        <source>These columns are not known.</source>
        <translation>Te kolumny są nieznane.</translation>
    </message>
    <message>
        <source>new orders</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>deleted here, stay so</source>
        <translation>usunięte tutaj, tak zostaje</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Nowe produkty</translation>
    </message>
    <message>
        <source>Your edits</source>
        <translation>Twoje zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n of them win over the file</source>
        <translation>
            <numerusform>%n z nich ma pierwszeństwo przed plikiem</numerusform>
            <numerusform>%n z nich mają pierwszeństwo przed plikiem</numerusform>
            <numerusform>%n z nich ma pierwszeństwo przed plikiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters look so</source>
        <translation>Tak wyglądają litery</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Please decide first</source>
        <translation>Najpierw zdecyduj</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>In the column “%1”, what parts the decimals in %2?</source>
        <translation>Co oddziela część dziesiętną w %2 w kolumnie „%1”?</translation>
    </message>
    <message>
        <source>the comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>kropka</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Zamówienie po zamówieniu</translation>
    </message>
    <message>
        <source>%1 stays “%2”</source>
        <translation>%1 pozostaje „%2”</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were garbled on the way here</source>
        <translation>
            <numerusform>%n komórka została po drodze zniekształcona</numerusform>
            <numerusform>%n komórki zostały po drodze zniekształcone</numerusform>
            <numerusform>%n komórek zostało po drodze zniekształconych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>Repair them in this import</source>
        <translation>Napraw je w tym imporcie</translation>
    </message>
    <message>
        <source>Which of your categories are these? You are asked once.</source>
        <translation>Którym z Twoich kategorii one odpowiadają? Pytanie pojawia się tylko raz.</translation>
    </message>
    <message>
        <source>Edited here since: the file is to win in</source>
        <translation>Zmieniono tutaj; plik ma pierwszeństwo w polach</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n order(s))</source>
        <translation>
            <numerusform>%1 (%n zamówienie)</numerusform>
            <numerusform>%1 (%n zamówienia)</numerusform>
            <numerusform>%1 (%n zamówień)</numerusform>
        </translation>
    </message>
    <message>
        <source>rows not imported</source>
        <translation>niewczytane wiersze</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>Zamówienia z</translation>
    </message>
    <message>
        <source>All of it is here already; importing it again changes nothing.</source>
        <translation>To wszystko już tu jest; ponowny import niczego nie zmieni.</translation>
    </message>
    <message>
        <source>These orders have no items</source>
        <translation>Te zamówienia nie mają pozycji</translation>
    </message>
    <message>
        <source>As the columns are understood now, nothing says what was bought. If the file says it, press “Columns …” and show where.</source>
        <translation>Przy obecnym rozumieniu kolumn nie wiadomo, co kupiono. Jeśli plik to podaje, kliknij „Kolumny…” i wskaż, gdzie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Where that is wrong, mend it later under Gifts, Products.</source>
        <translation>%1. Jeśli coś się nie zgadza, popraw to potem w Upominki → Produkty.</translation>
    </message>
    <message>
        <source>Category by their words</source>
        <translation>Kategoria z nazwy</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::IssueList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Wiersz %1, „%2”: %3</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ItemRow</name>
    <message>
        <source>shelf %1</source>
        <translation>półka %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in the parcel</source>
        <translation>%1, w paczce %2 z %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 z %3</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::JourneyStrip</name>
    <message>
        <source>Journey of the customer</source>
        <translation>Droga klienta</translation>
    </message>
    <message>
        <source>Coming %1: %2</source>
        <translation>Nadchodzi %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>older orders</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::KeyList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>On every page with a list</source>
        <translation>Na każdej stronie z listą</translation>
    </message>
    <message>
        <source>Something new: an order, a review, a case, a gift, a sentence</source>
        <translation>Coś nowego: zamówienie, opinia, sprawa, upominek, zdanie</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Z wyszukiwania do listy</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>To the next part of the page</source>
        <translation>Do następnej części strony</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stanowisko pakowania</translation>
    </message>
    <message>
        <source>Take what was scanned or typed</source>
        <translation>Przyjmij to, co zeskanowano lub wpisano</translation>
    </message>
    <message>
        <source>Put the gift into the parcel</source>
        <translation>Włóż upominek do paczki</translation>
    </message>
    <message>
        <source>Packed, next</source>
        <translation>Spakowane, następne</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Papers beside the order</source>
        <translation>Wydruki obok zamówienia</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Usuń opinię</translation>
    </message>
    <message>
        <source>Strips and charts</source>
        <translation>Paski i wykresy</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>Do następnego elementu</translation>
    </message>
    <message>
        <source>Open what stands there</source>
        <translation>Otwórz to, co tam jest</translation>
    </message>
    <message>
        <source>Keep what was typed into a form</source>
        <translation>Zapisz wpisany formularz</translation>
    </message>
    <message>
        <source>The customer’s remark is read and done</source>
        <translation>Uwaga klienta przeczytana i uwzględniona</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Zamknij pełny ekran</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ListExport</name>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Save this list as CSV …</source>
        <translation>Zapisz tę listę jako CSV…</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Zapisywanie „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in “%1”.</source>
        <translation>
            <numerusform>Zapisano %n wiersz w „%1”.</numerusform>
            <numerusform>Zapisano %n wiersze w „%1”.</numerusform>
            <numerusform>Zapisano %n wierszy w „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::LookEditor</name>
    <message>
        <source>Use the common look</source>
        <translation>Jak wszystkie kanały</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Look of the papers</source>
        <translation>Wygląd wydruków</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Looks saved before</source>
        <translation>Wcześniej zapisane wyglądy</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał sprzedaży</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Order in the preview</source>
        <translation>Zamówienie w podglądzie</translation>
    </message>
    <message>
        <source>Paper in the preview</source>
        <translation>Papier w podglądzie</translation>
    </message>
    <message>
        <source>Shown with order</source>
        <translation>Podgląd z zamówieniem</translation>
    </message>
    <message>
        <source>Earlier looks …</source>
        <translation>Wcześniejsze wyglądy…</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, zapisano %2</translation>
    </message>
    <message>
        <source>Not saved: what prints is still the old look.</source>
        <translation>Niezapisane: wydruki mają jeszcze stary wygląd.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazki (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The look of the papers is saved.</source>
        <translation>Wygląd wydruków jest zapisany.</translation>
    </message>
    <message>
        <source>This channel looks as all channels do.</source>
        <translation>Ten kanał ma teraz taki wygląd jak wszystkie.</translation>
    </message>
    <message>
        <source>The new look is not saved.</source>
        <translation>Nowy wygląd nie jest zapisany.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Edytuj dalej</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::LookForm</name>
    <message>
        <source>Parts of the slip</source>
        <translation>Części listu do paczki</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Bez logo</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Kolor akcentu</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akcent</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Charakter pisma</translation>
    </message>
    <message>
        <source>Shop’s name</source>
        <translation>Nazwa sklepu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kod kraju</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Własny tekst</translation>
    </message>
    <message>
        <source>Shown on the slip</source>
        <translation>Widoczne w liście do paczki</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Kratki do odhaczania</translation>
    </message>
    <message>
        <source>Item codes</source>
        <translation>Kody towarów</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Pictures of the items</source>
        <translation>Zdjęcia towarów</translation>
    </message>
    <message>
        <source>Prices (never on gift orders)</source>
        <translation>Ceny (nigdy przy prezentach)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>Bar code of each item</source>
        <translation>Kod kreskowy każdej pozycji</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Thank you, and see you again!</source>
        <translation>Dziękujemy i do zobaczenia!</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::MappingView</name>
    <message>
        <source>Say what each column holds; the orders that come of it stand beside it. Files with these columns are read like this from then on.</source>
        <translation>Wskaż, co zawiera każda kolumna; obok widać powstające z tego zamówienia. Odtąd pliki z takimi kolumnami będą czytane tak samo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>One row for each item</source>
        <translation>Każda pozycja w osobnym wierszu</translation>
    </message>
    <message>
        <source>One row for each item, the order only on its first</source>
        <translation>Każda pozycja w osobnym wierszu, dane zamówienia tylko w pierwszym</translation>
    </message>
    <message>
        <source>One row for each order</source>
        <translation>Każde zamówienie w jednym wierszu</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nazwa kanału</translation>
    </message>
    <message>
        <source>Where these orders come from, as your lists should show it.</source>
        <translation>Skąd są te zamówienia, tak jak ma to być widać na listach.</translation>
    </message>
    <message>
        <source>Take from a file …</source>
        <translation>Wczytaj z pliku…</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>What do the columns of “%1” hold?</source>
        <translation>Co zawierają kolumny pliku „%1”?</translation>
    </message>
    <message>
        <source>Column %1 (no title)</source>
        <translation>Kolumna %1 (bez tytułu)</translation>
    </message>
    <message>
        <source>The first orders of this file</source>
        <translation>Pierwsze zamówienia z tego pliku</translation>
    </message>
    <message>
        <source>No order comes of it.</source>
        <translation>Nie powstaje z tego żadne zamówienie.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Save what the columns mean</source>
        <translation>Zapis przypisania kolumn</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolumny</translation>
    </message>
    <message>
        <source>Mappings of columns (*.json)</source>
        <translation>Przypisania kolumn (*.json)</translation>
    </message>
    <message>
        <source>Saved as “%1”. Another shop can take it from there.</source>
        <translation>Zapisano jako „%1”. Inny sklep może to stamtąd wczytać.</translation>
    </message>
    <message>
        <source>Take what the columns mean from a file</source>
        <translation>Wczytanie przypisania kolumn z pliku</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Numer podatkowy %1</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::NewOrder</name>
    <message>
        <source>Save the order</source>
        <translation>Zapisz zamówienie</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nowe zamówienie</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Sposób złożenia</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Product or SKU, then Enter</source>
        <translation>Produkt lub SKU, potem Enter</translation>
    </message>
    <message>
        <source>Delivery costs</source>
        <translation>Koszt dostawy</translation>
    </message>
    <message>
        <source>The customer’s words</source>
        <translation>Uwaga klienta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Liczba sztuk: %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Cena: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Order %1 is stored.</source>
        <translation>Zamówienie %1 jest zapisane.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1” nie jest kwotą.</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or number of an earlier order</source>
        <translation>Imię i nazwisko, e-mail, telefon albo numer wcześniejszego zamówienia</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::NotePanel</name>
    <message>
        <source>Write it again</source>
        <translation>Napisz jeszcze raz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst liściku</translation>
    </message>
    <message>
        <source>%1 words; more than %2 look crowded</source>
        <translation>Słów: %1; powyżej %2 robi się ciasno</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message>
        <source>This note would fit every customer. Add one thing that is true of this order only.</source>
        <translation>Ten liścik pasowałby do każdego klienta. Dodaj jedną rzecz, która dotyczy tylko tego zamówienia.</translation>
    </message>
    <message>
        <source>The note that was written by hand has given way to another one.</source>
        <translation>Liścik napisany ręcznie ustąpił miejsca innemu.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Liściki</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
    <message>
        <source>The hand</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrderActions</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Ustaw status</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Zapisz PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Tag, then Enter</source>
        <translation>Etykieta, potem Enter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Show the papers beside the order (Ctrl+Shift+P)</source>
        <translation>Pokaż wydruki obok zamówienia (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Into one parcel</source>
        <translation>Do jednej paczki</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) selected</source>
        <translation>
            <numerusform>Wybrano %n zamówienie</numerusform>
            <numerusform>Wybrano %n zamówienia</numerusform>
            <numerusform>Wybrano %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)</source>
        <translation>
            <numerusform>Drukuj %n list do paczki</numerusform>
            <numerusform>Drukuj %n listy do paczek</numerusform>
            <numerusform>Drukuj %n listów do paczek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) set to “%1”.</source>
        <translation>
            <numerusform>%n zamówienie ma teraz status „%1”.</numerusform>
            <numerusform>%n zamówienia mają teraz status „%1”.</numerusform>
            <numerusform>%n zamówień ma teraz status „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back to “%1”</source>
        <translation>Cofnij do statusu „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) moved back to “%1”.</source>
        <translation>
            <numerusform>Cofnięto %n zamówienie do statusu „%1”.</numerusform>
            <numerusform>Cofnięto %n zamówienia do statusu „%1”.</numerusform>
            <numerusform>Cofnięto %n zamówień do statusu „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged.</source>
        <translation>
            <numerusform>Dodano etykietę do %n zamówienia.</numerusform>
            <numerusform>Dodano etykietę do %n zamówień.</numerusform>
            <numerusform>Dodano etykietę do %n zamówień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go into one parcel.</source>
        <translation>
            <numerusform>%n zamówienie trafi do jednej paczki.</numerusform>
            <numerusform>%n zamówienia trafią do jednej paczki.</numerusform>
            <numerusform>%n zamówień trafi do jednej paczki.</numerusform>
        </translation>
    </message>
    <message>
        <source>These orders go to different addresses and stay apart.</source>
        <translation>Te zamówienia idą pod różne adresy i zostają osobno.</translation>
    </message>
    <message>
        <source>One parcel all the same</source>
        <translation>Mimo to jedna paczka</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are further along or cancelled and were left as they are.</source>
        <translation>
            <numerusform>%n zamówienie jest już dalej albo anulowane i zostało bez zmian.</numerusform>
            <numerusform>%n zamówienia są już dalej albo anulowane i zostały bez zmian.</numerusform>
            <numerusform>%n zamówień jest już dalej albo anulowanych i zostało bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not paid.</source>
        <translation>
            <numerusform>%n z nich nie było opłacone.</numerusform>
            <numerusform>%n z nich nie były opłacone.</numerusform>
            <numerusform>%n z nich nie było opłaconych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has confirmed the remark of %n of them.</source>
        <translation>
            <numerusform>W %n z nich nikt nie potwierdził uwagi klienta.</numerusform>
            <numerusform>W %n z nich nikt nie potwierdził uwagi klienta.</numerusform>
            <numerusform>W %n z nich nikt nie potwierdził uwagi klienta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, because the gift chosen for them has run out: %1. Choose another one, or none, first.</source>
        <translation>Pozostały bez zmian, bo skończył się wybrany dla nich upominek: %1. Najpierw wybierz inny albo zrezygnuj z upominku.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrderDetail</name>
    <message>
        <source>The customer asks</source>
        <translation>Klient prosi</translation>
    </message>
    <message>
        <source>Somebody else opens this parcel: no prices inside</source>
        <translation>Paczkę otworzy ktoś inny: bez cen w środku</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>Customer and delivery</source>
        <translation>Klient i dostawa</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>półka %1</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Adres dostawy</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <translation>Punkt odbioru</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Adres do rachunku</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>Dotychczasowe zamówienia</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>To pierwsze zamówienie</translation>
    </message>
    <message>
        <source>This is number %1</source>
        <translation>To zamówienie numer %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>The customer’s card</source>
        <translation>Karta klienta</translation>
    </message>
    <message numerus="yes">
        <source>%n of them sent ahead</source>
        <translation>
            <numerusform>%n z nich wysłano wcześniej</numerusform>
            <numerusform>%n z nich wysłano wcześniej</numerusform>
            <numerusform>%n z nich wysłano wcześniej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrderExtras</name>
    <message>
        <source>For the shop only</source>
        <translation>Tylko dla sklepu</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Notatka dla obsługi</translation>
    </message>
    <message>
        <source>Words for colleagues; never on the customer’s paper</source>
        <translation>Uwagi dla współpracowników; nigdy na wydruku dla klienta</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historia zamówienia</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrdersPage</name>
    <message>
        <source>Number, name, e-mail, product …</source>
        <translation>Numer, nazwisko, e-mail, produkt…</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nie ma jeszcze zamówień</translation>
    </message>
    <message>
        <source>Orders come from the export file of your shop platform. Drop the file on this window, or choose it.</source>
        <translation>Zamówienia pochodzą z pliku eksportu Twojej platformy sprzedaży. Upuść plik na to okno albo go wybierz.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Choose an order to see what is in it.</source>
        <translation>Wybierz zamówienie, aby zobaczyć, co w nim jest.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No order fits. Take a word away, or choose “All”.</source>
        <translation>Żadne zamówienie nie pasuje. Usuń jedno słowo albo wybierz „Wszystkie”.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n slip(s)</source>
        <translation>
            <numerusform>Zapisywanie %n listu do paczki</numerusform>
            <numerusform>Zapisywanie %n listów do paczek</numerusform>
            <numerusform>Zapisywanie %n listów do paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders behind the figure: %1. Choose a view to see all others.</source>
        <translation>Zamówienia, z których wynika ta liczba: %1. Aby zobaczyć wszystkie inne, wybierz widok.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nowe zamówienie</translation>
    </message>
    <message>
        <source>By phone, at the counter or to be collected (Ctrl+Shift+N)</source>
        <translation>Przez telefon, przy ladzie lub z odbiorem w sklepie (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Nothing is spelt so. These are spelt nearly so.</source>
        <translation>Nic nie pisze się dokładnie tak. Oto wyniki o podobnej pisowni.</translation>
    </message>
    <message>
        <source>Only the newest %1 are listed.</source>
        <translation>Na liście są tylko najnowsze: %1.</translation>
    </message>
    <message>
        <source>No order stands behind this figure any more.</source>
        <translation>Za tą liczbą nie stoi już żadne zamówienie.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n new order(s) of “%1”</source>
        <translation>
            <numerusform>Pokaż %n nowe zamówienie z „%1”</numerusform>
            <numerusform>Pokaż %n nowe zamówienia z „%1”</numerusform>
            <numerusform>Pokaż %n nowych zamówień z „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders that came with “%1”. Choose a view to see all others.</source>
        <translation>Zamówienia z pliku „%1”. Wybierz widok, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>No order of this import is left.</source>
        <translation>Nie zostało żadne zamówienie z tego importu.</translation>
    </message>
    <message>
        <source>The new order waits as it is.</source>
        <translation>Nowe zamówienie czeka tak, jak jest.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Wróć do niego</translation>
    </message>
    <message>
        <source>An order is typed in and not kept yet.</source>
        <translation>Wpisane zamówienie nie jest jeszcze zapisane.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PackingPage</name>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Packed, next</source>
        <translation>Spakowane, następne</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Wszystko spakowane</translation>
    </message>
    <message>
        <source>Orders that are paid wait here. New ones come with the next import.</source>
        <translation>Tu czekają opłacone zamówienia. Nowe przyjdą z następnym importem.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Pakowanie</translation>
    </message>
    <message>
        <source>Scan or type an order or an item</source>
        <translation>Zeskanuj lub wpisz zamówienie albo towar</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanuj</translation>
    </message>
    <message>
        <source>Orders to pack</source>
        <translation>Zamówienia do spakowania</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>czeka %n</numerusform>
            <numerusform>czekają %n</numerusform>
            <numerusform>czeka %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Order %1 is packed.</source>
        <translation>Zamówienie %1 jest spakowane.</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>Przygotowanie wydruków</translation>
    </message>
    <message>
        <source>Send this part ahead</source>
        <translation>Wyślij tę część wcześniej</translation>
    </message>
    <message>
        <source>Times and packagings</source>
        <translation>Godziny i opakowania</translation>
    </message>
    <message>
        <source>What is ticked goes out now, the rest stays to pack</source>
        <translation>To, co odhaczone, wychodzi teraz, reszta zostaje do spakowania</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Komplet</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Nothing to pack yet</source>
        <translation>Na razie nic do pakowania</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>W paczce: %1</translation>
    </message>
    <message>
        <source>One too many: %1</source>
        <translation>O jedną za dużo: %1</translation>
    </message>
    <message>
        <source>Only the bench on the whole screen (F11)</source>
        <translation>Tylko stanowisko pakowania na całym ekranie (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Zamknij pełny ekran</translation>
    </message>
    <message>
        <source>F11 or Esc</source>
        <translation>F11 albo Esc</translation>
    </message>
    <message>
        <source>Leave full screen (F11 or Esc)</source>
        <translation>Zamknij pełny ekran (F11 albo Esc)</translation>
    </message>
    <message>
        <source>Order %1 is packed. Nothing was printed for it.</source>
        <translation>Zamówienie %1 jest spakowane. Nic dla niego nie wydrukowano.</translation>
    </message>
    <message>
        <source>%1 is not in this parcel, and no order is called so.</source>
        <translation>%1 nie należy do tej paczki i nie ma zamówienia o takim numerze.</translation>
    </message>
    <message>
        <source>Order %1 of %2. Another one is called so too: scan again for it.</source>
        <translation>Zamówienie %1 (%2). Jest jeszcze jedno o tym numerze: zeskanuj ponownie, aby do niego przejść.</translation>
    </message>
    <message>
        <source>Order %1 does not wait to be packed: it was deleted and lies in the bin.</source>
        <translation>Zamówienie %1 nie czeka na spakowanie: zostało usunięte i leży w koszu.</translation>
    </message>
    <message>
        <source>Order %1 does not wait to be packed: it is not paid yet.</source>
        <translation>Zamówienie %1 nie czeka na spakowanie: nie jest jeszcze opłacone.</translation>
    </message>
    <message>
        <source>Order %1 does not wait to be packed: it is packed already.</source>
        <translation>Zamówienie %1 nie czeka na spakowanie: jest już spakowane.</translation>
    </message>
    <message>
        <source>Order %1 does not wait to be packed: it has been shipped.</source>
        <translation>Zamówienie %1 nie czeka na spakowanie: zostało już wysłane.</translation>
    </message>
    <message>
        <source>Order %1 does not wait to be packed: it has been delivered.</source>
        <translation>Zamówienie %1 nie czeka na spakowanie: zostało już doręczone.</translation>
    </message>
    <message>
        <source>Order %1 does not wait to be packed: it was cancelled.</source>
        <translation>Zamówienie %1 nie czeka na spakowanie: zostało anulowane.</translation>
    </message>
    <message>
        <source>A part of order %1 goes ahead. Its slip can be printed above; the rest stays to pack.</source>
        <translation>Część zamówienia %1 wychodzi wcześniej. Jej list do paczki można wydrukować u góry; reszta zostaje do spakowania.</translation>
    </message>
    <message>
        <source>%1 was written where the cursor stands: no item and no order is called so.</source>
        <translation>„%1” wpisano tam, gdzie stoi kursor: nie ma takiej pozycji ani takiego zamówienia.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PackingSheet</name>
    <message>
        <source>I have read it and done it</source>
        <translation>Przeczytane i zrobione</translation>
    </message>
    <message>
        <source>The customer asks</source>
        <translation>Klient prosi</translation>
    </message>
    <message>
        <source>Somebody else opens this parcel: no prices inside</source>
        <translation>Paczkę otworzy ktoś inny: bez cen w środku</translation>
    </message>
    <message>
        <source>Into the parcel</source>
        <translation>Do paczki</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>The customer’s remark is not confirmed yet.</source>
        <translation>Uwaga klienta nie jest jeszcze potwierdzona.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to put in</source>
        <translation>
            <numerusform>Do włożenia została %n sztuka</numerusform>
            <numerusform>Do włożenia zostały %n sztuki</numerusform>
            <numerusform>Do włożenia zostało %n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>%1, up to %2 kg</source>
        <translation>%1, do %2 kg</translation>
    </message>
    <message>
        <source>The gift is not confirmed yet.</source>
        <translation>Upominek nie jest jeszcze potwierdzony.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PaperView</name>
    <message>
        <source>Preview of the papers</source>
        <translation>Podgląd wydruków</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PeriodPicker</name>
    <message>
        <source>Last week</source>
        <translation>Zeszły tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 miesięcy</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PersonPanel</name>
    <message>
        <source>Save a copy of everything …</source>
        <translation>Zapisz kopię wszystkiego…</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Usuń dane tej osoby…</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>What the person may ask for</source>
        <translation>O co może poprosić ta osoba</translation>
    </message>
    <message>
        <source>Everybody may ask what the shop knows of them, and take it along; there is a month to answer (GDPR art. 12, 15 and 20). The copy has your own notes about the person in it: read it before it goes out.</source>
        <translation>Każdy może zapytać, co sklep o nim wie, i zabrać te dane ze sobą; na odpowiedź jest miesiąc (RODO, art. 12, 15 i 20). Kopia zawiera też Twoje własne notatki o tej osobie: przeczytaj ją przed wysłaniem.</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Zachowaj dane</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Gdzie zapisać kopię?</translation>
    </message>
    <message>
        <source>This person cannot be erased yet:</source>
        <translation>Danych tej osoby nie można jeszcze usunąć:</translation>
    </message>
    <message>
        <source>It cannot be undone. What names %1 goes: addresses, telephone, e-mail, notes, remarks, the words of reviews and cases, and every trace in the history of changes.</source>
        <translation>Tego nie da się cofnąć. Zniknie wszystko, co wskazuje na tę osobę (%1): adresy, telefon, e-mail, liściki, uwagi, treść opinii i spraw oraz każdy ślad w historii zmian.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) stay as goods and amounts without a person.</source>
        <translation>
            <numerusform>%n zamówienie zostaje jako towary i kwoty, bez danych osoby.</numerusform>
            <numerusform>%n zamówienia zostają jako towary i kwoty, bez danych osoby.</numerusform>
            <numerusform>%n zamówień zostaje jako towary i kwoty, bez danych osoby.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is then written anew, which takes some seconds in a large shop.</source>
        <translation>Potem plik jest zapisywany od nowa; w dużym sklepie trwa to kilka sekund.</translation>
    </message>
    <message>
        <source>The person is erased. Their orders stay as goods and amounts.</source>
        <translation>Dane osoby zostały usunięte. Jej zamówienia zostają jako towary i kwoty.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in “%1”.</source>
        <translation>
            <numerusform>Zapisano %n plik w „%1”.</numerusform>
            <numerusform>Zapisano %n pliki w „%1”.</numerusform>
            <numerusform>Zapisano %n plików w „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them keep name, billing address and tax number for the books until %1.</source>
        <translation>
            <numerusform>%n z nich zachowuje nazwisko, adres do faktury i numer podatkowy dla księgowości do %1.</numerusform>
            <numerusform>%n z nich zachowują nazwisko, adres do faktury i numer podatkowy dla księgowości do %1.</numerusform>
            <numerusform>%n z nich zachowuje nazwisko, adres do faktury i numer podatkowy dla księgowości do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are then written anew without the person while you go on working; those in a second place that is not connected follow when it is.</source>
        <translation>
            <numerusform>%n starsza kopia zapasowa zostanie potem zapisana od nowa bez tej osoby, podczas gdy pracujesz dalej; w niepodłączonym drugim miejscu stanie się to po podłączeniu.</numerusform>
            <numerusform>%n starsze kopie zapasowe zostaną potem zapisane od nowa bez tej osoby, podczas gdy pracujesz dalej; w niepodłączonym drugim miejscu stanie się to po podłączeniu.</numerusform>
            <numerusform>%n starszych kopii zapasowych zostanie potem zapisanych od nowa bez tej osoby, podczas gdy pracujesz dalej; w niepodłączonym drugim miejscu stanie się to po podłączeniu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) of this shop, set aside beside it by a restore or a rescue, are not touched. Delete them on the page “Health of the shop file” when you do not need them.</source>
        <translation>
            <numerusform>%n starszy plik tego sklepu, odłożony obok przy przywracaniu lub ratowaniu, pozostaje nietknięty. Usuń go na stronie „Stan pliku sklepu”, gdy nie będzie potrzebny.</numerusform>
            <numerusform>%n starsze pliki tego sklepu, odłożone obok przy przywracaniu lub ratowaniu, pozostają nietknięte. Usuń je na stronie „Stan pliku sklepu”, gdy nie będą potrzebne.</numerusform>
            <numerusform>%n starszych plików tego sklepu, odłożonych obok przy przywracaniu lub ratowaniu, pozostaje nietkniętych. Usuń je na stronie „Stan pliku sklepu”, gdy nie będą potrzebne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PictureButton</name>
    <message>
        <source>Picture of the product, for the packing slip</source>
        <translation>Zdjęcie produktu na list do paczki</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Zdjęcie: %1</translation>
    </message>
    <message>
        <source>Set the product’s picture …</source>
        <translation>Ustaw zdjęcie produktu…</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Usuń zdjęcie</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>Zdjęcie produktu</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Zdjęcia (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PreviewSheet</name>
    <message>
        <source>This file cannot be imported</source>
        <translation>Tego pliku nie można zaimportować</translation>
    </message>
    <message>
        <source>In the column “%1”, which day is %2?</source>
        <translation>Który dzień oznacza %2 w kolumnie „%1”?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Na co spojrzeć</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PrintDialog</name>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>The printer chooses</source>
        <translation>Wybiera drukarka</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Podajnik %1</translation>
    </message>
    <message>
        <source>The first free label</source>
        <translation>Pierwsza wolna etykieta</translation>
    </message>
    <message numerus="yes">
        <source>Print %n order(s)</source>
        <translation>
            <numerusform>Drukuj %n zamówienie</numerusform>
            <numerusform>Drukuj %n zamówienia</numerusform>
            <numerusform>Drukuj %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Margins and test page …</source>
        <translation>Marginesy i strona testowa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Wydruki</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>List do paczki</translation>
    </message>
    <message>
        <source>Copy for the staff</source>
        <translation>Kopia dla obsługi</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Karteczka do upominku</translation>
    </message>
    <message>
        <source>Giver’s message</source>
        <translation>Wiadomość do prezentu</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Formularz zwrotu</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Etykieta adresowa</translation>
    </message>
    <message>
        <source>Pick list first</source>
        <translation>Najpierw lista zbiórki</translation>
    </message>
    <message>
        <source>On a card of its own</source>
        <translation>Na osobnej kartce</translation>
    </message>
    <message>
        <source>Under the slip, to be cut off</source>
        <translation>Pod listem do paczki, do odcięcia</translation>
    </message>
    <message>
        <source>On the back of the slip</source>
        <translation>Na odwrocie listu do paczki</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Bez liściku</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Jak na liście zamówień</translation>
    </message>
    <message>
        <source>By shelf</source>
        <translation>Według półek</translation>
    </message>
    <message>
        <source>By order number</source>
        <translation>Według numerów zamówień</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Według klientów</translation>
    </message>
    <message>
        <source>By delivery</source>
        <translation>Według dostawy</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Slips on</source>
        <translation>Listy do paczek na</translation>
    </message>
    <message>
        <source>Notes on</source>
        <translation>Liściki na</translation>
    </message>
    <message>
        <source>Gift cards on</source>
        <translation>Karteczki do upominków na</translation>
    </message>
    <message>
        <source>Labels on</source>
        <translation>Etykiety na</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Slips from</source>
        <translation>Podajnik na listy</translation>
    </message>
    <message>
        <source>Cards from</source>
        <translation>Podajnik na kartki</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>W kolorze</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>Tylko czarny</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Kolor druku</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Liczba kopii</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Dwustronnie</translation>
    </message>
    <message>
        <source>This printer takes no jobs at present.</source>
        <translation>Ta drukarka nie przyjmuje teraz zadań.</translation>
    </message>
    <message>
        <source>This printer is paused: the job will wait there.</source>
        <translation>Ta drukarka jest wstrzymana: zadanie będzie w niej czekać.</translation>
    </message>
    <message>
        <source>This printer does not name %1 among its papers. It may print it all the same.</source>
        <translation>Ta drukarka nie podaje papieru „%1” wśród obsługiwanych. Mimo to może na nim wydrukować.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::PrintRun</name>
    <message numerus="yes">
        <source>Printing %n slip(s)</source>
        <translation>
            <numerusform>Drukowanie %n listu do paczki</numerusform>
            <numerusform>Drukowanie %n listów do paczek</numerusform>
            <numerusform>Drukowanie %n listów do paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Zatrzymano. Niczego nie wydrukowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) handed to “%1”.</source>
        <translation>
            <numerusform>Przekazano %n list do paczki do drukarki „%1”.</numerusform>
            <numerusform>Przekazano %n listy do paczek do drukarki „%1”.</numerusform>
            <numerusform>Przekazano %n listów do paczek do drukarki „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has stopped: %2. The job waits there.</source>
        <translation>Drukarka „%1” się zatrzymała: %2. Zadanie tam czeka.</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Czy się wydrukowało?</translation>
    </message>
    <message numerus="yes">
        <source>Printed on “%1”: %n page(s).</source>
        <translation>
            <numerusform>Wydrukowano %n stronę na drukarce „%1”.</numerusform>
            <numerusform>Wydrukowano %n strony na drukarce „%1”.</numerusform>
            <numerusform>Wydrukowano %n stron na drukarce „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ProductsPanel</name>
    <message>
        <source>Search: name, SKU</source>
        <translation>Szukaj: nazwa, SKU</translation>
    </message>
    <message>
        <source>Sort them in</source>
        <translation>Przypisz je</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Nie ma jeszcze produktów</translation>
    </message>
    <message>
        <source>They come with the orders. Then you say here which category each one is of, and rules for gifts can choose by it.</source>
        <translation>Pojawią się razem z zamówieniami. Tutaj określisz kategorię każdego z nich, a reguły upominków będą mogły z niej korzystać.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Rules for gifts and sentences of notes choose by category: a mug gets a bag of tea.</source>
        <translation>Reguły upominków i zdania liścików wybierają według kategorii: do kubka trafia torebka herbaty.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) sorted in by their names.</source>
        <translation>
            <numerusform>Przypisano kategorię według nazwy %n produktowi.</numerusform>
            <numerusform>Przypisano kategorię według nazwy %n produktom.</numerusform>
            <numerusform>Przypisano kategorię według nazwy %n produktom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>Które produkty</translation>
    </message>
    <message>
        <source>Name of this category</source>
        <translation>Nazwa tej kategorii</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Usuń kategorię</translation>
    </message>
    <message>
        <source>The category is removed; its products have none now.</source>
        <translation>Kategoria usunięta; jej produkty są teraz bez kategorii.</translation>
    </message>
    <message>
        <source>Put the selected products into</source>
        <translation>Przypisz zaznaczone produkty do</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nowa kategoria</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
    </message>
    <message>
        <source>Without a category (%1)</source>
        <translation>Bez kategorii (%1)</translation>
    </message>
    <message>
        <source>Put into …</source>
        <translation>Przypisz do…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>This shop has no categories yet.</source>
        <translation>Ten sklep nie ma jeszcze kategorii.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a category say in their names what they are.</source>
        <translation>
            <numerusform>Nazwa %n produktu bez kategorii mówi, czym on jest.</numerusform>
            <numerusform>Nazwy %n produktów bez kategorii mówią, czym one są.</numerusform>
            <numerusform>Nazwy %n produktów bez kategorii mówią, czym one są.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the usual ones</source>
        <translation>Zacznij od typowych</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) put in.</source>
        <translation>
            <numerusform>przypisano %n produkt.</numerusform>
            <numerusform>przypisano %n produkty.</numerusform>
            <numerusform>przypisano %n produktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken out of their categories.</source>
        <translation>
            <numerusform>%n produkt jest teraz bez kategorii.</numerusform>
            <numerusform>%n produkty są teraz bez kategorii.</numerusform>
            <numerusform>%n produktów jest teraz bez kategorii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The category “%1” is there.</source>
        <translation>Dodano kategorię „%1”.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>czeka %n</numerusform>
            <numerusform>czekają %n</numerusform>
            <numerusform>czeka %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ReportsPage</name>
    <message>
        <source>Compare with the period before</source>
        <translation>Porównaj z poprzednim okresem</translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation>Nie ma tu czego liczyć</translation>
    </message>
    <message>
        <source>There is nothing in this period. Choose a longer one, or import orders.</source>
        <translation>W tym okresie nic nie ma. Wybierz dłuższy albo zaimportuj zamówienia.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>The week on one page …</source>
        <translation>Tydzień na jednej stronie…</translation>
    </message>
    <message>
        <source>Last week’s figures as a PDF, for the weekly talk.</source>
        <translation>Liczby z poprzedniego tygodnia w pliku PDF, na cotygodniową naradę.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiuj jako tabelę</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Zapisz obrazek…</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Zapisz PDF…</translation>
    </message>
    <message>
        <source>Save CSV …</source>
        <translation>Zapisz CSV…</translation>
    </message>
    <message>
        <source>The table is on the clipboard: paste it into a spreadsheet.</source>
        <translation>Tabela jest w schowku: wklej ją do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obrazek (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>n = %1 %2</source>
        <translation>n = %1 (%2)</translation>
    </message>
    <message>
        <source>Other currencies are not added: %1</source>
        <translation>Inne waluty nie są doliczone: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The week in the shop</source>
        <translation>Tydzień w sklepie</translation>
    </message>
    <message>
        <source>Sales register …</source>
        <translation>Rejestr sprzedaży…</translation>
    </message>
    <message>
        <source>The sales of the chosen period as a table for the accountant, one order a row.</source>
        <translation>Sprzedaż z wybranego okresu jako tabela dla księgowości, jedno zamówienie w wierszu.</translation>
    </message>
    <message>
        <source>No order of this shop stands behind this row.</source>
        <translation>Za tym wierszem nie stoi żadne zamówienie tego sklepu.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::RequestsPanel</name>
    <message>
        <source>Nobody is to be asked today</source>
        <translation>Dziś nie ma kogo prosić o opinię</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Letter as PDF …</source>
        <translation>List jako PDF…</translation>
    </message>
    <message>
        <source>Everybody who agreed is asked, not only the happy ones: once for an order, at most one message in %1 days, and not while a case is open.</source>
        <translation>Prośbę dostaje każdy, kto się zgodził, nie tylko zadowoleni: raz na zamówienie, najwyżej jedną wiadomość w ciągu %1 dni i nigdy wtedy, gdy sprawa jest otwarta.</translation>
    </message>
    <message>
        <source>Customers to ask for a review</source>
        <translation>Klienci do poproszenia o opinię</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Warm words</source>
        <translation>Ciepłe słowa</translation>
    </message>
    <message>
        <source>Formal words</source>
        <translation>Oficjalne słowa</translation>
    </message>
    <message>
        <source>Days from the parcel to the question</source>
        <translation>Dni od doręczenia paczki do prośby</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) arrived lately whose customers never agreed to be asked. A consent is written down on the customer’s card.</source>
        <translation>
            <numerusform>Ostatnio dotarło jeszcze %n zamówienie, którego klient nie zgodził się na prośby o opinię. Zgodę zapisuje się na karcie klienta.</numerusform>
            <numerusform>Ostatnio dotarły jeszcze %n zamówienia, których klienci nie zgodzili się na prośby o opinię. Zgodę zapisuje się na karcie klienta.</numerusform>
            <numerusform>Ostatnio dotarło jeszcze %n zamówień, których klienci nie zgodzili się na prośby o opinię. Zgodę zapisuje się na karcie klienta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some days after a parcel has arrived its customer stands here, if they agreed to be asked.</source>
        <translation>Klient pojawia się tu kilka dni po dotarciu paczki, jeśli zgodził się na prośby o opinię.</translation>
    </message>
    <message>
        <source>Some days after a parcel has arrived its customer stands here, if they agreed to be asked. No parcel of the last 90 days is waiting for a word.</source>
        <translation>Klient pojawia się tu kilka dni po dotarciu paczki, jeśli zgodził się na prośby o opinię. Żadna paczka z ostatnich 90 dni nie czeka na opinię.</translation>
    </message>
    <message>
        <source>No consent for e-mail.</source>
        <translation>Brak zgody na e-mail.</translation>
    </message>
    <message>
        <source>No consent for post.</source>
        <translation>Brak zgody na pocztę.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>The message is on the clipboard, and %1 is noted as asked.</source>
        <translation>Wiadomość jest w schowku. Odnotowano prośbę o opinię: %1.</translation>
    </message>
    <message>
        <source>No mail program answered. Nothing was noted: copy the message instead.</source>
        <translation>Program pocztowy nie odpowiedział. Niczego nie odnotowano: zamiast tego skopiuj wiadomość.</translation>
    </message>
    <message>
        <source>Saved: %1. %2 is noted as asked.</source>
        <translation>Zapisano: %1. Odnotowano prośbę o opinię: %2.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>jak zwykle</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Zwykle</translation>
    </message>
    <message>
        <source>The days are kept.</source>
        <translation>Liczba dni jest zapisana.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>The letter is on its way to the printer, and %1 is noted as asked.</source>
        <translation>List idzie do drukarki; odnotowano prośbę do: %1.</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Zapisz list jako PDF</translation>
    </message>
    <message>
        <source>review-request-%1</source>
        <translation>prosba-o-opinie-%1</translation>
    </message>
    <message>
        <source>Handed to the mail program, and %1 is noted as asked. If no window came up: undo, then copy the message.</source>
        <translation>Wiadomość przekazano programowi pocztowemu i odnotowano prośbę do: %1. Jeśli żadne okno się nie otworzyło, cofnij i skopiuj wiadomość.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::RestorePanel</name>
    <message>
        <source>Restore this backup</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Keep the shop as it is</source>
        <translation>Zostaw sklep bez zmian</translation>
    </message>
    <message>
        <source>The shop as it was on %1</source>
        <translation>Sklep w stanie z %1</translation>
    </message>
    <message>
        <source>Comparing the shop with the backup …</source>
        <translation>Porównywanie sklepu z kopią zapasową…</translation>
    </message>
    <message>
        <source>Nothing would be different: the shop is as it was then.</source>
        <translation>Nic by się nie zmieniło: sklep jest taki jak wtedy.</translation>
    </message>
    <message>
        <source>What would be different:</source>
        <translation>Co by się zmieniło:</translation>
    </message>
    <message>
        <source>The present file is kept beside the shop under a name of its own, and a backup of it is made first.</source>
        <translation>Obecny plik zostanie obok sklepu pod własną nazwą, a wcześniej powstanie jego kopia zapasowa.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ReviewCard</name>
    <message>
        <source>Open a case</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>Something was promised for it (must be shown with it)</source>
        <translation>Za tę opinię coś obiecano (trzeba to przy niej podać)</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Sposób weryfikacji</translation>
    </message>
    <message>
        <source>A bad rating is a complaint in other words: a case keeps its clock.</source>
        <translation>Zła ocena to też reklamacja, tylko innymi słowami: sprawa pilnuje terminu.</translation>
    </message>
    <message>
        <source>The law asks shops to say whether and how reviews are checked (Directive (EU) 2019/2161).</source>
        <translation>Prawo wymaga, by sklepy informowały, czy i jak sprawdzają opinie (dyrektywa (UE) 2019/2161).</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Write a reply, or begin with a draft. It is kept here; copy it to where the review stands.</source>
        <translation>Napisz odpowiedź albo zacznij od szkicu. Zostaje zapisana tutaj; skopiuj ją tam, gdzie jest opinia.</translation>
    </message>
    <message>
        <source>Warm draft</source>
        <translation>Ciepły szkic</translation>
    </message>
    <message>
        <source>Formal draft</source>
        <translation>Oficjalny szkic</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Kopiuj odpowiedź</translation>
    </message>
    <message>
        <source>The reply is on the clipboard.</source>
        <translation>Odpowiedź jest w schowku.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n gwiazdka</numerusform>
            <numerusform>%n gwiazdki</numerusform>
            <numerusform>%n gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>would recommend: %1 of 10</source>
        <translation>poleci nas: %1 na 10</translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation>Bez słów, same gwiazdki.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Kept: the review of %1</source>
        <translation>Zapisano opinię: %1</translation>
    </message>
    <message>
        <source>A draft stands in place of what was there.</source>
        <translation>Szkic zastąpił poprzedni tekst.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Case %1, closed</source>
        <translation>Sprawa %1, zamknięta</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sprawa %1</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Sprawa %1 jest otwarta.</translation>
    </message>
    <message>
        <source>No stars given</source>
        <translation>Bez gwiazdek</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Popraw…</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ReviewForm</name>
    <message>
        <source>Something was promised for it</source>
        <translation>Za tę opinię coś obiecano</translation>
    </message>
    <message>
        <source>Paper card</source>
        <translation>Kartka papierowa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Przy ladzie</translation>
    </message>
    <message>
        <source>No stars given</source>
        <translation>Bez gwiazdek</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>as on the slip; ties the review to its customer</source>
        <translation>jak w liście do paczki; łączy opinię z klientem</translation>
    </message>
    <message>
        <source>A review by hand</source>
        <translation>Opinia wpisana ręcznie</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Gwiazdki</translation>
    </message>
    <message>
        <source>Would recommend (0–10)</source>
        <translation>Poleci nas (0–10)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Zapisz opinię</translation>
    </message>
    <message>
        <source>The review is kept.</source>
        <translation>Opinia jest zapisana.</translation>
    </message>
    <message>
        <source>as on the slip</source>
        <translation>jak na liście do paczki</translation>
    </message>
    <message>
        <source>Correct a review</source>
        <translation>Poprawianie opinii</translation>
    </message>
    <message>
        <source>The review is kept, and case %1 is open: few stars want an answer.</source>
        <translation>Opinia jest zapisana, a sprawa %1 otwarta: mało gwiazdek wymaga odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ReviewsPage</name>
    <message>
        <source>Author, words, source …</source>
        <translation>Autor, treść, źródło…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>One or two stars</source>
        <translation>Jedna lub dwie gwiazdki</translation>
    </message>
    <message>
        <source>Without a reply</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niezweryfikowane</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Nie ma jeszcze opinii</translation>
    </message>
    <message>
        <source>Import the review export of your platform, or type in a card that came by post.</source>
        <translation>Zaimportuj eksport opinii ze swojej platformy albo przepisz kartkę, która przyszła pocztą.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Type in a review</source>
        <translation>Wpisz opinię</translation>
    </message>
    <message>
        <source>Choose a review to read and answer it.</source>
        <translation>Wybierz opinię, aby ją przeczytać i na nią odpowiedzieć.</translation>
    </message>
    <message>
        <source>too few for a margin</source>
        <translation>za mało, by podać przedział</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 stars on average (%2), %n review(s)</source>
        <translation>
            <numerusform>średnio %1 gwiazdki (%2), %n opinia</numerusform>
            <numerusform>średnio %1 gwiazdki (%2), %n opinie</numerusform>
            <numerusform>średnio %1 gwiazdki (%2), %n opinii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommendation %1 (%2), %n answer(s)</source>
        <translation>
            <numerusform>polecenia %1 (%2), %n odpowiedź</numerusform>
            <numerusform>polecenia %1 (%2), %n odpowiedzi</numerusform>
            <numerusform>polecenia %1 (%2), %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No review fits. Take a word away, or choose “All”.</source>
        <translation>Żadna opinia nie pasuje. Usuń jedno słowo albo wybierz „Wszystkie”.</translation>
    </message>
    <message>
        <source>The review is deleted.</source>
        <translation>Opinia została usunięta.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymane</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Prośby o opinię</translation>
    </message>
    <message>
        <source>How ratings went</source>
        <translation>Oceny w czasie</translation>
    </message>
    <message>
        <source>Sides of the page</source>
        <translation>Części strony</translation>
    </message>
    <message>
        <source>A review is typed in and not kept yet.</source>
        <translation>Wpisana opinia nie jest jeszcze zapisana.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::RuleEditor</name>
    <message>
        <source>never the same gift twice to a customer</source>
        <translation>nigdy dwa razy ten sam upominek temu samemu klientowi</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Zachowaj tę regułę</translation>
    </message>
    <message>
        <source>When an order has something from</source>
        <translation>Gdy w zamówieniu jest coś z</translation>
    </message>
    <message>
        <source>and is worth at least</source>
        <translation>a jego wartość to co najmniej</translation>
    </message>
    <message>
        <source>and it is</source>
        <translation>i jest to</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Least worth</source>
        <translation>Najmniejsza wartość</translation>
    </message>
    <message>
        <source>Which order of the customer</source>
        <translation>Które zamówienie klienta</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>dowolnej kategorii</translation>
    </message>
    <message>
        <source>any order of the customer</source>
        <translation>dowolne zamówienie klienta</translation>
    </message>
    <message>
        <source>the customer’s first order</source>
        <translation>pierwsze zamówienie klienta</translation>
    </message>
    <message>
        <source>not the customer’s first order</source>
        <translation>nie pierwsze zamówienie klienta</translation>
    </message>
    <message>
        <source>no gift by intention: the note goes alone</source>
        <translation>celowo bez upominku: idzie sam liścik</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>bez ograniczeń</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>dowolnego czasu</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Więcej warunków</translation>
    </message>
    <message>
        <source>Words for colleagues</source>
        <translation>Uwagi dla współpracowników</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numer zamówienia klienta</translation>
    </message>
    <message>
        <source>give the first of these that can go:</source>
        <translation>dodaj pierwszy z tych, które można dodać:</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>po jednej sztuce</translation>
    </message>
    <message>
        <source>One piece per</source>
        <translation>Jedna sztuka na co</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>najwyżej</translation>
    </message>
    <message>
        <source>Pieces at most</source>
        <translation>Najwięcej sztuk</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>wybór:</translation>
    </message>
    <message>
        <source>Which gift first</source>
        <translation>Który upominek najpierw</translation>
    </message>
    <message>
        <source>on</source>
        <translation>kanał:</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał sprzedaży</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od miesiąca:</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Od miesiąca</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do miesiąca:</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Do miesiąca</translation>
    </message>
    <message>
        <source>for at most</source>
        <translation>za najwyżej</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>of</source>
        <translation>licząc od</translation>
    </message>
    <message>
        <source>Budget of what</source>
        <translation>Podstawa budżetu</translation>
    </message>
    <message>
        <source>the same again after</source>
        <translation>ten sam znowu po upływie</translation>
    </message>
    <message>
        <source>Days before the same again</source>
        <translation>Ile dni, zanim znowu ten sam</translation>
    </message>
    <message>
        <source>asked in turn number</source>
        <translation>kolejność sprawdzania:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>from this order of the customer on:</source>
        <translation>zamówienie klienta od numeru:</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>na zamówienie</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>na każdą taką sztukę</translation>
    </message>
    <message>
        <source>per full step of that worth</source>
        <translation>na każdą pełną wielokrotność tej wartości</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>według listy</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>na zmianę</translation>
    </message>
    <message>
        <source>what expires soonest</source>
        <translation>najpierw najkrótszy termin</translation>
    </message>
    <message>
        <source>the order’s worth</source>
        <translation>wartości zamówienia</translation>
    </message>
    <message>
        <source>what the order earns</source>
        <translation>zarobku na zamówieniu</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>dowolny kanał</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>Put a gift into the pantry first.</source>
        <translation>Najpierw dodaj upominek do spiżarni.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>Wybierz, co ma być dodawane.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SentNotes</name>
    <message>
        <source>Order, customer, words of the note …</source>
        <translation>Zamówienie, klient, słowa z liściku…</translation>
    </message>
    <message>
        <source>No note has gone out yet</source>
        <translation>Żaden liścik jeszcze nie wyszedł</translation>
    </message>
    <message>
        <source>Print or save the papers of an order with its note: the card is kept here as it looked, and can be printed again.</source>
        <translation>Wydrukuj albo zapisz wydruki zamówienia z liścikiem: kartka zostaje tu taka, jak wyglądała, i można ją wydrukować jeszcze raz.</translation>
    </message>
    <message>
        <source>Save this card …</source>
        <translation>Zapisz tę kartkę…</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Drukuj jeszcze raz…</translation>
    </message>
    <message>
        <source>Sent notes</source>
        <translation>Wysłane liściki</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No note that went out has these words, this order or this customer.</source>
        <translation>Żaden wysłany liścik nie ma tych słów, tego zamówienia ani tego klienta.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Zamówienie %1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2. A newer note was written since.</source>
        <translation>Zamówienie %1, %2. Od tego czasu powstał nowszy liścik.</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Liścik z podziękowaniem</translation>
    </message>
    <message>
        <source>The card was saved in “%1”.</source>
        <translation>Kartkę zapisano w „%1”.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SentenceForm</name>
    <message>
        <source>Text of the sentence</source>
        <translation>Tekst zdania</translation>
    </message>
    <message>
        <source>As you would say it across the counter: warm, concrete, short.</source>
        <translation>Tak jak przy ladzie: ciepło, konkretnie, krótko.</translation>
    </message>
    <message>
        <source>Put in a word …</source>
        <translation>Wstaw słowo…</translation>
    </message>
    <message>
        <source>A word that each order fills in: what was ordered, the town, the number of the order. A sentence whose word is not known is left out.</source>
        <translation>Słowo uzupełniane z każdego zamówienia: co zamówiono, miejscowość, które to zamówienie. Zdanie, do którego brakuje słowa, zostaje pominięte.</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Miejsce w liściku</translation>
    </message>
    <message>
        <source>Where the sentence stands in the note</source>
        <translation>Miejsce zdania w liściku</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>na początku</translation>
    </message>
    <message>
        <source>among the facts</source>
        <translation>wśród faktów</translation>
    </message>
    <message>
        <source>among the wishes</source>
        <translation>wśród życzeń</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>na końcu</translation>
    </message>
    <message>
        <source>Add a condition …</source>
        <translation>Dodaj warunek…</translation>
    </message>
    <message>
        <source>The shop sounds</source>
        <translation>Sklep brzmi</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>ciepło</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>oficjalnie</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>żartobliwie</translation>
    </message>
    <message>
        <source>what was ordered: the mug</source>
        <translation>co zamówiono: kubek</translation>
    </message>
    <message>
        <source>what was ordered, counted: 2 mugs</source>
        <translation>co zamówiono, z liczbą: 2 kubki</translation>
    </message>
    <message>
        <source>the title of the main thing</source>
        <translation>nazwa głównej rzeczy</translation>
    </message>
    <message>
        <source>the town the parcel goes to</source>
        <translation>miejscowość, do której jedzie paczka</translation>
    </message>
    <message>
        <source>which order it is: third</source>
        <translation>które to zamówienie: trzecie</translation>
    </message>
    <message>
        <source>what was ordered last time</source>
        <translation>co zamówiono poprzednim razem</translation>
    </message>
    <message>
        <source>for how long a customer</source>
        <translation>od jak dawna jest klientem</translation>
    </message>
    <message>
        <source>the day on which it was ordered</source>
        <translation>dzień, w którym zamówiono</translation>
    </message>
    <message>
        <source>different words for a woman, a man, others</source>
        <translation>inne słowa dla kobiety, mężczyzny i pozostałych</translation>
    </message>
    <message>
        <source>different words for one and for several</source>
        <translation>inne słowa dla jednej rzeczy i dla kilku</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał sprzedaży</translation>
    </message>
    <message>
        <source>Time of the year</source>
        <translation>Pora roku</translation>
    </message>
    <message>
        <source>no known category</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>It is meant for every order</source>
        <translation>Pasuje do każdego zamówienia</translation>
    </message>
    <message>
        <source>It is meant for orders where</source>
        <translation>Jest do zamówień, w których</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SentencesEditor</name>
    <message>
        <source>Words of a sentence …</source>
        <translation>Słowa ze zdania…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Początki</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakty</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Życzenia</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Zakończenia</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>Używaj tego zdania</translation>
    </message>
    <message>
        <source>As it was supplied</source>
        <translation>Wersja fabryczna</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Język zdań</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Nowe zdanie</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>To zdanie</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nowsze</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>(not used) %1</source>
        <translation>(nieużywane) %1</translation>
    </message>
    <message>
        <source>Fits every customer, as an opening or a closing may.</source>
        <translation>Pasuje do każdego klienta – jak wolno otwarciu i zakończeniu.</translation>
    </message>
    <message>
        <source>This sentence would fit every customer. Say when it is meant, or use a word in braces.</source>
        <translation>To zdanie pasowałoby do każdego klienta. Powiedz, kiedy ma paść, albo użyj słowa w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>There is no sentence here yet.</source>
        <translation>Nie ma tu jeszcze żadnego zdania.</translation>
    </message>
    <message>
        <source>Import orders to see what their notes would say.</source>
        <translation>Zaimportuj zamówienia, aby zobaczyć, co powiedziałyby ich liściki.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Zamówienie %1, %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>None of the newest %1 orders gets this sentence.</source>
        <translation>Żadne z %1 najnowszych zamówień nie dostaje tego zdania.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Czytaj: %1</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>To okno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Packing slip on</source>
        <translation>List do paczki na</translation>
    </message>
    <message>
        <source>On a card of its own</source>
        <translation>Na osobnej kartce</translation>
    </message>
    <message>
        <source>Under the slip, to be cut off</source>
        <translation>Pod listem do paczki, do odcięcia</translation>
    </message>
    <message>
        <source>On the back of the slip</source>
        <translation>Na odwrocie listu do paczki</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Bez liściku</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Liścik</translation>
    </message>
    <message>
        <source>Your shop, as it stands on paper</source>
        <translation>Twój sklep na wydrukach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kod kraju</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>At the foot of a slip</source>
        <translation>Na dole listu do paczki</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Wybierz obrazek…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Charakter pisma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>Najwyżej słów</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazki (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Design the papers …</source>
        <translation>Zaprojektuj wydruki…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Choose hand, pen and signature …</source>
        <translation>Wybierz pismo, pióro i podpis…</translation>
    </message>
    <message>
        <source>For the archive (PDF/A)</source>
        <translation>Do archiwum (PDF/A)</translation>
    </message>
    <message>
        <source>Saved PDF files</source>
        <translation>Zapisywane pliki PDF</translation>
    </message>
    <message>
        <source>Margins and test page …</source>
        <translation>Marginesy i strona testowa…</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drukarki</translation>
    </message>
    <message>
        <source>Loyalty stamps</source>
        <translation>Pieczątki stałego klienta</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SetupDialog</name>
    <message>
        <source>Print the test page</source>
        <translation>Drukuj stronę testową</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Margins and test page</source>
        <translation>Marginesy i strona testowa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What this printer cannot reach, from each edge:</source>
        <translation>Ile przy każdej krawędzi pozostaje poza zasięgiem drukarki:</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Z lewej</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>U góry</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Z prawej</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>U dołu</translation>
    </message>
    <message>
        <source>Does it print aside, or too large? Print the test page, lay a ruler on it, and type where its four long lines are, from the left and from the upper edge of the sheet.</source>
        <translation>Wydruk jest przesunięty albo za duży? Wydrukuj stronę testową, przyłóż linijkę i wpisz, gdzie są jej cztery długie linie, licząc od lewej i od górnej krawędzi arkusza.</translation>
    </message>
    <message>
        <source>Left line</source>
        <translation>Lewa linia</translation>
    </message>
    <message>
        <source>Right line</source>
        <translation>Prawa linia</translation>
    </message>
    <message>
        <source>Upper line</source>
        <translation>Górna linia</translation>
    </message>
    <message>
        <source>Lower line</source>
        <translation>Dolna linia</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Ustawienia fabryczne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing is adjusted yet.</source>
        <translation>Nie ma jeszcze korekty.</translation>
    </message>
    <message>
        <source>Adjusted: %1 % across, %2 % down, moved by %3 and %4 mm.</source>
        <translation>Korekta: %1 % w poziomie, %2 % w pionie, przesunięcie o %3 i %4 mm.</translation>
    </message>
    <message>
        <source>The test page is on its way to “%1”.</source>
        <translation>Strona testowa jest w drodze do drukarki „%1”.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings.</source>
        <translation>Na tym komputerze nie ma drukarki. Dodaj ją w ustawieniach systemu.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SheetPicker</name>
    <message>
        <source>First free label on the sheet</source>
        <translation>Pierwsza wolna etykieta na arkuszu</translation>
    </message>
    <message>
        <source>Click the first label that is still on the sheet</source>
        <translation>Kliknij pierwszą etykietę, która jest jeszcze na arkuszu</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>Etykieta %1 z %2</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::SideSummary</name>
    <message>
        <source>Reviews</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Which of your categories are these? You are asked once.</source>
        <translation>Którym z Twoich kategorii one odpowiadają? Pytanie pojawia się tylko raz.</translation>
    </message>
    <message>
        <source>Please decide first</source>
        <translation>Najpierw zdecyduj</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>with a reply that is new here</source>
        <translation>z odpowiedzią, której tu nie ma</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>już znane</translation>
    </message>
    <message>
        <source>rows not imported</source>
        <translation>niewczytane wiersze</translation>
    </message>
    <message>
        <source>Stars of the new ones</source>
        <translation>Gwiazdki nowych opinii</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n gwiazdka</numerusform>
            <numerusform>%n gwiazdki</numerusform>
            <numerusform>%n gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>bez gwiazdek</translation>
    </message>
    <message>
        <source>Joined with their order</source>
        <translation>Połączone z zamówieniem</translation>
    </message>
    <message>
        <source>Joined with a customer by their address</source>
        <translation>Połączone z klientem po adresie e-mail</translation>
    </message>
    <message>
        <source>Not joined: the file names no order or address that is known here</source>
        <translation>Niepołączone: w pliku nie ma zamówienia ani adresu, które tu znamy</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Napisane</translation>
    </message>
    <message>
        <source>Without a day: they get that of the import</source>
        <translation>Bez dnia: dostaną dzień importu</translation>
    </message>
    <message>
        <source>One or two stars in the last fortnight: a case is opened for each</source>
        <translation>Jedna lub dwie gwiazdki w ostatnich dwóch tygodniach: dla każdej powstanie sprawa</translation>
    </message>
    <message>
        <source>Review by review</source>
        <translation>Opinia po opinii</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>zamówienie %1</translation>
    </message>
    <message>
        <source>nobody known here</source>
        <translation>nikt, kogo tu znamy</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::StampPanel</name>
    <message>
        <source>Stamps to spend</source>
        <translation>Ile pieczątek wykorzystać</translation>
    </message>
    <message>
        <source>what was given for them</source>
        <translation>co za nie wydano</translation>
    </message>
    <message>
        <source>What was given for the stamps</source>
        <translation>Co wydano za pieczątki</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Wykorzystaj</translation>
    </message>
    <message>
        <source>Card as PDF …</source>
        <translation>Karta jako PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n pieczątka</numerusform>
            <numerusform>%n pieczątki</numerusform>
            <numerusform>%n pieczątek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to a full card</source>
        <translation>
            <numerusform>do pełnej karty brakuje %n</numerusform>
            <numerusform>do pełnej karty brakuje %n</numerusform>
            <numerusform>do pełnej karty brakuje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a full card</source>
        <translation>pełna karta</translation>
    </message>
    <message numerus="yes">
        <source>%n spent so far</source>
        <translation>
            <numerusform>dotąd wykorzystano %n</numerusform>
            <numerusform>dotąd wykorzystano %n</numerusform>
            <numerusform>dotąd wykorzystano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) spent.</source>
        <translation>
            <numerusform>Wykorzystano %n pieczątkę.</numerusform>
            <numerusform>Wykorzystano %n pieczątki.</numerusform>
            <numerusform>Wykorzystano %n pieczątek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Karta stałego klienta</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Print card …</source>
        <translation>Drukuj kartę…</translation>
    </message>
    <message>
        <source>Loyalty stamps</source>
        <translation>Pieczątki stałego klienta</translation>
    </message>
    <message>
        <source>Stamps:</source>
        <translation>Pieczątki:</translation>
    </message>
    <message>
        <source>for</source>
        <translation>za:</translation>
    </message>
    <message>
        <source>Save the loyalty card as PDF</source>
        <translation>Zapisz kartę stałego klienta jako PDF</translation>
    </message>
    <message>
        <source>loyalty-card-%1</source>
        <translation>karta-stalego-klienta-%1</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::StampRule</name>
    <message>
        <source>This shop gives loyalty stamps</source>
        <translation>Ten sklep przyznaje pieczątki za zamówienia</translation>
    </message>
    <message>
        <source>a mug of your choice</source>
        <translation>kubek do wyboru</translation>
    </message>
    <message>
        <source>empty: all orders ever</source>
        <translation>puste: od początku</translation>
    </message>
    <message>
        <source>One stamp for an order from</source>
        <translation>Jedna pieczątka za zamówienie od</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>Pieczątki na karcie</translation>
    </message>
    <message>
        <source>A full card is worth</source>
        <translation>Pełna karta daje</translation>
    </message>
    <message>
        <source>Orders count from</source>
        <translation>Zamówienia liczą się od</translation>
    </message>
    <message>
        <source>Write the day with its year: 01.03.2026.</source>
        <translation>Podaj datę z rokiem: 01.03.2026.</translation>
    </message>
    <message>
        <source>This is no amount: write it as 80,00.</source>
        <translation>To nie jest kwota: wpisz ją w postaci 80,00.</translation>
    </message>
    <message>
        <source>The rule for stamps is kept.</source>
        <translation>Reguła pieczątek jest zapisana.</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::StartPage</name>
    <message>
        <source>Welcome to Kokarda</source>
        <translation>Witamy w Kokardzie</translation>
    </message>
    <message>
        <source>Packing slips, handwritten notes and small gifts for the parcels of your shop.</source>
        <translation>Listy do paczek, odręczne liściki i drobne upominki dla klientów Twojego sklepu.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
    <message>
        <source>New shop …</source>
        <translation>Nowy sklep…</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Przykładowy sklep</translation>
    </message>
    <message>
        <source>A small shop with mugs, books and 900 orders. Try everything; nothing can go wrong.</source>
        <translation>Mały sklep z kubkami, książkami i 900 zamówieniami. Wypróbuj wszystko; nic nie można zepsuć.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Twój sklep</translation>
    </message>
    <message>
        <source>An empty shop file on this computer. Then drop the order export of your shop platform on the window.</source>
        <translation>Pusty plik sklepu na tym komputerze. Potem upuść na okno eksport zamówień ze swojej platformy sprzedaży.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Otwórz sklep</translation>
    </message>
    <message>
        <source>A .kokarda file that you have already: your shop or a copy of it.</source>
        <translation>Plik .kokarda, który już masz: Twój sklep lub jego kopia.</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Ostatnio otwierane</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TaxNumberEdit</name>
    <message>
        <source>The check digit of this NIP does not fit. Look at it again; it is kept as it is.</source>
        <translation>Cyfra kontrolna tego NIP-u się nie zgadza. Sprawdź go jeszcze raz; zostanie zapisany tak, jak jest.</translation>
    </message>
    <message>
        <source>Tax number (NIP, VAT)</source>
        <translation>Numer podatkowy (NIP, VAT)</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TodayPage</name>
    <message>
        <source>This will be the shop’s morning</source>
        <translation>Tu zacznie się dzień w sklepie</translation>
    </message>
    <message>
        <source>What waits, what was sold, who must be answered: the figures come with the orders. Import the export file of your shop platform.</source>
        <translation>Co czeka, co się sprzedało, komu odpisać: liczby pojawią się razem z zamówieniami. Zaimportuj plik eksportu ze swojej platformy sklepowej.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message numerus="yes">
        <source>Sales of the last %n days</source>
        <translation>
            <numerusform>Sprzedaż z ostatniego %n dnia</numerusform>
            <numerusform>Sprzedaż z ostatnich %n dni</numerusform>
            <numerusform>Sprzedaż z ostatnich %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TrendChart</name>
    <message>
        <source>no reviews</source>
        <translation>brak opinii</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n opinia</numerusform>
            <numerusform>%n opinie</numerusform>
            <numerusform>%n opinii</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stars, %2: too few for a margin</source>
        <translation>%1 gwiazdki, %2: za mało, by podać przedział</translation>
    </message>
    <message>
        <source>%1 stars (%2 to %3), %4</source>
        <translation>%1 gwiazdki (od %2 do %3), %4</translation>
    </message>
    <message>
        <source>Mean stars by month</source>
        <translation>Średnia gwiazdek według miesięcy</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TrendPanel</name>
    <message>
        <source>A dot is the mean of a month, the upright line its margin of 95 %; a hollow dot has fewer than %1 reviews and says little.</source>
        <translation>Kropka to średnia z miesiąca, pionowa kreska – jej przedział ufności 95 %; pusta kropka oznacza mniej niż %1 opinii i niewiele mówi.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Według kategorii</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Nie ma jeszcze ocen</translation>
    </message>
    <message>
        <source>With the first stars their mean stands here, month by month and for each category.</source>
        <translation>Gdy pojawią się pierwsze gwiazdki, będzie tu ich średnia: miesiąc po miesiącu i dla każdej kategorii.</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Wszystkie towary</translation>
    </message>
    <message numerus="yes">
        <source>%n with one or two stars</source>
        <translation>
            <numerusform>%n z jedną lub dwiema gwiazdkami</numerusform>
            <numerusform>%n z jedną lub dwiema gwiazdkami</numerusform>
            <numerusform>%n z jedną lub dwiema gwiazdkami</numerusform>
        </translation>
    </message>
    <message>
        <source>No category known</source>
        <translation>Nieznana kategoria</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::TroubleBox</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::ViewBar</name>
    <message>
        <source>Keep this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Usuń ten widok</translation>
    </message>
    <message>
        <source>Name of the view, then Enter</source>
        <translation>Nazwa widoku, potem Enter</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
</context>
<context>
    <name>kokarda::tables::ReportTable</name>
    <message>
        <source>%1, period before</source>
        <translation>%1, poprzedni okres</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Packing slips, handwritten notes and gifts for small web shops.</source>
        <translation>Listy do paczek, odręczne liściki i upominki dla małych sklepów internetowych.</translation>
    </message>
    <message>
        <source>The shop file to open.</source>
        <translation>Plik sklepu do otwarcia.</translation>
    </message>
    <message>
        <source>Kokarda was started as the administrator in the home of another user, who could then not open its files. Nothing was changed. Start it without sudo.</source>
        <translation>Kokardę uruchomiono jako administrator w katalogu domowym innego użytkownika, który nie mógłby potem otworzyć jej plików. Nic nie zmieniono. Uruchom ją bez sudo.</translation>
    </message>
    <message>
        <source>Not as the administrator</source>
        <translation>Nie jako administrator</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>The typeface of the papers (%1) could not be loaded. Please install Kokarda again.</source>
        <translation>Nie udało się wczytać kroju pisma wydruków (%1). Zainstaluj Kokardę ponownie.</translation>
    </message>
    <message>
        <source>%1 labels, %2 × %3 mm</source>
        <translation>Etykiet na arkuszu: %1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>These readings cannot be right: no printer is so far off. Measure again, in millimetres from the edge of the sheet.</source>
        <translation>Te odczyty nie mogą być prawidłowe: żadna drukarka aż tak się nie myli. Zmierz jeszcze raz, w milimetrach od krawędzi arkusza.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Strona testowa</translation>
    </message>
    <message>
        <source>Measure with a ruler from the left and from the upper edge of the sheet to the four long lines and type what you read.</source>
        <translation>Zmierz linijką, gdzie są cztery długie linie, licząc od lewej i od górnej krawędzi arkusza, i wpisz odczyty.</translation>
    </message>
    <message>
        <source>Left line: %1 mm · right line: %2 mm · upper line: %3 mm · lower line: %4 mm would be exact.</source>
        <translation>Dokładnie byłoby: lewa linia %1 mm · prawa linia %2 mm · górna linia %3 mm · dolna linia %4 mm.</translation>
    </message>
    <message>
        <source>The outer frame stands on the margins. Where it is missing, the printer does not reach: make that margin wider.</source>
        <translation>Zewnętrzna ramka leży na marginesach. Gdzie jej brakuje, tam drukarka nie sięga: powiększ ten margines.</translation>
    </message>
    <message>
        <source>Two A5 on A4</source>
        <translation>Dwa A5 na A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Label 100 × 150 mm</source>
        <translation>Etykieta 100 × 150 mm</translation>
    </message>
    <message>
        <source>Label 4 × 6 in</source>
        <translation>Etykieta 4 × 6 cali</translation>
    </message>
    <message>
        <source>Roll 80 mm</source>
        <translation>Rolka 80 mm</translation>
    </message>
    <message>
        <source>Roll 58 mm</source>
        <translation>Rolka 58 mm</translation>
    </message>
    <message>
        <source>The PDF %1 could not be written: %2. Nothing was changed.</source>
        <translation>Nie udało się zapisać pliku PDF %1: %2. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Nie ma nic do wydrukowania.</translation>
    </message>
    <message>
        <source>the disk does not confirm it</source>
        <translation>dysk tego nie potwierdza</translation>
    </message>
    <message>
        <source>the file came out incomplete</source>
        <translation>plik jest niekompletny</translation>
    </message>
    <message>
        <source>the colour profile is missing; please install Kokarda again</source>
        <translation>brakuje profilu kolorów; zainstaluj Kokardę ponownie</translation>
    </message>
</context>
</TS>
