"""Everything that touches pictures; raw frames live here only, in memory only."""
