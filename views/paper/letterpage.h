// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/letter.h"
#include "models/values/paper.h"
#include "views/paper/page.h"

#include <vector>

namespace kokarda::paper {

/// A letter under the shop's name: sender, addressee, day, subject, paragraphs and the items it is about.
std::vector<Page> letterPages(const Letter& letter, const Look& look, const PaperOptions& options);

} // namespace kokarda::paper
