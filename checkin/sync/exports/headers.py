"""Columns → fields: what the headers may mean, what the values allow, what was chosen. Reads no rows one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkin.sync.exports import evidence, synonyms
from checkin.sync.exports.dating import has_dates, is_registration, time_beside
from checkin.sync.exports.evidence import Column
from checkin.sync.exports.layout import CHECK_OUT, EXTRA, FALLBACK, TIME, Layout
from checkin.sync.exports.name_columns import name_columns
from checkin.sync.exports.table import Table
from checkin.sync.exports.values.statuses import Question
from checkin.sync.exports.vocabulary import QUESTION, Meaning, Whose, meanings, plain

Candidate = tuple[Meaning, Column]
Chosen = Mapping[int, str]  # column → field that somebody chose, "extra" for none

_STATUS_FIELDS = ("status", "attendance")


def columns_of(table: Table) -> list[Column]:
    """The table's columns with what their headers may mean among these neighbours."""
    known = frozenset(map(plain, table.headers))
    rows = [row.texts for row in table.rows if len(row.texts) - row.texts.count("") > 1]  # not titles and notes
    rows = rows or [row.texts for row in table.rows]
    return [
        Column(index, header, name, _meanings(header, title, known), [texts[index] for texts in rows])
        for index, (header, title, name) in enumerate(zip(table.headers, table.titles, table.names, strict=True))
    ]


def _meanings(header: str, title: str, known: frozenset[str]) -> tuple[Meaning, ...]:
    """Some headers mean something else beside others: « ID » is Indico's registration, « Title » Meetup's rank."""
    said = plain(header)
    for word, instead, neighbours in synonyms.BESIDE:
        if said == word and known.intersection(neighbours):
            return (Meaning(instead, Whose.NOBODY_SAID, 0),) if instead else ()
    return meanings(header, title)


def understand(columns: list[Column], chosen: Chosen) -> Layout:
    """The layout of a table; what was chosen goes before what is found."""
    search = _Search(columns, chosen)
    search.find_all()
    return search.layout()


