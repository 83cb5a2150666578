#!/usr/bin/env bash
# The desktop file and the AppStream data, checked by the desktops' own tools; status 2 where these are missing.
#   resources/packaging/check_linux_files.sh
set -euo pipefail
cd "$(dirname "$0")/linux"
for tool in desktop-file-validate appstreamcli; do
    command -v "$tool" >/dev/null || { echo "NOT RUN: $tool is missing (apt-get install desktop-file-utils appstream)"; exit 2; }
done
desktop-file-validate dmax.desktop
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed "s/@VERSION@/1.0.0/; s/@DATE@/2026-01-01/" app.dmax.Dmax.metainfo.xml >"$work/app.dmax.Dmax.metainfo.xml"
appstreamcli validate --no-net "$work/app.dmax.Dmax.metainfo.xml"
