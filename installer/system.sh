# shellcheck shell=sh
# What the machine itself must have. Sourced by the other scripts here: finds what is missing by
# looking, and brings it with apt-get where that is ours to do (root on Debian).
# shellcheck disable=SC2034 # the tables are for the scripts that source this

# Each line of a table: what is looked for (a library's file, a command, or a font where Debian puts
# it), and the Debian package that brings it.
qt_libraries='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
'
screen_libraries='
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-image.so.0 libxcb-image0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-randr.so.0 libxcb-randr0
'
# Words in Hindi, Tamil, Bengali and Arabic.
fonts='
/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf fonts-noto-core
'
# The programs that tests check our files with, and the screen that they open the window on.
peers='
Xvfb xvfb
age age
ffprobe ffmpeg
file file
jq jq
sha256sum coreutils
shellcheck shellcheck
ssh-keygen openssh-client
strace strace
xdotool xdotool
'

# Everything said goes to the error stream: the work's own output may be a document.
say() {
    printf 'fairtake: %s\n' "$*" >&2
}

fail() { # WHAT NEXT_STEP
    say "$1"
    say "$2"
    exit 1
}

on_debian() {
    [ -e /etc/debian_version ] && command -v apt-get >/dev/null
}

# Prints the packages of a table whose library or command isn't there. macOS keeps its libraries
# elsewhere and Qt needs none of these there, so libraries are looked for on Linux only.
missing() { # TABLE
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || :)
    printf '%s' "$1" | while read -r thing package; do
        case $thing in
            '') continue ;;
            /*) # elsewhere nobody knows its place
                on_debian || continue
                [ ! -e "$thing" ] || continue
                ;;
            *.so.*)
                [ "$(uname -s)" = Linux ] || continue
                case $known in *"$thing ("*) continue ;; esac
                ;;
            *) ! command -v "$thing" >/dev/null || continue ;;
        esac
        printf '%s ' "$package"
    done
}

apt_line() { # PACKAGE...
    printf 'apt-get install -y --no-install-recommends'
    printf ' %s' "$@"
}

# What a person can do about missing packages, as one sentence.
install_hint() { # PACKAGE...
    if ! on_debian; then
        printf 'Install what these Debian packages hold, with the package manager here: %s' "$*"
    elif [ "$(id -u)" = 0 ]; then
        printf 'Run: apt-get update && %s' "$(apt_line "$@")"
    else
        printf 'Run: sudo apt-get update && sudo %s' "$(apt_line "$@")"
    fi
}

# Brings packages; fails, with nothing done, where that is not ours to do.
# fd 9 is the set-up's lock: a service that a package starts must not keep it.
apt_install() { # PACKAGE...
    on_debian && [ "$(id -u)" = 0 ] || return 1
    say "Installing for the whole machine: $(apt_line "$@")"
    {
        apt-get -qq update
        DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 \
            install -y --no-install-recommends "$@" </dev/null >/dev/null
    } 9<&-
}
