// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/texts.h"

#include <QFile>
#include <QJsonDocument>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace kokarda::sample {

QJsonObject readTexts(const QString& name)
{
    QFile file(u":/sample/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("no texts of the sample shop: " + name.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        throw std::logic_error("unreadable texts of the sample shop: " + name.toStdString());
    return document.object();
}

QStringList listOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& text : array)
        texts << text.toString();
    return texts;
}

QString oneText(const QJsonValue& list, Chance& chance, bool isWoman)
{
    const QStringList texts = listOf(list);
    if (texts.isEmpty())
        return {};
    const QStringList forms = chance.oneOf(texts).split(u'|');
    return isWoman ? forms.front() : forms.back();
}

QString withDigits(const QString& pattern, Chance& chance)
{
    QString text = pattern;
    for (QChar& sign : text) {
        if (sign == u'#')
            sign = QChar(u'0' + chance.below(10));
    }
    return text;
}

} // namespace kokarda::sample
