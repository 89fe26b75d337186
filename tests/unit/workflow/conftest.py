"""Homes for the tests of this folder: one recording for all of them, a copy for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from homes import copy, make_templates

from recorder.app import open_station
from recorder.vault.keys import Vault
from recorder.workflow.station import Station


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """Each PIN is stretched once for all copies of a home (0.2 s each): the same key, remembered."""
    stretch, known = Vault._pin_key, dict[tuple[bytes, str, bytes], bytes]()

    def remembered(vault: Vault, pin: str, salt: bytes) -> bytes:
        words = (vault._key, pin, salt)
        if words not in known:
            known[words] = stretch(vault, pin, salt)
        return known[words]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "_pin_key", remembered)
        yield


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return make_templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture
def opened(templates: dict[str, Path], tmp_path: Path) -> Iterator[Callable[[str], Station]]:
    """Opens a copy of a template by name."""
    stations: list[Station] = []

    def run(name: str) -> Station:
        station, recovered = open_station(copy(templates[name], tmp_path / f"home-{len(stations)}"))
        assert recovered == []
        stations.append(station)
        return station

    yield run
    for station in stations:
        station.close()


@pytest.fixture
def consented(opened: Callable[[str], Station]) -> Station:
    return opened("consented")


@pytest.fixture
def reviewed(opened: Callable[[str], Station]) -> Station:
    return opened("reviewed")


@pytest.fixture
def released(opened: Callable[[str], Station]) -> Station:
    return opened("released")


@pytest.fixture
def second(opened: Callable[[str], Station]) -> Station:
    """Its first clip is released, its second in review."""
    return opened("second")
