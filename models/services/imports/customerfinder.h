// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importedorder.h"
#include "models/values/customer.h"

#include <QHash>
#include <array>
#include <deque>

namespace kokarda::storage {
class CustomerRepository;
}

namespace kokarda::imports {

/// Finds the customers of a file's orders again, in the shop and among those that the file itself has brought, without
/// asking the shop twice for the same person: by the channel's buyer key, by e-mail (not a masked one), or by name,
/// post code and street.
class CustomerFinder
{
public:
    /// `writes`: unknown customers are stored; otherwise they are only counted.
    CustomerFinder(storage::CustomerRepository& repository, ChannelId channel, bool writes, QString source);

    struct Found
    {
        CustomerId id; ///< unset for a new one that is not stored
        bool isNew = false;
        bool isChanged = false; ///< something that was blank is known now
    };
    Found find(const ImportedOrder& imported);

private:
    struct Person
    {
        CustomerId id;
        quint64 address = 0; ///< of the newest known address
        Instant usedAt;
        bool isChecked = false; ///< blanks were filled
    };
    struct Keys
    {
        std::array<quint64, 3> all{};
        std::size_t count = 0;
        std::size_t asked = 0; ///< so many of them decide: name and address only where no e-mail is given
    };
    Keys keysOf(const ImportedOrder& imported, const Address& address) const;
    std::optional<std::size_t> search(const ImportedOrder& imported, const Address& address, const Keys& keys);
    std::size_t add(const ImportedOrder& imported, const Address& address);
    Customer customerOf(const ImportedOrder& imported, const Address& address) const;
    void rememberAddress(Person& person, const Address& address, Instant at);
    bool fillBlanks(CustomerId id, const ImportedOrder& imported, const Address& address);

    storage::CustomerRepository& m_repository;
    ChannelId m_channel;
    bool m_writes;
    bool m_shopIsEmpty;
    QString m_source;
    QHash<quint64, std::size_t> m_known; ///< by a check number of buyer key, e-mail or identity
    std::deque<Person> m_people; ///< a vector that grows holds everything twice for a moment
    QHash<qint64, std::size_t> m_byId;
};

} // namespace kokarda::imports
