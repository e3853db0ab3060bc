"""Static files with their content's hash in the name once collected, by their plain name before."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class CollectedStorage(CompressedManifestStaticFilesStorage):
    """Also rewrites the imports of ES modules; an uncollected file keeps its plain name, as in tests."""

    support_js_module_import_aggregation = True

    def stored_name(self, name: str) -> str:
        plain = self.clean_name(name)
        return self.hashed_files.get(self.hash_key(plain)) or plain
