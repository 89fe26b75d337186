"""Which network a station is on: the kernel's and NetworkManager's own texts, and doubt that stays doubt."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recorder.transfer.network import Network, default_interface, look, metered_word

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
# A laptop on both networks: the cable's metric is the lower one.
BOTH = HEAD + (
    "wlp3s0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
    "enp0s31f6\t00000000\t0100000A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
    "wlp3s0\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n"
)
NO_DEFAULT = HEAD + "wlp3s0\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n"
ZERO, REST = "0" * 32, "00000000000000000000000000000000 00"
SIX = (
    f"{ZERO} 00 {REST} fe800000000000000000000000000001 00000258 00000001 00000000 00000003   wlan0\n"
    f"{ZERO} 00 {REST} fe800000000000000000000000000002 00000064 00000001 00000000 00000003    eth7\n"
    f"fe800000000000000000000000000000 40 {REST} {ZERO} 00000100 00000001 00000000 00000001   wlan0\n"
    f"{ZERO} 00 {REST} {ZERO} ffffffff 00000001 00000000 00200200      lo\n"
)
ONLY_REJECT = f"{ZERO} 00 {REST} {ZERO} ffffffff 00000001 00000000 00200200      lo\n"


def test_the_default_route_with_the_lowest_metric_counts() -> None:
    assert default_interface(BOTH, "") == "enp0s31f6"
    assert default_interface(NO_DEFAULT, "") is None
    assert default_interface(HEAD, SIX) == "eth7"
    assert default_interface(BOTH, SIX) == "enp0s31f6"


@pytest.mark.parametrize("flags", ["0001\t0\t0\t0\tFFFFFFFF", "0000\t0\t0\t0\t00000000", "0203\t0\t0\t0\t00000000"])
def test_a_route_that_is_down_rejects_or_leads_to_one_host_is_no_default(flags: str) -> None:
    assert default_interface(HEAD + f"eth0\t00000000\t0100000A\t{flags}\t0\t0\t0\n", ONLY_REJECT) is None


@pytest.mark.parametrize("text", ["", "nonsense\n\n", "a b c\n", HEAD, "\x00\xff\n" * 3])
def test_texts_without_routes_give_none(text: str) -> None:
    assert default_interface(text, text) is None


@pytest.mark.parametrize(
    ("said", "metered"),
    [
        ("yes\n", True),
        ("no\n", False),
        ("yes (guessed)\n", True),
        ("no (guessed)\n", False),
        ("unknown\n", None),
        ("", None),
        ("Error: Device 'eth0' not found.\n", None),
        ("nein\n", None),
    ],
)
def test_what_network_manager_says(said: str, metered: bool | None) -> None:
    assert metered_word(said) is metered


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Network]:
    """A kernel's files with one interface, and an `nmcli` that says what it is told to, or none."""

    def look_there(
        name: str = "eth0",
        *,
        driver: str = "e1000e",
        kind: str = "1",
        extra: str = "",
        uevent: str = "",
        nmcli: str | None = None,
        routes: str | None = None,
    ) -> Network:
        folder = tmp_path / "sys/class/net" / name
        (folder / extra).mkdir(parents=True)
        (folder / "type").write_text(kind + "\n")
        (folder / "uevent").write_text(uevent + f"INTERFACE={name}\n")
        if driver:
            (tmp_path / "sys/drivers" / driver).mkdir(parents=True)
            (folder / "device").mkdir()
            (folder / "device/driver").symlink_to(tmp_path / "sys/drivers" / driver)
        (tmp_path / "proc/net").mkdir(parents=True)
        default = f"{name}\t00000000\t0100000A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
        (tmp_path / "proc/net/route").write_text(HEAD + (default if routes is None else routes))
        monkeypatch.setenv("PATH", str(tmp_path / "bin"))
        if nmcli is not None:
            (tmp_path / "bin").mkdir()
            program = tmp_path / "bin/nmcli"
            program.write_text(f"#!{sys.executable}\nimport sys, os, time\n{nmcli}\n")
            program.chmod(0o700)
        return look(tmp_path / "proc", tmp_path / "sys")

    return look_there


