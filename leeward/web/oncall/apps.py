"""Registers the people behind the software."""

from django.apps import AppConfig


class OncallConfig(AppConfig):
    name = "leeward.web.oncall"
    label = "oncall"

    def ready(self) -> None:
        from leeward.web.crisis import who
        from leeward.web.crisis.signals import alerted
        from leeward.web.oncall import queries, slots, tasks

        who.let_tell(queries.on_call)
        slots.fill_slots()
        tasks.register_jobs()
        alerted.connect(tasks.look_soon, dispatch_uid="leeward-oncall")
