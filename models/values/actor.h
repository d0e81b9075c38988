// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// Who works at this computer, as the history of an order names them: the name of the account, and nothing that is
/// asked for or sent anywhere. Empty where the system tells none.
QString actorName();

} // namespace kokarda
