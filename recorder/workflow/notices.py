"""The notice, whole, in the worker's language where one was signed in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document, sha256
from recorder.errors import RecorderError
from recorder.workflow.station import Station


@dataclass(frozen=True, slots=True)
class Notice:
    """A signed notice's text, and its `language`, which is what stands in the consent record.

    `signed` is false where none was signed in the language that was asked for: then this is the campaign's
    original, to be shown with a mark that it is not in her language. `sound` is a file in which a person reads it.
    """

    text: str
    language: str
    signed: bool
    version: int
    sound: Path | None = None


def notice_text(station: Station, campaign: Campaign, language: str) -> Notice:
    """The notice in a language (`hi`, `hi-IN`), or the campaign's first one; RecorderError when it was changed."""
    offered: list[Document] = campaign.document["notices"]
    wanted = (language, language.replace("_", "-").split("-")[0])
    fitting = [n for name in wanted for n in offered if n["language"] == name]
    notice = fitting[0] if fitting else offered[0]
    folder = station.path / "campaigns" / campaign.campaign_id / str(campaign.version)
    text = _signed(folder, notice).decode("utf-8")
    sound = notice.get("audio")
    if sound:
        _signed(folder, sound)  # she hears what was signed, or nothing
    heard = folder / sound["file"] if sound else None
    return Notice(text, notice["language"], bool(fitting), notice["version"], heard)


def _signed(folder: Path, brought: Document) -> bytes:
    try:
        data: bytes = (folder / brought["file"]).read_bytes()
    except OSError as error:
        raise _changed(brought) from error
    if sha256(data) != brought["sha256"]:
        raise _changed(brought)
    return data


def _changed(notice: Document) -> RecorderError:
    return RecorderError(
        "notice-changed",
        f"The notice {notice['file']} on this station is not the one that was signed, so it is not shown.",
        "Ask the coordinator to install the campaign again.",
    )
