#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The dependency rules between folders, checked in the text. The include folders enforce most of them; this names the culprit, and
# also finds what the compiler would let through (Qt modules, paths that climb).
set -u
cd "$1" || exit 2
failed=0

forbid() { # WHERE PATTERN REASON
  local found
  found=$(grep -rnE --include='*.h' --include='*.cpp' "$2" $1 | grep -vE "${4:-^$}")
  if [ -n "$found" ]; then
    printf '%s\n%s\n\n' "$3:" "$found"
    failed=1
  fi
}

forbid "ui" '#include [<"](QNetwork|QSsl|QTcp|QLocalS|QSql|qt6keychain|net/|store/|practice/|cli/|context\.h|windowservices\.h|providers/[a-z]+/|webmedia/[a-z0-9]+/)' \
  "The window must not know network, database, password store or a concrete service"
forbid "app" '#include <Q(Widget|Dialog|MessageBox|MainWindow|Label|PushButton|Application)>' "Widgets below the window" '^app/main\.cpp'
forbid "app ui tests" '#include "context\.h"' "Only main, the command line and tests see the composition root" '^(app/main\.cpp|app/context\.|app/windowservices\.|app/cli/|tests/)'
forbid "app/core" '#include "(net|media|store|accounts|providers|compose|publishing|practice|cli)/' "core depends on nothing"
forbid "app/net app/media app/store" '#include "(accounts|providers|compose|publishing|practice|cli)/' "These depend on core alone"
forbid "app/practice" '#include "(store|accounts|providers|compose|publishing|cli)/' "The practice service depends on core, net, media and webmedia"
forbid "app/webmedia" '#include "(store|accounts|providers|compose|publishing|practice|cli)/' "Fetching and hosting of media depend on core, net and media"
forbid "app/accounts" '#include "(net|media|providers|compose|publishing|practice|cli)/' "accounts depend on core and store"
forbid "app/providers" '#include "(media|store|accounts|compose|publishing|practice|cli)/' "A service depends on core and net"
forbid "app/compose" '#include "(net|accounts|providers|publishing|practice|cli)/' "compose depends on core, store and media"
forbid "app/publishing" '#include "(net|compose|practice|cli|providers/[a-z]+/|webmedia/[a-z0-9]+/)' "publishing sees services and places for files through their interface only"
forbid "app ui" '#include "\.\./' "Includes start at the folder's name"
forbid "app ui" '#include <QNetworkAccessManager>' "Only HttpClient touches QNetworkAccessManager" '^app/net/'
forbid "app ui" '\bQEventLoop\b|processEvents *\(' "No nested event loops"

for service in app/providers/*/; do
  name=$(basename "$service")
  forbid "$service" "#include \"providers/[a-z]+/" "A service includes another service" "#include \"providers/$name/"
done
for place in app/webmedia/*/; do
  name=$(basename "$place")
  forbid "$place" "#include \"webmedia/[a-z0-9]+/" "A place for files includes another one" "#include \"webmedia/$name/"
done

if missing=$(grep -rL --include='*.h' --include='*.cpp' 'SPDX-License-Identifier: GPL-3.0-or-later' app ui tests) && [ -n "$missing" ]; then
  printf 'Without licence line:\n%s\n' "$missing"
  failed=1
fi
[ $failed = 0 ] && echo "The folders keep to their places."
exit $failed
