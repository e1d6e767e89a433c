"""The hands of an editor at work in a content folder, whatever it holds."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kopienas.model.point import Point
from kopienas.reading.basemap import BASEMAP_PATH, read_basemap
from tests.gates.real_site import ROOT

#: An entry of a list under content/data, however it is written.
ID = re.compile(r"^- \{?id: ([a-z0-9-]+)", re.MULTILINE)
FIELD = r"^{name}:.*\n(?:[ \t-].*\n|\n(?=[ \t]))*"


@dataclass(frozen=True)
class Content:
    """A copy of the real content; names are below it."""

    root: Path

    def read(self, name: str) -> str:
        return (self.root / name).read_text("utf-8")

    def write(self, name: str, text: str) -> None:
        """Write a file, and its folder where there is none."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def add(self, name: str, text: str) -> None:
        """Put *text* below what a file holds."""
        self.write(name, f"{self.read(name).rstrip()}\n{text}")

    def folders(self, kind: str) -> list[str]:
        """Return the names of what has a folder in *kind*, sorted."""
        return sorted(one.name for one in (self.root / kind).iterdir() if one.is_dir())

    def ids(self, name: str) -> list[str]:
        """Return what the list *name* holds."""
        return ID.findall(self.read(f"data/{name}.yaml"))

    def field(self, name: str, field: str) -> str:
        """Return what *field* of a file says on its line; "" where it says nothing."""
        found = re.search(rf"^{field}: *(.*)$", self.read(name), re.MULTILINE)
        return found[1].strip("\"'") if found else ""

    def set(self, name: str, field: str, value: str | None) -> None:
        """Give *field* of a file a value, in place of the one it has; None takes it away."""
        text = re.sub(FIELD.format(name=field), "", self.read(name), count=1, flags=re.MULTILINE)
        line = "" if value is None else f"{field}: {value}\n"
        self.write(name, text.replace("---\n", f"---\n{line}", 1))

    def with_field(self, kind: str, field: str, value: str = "") -> str:
        """Return the first folder of *kind* in which *field* is given and begins with *value*."""
        return next(
            slug
            for slug in self.folders(kind)
            if (found := self.field(f"{kind}/{slug}/index.lv.md", field))
            and found.startswith(value)
        )

    def mentions(self, slug: str) -> list[Path]:
        """Return the files that name *slug*, its own and the record of addresses aside."""
        word = re.compile(rf"(?<![\w-]){slug}(?![\w-])")
        return [
            file
            for file in sorted(self.root.rglob("*"))
            if file.suffix in {".md", ".yaml"}
            and file.name != "README.md"
            and file.parent.name != slug
            and word.search(file.read_text("utf-8"))
        ]

    def rename(self, kind: str, old: str, new: str) -> None:
        """Rename a folder as the guide says: links follow it, and it says where it was."""
        for file in self.mentions(old):
            text = file.read_text("utf-8")
            file.write_text(re.sub(rf"(?<![\w-]){old}(?=/?[)\],}}\s])", new, text), "utf-8")
        (self.root / kind / old).rename(self.root / kind / new)
        recorded = self.read("data/addresses.txt").splitlines()
        former = [path for path in recorded if path.rstrip("/").endswith(f"/{old}")]
        self.set(f"{kind}/{new}/index.lv.md", "moved_from", f"[{', '.join(former)}]")

    def lose_english(self, kind: str, slug: str) -> None:
        """Take the English text away, as long as nobody has one; its address leads on."""
        (self.root / kind / slug / "index.en.md").unlink()
        name = f"{kind}/{slug}/index.lv.md"
        self.set(name, "latvian_only", "true")
        gone = [path for path in self.read("data/addresses.txt").splitlines() if path]
        former = [path for path in gone if path.startswith("/en/") and f"/{slug}/" in path]
        self.set(name, "moved_from", f"[{', '.join(former)}]" if former else None)

    def near(self, centre: str, steps: int = 3) -> tuple[float, float]:
        """Return a point in the municipality of *centre*, so many kilometres away or more."""
        name = f"centres/{centre}/index.lv.md"
        text = self.read(name)
        found = re.search(r"latitude: ([\d.]+)\s+longitude: ([\d.]+)", text)
        basemap = read_basemap(ROOT / BASEMAP_PATH, [])
        assert found, name
        assert basemap is not None
        here = basemap.outline_at(Point(float(found[1]), float(found[2])))
        for step in range(steps, 60):
            for north, east in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                latitude = round(float(found[1]) + north * step / 100, 4)
                longitude = round(float(found[2]) + east * step / 60, 4)
                if basemap.outline_at(Point(latitude, longitude)) == here:
                    return latitude, longitude
        raise AssertionError(name)

    def picture(self, name: str) -> None:
        """Put a picture, with nothing in it but its pixels, in the place of *name*."""
        picture = Image.radial_gradient("L").resize((1600, 1200)).convert("RGB")
        picture.paste((180, 90, 60), (300, 300, 900, 800))
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        picture.save(self.root / name, quality=80)

    def remove(self, name: str) -> None:
        shutil.rmtree(self.root / name)
