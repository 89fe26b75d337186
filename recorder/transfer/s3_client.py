"""A boto3 client that talks to one store, with one pair of keys, and takes nothing from its surroundings.

boto3 likes to help itself: keys from the environment, from files and from a metadata service, addresses and
switches from variables and `~/.aws`, other hosts when a store redirects, other tries when one fails. All of that
is off here: the keys and the address are the target's own, and what fails is told to who keeps the schedule.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import ssl
import tempfile
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from recorder.transfer.target import TargetError, TargetSettings, Trouble

# Connecting, and one call that sends, share one limit in urllib3; a mobile link may well pause for 20 s.
_CONNECT_S, _READ_S = 30, 60
_making = threading.Lock()
_LOGGERS = ("boto3", "botocore", "s3transfer", "urllib3")


class Client:
    """Holds boto3's client as `calls`, and the file with the authorities it trusts until `close`."""

    def __init__(self, settings: TargetSettings) -> None:
        _check(settings)
        for name in _LOGGERS:
            # Their debug lines hold signed requests and access keys, their warnings whole addresses.
            logging.getLogger(name).setLevel(logging.ERROR)
        self._authorities = _authorities(settings.ca) if settings.ca else None
        try:
            self.calls = _client(settings, str(self._authorities) if self._authorities else True)
        except BaseException:
            self.close()
            raise
        own = urlsplit(self.calls.meta.endpoint_url).netloc
        self._hosts = {own, f"{settings.bucket}.{own}"}
        events = self.calls.meta.events
        events.register_first("before-send.s3", self._before_send)
        events.register_last("before-parameter-build.s3", _follow_nobody)

    def close(self) -> None:
        """Let go of connections and of the file."""
        with suppress(AttributeError):
            self.calls.close()
        if self._authorities:
            self._authorities.unlink(missing_ok=True)

    def _before_send(self, request: Any, **_rest: Any) -> None:
        # boto3 has several ways of being led elsewhere; whichever it was, nothing leaves for another host.
        if urlsplit(request.url).netloc not in self._hosts:
            raise TargetError(
                "the store leads to another address, which is not followed", Trouble.REDIRECTED, whole=True
            )
        if hasattr(request.body, "sending"):
            request.body.sending = True


def _follow_nobody(context: dict[str, Any], **_rest: Any) -> None:
    # boto3 resends to another region's host when told so, unless it believes that it has done so already.
    context.setdefault("s3_redirect", {})["redirected"] = True


def _check(settings: TargetSettings) -> None:
    keys = settings.credentials
    if not keys.get("access_key") or not keys.get("secret_key"):
        raise TargetError("this target has no access key and secret key yet", Trouble.CREDENTIALS, whole=True)
    if not settings.bucket:
        raise TargetError("this target names no bucket", Trouble.SETTINGS, whole=True)
    if not settings.address:
        return
    try:
        parts = urlsplit(settings.address)
        usable = parts.scheme in ("http", "https") and parts.hostname and (parts.port or 1)
    except ValueError:
        usable = False
    if not usable or parts.username or parts.password or parts.query or parts.fragment:
        raise TargetError(
            "the address of this target must be https://host or https://host:port", Trouble.SETTINGS, whole=True
        )
    if parts.scheme == "http" and not settings.plain_http and not _is_here(str(parts.hostname)):
        raise TargetError(
            "the address of this target is not encrypted (http); use https, or allow plain http for this target",
            Trouble.SETTINGS,
            whole=True,
        )


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _authorities(extra: str) -> Path:
    """A file with the usual authorities and one more: boto3 takes them from one file, and in no other way."""
    from botocore.httpsession import get_cert_path

    try:
        ssl.create_default_context(cadata=extra)
    except (ssl.SSLError, ValueError):
        raise TargetError(
            "the certificate installed for this target is no certificate", Trouble.SETTINGS, whole=True
        ) from None
    handle, name = tempfile.mkstemp(prefix="fairtake-authorities-", suffix=".pem")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(Path(str(get_cert_path(True))).read_text("utf-8") + "\n" + extra + "\n")
    return Path(name)


def _client(settings: TargetSettings, verify: str | bool) -> Any:
    from botocore.config import Config

    address = urlsplit(settings.address)
    direct = address.scheme == "http" or _is_here(address.hostname or "")
    config = Config(
        signature_version="s3v4",
        s3={"addressing_style": "path" if settings.address else "virtual"},
        retries={"total_max_attempts": 1, "mode": "standard"},
        connect_timeout=_CONNECT_S,
        read_timeout=_READ_S,
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        user_agent="Fairtake",
        # None is the system's proxy, as for other programs here; what is not encrypted goes through nobody else's.
        proxies={} if direct else None,
    )
    try:
        with _making:  # making clients is not for several threads, using them is
            return _session().client(
                "s3",
                endpoint_url=settings.address or None,
                region_name=settings.region or "us-east-1",
                aws_access_key_id=settings.credentials["access_key"],
                aws_secret_access_key=settings.credentials["secret_key"],
                verify=verify,
                config=config,
            )
    except (ValueError, OSError):  # botocore's own errors here are ValueErrors; they are about region and address
        raise TargetError("the settings of this target can't be used", Trouble.SETTINGS, whole=True) from None


@cache
def _session() -> Any:
    """A boto3 session without keys, that reads no environment variable and no file of the user's.

    One for all: it holds the descriptions of services, and reading those takes half a second.
    """
    import boto3.session
    import botocore.session
    from botocore.configprovider import BOTOCORE_DEFAUT_SESSION_VARIABLES
    from botocore.loaders import Loader

    variables = {
        name: (None, None, default, convert)
        for name, (_, _, default, convert) in BOTOCORE_DEFAUT_SESSION_VARIABLES.items()
    }
    nowhere = (None, None, os.devnull, None)
    variables |= {"config_file": nowhere, "credentials_file": nowhere}
    session = botocore.session.Session(session_vars=variables)
    loader = Loader(extra_search_paths=[Loader.BUILTIN_DATA_PATH], include_default_search_paths=False)
    session.register_component("data_loader", loader)
    return boto3.session.Session(botocore_session=session)
