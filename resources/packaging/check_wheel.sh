#!/usr/bin/env bash
# Dmax as a wheel: made, installed into an empty environment, and run from another folder. About a minute and a half.
#   resources/packaging/check_wheel.sh [FOLDER_OF_THE_WHEEL]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wheels=$(realpath -m "${1:-$work/wheels}")

git -C "$root" ls-files -z --cached --others --exclude-standard | (cd "$root" && xargs -0 cp --parents -t "$(mkdir -p "$work/source" && echo "$work/source")")
python3 -m pip wheel -qq --no-deps --wheel-dir "$wheels" "$work/source"
rm -r "$work/source"
python3 -m venv "$work/environment"
"$work/environment/bin/pip" install -qq "$(ls "$wheels"/dmax-*.whl)"

mkdir "$work/elsewhere" && cd "$work/elsewhere"
export HOME=$work QT_QPA_PLATFORM=offscreen
dmax=$work/environment/bin/dmax
"$dmax" --version
"$dmax" demo --output photos >/dev/null
"$dmax" enhance photos/coffee-restored.png --profile Denoised
"$dmax" batch photos --profile Denoised --output out --json | grep -q '"failed": 0'
"$dmax" profiles | grep -q "Upscaled 4x"
status=0   # the window stays open until it is ended
timeout 5 "$work/environment/bin/dmax-window" photos/coffee-restored.png 2>/dev/null || status=$?
[ "$status" = 124 ] || { echo "the window ended by itself, with status $status"; exit 1; }
echo "The wheel works: $(du -h --apparent-size "$wheels"/dmax-*.whl | cut -f1), $(du -sh "$work/environment" | cut -f1) installed."
