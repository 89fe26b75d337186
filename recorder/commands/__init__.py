"""The commands people type, one file a group; thin."""
