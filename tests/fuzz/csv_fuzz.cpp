// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/csvdialect.h"
#include "models/services/imports/csvreader.h"

#include <cstdlib>

// The rows of any text in any dialect: the first byte chooses the dialect, the rest is the text. Cells must lie where
// they can be read, row numbers must grow, and the dialect must not depend on luck.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace kokarda::imports;
    if (size == 0)
        return 0;
    const std::string_view text(static_cast<const char*>(static_cast<const void*>(data + 1)), size - 1);
    constexpr char delimiters[] = {',', ';', '\t', '|'};
    CsvDialect dialect;
    dialect.delimiter = delimiters[data[0] & 3];
    dialect.hasQuotes = (data[0] & 4) == 0;
    dialect.isWrapped = (data[0] & 8) != 0;
    dialect.expectedColumns = data[0] >> 5;
    TextSource source(text);
    CsvReader reader(source, dialect);
    qint64 last = -1;
    std::size_t sum = 0;
    while (reader.next()) {
        if (reader.row() <= last || reader.rowEnd() < reader.rowStart())
            std::abort();
        last = reader.row();
        for (const std::string_view cell : reader.cells()) {
            for (const char c : cell)
                sum += static_cast<unsigned char>(c);
        }
    }
    // Sixteen readings each: for one input in eight.
    if ((data[0] & 16) != 0 && text.size() % 4 == 0 && guessDialect(text) != guessDialect(std::string(text)))
        std::abort();
    return sum == 1 ? 0 : 0;
}
