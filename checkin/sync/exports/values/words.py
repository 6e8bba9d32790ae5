"""The words of registration systems for yes, no and the state of a ticket, in eight languages. Data only."""

from __future__ import annotations

from checkin.models import Status

# fmt: off
STATUSES: dict[Status, tuple[str, ...]] = {
    Status.VALID: (
        "validé", "validée", "valide", "reçu", "reçue", "effectué", "acquitté", "received", "payé", "payée", "payés", "réglé", "réglée", "confirmé", "confirmée", "inscrit",
        "inscrite", "enregistré", "enregistrée", "participe", "participera", "présent", "présente", "invitation", "oui",
        "ok", "x", "✓", "✔", "✅", "jamais composté", "accepté", "acceptée", "gratuit", "offert", "exonéré", "actif", "paid", "approved", "accepted", "active",
        "attending", "going", "will attend", "asistirá", "asiste", "registrado", "nimmt teil", "zugesagt", "terminé", "terminée", "attendance confirmed", "checked in", "completed", "complete", "confirmed", "registered", "processed", "session",
        "valid", "yes", "y", "true", "vrai", "1", "bezahlt", "bestätigt", "gültig", "angemeldet", "ja", "confermato",
        "pagato", "valido", "completato", "partecipa", "parteciperà", "registrato", "iscritto", "si", "sí", "sì", "pagado", "aprovado", "aprobado", "confirmado", "válido", "pago", "sim",
        "betaald", "bevestigd", "geldig", "opłacone", "opłacony", "potwierdzony", "potwierdzone", "tak",
        "oui, je viendrai", "oui, je serai présent", "oui, je serai présente", "oui je participe",
    ),
    Status.PENDING: (
        "en attente", "en attente de paiement", "en attente du paiement", "en attente de validation", "attente",
        "attente paiement", "attente de paiement", "non payé", "non payée", "non payés", "non réglé", "à payer",
        "à confirmer", "à relancer", "à régler", "impayé", "en cours", "pending", "pending_approval", "awaiting payment",
        "awaiting_payment", "awaiting approval", "unpaid", "not paid", "waiting", "ausstehend", "offen", "unbezahlt",
        "nicht bezahlt", "in attesa", "in attesa di pagamento", "non pagato", "pendiente", "pendiente de pago", "pendente",
        "no pagado", "em espera", "in afwachting", "openstaand", "niet betaald", "oczekuje", "oczekujące", "nieopłacone",
    ),
    Status.CANCELLED: (
        "annulé", "annulée", "annulés", "supprimé", "supprimée", "désisté", "désistée", "désistement", "désinscrit",
        "désinscrite", "expiré", "expirée", "ne participe pas", "abandonné", "abandonnée", "cancelled", "canceled",
        "deleted", "not attending", "void", "voided", "withdrawn", "abandoned", "expired", "storniert", "abgesagt",
        "gelöscht", "abgelaufen", "abgebrochen", "annullato", "cancellato", "eliminato", "non partecipa", "scaduto",
        "non parteciperà", "no asistirá", "nimmt nicht teil", "anulado", "cancelado", "cancelada", "anulada", "caducado", "geannuleerd", "vervallen", "anulowane", "anulowany",
        "wygasłe",
    ),
    Status.REFUNDED: (
        "remboursé", "remboursée", "remboursés", "contesté", "refunded", "contested", "erstattet", "rückerstattet",
        "rimborsato", "reembolsado", "reembolsada", "terugbetaald", "zwrócone", "zwrot",
    ),
    Status.DECLINED: (
        "refusé", "refusée", "décliné", "déclinée", "ne viendra pas", "non, je ne pourrai pas venir", "absent", "absente",
        "excusé", "excusée", "declined", "denied", "rejected", "refused", "not going", "abgelehnt", "rifiutato", "rechazado",
        "recusado", "geweigerd", "afgewezen", "odrzucone",
    ),
    Status.WAITLIST: (
        "liste d'attente", "sur liste d'attente", "en liste d'attente", "waitlist", "waitlisted", "waiting list",
        "on waitlist", "warteliste", "lista d'attesa", "lista de espera", "wachtlijst", "lista rezerwowa",
    ),
    Status.INVITED: ("invitation envoyée", "invitation sent", "invité", "invitée", "invités", "invited", "eingeladen", "invitato", "invitado", "convidado",
                     "uitgenodigd", "zaproszony"),
}
# What a status may begin with when the whole is no known word: « annulé le 12/11 », « en attente du virement ».
BEGINNINGS: tuple[tuple[str, Status], ...] = (
    ("liste d'attente", Status.WAITLIST), ("sur liste d'attente", Status.WAITLIST), ("waitlist", Status.WAITLIST),
    ("en attente", Status.PENDING), ("awaiting", Status.PENDING), ("pending", Status.PENDING),
    ("non payé", Status.PENDING), ("non réglé", Status.PENDING), ("à régler", Status.PENDING), ("à payer", Status.PENDING),
    ("à confirmer", Status.PENDING), ("annulé", Status.CANCELLED),
    ("annulation", Status.CANCELLED), ("désist", Status.CANCELLED), ("désinscri", Status.CANCELLED),
    ("supprimé", Status.CANCELLED), ("cancelled", Status.CANCELLED), ("canceled", Status.CANCELLED),
    ("remboursé", Status.REFUNDED), ("refunded", Status.REFUNDED), ("refusé", Status.DECLINED),
    ("décliné", Status.DECLINED), ("declined", Status.DECLINED), ("non, je ne", Status.DECLINED),
    ("ne pourra pas", Status.DECLINED), ("ne viendra pas", Status.DECLINED), ("payé par", Status.VALID),
    ("payé le", Status.VALID), ("payé en", Status.VALID), ("confirmé le", Status.VALID), ("oui, je", Status.VALID),
    ("validé le", Status.VALID), ("avec plaisir", Status.VALID), ("je viendrai", Status.VALID), ("je serai présent", Status.VALID),
    ("je serai là", Status.VALID),
    ("je participe", Status.VALID), ("je ne pourrai", Status.DECLINED), ("je ne viendrai", Status.DECLINED),
    ("je ne serai", Status.DECLINED), ("je ne participe", Status.DECLINED), ("je ne peux", Status.DECLINED),
    ("ne peut pas", Status.DECLINED), ("ne sera pas", Status.DECLINED), ("malheureusement", Status.DECLINED),
    ("désolé", Status.DECLINED), ("absent", Status.DECLINED), ("excusé", Status.DECLINED),
    ("oczekuj", Status.PENDING), ("warte auf", Status.PENDING), ("ausstehend", Status.PENDING),
    ("in attesa di", Status.PENDING), ("pendiente", Status.PENDING), ("pendente", Status.PENDING),
    ("aguard", Status.PENDING), ("in afwachting", Status.PENDING), ("storniert", Status.CANCELLED),
    ("annullat", Status.CANCELLED), ("rimborsat", Status.REFUNDED),
)
# What a status may speak of before it says it.
SUBJECTS: tuple[str, ...] = ("inscription", "commande", "billet", "participation", "réservation", "paiement", "présence",
                             "registration", "order", "ticket", "payment", "booking")
