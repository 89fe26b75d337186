"""Ids become file names: one narrow alphabet for all of them."""

from __future__ import annotations

import re
import secrets

from recorder.errors import RecorderError

_ID = re.compile(r"[a-z0-9-]{1,40}\Z")
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that people confuse: no i, l, o, 0, 1


def is_id(text: object) -> bool:
    """Tell whether `text` may be an id (and so a file name)."""
    return isinstance(text, str) and _ID.match(text) is not None


def checked_id(text: object, what: str) -> str:
    """Return `text` if it may be an id; raise RecorderError naming `what` otherwise."""
    if not is_id(text):
        raise RecorderError(
            "bad-id",
            f"{what} is not a valid id: {str(text)[:60]!r}.",
            "Use 1 to 40 small letters, digits and hyphens.",
        )
    return str(text)


def new_id(prefix: str, length: int = 4) -> str:
    """Make a short readable id such as `w-7kq2`."""
    return f"{prefix}-" + "".join(secrets.choice(_LETTERS) for _ in range(length))
