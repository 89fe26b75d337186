"""Room on the station's disk: a clip whose targets have all confirmed it gives up its video, its history stays.

It goes after the days that the campaign keeps it; while the disk is short, the longest confirmed goes at once. What is
undelivered or unconfirmed never goes. Each buyer of her release must have been reached by a target: one who gets the
clip only with a batch has confirmed nothing, so the video stays for the batch, and after it.
"""

from __future__ import annotations

from datetime import timedelta

from recorder.domain.clip import VIDEO, Clip, DeliveryState, TakeState
from recorder.domain.delivery import CLIP
from recorder.domain.moment import stamp
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.vault.keys import sync_folder
from recorder.workflow.home import LEAST_FREE
from recorder.workflow.station import Station, transaction

SHORT = 4 * LEAST_FREE  # less free than that, and confirmed videos go at once
REMOVED = "local video removed"  # in a clip's history
_AT_ONCE = 100


def tidy(station: Station) -> list[str]:
    """Remove the videos that need not be kept any longer; gives their clips."""
    gone = _after_their_days(station)
    while station.home.free() < SHORT and (more := _each(station, station.clips.confirmed(limit=1))):
        gone += more
    return [clip_id for clip_id in gone if clip_id]


def _after_their_days(station: Station) -> list[str]:
    gone: list[str] = []
    for campaign in sorted({installed.campaign_id for installed in station.people.campaigns()}):
        try:
            days = station.campaign(campaign).keep_local_days
        except RecorderError:  # one that was tampered with is told elsewhere; its clips stay
            continue
        until = stamp(station.now().wall - timedelta(days=days))
        while batch := station.clips.confirmed(campaign, until, _AT_ONCE):
            gone += _each(station, batch)
    return gone


def _each(station: Station, clips: list[str]) -> list[str]:
    """Remove these videos where that may be; whichever may not is off the list, so that each is asked once."""
    return [clip_id if _remove(station, clip_id) else "" for clip_id in clips]


def _remove(station: Station, clip_id: str) -> bool:
    """Write it down first; a crash between that and the removal is made good by the next look at the list."""
    with transaction(station.db):  # the lock that a withdrawal takes
        clip = station.clips.get(clip_id)
        if clip is None or not _may_go(station, clip):
            station.clips.not_confirmed(clip_id)
            return False
        if clip.video_removed is None:
            station.clips.remove_video(clip_id, station.at())
            station.clips.note(clip_id, station.at(), REMOVED, "all its targets have confirmed it")
    folder = station.home.clip_folder(clip_id)
    (folder / VIDEO).unlink(missing_ok=True)
    sync_folder(folder)
    station.clips.not_confirmed(clip_id)
    return True


def _may_go(station: Station, clip: Clip) -> bool:
    if clip.state is not TakeState.RELEASED or station.clips.intent(clip.clip_id) is not None:
        return False
    deliveries = [d for d in station.deliveries.all(clip.clip_id) if d.kind == CLIP]
    if not deliveries or any(d.state is not DeliveryState.RECEIVED for d in deliveries):
        return False
    wanted = {buyer["id"] for buyer in clip.manifest["release"]["buyers"]}
    return bool(wanted) and wanted <= _reached(station, clip, deliveries)


def _reached(station: Station, clip: Clip, deliveries: list[Delivery]) -> set[str]:
    try:
        targets = station.campaign(clip.campaign, clip.campaign_version).targets()
    except RecorderError:
        return set()
    received = {delivery.target for delivery in deliveries}
    return {buyer for target in targets if target["id"] in received for buyer in target["buyers"]}
