// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/fonts.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace kokarda::paper::fonts {

namespace {

const QString family = u"Source Sans 3"_s;

QFont::Weight weightOf(Face face)
{
    switch (face) {
    case Face::Regular:
        return QFont::Normal;
    case Face::Semibold:
        return QFont::DemiBold;
    case Face::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

void load()
{
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        for (const QString& cut : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
            const QString file = u":/fonts/source-sans-3/SourceSans3-%1.ttf"_s.arg(cut);
            if (QFontDatabase::addApplicationFont(file) < 0)
                throw WorldError(QCoreApplication::translate("paper",
                    "The typeface of the papers (%1) could not be loaded. Please install Kokarda again.")
                                     .arg(file));
        }
    });
}

QFont made(Face face, int size)
{
    load();
    QFont result(family);
    result.setPixelSize(size);
    result.setWeight(weightOf(face));
    result.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing that Qt does not round away (1/64) makes its shaper leave ligatures alone: the sign "fi"
    // would come out of a PDF as one foreign character, or as nothing.
    result.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return result;
}

// Finding a face costs more than setting a word in it. One set a thread: Qt's metrics are not shared safely.
struct Ready
{
    QFont font;
    QFontMetricsF metrics;
    QHash<QString, qreal> widths; ///< of texts measured before: a batch says most of its words again and again
};

constexpr qsizetype mostWidths = 4000;

Ready& ready(Face face, int size)
{
    thread_local std::map<std::pair<Face, int>, Ready> all;
    auto found = all.find({face, size});
    if (found == all.end()) {
        const QFont font = made(face, size);
        found = all.emplace(std::pair(face, size), Ready{font, QFontMetricsF(font), {}}).first;
    }
    return found->second;
}

/// Whether the document family or, for want of it, any typeface of the system has the sign. What shows nothing by itself
/// (joiners, directions, variation selectors) needs none.
bool isThere(char32_t code)
{
    thread_local QHash<char32_t, bool> known;
    if (const auto found = known.constFind(code); found != known.constEnd())
        return *found;
    const QChar::Category kind = QChar::category(code);
    bool there = kind == QChar::Other_Format || kind == QChar::Other_Control || kind == QChar::Separator_Line
        || kind == QChar::Separator_Paragraph || (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    const Ready& regular = ready(Face::Regular, 100);
    there = there || QRawFont::fromFont(regular.font).supportsCharacter(uint(code));
    if (!there) {
        QTextLayout layout(QString::fromUcs4(&code, 1), regular.font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        there = !runs.isEmpty() && std::ranges::all_of(runs, [](const QGlyphRun& run) {
            return !isMakeshift(run.rawFont()) && !run.glyphIndexes().contains(0);
        });
    }
    return *known.insert(code, there);
}

} // namespace

QFont font(Face face, int size)
{
    return ready(face, size).font;
}

qreal width(const QString& text, Face face, int size)
{
    Ready& known = ready(face, size);
    const auto found = known.widths.constFind(text);
    if (found != known.widths.constEnd())
        return *found;
    if (known.widths.size() >= mostWidths)
        known.widths.clear();
    const qreal measured = known.metrics.horizontalAdvance(text);
    known.widths.insert(text, measured);
    return measured;
}

QStringList missingCharacters(const QString& text)
{
    QStringList missing;
    for (const char32_t code : text.toStdU32String()) {
        if (code < 0x7F || isThere(code))
            continue;
        const QString name = u"%1 (U+%2)"_s.arg(QString::fromUcs4(&code, 1), QString::number(uint(code), 16).toUpper().rightJustified(4, u'0'));
        if (!missing.contains(name))
            missing += name;
    }
    return missing;
}

bool isMakeshift(const QRawFont& font)
{
    return !font.isValid() || (font.styleName().isEmpty() && font.fontTable("head").isEmpty());
}

} // namespace kokarda::paper::fonts
