// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/sentnotes.h"

#include "models/services/notes/notedesk.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/sentnotetable.h"
#include "models/values/paper.h"
#include "models/values/problem.h"
#include "views/paper/parcelpaper.h"
#include "views/paper/pdf.h"
#include "views/screens/printing/printing.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

SentNotes::SentNotes(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(std::make_unique<tables::SentNoteTable>(context.shop.notes(), context.shop.settings().zone(), context.locale))
    , m_search(new SearchField(tr("Order, customer, words of the note …")))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"pen-line"_s, tr("No note has gone out yet"),
          tr("Print or save the papers of an order with its note: the card is kept here as it looked, and can be printed again.")))
    , m_card(new PaperView)
    , m_about(wrappedLabel())
    , m_save(plainButton(tr("Save this card …")))
    , m_print(plainButton(tr("Print again …")))
    , m_progress(new ProgressStrip)
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"sent-notes"_s); }))
    , m_showSoon(new QTimer(this))
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 8, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_export->button());
    column->addLayout(head);
    m_list->setAccessibleName(tr("Sent notes"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::SentNoteTable::Order, tables::SentNoteTable::Sent});
    context.memory.keep(m_list->horizontalHeader(), u"sent_notes"_s);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_export);
    auto* right = new QWidget;
    auto* cards = new QVBoxLayout(right);
    cards->setContentsMargins(0, 0, 0, 16);
    cards->setSpacing(8);
    m_card->setMinimumHeight(280);
    cards->addWidget(m_card, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    setInk(m_about, Ink::Muted);
    row->addWidget(m_about, 1);
    m_save->setObjectName(u"saveCard"_s);
    m_print->setObjectName(u"printCard"_s);
    m_print->setIcon(icon(u"printer"_s, Ink::Text));
    row->addWidget(m_save);
    row->addWidget(m_print);
    cards->addLayout(row);
    cards->addWidget(m_progress);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(right);
    splitter->setSizes({640, 520});
    context.memory.keep(splitter, u"sent_notes"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);

    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(40);
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_search, &SearchField::searched, this, [this] { attempt(m_context.messages, [this] { fill(); }); });
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_showSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path = askPdfPath(this, m_context);
        if (!path.isEmpty())
            saveCard(path);
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] { printOrders(this, m_context, m_progress, {m_note.order}); });
    });
    showCurrent();
}

SentNotes::~SentNotes()
{
    m_list->setModel(nullptr);
}

void SentNotes::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Notes | Change::Prints | Change::Orders | Change::Customers))
        fill();
}

void SentNotes::fill()
{
    const NoteId before = m_table->idAt(m_list->currentIndex().row());
    m_table->setIds(m_context.shop.notes().sent(m_search->text().trimmed()));
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_empty->setWords(searching ? tr("Nothing found") : tr("No note has gone out yet"),
        searching ? tr("No note that went out has these words, this order or this customer.")
                  : tr("Print or save the papers of an order with its note: the card is kept here as it looked, and can be printed again."));
    m_listOrEmpty->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    m_list->fitColumns(tables::SentNoteTable::Words);
    m_list->selectRow(std::max(0, m_table->rowOf(before)));
    showCurrent();
}

void SentNotes::showCurrent()
{
    const NoteId id = m_table->idAt(m_list->currentIndex().row());
    m_save->setEnabled(bool(id));
    if (!id) {
        m_card->setPages({});
        m_about->clear();
        m_print->setEnabled(false);
        return;
    }
    const SentNote sent = m_context.shop.notes().sentNote(id);
    m_note = sent.note;
    const PaperOptions options;
    std::vector<paper::Page> pages;
    if (const std::optional<paper::NoteCard> card = paper::noteCard(m_note, options))
        pages.push_back(paper::notePage(*card, options));
    m_card->setPages(std::move(pages));
    // The print dialog prints the newest note of an order; an older one is saved as it looked.
    const bool newest = m_context.shop.notes().noteFor(m_note.order).id == id;
    m_print->setEnabled(newest);
    m_about->setText(newest ? tr("Order %1, %2").arg(sent.order, sent.customer)
                            : tr("Order %1, %2. A newer note was written since.").arg(sent.order, sent.customer));
}

void SentNotes::saveCard(const QString& path)
{
    attempt(m_context.messages, [&] {
        paper::writePdf(m_card->pages(), path, {tr("Thank-you note"), m_note.language, false});
        m_context.shop.packing().recordPrints({{m_note.order, u"note"_s}}, QFileInfo(path).fileName(), u"saved"_s, {});
        m_context.messages.say(tr("The card was saved in “%1”.").arg(QFileInfo(path).fileName()));
    });
}

void SentNotes::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace kokarda::screens
