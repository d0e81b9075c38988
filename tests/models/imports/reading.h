// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"

#include <QBuffer>
#include <QByteArray>
#include <vector>

namespace kokarda::imports {

/// What a file says, with all its orders: for tests.
struct Reading
{
    FileSummary summary;
    std::vector<ImportedOrder> orders;

    const Order& order(std::size_t i) const { return orders.at(i).order; }
};

inline ReadOptions testOptions()
{
    ReadOptions options;
    options.zone = QTimeZone(QByteArray("Europe/Warsaw"));
    return options;
}

inline Reading readingOf(QByteArray bytes, const ReadOptions& options = testOptions())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Reading reading;
    reading.summary = readDevice(buffer, QStringLiteral("test.csv"), options, [&](ImportedOrder&& order) {
        reading.orders.push_back(std::move(order));
        return true;
    });
    return reading;
}

inline Reading readingOfFile(const QString& path, const ReadOptions& options = testOptions())
{
    Reading reading;
    reading.summary = readFile(path, options, [&](ImportedOrder&& order) {
        reading.orders.push_back(std::move(order));
        return true;
    });
    return reading;
}

} // namespace kokarda::imports
