// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/doubleencoding.h"
#include "models/services/imports/textsource.h"

#include <algorithm>
#include <cstdlib>

// Any bytes in any encoding: the text must be well-formed UTF-8, and blocks of any size must give the same text.
namespace {

using namespace kokarda::imports;

std::string decoded(Encoding encoding, std::string_view bytes, std::size_t block)
{
    Decoder decoder(encoding);
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += block)
        decoder.decode(bytes.substr(i, block), i + block >= bytes.size(), out);
    for (const Replacement& replacement : decoder.replacements()) {
        if (std::string_view(out).substr(static_cast<std::size_t>(replacement.offset), 3) != "\xEF\xBF\xBD")
            std::abort();
    }
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto encoding = static_cast<Encoding>(data[0] % 8);
    const std::string_view bytes(static_cast<const char*>(static_cast<const void*>(data + 2)), size - 2);
    const std::string whole = decoded(encoding, bytes, std::max<std::size_t>(1, bytes.size()));
    if (decoded(encoding, bytes, 1 + data[1] % 7) != whole)
        std::abort();
    for (std::string_view rest = whole; !rest.empty();) {
        const int length = utf8SequenceLength(rest);
        if (length <= 0)
            std::abort();
        rest.remove_prefix(static_cast<std::size_t>(length));
    }
    findDoubleEncoding(whole);
    return 0;
}
