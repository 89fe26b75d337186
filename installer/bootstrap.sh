#!/bin/sh
# Sets Fairtake up in this checkout, once, and then starts what was asked for.
# Everything lands in .venv beside this folder; the packages are those of the hashed lock, and pip's
# own configuration (mirror, proxy, certificates) is respected. After that no network is needed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
venv=$root/.venv
stamps=$venv/stamps
# shellcheck source=installer/system.sh
. "$root/installer/system.sh"

usage() {
    cat <<'END'
usage: sh installer/bootstrap.sh [app | demo | test | install] [ARGUMENT...]
  app      open the app (also without any word)
  demo     do the whole job without a screen: record, cover, seal, release, export
  test     run the tests; arguments go to pytest
  install  set up only, start nothing
END
}

# --- is it set up? -----------------------------------------------------------------------------
# A stamp says what a part of .venv was made from: the file's content and the build tools', the
# checkout's place (scripts in .venv hold it) and the Python. It is written when its part is whole.
stamp_of() { # FILE
    (cd "$root" && cksum requirements-build.txt "$1")
    printf '%s\n' "$root" "$(readlink -f "$venv/bin/python" || :)"
}

fresh() { # FILE
    [ -e "$stamps/$1" ] && [ -x "$venv/bin/python" ] &&
        [ "$(cat "$stamps/$1")" = "$(stamp_of "$1")" ]
}

stamp() { # FILE
    stamp_of "$1" >"$stamps/$1"
}

ready() { # LOCK
    [ ! -e "$stamps/unfinished" ] && fresh "$1" && fresh pyproject.toml
}

# --- Python ------------------------------------------------------------------------------------
# A name on the path may be a stand-in that fails or an older version, so each is asked.
find_python() {
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$name
            return
        fi
    done
    return 1
}

need_python() {
    find_python && return
    apt_install python3 python3-venv && find_python && return
    fail "Fairtake needs Python 3.11 or newer, and this machine has none." \
        "$(install_hint python3 python3-venv)"
}

# Debian ships Python without the part that puts pip into a new environment.
need_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null && return
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    apt_install "python$version-venv" && "$python" -c 'import ensurepip, venv' && return
    fail "This machine's Python $version cannot make an environment of its own." \
        "$(install_hint "python$version-venv")"
}

# --- setting up --------------------------------------------------------------------------------
# Two runs at once must not write the same .venv. The lock is held by this shell's descriptor 9 and
# by the pip it started, so it is gone when both are, whatever ended them.
lock_checkout() {
    exec 9<"$root/installer/bootstrap.sh"
    [ -n "${python-}" ] || python=$venv/bin/python # set up already: nobody looked for one
    if ! "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)' 2>/dev/null; then
        say "Another run is setting up this checkout; waiting for it to end."
        "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)'
    fi
}

unlock_checkout() {
    exec 9<&-
}

pip_install() { # ARGUMENT...
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input \
        install --progress-bar off "$@"
}

pip_failed() {
    fail "The packages could not be installed; nothing outside .venv was changed." \
        "Check the network and the free space, then run the same command again: it goes on from here."
}

