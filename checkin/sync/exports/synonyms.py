"""The words of registration systems for columns, in eight languages. Data only: add a line, the reader knows it.

Spelling does not matter: capitals, accents, hyphens, `#12`, `:`, `*` and « (obligatoire) » are ignored when comparing.
Within a field the first words are the best ones.
"""

from __future__ import annotations

# fmt: off
FIELDS: dict[str, tuple[str, ...]] = {
    "ticket_code": (
        "code-barres", "codes-barres", "code barre", "codes barre", "# code barre", "numéro de code-barres",
        "qr_code_url", "barcode #", "barcode", "barcode number", "barcode value", "barcodes", "secret", "secret du billet",
        "ticket secret", "ticket code", "code du billet", "code billet", "code de billet", "code d'entrée",
        "public id", "id public", "identifiant public", "öffentliche id", "id público", "id pubblico", "openbare id", "uid", "qr code", "code qr", "qrcode", "jeton", "token", "ticket reference", "référence du billet",
        "référence billet", "numéro de billet", "numéro du billet", "numéro billet", "ticket number", "ticket #",
        "ticket no", "numéro de e-billet", "guest_id", "api_id",
        "barcode no.", "número de código de barras", "ticket-secret", "barcode-nr.", "barcodenummer", "strichcode", "ticketcode", "ticketnummer", "geheimnis",
        "codice a barre", "codice a barre numero", "numéro codice a barre", "codici a barre", "codice biglietto",
        "código de barras", "código del billete", "código de la entrada", "código do bilhete", "código do ingresso",
        "streepjescode", "kod kreskowy", "barcode nummer", "ticketcode nummer", "numero biglietto", "número de entrada", "número do bilhete", "número do ingresso", "número ingresso", "número entrada",
        "número de bilhete", "código qr", "codice qr", "code qr du billet", "e-billet", "n° e-billet", "code d'accès",
        "access code", "badge id", "badge", "numéro de badge", "code badge", "code du badge", "qr", "ticket barcode", "code ticket", "kod biletu", "numer biletu", "ticket id",
    ),
    "first_name": (
        "prénom", "prénoms", "nom du participant prénom", "first name", "firstname", "given name", "given names",
        "forename", "attendee name given name", "vorname", "name teilnehmer*in vorname", "primeiro nome", "nome próprio",
        "voornaam", "imię", "nombre de pila",
    ),
    "last_name": (
        "nom de famille", "nom du participant nom de famille", "nom d'usage", "nom usuel", "last name", "lastname",
        "surname", "family name", "attendee name family name", "nachname", "familienname", "zuname", "cognome",
        "apellidos", "apellido", "sobrenome", "apelido", "achternaam", "familienaam", "nazwisko",
    ),
    "full_name": (
        "nom complet", "nom et prénom", "nom prénom", "noms prénoms", "noms et prénoms", "nom, prénom", "nom / prénom",
        "nom/prénom", "nom & prénom", "prénom nom", "prénom et nom", "prénom, nom", "prénom / nom", "prénom/nom",
        "prénom & nom", "prénom et nom de famille", "full name", "fullname", "complete name", "first and last name",
        "first name last name", "first & last name", "vollständiger name", "vor- und nachname", "vorname nachname",
        "name vorname", "name teilnehmer*in", "teilnehmername", "nominativo", "nome e cognome", "cognome e nome",
        "nome completo", "nombre completo", "nombre y apellidos", "apellidos y nombre", "volledige naam",
        "voor- en achternaam", "imię i nazwisko", "nazwisko i imię", "identité",
        "participant", "participants", "inscrit", "inscrits", "invité", "invités", "attendee", "guest",
        "teilnehmer", "teilnehmer*in", "partecipante", "participante", "deelnemer", "uczestnik", "personne", "convive",
        "contact", "interlocuteur", "ansprechpartner", "contatto", "contacto", "contactpersoon",
    ),
    # These mean the last, the first or the whole name: the neighbours decide.
    "name or last_name": ("nom", "noms", "name", "names", "naam"),
    "name or first_name": ("nome", "nombre"),
    "email": (
        "adresse e-mail", "e-mail", "email", "adresse mail", "mail", "courriel", "mél", "adresse courriel", "adresse mél",
        "adresse de messagerie", "adresse électronique", "adresse de courriel", "email address", "mail address",
        "e-mail-adresse", "e-mail adresse", "mailadresse", "indirizzo e-mail", "indirizzo mail", "indirizzo email",
        "posta elettronica", "correo electrónico", "correo", "dirección de correo electrónico", "endereço de e-mail",
        "e-mailadres", "adres e-mail", "poczta elektroniczna", "username", "user email", "mail pro", "mail professionnel",
        "e-mail pro", "e-mail professionnel", "adresse mail professionnelle", "adresse e-mail professionnelle", "courriel professionnel",
        "work email", "business email", "mail perso", "mail personnel", "e-mail perso", "e-mail personnel", "autre e-mail",
        "adresse mail personnelle", "adresse e-mail personnelle", "autre mail", "mail 2", "e-mail 2", "personal email",
    ),
    "company": (
        "société", "entreprise", "organisation", "organisme", "structure", "nom de la structure", "nom de l'entreprise",
        "nom de la société", "nom de l'organisation", "nom de l'organisme", "employeur", "société / organisme",
        "entreprise / organisme", "entreprise / organisation", "société / organisation", "entreprise ou organisme",
        "structure / entreprise", "company", "company name", "company / organization", "organization",
        "organization name", "affiliation", "employer", "institution", "firma", "unternehmen", "organisation / firma",
        "azienda", "società", "ente", "organizzazione", "empresa", "organización", "organização", "entidad", "entidade",
        "bedrijf", "bedrijfsnaam", "organisatie", "nazwa firmy", "organizacja", "association", "établissement", "réseau",
        "raison sociale", "facture société", "rechnungsadresse firma", "adresse de facturation société", "nom société",
        "invoice address company", "partenaire", "nom du partenaire", "exposant", "partner", "sponsor", "exhibitor",
        "entité", "collectivité", "administration", "nom de l'association", "nom de l'établissement", "nom de l'entité",
    ),
    "job_title": (
        "fonction", "votre fonction", "intitulé du poste", "poste", "poste occupé", "fonction / poste", "poste / fonction",
        "métier", "qualité", "profession", "titre du poste", "intitulé de poste", "intitulé de la fonction",
        "poste actuel", "fonction actuelle", "titre professionnel", "fonction dans l'entreprise", "rôle", "job title", "job", "jobtitle", "position", "role", "occupation", "funktion",
        "berufsbezeichnung", "stellung", "titolo professionale", "ruolo", "qualifica", "mansione", "cargo", "puesto",
        "função", "functie", "functietitel", "stanowisko", "titre", "title", "titolo", "título",
    ),
    "ticket_type": (
        "tarif", "nom du tarif", "nom du produit", "libellé du tarif", "intitulé du tarif", "type de billet", "type de billets", "type billet", "nom du billet", "type d'inscription", "formule",
        "produit", "ticket type", "ticket_name", "ticket name", "type of ticket", "registration type", "product",
        "product name", "price name", "rate", "rate name", "item", "item name", "admission", "produkt", "produktname", "tickettyp", "ticket-typ", "nombre del producto", "nome prodotto",
        "nome do produto", "productnaam", "ticketart", "ticketkategorie", "tipologia biglietto",
        "tipo di biglietto", "tipo biglietto", "tipo de entrada", "tipo de bilhete", "tipo de ingresso", "entrada",
        "tickettype", "kaartsoort", "soort ticket", "categoria ingresso", "tipo di ingresso", "tipo ingresso", "categoría de entrada",
        "rodzaj wejściówki", "bilet typ", "teilnahmeart", "anmeldeart", "profil", "pass", "type de pass", "formule choisie", "type kaartje", "typ biletu", "rodzaj biletu", "catégorie de billet",
        "catégorie billet", "catégorie", "ticket category", "category", "kategorie", "categoria", "categoría",
        "categorie", "kategoria", "type de participant", "price tier",
    ),
    # A ticket's type, its code or its address: the values decide.
    "ticket or code": ("billet", "billets", "ticket", "tickets", "biglietto", "bilet", "eintrittskarte"),
    "code or nothing": ("code", "référence", "reference", "réf.", "ref", "référence unique", "code unique",
                        "code participant", "code inscription", "code invitation", "carte d'adhérent",
                        "numéro d'inscription", "référence inscription", "identifiant", "identifiant unique", "identifier", "codice", "código", "kod"),
    "order_id": (
        "référence commande", "référence de commande", "référence de la commande", "numéro de commande",
        "numéro commande", "numéro de la commande", "commande", "commande no", "commande numéro", "code de commande", "code de la commande", "code de la commande",
        "code commande", "identifiant de la commande", "identifiant commande", "id commande",
        "numéro de réservation", "numéro réservation", "réservation", "order #", "order number", "order no",
        "order reference", "order code", "order id", "order", "booking reference", "booking number",
        "booking id", "bestellnummer", "bestellung", "bestell-nr.", "bestellnr.", "buchungsnr.", "buchungsnummer", "confirmation number", "numéro de confirmation",
        "ordine numéro", "ordine n.",
        "ordine", "id ordine", "numero ordine", "numero d'ordine", "número de pedido", "número pedido", "pedido", "número do pedido",
        "bestelnummer", "bestelling", "numer zamówienia", "nr zamówienia", "zamówienie", "order", "registration id", "n. d'ordine",
    ),
    "ordered_at": (
        "date de la commande", "date de commande", "date commande", "date d'achat", "date achat", "création",
        "date de création", "créé le", "horodateur", "horodatage", "inscrit le", "date d'inscription", "date inscription",
        "date de réservation", "date de soumission", "soumis le", "répondu le", "date de réponse", "order date",
        "order created date", "order created at", "order completed date", "creation date", "creation", "date created", "date ordered", "purchase date", "date of order", "order placed", "ordered at", "ordered on", "booked at", "booking date", "date of purchase",
        "date de la réservation", "réservé le", "commande passée le", "purchased at", "created_at",
        "created at", "created date", "created", "registration date", "registered at", "registered on", "date registered",
        "timestamp", "submitted at", "submission date", "submit date", "rsvped on", "completion time", "heure de fin",
        "bestelldatum", "erstellt am", "erstellungsdatum", "fecha de creación", "data di creazione", "data de criação", "aanmaakdatum", "zeitstempel", "anmeldedatum", "registrierungsdatum", "data ordine",
        "data dell'ordine", "data acquisto", "data di registrazione", "informazioni cronologiche", "fecha",
        "fecha de pedido", "fecha del pedido", "fecha de compra", "marca temporal", "fecha de inscripción", "data de inscrição", "data rejestracji", "inschrijfdatum", "aanmelddatum",
        "buchungsdatum", "angemeldet am", "data iscrizione", "data di iscrizione", "data i godzina", "data do pedido", "data da compra",
        "carimbo de data/hora", "besteldatum", "tijdstempel", "data zamówienia", "sygnatura czasowa", "achat le",
        "commandé le", "inscription le", "date de l'inscription", "date de l'achat", "inscription", "heure de soumission", "date d'envoi",
        "envoyé le", "date du formulaire", "registration time", "fertigstellungszeit", "ora di completamento", "hora de finalización",
        "hora de conclusão", "tijd van voltooien", "godzina ukończenia", "heure de début", "startzeit", "start time", "date",
    ),
    "checked_in": (
        "date de scan", "date du scan", "scanné", "scanné le", "scan", "composté", "composté le", "contrôlé",
        "contrôlé le", "date de contrôle", "date du contrôle", "enregistrement effectué", "émargé", "émargement",
        "date d'enregistrement", "date de check-in", "date de compostage", "heure de scan", "heure de passage", "heure de check-in", "heure d'émargement", "date d'entrée", "heure d'entrée",
        "date d'émargement", "date d'arrivée", "date et heure de scan", "premier scan", "first scan", "scan time", "entry time",
        "date de passage", "scanné à l'entrée", "pointage", "venu", "venue", "présent sur place", "présence effective", "enregistré le", "check-in le", "checkin date", "check in time", "checked in date", "arrived", "arrivé", "arrivée", "heure d'arrivée", "entrée le", "pointé",
        "checked in", "checked in at", "is checked in", "enregistrements", "enregistré", "enregistré à", "check-in", "check-in date", "check-in time", "check ins", "checkin",
        "checked_in_at", "check in status", "used", "used_date", "used at", "scanned", "scanned at", "scan date",
        "attended", "eingecheckt", "check-in datum", "data check-in", "check-in effettuato", "entrada registrada",
        "ingecheckt", "zameldowany", "eingecheckt am", "check-in uhrzeit", "anwesend", "data del check-in", "data e ora check-in", "fecha de check-in",
        "fecha de registro de entrada", "data de check-in", "check-in realizado", "data check-inu", "inchecktijd",
    ),
    "status": (
        "statut", "statut de la commande", "statut de commande", "statut du billet", "statut du participant",
        "statut billet", "statut commande", "statut de l'inscription", "statut inscription", "état", "état du billet",
        "état de l'inscription", "état de la commande", "présence", "présent", "participation", "payé", "payée", "réglé",
        "réglée", "paiement reçu", "statut du paiement", "statut paiement", "état du paiement", "supprimé", "supprimée",
        "remboursé", "remboursée", "annulé", "annulée", "annulation", "désisté", "confirmé", "réponse",
        "status", "attendee status", "ticket status", "order status", "payment status", "approval_status", "void status",
        "void", "voided", "registration state", "registration status", "state", "paid", "cancelled", "canceled",
        "refunded", "deleted", "rsvp", "bezahlt", "zahlungsstatus", "storniert", "erstattet", "bestellstatus",
        "teilnahmestatus", "stato", "stato partecipante", "stato ordine", "stato biglietto", "pagato", "annullato",
        "rimborsato", "estado", "estado del pedido", "estado do pedido", "pagado", "pago", "anulado", "cancelado",
        "betaald", "geannuleerd", "stan", "status zamówienia", "opłacone", "anulowano", "stornierung", "anmeldestatus",
        "stato registrazione", "stato iscrizione", "estado de la inscripción", "estado da inscrição", "situação",
        "règlement", "paiement", "absent", "excusé", "absent / excusé", "inschrijvingsstatus", "status zgłoszenia", "status płatności", "date d'annulation", "annulé le", "cancelled at",
        "canceled at", "cancellation date", "présence confirmée", "participation confirmée", "zusage", "teilnahme",
        "payment state", "order state", "guest status", "statut d'inscription", "statut de participation", "validité",
        "statut de l'invité", "statut de la réservation", "statut réservation", "statut d'invitation",
    ),
    "phone": (
        "téléphone", "numéro de téléphone", "numéro de téléphone portable", "téléphone portable", "téléphone mobile",
        "portable", "mobile", "tél.", "tel", "tél. portable", "numéro de portable", "numéro de mobile", "gsm", "natel",
        "phone", "phone number", "mobile phone", "mobile number", "cell phone", "cell", "telephone", "telephone number",
        "telefon", "telefonnummer", "handy", "handynummer", "mobilnummer", "mobiltelefon", "telefono", "cellulare",
        "numero di telefono", "teléfono", "móvil", "número de teléfono", "telefone", "telemóvel", "celular",
        "telefoon", "telefoonnummer", "mobiele telefoon", "telefon komórkowy", "telefono cellulare", "teléfono móvil", "número de telemóvel",
        "n° de téléphone", "n° tél", "n° de tél", "n° portable", "n° téléphone", "n° mobile", "tél. mobile", "contact téléphonique", "gsm / tél.", "mobiltelefonnummer", "whatsapp", "mobiel", "numer telefonu", "téléphone fixe",
    ),
    "comment": (
        "commentaire", "commentaires", "remarque", "remarques", "observation", "observations", "note", "notes",
        "informations complémentaires", "information complémentaire", "précisions", "divers", "régime alimentaire",
        "régime alimentaire ou remarque", "régimes alimentaires", "allergies", "besoins particuliers", "comment",
        "comments", "remark", "remarks", "special needs", "special requirements", "dietary requirements",
        "kommentar", "anmerkung", "anmerkungen", "bemerkung", "bemerkungen", "notas", "nota", "commento", "commenti",
        "osservazioni", "comentario", "comentarios", "observaciones", "comentário", "comentários", "observações",
        "opmerking", "opmerkingen", "dieetwensen", "ernährungswünsche", "besondere bedürfnisse", "intolleranze alimentari", "alergias",
        "requisitos alimentarios", "restrições alimentares", "dieta", "régime", "commentaire libre", "message", "uwagi", "komentarz",
        "commentaire de la commande", "commentaire de commande", "order comment", "order notes", "bestellkommentar",
    ),
    "quantity": (
        "quantité", "quantite", "qté", "qte", "nombre de places", "nombre de billets", "nb de places", "nb places",
        "nb billets", "nb de billets", "nombre de personnes", "nb personnes", "nb de personnes", "places", "quantity",
        "qty", "ticket quantity", "number of tickets", "tickets number", "anzahl", "menge", "quantità", "cantidad",
        "quantidade", "aantal", "ilość",
    ),
    "guests": ("guests", "accompagnants", "nombre d'accompagnants", "nb d'accompagnants", "nb accompagnants",
               "number of guests", "plus ones"),
    "civility": ("civilité", "civ.", "civ", "salutation", "prefix", "anrede", "sexe", "genre", "gender", "titre de civilité"),
    "check_out": ("passé en caisse", "sortie enregistrée", "checked out", "check-out", "check out date", "ausgecheckt"),
    "row_number": ("n°", "no", "nr", "nr.", "num", "numéro", "#", "id", "ligne", "rang", "line", "row", "lp.", "ordre"),
}

