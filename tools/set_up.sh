#!/bin/sh
# Makes the environment: the system's libraries that Qt needs, then a virtual environment with all that is developed with.
# Usage: tools/set_up.sh VENV
set -eu
venv=$1

# library that must be there : Debian package that brings it
LIBRARIES="libglib-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0
libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libpulse.so.0:libpulse0 libXrandr.so.2:libxrandr2
libcups.so.2:libcups2 libxcb-cursor.so.0:libxcb-cursor0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0"

missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    for pair in $LIBRARIES; do
        case "$known" in
            *"${pair%%:*} "*) ;;
            *) printf '%s ' "${pair##*:}" ;;
        esac
    done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
}

# The first Python that will do: 3.11 to 3.13 are tested, newer ones are taken when there is nothing else.
find_python() {
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(not sys.version_info >= (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Python 3.11 ou plus récent est nécessaire · Python 3.11 or newer is needed: apt-get install python3" >&2
    return 1
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Il manque · missing: $*" >&2
        return
    fi
    if [ "$(id -u)" != 0 ]; then
        echo "Tapez cette ligne, puis recommencez · type this line, then try again:" >&2
        echo "    sudo apt-get install --no-install-recommends $*" >&2
        return 1
    fi
    echo "Bibliothèques du système · system libraries: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -q update >/dev/null
    apt-get -q install -y --no-install-recommends "$@" >/dev/null
}

python=$(find_python)
missing=""
if command -v ldconfig >/dev/null || [ -x /sbin/ldconfig ]; then
    missing=$(missing_packages)
fi
# shellcheck disable=SC2086 # the packages are words of their own
[ -z "$missing" ] || install_packages $missing

echo "Environnement Python · Python environment: $venv"
"$python" -m venv "$venv"
"$venv/bin/python" -m pip install -q --disable-pip-version-check --upgrade "pip>=25.1"
"$venv/bin/python" -m pip install -q --disable-pip-version-check --editable . --group dev
