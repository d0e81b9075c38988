// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>
#include <utility>

namespace kokarda::storage {

/// The values of a row for a statement: what lives elsewhere is referred to, what was made for the row is kept. Copies of
/// texts would cost a large import more than one might think: those of an order come from the thread that read the file.
template<class... Values>
std::tuple<Values...> rowValues(Values&&... values)
{
    return std::tuple<Values...>(std::forward<Values>(values)...);
}

} // namespace kokarda::storage
