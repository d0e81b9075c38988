// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/problem.h"
#include "views/screens/shared/messagebar.h"

#include <QCoreApplication>
#include <exception>
#include <utility>

namespace kokarda::screens {

/// What to tell the user about any error: ours say it themselves; what comes from the outside is put into a sentence.
QString inWords(const std::exception& error);

/// Calls a service and shows in words when it fails; nothing is swallowed. True when it went well.
/// Screens never write `try` themselves.
template<class Call>
bool attempt(MessageBar& messages, Call&& call)
{
    try {
        std::forward<Call>(call)();
        return true;
    } catch (const std::exception& error) {
        messages.complain(inWords(error));
        return false;
    }
}

} // namespace kokarda::screens
