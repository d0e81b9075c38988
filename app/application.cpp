// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/language.h"
#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/windowstyle.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace kokarda {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_systemIsDark(palette().color(QPalette::Window).lightness() < 128)
{
    setDesktopFileName(u"pl.kokarda.Kokarda"_s);
    setWindowIcon(QIcon(u":/sign/pl.kokarda.Kokarda.svg"_s));
    setStyle(new screens::WindowStyle);
    setFont(screens::fontOf(screens::TextSize::Body));
    setTheme({});
    setLanguage({});
}

void Application::setLanguage(const QString& language)
{
    m_language = spokenLanguages().contains(language) ? language : systemLanguage();
    speak(m_language);
}

void Application::setTheme(const QString& theme)
{
    const bool dark = theme == "dark"_L1 || (theme.isEmpty() && m_systemIsDark);
    const screens::Palette& colours = dark ? screens::darkPalette() : screens::lightPalette();
    setPalette(screens::qtPalette(colours));
    m_sheet = screens::styleSheet(colours);
    emit sheetChanged(m_sheet);
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
