// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/customeredit.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/journey.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/documentlanguage.h"
#include "models/values/names/personalday.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/taxnumberedit.h"
#include "views/screens/shared/telldone.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Languages that papers are printed in.
const QStringList languages{u"pl"_s, u"en"_s, u"de"_s, u"cs"_s, u"sk"_s, u"uk"_s, u"fr"_s, u"es"_s, u"it"_s};

} // namespace

CustomerEdit::CustomerEdit(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(addField("customerName"))
    , m_company(addField("customerCompany"))
    , m_taxId(new TaxNumberEdit(u"customerTaxId"_s))
    , m_email(addField("customerEmail"))
    , m_phone(addField("customerPhone"))
    , m_language(new QComboBox)
    , m_form(new QComboBox)
    , m_vocative(addField("customerVocative"))
    , m_greeting(wrappedLabel())
    , m_birthday(addField("customerBirthday"))
    , m_noBirthday(wrappedLabel())
    , m_nameDayField(addField("customerNameDay"))
    , m_days(wrappedLabel())
    , m_tags(addField("customerTags"))
    , m_note(new QPlainTextEdit)
{
    m_language->addItem(tr("By country and channel"), QString());
    for (const QString& language : languages)
        m_language->addItem(languageName(language), language);
    m_form->addItem(tr("As the shop’s notes do"), static_cast<int>(AddressForm::Unset));
    m_form->addItem(tr("By first name"), static_cast<int>(AddressForm::FirstName));
    m_form->addItem(tr("Formally"), static_cast<int>(AddressForm::Formal));
    m_vocative->setPlaceholderText(tr("leave empty: the rule decides"));
    m_vocative->setToolTip(tr("Corrected once, it is remembered for everybody of that name."));
    m_birthday->setPlaceholderText(tr("14.03. or 14.03.1985"));
    m_nameDayField->setPlaceholderText(tr("24.06., where it is known"));
    m_tags->setPlaceholderText(tr("words with commas between them"));
    m_note->setObjectName(u"customerNote"_s);
    m_note->setPlaceholderText(tr("For the shop’s eyes; part of what the person may ask to see."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    m_note->installEventFilter(this);
    setInk(m_greeting, Ink::Muted);
    setInk(m_days, Ink::Muted);
    setInk(m_noBirthday, Ink::Bad);
    m_noBirthday->setObjectName(u"noBirthday"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 8, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto row = [form](const QString& title, QWidget* field) {
        QLabel* label = mutedLabel(title);
        label->setBuddy(field);
        field->setAccessibleName(title);
        form->addRow(label, field);
    };
    row(tr("Name"), m_name);
    row(tr("Company"), m_company);
    row(TaxNumberEdit::title(), m_taxId);
    connect(m_taxId->edit(), &QLineEdit::editingFinished, this, &CustomerEdit::keepNow);
    row(tr("E-mail"), m_email);
    row(tr("Phone"), m_phone);
    row(tr("Language of papers"), m_language);
    row(tr("Form of address"), m_form);
    row(tr("Greeted as"), m_vocative);
    form->addRow(QString(), m_greeting);
    row(tr("Birthday"), m_birthday);
    form->addRow(QString(), m_noBirthday);
    m_noBirthday->hide();
    row(tr("Name day"), m_nameDayField);
    form->addRow(QString(), m_days);
    row(tr("Tags"), m_tags);
    row(tr("Own note"), m_note);
    for (QComboBox* choice : {m_language, m_form})
        connect(choice, &QComboBox::activated, this, &CustomerEdit::keepNow);
}

QLineEdit* CustomerEdit::addField(const char* name)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &QLineEdit::editingFinished, this, &CustomerEdit::keepNow);
    return field;
}

QLineEdit* CustomerEdit::field(const char* name) const
{
    return findChild<QLineEdit*>(QString::fromLatin1(name));
}

bool CustomerEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNow();
    return QWidget::eventFilter(watched, event);
}

void CustomerEdit::show(const Customer& customer)
{
    if (customer.id == m_customer.id && isChanged())
        return; // what is being typed is worth more than what came from the file
    m_customer = customer;
    m_nameDay = m_context.shop.customers().nameDay(customer.id);
    m_name->setText(customer.name);
    m_company->setText(customer.company);
    m_taxId->setCountry(customer.country);
    m_taxId->edit()->setText(customer.taxId);
    m_email->setText(customer.email);
    m_email->setReadOnly(customer.emailMasked);
    m_email->setToolTip(customer.emailMasked ? tr("The alias of the marketplace; nothing but messages about the order may go there.") : QString());
    m_phone->setText(customer.phone);
    if (!customer.language.isEmpty() && m_language->findData(customer.language) < 0)
        m_language->addItem(customer.language, customer.language);
    m_language->setCurrentIndex(m_language->findData(customer.language));
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(customer.addressForm)));
    m_vocative->setText(customer.vocative);
    const Greeting greeting = m_context.shop.customers().greeting(customer);
    m_greeting->setText(QStringList{greeting.text, greeting.how}.join(u" – "_s));
    m_birthday->setText(personalDayText(customer.birthday));
    m_nameDayField->setText(personalDayText(m_nameDay));
    m_tags->setText(customer.tags.join(u", "_s));
    if (m_note->toPlainText() != customer.privateNote)
        m_note->setPlainText(customer.privateNote);
    setEnabled(!customer.anonymisedAt && !m_context.shop.isReadOnly());
    showDayHints();
}

