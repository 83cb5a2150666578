#!/usr/bin/env bash
# AppImage of the app that bundle.py has made. Not tried yet: appimagetool was not at hand.
#   resources/packaging/appimage.sh [build/app/dmax]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
app=$(realpath "${1:-$here/../../build/app/dmax}")
command -v appimagetool >/dev/null || { echo "This needs appimagetool; install it, and try again."; exit 2; }
tree=$(mktemp -d)/Dmax.AppDir
python3 "$here/deb.py" --app "$app" --tree "$tree"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/dmax/dmax" "$@"\n' >"$tree/AppRun"
chmod 755 "$tree/AppRun"
cp "$tree/usr/share/applications/dmax.desktop" "$tree/usr/share/icons/hicolor/256x256/apps/dmax.png" "$tree/"
ARCH=$(uname -m) appimagetool "$tree" "$(dirname "$app")/Dmax-$(uname -m).AppImage"
rm -rf "$(dirname "$tree")"