# Only where nothing else is: who is named for a partner; an invoice, which the participant's own answer goes before.
LESSER: tuple[str, ...] = (
    "contact", "interlocuteur", "ansprechpartner", "contatto", "contacto", "contactpersoon",
   "raison sociale", "facture société", "rechnungsadresse firma", "invoice address company",
                           "adresse de facturation société")

# Said of the person who comes, or of the one who paid; taken off before comparing: « Email de l'acheteur » → e-mail.
OWN: tuple[str, ...] = (
    "participant", "participante", "participants", "participant(e)", "inscrit", "inscrite", "adhérent", "adhérente",
    "invité", "invitée", "bénéficiaire", "visiteur", "attendee", "guest", "ticket holder", "ticket", "registrant",
    "bénévole", "intervenant", "intervenante", "membre", "personne", "volunteer", "member", "speaker", "delegate",
    "visitor", "teilnehmer", "teilnehmer*in", "teilnehmerin", "partecipante", "asistente", "deelnemer", "uczestnik",
    "uczestnika",
)
BUYERS: tuple[str, ...] = (  # alone, their names
    "payeur", "payeuse", "acheteur", "acheteuse", "client", "buyer", "payer", "purchaser", "customer", "besteller",
    "käufer", "kunde", "acquirente", "comprador", "compradora", "koper", "kupujący",
)
BUYER: tuple[str, ...] = (
    *BUYERS, "commande", "facturation", "facture", "order", "billing", "invoice", "rechnungs", "rechnung",
    "rechnungsadresse", "kupującego",
)
JOINERS: tuple[str, ...] = ("du", "de la", "de l", "de", "d", "l", "des", "of the", "of", "the", "del", "dell", "della", "do", "da", "van")

