"""Exports of international systems and in other languages."""

from __future__ import annotations

from samples import Sample, text_file, workbook

# fmt: off

EVENTBRITE_ENGLISH = Sample(
    file="report.csv",
    content=text_file(
        """
Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,Job Title,Company,"How did you hear
about us?",Barcode #
10001,11/03/26 22:28,Zoe,Brevandois,zoe@a.example,1,,General,20001,,Free,USD,0.00,0.00,0.00,0.00,Attending,,CEO,Acme,"A friend,
or two",1001200100000000000000001
10002,12/04/26 9:05,Luc,Castelrieu,luc@a.example,1,,General,20002,,Free,USD,0.00,0.00,0.00,0.00,Checked In,,,Acme,,1.00120012E+24
10003,11/03/26 22:28,Ada,Drevillon,ada@a.example,1,,VIP,20003,,Free,USD,0.00,0.00,0.00,0.00,Not Attending,,,,,0012001000000000000000003
10004,11/03/26 22:28,Bob,Escalvert,bob@a.example,1,,VIP,20004,,Free,USD,0.00,0.00,0.00,0.00,Deleted,,,,,1001200100000000000000000
10005,11/03/26 22:28,Cat,Faverelle,cat@a.example,1,,VIP,20005,,Free,USD,0.00,0.00,0.00,0.00,Refunded,,,,,1001200100000000000000005
""",
        encoding="utf-8-sig",
        newline="\r\n",
    ),
    people="""
row | ticket_code | full_name | job_title | company | ticket_type | status | order_id | ordered_at | checked_in
2 | 1001200100000000000000001 | Zoe Brevandois | CEO | Acme | General | valid | 10001 | 2026-11-03T22:28:00 | no
3 | . | Luc Castelrieu | . | Acme | General | valid | 10002 | 2026-12-04T09:05:00 | yes
4 | 0012001000000000000000003 | Ada Drevillon | . | . | VIP | cancelled | 10003 | 2026-11-03T22:28:00 | no
5 | . | Bob Escalvert | . | . | VIP | cancelled | 10004 | 2026-11-03T22:28:00 | no
6 | 1001200100000000000000005 | Cat Faverelle | . | . | VIP | refunded | 10005 | 2026-11-03T22:28:00 | no
""",
    problems="""
3 code_damaged
5 code_damaged
""",
    format={"date_order": "mdy", "decimal": ".", "separator": ","},
)

EVENTBRITE_ITALIAN = Sample(
    file="report_it.csv",
    content=text_file(
        """
Ordine n.,N. codice a barre,Nome,Cognome,Indirizzo e-mail,Tipologia biglietto,Data check-in,Titolo professionale,Azienda
9001,0123456789012345678,Giulia,Rossellini,giulia@a.example,Ingresso,,Direttrice,Ditta
9002,0123456789012345679,Marco,De Lucchi,marco@a.example,Ingresso,03/11/2026 09:10,,Ditta
"""
    ),
    people="""
row | ticket_code | first_name | last_name | job_title | order_id | checked_in | checked_in_at
2 | 0123456789012345678 | Giulia | Rossellini | Direttrice | 9001 | no | .
3 | 0123456789012345679 | Marco | De Lucchi | . | 9002 | yes | 2026-11-03T09:10:00
""",
)

TITO = Sample(
    file="tickets.csv",
    content=text_file(
        """
Number,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Event,Void Status,Price,Ticket Reference,Tags,Order Reference,Order Name,Order Email,Order Company Name,Order Completed Date,Check-ins: Main hall,Check-ins: Dinner
1,Early bird,\u3000Zoé Brévandois\u3000,\u3000Zoé,Brévandois\u3000,zoe@a.example,Acme\u3000Ltd,Day,,10.00,ABCD-1,,ABCD,Zoé Brévandois,zoe@a.example,Acme,2026-10-02T14:31:12Z,1,0
2,Early bird,,,,,,Day,no,10.00,ABCD-2,,ABCD,Zoé BRÉVANDOIS,zoe@a.example,Acme,2026-10-02T14:31:12Z,0,0
3,Speaker,Luc Castelrieu,Luc,Castelrieu,luc@a.example,,Day,yes,0.00,EFGH-1,,EFGH,Luc Castelrieu,luc@a.example,,2026-10-03T14:31:12Z,0,2
""",
    ),
    people="""
row | ticket_code | first_name | last_name | email | company | ticket_type | status | order_id | ordered_at | checked_in
2 | ABCD-1 | Zoé | Brévandois | zoe@a.example | Acme Ltd | Early bird | valid | ABCD | 2026-10-02T14:31:12Z | yes
3 | ABCD-2 | Zoé | BRÉVANDOIS | zoe@a.example | . | Early bird | valid | ABCD | 2026-10-02T14:31:12Z | no
4 | EFGH-1 | Luc | Castelrieu | luc@a.example | . | Speaker | cancelled | EFGH | 2026-10-03T14:31:12Z | yes
""",
    problems="""
3 name_from_buyer
3 email_is_buyer
3 same_person_multiple_tickets
""",
)