def test_a_cable_a_radio_and_nothing(machine: Callable[..., Network]) -> None:
    assert machine() == Network("wired", None)


def test_a_radio(machine: Callable[..., Network]) -> None:
    assert machine("wlp3s0", driver="iwlwifi", extra="wireless", uevent="DEVTYPE=wlan\n") == Network("wireless", None)


def test_a_radio_without_the_old_folder(machine: Callable[..., Network]) -> None:
    assert machine("wlp3s0", driver="ath11k", extra="phy80211").kind == "wireless"


def test_no_route(machine: Callable[..., Network]) -> None:
    assert machine(routes="") == Network("none", None)


@pytest.mark.parametrize(
    ("name", "driver", "kind", "uevent", "expected"),
    [
        ("usb0", "rndis_host", "1", "", Network("unknown", True)),
        ("enx02", "cdc_ncm", "1", "", Network("unknown", True)),
        ("eth1", "ipheth", "1", "", Network("unknown", True)),
        ("wwan0", "qmi_wwan", "65534", "DEVTYPE=wwan\n", Network("wireless", True)),
        ("ppp0", "", "512", "", Network("unknown", True)),
        ("tun0", "", "65534", "", Network("unknown", None)),
        ("br0", "", "1", "DEVTYPE=bridge\n", Network("unknown", None)),
        ("ib0", "mlx5_core", "32", "", Network("unknown", None)),
    ],
)
def test_phones_and_modems_count_as_metered_and_what_hides_others_is_unknown(
    machine: Callable[..., Network], name: str, driver: str, kind: str, uevent: str, expected: Network
) -> None:
    assert machine(name, driver=driver, kind=kind, uevent=uevent) == expected


SAYS = 'ok = sys.argv[1:] == ["-g", "GENERAL.METERED", "device", "show", "{0}"] and os.environ["LC_ALL"] == "C"\n'


@pytest.mark.parametrize(
    ("word", "metered"), [("no (guessed)", False), ("yes", True), ("unknown", None), ("Error: x", None)]
)
def test_network_manager_is_asked_about_that_interface_in_its_own_words(
    machine: Callable[..., Network], word: str, metered: bool | None
) -> None:
    program = SAYS.format("eth0") + f"print({word!r} if ok else 'yes')"
    assert machine(nmcli=program) == Network("wired", metered)


def test_a_phone_that_network_manager_calls_free_is_free(machine: Callable[..., Network]) -> None:
    assert machine("usb0", driver="rndis_host", nmcli="print('no')") == Network("unknown", False)


@pytest.mark.parametrize("program", ["time.sleep(60)", "sys.exit(3)", "print('unknown'); sys.exit(10)"])
def test_a_manager_that_hangs_or_fails_leaves_doubt(machine: Callable[..., Network], program: str) -> None:
    assert machine(nmcli=program) == Network("wired", None)


def test_a_manager_that_is_no_program_leaves_doubt(machine: Callable[..., Network], tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/nmcli").write_bytes(b"\x00\x01\x02")
    (tmp_path / "bin/nmcli").chmod(0o700)
    assert machine() == Network("wired", None)


def test_where_the_kernel_has_no_such_files_nothing_is_known(tmp_path: Path) -> None:
    assert look(tmp_path, tmp_path) == Network("unknown", None)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="left out: reads the kernel's own files")
def test_this_machine_has_an_answer() -> None:
    network = look()
    assert network.kind in ("none", "wired", "wireless", "unknown")
    assert (network.kind == "none") == (
        default_interface(
            Path("/proc/net/route").read_text(),
            Path("/proc/net/ipv6_route").read_text() if os.path.exists("/proc/net/ipv6_route") else "",  # noqa: PTH110
        )
        is None
    )
