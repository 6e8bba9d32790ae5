"""Exports of the systems that French associations use."""

from __future__ import annotations

from datetime import date, datetime, time

from samples import Sample, text_file, workbook

# fmt: off

HELLOASSO_WITHOUT_QUESTIONS = Sample(
    file="helloasso.csv",
    content=text_file(
        """
Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Billet;Numéro de billet;Tarif;Montant tarif;Code Promo;Montant code promo;Dîner;Montant Dîner
98100200;13/11/2026 14:11;Validé;BRÉVANDOIS;Zoé;Brévandois;Zoé;zoe.brevandois@atelier.example;Atelier Neuf;Carte bancaire;https://www.helloasso.example/ticket?ticketId=98100200;98100200;Partenaire;45,00;;;Oui;38,00
98100200;13/11/2026 14:11;Validé;Castelrieu;Loïc;Brévandois;Zoé;zoe.brevandois@atelier.example;Atelier Neuf;Carte bancaire;https://www.helloasso.example/ticket?ticketId=98100201;98100201;Partenaire;45,00;;;;
98100300;02/11/2026 09:00;Remboursé;\u00a0Drévillon\u00a0;Inès  Marie ;Drévillon;Inès;;Banque B;Carte bancaire;https://www.helloasso.example/ticket?ticketId=98100300;98100300;Bénévole;0,00;;;;
98100400;02/11/2026 09:00;Contesté;;;Escalvert;Marc;marc@b.example;;Carte bancaire;https://www.helloasso.example/ticket?ticketId=98100400;98100400;Bénévole;0,00;;;;
""",
        encoding="utf-8-sig",
        newline="\r\n",
    ),
    people="""
row | ticket_code | first_name | last_name | email | company | status | order_id | ordered_at | extra:Dîner | extra:Montant Dîner
2 | 98100200 | Zoé | BRÉVANDOIS | zoe.brevandois@atelier.example | Atelier Neuf | valid | 98100200 | 2026-11-13T14:11:00 | Oui | 38,00
3 | 98100201 | Loïc | Castelrieu | zoe.brevandois@atelier.example | Atelier Neuf | valid | 98100200 | 2026-11-13T14:11:00 | . | .
4 | 98100300 | Inès Marie | Drévillon | . | Banque B | refunded | 98100300 | 2026-11-02T09:00:00 | . | .
5 | 98100400 | Marc | Escalvert | marc@b.example | . | refunded | 98100400 | 2026-11-02T09:00:00 | . | .
""",
    problems="""
2 email_is_buyer
3 email_is_buyer
4 missing_email
5 email_is_buyer
5 name_from_buyer
""",
    columns={"Email payeur": "email (fallback)", "Numéro de billet": "ticket_code", "Tarif": "ticket_type"},
    format={"bom": True, "newline": "crlf", "date_order": "dmy", "decimal": ",", "separator": ";"},
)

HELLOASSO_MEMBERS_SAVED_BY_EXCEL = Sample(
    file="adhesions.csv",
    content=text_file(
        """
Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Carte d'adhérent;Tarif;Montant tarif;Téléphone
171000001;46338,5909722222;Validé;BRÉVANDOIS;Zoé;BRÉVANDOIS;Zoé;zoe@a.example;https://www.helloasso.example/carte?id=1;Adhésion 2026;25,00;06 39 98 00 01
171000002;46339;Validé;L’Œuvrier;Noël;L’Œuvrier;Noël;noel@a.example;https://www.helloasso.example/carte?id=2;Adhésion 2026 – réduite…;10,00;639980002
""",
        encoding="cp1252",
        newline="\r\n",
    ),
    people="""
row | ticket_code | first_name | last_name | email | ticket_type | ordered_at | phone
2 | . | Zoé | BRÉVANDOIS | zoe@a.example | Adhésion 2026 | 2026-11-12T14:11:00 | 06 39 98 00 01
3 | . | Noël | L’Œuvrier | noel@a.example | Adhésion 2026 – réduite… | 2026-11-13 | 639980002
""",
    problems="""
- no_ticket_code_column
2 email_is_buyer
3 email_is_buyer
3 phone_leading_zero_lost
""",
    format={"encoding": "cp1252", "bom": False, "date_order": "excel"},
)

