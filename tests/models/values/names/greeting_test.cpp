// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/greeting.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char16_t* name;
    const char16_t* text;
};

void expectGreetings(const std::vector<Case>& cases, const GreetingOptions& options = {})
{
    for (const Case& each : cases) {
        const QString name = QString::fromUtf16(each.name);
        EXPECT_EQ(greet(name, options).text, QString::fromUtf16(each.text)) << "for the name " << name.toStdString();
    }
}

GreetingOptions in(const char16_t* language, NoteTone tone = NoteTone::Warm)
{
    GreetingOptions options;
    options.language = QString::fromUtf16(language);
    options.tone = tone;
    return options;
}

} // namespace

TEST(PolishGreeting, PutsTheNameIntoTheVocative)
{
    expectGreetings({{u"Anna", u"Droga Anno"},
                     {u"Marek", u"Drogi Marku"},
                     {u"Kasia", u"Droga Kasiu"},
                     {u"Piotr", u"Drogi Piotrze"},
                     {u"Paweł", u"Drogi Pawle"},
                     {u"Zuzia", u"Droga Zuziu"},
                     {u"Małgorzata Nowak", u"Droga Małgorzato"},
                     {u"Maria", u"Droga Mario"},
                     {u"Ola", u"Droga Olu"},
                     {u"Jerzy", u"Drogi Jerzy"},
                     {u"Antoni Wiśniewski", u"Drogi Antoni"},
                     {u"Wawrzyniec", u"Drogi Wawrzyńcze"},
                     {u"Krzyś", u"Drogi Krzysiu"},
                     {u"Maciek", u"Drogi Maćku"},
                     {u"Mariola", u"Droga Mariolu"},
                     {u"Miriam", u"Droga Miriam"},
                     {u"Kacper", u"Drogi Kacprze"},
                     {u"Ernest", u"Drogi Erneście"}});
}

TEST(PolishGreeting, SpeaksFormallyAndPlayfully)
{
    expectGreetings({{u"Anna", u"Szanowna Pani Anno"},
                     {u"Piotr Nowak", u"Szanowny Panie Piotrze"},
                     {u"Kuba", u"Szanowny Panie Kubo"},
                     {u"P.P.H.U. Marek", u"Dzień dobry!"}},
                    in(u"pl", NoteTone::Formal));
    expectGreetings({{u"Kasia", u"Cześć Kasiu"}, {u"Marek", u"Cześć Marku"}}, in(u"pl", NoteTone::Playful));
}

TEST(PolishGreeting, MendsTheCaseFirst)
{
    expectGreetings({{u"ANNA", u"Droga Anno"},
                     {u"jan kowalski", u"Drogi Janie"},
                     {u"  Marek  ", u"Drogi Marku"},
                     {u"mAŁGORZATA", u"Droga Małgorzato"},
                     {u"ŁUKASZ ŻAK", u"Drogi Łukaszu"},
                     {u"anna\u00A0nowak", u"Droga Anno"},
                     {u"\u200BAnna\u200B", u"Droga Anno"},
                     {u"Anna\tNowak\n", u"Droga Anno"}});
}

TEST(PolishGreeting, ReadsNamesTypedWithoutPolishLetters)
{
    expectGreetings({{u"Lukasz", u"Drogi Łukaszu"},
                     {u"MALGORZATA NOWAK", u"Droga Małgorzato"},
                     {u"pawel", u"Drogi Pawle"},
                     {u"Michal", u"Drogi Michale"},
                     {u"Elzbieta", u"Droga Elżbieto"}});
    EXPECT_EQ(greet(u"Lukasz"_s, {}).confidence, Confidence::likely);
}

TEST(PolishGreeting, TakesTheFirstOfTwoNames)
{
    expectGreetings({{u"Anna Maria", u"Droga Anno"},
                     {u"Anna Maria Kowalska", u"Droga Anno"},
                     {u"Anna-Maria Nowak", u"Droga Anno"},
                     {u"Jan Maria Rokita", u"Drogi Janie"},
                     {u"Piotr Paweł", u"Drogi Piotrze"},
                     {u"Anna M. Kowalska", u"Droga Anno"},
                     {u"Anna K.", u"Droga Anno"}});
}

TEST(PolishGreeting, FindsTheNameBehindTheSurname)
{
    expectGreetings({{u"KOWALSKI JAN", u"Drogi Janie"},
                     {u"Nowak Anna", u"Droga Anno"},
                     {u"Kowalski, Jan", u"Drogi Janie"},
                     {u"Wójcik Marek", u"Drogi Marku"},
                     {u"Kowalska-Nowak Ewa", u"Droga Ewo"},
                     {u"Anna Wojciech", u"Droga Anno"},
                     {u"Baran Zofia", u"Droga Zofio"}});
}

TEST(PolishGreeting, LeavesTitlesAside)
{
    expectGreetings({{u"Pani Anna Kowalska", u"Droga Anno"},
                     {u"dr Jan Nowak", u"Drogi Janie"},
                     {u"mgr inż. Piotr Lis", u"Drogi Piotrze"},
                     {u"Pan Marek", u"Drogi Marku"}});
}

