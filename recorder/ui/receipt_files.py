"""A receipt as files that she carries away: the signed words, the signature, a picture and a PDF."""

from __future__ import annotations

from pathlib import Path

from recorder.errors import RecorderError
from recorder.ui.paper import Sheet, pdf, png
from recorder.vault.keys import write_private
from recorder.workflow.receipts import ReceiptCard, save_receipt


def save_all(folder: Path, card: ReceiptCard, sheet: Sheet) -> Path:
    """Write all four, of one name; gives the path of the signed words.

    RecorderError when the folder takes no more; what was written before stays.
    """
    path = save_receipt(folder, card)
    try:
        write_private(path.with_suffix(".png"), png(sheet))
        write_private(path.with_suffix(".pdf"), pdf(sheet))
    except OSError as error:
        raise RecorderError(
            "receipt-not-saved",
            f"The picture of the receipt could not be written to {folder}: {error.strerror or error}. It is kept here.",
            "Check the stick (full? pulled out? write protected?), then save it again.",
        ) from error
    return path
