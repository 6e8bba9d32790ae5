"""What a test sees of one command line: (exit code, JSON or text on standard output, standard error)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Call = Callable[..., tuple[int, Any, str]]
