// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/shop.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/effectdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/health/pagecheck.h"
#include "models/services/imports/importdesk.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/storage/repositories/shoprepository.h"

namespace kokarda {

Shop::Shop(const QString& path)
    : Shop(openedDatabase(path, PageCheck::Always))
{
}

Shop::Shop(std::unique_ptr<storage::Database> database)
    : m_database(std::move(database))
    , m_orderRepository(std::make_unique<storage::OrderRepository>(*m_database))
    , m_customerRepository(std::make_unique<storage::CustomerRepository>(*m_database))
    , m_productRepository(std::make_unique<storage::ProductRepository>(*m_database))
    , m_giftRepository(std::make_unique<storage::GiftRepository>(*m_database))
    , m_noteRepository(std::make_unique<storage::NoteRepository>(*m_database))
    , m_reviewRepository(std::make_unique<storage::ReviewRepository>(*m_database))
    , m_shopRepository(std::make_unique<storage::ShopRepository>(*m_database))
{
    makeServices();
    m_database->whenSavedAfterAll([this] {
        QMetaObject::invokeMethod(this, [this] { tell(Change::Everything); }, Qt::QueuedConnection);
    });
}

Shop::~Shop() = default;

void Shop::makeServices()
{
    m_settings = std::make_unique<ShopSettings>(*this);
    m_orders = std::make_unique<OrderBook>(*this);
    m_customers = std::make_unique<CustomerDesk>(*this);
    m_effects = std::make_unique<EffectDesk>(*this);
    m_gifts = std::make_unique<GiftDesk>(*this);
    m_notes = std::make_unique<NoteDesk>(*this);
    m_imports = std::make_unique<ImportDesk>(*this);
    m_packing = std::make_unique<PackingDesk>(*this);
}

void Shop::create(const QString& path)
{
    storage::Database::create(path);
}

QString Shop::path() const
{
    return m_database->path();
}

bool Shop::isReadOnly() const
{
    return m_database->access() == storage::Database::Access::ReadOnly;
}

Shop::Repositories Shop::repositories()
{
    return {*m_orderRepository, *m_customerRepository, *m_productRepository, *m_giftRepository, *m_noteRepository,
        *m_reviewRepository, *m_shopRepository};
}

} // namespace kokarda
