"""Conversion to the colours of the web: sRGB, opaque, in mode RGB."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms

WHITE = (255, 255, 255)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
#: Number of colours and size in pixels that an image is reduced to, to find its commonest colour.
PALETTE, THUMBNAIL = 6, (64, 64)


def to_srgb(image: Image.Image) -> Image.Image:
    """Return a copy of *image* in sRGB on white, without any metadata."""
    alpha = image.convert("RGBA").getchannel("A") if image.has_transparency_data else None
    plain = image if image.mode == "L" and alpha is None else image.convert("RGB")
    profile = image.info.get("icc_profile")
    shown = (_converted(plain, profile) if profile else plain).convert("RGB")
    bare = Image.new("RGB", shown.size, WHITE)
    bare.paste(shown, mask=alpha)
    return bare


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, SRGB, outputMode="RGB")
    except (OSError, ImageCms.PyCMSError):
        return image  # a damaged profile, or one for other channels: browsers ignore it as well
    return converted if converted is not None else image


def commonest_colour(image: Image.Image) -> str:
    """Return the colour that covers the largest part of *image*, as ``#rrggbb``."""
    small = image.resize(THUMBNAIL, Image.Resampling.BOX, reducing_gap=2).quantize(PALETTE)
    counted = small.getcolors() or []
    _, index = max(counted)
    red, green, blue = (small.getpalette() or [])[3 * int(str(index)) :][:3]
    return f"#{red:02x}{green:02x}{blue:02x}"