MEETUP = Sample(
    file="attendees.xls",
    content=text_file(
        """
Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\tNotes
Zoé Brévandois\tuser 12345\tOrganizer\tYes\tYes\t2\tNovember 3, 2026 9:12 PM\tMay 1, 2020\thttps://www.meetup.example/1\t
Luc CASTELRIEU\tuser 12346\tMember\tNo\tNo\t0\tNovember 4, 2026 9:12 AM\tMay 1, 2021\thttps://www.meetup.example/2\t
Ada\tuser 12347\tMember\tNo\tWaitlist\t0\tNovember 5, 2026 9:12 AM\tMay 1, 2021\thttps://www.meetup.example/3\tvegan
""",
        encoding="utf-16-le",
        newline="\r\n",
        before=b"\xff\xfe",
    ),
    people="""
row | ticket_code | full_name | job_title | status | ordered_at | comment
2 | . | Zoé Brévandois | . | valid | 2026-11-03T21:12:00 | .
2 | . | Zoé Brévandois | . | valid | 2026-11-03T21:12:00 | .
2 | . | Zoé Brévandois | . | valid | 2026-11-03T21:12:00 | .
3 | . | Luc CASTELRIEU | . | declined | 2026-11-04T09:12:00 | .
4 | . | Ada | . | waitlist | 2026-11-05T09:12:00 | vegan
""",
    problems="""
- no_ticket_code_column
2 name_order_guessed
2 row_with_several_tickets
4 incomplete_name
""",
    format={"encoding": "utf-16-le", "bom": True, "separator": "\t", "newline": "crlf"},
)

PRETIX_GERMAN = Sample(
    file="checkinlist.csv",
    content=text_file(
        """
"Bestellnummer";"Name Teilnehmer*in";"Name Teilnehmer*in: Vorname";"Name Teilnehmer*in: Nachname";"Produkt";"Preis";"Eingecheckt";"Ausgecheckt";"Automatisch eingecheckt";"bezahlt";"Ticket-Code";"E-Mail";"Telefonnummer";"Firma";"Bestelldatum";"Bestellzeit"
"38E97";"Jörg Weiß";"Jörg";"Weiß";"Partner";"45,00";"27.11.2026 08:50";"27.11.2026 12:00";"Nein";"Ja";"dtrcxypmjs8huuexst3xdzjtpa47fmj4";"joerg@a.example";"+49 30 1234567";"Bäckerei";"2026-10-30";"09:10:21"
"YDB9Z";"Änne Groß";"Änne";"Groß";"Partner";"45,00";"";"";"Nein";"Nein";"ytjb3sma853suecr76a8stgxupc2urg7";"aenne@a.example";"";"";"2026-10-31";"09:10:21"
"0E773";"";"";"";"Partner";"45,00";"";"";"Nein";"Ja";"2tjb3sma853suecr76a8stgxupc2urg7";"wer@a.example";"";"";"2026-10-31";"09:10:21"
"""
    ),
    people="""
row | ticket_code | full_name | company | ticket_type | status | order_id | ordered_at | checked_in | checked_in_at | phone
2 | dtrcxypmjs8huuexst3xdzjtpa47fmj4 | Jörg Weiß | Bäckerei | Partner | valid | 38E97 | 2026-10-30T09:10:21 | yes | 2026-11-27T08:50:00 | +49 30 1234567
3 | ytjb3sma853suecr76a8stgxupc2urg7 | Änne Groß | . | Partner | pending | YDB9Z | 2026-10-31T09:10:21 | no | . | .
4 | 2tjb3sma853suecr76a8stgxupc2urg7 | . | . | Partner | valid | 0E773 | 2026-10-31T09:10:21 | no | . | .
""",
    problems="4 missing_name",
    columns={"Ausgecheckt": "(check-out time; not a payment)", "bezahlt": "status"},
    format={"date_order": "dmy for check-in, ymd for order"},
)

