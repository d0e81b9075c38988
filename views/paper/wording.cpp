// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

constexpr int languageCount = 8;

struct Entry
{
    Word word;
    std::array<const char16_t*, languageCount> texts; ///< pl, en, de, cs, uk, fr, es, it
};

// clang-format off
constexpr Entry entries[] = {
    {Word::PackingSlip, {u"Zawartość paczki", u"Packing slip", u"Lieferschein", u"Dodací list", u"Вміст посилки", u"Bon de livraison", u"Albarán", u"Documento di spedizione"}},
    {Word::Order, {u"Zamówienie", u"Order", u"Bestellung", u"Objednávka", u"Замовлення", u"Commande", u"Pedido", u"Ordine"}},
    {Word::OrderDate, {u"Data zamówienia", u"Order date", u"Bestelldatum", u"Datum objednávky", u"Дата замовлення", u"Date de commande", u"Fecha del pedido", u"Data dell’ordine"}},
    {Word::ShipTo, {u"Odbiorca", u"Ship to", u"Lieferanschrift", u"Příjemce", u"Одержувач", u"Livrer à", u"Enviar a", u"Spedire a"}},
    {Word::SoldTo, {u"Zamawiający", u"Ordered by", u"Besteller", u"Objednal", u"Замовник", u"Commandé par", u"Pedido por", u"Ordinato da"}},
    {Word::Delivery, {u"Dostawa", u"Delivery", u"Versand", u"Doprava", u"Доставка", u"Livraison", u"Envío", u"Consegna"}},
    {Word::PickupPoint, {u"Punkt odbioru", u"Pick-up point", u"Abholstelle", u"Výdejní místo", u"Пункт видачі", u"Point de retrait", u"Punto de recogida", u"Punto di ritiro"}},
    {Word::ChannelNumber, {u"Numer w serwisie", u"Channel number", u"Nummer im Portal", u"Číslo na portálu", u"Номер на платформі", u"Numéro de la plateforme", u"Número en el portal", u"Numero sul portale"}},
    {Word::Item, {u"Produkt", u"Item", u"Artikel", u"Zboží", u"Товар", u"Article", u"Artículo", u"Articolo"}},
    {Word::Quantity, {u"Ilość", u"Qty", u"Menge", u"Ks", u"К-сть", u"Qté", u"Cant.", u"Qtà"}},
    {Word::Sku, {u"Kod", u"Code", u"Art.-Nr.", u"Kód", u"Код", u"Réf.", u"Ref.", u"Codice"}},
    {Word::Bin, {u"Półka", u"Shelf", u"Fach", u"Police", u"Полиця", u"Rayon", u"Estante", u"Scaffale"}},
    {Word::Remark, {u"Uwaga klienta", u"Customer’s message", u"Nachricht des Kunden", u"Zpráva od zákazníka", u"Повідомлення клієнта", u"Message du client", u"Mensaje del cliente", u"Messaggio del cliente"}},
    {Word::StaffNote, {u"Notatka wewnętrzna", u"Staff note", u"Interne Notiz", u"Interní poznámka", u"Внутрішня нотатка", u"Note interne", u"Nota interna", u"Nota interna"}},
    {Word::StaffCopy, {u"Egzemplarz dla sklepu", u"Staff copy", u"Exemplar für den Shop", u"Kopie pro obchod", u"Примірник магазину", u"Exemplaire interne", u"Copia interna", u"Copia interna"}},
    {Word::CopyNumber, {u"Kopia %1", u"Copy %1", u"Kopie %1", u"Kopie %1", u"Копія %1", u"Copie %1", u"Copia %1", u"Copia %1"}},
    {Word::GiftMessage, {u"Wiadomość do prezentu", u"Gift message", u"Geschenknachricht", u"Vzkaz k dárku", u"Побажання до подарунка", u"Message cadeau", u"Mensaje de regalo", u"Messaggio regalo"}},
    {Word::GiftFrom, {u"Prezent od: %1", u"A gift from %1", u"Ein Geschenk von %1", u"Dárek od: %1", u"Подарунок від: %1", u"Un cadeau de %1", u"Un regalo de %1", u"Un regalo da %1"}},
    {Word::PageOf, {u"Strona %1 z %2", u"Page %1 of %2", u"Seite %1 von %2", u"Strana %1 z %2", u"Сторінка %1 з %2", u"Page %1 sur %2", u"Página %1 de %2", u"Pagina %1 di %2"}},
    {Word::Positions, {u"Pozycje", u"Lines", u"Positionen", u"Položky", u"Позиції", u"Lignes", u"Líneas", u"Righe"}},
    {Word::Pieces, {u"Sztuki", u"Pieces", u"Stück", u"Kusy", u"Штуки", u"Pièces", u"Unidades", u"Pezzi"}},
    {Word::Ordered, {u"zamówiono %1", u"ordered %1", u"bestellt %1", u"objednáno %1", u"замовлено %1", u"commandé %1", u"pedido %1", u"ordinati %1"}},
    {Word::StillToCome, {u"dojdzie osobno %1", u"still to come %1", u"folgt noch %1", u"dojde později %1", u"надійде пізніше %1", u"à suivre %1", u"pendiente %1", u"in arrivo %1"}},
    {Word::SentBefore, {u"wysłano wcześniej %1", u"sent before %1", u"bereits versandt %1", u"odesláno dříve %1", u"надіслано раніше %1", u"déjà envoyé %1", u"ya enviado %1", u"già spediti %1"}},
    {Word::ParcelOf, {u"Paczka %1 z %2", u"Parcel %1 of %2", u"Paket %1 von %2", u"Balík %1 z %2", u"Посилка %1 з %2", u"Colis %1 sur %2", u"Paquete %1 de %2", u"Pacco %1 di %2"}},
    {Word::FollowsLater, {u"W osobnej paczce dotrze", u"Follows in another parcel", u"Folgt in einem weiteren Paket", u"Přijde v dalším balíku", u"Надійде окремою посилкою", u"Suit dans un autre colis", u"Llega en otro paquete", u"Arriva in un altro pacco"}},
    {Word::Price, {u"Cena", u"Price", u"Preis", u"Cena", u"Ціна", u"Prix", u"Precio", u"Prezzo"}},
    {Word::Amount, {u"Wartość", u"Amount", u"Betrag", u"Částka", u"Сума", u"Montant", u"Importe", u"Importo"}},
    {Word::Subtotal, {u"Produkty", u"Items", u"Artikel", u"Zboží", u"Товари", u"Articles", u"Artículos", u"Articoli"}},
    {Word::Shipping, {u"Dostawa", u"Shipping", u"Versand", u"Doprava", u"Доставка", u"Livraison", u"Envío", u"Spedizione"}},
    {Word::Discount, {u"Rabat", u"Discount", u"Rabatt", u"Sleva", u"Знижка", u"Remise", u"Descuento", u"Sconto"}},
    {Word::Tax, {u"w tym VAT", u"including tax", u"inkl. MwSt.", u"včetně DPH", u"у т. ч. ПДВ", u"dont TVA", u"IVA incluido", u"IVA inclusa"}},
    {Word::Total, {u"Razem", u"Total", u"Summe", u"Celkem", u"Разом", u"Total", u"Total", u"Totale"}},
    {Word::PickList, {u"Lista zbiórki", u"Pick list", u"Packliste", u"Vychystávací list", u"Список збирання", u"Liste de prélèvement", u"Lista de recogida", u"Lista di prelievo"}},
    {Word::Orders, {u"Zamówienia", u"Orders", u"Bestellungen", u"Objednávky", u"Замовлення", u"Commandes", u"Pedidos", u"Ordini"}},
    {Word::ReturnSlip, {u"Formularz zwrotu", u"Return slip", u"Rücksendeschein", u"Formulář pro vrácení", u"Бланк повернення", u"Bon de retour", u"Hoja de devolución", u"Modulo di reso"}},
    {Word::ReturnReason, {u"Powód zwrotu", u"Reason for return", u"Grund der Rücksendung", u"Důvod vrácení", u"Причина повернення", u"Motif du retour", u"Motivo de la devolución", u"Motivo del reso"}},
    {Word::ReturnTo, {u"Adres do zwrotu", u"Return to", u"Rücksendung an", u"Adresa pro vrácení", u"Адреса повернення", u"Retourner à", u"Devolver a", u"Restituire a"}},
    {Word::ReturnIntro, {u"Zaznacz, co odsyłasz, wpisz liczbę sztuk i numer powodu, i włóż kartkę do paczki.", u"Tick what you are sending back, add how many and the number of the reason, and put this sheet into the parcel.", u"Bitte ankreuzen, was zurückgeht, Stückzahl und Nummer des Grundes eintragen und dieses Blatt beilegen.", u"Zaškrtněte, co vracíte, doplňte počet kusů a číslo důvodu a list vložte do balíku.", u"Позначте, що повертаєте, впишіть кількість і номер причини та вкладіть аркуш у посилку.", u"Cochez ce que vous renvoyez, indiquez la quantité et le numéro du motif, et joignez cette feuille au colis.", u"Marque lo que devuelve, indique la cantidad y el número del motivo, e incluya esta hoja en el paquete.", u"Spunta ciò che restituisci, indica la quantità e il numero del motivo e inserisci il foglio nel pacco."}},
    {Word::ReturnWish, {u"Proszę o", u"I would like", u"Ich wünsche", u"Přeji si", u"Прошу", u"Je souhaite", u"Deseo", u"Desidero"}},
    {Word::Refund, {u"zwrot pieniędzy", u"a refund", u"Erstattung", u"vrácení peněz", u"повернення коштів", u"un remboursement", u"el reembolso", u"un rimborso"}},
    {Word::Exchange, {u"wymianę", u"an exchange", u"Umtausch", u"výměnu", u"обмін", u"un échange", u"un cambio", u"un cambio"}},
    {Word::Gift, {u"Prezent", u"Gift", u"Geschenk", u"Dárek", u"Подарунок", u"Cadeau", u"Regalo", u"Regalo"}},
    {Word::WithCompliments, {u"Mały prezent od nas", u"A little something from us", u"Eine Kleinigkeit von uns", u"Malá pozornost od nás", u"Маленький подарунок від нас", u"Une petite attention de notre part", u"Un pequeño detalle de nuestra parte", u"Un piccolo pensiero da parte nostra"}},
    {Word::NothingInside, {u"Brak pozycji", u"No items", u"Keine Artikel", u"Žádné položky", u"Немає товарів", u"Aucun article", u"Sin artículos", u"Nessun articolo"}},
    {Word::Printed, {u"Wydrukowano", u"Printed", u"Gedruckt am", u"Vytištěno", u"Надруковано", u"Imprimé le", u"Impreso", u"Stampato il"}},
    {Word::Signature, {u"Podpis", u"Signature", u"Unterschrift", u"Podpis", u"Підпис", u"Signature", u"Firma", u"Firma"}},
    {Word::Phone, {u"Tel.", u"Phone", u"Tel.", u"Tel.", u"Тел.", u"Tél.", u"Tel.", u"Tel."}},
    {Word::LoyaltyCard, {u"Karta stałego klienta", u"Loyalty card", u"Treuekarte", u"Věrnostní karta", u"Картка постійного клієнта", u"Carte de fidélité", u"Tarjeta de fidelidad", u"Carta fedeltà"}},
    {Word::StampsOf, {u"Pieczątki: %1 z %2", u"Stamps: %1 of %2", u"Stempel: %1 von %2", u"Razítka: %1 z %2", u"Штампи: %1 з %2", u"Tampons : %1 sur %2", u"Sellos: %1 de %2", u"Timbri: %1 di %2"}},
    {Word::FullCard, {u"Karta jest pełna – dziękujemy!", u"The card is full – thank you!", u"Die Karte ist voll – danke!", u"Karta je plná – děkujeme!", u"Картка заповнена – дякуємо!", u"La carte est complète – merci !", u"La tarjeta está completa: ¡gracias!", u"La carta è completa: grazie!"}},
    {Word::FullCardIsWorth, {u"Pełna karta: %1", u"A full card: %1", u"Eine volle Karte: %1", u"Plná karta: %1", u"Повна картка: %1", u"Carte complète : %1", u"Tarjeta completa: %1", u"Carta completa: %1"}},
};

