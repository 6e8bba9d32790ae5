#!/bin/sh
# Installs the .deb in a bare Debian root with only the packages that it declares, and has the app do its job there.
# Usage: packaging/bare.sh PACKAGE.deb ; needs root and debootstrap, else it says so and leaves it.
set -eu
package=$(readlink -f "$1")
if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
    echo "· bare Debian root: skipped (needs root and: apt-get install debootstrap)"
    exit 0
fi
. /etc/os-release
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
echo "· bare Debian root ($VERSION_CODENAME)"
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" >"$root.log" 2>&1 || { tail -5 "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc" 2>/dev/null || true
cp "$package" "$root/package.deb"
cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
inside() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        QT_LOGGING_RULES='qt.multimedia.*=false' DEBIAN_FRONTEND=noninteractive "$@"
}
inside apt-get -q update >/dev/null
inside apt-get -q install -y --no-install-recommends /package.deb >/dev/null 2>&1
inside QT_QPA_PLATFORM=offscreen checkin demo --smoke /tmp/smoke
inside apt-get -q install -y --no-install-recommends xvfb xauth >/dev/null 2>&1
inside QT_QPA_PLATFORM=xcb sh -c 'xvfb-run -a checkin demo --smoke /tmp/smoke; exit $?'
