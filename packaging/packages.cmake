# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package made of it (cpack -G DEB).
include(GNUInstallDirs)
set(app_id pl.kokarda.Kokarda)
set(linux "${CMAKE_CURRENT_LIST_DIR}/linux")

install(FILES "${linux}/${app_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${linux}/${app_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/${app_id}.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${linux}/${app_id}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${linux}/kokarda.1" "${linux}/kokarda-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/kokarda")
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/kokarda")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kokarda)
set(CPACK_PACKAGE_VENDOR "Kokarda")
set(CPACK_PACKAGE_CONTACT "The Kokarda authors <authors@kokarda.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "back office for small web shops")
set(CPACK_PACKAGE_DESCRIPTION "Kokarda takes the order exports of the platform a shop sells on and prints what goes into
each parcel: a packing slip, a thank-you note that looks written by hand, and a hint which small gift fits what was
bought. Customers, gifts and notes are remembered in one local file.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins that no linker sees: Qt's SQLite driver is only recommended by its library, the SVG reader draws the icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cups-client")
include(CPack)
