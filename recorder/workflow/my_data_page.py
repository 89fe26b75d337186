"""The page and the leaflet of `take my data`: everything readable without Fairtake, script or network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from string import Template

from recorder.domain.campaign import Campaign
from recorder.domain.clip import SettlementState
from recorder.domain.consent import ConsentRecord
from recorder.domain.document import Document
from recorder.domain.moment import stamp
from recorder.resources import resource
from recorder.vault.verify_ledger import row_name
from recorder.workflow.earning import Account, Row, Summary
from recorder.workflow.statement import in_language

# Every text of the page, by its English words; a caller gives the same keys in her language.
WORDS = {
    word: word
    for word in (
        "My data", "Name", "Worker", "Station", "Written", "Practice: this is not real money.",
        "What I agreed to", "Yes to", "No to", "Notice", "signed", "agreed", "taken back", "ended",
        "My earnings", "A real hour here", "Signed in, hours", "An hour recorded", "Recorded, hours",
        "owed", "accepted", "rejected", "paid", "overdue", "paid to someone else",
        "My receipts", "Receipt", "When", "Task", "Seconds", "Amount", "State", "Due",
        "My clips", "Film", "History", "recording", "review", "released", "discarded", "withdrawn",
        "My sign-ins", "From", "To", "Hours", "My complaints", "Number", "Answer due", "not paid", "wrong",
        "What could not be copied", "Nothing here yet.", "How to check that all this is true",
        "The films open with your passphrase and the program age.",
    )
}  # fmt: skip
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
_CONSENT_STATES = {"dpv:ConsentGiven": "agreed", "dpv:ConsentWithdrawn": "taken back"}


@dataclass(slots=True)
class Story:
    """What the page tells: sessions and disputes as they stand in their JSON files, times as stamps."""

    worker: str
    station: str
    at: str
    person: Document
    language: str
    words: Mapping[str, str]
    earnings: Summary
    sessions: list[Document]
    disputes: list[Document]
    consents: list[tuple[ConsentRecord, Campaign]] = field(default_factory=list)
    clips: list[Document] = field(default_factory=list)

    def say(self, word: str) -> str:
        """A text of the page in her language, safe to stand in HTML."""
        return escape(self.words.get(word) or WORDS[word])


def page(story: Story, left_out: Mapping[str, str]) -> str:
    """The whole page; it fetches nothing and runs nothing."""
    parts = [_head(story), *(_consent(story, *each) for each in story.consents)]
    say = story.say
    parts += [_account(story, account) for account in story.earnings.accounts]
    parts += [_receipts(story), _clips(story), _sessions(story), _disputes(story)]
    if left_out:
        rows = [[_text(name), _text(why)] for name, why in left_out.items()]
        parts.append(_section(say("What could not be copied"), _table([], rows)))
    parts.append(f'<p><a href="HOW-TO-CHECK.txt">{say("How to check that all this is true")}</a></p>')
    template = Template(resource("my-data/page.html").read_text("utf-8"))
    return template.substitute(
        language=escape(story.language),
        direction="rtl" if story.language.split("-")[0] in _RIGHT_TO_LEFT else "ltr",
        title=say("My data"),
        body="\n".join(parts),
    )


def _head(story: Story) -> str:
    say = story.say
    facts = [[say("Worker"), story.worker], [say("Station"), story.station], [say("Written"), story.at]]
    rows = [[name, _number(value)] for name, value in facts]
    if story.person:
        rows.insert(0, [say("Name"), _text(story.person["name"])])
    return f"<h1>{say('My data')}</h1>\n{_table([], rows)}"


def _consent(story: Story, record: ConsentRecord, offer: Campaign) -> str:
    say, document = story.say, record.document
    titles = {purpose["id"]: purpose["title"] for purpose in offer.document["purposes"]}
    said: dict[str, list[str]] = {"given": [], "refused": []}
    for purpose in document["processing"]:
        said[purpose["decision"]].append(in_language(titles.get(purpose["id"], {}), story.language) or purpose["id"])
    notice = document["notice"]
    place = f"campaigns/{offer.campaign_id}/{offer.version}/{notice['file']}"
    state = _CONSENT_STATES.get(record.state, "ended")
    rows = [
        [say("State"), say(state)],
        [say("When"), _number(document["events"][0]["event_time"])],
        [say("Yes to"), _text(", ".join(said["given"]))],
        [say("No to"), _text(", ".join(said["refused"]))],
        [
            say("Notice"),
            f"{_link(place, escape(notice['file']))} {_link(f'consents/{record.record_id}.json', say('signed'))}",
        ],
    ]
    title = in_language(offer.document["title"], story.language)
    return _section(say("What I agreed to"), f"<p>{_text(title)}</p>{_table([], rows)}")


def _account(story: Story, account: Account) -> str:
    say = story.say
    rows = [[say(state.value), _money(account.currency, str(account.totals[state]))] for state in SettlementState]
    for name, hours, rate in (
        ("A real hour here", "Signed in, hours", account.real_hour),
        ("An hour recorded", "Recorded, hours", account.recorded_hour),
    ):
        money = "-" if rate.per_hour is None else _money(account.currency, str(rate.per_hour))
        rows += [[say(name), money], [say(hours), _number(_hours(float(rate.seconds)))]]
    practice = f'<p class="wait">{say("Practice: this is not real money.")}</p>' if account.practice else ""
    return _section(say("My earnings"), practice + _table([], rows))


def _receipts(story: Story) -> str:
    say = story.say
    heads = [say(word) for word in ("Receipt", "When", "Task", "Seconds", "Amount", "State", "Due")]
    return _section(say("My receipts"), _listed(story, heads, (_receipt(story, row) for row in story.earnings.rows)))


def _receipt(story: Story, row: Row) -> list[str]:
    return [
        _link(f"receipts/{row.campaign}/{row_name(row.row)}", str(row.row)),
        _number(stamp(row.when)),
        _text(in_language(row.titles, story.language)),
        _number(str(row.seconds)),
        _money(row.currency, str(row.amount)),
        story.say(row.state.value),
        _number(stamp(row.due) if row.due else ""),
    ]


def _clips(story: Story) -> str:
    say = story.say
    rows = [
        [
            _link(f"clips/{clip['clip_id']}/history.json", clip["clip_id"]),
            say(clip["state"]),
            "<br>".join(_number(f"{h['at']} {h['step']} {h['detail']}") for h in clip["history"]),
        ]
        for clip in story.clips
    ]
    note = f"<p>{say('The films open with your passphrase and the program age.')}</p>"
    return _section(say("My clips"), note + _listed(story, [say("Film"), say("State"), say("History")], rows))


def _sessions(story: Story) -> str:
    heads = [story.say(word) for word in ("From", "To", "Hours")]
    rows = (
        [_number(s["signed_in"]), _number(s["signed_out"] or "-"), _number(_hours(s["seconds"]))]
        for s in story.sessions
    )
    return _section(story.say("My sign-ins"), _listed(story, heads, rows))


def _disputes(story: Story) -> str:
    heads = [story.say(word) for word in ("Number", "Receipt", "State", "When", "Answer due")]
    rows = (
        [
            _number(str(d["number"])),
            _link(f"receipts/{d['campaign']}/{row_name(d['receipt_row'])}", str(d["about_row"])),
            story.say(d["kind"].replace("-", " ")),
            _number(d["made"]),
            _number(d["answer_due"]),
        ]
        for d in story.disputes
    )
    return _section(story.say("My complaints"), _listed(story, heads, rows))


def _section(title: str, body: str) -> str:
    return f"<section>\n<h2>{title}</h2>\n{body}\n</section>"


def _listed(story: Story, heads: list[str], rows: Iterable[list[str]]) -> str:
    found = list(rows)
    return _table(heads, found) if found else f"<p>{story.say('Nothing here yet.')}</p>"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    """A table; without heads the first cell of each row is its head. All cells are HTML already."""
    first = "th" if not heads else "td"
    lines = [f"<tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>"] if heads else []
    lines += [
        f"<tr><{first}>{cells[0]}</{first}>{''.join(f'<td>{cell}</td>' for cell in cells[1:])}</tr>" for cells in rows
    ]
    return f"<table>\n{chr(10).join(lines)}\n</table>"


def _text(text: str) -> str:
    return f"<bdi>{escape(text)}</bdi>"


def _number(text: str) -> str:
    return f'<span class="n">{escape(text)}</span>'


def _money(currency: str, amount: str) -> str:
    return _number(f"{currency} {amount}")


def _link(place: str, text: str) -> str:
    return f'<a href="{escape(place)}"><bdi>{text}</bdi></a>'


def _hours(seconds: float) -> str:
    return f"{seconds / 3600:.2f}"
