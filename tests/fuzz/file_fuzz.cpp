// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/productfile.h"
#include "models/services/imports/readfile.h"
#include "models/services/imports/reviewfile.h"

#include <QBuffer>
#include <cstdlib>

// Any bytes as a dropped file, from the recogniser to complete orders: sums must agree with what was given out.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace kokarda::imports;
    QByteArray bytes(static_cast<const char*>(static_cast<const void*>(data)), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadOptions options;
    options.zone = QTimeZone::utc();
    options.repairsDoubleEncoding = size % 2 == 0;
    qint64 orders = 0;
    const FileSummary summary = readDevice(buffer, QString(), options, [&](ImportedOrder&& order) {
        ++orders;
        if (order.rows.empty() || order.order.lines.size() != order.lineSources.size())
            std::abort();
        return true;
    });
    if (summary.orders != orders || summary.rejected > summary.dataRows)
        std::abort();
    if (summary.kind == FileKind::Unknown && !summary.layout.columns.empty()) {
        options.layout = summary.layout;
        options.layout->columns[0] = Field::OrderKey;
        readDevice(buffer, QString(), options, {});
    }
    readReviews(buffer, QString(), options, {});
    readProducts(buffer, QString(), options, {});
    return 0;
}
