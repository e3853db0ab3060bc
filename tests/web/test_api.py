"""The JSON API: the contract's fields, who may come in, problems in one shape, nothing stored twice."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from leeward.web.api.actions import new_token
from leeward.web.api.models import ApiToken, KeptAnswer
from leeward.web.companion.models import Conversation, Feedback, Message
from leeward.web.crisis.models import RiskRecord
from leeward.web.mood.models import CheckIn

DANGER = "I am going to kill myself tonight, I have the pills here"
CHAT_FIELDS = {
    "conversation": str, "turn": int, "reply": str, "level": str, "state": str, "categories": list,
    "crisis": bool, "safety": bool, "emergency": bool, "asked": list, "resources": list, "strategy": str,
    "emotions": dict, "topics": list, "exercise": (str, type(None)), "engine": str, "disclosed_ai": bool,
    "lang": str, "latency_ms": (int, float),
}  # fmt: skip
RESOURCE_FIELDS = {"type", "name", "contact", "url", "hours", "languages", "checked"}


class Program:
    """A client that carries one person's token."""

    def __init__(self, person: Any = None) -> None:
        self.client = Client(enforce_csrf_checks=True, raise_request_exception=False)
        self.token = new_token(person) if person else ""

    def ask(self, verb: str, path: str, body: Any = None, **headers: str) -> Any:
        written = json.dumps(body) if body is not None else ""
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        url = f"/api/v1/{path}"
        return self.client.generic(verb, url, written, "application/json", headers=headers)

    def get(self, path: str) -> Any:
        return self.ask("GET", path)

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        return self.ask("POST", path, body if body is not None else {}, **headers)


@pytest.fixture
def alice(cast: dict[str, Any]) -> Program:
    return Program(cast["alice"])


@pytest.fixture
def talk(alice: Program) -> str:
    return str(alice.post("conversations").json()["id"])


