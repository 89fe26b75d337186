"""Reads aloud: with espeak-ng where the machine has it, or plays what a person read.

Text goes by espeak-ng's standard input and nowhere else. A sound is played by what the system brings for that.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")  # any of them plays WAV
_WORDS_A_MINUTE = "140"  # slower than its default: halls are noisy


class Speech(QObject):
    """One voice for the whole window; what it says last is what is heard."""

    changed = Signal(bool)  # whether it is reading

    def __init__(self) -> None:
        super().__init__()
        self._program = shutil.which("espeak-ng")
        self._player = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
        self._process = QProcess(self)
        self._process.stateChanged.connect(lambda _state: self.changed.emit(self.reading))

    @property
    def possible(self) -> bool:
        """Whether this machine can read aloud."""
        return self._program is not None

    @property
    def can_play(self) -> bool:
        """Whether this machine can play a sound."""
        return self._player is not None

    @property
    def reading(self) -> bool:
        """Whether it is reading now."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def say(self, text: str, language: str) -> None:
        """Read a text in a language, in place of what is being read."""
        self.stop()
        if self._program is None:
            return
        self._process.start(self._program, ["-v", language, "-s", _WORDS_A_MINUTE, "-b", "1", "--stdin"])
        self._process.write(text.encode())
        self._process.closeWriteChannel()

    def play(self, sound: Path) -> None:
        """Play a sound, in place of what is being read."""
        self.stop()
        if self._player is not None:
            self._process.start(self._player, [str(sound)])

    def stop(self) -> None:
        """Be silent."""
        if self.reading:
            self._process.kill()
            self._process.waitForFinished(200)
