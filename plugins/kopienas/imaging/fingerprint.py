"""Perceptual fingerprints of pictures: a difference hash (dHash, N. Krawetz, 2013) and colours.

The library for it would bring NumPy and SciPy for what are a few lines here. The hash alone takes
all pictures of plain areas for the same one; therefore the colours are compared too.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PIL import Image

ROWS = 8
#: Bits, of 64, by which two shots of the same view may differ; other pictures differ by about 32.
DIFFERENT_BITS = 6
#: Average difference, of 255, that the colours of the same view may have.
DIFFERENT_SHADES = 20


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Perceptual fingerprint: 64-bit difference hash and the colours of an 8 × 8 grid.

    Attributes:
        bits: for each cell of the grid, 1 if the next cell to the right is brighter.
        colours: red, green and blue of each cell of the grid.
    """

    bits: int
    colours: bytes

    def shows_same_view(self, other: Fingerprint) -> bool:
        """Return whether both pictures show the same view, whatever their size and quality."""
        if (self.bits ^ other.bits).bit_count() > DIFFERENT_BITS:
            return False
        apart = sum(abs(a - b) for a, b in zip(self.colours, other.colours, strict=True))
        return apart <= DIFFERENT_SHADES * len(self.colours)


def compute_fingerprint(image: Image.Image) -> Fingerprint:
    """Return the fingerprint of an upright *image* in RGB."""
    box = Image.Resampling.BOX
    grey = image.convert("L").resize((ROWS + 1, ROWS), box, reducing_gap=2).tobytes()
    rows = [grey[start : start + ROWS + 1] for start in range(0, len(grey), ROWS + 1)]
    bits = "".join("1" if right > left else "0" for row in rows for left, right in pairwise(row))
    return Fingerprint(int(bits, 2), image.resize((ROWS, ROWS), box, reducing_gap=2).tobytes())
