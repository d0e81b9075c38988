// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/hand.h"

#include "views/ink/handdata.h"
#include "views/ink/handfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QMutex>

namespace kokarda::ink {
using namespace Qt::StringLiterals;
namespace {

/// What a list needs to know without reading the files; a test compares it with them.
struct OwnHand
{
    const char* name;
    const char* title;
    bool joined;
};

constexpr OwnHand ownHands[] = {
    {"playwrite-pl", "Playwrite", true},
    {"caveat", "Caveat", false},
    {"mynerve", "Mynerve", false},
    {"licorice", "Licorice", true},
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw HandError("A part of a hand is missing: " + path.toStdString());
    return file.readAll();
}

std::shared_ptr<const HandData> read(const QString& name)
{
    const std::shared_ptr<HandData> data = readHandFile(bytesOf(u":/hands/"_s + name + u".hand"_s));
    const QByteArray font = bytesOf(u":/fonts/"_s + data->fontFile);
    if (QCryptographicHash::hash(font, QCryptographicHash::Sha256).toHex() != data->fontSha256)
        throw HandError("The strokes of a hand do not belong to its font.");
    data->shaper = std::make_unique<Shaper>(font);
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
    if (QChar::isSpace(character))
        return true;
    const int glyph = m_data->shaper->glyphOf(character);
    return glyph != 0 && m_data->strokesOf(glyph) != nullptr;
}

std::vector<HandInfo> hands()
{
    std::vector<HandInfo> infos;
    for (const OwnHand& own : ownHands)
        infos.push_back({QLatin1String(own.name), QLatin1String(own.title), own.joined});
    return infos;
}

Hand loadHand(const QString& name)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const HandData>> loaded;
    const QMutexLocker lock(&mutex);
    if (const auto known = loaded.value(name))
        return Hand(known);
    for (const OwnHand& own : ownHands) {
        if (name == QLatin1String(own.name)) {
            const auto data = read(name);
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
