"""Hand-made exports in other languages, in the encodings that are usual there."""

from __future__ import annotations

from samples import Sample, text_file

# fmt: off

SPANISH = Sample(
    file="inscripciones.csv",
    content=text_file(
        """
Nombre;Apellidos;Correo electrónico;Empresa;Cargo;Tipo de entrada;Código de barras;Estado;Fecha;Teléfono
José;García López;jose@a.example;Ñandú SA;Jefe;General;ES000123;Confirmado;27/10/2026 10:00;612345678
María;Muñoz;maria@a.example;Ñandú SA;;General;ES000124;Anulado;28/10/2026 10:00;
""",
        encoding="cp850",
    ),
    people="""
row | ticket_code | full_name | company | job_title | ticket_type | status | ordered_at | phone
2 | ES000123 | José García López | Ñandú SA | Jefe | General | valid | 2026-10-27T10:00:00 | 612345678
3 | ES000124 | María Muñoz | Ñandú SA | . | General | cancelled | 2026-10-28T10:00:00 | .
""",
    format={"encoding": "cp850"},
)

PORTUGUESE = Sample(
    file="inscricoes.csv",
    content=text_file(
        """
Nome completo,E-mail,Empresa,Tipo de ingresso,Código do ingresso,Estado do pedido,Data do pedido
João da Silva,joao@a.example,Ações Lda,Normal,PT-0001,Pago,27/10/2026 10:00
Inês CONCEIÇÃO,ines@a.example,,Normal,PT-0002,Reembolsado,28/10/2026 10:00
"""
    ),
    people="""
row | ticket_code | first_name | last_name | company | status | ordered_at
2 | PT-0001 | João | da Silva | Ações Lda | valid | 2026-10-27T10:00:00
3 | PT-0002 | Inês | CONCEIÇÃO | . | refunded | 2026-10-28T10:00:00
""",
)

DUTCH = Sample(
    file="deelnemers.csv",
    content=text_file(
        """
sep=|
Voornaam|Achternaam|E-mailadres|Bedrijf|Functie|Kaartsoort|Streepjescode|Status|Besteldatum|Ingecheckt
Joost|van den Berg|joost@a.example|Fiets BV|Chef|Regulier|NL00012|Betaald|27-10-2026 10:00|Ja
Sanne|de Vries|sanne@a.example|||Regulier|NL00013|Geannuleerd|28-10-2026 10:00|Nee
"""
    ),
    people="""
row | ticket_code | full_name | company | job_title | status | ordered_at | checked_in
3 | NL00012 | Joost van den Berg | Fiets BV | Chef | valid | 2026-10-27T10:00:00 | yes
4 | NL00013 | Sanne de Vries | . | . | cancelled | 2026-10-28T10:00:00 | no
""",
    format={"separator": "|", "header_row": 2},
)

POLISH = Sample(
    file="uczestnicy.csv",
    content=text_file(
        """
Imię;Nazwisko;Adres e-mail;Telefon;Nazwa firmy;Rodzaj biletu;Kod kreskowy;Status zamówienia;Data zamówienia
Łukasz;Żółtowski;lukasz@a.example;501234567;Spółka Świętokrzyska;Normalny;PL0001AA;Opłacone;27.10.2026 10:00
Ania;Śliwa;ania@a.example;501234568;Spółka;Ulgowy;PL0002AB;Anulowane;28.10.2026 10:00
""",
        encoding="cp1250",
    ),
    people="""
row | ticket_code | full_name | phone | company | ticket_type | status | ordered_at
2 | PL0001AA | Łukasz Żółtowski | 501234567 | Spółka Świętokrzyska | Normalny | valid | 2026-10-27T10:00:00
3 | PL0002AB | Ania Śliwa | 501234568 | Spółka | Ulgowy | cancelled | 2026-10-28T10:00:00
""",
    format={"encoding": "cp1250"},
)

SAMPLES = (SPANISH, PORTUGUESE, DUTCH, POLISH)
