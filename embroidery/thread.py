"""Drawings of thread and linen in close-up, lit from the upper left."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from embroidery.pattern import Colour

CELL = 12  # px of a stitch; even, since two threads of the cloth lie under each
FINE = 4  # stitches are drawn this many times larger, then reduced
LINEN = (243, 236, 221)
#: The tone of each px across a thread of the cloth, from one gap to the next.
THREAD_TONES = (-8, 0, 5, 5, 1, -5)
#: Width, shift towards the light and tone of each layer of a stitch; the last two shine.
FLOSS = ((1.0, 0.0, 0.7), (0.86, -0.04, 0.9), (0.68, -0.08, 1.0))
RIDGE = ((0.36, -0.15, 0.0), (0.12, -0.2, 0.12))

Point = tuple[float, float]


def tone_colour(colour: Colour, factor: float) -> Colour:
    """Return *colour* darkened by a *factor* below 1, or mixed with white by one above 1."""
    if factor <= 1:
        red, green, blue = (round(part * factor) for part in colour)
    else:
        red, green, blue = (round(part + (255 - part) * (factor - 1)) for part in colour)
    return red, green, blue


def weave_tones(length: int, chance: Random) -> bytes:
    """Return the tones of *length* px along one edge of the cloth; each thread varies a little."""
    half = CELL // 2
    slubs = [chance.randint(-4, 4) for _ in range(length // half + 1)]
    return bytes(128 + THREAD_TONES[at % half] + slubs[at // half] for at in range(length))


def draw_cloth(size: tuple[int, int], chance: Random) -> Image.Image:
    """Draw unbleached linen of *size* px: two threads per stitch each way, grain, needle holes."""
    width, height = size
    warp = Image.frombytes("L", (width, 1), weave_tones(width, chance)).resize(size)
    weft = Image.frombytes("L", (1, height), weave_tones(height, chance)).resize(size)
    noise = Image.frombytes("L", size, chance.randbytes(width * height))
    soft = noise.filter(ImageFilter.GaussianBlur(1.1))
    grain = soft.point([128 + (value - 128) // 4 for value in range(256)])
    tones = ImageChops.add(ImageChops.add(warp, weft, 1, -128), grain, 1, -128)
    bands = [
        tones.point([max(0, min(255, part + value - 132)) for value in range(256)])
        for part in LINEN
    ]
    linen = Image.merge("RGB", bands)
    pen = ImageDraw.Draw(linen)
    for top in range(0, height, CELL):
        for left in range(0, width, CELL):
            pen.ellipse((left - 1, top - 1, left + 1, top + 1), fill=tone_colour(LINEN, 0.8))
    return linen


def draw_leg(
    pen: ImageDraw.ImageDraw, start: Point, end: Point, colour: Colour, shine: float
) -> None:
    """Draw one leg of a cross in two-strand floss; *shine* is the tone of its ridge."""
    across = CELL * FINE * 0.43
    (x1, y1), (x2, y2) = start, end
    ridge = tuple((width, shift, shine + more) for width, shift, more in RIDGE)
    for width, shift, tone in FLOSS + ridge:
        by, reach = across * shift, across * width / 2
        ends = (x1 + by, y1 + by), (x2 + by, y2 + by)
        pen.line(ends, fill=tone_colour(colour, tone), width=round(reach * 2))
        for x, y in ends:
            pen.ellipse(
                (x - reach, y - reach, x + reach, y + reach), fill=tone_colour(colour, tone)
            )
    for step in range(1, 6):  # the twist of the strands
        x, y = x1 + (x2 - x1) * step / 6, y1 + (y2 - y1) * step / 6
        tick = across * 0.3
        pen.line(
            (x - tick, y, x + tick * 0.7, y + tick * 0.3), fill=tone_colour(colour, 0.84), width=2
        )


def draw_cross(colour: Colour, chance: Random) -> Image.Image:
    """Return a cross-stitch of thread with a transparent rim of a quarter stitch."""
    unit = CELL * FINE
    rim = unit // 4
    tile = Image.new("RGBA", (unit + 2 * rim, unit + 2 * rim), (*tone_colour(colour, 0.5), 0))
    pen = ImageDraw.Draw(tile)
    pen.rectangle((rim, rim, rim + unit, rim + unit), fill=(*tone_colour(colour, 0.66), 240))
    near, far = rim + unit * 0.12, rim + unit * 0.88

    def somewhere(x: float, y: float) -> Point:
        return x + chance.uniform(-0.05, 0.05) * unit, y + chance.uniform(-0.05, 0.05) * unit

    dye = chance.uniform(0.97, 1.05)
    draw_leg(pen, somewhere(near, near), somewhere(far, far), tone_colour(colour, dye * 0.94), 1.12)
    draw_leg(pen, somewhere(near, far), somewhere(far, near), tone_colour(colour, dye), 1.13)
    return tile.reduce(FINE)
