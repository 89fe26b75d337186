"""Which class speaks to which kind of target; each is read in when it is needed, for they take long."""

from __future__ import annotations

from recorder.transfer.target import Target, TargetError, TargetSettings, Trouble


def open_target(settings: TargetSettings) -> Target:
    """Give what speaks to this target; nothing is connected yet. TargetError when the settings can't be used."""
    if settings.kind == "folder":
        from recorder.transfer.folder import FolderTarget

        return FolderTarget(settings)
    if settings.kind == "tus":
        from recorder.transfer.tus import TusTarget

        return TusTarget(settings)
    if settings.kind == "s3":
        from recorder.transfer.s3 import S3Target

        return S3Target(settings)
    raise TargetError(f"this Fairtake knows no target of kind {settings.kind!r}", Trouble.SETTINGS, permanent=True)
