"""Pages about oneself: the hub, keeping one's place, coming back, consent, erasing."""

from __future__ import annotations

import segno
from allauth.core import ratelimit
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward.web.accounts import access, actions, forms, phrases, queries
from leeward.web.accounts.models import Stream
from leeward.web.accounts.signals import tell
from leeward.web.shell.language import page_language


@require_GET
def me(request: HttpRequest) -> HttpResponse:
    """The hub of one's own pages; open to people who have written nothing yet."""
    return render(request, "accounts/me.html", {"person": access.person_of(request)})


@require_GET
def keep(request: HttpRequest) -> HttpResponse:
    """Ways to keep one's place: a phrase, a passkey, an e-mail."""
    context = {
        "person": access.person_of(request),
        "has_words": page_language() in phrases.languages_with_words(),
    }
    return render(request, "accounts/keep.html", context)


@require_http_methods(["GET", "POST"])
def phrase(request: HttpRequest) -> HttpResponse:
    """Make a recovery phrase, or show it again while signed in."""
    if request.method == "POST":
        person = actions.ensure_person(request)
        actions.keep_with_phrase(
            person, language=page_language(), digits=request.POST.get("kind") == "digits"
        )
        tell(actor_id=person.pk, subject_id=person.pk, act="phrase.make")
        return redirect("accounts:phrase")
    person = access.require_person(request)
    if not person.phrase:
        return redirect("accounts:keep")
    code = segno.make(person.phrase, error="m").svg_inline(scale=5, border=2, dark="#10272d", light="#ffffff")
    return render(request, "accounts/phrase.html", {"phrase": person.phrase, "qr": code})


@sensitive_post_parameters("phrase")
@require_http_methods(["GET", "POST"])
def come_back(request: HttpRequest) -> HttpResponse:
    """Come back with a phrase. Wrong ones are answered alike and slowed down."""
    form = forms.ReturnForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        if not ratelimit.consume(request, action="phrase"):
            form.add_error("phrase", _("That was many tries. Wait a minute, then try again."))
        else:
            person = actions.find_by_phrase(form.cleaned_data["phrase"])
            if person is not None:
                actions.sign_in(request, person)
                tell(actor_id=person.pk, subject_id=person.pk, act="sign-in.phrase")
                messages.success(request, _("Welcome back. Everything is where you left it."))
                return redirect("shell:home")
            form.add_error(
                "phrase", _("I cannot find these words. Check spelling and order; capitals do not matter.")
            )
    return render(request, "accounts/return.html", {"form": form}, status=200 if not form.errors else 422)


@require_http_methods(["GET", "POST"])
def choices(request: HttpRequest) -> HttpResponse:
    """Consent, one switch a stream."""
    person = access.require_person(request)
    if request.method == "POST":
        form = forms.ConsentForm(request.POST)
        if form.is_valid():
            stream, agreed = Stream(form.cleaned_data["stream"]), form.cleaned_data["agreed"]
            if actions.set_consent(person, stream=stream, agreed=agreed):
                act = "consent.give" if agreed else "consent.revoke"
                tell(actor_id=person.pk, subject_id=person.pk, act=act, thing=stream.value)
                messages.success(request, _("Saved. You can change this any time."))
        return redirect("accounts:choices")
    return render(request, "accounts/choices.html", {"rows": queries.consent_rows(person)})


@require_http_methods(["GET", "POST"])
def preferences(request: HttpRequest) -> HttpResponse:
    """Name, language and time zone."""
    person = access.require_person(request)
    first = {"name": person.name or "", "language": page_language(), "zone": person.zone}
    form = forms.PreferencesForm(request.POST if request.method == "POST" else None, initial=first)
    if request.method == "POST" and form.is_valid():
        response = redirect("accounts:preferences")
        actions.set_preferences(person, response, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return response
    context = {"form": form, "zones": forms.as_zone_choices()}
    return render(request, "accounts/preferences.html", context, status=422 if form.errors else 200)


@require_POST
def everywhere(request: HttpRequest) -> HttpResponse:
    """Sign out of every browser, this one included."""
    person = access.require_person(request)
    actions.sign_out_everywhere(person)
    tell(actor_id=person.pk, subject_id=person.pk, act="sign-out.everywhere")
    logout(request)
    messages.success(request, _("You are signed out everywhere."))
    return redirect("shell:home")


@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Erase everything, after one second look."""
    person = access.require_person(request)
    form = forms.EraseForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        tell(actor_id=person.pk, subject_id=person.pk, act="person.erase")
        actions.erase(person)
        logout(request)
        messages.success(request, _("Everything you wrote here is erased."))
        return redirect("shell:home")
    return render(request, "accounts/erase.html", {"form": form}, status=422 if form.errors else 200)
