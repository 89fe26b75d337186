"""Exporting a batch: what is eligible, with consent, people, ledger and proof, in a signed BagIt folder.

It is built beside its final name and renamed when it is whole and signed, so a stick that was pulled
never holds half a batch that looks like one.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import bagit

from recorder import __version__
from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.domain.consent import GIVEN
from recorder.domain.document import from_bytes, to_bytes
from recorder.errors import RecorderError
from recorder.storage.ledger import Checkpoint, LedgerRow
from recorder.vault.keys import sync_folder
from recorder.vault.sshsig import SigningKey
from recorder.vault.trust import Trust, add_campaign
from recorder.vault.verify_batch import TAG
from recorder.vault.verify_ledger import CHECKPOINT, PREVIOUS, checkpoint_text, read_checkpoint, row_name
from recorder.workflow.delivering import parcel_files
from recorder.workflow.station import Station, transaction

Progress = Callable[[int, int], None]  # clips done, clips in all


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Who signs the batch: the name that the campaign gives her, and her key."""

    name: str
    key: SigningKey


@dataclass(frozen=True, slots=True)
class Batch:
    """A finished batch: where it lies, which clips it holds, and which were left out and why."""

    path: Path
    clips: list[str]
    left_out: dict[str, str]


def coordinator(station: Station, campaign_id: str, keyfile: Path) -> Coordinator:
    """Read a coordinator's key and find her in the campaign; RecorderError when she is not there."""
    try:
        key = SigningKey.from_openssh(keyfile.read_bytes())
    except (OSError, ValueError) as error:
        raise RecorderError(
            "key-unreadable",
            f"{keyfile} could not be read as a coordinator's key ({error}).",
            "Plug in the coordinator's stick and name the key file with --coordinator.",
        ) from error
    for named in station.campaign(campaign_id).document["coordinators"]:
        if named["key"] == key.public.line():
            return Coordinator(named["id"], key)
    raise RecorderError(
        "not-a-coordinator",
        f"That key does not belong to a coordinator of campaign {campaign_id}.",
        "Use the key that the campaign names.",
    )


def eligible(station: Station, campaign_id: str) -> tuple[list[Clip], dict[str, str]]:
    """(clips that may leave now, {clip: why not} for the others)."""
    gone, chosen, left = station.ledger.exported(), [], {}
    for clip in station.clips.all():
        if clip.campaign != campaign_id:
            continue
        why = _why_not(station, clip, gone)
        if why is None:
            chosen.append(clip)
        else:
            left[clip.clip_id] = why
    return chosen, left


def export(
    station: Station, campaign_id: str, folder: Path, by: Coordinator, progress: Progress = lambda _done, _all: None
) -> Batch:
    """Write a batch of all eligible clips into `folder`; RecorderError when there is none, or no room."""
    clips, left_out = eligible(station, campaign_id)
    if not clips:
        reasons = "; ".join(sorted(set(left_out.values()))) or "nothing was recorded"
        raise RecorderError("nothing-to-export", f"No clip can leave now: {reasons}.", "Release a clip first.")
    _refuse_place(station, folder, clips)
    name = _name(station, campaign_id, folder)
    work = folder / f".{name}.part"
    try:
        shutil.rmtree(work, ignore_errors=True)
        checkpoint = _Writer(station, campaign_id, work, name, by).write(clips, progress)
        os.sync()  # one batch is thousands of small files: all of them, on whatever stick it is
        work.rename(folder / name)
        sync_folder(folder)
    except OSError as error:
        shutil.rmtree(work, ignore_errors=True)
        raise RecorderError(
            "export-failed",
            f"The batch could not be written: {error.strerror or error}. Nothing left the station.",
            "Check the stick (full? pulled? write protected?) and export again.",
        ) from error
    with transaction(station.db):
        station.ledger.add_batch(campaign_id, checkpoint, [c.clip_id for c in clips], station.at())
    return Batch(folder / name, [c.clip_id for c in clips], left_out)


def _why_not(station: Station, clip: Clip, gone: dict[str, str]) -> str | None:
    record = station.people.consent(clip.record_id)
    reasons = (
        (clip.clip_id in gone, f"already in {gone.get(clip.clip_id)}"),
        (clip.state is not TakeState.RELEASED, f"not released: {clip.state.value}"),
        (station.clips.intent(clip.clip_id) is not None, "taken back"),
        (record is None or record.state != GIVEN, "its consent does not stand any more"),
        (not clip.looked, "its second look has not finished"),
    )
    return next((why for holds, why in reasons if holds), None)


