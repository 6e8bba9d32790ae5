"""Files that a spreadsheet, an encoding, a careless hand or a hostile one has been at."""

from __future__ import annotations

from samples import Sample, text_file, workbook

# fmt: off

CODES = Sample(
    file="codes.csv",
    content=text_file(
        """
Code billet;Référence;Nom;Prénom;E-mail;Statut
A-0001 / A-0002;R1;Brévandois;Zoé;zoe@a.example;Validé
A-0003;R2;Castelrieu;Luc;luc@a.example;Validé
A-0003;R3;Drévillon;Ada;ada@a.example;Validé
A-0004;R4;Escalvert;Bob;bob@a.example;Validé
A-0004;R4;ESCALVERT;Bob;bob@a.example;Annulé
;R5;Faverelle;Cat;cat@a.example;Validé
A-0005;R6;Gerbaudin;Dan;dan@a.example;Zombie
A-0006;R7;Gerbaudin;Dan;dan@a.example;
"""
    ),
    people="""
row | ticket_code | full_name | status
2 | A-0001 | Zoé Brévandois | valid
2 | A-0002 | Zoé Brévandois | valid
3 | A-0003 | Luc Castelrieu | valid
4 | A-0003 | Ada Drévillon | valid
5 | A-0004 | Bob Escalvert | cancelled
7 | . | Cat Faverelle | valid
8 | A-0005 | Dan Gerbaudin | unknown
9 | A-0006 | Dan Gerbaudin | valid
""",
    problems="""
2 row_with_several_tickets
4 duplicate_code
6 duplicate_row
7 missing_code
8 unknown_status
9 same_person_multiple_tickets
""",
)

SPREADSHEET_DAMAGE = Sample(
    file="abimé.csv",
    content=text_file(
        """
N° de code-barres;Nom;Prénom;E-mail;Date de commande;Téléphone
="0012345678";Brévandois;Zoé;zoe@a.example;31/11/2026 10:00;06 39 98 00 01
'0112345678;Castelrieu;Luc;luc@a.example;13/11/2026 10:00;639980002
2112345678,00;Drévillon;Ada;ada@a.example;14/11/2026;3,36399E+10
3 112 345 678;Escalvert;Bob;bob@a.example;;+33 6 39 98 00 04
12345678;Faverelle;Cat;cat@a.example;bientôt;
4,11E+09;Gerbaudin;Dan;dan@a.example;;
1234567890123450000;Hautevaux;Eva;eva@a.example;-;
"""
    ),
    people="""
row | ticket_code | full_name | ordered_at | phone
2 | 0012345678 | Zoé Brévandois | . | 06 39 98 00 01
3 | 0112345678 | Luc Castelrieu | 2026-11-13T10:00:00 | 639980002
4 | 2112345678 | Ada Drévillon | 2026-11-14 | 3,36399E+10
5 | 3112345678 | Bob Escalvert | . | +33 6 39 98 00 04
6 | 12345678 | Cat Faverelle | . | .
7 | . | Dan Gerbaudin | . | .
8 | . | Eva Hautevaux | . | .
""",
    problems="""
2 bad_date
3 phone_leading_zero_lost
4 phone_leading_zero_lost
6 code_leading_zero_lost
6 bad_date
7 code_damaged
8 code_damaged
""",
)

TWICE_ENCODED = Sample(
    file="deux fois.csv",
    content="Nom;Prénom;Société;E-mail;Code billet\r\nBrévandois;Zoé;L’Étoile – à côté;zoe@a.example;C0001\r\nŒuvrier;Noël;Ça & là;n@a.example;C0002\r\n".encode()
    .decode("cp1252")
    .encode("utf-8-sig"),
    people="""
row | ticket_code | full_name | company
2 | C0001 | Zoé Brévandois | L’Étoile – à côté
3 | C0002 | Noël Œuvrier | Ça & là
""",
    problems="- mojibake_repaired",
    columns={"Prénom": "first_name", "Société": "company"},
    format={"encoding": "utf-8", "bom": True},
)

TWICE_ENCODED_WORKBOOK = Sample(
    file="deux fois.xlsx",
    content=workbook(
        {
            "Feuil1": [
                ["Nom", "PrÃ©nom", "E-mail", "Code billet"],
                ["BrÃ©vandois", "ZoÃ©", "zoe@a.example", "C0001"],
                ["Castelrieu", "Luc", "luc@a.example", "C0002"],
            ]
        }
    ),
    people="""
row | ticket_code | full_name
2 | C0001 | Zoé Brévandois
3 | C0002 | Luc Castelrieu
""",
    problems="- mojibake_repaired",
)

