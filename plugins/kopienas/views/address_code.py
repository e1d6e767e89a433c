"""QR codes of addresses, for paper and for screens that nobody can touch."""

from __future__ import annotations

import segno


def make_code(address: str) -> tuple[str, ...]:
    """Return the QR code of *address* (ISO/IEC 18004, level M) as a grid of modules."""
    return tuple(
        "".join("#" if module else "." for module in row)
        for row in segno.make_qr(address, error="m").matrix
    )
