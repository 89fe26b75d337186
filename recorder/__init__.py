"""Fairtake: records work, covers every face first, and leaves the worker the proof."""

__version__ = "0.1.0"
