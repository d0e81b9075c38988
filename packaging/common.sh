# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run and packaging/test: what is missing is installed, what is there is left alone.

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# need SET…: installs the packages of these sets that are not there yet. Asks nothing.
need() {
    local set package missing=()
    for set in "$@"; do
        while read -r package; do
            dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
        done < <(awk -v set="$set" '$1 == set { print $2 }' "$top/packaging/packages.txt")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "These are missing: ${missing[*]}. Install them with the package manager of this system." >&2
        return 1
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        > "${TMPDIR:-/tmp}/kokarda-install.log" 2>&1 || { tail -n 20 "${TMPDIR:-/tmp}/kokarda-install.log" >&2; return 1; }
}

# build PRESET TARGET…: configures once, then builds what changed.
build() {
    local preset=$1
    shift
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    say "Building ($preset)"
    if [ ! -f "$top/build/$preset/build.ninja" ]; then
        cmake -S "$top" --preset "$preset" "${launcher[@]}" > "${TMPDIR:-/tmp}/kokarda-configure.log" 2>&1 \
            || { tail -n 30 "${TMPDIR:-/tmp}/kokarda-configure.log" >&2; return 1; }
    fi
    cmake --build "$top/build/$preset" --parallel "$(nproc)" "$@"
}

# Qt wants a private folder for sockets; a bare machine has none.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    chmod 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
fi
