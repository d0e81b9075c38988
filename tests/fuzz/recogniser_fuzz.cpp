// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/recogniser.h"

#include <QSet>
#include <algorithm>
#include <cstdlib>

// Any bytes as a header row, one title per line: a recognised file has a field for each column, and neither the order
// nor the case of the titles changes what it is taken for.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace kokarda::imports;
    static const Recogniser recogniser;
    const QString text = QString::fromUtf8(static_cast<const char*>(static_cast<const void*>(data)), static_cast<qsizetype>(size));
    const QStringList header = text.split(u'\n');
    const Recognition found = recogniser.recognise(header);
    if (found.platform && found.layout.columns.size() != static_cast<std::size_t>(header.size()))
        std::abort();
    const Layout guess = recogniser.guess(header);
    QSet<int> fields;
    for (const Field field : guess.columns) {
        if (field != Field::Ignored && fields.contains(static_cast<int>(field)))
            std::abort();
        fields.insert(static_cast<int>(field));
    }
    // What costs much is asked of one input in four each.
    if (size % 4 == 0) {
        const QString signature = headerSignature(header);
        QStringList turned = header;
        std::reverse(turned.begin(), turned.end());
        if (recogniser.recognise(turned).platform != found.platform || headerSignature(turned) != signature)
            std::abort();
    } else if (size % 4 == 1) {
        if (layoutFromJson(toJson(guess, header), header) != guess)
            std::abort();
    }
    return 0;
}
