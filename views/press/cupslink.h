// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cups/cups.h>
#include <memory>

// A thin cover of the print system's interface (libcups): connection, request and answer that close themselves.
namespace kokarda::press {

/// An answer of the print system.
class Answer
{
public:
    explicit Answer(ipp_t* message)
        : m_message(message, &ippDelete)
    {
    }

    /// True when the system did what was asked.
    bool isGood() const { return m_message && ippGetStatusCode(m_message.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE; }
    ipp_status_t status() const
    {
        return m_message ? ippGetStatusCode(m_message.get()) : IPP_STATUS_ERROR_SERVICE_UNAVAILABLE;
    }
    int number(const char* attribute, int fallback = 0) const;
    bool flag(const char* attribute, bool fallback) const;
    /// All values of an attribute; "none" is left out.
    QStringList texts(const char* attribute) const;
    /// Dots per inch across; 0 where there is none.
    int resolution(const char* attribute) const;
    QString text(const char* attribute) const { return texts(attribute).value(0); }
    ipp_t* message() const { return m_message.get(); }

private:
    std::unique_ptr<ipp_t, decltype(&ippDelete)> m_message;
};

/// A connection to the print system of this computer, or to the one that CUPS_SERVER names.
class Link
{
public:
    /// Throws WorldError when nothing answers.
    Link();

    http_t* http() const { return m_http.get(); }
    /// Asks about a printer or a job; `uri` as printerUri() or jobUri() give it.
    Answer ask(ipp_op_t operation, const char* uriName, const QString& uri, const QStringList& attributes) const;

    static QString printerUri(const QString& printer);
    static QString jobUri(const QString& job);

private:
    std::unique_ptr<http_t, decltype(&httpClose)> m_http;
};

} // namespace kokarda::press
