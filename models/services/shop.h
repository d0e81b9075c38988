// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/changes.h"
#include "models/values/shopinfo.h"

#include <QObject>
#include <QString>
#include <memory>

namespace kokarda {

namespace storage {
class Database;
class OrderRepository;
class CustomerRepository;
class ProductRepository;
class GiftRepository;
class NoteRepository;
class ReviewRepository;
class ShopRepository;
} // namespace storage

class OrderBook;
class PackingDesk;
class CustomerDesk;
class GiftDesk;
class EffectDesk;
class ImportDesk;
class NoteDesk;
class ShopSettings;

/// One open shop: its file, the repositories and the services on them. The window, the command line and the tests
/// all work through it. Services are the only writers; each tells `changed` after its COMMIT.
class Shop : public QObject
{
    Q_OBJECT

public:
    /// Opens a shop file. Throws storage::DbError in words for the user.
    explicit Shop(const QString& path);
    /// Takes over a file that is open already.
    explicit Shop(std::unique_ptr<storage::Database> database);
    ~Shop() override;

    /// Makes an empty shop file; refuses to overwrite. Throws storage::DbError.
    static void create(const QString& path);

    QString path() const;
    bool isReadOnly() const;

    OrderBook& orders() { return *m_orders; }
    PackingDesk& packing() { return *m_packing; }
    CustomerDesk& customers() { return *m_customers; }
    GiftDesk& gifts() { return *m_gifts; }
    EffectDesk& effects() { return *m_effects; }
    NoteDesk& notes() { return *m_notes; }
    ImportDesk& imports() { return *m_imports; }
    ShopSettings& settings() { return *m_settings; }

    /// The file's repositories, for services only: a window asks the services.
    struct Repositories
    {
        storage::OrderRepository& orders;
        storage::CustomerRepository& customers;
        storage::ProductRepository& products;
        storage::GiftRepository& gifts;
        storage::NoteRepository& notes;
        storage::ReviewRepository& reviews;
        storage::ShopRepository& shop;
    };
    storage::Database& database() { return *m_database; }
    Repositories repositories();

    /// Called by services after a COMMIT.
    void tell(Changes changes) { emit changed(changes); }
    /// Called by services before they begin to change many things at once, outside of any transaction.
    void announceLargeChange(const QString& reason) { emit aboutToChangeMuch(reason); }
    /// So many changed orders are many.
    static constexpr int manyOrders = 50;

signals:
    void changed(kokarda::Changes changes);
    /// The moment for a copy of the shop as it is; `reason` is a backup's key: "import", "bulk".
    void aboutToChangeMuch(const QString& reason);

private:
    void makeServices();

    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::OrderRepository> m_orderRepository;
    std::unique_ptr<storage::CustomerRepository> m_customerRepository;
    std::unique_ptr<storage::ProductRepository> m_productRepository;
    std::unique_ptr<storage::GiftRepository> m_giftRepository;
    std::unique_ptr<storage::NoteRepository> m_noteRepository;
    std::unique_ptr<storage::ReviewRepository> m_reviewRepository;
    std::unique_ptr<storage::ShopRepository> m_shopRepository;
    std::unique_ptr<ShopSettings> m_settings;
    std::unique_ptr<OrderBook> m_orders;
    std::unique_ptr<CustomerDesk> m_customers;
    std::unique_ptr<GiftDesk> m_gifts;
    std::unique_ptr<EffectDesk> m_effects;
    std::unique_ptr<NoteDesk> m_notes;
    std::unique_ptr<ImportDesk> m_imports;
    std::unique_ptr<PackingDesk> m_packing;
};

} // namespace kokarda