# Whole questions: the first line with one of its words decides, unless a word of NOT_FOR stands beside it.
QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("full_name", ("nom et prénom", "nom et votre prénom", "prénom et nom", "nom complet", "nom / prénom", "nom prénom",
                   "full name", "first and last name", "imię i nazwisko", "nome e cognome", "nombre y apellidos")),
    ("first_name", ("votre prénom", "prénom de", "your first name")),
    ("name or last_name", ("votre nom", "your name", "quel est votre nom")),
    ("email", ("e-mail", "adresse mail", "courriel", "adresse de messagerie", "votre mail", "mail professionnel")),
    ("phone", ("téléphone", "numéro de portable", "votre portable", "phone", "telefon")),
    ("job_title", ("votre fonction", "fonction occupée", "votre poste", "poste occupé", "votre métier", "intitulé du poste",
                   "job title", "votre rôle", "your role")),
    ("company", ("votre entreprise", "votre structure", "votre société", "votre organisation", "votre organisme",
                 "votre association", "votre établissement", "quelle entreprise", "quelle structure", "quelle société",
                 "quelle association", "quel organisme", "quelle organisation", "nom de la structure", "nom de l'entreprise",
                 "structure représentée", "entreprise représentée", "entreprise ou", "entreprise / ", "société / ",
                 "organisme / ", "structure / ", "company", "organization", "organisation représentée")),
    ("ticket_type", ("quelle formule", "votre formule", "formule choisie", "type de billet", "ticket type")),
    ("attendance", ("présence le", "présence au", "présence à la journée", "participation le", "participation à la journée",
                    "participation à l'événement", "participation au partner", "serez-vous présent", "serez vous des nôtres", "serez-vous des nôtres", "confirmez-vous votre présence",
                    "votre présence", "votre participation", "participerez-vous à l", "participerez-vous au partner",
                    "participerez-vous", "participez-vous", "viendrez-vous", "je participe", "je viendrai", "je serai présent", "participez-vous à l", "participez-vous au partner",
                    "confirmation de présence", "serez-vous là", "werden sie teilnehmen", "nehmen sie teil", "nehmen sie an der", "parteciperà", "asistirá", "will you attend", "are you coming", "pourrez-vous venir")),
    ("comment", ("besoins particuliers", "besoin particulier", "régime alimentaire", "allergie", "remarque", "commentaire",
                 "précision", "special needs", "dietary", "quelque chose à ajouter", "accessibilité")),
)
NOT_FOR: tuple[str, ...] = (
    "taille", "adresse postale", "secteur", "site", "siret", "siren", "effectif", "ville", "code postal", "pays", "logo",
    "combien", "stand", "souhaitez-vous", "acceptez-vous", "autorisez-vous", "consentement", "newsletter", "accompagn",
    "apéritif", "apéro", "buffet", "brunch", "gala", "covoiturage", "navette", "dîner", "déjeuner", "repas", "soirée", "atelier", "cocktail", "visite", "recommand", "urgence", "emergency",
)

