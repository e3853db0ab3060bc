"""Pages of the conversation: a fresh talk, an earlier one, sending, naming, deleting, feedback."""

from __future__ import annotations

import logging
from typing import Any
from uuid import UUID, uuid4

from asgiref.sync import sync_to_async
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.companion.messages import Incoming
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.companion import actions, evaluating, forms, queries, stream
from leeward.web.companion.models import Message, Verdict
from leeward.web.env import env
from leeward.web.oncall import queries as oncall
from leeward.web.shell.language import page_language

log = logging.getLogger(__name__)

EVENTS = "text/event-stream"
MICROPHONE = "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()"
AROUND = 10
"""Messages shown after the one that was looked for."""


def _frame(request: HttpRequest) -> dict[str, Any]:
    """What stands on every page of a conversation: who answers, who reads, whether help must stand out."""
    companion = wiring.companion()
    person = access.person_of(request)
    people = oncall.on_call(timezone.now())
    return {
        "engine": companion.engine,
        "chat": wiring.chat_server(),
        "people": people,
        "people_line": wiring.safety_scripts(page_language()).about_people("line", people),
        "help_prominence": "raised" if person and queries.path_is_open(person) else "quiet",
        "speech": env().speech,
        "scale": evaluating.SCALE,
    }


def _talk_page(request: HttpRequest, context: dict[str, Any], *, wrong: bool) -> HttpResponse:
    """The page of a talk, which may use the microphone when the person speaks; no other page may."""
    page = render(request, "companion/talk.html", context, status=422 if wrong else 200)
    if env().speech != "off":
        page.headers["Permissions-Policy"] = MICROPHONE
    return page


@require_GET
def fresh(request: HttpRequest, *, form: forms.MessageForm | None = None) -> HttpResponse:
    """A fresh page; nothing is stored before the first message."""
    person = access.person_of(request)
    talks = queries.conversations(person, limit=3) if person else []
    frame = _frame(request)
    context = {
        **frame,
        "box": uuid4(),
        "client_id": uuid4(),
        "opening": wiring.companion().opening(page_language(), frame["people"]),
        "form": form,
        "talks": talks[:3],
    }
    return _talk_page(request, context, wrong=form is not None)


@require_GET
def at(request: HttpRequest, message_id: UUID) -> HttpResponse:
    """Lead to a message where it stands in its talk."""
    row = queries.own_message(access.require_person(request), message_id)
    place = reverse("companion:talk", args=[row.conversation_id])
    newest = queries.newest_number(row.conversation)
    around = "" if newest - row.number < queries.PAGE else f"?before={row.number + AROUND}"
    return redirect(f"{place}{around}#m-{row.pk}")


@require_GET
def conversation(
    request: HttpRequest, conversation_id: UUID, *, form: forms.MessageForm | None = None
) -> HttpResponse:
    """One talk: the last messages, with a way to earlier ones."""
    talk = queries.own_conversation(access.require_person(request), conversation_id)
    before = _number(request, "before")
    page = queries.messages_page(talk, before=before)
    context = {
        **_frame(request),
        "talk": talk,
        "box": talk.pk,
        "page": page,
        "older": before is not None,
        "client_id": uuid4(),
        "form": form,
        "last": page.messages[-1] if page.messages else None,
    }
    return _talk_page(request, context, wrong=form is not None)


def _number(request: HttpRequest, name: str) -> int | None:
    given = request.GET.get(name, "")
    return int(given) if given.isdecimal() and len(given) < 9 else None


@require_POST
async def send(request: HttpRequest, conversation_id: UUID | None = None) -> HttpResponseBase:
    """Take a message; answer as a stream where the page asks for one, else by the page itself."""
    form = forms.MessageForm(request.POST)
    streams = EVENTS in request.headers.get("Accept", "")
    if not form.is_valid():
        return await sync_to_async(_not_sendable)(request, conversation_id, form, streams=streams)
    exchange, expired = await sync_to_async(_begin)(request, conversation_id, form)
    if streams:
        get_token(request)
        return stream.streamed(_drawn(request, exchange, expired=expired))
    return await sync_to_async(_sent)(request, exchange, expired=expired)