HOSTILE = Sample(
    file="hostile.csv",
    content=(
        "Nom;Prénom;E-mail;Code billet;Remarques\r\n"
        '=HYPERLINK("http://x.example");Zoé;zoe@a.example;C0001;\r\n'
        "<b onclick=alert(1)>Bré</b>;Robert') DROP TABLE tickets,--;r@a.example;C0002;" + "x" * 12000 + "\r\n"
        "Cas\u202etelrieu\x07;\u200bLuc;luc@a.example;C0003;+33 6 39 98 00 03\r\n"
        "@SUM(1+1)*cmd|' /C calc'!A0;Ada;ada@a.example;C0004;- sans gluten\r\n"
        "Normal;Eva;eva@a.example;C0005;-\r\n"
    ).encode(),
    people="""
row | ticket_code | last_name | first_name
2 | C0001 | =HYPERLINK("http://x.example") | Zoé
3 | C0002 | <b onclick=alert(1)>Bré</b> | Robert') DROP TABLE tickets,--
4 | C0003 | Castelrieu | Luc
5 | C0004 | @SUM(1+1)*cmd|' /C calc'!A0 | Ada
6 | C0005 | Normal | Eva
""",
    problems="""
2 formula_cell
3 oversized_cell
4 control_characters
5 formula_cell
""",
)

RAGGED = Sample(
    file="décalé.csv",
    content=text_file(
        """
Nom;Prénom;E-mail;Société;Code billet
Brévandois;Zoé;zoe@a.example;"Grand Stand;C0001
Castelrieu;Luc;luc@a.example;Atelier;C0002
Drévillon;Ada;ada@a.example;"Banque ; Conseil";C0003
Escalvert;Bob;bob@a.example;Coop;C0004;de trop
Faverelle;Cat;cat@a.example
Gerbaudin;Dan;dan@a.example;"Café ""Le Port""
et fils";C0006
Hautevaux;Eva;eva@a.example;Coop;C0007;;
"""
    ),
    people="""
row | ticket_code | full_name | company
2 | C0001 | Zoé Brévandois | "Grand Stand
3 | C0002 | Luc Castelrieu | Atelier
4 | C0003 | Ada Drévillon | Banque ; Conseil
5 | C0004 | Bob Escalvert | Coop
6 | . | Cat Faverelle | .
7 | C0006 | Dan Gerbaudin | Café "Le Port"⏎et fils
8 | C0007 | Eva Hautevaux | Coop
""",
    problems="""
5 ragged_row
6 ragged_row
6 missing_code
""",
)

XML_SPREADSHEET = Sample(
    file="participants.xls",
    content="""<?xml version="1.0" encoding="UTF-8"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Participants"><Table>
<Row><Cell><Data ss:Type="String">Nom</Data></Cell><Cell><Data ss:Type="String">Prénom</Data></Cell><Cell><Data ss:Type="String">Code-barres</Data></Cell><Cell><Data ss:Type="String">Tél.</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Brévandois</Data></Cell><Cell><Data ss:Type="String">Zoé &amp; Cie</Data></Cell><Cell><Data ss:Type="String">00012</Data></Cell><Cell><Data ss:Type="Number">639980001</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Castelrieu</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">00013</Data></Cell></Row>
</Table></Worksheet></Workbook>""".encode(),
    people="""
row | ticket_code | first_name | last_name | phone
2 | 00012 | Zoé & Cie | Brévandois | 639980001
3 | 00013 | . | Castelrieu | .
""",
    problems="""
2 phone_leading_zero_lost
3 incomplete_name
""",
)

PAGE = Sample(
    file="page.xls",
    content='''<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="iso-8859-1"></head><body>
<table><tr><td colspan=5>Export du 12/11/2026</td></tr></table>
<table><tr><th colspan=2>Billet</th><th colspan=3>Participant</th></tr>
<tr><th>Code-barres</th><th>Tarif</th><th>Nom</th><th>Pr&eacute;nom</th><th>Commentaire</th></tr>
<tr><td x:num="361234567890">3,61E+11<td>Journ&eacute;e&nbsp;enti&egrave;re<td>L&#39;HERMINIER<td>Zoé<td>une<br>deux
<tr><td>001234567891</td><td>Matin</td><td>D&amp;CO</td><td>Luc</td><td><table><tr><td>sans</td><td>noix</td></tr></table></td></tr>
<tr><td colspan=5>&nbsp;</td></tr><tr><td colspan=2>Total</td><td>2</td></tr></table></body></html>'''.encode("cp1252"),
    people="""
row | ticket_code | full_name | ticket_type | comment
3 | 361234567890 | Zoé L'HERMINIER | Journée entière | une⏎deux
4 | 001234567891 | Luc D&CO | Matin | sans noix
""",
    problems="6 ignored_row",
    format={"file_type": "html", "header_row": 2},
)

SAMPLES = (
    CODES,
    SPREADSHEET_DAMAGE,
    TWICE_ENCODED,
    TWICE_ENCODED_WORKBOOK,
    HOSTILE,
    RAGGED,
    XML_SPREADSHEET,
    PAGE,
)
