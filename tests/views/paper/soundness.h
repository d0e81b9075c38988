// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <QString>

namespace kokarda::test {

/// What is wrong with a page: two texts that overlap, a text over a code or picture, anything outside what the printer
/// reaches. Empty when all is well.
QString troubleOn(const paper::Page& page);

} // namespace kokarda::test
