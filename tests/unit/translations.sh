#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# German is complete: refreshing a copy of its file from the sources leaves nothing unfinished, and nothing is translated that is gone.
set -eu
cd "$1"
lupdate=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/pinwright_de.ts "$work/"
"$lupdate" -silent -locations none -I . -I app app ui -ts "$work/pinwright_de.ts"
messages=$(grep -c '<message' "$work/pinwright_de.ts")
unfinished=$(grep -c 'type="unfinished"' "$work/pinwright_de.ts" || true)
gone=$(grep -cE 'type="(vanished|obsolete)"' "$work/pinwright_de.ts" || true)
echo "$messages texts, $unfinished without German, $gone no longer in the sources"
if [ "$unfinished" != 0 ]; then
  grep -B4 'type="unfinished"' "$work/pinwright_de.ts" | grep -E '<source>' | head -n 20
fi
[ "$messages" -gt 100 ] && [ "$unfinished" = 0 ] && [ "$gone" = 0 ]
