"""SVG's lengths and transforms as numbers. Knows rectangles only; what is drawn is the painter's. Pure."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import reduce

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_LENGTH = re.compile(rf"\s*({_NUMBER})\s*([a-z]*)\s*")
_NUMBERS = re.compile(_NUMBER)
_CALL = re.compile(r"\s*(\w+)\s*\(([^()]*)\)[\s,]*")
_MILLIMETRES = {
    "": 25.4 / 96,
    "px": 25.4 / 96,
    "mm": 1,
    "cm": 10,
    "q": 0.25,
    "in": 25.4,
    "pt": 25.4 / 72,
    "pc": 25.4 / 6,
}


@dataclass(frozen=True, slots=True)
class Matrix:
    """x' = a·x + c·y + e, y' = b·x + d·y + f, as in SVG."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def __matmul__(self, inner: Matrix) -> Matrix:
        """First `inner`, then this one."""
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    @property
    def upright(self) -> bool:
        """Whether a rectangle stays one with level and upright edges."""
        slant, size = max(abs(self.b), abs(self.c)), max(abs(self.a), abs(self.d))
        return math.isfinite(size + abs(self.e) + abs(self.f)) and slant < size * 1e-4

    def rectangle(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        """Where the rectangle comes to lie: (x, y, width, height), both sizes positive."""
        xs = sorted((self.a * x + self.e, self.a * (x + width) + self.e))
        ys = sorted((self.d * y + self.f, self.d * (y + height) + self.f))
        return xs[0], ys[0], xs[1] - xs[0], ys[1] - ys[0]


def millimetres(text: str) -> float | None:
    """`90mm`, `340.16px`, `340.16` (px, 96 to the inch); None for `100%` and what is no length."""
    found = _LENGTH.fullmatch(text)
    unit = _MILLIMETRES.get(found[2].lower()) if found else None
    return float(found[1]) * unit if found and unit else None


def number(text: str | None) -> float:
    """A coordinate in user units, 0 where nothing is said; ValueError for anything else."""
    value = float((text or "0").strip().removesuffix("px"))
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def numbers(text: str) -> list[float]:
    return [float(found) for found in _NUMBERS.findall(text)]


def transform(text: str) -> Matrix:
    """A list such as `translate(3,4) scale(2)`; ValueError for what SVG 1.1 section 7.6 does not have."""
    if _CALL.sub("", text).strip():
        raise ValueError(text)
    return reduce(Matrix.__matmul__, (_called(*found.groups()) for found in _CALL.finditer(text)), Matrix())


def _called(name: str, arguments: str) -> Matrix:
    values = numbers(arguments)
    if name == "matrix" and len(values) == 6:
        return Matrix(*values)
    if name == "translate" and len(values) in (1, 2):
        return Matrix(e=values[0], f=values[1] if len(values) == 2 else 0)
    if name == "scale" and len(values) in (1, 2):
        return Matrix(a=values[0], d=values[-1])
    if name == "rotate" and len(values) in (1, 3):
        return _turned(math.radians(values[0]), *values[1:])
    if name in ("skewX", "skewY") and len(values) == 1:
        slant = math.tan(math.radians(values[0]))
        return Matrix(c=slant) if name == "skewX" else Matrix(b=slant)
    raise ValueError(name)


def _turned(angle: float, x: float = 0, y: float = 0) -> Matrix:
    turn = Matrix(math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle))
    return Matrix(e=x, f=y) @ turn @ Matrix(e=-x, f=-y)
