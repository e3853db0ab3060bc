"""Who may open what: one row for every address. A new address without a row fails ``test_doors.py``.

``anyone``  opens for everybody, signed in or not, and shows each their own
``person``  opens for whoever acts, about themselves; a visitor who is nobody is refused
``mine``    the acting person's only one of its kind; who has none is told that it does not exist
``own``     opens for the owner alone; for everybody else it does not exist
``hers``    opens for her therapist alone; for everybody else it does not exist
``admin``   opens for administrators alone; everybody else is refused
``ours``    opens for the owner and her therapist; for everybody else it does not exist
``therapist``  opens for therapists alone, each for their own; everybody else is refused
``asked``   opens for people whom an administrator asked; the whole cast is refused
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

Things = dict[str, Any]
"""Alice's things by name: conversation, message, reply, line, check_in, tracker, filling, finished, practice,
copy."""


def nothing(things: Things) -> dict[str, Any]:
    """No arguments, or nothing posted."""
    return {}


def of(**names: str) -> Callable[[Things], dict[str, Any]]:
    """Arguments taken from Alice's things: ``of(entry_id="check_in")``."""
    return lambda things: {argument: things[name].pk for argument, name in names.items()}


def just(**values: Any) -> Callable[[Things], dict[str, Any]]:
    """Fixed arguments or fixed form fields."""
    return lambda things: dict(values)


def and_just(
    arguments: Callable[[Things], dict[str, Any]], **values: Any
) -> Callable[[Things], dict[str, Any]]:
    """Arguments from Alice's things together with fixed ones."""
    return lambda things: {**arguments(things), **values}


@dataclass(frozen=True)
class Row:
    """How an address is asked."""

    rule: str
    arguments: Callable[[Things], dict[str, Any]] = nothing
    post: Callable[[Things], dict[str, Any]] | None = None
    """Form fields; ``None`` asks by GET."""


def written() -> dict[str, Any]:
    return {"text": "hello", "client_id": str(uuid4())}


