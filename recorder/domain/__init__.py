"""Pure rules and frozen records: standard library only."""
