// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct Voice
{
    std::array<QString, 3> replies;
    RequestWords request;
};

struct Voices
{
    Voice warm;
    Voice formal;
};

const std::map<QString, Voices>& allVoices()
{
    static const std::map<QString, Voices> voices{
        {u"pl"_s,
            {{{{u"bardzo dziękujemy za te słowa – czytamy je na głos przy pakowaniu i od razu lżej się pracuje. Do następnej paczki!"_s,
                   u"dziękujemy za szczerą opinię. Widzimy, że coś można było zrobić lepiej – wystarczy parę słów, czego zabrakło, a postaramy się to poprawić."_s,
                   u"bardzo nam przykro, że tym razem nie wyszło tak, jak powinno. Chcemy to naprawić: prosimy o wiadomość z numerem zamówienia, a zajmiemy się tym jako pierwszym."_s}},
                 {u"Jak się sprawuje zamówienie %1?"_s,
                  u"jakiś czas temu wyszła od nas paczka z zamówieniem %1. Mamy nadzieję, że wszystko dotarło całe i cieszy."_s,
                  u"Czy w wolnej chwili zechcesz napisać nam parę słów, jak się sprawuje? Liczy się każda szczera opinia, także krytyczna: pomaga nam i tym, którzy się jeszcze zastanawiają."_s,
                  u"Jeśli nie chcesz dostawać takich próśb, wystarczy jedno słowo w odpowiedzi – więcej nie napiszemy."_s,
                  u"Pozdrawiamy serdecznie"_s}},
             {{{u"dziękujemy za opinię i zaufanie. Cieszymy się, że zamówienie spełniło oczekiwania."_s,
                   u"dziękujemy za opinię. Będziemy wdzięczni za informację, co możemy poprawić."_s,
                   u"przepraszamy za niedogodności. Prosimy o wiadomość z numerem zamówienia – wyjaśnimy sprawę i zaproponujemy rozwiązanie."_s}},
                 {u"Prośba o opinię o zamówieniu %1"_s,
                  u"niedawno wysłaliśmy zamówienie %1. Mamy nadzieję, że dotarło w całości i spełniło oczekiwania."_s,
                  u"Będziemy wdzięczni za parę słów oceny. Każda szczera opinia, także krytyczna, pomaga nam pracować lepiej."_s,
                  u"Zgodę na takie prośby można wycofać w każdej chwili, odpowiadając na tę wiadomość."_s,
                  u"Z wyrazami szacunku"_s}}}},
        {u"en"_s,
            {{{{u"Thank you so much for these words – we read them aloud at the packing table, and the day gets lighter. See you with the next parcel!"_s,
                   u"Thank you for being frank. We can tell that something could have been better: a few words about what was missing are enough, and we will work on it."_s,
                   u"We are truly sorry that it did not go as it should this time. We want to put it right: send us a line with your order number and we will deal with it first."_s}},
                 {u"How are you getting on with order %1?"_s,
                  u"Some time ago your order %1 left us. We hope that everything arrived whole and brings you joy."_s,
                  u"Would you find a moment to write us a few words about it? Every honest opinion counts, a critical one too: it helps us and those who are still making up their minds."_s,
                  u"If you would rather not be asked, one word in reply is enough and we will not write again."_s,
                  u"Warm regards"_s}},
             {{{u"Thank you for your review and your trust. We are glad that the order met your expectations."_s,
                   u"Thank you for your review. We would be grateful to know what we can improve."_s,
                   u"We apologise for the inconvenience. Please write to us with your order number; we will look into it and propose a solution."_s}},
                 {u"Your opinion on order %1"_s,
                  u"We recently sent you order %1 and hope that it arrived whole and met your expectations."_s,
                  u"We would be grateful for a few words of review. Every honest opinion, a critical one too, helps us to do better."_s,
                  u"You may withdraw your consent to such requests at any time by replying to this message."_s,
                  u"Yours sincerely"_s}}}},
        {u"de"_s,
            {{{{u"vielen Dank für diese Worte – wir lesen sie beim Packen laut vor, und gleich geht die Arbeit leichter. Bis zum nächsten Paket!"_s,
                   u"danke für die ehrliche Bewertung. Wir sehen, dass etwas besser hätte sein können: ein paar Worte, was gefehlt hat, genügen, und wir kümmern uns darum."_s,
                   u"es tut uns sehr leid, dass es diesmal nicht so war, wie es sein sollte. Wir möchten das in Ordnung bringen: bitte schreiben Sie uns mit der Bestellnummer, wir kümmern uns als Erstes darum."_s}},
                 {u"Wie gefällt Ihnen die Bestellung %1?"_s,
                  u"vor einiger Zeit ging Ihre Bestellung %1 auf die Reise. Wir hoffen, dass alles heil angekommen ist und Freude macht."_s,
                  u"Mögen Sie uns in einer freien Minute ein paar Worte dazu schreiben? Jede ehrliche Meinung zählt, auch eine kritische: sie hilft uns und allen, die noch überlegen."_s,
                  u"Wenn Sie nicht mehr gefragt werden möchten, genügt ein Wort als Antwort, und wir schreiben nicht wieder."_s,
                  u"Herzliche Grüße"_s}},
             {{{u"vielen Dank für Ihre Bewertung und Ihr Vertrauen. Wir freuen uns, dass die Bestellung Ihren Erwartungen entsprochen hat."_s,
                   u"vielen Dank für Ihre Bewertung. Für einen Hinweis, was wir besser machen können, sind wir dankbar."_s,
                   u"bitte entschuldigen Sie die Unannehmlichkeiten. Schreiben Sie uns bitte mit der Bestellnummer; wir klären die Sache und schlagen eine Lösung vor."_s}},
                 {u"Ihre Meinung zur Bestellung %1"_s,
                  u"vor Kurzem haben wir Ihre Bestellung %1 versandt. Wir hoffen, dass sie vollständig angekommen ist und Ihren Erwartungen entspricht."_s,
                  u"Für ein paar Worte der Bewertung wären wir dankbar. Jede ehrliche Meinung, auch eine kritische, hilft uns, besser zu werden."_s,
                  u"Ihre Einwilligung in solche Anfragen können Sie jederzeit widerrufen, indem Sie auf diese Nachricht antworten."_s,
                  u"Mit freundlichen Grüßen"_s}}}},
        {u"cs"_s,
            {{{{u"moc děkujeme za tato slova – čteme si je nahlas při balení a hned se pracuje lépe. Těšíme se na další balíček!"_s,
                   u"děkujeme za upřímné hodnocení. Vidíme, že něco mohlo být lepší: stačí pár slov, co chybělo, a pokusíme se to napravit."_s,
                   u"je nám moc líto, že to tentokrát nevyšlo, jak mělo. Chceme to napravit: napište nám prosím s číslem objednávky a budeme se tomu věnovat jako první."_s}},
                 {u"Jak jste spokojeni s objednávkou %1?"_s,
                  u"před časem od nás odešel balíček s objednávkou %1. Doufáme, že vše dorazilo v pořádku a dělá radost."_s,
                  u"Napíšete nám ve volné chvíli pár slov? Počítá se každý upřímný názor, i kritický: pomáhá nám i těm, kdo se ještě rozmýšlejí."_s,
                  u"Pokud takové prosby nechcete dostávat, stačí jedno slovo v odpovědi a už nenapíšeme."_s,
                  u"Se srdečným pozdravem"_s}},
             {{{u"děkujeme za hodnocení a důvěru. Těší nás, že objednávka splnila očekávání."_s,
                   u"děkujeme za hodnocení. Budeme vděční za informaci, co můžeme zlepšit."_s,
                   u"omlouváme se za potíže. Napište nám prosím s číslem objednávky; věc prověříme a navrhneme řešení."_s}},
                 {u"Prosba o hodnocení objednávky %1"_s,
                  u"nedávno jsme Vám odeslali objednávku %1. Doufáme, že dorazila v pořádku a splnila očekávání."_s,
                  u"Budeme vděční za pár slov hodnocení. Každý upřímný názor, i kritický, nám pomáhá pracovat lépe."_s,
                  u"Souhlas s takovými prosbami můžete kdykoli odvolat odpovědí na tuto zprávu."_s,
                  u"S pozdravem"_s}}}},
        {u"uk"_s,
            {{{{u"щиро дякуємо за ці слова – читаємо їх уголос під час пакування, і працювати одразу легше. До наступної посилки!"_s,
                   u"дякуємо за щирий відгук. Бачимо, що щось могло бути кращим: досить кількох слів, чого забракло, і ми постараємося це виправити."_s,
                   u"нам дуже прикро, що цього разу вийшло не так, як мало бути. Хочемо це виправити: напишіть нам, будь ласка, номер замовлення, і ми займемося цим насамперед."_s}},
                 {u"Як вам замовлення %1?"_s,
                  u"якийсь час тому від нас вирушила посилка із замовленням %1. Сподіваємося, що все доїхало цілим і тішить."_s,
                  u"Чи напишете нам у вільну хвилину кілька слів? Важлива кожна щира думка, і критична теж: вона допомагає нам і тим, хто ще вагається."_s,
                  u"Якщо не хочете отримувати таких прохань, досить одного слова у відповідь – більше не писатимемо."_s,
                  u"Із сердечним вітанням"_s}},
             {{{u"дякуємо за відгук і довіру. Раді, що замовлення виправдало сподівання."_s,
                   u"дякуємо за відгук. Будемо вдячні за інформацію, що ми можемо поліпшити."_s,
                   u"перепрошуємо за незручності. Напишіть нам, будь ласка, номер замовлення – ми все з’ясуємо й запропонуємо рішення."_s}},
                 {u"Прохання про відгук щодо замовлення %1"_s,
                  u"нещодавно ми надіслали замовлення %1. Сподіваємося, що воно прибуло цілим і виправдало сподівання."_s,
                  u"Будемо вдячні за кілька слів оцінки. Кожна щира думка, зокрема й критична, допомагає нам працювати краще."_s,
                  u"Згоду на такі прохання можна відкликати будь-коли, відповівши на цього листа."_s,
                  u"З повагою"_s}}}},
        {u"fr"_s,
            {{{{u"un grand merci pour ces mots – nous les lisons à voix haute en préparant les colis, et le travail en devient plus léger. À bientôt pour le prochain colis !"_s,
                   u"merci pour votre franchise. Nous voyons que quelque chose aurait pu être mieux : quelques mots sur ce qui a manqué suffisent, et nous y travaillerons."_s,
                   u"nous sommes vraiment désolés que cela ne se soit pas passé comme il le fallait. Nous voulons réparer cela : écrivez-nous avec votre numéro de commande, et nous nous en occuperons en premier."_s}},
                 {u"Comment trouvez-vous la commande %1 ?"_s,
                  u"il y a quelque temps, votre commande %1 est partie de chez nous. Nous espérons que tout est bien arrivé et vous fait plaisir."_s,
                  u"Auriez-vous un moment pour nous en écrire quelques mots ? Chaque avis sincère compte, même critique : il nous aide, ainsi que ceux qui hésitent encore."_s,
                  u"Si vous préférez ne plus recevoir de telles demandes, un mot en réponse suffit et nous n’écrirons plus."_s,
                  u"Bien cordialement"_s}},
             {{{u"merci pour votre avis et votre confiance. Nous sommes heureux que la commande ait répondu à vos attentes."_s,
                   u"merci pour votre avis. Nous vous serions reconnaissants de nous dire ce que nous pouvons améliorer."_s,
                   u"veuillez nous excuser pour ce désagrément. Écrivez-nous avec votre numéro de commande ; nous examinerons la situation et vous proposerons une solution."_s}},
                 {u"Votre avis sur la commande %1"_s,
                  u"nous vous avons récemment envoyé la commande %1 et espérons qu’elle est bien arrivée et répond à vos attentes."_s,
                  u"Nous vous serions reconnaissants de quelques mots d’appréciation. Chaque avis sincère, même critique, nous aide à progresser."_s,
                  u"Vous pouvez retirer à tout moment votre accord à de telles demandes en répondant à ce message."_s,
                  u"Avec nos salutations distinguées"_s}}}},
        {u"es"_s,
            {{{{u"muchísimas gracias por estas palabras: las leemos en voz alta mientras empaquetamos y el trabajo se hace más ligero. ¡Hasta el próximo paquete!"_s,
                   u"gracias por la sinceridad. Vemos que algo pudo ser mejor: bastan unas palabras sobre lo que faltó y trabajaremos en ello."_s,
                   u"sentimos mucho que esta vez no saliera como debía. Queremos arreglarlo: escríbanos con el número de pedido y nos ocuparemos de ello lo primero."_s}},
                 {u"¿Qué tal el pedido %1?"_s,
                  u"hace un tiempo salió de nuestra tienda su pedido %1. Esperamos que todo llegara entero y que lo disfrute."_s,
                  u"¿Nos escribiría unas palabras cuando tenga un momento? Cuenta cada opinión sincera, también la crítica: nos ayuda a nosotros y a quienes aún dudan."_s,
                  u"Si prefiere no recibir estas solicitudes, basta una palabra como respuesta y no volveremos a escribir."_s,
                  u"Un cordial saludo"_s}},
             {{{u"gracias por su opinión y su confianza. Nos alegra que el pedido cumpliera sus expectativas."_s,
                   u"gracias por su opinión. Le agradeceríamos que nos dijera qué podemos mejorar."_s,
                   u"disculpe las molestias. Escríbanos, por favor, con el número de pedido; revisaremos el caso y le propondremos una solución."_s}},
                 {u"Su opinión sobre el pedido %1"_s,
                  u"hace poco le enviamos el pedido %1 y esperamos que llegara completo y cumpliera sus expectativas."_s,
                  u"Le agradeceríamos unas palabras de valoración. Cada opinión sincera, también la crítica, nos ayuda a mejorar."_s,
                  u"Puede retirar en cualquier momento su consentimiento a estas solicitudes respondiendo a este mensaje."_s,
                  u"Atentamente"_s}}}},
        {u"it"_s,
            {{{{u"grazie di cuore per queste parole: le leggiamo ad alta voce mentre prepariamo i pacchi, e il lavoro diventa più leggero. Al prossimo pacco!"_s,
                   u"grazie per la sincerità. Vediamo che qualcosa poteva andare meglio: bastano due parole su che cosa è mancato e ci lavoreremo."_s,
                   u"ci dispiace davvero che questa volta non sia andata come doveva. Vogliamo rimediare: ci scriva con il numero d’ordine e ce ne occuperemo per primi."_s}},
                 {u"Come si trova con l’ordine %1?"_s,
                  u"qualche tempo fa è partito da noi il Suo ordine %1. Speriamo che tutto sia arrivato intero e Le faccia piacere."_s,
                  u"Ci scriverebbe due parole in un momento libero? Conta ogni opinione sincera, anche critica: aiuta noi e chi è ancora indeciso."_s,
                  u"Se preferisce non ricevere queste richieste, basta una parola in risposta e non scriveremo più."_s,
                  u"Cordiali saluti"_s}},
             {{{u"grazie per la Sua recensione e per la fiducia. Siamo lieti che l’ordine abbia soddisfatto le Sue aspettative."_s,
                   u"grazie per la Sua recensione. Le saremmo grati se ci dicesse che cosa possiamo migliorare."_s,
                   u"ci scusiamo per il disagio. Ci scriva, per favore, con il numero d’ordine; verificheremo e proporremo una soluzione."_s}},
                 {u"La Sua opinione sull’ordine %1"_s,
                  u"di recente Le abbiamo spedito l’ordine %1 e speriamo che sia arrivato intero e abbia soddisfatto le Sue aspettative."_s,
                  u"Le saremmo grati di due parole di valutazione. Ogni opinione sincera, anche critica, ci aiuta a migliorare."_s,
                  u"Può revocare in qualsiasi momento il consenso a queste richieste rispondendo a questo messaggio."_s,
                  u"Distinti saluti"_s}}}},
    };
    return voices;
}

const Voice& voiceOf(const QString& language, NoteTone tone)
{
    const auto found = allVoices().find(language);
    const Voices& voices = found == allVoices().end() ? allVoices().at(u"en"_s) : found->second;
    return tone == NoteTone::Formal ? voices.formal : voices.warm;
}

} // namespace

QStringList reviewLanguages()
{
    QStringList languages;
    for (const auto& [language, voices] : allVoices())
        languages << language;
    return languages;
}

const std::array<QString, 3>& replyTexts(const QString& language, NoteTone tone)
{
    return voiceOf(language, tone).replies;
}

const RequestWords& requestWords(const QString& language, NoteTone tone)
{
    return voiceOf(language, tone).request;
}

} // namespace kokarda
