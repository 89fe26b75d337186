"""Recording a clip: the gate, the order of writing (key, row, file), and a clean end whatever happens."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace

from recorder.domain.campaign import Campaign
from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import Document
from recorder.domain.moment import stamp
from recorder.errors import RecorderError
from recorder.media.budget import Budget, measure
from recorder.media.camera import FrameSource, open_source
from recorder.media.cover import Cover
from recorder.media.encoder import ClipEncoder
from recorder.media.faces import FaceDetector
from recorder.media.policy import LIVE_LEVEL, Policy, at_level
from recorder.media.reconnect import Lasting
from recorder.media.zone import Corners, check_zone
from recorder.storage.database import DatabaseError
from recorder.vault.seal import SealedFile
from recorder.workflow import manifest as manifests
from recorder.workflow import taking_back, versions
from recorder.workflow.background import before_all_else
from recorder.workflow.consenting import live_consent
from recorder.workflow.controls import Controls
from recorder.workflow.home import STOP_FREE
from recorder.workflow.pipeline import Outcome, Pipeline, Watchers
from recorder.workflow.station import Station

_BEHIND_S = 3.0


@dataclass(slots=True)
class Order:
    """What to record, of whom, from where. `started` is told the running pipeline, whose `controls` are the handle.

    `begin_paused`: all runs and is shown, but nothing is recorded before `controls.resume()`. `reconnect`: a camera
    that goes away is waited for, and the clip goes on at `controls.resume()`; else that ends the clip.
    `work_zone` are the corners, as fractions of width and height, outside of which all is covered always.
    """

    campaign: str
    worker: str
    pin: str
    task: str
    camera: str
    seconds: float | None = None
    paced: bool = False
    work_zone: Corners = ()
    begin_paused: bool = False
    reconnect: bool = False
    watchers: Watchers = field(default_factory=Watchers)
    started: Callable[[Pipeline, FrameSource], None] = lambda _pipeline, _source: None


@dataclass(frozen=True, slots=True)
class Take:
    """A finished recording; `ended_early` tells why it was not the worker who ended it."""

    clip: Clip
    ended_early: RecorderError | None


def record(station: Station, order: Order) -> Take:
    """Record one clip into the vault, for review; RecorderError when it may not begin or nothing came."""
    campaign = station.campaign(order.campaign)
    task = campaign.task(order.task)
    moment = station.dated()
    campaign.refuse_expired(moment.wall, station.highest_time())
    consent = live_consent(station, campaign, order.worker)
    station.worker_key(order.worker, order.pin)
    station.home.refuse_full()
    if order.work_zone:
        check_zone(order.work_zone)
    detector = FaceDetector()  # a damaged model is told before the camera's light goes on
    with closing(_source(order)) as source:
        policy = at_level(LIVE_LEVEL, order.work_zone)
        cover = Cover(detector, policy, source.size, budget=_budget(detector, source))
        clip_id, seq = str(uuid.uuid4()), station.clips.next_seq()
        draft = manifests.begin(clip_id, seq, station.station_id, campaign, task, consent, moment)
        draft = manifests.with_source(draft, source, detector, policy)
        clip = _clip(draft, campaign, consent.record_id, stamp(moment.wall))
        return _Recording(station, order, clip, source, cover, policy).run()


def _source(order: Order) -> FrameSource:
    # read a little longer than is recorded: the last frames are looked back at from behind the end
    # (of one that waits for a press or for its camera nobody knows how long that is: the pipeline ends it)
    waits = order.begin_paused or order.reconnect
    seconds = order.seconds + _BEHIND_S if order.seconds is not None and not waits else None
    source = open_source(order.camera, paced=order.paced, seconds=seconds)
    return Lasting(source, order.camera) if order.reconnect else source


def _budget(detector: FaceDetector, source: FrameSource) -> Budget | None:
    """Look as hard as there is time for; a source that waits for its reader has all the time there is."""
    costs = measure(detector, source.size)  # also sets up the networks, before the first frame comes
    return Budget(1 / max(source.fps, 1.0), costs) if source.live else None


def _clip(draft: Document, campaign: Campaign, record_id: str, started: str) -> Clip:
    return Clip(
        clip_id=draft["clip_id"],
        version=1,
        campaign=campaign.campaign_id,
        campaign_version=campaign.version,
        worker=draft["worker"],
        record_id=record_id,
        task=draft["task"],
        seq=draft["seq"],
        state=TakeState.RECORDING,
        recovered=False,
        started=started,
        manifest=draft,
    )


class _Recording:
    """One take from its first key to its last row."""

    def __init__(
        self, station: Station, order: Order, clip: Clip, source: FrameSource, cover: Cover, policy: Policy
    ) -> None:
        self._station, self._order, self._clip = station, order, clip
        self._source, self._cover, self._policy = source, cover, policy
        task = station.campaign(order.campaign).task(order.task)
        self._steps: list[Document] = []
        self._controls = Controls([step["id"] for step in task["steps"]], paused=order.begin_paused)

    def run(self) -> Take:
        sealed = self._open()
        encoder = ClipEncoder(sealed, self._source.size, fps=self._source.fps)
        watch = self._order.watchers
        watchers = replace(watch, tick=lambda seconds: self._tick(seconds, watch))
        pipeline = Pipeline(
            self._source,
            self._cover,
            encoder,
            sealed,
            window_s=self._policy.window_s(1 / max(self._source.fps, 1.0)),
            seconds=self._order.seconds,
            watchers=watchers,
            controls=self._controls,
        )
        self._order.started(pipeline, self._source)
        with before_all_else():
            outcome = pipeline.run()
        return self._finish(outcome, sealed)

    def _open(self) -> SealedFile:
        clip_id = self._clip.clip_id
        identity = self._station.new_clip_identity(clip_id, 1)
        self._station.clips.add(self._clip)
        folder = self._station.home.clip_folder(clip_id)
        folder.mkdir(mode=0o700)
        versions.write_consent(self._station, self._clip)
        return SealedFile(versions.version_path(folder, 1), identity.recipient)

    def _tick(self, seconds: float, watch: Watchers) -> None:
        if self._station.home.free() < STOP_FREE:
            raise _full()
        self._write_down_steps()
        watch.tick(seconds)

    def _write_down_steps(self) -> None:
        """Keep the steps that began, so that a crash does not take them; the last one ends with what is salvaged."""
        starts = self._controls.step_starts()
        if starts != self._steps:
            with suppress(
                RecorderError, DatabaseError
            ):  # a full disk is told elsewhere; else the next tick tries again
                self._station.clips.set_manifest(self._clip.clip_id, self._clip.manifest | {"steps": starts})
                self._steps = starts

    def _finish(self, outcome: Outcome, sealed: SealedFile) -> Take:
        if sealed.fault is not None:
            self._station.home.drop_ballast()
        if outcome.encoded is None or outcome.encoded.frames == 0:
            sealed.abandon()
            taking_back.nothing_recorded(self._station, self._clip.clip_id)
            raise told(outcome.fault) or (_cancelled() if self._controls.began_paused else _nothing_came())
        try:
            done = sealed.close()
        except OSError as error:
            sealed.abandon()  # what was sealed is salvaged at the next start
            raise _full() from error
        draft = manifests.with_video(self._clip.manifest, 1, outcome.encoded, done, outcome.captured)
        draft = manifests.with_counts(draft, outcome.faces_covered, outcome.whole_covered)
        draft = manifests.with_steps(draft, self._controls.step_starts())
        draft = manifests.with_levels(draft, self._cover.stats.levels, self._cover.stats.unlooked)
        clip = versions.keep(self._station, self._clip, draft, recovered=False)
        self._station.home.restore_ballast()
        return Take(clip, told(outcome.fault))


def told(fault: BaseException | None) -> RecorderError | None:
    """Say in plain words why a recording ended early."""
    if fault is None or isinstance(fault, RecorderError):
        return fault
    if isinstance(fault, OSError):
        return _full() if fault.errno in (28, 122) else _broken(f"the disk failed ({fault.strerror})")
    return _broken(f"something inside failed ({type(fault).__name__})")


def _full() -> RecorderError:
    return RecorderError(
        "disk-full",
        "The disk is full, so the recording was ended. Everything up to here is kept.",
        "Deliver or discard clips, or free space on this disk, then record again.",
    )


def _broken(why: str) -> RecorderError:
    return RecorderError(
        "recording-ended",
        f"The recording was ended because {why}. Everything up to here is kept.",
        "Look at the clip, then try again; tell the coordinator if it happens twice.",
    )


def _cancelled() -> RecorderError:
    return RecorderError("cancelled", "Nothing was recorded: it was stopped before it began.", "Start when ready.")


def _nothing_came() -> RecorderError:
    return RecorderError("no-frames", "No picture came, so nothing was recorded.", "Check the camera and try again.")
