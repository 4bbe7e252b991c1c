"""Default retention is in days or in years: the one that is not set is absent, not zero."""

from typing import Any

from moto.s3.models import S3Backend

from mend import mend


@mend(S3Backend, "get_object_lock_configuration")
def read(original: Any, self: S3Backend, bucket_name: str) -> tuple[Any, ...]:
    enabled, mode, days, years = original(self, bucket_name)
    return enabled, mode, days or None, years or None
