// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// Replaces the translator of this name that the application owns.
void install(const QString& name, const QString& file, const QString& folder)
{
    delete QCoreApplication::instance()->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    // Where Qt's own catalogue is not installed, its few texts stay English; ours are always there.
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList spokenLanguages()
{
    return {u"pl"_s, u"en"_s};
}

QString systemLanguage()
{
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return spokenLanguages().contains(system) ? system : u"en"_s;
}

void speak(const QString& language)
{
    install(u"qt"_s, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"kokarda"_s, u"kokarda_"_s + language, u":/i18n"_s);
    // Amounts and dates on the screen follow the language of the screen.
    QLocale::setDefault(language == "pl"_L1 ? QLocale(QLocale::Polish, QLocale::Poland)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace kokarda
