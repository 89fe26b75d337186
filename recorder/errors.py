"""The one error that people see: a code, what happened, and what to do next, in plain words."""

from __future__ import annotations


class RecorderError(Exception):
    """A fault told to a person.

    `code` is a short stable word (for the coordinator and for scripts), `what` one sentence on what
    happened and what was kept, `next_step` one sentence on what to do now. Neither may hold a secret.
    """

    def __init__(self, code: str, what: str, next_step: str) -> None:
        super().__init__(f"{what} {next_step}")
        self.code = code
        self.what = what
        self.next_step = next_step


def out_of_space(kept: str) -> RecorderError:
    """Tell that the disk is full; `kept` says what was saved."""
    return RecorderError("disk-full", f"The disk is full. {kept}", "Free some space, then try again.")