PAGES: dict[str, Row] = {
    # the frame
    "shell:home": Row("anyone"),
    "shell:about": Row("anyone"),
    "shell:away": Row("anyone"),
    "shell:leave": Row("anyone", post=nothing),
    "shell:leave_info": Row("anyone"),
    "shell:offline": Row("anyone"),
    "shell:design": Row("anyone"),
    "shell:language": Row("anyone", post=just(language="en")),
    "shell:service_worker": Row("anyone"),
    "shell:manifest": Row("anyone"),
    "shell:healthz": Row("anyone"),
    "shell:readyz": Row("anyone"),
    # people
    "accounts:me": Row("anyone"),
    "accounts:keep": Row("anyone"),
    "accounts:phrase": Row("person"),
    "accounts:return": Row("anyone"),
    "accounts:choices": Row("person"),
    "accounts:preferences": Row("person"),
    "accounts:everywhere": Row("person", post=nothing),
    "accounts:erase": Row("person"),
    # crisis
    "crisis:help": Row("anyone"),
    "crisis:help_country": Row("anyone", just(code="gb")),
    "crisis:plan": Row("anyone"),
    "crisis:edit_plan": Row("anyone"),
    "crisis:near": Row("anyone", just(code="gb")),
    "crisis:delete_plan": Row("mine", post=nothing),
    "crisis:plan_step": Row("anyone", just(name="coping")),
    "crisis:share_plan": Row("anyone"),
    "crisis:paper_plan": Row("anyone"),
    "crisis:make_copy": Row("mine", post=nothing),
    "crisis:copy": Row("own", of(copy_id="copy")),
    "crisis:drop_copy": Row("own", of(copy_id="copy"), nothing),
    "crisis:drop_copies": Row("person", post=nothing),
    "crisis:kept": Row("anyone"),
    "crisis:kept_manifest": Row("anyone"),
    "crisis:how_read": Row("anyone"),
    "crisis:after": Row("mine", post=just(how="skip")),
    # people on call
    "oncall:people": Row("anyone"),
    "oncall:trusted": Row("anyone"),
    "oncall:withdraw": Row("mine", post=nothing),
    "oncall:desk": Row("admin"),
    "oncall:live": Row("admin"),
    "oncall:alert": Row("admin", of(alert_id="alert")),
    "oncall:test": Row("admin", post=nothing),
    "oncall:answer_test": Row("admin", of(drill_id="drill"), nothing),
    "oncall:notice": Row("anyone", lambda things: {"token": things["notice"]}),
    "oncall:service_worker": Row("anyone"),
    "oncall:wake": Row("admin", post=nothing),
    "oncall:wake_off": Row("admin", post=nothing),
    "oncall:rota": Row("admin"),
    "oncall:add_responder": Row("admin", post=nothing),
    "oncall:remove_responder": Row("admin", of(responder_id="responder"), nothing),
    "oncall:add_weekly": Row("admin", post=nothing),
    "oncall:add_cover": Row("admin", post=nothing),
    "oncall:remove_shift": Row("admin", of(shift_id="shift"), nothing),
    "oncall:set_clock": Row("admin", post=nothing),
    # the desk
    "desk:home": Row("admin"),
    "desk:rewrite": Row("admin", post=nothing),
    "desk:lines": Row("admin"),
    "desk:country": Row("admin", just(code="gb")),
    "desk:sign": Row("admin", just(code="gb", line="gb-samaritans"), nothing),
    "desk:services": Row("admin"),
    "desk:new_service": Row("admin"),
    "desk:service": Row("admin", of(service_id="service")),
    "desk:remove_service": Row("admin", of(service_id="service"), nothing),
    "desk:reviewers": Row("admin"),
    "desk:revoke": Row("admin", of(reviewer_id="reviewer"), nothing),
    "desk:words": Row("admin"),
    "desk:export": Row("admin"),
    "desk:import": Row("admin", post=nothing),
    "desk:pieces": Row("admin", just(language="en", kind="script")),
    "desk:review": Row("asked", just(language="en", kind="script", mark="0" * 24), just(verdict="approved")),
    # talk
    "companion:fresh": Row("anyone"),
    "companion:send_first": Row("anyone", post=lambda things: written()),
    "companion:earlier": Row("anyone"),
    "companion:memory": Row("anyone"),
    "companion:memory_agree": Row("person", post=just(agreed="yes")),
    "companion:memory_forget": Row("person"),
    "companion:memory_mine": Row("person"),
    "companion:memory_line": Row("own", of(line_id="line")),
    "companion:memory_hide": Row("own", of(line_id="line"), nothing),
    "companion:memory_drop": Row("own", of(line_id="line"), nothing),
    "companion:evaluation": Row("admin"),
    "companion:evaluation_export": Row("admin"),
    "companion:talk": Row("own", of(conversation_id="conversation")),
    "companion:send": Row("own", of(conversation_id="conversation"), lambda things: written()),
    "companion:rename": Row("own", of(conversation_id="conversation"), just(title="other")),
    "companion:delete": Row("own", of(conversation_id="conversation"), nothing),
    "companion:how": Row("own", of(conversation_id="conversation")),
    "companion:sense": Row("own", of(conversation_id="conversation"), just(seconds=30, sure=0.9)),
    "companion:at": Row("own", of(message_id="reply")),
    "companion:feedback": Row("own", of(message_id="reply"), just(verdict="helped")),
    "companion:heard": Row("own", of(message_id="reply"), just(missed="it is about work")),
    # check-ins
    "mood:field": Row("anyone"),
    "mood:quick": Row("anyone", post=lambda things: {"cell": "0-0", "client_id": str(uuid4())}),
    "mood:trackers": Row("anyone"),
    "mood:stop_tracker": Row("own", of(tracker_id="tracker"), nothing),
    "mood:describe": Row("own", of(entry_id="check_in")),
    "mood:move": Row("own", of(entry_id="check_in"), just(cell="0-0")),
    "mood:remove": Row("own", of(entry_id="check_in"), nothing),
    "mood:bring_back": Row("own", of(entry_id="removed"), nothing),
    "mood:diary": Row("anyone"),
    "mood:detail": Row("own", of(entry_id="check_in")),
    "mood:pictures": Row("anyone"),
    "mood:picture": Row("anyone", just(picture="scared")),
    # questionnaires
    "checkins:list": Row("anyone"),
    "checkins:about": Row("anyone", just(instrument_id="phq-9")),
    "checkins:begin": Row("anyone", just(instrument_id="who-5"), nothing),
    "checkins:item": Row("own", and_just(of(filling_id="filling"), number=1)),
    "checkins:open": Row("own", of(filling_id="filling")),
    "checkins:delete": Row("own", of(filling_id="filling"), nothing),
    "checkins:result": Row("own", of(filling_id="finished")),
    "checkins:direct": Row("own", of(filling_id="finished")),
    # tools
    "toolkit:tools": Row("anyone"),
    "toolkit:kept": Row("person"),
    "toolkit:export": Row("person"),
    "toolkit:exercise": Row("anyone", just(slug="breathing-box")),
    "toolkit:done": Row("anyone", just(slug="breathing-box")),
    "toolkit:practice": Row("own", and_just(of(practice_id="practice"), slug="thought-record")),
    "toolkit:remove": Row("own", and_just(of(practice_id="practice"), slug="thought-record"), nothing),
    # the library
    "library:shelf": Row("anyone"),
    "library:article": Row("anyone", just(slug="depression")),
    "library:helped": Row(
        "anyone", just(slug="depression"), lambda things: {"helped": "yes", "key": str(uuid4())}
    ),
    # appointments
    "appointments:mine": Row("person"),
    "appointments:find": Row("person"),
    "appointments:book": Row("person"),
    "appointments:drop_wish": Row("own", of(wish_id="wish"), nothing),
    "appointments:alone": Row("anyone"),
    "appointments:step": Row("anyone", just(number=1)),
    "appointments:groups": Row("person"),
    "appointments:join": Row("own", of(group_id="group"), nothing),
    "appointments:calendar": Row("person"),
    "appointments:download": Row("person"),
    "appointments:one": Row("ours", of(appointment_id="appointment")),
    "appointments:move": Row("ours", of(appointment_id="appointment")),
    "appointments:cancel": Row("ours", of(appointment_id="appointment")),
    "appointments:answer": Row("own", of(appointment_id="offer"), nothing),
    "appointments:file": Row("ours", of(appointment_id="appointment")),
    "appointments:missed": Row("therapist", of(appointment_id="appointment"), nothing),
    "appointments:feed": Row("anyone", lambda things: {"token": things["feed"]}),
    "appointments:day": Row("therapist"),
    "appointments:hours": Row("therapist"),
    "appointments:add_hours": Row("therapist", post=nothing),
    "appointments:remove_hours": Row("therapist", of(hours_id="hours"), nothing),
    "appointments:leave_out": Row("therapist", of(hours_id="hours"), nothing),
    "appointments:add_leave": Row("therapist", post=nothing),
    "appointments:remove_leave": Row("therapist", of(leave_id="leave"), nothing),
    "appointments:set_terms": Row("therapist", post=nothing),
    "appointments:add_group": Row("therapist", post=nothing),
    "appointments:cancel_group": Row("therapist", of(group_id="group"), nothing),
    # insights
    "insights:week": Row("anyone"),
    # the practice
    "practice:care": Row("anyone"),
    "practice:look": Row("anyone"),
    "practice:stop": Row("person", post=nothing),
    "practice:therapists": Row("anyone"),
    "practice:therapist": Row("anyone", of(therapist_id="therapist")),
    "practice:ask": Row("person", of(therapist_id="therapist"), nothing),
    "practice:change": Row("own", of(therapist_id="therapist"), nothing),
    "practice:answer": Row("own", of(proposal_id="proposal"), just(answer="no")),
    "practice:handover": Row("own", of(handover_id="handover"), just(agreed="no")),
    "practice:sharing": Row("person"),
    "practice:stop_sharing": Row("person", post=nothing),
    "practice:notes": Row("person"),
    "practice:looked": Row("person"),
    "practice:join": Row("person"),
    "practice:desk": Row("therapist"),
    "practice:profile": Row("therapist"),
    "practice:leaving": Row("therapist"),
    "practice:take": Row("hers", of(proposal_id="proposal"), just(answer="no")),
    "practice:client": Row("hers", of(client_id="client")),
    "practice:end": Row("hers", of(client_id="client")),
    "practice:operator": Row("admin"),
    "practice:match": Row("admin", post=nothing),
    "practice:verify": Row("admin", of(therapist_id="therapist")),
    # the API's reference page
    "api_reference": Row("anyone"),
}

LIBRARY = ("account_", "mfa_", "usersessions_")
"""Addresses that the sign-in library brings; asked in ``test_account_pages.py``."""
