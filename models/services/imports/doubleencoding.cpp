// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/doubleencoding.h"

#include <algorithm>
#include <array>

namespace kokarda::imports {

namespace {

/// The code point of the well-formed sequence at the front.
char32_t codePointAt(std::string_view text, int length)
{
    const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    switch (length) {
    case 1:
        return at(0);
    case 2:
        return (at(0) & 0x1F) << 6 | (at(1) & 0x3F);
    case 3:
        return (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
    default:
        return (at(0) & 0x07) << 18 | (at(1) & 0x3F) << 12 | (at(2) & 0x3F) << 6 | (at(3) & 0x3F);
    }
}

/// The byte that the code page writes for a character; none where it has none.
std::optional<char> byteOf(char32_t c, Encoding encoding)
{
    if (c < 0x80)
        return static_cast<char>(c);
    const auto& page = codePage(encoding);
    const auto hit = std::find(page.begin(), page.end(), static_cast<char16_t>(c));
    if (c < 0x10000 && hit != page.end())
        return static_cast<char>(0x80 + (hit - page.begin()));
    // Windows passes the few undefined bytes through as control characters.
    if (c >= 0x80 && c < 0xA0 && page[c - 0x80] == 0)
        return static_cast<char>(c);
    return std::nullopt;
}

std::optional<std::string> takenBack(std::string_view text, Encoding encoding)
{
    std::string bytes;
    while (!text.empty()) {
        const int length = utf8SequenceLength(text);
        if (length <= 0)
            return std::nullopt;
        const std::optional<char> byte = byteOf(codePointAt(text, length), encoding);
        if (!byte)
            return std::nullopt;
        bytes += *byte;
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    for (std::string_view rest = bytes; !rest.empty();) {
        const int length = utf8SequenceLength(rest);
        if (length <= 0)
            return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(length));
    }
    return bytes;
}

/// Without one of the characters that UTF-8's first bytes become, the text is innocent: Â Ã Ä Å Æ â ð in Windows-1252,
/// Â Ă Ä Ĺ â in Windows-1250 and ISO-8859-2; Đ Ń and Ð Ñ where the text is Cyrillic.
bool mayBe(std::string_view text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const bool isLead = (first == 0xC3 && (second == 0x82 || second == 0x83 || second == 0x84 || second == 0x85
                                               || second == 0x86 || second == 0xA2 || second == 0xB0 || second == 0x90
                                               || second == 0x91))
            || (first == 0xC4 && (second == 0x82 || second == 0xB9 || second == 0x91 || second == 0x90))
            || (first == 0xC5 && (second == 0xB9 || second == 0x83));
        if (isLead)
            return true;
    }
    return false;
}

} // namespace

std::string_view withoutDoubleEncoding(std::string_view utf8, std::string& store)
{
    std::optional<DoubleEncoding> found = findDoubleEncoding(utf8);
    if (!found)
        return utf8;
    store = std::move(found->repaired);
    return store;
}

std::optional<DoubleEncoding> findDoubleEncoding(std::string_view utf8)
{
    if (!mayBe(utf8))
        return std::nullopt;
    for (const Encoding encoding : {Encoding::Windows1252, Encoding::Windows1250, Encoding::Latin1, Encoding::Latin2}) {
        if (std::optional<std::string> repaired = takenBack(utf8, encoding))
            return DoubleEncoding{encoding, std::move(*repaired)};
    }
    return std::nullopt;
}

} // namespace kokarda::imports