def _not_sendable(
    request: HttpRequest, conversation_id: UUID | None, form: forms.MessageForm, *, streams: bool
) -> HttpResponse:
    if streams:
        return JsonResponse({"error": form.errors["text"][0] if "text" in form.errors else ""}, status=422)
    request.method = "GET"
    return conversation(request, conversation_id, form=form) if conversation_id else fresh(request, form=form)


def _begin(
    request: HttpRequest, conversation_id: UUID | None, form: forms.MessageForm
) -> tuple[stream.Exchange, bool]:
    """Receive the message; tell also whether the person's session ended while they were typing."""
    opens, person, expired = conversation_id is None, None, False
    try:
        person = ensure_person(request) if opens else access.person_of(request)
        expired = person is None
    except stream.STORAGE_TROUBLE as trouble:
        log.error("nobody could be found or made (%s); the words are answered", type(trouble).__name__)
    words = Incoming(
        form.cleaned_data["text"],
        language=page_language() if opens else None,
        country=access.country_of(request, person=person),
    )
    exchange = stream.Exchange(
        person,
        conversation_id=form.cleaned_data["conversation"] if opens else conversation_id,
        incoming=words,
        client_id=form.cleaned_data["client_id"],
        opens=opens,
        via=Message.Via(form.cleaned_data["via"] or Message.Via.TYPED),
    )
    exchange.begin()
    _keep_before(exchange, form.cleaned_data["before"])
    return exchange, expired


def _keep_before(exchange: stream.Exchange, before: int | None) -> None:
    """Keep how heavy it was when the talk began; words are never held up by a number."""
    if before is None or exchange.received is None or not exchange.opens:
        return
    try:
        evaluating.rate(exchange.received.conversation, before=before, now=timezone.now())
    except stream.STORAGE_TROUBLE as trouble:
        log.error("a rating could not be kept (%s)", type(trouble).__name__)


def _sent(request: HttpRequest, exchange: stream.Exchange, *, expired: bool) -> HttpResponse:
    """After a form without script: the talk's page, or the words given back with the answer."""
    exchange.run()
    if exchange.received is not None and exchange.reply is not None:
        return redirect(_place(exchange))
    context = {
        **_unsaved(exchange, expired=expired),
        "help_prominence": "raised" if exchange.opens_safety else "quiet",
    }
    return render(request, "companion/unsaved.html", context, status=403 if expired else 503)


def _place(exchange: stream.Exchange) -> str:
    assert exchange.received is not None  # noqa: S101
    return reverse("companion:talk", args=[exchange.received.conversation.pk]) + "#latest"


def _unsaved(exchange: stream.Exchange, *, expired: bool) -> dict[str, Any]:
    return {
        "typed": exchange.incoming.text,
        # Who is signed out has no talk here to go on with; only danger is answered.
        "said": exchange.said if exchange.opens_safety or not expired else None,
        "stored": exchange.received is not None,
        "expired": expired,
        "client_id": exchange.client_id,
        "url": _place(exchange) if exchange.received else "",
        "again": _again(exchange, expired=expired),
    }


def _again(exchange: stream.Exchange, *, expired: bool) -> str:
    """Return where the same words are sent once more: to their talk, or to a new one."""
    if exchange.opens or expired:
        return reverse("companion:send_first")
    return reverse("companion:send", args=[exchange.conversation_id])


def _drawn(request: HttpRequest, exchange: stream.Exchange, *, expired: bool) -> Any:
    """Draw the parts in the language of the page; the worker that runs this has none of its own."""
    with translation.override(request.LANGUAGE_CODE):
        yield from _parts(request, exchange, expired=expired)