// Reasons as shops count them; the first applies most often to clothes, so it is worded for any goods.
constexpr std::array<std::array<const char16_t*, 6>, languageCount> reasons{{
    {u"Nie pasuje", u"Inne, niż na zdjęciu lub w opisie", u"Uszkodzone lub wadliwe", u"Nie ten produkt", u"Przyszło za późno", u"Zmiana decyzji"},
    {u"Does not fit", u"Not as pictured or described", u"Damaged or faulty", u"Wrong item", u"Arrived too late", u"Changed my mind"},
    {u"Passt nicht", u"Anders als abgebildet oder beschrieben", u"Beschädigt oder defekt", u"Falscher Artikel", u"Zu spät geliefert", u"Gefällt doch nicht"},
    {u"Nesedí", u"Jiné než na fotografii nebo v popisu", u"Poškozené nebo vadné", u"Jiné zboží", u"Dorazilo pozdě", u"Změna rozhodnutí"},
    {u"Не підходить", u"Не таке, як на фото чи в описі", u"Пошкоджене або з дефектом", u"Не той товар", u"Надійшло запізно", u"Змінилося рішення"},
    {u"Ne convient pas", u"Différent de la photo ou de la description", u"Abîmé ou défectueux", u"Mauvais article", u"Arrivé trop tard", u"Changement d’avis"},
    {u"No queda bien", u"Distinto de la foto o la descripción", u"Dañado o defectuoso", u"Artículo equivocado", u"Llegó demasiado tarde", u"Cambio de opinión"},
    {u"Non va bene", u"Diverso da foto o descrizione", u"Danneggiato o difettoso", u"Articolo sbagliato", u"Arrivato troppo tardi", u"Ho cambiato idea"},
}};
// clang-format on

