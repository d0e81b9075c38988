// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/handfile.h"

#include "views/ink/hand.h"
#include "views/ink/plane.h"

#include <QList>

namespace kokarda::ink {
namespace {

constexpr int fileVersion = 1;

QByteArray whole(double value)
{
    return QByteArray::number(qRound64(value));
}

GlyphPoint rounded(GlyphPoint point)
{
    return {static_cast<double>(qRound64(point.x)), static_cast<double>(qRound64(point.y))};
}

/// Steps between rounded places, so that errors do not add up.
QByteArray steps(const GlyphLine& line, std::size_t first, std::size_t end, GlyphPoint from)
{
    QByteArray text;
    for (std::size_t i = first; i < end; ++i) {
        const GlyphPoint place = rounded(line[i]);
        text += ' ' + whole(place.x - from.x) + ' ' + whole(place.y - from.y);
        from = place;
    }
    return text;
}

QByteArray glyphText(int number, const GlyphStrokes& glyph)
{
    QByteArray text = "g " + QByteArray::number(number);
    if (glyph.base >= 0)
        text += ' ' + QByteArray::number(glyph.base);
    text += '\n';
    if (!glyph.nodes.empty()) {
        text += 'n';
        for (const GlyphPoint& node : glyph.nodes)
            text += ' ' + whole(node.x) + ' ' + whole(node.y);
        text += '\n';
    }
    for (const GlyphEdge& edge : glyph.edges) {
        text += "e " + QByteArray::number(edge.from) + ' ' + QByteArray::number(edge.to)
            + steps(edge.line, 1, edge.line.size() - 1, rounded(edge.line.front())) + '\n';
    }
    for (const GlyphLine& mark : glyph.marks)
        text += "m " + whole(mark.front().x) + ' ' + whole(mark.front().y)
            + steps(mark, 1, mark.size(), rounded(mark.front())) + '\n';
    return text;
}

class Reader
{
public:
    std::shared_ptr<HandData> read(const QByteArray& bytes)
    {
        m_data = std::make_shared<HandData>();
        const QList<QByteArray> lines = bytes.split('\n');
        for (const QByteArray& line : lines) {
            ++m_line;
            if (!line.isEmpty())
                readLine(line);
        }
        if (m_data->name.isEmpty() || m_data->drawn.empty() || m_data->xHeight <= 0)
            fail("it is incomplete");
        return m_data;
    }

private:
    [[noreturn]] void fail(const std::string& why) const
    {
        throw HandError("The hand file cannot be used: " + why + " (line " + std::to_string(m_line) + ").");
    }

    void readLine(const QByteArray& line)
    {
        const qsizetype space = line.indexOf(' ');
        const QByteArray key = line.left(space), rest = space < 0 ? QByteArray() : line.mid(space + 1);
        if (m_line == 1) {
            if (key != "kokarda-hand")
                fail("it is no hand file");
            if (rest.toInt() < 1 || rest.toInt() > fileVersion)
                fail("it was made by a newer version");
        } else if (key == "name") {
            m_data->name = QString::fromUtf8(rest);
        } else if (key == "title") {
            m_data->title = QString::fromUtf8(rest);
        } else if (key == "font") {
            m_data->fontFile = QString::fromUtf8(rest);
        } else if (key == "font-sha256") {
            m_data->fontSha256 = rest;
        } else {
            readNumbers(key, rest);
        }
    }

    void readNumbers(const QByteArray& key, const QByteArray& rest)
    {
        std::vector<int> numbers;
        for (const QByteArray& word : rest.split(' ')) {
            bool right = false;
            numbers.push_back(word.toInt(&right));
            if (!right && key.size() == 1)
                fail("a number is wrong");
        }
        if (key == "joined")
            m_data->joined = numbers.front() != 0;
        else if (key == "measures")
            readMeasures(numbers);
        else if (key == "avoid")
            m_data->avoided.insert(numbers.begin(), numbers.end());
        else if (key == "forms")
            m_data->forms[static_cast<char32_t>(numbers.front())].assign(numbers.begin() + 1, numbers.end());
        else if (key == "g")
            m_glyph = &(m_data->drawn[numbers.front()] = GlyphStrokes{{}, {}, {}, numbers.size() > 1 ? numbers[1] : -1});
        else if (key == "n" || key == "e" || key == "m")
            readLines(key, numbers);
    }