WEEZEVENT_OLD = Sample(
    file="weezevent 2016.csv",
    content=text_file(
        """
# Code Barre;Identifiant;Nom participant;Prénom participant;E-mail Participant;E-mail Acheteur;Tarif;Societe Participant;Societe Acheteur
="0012345678";100001;BRÉVANDOIS;Zoé;zoe@a.example;achats@b.example;Plein tarif;Atelier A;Achats B
="0012345679";100002;Drévillon;Luc;;achats@b.example;Plein tarif;;Achats B
'0112345680;100003;Escalvert;Ada;ada@a.example;achats@b.example;Réduit;Atelier A;Achats B
"0 012 345 681";100004;Faverelle;Ali;ali@a.example;achats@b.example;Réduit;Atelier A;Achats B
""",
    ),
    people="""
row | ticket_code | full_name | email | company | ticket_type | status | extra:Identifiant
2 | 0012345678 | Zoé BRÉVANDOIS | zoe@a.example | Atelier A | Plein tarif | valid | 100001
3 | 0012345679 | Luc Drévillon | achats@b.example | . | Plein tarif | valid | 100002
4 | 0112345680 | Ada Escalvert | ada@a.example | Atelier A | Réduit | valid | 100003
5 | 0012345681 | Ali Faverelle | ali@a.example | Atelier A | Réduit | valid | 100004
""",
    problems="3 email_is_buyer",
    columns={"# Code Barre": "ticket_code", "Societe Participant": "company", "E-mail Acheteur": "email (fallback)"},
)

_GROUPS = ["Commande et billet", *[""] * 7, "Acheteur", "", "", "Participant", "", "", ""]
_HEADERS = [
    "Typologie", "Tarif", "Code-barres", "Date de commande", "Heure de commande", "N. de commande", "Supprimé",
    "Date de compostage", "Nom", "Prénom", "Email", "Nom", "Prénom", "Email", "Statut du billet",
]  # fmt: skip

WEEZEVENT_GROUPS = Sample(
    file="weezevent.xlsx",
    content=workbook(
        {
            "Participants": [
                _GROUPS,
                _HEADERS,
                ["Web", "Plein", "0000123456", date(2026, 9, 22), time(9, 22, 42), 88410200, "Non", "0000-00-00 00:00:00", "Achat", "Paul", "paul@b.example", "BRÉVANDOIS", "Zoé", "zoe@a.example", "Payé"],
                ["Web", "Plein", 1234567891, date(2026, 9, 23), time(9, 0), 88410201, "Oui", "2026-11-24 09:05:11", "Achat", "Paul", "paul@b.example", "Drévillon", "Luc", None, "Payé"],
                ["Web", "Plein", 12345679, date(2026, 9, 23), time(9, 0), 88410202, "Non", None, "Achat", "Paul", "paul@b.example", "Escalvert", "Ada", "ada@a.example", "Non payé"],
                ["Web", "Plein", 1234567893, date(2026, 9, 23), time(9, 0), 88410203, "Non", None, "Achat", "Paul", "paul@b.example", "Faverelle", "Ali", "ali@a.example", "Invitation"],
            ]
        },
        merged=("A1:H1", "I1:K1", "L1:O1"),
        formats={"date": "dd/mm/yyyy", "time": "hh:mm:ss"},
    ),
    people="""
row | ticket_code | full_name | email | status | order_id | ordered_at | checked_in | checked_in_at
3 | 0000123456 | Zoé BRÉVANDOIS | zoe@a.example | valid | 88410200 | 2026-09-22T09:22:42 | no | .
4 | 1234567891 | Luc Drévillon | paul@b.example | cancelled | 88410201 | 2026-09-23T09:00:00 | yes | 2026-11-24T09:05:11
5 | 12345679 | Ada Escalvert | ada@a.example | pending | 88410202 | 2026-09-23T09:00:00 | no | .
6 | 1234567893 | Ali Faverelle | ali@a.example | valid | 88410203 | 2026-09-23T09:00:00 | no | .
""",
    problems="""
4 email_is_buyer
5 code_leading_zero_lost
""",
    format={
        "file_type": "xlsx",
        "sheet": "Participants",
        "header_row": 2,
        "date_order": "ymd for check-in, excel for order",
    },
)

