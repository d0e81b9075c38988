// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/customeroffers.h"

#include "models/services/customers/customerlisting.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr std::size_t most = 8;
constexpr int fewestLetters = 2;
/// What an arrow key in the list leaves in the field: the words that were typed, not the whole row.
constexpr int typedRole = Qt::UserRole + 1;

} // namespace

CustomerOffers::CustomerOffers(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_rows(new QStandardItemModel(this))
    , m_soon(new QTimer(this))
    , m_turn(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(50);
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    connect(m_soon, &QTimer::timeout, this, &CustomerOffers::look);
    connect(m_turn, &QTimer::timeout, this, &CustomerOffers::readOn);
}

CustomerOffers::~CustomerOffers() = default;

void CustomerOffers::watch(QLineEdit* field)
{
    auto* completer = new QCompleter(m_rows, field);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(typedRole);
    completer->popup()->setProperty("kind", u"popup"_s);
    field->setCompleter(completer);
    connect(field, &QLineEdit::textEdited, this, [this, field] {
        m_field = field;
        m_soon->start();
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row >= m_offered.size())
            return;
        // The completer writes its own text after the signal: the fields are filled behind it.
        QMetaObject::invokeMethod(this, [this, one = m_offered[row]] { emit chosen(one); }, Qt::QueuedConnection);
    });
}

bool CustomerOffers::isSettled() const
{
    return !m_soon->isActive() && !m_turn->isActive();
}

void CustomerOffers::look()
{
    m_turn->stop();
    m_listing.reset();
    const QString words = m_field->text().trimmed();
    if (words.size() < fewestLetters) {
        offer({});
        return;
    }
    attempt(m_context.messages, [&] {
        if (const std::optional<CustomerId> buyer = buyerOf(m_context.shop, words)) {
            offer({*buyer});
            return;
        }
        m_listing = std::make_unique<CustomerListing>(m_context.shop, words);
        m_turn->start();
    });
}

void CustomerOffers::readOn()
{
    attempt(m_context.messages, [this] {
        if (m_listing->readOn() && m_listing->ids().size() < most)
            m_turn->start();
        else
            offer(m_listing->ids());
    });
}

void CustomerOffers::offer(const std::vector<CustomerId>& ids)
{
    m_offered.clear();
    m_rows->clear();
    for (std::size_t i = 0; i < ids.size() && m_offered.size() < most; ++i) {
        const std::optional<KnownCustomer> known = knownCustomer(m_context.shop, ids[i]);
        if (!known)
            continue;
        QStringList parts{known->name, known->address.city, known->email.isEmpty() ? known->phone : known->email};
        parts.removeAll({});
        auto* row = new QStandardItem(parts.join(u"  ·  "_s));
        row->setData(m_field->text(), typedRole);
        m_rows->appendRow(row);
        m_offered.push_back(*known);
    }
    QCompleter* completer = m_field->completer();
    // A list of suggestions is a window of its own: it wears the sheet only when told so.
    const QString sheet = m_field->window()->styleSheet();
    if (completer->popup()->styleSheet() != sheet)
        completer->popup()->setStyleSheet(sheet);
    if (m_offered.empty() || m_field->window()->focusWidget() != m_field)
        completer->popup()->hide();
    else
        completer->complete();
}

} // namespace kokarda::screens
