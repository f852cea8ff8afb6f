"""The command `refkit`: reads the options, calls the rooms, prints what they say, and ends with 0, 1 or 2."""

from refkit.cli.main import main

__all__ = ["main"]
