// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

class QIODevice;

namespace kokarda::imports {

/// The character encodings that shop exports are met in.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1250, Windows1252, Latin1, Latin2, Cp852 };

/// The name that people know: "UTF-8", "Windows-1250", "ISO-8859-2", "CP852" ….
QString encodingName(Encoding encoding);

/// True for encodings where one byte is one character.
bool isSingleByte(Encoding encoding);

/// The characters of the bytes 0x80…0xFF; 0 stands for a byte that the code page does not define.
/// Source: the mapping tables of the Unicode Consortium (Windows-125x, ISO-8859-x, CP852).
const std::array<char16_t, 128>& codePage(Encoding encoding);

/// Appends a code point as UTF-8. Not for surrogates.
void appendUtf8(std::string& out, char32_t codePoint);

/// Length of the well-formed UTF-8 sequence at the front (1…4), 0 for a malformed one, −1 when the bytes end before
/// the sequence does. Overlong forms and surrogates are malformed (Unicode 15, table 3-7).
int utf8SequenceLength(std::string_view bytes);

/// Number of bytes at the front that are ASCII and not NUL; looks at eight at a time.
std::size_t plainPrefix(std::string_view bytes);

/// What is known about the bytes of a file before a single cell is read.
struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    int bomLength = 0;       ///< bytes to skip at the front
    bool isCertain = true;   ///< false: decided by letter statistics, the user should see a sample
    bool isAscii = false;    ///< no byte above 0x7F: every encoding reads it alike
    QString otherEncoding;   ///< name of an encoding that fits better but cannot be read here, e.g. "SHIFT_JIS"

    bool operator==(const EncodingGuess&) const = default;
};

/// Looks at the whole device (strict UTF-8 needs every byte) in blocks and leaves it at position 0.
/// Order of proof: byte order mark, zero bytes of UTF-16, strict UTF-8, then letters in their neighbourhood.
EncodingGuess guessEncoding(QIODevice& device);

} // namespace kokarda::imports