@dataclass
class _Search:
    columns: list[Column]
    chosen: Chosen
    fields: dict[str, int] = field(default_factory=dict)
    statuses: list[tuple[int, Question]] = field(default_factory=list)
    check_ins: list[int] = field(default_factory=list)
    more_emails: list[int] = field(default_factory=list)

    def find_all(self) -> None:
        """From the fields that decide most to those that take what is left."""
        self._take_chosen()
        self._find_names()
        self._find_email()
        self._find_code()
        for name in ("order_id", "ticket_type", "company", "job_title", "phone", "comment"):
            self._find(name)
        if "ticket_code" not in self.fields:  # else each ticket has a row of its own
            self._find("quantity")
            self._find("guests")
        self._find_dates()
        self._find_statuses()

    def layout(self) -> Layout:
        described = self._described()
        used = set(described) - {index for index, said in described.items() if said in (EXTRA, CHECK_OUT)}
        counted = {self.fields[name] for name in ("quantity", "guests") if name in self.fields}
        return Layout(
            fields=self.fields,
            statuses=tuple(self.statuses),
            check_ins=tuple(self.check_ins),
            more_emails=tuple(self.more_emails),
            extras=tuple(column.index for column in self.columns if column.index not in used - counted),
            described=described,
        )

    # --- what was chosen

    def _take_chosen(self) -> None:
        for index, name in self.chosen.items():
            if name == "status":
                self.statuses.append((index, evidence.question_of(self.columns[index].header)))
            elif name in ("checked_in", "checked_in_at"):
                self.check_ins.append(index)
            elif name != EXTRA:
                self.fields[name] = index

    def _taken(self, index: int) -> bool:
        return (
            index in self.chosen
            or index in self.fields.values()
            or index in self.check_ins
            or any(index == one for one, _ in self.statuses)
        )

    # --- what is found

    def candidates(self, *names: str, buyer: bool = False) -> list[Candidate]:
        """Free columns that may be one of the fields and whose values allow it, the best first."""
        found = [
            (meaning, column)
            for column in self.columns
            if not self._taken(column.index)
            for meaning in column.meanings
            if meaning.field in names and (meaning.whose is Whose.BUYER) == buyer and evidence.fits(meaning, column)
        ]
        return sorted(found, key=_goodness)

    def buyer_candidates(self, *names: str) -> list[Candidate]:
        return self.candidates(*names, buyer=True)

    def _find(self, name: str) -> None:
        """The best column for one field; types of tickets are rarely the same for everybody."""
        if name in self.fields:
            return
        found = self.candidates(name)
        if name == "ticket_type":
            found += [one for one in self.candidates("ticket or code") if evidence.are_types(one[1])]
            found.sort(key=lambda one: (not one[1].sample, len(set(one[1].sample)) < 2))
        if name == "company":
            found += self.candidates(name, buyer=True)
        if found:
            self.fields[name] = found[0][1].index

    def _find_names(self) -> None:
        for name, column in name_columns(self.candidates).items():
            self.fields.setdefault(name, column.index)
        for name, column in name_columns(self.buyer_candidates).items():
            self.fields.setdefault(name + FALLBACK, column.index)

    def _find_email(self) -> None:
        """The participant's own; an address of nobody in particular beside it is the buyer's."""
        own = self.candidates("email")
        if "email" not in self.fields:
            own = own or self._by_values()
            if own:
                self.fields["email"] = own[0][1].index
                self.more_emails = [one.index for meaning, one in own[1:] if _is_sure(meaning, own[0][0])]
        buyers = self.candidates("email", buyer=True)
        if own and own[0][0].whose is Whose.OWN:
            buyers += [one for one in own[1:] if one[0].whose is Whose.NOBODY_SAID and one[0].rank < QUESTION]
        if buyers:
            self.fields.setdefault("email" + FALLBACK, buyers[0][1].index)

    def _by_values(self) -> list[Candidate]:
        """A column full of addresses under a header that nobody knows."""
        guess = Meaning("email", Whose.NOBODY_SAID, 0)
        free = [column for column in self.columns if not self._taken(column.index) and not column.meanings]
        return [(guess, one) for one in free if len(one.sample) > 1 and one.share(lambda value: "@" in value) >= 0.8]

    def _find_code(self) -> None:
        """A column that is called a code, best a unique one; else one that only might be, if its values are codes."""
        if "ticket_code" in self.fields:
            return
        strong = [one for one in self.candidates("ticket_code") if one[1].sample]
        strong.sort(key=lambda one: one[1].unique < 0.6)
        either = [one for one in self.candidates("ticket or code") if evidence.are_own_codes(one[1])]
        weak = sorted(self.candidates("code or nothing"), key=lambda one: not evidence.is_mixed(one[1]))
        found = strong or either or weak
        if found:
            self.fields["ticket_code"] = found[0][1].index

    def _find_dates(self) -> None:
        ordered = self.candidates("ordered_at")
        if ordered:
            self.fields.setdefault("ordered_at", ordered[0][1].index)
        self._find_check_ins(bool(ordered))
        for name in ("ordered_at", "checked_in_at"):
            index = self._dated_column(name)
            beside = time_beside(self.columns[index], self._times_for(name)) if index is not None else None
            if beside is not None:
                self.fields.setdefault(name + TIME, beside.index)
                self.check_ins = [one for one in self.check_ins if one != beside.index]

    def _times_for(self, name: str) -> list[Column]:
        """« Heure de scan » also looks like a check-in column of its own."""
        found = [] if name == "ordered_at" else [index for index in self.check_ins if index not in self.chosen]
        return [column for column in self.columns if column.index in found or not self._taken(column.index)]

    def _find_check_ins(self, ordered: bool) -> None:
        """Every check-in column; one date of several weeks, for everybody, says when people registered."""
        if self.check_ins:
            return
        found = [column for _, column in self.candidates("checked_in")] or self._passages()
        for column in found:
            if not ordered and "ordered_at" not in self.fields and is_registration(column):
                self.fields["ordered_at"] = column.index
            elif column.index not in self.check_ins:
                self.check_ins.append(column.index)

    def _passages(self) -> list[Column]:
        unknown = [column for column in self.columns if not column.meanings and not self._taken(column.index)]
        return [column for column in unknown if column.filled and evidence.are_passages(column)]

    def _dated_column(self, name: str) -> int | None:
        if name == "ordered_at":
            return self.fields.get(name)
        return next((index for index in self.check_ins if has_dates(self.columns[index])), None)

    def _find_statuses(self) -> None:
        if any(name == "status" for name in self.chosen.values()):
            return
        for meaning, column in self.candidates(*_STATUS_FIELDS):
            question = evidence.question_of(column.header)
            asked = evidence.ATTENDANCE if meaning.field == "attendance" else question
            self.statuses.append((column.index, asked))

    # --- how it is shown

    def _described(self) -> dict[int, str]:
        said = {index: name for name, index in self.fields.items() if self._is_shown(name)}
        if "ordered_at" + TIME in self.fields:
            said[self.fields["ordered_at"]] = "ordered_at (date)"
        said |= {index: "status" for index, _ in self.statuses}
        for index in self.check_ins:
            said[index] = "checked_in_at" if has_dates(self.columns[index]) else "checked_in"
            if "checked_in_at" + TIME in self.fields and said[index] == "checked_in_at":
                said[index] = "checked_in_at (date)"
        for column in self.columns:
            if column.index not in said and (aside := self._aside(column)):
                said[column.index] = aside
        return dict(sorted(said.items()))

    def _is_shown(self, name: str) -> bool:
        return name != "guests" and not (name.endswith(FALLBACK) and name != "email" + FALLBACK)

    def _aside(self, column: Column) -> str:
        """What is kept as it is, and worth saying: a ticket's readable reference, the time of leaving."""
        if any(meaning.field == "check_out" for meaning in column.meanings):
            return CHECK_OUT
        reference = any(meaning.field == "ticket or code" for meaning in column.meanings)
        return EXTRA if reference and column.sample and evidence.are_own_codes(column) else ""


def _is_sure(more: Meaning, first: Meaning) -> bool:
    """Whether a second column certainly speaks of the same person as the first; a « contact » may be another."""
    return more.whose is first.whose and more.rank < QUESTION


def _goodness(one: Candidate) -> tuple[bool, int, int, int]:
    meaning, column = one
    return not column.sample, meaning.whose, meaning.rank, column.index
