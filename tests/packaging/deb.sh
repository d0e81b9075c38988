#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package is made, names what no linker sees, holds what it should, and its programs start from it.
set -euo pipefail
build_dir=$1
command -v dpkg-deb >/dev/null || { echo "SKIPPED: dpkg-deb is not installed"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cpack --config "$build_dir/CPackConfig.cmake" -G DEB -B "$work/out" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
deb=$(ls "$work"/out/*.deb)

depends=$(dpkg-deb -f "$deb" Depends)
for package in libqt6sql6-sqlite libqt6svg6 libqt6widgets6 libqt6charts6 libcups2 libsqlite3-0 libzint; do
    grep -q "$package" <<<"$depends" || { echo "Depends lacks $package: $depends"; exit 1; }
done

dpkg-deb -x "$deb" "$work/unpacked"
for file in usr/bin/kokarda usr/bin/kokarda-cli usr/share/applications/pl.kokarda.Kokarda.desktop \
    usr/share/metainfo/pl.kokarda.Kokarda.metainfo.xml usr/share/mime/packages/pl.kokarda.Kokarda.xml \
    usr/share/icons/hicolor/scalable/apps/pl.kokarda.Kokarda.svg usr/share/man/man1/kokarda.1 \
    usr/share/doc/kokarda/copyright; do
    [ -e "$work/unpacked/$file" ] || { echo "the package lacks $file"; exit 1; }
done

export QT_QPA_PLATFORM=offscreen HOME="$work/home" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
export XDG_RUNTIME_DIR="$work/run"
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR"
"$work/unpacked/usr/bin/kokarda-cli" --version
"$work/unpacked/usr/bin/kokarda-cli" demo "$work/shop.kokarda"
"$work/unpacked/usr/bin/kokarda-cli" --shop "$work/shop.kokarda" slips --waiting --with note --pdf "$work/out.pdf"
[ "$(head -c 4 "$work/out.pdf")" = "%PDF" ]

# The window comes up and stays until it is told to go.
"$work/unpacked/usr/bin/kokarda" "$work/shop.kokarda" &
window=$!
for _ in $(seq 50); do
    sleep 0.1
    kill -0 "$window" 2>/dev/null || { echo "the window ended by itself"; exit 1; }
done
kill "$window"
echo "the package installs its files and its programs start"
