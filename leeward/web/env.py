"""Every setting an operator can give, read once from the environment, each documented in docs/settings.md."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_PACKAGE = Path(__file__).resolve().parent.parent


def _checkout() -> Path | None:
    """The folder of a source checkout, or None when the package is installed."""
    root = _PACKAGE.parent
    return root if (root / "pyproject.toml").is_file() and (root / "dev").is_file() else None


def _user_folder(variable: str, fallback: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / fallback) / "leeward"


def default_home() -> Path:
    """Where state lives: ``var/`` in a checkout, else the user's data folder."""
    checkout = _checkout()
    return checkout / "var" if checkout else _user_folder("XDG_DATA_HOME", ".local/share")


def default_keys() -> Path:
    """Where keys live: the user's configuration folder, one sub-folder for each checkout."""
    folder = _user_folder("XDG_CONFIG_HOME", ".config")
    checkout = _checkout()
    if checkout is None:
        return folder / "keys"
    mark = hashlib.sha256(str(checkout).encode()).hexdigest()[:10]
    return folder / f"keys-{mark}"


class Env(BaseSettings):
    """The settings. Each is an environment variable with the prefix ``LEEWARD_``."""

    model_config = SettingsConfigDict(env_prefix="LEEWARD_", extra="ignore")

    home: Path = Field(default_factory=default_home, description="Folder of the database and files.")
    keys: Path = Field(
        default_factory=default_keys, description="Folder of the keys; never inside home, never in a backup."
    )
    master_key: str = Field(
        default="", description="The master key as text, instead of the file master.key in keys."
    )
    secret_key: str = Field(
        default="", description="Signs cookies and forms, instead of the file signing.key in keys."
    )
    debug: bool = Field(default=False, description="Show error details. Never on a real installation.")
    demo: bool = Field(default=False, description="Demo people exist and demo sign-ins are shown.")
    demo_password: str = Field(default="", description="The one password of all demo people.")
    public_url: str = Field(
        default="", description="The https address people type, such as https://leeward.example."
    )
    hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="More host names the server answers to, separated by commas."
    )
    database_url: str = Field(
        default="", description="PostgreSQL address of the main database; empty means SQLite in home."
    )
    email_url: str = Field(
        default="",
        description="Mail server, such as smtp+tls://user:password@host:587; empty writes no mail.",
    )
    email_from: str = Field(default="leeward@localhost", description="Sender of the few mails that are sent.")
    country: str = Field(
        default="",
        description="Country (ISO 3166, such as GB) shown first on the help page until someone chooses.",
    )
    humans_on_call: str = Field(
        default="",
        description="One sentence on who is on call now; empty means nobody, and the product says so.",
    )
    exit_url: str = Field(
        default="", description="Where 'Leave quickly' goes; empty means a plain empty page of this server."
    )
    idle_days: int = Field(
        default=14, ge=1, le=365, description="Days after which talk that nobody chose to keep is erased."
    )

    @field_validator("hosts", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return (
            tuple(part.strip() for part in value.split(",") if part.strip())
            if isinstance(value, str)
            else value
        )

    @field_validator("public_url", "exit_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://")):
            raise ValueError("must start with https:// or http://")
        return value.rstrip("/")

    @field_validator("country")
    @classmethod
    def _two_letters(cls, value: str) -> str:
        if value and (len(value) != 2 or not value.isalpha()):
            raise ValueError("must be a two-letter country code such as GB")
        return value.upper()


@lru_cache
def env() -> Env:
    """Return the settings of this process, read once."""
    return Env()
