"""The composition root: the one place where adapters are chosen for core's ports."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leeward.adapters import content_files, label_files, overlay_files
from leeward.adapters.chat_llamacpp import LlamaFile, llama
from leeward.adapters.chat_openai import ChatServer, OpenAIChat
from leeward.adapters.chat_transformers import ModelSource, causal
from leeward.core import review_pieces as review_words
from leeward.core import reviews
from leeward.core.affect.ports import FaceNet
from leeward.core.companion.dialogue import Companion
from leeward.core.companion.generated import PATIENCE, GeneratedEngine
from leeward.core.companion.lexical import LexicalUnderstander
from leeward.core.companion.lexicon import Lexicon
from leeward.core.companion.policy import StagedPolicy
from leeward.core.companion.ports import ChatLine, ChatModel, ChatTrouble
from leeward.core.companion.streamed import ModelHere
from leeward.core.companion.words import Phrasebook
from leeward.core.content import ContentError
from leeward.core.instruments.definition import Instrument
from leeward.core.knowledge.article import Article
from leeward.core.knowledge.shelf import SURE, LibraryWords, Shelf
from leeward.core.mood.feelings import Feelings
from leeward.core.safety.crisis_words import CrisisWords
from leeward.core.safety.helplines import Pack
from leeward.core.safety.local import Directory
from leeward.core.safety.overlay import Corrections
from leeward.core.safety.plan_words import PlanWords
from leeward.core.safety.reader import Reader
from leeward.core.safety.reading_words import ReadingWords
from leeward.core.safety.scripts import Scripts
from leeward.core.safety.telling import Poster, Pusher
from leeward.core.scheduling.alone import Script
from leeward.core.scheduling.calendar import CalendarWriter
from leeward.core.scheduling.hours import DayRules
from leeward.core.sealing import Sealer
from leeward.core.toolkit.exercise import Exercise, in_order
from leeward.core.toolkit.practice_words import PracticeWords
from leeward.core.toolkit.technique import Technique
from leeward.core.toolkit.translated import laid_over

if TYPE_CHECKING:
    from leeward.adapters.text_onnx import OnnxTextModel


@lru_cache
def content_languages() -> tuple[str, ...]:
    """List the language codes that have a content folder, such as ``("en",)``."""
    return tuple(name for name in content_files.folders() if len(name) == 2)


def _with(words: str, language: str) -> str:
    """The language itself where it has a file of these *words*, else English."""
    return language if language in content_languages() and words in content_files.names(language) else "en"


@lru_cache
def sealer() -> Sealer:
    """Return the authenticated encryption that seals people's words."""
    from leeward.adapters.sealer_cryptography import AesGcmSealer

    return AesGcmSealer()


@lru_cache
def feelings(language: str = "en") -> Feelings:
    """Return the emotion words of a language, the English ones where it has none yet."""
    code = _with("feelings", language)
    return Feelings.from_mapping(content_files.load(f"{code}/feelings"), f"{code}/feelings")


@lru_cache
def instruments(language: str = "en") -> tuple[Instrument, ...]:
    """Return the questionnaires as they are offered, in English where no published translation is here."""
    found = []
    for name in ("who-5", "phq-9", "gad-7"):
        code = language if name in content_files.names(f"{language}/instruments") else "en"
        path = f"{code}/instruments/{name}"
        found.append(Instrument.from_mapping(content_files.load(path), path))
    return tuple(found)


@lru_cache
def exercises(language: str = "en") -> tuple[Exercise, ...]:
    """Return the guided practices in the order they are shown; words that a language lacks are English.

    A file in ``content/en/exercises`` is a practice; one of the same name in another language holds its words.
    """
    found = []
    for name in content_files.names("en/exercises"):
        data = content_files.load(f"en/exercises/{name}")
        if language != "en" and name in content_files.names(f"{language}/exercises"):
            data = laid_over(data, content_files.load(f"{language}/exercises/{name}"))
        found.append(Exercise.from_mapping(data, f"{language}/exercises/{name}"))
    return in_order(found)


@lru_cache
def practice_words(language: str = "en") -> PracticeWords:
    """Return the words around a practice that is done in a talk, the English ones where a language has none."""
    code = _with("toolkit", language)
    return PracticeWords.from_mapping(
        content_files.load(f"{code}/toolkit"), f"content/{code}/toolkit.yaml", code
    )


