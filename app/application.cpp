// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace kokarda {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_systemIsDark(palette().color(QPalette::Window).lightness() < 128)
{
    setStyle(QStyleFactory::create(u"Fusion"_s));
    setFont(screens::fontOf(screens::TextSize::Body));
    setTheme({});
    setLanguage({});
}

void Application::setLanguage(const QString& language)
{
    m_language = language;
    if (m_language != "pl"_L1 && m_language != "en"_L1)
        m_language = QLocale::system().language() == QLocale::Polish ? u"pl"_s : u"en"_s;
    QLocale::setDefault(QLocale(m_language == "pl"_L1 ? u"pl_PL"_s : u"en_GB"_s));
    for (const auto& translator : m_translators)
        removeTranslator(translator.get());
    m_translators.clear();
    const std::pair<QString, QString> sources[] = {
        {u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}, {u"kokarda_"_s, u":/i18n"_s}};
    for (const auto& [name, folder] : sources) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + m_language, folder))
            continue;
        installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void Application::setTheme(const QString& theme)
{
    const bool dark = theme == "dark"_L1 || (theme.isEmpty() && m_systemIsDark);
    const screens::Palette& colours = dark ? screens::darkPalette() : screens::lightPalette();
    setPalette(screens::qtPalette(colours));
    setStyleSheet(screens::styleSheet(colours));
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        if (!m_onError)
            throw;
        m_onError(error);
        return false;
    }
}

} // namespace kokarda
