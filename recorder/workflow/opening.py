"""The buyer's side: open released clips to plain MP4, each checked against what its manifest says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from recorder.domain.clip import MANIFEST, VIDEO
from recorder.domain.document import from_bytes
from recorder.errors import RecorderError
from recorder.vault.age import AgeError, Identity, decrypt, decrypt_bytes, parse_identities

Progress = Callable[[str, int, int], None]  # clip, bytes done, bytes in all


@dataclass(frozen=True, slots=True)
class Opened:
    """An opened clip and the file it was written to."""

    clip_id: str
    path: Path


def read_identities(path: Path) -> list[Identity]:
    """Read an age identity file; RecorderError when it is none."""
    try:
        return parse_identities(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise RecorderError(
            "identity-unreadable", f"{path} is not an age identity file.", "Name the buyer's key file."
        ) from error


def open_clips(
    path: Path, identities: list[Identity], out: Path, progress: Progress = lambda _c, _n, _all: None
) -> Iterator[Opened]:
    """Open a clip folder, or every clip of a batch that was not withdrawn; a withdrawn clip alone is refused.

    `out` is a folder (made if need be), or for one clip a file ending in .mp4. A file appears under its
    name only when all of it was right. RecorderError on the first clip that can't be opened.
    """
    single = (path / MANIFEST).exists()
    folders = [path] if single else sorted(p.parent for p in path.glob(f"data/clips/*/{MANIFEST}"))
    if not folders:
        raise RecorderError("nothing-to-open", f"There is no clip in {path}.", "Name a clip folder or a batch.")
    batch = folders[0].resolve().parents[2] if single else path
    withdrawn = {p.stem for p in batch.glob("data/withdrawals/*.json")}
    if single and path.resolve().name in withdrawn:
        raise RecorderError("withdrawn", f"Clip {path.resolve().name} was withdrawn by its worker.", "Delete it.")
    for folder in folders:
        if folder.name in withdrawn:
            continue
        goal = out if single and out.suffix == ".mp4" else out / f"{folder.name}.mp4"
        _open(folder, identities, goal, progress)
        yield Opened(folder.name, goal)


def _open(folder: Path, identities: list[Identity], goal: Path, progress: Progress) -> None:
    expected, total = _promised(folder)
    identity = _identity(folder, identities)
    if not (folder / VIDEO).is_file():
        raise _damaged(folder, "its video is missing")
    fresh = goal.with_name(f".{goal.name}.part")
    digest, done = hashlib.sha256(), 0
    try:
        goal.parent.mkdir(parents=True, exist_ok=True)
        with (folder / VIDEO).open("rb") as sealed, fresh.open("wb") as file:
            for piece in decrypt(sealed, [identity]):
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                progress(folder.name, done, total)
        if digest.hexdigest() != expected:
            raise _damaged(folder, "its picture is not the one that was signed")
        fresh.replace(goal)
    except AgeError as error:
        raise _damaged(folder, str(error)) from error
    except OSError as error:
        raise RecorderError(
            "open-failed",
            f"Clip {folder.name} could not be written to {goal.parent}: {error.strerror or error}.",
            "Free some space there, or name another place with -o.",
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _promised(folder: Path) -> tuple[str, int]:
    """SHA-256 and bytes of the plaintext, as the manifest says."""
    try:
        plain = from_bytes((folder / MANIFEST).read_bytes())["plaintext"]
        return str(plain["sha256"]), int(plain["bytes"])
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise _damaged(folder, "its clip.json can't be read") from error


def _identity(folder: Path, identities: list[Identity]) -> Identity:
    """The clip's own identity, out of whichever key file was made for us."""
    key_files = sorted(folder.glob("clip.key.*.age"))
    for path in key_files:
        try:
            return Identity.parse(decrypt_bytes(path.read_bytes(), identities).decode().strip())
        except AgeError as error:
            if error.kind != "no-match":
                raise _damaged(folder, f"{path.name} is damaged") from error
        except ValueError as error:
            raise _damaged(folder, f"{path.name} holds no identity") from error
    if not key_files:
        raise RecorderError(
            "not-released", f"Clip {folder.name} has no key for any buyer.", "Only a released clip can be opened."
        )
    raise RecorderError(
        "wrong-identity",
        f"Clip {folder.name} was not released to the holder of this identity.",
        "Use the identity whose recipient the campaign names.",
    )


def _damaged(folder: Path, why: str) -> RecorderError:
    return RecorderError(
        "clip-damaged", f"Clip {folder.name} can't be opened: {why}.", "Ask for the batch again; verify it first."
    )