BILLETWEB_RAW = Sample(
    file="billetweb.csv",
    content=text_file(
        """
;Billet;Création;Tarif;Catégorie;Nom;Prénom;E-mail;Nom acheteur;Prénom acheteur;E-mail acheteur;Commande;Paiement;Prix;Remboursé;Payé;Date de paiement;Scanné;Entreprise #11;Fonction #12;Régime alimentaire #131474;Table (commande) #135122
;T985-1829-E1397785;19/09/2026 13:30:36;Partenaire;Partner Day;BRÉVANDOIS;Zoé;zoe@a.example;Achat;Paul;paul@b.example;C209-6310;Invitation;0,00;0,00;Oui;19/09/2026;Oui;Atelier;Directrice;Végane;4
;T985-1830-E1397785;18/09/2026 13:30:36;Adhérent;Partner Day;Drévillon;Luc;;Achat;Paul;paul@b.example;C209-6310;Carte;25,00;25,00;Oui;19/09/2026;Non;;;;4
;T985-1831-E1397785;18/09/2026 13:30:36;Adhérent;Partner Day;Escalvert;Ada;ada@a.example;Achat;Paul;paul@b.example;C209-6311;Carte;25,00;;Non;;Non;;;;
""",
        encoding="utf-8-sig",
        newline="\r\n",
    ),
    people="""
row | ticket_code | full_name | email | company | job_title | ticket_type | status | order_id | ordered_at | checked_in | comment | extra:Table (commande) #135122
2 | T985-1829-E1397785 | Zoé BRÉVANDOIS | zoe@a.example | Atelier | Directrice | Partenaire | valid | C209-6310 | 2026-09-19T13:30:36 | yes | Végane | 4
3 | T985-1830-E1397785 | Luc Drévillon | paul@b.example | . | . | Adhérent | refunded | C209-6310 | 2026-09-18T13:30:36 | no | . | 4
4 | T985-1831-E1397785 | Ada Escalvert | ada@a.example | . | . | Adhérent | pending | C209-6311 | 2026-09-18T13:30:36 | no | . | .
""",
    problems="3 email_is_buyer",
    columns={"Billet": "ticket_code", "Entreprise #11": "company", "Régime alimentaire #131474": "comment"},
)

YURPLAN = Sample(
    file="yurplan.csv",
    content=text_file(
        """
Numéro de réservation,Catégorie de billet,Jeton,Nom,Prénom,Adresse mail,Etat,Date d'achat
45001,Journée,yt8Kq2Lm,BRÉVANDOIS,Zoé,zoe@a.example,Valide,2026-10-02 08:00
45001,Journée,yt8Kq2Ln,Drévillon,Luc,luc@a.example,Annulé,2026-10-02 08:00
""",
        encoding="mac_roman",
        newline="\r",
    ),
    people="""
row | ticket_code | full_name | ticket_type | status | order_id | ordered_at
2 | yt8Kq2Lm | Zoé BRÉVANDOIS | Journée | valid | 45001 | 2026-10-02T08:00:00
3 | yt8Kq2Ln | Luc Drévillon | Journée | cancelled | 45001 | 2026-10-02T08:00:00
""",
    format={"encoding": "mac_roman", "newline": "cr", "separator": ",", "date_order": "ymd"},
)

