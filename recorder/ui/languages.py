"""The languages of the window: their own names, their direction, and the translators that load them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from recorder.resources import resource


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its BCP 47 code; `state` and `note` say in the language itself how its words were made."""

    code: str
    name: str
    state: str
    note: str
    draft: bool
    right_to_left: bool = False


LANGUAGES: Final = (
    Language("en", "English", "Original", "The original words", draft=False),
    Language("hi", "हिन्दी", "मसौदा", "मशीन से बना, जाँच बाकी", draft=True),
    Language("ta", "தமிழ்", "வரைவு", "இயந்திரம் எழுதியது, சரிபார்ப்பு இல்லை", draft=True),
    Language("bn", "বাংলা", "খসড়া", "যন্ত্রে লেখা, যাচাই বাকি", draft=True),
    Language("es", "Español", "Borrador", "Hecho por una máquina, sin revisar", draft=True),
    Language("ar", "العربية", "مسودة", "كتبتها آلة، ولم تُراجَع بعد", draft=True, right_to_left=True),
)

_installed: list[QTranslator] = []


def language(code: str) -> Language:
    """The language of a code, English where there is no such."""
    return next((each for each in LANGUAGES if each.code == code), LANGUAGES[0])


def use(code: str) -> Language:
    """Load a language for everything that is made from now on, and turn the window's direction."""
    chosen = language(code)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if chosen.code != "en":
        translator = QTranslator()
        if translator.load(str(resource(f"i18n/fairtake_{chosen.code}.qm"))):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    direction = Qt.LayoutDirection.RightToLeft if chosen.right_to_left else Qt.LayoutDirection.LeftToRight
    QApplication.setLayoutDirection(direction)
    return chosen
