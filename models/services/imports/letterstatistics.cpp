// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/letterstatistics.h"

#include <QChar>
#include <algorithm>
#include <cmath>
#include <limits>

namespace kokarda::imports {

namespace {

using Kind = Neighbour::Kind;

/// A language by the letters beyond a–z that it uses and by letter pairs that its plain text is full of.
struct Language
{
    std::u16string_view letters;
    std::string_view pairs; ///< pairs separated by blanks
};

// Polish first: of two readings that are equally good the first wins.
constexpr std::array<Language, 10> languages = {{
    {u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "cz sz rz zy wi ki ow wy dz ni ej ia ie na po"},
    {u"äöüßÄÖÜ", "ch sc ei er en un st te ng ts ck ge"},
    {u"éèêëàâçîïôùûœÉÈÀÇ", "le es ou qu eu en re ai ti on ll"},
    {u"ñáéíóúüÑÁÉÍÓÚ", "de ci es la ue on os ad ar ra ll"},
    {u"àèéìòùÀÈÉÌÒÙ", "di zi gl to la re lo io no cc tt"},
    {u"ãõáâàéêíóôúçÃÕÇÁÉÍÓÚ", "de do os co nh ra ma lh em"},
    {u"áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľĺŕäôĽ", "ov ho ne je st pr ch ku ce na"},
    {u"áéíóöőúüűÁÉÍÓÖŐÚÜŰ", "gy sz el et eg ny ek ok tt"},
    {u"åäöæøÅÄÖÆØ", "er en og de et sk ig av"},
    {u"ăâîșțşţĂÂÎȘȚŞŢ", "ul re le ea ui ar ri te"},
}};

constexpr std::array encodings = {Encoding::Windows1250, Encoding::Windows1252, Encoding::Latin2, Encoding::Cp852};

/// Letters of those languages that are so rare that one alone is none of them.
constexpr std::u16string_view rareLetters = u"ĺŕĹ";

/// A single letter that is a word of some language.
constexpr std::u16string_view wordsOfOne = u"àÀéÉèÈóÓáÁíÍúÚôÔåÅöÖâÂ";

/// Polish and Czech: what the old code page of DOS was used for.
bool isOfDos(std::size_t language)
{
    return language == 0 || language == 6;
}

/// Languages of Windows-1250.
bool isCentralEuropean(std::size_t language)
{
    return language == 0 || (language >= 6 && language != 8);
}

bool holds(std::u16string_view characters, char16_t c)
{
    return characters.find(c) != std::u16string_view::npos;
}

/// A sign where shop data has it – O’Brien, 5 – 7, “big”, £5, 10×15, 2½ – speaks as loud as a letter; elsewhere against it.
double signScore(char16_t c, const Neighbour& before, const Neighbour& after)
{
    constexpr double good = 2.5;
    constexpr double strange = -2;
    const bool inWord = before.isLetter() && after.isLetter();
    const bool isFree = !before.isLetter() && !after.isLetter();
    const bool byDigit = before.kind == Kind::Digit || after.kind == Kind::Digit;
    if (c == u'’')
        return inWord ? good : before.isLetter() ? 1 : 0.2;
    if (c == u'\u00A0')
        return byDigit ? good : 1;
    if (c == u'·' && inWord)
        return 0.2;
    if (c == u'—' && inWord)
        return 1.5;
    if (inWord)
        return -6;
    if (holds(u"–—•·±", c))
        return isFree ? good : before.isLetter() ? 0.2 : -1;
    if (holds(u"“„«‘", c))
        return before.isLetter() || after.kind == Kind::Blank ? strange : good;
    if (holds(u"”»…®™²³", c))
        return after.isLetter() || before.kind == Kind::Blank ? strange : good;
    if (holds(u"¿¡", c))
        return after.isLetter() && !before.isLetter() ? good : strange;
    if (holds(u"€£", c))
        return byDigit || (c == u'€' && isFree) ? good : isFree ? 1 : strange;
    if (holds(u"×÷¼½¾§©°", c))
        return isFree ? good : after.isLetter() && before.kind != Kind::Digit ? strange : 0.2;
    return strange;
}

/// Letters that stand in their language's words in certain places only; nothing for all others.
double habitScore(char16_t c, const Neighbour& before, const Neighbour& after)
{
    const bool isOpen = !before.isLetter() || before.isConsonant();
    switch (c) {
    case u'ñ': // España, año
        return after.isVowel() ? 1.5 : -2.5;
    case u'ń': // Gdańsk, dzień
        return after.isVowel() ? -2.5 : isOpen ? -4 : 1;
    case u'ř': // tři, moře; ø stands between consonants
    case u'Ř':
        return isOpen && after.isConsonant() ? -4 : 0;
    case u'ć': // śmierć, ćma; æ stands between consonants
    case u'Ć':
        return isOpen && after.isConsonant() && !holds(u"mwp", static_cast<char16_t>(after.letter)) ? -4 : 0;
    case u'ă': // casă, băiat; ã stands before o and e
        return after.letter == 'o' || after.letter == 'e' || after.letter == 'a' ? -4 : 0;
    case u'ő':
    case u'ű':
        return after.isVowel() || before.isVowel() ? -3 : 0;
    case u'ä':
        return before.isVowel() ? -2 : 0;
    default:
        return 0;
    }
}

} // namespace

bool Neighbour::isVowel() const
{
    return letter != 0 && std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

struct LetterStatistics::Reading
{
    Encoding encoding;
    double score;
    std::size_t language;
};

double LetterStatistics::score(char16_t c, const Letter& letter, std::size_t language)
{
    const auto& [byte, before, after, weight] = letter;
    if (c == 0)
        return -20;
    if (c < 0xA0)
        return -10; // a control character of the C1 set: no export has them
    if (!QChar::isLetter(c))
        return signScore(c, before, after);
    if (!holds(languages[language].letters, c))
        return -2 + habitScore(c, before, after);
    double score = holds(rareLetters, c) ? 0.5 : 3;
    if (QChar::isUpper(c)) {
        if (before.kind == Kind::Small || (before.isLetter() && after.kind == Kind::Small))
            score -= 5;
    } else if (after.kind == Kind::Capital && c != u'ß') {
        score -= before.kind == Kind::Capital ? 5 : 3;
    }
    if (!before.isLetter() && !after.isLetter() && after.kind != Kind::Point && !holds(wordsOfOne, c))
        score -= 3;
    if (before.kind == Kind::Digit || after.kind == Kind::Digit)
        score -= 3;
    if (before.kind == Kind::High && after.kind == Kind::High)
        score -= 4; // words that are nothing but such letters are written in no Latin alphabet
    return score + habitScore(c, before, after);
}

std::size_t LetterStatistics::placeOf(unsigned char byte)
{
    if (byte >= 0x80)
        return 4;
    if (byte >= 'a' && byte <= 'z')
        return 5U + byte - 'a';
    if (byte >= 'A' && byte <= 'Z')
        return 31U + byte - 'A';
    if (byte >= '0' && byte <= '9')
        return 3;
    if (byte == '.')
        return 1;
    return byte <= ' ' || std::string_view(",;|\"").find(static_cast<char>(byte)) != std::string_view::npos ? 0 : 2;
}

Neighbour LetterStatistics::neighbourAt(std::size_t place)
{
    constexpr std::array kinds = {Kind::Blank, Kind::Point, Kind::Other, Kind::Digit, Kind::High};
    if (place < kinds.size())
        return {kinds[place]};
    const std::size_t letter = place - kinds.size();
    return {letter < 26 ? Kind::Small : Kind::Capital, static_cast<char>('a' + letter % 26)};
}

void LetterStatistics::addPair(unsigned char before, unsigned char byte)
{
    const int a = (before | 0x20) - 'a';
    const int b = (byte | 0x20) - 'a';
    if (a >= 0 && a < 26 && b >= 0 && b < 26)
        ++m_pairs[static_cast<std::size_t>(a * 26 + b)];
}

/// The counter of the last byte between its neighbours.
std::size_t LetterStatistics::slot(unsigned char byte, unsigned char after) const
{
    return ((byte - 0x80U) * places + placeOf(m_beforeLast)) * places + placeOf(after);
}

void LetterStatistics::add(std::string_view bytes)
{
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        if (m_last >= 0x80) {
            m_seen[m_last - 0x80U] = true;
            std::uint32_t& count = m_counts[slot(m_last, byte)];
            count += count < std::numeric_limits<std::uint32_t>::max();
        }
        addPair(m_last, byte);
        m_beforeLast = m_last;
        m_last = byte;
    }
}

std::vector<LetterStatistics::Letter> LetterStatistics::letters() const
{
    std::vector<Letter> letters;
    // The last byte of the file has nobody behind it yet.
    const std::size_t open = m_last >= 0x80 ? slot(m_last, ' ') : m_counts.size();
    constexpr std::size_t ofOneByte = places * places;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (i % ofOneByte == 0 && !m_seen[i / ofOneByte] && open / ofOneByte != i / ofOneByte) {
            i += ofOneByte - 1;
            continue;
        }
        const double count = double(m_counts[i]) + (i == open ? 1 : 0);
        if (count == 0)
            continue;
        // Many equal letters count less than many different ones: one odd product name repeated a thousand times must
        // not decide for the whole file.
        letters.push_back({.byte = i / ofOneByte,
                           .before = neighbourAt(i / places % places),
                           .after = neighbourAt(i % places),
                           .weight = 1 + std::log2(count)});
    }
    return letters;
}

