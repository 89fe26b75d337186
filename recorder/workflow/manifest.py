"""clip.json: what a clip says of itself (resources/docs/FORMATS.md, `clip/1`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recorder import __version__
from recorder.domain.campaign import Campaign
from recorder.domain.clip import VIDEO
from recorder.domain.consent import ConsentRecord, terms
from recorder.domain.document import Document, sha256
from recorder.domain.moment import Moment
from recorder.media.fragments import Timing
from recorder.vault.seal import Sealed

if TYPE_CHECKING:  # recovery reads manifests at every start, and needs nothing that sees pictures
    from recorder.media.camera import FrameSource
    from recorder.media.faces import FaceDetector
    from recorder.media.policy import Policy


def begin(
    clip_id: str, seq: int, station: str, campaign: Campaign, task: Document, consent: ConsentRecord, moment: Moment
) -> Document:
    """What is known, and frozen, before the first frame."""
    return {
        "type": "clip/1",
        "clip_id": clip_id,
        "clip_version": 1,
        "campaign": campaign.campaign_id,
        "campaign_version": campaign.version,
        "station": station,
        "seq": seq,
        "worker": consent.worker,
        "task": task["id"],
        "task_version": task["version"],
        "steps": [],
        "consent_sha256": sha256(consent.data),
        "terms": terms(campaign, consent.document),
        "time": moment.document(),
        "software": f"fairtake {__version__}",
        "recovered": False,
        "edits": [],
    }


def with_source(manifest: Document, source: FrameSource, detector: FaceDetector, policy: Policy) -> Document:
    """Add the camera and the way faces are covered."""
    return manifest | {
        "size": list(source.size),
        "camera": {"name": source.name, "format": source.format},
        "cover": {
            "detector": detector.name,
            "model_sha256": detector.model_sha256,
            "parameters": policy.as_parameters(),
            "faces_covered_frames": 0,
            "whole_frame_covered_frames": 0,
            "second_look": None,
        },
    }


def with_video(manifest: Document, version: int, timing: Timing, sealed: Sealed, captured: int | None) -> Document:
    """Add what one sealed version holds; `captured` is None where a crash took the count."""
    return manifest | {
        "clip_version": version,
        "duration_ms": timing.duration_ms,
        "frames": {
            "captured": captured,
            "dropped": None if captured is None else captured - timing.frames,
            "encoded": timing.frames,
            "fps_measured": timing.fps_measured,
            "pts_sha256": timing.pts_sha256,
            "gaps": timing.gaps,
        },
        "files": [{"path": VIDEO, "sha256": sealed.sha256, "bytes": sealed.bytes}],
        "plaintext": {"sha256": sealed.plain_sha256, "bytes": sealed.plain_bytes},
    }


def with_steps(manifest: Document, starts: Sequence[Document]) -> Document:
    """Add the task's steps, each from its {id, start_ms} to the next one's; one that took no time is left out."""
    begins = [min(int(step["start_ms"]), int(manifest["duration_ms"])) for step in starts]
    ends = [*begins[1:], int(manifest["duration_ms"])]
    whole = zip(starts, begins, ends, strict=False)
    steps = [{"id": step["id"], "start_ms": begin, "end_ms": end} for step, begin, end in whole if end > begin]
    return manifest | {"steps": steps}


def with_counts(manifest: Document, faces: int | None, whole: int | None) -> Document:
    """Add in how many frames a face was covered, and how many were covered whole; None where a crash took it."""
    counts = {"faces_covered_frames": faces, "whole_frame_covered_frames": whole}
    return manifest | {"cover": manifest["cover"] | counts}


def with_levels(manifest: Document, levels: dict[int, int] | None, unlooked: int | None) -> Document:
    """Add how many frames were looked at on which level, and for how many there was no time; None where nobody knows.

    Both count the frames behind the end too, which were looked at for the sake of those before it.
    """
    counts = {
        "levels": None if levels is None else {str(level): frames for level, frames in sorted(levels.items())},
        "unlooked": unlooked,
    }
    return manifest | {"cover": manifest["cover"] | counts}


def with_second_look(manifest: Document, look: Document | None) -> Document:
    """Add what the second look at this version found; None where it has not run."""
    return manifest | {"cover": manifest["cover"] | {"second_look": look}}
