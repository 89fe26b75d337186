"""What goes into `take my data`: her campaigns, consents, receipts, clips; nothing of any other worker."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from recorder.domain.clip import MANIFEST, Clip, TakeState
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.resources import resource
from recorder.vault.age import CHUNK, AgeError, AgeFile
from recorder.vault.age_scrypt import Passphrase, seal_with_passphrase
from recorder.vault.sshsig import PublicKey, allowed_signers_line
from recorder.vault.trust import Trust
from recorder.vault.verify_ledger import row_name
from recorder.workflow.bundle import Bundle
from recorder.workflow.my_data_page import Story, page
from recorder.workflow.statement import statement_csv
from recorder.workflow.station import Station
from recorder.workflow.trail import trail
from recorder.workflow.verifying import trust_of
from recorder.workflow.versions import REMOVED, damaged, open_video

Progress = Callable[[int, int], None]  # bytes of film done, bytes in all; raise in it to cancel
FILM = "film.mp4.age"


@dataclass(slots=True)
class Taking:
    """One worker's data on its way into a bundle."""

    station: Station
    worker: str
    out: Bundle
    lock: Passphrase | None
    progress: Progress
    total: int
    done: int = 0
    films: int = 0
    left_out: dict[str, str] = field(default_factory=dict)

    def take(self, story: Story) -> None:
        """Write everything; what the page tells is gathered on the way, and the page comes last."""
        signers: set[str] = set()
        for campaign_id in _campaigns(self.station, self.worker):
            signers |= self._campaign(campaign_id)
            self._consents(campaign_id, story)
            self._receipts(campaign_id)
        for clip in self.station.clips.all(worker=self.worker):
            self._clip(clip, story)
        self.out.put("me.json", _json(story.person))
        self.out.put("sessions.json", _json(story.sessions))
        self.out.put("disputes.json", _json(story.disputes))
        self.out.put("statement.csv", statement_csv(self.station, self.worker, story.words, story.language).encode())
        self.out.put("allowed_signers", "".join(f"{line}\n" for line in sorted(signers)).encode())
        self.out.put("HOW-TO-CHECK.txt", resource("my-data/HOW-TO-CHECK.txt").read_bytes())
        self.out.put("index.html", page(story, self.left_out).encode())
        sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(self.out.sums.items()))
        self.out.put("SHA256SUMS", sums.encode())

    def _campaign(self, campaign_id: str) -> set[str]:
        """The campaign's versions and her and the station's enrolment; the lines of who may sign what."""
        roots = set()
        for installed in self.station.people.campaigns():
            if installed.campaign_id != campaign_id:
                continue
            name = f"campaigns/{campaign_id}/{installed.version}"
            self.out.put(f"{name}/campaign.json", installed.data)
            self.out.put(f"{name}/campaign.json.root.sig", installed.signature)
            roots.add(allowed_signers_line("root", PublicKey.parse(installed.root), ["campaign@fairtake"]))
            kept = self.station.path / name
            for notice in self.station.campaign(campaign_id, installed.version).document["notices"]:
                self._copy(f"{name}/{notice['file']}", kept / notice["file"])
        for enrolment in self.station.people.enrolments(campaign_id):
            if enrolment.kind == "station" or enrolment.id == self.worker:
                name = f"people/{campaign_id}/{enrolment.id}.{enrolment.kind}.json"
                self.out.put(name, enrolment.data)
                self.out.put(f"{name}.{enrolment.coordinator}.sig", enrolment.signature)
        return roots | _signers(trust_of(self.station, campaign_id), self.worker)

    def _consents(self, campaign_id: str, story: Story) -> None:
        for record in self.station.people.consents(campaign_id, self.worker):
            name = f"consents/{record.record_id}.json"
            self.out.put(name, record.data)
            self.out.put(f"{name}.{self.worker}.sig", record.worker_signature)
            self.out.put(f"{name}.{self.station.station_id}.sig", record.station_signature)
            offer = self.station.campaign(campaign_id, record.document["campaign_version"])
            story.consents.append((record, offer))

    def _receipts(self, campaign_id: str) -> None:
        for row in self.station.ledger.rows(campaign_id):
            if row.receipt.fields["worker"] == self.worker:
                name = f"receipts/{campaign_id}/{row_name(row.receipt.row)}"
                self.out.put(name, row.text)
                self.out.put(f"{name}.{self.station.station_id}.sig", row.signature)

    def _clip(self, clip: Clip, story: Story) -> None:
        film = self.lock is not None and can_open(clip)
        if self.lock is not None and clip.video_removed is not None:
            self.left_out[clip.clip_id] = f"The clip was delivered; {REMOVED}."
        said = "with its film" if film else "without its film"
        self.station.clips.note(clip.clip_id, self.station.at(), "taken along", said)
        folder = self.station.home.clip_folder(clip.clip_id)
        for path in sorted(folder.glob(f"{MANIFEST}*")):
            self._copy(f"clips/{clip.clip_id}/{path.name}", path)
        if film:
            try:
                self._film(clip)
            except RecorderError as error:
                self.left_out[clip.clip_id] = error.what
        told = _told(self.station, clip)
        self.out.put(f"clips/{clip.clip_id}/history.json", _json(told))
        story.clips.append(told)

    def _film(self, clip: Clip) -> None:
        """Seal the film anew, from memory to her passphrase; judged whole first, since a zip takes nothing back."""
        assert self.lock is not None  # noqa: S101 - `_clip` asked
        with open_video(self.station, clip) as source:
            _refuse_damaged(source, clip)
            source.seek(0)
            with self.out.file(f"clips/{clip.clip_id}/{FILM}") as sink:
                writer = seal_with_passphrase(sink, self.lock)
                while piece := source.read(CHUNK):
                    writer.write(piece)
                    self.done += len(piece)
                    self.progress(min(self.done, self.total), self.total)
                writer.close()
        self.films += 1

    def _copy(self, name: str, path: Path) -> None:
        """A file of the station's own; one that can't be read is told on the page, and blocks nothing."""
        try:
            data = path.read_bytes()
        except OSError as error:
            self.left_out[name] = f"{path.name} can't be read: {error.strerror}"
            return
        self.out.put(name, data)


