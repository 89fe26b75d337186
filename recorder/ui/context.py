"""What every screen is given: the theme, the bridge, the voice, the language, and who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from recorder.errors import RecorderError
from recorder.ui.bridge import Bridge
from recorder.ui.speech import Speech
from recorder.ui.theme import Theme

if TYPE_CHECKING:
    from recorder.ui.dispatching import Dispatching


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in: her pseudonym and PIN (in memory only), and what she is called and known by here."""

    worker: str
    pin: str = field(repr=False)
    name: str = ""
    picture: str = "person"


class Window(Protocol):
    """What a screen may ask of the window around it."""

    def toast(self, text: str, undo: str = "", undone: Callable[[], None] | None = None, ms: int = 6000) -> None:
        """Say something good in passing."""

    def ask_first(
        self, picture: str, title: str, sentence: str, safe: str, do: str, done: Callable[[], None]
    ) -> QWidget:
        """Ask before something that can't be taken back; `safe` is what Escape does."""

    def set_rim(self, kind: str) -> None:
        """Draw the rim round the window: none, recording (red), paused or alarm (ink)."""

    def hold_lock(self, held: bool) -> None:
        """Never lock by itself while this is held: during a take."""


@dataclass(slots=True)
class Context:
    """Shared by all screens; `person` is None before the sign-in, `sending` where nothing is sent."""

    theme: Theme
    bridge: Bridge
    speech: Speech
    window: Window
    fail: Callable[[RecorderError], None]
    language: str = "en"
    person: Person | None = None
    practice_only: bool = True
    sending: Dispatching | None = None
