"""What S3 stores and the way to them may answer, in our words.

Only the store's short error code is told on: its longer texts may hold access keys and signed requests.
Codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import Any

from recorder.transfer.target import TargetError, Trouble

_KEYS_WRONG = "the store refuses this station's access key ({code}): check the key, and what it may do in this bucket"
_BUSY = "the store asks to be sent less ({code})"
_CHANGED = "the bytes changed on their way to the store ({code})"
_FULL = "the store has no space left ({code})"
_REGION = "the bucket is in another region ({code}): set the region of this target"
_TOO_LARGE = "the store does not take a file of this size ({code})"
_NO_BUCKET = "the store has no such bucket ({code}): check the bucket's name"
_CLOCK = "this station's clock differs from the store's ({code}): set the clock"
_AWAY = "the store leads to another address ({code}), which is not followed: check the address and the region"

# By error code first, by status where a code is not known.
_BY_CODE: dict[str, tuple[Trouble, str]] = {
    **dict.fromkeys(
        ("AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "AllAccessDisabled", "AccountProblem"),
        (Trouble.CREDENTIALS, _KEYS_WRONG),
    ),
    **dict.fromkeys(("NoSuchBucket", "InvalidBucketName"), (Trouble.SETTINGS, _NO_BUCKET)),
    **dict.fromkeys(
        ("AuthorizationHeaderMalformed", "IllegalLocationConstraintException"), (Trouble.SETTINGS, _REGION)
    ),
    **dict.fromkeys(("RequestTimeTooSkewed", "RequestExpired"), (Trouble.SETTINGS, _CLOCK)),
    **dict.fromkeys(("PermanentRedirect", "TemporaryRedirect", "Redirect"), (Trouble.REDIRECTED, _AWAY)),
    **dict.fromkeys(("SlowDown", "ServiceUnavailable", "TooManyRequests", "Throttling"), (Trouble.SLOW_DOWN, _BUSY)),
    **dict.fromkeys(
        ("InsufficientStorage", "QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded"),
        (Trouble.NO_SPACE, _FULL),
    ),
    **dict.fromkeys(("EntityTooLarge", "MaxMessageLengthExceeded"), (Trouble.TOO_LARGE, _TOO_LARGE)),
    **dict.fromkeys(
        ("BadDigest", "InvalidDigest", "XAmzContentChecksumMismatch", "XAmzContentSHA256Mismatch"),
        (Trouble.CHANGED_THERE, _CHANGED),
    ),
}
_BY_STATUS: dict[int, tuple[Trouble, str]] = {
    401: (Trouble.CREDENTIALS, _KEYS_WRONG),
    403: (Trouble.CREDENTIALS, _KEYS_WRONG),
    413: (Trouble.TOO_LARGE, _TOO_LARGE),
    429: (Trouble.SLOW_DOWN, _BUSY),
    503: (Trouble.SLOW_DOWN, _BUSY),
    507: (Trouble.NO_SPACE, _FULL),
}
# All others are about the target as a whole, not about this parcel.
_OF_THE_PARCEL = frozenset({Trouble.TOO_LARGE, Trouble.CHANGED_THERE, Trouble.SERVER_ERROR})


@contextmanager
def in_our_words() -> Iterator[None]:
    """Turn what boto3 raises into TargetError; everything else passes.

    The cause is cut off: it holds the request, and with it the access key.
    """
    from botocore.exceptions import BotoCoreError, ClientError
    from botocore.parsers import ResponseParserError
    from urllib3.exceptions import HTTPError

    try:
        yield
    except ClientError as error:
        raise of_answer(error.response) from None
    except ResponseParserError:
        raise TargetError("the store's answer can't be understood", Trouble.SERVER_ERROR, whole=True) from None
    except (BotoCoreError, HTTPError) as error:
        raise _of_the_way(error) from None


def code_of(answer: dict[str, Any]) -> str:
    """The error code of an answer, or its status where there is none."""
    code = str(answer.get("Error", {}).get("Code") or status_of(answer))
    return re.sub(r"[^A-Za-z0-9]", "", code)[:60]


def status_of(answer: dict[str, Any]) -> int:
    """The HTTP status of an answer; 0 when there is none."""
    return int(answer.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))


def refuses_checksums(answer: dict[str, Any]) -> bool:
    """Whether this answer says that the store does not know checksum headers."""
    said = str(answer.get("Error", {}).get("Message", "")).lower()
    about = "checksum" in said or "x-amz-sdk" in said or "unsupported header" in said
    return status_of(answer) in (400, 501) and (about or code_of(answer) == "NotImplemented")


def of_answer(answer: dict[str, Any]) -> TargetError:
    """The error for what a store answered."""
    code, status = code_of(answer), status_of(answer)
    trouble, words = _BY_CODE.get(code) or _BY_STATUS.get(status) or _by_kind(status)
    return TargetError(
        words.format(code=code),
        trouble,
        permanent=trouble is Trouble.TOO_LARGE,
        whole=trouble not in _OF_THE_PARCEL,
        after_s=_retry_after(answer) if trouble is Trouble.SLOW_DOWN else None,
    )


def _by_kind(status: int) -> tuple[Trouble, str]:
    if 300 <= status < 400:
        return Trouble.REDIRECTED, _AWAY
    return Trouble.SERVER_ERROR, "the store could not do it ({code})"


def _retry_after(answer: dict[str, Any]) -> float | None:
    said = str(answer.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("retry-after", ""))
    if said.isdigit():
        return float(said)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time.time())
    except ValueError:
        return None


def _of_the_way(error: Exception) -> TargetError:
    from botocore import exceptions as boto
    from urllib3.exceptions import SSLError

    if isinstance(error, boto.SSLError | SSLError):
        return TargetError(
            "the store's certificate is not one this station trusts, or is for another name",
            Trouble.TLS,
            whole=True,
        )
    if isinstance(error, boto.ParamValidationError | boto.ValidationError | boto.NoRegionError):
        return TargetError("the settings of this target can't be used", Trouble.SETTINGS, whole=True)
    if isinstance(error, boto.FlexibleChecksumError):
        return TargetError(_CHANGED.format(code="FlexibleChecksum"), Trouble.CHANGED_THERE)
    if isinstance(error, boto.EndpointConnectionError | boto.ConnectTimeoutError):
        return TargetError("the store can't be reached", Trouble.UNREACHABLE, whole=True)
    return TargetError("the connection to the store broke", Trouble.UNREACHABLE, whole=True)
