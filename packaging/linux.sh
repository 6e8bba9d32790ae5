#!/bin/sh
# Builds the Linux package, proves that it does its job, and lists the SHA-256 of what is in dist/.
# Usage: packaging/linux.sh VENV ; called by `make package`, which did the set-up.
set -eu
cd "$(dirname "$0")/.."
bin=$1/bin
name=partner-day-checkin
built=build/dist/$name

version=$("$bin/python" -c "import checkin; print(checkin.__version__)")
architecture=$(dpkg --print-architecture 2>/dev/null || uname -m)
"$bin/python" -m pip install -q --disable-pip-version-check --editable . --group package
"$bin/python" packaging/make_icons.py build/icons
"$bin/python" packaging/licences.py build/LICENCES.txt
"$bin/python" -m PyInstaller --noconfirm --log-level ERROR --distpath build/dist --workpath build/work build.spec

# Built elsewhere with their debugging symbols, a fifth of the package; the others come without.
if command -v strip >/dev/null; then
    strip "$built"/_internal/libpython3*.so* "$built"/_internal/sqlcipher3/_sqlite3*.so
fi

# ── it does its job here, without Python's help ──
smoke() {
    env -i HOME="$PWD/build/home" PATH=/usr/bin:/bin LANG=C.UTF-8 CHECKIN_DATA="$PWD/build/home/data" \
        QT_LOGGING_RULES='qt.multimedia.*=false' "$@" "$built/checkin" demo --smoke build/smoke
}
echo "· offscreen"
smoke QT_QPA_PLATFORM=offscreen
if command -v xvfb-run >/dev/null; then
    echo "· X11"
    smoke QT_QPA_PLATFORM=xcb xvfb-run -a
else
    echo "· X11: apt-get install xvfb"
fi

# ── .tar.xz: a folder that a volunteer unpacks, with its starter ──
mkdir -p dist
rm -f "dist/$name"*linux* "dist/$name"*.deb
cp packaging/$name.desktop packaging/$name.xml build/icons/256.png "$built/"
tar -C build/dist --owner=0 --group=0 --sort=name -cf - $name | xz -9 -T0 >"dist/$name-$version-linux-$architecture.tar.xz"

# ── .deb ──
if command -v dpkg-deb >/dev/null; then
    root=build/deb
    rm -rf $root
    mkdir -p $root/DEBIAN $root/opt $root/usr/bin $root/usr/share/applications $root/usr/share/mime/packages
    cp -a "$built" $root/opt/
    ln -s /opt/$name/checkin $root/usr/bin/checkin
    cp packaging/$name.desktop $root/usr/share/applications/
    cp packaging/$name.xml $root/usr/share/mime/packages/
    for size in 16 24 32 48 64 128 256 512; do
        place=$root/usr/share/icons/hicolor/${size}x$size/apps
        mkdir -p "$place"
        cp build/icons/$size.png "$place/$name.png"
    done
    glibc=$(ldd --version | head -n 1 | grep -o '[0-9.]*$')
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@GLIBC@/$glibc/" \
        -e "s/@SIZE@/$(du -sk $root/opt | cut -f 1)/" packaging/debian-control >$root/DEBIAN/control
    dpkg-deb --root-owner-group -Zxz -z9 --build $root "dist/${name}_${version}_$architecture.deb" >/dev/null
fi
(cd dist && sha256sum "$name"*.tar.xz "$name"*.deb >SHA256SUMS && cat SHA256SUMS)
ls -l dist

# ── and on a bare machine with only what the package declares ──
packaging/bare.sh "dist/${name}_${version}_$architecture.deb"
echo "Windows: packaging/windows.ps1 · macOS: packaging/macos.sh (each on a machine of its own kind)"
