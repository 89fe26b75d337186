#!/bin/sh
# Makes the three locks anew: requirements.txt (to run), requirements-test.txt (to run and to test)
# and requirements-build.txt (to build the checkout and what comes as source only), at equal
# versions, with a hash for every file and no index address in them.
# Versions already locked stay; pass --upgrade, or --upgrade-package NAME, to move them.
set -eu

cd "$(dirname -- "$0")/.."

if ! command -v uv >/dev/null; then
    tools=$(mktemp -d)
    trap 'rm -rf "$tools"' EXIT
    python3 -m venv "$tools"
    "$tools/bin/python" -m pip --quiet install uv
    PATH=$tools/bin:$PATH
fi

# What installs: pip itself, the checkout's own build tools, as pyproject.toml names them and as
# hatchling asks for an editable install, and those of bagit.
build_requirements() {
    sed -n '/^\[build-system\]/,/^\[project\]/s/^requires = \["\(.*\)"\]$/\1/p' pyproject.toml
    printf '%s\n' pip editables 'setuptools>=64' 'setuptools-scm>=8'
}

# One version of each package for every Python and system, told apart by markers where they must.
lock() { # OUTPUT ARGUMENT...
    output=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
        --generate-hashes --no-annotate --custom-compile-command "sh installer/lock.sh" \
        --output-file "$output" "$@"
}

lock requirements-test.txt pyproject.toml --extra test "$@"
lock requirements.txt pyproject.toml --constraint requirements-test.txt
build_requirements | lock requirements-build.txt - --constraint requirements-test.txt "$@"