/// How much the plain words look like the language, about 0 … 1.
double LetterStatistics::pairShare(std::size_t language) const
{
    const std::string_view pairs = languages[language].pairs;
    qint64 all = 1;
    for (const qint64 count : m_pairs)
        all += count;
    qint64 hits = 0;
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 3)
        hits += m_pairs[static_cast<std::size_t>((pairs[i] - 'a') * 26 + (pairs[i + 1] - 'a'))];
    return double(hits) / double(all) * 12.0 / (double(pairs.size() + 1) / 3.0);
}

LetterStatistics::Reading LetterStatistics::readingAs(
    Encoding encoding, const std::vector<Letter>& letters, bool hasUsualSign) const
{
    const auto& page = codePage(encoding);
    Reading best{encoding, -1e9, 0};
    for (std::size_t language = 0; language < languages.size(); ++language) {
        double sum = 0;
        double weights = 0;
        for (const Letter& letter : letters) {
            sum += score(page[letter.byte], letter, language) * letter.weight;
            weights += letter.weight;
        }
        const double mean = letters.empty() ? 0 : sum / weights;
        // The language of the plain words tips the scale between readings that are nearly equal.
        double all = mean + std::min(2.0, 5 * pairShare(language));
        // Few files are of the days of DOS, and those are Polish or Czech through and through.
        if (encoding == Encoding::Cp852)
            all -= isOfDos(language) && mean > 2.4 && !hasUsualSign ? 0.5 : 2;
        if (all > best.score)
            best = {encoding, all, language};
    }
    return best;
}

