// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokarda {
class Application;
}

namespace kokarda::test {

/// The program's one application object, for tests that drive the real window.
Application& theApplication();

} // namespace kokarda::test
