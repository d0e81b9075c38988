// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/consentbook.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/values/documentlanguage.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

using Medium = Consent::Medium;
using Purpose = Consent::Purpose;

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

/// What the customer agrees to is said in the customer's language: it does not come from the catalogue.
struct Wording
{
    std::array<QString, 4> by;  ///< as in Medium
    std::array<QString, 3> why; ///< as in Purpose
    QString sentence;           ///< %1 shop, %2 purpose, %3 channel
};

const Wording& wordingOf(const QString& language)
{
    static const Wording polish{{u"pocztą elektroniczną"_s, u"SMS-em"_s, u"telefonicznie"_s, u"pocztą tradycyjną"_s},
        {u"informacje o nowościach i ofertach"_s, u"prośby o opinię o zakupach"_s, u"przypomnienia i życzenia"_s},
        u"Zgadzam się, aby sklep %1 przesyłał mi %2 %3. Zgodę mogę wycofać w każdej chwili."_s};
    static const Wording english{{u"by e-mail"_s, u"by text message"_s, u"by telephone"_s, u"by post"_s},
        {u"news and offers"_s, u"requests for a review of my orders"_s, u"reminders and good wishes"_s},
        u"I agree that %1 sends me %2 %3. I can withdraw this at any time."_s};
    static const std::map<QString, Wording> others{
        {u"de"_s, {{u"per E-Mail"_s, u"per SMS"_s, u"telefonisch"_s, u"per Post"_s},
                      {u"Neuigkeiten und Angebote"_s, u"Bitten um eine Bewertung meiner Einkäufe"_s, u"Erinnerungen und Glückwünsche"_s},
                      u"Ich bin einverstanden, dass %1 mir %2 %3 übermittelt. Ich kann das jederzeit widerrufen."_s}},
        {u"cs"_s, {{u"e-mailem"_s, u"SMS zprávou"_s, u"telefonicky"_s, u"poštou"_s},
                      {u"novinky a nabídky"_s, u"žádosti o hodnocení nákupů"_s, u"připomínky a přání"_s},
                      u"Souhlasím s tím, aby mi %1 zasílal %2 %3. Souhlas mohu kdykoli odvolat."_s}},
        {u"uk"_s, {{u"електронною поштою"_s, u"через SMS"_s, u"телефоном"_s, u"звичайною поштою"_s},
                      {u"новини та пропозиції"_s, u"прохання про відгук щодо покупок"_s, u"нагадування та вітання"_s},
                      u"Я погоджуюся, щоб %1 надсилав мені %2 %3. Згоду можу відкликати будь-коли."_s}},
        {u"fr"_s, {{u"par e-mail"_s, u"par SMS"_s, u"par téléphone"_s, u"par courrier"_s},
                      {u"des nouveautés et des offres"_s, u"des demandes d’avis sur mes achats"_s, u"des rappels et des vœux"_s},
                      u"J’accepte que %1 m’envoie %2 %3. Je peux retirer cet accord à tout moment."_s}},
        {u"es"_s, {{u"por correo electrónico"_s, u"por SMS"_s, u"por teléfono"_s, u"por correo postal"_s},
                      {u"novedades y ofertas"_s, u"solicitudes de opinión sobre mis compras"_s, u"recordatorios y felicitaciones"_s},
                      u"Acepto que %1 me envíe %2 %3. Puedo retirar este consentimiento en cualquier momento."_s}},
        {u"it"_s, {{u"per e-mail"_s, u"per SMS"_s, u"per telefono"_s, u"per posta"_s},
                      {u"novità e offerte"_s, u"richieste di recensione dei miei acquisti"_s, u"promemoria e auguri"_s},
                      u"Acconsento che %1 mi invii %2 %3. Posso revocare il consenso in qualsiasi momento."_s}},
    };
    const auto other = others.find(language);
    return language == "pl"_L1 ? polish : other == others.end() ? english : other->second;
}

} // namespace

std::vector<Consent> ConsentBook::history(CustomerId customer) const
{
    return m_shop.repositories().customers.consents(customer);
}

