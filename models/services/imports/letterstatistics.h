// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/encoding.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kokarda::imports {

/// What stands beside a byte above 0x7F.
struct Neighbour
{
    enum class Kind : unsigned char { Blank, Point, Other, Digit, High, Small, Capital };
    Kind kind = Kind::Blank;
    char letter = 0; ///< the small letter of a–z, for Small and Capital

    bool isLetter() const { return kind >= Kind::High; }
    bool isVowel() const;
    bool isConsonant() const { return letter != 0 && !isVowel(); }
};

/// Tells single-byte encodings apart by how their letters stand in words. Collects every byte above 0x7F with the
/// kind of its neighbours and, of the plain text around it, letter pairs that are typical of a language; then asks
/// of each encoding and language: would this be text? A symbol inside a word or a capital after a small letter
/// speaks against it, a letter of the language's alphabet for it.
class LetterStatistics
{
public:
    /// Takes the next bytes; blocks may be cut anywhere.
    void add(std::string_view bytes);

    struct Verdict
    {
        Encoding encoding = Encoding::Windows1250;
        double score = 0;  ///< mean score of a letter, about 3 for good text, below 0 for none
        double ahead = 0;  ///< how much better than the best encoding that reads the bytes otherwise
        double weight = 0; ///< how many different letters in different places speak for it
    };
    Verdict verdict() const;

private:
    /// Blank, point, other, digit, high, a–z, A–Z.
    static constexpr std::size_t places = 5 + 2 * 26;
    struct Letter
    {
        std::size_t byte = 0; ///< less 0x80
        Neighbour before;
        Neighbour after;
        double weight = 0;
    };
    struct Reading;
    static std::size_t placeOf(unsigned char byte);
    static Neighbour neighbourAt(std::size_t place);
    static double score(char16_t c, const Letter& letter, std::size_t language);
    std::size_t slot(unsigned char byte, unsigned char after) const;
    std::vector<Letter> letters() const;
    double pairShare(std::size_t language) const;
    Reading readingAs(Encoding encoding, const std::vector<Letter>& letters, bool hasUsualSign) const;
    void addPair(unsigned char before, unsigned char byte);

    std::vector<std::uint32_t> m_counts = std::vector<std::uint32_t>(128 * places * places); ///< by byte, before, after
    std::array<bool, 128> m_seen{}; ///< bytes that m_counts has something of
    std::array<qint64, 26 * 26> m_pairs{};
    unsigned char m_beforeLast = ' ';
    unsigned char m_last = ' ';
};

} // namespace kokarda::imports
