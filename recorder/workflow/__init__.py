"""Use cases and threads; no Qt."""
