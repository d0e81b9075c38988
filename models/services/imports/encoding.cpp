// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/encoding.h"

#include "models/services/imports/letterstatistics.h"

#include <QIODevice>
#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>

namespace kokarda::imports {

namespace {

constexpr qint64 blockSize = 1 << 20;

/// With fewer different letters than this an encoding is a guess, however well they look in it.
constexpr double fewestLetters = 4;

/// What one walk over the bytes tells.
struct Census
{
    qint64 bytes = 0;
    qint64 high = 0;         ///< bytes above 0x7F
    qint64 zerosEven = 0;    ///< zero bytes at even offsets
    qint64 zerosOdd = 0;
    qint64 goodSequences = 0; ///< well-formed UTF-8 sequences longer than one byte
    qint64 badSequences = 0;
    bool hasC1 = false; ///< a byte of 0x80…0x9F, which ISO-8859 does not use
};

/// Counts well-formed and malformed sequences of a block; returns what is left over at its end.
std::string countUtf8(std::string_view bytes, Census& census)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        i += plainPrefix(bytes.substr(i));
        if (i == bytes.size())
            break;
        if (bytes[i] == 0) {
            ++i;
            continue;
        }
        const int length = utf8SequenceLength(bytes.substr(i));
        if (length < 0)
            return std::string(bytes.substr(i));
        if (length == 0)
            ++census.badSequences;
        else
            ++census.goodSequences;
        i += static_cast<std::size_t>(std::max(1, length));
    }
    return {};
}

void countBytes(std::string_view bytes, Census& census)
{
    for (std::size_t i = plainPrefix(bytes); i < bytes.size(); i += 1 + plainPrefix(bytes.substr(i + 1))) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        census.high += byte >= 0x80;
        census.hasC1 = census.hasC1 || (byte >= 0x80 && byte < 0xA0);
        if (byte == 0)
            ++((census.bytes + static_cast<qint64>(i)) % 2 == 0 ? census.zerosEven : census.zerosOdd);
    }
    census.bytes += static_cast<qint64>(bytes.size());
}

/// The encoding that the library names, for encodings that the letter statistics do not know.
QString libraryName(QIODevice& device)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    device.seek(0);
    const QByteArray bytes = device.read(std::min(blockSize, device.bytesAvailable()));
    uchardet_handle_data(detector.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

std::optional<EncodingGuess> fromByteOrderMark(const QByteArray& start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{.encoding = Encoding::Utf8, .bomLength = 3};
    if (start.startsWith("\xFF\xFE"))
        return EncodingGuess{.encoding = Encoding::Utf16Le, .bomLength = 2};
    if (start.startsWith("\xFE\xFF"))
        return EncodingGuess{.encoding = Encoding::Utf16Be, .bomLength = 2};
    return std::nullopt;
}

EncodingGuess fromLetters(const LetterStatistics& letters, const Census& census, QIODevice& device)
{
    const LetterStatistics::Verdict verdict = letters.verdict();
    EncodingGuess guess{.encoding = verdict.encoding, .isCertain = verdict.score > 1 && verdict.ahead > 1 && verdict.weight >= fewestLetters};
    if (guess.encoding == Encoding::Windows1252 && !census.hasC1)
        guess.encoding = Encoding::Latin1; // the same text, and the older name is the exact one
    if (verdict.score < 0) {
        const QString name = libraryName(device);
        const bool isOurs = name.isEmpty() || name.startsWith(QLatin1String("WINDOWS-125"))
            || name.startsWith(QLatin1String("ISO-8859")) || name == QLatin1String("IBM852")
            || name == QLatin1String("UTF-8") || name == QLatin1String("ASCII");
        if (!isOurs || name == QLatin1String("WINDOWS-1251") || name == QLatin1String("ISO-8859-5"))
            guess.otherEncoding = name;
    }
    return guess;
}

} // namespace

EncodingGuess guessEncoding(QIODevice& device)
{
    device.seek(0);
    const std::optional<EncodingGuess> marked = fromByteOrderMark(device.peek(4));
    if (marked && marked->encoding != Encoding::Utf8)
        return *marked;

    Census census;
    std::string carry;
    const auto nextBlock = [&device] { return device.read(std::min(blockSize, device.bytesAvailable())); };
    for (QByteArray block = nextBlock(); !block.isEmpty(); block = nextBlock()) {
        const std::string_view bytes(block.constData(), static_cast<std::size_t>(block.size()));
        const qint64 highBefore = census.high;
        countBytes(bytes, census);
        if (census.high == highBefore && carry.empty())
            continue;
        if (census.badSequences < 1000 || census.goodSequences > 0)
            carry = countUtf8(carry.empty() ? bytes : std::string_view(carry += bytes), census);
    }
    census.badSequences += !carry.empty();
    device.seek(0);

    if (marked)
        return EncodingGuess{.encoding = Encoding::Utf8, .bomLength = 3, .isAscii = census.high == 0};
    // Text of Latin letters in UTF-16 has a zero in nearly every second byte; a file that merely contains NULs has not.
    const qint64 units = census.bytes / 2;
    if (units > 0 && census.zerosOdd * 2 > units && census.zerosEven * 10 < census.zerosOdd + 10)
        return EncodingGuess{.encoding = Encoding::Utf16Le, .isCertain = false};
    if (units > 0 && census.zerosEven * 2 > units && census.zerosOdd * 10 < census.zerosEven + 10)
        return EncodingGuess{.encoding = Encoding::Utf16Be, .isCertain = false};
    if (census.high == 0)
        return EncodingGuess{.isAscii = true};
    if (census.badSequences == 0)
        return EncodingGuess{};
    // A few broken characters in good UTF-8 are damage, not another encoding: well-formed sequences hardly ever
    // happen by chance.
    if (census.goodSequences >= 4 * census.badSequences)
        return EncodingGuess{.isCertain = false};
    device.seek(0);
    LetterStatistics letters;
    for (QByteArray block = nextBlock(); !block.isEmpty(); block = nextBlock())
        letters.add({block.constData(), static_cast<std::size_t>(block.size())});
    EncodingGuess guess = fromLetters(letters, census, device);
    device.seek(0);
    return guess;
}

} // namespace kokarda::imports