void CustomerEdit::showDayHints()
{
    m_noBirthday->hide();
    const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_context.shop.settings().zone());
    const ComingDays days = comingDays(m_context.shop, m_customer.id, today);
    QStringList said;
    if (days.birthday.isValid())
        said << tr("next birthday on %1").arg(m_context.locale.toString(days.birthday, QLocale::LongFormat));
    if (days.nameDay.isValid())
        said << (days.nameDayIsTyped ? tr("next name day on %1") : tr("next name day by the calendar on %1")).arg(m_context.locale.toString(days.nameDay, QLocale::LongFormat));
    if (said.isEmpty())
        said << tr("No days are known. The name-day calendar is silent where a name has none, or too many.");
    m_days->setText(said.join(u"; "_s));
}

Customer CustomerEdit::typed() const
{
    Customer customer = m_customer;
    customer.name = m_name->text().trimmed();
    customer.company = m_company->text().trimmed();
    customer.taxId = m_taxId->number();
    customer.email = m_email->text().trimmed();
    customer.phone = m_phone->text().trimmed();
    customer.language = m_language->currentData().toString();
    customer.addressForm = static_cast<AddressForm>(m_form->currentData().toInt());
    customer.vocative = m_vocative->text().trimmed();
    customer.privateNote = m_note->toPlainText();
    if (m_tags->text() != m_customer.tags.join(u", "_s)) {
        customer.tags.clear();
        for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
            if (const QString word = tag.simplified(); !word.isEmpty() && !customer.tags.contains(word))
                customer.tags << word;
        }
    }
    return customer;
}

bool CustomerEdit::isChanged() const
{
    return m_customer.id
        && (typed() != m_customer || m_birthday->text() != personalDayText(m_customer.birthday) || m_nameDayField->text() != personalDayText(m_nameDay));
}

void CustomerEdit::keepNow()
{
    if (!isChanged())
        return;
    Customer customer = typed();
    const std::optional<QDate> birthday = personalDayFrom(m_birthday->text());
    const std::optional<QDate> nameDay = personalDayFrom(m_nameDayField->text());
    const bool noName = customer.name.isEmpty();
    const auto noDay = [](const QString& typed) { return tr("“%1” is no day. Write it as 14.03. or 14.03.1985.").arg(typed); };
    m_noBirthday->setVisible(!birthday);
    if (!birthday)
        m_noBirthday->setText(noDay(m_birthday->text()));
    if (!birthday || !nameDay || noName) {
        if (!nameDay) {
            setInk(m_days, Ink::Bad);
            m_days->setText(noDay(m_nameDayField->text()));
        }
        if (noName) {
            m_name->setText(m_customer.name);
            m_context.messages.say(tr("A customer needs a name: what stood there before is kept."));
        }
        return;
    }
    customer.birthday = *birthday;
    if (customer == m_customer && *nameDay == m_nameDay) {
        // Only written in another way: as it is kept.
        m_birthday->setText(personalDayText(m_customer.birthday));
        m_nameDayField->setText(personalDayText(m_nameDay));
        return;
    }
    attempt(m_context.messages, [&] {
        setInk(m_days, Ink::Muted);
        const CustomerId id = customer.id;
        m_customer = customer;
        m_nameDay = *nameDay;
        m_context.shop.customers().store(customer, *nameDay);
        if (const std::optional<Customer> kept = m_context.shop.customers().customer(id)) {
            m_birthday->setText(personalDayText(kept->birthday));
            m_nameDayField->setText(personalDayText(*nameDay));
            m_customer = *kept;
            m_tags->setText(kept->tags.join(u", "_s));
            show(*kept);
        }
        tellDone(m_context, tr("Kept: %1").arg(customer.name));
    });
}

} // namespace kokarda::screens
