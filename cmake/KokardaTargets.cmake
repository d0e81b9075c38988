# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a library or program of this project: the same warnings, the same hardening, the same include root.

include_guard()

add_library(kokarda_options INTERFACE)
target_include_directories(kokarda_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_definitions(kokarda_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)
target_compile_options(kokarda_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
    -Wimplicit-fallthrough -Wno-missing-field-initializers
    -fstack-protector-strong -D_GLIBCXX_ASSERTIONS)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 believes that moving a std::variant reads members of alternatives that it does not hold.
    target_compile_options(kokarda_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(KOKARDA_WARNINGS_AS_ERRORS)
    target_compile_options(kokarda_options INTERFACE -Werror)
endif()
if(KOKARDA_SANITIZE)
    target_compile_options(kokarda_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(kokarda_options INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_definitions(kokarda_options INTERFACE _FORTIFY_SOURCE=2)
endif()
if(UNIX AND NOT APPLE)
    target_link_options(kokarda_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# kokarda_library(NAME FOLDERS a b LINKS Qt6::Core …): every source of the folders belongs to the library, so that a
# new file needs no line here.
function(kokarda_library name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;LINKS" ${ARGN})
    set(patterns "")
    foreach(folder IN LISTS ARG_FOLDERS)
        list(APPEND patterns "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
    endforeach()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${patterns})
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC kokarda_options ${ARG_LINKS})
endfunction()

# kokarda_test(NAME LINKS kokarda_models …): one GoogleTest program from tests/NAME/**.cpp and the shared support.
function(kokarda_test name)
    cmake_parse_arguments(ARG "" "FOLDER;TIMEOUT" "LINKS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/*.cpp"
        "${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/*.h")
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE kokarda_options kokarda_test_support ${ARG_LINKS})
    target_compile_definitions(${name} PRIVATE KOKARDA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        KOKARDA_BINARY_DIR="${CMAKE_BINARY_DIR}")
    gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
