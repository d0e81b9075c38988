// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/press/press.h"

#include "models/values/problem.h"

using namespace Qt::StringLiterals;

namespace kokarda::press {

QString stateKey(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return u"queued"_s;
    case JobState::Printed:
        return u"printed"_s;
    case JobState::Refused:
        return u"refused"_s;
    case JobState::Unknown:
        break;
    }
    return u"unknown"_s;
}

Sending submitInTurn(std::vector<Job>& jobs)
{
    Sending sending;
    sending.numbers.resize(jobs.size());
    for (size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i].pageCount() == 0)
            continue;
        try {
            sending.numbers[i] = jobs[i].submit();
        } catch (const Error& error) {
            sending.failure = error.message();
            break;
        }
    }
    return sending;
}

} // namespace kokarda::press
