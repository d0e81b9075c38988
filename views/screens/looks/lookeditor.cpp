// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/looks/lookeditor.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/paper/batch.h"
#include "views/paper/papersize.h"
#include "views/screens/looks/lookform.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/logo.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

LookEditor::LookEditor(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_book(context.shop)
    , m_form(new LookForm)
    , m_preview(new PaperView)
    , m_channel(new QComboBox)
    , m_paper(new QComboBox)
    , m_order(new QLineEdit)
    , m_history(new QComboBox)
    , m_state(mutedLabel())
    , m_drop(quietButton(tr("Use the common look")))
    , m_save(primaryButton(tr("Save")))
    , m_soon(new QTimer(this))
{
    setWindowTitle(tr("Look of the papers"));
    resize(1120, 760);
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, &LookEditor::showPreview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeLeft());
    sides->addWidget(makeRight(), 1);
    column->addLayout(sides, 1);
    auto* foot = new QHBoxLayout;
    QPushButton* close = plainButton(tr("Close"));
    foot->addWidget(m_history);
    foot->addWidget(m_drop);
    foot->addWidget(m_state, 1);
    foot->addWidget(close);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_history->setAccessibleName(tr("Looks saved before"));
    connect(m_form, &LookForm::changed, this, &LookEditor::changed);
    connect(m_form, &LookForm::logoWanted, this, &LookEditor::chooseLogo);
    connect(m_history, &QComboBox::activated, this, &LookEditor::restore);
    connect(m_drop, &QPushButton::clicked, this, &LookEditor::dropOwn);
    connect(close, &QPushButton::clicked, this, &LookEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &LookEditor::save);
    attempt(m_context.messages, [this] { load(); });
}

QWidget* LookEditor::makeLeft()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("All channels"), qint64(0));
    for (const Channel& channel : m_context.shop.settings().channels())
        m_channel->addItem(channel.name, channel.id.value);
    column->addWidget(m_channel);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    column->addWidget(area, 1);
    side->setFixedWidth(440);
    // The words of some languages are longer; how long is known once they wear their style.
    QMetaObject::invokeMethod(this,
        [this, side, area] {
            const int needed = m_form->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
            side->setFixedWidth(std::clamp(needed, 440, 600));
        },
        Qt::QueuedConnection);
    connect(m_channel, &QComboBox::activated, this, [this](int index) {
        if (!mayLeave()) {
            m_channel->setCurrentIndex(m_shownChannel);
            return;
        }
        m_shownChannel = index;
        attempt(m_context.messages, [this] { load(); });
    });
    return side;
}

QWidget* LookEditor::makeRight()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* row = new QHBoxLayout;
    m_order->setPlaceholderText(tr("Order number"));
    m_order->setAccessibleName(tr("Order in the preview"));
    m_order->setMaximumWidth(160);
    for (const paper::PaperSize& paper : paper::slipPapers())
        m_paper->addItem(paper::paperTitle(paper), paper.key);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(paperOptions(m_context.memory).paper)));
    m_paper->setAccessibleName(tr("Paper in the preview"));
    row->addWidget(mutedLabel(tr("Shown with order")));
    row->addWidget(m_order);
    row->addWidget(m_paper);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    connect(m_order, &QLineEdit::returnPressed, this, &LookEditor::findOrder);
    connect(m_paper, &QComboBox::activated, this, &LookEditor::showPreview);
    return side;
}

ChannelId LookEditor::currentChannel() const
{
    return ChannelId(m_channel->currentData().toLongLong());
}

void LookEditor::load()
{
    const ChannelId channel = currentChannel();
    m_live = m_book.look(channel);
    m_versions = m_book.versions(channel);
    m_history->clear();
    m_history->addItem(tr("Earlier looks …"));
    for (const LookVersion& version : m_versions)
        m_history->addItem(tr("%1, saved %2").arg(QString::number(version.number),
            m_context.locale.toString(QDateTime::fromMSecsSinceEpoch(version.savedAt.msUtc).toTimeZone(m_context.shop.settings().zone()), QLocale::ShortFormat)));
    m_history->setEnabled(!m_versions.empty());
    m_drop->setVisible(channel && m_book.hasOwn(channel));
    OrderFilter filter;
    if (channel)
        filter.channel = channel;
    const std::vector<OrderId> orders = m_context.shop.orders().find(filter);
    m_shown = orders.empty() ? OrderId() : orders.front();
    m_order->setText(m_shown ? m_context.shop.orders().summary(m_shown).number : QString());
    m_form->setLook(m_live);
    showPreview();
}

bool LookEditor::isChanged() const
{
    return m_form->look() != m_live;
}

void LookEditor::changed()
{
    const std::vector<Problem> problems = LookBook::problems(m_form->look());
    m_form->showProblems(problems);
    m_save->setEnabled(problems.empty() && isChanged());
    m_state->setText(isChanged() ? tr("Not saved: what prints is still the old look.") : QString());
    m_soon->start();
}

void LookEditor::showPreview()
{
    m_soon->stop();
    if (!m_shown) {
        m_preview->setPages({});
        return;
    }
    attempt(m_context.messages, [this] {
        paper::ParcelPaper parcel = paperOf(m_context.shop, m_shown, true);
        parcel.look = m_form->look();
        parcel.note.hand = parcel.look.hand;
        paper::Papers papers;
        papers.options = paperOptions(m_context.memory);
        papers.options.paper = m_paper->currentData().toString();
        papers.giftCard = papers.giftMessage = papers.onePile = true;
        std::vector<paper::Page> pages;
        paper::Batch batch(papers, [&](size_t, const std::vector<paper::Page>& more) { pages.insert(pages.end(), more.begin(), more.end()); });
        batch.add(parcel);
        batch.finish();
        m_preview->setPages(std::move(pages));
    });
}

void LookEditor::findOrder()
{
    attempt(m_context.messages, [this] {
        m_shown = m_context.shop.orders().byNumber(m_order->text().trimmed());
        showPreview();
    });
}

void LookEditor::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        attempt(m_context.messages, [&] { m_form->setLogo(logoFromFile(path)); });
}

void LookEditor::restore(int index)
{
    // Into the fields only: what prints changes when it is saved.
    if (index > 0 && static_cast<size_t>(index) <= m_versions.size())
        m_form->setLook(m_versions[static_cast<size_t>(index) - 1].look);
    m_history->setCurrentIndex(0);
}

void LookEditor::save()
{
    attempt(m_context.messages, [this] {
        m_book.save(currentChannel(), m_form->look());
        load();
        tellDone(m_context, tr("The look of the papers is saved."));
    });
}

void LookEditor::dropOwn()
{
    attempt(m_context.messages, [this] {
        m_book.dropOwn(currentChannel());
        load();
        tellDone(m_context, tr("This channel looks as all channels do."));
    });
}

bool LookEditor::mayLeave()
{
    if (!isChanged())
        return true;
    QMessageBox question(this);
    question.setTextFormat(Qt::PlainText);
    question.setWindowTitle(tr("Look of the papers"));
    question.setText(tr("The new look is not saved."));
    QPushButton* keep = question.addButton(tr("Save it"), QMessageBox::AcceptRole);
    QPushButton* drop = question.addButton(tr("Throw it away"), QMessageBox::DestructiveRole);
    question.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == keep)
        save();
    return question.clickedButton() == drop || !isChanged();
}

void LookEditor::reject()
{
    if (mayLeave())
        QDialog::reject();
}

} // namespace kokarda::screens
