"""Forms that people answer twice, and lists that volunteers keep by hand."""

from __future__ import annotations

from datetime import datetime

from samples import Sample, text_file, workbook

# fmt: off

GOOGLE_FORM = Sample(
    file="Réponses au formulaire 1.csv",
    content=text_file(
        """
"Horodateur","Adresse e-mail","Votre nom et prénom","Votre structure","Serez-vous présent au Partner Day ?","Régime alimentaire","Acceptez-vous d'être pris en photo ?","Participerez-vous au dîner ?"
"03/11/2026 9:12:45","zoe@a.example","BRÉVANDOIS Zoé","Atelier","Oui","Végétarien","Oui","Oui"
"04/11/2026 10:00:00","luc@a.example","Luc Castelrieu","Atelier","Non, je ne pourrai pas venir","","Non","Non"
"13/11/2026 19:12:45","ZOE@a.example","Zoé BRÉVANDOIS","Atelier neuf","Non","","Oui","Non"
"14/11/2026 19:12:45","ada@a.example","Mme DE LA TOUR Ada","Atelier","Peut-être","","Oui","Oui"
"14/11/2026 20:12:45","bob@a.example","","Atelier","Oui","","Oui","Oui"
""",
        newline="\r\n",
    ),
    people="""
row | full_name | email | company | status | ordered_at | comment | extra:Acceptez-vous d'être pris en photo ?
3 | Luc Castelrieu | luc@a.example | Atelier | declined | 2026-11-04T10:00:00 | . | Non
4 | Zoé BRÉVANDOIS | ZOE@a.example | Atelier neuf | declined | 2026-11-13T19:12:45 | . | Oui
5 | Ada DE LA TOUR | ada@a.example | Atelier | unknown | 2026-11-14T19:12:45 | . | Oui
6 | . | bob@a.example | Atelier | valid | 2026-11-14T20:12:45 | . | Oui
""",
    problems="""
- no_ticket_code_column
2 duplicate_person
3 name_order_guessed
5 unknown_status
6 missing_name
""",
    columns={"Horodateur": "ordered_at", "Serez-vous présent au Partner Day ?": "status", "Votre structure": "company"},
)

MICROSOFT_FORM = Sample(
    file="Partner Day(1-3).xlsx",
    content=workbook(
        {
            "Sheet1": [
                ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "Heure de la dernière modification", "Quel est votre nom ?", "Quel est votre prénom ?", "Votre adresse e-mail", "Nom de votre entreprise", "Avez-vous des allergies ?"],
                [1, datetime(2026, 11, 3, 9, 12, 45), datetime(2026, 11, 3, 9, 14, 45), "anonymous", "anonymous", None, "Brévandois", "Zoé", "zoe@a.example", "Atelier", "noix"],
                [2, datetime(2026, 11, 4, 9, 12, 45), datetime(2026, 11, 4, 9, 14, 45), "anonymous", "anonymous", None, "Castelrieu", "Luc", "luc@a.example", "Atelier", None],
                [3, datetime(2026, 11, 5, 9, 12, 45), datetime(2026, 11, 5, 9, 14, 45), "anonymous", "anonymous", None, "Brévandois", "Zoé", "zoe@a.example", "Atelier", "aucune"],
            ]
        },
        formats={"datetime": "m/d/yy hh:mm:ss"},
    ),
    people="""
row | full_name | email | company | ordered_at | comment
3 | Luc Castelrieu | luc@a.example | Atelier | 2026-11-04T09:14:45 | .
4 | Zoé Brévandois | zoe@a.example | Atelier | 2026-11-05T09:14:45 | aucune
""",
    problems="""
- no_ticket_code_column
2 duplicate_person
""",
    format={"date_order": "excel"},
)