def technique(
    slug: str, language: str = "en", earlier: Mapping[str, Sequence[str]] | None = None
) -> Technique | None:
    """Return a practice to be done step by step in a talk; None where there is none.

    *earlier* holds lines kept from earlier practices by ``slug/step``.
    """
    found = next((one for one in exercises(language) if one.slug == slug), None)
    return Technique(found, practice_words(language), earlier=earlier or {}) if found else None


@lru_cache
def library() -> Shelf:
    """Return the articles of every language, in English where a language lacks one."""
    names = content_files.names("en/articles")
    originals = {
        name: Article.from_mapping(content_files.load(f"en/articles/{name}"), f"en/articles/{name}")
        for name in names
    }
    articles: dict[str, list[Article]] = {"en": list(originals.values())}
    words = {}
    for code in content_languages():
        if code != "en":
            paths = {name: f"{code}/articles/{name}" for name in content_files.names(f"{code}/articles")}
            articles[code] = [
                Article.from_mapping(content_files.load(path), path, original=originals[name])
                for name, path in paths.items()
                if name in originals
            ]
        if "library" in content_files.names(code):
            words[code] = LibraryWords.from_mapping(content_files.load(f"{code}/library"), f"{code}/library")
    return Shelf(articles, words)


@lru_cache
def safety_scripts(language: str = "en") -> Scripts:
    """Return the fixed crisis words of a language, the English ones where it has none."""
    code = language if "safety" in content_files.names(f"{language}/dialogue") else "en"
    path = f"{code}/dialogue/safety"
    return Scripts.from_mapping(content_files.load(path), path)


@lru_cache
def crisis_words(language: str = "en") -> CrisisWords:
    """Return the words of the help page in a language, the English ones where it has none."""
    code = _with("crisis", language)
    path = f"{code}/crisis"
    return CrisisWords.from_mapping(content_files.load(path), f"content/{path}.yaml", code)


@lru_cache
def plan_words(language: str = "en") -> PlanWords:
    """Return the words around the safety plan in a language, the English ones where it has none."""
    code = _with("plan", language)
    return PlanWords.from_mapping(content_files.load(f"{code}/plan"), f"content/{code}/plan.yaml", code)


@lru_cache
def reading_words(language: str = "en") -> ReadingWords:
    """Return the words that say how a person is read, the English ones where a language has none."""
    code = _with("reading", language)
    path = f"{code}/reading"
    return ReadingWords.from_mapping(content_files.load(path), f"content/{path}.yaml", code)


_DESK: list[Path] = []
CORRECTIONS, SERVICES, REVIEWS = "helplines.json", "services.json", "reviews.json"
"""The operator's own files, written by the desk; each may be missing, old or broken, and help is still there."""


def use_desk(folder: Path | None) -> None:
    """Lay the operator's files in *folder* over what ships with the product; ``None`` takes them away again."""
    _DESK[:] = [folder] if folder else []


def keep_at_desk(name: str, data: Mapping[str, Any]) -> None:
    """Write one of the operator's files in one step; raise ``OSError`` where the disk does not take it."""
    overlay_files.write(_DESK[0] / name, data)


def alone_at_desk() -> AbstractContextManager[None]:
    """Hold the desk's lock, so that two writers of its files follow each other."""
    return overlay_files.alone(_DESK[0])


def _desk_file(name: str) -> tuple[Path | None, overlay_files.Stamp | None]:
    """Return where an operator's file is and what changes when it is written, so that it is read once a change."""
    file = _DESK[0] / name if _DESK else None
    return file, overlay_files.stamp(file) if file else None


def _desk_mapping(file: Path | None) -> tuple[dict[str, Any], tuple[str, ...]]:
    try:
        return (overlay_files.read(file) if file else {}), ()
    except ContentError as error:
        return {}, (str(error),)


@lru_cache
def shipped_helplines() -> dict[str, dict[str, Any]]:
    """Return the helpline files by name (``gb``, ``universal``) as they ship, before any correction."""
    return {name: content_files.load(f"helplines/{name}") for name in content_files.names("helplines")}


def helplines() -> Pack:
    """Return the helpline pack, corrected by the operator, with the words for opening hours of every language."""
    return _corrected(*_desk_file(CORRECTIONS))[0]


def desk_problems() -> tuple[str, ...]:
    """Say what of the operator's files cannot be used; the shipped words stand there."""
    return (
        *_corrected(*_desk_file(CORRECTIONS))[1],
        *_directory(*_desk_file(SERVICES)).problems,
        *_reviews(*_desk_file(REVIEWS))[1],
    )


