#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh PROGRAM [LIBFUZZER-OPTION…]: fuzzes for PINWRIGHT_FUZZ_SECONDS (30; 0: without end). Starts from the corpus of the project and
# from what earlier runs of this build folder found, which is kept there. An input that breaks something is left beside it, and its path
# is told.
set -euo pipefail
program=$1
shift
name=$(basename "$program")
name=${name#fuzz_}
data=$(cd "$(dirname "$0")/../data/fuzz" && pwd)
kept=$(dirname "$program")/kept/$name
broken=$(dirname "$program")/broken/$name-
mkdir -p "$kept" "$(dirname "$broken")"
# What is dropped thousands of times a second need not reach a disk.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
# Names in the stacks come from addr2line, which is there wherever programs are built.
export ASAN_OPTIONS=allow_addr2line=1 UBSAN_OPTIONS=print_stacktrace=1
options=(-max_total_time="${PINWRIGHT_FUZZ_SECONDS:-30}" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -verbosity=0 -print_funcs=0 -print_final_stats=1)
[ -f "$data/$name.dict" ] && options+=(-dict="$data/$name.dict")
if "$program" "${options[@]}" -artifact_prefix="$broken" "$@" "$kept" "$data/$name"; then exit 0; fi
echo "Once mended, the input belongs into tests/data/fuzz/$name and into a unit test. Run it alone: $program FILE" >&2
exit 1
