"""The one exception that refkit raises for its users: what is wrong, and what to do about it."""


class RefkitError(Exception):
    """A command cannot go on: no such file, an unreadable library, a bad option.

    `message` says what and where, in one line; `hint` says what to do, or is empty.  The command line prints both
    and ends with exit status 2.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