int columnOf(const QString& language)
{
    const qsizetype at = documentLanguages().indexOf(documentLanguage(language));
    return int(at);
}

} // namespace

const QStringList& documentLanguages()
{
    static const QStringList languages{u"pl"_s, u"en"_s, u"de"_s, u"cs"_s, u"uk"_s, u"fr"_s, u"es"_s, u"it"_s};
    return languages;
}

QString documentLanguage(const QString& wished)
{
    const QString base = wished.left(2).toLower();
    return documentLanguages().contains(base) ? base : u"en"_s;
}

QString word(Word word, const QString& language)
{
    for (const Entry& entry : entries)
        if (entry.word == word)
            return QString::fromUtf16(entry.texts[size_t(columnOf(language))]);
    return {};
}

QStringList returnReasons(const QString& language)
{
    QStringList list;
    for (const char16_t* reason : reasons[size_t(columnOf(language))])
        list += QString::fromUtf16(reason);
    return list;
}

QLocale documentLocale(const QString& language)
{
    static const std::array<QLocale, languageCount> locales{QLocale(QLocale::Polish, QLocale::Poland),
        QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::German, QLocale::Germany),
        QLocale(QLocale::Czech, QLocale::Czechia), QLocale(QLocale::Ukrainian, QLocale::Ukraine),
        QLocale(QLocale::French, QLocale::France), QLocale(QLocale::Spanish, QLocale::Spain),
        QLocale(QLocale::Italian, QLocale::Italy)};
    return locales[size_t(columnOf(language))];
}

QString dateText(QDate day, const QString& language)
{
    if (!day.isValid())
        return {};
    const QString code = documentLanguage(language);
    QString pattern = u"d MMMM yyyy"_s;
    if (code == "de"_L1 || code == "cs"_L1)
        pattern = u"d. MMMM yyyy"_s;
    else if (code == "es"_L1)
        pattern = u"d 'de' MMMM 'de' yyyy"_s;
    return documentLocale(code).toString(day, pattern);
}

} // namespace kokarda::paper
