// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/flow.h"
#include "views/paper/slipstyle.h"

#include <QString>
#include <QStringList>

namespace kokarda::paper {

/// The head of a paper that is not a slip: what it is, what it is about, and a code.
struct DocumentHead
{
    QString title;       ///< "Pick list"
    QStringList facts;   ///< lines under it
    QString sideLabel;   ///< above the lines on the right, or below on narrow papers
    QStringList side;
    QString code;        ///< as QR; empty: none
};

/// The head of the first page (`page` 0), or one line on the others.
Piece documentHead(const DocumentHead& head, const SlipStyle& style, int page);

} // namespace kokarda::paper
