"""One bucket: what can be asked of any S3 store, with SHA-256 where the store knows it and without where not.

Checksums: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import Any

from recorder.transfer.s3_bytes import PIECE, Stretch, Sums, b64
from recorder.transfer.s3_client import Client
from recorder.transfer.s3_errors import code_of, refuses_checksums, status_of
from recorder.transfer.target import TargetError, TargetSettings, Trouble


class Found(Enum):
    """What lies under a key: these very bytes, others, nothing, or what the store does not let be seen."""

    HERE = 1
    OTHER = 2
    NOTHING = 3
    HIDDEN = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A part that a store has; `checksum` is empty where it keeps none."""

    size: int
    etag: str
    checksum: str


class Bucket:
    """Calls raise what boto3 raises; `s3_errors.in_our_words` is for who calls."""

    def __init__(self, settings: TargetSettings) -> None:
        self._client = Client(settings)
        self._calls = self._client.calls
        self._name = settings.bucket
        self.checks = True  # until the store refuses checksum headers

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    def look(self, key: str, sums: Sums, tick: Callable[[], None]) -> Found:
        """What lies under a key: by the store's own checksum, else by reading it back."""
        found, reply = self._head(key)
        if found is not Found.HERE:
            return found
        if reply.get("ContentLength") != sums.length:
            return Found.OTHER
        checksum = str(reply.get("ChecksumSHA256") or "")
        # Some stores leave out how many parts it was made of.
        if checksum in (sums.plain, sums.composite, sums.composite.partition("-")[0]):
            return Found.HERE
        return self._read_back(key, sums, tick)  # no checksum, or one over parts of another size, or other bytes

    def exists(self, key: str) -> Found:
        """Whether anything lies under a key: HERE, NOTHING or HIDDEN."""
        return self._head(key)[0]

    def put(self, key: str, body: Stretch | bytes, sums: Sums) -> bool:
        """Put a file in one piece; whether the store's answer names its SHA-256."""
        reply, _ = self._with_checksum(
            self._calls.put_object, sums.whole, self.checks, body, Key=key, ContentLength=sums.length
        )
        return bool(reply.get("ChecksumSHA256") == sums.plain)

    def begin(self, key: str) -> tuple[str, bool]:
        """Begin an upload in parts: its id, and whether its parts carry checksums."""
        if self.checks:
            try:
                reply = self._call(self._calls.create_multipart_upload, Key=key, ChecksumAlgorithm="SHA256")
                return _needed(reply, "UploadId"), True
            except self._calls.exceptions.ClientError as error:
                if not refuses_checksums(error.response):
                    raise
                self.checks = False
        return _needed(self._call(self._calls.create_multipart_upload, Key=key), "UploadId"), False

    def put_part(self, where: Mapping[str, Any], number: int, body: Stretch, digest: bytes) -> str:
        """Put one part of the upload that a note describes; its ETag."""
        reply, _ = self._with_checksum(
            self._calls.upload_part,
            digest,
            bool(where["checked"]),
            body,
            **_upload(where),
            PartNumber=number,
            ContentLength=len(body),
        )
        return _needed(reply, "ETag")

    def parts(self, where: Mapping[str, Any]) -> dict[int, Part] | None:
        """The parts a store has of an upload; None where it does not tell."""
        found: dict[int, Part] = {}
        marker = 0
        try:
            while True:
                reply = self._call(self._calls.list_parts, **_upload(where), PartNumberMarker=marker)
                for one in reply.get("Parts", []):
                    checksum = str(one.get("ChecksumSHA256") or "")
                    found[int(one["PartNumber"])] = Part(int(one["Size"]), str(one["ETag"]), checksum)
                last = max(found, default=0)
                if not reply.get("IsTruncated") or last <= marker:
                    return found
                marker = last
        except self._calls.exceptions.ClientError as error:
            if status_of(error.response) in (403, 405, 501):
                return None
            raise

    def complete(self, where: Mapping[str, Any], etags: Mapping[int, str], sums: Sums) -> bool:
        """Make an object of the parts; whether the store's answer names their SHA-256."""
        parts = [
            {"PartNumber": number, "ETag": etags[number]}
            | ({"ChecksumSHA256": b64(digest)} if where["checked"] else {})
            for number, digest in enumerate(sums.parts, 1)
        ]
        reply = self._call(self._calls.complete_multipart_upload, **_upload(where), MultipartUpload={"Parts": parts})
        return bool(reply.get("ChecksumSHA256") == sums.composite)

    def abort(self, key: str, upload: str) -> bool:
        """End an upload and have its parts removed; False where the store can't do that."""
        try:
            self._call(self._calls.abort_multipart_upload, Key=key, UploadId=upload)
        except self._calls.exceptions.ClientError as error:
            if code_of(error.response) == "NoSuchUpload":
                return True
            if status_of(error.response) in (405, 501):
                return False
            raise
        return True

    def uploads(self, prefix: str) -> list[tuple[str, str]]:
        """Keys and ids of the uploads under way below a prefix, as far as the store tells."""
        try:
            reply = self._call(self._calls.list_multipart_uploads, Prefix=prefix)
        except self._calls.exceptions.ClientError as error:
            if status_of(error.response) in (403, 405, 501):
                return []
            raise
        return [(str(one["Key"]), str(one["UploadId"])) for one in reply.get("Uploads", [])]

    def remove(self, key: str) -> bool:
        """Remove an object; whether the bucket keeps older versions all the same."""
        return bool(self._call(self._calls.delete_object, Key=key).get("DeleteMarker"))

    def _head(self, key: str) -> tuple[Found, dict[str, Any]]:
        for more in ({"ChecksumMode": "ENABLED"}, {}):
            try:
                return Found.HERE, self._call(self._calls.head_object, Key=key, **more)
            except self._calls.exceptions.ClientError as error:
                status = status_of(error.response)
                if status == 404:
                    return Found.NOTHING, {}
                if status not in (400, 403, 405, 501):
                    raise
                if status in (403, 405):
                    break
        return Found.HIDDEN, {}

    def _read_back(self, key: str, sums: Sums, tick: Callable[[], None]) -> Found:
        try:
            reply = self._call(self._calls.get_object, Key=key)
        except self._calls.exceptions.ClientError as error:
            hidden = {403: Found.HIDDEN, 404: Found.NOTHING}.get(status_of(error.response))
            if hidden is None:
                raise
            return hidden
        digest, length = hashlib.sha256(), 0
        with closing(reply["Body"]) as body:
            tick()
            while piece := body.read(PIECE):
                digest.update(piece)
                length += len(piece)
                tick()
        return Found.HERE if (length, digest.digest()) == (sums.length, sums.whole) else Found.OTHER

    def _with_checksum(
        self, call: Callable[..., Any], digest: bytes, wanted: bool, body: Stretch | bytes, **words: Any
    ) -> tuple[dict[str, Any], bool]:
        if wanted:
            try:
                sums = {"ChecksumAlgorithm": "SHA256", "ChecksumSHA256": b64(digest)}
                return self._sending(call, body, **words, **sums), True
            except self._calls.exceptions.ClientError as error:
                if not refuses_checksums(error.response):
                    raise
                self.checks = False
        if isinstance(body, Stretch):
            body.seek(0)
        return self._sending(call, body, **words), False

    def _sending(self, call: Callable[..., Any], body: Stretch | bytes, **words: Any) -> dict[str, Any]:
        try:
            return self._call(call, Body=body, **words)
        except BaseException:
            if isinstance(body, Stretch) and body.raised is not None:
                raise body.raised from None  # botocore has wrapped it
            raise

    def _call(self, call: Callable[..., Any], **words: Any) -> dict[str, Any]:
        reply: dict[str, Any] = call(Bucket=self._name, **words)
        return reply


def _upload(where: Mapping[str, Any]) -> dict[str, Any]:
    return {"Key": where["key"], "UploadId": where["id"]}


def _needed(reply: Mapping[str, Any], name: str) -> str:
    if not reply.get(name):
        raise TargetError("the store's answer can't be understood", Trouble.SERVER_ERROR, whole=True)
    return str(reply[name])