# A status that also says that the person is in.
CHECKED_IN: tuple[str, ...] = ("checked in", "checked-in", "attended", "used", "scanned", "eingecheckt", "scanné", "scannée", "composté",
                               "émargé", "utilisé", "utilisée", "contrôlé", "ingecheckt", "check-in effettuato", "check-in realizado")

NOT_CHECKED_IN: tuple[str, ...] = (
    "jamais composté", "non composté", "non scanné", "pas scanné", "non contrôlé", "non enregistré", "not checked in",
    "not scanned", "unused", "nicht eingecheckt", "absent", "absente", "no-show", "no show", "never", "jamais",
)

# Columns that answer one question with yes or no: what « yes » and « no » mean there.
YES_NO_COLUMNS: tuple[tuple[tuple[str, ...], Status, Status], ...] = (
    (("payé", "payée", "réglé", "réglée", "paiement reçu", "règlement", "paiement", "paid", "bezahlt", "pagato", "pagado", "pago", "betaald",
      "opłacone", "statut du paiement", "payment status"), Status.VALID, Status.PENDING),
    (("supprimé", "supprimée", "annulé", "annulée", "annulation", "désisté", "void status", "void", "voided", "cancelled",
      "canceled", "deleted", "date d'annulation", "cancellation date", "storniert", "annullato", "anulado", "cancelado", "geannuleerd", "anulowano"),
     Status.CANCELLED, Status.VALID),
    (("remboursé", "remboursée", "refunded", "erstattet", "rimborsato", "reembolsado", "terugbetaald"), Status.REFUNDED,
     Status.VALID),
    (("confirmé",), Status.VALID, Status.PENDING),
    (("absent", "excusé", "absent excusé"), Status.DECLINED, Status.VALID),
    (("présence", "présent", "participation", "rsvp", "réponse", "attendance"), Status.VALID, Status.DECLINED),
)
YES: tuple[str, ...] = ("oui", "o", "yes", "y", "x", "1", "true", "vrai", "ja", "j", "si", "sì", "sí", "s", "sim", "tak", "t",
                        "ok", "✓", "✔", "✅", "☑", "wahr", "vero", "verdadero", "waar", "prawda")
