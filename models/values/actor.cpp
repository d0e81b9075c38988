// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/actor.h"

namespace kokarda {

QString actorName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace kokarda
