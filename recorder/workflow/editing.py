"""Covers by hand and cuts: a worker's own changes to a clip in review, each list of them a new sealed version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recorder.domain.clip import Clip
from recorder.domain.edits import CoverEdit, Cuts, Edit, refuse_outside
from recorder.media.edit import box_of, cover_more, polygon_of
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.regions import Box
from recorder.workflow.remaking import Progress, alone_with, in_review, remake
from recorder.workflow.station import Station


@dataclass(frozen=True, slots=True)
class Edited:
    """The clip's new version, and the milliseconds that counted for pay before."""

    clip: Clip
    paid_ms_before: int


def edit(
    station: Station, clip_id: str, pin: str, edits: Sequence[Edit], progress: Progress = lambda _done, _all: None
) -> Edited:
    """Cover and cut a clip in review; the old version's key is destroyed, and the second look must run again.

    A cut takes its frames out, and what comes later moves up: length, gaps, steps and paid time are counted anew.
    RecorderError when the clip is not in review, the PIN is wrong, or nothing would be left; it is then unchanged.
    """
    with alone_with(clip_id):
        clip = in_review(station, clip_id, "Only a clip in review can be edited.")
        station.worker_key(clip.worker, pin)
        refuse_outside(edits, clip.manifest["duration_ms"])
        return _edited(station, clip, edits, progress)


def _edited(station: Station, clip: Clip, edits: Sequence[Edit], progress: Progress) -> Edited:
    width, height = clip.manifest["size"]
    covers = [(e, _boxes(e, (width, height))) for e in edits if isinstance(e, CoverEdit)]
    cuts = Cuts(edits)

    def change(frame: Frame) -> CoveredFrame | None:
        ms = round(frame.t * 1000, 3)
        if cuts.takes(ms):
            return None
        return cover_more(frame, [box for e, boxes in covers if e.covers(ms) for box in boxes], cuts.moved(ms) / 1000)

    version = {"clip_version": clip.version + 1}
    listed = [*clip.manifest["edits"], *(e.document() | version for e in edits)]
    also = {"edits": listed, "steps": cuts.steps(clip.manifest["steps"])}
    return Edited(remake(station, clip, change, also, progress), clip.seconds_ms)


def _boxes(cover: CoverEdit, size: tuple[int, int]) -> list[Box]:
    if cover.polygon is not None:
        return polygon_of(cover.polygon, size)
    assert cover.box is not None  # noqa: S101 - one of both is there
    return box_of(cover.box, size)
