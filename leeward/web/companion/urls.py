"""Addresses of the conversation."""

from django.urls import path

from leeward.web.companion import views

app_name = "companion"
urlpatterns = [
    path("talk/", views.fresh, name="fresh"),
    path("talk/send/", views.send, name="send_first"),
    path("talk/earlier/", views.earlier, name="earlier"),
    path("talk/<uuid:conversation_id>/", views.conversation, name="talk"),
    path("talk/<uuid:conversation_id>/send/", views.send, name="send"),
    path("talk/<uuid:conversation_id>/rename/", views.rename, name="rename"),
    path("talk/<uuid:conversation_id>/delete/", views.delete, name="delete"),
    path("talk/message/<uuid:message_id>/feedback/", views.feedback, name="feedback"),
    path("talk/message/<uuid:message_id>/heard/", views.heard, name="heard"),
]
