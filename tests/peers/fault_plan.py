"""Which request meets which fault; fault_proxy.py tells what a plan looks like."""

from __future__ import annotations

import random
import re
import threading
from typing import Any, BinaryIO

_LONGEST_LINE = 1 << 16


class Over(Exception):
    """This connection is done."""


class Head:
    """The first line and the header fields of a message, and the bytes that they were."""

    def __init__(self, reader: BinaryIO) -> None:
        lines = [reader.readline(_LONGEST_LINE)]
        while lines[-1] not in (b"\r\n", b"\n", b""):
            lines.append(reader.readline(_LONGEST_LINE))
        if not lines[-1]:
            raise Over
        self.raw = b"".join(lines)
        self.first = lines[0].decode("latin-1").split()
        pairs = (line.decode("latin-1").partition(":") for line in lines[1:-1])
        self.fields = {name.strip().lower(): value.strip() for name, _, value in pairs}

    @property
    def length(self) -> int | None:
        """Bytes of the body, where that was said."""
        word = self.fields.get("content-length")
        return int(word) if word is not None else None

    @property
    def chunked(self) -> bool:
        """Whether the body tells its own length."""
        return "chunked" in self.fields.get("transfer-encoding", "").lower()


class Plan:
    """Which request meets which fault; the same seed and the same requests give the same answer."""

    def __init__(self, plan: dict[str, Any], seed: int) -> None:
        self._faults = [{"skip": 0, "times": 1, **fault} for fault in plan.get("faults", [])]
        self._random = {"rate": 0.0, "kinds": [], "most": 50, **plan.get("random", {})}
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._lengths: dict[str, int] = {}

    def learn(self, asked: Head, answer: Head) -> None:
        """Remember how long an upload will be that was just made."""
        place, length = answer.fields.get("location"), asked.fields.get("upload-length")
        if place and length:
            with self._lock:
                self._lengths[place.rpartition("/")[2]] = int(length)

    def choose(self, asked: Head) -> dict[str, Any] | None:
        """Give the fault for this request, if any, and count it."""
        with self._lock:
            for fault in self._faults:
                if fault["times"] > 0 and self._fits(fault, asked):
                    if fault["skip"] > 0:
                        fault["skip"] -= 1
                        continue
                    fault["times"] -= 1
                    return fault
            return self._by_chance(asked)

    def _by_chance(self, asked: Head) -> dict[str, Any] | None:
        if self._random["most"] <= 0 or self._chance.random() >= self._random["rate"]:
            return None
        fitting = [fault for fault in self._random["kinds"] if self._fits(fault, asked)]
        if not fitting:
            return None
        self._random["most"] -= 1
        return {"after": self._chance.random(), **self._chance.choice(fitting)}

    def _fits(self, fault: dict[str, Any], asked: Head) -> bool:
        line = " ".join(asked.first[:2])
        return bool(re.search(fault.get("match", ""), line)) and (not fault.get("final") or self._completes(asked))

    def _completes(self, asked: Head) -> bool:
        length = self._lengths.get(asked.first[1].rpartition("/")[2])
        offset = asked.fields.get("upload-offset")
        return asked.first[0] == "PATCH" and offset is not None and int(offset) + (asked.length or 0) == length