VOLUNTEERS = Sample(
    file="Inscrits à jour (2).xlsx",
    content=workbook(
        {
            "Lisez-moi": [["Ce classeur est tenu par Solène."], ["Ne pas trier !"]],
            "Inscrits": [
                ["Partner Day 2026 – liste des participants"],
                [None],
                ["N°", "Civ.", "NOM", "Prénom ", "Structure", "Mail", "Tél.", "Formule", "Présence", "Remarques"],
                [None, None, "PARTENAIRES"],
                [1, "Mme", "BRÉVANDOIS", "Zoé", "Atelier", "zoe@a.example ; contact@a.example", "06 39 98 00 01", "Journée", "x", "vient avec\nun stand"],
                [2, "M.", "CASTELRIEU", "Luc", "Atelier", "luc chez a.example", 639980002, "Matin", "annulé", None],
                ["Sous-total", None, 2],
                [None],
                ["Bénévoles"],
                ["N°", "Civ.", "NOM", "Prénom ", "Structure", "Mail", "Tél.", "Formule", "Présence", "Remarques"],
                [3, "M.", "D'ARZENVIL", "Ali", None, "-", None, "Journée", "oui", None],
                [4, None, "FAVERELLE", None, "Coop", "fav@c.example", None, "Journée", "à relancer", None],
                [5, "Mme", "Gerbaudin", "Léa", "Coop", "lea@c.example", None, "Journée", "liste d'attente", None],
                [6, "Mme", "GERBAUDIN", "Léa", "Coop", "LEA@C.example", None, "Matin", "ok", None],
                ["Nombre d'inscrits : 6"],
                ["Mise à jour le 12/11 par Solène, les annulés restent dans la liste"],
            ],
            "Traiteur": [["Menu", "Nombre"], ["Classique", 4], ["Végétarien", 2]],
            "Ancienne liste": [
                ["Code-barres", "NOM", "Prénom", "Mail", "Statut"],
                *[[f"X{number:05}", "ANCIEN", "Paul", "p@a.example", "payé"] for number in range(30)],
            ],
        },
        hidden=("Ancienne liste",),
    ),
    people="""
row | full_name | company | email | phone | ticket_type | status | comment
5 | Zoé BRÉVANDOIS | Atelier | zoe@a.example | 06 39 98 00 01 | Journée | valid | vient avec⏎un stand
6 | Luc CASTELRIEU | Atelier | luc chez a.example | 639980002 | Matin | cancelled | .
11 | Ali D'ARZENVIL | . | . | . | Journée | valid | .
12 | FAVERELLE | Coop | fav@c.example | . | Journée | pending | .
13 | Léa Gerbaudin | Coop | lea@c.example | . | Journée | waitlist | .
14 | Léa GERBAUDIN | Coop | LEA@C.example | . | Matin | valid | .
""",
    problems="""
- no_ticket_code_column
4 ignored_row
5 multiple_emails
6 invalid_email
6 phone_leading_zero_lost
7 ignored_row
9 ignored_row
10 ignored_row
11 missing_email
12 incomplete_name
14 same_person_multiple_tickets
15 ignored_row
16 ignored_row
""",
    columns={"Prénom ": "first_name", "Présence": "status", "Formule": "ticket_type"},
    format={"sheet": "Inscrits", "header_row": 3, "date_order": None},
)

ONE_COLUMN_OF_NAMES = Sample(
    file="presents.csv",
    content=text_file(
        """
N°;Participant;Société;Courriel;Arrivée
1;DUPONTELLE Jean;Atelier;jean@a.example;09:05
2;Marie DURANDEAU;Atelier;marie@a.example;
3;MARTINAUD, Paul;Atelier;paul@a.example;9h10
4;Mme Claire de La Tour;Atelier;claire@a.example;non
5;Luc Petitjean;Atelier;luc@a.example;
6;LEROYER PAUL;Atelier;leroyer@a.example;
7;ZÉPHIRINE;Atelier;z@a.example;
8;M. Ludwig VAN DER BEEK;Atelier;lvb@a.example;
9;Dr Anne-Sophie LE GOFFIC;Atelier;asl@a.example;
10;El Amranich Youssef;Atelier;youssef@a.example;
;;;;
Sous-total;10;;;
Total général;10;;;
Note : les personnes en rouge sont absentes;;;;
"""
    ),
    people="""
row | first_name | last_name | full_name | checked_in
2 | Jean | DUPONTELLE | Jean DUPONTELLE | yes
3 | Marie | DURANDEAU | Marie DURANDEAU | no
4 | Paul | MARTINAUD | Paul MARTINAUD | yes
5 | Claire | de La Tour | Claire de La Tour | no
6 | Luc | Petitjean | Luc Petitjean | no
7 | LEROYER | PAUL | LEROYER PAUL | no
8 | . | ZÉPHIRINE | ZÉPHIRINE | no
9 | Ludwig | VAN DER BEEK | Ludwig VAN DER BEEK | no
10 | Anne-Sophie | LE GOFFIC | Anne-Sophie LE GOFFIC | no
11 | Youssef | El Amranich | Youssef El Amranich | no
""",
    problems="""
- no_ticket_code_column
6 name_order_guessed
7 name_order_guessed
8 incomplete_name
13 ignored_row
14 ignored_row
15 ignored_row
""",
)

