#!/bin/sh
# Builds, signs and notarises the macOS package on a Mac, once per processor (arm64, x86_64).
# Usage: packaging/macos.sh ["Developer ID Application: NAME (TEAM)" KEYCHAIN_PROFILE]
# Without a signature the app opens by right click ▸ Open only. Never run on the machine where it was written.
set -eu
cd "$(dirname "$0")/.."
identity=${1:-}
profile=${2:-}
python3 -m venv build/venv
build/venv/bin/python -m pip install -q --editable . --group package
version=$(build/venv/bin/python -c "import checkin; print(checkin.__version__)")
build/venv/bin/python packaging/make_icons.py build/icons
build/venv/bin/python packaging/licences.py build/LICENCES.txt
build/venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath build/dist --workpath build/work build.spec
app="build/dist/Partner Day Check-in.app"
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/checkin" demo --smoke build/smoke
package="dist/partner-day-checkin-$version-macos-$(uname -m)"
mkdir -p dist
if [ -n "$identity" ]; then
    codesign --force --deep --options runtime --timestamp --entitlements packaging/macos-entitlements.plist \
        --sign "$identity" "$app"
    codesign --verify --deep --strict "$app"
fi
hdiutil create -quiet -ov -volname "Partner Day Check-in" -srcfolder "$app" -format UDZO "$package.dmg"
if [ -n "$profile" ]; then
    xcrun notarytool submit "$package.dmg" --keychain-profile "$profile" --wait
    xcrun stapler staple "$package.dmg"
fi
(cd dist && shasum -a 256 "$(basename "$package").dmg" >"SHA256SUMS-macos-$(uname -m).txt")