def can_open(clip: Clip) -> bool:
    """Whether its film can be opened: not being recorded, not taken back, and still on this station."""
    return clip.state in (TakeState.REVIEW, TakeState.RELEASED) and clip.video_removed is None


def _refuse_damaged(source: AgeFile, clip: Clip) -> None:
    digest = hashlib.sha256()
    try:
        while piece := source.read(CHUNK):
            digest.update(piece)
    except (OSError, AgeError) as error:
        raise damaged(clip) from error
    if digest.hexdigest() != clip.manifest["plaintext"]["sha256"]:
        raise damaged(clip)


def _campaigns(station: Station, worker: str) -> list[str]:
    """The campaigns that have anything of hers."""
    known = {c.campaign_id for c in station.people.campaigns()}
    hers = {clip.campaign for clip in station.clips.all(worker=worker)}
    for campaign_id in known:
        enrolled = any(e.kind == "worker" and e.id == worker for e in station.people.enrolments(campaign_id))
        if enrolled or station.people.consents(campaign_id, worker):
            hers.add(campaign_id)
    return sorted(hers & known)


def _signers(trust: Trust, worker: str) -> set[str]:
    """Who may sign in a campaign, without the other workers."""
    trust.workers = {name: key for name, key in trust.workers.items() if name == worker}
    return set(trust.allowed_signers().decode().splitlines())


def _told(station: Station, clip: Clip) -> Document:
    """What the station remembers of a clip."""
    return {
        "clip_id": clip.clip_id,
        "campaign": clip.campaign,
        "task": clip.task,
        "state": clip.state.value,
        "recovered": clip.recovered,
        "started": clip.started,
        "milliseconds": clip.seconds_ms,
        "consent": clip.record_id,
        "history": station.clips.history(clip.clip_id),
        "deliveries": [
            {"target": d.target, "state": d.state.value, "detail": d.detail, "changed": d.changed}
            for d in station.deliveries.all(clip.clip_id)
        ],
        "trail": [asdict(step) for step in trail(station, clip.clip_id)],
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