std::vector<ConsentState> ConsentBook::states(CustomerId customer) const
{
    const std::vector<Consent> log = history(customer);
    std::vector<ConsentState> states;
    for (const Purpose purpose : purposes()) {
        for (const Medium medium : media()) {
            ConsentState state{medium, purpose, ConsentState::Says::Nothing, {}};
            for (const Consent& entry : log) {
                if (entry.medium != medium || entry.purpose != purpose)
                    continue;
                state.newest = entry;
                state.says = !entry.given ? ConsentState::Says::No : entry.proven ? ConsentState::Says::Yes : ConsentState::Says::Unproven;
                break;
            }
            states.push_back(state);
        }
    }
    return states;
}

bool ConsentBook::allows(CustomerId customer, Medium medium, Purpose purpose) const
{
    for (const Consent& entry : history(customer)) {
        if (entry.medium == medium && entry.purpose == purpose)
            return entry.given && entry.proven;
    }
    return false;
}

std::vector<Problem> ConsentBook::problemsOf(const Consent& consent) const
{
    std::vector<Problem> problems;
    if (!consent.given)
        return problems;
    if (consent.source.trimmed().isEmpty())
        problems.push_back({u"source"_s, tr("Say how it was given: on a form, by telephone …")});
    if (consent.wording.trimmed().isEmpty())
        problems.push_back({u"wording"_s, tr("Write the words they agreed to: without them nobody can show what it was.")});
    if (consent.medium == Medium::Email && !m_shop.customers().mailAddress(consent.customer))
        problems.push_back({u"medium"_s, tr("There is no e-mail address of their own on this card.")});
    return problems;
}

void ConsentBook::give(Consent consent)
{
    consent.given = true;
    if (const std::vector<Problem> problems = problemsOf(consent); !problems.empty())
        throw RuleError(problems.front().message);
    consent.at = now();
    consent.proven = true;
    add(consent, u"consent.give"_s, tr("Consent written down"));
}

void ConsentBook::withdraw(CustomerId customer, Medium medium, Purpose purpose, const QString& source)
{
    Consent consent;
    consent.customer = customer;
    consent.medium = medium;
    consent.purpose = purpose;
    consent.at = now();
    consent.source = source;
    consent.proven = true;
    add(consent, u"consent.withdraw"_s, tr("Consent withdrawn"));
}

void ConsentBook::add(const Consent& consent, const QString& kind, const QString& title)
{
    const std::optional<Customer> customer = m_shop.customers().customer(consent.customer);
    if (!customer || customer->anonymisedAt)
        throw RuleError(tr("This customer has been erased: nothing can be written down about them."));
    m_shop.database().write({kind, title + u": "_s + customer->name}, [&] { m_shop.repositories().customers.addConsent(consent); });
    m_shop.tell(Change::Customers);
}

const std::vector<Medium>& ConsentBook::media()
{
    static const std::vector<Medium> all{Medium::Email, Medium::Sms, Medium::Phone, Medium::Post};
    return all;
}

const std::vector<Purpose>& ConsentBook::purposes()
{
    static const std::vector<Purpose> all{Purpose::ReviewRequest, Purpose::Reminder, Purpose::Newsletter};
    return all;
}

QString ConsentBook::title(Medium medium)
{
    switch (medium) {
    case Medium::Email:
        return tr("E-mail");
    case Medium::Sms:
        return tr("Text message");
    case Medium::Phone:
        return tr("Telephone");
    case Medium::Post:
        break;
    }
    return tr("Post");
}

QString ConsentBook::title(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Newsletter:
        return tr("News and offers");
    case Purpose::ReviewRequest:
        return tr("Asking for a review");
    case Purpose::Reminder:
        break;
    }
    return tr("Reminders and wishes");
}

QStringList ConsentBook::sources()
{
    return {tr("paper form"), tr("by telephone"), tr("by e-mail"), tr("in person"), tr("form of the shop’s site")};
}

QString ConsentBook::wording(CustomerId id, Medium medium, Purpose purpose) const
{
    const ShopInfo shop = m_shop.settings().info();
    const Customer customer = m_shop.customers().customer(id).value_or(Customer{});
    const Wording& words = wordingOf(documentLanguage(customer, {}, {}, shop));
    return words.sentence.arg(shop.name, words.why[static_cast<std::size_t>(purpose)], words.by[static_cast<std::size_t>(medium)]);
}

} // namespace kokarda
