"""Which network this station is on, told without asking the network and without a library.

On Linux the kernel says which interface the default route takes and what that interface is
(`/proc/net/route`, `/proc/net/ipv6_route`, `/sys/class/net`, as their kernel documents describe them);
whether it is metered is NetworkManager's word, asked by `nmcli` where that is. Elsewhere nothing is known.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["none", "wired", "wireless", "unknown"]

_UP, _REJECT = 0x1, 0x200  # RTF_UP and RTF_REJECT of linux/route.h
_ETHERNET = "1"  # ARPHRD_ETHER of linux/if_arp.h
# What phones and modems on USB are driven by. Some plain USB network adapters use two of them as well: in doubt it
# counts as a phone.
_TETHERS = frozenset({"rndis_host", "ipheth", "cdc_ether", "cdc_ncm", "cdc_mbim", "qmi_wwan", "huawei_cdc_ncm"})
_WORD_S = 2.0


@dataclass(frozen=True, slots=True)
class Network:
    """What the default route goes through; `metered` None when nobody knows, which is to be taken for metered."""

    kind: Kind
    metered: bool | None


@dataclass(frozen=True, slots=True)
class _Interface:
    kind: Kind
    pays: bool  # a mobile modem, a phone, a dialled line: metered unless somebody says otherwise


def look(proc: Path = Path("/proc"), sys: Path = Path("/sys")) -> Network:
    """Look once: reads a few kernel files and asks `nmcli` for at most 2 s."""
    routes, routes6 = _text(proc / "net/route"), _text(proc / "net/ipv6_route")
    if routes is None and routes6 is None:
        return Network("unknown", None)
    name = default_interface(routes or "", routes6 or "")
    if name is None:
        return Network("none", None)
    interface = _interface(sys / "class/net" / name)
    metered = metered_word(_ask_manager(name))
    return Network(interface.kind, True if metered is None and interface.pays else metered)


def default_interface(routes: str, routes6: str) -> str | None:
    """The interface of the best default route of `/proc/net/route`, else of `/proc/net/ipv6_route`."""
    best4 = min(_defaults4(routes), default=None)
    best6 = min(_defaults6(routes6), default=None)
    best = best4 or best6
    return best[1] if best else None


def metered_word(said: str) -> bool | None:
    """What `nmcli -g GENERAL.METERED` means: `yes`, `no`, either of them `(guessed)`, or `unknown`."""
    for line in said.splitlines():
        word = line.strip().removesuffix(" (guessed)")
        if word in ("yes", "no"):
            return word == "yes"
    return None


def _defaults4(text: str) -> list[tuple[int, str]]:
    # Iface Destination Gateway Flags RefCnt Use Metric Mask ...; addresses and flags are hexadecimal.
    rows = [line.split() for line in text.splitlines()[1:]]
    return [
        (int(row[6]), row[0])
        for row in rows
        if len(row) >= 8 and row[1] == row[7] == "00000000" and _usable(int(row[3], 16))
    ]


def _defaults6(text: str) -> list[tuple[int, str]]:
    # Destination its-prefix Source its-prefix Next-hop Metric RefCnt Use Flags Iface; all hexadecimal.
    rows = [line.split() for line in text.splitlines()]
    return [
        (int(row[5], 16), row[9])
        for row in rows
        if len(row) == 10 and row[0] == "0" * 32 and row[1] == "00" and row[9] != "lo" and _usable(int(row[8], 16))
    ]


def _usable(flags: int) -> bool:
    return bool(flags & _UP) and not flags & _REJECT


def _interface(folder: Path) -> _Interface:
    kind = _kind(folder)
    dialled = folder.name.startswith(("ppp", "wwan")) or _device_type(folder) == "wwan"
    return _Interface("wireless" if _device_type(folder) == "wwan" else kind, dialled or _driver(folder) in _TETHERS)


def _kind(folder: Path) -> Kind:
    if (folder / "wireless").exists() or (folder / "phy80211").exists():
        return "wireless"
    if _driver(folder) in _TETHERS or not (folder / "device").exists():
        return "unknown"  # a phone, a tunnel, a bridge: what lies behind it can't be told from here
    return "wired" if (_text(folder / "type") or "").strip() == _ETHERNET else "unknown"


def _device_type(folder: Path) -> str:
    lines = (_text(folder / "uevent") or "").splitlines()
    return next((line.removeprefix("DEVTYPE=") for line in lines if line.startswith("DEVTYPE=")), "")


def _driver(folder: Path) -> str:
    return (folder / "device/driver").resolve().name if (folder / "device/driver").exists() else ""


def _text(path: Path) -> str | None:
    try:
        return path.read_text("ascii", errors="replace")
    except OSError:
        return None


def _ask_manager(name: str) -> str:
    program = shutil.which("nmcli")
    if program is None:
        return ""
    try:
        # `yes` and `no` are translated into the user's language unless it is told not to.
        return subprocess.run(
            [program, "-g", "GENERAL.METERED", "device", "show", name],
            capture_output=True,
            text=True,
            timeout=_WORD_S,
            check=False,
            env={"LC_ALL": "C", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"},
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
