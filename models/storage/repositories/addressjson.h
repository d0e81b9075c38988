// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"

#include <string_view>

namespace kokarda::storage {

/// An address as the compact JSON of an order's snapshot; blank fields are left out.
QString addressToJson(const Address& address);
/// The address of such a text; unknown fields are passed over.
Address addressFromJson(std::string_view json);

} // namespace kokarda::storage
