// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/settings/settingspage.h"

#include "models/services/shopsettings.h"
#include "views/paper/papersize.h"
#include "views/screens/looks/lookeditor.h"
#include "views/screens/printing/setupdialog.h"
#include "views/screens/settings/stamprule.h"
#include "views/screens/shared/logo.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

void select(QComboBox* box, const QString& key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

void field(QFormLayout* form, const QString& title, QWidget* widget)
{
    widget->setAccessibleName(title);
    form->addRow(mutedLabel(title), widget);
}

void section(QFormLayout* form, const QString& title)
{
    QLabel* label = plainLabel(title, TextSize::Section);
    label->setContentsMargins(0, form->rowCount() > 0 ? 24 : 0, 0, 4);
    form->addRow(label);
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 32);
    column->setSpacing(16);
    column->addWidget(plainLabel(tr("Settings"), TextSize::PageTitle));
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(640);
    auto* form = new QFormLayout(narrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addWindowPart(form);
    addPaperPart(form);
    addShopPart(form);
    addNotePart(form);
    addStampPart(form);
    column->addWidget(narrow);
    column->addStretch(1);
    area->setWidget(ground);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(area);
}

void SettingsPage::addWindowPart(QFormLayout* form)
{
    section(form, tr("This window"));
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    // Each language under its own name: whoever does not read the other finds the way back.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Polski"_s, u"pl"_s);
    select(m_language, m_context.locale.language() == QLocale::Polish ? u"pl"_s : u"en"_s);
    field(form, tr("Language"), m_language);
    connect(m_language, &QComboBox::activated, this,
        [this] { emit languageChosen(m_language->currentData().toString()); });
    m_theme = new QComboBox;
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the system"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    select(m_theme, m_context.memory.theme());
    field(form, tr("Colours"), m_theme);
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(m_theme->currentData().toString()); });
}

void SettingsPage::addPaperPart(QFormLayout* form)
{
    section(form, tr("Paper"));
    m_paper = new QComboBox;
    for (const paper::PaperSize& size : paper::slipPapers())
        m_paper->addItem(paper::paperTitle(size), size.key);
    select(m_paper, m_context.memory.value(u"paper"_s, u"a4"_s));
    field(form, tr("Packing slip on"), m_paper);
    connect(m_paper, &QComboBox::activated, this,
        [this] { m_context.memory.setValue(u"paper"_s, m_paper->currentData().toString()); });
    m_notePlace = new QComboBox;
    m_notePlace->addItem(tr("On a card of its own"), u"own_page"_s);
    m_notePlace->addItem(tr("Under the slip, to be cut off"), u"strip"_s);
    m_notePlace->addItem(tr("On the back of the slip"), u"back"_s);
    m_notePlace->addItem(tr("No note"), u"none"_s);
    select(m_notePlace, m_context.memory.value(u"note_place"_s, u"own_page"_s));
    field(form, tr("The note"), m_notePlace);
    connect(m_notePlace, &QComboBox::activated, this,
        [this] { m_context.memory.setValue(u"note_place"_s, m_notePlace->currentData().toString()); });
    QPushButton* looks = plainButton(tr("Design the papers …"));
    looks->setObjectName(u"looks"_s);
    looks->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(mutedLabel(tr("Look")), looks);
    connect(looks, &QPushButton::clicked, this, [this] {
        keepShop();
        LookEditor(m_context, window()).exec();
    });
    auto* archive = new QCheckBox(tr("For the archive (PDF/A)"));
    archive->setObjectName(u"archive"_s);
    archive->setChecked(m_context.memory.value(archiveKey) == "1"_L1);
    form->addRow(mutedLabel(tr("Saved PDF files")), archive);
    connect(archive, &QCheckBox::toggled, this, [this](bool on) { m_context.memory.setValue(archiveKey, on ? u"1"_s : QString()); });
    QPushButton* printers = plainButton(tr("Margins and test page …"));
    printers->setObjectName(u"printers"_s);
    printers->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(mutedLabel(tr("Printers")), printers);
    connect(printers, &QPushButton::clicked, this, [this] { setUpPrinters(m_context, window()); });
}

