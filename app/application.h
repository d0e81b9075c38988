// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <exception>
#include <functional>

namespace kokarda {

/// The desktop program: style, translations, and the last net for exceptions.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& argc, char** argv);

    /// "pl", "en"; empty: the system's. Every window gets LanguageChange.
    void setLanguage(const QString& language);
    QString language() const { return m_language; }
    /// "light", "dark"; empty: what the system had at the start.
    void setTheme(const QString& theme);

    /// Who shows an error that nobody caught on its way.
    void setErrorHandler(std::function<void(const std::exception&)> handler) { m_onError = std::move(handler); }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    QString m_language;
    bool m_systemIsDark = false;
    std::function<void(const std::exception&)> m_onError;
};

} // namespace kokarda