def corrections() -> Corrections:
    """Return the operator's signed corrections as they are kept."""
    return _corrections(*_desk_file(CORRECTIONS))


@lru_cache(maxsize=2)
def _corrections(file: Path | None, _stamp: overlay_files.Stamp | None) -> Corrections:
    data, unread = _desk_mapping(file)
    found = Corrections.from_mapping(data)
    return Corrections(found.signatures, (*unread, *found.problems))


@lru_cache(maxsize=2)
def _corrected(file: Path | None, stamp: overlay_files.Stamp | None) -> tuple[Pack, tuple[str, ...]]:
    signed = _corrections(file, stamp)
    problems = [*signed.problems]
    files: dict[str, Mapping[str, Any]] = {}
    for name, shipped in shipped_helplines().items():
        files[name], found = signed.over(name, shipped)
        problems += found
    universal = files.pop("universal")
    spoken = [code for code in content_languages() if "crisis" in content_files.names(code)]
    words = {code: crisis_words(code).opening for code in spoken}
    return Pack.from_mappings(files, universal, words), tuple(problems)


def local_services() -> Directory:
    """Return the operator's own directory of services, peer and advocacy groups; empty where there is none."""
    return _directory(*_desk_file(SERVICES))


@lru_cache(maxsize=2)
def _directory(file: Path | None, _stamp: overlay_files.Stamp | None) -> Directory:
    data, unread = _desk_mapping(file)
    found = Directory.from_mapping(data)
    return Directory(found.services, (*unread, *found.problems))


_ENGINES = ("scripted", "openai", "llamacpp", "transformers")
ChatPlace = ChatServer | LlamaFile | ModelSource
"""Where a model is; each knows ``engine``, ``model``, ``here``, ``host``, ``fetched_from``, ``lack``."""
_CHAT: list[ChatPlace] = []


def engines() -> tuple[str, ...]:
    """List the names of the reply engines that can be chosen."""
    return _ENGINES


def use_chat(
    url: str, model: str, key: str = "", *, engine: str = "", hub: str = "", store: Path | None = None
) -> None:
    """Let a model listen in ordinary talk: the one that *engine* names, or none with ``scripted``.

    Without an *engine* it is the chat server at *url*, and none without that. *model* is a name on the server, the
    path of a GGUF file (``llamacpp``), or a folder or a name on *hub*, whose files *store* keeps (``transformers``).
    Raises ``ValueError`` with a plain sentence for what cannot be used; a package or file that is
    missing shows in :func:`chat_trouble`, and the scripted engine answers until it is there.
    """
    _CHAT.clear()
    name = engine or ("openai" if url else "scripted")
    if name not in _ENGINES:
        raise ValueError(f"There is no reply engine called {name!r}; there is: {', '.join(_ENGINES)}.")
    if name == "openai":
        if not url:
            raise ValueError(_NEEDS[name])
        _CHAT.append(ChatServer(url, model, key))
    elif name != "scripted":
        if not model.strip():
            raise ValueError(_NEEDS[name])
        path = Path(model).expanduser()
        _CHAT.append(
            LlamaFile(path)
            if name == "llamacpp"
            else ModelSource(str(path) if path.is_dir() else model, hub, store)
        )


_NEEDS = {
    "openai": "The engine openai needs a chat server: set LEEWARD_CHAT_URL and LEEWARD_CHAT_MODEL.",
    "llamacpp": "The engine llamacpp needs a model file: set LEEWARD_CHAT_MODEL to the path of a .gguf file.",
    "transformers": "The engine transformers needs a model: set LEEWARD_CHAT_MODEL to its folder.",
}


def chat_chosen() -> ChatPlace | None:
    """Return the model that the settings name, whether it can be used or not."""
    return _CHAT[0] if _CHAT else None


def chat_server() -> ChatPlace | None:
    """Return the one model that words of a conversation go to, to be named to people; none where it cannot be used."""
    place = chat_chosen()
    return None if place is None or place.lack else place


def chat_trouble() -> str:
    """Ask the model for a word; return what is wrong in a few words, empty where it answers in time.

    A model in this process is loaded first, however long that takes.
    """
    place = chat_chosen()
    if place is None:
        return "no model is in use"
    if place.lack:
        return place.lack
    model = _model(place)
    try:
        if isinstance(model, ModelHere):
            model.load()
        stream = model.open((ChatLine("user", "Hello"),), tokens=8)
        try:
            return "" if stream.next(PATIENCE) is not None else "it answered with nothing"
        finally:
            stream.close()
    except ChatTrouble as trouble:
        return str(trouble)