TEST(PolishGreeting, NamesNobodyWhereSeveralOrNoneAreMeant)
{
    const GreetingOptions options;
    for (const char16_t* name : {u"Anna i Jan Kowalscy",
                                 u"Anna oraz Jan",
                                 u"Anna & Jan",
                                 u"Anna, Jan",
                                 u"Jan + Ola",
                                 u"Państwo Nowak",
                                 u"Rodzina Kowalskich",
                                 u"Michał Anna",
                                 u"Nowakowie",
                                 u"Anna/Jan",
                                 u"ANNA I JAN NOWAK",
                                 u"Firma Kwiaty Anna",
                                 u"ABC Sp. z o.o.",
                                 u"PHU Marek",
                                 u"Marek-Bud",
                                 u"Jan-Pol",
                                 u"MarBud Anna",
                                 u"Kwiaciarnia Zofia",
                                 u"Szkoła Podstawowa nr 5",
                                 u"Meble Kowalski S.A.",
                                 u"Anna GmbH",
                                 u"Studio Marta",
                                 u"anna.kowalska@example.com",
                                 u"anna_nowak",
                                 u"anna123",
                                 u"janek.k",
                                 u"kwiatek",
                                 u"A. Kowalska",
                                 u"J Kowalski",
                                 u"J.Kowalski",
                                 u"Kowalski",
                                 u"KOWALSKA",
                                 u"Nowak",
                                 u"Wiśniewska Kowalska",
                                 u"",
                                 u"   ",
                                 u"-",
                                 u"???",
                                 u"123",
                                 u"Ma?gorzata",
                                 u"x",
                                 u"Klient Allegro",
                                 u"Test",
                                 u"brak",
                                 u"Alex",
                                 u"Nikola",
                                 u"Sasha",
                                 u"Andrea",
                                 u"ks. Jan Nowak",
                                 u"s. Maria",
                                 u"Nguyen Van Anh",
                                 u"Wei",
                                 u"Jan Kowalska",
                                 u"👍",
                                 u"Анна",
                                 u"<b>Anna</b>",
                                 u"'; DROP TABLE customers",
                                 u"Anna (siostra)",
                                 u"Zażółć Gęślą Jaźń Anna Ewa Ola"}) {
        const Greeting greeting = greet(QString::fromUtf16(name), options);
        EXPECT_EQ(greeting.text, u"Dzień dobry!"_s) << QString::fromUtf16(name).toStdString();
        EXPECT_EQ(greeting.confidence, Confidence::neutral);
        EXPECT_FALSE(greeting.how.isEmpty());
        EXPECT_TRUE(greeting.vocative.isEmpty());
    }
}

TEST(PolishGreeting, LetsTheSurnameSettleTheGender)
{
    expectGreetings(
        {{u"Nikola Kowalska", u"Droga Nikolo"}, {u"Karen Nowacka", u"Droga Karen"}, {u"Alex Kowalska", u"Droga Alex"}});
}

TEST(PolishGreeting, SaysHowSureItIs)
{
    EXPECT_EQ(greet(u"Anna"_s, {}).confidence, Confidence::certain);
    EXPECT_EQ(greet(u"Ziemomysł"_s, {}).confidence, Confidence::likely);
    EXPECT_EQ(greet(u"Nikola"_s, {}).confidence, Confidence::neutral);
}

TEST(PolishGreeting, RemembersWhatTheShopCorrected)
{
    GreetingOptions options;
    options.corrections.insert(correctionKey(u"pl"_s, u"Nikola"_s), {u"Nikolo"_s, Gender::feminine});
    options.corrections.insert(correctionKey(u"pl"_s, u"Kot w Butach"_s), {u"Kocie"_s, Gender::masculine});
    options.corrections.insert(correctionKey(u"pl"_s, u"Anna"_s), {});
    EXPECT_EQ(greet(u"NIKOLA Nowak"_s, options).text, u"Droga Nikolo"_s);
    EXPECT_EQ(greet(u"nikola"_s, options).confidence, Confidence::certain);
    EXPECT_EQ(greet(u"kot w  butach"_s, options).text, u"Drogi Kocie"_s);
    EXPECT_EQ(greet(u"Anna"_s, options).text, u"Dzień dobry!"_s);
}

TEST(PolishGreeting, TakesTheFormFromTheCustomersCard)
{
    Customer customer;
    customer.name = u"Nikola"_s;
    EXPECT_EQ(greetCustomer(customer, {}).text, u"Dzień dobry!"_s);
    customer.vocative = u"Nikolo"_s;
    EXPECT_EQ(greetCustomer(customer, {}).text, u"Droga Nikolo"_s);
    customer.addressForm = AddressForm::Formal;
    EXPECT_EQ(greetCustomer(customer, {}).text, u"Szanowna Pani Nikolo"_s);
    Customer firm;
    firm.company = u"Kubki i Spółka"_s;
    EXPECT_EQ(greetCustomer(firm, {}).text, u"Dzień dobry!"_s);
}

