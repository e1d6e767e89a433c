"""Pictures that show the same: a difference hash (dHash, N. Krawetz, 2013) and the colours.

The library for it brings NumPy and SciPy along for what are a few lines here; and the hash alone
takes all pictures of plain areas for one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PIL import Image

ROWS = 8
#: Bits by which two shots of the same may differ, of 64; other pictures differ by about 32.
DIFFERENT_BITS = 6
#: By how much, of 255, the colours of the same view may differ on average.
DIFFERENT_SHADES = 20


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is left of a picture after a look with half-closed eyes.

    Attributes:
        bits: for each place of an 8 × 8 grid, whether it grows brighter to the right.
        colours: red, green and blue of each place of the grid.
    """

    bits: int
    colours: bytes

    def of_same_view(self, other: Likeness) -> bool:
        """Tell whether both show the same, whatever their size and quality."""
        if (self.bits ^ other.bits).bit_count() > DIFFERENT_BITS:
            return False
        apart = sum(abs(a - b) for a, b in zip(self.colours, other.colours, strict=True))
        return apart <= DIFFERENT_SHADES * len(self.colours)


def likeness(image: Image.Image) -> Likeness:
    """Return the likeness of an upright *image* in RGB."""
    box = Image.Resampling.BOX
    grey = image.convert("L").resize((ROWS + 1, ROWS), box, reducing_gap=2).tobytes()
    rows = [grey[start : start + ROWS + 1] for start in range(0, len(grey), ROWS + 1)]
    bits = "".join("1" if right > left else "0" for row in rows for left, right in pairwise(row))
    return Likeness(int(bits, 2), image.resize((ROWS, ROWS), box, reducing_gap=2).tobytes())
