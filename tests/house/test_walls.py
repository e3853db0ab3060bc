"""The walls of the house: imports, file sizes, module sentences, settings, keys between tables."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.apps import apps

from leeward.web.env import Env

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "leeward"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)
LONGER: dict[str, str] = {
    "leeward/wiring.py": "the one place where adapters are chosen; a second one would be a second place",
}
"""Files over 400 lines, each with the reason why it is one file."""

FLOORS = [
    "shell",
    "fields",
    "accounts",
    "ledger",
    "crisis",
    "oncall",
    "companion",
    "practice",
    "insights",
    "privacy",
    "api",
    "demo",
]
SIBLINGS = {
    "companion": {"companion", "desk", "mood", "checkins", "toolkit", "library", "appointments", "affect"}
}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_floors_hold():
    """The import contracts of pyproject.toml, as ./dev check runs them."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_a_broken_floor_would_fail(tmp_path):
    """The contract is alive: a core module that imports Django is found."""
    copy = tmp_path / "leeward"
    for path in [*PACKAGE.glob("core/*.py"), PACKAGE / "__init__.py"]:
        target = copy / path.relative_to(PACKAGE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    for floor in ("adapters", "web"):
        (copy / floor).mkdir()
        (copy / floor / "__init__.py").write_text("")
    for module in ("wiring", "cli"):
        (copy / f"{module}.py").write_text("")
    (copy / "core" / "broken.py").write_text("import django\n")
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]
    lines = "\n".join(f"    {name}" for name in contract["forbidden_modules"])
    (tmp_path / ".importlinter").write_text(
        "[importlinter]\nroot_package = leeward\ninclude_external_packages = True\n"
        "[importlinter:contract:1]\nname = core\ntype = forbidden\n"
        f"source_modules =\n    leeward.core\nforbidden_modules =\n{lines}\n"
    )
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--config", ".importlinter"],
        cwd=tmp_path, capture_output=True, text=True, env={"PYTHONPATH": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "leeward.core.broken" in done.stdout


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_files_stay_small(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 400 or relative(path) in LONGER, f"{lines} lines; split it, or write the reason in LONGER"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_each_module_says_what_it_is_for(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if tree.body or path.name != "__init__.py":
        sentence = ast.get_docstring(tree)
        assert sentence, "the module's first line must say what the file is for"
        assert sentence.splitlines()[0].endswith((".", ";", ":", ")")) or "\n" in sentence


def test_web_apps_stand_on_floors():
    """An app imports only apps below it; siblings never import each other."""
    siblings = SIBLINGS["companion"]
    wrong = []
    for path in (PACKAGE / "web").rglob("*.py"):
        app = path.relative_to(PACKAGE / "web").parts[0]
        if "migrations" in path.parts or not (PACKAGE / "web" / app / "apps.py").is_file():
            continue
        floor = FLOORS.index("companion" if app in siblings else app)
        for name in imports(path):
            match = re.match(r"leeward\.web\.(\w+)", name)
            if not match or not (PACKAGE / "web" / match[1]).is_dir():
                continue
            other = match[1]
            other_floor = FLOORS.index("companion" if other in siblings else other)
            if other_floor > floor or (other_floor == floor and other != app):
                wrong.append(f"{relative(path)} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_foreign_keys_point_down():
    siblings = SIBLINGS["companion"]
    wrong = []
    for config in apps.get_app_configs():
        if not config.name.startswith("leeward.web."):
            continue
        here = FLOORS.index("companion" if config.label in siblings else config.label)
        for model in config.get_models():
            for field in model._meta.get_fields():
                if not getattr(field, "many_to_one", False) and not (field.one_to_one and field.concrete):
                    continue
                other = field.related_model._meta.app_config
                if not other.name.startswith("leeward.web."):
                    continue
                there = FLOORS.index("companion" if other.label in siblings else other.label)
                if there > here or (there == here and other.label != config.label):
                    wrong.append(f"{model.__name__}.{field.name} → {field.related_model.__name__}")
    assert not wrong, wrong


def test_tasks_are_imported_by_views_apps_and_commands_alone():
    allowed = {"apps.py", "views.py", "tasks.py"}
    wrong = [
        relative(path)
        for path in (PACKAGE / "web").rglob("*.py")
        if path.name not in allowed
        and "commands" not in path.parts
        and any(re.search(r"leeward\.web\.\w+\.tasks", name) for name in imports(path))
    ]
    assert not wrong


def test_every_setting_is_documented():
    text = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    missing = [name for name in Env.model_fields if f"`LEEWARD_{name.upper()}`" not in text]
    assert not missing
    written = set(re.findall(r"^\| `LEEWARD_(\w+)`", text, flags=re.MULTILINE))
    assert written <= {name.upper() for name in Env.model_fields}


def test_no_machine_path_or_private_host_stands_in_the_source():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    ).stdout.split("\n")
    pattern = re.compile(r"(^|[^A-Za-z0-9_.])/(" + "work|farm|" + r"root)/")
    wrong = []
    for name in listed:
        path = ROOT / name
        if not name or not path.is_file() or path.suffix in (".png", ".mo", ".onnx", ".ico"):
            continue
        if pattern.search(path.read_text(encoding="utf-8", errors="ignore")):
            wrong.append(name)
    assert not wrong


def test_torch_is_never_in_the_base():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    base = " ".join(project["dependencies"]).lower()
    assert "torch" not in base
    assert "tensorflow" not in base
    assert set(project["optional-dependencies"]) >= {"lab", "voice", "llm", "postgres", "scale", "dev"}
