"""Which build the preview shows, and waiting for the next one."""

import secrets
import threading


class Versions:
    """Counts the builds of one preview; browsers wait for the next."""

    def __init__(self) -> None:
        """Begin with a name of its own, so that a restarted preview counts as new."""
        self._run = secrets.token_hex(4)
        self._number = 0
        self._changed = threading.Condition()

    @property
    def current(self) -> str:
        """The name of the build that is shown now."""
        return f"{self._run}-{self._number}"

    def advance(self) -> None:
        """Tell every waiting browser that there is a new build."""
        with self._changed:
            self._number += 1
            self._changed.notify_all()

    def after(self, seen: str, seconds: float) -> str:
        """Return the current build as soon as it isn't *seen*, or after *seconds*."""
        with self._changed:
            self._changed.wait_for(lambda: self.current != seen, timeout=seconds)
            return self.current
