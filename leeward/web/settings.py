"""Django's settings, made from ``env.py``; nothing here is read from anywhere else."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_lazy as _

from leeward.web.env import env
from leeward.web.keyfiles import ensure_folder, signing_key
from leeward.web.staticversion import static_version

_env = env()
BASE_DIR = Path(__file__).resolve().parent
_public = urlsplit(_env.public_url)
_secure = _public.scheme == "https"

SECRET_KEY = signing_key(ensure_folder(_env.keys), _env.secret_key)
PHRASE_SECRET = f"leeward.recovery-phrase:{SECRET_KEY}"
DEBUG = _env.debug
ALLOWED_HOSTS = [
    "localhost",
    "127.0.0.1",
    "[::1]",
    *_env.hosts,
    *([_public.hostname] if _public.hostname else []),
]
CSRF_TRUSTED_ORIGINS = [_env.public_url] if _env.public_url else []

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "channels",
    "django_htmx",
    "csp",
    "django_tasks",
    "django_tasks_db",
    "leeward.web.fields.apps.FieldsConfig",
    "leeward.web.shell.apps.ShellConfig",
    "leeward.web.accounts.apps.AccountsConfig",
    "leeward.web.ledger.apps.LedgerConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
]
ROOMS = (
    "crisis", "oncall", "desk", "companion", "mood", "checkins", "toolkit", "library", "appointments", "practice",
    "insights", "api",
)  # fmt: skip
"""Apps with addresses of their own, from the ground up."""
INSTALLED_APPS += [
    f"leeward.web.{name}" for name in (*ROOMS, "demo") if (BASE_DIR / name / "apps.py").is_file()
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    # Outside the session, so that the page of an error in it can still be drawn.
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "leeward.web.shell.middleware.ZoneMiddleware",
    "leeward.web.shell.middleware.HeadersMiddleware",
]

ROOT_URLCONF = "leeward.web.urls"
ASGI_APPLICATION = "leeward.web.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "shell" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "csp.context_processors.nonce",
                "leeward.web.shell.context.frame",
            ],
        },
    }
]


def _sqlite(path: Path) -> dict[str, object]:
    """SQLite as it is safe: write-ahead log, every commit on disk, locks taken at the start, 10 s of patience."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            "timeout": 10,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }


def _postgres(address: str) -> dict[str, object]:
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": parts.port or "",
        "CONN_HEALTH_CHECKS": True,
    }


_env.home.mkdir(parents=True, exist_ok=True, mode=0o700)
DATABASES = {
    "default": _postgres(_env.database_url) if _env.database_url else _sqlite(_env.home / "leeward.sqlite3"),
    "keys": _sqlite(_env.keys / "datakeys.sqlite3"),
}
DATABASE_ROUTERS = ["leeward.web.fields.router.KeysRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# --- people -----------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "leeward.web.accounts.adapter.Adapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_AUTHENTICATED_LOGIN_REDIRECTS = False  # someone who talks without a name may sign in or sign up
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {"phrase": "10/m/ip", "trusted": "6/h/ip"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Leeward"
MFA_FORMS = {"add_webauthn": "leeward.web.accounts.passkeys.PasskeyForm"}
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _secure  # localhost and 127.0.0.1 without TLS
SESSION_COOKIE_AGE = _env.idle_days * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "leeward.web.shell.views.csrf_failure"

# --- words ------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", _("English")),
    ("es", _("Spanish")),
    ("fr", _("French")),
    ("de", _("German")),
    ("pt", _("Portuguese")),
    ("hi", _("Hindi")),
]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "leeward.web.formats"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LANGUAGE_COOKIE_SAMESITE = "Lax"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# --- files ------------------------------------------------------------------------------------------------
STATIC_URL = f"/static/{static_version(BASE_DIR)}/"
STATIC_ROOT = _env.home / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_IMMUTABLE_FILE_TEST = ".*"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 400

# --- doors ------------------------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "media-src": [SELF, "blob:"],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = (
    "same-origin"  # "no-referrer" makes browsers send "Origin: null", which no form survives
)
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = _secure
SECURE_SSL_REDIRECT = _secure
SECURE_HSTS_SECONDS = 31_536_000 if _secure else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _secure else None

# --- mail -------------------------------------------------------------------------------------------------
_mail = urlsplit(_env.email_url)
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if _mail.hostname
    else "django.core.mail.backends.dummy.EmailBackend"
)
EMAIL_HOST = _mail.hostname or ""
EMAIL_PORT = _mail.port or 587
EMAIL_HOST_USER = unquote(_mail.username or "")
EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
EMAIL_USE_TLS = _mail.scheme == "smtp+tls"
EMAIL_USE_SSL = _mail.scheme == "smtps"
DEFAULT_FROM_EMAIL = _env.email_from
EMAIL_TIMEOUT = 10  # a mail server that says nothing must not hold the worker

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Refusals and wrong addresses are ordinary; only what broke is worth an operator's night.
    "loggers": {"django.request": {"level": "ERROR"}, "django.security.csrf": {"level": "ERROR"}},
}
SILENCED_SYSTEM_CHECKS = (
    ["security.W004", "security.W008", "security.W012", "security.W016"] if not _secure else []
)
