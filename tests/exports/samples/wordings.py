"""Exports and lists that name their columns and states in other words than the usual ones."""

from __future__ import annotations

from samples import Sample, text_file, workbook

# fmt: off

HI_EVENTS_FRENCH = Sample(
    file="participants.xlsx",
    content=workbook(
        {
            "Worksheet": [
                ["ID", "Prénom", "Nom", "E-mail", "Statut", "", "ID du produit", "Nom du produit", "ID de l'événement", "ID public", "ID court", "Date de création", "Date de dernière mise à jour", "Notes"],
                [1, "Zoé", "Brévandois", "zoe@a.example", "ACTIVE", "Hall (2026-12-03 08:10:00), Salle (2026-12-03 14:00:00)", 3, "Pass", 9, "A-QQ1WW22", "a_1", "2026-10-01 10:00:00", "2026-10-02 10:00:00", ""],
                [2, "Luc", "Castelrieu", "luc@a.example", "CANCELLED", "", 3, "Pass", 9, "A-QQ1WW23", "a_2", "2026-10-01 11:00:00", "2026-10-02 10:00:00", ""],
            ]
        }
    ),
    people="""
row | ticket_code | full_name | ticket_type | status | ordered_at | checked_in | checked_in_at | extra:ID court
2 | A-QQ1WW22 | Zoé Brévandois | Pass | valid | 2026-10-01T10:00:00 | yes | 2026-12-03T08:10:00 | a_1
3 | A-QQ1WW23 | Luc Castelrieu | Pass | cancelled | 2026-10-01T11:00:00 | no | . | a_2
""",
)

ORDINAL_SIGN = Sample(
    file="reservations.csv",
    content=text_file(
        """
Nº de réservation;Date de réservation;Catégorie de billet;Jeton;Nom de l'acheteur;Prénom de l'acheteur;E-mail de l'acheteur;Nom du participant;Prénom du participant;Statut du billet;Contrôlé;Date de contrôle;Votre société ?;Quel est votre poste ?
YR-10;02/11/2026 08:30;Standard;tok_9f8a01;Brévandois;Zoé;zoe@a.example;Brévandois;Zoé;Valide;Oui;03/12/2026 09:00;Atelier;DRH
YR-10;02/11/2026 08:30;Standard;tok_9f8a02;Brévandois;Zoé;zoe@a.example;;;Valide;Non;;;
YR-11;13/11/2026 08:30;VIP;tok_9f8a03;Castelrieu;Luc;luc@a.example;Castelrieu;Luc;Expiré;Non;;;
"""
    ),
    people="""
row | ticket_code | full_name | company | job_title | order_id | status | checked_in | checked_in_at
2 | tok_9f8a01 | Zoé Brévandois | Atelier | DRH | YR-10 | valid | yes | 2026-12-03T09:00:00
3 | tok_9f8a02 | Zoé Brévandois | . | . | YR-10 | valid | no | .
4 | tok_9f8a03 | Luc Castelrieu | . | . | YR-11 | cancelled | no | .
""",
    problems="""
2 email_is_buyer
3 email_is_buyer
3 name_from_buyer
3 same_person_multiple_tickets
4 email_is_buyer
""",
)

EVENTBRITE_SPANISH = Sample(
    file="informe.csv",
    content=text_file(
        """
N.º de pedido,Fecha del pedido,Nombre,Apellidos,Correo electrónico,Cantidad,Tipo de entrada,N.º de asistente,N.º de código de barras,Estado del asistente,Fecha de registro de entrada,Puesto,Empresa
70001,13/10/2026 10:00,Ana,Garcés,ana@a.example,1,General,601,7000160100101234,Asistirá,,Jefa,Taller
70002,14/10/2026 10:00,Blas,Herranz,blas@a.example,1,General,602,7000260200101234,Asistirá,03/12/2026 9:15,,
70003,14/10/2026 10:00,Cruz,Iniesto,cruz@a.example,1,General,603,7000360300101234,No asistirá,,,
"""
    ),
    people="""
row | ticket_code | full_name | ticket_type | job_title | order_id | status | checked_in
2 | 7000160100101234 | Ana Garcés | General | Jefa | 70001 | valid | no
3 | 7000260200101234 | Blas Herranz | General | . | 70002 | valid | yes
4 | 7000360300101234 | Cruz Iniesto | General | . | 70003 | cancelled | no
""",
)

