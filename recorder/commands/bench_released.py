"""A practice home full of released clips without any recording: what the benches of delivery start from."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from recorder.app import open_station
from recorder.domain.clip import MANIFEST, VIDEO, Clip, DeliveryState, TakeState
from recorder.domain.consent import ConsentRecord, Yes
from recorder.domain.delivery import BY_HAND, Key
from recorder.domain.document import Document, from_bytes, to_bytes
from recorder.domain.moment import stamp
from recorder.storage.people import InstalledCampaign
from recorder.transfer.tar import Tar
from recorder.vault.age import Identity, encrypt_bytes
from recorder.vault.keys import write_private
from recorder.vault.sshsig import SigningKey
from recorder.workflow import consenting, manifest, practice, releasing, versions
from recorder.workflow.parcels import parcel_of
from recorder.workflow.station import Station, transaction

TARGET = "server"


@dataclass(frozen=True, slots=True)
class Released:
    """What was made: clip ids in the order of the queue, and the SHA-256 of the tar of each."""

    clips: tuple[str, ...]
    tars: dict[str, str]
    bytes: int


def make_home(home: Path, target: Document, clips: int, size: tuple[int, int], seed: int, films: int = 10) -> Released:
    """Make a practice home with so many released clips of `size` (least, most bytes), queued for one target.

    The clips are as a release leaves them, but that nothing was filmed: their videos are random bytes sealed to a
    key that nobody has, `films` of them for all clips, which share them by hard links, so that many clips need little
    room. `target` is the campaign's entry without id and buyers.
    """
    station, _ = open_station(home)
    try:
        _aim(station, target)
        videos = _films(home, size, seed, films)
        campaign = station.campaign(practice.CAMPAIGN)
        yes = Yes("en", 0, False, {"train-robot": True}, "practice, on this computer", "fairtake bench")
        record = consenting.give(station, campaign, practice.WORKER, practice.PIN, yes)
        key = station.worker_key(practice.WORKER, practice.PIN)
        made = [_release(station, record, key, videos[n % len(videos)], n + 1) for n in range(clips)]
        tars = [Tar(parcel_of(station, clip, TARGET)) for clip in made]
        digests = {clip.clip_id: tar.sha256() for clip, tar in zip(made, tars, strict=True)}
        return Released(tuple(digests), digests, sum(tar.length for tar in tars))
    finally:
        station.close()


def fill_queue(station: Station, rows: int) -> None:
    """Queue so many clips that have a row and no files: half of them received, the rest in every other state."""
    like = station.clips.all()[0]
    cycle = [DeliveryState.RECEIVED] * 5 + [DeliveryState.WAITING] * 3 + [DeliveryState.FAILED, DeliveryState.HELD]
    with transaction(station.db):
        first, at = station.clips.next_seq(), station.at()
        for seq in range(first, first + rows):
            clip_id, state = f"clip-{seq:08d}", cycle[seq % len(cycle)]
            station.clips.add(replace(like, clip_id=clip_id, seq=seq))
            station.deliveries.queue(clip_id, 1, TARGET, at)
            if state is not DeliveryState.WAITING:
                code = BY_HAND if state is DeliveryState.HELD else ""
                station.deliveries.change(Key(clip_id, 1, TARGET), state, at, code=code, next_at=_soon(state))


def _soon(state: DeliveryState) -> str:
    return "2020-01-01T00:00:00Z" if state is DeliveryState.FAILED else ""


def _aim(station: Station, target: Document) -> None:
    """Install a version of the practice campaign that delivers to this target alone."""
    installed = station.people.campaign(practice.CAMPAIGN)
    assert installed is not None  # noqa: S101 - every home is set up with it
    root = SigningKey.from_openssh((station.path / "practice" / "root").read_bytes())
    targets = [{"id": TARGET, "buyers": [practice.BUYER], **target}]
    data = to_bytes(from_bytes(installed.data) | {"version": installed.version + 1, "targets": targets})
    signature = root.sign(data, "campaign@fairtake")
    made = InstalledCampaign(practice.CAMPAIGN, installed.version + 1, data, signature, root.public.line())
    station.people.install(made, station.at())


def _films(home: Path, size: tuple[int, int], seed: int, number_of: int) -> list[tuple[Path, Document]]:
    chance, nobody = random.Random(seed), Identity.generate().recipient  # noqa: S311 - lengths and bytes to send
    films = []
    for number in range(number_of):
        path = home / f"film-{number}"
        sealed = encrypt_bytes(chance.randbytes(chance.randint(*size)), [nobody])
        path.write_bytes(sealed)
        films.append((path, {"path": VIDEO, "sha256": sha256(sealed).hexdigest(), "bytes": len(sealed)}))
    return films


def _release(station: Station, record: ConsentRecord, key: SigningKey, film: tuple[Path, Document], seq: int) -> Clip:
    campaign, (path, entry) = station.campaign(practice.CAMPAIGN), film
    clip_id, moment, task = f"clip-{seq:08d}", station.now(), campaign.document["tasks"][0]
    begun = manifest.begin(clip_id, seq, station.station_id, campaign, task, record, moment)
    release = {"time": stamp(moment.wall), "buyers": record.document["recipients"]}
    document = begun | {"duration_ms": 1000, "files": [entry], "release": release}
    clip = Clip(
        clip_id, 1, campaign.campaign_id, campaign.version, record.worker, record.record_id, task["id"], seq,
        TakeState.RELEASED, False, stamp(moment.wall), document,
    )  # fmt: skip
    folder = station.home.clip_folder(clip_id)
    folder.mkdir(mode=0o700)
    os.link(path, folder / VIDEO)
    station.clips.add(clip)
    station.new_clip_identity(clip_id, 1)
    versions.write_consent(station, clip)
    data = to_bytes(document)
    write_private(folder / MANIFEST, data)
    for name, signer in ((station.station_id, station.signing_key()), (record.worker, key)):
        write_private(folder / f"{MANIFEST}.{name}.sig", signer.sign(data, versions.NAMESPACE))
    releasing.complete(station, clip_id)
    return clip
