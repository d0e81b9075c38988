// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace kokarda {

class Shop;
namespace storage {
class OwnerNote;
}

/// One shop file, open in this window: checked, backed up before a migration, marked clean when it is closed.
class OpenShop
{
public:
    /// Throws storage::DbError in words: in use (and by whom), damaged, too new, no shop at all.
    explicit OpenShop(const QString& path);
    ~OpenShop();
    OpenShop(const OpenShop&) = delete;
    OpenShop& operator=(const OpenShop&) = delete;

    Shop& shop() { return *m_shop; }
    /// What happened while opening, in one sentence; empty when there is nothing to say.
    QString remark() const { return m_remark; }

private:
    std::unique_ptr<storage::OwnerNote> m_note;
    std::unique_ptr<Shop> m_shop;
    QString m_remark;
};

} // namespace kokarda
