"""Writes and sends each notice: what waits and where to read it, never what somebody wrote."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from smtplib import SMTPException

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leeward import wiring
from leeward.core.safety.telling import Device as PushDevice
from leeward.core.safety.telling import Pusher, Unsent, signature
from leeward.web.env import env
from leeward.web.keyfiles import write_private
from leeward.web.oncall.models import Delivery, Device, Responder, TrustedContact

_SALT = "leeward.oncall.notice"
_WEEK = 7 * 24 * 3600
_Channel = Delivery.Channel


class NobodyThere(Exception):
    """The recipient is gone: removed, withdrawn or no longer set up; there is nothing to try again."""


def webhook_marks() -> list[str]:
    """Name each webhook by a mark, so that no row holds its address."""
    return [_mark(url) for url in env().alert_webhooks]


def _mark(url: str) -> str:
    return hashlib.sha256(url.encode()).hexdigest()[:24]


def send(rows: Sequence[Delivery], now: datetime) -> None:
    """Send one notice about all *rows*, which share channel and recipient.

    Raises :class:`Unsent` or :class:`NobodyThere`.
    """
    match rows[0].channel:
        case _Channel.EMAIL:
            _send_mail(rows)
        case _Channel.PUSH:
            _send_push(rows)
        case _Channel.WEBHOOK:
            _send_webhook(rows, now)
        case _Channel.TRUSTED:
            _send_trusted(rows[0])


def subject_id(row: Delivery) -> str:
    """The id that every notice of the same alert or test carries."""
    return str(row.alert_id or row.drill_id)


def link(row: Delivery) -> str:
    """Where this notice is read: the desk for who signs in, else a page behind a signed address."""
    if row.responder is not None and row.responder.person_id is None:
        path = reverse("oncall:notice", args=[notice_token(row)])
    elif row.alert_id:
        path = reverse("oncall:alert", args=[row.alert_id])
    else:
        path = reverse("oncall:desk")
    return env().public_url + path


def notice_token(row: Delivery) -> str:
    """Sign who is told of what, for people who have no account here."""
    about = {"who": str(row.responder_id), "alert": str(row.alert_id or ""), "drill": str(row.drill_id or "")}
    return signing.dumps(about, salt=_SALT)


def read_token(token: str) -> dict[str, str]:
    """Return what a token says; raise ``signing.BadSignature`` for one that is not ours or a week old."""
    about: dict[str, str] = signing.loads(token, salt=_SALT, max_age=_WEEK)
    return about


def _send_mail(rows: Sequence[Delivery]) -> None:
    responder = rows[0].responder
    if responder is None or not responder.email:
        raise NobodyThere
    with translation.override(_language_of(responder)):
        drill = rows[0].drill_id is not None
        if drill:
            subject = _("Test alarm: please answer")
            first = _("This is the daily test. Nobody is in danger because of it. Please open it and answer.")
        else:
            subject = ngettext("An alert waits for you", "%(n)s alerts wait for you", len(rows)) % {
                "n": len(rows)
            }
            first = _("Please open it and say that you have read it. This message holds no contents.")
        lines = [first, "", *(f"{subject_id(row)}\n{link(row)}" for row in rows)]
    _mail(subject, "\n".join(lines), responder.email, about=subject_id(rows[0]))


def _language_of(responder: Responder) -> str:
    chosen = responder.person.language if responder.person else ""
    return chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def _mail(subject: str, body: str, to: str, *, about: str) -> None:
    headers = {"X-Leeward-Alert": about, "Auto-Submitted": "auto-generated"} if about else {}
    message = EmailMessage(subject, body, to=[to], headers=headers)
    try:
        sent = message.send()
    except (SMTPException, OSError, ValueError) as trouble:
        raise Unsent(f"the mail server did not take it ({type(trouble).__name__})") from trouble
    if not sent:
        raise Unsent("no mail server is set")


def _send_trusted(row: Delivery) -> None:
    contact = TrustedContact.objects.filter(person_id=row.alert.person_id).first() if row.alert else None
    if contact is None:
        raise NobodyThere
    subject, body = trusted_letter(name=contact.name, sender=contact.sender, language=contact.language)
    _mail(subject, body, contact.email, about="")


def trusted_letter(*, name: str, sender: str, language: str) -> tuple[str, str]:
    """Return subject and words of the letter to a trusted contact: exactly what the person saw and agreed to."""
    with translation.override(language):
        subject = _("%(sender)s could use your company") % {"sender": sender}
        words = [
            _("Hello %(name)s,") % {"name": name},
            _(
                "%(sender)s once asked that you be written to on a hard day. This is such a day. "
                "Please get in touch with them as soon as you can, or go and see them."
            )
            % {"sender": sender},
            _("If you cannot reach them and are worried, call the emergency number where they are."),
            _("A computer program sent this. It does not know more, and nobody reads an answer to it."),
        ]
    return subject, "\n\n".join(words)


def _send_webhook(rows: Sequence[Delivery], now: datetime) -> None:
    url = next((url for url in env().alert_webhooks if _mark(url) == rows[0].recipient), None)
    if url is None:
        raise NobodyThere
    first = rows[0]
    body = json.dumps(
        {
            "type": "test" if first.drill_id else "alert",
            "id": subject_id(first),
            "ids": [subject_id(row) for row in rows],
            "attempt": first.attempt,
            "raised_at": first.raised_at.isoformat(),
            "url": link(first),
        }
    ).encode()
    sent = str(int(now.timestamp()))
    headers = {
        "Content-Type": "application/json",
        "X-Leeward-Alert": subject_id(first),
        "X-Leeward-Time": sent,
        "X-Leeward-Signature": signature(env().alert_secret, sent, body),
    }
    wiring.poster().post(url, body, headers)


def _send_push(rows: Sequence[Delivery]) -> None:
    device = Device.objects.select_related("responder__person").filter(pk=rows[0].recipient).first()
    if device is None or not env().push_contact:
        raise NobodyThere
    drill = rows[0].drill_id is not None
    with translation.override(_language_of(device.responder)):
        if drill:
            words = _("Test alarm: please answer")
        else:
            words = ngettext("An alert waits for you", "%(n)s alerts wait for you", len(rows)) % {
                "n": len(rows)
            }
    body = json.dumps({"words": words, "url": link(rows[0]), "id": subject_id(rows[0])}).encode()
    topic = subject_id(rows[0]).replace("-", "")
    try:
        pusher().push(PushDevice(device.endpoint, device.p256dh, device.auth), body, topic=topic)
    except Unsent as trouble:
        if trouble.gone:
            device.delete()
            raise NobodyThere from trouble
        raise


def pusher() -> Pusher:
    """Return what wakes browsers; the server's key is made at the first use and kept beside the other keys."""
    path = env().keys / "push.key"
    if not path.exists():
        write_private(path, wiring.new_push_key() + "\n")
    return wiring.pusher(path.read_text(encoding="ascii").strip(), env().push_contact)
