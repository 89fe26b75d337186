"""HTTP for targets: TLS is always checked, nobody is followed to another host, and no credentials are ever said.

What is decided here, once for all targets that speak through httpx:

- Certificates are checked against the usual authorities, and the target's own one where it has one. Nothing in the
  environment weakens that: no `SSL_CERT_FILE`, and no `.netrc` gives credentials to anybody.
- The machine's proxy (`HTTPS_PROXY`, or the system's setting) is used for https, since it then sees nothing but the
  host's name; plain http never goes through one. SOCKS is not spoken.
- Plain http goes to this machine only, unless the target has the explicit switch.
- What httpx and httpcore log names addresses and header fields: only their warnings pass.
"""

from __future__ import annotations

import logging
import ssl
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from urllib.request import getproxies, proxy_bypass

import certifi
import httpx

from recorder.transfer.target import TargetError, TargetSettings, Trouble

for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_TIMES = httpx.Timeout(60.0, connect=15.0)
_LONGEST_WAIT_S = 86_400.0
_MOST_READ = 1 << 16  # of a reply that nobody needs
_SAME_REQUEST_ELSEWHERE = (307, 308)


class Web:
    """Requests to one target, with its credentials; `address` is where it is."""

    def __init__(self, settings: TargetSettings) -> None:
        """Nothing is connected yet; TargetError when the settings can't be used."""
        self.address = _address(settings)
        self.host = self.address.host
        self._client = httpx.Client(
            verify=_tls(settings.ca),
            timeout=_TIMES,
            headers={"User-Agent": "fairtake", "Accept-Encoding": "identity", **_credentials(settings)},
            proxy=_proxy(self.address),
            trust_env=False,
            follow_redirects=False,
        )

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def ask(
        self,
        method: str,
        url: httpx.URL | str,
        headers: Mapping[str, str] | None = None,
        content: Iterable[bytes] | None = None,
    ) -> httpx.Response:
        """Give the answer, whatever its status, without its body; TargetError when there is none.

        A POST without a body is asked once more where the same host says so. What `content` raises passes through.
        """
        response = self._once(method, url, headers, content)
        if method == "POST" and content is None and response.status_code in _SAME_REQUEST_ELSEWHERE:
            response = self._once(method, self.inside(response.headers.get("Location", "")), headers, None)
        if response.is_redirect:
            raise self._redirected()
        return response

    def _once(
        self, method: str, url: httpx.URL | str, headers: Mapping[str, str] | None, content: Iterable[bytes] | None
    ) -> httpx.Response:
        with self.stream(method, url, headers, content) as response, suppress(httpx.TransportError):
            seen = 0
            for piece in response.iter_raw():
                seen += len(piece)
                if seen > _MOST_READ:
                    break
        return response

    @contextmanager
    def stream(
        self,
        method: str,
        url: httpx.URL | str,
        headers: Mapping[str, str] | None = None,
        content: Iterable[bytes] | None = None,
    ) -> Iterator[httpx.Response]:
        """Give the answer with its body still to be read; troubles of the connection become TargetError."""
        try:
            with self._client.stream(method, url, headers=headers, content=content) as response:
                yield response
        except httpx.RequestError as error:
            raise self._no_answer(error) from error

    def inside(self, location: str) -> httpx.URL:
        """Make a `Location` of the server an address at this target; TargetError when it lies with another host.

        Its scheme and a usual port are not taken over: servers behind a TLS front often call themselves http.
        """
        try:
            place = self.address.join(location)
        except httpx.InvalidURL:
            raise self._redirected() from None
        usual = {"http": 80, "https": 443}
        port, ours = (url.port or usual.get(url.scheme) for url in (place, self.address))
        same_port = port == ours or (place.port is None and self.address.port is None)
        if place.scheme not in usual or place.host != self.host or not same_port:
            raise self._redirected()
        return self.address.copy_with(raw_path=place.raw_path, fragment=None)

    def _redirected(self) -> TargetError:
        return TargetError(
            f"{self.host} sends the station on to another address, which is refused: set the right address",
            Trouble.REDIRECTED,
            whole=True,
        )

    def _no_answer(self, error: httpx.RequestError) -> TargetError:
        causes = _causes(error)
        if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
            why = next(c.verify_message for c in causes if isinstance(c, ssl.SSLCertVerificationError))
            return TargetError(f"{self.host} could not prove who it is: {why}", Trouble.TLS, whole=True)
        if any(isinstance(c, ssl.SSLError) and not isinstance(c, ssl.SSLEOFError) for c in causes):
            return TargetError(f"no safe connection to {self.host} could be made", Trouble.TLS, whole=True)
        return TargetError(f"{self.host} {_why(error, causes)}", Trouble.UNREACHABLE, whole=True)

    def refusal(self, response: httpx.Response) -> TargetError:
        """What a status that is not a success means."""
        code, after = response.status_code, _retry_after(response)
        if code in (401, 403, 407):
            words = f"{self.host} does not take this station's credentials ({code})"
            return TargetError(words, Trouble.CREDENTIALS, whole=True)
        if code == 413:
            return TargetError(f"{self.host} takes nothing so large", Trouble.TOO_LARGE, permanent=True)
        if code in (429, 503):
            words = f"{self.host} is busy and asks to wait ({code})"
            return TargetError(words, Trouble.SLOW_DOWN, whole=True, after_s=after)
        if code == 507:
            return TargetError(f"{self.host} has no space left", Trouble.NO_SPACE, whole=True, after_s=after)
        return TargetError(f"{self.host} answered with an error ({code})", Trouble.SERVER_ERROR, after_s=after)