def _refuse_place(station: Station, folder: Path, clips: list[Clip]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise RecorderError(
            "export-place",
            f"{folder} can't be used: {error.strerror}.",
            "Plug in the stick, or name a folder that you may write to.",
        ) from error
    needed = sum((station.home.clip_folder(c.clip_id) / VIDEO).stat().st_size for c in clips) + 2_000_000
    if free < needed:
        raise RecorderError(
            "export-full",
            f"The batch needs {needed // 1_000_000} MB, {folder} has {free // 1_000_000} MB free. Nothing was written.",
            "Use a larger stick.",
        )


def _name(station: Station, campaign_id: str, folder: Path) -> str:
    number = len(station.ledger.batches(campaign_id)) + 1
    while True:
        name = f"batch-{station.at()[:10]}-{station.station_id}-{number}"
        if not (folder / name).exists():
            return name
        number += 1


class _Writer:
    """Writes the folders of one batch."""

    def __init__(self, station: Station, campaign_id: str, work: Path, name: str, by: Coordinator) -> None:
        self._station, self._campaign, self._work, self._name, self._by = station, campaign_id, work, name, by
        self._own = station.signing_key()
        self._trust = Trust()

    def write(self, clips: list[Clip], progress: Progress) -> Checkpoint:
        self._campaigns(clips)
        self._people()
        rows = [self._clip(clip, number, len(clips), progress) for number, clip in enumerate(clips, 1)]
        self._index(clips, rows)
        checkpoint = self._ledger(rows)
        self._withdrawals()
        self._bag(clips)
        return checkpoint

    def _put(self, name: str, data: bytes) -> Path:
        path = self._work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def _campaigns(self, clips: list[Clip]) -> None:
        for version in sorted({c.campaign_version for c in clips}):
            found = self._station.people.campaign(self._campaign, version)
            if found is None:
                raise OSError(f"campaign v{version} is not installed any more")
            campaign = add_campaign(self._trust, found.data)
            self._put(f"campaign/{version}/campaign.json", found.data)
            self._put(f"campaign/{version}/campaign.json.root.sig", found.signature)
            for notice in campaign.document["notices"]:
                kept = self._station.path / "campaigns" / self._campaign / str(version) / notice["file"]
                self._put(f"campaign/{version}/{notice['file']}", kept.read_bytes())

    def _people(self) -> None:
        for enrolment in self._station.people.enrolments(self._campaign):
            name = "station.json" if enrolment.kind == "station" else f"{enrolment.id}.worker.json"
            self._put(f"people/{name}", enrolment.data)
            self._put(f"people/{name}.{enrolment.coordinator}.sig", enrolment.signature)
            keys = self._trust.stations if enrolment.kind == "station" else self._trust.workers
            keys[enrolment.id] = from_bytes(enrolment.data)["key"]
        self._put("people/allowed_signers", self._trust.allowed_signers())

    def _clip(self, clip: Clip, number: int, total: int, progress: Progress) -> LedgerRow:
        source = self._station.home.clip_folder(clip.clip_id)
        goal = self._work / "clips" / clip.clip_id
        goal.mkdir(parents=True)
        buyers = {b["id"] for b in clip.manifest["release"]["buyers"]}
        for name in parcel_files(source, clip, buyers):
            shutil.copyfile(source / name, goal / name)
        progress(number, total)
        row = self._station.ledger.of_clip(clip.clip_id, "CLIP")
        if row is None:
            raise OSError(f"clip {clip.clip_id} has no receipt")
        return row

    def _index(self, clips: list[Clip], rows: list[LedgerRow]) -> None:
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow(["clip_id", "task", "worker", "seconds", "currency", "pay", "receipt_row"])
        for clip, row in zip(clips, rows, strict=True):
            f = row.receipt.fields
            table.writerow([clip.clip_id, f["task"], f["worker"], f["seconds"], f["currency"], f["amount"], f["row"]])
        self._put("clips.csv", text.getvalue().encode())

    def _ledger(self, rows: list[LedgerRow]) -> Checkpoint:
        last = self._station.ledger.last_checkpoint(self._campaign)
        recent = self._station.ledger.rows(self._campaign, after=last.rows if last else 0)
        late = [row for row in rows if last and row.receipt.row <= last.rows]
        for row in (*late, *recent):
            name = f"ledger/{row_name(row.receipt.row)}"
            self._put(name, row.receipt.text)
            self._put(f"{name}.{self._station.station_id}.sig", row.signature)
        if last:
            self._countersign(f"ledger/{PREVIOUS}", last.text, last.signature)
        end, sha = self._station.ledger.end(self._campaign)
        text = checkpoint_text(self._campaign, self._station.station_id, end, sha, self._name)
        signature = self._own.sign(text, "checkpoint@fairtake")
        self._countersign(f"ledger/{CHECKPOINT}", text, signature)
        return Checkpoint(end, self._name, text, signature)

    def _countersign(self, name: str, text: bytes, signature: bytes) -> None:
        read_checkpoint(text)
        self._put(name, text)
        self._put(f"{name}.{self._station.station_id}.sig", signature)
        self._put(f"{name}.{self._by.name}.sig", self._by.key.sign(text, "checkpoint@fairtake"))

    def _withdrawals(self) -> None:
        (self._work / "withdrawals").mkdir()
        for clip in self._station.clips.all(state=TakeState.WITHDRAWN):
            if clip.campaign != self._campaign:
                continue
            notice = {
                "type": "withdrawal/1",
                "clip_id": clip.clip_id,
                "campaign": clip.campaign,
                "station": self._station.station_id,
                "scope": "clip",
                "asks": "stop using it and delete it",
            }
            data = to_bytes(notice)
            name = f"withdrawals/{clip.clip_id}.json"
            self._put(name, data)
            self._put(f"{name}.{self._station.station_id}.sig", self._own.sign(data, "withdrawal@fairtake"))

    def _bag(self, clips: list[Clip]) -> None:
        info = {
            "Source-Organization": f"{self._by.name} for campaign {self._campaign}",
            "External-Identifier": self._name,
            "Bag-Software-Agent": f"fairtake {__version__}",
            "Internal-Sender-Description": f"{len(clips)} clips; the signature on {TAG} is what counts",
        }
        bagit.make_bag(str(self._work), info, checksums=["sha256"])
        path = self._work / TAG
        lines = path.read_text("utf-8").splitlines()
        # bagit writes one space here, which shasum refuses: two, as in the other manifest, before signing.
        text = "".join("  ".join(line.split(maxsplit=1)) + "\n" for line in lines)
        path.write_text(text, "utf-8", newline="\n")
        signature = self._by.key.sign(path.read_bytes(), "batch@fairtake")
        (self._work / f"{TAG}.{self._by.name}.sig").write_bytes(signature)
