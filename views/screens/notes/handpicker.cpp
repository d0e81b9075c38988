// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/handpicker.h"

#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/paper.h"
#include "views/ink/hand.h"
#include "views/paper/notecard.h"
#include "views/screens/notes/handrow.h"
#include "views/screens/notes/scan.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Every Polish letter that hands get wrong, in one breath.
const QString hardSentence = u"Żaba i Ósemka: pchnąć w tę łódź jeża lub ośm skrzyń fig."_s;

QPixmap swatch(const QColor& colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return pixmap;
}

int steps(double value, const NoteLookLimit& limit)
{
    return static_cast<int>(std::lround((value - limit.least) / limit.step));
}

} // namespace

HandPicker::HandPicker(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_inks(new QComboBox)
    , m_card(new PaperView)
    , m_about(wrappedLabel())
    , m_drawSoon(new QTimer(this))
    , m_keepSoon(new QTimer(this))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeChoices());
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    m_card->setMinimumHeight(280);
    column->addWidget(m_card, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    setInk(m_about, Ink::Muted);
    row->addWidget(m_about, 1);
    QPushButton* again = plainButton(tr("Write it again"));
    again->setObjectName(u"writeAgain"_s);
    again->setIcon(icon(u"refresh-cw"_s, Ink::Text));
    again->setToolTip(tr("The same words once more, as a hand would: no two cards are alike."));
    connect(again, &QPushButton::clicked, this, [this] {
        m_seed = m_seed * 31 + 17;
        m_drawSoon->start();
    });
    row->addWidget(again);
    column->addLayout(row);
    splitter->addWidget(side);
    splitter->setSizes({640, 520});
    context.memory.keep(splitter, u"hand"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    m_drawSoon->setSingleShot(true);
    m_drawSoon->setInterval(20);
    connect(m_drawSoon, &QTimer::timeout, this, [this] {
        attempt(m_context.messages, [this] {
            showSamples();
            showCard();
        });
    });
    m_keepSoon->setSingleShot(true);
    m_keepSoon->setInterval(700);
    connect(m_keepSoon, &QTimer::timeout, this, &HandPicker::keepEdits);
}

QWidget* HandPicker::makeChoices()
{
    auto* area = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 8, 16, 24);
    column->setSpacing(8);
    for (const ink::HandInfo& hand : ink::hands()) {
        auto* row = new HandRow(hand);
        connect(row, &HandRow::clicked, this, [this, row] { chooseHand(row->hand()); });
        m_rows.push_back(row);
        column->addWidget(row);
    }
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 12, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addMeasure(form, u"size"_s, tr("Size"), xHeightLimit, &NoteLook::xHeightMm);
    addMeasure(form, u"slant"_s, tr("Slant"), slantLimit, &NoteLook::slant);
    addMeasure(form, u"liveliness"_s, tr("Liveliness"), livelinessLimit, &NoteLook::liveliness);
    addMeasure(form, u"pen"_s, tr("Pen"), penWidthLimit, &NoteLook::penWidthMm);
    addInks(form);
    addPicture(form, tr("Your signature"), u"signature"_s, m_noSignature, &HandPicker::setSignature);
    addPicture(form, tr("Your own card"), u"scan"_s, m_noScan, &HandPicker::setScan);
    column->addLayout(form);
    QLabel* hint = wrappedLabel(tr("A picture of your signature takes the place of the written name. A card of your own, written once "
                                   "and scanned, takes the place of every note."));
    setInk(hint, Ink::Muted);
    column->addWidget(hint);
    QPushButton* usual = quietButton(tr("As it was supplied"));
    usual->setObjectName(u"usualLook"_s);
    connect(usual, &QPushButton::clicked, this, [this] {
        NoteLook look;
        look.scanPng = m_look.scanPng;
        look.signaturePng = m_look.signaturePng;
        storeLook(look, tr("Size, slant, liveliness and pen are as they were supplied."));
    });
    column->addWidget(usual, 0, Qt::AlignLeft);
    column->addStretch(1);
    area->setWidget(ground);
    area->setLeastWidth(360);
    return area;
}

