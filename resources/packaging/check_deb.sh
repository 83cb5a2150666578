#!/usr/bin/env bash
# The Debian package in a bare Debian: installed, used, removed. Needs root, debootstrap, xvfb, xdotool and imagemagick.
#   resources/packaging/check_deb.sh build/dmax_VERSION_amd64.deb [SCREENSHOT.png]
set -euo pipefail
package=$(realpath "$1")
screenshot=$(realpath -m "${2:-/tmp/dmax-deb.png}")
work=$(mktemp -d)
root=$work/root
display=:$((90 + RANDOM % 900))
screen=
end() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    for place in proc tmp/.X11-unix; do umount "$root/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$work"   # whatever may still be mounted there is not ours
}
trap end EXIT
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/guest LANG=C.UTF-8 "$@"; }
as_guest() { inside setpriv --reuid 1000 --regid 1000 --clear-groups "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./var -o -path ./tmp -o -path ./home \) -prune -o -print | sort); }

echo "== a bare Debian, without Python"
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Identifier: Packages' | awk -v r="$release" '$2 == r {print $1; exit}')
debootstrap --variant=minbase "$release" "$root" "$mirror" >"$work/log" 2>&1 || { tail -5 "$work/log"; exit 1; }
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
mkdir -p "$root/home/guest" "$root/tmp/.X11-unix"
echo 'guest:x:1000:1000::/home/guest:/bin/sh' >>"$root/etc/passwd"
mount -t proc proc "$root/proc"
mkdir -p /tmp/.X11-unix && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
if inside sh -c 'command -v python3'; then echo "There is Python in it."; exit 1; fi

echo "== installed"
cp "$package" "$root/tmp/dmax.deb"
inside apt-get update -qq >/dev/null
inside apt-get install -y -qq shared-mime-info desktop-file-utils hicolor-icon-theme util-linux >/dev/null 2>&1
inside sh -c 'apt-get clean; ldconfig'
files >"$work/before"
SECONDS=0
inside apt-get install -y -qq --no-install-recommends /tmp/dmax.deb >"$work/log" 2>&1 || { tail -5 "$work/log"; exit 1; }
echo "in $SECONDS s; $(inside dpkg-query -W -f '${Installed-Size}' dmax) kB"
grep -q "application/x-dmax-profile" "$root/usr/share/applications/mimeinfo.cache"
cp -r "$root/usr/share/doc/dmax" "$work/doc"
inside desktop-file-validate /usr/share/applications/dmax.desktop
chown -R 1000:1000 "$root/home/guest"

echo "== used, by somebody who is not root"
cd /
as_guest sh -c 'cd && dmax --version && dmax demo >/dev/null && ls dmax-demo | wc -l'
as_guest sh -c 'cd && dmax enhance dmax-demo/coffee-restored.png --profile Denoised'
as_guest sh -c 'cd && mkdir photos && cp dmax-demo/*-restored.png photos/ && dmax batch photos --profile Denoised --output out && ls out'
as_guest sh -c 'cd && echo broken > broken.png && ! dmax enhance broken.png --profile Denoised'

echo "== the window, as \"Open with\" starts it"
Xvfb "$display" -screen 0 1600x1000x24 >/dev/null 2>&1 & screen=$!
sleep 2
line=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/dmax.desktop")
began=$(date +%s.%N)
as_guest env DISPLAY="$display" sh -c "cd && exec ${line/\%F/photos/chelsea-restored.png}" >"$work/window" 2>&1 & window=$!
export DISPLAY=$display
for _ in $(seq 300); do seen=$(xdotool search --onlyvisible --class dmax 2>/dev/null | tail -1 || true); [ -z "$seen" ] || break; sleep 0.1; done
[ -n "$seen" ] || { echo "No window came:"; cat "$work/window"; exit 1; }
echo "on the screen after $(echo "$(date +%s.%N) - $began" | bc) s"
exported=
for _ in $(seq 60); do   # until the photo is enhanced, which takes its time on a busy machine, the key does nothing
    sleep 3
    xdotool windowfocus "$seen" key ctrl+e
    exported=$(ls "$root/home/guest/photos" | grep dmax | head -1 || true)
    [ -z "$exported" ] || break
done
import -window root "$screenshot"
[ -n "$exported" ] || { echo "Nothing was exported; the screen: $screenshot"; exit 1; }
echo "exported as $exported"
sleep 5   # what the key asked for once more
xdotool windowfocus "$seen"; xdotool key ctrl+q
for _ in $(seq 100); do kill -0 "$window" 2>/dev/null || break; sleep 0.1; done
! kill -0 "$window" 2>/dev/null || { echo "The window does not close."; exit 1; }
if grep -ri "pip" "$work/window"; then exit 1; fi

echo "== removed"
inside apt-get purge -y -qq dmax >/dev/null 2>&1
inside apt-get autoremove -y --purge -qq >/dev/null 2>&1
files >"$work/after"
diff "$work/before" "$work/after" | grep '^>' >"$work/left" || true
if grep -i dmax "$work/left"; then echo "That is left behind."; exit 1; fi
echo "left in the user's folder: $(cd "$root/home/guest" && find . -mindepth 1 -maxdepth 4 -path '*/[dD]max*' -not -path './dmax-demo*' | head -12 | tr '\n' ' ')"
echo "The package works; the window: $screenshot"
