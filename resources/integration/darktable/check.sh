#!/usr/bin/env bash
# dmax.lua in a real darktable, on an X server of its own: one photo there and back. Needs darktable and xvfb.
#   resources/integration/darktable/check.sh PHOTO [COMMAND_OF_DMAX]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
photo=$(realpath "$1")
command=${2:-dmax}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$photo" "$work/"
cat >"$work/check.lua" <<END
local dt = require "darktable"
package.path = package.path .. ";$here/?.lua"
local dmax = require "dmax"
dt.preferences.write("dmax", "command", "string", "$command")
local image = dt.database.import("$work/$(basename "$photo")")
dt.control.sleep(1000)
dmax.enhance_all({image})
local names = {}
for _, one in ipairs(image:get_group_members()) do names[#names + 1] = one.filename end
table.sort(names)
local out = io.open("$work/result", "w")
out:write(table.concat(names, " "), "\n")
out:close()
END
display=:$((90 + RANDOM % 900))
Xvfb "$display" -screen 0 1280x1024x24 >/dev/null 2>&1 & screen=$!
sleep 2
DISPLAY=$display darktable --library :memory: --configdir "$work/conf" --disable-opencl \
    --luacmd "dofile('$work/check.lua')" >"$work/log" 2>&1 & darktable=$!
for _ in $(seq 120); do [ ! -s "$work/result" ] || break; sleep 1; done
kill -KILL "$darktable" "$screen"   # it would ask whether it may end
wait 2>/dev/null || true
[ -s "$work/result" ] || { tail -5 "$work/log"; echo "darktable did not come back."; exit 1; }
echo "In one group of darktable: $(cat "$work/result")"
ls "$work" | grep -q -- '-dmax\.tif$' || { tail -5 "$work/log"; exit 1; }
