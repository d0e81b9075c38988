#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop entry, the AppStream file and the MIME type are valid, and a shop file is recognised by its content.
set -euo pipefail
source_dir=$1
cli=$2
linux="$source_dir/packaging/linux"
for tool in desktop-file-validate appstreamcli update-mime-database; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done

desktop-file-validate "$linux/pl.kokarda.Kokarda.desktop"
appstreamcli validate --no-net --no-color "$linux/pl.kokarda.Kokarda.metainfo.xml"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/mime/packages"
cp "$linux/pl.kokarda.Kokarda.xml" "$work/mime/packages/"
[ -d /usr/share/mime/packages ] && cp /usr/share/mime/packages/*.xml "$work/mime/packages/"
update-mime-database "$work/mime" 2>"$work/complaints"
! grep -i "kokarda" "$work/complaints"
grep -q "application/x-kokarda:\*.kokarda" "$work/mime/globs"
grep -aq "application/x-kokarda" "$work/mime/magic"

# The magic is what the program writes.
"$cli" new "$work/shop.kokarda" >/dev/null
[ "$(dd if="$work/shop.kokarda" bs=1 skip=68 count=4 2>/dev/null)" = KOKA ]
echo "desktop entry, AppStream file and MIME type are valid"