FORM_IN_GERMAN = Sample(
    file="Partner Day(1-2).csv",
    content=text_file(
        """
ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Vor- und Nachname;Firma / Organisation;Ihre Funktion;Nehmen Sie teil?
1;03.11.2026 09:00:00;03.11.2026 09:05:00;anonymous;;Uta KLEINSCHMIDT;Werkstatt;Leitung;Ja
2;14.11.2026 09:00:00;14.11.2026 09:05:00;anonymous;;BRANDT, Kai;;;Nein
"""
    ),
    people="""
row | full_name | email | company | job_title | status | ordered_at
2 | Uta KLEINSCHMIDT | . | Werkstatt | Leitung | valid | 2026-11-03T09:05:00
3 | Kai BRANDT | . | . | . | declined | 2026-11-14T09:05:00
""",
    problems="""
- no_ticket_code_column
2 missing_email
3 missing_email
""",
)

STATES_IN_PHRASES = Sample(
    file="etats.csv",
    content=text_file(
        """
Billet n°;Nom;Prénom;Mail pro;Mail perso;Statut de l'inscription;Annulé le
0001234;Brévandois;Zoé;zoe@a.example;z@b.example;Inscription validée;
0001235;Castelrieu;Luc;;l@b.example;Payé 10 €;
0001236;Drévillon;Ada;ada@a.example;;Billet annulé;
0001237;Escalvert;Bob;bob@a.example;;Scanné;
0001238;Faverelle;Cat;cat@a.example;;Confirmé (gratuit);12/11/2026
0001239;Gaubrelle;Dan;dan@a.example;;Remplacé par Eve;
"""
    ),
    people="""
row | ticket_code | full_name | email | status | checked_in
2 | 0001234 | Zoé Brévandois | zoe@a.example | valid | no
3 | 0001235 | Luc Castelrieu | l@b.example | valid | no
4 | 0001236 | Ada Drévillon | ada@a.example | cancelled | no
5 | 0001237 | Bob Escalvert | bob@a.example | valid | yes
6 | 0001238 | Cat Faverelle | cat@a.example | cancelled | no
7 | 0001239 | Dan Gaubrelle | dan@a.example | unknown | no
""",
    problems="7 unknown_status",
)

CONTACTS_OF_PARTNERS = Sample(
    file="partenaires.xlsx",
    content=workbook(
        {
            "Suivi": [
                ["INVITATIONS PARTENAIRES 2026"],
                ["Partenaire", "Contact", "Fonction du contact", "Mail du contact", "Tél. du contact", "Présence le 3/12", "Nb de personnes"],
                ["Banque du Ponant", "Mme Zoé LE GOASTER", "Directrice", "zoe@a.example", "06 39 98 33 01", "oui", 2],
                ["Mairie", "M. Luc KERGALL", "Adjoint", "luc@a.example", None, "non", 1],
                ["Nombre de partenaires :", 2],
            ]
        }
    ),
    people="""
row | full_name | company | job_title | email | phone | status
3 | Zoé LE GOASTER | Banque du Ponant | Directrice | zoe@a.example | 06 39 98 33 01 | valid
3 | Zoé LE GOASTER | Banque du Ponant | Directrice | zoe@a.example | 06 39 98 33 01 | valid
4 | Luc KERGALL | Mairie | Adjoint | luc@a.example | . | declined
""",
    problems="""
- no_ticket_code_column
3 row_with_several_tickets
5 ignored_row
""",
)

