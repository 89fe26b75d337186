"""Consent records against their JSON Schema (resources/schemas/consent.schema.json)."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from recorder.domain.document import Document
from recorder.resources import resource

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator


def consent_fault(document: Document) -> str | None:
    """Say where a consent record breaks its schema, or None."""
    from jsonschema.exceptions import best_match  # here: it would make every start slower

    error = best_match(_validator().iter_errors(document))
    if error is None:
        return None
    place = "/".join(str(part) for part in error.absolute_path) or "the record"
    return f"{place}: {error.message[:200]}"


@cache
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(resource("schemas/consent.schema.json").read_text("utf-8")))
