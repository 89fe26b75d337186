"""The pictograms that stand for workers at the sign-in, and what each is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def picture_name(picture: str) -> str:
    """The word for a pictogram, in the window's language."""
    names = {
        "kite": QCoreApplication.translate("Pictures", "Kite"),
        "fish": QCoreApplication.translate("Pictures", "Fish"),
        "lamp": QCoreApplication.translate("Pictures", "Lamp"),
        "umbrella": QCoreApplication.translate("Pictures", "Umbrella"),
        "boat": QCoreApplication.translate("Pictures", "Boat"),
        "bell": QCoreApplication.translate("Pictures", "Bell"),
        "leaf": QCoreApplication.translate("Pictures", "Leaf"),
        "bike": QCoreApplication.translate("Pictures", "Bicycle"),
        "sun": QCoreApplication.translate("Pictures", "Sun"),
        "truck": QCoreApplication.translate("Pictures", "Truck"),
        "globe": QCoreApplication.translate("Pictures", "Globe"),
        "letter": QCoreApplication.translate("Pictures", "Letter"),
        "box": QCoreApplication.translate("Pictures", "Box"),
        "clock": QCoreApplication.translate("Pictures", "Clock"),
        "flag": QCoreApplication.translate("Pictures", "Flag"),
        "scale": QCoreApplication.translate("Pictures", "Scales"),
    }
    return names.get(picture, picture)
