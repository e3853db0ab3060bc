"""Addresses of appointments, of calendars, and of a therapist's day and hours."""

from django.urls import path

from leeward.web.appointments import calendar_views, host_views, views

app_name = "appointments"
_ONE = "appointments/<uuid:appointment_id>/"
urlpatterns = [
    path("appointments/", views.mine, name="mine"),
    path("appointments/find/", views.find, name="find"),
    path("appointments/book/", views.book, name="book"),
    path("appointments/waiting/<uuid:wish_id>/remove/", views.drop_wish, name="drop_wish"),
    path("appointments/alone/", views.alone, name="alone"),
    path("appointments/alone/<int:number>/", views.step, name="step"),
    path("appointments/groups/", views.group_list, name="groups"),
    path("appointments/groups/<uuid:group_id>/join/", views.join, name="join"),
    path("appointments/calendar/", calendar_views.calendar, name="calendar"),
    path("appointments/all.json", calendar_views.download, name="download"),
    path(_ONE, views.one, name="one"),
    path(f"{_ONE}move/", views.move, name="move"),
    path(f"{_ONE}cancel/", views.cancel, name="cancel"),
    path(f"{_ONE}answer/", views.answer, name="answer"),
    path(f"{_ONE}calendar.ics", calendar_views.file, name="file"),
    path(f"{_ONE}missed/", host_views.missed, name="missed"),
    path("calendar/<str:token>.ics", calendar_views.feed, name="feed"),
    path("day/", host_views.day, name="day"),
    path("hours/", host_views.hours, name="hours"),
    path("hours/add/", host_views.add_hours, name="add_hours"),
    path("hours/<uuid:hours_id>/remove/", host_views.remove_hours, name="remove_hours"),
    path("hours/<uuid:hours_id>/leave-out/", host_views.leave_out, name="leave_out"),
    path("hours/leave/", host_views.add_leave, name="add_leave"),
    path("hours/leave/<uuid:leave_id>/remove/", host_views.remove_leave, name="remove_leave"),
    path("hours/terms/", host_views.set_terms, name="set_terms"),
    path("hours/groups/", host_views.add_group, name="add_group"),
    path("hours/groups/<uuid:group_id>/cancel/", host_views.cancel_group, name="cancel_group"),
]