GROUPS_OF_OTHERS = Sample(
    file="invitations.xlsx",
    content=workbook(
        {
            "Suivi": [
                ["Suivi des invitations"],
                ["Entreprise", "", "Participant", "", "", "Invité par", "", ""],
                ["Nom", "Ville", "Nom", "Prénom", "Mail", "Nom", "Prénom", "Mail"],
                ["Atelier", "Brest", "BRÉVANDOIS", "Zoé", "zoe@a.example", "Roy", "Solène", "solene@b.example"],
                ["Verrerie", "Vannes", "CASTELRIEU", "Luc", "", "Roy", "Solène", "solene@b.example"],
            ]
        }
    ),
    people="""
row | full_name | company | email
4 | Zoé BRÉVANDOIS | Atelier | zoe@a.example
5 | Luc CASTELRIEU | Verrerie | .
""",
    problems="""
- no_ticket_code_column
5 missing_email
""",
)

CROSSES = Sample(
    file="croix.csv",
    content=text_file(
        """
NOM;Prénom;Organisation;Courriel;Badge;Présent;Absent;Annulé;Payé;Remboursé
BRÉVANDOIS;Zoé;Atelier;zoe@a.example;Exposant;x;;;25 €;
CASTELRIEU;Luc;;luc@a.example;Visiteur;;x;;0,00 €;
DRÉVILLON;Ada;;ada@a.example;Exposant;;;;25 €;25,00
ESCALVERT;Bob;;bob@a.example;Visiteur;;;;non;0,00
FAVERELLE;Cat;;cat@a.example;Visiteur;;;x;;
"""
    ),
    people="""
row | ticket_code | full_name | status
2 | . | Zoé BRÉVANDOIS | valid
3 | . | Luc CASTELRIEU | declined
4 | . | Ada DRÉVILLON | refunded
5 | . | Bob ESCALVERT | pending
6 | . | Cat FAVERELLE | cancelled
""",
    problems="- no_ticket_code_column",
)

OWN_ANSWER_BEFORE_INVOICE = Sample(
    file="questions.csv",
    content=text_file(
        """
Référence commande;Nom participant;Prénom participant;Email payeur;Raison sociale;Numéro de billet;Tarif;Nom de votre structure;Numéro d'adhérent;Votre adresse mail professionnelle;Nom de la personne à prévenir;Participerez-vous ?;Participerez-vous à l'apéritif ?
9001;BRÉVANDOIS;Zoé;compta@a.example;Holding;9001;Adhérent;Théâtre;AD-0017;zoe@a.example;Luc Castelrieu;Oui;Non
9002;CASTELRIEU;Luc;luc@a.example;;9002;Adhérent;;;;;Non;Oui
"""
    ),
    people="""
row | ticket_code | full_name | email | company | status | extra:Numéro d'adhérent
2 | 9001 | Zoé BRÉVANDOIS | zoe@a.example | Théâtre | valid | AD-0017
3 | 9002 | Luc CASTELRIEU | luc@a.example | . | declined | .
""",
    problems="3 email_is_buyer",
)

WHO_LOOKS_AFTER_THEM = Sample(
    file="suivi.csv",
    content=text_file(
        """
Nom;E-mail;Contact;Mail du contact;Paiement;Statut adhérent
Zoé BRÉVANDOIS;;Solène ROY;solene@b.example;CB;Actif
Luc CASTELRIEU;luc@a.example;Solène ROY;solene@b.example;Offert;Retraité
"""
    ),
    people="""
row | full_name | email | status | extra:Contact | extra:Statut adhérent
2 | Zoé BRÉVANDOIS | . | valid | Solène ROY | Actif
3 | Luc CASTELRIEU | luc@a.example | valid | Solène ROY | Retraité
""",
    problems="""
- no_ticket_code_column
2 missing_email
""",
)

SAMPLES = (
    HI_EVENTS_FRENCH,
    ORDINAL_SIGN,
    EVENTBRITE_SPANISH,
    FORM_IN_GERMAN,
    STATES_IN_PHRASES,
    CONTACTS_OF_PARTNERS,
    GROUPS_OF_OTHERS,
    CROSSES,
    OWN_ANSWER_BEFORE_INVOICE,
    WHO_LOOKS_AFTER_THEM,
)
