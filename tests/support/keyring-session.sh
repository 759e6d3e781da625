#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keyring-session.sh STATE COMMAND [ARGUMENT…]
# Runs COMMAND with a password store of its own that is in STATE:
#   unlocked  gnome-keyring runs and is open      locked  it runs, with a keyring that is locked
#   absent    a message bus without any store     nobus   no message bus at all
# The bus, the daemon and their files end with the command. COMMAND finds STATE in KEYRING_STATE and the daemon's process id
# in KEYRING_PID.
set -eu

state=$1
shift

if [ -z "${KEYRING_FOLDER:-}" ]; then
    for program in dbus-run-session dbus-send gnome-keyring-daemon; do
        if ! command -v "$program" >/dev/null; then
            echo "keyring-session.sh: $program is not installed (packages dbus-daemon, dbus-bin and gnome-keyring)" >&2
            exit 1
        fi
    done
    KEYRING_FOLDER=$(mktemp -d)
    trap 'rm -rf "$KEYRING_FOLDER"' EXIT
    trap 'exit 1' HUP INT TERM
    export KEYRING_FOLDER KEYRING_STATE="$state"
    # Nothing of the real session: no display for a prompt, no bus, no keyring of the user's.
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP KDE_FULL_SESSION
    mkdir -p "$KEYRING_FOLDER/home" "$KEYRING_FOLDER/data" "$KEYRING_FOLDER/config" "$KEYRING_FOLDER/cache"
    mkdir -m 700 "$KEYRING_FOLDER/runtime"
    export HOME="$KEYRING_FOLDER/home" XDG_DATA_HOME="$KEYRING_FOLDER/data" XDG_CONFIG_HOME="$KEYRING_FOLDER/config"
    export XDG_CACHE_HOME="$KEYRING_FOLDER/cache" XDG_RUNTIME_DIR="$KEYRING_FOLDER/runtime"
    if [ "$state" = nobus ]; then
        "$@"
        exit
    fi
    # A bus that starts no services by itself.
    cat >"$KEYRING_FOLDER/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$KEYRING_FOLDER/runtime</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
    dbus-run-session --config-file="$KEYRING_FOLDER/bus.conf" -- "$0" "$state" "$@"
    exit
fi

# Inside the bus. The daemon runs in the foreground as our child, so that it is ours to end.
KEYRING_PID=
stop_daemon() {
    if [ -n "$KEYRING_PID" ]; then
        kill -CONT "$KEYRING_PID" 2>/dev/null || true
        kill "$KEYRING_PID" 2>/dev/null || true
        wait "$KEYRING_PID" 2>/dev/null || true
        KEYRING_PID=
    fi
}
trap stop_daemon EXIT
trap 'exit 1' HUP INT TERM

start_daemon() {
    gnome-keyring-daemon --foreground --components=secrets "$@" <"$KEYRING_FOLDER/password" >/dev/null 2>&1 &
    KEYRING_PID=$!
    for _ in $(seq 100); do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
            string:org.freedesktop.secrets >/dev/null 2>&1; then
            return
        fi
        sleep 0.05
    done
    echo "keyring-session.sh: gnome-keyring-daemon did not come up" >&2
    exit 1
}

printf 'test-password' >"$KEYRING_FOLDER/password"
case $state in
unlocked)
    start_daemon --unlock
    ;;
locked)
    # The first one makes the keyring, the second finds it locked.
    start_daemon --unlock
    stop_daemon
    start_daemon --start
    ;;
absent) ;;
*)
    echo "keyring-session.sh: unknown state $state" >&2
    exit 1
    ;;
esac

export KEYRING_PID
"$@"
