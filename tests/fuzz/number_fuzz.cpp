// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/cell.h"
#include "models/services/imports/number.h"
#include "models/services/imports/packeditems.h"
#include "models/services/imports/reviewfile.h"

#include <cstdlib>

// Any text as a number, as money of currencies with 0, 2 and 3 decimals, as stars and as packed items.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace kokarda::imports;
    const std::string_view text(static_cast<const char*>(static_cast<const void*>(data)), size);
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        const std::optional<Number> number = readNumber(text, mark);
        if (!number)
            continue;
        if (number->decimals < 0 || number->decimals > 18)
            std::abort();
        for (const char16_t* code : {u"PLN", u"JPY", u"KWD"})
            toMoney(*number, kokarda::Currency(code));
        toWhole(*number);
    }
    DecimalEvidence evidence;
    evidence.add(text);
    // What counts as a number for the evidence is a number for the reader.
    if ((evidence.numbers() > 0) != readNumber(text, DecimalMark::Point).has_value() && !isNothing(text))
        std::abort();
    readStars(text);
    unpackItem(text);
    unpackItems(text);
    unguardedCode(text);
    return 0;
}
