// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/encoding.h"

#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace kokarda::imports {

/// A character that could not be taken over as it stood, or that had been lost before the file came here.
struct Replacement
{
    enum class Cause {
        InvalidBytes,    ///< bytes that mean nothing in the encoding
        NulCharacter,    ///< a zero byte or U+0000 in the text
        LoneSurrogate,   ///< half of a UTF-16 pair
        AlreadyReplaced, ///< U+FFFD was in the file: somebody lost the character earlier
    };
    qint64 offset = 0; ///< of the U+FFFD in the UTF-8 text that comes out
    Cause cause = Cause::InvalidBytes;

    bool operator==(const Replacement&) const = default;
};

/// Turns bytes of one encoding into well-formed UTF-8, block by block; what cannot be read becomes U+FFFD and is
/// written down.
class Decoder
{
public:
    explicit Decoder(Encoding encoding);

    /// Decodes the next bytes of the file and appends to `out`. `isLast`: nothing follows, an unfinished sequence is
    /// an error. Blocks may be cut anywhere.
    void decode(std::string_view bytes, bool isLast, std::string& out);

    /// The replacements so far in the order of the text; at most `maxKept` are kept.
    const std::vector<Replacement>& replacements() const { return m_replacements; }
    /// All replacements, also those beyond `maxKept`.
    qint64 replacementCount() const { return m_count; }
    /// True once a character above U+007F came out.
    bool sawNonAscii() const { return m_sawNonAscii; }

    static constexpr std::size_t maxKept = 100'000;

private:
    void decodeUtf8(std::string_view bytes, bool isLast, std::string& out);
    void decodeUtf16(std::string_view bytes, bool isLast, std::string& out);
    void decodeSingleByte(std::string_view bytes, std::string& out);
    void replace(Replacement::Cause cause, std::string& out);
    void note(Replacement::Cause cause, const std::string& out);

    Encoding m_encoding;
    std::string m_carry; ///< the beginning of a sequence whose end is in the next block
    char16_t m_highSurrogate = 0;
    qint64 m_emitted = 0; ///< bytes given out before this call
    std::size_t m_callStart = 0;
    qint64 m_count = 0;
    bool m_sawNonAscii = false;
    std::vector<Replacement> m_replacements;
};

/// The text of a device as a stream of UTF-8. Holds one block at a time: a file of any size needs the same memory.
class TextSource
{
public:
    /// Reads from the device's position 0 after `guess.bomLength` bytes. The device must outlive the source.
    /// Throws WorldError when the device cannot be read.
    TextSource(QIODevice& device, const EncodingGuess& guess);
    /// Reads text that is UTF-8 already (tests, the clipboard).
    explicit TextSource(std::string_view utf8);

    /// Appends about `wanted` bytes of text; false when there was nothing left.
    bool read(std::string& out, std::size_t wanted);
    const Decoder& decoder() const { return m_decoder; }
    /// Bytes of the file taken so far, for progress.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    QIODevice* m_device = nullptr;
    std::string_view m_text;
    Decoder m_decoder;
    std::string m_block;
    qint64 m_bytesRead = 0;
    bool m_isFinished = false;
};

} // namespace kokarda::imports
