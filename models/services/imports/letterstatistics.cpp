// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/letterstatistics.h"

#include <QChar>
#include <algorithm>
#include <cmath>

namespace kokarda::imports {

namespace {

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

/// Signs that stand beside words and numbers in shop data and speak for nothing and against nothing.
bool isUsualSign(char16_t c)
{
    constexpr std::u16string_view signs = u"\u00A0€£§©®°–—…„”“’‘«»•™×÷½²³±¿¡·";
    return signs.find(c) != std::u16string_view::npos;
}

double placeScore(char16_t c, const LetterPlace& place, const Language& language)
{
    if (c == 0)
        return -20;
    if (c < 0xA0)
        return -10; // a control character of the C1 set: no export has them
    if (!QChar::isLetter(c)) {
        const bool inWord = place.afterLetter && place.beforeLetter;
        return inWord ? -6 : isUsualSign(c) ? 0.2 : -2;
    }
    double score = language.letters.find(c) != std::u16string_view::npos ? 3 : -2;
    if (QChar::isUpper(c) && (place.afterSmall || (place.afterLetter && place.beforeSmall)))
        score -= 5;
    if (place.amongHigh)
        score -= 4; // words that are nothing but such letters are written in no Latin alphabet
    if (c == u'ñ')
        score += place.beforeVowel ? 1.5 : -2.5; // España, año: ñ stands before a vowel,
    if (c == u'ń')
        score += place.beforeVowel ? -2.5 : 1; // Gdańsk, dzień: ń never does
    return score;
}

} // namespace

LetterStatistics::Neighbour LetterStatistics::neighbourOf(unsigned char byte)
{
    if (byte >= 0x80)
        return High;
    if (std::string_view("aeiouy").find(static_cast<char>(byte)) != std::string_view::npos)
        return Vowel;
    if (byte >= 'a' && byte <= 'z')
        return Lower;
    return byte >= 'A' && byte <= 'Z' ? Upper : Other;
}

void LetterStatistics::addPair(unsigned char before, unsigned char byte)
{
    const int a = (before | 0x20) - 'a';
    const int b = (byte | 0x20) - 'a';
    if (a >= 0 && a < 26 && b >= 0 && b < 26)
        ++m_pairs[static_cast<std::size_t>(a * 26 + b)];
}

void LetterStatistics::add(std::string_view bytes)
{
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        if (m_last >= 0x80)
            ++m_counts[m_last - 0x80U][neighbourOf(m_beforeLast)][neighbourOf(byte)];
        addPair(m_last, byte);
        m_beforeLast = m_last;
        m_last = byte;
    }
}

std::vector<LetterStatistics::Letter> LetterStatistics::lettersIn(const Counts& counts)
{
    std::vector<Letter> letters;
    for (std::size_t byte = 0; byte < counts.size(); ++byte) {
        for (std::size_t before = 0; before < kinds; ++before) {
            for (std::size_t after = 0; after < kinds; ++after) {
                const qint64 count = counts[byte][before][after];
                if (count == 0)
                    continue;
                // Many equal letters count less than many different ones: one odd product name repeated a thousand
                // times must not decide for the whole file.
                letters.push_back({.byte = byte,
                                   .place = {before == Lower || before == Vowel, before != Other, after != Other,
                                             after == Lower || after == Vowel, after == Vowel,
                                             before == High && after == High},
                                   .weight = 1 + std::log2(double(count))});
            }
        }
    }
    return letters;
}

LetterStatistics::Verdict LetterStatistics::verdict() const
{
    // The last byte of the file has nobody behind it yet.
    auto counts = m_counts;
    if (m_last >= 0x80)
        ++counts[m_last - 0x80U][neighbourOf(m_beforeLast)][Other];

    qint64 allPairs = 1;
    for (const qint64 count : m_pairs)
        allPairs += count;
    const auto pairShare = [&](const Language& language) {
        qint64 hits = 0;
        for (std::size_t i = 0; i + 1 < language.pairs.size(); i += 3)
            hits += m_pairs[static_cast<std::size_t>((language.pairs[i] - 'a') * 26 + (language.pairs[i + 1] - 'a'))];
        return double(hits) / double(allPairs) * 12.0 / (double(language.pairs.size() + 1) / 3.0);
    };

    struct Reading
    {
        Encoding encoding;
        double score;
    };
    std::vector<Reading> readings;
    const std::vector<Letter> letters = lettersIn(counts);
    double weights = 0;
    for (const Letter& letter : letters)
        weights += letter.weight;
    for (const Encoding encoding : encodings) {
        const auto& page = codePage(encoding);
        double best = -1e9;
        for (const Language& language : languages) {
            double sum = 0;
            for (const Letter& letter : letters)
                sum += placeScore(page[letter.byte], letter.place, language) * letter.weight;
            const double mean = letters.empty() ? 0 : sum / weights;
            // The language of the plain words tips the scale between readings that are nearly equal.
            best = std::max(best, mean + std::min(2.0, 5 * pairShare(language)));
        }
        readings.push_back({encoding, best});
    }
    const auto winner = std::max_element(readings.begin(), readings.end(),
                                         [](const Reading& a, const Reading& b) { return a.score < b.score; });

    // How far ahead of the encodings that would give other characters for the bytes that are there.
    double rival = -1e9;
    for (const Reading& reading : readings) {
        const bool differs = std::any_of(letters.begin(), letters.end(), [&](const Letter& letter) {
            return codePage(reading.encoding)[letter.byte] != codePage(winner->encoding)[letter.byte];
        });
        if (differs)
            rival = std::max(rival, reading.score);
    }
    return {winner->encoding, winner->score, winner->score - rival};
}

} // namespace kokarda::imports