MERGED_COMPANIES = Sample(
    file="tables.xlsx",
    content=workbook(
        {
            "Tables": [
                ["Table", "Entreprise", "Nom", "Prénom", "E-mail", "N° de billet"],
                [1, "Atelier", "Brévandois", "Zoé", "zoe@a.example", "000123"],
                [None, None, "Castelrieu", "Luc", "luc@a.example", "000124"],
                [None, None, "Drévillon", "Ada", "ada@a.example", "000125"],
                [2, "Banque", "Escalvert", "Marc", "marc@b.example", "000126"],
            ]
        },
        merged=("A2:A4", "B2:B4"),
    ),
    people="""
row | ticket_code | full_name | company | extra:Table
2 | 000123 | Zoé Brévandois | Atelier | 1
3 | 000124 | Luc Castelrieu | Atelier | 1
4 | 000125 | Ada Drévillon | Atelier | 1
5 | 000126 | Marc Escalvert | Banque | 2
""",
)

FORM_TO_FILL_IN = Sample(
    file="modèle.xlsx",
    content=workbook(
        {
            "Modèle": [["Code-barres", "Nom", "Prénom", "E-mail", "Société", "Fonction", "Téléphone", "Tarif", "Statut"]],
            "Commandes": [["N° de commande", "Nom", "Prénom", "Statut"], ["7001", "Hautevaux", "Eva", "Payé"]] * 2,
            "Billets": [
                ["Code-barres", "Nom", "Prénom", "E-mail"],
                ["C0001", "Brévandois", "Zoé", "zoe@a.example"],
                ["C0002", "Castelrieu", "Luc", "luc@a.example"],
            ],
        }
    ),
    people="""
row | ticket_code | full_name
2 | C0001 | Zoé Brévandois
3 | C0002 | Luc Castelrieu
""",
    format={"sheet": "Billets"},
)

MORE_NOTES_THAN_PEOPLE = Sample(
    file="notes.csv",
    content=text_file(
        """
Code-barres;Nom;Prénom;E-mail;Statut
-----------;---;------;------;------
;PARTENAIRES;;;
AB-01;Brévandois;Zoé;zoe@a.example;
AB-02;Castelrieu;Luc;luc@a.example;
;Sous-total;2;;
;BÉNÉVOLES (1);;;
AB-03;Drévillon;Ada;ada@a.example;
Total général : 3;;;;
Généré le 12/11/2026 10:00 par Solène;;;;
Page 1/1;;;;
Contact :;Solène;06 39 98 00 01;;
0012345;SOMME;Pierre;;
0012346;TOTAL;Anne;anne@a.example;
"""
    ),
    people="""
row | ticket_code | full_name
4 | AB-01 | Zoé Brévandois
5 | AB-02 | Luc Castelrieu
8 | AB-03 | Ada Drévillon
13 | 0012345 | Pierre SOMME
14 | 0012346 | Anne TOTAL
""",
    problems="""
2 ignored_row
3 ignored_row
6 ignored_row
7 ignored_row
9 ignored_row
10 ignored_row
11 ignored_row
12 ignored_row
13 missing_email
""",
)

SAMPLES = (
    GOOGLE_FORM,
    MICROSOFT_FORM,
    VOLUNTEERS,
    ONE_COLUMN_OF_NAMES,
    MERGED_COMPANIES,
    FORM_TO_FILL_IN,
    MORE_NOTES_THAN_PEOPLE,
)
