"""What the package contains of others, with versions and licences. Usage: licences.py OUT.txt"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ITSELF = "partner-day-checkin"
TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
KEPT = Path(__file__).parent / "licences"
LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")  # the one is a supplement to the other
NOT_BROUGHT = {  # texts that a wheel ought to bring and does not
    "PySide6_Essentials": LGPL,
    "PySide6_Addons": LGPL,
    "shiboken6": LGPL,
    "sqlcipher3": ("SQLCipher.txt",),  # compiled into it
}


def needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """Whatever is installed of what `name` needs, and what these need; extras and other systems' parts are not."""
    for requirement in distribution(name).requires or ():
        wanted = re.split(r"[\s;<>=!~\[(]", requirement, maxsplit=1)[0]
        key = wanted.lower().replace("_", "-")
        if "extra ==" in requirement or key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(wanted)
        except PackageNotFoundError:
            continue
        yield found
        yield from needed(wanted, seen)


def licence(of: Distribution) -> str:
    """As the distribution itself says it, in one line."""
    said = of.metadata.get("License-Expression") or ""
    classes = [text.split(" :: ")[-1] for text in of.metadata.get_all("Classifier") or () if text.startswith("License")]
    short = (of.metadata.get("License") or "").strip().split("\n")[0]
    return said or ", ".join(classes) or short or "see its text below"


def texts(of: Distribution) -> Iterator[str]:
    """Its own licence files, whole, and those that we keep for it."""
    for file in of.files or ():
        if TEXTS.search(str(file)) and not str(file).endswith((".py", ".pyc")):
            place = Path(str(of.locate_file(file)))
            if place.is_file():
                yield place.read_text("utf-8", errors="replace").strip()
    for name in NOT_BROUGHT.get(of.metadata["Name"], ()):
        yield (KEPT / name).read_text("utf-8").strip()


def main(out: Path) -> None:
    found = sorted(needed(ITSELF, {ITSELF}), key=lambda one: one.metadata["Name"].lower())
    lines = ["Partner Day Check-in contains:", "", f"Python {sys.version.split()[0]} (PSF-2.0)"]
    lines += [f"{one.metadata['Name']} {one.version} ({licence(one)})" for one in found]
    lines += ["Inter, Noto Sans Arabic, Noto Sans Hebrew (SIL Open Font License 1.1, texts beside the fonts)", ""]
    lines += [
        "Qt and PySide6 are used under the LGPL-3.0: their libraries are files of their own and may be replaced.",
        "",
    ]
    for one in found:
        for text in texts(one):
            lines += ["─" * 100, f"{one.metadata['Name']} {one.version}", "", text, ""]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
