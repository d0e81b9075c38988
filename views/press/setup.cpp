// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/press/setup.h"

#include <QStringList>
#include <QUrl>
#include <vector>

using namespace Qt::StringLiterals;

namespace kokarda::press {

namespace {

QString numbers(std::initializer_list<qreal> values)
{
    QStringList texts;
    for (const qreal value : values)
        texts += QString::number(value, 'g', 8);
    return texts.join(u' ');
}

// As many numbers as were asked for, or none.
std::vector<qreal> numbersOf(const QString& text, size_t count)
{
    std::vector<qreal> values;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool good = false;
        values.push_back(part.toDouble(&good));
        if (!good)
            return {};
    }
    return values.size() == count ? values : std::vector<qreal>();
}

} // namespace

QString setupKey(const QString& printer, const QString& paper)
{
    // A slash in a printer's name would open a group of the settings.
    return u"printers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(printer)) + u'/' + paper;
}

QString toText(const StockSetup& setup)
{
    QString text = u"adjust "_s
        + numbers({setup.adjustment.scale.x(), setup.adjustment.scale.y(), setup.adjustment.shiftMm.x(), setup.adjustment.shiftMm.y()});
    if (setup.marginsMm)
        text += u"; margins "_s
            + numbers({setup.marginsMm->left(), setup.marginsMm->top(), setup.marginsMm->right(), setup.marginsMm->bottom()});
    return text;
}

StockSetup setupFrom(const QString& text)
{
    StockSetup setup;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString words = part.trimmed();
        const std::vector<qreal> values = numbersOf(words.section(u' ', 1), 4);
        if (values.empty())
            continue;
        if (words.startsWith(u"adjust "_s) && values[0] > 0.5 && values[1] > 0.5)
            setup.adjustment = {{values[0], values[1]}, {values[2], values[3]}};
        else if (words.startsWith(u"margins "_s))
            setup.marginsMm = QMarginsF(values[0], values[1], values[2], values[3]);
    }
    return setup;
}

} // namespace kokarda::press