def _parts(request: HttpRequest, exchange: stream.Exchange, *, expired: bool) -> Any:
    """Add to the parts what the page shows: cards as they come, the finished reply at the end."""
    quiet = expired and not exchange.opens_safety
    for name, data in exchange.parts():
        if quiet and name not in ("kept", "done", "failed"):
            continue
        match name:
            case "kept" if exchange.received is not None:
                data = {**data, "url": _place(exchange)}
                if exchange.opens:
                    talk = {**_frame(request), "talk": exchange.received.conversation}
                    data["html"] = render_to_string("companion/_head.html", talk, request)
            case "resource" if data["url"] or data["contact"]:
                data = {**data, "html": render_to_string("companion/_resource.html", {"card": data})}
            case "done":
                raised = exchange.opens_safety
                data = {**data, "raised": raised, "html": _finished_html(request, exchange, expired=expired)}
            case "failed":
                data = {
                    **data,
                    "html": render_to_string("companion/_failed.html", {"url": data.get("url", "")}, request),
                }
        yield name, data


def _finished_html(request: HttpRequest, exchange: stream.Exchange, *, expired: bool) -> str:
    if exchange.reply is not None:
        row = exchange.reply
        return render_to_string(
            "companion/_reply.html", {"message": row, "said": row.turn, "last": row}, request
        )
    return render_to_string("companion/_reply_unsaved.html", _unsaved(exchange, expired=expired), request)


@require_GET
def earlier(request: HttpRequest) -> HttpResponse:
    """All talks, the latest first."""
    person = access.person_of(request)
    offset = _number(request, "from") or 0
    rows = queries.conversations(person, offset=offset) if person else []
    shown = rows[: queries.TALKS]
    context = {
        "talks": shown,
        "next": offset + queries.TALKS if len(rows) > queries.TALKS else None,
        "offset": offset,
    }
    return render(request, "companion/talk_list.html", context)


@require_http_methods(["GET", "POST"])
def rename(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """Give a talk a name of one's own."""
    talk = queries.own_conversation(access.require_person(request), conversation_id)
    form = forms.TitleForm(request.POST or None, initial={"title": talk.title or ""})
    if request.method == "POST" and form.is_valid():
        actions.rename(talk, form.cleaned_data["title"])
        messages.success(request, _("Saved."))
        return redirect("companion:talk", talk.pk)
    return render(
        request, "companion/rename.html", {"talk": talk, "form": form}, status=422 if form.errors else 200
    )


@require_http_methods(["GET", "POST"])
def delete(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """Delete a talk, after a second look at what goes and what stays."""
    talk = queries.own_conversation(access.require_person(request), conversation_id)
    if request.method == "POST":
        actions.delete(talk)
        messages.success(request, _("This talk is deleted."))
        return redirect("companion:earlier")
    return render(request, "companion/delete.html", {"talk": talk})


@require_POST
def feedback(request: HttpRequest, message_id: UUID) -> HttpResponse:
    """Helped, not for me, felt wrong; the same again takes it back."""
    reply = queries.own_message(access.require_person(request), message_id)
    form = forms.FeedbackForm(request.POST)
    if form.is_valid() and form.cleaned_data["verdict"]:
        actions.give_feedback(reply, Verdict(form.cleaned_data["verdict"]))
    elif form.is_valid():
        actions.take_back_feedback(reply)
    if request.htmx:
        fresh_row = queries.own_message(access.require_person(request), message_id)
        return render(request, "companion/_feedback.html", {"message": fresh_row})
    return redirect(_at(reply))


@require_POST
async def heard(request: HttpRequest, message_id: UUID) -> HttpResponseBase:
    """Correct what was heard; what was missed is said to the companion as a message."""
    reply, missed = await sync_to_async(_corrected)(request, message_id)
    if not missed:
        return redirect(_at(reply))
    request.POST = request.POST.copy()
    request.POST["text"] = missed
    return await send(request, reply.conversation_id)


def _corrected(request: HttpRequest, message_id: UUID) -> tuple[Message, str]:
    reply = queries.own_message(access.require_person(request), message_id)
    form = forms.HeardForm(request.POST, heard=(reply.turn or {}).get("heard", []))
    if not form.is_valid():
        return reply, request.POST.get("missed", "")
    actions.correct_heard(reply, form.kept())
    return reply, form.cleaned_data["missed"]


def _at(message: Message) -> str:
    return reverse("companion:talk", args=[message.conversation_id]) + f"#m-{message.pk}"
