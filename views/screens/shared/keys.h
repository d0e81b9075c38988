// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace kokarda::screens {

/// "Something new" on the page that is shown: an order, a case, a gift. Ctrl+N makes a new shop.
inline QKeySequence newKey()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
}

/// "I am done here, keep it": of a form that is typed in, and of the parcel on the packing bench.
inline QKeySequence doneKey()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Return);
}

/// What is printed on the keys of this computer's keyboard. Qt's own name for Enter is Return, which only Apple prints.
inline QString keyText(const QKeySequence& keys)
{
#ifndef Q_OS_MACOS
    if (keys.count() == 1 && keys[0].key() == Qt::Key_Return)
        return QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)).toString(QKeySequence::NativeText);
#endif
    return keys.toString(QKeySequence::NativeText);
}

} // namespace kokarda::screens