    void readMeasures(const std::vector<int>& numbers)
    {
        if (numbers.size() != 9)
            fail("the measures are wrong");
        m_data->unitsPerEm = numbers[0];
        m_data->xHeight = numbers[1];
        m_data->lineWidth = numbers[2];
        m_data->lean = numbers[3] / 1000.0;
        m_data->condense = numbers[4] / 1000.0;
        m_data->pitch = numbers[5] / 1000.0;
        m_data->warp = numbers[6] / 1000.0;
        m_data->pen = numbers[7] / 1000.0;
        m_data->reach = numbers[8] / 1000.0;
    }

    void readLines(const QByteArray& key, const std::vector<int>& numbers)
    {
        if (m_glyph == nullptr || numbers.size() % 2 != 0)
            fail("a glyph is wrong");
        if (key == "n") {
            for (std::size_t i = 0; i < numbers.size(); i += 2)
                m_glyph->nodes.push_back({double(numbers[i]), double(numbers[i + 1])});
            return;
        }
        GlyphLine line;
        const auto walk = [&](GlyphPoint from) {
            line.push_back(from);
            for (std::size_t i = 2; i < numbers.size(); i += 2)
                line.push_back(line.back() + GlyphPoint{double(numbers[i]), double(numbers[i + 1])});
        };
        if (key == "m") {
            walk({double(numbers[0]), double(numbers[1])});
            m_glyph->marks.push_back(std::move(line));
            return;
        }
        const int count = static_cast<int>(m_glyph->nodes.size());
        if (numbers[0] < 0 || numbers[1] < 0 || numbers[0] >= count || numbers[1] >= count)
            fail("an edge has no node");
        walk(m_glyph->nodes[static_cast<std::size_t>(numbers[0])]);
        line.push_back(m_glyph->nodes[static_cast<std::size_t>(numbers[1])]);
        m_glyph->edges.push_back({numbers[0], numbers[1], std::move(line)});
    }

    std::shared_ptr<HandData> m_data;
    GlyphStrokes* m_glyph = nullptr;
    int m_line = 0;
};

} // namespace

QByteArray handFile(const HandData& hand)
{
    QByteArray text = "kokarda-hand " + QByteArray::number(fileVersion) + "\nname " + hand.name.toUtf8() + "\ntitle "
        + hand.title.toUtf8() + "\nfont " + hand.fontFile.toUtf8() + "\nfont-sha256 " + hand.fontSha256 + "\njoined "
        + (hand.joined ? "1" : "0") + "\nmeasures " + whole(hand.unitsPerEm) + ' ' + whole(hand.xHeight) + ' '
        + whole(hand.lineWidth) + ' ' + whole(hand.lean * 1000) + ' ' + whole(hand.condense * 1000) + ' '
        + whole(hand.pitch * 1000) + ' ' + whole(hand.warp * 1000) + ' '
        + whole(hand.pen * 1000) + ' ' + whole(hand.reach * 1000) + '\n';
    if (!hand.avoided.empty()) {
        text += "avoid";
        for (const int glyph : hand.avoided)
            text += ' ' + QByteArray::number(glyph);
        text += '\n';
    }
    for (const auto& [character, forms] : hand.forms) {
        text += "forms " + QByteArray::number(static_cast<uint>(character));
        for (const int glyph : forms)
            text += ' ' + QByteArray::number(glyph);
        text += '\n';
    }
    for (const auto& [number, glyph] : hand.drawn)
        text += glyphText(number, glyph);
    return text;
}

std::shared_ptr<HandData> readHandFile(const QByteArray& bytes)
{
    return Reader().read(bytes);
}

} // namespace kokarda::ink