void SettingsPage::addShopPart(QFormLayout* form)
{
    section(form, tr("Your shop, as it stands on paper"));
    const std::pair<QLineEdit**, QString> fields[] = {{&m_name, tr("Name")}, {&m_company, tr("Company")},
        {&m_street, tr("Street and number")}, {&m_postcode, tr("Post code")}, {&m_city, tr("Town")},
        {&m_country, tr("Country code")}, {&m_email, tr("E-mail")}, {&m_web, tr("Web page")}};
    for (const auto& [edit, title] : fields) {
        *edit = new QLineEdit;
        field(form, title, *edit);
        connect(*edit, &QLineEdit::editingFinished, this, &SettingsPage::keepShop);
    }
    m_name->setObjectName(u"shopName"_s);
    m_country->setMaxLength(2);
    m_footer = new QPlainTextEdit;
    m_footer->setObjectName(u"slipFooter"_s);
    m_footer->setFixedHeight(72);
    m_footer->setTabChangesFocus(true);
    field(form, tr("At the foot of a slip"), m_footer);
    auto* logoRow = new QWidget;
    auto* row = new QHBoxLayout(logoRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_logo = mutedLabel();
    row->addWidget(m_logo, 1);
    QPushButton* choose = plainButton(tr("Choose a picture …"));
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    row->addWidget(choose);
    field(form, tr("Logo"), logoRow);
}

void SettingsPage::addNotePart(QFormLayout* form)
{
    section(form, tr("The note"));
    QPushButton* hand = plainButton(tr("Choose hand, pen and signature …"));
    hand->setObjectName(u"chooseHand"_s);
    connect(hand, &QPushButton::clicked, this, &SettingsPage::handWanted);
    hand->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    field(form, tr("Hand"), hand);
    m_signature = new QLineEdit;
    field(form, tr("Signed"), m_signature);
    m_words = new QSpinBox;
    m_words->setRange(10, 200);
    m_words->setFixedWidth(96);
    m_words->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field(form, tr("Words at most"), m_words);
    connect(m_signature, &QLineEdit::editingFinished, this, &SettingsPage::keepShop);
    connect(m_words, &QSpinBox::editingFinished, this, &SettingsPage::keepShop);
}

void SettingsPage::addStampPart(QFormLayout* form)
{
    section(form, tr("Loyalty stamps"));
    m_stamps = new StampRule(m_context);
    form->addRow(m_stamps);
}

void SettingsPage::keepEdits()
{
    keepShop();
    m_stamps->keepNow();
}

void SettingsPage::reload(Changes changes)
{
    if (!changes.testFlag(Change::Settings))
        return;
    m_stamps->fill();
    m_isFilled = false;
    m_info = m_context.shop.settings().info();
    m_name->setText(m_info.name);
    m_company->setText(m_info.sender.company);
    m_street->setText(m_info.sender.street);
    m_postcode->setText(m_info.sender.postcode);
    m_city->setText(m_info.sender.city);
    m_country->setText(m_info.sender.country);
    m_email->setText(m_info.email);
    m_web->setText(m_info.web);
    m_footer->setPlainText(m_info.slipFooter);
    m_signature->setText(m_info.signature);
    m_words->setValue(m_info.noteWordLimit);
    showLogo();
    m_isFilled = true;
}

void SettingsPage::keepShop()
{
    if (!m_isFilled)
        return;
    ShopInfo info = m_info;
    info.name = m_name->text().trimmed();
    info.sender.name = info.name;
    info.sender.company = m_company->text().trimmed();
    info.sender.street = m_street->text().trimmed();
    info.sender.postcode = m_postcode->text().trimmed();
    info.sender.city = m_city->text().trimmed();
    info.sender.country = m_country->text().trimmed().toUpper();
    info.email = m_email->text().trimmed();
    info.web = m_web->text().trimmed();
    info.slipFooter = m_footer->toPlainText().trimmed();
    info.signature = m_signature->text().trimmed();
    info.noteWordLimit = m_words->value();
    if (info == m_info)
        return;
    attempt(m_context.messages, [&] {
        m_context.shop.settings().store(info);
        m_info = info;
    });
}

void SettingsPage::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    keepShop();
    attempt(m_context.messages, [&] {
        ShopInfo info = m_info;
        info.logoPng = logoFromFile(path);
        m_context.shop.settings().store(info);
    });
}

void SettingsPage::showLogo()
{
    const QPixmap picture = logoPixmap(m_info.logoPng, devicePixelRatioF());
    if (picture.isNull())
        m_logo->setText(tr("none"));
    else
        m_logo->setPixmap(picture);
}

} // namespace kokarda::screens
