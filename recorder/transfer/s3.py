"""An S3 store as a target: objects `<prefix><campaign>/<station>/<clip_id>/<file>`, clip.json last.

Whatever is in a store that has clip.json has the rest, too. A file that is there already, by length and SHA-256, is
not sent again, so that a lost answer costs nothing. Larger files go in parts; what a cut leaves is gone on with.

Notes: `upload` {file, key, id, part, sha256, checked, parts {number: ETag}} is the upload under way; `sent`
{file: whether the store's answer named its SHA-256} is for stores that let nothing be looked at; `mark` is true from
before the last file is sent.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any, BinaryIO

from recorder.transfer.s3_bucket import Bucket, Found, Part
from recorder.transfer.s3_bytes import Stretch, Sums, damaged, measure, part_size
from recorder.transfer.s3_errors import code_of, in_our_words, status_of
from recorder.transfer.target import Arrival, Notes, Parcel, Progress, TargetError, TargetSettings, Trouble

_SMALL = 1 << 15  # goes in one call, without asking first whether the store wants it
# Answers after which an upload can't be gone on with: it expired, or the store lost parts of it.
_UPLOAD_GONE = frozenset({"NoSuchUpload", "InvalidPart", "InvalidPartOrder", "EntityTooSmall"})


class S3Target:
    """Sends parcels to a bucket. Making one connects to nothing; TargetError when the settings can't be used."""

    def __init__(self, settings: TargetSettings) -> None:
        self._prefix = settings.prefix.lstrip("/")
        with in_our_words():
            self._bucket = Bucket(settings)

    def close(self) -> None:
        """Let go of connections."""
        self._bucket.close()

    def send(self, parcel: Parcel, notes: Notes, progress: Progress) -> Arrival:
        """Send what is not there yet; each file is confirmed by the store's SHA-256, or read back where it has none.

        Progress counts sending alone; while files are looked at or read back it is called with what stands.
        """
        with in_our_words():
            return _Sending(self._bucket, self._prefix, parcel, notes, progress).run()

    def stop(self, parcel: Parcel, notes: Notes) -> str:
        """End uploads under way and remove what was put of a clip, clip.json first; a notice stays."""
        place = f"{self._prefix}{parcel.place}/"
        with in_our_words():
            uploads = dict.fromkeys(self._bucket.uploads(place))
            noted = notes.get().get("upload")
            if noted:
                uploads[(str(noted["key"]), str(noted["id"]))] = None
            ended = [self._bucket.abort(key, upload) for key, upload in uploads]
            if parcel.kind != "clip":
                return "a notice is not taken back"
            kept = [self._bucket.remove(place + name) for name in reversed(list(parcel.files))]
        words = ["what had been put there was removed"]
        if not all(ended):
            words.append("parts of an upload stay until the store clears them")
        if any(kept):
            words.append("the bucket keeps older versions, which its owner must remove")
        return "; ".join(words)