LetterStatistics::Verdict LetterStatistics::verdict() const
{
    const std::vector<Letter> found = letters();
    const auto& windows = codePage(Encoding::Windows1252);
    const bool hasUsualSign = std::ranges::any_of(found, [&](const Letter& letter) {
        const char16_t c = windows[letter.byte];
        return c >= 0xA0 && !QChar::isLetter(c) && signScore(c, letter.before, letter.after) > 1;
    });
    std::vector<Reading> readings;
    for (const Encoding encoding : encodings)
        readings.push_back(readingAs(encoding, found, hasUsualSign));
    const auto winner = std::max_element(readings.begin(), readings.end(),
                                         [](const Reading& a, const Reading& b) { return a.score < b.score; });

    // How far ahead of the encodings that would give other characters for the bytes that are there.
    const auto differs = [&](Encoding a, Encoding b) {
        return std::ranges::any_of(found, [&](const Letter& letter) {
            return codePage(a)[letter.byte] != codePage(b)[letter.byte];
        });
    };
    double rival = -1e9;
    for (const Reading& reading : readings) {
        if (differs(reading.encoding, winner->encoding))
            rival = std::max(rival, reading.score);
    }
    Verdict verdict{winner->encoding, winner->score, winner->score - rival};
    for (const Letter& letter : found)
        verdict.weight += letter.weight;
    // The same text: it goes by the name that its language is usually written in.
    if (verdict.encoding == Encoding::Windows1250 && !isCentralEuropean(winner->language)
        && !differs(Encoding::Windows1250, Encoding::Windows1252))
        verdict.encoding = Encoding::Windows1252;
    return verdict;
}

} // namespace kokarda::imports
