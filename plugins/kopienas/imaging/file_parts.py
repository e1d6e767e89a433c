"""Kinds of what a file may hold besides what it shows, and the error of a file without its form."""

from __future__ import annotations

from enum import StrEnum


class HiddenPart(StrEnum):
    """A kind of part that a file of the repository must not have; the value is its short name."""

    EXIF = "EXIF"
    XMP = "XMP"
    IPTC = "IPTC"
    PLACE = "GPS"
    SERIAL = "serial number"
    ORIGINAL = "camera original"
    COMMENT = "comment"
    PROFILE = "colour profile with words of its own"
    PREVIEW = "preview picture"
    SECOND_PICTURE = "further picture"
    FILM = "film"
    TRAILER = "data after its end"
    UNKNOWN = "part that does not draw"
    DAMAGED = "damaged part"
    KIND = "kind of file that nobody can look into"


class MalformedFileError(ValueError):
    """Raised for a file that does not have the form of its format to its end."""
