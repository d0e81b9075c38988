// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/countingrules.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CountingRules)
};

struct Said
{
    Rule rule;
    const char* words;
};

constexpr std::array sentences{
    Said{NoneCancelledOrDeleted, QT_TRANSLATE_NOOP("CountingRules", "Cancelled and deleted orders do not count.")},
    Said{NoneDeleted, QT_TRANSLATE_NOOP("CountingRules", "Deleted orders do not count.")},
    Said{PackedCounts, QT_TRANSLATE_NOOP("CountingRules", "Deleted orders do not count; orders cancelled after packing do.")},
    Said{CasesCount, QT_TRANSLATE_NOOP("CountingRules", "A case counts also when its order was cancelled or deleted.")},
    Said{NoDeletedReviews, QT_TRANSLATE_NOOP("CountingRules", "Deleted reviews do not count.")},
    Said{LessRefunds, QT_TRANSLATE_NOOP("CountingRules", "What was given back is taken off.")},
    Said{BeforeRefunds, QT_TRANSLATE_NOOP("CountingRules", "What was given back is not taken off.")},
    Said{AsOfNow, QT_TRANSLATE_NOOP("CountingRules", "The period does not matter here.")},
};

} // namespace

QString inWords(unsigned rules, const Source& source)
{
    QStringList words;
    for (const Said& one : sentences) {
        if (rules & one.rule)
            words += Words::tr(one.words);
    }
    if (rules & ShopsDays)
        words += Words::tr("Days run from midnight to midnight in the zone %1.").arg(QString::fromLatin1(source.zone.id()));
    return words.join(u' ');
}

} // namespace kokarda::reports
