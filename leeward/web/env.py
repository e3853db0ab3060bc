"""Every setting an operator can give, read once from the environment, each documented in docs/settings.md."""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator
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
    alert_webhooks: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Addresses that get each alert as signed JSON, separated by commas."
    )
    alert_secret: str = Field(
        default="", description="Signs what goes to the webhooks; needed where there are any."
    )
    push_contact: str = Field(
        default="",
        description="Turns on notices to the browsers of the people on call: mailto: address named to push services.",
    )
    engine: Literal["", "scripted", "openai", "llamacpp", "transformers"] = Field(
        default="",
        description="Whose model listens in ordinary talk; empty is openai where there is a chat_url, else scripted.",
    )
    chat_url: str = Field(
        default="",
        description="Chat server (OpenAI protocol) whose model listens in ordinary talk; empty sends no word away.",
    )
    chat_model: str = Field(
        default="",
        description="Model: a name on the chat server, the path of a .gguf file, or a folder or name for transformers.",
    )
    chat_hub: str = Field(
        default="",
        description="Hub whose files of the model may be fetched (transformers); empty fetches nothing.",
    )
    chat_key: str = Field(default="", description="Key of the chat server, where it needs one.")
    speech: Literal["browser", "local", "off"] = Field(
        default="browser",
        description="Talking by voice: browser may use the browser maker's service, local never, off shows none.",
    )
    exit_url: str = Field(
        default="", description="Where 'Leave quickly' goes; empty means a plain empty page of this server."
    )
    idle_days: int = Field(
        default=14, ge=1, le=365, description="Days after which talk that nobody chose to keep is erased."
    )

    @field_validator("hosts", "alert_webhooks", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return (
            tuple(part.strip() for part in value.split(",") if part.strip())
            if isinstance(value, str)
            else value
        )

    @field_validator("public_url", "exit_url", "chat_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://")):
            raise ValueError("must start with https:// or http://")
        return value.rstrip("/")

    @field_validator("push_contact")
    @classmethod
    def _contact(cls, value: str) -> str:
        if value and not value.startswith(("mailto:", "https://")):
            raise ValueError("must start with mailto: or https://")
        return value

    @model_validator(mode="after")
    def _webhooks_are_safe(self) -> Self:
        for address in self.alert_webhooks:
            parts = urlsplit(address)
            local = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1", "localhost")
            if not parts.hostname or not (parts.scheme == "https" or local):
                raise ValueError("LEEWARD_ALERT_WEBHOOKS: each address must start with https://")
        if self.alert_webhooks and len(self.alert_secret) < 16:
            raise ValueError("LEEWARD_ALERT_SECRET must have 16 characters or more where there are webhooks")
        return self

    @model_validator(mode="after")
    def _chat_has_a_model(self) -> Self:
        if self.chat_url and not self.chat_model:
            raise ValueError("LEEWARD_CHAT_MODEL must name a model where LEEWARD_CHAT_URL is set")
        parts = urlsplit(self.chat_url)
        if self.engine == "openai" and not self.chat_url:
            raise ValueError("LEEWARD_CHAT_URL must name a chat server where LEEWARD_ENGINE is openai")
        if self.engine in ("llamacpp", "transformers") and not self.chat_model:
            raise ValueError(f"LEEWARD_CHAT_MODEL must name a model where LEEWARD_ENGINE is {self.engine}")
        if self.chat_hub and not self.chat_hub.startswith("https://"):
            raise ValueError("LEEWARD_CHAT_HUB must start with https://")
        if "@" in parts.netloc or parts.query or parts.fragment or (self.chat_url and not parts.hostname):
            raise ValueError("LEEWARD_CHAT_URL must be a plain address; a key goes into LEEWARD_CHAT_KEY")
        return self

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