PRETIX_WITHOUT_SECRETS = Sample(
    file="checkinlist_en.csv",
    content=text_file(
        """
"Order code","Attendee name","Attendee name: Given name","Attendee name: Family name","Product","Price","Checked in","Checked out","Automatically checked in","E-mail","Phone number","Company","Order date","Order time","State","Comment"
"N8TSU","Zoe Brev","Zoe","Brev","Partner","45.00","2026-11-27 08:50:00","","No","zoe@a.example","","Acme","2026-10-30","09:10:21","",""
"N8TSU","Luc Cast","Luc","Cast","Partner","45.00","","","No","luc@a.example","","Acme","2026-10-30","09:10:21","BC",""
"""
    ),
    people="""
row | ticket_code | full_name | status | order_id | ordered_at | checked_in_at | extra:State
2 | . | Zoe Brev | valid | N8TSU | 2026-10-30T09:10:21 | 2026-11-27T08:50:00 | .
3 | . | Luc Cast | valid | N8TSU | 2026-10-30T09:10:21 | . | BC
""",
    problems="- no_ticket_code_column",
)

PRETIX_ORDER_DATA = Sample(
    file="orders.xlsx",
    content=workbook(
        {
            "Commandes": [
                ["Code de commande", "Total de la commande", "Statut", "E-mail", "Numéro de téléphone", "Date de commande", "Nom", "Nom de la société"],
                ["N8TSU", 45.5, "payé", "paul@b.example", "", "2026-10-30", "Paul Payeur", "Achats B"],
                ["YDB9Z", 45.5, "annulé", "anne@b.example", "", "2026-10-31", "Anne Payeuse", ""],
                ["HAZR3", 45.5, "en attente", "ali@b.example", "", "2026-10-31", "Ali Payeur", ""],
            ],
            "Positions de commande": [
                ["Code de commande", "ID de position", "Statut", "E-mail", "Numéro de téléphone", "Date de commande", "Heure de commande", "Produit", "Prix", "Nom du participant", "Nom du participant : Prénom", "Nom du participant : Nom de famille", "E-mail du participant", "Entreprise", "Secret du billet", "Pays"],
                ["N8TSU", 1, "payé", "paul@b.example", "", "2026-10-30", "09:10:21", "Partenaire", 45.5, "Zoé Brévandois", "Zoé", "Brévandois", "zoe@a.example", "Atelier", "dtrcxypmjs8huuexst3xdzjtpa47fmj4", "FR"],
                ["N8TSU", 2, "payé", "paul@b.example", "", "2026-10-30", "09:10:21", "Partenaire", 45.5, "Luc Castelrieu", "Luc", "Castelrieu", "", "", "ytjb3sma853suecr76a8stgxupc2urg7", "FR"],
                ["YDB9Z", 1, "expiré", "anne@b.example", "", "2026-10-31", "09:10:21", "Presse", 0, "Ada Drévillon", "Ada", "Drévillon", "ada@a.example", "", "b5r4a9f4t9tpk7knpu8c2dfzm866h2s3", "FR"],
            ],
            "Frais de commande": [
                ["Code de commande", "Statut", "Type de frais", "Prix"],
                ["N8TSU", "payé", "paiement", 1.5],
            ],
        }
    ),
    people="""
row | ticket_code | full_name | email | company | ticket_type | status | order_id | ordered_at
2 | dtrcxypmjs8huuexst3xdzjtpa47fmj4 | Zoé Brévandois | zoe@a.example | Atelier | Partenaire | valid | N8TSU | 2026-10-30T09:10:21
3 | ytjb3sma853suecr76a8stgxupc2urg7 | Luc Castelrieu | paul@b.example | . | Partenaire | valid | N8TSU | 2026-10-30T09:10:21
4 | b5r4a9f4t9tpk7knpu8c2dfzm866h2s3 | Ada Drévillon | ada@a.example | . | Presse | cancelled | YDB9Z | 2026-10-31T09:10:21
""",
    problems="3 email_is_buyer",
    columns={"E-mail": "email (fallback)", "E-mail du participant": "email"},
    format={"sheet": "Positions de commande", "decimal": "."},
)