# One package of the lock comes as source only, and the checkout is built too: the tools for that
# have a lock of their own, with pip in it, so that no build looks for tools on the network and every
# machine installs in the same way.
make_venv() {
    rm -f "$stamps"/*.txt # first: clearing may be cut short too
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear "$venv" || fail "The folder .venv could not be made in $root." \
        "See the message above, put it right, and run the same command again."
    mkdir "$stamps"
    pip_install --quiet --require-hashes --only-binary :all: -r "$root/requirements-build.txt" ||
        pip_failed
}

# Of all that pip says, the large downloads: they are what a person waits for.
show_progress() {
    while read -r word rest; do
        case $word$rest in
            Downloading*MB\))
                size=${rest##*\(}
                say "  fetched ${rest%%-*}, ${size%)}"
                ;;
            Installing*) say "  unpacking" ;;
        esac
    done
}

install_lock() { # LOCK
    fresh "$1" && return
    say "Installing about $(grep -c '^[a-z].*==' "$root/$1") packages, once; with nothing kept from" \
        "an earlier time some 240 MB are fetched."
    {
        pip_install --require-hashes --only-binary :all: --no-binary bagit --no-build-isolation \
            -r "$root/$1" && stamp "$1"
    } | show_progress
    fresh "$1" || pip_failed
}

# The checkout itself, editable.
install_project() {
    fresh pyproject.toml && return
    pip_install --quiet --no-index --no-deps --no-build-isolation -e "$root" ||
        fail "Fairtake itself could not be installed from this checkout." \
            "See the message above; if files of the checkout were changed, put them back."
    stamp pyproject.toml
}

# A set-up that was cut short may have left half a package, which pip would take for a whole one:
# it is made anew, from what pip had already fetched.
set_up() { # LOCK
    ready "$1" && return
    need_python
    lock_checkout
    if ! ready "$1"; then
        need_venv
        if [ -e "$stamps/unfinished" ] || ! fresh requirements.txt; then
            make_venv
        fi
        : >"$stamps/unfinished"
        install_lock "$1"
        install_project
        stamp requirements.txt # the test lock holds all of it
        rm "$stamps/unfinished"
        say "Set up."
    fi
    unlock_checkout
}

# --- the work ----------------------------------------------------------------------------------
# Brings what is missing of a table; what could not be brought is left in $lacking.
bring() { # TABLE
    lacking=$(missing "$1")
    [ -n "$lacking" ] || return 0
    # shellcheck disable=SC2086 # package names, split on purpose
    apt_install $lacking || :
    lacking=$(missing "$1")
}

open_app() {
    bring "$fonts"
    # shellcheck disable=SC2086
    [ -z "$lacking" ] || say "Some languages have no letters here. $(install_hint $lacking)"
    bring "$qt_libraries$screen_libraries"
    # shellcheck disable=SC2086
    [ -z "$lacking" ] || fail "The app's window needs system libraries that are missing here." \
        "$(install_hint $lacking)"
    exec "$venv/bin/fairtake" "$@"
}

# The servers from npm that tests of delivery talk to, by the node that .venv has. What they were made
# from is kept beside them; with that unchanged no network is asked.
node_peers_of() {
    (cd "$root/tests/peers" && cksum package.json package-lock.json)
    "$venv/bin/node" --version
}

bring_node_peers() {
    made_from=$root/tests/peers/node_modules/.made-from
    wanted=$(node_peers_of 2>/dev/null) || wanted='no node'
    [ ! -e "$made_from" ] || [ "$(cat "$made_from")" != "$wanted" ] || return 0
    say "Bringing the servers that tests of delivery talk to, from npm"
    if (cd "$root/tests/peers" && "$venv/bin/npm" ci --ignore-scripts --no-audit --no-fund \
        --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000 --loglevel=error </dev/null >&2); then
        printf '%s\n' "$wanted" >"$made_from"
    else
        rm -rf "$root/tests/peers/node_modules" # half of them would be worse than none
        say "npm could not bring them: tests that need the tus server or s3rver are left out."
    fi
}

# Runs pytest, which names each test left out and why just above its closing line.
run_tests() {
    bring "$qt_libraries"
    [ -z "$lacking" ] || set -- -p no:pytest-qt "$@" # it would refuse to start without Qt
    left=$lacking
    bring "$screen_libraries$fonts$peers"
    left=$left$lacking
    lock_checkout
    bring_node_peers
    unlock_checkout
    # shellcheck disable=SC2086
    [ -z "$left" ] || say "Tests that need what is missing here are left out. $(install_hint $left)"
    cd "$root"
    exec "$venv/bin/python" -m pytest -n auto --dist loadfile -ra --no-fold-skipped "$@"
}

case ${1-app} in
    app | demo | test | install) ;;
    help | -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
esac
word=${1-app}
[ $# -eq 0 ] || shift
case $word in
    app)
        set_up requirements.txt >&2
        open_app "$@"
        ;;
    demo)
        set_up requirements.txt >&2
        exec "$venv/bin/fairtake" demo "$@"
        ;;
    test)
        set_up requirements-test.txt >&2
        run_tests "$@"
        ;;
    install) set_up requirements.txt >&2 ;;
esac
