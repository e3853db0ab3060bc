"""The ASGI application: pages over HTTP, sockets behind an origin check."""

from __future__ import annotations

import os
import warnings

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leeward.web.settings")
# WhiteNoise hands small files over as one synchronous piece, which Django reads whole: nothing is lost by it.
warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume synchronous iterators")
_pages = get_asgi_application()

from channels.auth import AuthMiddlewareStack  # noqa: E402  (Django must be ready first)
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402

from leeward.web.urls import socket_urlpatterns  # noqa: E402

application = ProtocolTypeRouter(
    {
        "http": _pages,
        "websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(socket_urlpatterns))),
    }
)