class _Sending:
    """One try to send one parcel."""

    def __init__(self, bucket: Bucket, prefix: str, parcel: Parcel, notes: Notes, progress: Progress) -> None:
        self._bucket, self._parcel, self._notes, self._progress = bucket, parcel, notes, progress
        self._place = f"{prefix}{parcel.place}/"
        self._noted: dict[str, Any] = notes.get()
        self._mark = list(parcel.files)[-1]
        self._done = 0
        self._total = 0

    def run(self) -> Arrival:
        try:
            self._sizes = self._parcel.sizes()
        except OSError as error:
            raise damaged(self._parcel.folder, permanent=isinstance(error, FileNotFoundError)) from error
        self._total = sum(self._sizes.values())
        self._tick()
        self._refuse_what_was_taken_away()
        sure = [self._one(name) for name in self._parcel.files]
        if all(sure):
            return Arrival(True, f"{self._total} bytes there, length and SHA-256 of each file checked")
        return Arrival(False, "the store took all bytes, but does not let them be checked")

    def _open(self, name: str) -> BinaryIO:
        path = self._parcel.folder / name
        try:
            return path.open("rb")
        except OSError as error:
            raise damaged(path, permanent=isinstance(error, FileNotFoundError)) from error

    def _tick(self, more: int = 0) -> None:
        self._progress(self._done + more, self._total)

    def _tick_from(self, start: int, at: int) -> None:
        self._tick(start + at)

    def _note(self, **changes: Any) -> None:
        self._noted = {**self._noted, **changes}
        self._notes.put(self._noted)

    def _refuse_what_was_taken_away(self) -> None:
        """If clip.json was sent and its answer lost, and now files are gone, somebody may have fetched them."""
        if not self._noted.get("mark") or self._bucket.exists(self._place + self._mark) is not Found.NOTHING:
            return
        before = [name for name in self._parcel.files if name != self._mark]
        if any(self._bucket.exists(self._place + name) is Found.NOTHING for name in before):
            self._noted = {}
            self._notes.put({})  # who decides to send it again sends it anew
            raise TargetError(
                "all of it was sent, the last answer was lost, and now the store no longer has it",
                Trouble.UNCONFIRMED,
                unconfirmed=True,
            )

    def _one(self, name: str) -> bool:
        """Send one file if it is not there; whether that was checked."""
        path = self._parcel.folder / name
        sums = measure(path, self._part_of(name, self._sizes[name]), self._tick)
        if sums.hex != self._parcel.files[name]:
            raise damaged(path, permanent=True)
        key = self._place + name
        found = self._bucket.look(key, sums, self._tick)
        sure = found is Found.HERE
        if found is Found.HIDDEN and name in self._noted.get("sent", {}):
            sure = bool(self._noted["sent"][name])
        elif not sure:
            sure = self._send(name, key, sums)
        self._done += sums.length
        self._tick()
        return sure

    def _part_of(self, name: str, length: int) -> int:
        upload = self._noted.get("upload") or {}
        fits = upload.get("file") == name and upload.get("sha256") == self._parcel.files[name]
        return int(upload["part"]) if fits else part_size(length)

    def _send(self, name: str, key: str, sums: Sums) -> bool:
        if name == self._mark:
            self._note(mark=True)
        send = self._in_parts if sums.length > sums.part else self._in_one
        said = send(name, key, sums)
        found = self._bucket.look(key, sums, lambda: self._tick(sums.length))
        if found is Found.HIDDEN:
            self._note(sent={**self._noted.get("sent", {}), name: said})
            return said
        if found is not Found.HERE:
            raise TargetError(f"the store has {name} otherwise than it was sent", Trouble.CHANGED_THERE)
        return True

    def _in_one(self, name: str, key: str, sums: Sums) -> bool:
        with self._open(name) as file:
            if sums.length <= _SMALL:
                self._tick()
                return self._bucket.put(key, file.read(), sums)
            return self._bucket.put(key, Stretch(file, 0, sums.length, self._tick), sums)

    def _in_parts(self, name: str, key: str, sums: Sums) -> bool:
        from botocore.exceptions import ClientError

        for again in (True, False):
            try:
                return self._upload(name, key, sums)
            except ClientError as error:
                if code_of(error.response) not in _UPLOAD_GONE or not again:
                    raise
                self._note(upload=None)
        raise AssertionError  # the second round returned or raised

    def _upload(self, name: str, key: str, sums: Sums) -> bool:
        listed = self._go_on(name, key, sums)
        upload = self._noted["upload"]
        etags = {int(number): str(etag) for number, etag in upload["parts"].items()}
        with self._open(name) as file:
            for number, digest in enumerate(sums.parts, 1):
                if number in etags:
                    continue
                start, length = _span(sums, number)
                body = Stretch(file, start, length, partial(self._tick_from, start))
                etags[number] = self._bucket.put_part(upload, number, body, digest)
                upload = {**upload, "parts": {str(n): etag for n, etag in etags.items()}}
                self._note(upload=upload)
        self._tick(sums.length)
        said = self._complete(upload, etags, sums, listed)
        self._note(upload=None)
        return said

    def _complete(self, upload: dict[str, Any], etags: dict[int, str], sums: Sums, listed: bool) -> bool:
        from botocore.exceptions import ClientError

        try:
            return self._bucket.complete(upload, etags, sums)
        except ClientError as error:
            if not listed and status_of(error.response) >= 500:
                self._note(upload=None)  # whether it has all parts it does not tell: the next try begins anew
            raise

    def _go_on(self, name: str, key: str, sums: Sums) -> bool:
        """Have an upload noted that can be gone on with, and its parts; whether the store tells which it has."""
        upload = self._noted.get("upload")
        if upload and (upload["key"], upload["sha256"], upload["part"]) == (key, sums.hex, sums.part):
            there = self._bucket.parts(upload)
            if there is not None:
                good = {n: part.etag for n, part in there.items() if self._is_ours(name, n, part, sums)}
                self._note(upload={**upload, "parts": {str(n): etag for n, etag in good.items()}})
            return there is not None
        if upload:
            self._bucket.abort(upload["key"], upload["id"])
        identity, checked = self._bucket.begin(key)
        upload = {"file": name, "key": key, "id": identity, "part": sums.part, "sha256": sums.hex}
        self._note(upload={**upload, "checked": checked, "parts": {}})
        return True

    def _is_ours(self, name: str, number: int, part: Part, sums: Sums) -> bool:
        """Whether a part of the store's is the file's: by its SHA-256, by the ETag we were given for it, by MD5."""
        if number > len(sums.parts) or part.size != _span(sums, number)[1]:
            return False
        if part.checksum:
            return part.checksum == Sums(part.size, part.size, sums.parts[number - 1], ()).plain
        if part.etag == self._noted["upload"]["parts"].get(str(number)):
            return True
        start, length = _span(sums, number)
        with self._open(name) as file:
            file.seek(start)
            digest = hashlib.md5(file.read(length), usedforsecurity=False).hexdigest()
        return part.etag.strip('"') == digest


def _span(sums: Sums, number: int) -> tuple[int, int]:
    """Where a part begins and how long it is; parts count from 1."""
    start = (number - 1) * sums.part
    return start, min(sums.part, sums.length - start)
