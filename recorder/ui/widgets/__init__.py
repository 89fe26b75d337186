"""The parts that screens are put together from; each looks as resources/docs/ARCHITECTURE.md's design says."""