EVENTBRITE_NUMBERS = Sample(
    file="eventbrite participants.xlsx",
    content=workbook(
        {
            "Participants": [
                ["N° de commande", "Date de commande", "Prénom", "Nom de famille", "Adresse e-mail", "Quantité", "Type de billet", "N° de code-barres", "Statut du participant", "Date d'enregistrement"],
                [11213300000, datetime(2026, 10, 12, 9, 15), "Zoé", "Brévandois", "zoe@a.example", 1, "Entrée", 1121330000018443500000001, "Participe", None],
                [11213300001, datetime(2026, 10, 13, 9, 15), "Luc", "Drévillon", "luc@a.example", 1, "Entrée", 1121330000018443500000002, "Enregistré", datetime(2026, 11, 24, 9, 5)],
                [11213300002, datetime(2026, 10, 13, 9, 15), "Ada", "Escalvert", "ada@a.example", 1, "Entrée", "0121330000018443500000003", "Ne participe pas", None],
            ]
        },
        formats={"datetime": "dd/mm/yyyy hh:mm"},
    ),
    people="""
row | ticket_code | full_name | status | order_id | ordered_at | checked_in | checked_in_at
2 | . | Zoé Brévandois | valid | 11213300000 | 2026-10-12T09:15:00 | no | .
3 | . | Luc Drévillon | valid | 11213300001 | 2026-10-13T09:15:00 | yes | 2026-11-24T09:05:00
4 | 0121330000018443500000003 | Ada Escalvert | cancelled | 11213300002 | 2026-10-13T09:15:00 | no | .
""",
    problems="""
2 code_damaged
3 code_damaged
""",
    format={"date_order": "excel", "header_row": 1},
)

BIZOUK = Sample(
    file="bizouk.xls",
    content="""<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>td { mso-number-format:"\\@"; }</style></head><body><table border="1">
<tr><td colspan="7"><b>Export des ventes &ndash; Partner Day</b></td></tr>
<tr><th>Commande No</th><th>Nom</th><th>Prénom</th><th>Email</th><th>Tarif</th><th>Quantité</th><th>Date de la commande</th></tr>
<tr><td rowspan="2">5001</td><td>Br&eacute;vandois</td><td>Zoé</td><td>zoe@a.example</td><td>Adulte<br>midi</td><td>3</td><td>03/11/2026 10:00</td></tr>
<tr><td>Br&eacute;vandois</td><td>Zoé</td><td>zoe@a.example</td><td>Enfant</td><td>1</td><td>03/11/2026 10:00</td></tr>
<tr><td>5002</td><td>Drévillon</td><td>Luc&nbsp;</td><td>luc@a.example</td><td>Adulte<br>midi</td><td>2</td><td>14/11/2026 10:00</td></tr>
<tr><td>Total</td><td></td><td></td><td></td><td></td><td>6</td><td></td></tr>
</table></body></html>""".encode("cp1252"),
    people="""
row | ticket_code | full_name | ticket_type | order_id | ordered_at
3 | . | Zoé Brévandois | Adulte⏎midi | 5001 | 2026-11-03T10:00:00
3 | . | Zoé Brévandois | Adulte⏎midi | 5001 | 2026-11-03T10:00:00
3 | . | Zoé Brévandois | Adulte⏎midi | 5001 | 2026-11-03T10:00:00
4 | . | Zoé Brévandois | Enfant | 5001 | 2026-11-03T10:00:00
5 | . | Luc Drévillon | Adulte⏎midi | 5002 | 2026-11-14T10:00:00
5 | . | Luc Drévillon | Adulte⏎midi | 5002 | 2026-11-14T10:00:00
""",
    problems="""
- no_ticket_code_column
3 row_with_several_tickets
4 same_person_multiple_tickets
5 row_with_several_tickets
6 ignored_row
""",
    format={"file_type": "html", "encoding": "cp1252", "header_row": 2},
)

SAMPLES = (
    HELLOASSO_WITHOUT_QUESTIONS,
    HELLOASSO_MEMBERS_SAVED_BY_EXCEL,
    WEEZEVENT_OLD,
    WEEZEVENT_GROUPS,
    BILLETWEB_RAW,
    YURPLAN,
    EVENTBRITE_NUMBERS,
    BIZOUK,
)
