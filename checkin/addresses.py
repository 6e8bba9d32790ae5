"""Whether an e-mail address can be right, and which one was meant: for what is typed at the desk. It asks no server."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^\s@<>,;:()\[\]\"]{1,64}@[^\s@<>,;:()\[\]\"/\\.]+(\.[^\s@<>,;:()\[\]\"/\\.]+)*\.[^\W\d_]{2,}")
# Where most people of a French event have their private address.
_COMMON = (
    *("gmail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "live.fr", "yahoo.com", "yahoo.fr"),
    *("orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "icloud.com", "bbox.fr", "numericable.fr"),
)
_ENDINGS = {".con": ".com", ".cmo": ".com", ".comm": ".com", ".fr.fr": ".fr"}


def is_plausible(address: str) -> bool:
    """« zoe@brume.example »: one @, a domain with an ending, no blank."""
    return bool(_ADDRESS.fullmatch(address)) and ".." not in address


def meant(address: str) -> str:
    """The address that was probably meant: one slip away from a domain that everybody has; "" where nothing is odd."""
    local, _, domain = address.strip().rpartition("@")
    domain = domain.casefold()
    if not local or domain in _COMMON:
        return ""
    from rapidfuzz.distance import OSA  # not before somebody types one

    near = [known for known in _COMMON if OSA.distance(known, domain, score_cutoff=1) == 1]
    ending = next((end for end in _ENDINGS if domain.endswith(end)), "")
    otherwise = domain.removesuffix(ending) + _ENDINGS[ending] if ending else ""
    right = near[0] if near else otherwise
    return f"{local}@{right}" if right else ""
