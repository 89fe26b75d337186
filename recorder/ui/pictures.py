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
        "tree": QCoreApplication.translate("Pictures", "Tree"),
        "moon": QCoreApplication.translate("Pictures", "Moon"),
        "star": QCoreApplication.translate("Pictures", "Star"),
        "cup": QCoreApplication.translate("Pictures", "Cup"),
        "ball": QCoreApplication.translate("Pictures", "Ball"),
        "drum": QCoreApplication.translate("Pictures", "Drum"),
        "apple": QCoreApplication.translate("Pictures", "Apple"),
        "hat": QCoreApplication.translate("Pictures", "Hat"),
        "house": QCoreApplication.translate("Pictures", "House"),
        "flower": QCoreApplication.translate("Pictures", "Flower"),
        "spoon": QCoreApplication.translate("Pictures", "Spoon"),
        "comb": QCoreApplication.translate("Pictures", "Comb"),
    }
    return names.get(picture, picture)
