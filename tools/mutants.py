"""Changes the rules one small step at a time; fails where no test notices and nobody has said why: `make mutants`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
MUTMUT = (sys.executable, "-m", "mutmut")
PLACE = ROOT / "mutants"  # where it works, made anew each time
EXPLAINED = ROOT / "tests" / "mutants.toml"
CAUGHT = ("killed", "timeout", "segfault")
Mutant = tuple[str, str, str]  # the module and function, the line as it is, the line as it became


def main() -> int:
    shutil.rmtree(PLACE, ignore_errors=True)
    try:
        return judge()
    finally:
        shutil.rmtree(PLACE, ignore_errors=True)


def judge() -> int:
    run = mutmut("run")
    fates = dict(line.strip().split(": ") for line in mutmut("results", "--all", "true").stdout.splitlines() if line)
    if run.returncode or not fates:
        print(run.stdout[-3000:], run.stderr[-3000:], sep="\n", file=sys.stderr)
        return 1
    survivors = {seen(name) for name, fate in fates.items() if fate not in CAUGHT}
    explained = dict(reasons())
    for title, found in (
        ("No test notices", survivors - set(explained)),
        ("Explained, but caught or gone", set(explained) - survivors),
    ):
        for function, was, becomes in sorted(found):
            print(f"{title}: {function}\n  - {was}\n  + {becomes}")
    print(f"{len(fates)} mutants: {len(fates) - len(survivors)} caught, {len(survivors & set(explained))} explained")
    return 1 if survivors ^ set(explained) else 0


def mutmut(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*MUTMUT, *words], cwd=ROOT, capture_output=True, text=True, check=False)


def seen(name: str) -> Mutant:
    """The mutant by its lines: its number changes with every edit."""
    lines = mutmut("show", name).stdout.splitlines()[3:]
    was, becomes = (" / ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+")
    return name.partition("__mutmut")[0].replace(".x_", "."), was, becomes


def reasons() -> Iterator[tuple[Mutant, str]]:
    for one in tomllib.loads(EXPLAINED.read_text("utf-8"))["mutant"]:
        yield (one["function"], one["was"], one["becomes"]), one["why"]


if __name__ == "__main__":
    sys.exit(main())