void HandPicker::addMeasure(
    QFormLayout* form, const QString& key, const QString& title, const NoteLookLimit& limit, double NoteLook::*member)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(key);
    slider->setAccessibleName(title);
    slider->setRange(0, steps(limit.most, limit));
    slider->setPageStep(std::max(1, slider->maximum() / 5));
    QLabel* value = mutedLabel();
    value->setMinimumWidth(72);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(slider, 1);
    row->addWidget(value);
    form->addRow(mutedLabel(title), row);
    m_measures.push_back({slider, value, limit, member});
    connect(slider, &QSlider::valueChanged, this, [this, member, &limit](int step) {
        if (m_filling)
            return;
        NoteLook look = m_look;
        look.*member = limit.least + step * limit.step;
        changeLook(look);
    });
}

void HandPicker::addInks(QFormLayout* form)
{
    const std::pair<QString, QString> inks[] = {{tr("Blue gel pen"), NoteLook().inkColour},
        {tr("Royal blue"), u"#2340a0"_s}, {tr("Black, for laser printers without colour"), u"#000000"_s},
        {tr("Dark green"), u"#1f4d36"_s}, {tr("Violet"), u"#4b2a73"_s}, {tr("Sepia"), u"#5a3a22"_s}};
    for (const auto& [title, colour] : inks)
        m_inks->addItem(swatch(QColor(colour)), title, colour);
    m_inks->setObjectName(u"ink"_s);
    m_inks->setAccessibleName(tr("Ink"));
    m_inks->setMinimumWidth(160); // its longest name may be cut where there is no room
    form->addRow(mutedLabel(tr("Ink")), m_inks);
    connect(m_inks, &QComboBox::activated, this, [this] {
        NoteLook look = m_look;
        look.inkColour = m_inks->currentData().toString();
        changeLook(look);
    });
}

void HandPicker::addPicture(QFormLayout* form, const QString& title, const QString& key, QPushButton*& away,
    void (HandPicker::*set)(const QString&))
{
    auto* row = new QHBoxLayout;
    QPushButton* choose = plainButton(tr("Choose a picture …"));
    choose->setObjectName(key);
    choose->setAccessibleName(title);
    away = quietButton(tr("Take it away"));
    away->setObjectName(key + u"Away"_s);
    row->addWidget(choose);
    row->addWidget(away);
    row->addStretch(1);
    form->addRow(mutedLabel(title), row);
    connect(choose, &QPushButton::clicked, this, [this, title, set] {
        const QString path = QFileDialog::getOpenFileName(this, title, {}, tr("Pictures (*.png *.jpg *.jpeg)"));
        if (!path.isEmpty())
            (this->*set)(path);
    });
    connect(away, &QPushButton::clicked, this, [this, set] { (this->*set)({}); });
}

void HandPicker::setScan(const QString& path)
{
    attempt(m_context.messages, [&] {
        NoteLook look = m_look;
        look.scanPng = path.isEmpty() ? QByteArray() : noteScanFromFile(path);
        storeLook(look, path.isEmpty() ? tr("Notes are written again.") : tr("Your own card takes the place of every note."));
    });
}

void HandPicker::setSignature(const QString& path)
{
    attempt(m_context.messages, [&] {
        NoteLook look = m_look;
        look.signaturePng = path.isEmpty() ? QByteArray() : signatureFromFile(path);
        storeLook(look, path.isEmpty() ? tr("Notes are signed in the hand again.") : tr("Your signature stands under every note."));
    });
}

void HandPicker::chooseHand(const QString& hand)
{
    attempt(m_context.messages, [&] {
        keepEdits();
        ShopInfo info = m_context.shop.settings().info();
        if (info.hand == hand)
            return;
        info.hand = hand;
        m_context.shop.settings().store(info);
        tellDone(m_context, tr("Notes are written in another hand now."));
    });
}

