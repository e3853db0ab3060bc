"""The reviewer's side of the desk: read a sentence, approve it or ask for other words."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from leeward import wiring
from leeward.core.content import ContentError
from leeward.core.reviews import Piece, PieceKind, Review, Verdict
from leeward.web.accounts import access
from leeward.web.accounts.models import Person
from leeward.web.desk import actions, models, queries
from leeward.web.desk.forms import ReviewForm, today
from leeward.web.desk.views import NOT_KEPT


def _door(request: HttpRequest) -> tuple[Person, models.Reviewer | None]:
    """Let administrators look and reviewers review."""
    person = access.require_person(request)
    reviewer = queries.reviewer_of(person)
    access.require(person.is_admin or reviewer is not None)
    return person, reviewer


def _kind(name: str) -> PieceKind:
    try:
        return PieceKind(name)
    except ValueError as error:
        raise Http404 from error


@require_GET
def words(request: HttpRequest) -> HttpResponse:
    """How much is approved, by language and kind."""
    person, reviewer = _door(request)
    tallies, main = queries.tallies(), wiring.content_languages()
    context = {
        "main": [tally for tally in tallies if tally.language in main],
        "others": [tally for tally in tallies if tally.language not in main],
        "is_admin": person.is_admin,
        "reviewer": reviewer,
    }
    return render(request, "desk/words.html", context)


@require_GET
def pieces(request: HttpRequest, language: str, kind: str) -> HttpResponse:
    """The pieces of one language and kind, those that nobody approved first asked for."""
    reviewer = _door(request)[1]
    return _pieces(request, reviewer, language, _kind(kind), request.GET)


def _pieces(
    request: HttpRequest,
    reviewer: models.Reviewer | None,
    language: str,
    kind: PieceKind,
    where: Any,
    **more: Any,
) -> HttpResponse:
    if not queries.pieces(language, kind):
        raise Http404
    everything = where.get("show") == "all"
    rows = queries.piece_rows(language, kind, open_only=not everything)
    roles = queries.roles(reviewer, language)
    context = {
        "page": Paginator(rows, queries.PAGE).get_page(where.get("page")),
        "language": language,
        "kind": kind.value,
        "show": "all" if everything else "",
        "roles": [role.value for role in roles],
        "total": len(queries.pieces(language, kind)),
    }
    return render(request, "desk/pieces.html", context | more, status=more.get("status", 200))


@require_POST
def review(request: HttpRequest, language: str, kind: str, mark: str) -> HttpResponse:
    """Say something about exactly the words that were on the screen."""
    reviewer = _door(request)[1]
    roles = queries.roles(reviewer, language)
    access.require(bool(roles))
    sort = _kind(kind)
    piece = queries.find_piece(language, sort, mark)
    form = ReviewForm(request.POST)
    typed = {"typed": request.POST, "typed_mark": mark}
    if piece is None:
        problem = _("These words have changed since you opened the page. Please read them again.")
        return _pieces(request, reviewer, language, sort, request.POST, problem=problem, status=409, **typed)
    if reviewer is None or not form.is_valid():
        return _pieces(
            request, reviewer, language, sort, request.POST, problem=_too_little(), status=422, **typed
        )
    try:
        _say(reviewer, piece, form.cleaned_data, roles)
    except ContentError:
        return _pieces(
            request, reviewer, language, sort, request.POST, problem=_too_little(), status=422, **typed
        )
    except NOT_KEPT:
        problem = _("This could not be stored just now. What you typed is still here: try again in a moment.")
        return _pieces(request, reviewer, language, sort, request.POST, problem=problem, status=503, **typed)
    query = "&".join(
        f"{name}={request.POST[name]}" for name in ("page", "show") if request.POST.get(name, "").isalnum()
    )
    return redirect(f"{redirect('desk:pieces', language=language, kind=kind).url}?{query}")


def _say(reviewer: models.Reviewer, piece: Piece, given: dict[str, Any], roles: Any) -> Review:
    verdict = Verdict(given["verdict"])
    approved = verdict is Verdict.APPROVED
    return actions.review(
        reviewer,
        piece,
        verdict=verdict,
        roles=roles,
        remark=given["remark"],
        proposed="" if approved else given["proposed"],
        on=today(),
        now=timezone.now(),
    )


def _too_little() -> str:
    return _("To ask for other words, write a remark or the words you would use.")


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """All reviews of this desk as a file, to commit to the content folder or to carry to another desk."""
    access.require_admin(request)
    found = [Review.from_mapping(row.body, "a review") for row in models.Review.objects.order_by("id")]
    response = HttpResponse(wiring.reviews_text(found), content_type="application/yaml; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="reviews-{today().isoformat()}.yaml"'
    return response


@require_POST
def carry_in(request: HttpRequest) -> HttpResponse:
    """Take the reviews in a file from another desk; all of it holds or nothing is taken."""
    acting = access.require_admin(request)
    file = request.FILES.get("file")
    try:
        count = actions.carry_in(acting, file.read().decode() if file else "", now=timezone.now())
    except (ContentError, UnicodeDecodeError) as error:
        messages.error(request, _("Nothing was taken from the file. %(why)s") % {"why": error})
    except NOT_KEPT:
        messages.error(request, _("This could not be stored just now. Try again in a moment."))
    else:
        messages.success(request, _("Reviews that are new here: %(count)s") % {"count": count})
    return redirect("desk:words")
