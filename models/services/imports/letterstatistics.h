// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/encoding.h"

#include <array>
#include <string_view>
#include <vector>

namespace kokarda::imports {

/// What stands around a byte above 0x7F.
struct LetterPlace
{
    bool afterSmall = false; ///< a small letter stands before it
    bool afterLetter = false;
    bool beforeLetter = false;
    bool beforeSmall = false;
    bool beforeVowel = false;
    bool amongHigh = false; ///< between two bytes above 0x7F
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
    };
    Verdict verdict() const;

private:
    enum Neighbour { Other, Lower, Upper, High, Vowel, kinds };
    using Counts = std::array<std::array<std::array<qint64, kinds>, kinds>, 128>;
    struct Letter
    {
        std::size_t byte = 0; ///< less 0x80
        LetterPlace place;
        double weight = 0;
    };
    static std::vector<Letter> lettersIn(const Counts& counts);
    static Neighbour neighbourOf(unsigned char byte);
    void addPair(unsigned char before, unsigned char byte);

    Counts m_counts{};
    std::array<qint64, 26 * 26> m_pairs{};
    unsigned char m_beforeLast = ' ';
    unsigned char m_last = ' ';
};

} // namespace kokarda::imports
