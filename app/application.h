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
    /// The style sheet of the theme. The window wears it, not the application: an application's sheet is worked out anew for
    /// every widget each time it, or anything above it, is put into a layout, which was four fifths of the program's start.
    QString sheet() const { return m_sheet; }

    /// Who shows an error that nobody caught on its way.
    void setErrorHandler(std::function<void(const std::exception&)> handler) { m_onError = std::move(handler); }

    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void sheetChanged(const QString& sheet);

private:
    QString m_language;
    QString m_sheet;
    bool m_systemIsDark = false;
    std::function<void(const std::exception&)> m_onError;
};

} // namespace kokarda