INDICO = Sample(
    file="registrations.csv",
    content=text_file(
        """
ID,Name,First Name,Last Name,Email Address,Affiliation,Position,Phone Number,Registration date,Registration state,Price,Checked in,Check-in date
1,Zoé Brévandois,Zoé,Brévandois,zoe@a.example,Acme,CEO,,2026-10-01 10:00:00,Completed,0,Yes,2026-11-27 09:01:00
2,Luc Castelrieu,Luc,Castelrieu,luc@a.example,Acme,,,2026-10-02 10:00:00,Awaiting payment,0,No,
3,Ada Drévillon,Ada,Drévillon,ada@a.example,Acme,,,2026-10-03 10:00:00,Withdrawn,0,No,
4,Bob Escalvert,Bob,Escalvert,bob@a.example,Acme,,,2026-10-03 10:00:00,Rejected,0,No,
5,Cat Faverelle,Cat,Faverelle,cat@a.example,Acme,,,2026-10-03 10:00:00,Pending,0,No,
""",
        encoding="utf-8-sig",
    ),
    people="""
row | ticket_code | full_name | company | job_title | status | order_id | ordered_at | checked_in | checked_in_at
2 | . | Zoé Brévandois | Acme | CEO | valid | 1 | 2026-10-01T10:00:00 | yes | 2026-11-27T09:01:00
3 | . | Luc Castelrieu | Acme | . | pending | 2 | 2026-10-02T10:00:00 | no | .
4 | . | Ada Drévillon | Acme | . | cancelled | 3 | 2026-10-03T10:00:00 | no | .
5 | . | Bob Escalvert | Acme | . | declined | 4 | 2026-10-03T10:00:00 | no | .
6 | . | Cat Faverelle | Acme | . | pending | 5 | 2026-10-03T10:00:00 | no | .
""",
    problems="- no_ticket_code_column",
    columns={"ID": "order_id", "Name": "full_name", "Checked in": "checked_in", "Check-in date": "checked_in_at"},
)

HI_EVENTS = Sample(
    file="attendees.xlsx",
    content=workbook(
        {
            "Worksheet": [
                ["ID", "First Name", "Last Name", "Email", "Status", "Check Ins", "Product ID", "Product Name", "Event ID", "Public ID", "Short ID", "Created Date", "Last Updated Date", "Notes", "Which company?"],
                [1, "Zoé", "Brévandois", "zoe@a.example", "ACTIVE", "Main (2026-11-27 09:01:02), Dinner (2026-11-27 19:00:00)", 7, "Std", 3, "A-ABC1234", "a_x1", "2026-10-01 10:00:00", "2026-10-01 10:00:00", "", "Acme"],
                [2, "Luc", "Castelrieu", "luc@a.example", "AWAITING_PAYMENT", "", 7, "Std", 3, "A-ABC1235", "a_x2", "2026-10-01 10:00:00", "2026-10-01 10:00:00", "vegan", ""],
                [3, "Ada", "Drévillon", "ada@a.example", "CANCELLED", "no", 7, "Std", 3, "A-ABC1236", "a_x3", "2026-10-01 10:00:00", "2026-10-01 10:00:00", "", ""],
            ]
        }
    ),
    people="""
row | ticket_code | full_name | company | ticket_type | status | order_id | ordered_at | checked_in | checked_in_at | comment
2 | A-ABC1234 | Zoé Brévandois | Acme | Std | valid | . | 2026-10-01T10:00:00 | yes | 2026-11-27T09:01:02 | .
3 | A-ABC1235 | Luc Castelrieu | . | Std | pending | . | 2026-10-01T10:00:00 | no | . | vegan
4 | A-ABC1236 | Ada Drévillon | . | Std | cancelled | . | 2026-10-01T10:00:00 | no | . | .
""",
    columns={"Public ID": "ticket_code"},
)

