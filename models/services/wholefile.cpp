// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/wholefile.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace kokarda {

namespace {

[[noreturn]] void fail(const QSaveFile& file)
{
    throw WorldError(QCoreApplication::translate("WholeFile",
        "“%1” could not be written: %2. What was there before is untouched. Make room or choose another place, and close the program that has the file open.")
                         .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

void openWhole(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail(file);
}

void finishWhole(QSaveFile& file)
{
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        fail(file);
}

void writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    openWhole(file);
    if (file.write(bytes) != bytes.size())
        fail(file);
    finishWhole(file);
}

} // namespace kokarda
