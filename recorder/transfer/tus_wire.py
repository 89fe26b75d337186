"""The requests of tus 1.0, each by itself; what to do with their answers is decided elsewhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping

import httpx

from recorder.transfer.target import TargetError, Trouble
from recorder.transfer.web import Web

VERSION = {"Tus-Resumable": "1.0.0"}
GONE = (404, 410)
_NOT_TO_BE_READ = (301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 410, 412, 501)
_PAGES = ("text/html", "application/json")


class TusWire:
    """Speaks tus with the server of a `Web`; each TargetError here says what the server or the network did."""

    def __init__(self, web: Web) -> None:
        self.web = web

    def create(self, length: int, metadata: Mapping[str, str]) -> str:
        """Make an upload of so many bytes; give its address. TargetError: permanent when over a told limit."""
        pairs = ",".join(f"{name} {b64encode(value.encode()).decode()}" for name, value in metadata.items())
        headers = {**VERSION, "Upload-Length": str(length), "Upload-Metadata": pairs, "Content-Length": "0"}
        response = self.web.ask("POST", self.web.address, headers)
        if response.status_code == 201 and response.headers.get("Location"):
            return str(self.web.inside(response.headers["Location"]))
        if response.status_code == 413:
            raise self._too_large(length)
        if response.is_success or response.status_code in (404, 405, 410, 412):
            words = f"no tus server of version 1.0 answers at this address of {self.web.host}"
            raise TargetError(words, Trouble.NOT_THERE, whole=True)
        raise self.web.refusal(response)

    def _too_large(self, length: int) -> TargetError:
        limit = self.web.ask("OPTIONS", self.web.address).headers.get("Tus-Max-Size", "")
        certain = limit.isdigit() and int(limit) < length
        words = f"{self.web.host} takes clips of at most {limit} bytes, and this one has {length}"
        if not certain:
            words = f"{self.web.host} says that {length} bytes are too many"
        return TargetError(words, Trouble.TOO_LARGE, permanent=certain)

    def offset(self, url: str, length: int) -> int | None:
        """Give how many bytes the server has; None when it says twice that there is no such upload, or another one."""
        response = self.web.ask("HEAD", url, VERSION)
        if response.status_code in GONE:
            response = self.web.ask("HEAD", url, VERSION)
        if response.status_code in GONE:
            return None
        if not response.is_success:
            raise self.web.refusal(response)
        has = number(response, "Upload-Offset")
        if has is None:
            raise TargetError(f"{self.web.host} does not say how much it has", Trouble.SERVER_ERROR)
        other = number(response, "Upload-Length")
        return has if other in (None, length) and has <= length else None

    def patch(self, url: str, offset: int, size: int, body: Iterable[bytes]) -> httpx.Response:
        """Send `size` bytes from `offset` on; give the answer, whatever it is."""
        headers = {
            **VERSION,
            "Upload-Offset": str(offset),
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(size),
        }
        return self.web.ask("PATCH", url, headers, body)

    def read(self, url: str, most: int, each: Callable[[bytes], None]) -> bool:
        """Give the whole upload to `each` in pieces; False when the server does not let it be read."""
        for _ in range(2):  # "gone" counts when it is said twice
            with self.web.stream("GET", url, VERSION) as response:
                kind = response.headers.get("Content-Type", "").partition(";")[0].strip()
                if response.status_code == 200 and kind not in _PAGES:
                    for piece in response.iter_bytes(most):
                        each(piece)
                    return True
            if response.status_code not in GONE:
                break
        if response.is_success or response.status_code in _NOT_TO_BE_READ:
            return False
        raise self.web.refusal(response)

    def remove(self, url: str) -> tuple[bool, str]:
        """End an upload and have its bytes removed: whether it is gone now, and that in plain words."""
        place = self.web.inside(url)
        offered = self.web.ask("OPTIONS", self.web.address).headers.get("Tus-Extension", "")
        if "termination" not in [word.strip() for word in offered.split(",")]:
            return False, "the server can't remove what it has; it may keep it until that expires"
        response = self.web.ask("DELETE", place, VERSION)
        if response.is_success or response.status_code in GONE:
            return True, "the server removed what it had"
        if response.status_code in (400, 405, 501):
            return False, "the server keeps what it has: it removes no finished upload"
        raise self.web.refusal(response)


def number(response: httpx.Response, name: str) -> int | None:
    """Give a header field that is a whole number; None when it is not there or is none."""
    word = response.headers.get(name, "")
    return int(word) if word.isdigit() else None
