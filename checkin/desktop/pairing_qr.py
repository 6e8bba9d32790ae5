"""The QR that pretix shows for a new device, as a scanner types it, on whatever keyboard. It links nothing."""

from __future__ import annotations

MARK = "handshake_version"
# On a French keyboard the bracket of a US scanner is a dead key: it is lost, or takes the quotation mark along.
HEADS = ("", "{", '{"')


def read(*texts: str) -> tuple[str, str] | None:
    """(address, code) out of the first text that is such a QR: as it was typed, or as the scanner meant it."""
    for text in texts:
        if MARK not in text:
            continue
        from checkin.sync.pretix.link import read_qr

        found = next(filter(None, (read_qr(head + text) for head in HEADS)), None)
        if found:
            return found
    return None
