// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::test {

/// Path of a sample below the shared folder beside the checkout, or an empty string where there is none
/// (a user's checkout has no such folder: the test then skips).
QString sharedSample(const QString& relativePath);

/// Path of a fixture below tests/ in this checkout.
QString fixture(const QString& relativePath);

} // namespace kokarda::test

/// Ends the test as skipped where the shared samples are absent.
#define KOKARDA_SAMPLE_OR_SKIP(variable, relativePath)                                                                \
    const QString variable = kokarda::test::sharedSample(QStringLiteral(relativePath));                               \
    if (variable.isEmpty())                                                                                           \
    GTEST_SKIP() << "no shared samples beside this checkout"
