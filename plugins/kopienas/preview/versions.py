"""Version of the build that the preview shows; browsers wait here for the next one."""

import secrets
import threading


class Versions:
    """A counter of the builds of one preview; threads can wait for the next build."""

    def __init__(self) -> None:
        """Choose a random prefix, so that a restarted preview counts as a new version."""
        self._run = secrets.token_hex(4)
        self._number = 0
        self._changed = threading.Condition()

    @property
    def current(self) -> str:
        """The version of the build that is shown now."""
        return f"{self._run}-{self._number}"

    def announce_next(self) -> None:
        """Count a new build and wake every waiting thread."""
        with self._changed:
            self._number += 1
            self._changed.notify_all()

    def wait_for_next(self, seen: str, seconds: float) -> str:
        """Wait until the current version differs from *seen*, at most *seconds*, and return it."""
        with self._changed:
            self._changed.wait_for(lambda: self.current != seen, timeout=seconds)
            return self.current