void HandPicker::changeLook(const NoteLook& look)
{
    m_look = withinLimits(look);
    showValues();
    m_drawSoon->start();
    m_keepSoon->start();
}

void HandPicker::storeLook(const NoteLook& look, const QString& done)
{
    attempt(m_context.messages, [&] {
        m_keepSoon->stop();
        m_context.shop.settings().store(look);
        tellDone(m_context, done);
    });
}

void HandPicker::keepEdits()
{
    if (!m_keepSoon->isActive() && m_look == m_context.shop.settings().noteLook())
        return;
    m_keepSoon->stop();
    attempt(m_context.messages, [this] {
        if (m_look != m_context.shop.settings().noteLook())
            m_context.shop.settings().store(m_look);
    });
}

void HandPicker::reload(Changes changes)
{
    if (!changes.testAnyFlags(Change::Settings | Change::Orders | Change::Notes))
        return;
    if (!m_keepSoon->isActive())
        m_look = m_context.shop.settings().noteLook();
    m_hand = m_context.shop.settings().info().hand;
    fill();
    m_drawSoon->start();
}

void HandPicker::fill()
{
    m_filling = true;
    for (HandRow* row : m_rows)
        row->setChecked(row->hand() == m_hand);
    for (const Measure& measure : m_measures)
        measure.slider->setValue(steps(m_look.*measure.member, measure.limit));
    if (m_inks->findData(m_look.inkColour) < 0)
        m_inks->addItem(swatch(QColor(m_look.inkColour)), tr("Another ink"), m_look.inkColour);
    m_inks->setCurrentIndex(m_inks->findData(m_look.inkColour));
    m_noScan->setVisible(!m_look.scanPng.isEmpty());
    m_noSignature->setVisible(!m_look.signaturePng.isEmpty());
    showValues();
    m_filling = false;
}

void HandPicker::showValues()
{
    const QLocale& locale = m_context.locale;
    const QString texts[] = {tr("%1 mm").arg(locale.toString(m_look.xHeightMm, 'f', 2)),
        tr("%1 %").arg(locale.toString(std::lround(m_look.slant * 100))),
        tr("%1 %").arg(locale.toString(std::lround(m_look.liveliness * 100))),
        tr("%1 mm").arg(locale.toString(m_look.penWidthMm, 'f', 2))};
    for (size_t i = 0; i < m_measures.size(); ++i)
        m_measures[i].value->setText(texts[i]);
}

void HandPicker::showSamples()
{
    const ShopInfo info = m_context.shop.settings().info();
    const QString name = info.name.isEmpty() ? info.signature : info.name;
    for (HandRow* row : m_rows)
        row->write((name.isEmpty() ? QString() : name + u'\n') + hardSentence, m_look, m_seed);
}

void HandPicker::showCard()
{
    const PaperOptions options;
    QString text = tr("Dear Anna,\nthank you for your order. We packed it with care and hope that it brings you joy.\nWarm greetings");
    quint64 seed = m_seed;
    m_about->setText(tr("Import orders to see their notes here."));
    const std::vector<NotePreview> newest = m_context.shop.notes().preview(m_context.shop.notes().blocks(), 1);
    if (!newest.empty() && !newest.front().note.text.isEmpty()) {
        text = newest.front().note.text;
        seed += static_cast<quint64>(newest.front().order.value) * 1000;
        m_about->setText(tr("Order %1, %2").arg(newest.front().number, newest.front().customer));
    }
    const paper::NoteCard card = paper::noteIn(paper::noteBox(options.notePaper), text, m_hand, m_look, seed);
    if (card.writing.tooLong)
        m_about->setText(tr("At this size the note is too long for its card."));
    m_card->setPages({paper::notePage(card, options)});
}

HandRow* HandPicker::row(const QString& hand) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const HandRow* row) { return row->hand() == hand; });
    return found == m_rows.end() ? nullptr : *found;
}

QSlider* HandPicker::slider(const QString& name) const
{
    return findChild<QSlider*>(name);
}

} // namespace kokarda::screens
