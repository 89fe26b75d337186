"""The servers that tests of delivery talk to: real ones from npm, and a proxy that breaks what passes through it."""