def _address(settings: TargetSettings) -> httpx.URL:
    try:
        url = httpx.URL(settings.address)
    except httpx.InvalidURL:
        raise _unusable("its address is not a web address") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise _unusable("its address is not a web address")
    if url.userinfo:
        raise _unusable("credentials do not belong into its address")
    if url.scheme == "http" and not settings.plain_http and not _here(url.host):
        raise _unusable("it would be reached by plain http, which anybody on the way can read and change")
    return url


def _here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _unusable(why: str) -> TargetError:
    return TargetError(f"this target can't be used: {why}", Trouble.SETTINGS, permanent=True, whole=True)


def _tls(ca: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certifi.where())
    if ca:
        try:
            context.load_verify_locations(cadata=ca)
        except (ssl.SSLError, ValueError):
            raise _unusable("its certificate can't be read; it must be PEM text") from None
    return context


def _credentials(settings: TargetSettings) -> dict[str, str]:
    given = settings.credentials
    for value in given.values():
        if not value.isprintable() or not value.isascii():
            raise _unusable("its credentials have characters that can't be sent")
    if given.get("token"):
        return {"Authorization": f"Bearer {given['token']}"}
    if given.get("user"):
        pair = f"{given['user']}:{given.get('password', '')}"
        return {"Authorization": f"Basic {b64encode(pair.encode()).decode()}"}
    return {}


def _proxy(address: httpx.URL) -> str | None:
    if address.scheme != "https" or _here(address.host) or proxy_bypass(address.host):
        return None
    proxies = getproxies()
    found = proxies.get("https") or proxies.get("all") or ""
    return found if found.startswith(("http://", "https://")) else None


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in found:
        found.append(cause)
        cause = cause.__cause__ or cause.__context__
    return found


def _why(error: httpx.RequestError, causes: list[BaseException]) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "did not answer in time"
    if isinstance(error, httpx.ProxyError):
        return "can't be reached through this network's proxy"
    if any(type(cause).__name__ == "gaierror" for cause in causes):
        return "is not known to this network; is there one?"
    if isinstance(error, httpx.ConnectError):
        return "can't be reached"
    return "broke the connection off"


def _retry_after(response: httpx.Response) -> float | None:
    word = response.headers.get("Retry-After", "").strip()
    if not word:
        return None
    try:
        seconds = float(word) if word.isdigit() else _until(word)
    except (ValueError, TypeError):
        return None
    return min(max(seconds, 0.0), _LONGEST_WAIT_S)


def _until(word: str) -> float:
    date = parsedate_to_datetime(word)
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - datetime.now(UTC).timestamp()
