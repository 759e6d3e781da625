# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags and definitions every target of the project has; linked by name, nothing is global.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(PINWRIGHT_WARNINGS_AS_ERRORS "Stop at the first warning" ON)
option(PINWRIGHT_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(PINWRIGHT_FUZZ "Add the libFuzzer programs; needs Clang" OFF)

add_library(pinwright_options INTERFACE)
target_compile_options(pinwright_options INTERFACE
  -Wall -Wextra -Wpedantic -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wshadow -Wno-missing-field-initializers
  -Werror=switch -Werror=return-type -fstack-protector-strong
  $<$<BOOL:${PINWRIGHT_WARNINGS_AS_ERRORS}>:-Werror>
  $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
target_compile_definitions(pinwright_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_MESSAGELOGCONTEXT)
if(PINWRIGHT_SANITIZE)
  # GCC 12 takes instrumented moves of a Result for uninitialised reads.
  target_compile_options(pinwright_options INTERFACE -fsanitize=address -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(pinwright_options INTERFACE -fsanitize=address,undefined)
endif()
if(PINWRIGHT_FUZZ)
  target_compile_options(pinwright_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Options of the program's own code beyond those of everything, and of the tests': undefined behaviour is looked for in what is shipped.
# In the code of tests it would double the time to compile them.
add_library(pinwright_program_options INTERFACE)
target_link_libraries(pinwright_program_options INTERFACE pinwright_options)
add_library(pinwright_test_options INTERFACE)
target_link_libraries(pinwright_test_options INTERFACE pinwright_options)
# Qt defines the folder of each test, with which GCC takes no precompiled header of another's.
target_compile_options(pinwright_test_options INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
if(PINWRIGHT_SANITIZE)
  target_compile_options(pinwright_program_options INTERFACE -fsanitize=undefined -fno-sanitize-recover=undefined)
  target_compile_options(pinwright_test_options INTERFACE -O0)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Test Widgets)

# pinwright_precompiled(NAME HEADERS … LINKS …): the precompiled header pinwright_precompiled_NAME: of what stands in every file
# of a kind anyway. It more than halves the build.
function(pinwright_precompiled name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
  file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
  add_library(pinwright_precompiled_${name} STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
  set_target_properties(pinwright_precompiled_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(pinwright_precompiled_${name} PRIVATE ${ARG_LINKS})
  target_precompile_headers(pinwright_precompiled_${name} PRIVATE
    <algorithm> <chrono> <functional> <memory> <optional> <vector> <QtCore/QtCore> ${ARG_HEADERS})
endfunction()
pinwright_precompiled(core LINKS pinwright_program_options Qt6::Core)
pinwright_precompiled(widgets HEADERS <QtWidgets/QtWidgets> LINKS pinwright_program_options Qt6::Widgets)
pinwright_precompiled(tests HEADERS <QtNetwork/QtNetwork> <QtTest/QtTest> LINKS pinwright_test_options Qt6::Gui Qt6::Network Qt6::Test)
pinwright_precompiled(guitests HEADERS <QtWidgets/QtWidgets> <QtNetwork/QtNetwork> <QtTest/QtTest>
  LINKS pinwright_test_options Qt6::Widgets Qt6::Network Qt6::Test)

# pinwright_library(core SOURCES … LINKS … PRIVATE_LINKS …): this folder as a static library. Its headers are reached as
# "core/…" by those that link it and by nobody else (a link to the folder stands alone in an include folder of its own), so a
# forbidden include does not compile. FOLDER names the include prefix where it is not the name, PRECOMPILED the precompiled header
# where it is not "core".
function(pinwright_library name)
  cmake_parse_arguments(ARG "" "FOLDER;PRECOMPILED" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  if(NOT ARG_FOLDER)
    set(ARG_FOLDER ${name})
  endif()
  if(NOT ARG_PRECOMPILED)
    set(ARG_PRECOMPILED core)
  endif()
  add_library(pinwright_${name} STATIC ${ARG_SOURCES})
  set(include_root ${PROJECT_BINARY_DIR}/include/${name})
  cmake_path(GET ARG_FOLDER PARENT_PATH parent)
  file(MAKE_DIRECTORY ${include_root}/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include_root}/${ARG_FOLDER} SYMBOLIC)
  target_include_directories(pinwright_${name} PUBLIC ${include_root})
  set_target_properties(pinwright_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(pinwright_${name} PUBLIC ${ARG_LINKS} PRIVATE pinwright_program_options ${ARG_PRIVATE_LINKS})
  target_precompile_headers(pinwright_${name} REUSE_FROM pinwright_precompiled_${ARG_PRECOMPILED})
endfunction()

# pinwright_test_program(NAME SOURCES … LINKS …): a program of the tests; those in a folder that sets PINWRIGHT_GUI_TESTS use widgets.
function(pinwright_test_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  if(PINWRIGHT_GUI_TESTS)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
    target_precompile_headers(${name} REUSE_FROM pinwright_precompiled_guitests)
  else()
    target_precompile_headers(${name} REUSE_FROM pinwright_precompiled_tests)
  endif()
  target_link_libraries(${name} PRIVATE pinwright_test_options Qt6::Gui Qt6::Network Qt6::Test ${ARG_LINKS})
endfunction()

# pinwright_test(tst_name SOURCES … LINKS … [ENVIRONMENT …]): one Qt Test program, run by CTest offscreen.
function(pinwright_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;LABELS" ${ARGN})
  pinwright_test_program(${name} SOURCES ${ARG_SOURCES} LINKS ${ARG_LINKS})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.txt:print_suppressions=0;${ARG_ENVIRONMENT}")
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
endfunction()

# pinwright_helpers_here(): the programs of this folder of the build find the helpers beside them, as the installed program does.
function(pinwright_helpers_here)
  foreach(helper pinwright-heif pinwright-video)
    file(CREATE_LINK ${PROJECT_BINARY_DIR}/app/${helper} ${CMAKE_CURRENT_BINARY_DIR}/${helper} SYMBOLIC)
  endforeach()
endfunction()
