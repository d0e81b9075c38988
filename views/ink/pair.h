// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokarda::ink {

/// Two numbers, mostly a place, that are reckoned at once: each by itself, and rounded like a single one.
using Pair = double __attribute__((vector_size(16)));

} // namespace kokarda::ink
