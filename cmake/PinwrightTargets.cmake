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
  target_compile_options(pinwright_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(pinwright_options INTERFACE -fsanitize=address,undefined)
endif()
if(PINWRIGHT_FUZZ)
  target_compile_options(pinwright_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# One precompiled header for everything, of Qt Core and the standard library: both stand in every file anyway, and it halves the build.
file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
add_library(pinwright_precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
set_target_properties(pinwright_precompiled PROPERTIES AUTOMOC OFF AUTORCC OFF)
target_link_libraries(pinwright_precompiled PRIVATE pinwright_options Qt6::Core)
target_precompile_headers(pinwright_precompiled PRIVATE
  <QtCore/QtCore> <algorithm> <chrono> <functional> <memory> <optional> <vector>)

# pinwright_library(core SOURCES … LINKS … PRIVATE_LINKS …): this folder as a static library. Its headers are reached as
# "core/…" by those that link it and by nobody else (a link to the folder stands alone in an include folder of its own), so a
# forbidden include does not compile. FOLDER names the include prefix where it is not the name.
function(pinwright_library name)
  cmake_parse_arguments(ARG "" "FOLDER" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  if(NOT ARG_FOLDER)
    set(ARG_FOLDER ${name})
  endif()
  add_library(pinwright_${name} STATIC ${ARG_SOURCES})
  set(include_root ${PROJECT_BINARY_DIR}/include/${name})
  cmake_path(GET ARG_FOLDER PARENT_PATH parent)
  file(MAKE_DIRECTORY ${include_root}/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include_root}/${ARG_FOLDER} SYMBOLIC)
  target_include_directories(pinwright_${name} PUBLIC ${include_root})
  set_target_properties(pinwright_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(pinwright_${name} PUBLIC ${ARG_LINKS} PRIVATE pinwright_options ${ARG_PRIVATE_LINKS})
  target_precompile_headers(pinwright_${name} REUSE_FROM pinwright_precompiled)
endfunction()

# pinwright_test(tst_name SOURCES … LINKS … [ENVIRONMENT …]): one Qt Test program, run by CTest offscreen.
function(pinwright_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE pinwright_options Qt6::Test ${ARG_LINKS})
  target_precompile_headers(${name} REUSE_FROM pinwright_precompiled)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ARG_ENVIRONMENT}")
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
endfunction()

# pinwright_video_here(): the programs of this folder of the build find the helper beside them, as the installed program does.
function(pinwright_video_here)
  file(CREATE_LINK ${PROJECT_BINARY_DIR}/app/pinwright-video ${CMAKE_CURRENT_BINARY_DIR}/pinwright-video SYMBOLIC)
endfunction()
