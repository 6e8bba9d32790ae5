"""Which of the registration's own columns are worth a breakdown: few answers that many people share."""

from __future__ import annotations

from checkin.roster import Roster
from checkin.roster.day import Column
from checkin.search import words

FEWEST, MOST = 2, 30  # different answers
LONGEST = 60  # characters of one
# Words of a heading under which somebody is named or reached, whatever stands there.
_PERSONAL = frozenset(
    words(
        "nom prenom name surname firstname lastname participant acheteur payeur buyer email mail courriel "
        "telephone tel phone mobile portable adresse address code numero number id reference ref commande order "
        "barcode qr url lien link date heure time montant amount prix price"
    )
)


def columns(roster: Roster) -> list[str]:
    """The extra columns of the registrations that can be broken down, in the order in which they came.

    Names, addresses, codes and free text are left out: nearly everybody has one of their own.
    """
    return [column.name for column in roster.day.columns() if _is_worth(column)]


def _is_worth(column: Column) -> bool:
    if column.at_sign or column.longest > LONGEST or not FEWEST <= column.answers <= MOST:
        return False
    shared = column.answers * 2 <= column.people
    return shared and not _PERSONAL.intersection(words(column.name))
