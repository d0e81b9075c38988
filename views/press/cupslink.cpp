// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/press/cupslink.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QUrl>
#include <vector>

using namespace Qt::StringLiterals;

namespace kokarda::press {

namespace {

constexpr int patience = 5000; // milliseconds until a connection is given up

} // namespace

int Answer::number(const char* attribute, int fallback) const
{
    ipp_attribute_t* found = m_message ? ippFindAttribute(m_message.get(), attribute, IPP_TAG_ZERO) : nullptr;
    return found ? ippGetInteger(found, 0) : fallback;
}

bool Answer::flag(const char* attribute, bool fallback) const
{
    ipp_attribute_t* found = m_message ? ippFindAttribute(m_message.get(), attribute, IPP_TAG_BOOLEAN) : nullptr;
    return found ? ippGetBoolean(found, 0) != 0 : fallback;
}

QStringList Answer::texts(const char* attribute) const
{
    QStringList all;
    ipp_attribute_t* found = m_message ? ippFindAttribute(m_message.get(), attribute, IPP_TAG_ZERO) : nullptr;
    for (int i = 0; found && i < ippGetCount(found); ++i) {
        const QString text = QString::fromUtf8(ippGetString(found, i, nullptr));
        if (!text.isEmpty() && text != "none"_L1)
            all += text;
    }
    return all;
}

int Answer::resolution(const char* attribute) const
{
    ipp_attribute_t* found = m_message ? ippFindAttribute(m_message.get(), attribute, IPP_TAG_RESOLUTION) : nullptr;
    if (!found)
        return 0;
    int down = 0;
    ipp_res_t unit = IPP_RES_PER_INCH;
    const int across = ippGetResolution(found, 0, &down, &unit);
    return unit == IPP_RES_PER_CM ? int(across * 2.54) : across;
}

namespace {

// Libcups remembers the first server that it saw; a program that runs for days asks for the one of today.
const char* serverOfToday()
{
    cupsSetServer(nullptr);
    return cupsServer();
}

} // namespace

Link::Link()
    : m_http(httpConnect2(serverOfToday(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, patience, nullptr), &httpClose)
{
    if (!m_http)
        throw WorldError(QCoreApplication::translate("Press", "The print system of this computer does not answer. Nothing was printed. Save the papers as PDF, or start the print service."));
}

Answer Link::ask(ipp_op_t operation, const char* uriName, const QString& uri, const QStringList& attributes) const
{
    ipp_t* request = ippNewRequest(operation);
    if (!uri.isEmpty())
        ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, uriName, nullptr, uri.toUtf8().constData());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    std::vector<QByteArray> names;
    for (const QString& attribute : attributes)
        names.push_back(attribute.toUtf8());
    std::vector<const char*> raw;
    for (const QByteArray& name : names)
        raw.push_back(name.constData());
    if (!raw.empty())
        ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", static_cast<int>(raw.size()),
            nullptr, raw.data());
    return Answer(cupsDoRequest(m_http.get(), request, "/"));
}

QString Link::printerUri(const QString& printer)
{
    return u"ipp://localhost/printers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(printer));
}

QString Link::jobUri(const QString& job)
{
    return u"ipp://localhost/jobs/"_s + job;
}

} // namespace kokarda::press
