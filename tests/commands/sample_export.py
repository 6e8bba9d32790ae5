"""What the command line's tests share: an export of seven people, and readers of what comes out."""

from __future__ import annotations

import csv
import io
from pathlib import Path

HEADER = (
    "Référence commande;Statut de la commande;Nom participant;Prénom participant;Email participant;Société;"
    "Numéro de billet;Tarif"
)
ROWS = (
    "900;Validé;Brévandois;Zoé;zoe@a.example;Atelier A;1001;Adhérent",
    "900;Validé;Castelrieu;Loïc;loic@a.example;Atelier A;1002;Partenaire",
    "901;En attente de paiement;Drévillon;Inès;ines@b.example;Banque B;1003;Adhérent",
    "902;Annulé;Escalvert;Marc;marc@b.example;Banque B;1004;Adhérent",
    "903;Liste d'attente;Faverelle;Aïcha;aicha@c.example;Coop C;1005;Adhérent",
    "904;Validé;Goasmellec;Yann;yann@c.example;Coop C;1006;Partenaire",
    "905;Validé;Hautevaux;Léa;lea@c.example;Coop C;1006;Partenaire",
)


def export_of(folder: Path, *rows: str, name: str = "inscriptions.csv") -> Path:
    path = folder / name
    path.write_text("\r\n".join([HEADER, *rows]) + "\r\n", encoding="utf-8-sig", newline="")
    return path


def rows_of(path: Path) -> list[dict[str, str]]:
    return rows_in(path.read_text("utf-8-sig"))


def rows_in(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