def warm_chat() -> None:
    """Begin to load a model that runs in this process and read the library in, so that no first message waits."""
    place = chat_server()
    if place is None:
        return
    model = _model(place)
    for language in content_languages():
        _article("ok", language)
    if isinstance(model, ModelHere):
        model.open((ChatLine("user", "Hello"),), tokens=1).close()


@lru_cache(maxsize=2)
def _model(place: ChatPlace) -> ChatModel:
    if isinstance(place, ChatServer):
        return OpenAIChat(place)
    return llama(place) if isinstance(place, LlamaFile) else causal(place)


@lru_cache(maxsize=2)
def _engine(place: ChatPlace) -> GeneratedEngine:
    """One engine for each model, so that its breaker counts all conversations together."""
    return GeneratedEngine(_model(place), clock=time.monotonic, article=_article)


def _article(text: str, language: str) -> str:
    """A few lines of the library on what was said, for a model to understand by; none where nothing surely fits."""
    found = library().find(text, language, limit=1, least=SURE)
    return f"{found[0].title}: {found[0].passage}" if found and not found[0].dangerous else ""


@lru_cache
def phrasebook() -> Phrasebook:
    """Return the companion's lines in every language that has them."""
    files = {}
    for code in content_languages():
        names = [n for n in content_files.names(f"{code}/dialogue") if n not in ("lexicon", "safety")]
        if names:
            files[code] = [content_files.load(f"{code}/dialogue/{name}") for name in names]
    return Phrasebook.from_mapping(files)


def _unsupported_lines() -> dict[str, str]:
    """The lines that say, in languages that are not handled, that they are not; empty where there are none."""
    if "unsupported" not in content_files.names("languages"):
        return {}
    return {code: str(line) for code, line in content_files.load("languages/unsupported").items()}


def companion(engine: str = "") -> Companion:
    """Return the companion with the engine of that name; an unknown name raises ``ValueError``.

    Without a name it is that of the model in use, else ``scripted``.
    """
    place, chosen = chat_server(), chat_chosen()
    name = engine or (place.engine if place else "scripted")
    if name in _NEEDS and (place is None or place.engine != name):
        lacks = chosen.lack if chosen and chosen.engine == name else ""
        raise ValueError(f"The engine {name} cannot be used: {lacks}." if lacks else _NEEDS[name])
    return _companion(name, place if name in _NEEDS else None, *_desk_file(CORRECTIONS))


@lru_cache(maxsize=4)
def _companion(
    engine: str, place: ChatPlace | None, _file: Path | None, _stamp: overlay_files.Stamp | None
) -> Companion:
    """One companion for each state of the operator's corrections: it must not read out a number that was mended."""
    if engine not in _ENGINES:
        raise ValueError(f"There is no reply engine called {engine!r}; there is: {', '.join(_ENGINES)}.")
    words = phrasebook()
    lexicons = {
        code: Lexicon.from_mapping(content_files.load(f"{code}/dialogue/lexicon"), code)
        for code in words.languages
        if "lexicon" in content_files.names(f"{code}/dialogue")
    }
    return Companion(
        words=words,
        scripts={code: safety_scripts(code) for code in words.languages},
        pack=helplines(),
        understander=LexicalUnderstander(lexicons),
        policy=StagedPolicy(),
        engine=_engine(place) if place else None,
        unsupported=_unsupported_lines(),
        reader=reader(),
        library=library(),
        techniques=technique,
    )


@lru_cache
def demo_story() -> dict[str, Any]:
    """Return the words and numbers of the demo people's history."""
    return content_files.load("en/demo")


_TEXT = ("text-v2", "grams-v2")
"""The folders of the encoder and of the gram network that read messages beside the rules."""


@lru_cache
def reader() -> Reader:
    """Return what reads every message for danger: the rules, and the trained model where its files are whole."""
    try:
        model = text_model()
    except ValueError:
        return Reader()
    return Reader(model, model.limits)


@lru_cache
def text_model() -> OnnxTextModel:
    """Return the trained reader of messages; raise ``WeightsUnusable`` where its files are missing or changed."""
    from leeward.adapters.text_onnx import OnnxTextModel

    return OnnxTextModel(*(weights_folder() / name for name in _TEXT))


