"""Makes inscriptions.csv, the invented registrations of the demo event. Run it by hand after a change here."""

from __future__ import annotations

import csv
import random
import unicodedata
from pathlib import Path

FIRST = (
    "Adèle Aïcha Alban Amandine Ambre Anaïs Anne-Sophie Antonin Aurélien Bérénice Bertrand Camille Cécile Céline "
    "Chloé Clément Damien Delphine Édouard Élodie Émile Éric Fatou Florian François Françoise Gaëlle Gaspard "
    "Geneviève Guillaume Hélène Héloïse Idriss Inès Jean-Baptiste Jérôme Joël Kévin Laëtitia Léa Loïc Lucie Maëlle "
    "Marc Marie-Hélène Mathilde Mehdi Mélanie Minh-Anh Nadège Naïma Nathanaël Noémie Océane Olivier Pascale Pierre-Yves "
    "Quentin Rachida Raphaël Rémi Romane Salomé Sébastien Solène Stéphane Théo Thérèse Valérie Véronique Xavier "
    "Yaëlle Yann Yasmine Zoé"
).split()
LAST = (
    "Abrivard|Aubrelin|Bazinelle|Beaulanger|Bellorive|Bonnevard|Bréhanec|Cadoretti|Castelrieu|Chambrelan|Courtalin|"
    "D'Arzenvil|de Brissolière|de La Fontanelle|Delaubrac|Desmarelles|Drévillon|El Mansouriel|Escalvert|Fauverelle|"
    "Ferrandois|Gaubrelle|Gerbaudin|Goasmellec|Grandchêneau|Guilvinéec|Hautevaux|Jolicoste|Kerbranec|Kervoazel|Lacassaigne|"
    "Lançonnet|Le Brévec|Le Goazdéveur|L'Hermineau|Lœvenbrück|Malestroit-Rive|Marchandelle|Montferrier|Nguyên-Valin|"
    "Noyervelle|Ouldrassi|Pennarvel|Pontcalvet|Quéméneuc|Ravinel|Roquebrusse|Rouvreval|Saint-Alboin|Sauvagnarde|Soulagnet|"
    "Tanguennec|Thibaudelle|Tournebize-Aubier|Traorelle|Vaucresset|Verdoyant|Villarédo|Wachterel|Ysambertin"
).split("|")
COMPANIES = (
    "Atelier des Passerelles|Banque Coopérative du Ponant|Cabinet Alliance & Compagnie|Centre hospitalier des Trois Rives|"
    "Coopérative Œuvrelia|Fédération des Tiers-Lieux|Fondation Grand Large|Groupe Mélusine Énergies|Hexalog Logistique|"
    "Imprimerie du Vieux Moulin|La Fabrique à Partenariats|Ligue des Jeunes Entrepreneurs|Maison de l'Économie Solidaire|"
    "Mairie de Saint-Aubervel|Mutuelle Arc-en-Ciel|Nova Tissages|Réseau Entrelacs|Scop Les Mains Libres|"
    "Société d'Élagage Brunehaut|Studio Ronde & Carrée|Transports Pelvoux|Université des Deux Estuaires"
).split("|")
JOBS = (
    "Chargée de partenariats|Chef de projet|Directrice générale|Directeur des alliances|Partner manager|Responsable RSE|"
    "Responsable mécénat|Présidente|Déléguée régionale|Consultant|Coordinateur bénévoles|Responsable innovation"
).split("|")
TYPES = ("Adhérent ADALEC",) * 8 + ("Partenaire – journée complète",) * 6 + ("Partenaire – matinée",) * 3
TYPES += ("Intervenant",) * 2 + ("Bénévole",) * 2 + ("Presse",)
REMARKS = ("",) * 9 + ("Végétarien", "Sans gluten", "Fauteuil roulant : accès de plain-pied")
HEADERS = (
    "Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Email participant;"
    "Raison sociale;Numéro de billet;Tarif;Votre fonction;Numéro de téléphone portable;Régime alimentaire ou remarque;"
    "Format de partenariat"
).split(";")
STATUS = {7: "Annulé", 21: "Remboursé", 63: "Annulé", 34: "En attente de paiement", 88: "En attente de paiement"}
STATUS |= {120: "En attente de paiement", 141: "Liste d'attente", 166: "Remboursé"}
FORMATS = ("Mécénat", "Co-développement", "Distribution", "Prestation", "Recherche")
PEOPLE = 200


def main() -> None:
    """200 rows: three pairs of homonyms, one code for two people, two cancelled, refunded, unpaid, waiting."""
    chance = random.Random(20261127)
    rows = [_row(number, chance) for number in range(PEOPLE)]
    for first, second in ((10, 150), (45, 46), (77, 190)):  # homonyms of other companies
        rows[second][3:5] = rows[first][3:5]
    rows[131][7] = rows[130][7]  # one code, two people: the desk asks
    rows[5][3:6] = [
        "DE LA ROCHEVERNAY-SAINT-ALBOIN",
        "Marie-Antoinette Joséphine",
        "majo.rochevernay@entrelacs.example",
    ]
    with (Path(__file__).parent / "inscriptions.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows([HEADERS, *rows])


def _row(number: int, chance: random.Random) -> list[str]:
    first = FIRST[(number * 7) % len(FIRST)]
    last = LAST[(number * 11 + number // len(LAST)) % len(LAST)]
    company = COMPANIES[(number // 3 + number // 60) % len(COMPANIES)]  # colleagues order together
    order = 260_400_000 + number // 3 * 3_571
    moment = f"{1 + number % 28:02d}/{9 + number % 3:02d}/2026 {8 + number % 12:02d}:{number * 7 % 60:02d}"
    return [
        str(order),
        moment,
        STATUS.get(number, "Validé"),
        last.upper() if number % 4 == 0 else last,
        first,
        f"{_plain(first)}.{_plain(last)}@{_plain(company)}.example",
        company,
        str(order + number % 3 + 1),
        chance.choice(TYPES),
        chance.choice(JOBS),
        f"06 39 98 {number * 37 % 100:02d} {number * 53 % 100:02d}" if number % 3 else "",
        chance.choice(REMARKS),
        chance.choice(FORMATS),
    ]


def _plain(text: str) -> str:
    ascii_text = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe")).encode("ascii", "ignore").decode()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in ascii_text).split())


if __name__ == "__main__":
    main()
