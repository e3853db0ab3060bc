"""Addresses of the conversation."""

from django.urls import path

from leeward.web.companion import evaluating, memory_pages, sensing, views

app_name = "companion"
urlpatterns = [
    path("talk/", views.fresh, name="fresh"),
    path("talk/send/", views.send, name="send_first"),
    path("talk/earlier/", views.earlier, name="earlier"),
    path("talk/memory/", memory_pages.memory, name="memory"),
    path("talk/memory/agree/", memory_pages.agree, name="memory_agree"),
    path("talk/memory/forget/", memory_pages.forget, name="memory_forget"),
    path("talk/memory/mine.json", memory_pages.mine, name="memory_mine"),
    path("talk/memory/<uuid:line_id>/", memory_pages.line, name="memory_line"),
    path("talk/memory/<uuid:line_id>/hide/", memory_pages.hide, name="memory_hide"),
    path("talk/memory/<uuid:line_id>/delete/", memory_pages.drop, name="memory_drop"),
    path("talk/evaluation/", evaluating.page, name="evaluation"),
    path("talk/evaluation.json", evaluating.export, name="evaluation_export"),
    path("talk/<uuid:conversation_id>/", views.conversation, name="talk"),
    path("talk/<uuid:conversation_id>/send/", views.send, name="send"),
    path("talk/<uuid:conversation_id>/rename/", views.rename, name="rename"),
    path("talk/<uuid:conversation_id>/delete/", views.delete, name="delete"),
    path("talk/<uuid:conversation_id>/how/", evaluating.how, name="how"),
    path("talk/<uuid:conversation_id>/sense/", sensing.sense, name="sense"),
    path("talk/message/<uuid:message_id>/", views.at, name="at"),
    path("talk/message/<uuid:message_id>/feedback/", views.feedback, name="feedback"),
    path("talk/message/<uuid:message_id>/heard/", views.heard, name="heard"),
]
