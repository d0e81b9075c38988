// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/hand.h"

#include "views/ink/handdata.h"
#include "views/ink/outline.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <hb.h>

namespace kokarda::ink {
using namespace Qt::StringLiterals;
namespace {

struct HandSource
{
    const char* name;
    const char* title;
    const char* font;
    bool joined;
    double xHeight;
};

constexpr HandSource sources[] = {
    {"playwrite-pl", "Playwrite", ":/fonts/playwrite-pl/PlaywritePL-Thin.ttf", true, 500},
    {"caveat", "Caveat", ":/fonts/caveat/Caveat-Regular.ttf", false, 400},
    {"mynerve", "Mynerve", ":/fonts/mynerve/Mynerve-Regular.ttf", false, 420},
    {"licorice", "Licorice", ":/fonts/licorice/Licorice-Regular.ttf", true, 400},
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw HandError("A hand lacks its font.");
    return file.readAll();
}

std::shared_ptr<const HandData> read(const HandSource& source)
{
    auto data = std::make_shared<HandData>();
    data->name = QLatin1String(source.name);
    data->title = QLatin1String(source.title);
    data->joined = source.joined;
    data->xHeight = source.xHeight;
    data->shaper = std::make_unique<Shaper>(bytesOf(QLatin1String(source.font)));
    data->unitsPerEm = data->shaper->unitsPerEm();
    const unsigned count = hb_face_get_glyph_count(hb_font_get_face(data->shaper->font()));
    data->glyphs.resize(count);
    for (unsigned i = 0; i < count; ++i) {
        for (GlyphLine& contour : glyphOutline(*data->shaper, static_cast<int>(i), 20)) {
            GlyphStrokes& glyph = data->glyphs[i];
            const int node = static_cast<int>(glyph.nodes.size());
            glyph.nodes.push_back(contour.front());
            contour.push_back(contour.front());
            glyph.edges.push_back({node, node, std::move(contour)});
        }
    }
    return data;
}

} // namespace

Hand::Hand(std::shared_ptr<const HandData> data) : m_data(std::move(data)) {}

const QString& Hand::name() const
{
    return m_data->name;
}

const QString& Hand::title() const
{
    return m_data->title;
}

bool Hand::joined() const
{
    return m_data->joined;
}

bool Hand::canWrite(char32_t character) const
{
    return QChar::isSpace(character) || m_data->shaper->glyphOf(character) != 0;
}

std::vector<HandInfo> hands()
{
    std::vector<HandInfo> infos;
    for (const HandSource& source : sources)
        infos.push_back({QLatin1String(source.name), QLatin1String(source.title), source.joined});
    return infos;
}

Hand loadHand(const QString& name)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const HandData>> loaded;
    const QMutexLocker lock(&mutex);
    if (const auto known = loaded.value(name))
        return Hand(known);
    for (const HandSource& source : sources) {
        if (name == QLatin1String(source.name)) {
            const auto data = read(source);
            loaded.insert(name, data);
            return Hand(data);
        }
    }
    throw HandError("There is no hand named \"" + name.toStdString() + "\".");
}

QString missingCharacters(const Hand& hand, const QString& text)
{
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        if (!hand.canWrite(character) && !missing.contains(one))
            missing += one;
    }
    return missing;
}

} // namespace kokarda::ink
