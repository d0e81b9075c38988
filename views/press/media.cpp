// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/press/media.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::press {

namespace {

// PWG 5101.1-2013, tables 1 to 5.
QString standardName(const QString& key)
{
    static const std::map<QString, QString> names{{u"a4"_s, u"iso_a4_210x297mm"_s},
        {u"a5-on-a4"_s, u"iso_a4_210x297mm"_s}, {u"a5"_s, u"iso_a5_148x210mm"_s}, {u"a6"_s, u"iso_a6_105x148mm"_s},
        {u"a7"_s, u"iso_a7_74x105mm"_s}, {u"letter"_s, u"na_letter_8.5x11in"_s},
        {u"label-100x150"_s, u"om_small-photo_100x150mm"_s}, {u"label-4x6"_s, u"na_index-4x6_4x6in"_s}};
    const auto found = names.find(key);
    return found == names.end() ? QString() : found->second;
}

} // namespace

QString mediumFor(const paper::PaperSize& paper, const QStringList& offered)
{
    const QString name = standardName(paper.key);
    if (!name.isEmpty() && (offered.isEmpty() || offered.contains(name)))
        return name;
    // A roll is cut where the page ends; the driver is told a length that every driver takes.
    const double height = paper.roll ? 297 : paper.sizeMm.height();
    if (paper.half && !name.isEmpty())
        return name;
    return u"Custom.%1x%2mm"_s.arg(QString::number(paper.sizeMm.width()), QString::number(height));
}

bool offers(const paper::PaperSize& paper, const QStringList& offered)
{
    const QString name = standardName(paper.key);
    return offered.isEmpty() || offered.contains(name)
        || std::ranges::any_of(offered, [](const QString& medium) { return medium.startsWith(u"custom_m"_s); });
}

} // namespace kokarda::press