def is_problem(answer: Any, status: int) -> None:
    assert answer.status_code == status, answer.content
    assert answer.headers["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status and body["title"] and body["type"] == "about:blank"


def test_a_token_is_stored_as_a_hash_only(cast: dict[str, Any]) -> None:
    token = new_token(cast["alice"])
    assert token not in str(list(ApiToken.objects.values()))


def test_a_message_is_answered_with_every_field_of_the_contract(alice: Program, talk: str) -> None:
    said = alice.post(
        f"conversations/{talk}/messages", {"text": "My exam is tomorrow", "country": "GB"}
    ).json()
    for name, kind in CHAT_FIELDS.items():
        assert isinstance(said[name], kind), name
    assert said["conversation"] == talk and said["turn"] == 1 and said["level"] == "none"


def test_danger_over_the_api_brings_resources_of_the_country(alice: Program, talk: str) -> None:
    said = alice.post(f"conversations/{talk}/messages", {"text": DANGER, "country": "GB"}).json()
    assert said["crisis"] and said["safety"] and said["emergency"] and said["state"] == "plan_or_imminent"
    assert {"999", "116 123"} <= {card["contact"] for card in said["resources"]}
    assert all(set(card) == RESOURCE_FIELDS for card in said["resources"])


def test_when_storing_fails_the_answer_is_in_the_problem(
    alice: Program, talk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import OperationalError

    def locked(*_: Any, **__: Any) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr("leeward.web.companion.actions._store", locked)
    answer = alice.post(f"conversations/{talk}/messages", {"text": DANGER, "country": "GB"})
    is_problem(answer, 503)
    assert answer.json()["crisis"] and answer.json()["resources"] and answer.json()["saved"] is False


def test_conversations_are_listed_read_and_deleted(alice: Program, talk: str) -> None:
    alice.post(f"conversations/{talk}/messages", {"text": "I feel low"})
    assert [row["id"] for row in alice.get("conversations").json()["items"]] == [talk]
    read = alice.get(f"conversations/{talk}").json()
    assert [row["author"] for row in read["messages"]] == ["person", "companion"]
    assert read["messages"][0]["text"] == "I feel low" and read["earlier_before"] is None
    assert alice.ask("DELETE", f"conversations/{talk}").status_code == 204
    is_problem(alice.get(f"conversations/{talk}"), 404)


def test_a_verdict_over_the_api(alice: Program, talk: str) -> None:
    alice.post(f"conversations/{talk}/messages", {"text": "I feel low"})
    reply = alice.get(f"conversations/{talk}").json()["messages"][1]["id"]
    path = f"conversations/{talk}/messages/{reply}/feedback"
    assert alice.post(path, {"verdict": "helped"}).json()["feedback"] == "helped"
    assert Feedback.objects.get().verdict == "helped"
    assert alice.post(path, {"verdict": None}).json()["feedback"] is None
    is_problem(alice.post(path, {"verdict": "loved it"}), 422)


@pytest.mark.parametrize("who", ["tova", "theo", "mallory", "ana"])
def test_nobody_elses_token_opens_a_talk(who: str, alice: Program, talk: str, cast: dict[str, Any]) -> None:
    alice.post(f"conversations/{talk}/messages", {"text": "Mine alone"})
    reply = alice.get(f"conversations/{talk}").json()["messages"][1]["id"]
    entry = alice.post("check-ins", {"valence": 0, "energy": 0}).json()["id"]
    other = Program(cast[who])
    for verb, path, body in [
        ("GET", f"conversations/{talk}", None),
        ("DELETE", f"conversations/{talk}", None),
        ("POST", f"conversations/{talk}/messages", {"text": "hello"}),
        ("POST", f"conversations/{talk}/messages/{reply}/feedback", {"verdict": "helped"}),
        ("GET", f"check-ins/{entry}", None),
        ("DELETE", f"check-ins/{entry}", None),
    ]:
        is_problem(other.ask(verb, path, body), 404)
    assert other.get("conversations").json()["items"] == []
    assert Conversation.objects.get().turns == 1


CLOSED = (
    "conversations",
    "check-ins",
    "instruments",
    "practices",
    "practices/done",
    "safety-plan",
    "reading",
    "consent",
)


@pytest.mark.parametrize("path", CLOSED)
@pytest.mark.parametrize("token", ["", "lw_wrong"])
def test_without_a_token_nothing_is_open(path: str, token: str) -> None:
    nobody = Program()
    nobody.token = token
    answer = nobody.get(path)
    is_problem(answer, 401)
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_browser_session_is_no_token(as_person: Callable[..., Client], cast: dict[str, Any]) -> None:
    assert as_person(cast["alice"]).get("/api/v1/conversations").status_code == 401


def test_the_token_of_somebody_who_is_locked_out_is_refused(alice: Program, cast: dict[str, Any]) -> None:
    cast["alice"].is_active = False
    cast["alice"].save()
    is_problem(alice.get("conversations"), 401)


def test_errors_are_problem_details(alice: Program, talk: str, monkeypatch: pytest.MonkeyPatch) -> None:
    is_problem(alice.get("nowhere"), 404)
    is_problem(alice.ask("PATCH", "conversations"), 405)
    is_problem(alice.ask("POST", f"conversations/{talk}/messages", ["no object"]), 422)
    is_problem(alice.post(f"conversations/{talk}/messages", {"text": " "}), 422)
    is_problem(alice.post(f"conversations/{talk}/messages", {"text": "x" * 20_001}), 422)
    broken = alice.client.generic(
        "POST", f"/api/v1/conversations/{talk}/messages", "{", "application/json",
        headers={"Authorization": f"Bearer {alice.token}"},
    )  # fmt: skip
    is_problem(broken, 400)
    monkeypatch.setattr("leeward.web.companion.queries.conversations", lambda *_, **__: 1 / 0)
    answer = alice.get("conversations")
    is_problem(answer, 500)
    assert "division" not in answer.content.decode()


def test_a_flood_is_met_kindly(alice: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    from ninja.throttling import SimpleRateThrottle

    monkeypatch.setattr(SimpleRateThrottle, "allow_request", lambda *_: False)
    monkeypatch.setattr(SimpleRateThrottle, "wait", lambda *_: 7)
    answer = alice.get("conversations")
    is_problem(answer, 429)
    assert answer.headers["Retry-After"] == "7" and "nothing is lost" in answer.json()["detail"]


def test_the_same_key_stores_nothing_twice(alice: Program) -> None:
    key = {"Idempotency-Key": "a-key"}
    first, second = alice.post("conversations", **key).json(), alice.post("conversations", **key).json()
    assert first["id"] == second["id"]
    path = f"conversations/{first['id']}/messages"
    one, two = (
        alice.post(path, {"text": "Tired"}, **key).json(),
        alice.post(path, {"text": "Tired"}, **key).json(),
    )
    assert one == two
    assert Message.objects.count() == 2
    body = {"valence": 0.5, "energy": -0.25, "note": "a quiet day"}
    entries = [alice.post("check-ins", body, **{"Idempotency-Key": "b"}).json() for _ in range(2)]
    assert entries[0] == entries[1] and CheckIn.objects.count() == 1


def test_a_key_cannot_be_used_for_another_request(alice: Program) -> None:
    key = {"Idempotency-Key": "once"}
    alice.post("check-ins", {"valence": 0.5, "energy": 0}, **key)
    is_problem(alice.post("check-ins", {"valence": -0.5, "energy": 0}, **key), 422)
    assert CheckIn.objects.count() == 1


def test_keys_are_each_persons_own(alice: Program, cast: dict[str, Any]) -> None:
    key = {"Idempotency-Key": "same"}
    mine = alice.post("check-ins", {"valence": 0.5, "energy": 0}, **key).json()
    theirs = Program(cast["mallory"]).post("check-ins", {"valence": 0.5, "energy": 0}, **key).json()
    assert mine["id"] != theirs["id"]


def test_kept_answers_are_sealed_and_forgotten_after_a_day(alice: Program) -> None:
    from leeward.web.api.actions import clear_kept_answers

    alice.post("check-ins", {"valence": 0, "energy": 0, "note": "the heron"}, **{"Idempotency-Key": "k"})
    assert b"heron" not in bytes(KeptAnswer.objects.values_list("body", flat=True).get())
    assert clear_kept_answers() == 0
    row = KeptAnswer.objects.get()
    KeptAnswer.objects.update(at=row.at.replace(year=2020))
    assert clear_kept_answers() == 1


def test_a_note_with_danger_brings_people(alice: Program) -> None:
    said = alice.post("check-ins", {"valence": -1, "energy": -1, "note": DANGER}).json()
    assert said["safety"]["crisis"] and said["safety"]["resources"]
    calm = alice.post("check-ins", {"valence": 1, "energy": 0, "note": "walked by the sea"}).json()
    assert not calm["safety"]["safety"] and calm["safety"]["resources"] == []


def test_check_ins_that_do_not_fit_are_refused(alice: Program) -> None:
    answer = alice.post("check-ins", {"valence": 2, "energy": 0})
    is_problem(answer, 422)
    assert answer.json()["errors"][0]["pointer"].endswith("valence")
    is_problem(alice.post("check-ins", {"valence": 0, "energy": 0, "zone": "Moon/Base"}), 422)
    is_problem(alice.post("check-ins", {"valence": 0, "energy": 0, "at": "2026-01-01T10:00:00"}), 422)


def test_a_questionnaire_is_scored_and_item_nine_brings_people(alice: Program) -> None:
    kind = alice.get("instruments/phq-9").json()
    items = [item["id"] for item in kind["items"]]
    answers = dict.fromkeys(items, 1) | {items[8]: 0}
    said = alice.post("instruments/phq-9/responses", {"answers": answers})
    assert said.status_code == 201
    assert said.json()["total"] == 8 and said.json()["flags"] == [] and said.json()["resources"] == []
    said = alice.post("instruments/phq-9/responses", {"answers": answers | {items[8]: 1}}).json()
    assert said["total"] == 9 and said["flags"] and said["resources"]
    assert [row["total"] for row in alice.get("instruments/phq-9/responses").json()["items"]] == [8, 9]
    assert alice.ask("DELETE", f"instruments/phq-9/responses/{said['id']}").status_code == 204
    is_problem(alice.post("instruments/phq-9/responses", {"answers": {items[0]: 9}}), 422)
    is_problem(alice.get("instruments/none"), 404)


def test_a_practice_is_kept(alice: Program) -> None:
    slug = alice.get("practices").json()["items"][0]["slug"]
    done = alice.post("practices/done", {"slug": slug, "before": 7, "after": 4})
    assert done.status_code == 201 and done.json()["before"] == 7
    assert [row["after"] for row in alice.get("practices/done").json()["items"]] == [4]
    is_problem(alice.post("practices/done", {"slug": "levitation"}), 422)


def test_a_safety_plan_is_written_and_never_overwritten_unseen(alice: Program, cast: dict[str, Any]) -> None:
    empty = alice.get("safety-plan")
    assert empty.json()["coping"] == []
    seen = {"If-Match": empty.headers["ETag"]}
    first = alice.ask("PUT", "safety-plan", {"coping": ["walk to the sea"]}, **seen)
    assert first.json()["coping"] == ["walk to the sea"]
    is_problem(alice.ask("PUT", "safety-plan", {"coping": ["sleep"]}, **seen), 412)
    assert alice.get("safety-plan").json()["coping"] == ["walk to the sea"]
    seen = {"If-Match": first.headers["ETag"]}
    is_problem(alice.ask("PUT", "safety-plan", {"coping": ["x" * 501]}, **seen), 422)
    assert Program(cast["mallory"]).get("safety-plan").json()["coping"] == []


def test_consent_is_off_and_can_be_given_and_revoked(alice: Program) -> None:
    rows = {row["stream"]: row["agreed"] for row in alice.get("consent").json()["items"]}
    assert rows["memory"] is False
    for agreed in (True, False):
        assert alice.ask("PUT", "consent/memory", {"agreed": agreed}).json()["agreed"] is agreed
    is_problem(alice.ask("PUT", "consent/everything", {"agreed": True}), 422)


def test_helplines_need_no_token() -> None:
    nobody = Program()
    said = nobody.get("helplines?country=gb").json()
    assert said["known"] and said["emergency"]["any"] == "999" and len(said["countries"]) >= 20
    assert all(set(card) == RESOURCE_FIELDS for card in said["resources"])
    assert {"id", "name", "channels", "source", "checked"} <= set(said["lines"][0])
    assert nobody.get("helplines?country=zz").json()["known"] is False
    is_problem(nobody.get("helplines?country=<b>"), 422)


def test_the_description_and_the_reference_are_served(client: Client) -> None:
    schema = client.get("/api/v1/openapi.json").json()
    assert "/api/v1/conversations/{conversation_id}/messages" in schema["paths"]
    page = client.get("/api/v1/docs").content.decode()
    for path in schema["paths"]:
        assert path in page, path
    assert "//cdn" not in page


def chat(person: Any, body: dict[str, Any], **headers: str) -> Any:
    token = new_token(person)
    client = Client(enforce_csrf_checks=True)
    return client.post("/api/chat", body, "application/json", headers={"X-API-Key": token, **headers})


def test_the_chat_door_answers_in_the_shape_of_the_contract(cast: dict[str, Any]) -> None:
    body = {"model": "any", "messages": [{"role": "user", "content": "My exam is tomorrow"}], "stream": False}
    said = chat(cast["alice"], body).json()
    assert set(said) == {"model", "conversation_id", "message"} and said["model"] == "any"
    assert said["message"]["role"] == "assistant" and said["message"]["content"] and said["message"]["id"]
    again = {**body, "conversation_id": said["conversation_id"]}
    more = [*body["messages"], said["message"], {"role": "user", "content": "It is maths"}]
    assert (
        chat(cast["alice"], {**again, "messages": more}).json()["conversation_id"] == said["conversation_id"]
    )
    assert Conversation.objects.get().turns == 2


def test_the_chat_door_names_people_in_the_text_itself(cast: dict[str, Any]) -> None:
    said = chat(
        cast["alice"], {"messages": [{"role": "user", "content": DANGER}]}, **{"X-Country": "GB"}
    ).json()
    assert "999" in said["message"]["content"] and "116 123" in said["message"]["content"]
    assert RiskRecord.objects.get().state["level"] == "plan_or_imminent"


def test_the_chat_door_rebuilds_the_state_from_the_messages_alone(cast: dict[str, Any]) -> None:
    chat(cast["alice"], {"messages": [{"role": "user", "content": DANGER}]})
    fresh = chat(cast["alice"], {"messages": [{"role": "user", "content": "I had pasta for lunch"}]}).json()
    turn = Message.objects.get(pk=fresh["message"]["id"]).turn
    assert turn["state"] == "none" and not turn["safety"]
    history = [
        {"role": "system", "content": "You are a cook."},
        {"role": "user", "content": DANGER},
        {"role": "assistant", "content": "Are you safe right now?"},
        {"role": "user", "content": "I had pasta for lunch"},
    ]
    rebuilt = chat(cast["alice"], {"messages": history}).json()
    assert Message.objects.get(pk=rebuilt["message"]["id"]).turn["state"] == "plan_or_imminent"


def test_the_chat_door_refuses_clearly(cast: dict[str, Any], client: Client) -> None:
    is_problem(client.post("/api/chat", {"messages": []}, "application/json"), 401)
    is_problem(client.get("/api/chat"), 405)
    is_problem(chat(cast["alice"], {"messages": []}), 422)
    is_problem(chat(cast["alice"], {"messages": [{"role": "assistant", "content": "hi"}]}), 422)
    strange = {"messages": [{"role": "user", "content": "hi"}], "conversation_id": str(uuid.uuid4())}
    is_problem(chat(cast["alice"], strange), 404)


def test_the_chat_door_with_a_key_opens_one_conversation(cast: dict[str, Any]) -> None:
    body = {"messages": [{"role": "user", "content": "My exam is tomorrow"}]}
    one, two = (chat(cast["alice"], body, **{"Idempotency-Key": "k"}).json() for _ in range(2))
    assert one["conversation_id"] == two["conversation_id"] and one["message"] == two["message"]
    assert Conversation.objects.count() == 1
