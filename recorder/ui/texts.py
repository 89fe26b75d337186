"""Texts that a campaign brings: one for each language, the original where there is none."""

from __future__ import annotations

from collections.abc import Mapping


def text_in(texts: Mapping[str, str], language: str) -> str:
    """The text in a language, else in English, else whatever there is."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
