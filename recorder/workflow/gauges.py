"""What stands beside the picture while recording: minutes left on the disk, pay so far."""

from __future__ import annotations

from decimal import Decimal

from recorder.domain.campaign import Campaign
from recorder.domain.clip import Clip
from recorder.domain.money import pay_for
from recorder.workflow.home import STOP_FREE
from recorder.workflow.station import Station

# Sealed bytes where this station has no clips to go by. Measured: about 0.55 MB/s at 720p and 1.2 MB/s at 1080p, so by
# pixels; but a chunk of 64 KiB is sealed at least every 0.2 s, however small the pictures are.
_BYTES_PER_PIXEL = 0.6
_LEAST_BYTES = 65_536 / 0.2

_LAST = 5  # clips to go by
_LONG_ENOUGH_MS = 5_000


def minutes_left(station: Station, size: tuple[int, int]) -> int:
    """Whole minutes of video of (width, height) that the disk still takes before a recording would be ended."""
    left = max(0, station.home.free() - STOP_FREE)
    return int(left / _bytes_per_second(station, size) / 60)


def pay_so_far(campaign: Campaign, recorded_ms: int) -> Decimal:
    """What so many recorded milliseconds make at the campaign's rate, rounded as on a receipt.

    In practice nothing is paid; this then tells what it would be.
    """
    return pay_for(Decimal(recorded_ms) / 1000, campaign.per_hour, campaign.currency)


def _bytes_per_second(station: Station, size: tuple[int, int]) -> float:
    like = [clip for clip in station.clips.all() if clip.manifest.get("size") == list(size) and _tells(clip)][-_LAST:]
    if not like:
        return max(_LEAST_BYTES, _BYTES_PER_PIXEL * size[0] * size[1])
    return sum(_bytes(clip) for clip in like) * 1000 / sum(clip.seconds_ms for clip in like)


def _tells(clip: Clip) -> bool:
    # a version made after the take holds no padding, and says too little of what a recording takes
    return clip.version == 1 and clip.seconds_ms >= _LONG_ENOUGH_MS


def _bytes(clip: Clip) -> int:
    return int(clip.manifest["files"][0]["bytes"])