TEST(PolishGreeting, EndsTheLineAsPolishDoes)
{
    const Greeting named = greet(u"Anna"_s, {});
    const Greeting nobody = greet(u"Firma"_s, {});
    EXPECT_EQ(salutationLine(named, u"pl"_s), u"Droga Anno,"_s);
    EXPECT_TRUE(continuesInSmallLetters(named, u"pl"_s));
    EXPECT_EQ(salutationLine(nobody, u"pl"_s), u"Dzień dobry!"_s);
    EXPECT_FALSE(continuesInSmallLetters(nobody, u"pl"_s));
    EXPECT_FALSE(continuesInSmallLetters(greet(u"Anna"_s, in(u"en")), u"en"_s));
}

TEST(GreetingsElsewhere, FollowTheLanguage)
{
    expectGreetings({{u"Jana Nováková", u"Milá Jano"},
                     {u"Petr", u"Milý Petře"},
                     {u"Tomáš", u"Milý Tomáši"},
                     {u"Marek", u"Milý Marku"},
                     {u"Lucie", u"Milá Lucie"},
                     {u"Pavel", u"Milý Pavle"},
                     {u"Zdeněk", u"Milý Zdeňku"},
                     {u"Ondřej", u"Milý Ondřeji"},
                     {u"Jiří", u"Milý Jiří"},
                     {u"Jan", u"Milý Jane"},
                     {u"Sasha", u"Dobrý den!"}},
                    in(u"cs"));
    expectGreetings({{u"Jana", u"Milá Jana"}, {u"Peter", u"Milý Peter"}}, in(u"sk"));
    expectGreetings({{u"Оксана", u"Дорога Оксано"},
                     {u"Марія Шевченко", u"Дорога Маріє"},
                     {u"Андрій", u"Дорогий Андрію"},
                     {u"Іван", u"Дорогий Іване"},
                     {u"Оля", u"Дорога Олю"},
                     {u"Петро", u"Дорогий Петре"},
                     {u"Микола", u"Дорогий Миколо"},
                     {u"Саша", u"Добрий день!"},
                     {u"Oksana", u"Добрий день!"}},
                    in(u"uk"));
    expectGreetings({{u"Ivan", u"Dragi Ivane"},
                     {u"Ana", u"Draga Ana"},
                     {u"Dominik", u"Dragi Dominiče"},
                     {u"Marko", u"Dragi Marko"},
                     {u"Petar", u"Dragi Petre"},
                     {u"Danica", u"Draga Danice"},
                     {u"Luka", u"Dragi Luka"},
                     {u"Andrej", u"Dragi Andreju"}},
                    in(u"hr"));
    expectGreetings({{u"Anna Schmidt", u"Liebe Anna"},
                     {u"Jürgen", u"Lieber Jürgen"},
                     {u"Kim", u"Guten Tag!"},
                     {u"Müller GmbH", u"Guten Tag!"}},
                    in(u"de"));
    expectGreetings({{u"Chloé", u"Chère Chloé"}, {u"Pierre Dupont", u"Cher Pierre"}, {u"Camille", u"Chère Camille"}},
                    in(u"fr"));
    expectGreetings({{u"Lucía", u"Querida Lucía"}, {u"Javier", u"Querido Javier"}}, in(u"es"));
    expectGreetings({{u"Giulia", u"Cara Giulia"}, {u"Andrea Rossi", u"Caro Andrea"}}, in(u"it"));
    expectGreetings({{u"Anna Smith", u"Dear Anna"},
                     {u"Franziska Wolf", u"Dear Franziska"},
                     {u"JOHN SMITH", u"Dear John"},
                     {u"Smith & Sons Ltd", u"Hello!"},
                     {u"Alex", u"Dear Alex"}},
                    in(u"en"));
    expectGreetings({{u"Anna Smith", u"Dear Anna Smith"}}, in(u"en", NoteTone::Formal));
    expectGreetings({{u"Sanne", u"Beste Sanne"}}, in(u"nl"));
    expectGreetings({{u"Åsa", u"Kära Åsa"}}, in(u"sv"));
    expectGreetings({{u"Søren", u"Kære Søren"}}, in(u"da"));
    expectGreetings({{u"Ingrid", u"Kjære Ingrid"}}, in(u"nb"));
    expectGreetings({{u"Anna", u"Dear Anna"}}, in(u"tlh"));
}

TEST(GreetingsElsewhere, KnowTheirWords)
{
    EXPECT_EQ(confidenceName(Confidence::certain), u"certain"_s);
    EXPECT_EQ(confidenceName(Confidence::likely), u"likely"_s);
    EXPECT_EQ(confidenceName(Confidence::neutral), u"neutral"_s);
    EXPECT_EQ(toneFromName(u"formal"_s), NoteTone::Formal);
    EXPECT_EQ(toneFromName(u"angry"_s), std::nullopt);
}

} // namespace kokarda
