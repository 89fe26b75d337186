"""Writing the folders of one batch: campaign, people, clips, ledger, withdrawals, and the signed bag."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import bagit

from recorder import __version__
from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import from_bytes
from recorder.domain.receipt import NO_PREV
from recorder.storage.ledger import Checkpoint, LedgerRow
from recorder.vault.sshsig import SigningKey
from recorder.vault.trust import Trust, add_campaign
from recorder.vault.verify_batch import TAG
from recorder.vault.verify_ledger import CHECKPOINT, PREVIOUS, LedgerEnd, read_checkpoint, row_name
from recorder.workflow.parcels import parcel_files, withdrawal_notice
from recorder.workflow.station import Station

Progress = Callable[[int, int], None]  # clips done, clips in all


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Who signs the batch: the name that the campaign gives her, and her key."""

    name: str
    key: SigningKey


class BatchWriter:
    """Writes one batch into `work`, under the name it will have; OSError when the disk does not take it."""

    def __init__(self, station: Station, campaign_id: str, work: Path, name: str, by: Coordinator) -> None:
        self._station, self._campaign, self._work, self._name, self._by = station, campaign_id, work, name, by
        self._own = station.signing_key()
        self._trust = Trust()

    def write(self, clips: list[Clip], progress: Progress) -> Checkpoint:
        """Write everything and sign it; the checkpoint that left with it."""
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
        newest = self._station.campaign(self._campaign).version
        for version in sorted({c.campaign_version for c in clips} or {newest}):
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
        start, prev = 0, NO_PREV
        if last:
            self._countersign(f"ledger/{PREVIOUS}", last.text, last.signature)
            before = read_checkpoint(last.text)
            start, prev = before.rows, before.sha256
        end, sha = self._station.ledger.end(self._campaign)
        text = LedgerEnd(self._campaign, self._station.station_id, end, sha, start, prev, self._name).text()
        signature = self._own.sign(text, "checkpoint@fairtake")
        self._countersign(f"ledger/{CHECKPOINT}", text, signature)
        return Checkpoint(end, self._name, text, signature)

    def _countersign(self, name: str, text: bytes, signature: bytes) -> None:
        self._put(name, text)
        self._put(f"{name}.{self._station.station_id}.sig", signature)
        self._put(f"{name}.{self._by.name}.sig", self._by.key.sign(text, "checkpoint@fairtake"))

    def _withdrawals(self) -> None:
        (self._work / "withdrawals").mkdir()
        for clip in self._station.clips.all(state=TakeState.WITHDRAWN):
            if clip.campaign != self._campaign:
                continue
            data = withdrawal_notice(self._station, clip)
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
