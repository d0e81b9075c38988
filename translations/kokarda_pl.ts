<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>Backup</name>
    <message>
        <source>The folder for backups could not be made. Choose another one in the settings.</source>
        <translation>Nie udało się utworzyć folderu kopii zapasowych. Wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>There is too little room for a backup: %1 MB must be free. No older backup was removed. Make room or choose another folder.</source>
        <translation>Za mało miejsca na kopię zapasową: potrzeba %1 MB wolnego miejsca. Żadnej starszej kopii nie usunięto. Zwolnij miejsce albo wybierz inny folder.</translation>
    </message>
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
</context>
<context>
    <name>Check</name>
    <message>
        <source>The number of pieces differs from the lines in %1 orders.</source>
        <translation>Liczba sztuk nie zgadza się z pozycjami – liczba takich zamówień: %1.</translation>
    </message>
    <message>
        <source>The address is unreadable in %1 orders.</source>
        <translation>Nie da się odczytać adresu – liczba takich zamówień: %1.</translation>
    </message>
    <message>
        <source>The currency is missing in %1 orders.</source>
        <translation>Brakuje waluty – liczba takich zamówień: %1.</translation>
    </message>
    <message>
        <source>%1 customers are merged into themselves.</source>
        <translation>Klienci scaleni z samymi sobą: %1.</translation>
    </message>
    <message>
        <source>%1 categories lie inside of each other in a ring.</source>
        <translation>Kategorie, które zawierają się nawzajem w kółko: %1.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the newest backup or let Kokarda rescue what is readable.</source>
        <translation>Plik jest uszkodzony. Przywróć najnowszą kopię zapasową albo pozwól Kokardzie odzyskać to, co da się odczytać.</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point at something that is not in the file.</source>
        <translation>Wiersze „%2”, które wskazują na coś, czego nie ma w pliku: %1.</translation>
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
        <source>--%1 takes a date such as 2026-03-31.</source>
        <translation>--%1 wymaga daty, np. 2026-03-31.</translation>
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
        <source>a4, a5, a6, letter, 100x150, 4x6 or 80mm.</source>
        <translation>a4, a5, a6, letter, 100x150, 4x6 lub 80mm.</translation>
    </message>
    <message>
        <source>bin, order or customer; without it as waiting or as named.</source>
        <translation>bin, order lub customer; bez tej opcji w kolejności oczekiwania lub podania.</translation>
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
        <source>--sort takes bin, order or customer.</source>
        <translation>--sort przyjmuje bin, order lub customer.</translation>
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
        <source>kokarda-cli: the shop's back office without a window</source>
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
        <source>make an empty shop</source>
        <translation>tworzy pusty sklep</translation>
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
        <source>%1 could not be written: %2.</source>
        <translation>Nie udało się zapisać %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the room on the disk.</source>
        <translation>Nie udało się zapisać %1. Sprawdź folder i wolne miejsce na dysku.</translation>
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
        <source>The hand's key; without it the font file's name.</source>
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
        <source>What goes with the slips: note, gift, picklist, with commas.</source>
        <translation>Co dołączyć do listów do paczek: note, gift, picklist, po przecinku.</translation>
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
</context>
<context>
    <name>CustomerDesk</name>
    <message>
        <source>Customer %1</source>
        <translation>Klient %1</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>City</source>
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
        <translation>Ostatnie zamówienie</translation>
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
        <source>The shop file is empty (0 bytes), perhaps because copying it was interrupted. Nothing was changed. Restore a backup.</source>
        <translation>Plik sklepu jest pusty (0 bajtów), może dlatego, że przerwano kopiowanie. Niczego nie zmieniono. Przywróć kopię zapasową.</translation>
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
    <name>GiftAdvisor</name>
    <message>
        <source>%1: the note goes alone.</source>
        <translation>%1: sam liścik.</translation>
    </message>
    <message>
        <source>%1: %2 fits</source>
        <translation>%1: pasuje upominek „%2”</translation>
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
        <source>The order's money went back to the customer.</source>
        <translation>Klientowi zwrócono pieniądze za to zamówienie.</translation>
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
        <source>It weighs %1 g and the parcel's weight step has %2 g left.</source>
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
        <source>One costs %1 and this order's gifts may cost %2.</source>
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
        <source>It is for first orders, and this is the customer's no. %1.</source>
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
        <translation>%1 w zamówieniu</translation>
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
        <source>is the customer's first</source>
        <translation>jest pierwszym zamówieniem klienta</translation>
    </message>
    <message>
        <source>is the customer's no. %1</source>
        <translation>jest zamówieniem nr %1 danego klienta</translation>
    </message>
    <message>
        <source>is the customer's no. %1 to %2</source>
        <translation>jest zamówieniem nr %1–%2 danego klienta</translation>
    </message>
    <message>
        <source>is the customer's no. %1 or later</source>
        <translation>jest zamówieniem nr %1 lub późniejszym danego klienta</translation>
    </message>
    <message>
        <source>is the customer's no. %1 or earlier</source>
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
        <translation>zawiera coś z kategorii „%1”</translation>
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
        <translation>pochodzi z kanału „%1”</translation>
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
        <translation>dołącz upominek „%1”%2</translation>
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
        <translation>dołącz upominek „%1”%2, a gdy się skończy – %3</translation>
    </message>
    <message>
        <source>At most %1 in one parcel.</source>
        <translation>Najwyżej %1 szt. w jednej paczce.</translation>
    </message>
    <message>
        <source>For at most %1 % of what the order earns.</source>
        <translation>Za najwyżej %1% zarobku na zamówieniu.</translation>
    </message>
    <message>
        <source>For at most %1 % of the order's worth.</source>
        <translation>Za najwyżej %1% wartości zamówienia.</translation>
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
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Women and men are called “%1”; the surname's ending tells which.</source>
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
        <source>The form follows a rule of the language's grammar.</source>
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
        <source>The name looks like a firm's, so nobody is named.</source>
        <translation>Nazwa wygląda na firmę, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>No first name was given, so nobody is named.</source>
        <translation>Nie podano imienia, więc powitanie jest bez imienia.</translation>
    </message>
    <message>
        <source>This does not read as a person's name, so nobody is named.</source>
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
</context>
<context>
    <name>Notes</name>
    <message>
        <source>It speaks of “%1”.</source>
        <translation>Mówi o „%1”.</translation>
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
        <source>It speaks of this customer's orders so far.</source>
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
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This shop is open already: %1. Go to that window, or open a copy for reading.</source>
        <translation>Ten sklep jest już otwarty: %1. Przejdź do tamtego okna albo otwórz kopię do odczytu.</translation>
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
        <translation>Kanał sprzedaży</translation>
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
        <source>No printer is set up on this computer. Save the papers as PDF instead, or add a printer in the system's settings.</source>
        <translation>Na tym komputerze nie ma skonfigurowanej drukarki. Zapisz wydruki jako PDF albo dodaj drukarkę w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>This is not a printer of the system. To get a file, choose “Save PDF”.</source>
        <translation>To nie jest drukarka systemowa. Aby otrzymać plik, wybierz „Zapisz PDF”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Zatrzymano. Niczego nie zapisano ani nie wydrukowano.</translation>
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
        <source>%n slip(s) handed to “%1”.</source>
        <translation>
            <numerusform>Przekazano %n list do paczki do drukarki „%1”.</numerusform>
            <numerusform>Przekazano %n listy do paczek do drukarki „%1”.</numerusform>
            <numerusform>Przekazano %n listów do paczek do drukarki „%1”.</numerusform>
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
        <source>%1: %2 rows rescued, %3 from the backup, %4 left out because what they belong to is lost.</source>
        <translation>%1 – odzyskane wiersze: %2, z kopii zapasowej: %3, pominięte, bo przepadło to, do czego należą: %4.</translation>
    </message>
    <message>
        <source>Lines are missing in these orders: %1.</source>
        <translation>W tych zamówieniach brakuje pozycji: %1.</translation>
    </message>
    <message>
        <source>What could be read does not pass the checks. The damaged file was not changed. Restore a backup.</source>
        <translation>To, co udało się odczytać, nie przechodzi kontroli. Uszkodzony plik nie został zmieniony. Przywróć kopię zapasową.</translation>
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
        <source>Polish shop (BaseLinker, Shoper, IdoSell, Sellrocket …)</source>
        <translation>Polski sklep (BaseLinker, Shoper, IdoSell, Sellrocket…)</translation>
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
        <source>The rejected rows could not be saved as “%1”: %2</source>
        <translation>Nie udało się zapisać odrzuconych wierszy jako „%1”: %2</translation>
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
</context>
<context>
    <name>kokarda::ImportInbox</name>
    <message>
        <source>There is no folder “%1”. Choose one that exists.</source>
        <translation>Nie ma folderu „%1”. Wybierz istniejący.</translation>
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
        <source>Reviews are not built yet. What an import brings is kept for them.</source>
        <translation>Opinie nie są jeszcze gotowe. To, co przyniesie import, czeka tu na nie.</translation>
    </message>
    <message>
        <source>Reports are not built yet. They will read the orders that you already have.</source>
        <translation>Raporty nie są jeszcze gotowe. Skorzystają z zamówień, które już masz.</translation>
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
        <source>Exports of shops (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Eksporty sklepów (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
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
</context>
<context>
    <name>kokarda::imports</name>
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
        <source>The file names no currency; amounts are taken to be in the shop’s own.</source>
        <translation>Plik nie podaje waluty; przyjęto walutę sklepu.</translation>
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
</context>
<context>
    <name>kokarda::paper</name>
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
</context>
<context>
    <name>kokarda::paper::PdfFile</name>
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
</context>
<context>
    <name>kokarda::screens::CustomersPage</name>
    <message>
        <source>Name, e-mail, city …</source>
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
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>No customer fits. Try the beginning of a name or of an e-mail address.</source>
        <translation>Żaden klient nie pasuje. Spróbuj wpisać początek nazwiska lub adresu e-mail.</translation>
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
        <source>Addressed as</source>
        <translation>Forma zwrotu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Własna notatka</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starszych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokarda::screens::GiftEditor</name>
    <message>
        <source>Keeps for ever</source>
        <translation>Nie traci terminu</translation>
    </message>
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
        <source>Hint from</source>
        <translation>Podpowiedź od</translation>
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
        <source>Best before</source>
        <translation>Termin</translation>
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
        <source>No gift</source>
        <translation>Bez upominku</translation>
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
        <source>When they are given</source>
        <translation>Kiedy są dodawane</translation>
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
        <source>Try them on the last 50 orders</source>
        <translation>Wypróbuj na ostatnich 50 zamówieniach</translation>
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
        <source>Back to the orders</source>
        <translation>Wróć do zamówień</translation>
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
        <source>This file cannot be imported</source>
        <translation>Tego pliku nie można zaimportować</translation>
    </message>
    <message>
        <source>new orders</source>
        <translation>nowe zamówienia</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>takie same jak tutaj</translation>
    </message>
    <message>
        <source>deleted here, stay so</source>
        <translation>usunięte tutaj, tak zostaje</translation>
    </message>
    <message>
        <source>rows not readable</source>
        <translation>nieczytelne wiersze</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał sprzedaży</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nowy)</translation>
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
        <source>In the column “%1”, which day is %2?</source>
        <translation>Który dzień oznacza %2 w kolumnie „%1”?</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Na co spojrzeć</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Wiersz %1: %2</translation>
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
</context>
<context>
    <name>kokarda::screens::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
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
</context>
<context>
    <name>kokarda::screens::NotesPage</name>
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
        <source>Notes</source>
        <translation>Liściki</translation>
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
        <source>This sentence</source>
        <translation>To zdanie</translation>
    </message>
    <message>
        <source>“when” says for which orders it is meant, “tone” how the shop must sound. Words in braces are filled in: {item}, {title}, {city}, {nth}. A sentence whose word is not known is left out.</source>
        <translation>„when” mówi, do jakich zamówień pasuje zdanie, „tone” – jak ma brzmieć sklep. Słowa w klamrach są wstawiane: {item}, {title}, {city}, {nth}. Zdanie, do którego brakuje słowa, zostaje pominięte.</translation>
    </message>
    <message>
        <source>Text of the sentence</source>
        <translation>Tekst zdania</translation>
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
        <source>Tracking</source>
        <translation>Numer przesyłki</translation>
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
        <source>Staff note</source>
        <translation>Notatka dla obsługi</translation>
    </message>
</context>
<context>
    <name>kokarda::screens::OrdersPage</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
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
        <source>Set status</source>
        <translation>Ustaw status</translation>
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
    <message numerus="yes">
        <source>Writing %n slip(s)</source>
        <translation>
            <numerusform>Zapisywanie %n listu do paczki</numerusform>
            <numerusform>Zapisywanie %n listów do paczek</numerusform>
            <numerusform>Zapisywanie %n listów do paczek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slip(s)</source>
        <translation>
            <numerusform>Drukowanie %n listu do paczki</numerusform>
            <numerusform>Drukowanie %n listów do paczek</numerusform>
            <numerusform>Drukowanie %n listów do paczek</numerusform>
        </translation>
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
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
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
        <source>%1 is in.</source>
        <translation>%1 jest w paczce.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>%1 does not belong in this parcel, and no order that waits is called so.</source>
        <translation>%1 nie należy do tej paczki i żadne czekające zamówienie tak się nie nazywa.</translation>
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
        <source>Printing</source>
        <translation>Drukowanie</translation>
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
</context>
<context>
    <name>kokarda::screens::PaperView</name>
    <message>
        <source>Preview of the papers</source>
        <translation>Podgląd wydruków</translation>
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
        <source>give</source>
        <translation>dodaj</translation>
    </message>
    <message>
        <source>or, when that cannot go,</source>
        <translation>albo, gdy to niemożliwe,</translation>
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
        <source>Gift</source>
        <translation>Upominek</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Drugi wybór</translation>
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
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Add a gift first.</source>
        <translation>Najpierw dodaj upominek.</translation>
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
        <source>City</source>
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
        <source>Thank you for your order, and see you again!</source>
        <translation>Dziękujemy za zamówienie i do zobaczenia!</translation>
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
</context>
<context>
    <name>kokarda::screens::StartPage</name>
    <message>
        <source>Welcome to Kokarda</source>
        <translation>Witamy w Kokardzie</translation>
    </message>
    <message>
        <source>Packing slips, handwritten notes and small gifts for the parcels of your shop.</source>
        <translation>Listy do paczek, odręczne liściki i drobne upominki do paczek Twojego sklepu.</translation>
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
    <name>main</name>
    <message>
        <source>Packing slips, handwritten notes and gifts for small web shops.</source>
        <translation>Listy do paczek, odręczne liściki i upominki dla małych sklepów internetowych.</translation>
    </message>
    <message>
        <source>The shop file to open.</source>
        <translation>Plik sklepu do otwarcia.</translation>
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
</context>
</TS>
