"""The form for adding a passkey, in our words; kept apart because the library's form needs Django to be ready."""

from __future__ import annotations

from typing import Any

from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django.utils.translation import gettext_lazy as _


class PasskeyForm(AddWebAuthnForm):
    """A passkey opens the place by itself unless the person unticks that."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("A name for this device, if you like")
        self.fields["passwordless"].label = _("Let this passkey open my place by itself")
        self.fields["passwordless"].help_text = ""
        self.fields["passwordless"].initial = True
