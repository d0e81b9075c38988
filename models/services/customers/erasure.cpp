// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/erasure.h"

#include "models/services/health/setaside.h"
#include "models/services/shop.h"
#include "models/storage/backups/backup.h"
#include "models/storage/database.h"
#include "models/storage/erasing.h"
#include "models/storage/erasureledger.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 withdrawalDays = 14; // Ustawa o prawach konsumenta art. 27
constexpr int bookYears = 6;

int yearOf(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.msUtc, Qt::UTC).date().year();
}

} // namespace

Instant papersSince(Instant now)
{
    return {QDate(yearOf(now) - bookYears, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
}

ErasurePlan Erasure::plan(CustomerId person, Instant now)
{
    const std::optional<Customer> card = m_shop.repositories().customers.find(person);
    if (!card)
        throw RuleError(tr("This customer is not there any more."));
    if (card->anonymisedAt)
        throw RuleError(tr("This customer has been erased already."));
    const storage::Erasing found(m_shop.database(), person);
    ErasurePlan plan;
    plan.name = card->name;
    for (const QString& number : found.openOrders())
        plan.hurdles << tr("Order %1 is not finished yet. Send or cancel it first.").arg(number);
    for (const QString& number : found.ordersArrivedSince({now.msUtc - withdrawalDays * day}))
        plan.hurdles << tr("Order %1 can still be sent back: it went out less than 14 days ago.").arg(number);
    for (const QString& number : found.openCases())
        plan.hurdles << tr("Case %1 is still open. Close it first.").arg(number);
    plan.cards = static_cast<int>(found.cards().size());
    plan.addresses = found.count("customer_address");
    plan.orders = found.count("orders");
    plan.ordersKept = found.ordersSince(papersSince(now));
    if (plan.ordersKept > 0)
        plan.keptUntil = QDate(yearOf(*found.newestOrder()) + bookYears, 12, 31);
    plan.notes = found.count("note");
    plan.reviews = found.count("review");
    plan.cases = found.count("case_file");
    plan.setAside = static_cast<int>(filesSetAside(m_shop).size());
    plan.backups = static_cast<int>(storage::backupsIn(storage::backupFolderOf(m_shop.path())).size());
    return plan;
}

void Erasure::erase(CustomerId person, Instant now)
{
    const std::optional<Customer> card = m_shop.repositories().customers.find(person);
    if (card && card->anonymisedAt) {
        storage::scrub(m_shop.database()); // the disk has stopped it the first time
        return;
    }
    if (const ErasurePlan found = plan(person, now); !found.hurdles.isEmpty())
        throw RuleError(found.hurdles.front());
    // Each card by its number: in older backups they are not merged yet.
    std::vector<storage::Erased> cards;
    for (const CustomerId one : storage::Erasing(m_shop.database(), person).cards())
        cards.push_back({one, now});
    // First the note: should the power go in between, the next opening finishes what was asked for.
    const QString folder = storage::backupFolderOf(m_shop.path());
    storage::makeBackupFolder(folder);
    storage::noteErasures(folder, m_shop.repositories().shop.meta(u"shop_uuid"_s), cards);
    blank(person, now);
    storage::scrub(m_shop.database());
    m_shop.tell(Change::Everything);
}

QString Erasure::nameOfErased(CustomerId card)
{
    return tr("Erased customer %1").arg(QString::number(card.value));
}

void Erasure::blank(CustomerId person, Instant now)
{
    const QString number = QString::number(person.value);
    m_shop.database().write({u"customer.erase"_s, tr("Customer %1 erased").arg(number), false}, [&] {
        storage::Erasing(m_shop.database(), person).erase(nameOfErased(person), papersSince(now), now);
    });
}

int Erasure::catchUp(Instant now)
{
    if (m_shop.isReadOnly())
        return 0;
    const QString shop = m_shop.repositories().shop.meta(u"shop_uuid"_s);
    std::vector<storage::Erased> ledger = storage::erasuresIn(storage::backupFolderOf(m_shop.path()), shop);
    // A backup that is opened where it lies, among the others.
    std::ranges::copy(storage::erasuresIn(QFileInfo(m_shop.path()).absolutePath(), shop), std::back_inserter(ledger));
    if (ledger.empty())
        return 0;
    int again = 0;
    for (const storage::Erased& one : ledger) {
        // A card that was merged into one before goes with it.
        if (storage::stillThere(m_shop.database(), {one}).empty())
            continue;
        blank(one.card, one.at);
        ++again;
    }
    const QString year = QString::number(papersSince(now).msUtc);
    if (m_shop.repositories().shop.meta(u"papers_since"_s) != year) {
        m_shop.database().write({u"customer.papers"_s, tr("Papers of erased customers let go"), false},
            [&] {
                storage::Erasing::blankOldPapers(m_shop.database(), papersSince(now));
                m_shop.repositories().shop.setMeta(u"papers_since"_s, year);
            });
    }
    if (again > 0)
        storage::scrub(m_shop.database());
    return again;
}

} // namespace kokarda
