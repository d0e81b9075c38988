// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importplan.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QtGlobal>

namespace kokarda::imports {

void ImportPlan::refuseUnlessImportable() const
{
    if (!file.refusal.isEmpty())
        throw RuleError(file.refusal);
    if (file.kind == FileKind::Unknown)
        throw RuleError(QCoreApplication::translate("imports", "The columns of “%1” are not known. Open it in the window and say what they mean.").arg(file.fileName));
    if (file.kind != FileKind::Orders)
        throw RuleError(QCoreApplication::translate("imports", "“%1” holds no orders.").arg(file.fileName));
    if (!file.dateQuestions.empty()) {
        const DateQuestion& question = file.dateQuestions.front();
        throw RuleError(QCoreApplication::translate("imports", "In column “%1” the date “%2” can be read in two ways. Say whether day or month stands first.")
                            .arg(question.column, question.sample));
    }
    if (!file.numberQuestions.empty()) {
        const NumberQuestion& question = file.numberQuestions.front();
        throw RuleError(QCoreApplication::translate("imports", "In column “%1” the number “%2” can be read in two ways. Say what its sign means.")
                            .arg(question.column, question.sample));
    }
}

QString nameAtTheComputer()
{
    for (const char* name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return {};
}

} // namespace kokarda::imports