NO: tuple[str, ...] = ("non", "no", "n", "0", "false", "faux", "nein", "não", "nao", "nee", "nie", "-", "–", "—", "☐", "✗",
                       "✘", "❌", "falsch", "falso", "onwaar", "fałsz", "jamais", "never", "none")
NOTHING: tuple[str, ...] = ("", "-", "–", "—", "n/a", "na", "n.a.", "néant", "aucun", "aucune", "sans", "?", "/", ".", "nc",
                            "none", "null", "x", "nan", "#n/a")
ANONYMOUS: tuple[str, ...] = ("anonymous", "anonyme", "anonym", "anonimo", "anónimo", "anoniem", "unassigned", "non attribué")
NO_NAME: tuple[str, ...] = ("-", "–", "—", "--", "---", "?", "??", ".", "/", "n/a", "#n/a", "null", "none", "(vide)")
MEMBER_RANKS: tuple[str, ...] = ("member", "organizer", "co-organizer", "event organizer", "assistant organizer", "host")
CIVILITIES: tuple[str, ...] = (
    "m", "m.", "mr", "mr.", "mme", "mme.", "mlle", "mlle.", "mlles", "mm.", "monsieur", "madame", "mademoiselle", "mrs",
    "mrs.", "ms", "ms.", "miss", "mx", "mx.", "sir", "dr", "dr.", "docteur", "doctor", "pr", "pr.", "prof", "prof.",
    "professeur", "me", "me.", "maître", "herr", "frau", "hr.", "fr.", "sig.", "sig", "signor", "signora", "sig.ra", "dott.",
    "dott.ssa", "ing.", "sr.", "sra.", "sr", "sra", "señor", "señora", "don", "doña", "senhor", "senhora", "dhr.", "dhr",
    "mevr.", "mevr", "pan", "pani", "mme/m.", "m./mme",
)
PARTICLES: tuple[str, ...] = (
    "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "der", "den", "dem", "ter", "ten", "vom", "zu", "zum", "zur",
    "di", "da", "del", "della", "dello", "degli", "dei", "dal", "dalla", "dos", "das", "do", "el", "al", "ben", "bin", "bint",
    "ibn", "abu", "abou", "ould", "aït", "ait", "mac", "mc", "saint", "sainte", "st", "ste", "san", "santa", "y",
)
TOTALS: tuple[str, ...] = (
    "total", "totaux", "sous-total", "sous total", "grand total", "total général", "subtotal", "sub-total", "somme", "nombre",
    "effectif", "moyenne", "gesamt", "summe", "zwischensumme", "totale", "subtotale", "totaal", "subtotaal", "suma", "razem",
    "sum", "count", "nb", "cumul",
)
# fmt: on