@lru_cache
def face_net() -> FaceNet:
    """Return the network that reads a face crop; raise ``WeightsUnusable`` where its files are missing or changed."""
    from leeward.adapters.affect_onnx import OnnxFaceNet

    return OnnxFaceNet(weights_folder() / "face-v1")


def weights_folder() -> Path:
    """Return the folder of the networks that ship with the product."""
    return Path(__file__).parent / "weights"


def known_reviews() -> reviews.Reviews:
    """Return what named people said about our words: the reviews that ship, and those signed at this desk."""
    return _reviews(*_desk_file(REVIEWS))[0]


@lru_cache(maxsize=2)
def _reviews(
    file: Path | None, _stamp: overlay_files.Stamp | None
) -> tuple[reviews.Reviews, tuple[str, ...]]:
    data, unread = _desk_mapping(file)
    shipped = [
        (f"content/reviews/{name}.yaml", content_files.load(f"reviews/{name}").get("reviews"))
        for name in content_files.names("reviews")
    ]
    found, problems = reviews.gathered((*shipped, ("the desk's reviews", data.get("reviews", []))))
    return found, (*unread, *problems)


@lru_cache
def review_pieces(language: str) -> tuple[reviews.Piece, ...]:
    """Return every sentence of a language that can be reviewed, without the labelled messages."""
    line = _unsupported_lines().get(language)
    found = review_words.pieces_of(language, load=content_files.load, names=content_files.names, line=line)
    own = (one for one in library().articles(language) if one.language == language)
    return (*found, *(piece for article in own for piece in article.pieces()))


@lru_cache
def labelled_pieces() -> tuple[reviews.Piece, ...]:
    """Return every message of the labelled sets with its label."""
    home = Path(__file__).parent
    return review_words.messages_in(
        item for floor in ("lab", "bench") for item in label_files.texts(home / floor / "sets")
    )


def review_languages() -> tuple[str, ...]:
    """List the languages that have words to review: those of the product first, then those of one sentence."""
    return tuple(dict.fromkeys((*content_languages(), *sorted(_unsupported_lines()))))


def crisis_tally(language: str) -> tuple[int, int]:
    """Return how many of a language's words for danger are reviewed, and how many there are."""
    return _crisis_tally(language, *_desk_file(REVIEWS))


@lru_cache(maxsize=64)
def _crisis_tally(language: str, file: Path | None, stamp: overlay_files.Stamp | None) -> tuple[int, int]:
    known = _reviews(file, stamp)[0]
    pieces = [piece for piece in review_pieces(language) if piece.kind in reviews.CRISIS]
    done = sum(known.standing(piece) is reviews.Standing.REVIEWED for piece in pieces)
    return done, len(pieces)


def read_reviews(words: str, where: str) -> tuple[reviews.Review, ...]:
    """Parse a reviews file that somebody sent; raise ``ContentError`` with the first thing that is wrong."""
    return reviews.reviews_from(overlay_files.yaml_mapping(words, where).get("reviews"), where)


def reviews_text(found: Iterable[reviews.Review]) -> str:
    """Return reviews as a YAML file, fit for ``content/reviews``."""
    return overlay_files.yaml_text({"reviews": [review.to_mapping() for review in found]})


@lru_cache
def day_rules() -> DayRules:
    """Return what reads recurrence rules over days."""
    from leeward.adapters.rules_dateutil import DateutilRules

    return DateutilRules()


@lru_cache
def hour_alone(language: str = "en") -> Script:
    """Return the steps of an hour with oneself, the English ones where a language has none."""
    code = _with("alone", language)
    return Script.from_mapping(content_files.load(f"{code}/alone"), f"content/{code}/alone.yaml", code)


@lru_cache
def calendar_writer() -> CalendarWriter:
    """Return what writes calendar files."""
    from leeward.adapters.calendar_icalendar import IcalendarWriter

    return IcalendarWriter()


@lru_cache
def poster() -> Poster:
    """Return what posts notices to webhooks and push services."""
    from leeward.adapters.webhook_http import HttpPoster

    return HttpPoster()


def new_push_key() -> str:
    """Make the key by which push services know this server."""
    from leeward.adapters.push_cryptography import new_key

    return new_key()


@lru_cache
def pusher(key: str, contact: str) -> Pusher:
    """Return what wakes browsers, in the name of *key* and *contact*."""
    from leeward.adapters.push_cryptography import WebPusher

    return WebPusher(key, contact=contact, poster=poster())