LUMA = Sample(
    file="guests.csv",
    content=text_file(
        """
guest_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,utm_source,qr_code_url,amount,ticket_type_id,ticket_name,What is your company?
gst-abc1,Zoé Brévandois,Zoé,Brévandois,zoe@a.example,+33639980001,2026-10-02T14:31:12.345Z,approved,2026-11-27T08:12:00.000Z,,https://luma.com/check-in/evt-1?pk=g-AAA1,0,ttype-1,Standard,Acme
gst-abc2,Luc Castelrieu,Luc,Castelrieu,luc@a.example,,2026-10-03T14:31:12.345Z,pending_approval,,,https://luma.com/check-in/evt-1?pk=g-AAA2,0,ttype-1,Standard,
gst-abc3,Ada Drévillon,Ada,Drévillon,ada@a.example,,2026-10-03T14:31:12.345Z,session,,,https://luma.com/check-in/evt-1?pk=g-AAA3,0,ttype-1,Standard,
gst-abc4,Bob Escalvert,Bob,Escalvert,bob@a.example,,2026-10-03T14:31:12.345Z,waitlist,,,https://luma.com/check-in/evt-1?pk=g-AAA4,0,ttype-1,Standard,
gst-abc5,Cat Faverelle,Cat,Faverelle,cat@a.example,,2026-10-03T14:31:12.345Z,invited,,,https://luma.com/check-in/evt-1?pk=g-AAA5,0,ttype-1,Standard,
gst-abc6,Dan Gerbaudin,Dan,Gerbaudin,dan@a.example,,2026-10-03T14:31:12.345Z,declined,,,https://luma.com/check-in/evt-1?pk=g-AAA6,0,ttype-1,Standard,
""",
        encoding="utf-8-sig",
    ),
    people="""
row | ticket_code | full_name | company | ticket_type | status | ordered_at | checked_in_at | phone | extra:guest_id
2 | g-AAA1 | Zoé Brévandois | Acme | Standard | valid | 2026-10-02T14:31:12Z | 2026-11-27T08:12:00Z | +33639980001 | gst-abc1
3 | g-AAA2 | Luc Castelrieu | . | Standard | pending | 2026-10-03T14:31:12Z | . | . | gst-abc2
4 | g-AAA3 | Ada Drévillon | . | Standard | valid | 2026-10-03T14:31:12Z | . | . | gst-abc3
5 | g-AAA4 | Bob Escalvert | . | Standard | waitlist | 2026-10-03T14:31:12Z | . | . | gst-abc4
6 | g-AAA5 | Cat Faverelle | . | Standard | invited | 2026-10-03T14:31:12Z | . | . | gst-abc5
7 | g-AAA6 | Dan Gerbaudin | . | Standard | declined | 2026-10-03T14:31:12Z | . | . | gst-abc6
""",
)

EVENTMAKER = Sample(
    file="guests.xlsx",
    content=workbook(
        {
            "Guests": [
                ["UID", "First name", "Last name", "Email", "Company name", "Position", "Guest category", "Status", "Registered at", "Phone number"],
                ["5FQ2K", "Zoé", "Brévandois", "zoe@a.example", "Acme", "CEO", "VIP", "registered", "2026-10-02 14:31:12 UTC", "0639980001"],
                ["5FQ2L", "Luc", "Castelrieu", "luc@a.example", "Acme", "", "Partner", "cancelled", "2026-10-02 14:31:12 UTC", 639980002],
            ],
            "Legend": [["Status", "Meaning"], ["registered", "valid"]],
        }
    ),
    people="""
row | ticket_code | full_name | company | job_title | ticket_type | status | ordered_at | phone
2 | 5FQ2K | Zoé Brévandois | Acme | CEO | VIP | valid | 2026-10-02T14:31:12Z | 0639980001
3 | 5FQ2L | Luc Castelrieu | Acme | . | Partner | cancelled | 2026-10-02T14:31:12Z | 639980002
""",
    problems="3 phone_leading_zero_lost",
)

DIGITEVENT = Sample(
    file="invites.xlsx",
    content=workbook(
        {
            "Feuil1": [
                ["Last name", "First name", "Email address", "Phone", "Organization", "Job", "Statut"],
                ["Brévandois", "Zoé", "zoe@a.example", "+33 6 39 98 00 01", "Acme", "CEO", "Inscrit"],
                ["Castelrieu", "Luc", "luc@a.example", "", "Acme", "", "Refusé"],
                ["Drévillon", "Ada", "ada@a.example", "", "Acme", "", "Invité"],
            ]
        }
    ),
    people="""
row | full_name | email | phone | company | job_title | status
2 | Zoé Brévandois | zoe@a.example | +33 6 39 98 00 01 | Acme | CEO | valid
3 | Luc Castelrieu | luc@a.example | . | Acme | . | declined
4 | Ada Drévillon | ada@a.example | . | Acme | . | invited
""",
    problems="- no_ticket_code_column",
)

SAMPLES = (
    EVENTBRITE_ENGLISH,
    EVENTBRITE_ITALIAN,
    TITO,
    MEETUP,
    PRETIX_GERMAN,
    PRETIX_WITHOUT_SECRETS,
    PRETIX_ORDER_DATA,
    INDICO,
    HI_EVENTS,
    LUMA,
    EVENTMAKER,
    DIGITEVENT,
)