# Neither the participant nor the buyer: « Téléphone de la personne à prévenir ».
SOMEBODY_ELSE: tuple[str, ...] = ("accompagn", "parrain", "referent", "conjoint", "prevenir", "responsable legal", "invite par", "invitant", "organisateur")

# Columns that say whether somebody has paid, but rather how: only where every word is a status.
WAYS_TO_PAY: tuple[str, ...] = ("règlement", "paiement")

# Headers that mean something else beside these neighbours.
BESIDE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("id", "order_id", ("registration state",)),  # Indico
    ("title", "", ("rsvp", "user id")),  # Meetup's rank of a member
)
# Readable references of a ticket beside its real code: kept, and shown as kept.
REFERENCES: tuple[str, ...] = ("billet",)
TIME_WORDS: tuple[str, ...] = ("heure", "time", "uhrzeit", "zeit", "ora", "hora", "tijd", "godzina")
# Month first where no column proves anything: headers that stand together in English reports and forms.
MONTH_FIRST: tuple[tuple[str, ...], ...] = (
    ("order #", "order date"), ("attendee #", "order date"), ("attendee status", "order date"),
    ("timestamp", "email address"), ("timestamp", "username"), ("start time", "completion time"),  # forms in English
)
FRENCH: tuple[str, ...] = ("prénom", "nom", "téléphone", "tél.", "portable", "société", "adresse e-mail", "courriel")
# fmt: on
