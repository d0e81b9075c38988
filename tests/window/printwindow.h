// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printsystem.h"
#include "tests/window/shopwindow.h"

namespace kokarda::test {

/// The real window beside a print system of the test's own with one printer, "laser"; skipped where there is none.
class PrintWindow : public Window
{
protected:
    void SetUp() override
    {
        if (m_system.missing().isEmpty())
            m_system.addQueue(u"laser"_s);
        if (!m_system.missing().isEmpty())
            GTEST_SKIP() << m_system.missing().toStdString();
        Window::SetUp();
    }

    PrintSystem m_system;
};

} // namespace kokarda::test
