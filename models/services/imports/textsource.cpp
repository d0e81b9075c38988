// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/textsource.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>
#include <cstring>

namespace kokarda::imports {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

} // namespace

std::size_t plainPrefix(std::string_view bytes)
{
    std::size_t i = 0;
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    while (i + 8 <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        // A byte above 0x7F, or a zero byte (the classic "has zero" test).
        if ((word & high) || ((word - ones) & ~word & high))
            break;
        i += 8;
    }
    while (i < bytes.size() && bytes[i] > 0)
        ++i;
    return i;
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

int utf8SequenceLength(std::string_view bytes)
{
    const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = at(0);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    // The second byte is bound more tightly after E0, ED, F0 and F4: no overlong forms, no surrogates, no planes > 16.
    const unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < static_cast<std::size_t>(length); ++i) {
        if (i >= bytes.size())
            return -1;
        if (at(i) < (i == 1 ? low : 0x80) || at(i) > (i == 1 ? high : 0xBF))
            return 0;
    }
    return length;
}

Decoder::Decoder(Encoding encoding)
    : m_encoding(encoding)
{
}

void Decoder::decode(std::string_view bytes, bool isLast, std::string& out)
{
    m_callStart = out.size();
    if (m_encoding == Encoding::Utf8)
        decodeUtf8(bytes, isLast, out);
    else if (isSingleByte(m_encoding))
        decodeSingleByte(bytes, out);
    else
        decodeUtf16(bytes, isLast, out);
    m_emitted += static_cast<qint64>(out.size() - m_callStart);
}

void Decoder::note(Replacement::Cause cause, const std::string& out)
{
    ++m_count;
    m_sawNonAscii = true;
    if (m_replacements.size() < maxKept)
        m_replacements.push_back({m_emitted + static_cast<qint64>(out.size() - m_callStart), cause});
}

void Decoder::replace(Replacement::Cause cause, std::string& out)
{
    note(cause, out);
    appendUtf8(out, replacementCharacter);
}

void Decoder::decodeUtf8(std::string_view bytes, bool isLast, std::string& out)
{
    std::string joined;
    if (!m_carry.empty()) {
        joined = std::exchange(m_carry, {});
        joined.append(bytes);
        bytes = joined;
    }
    while (!bytes.empty()) {
        const std::size_t plain = plainPrefix(bytes);
        out.append(bytes.substr(0, plain));
        bytes.remove_prefix(plain);
        if (bytes.empty())
            return;
        if (bytes[0] == 0) {
            replace(Replacement::Cause::NulCharacter, out);
            bytes.remove_prefix(1);
            continue;
        }
        const int length = utf8SequenceLength(bytes);
        if (length < 0 && !isLast) {
            m_carry = bytes;
            return;
        }
        if (length <= 0) {
            replace(Replacement::Cause::InvalidBytes, out);
            bytes.remove_prefix(1);
            continue;
        }
        m_sawNonAscii = true;
        const std::string_view sequence = bytes.substr(0, static_cast<std::size_t>(length));
        if (sequence == "\xEF\xBF\xBD")
            note(Replacement::Cause::AlreadyReplaced, out);
        out.append(sequence);
        bytes.remove_prefix(sequence.size());
    }
}

void Decoder::decodeUtf16(std::string_view bytes, bool isLast, std::string& out)
{
    std::string joined;
    if (!m_carry.empty()) {
        joined = std::exchange(m_carry, {});
        joined.append(bytes);
        bytes = joined;
    }
    const std::size_t lowByte = m_encoding == Encoding::Utf16Le ? 0 : 1;
    std::size_t i = 0;
    for (; i + 2 <= bytes.size(); i += 2) {
        const auto unit = static_cast<char16_t>(static_cast<unsigned char>(bytes[i + lowByte])
                                                | (static_cast<unsigned char>(bytes[i + 1 - lowByte]) << 8));
        const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        if (m_highSurrogate && isLow) {
            const char32_t pair = 0x10000 + ((char32_t(m_highSurrogate) - 0xD800) << 10) + (char32_t(unit) - 0xDC00);
            m_highSurrogate = 0;
            m_sawNonAscii = true;
            appendUtf8(out, pair);
            continue;
        }
        if (std::exchange(m_highSurrogate, u'\0'))
            replace(Replacement::Cause::LoneSurrogate, out);
        if (isHigh) {
            m_highSurrogate = unit;
        } else if (isLow) {
            replace(Replacement::Cause::LoneSurrogate, out);
        } else if (unit == 0) {
            replace(Replacement::Cause::NulCharacter, out);
        } else {
            if (unit == replacementCharacter)
                note(Replacement::Cause::AlreadyReplaced, out);
            m_sawNonAscii = m_sawNonAscii || unit > 0x7F;
            appendUtf8(out, unit);
        }
    }
    m_carry = bytes.substr(i);
    if (!isLast)
        return;
    if (std::exchange(m_highSurrogate, u'\0'))
        replace(Replacement::Cause::LoneSurrogate, out);
    if (!std::exchange(m_carry, {}).empty())
        replace(Replacement::Cause::InvalidBytes, out);
}

void Decoder::decodeSingleByte(std::string_view bytes, std::string& out)
{
    const auto& table = codePage(m_encoding);
    while (!bytes.empty()) {
        const std::size_t plain = plainPrefix(bytes);
        out.append(bytes.substr(0, plain));
        bytes.remove_prefix(plain);
        if (bytes.empty())
            return;
        const auto byte = static_cast<unsigned char>(bytes[0]);
        bytes.remove_prefix(1);
        const char16_t c = byte < 0x80 ? u'\0' : table[byte - 0x80];
        if (byte == 0) {
            replace(Replacement::Cause::NulCharacter, out);
        } else if (c == 0) {
            replace(Replacement::Cause::InvalidBytes, out);
        } else {
            m_sawNonAscii = true;
            appendUtf8(out, c);
        }
    }
}

TextSource::TextSource(QIODevice& device, const EncodingGuess& guess)
    : m_device(&device)
    , m_decoder(guess.encoding)
{
    if (!device.seek(guess.bomLength))
        throw WorldError(QCoreApplication::translate("imports", "The file cannot be read: %1").arg(device.errorString()));
    m_bytesRead = guess.bomLength;
}

TextSource::TextSource(std::string_view utf8)
    : m_text(utf8)
    , m_decoder(Encoding::Utf8)
{
}

bool TextSource::read(std::string& out, std::size_t wanted)
{
    if (m_isFinished)
        return false;
    const std::size_t before = out.size();
    while (out.size() == before && !m_isFinished) {
        std::string_view bytes;
        if (m_device) {
            // No larger than what is there: a small file needs no large block.
            const auto left = static_cast<std::size_t>(std::max<qint64>(1, m_device->bytesAvailable()));
            m_block.resize(std::min(wanted, left));
            const qint64 got = m_device->read(m_block.data(), static_cast<qint64>(m_block.size()));
            if (got < 0)
                throw WorldError(
                    QCoreApplication::translate("imports", "The file cannot be read: %1").arg(m_device->errorString()));
            bytes = std::string_view(m_block).substr(0, static_cast<std::size_t>(got));
            m_isFinished = got == 0;
        } else {
            bytes = m_text.substr(0, wanted);
            m_text.remove_prefix(bytes.size());
            m_isFinished = m_text.empty();
        }
        m_bytesRead += static_cast<qint64>(bytes.size());
        m_decoder.decode(bytes, m_isFinished, out);
    }
    return out.size() > before;
}

} // namespace kokarda::imports
