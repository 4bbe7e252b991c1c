"""Encryption is never absent: taking it away goes back to SSE-S3."""

from typing import Any

from moto.s3.models import S3Backend

from mend import mend


def sse_s3() -> dict[str, Any]:
    return {"Rule": {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": "false"}}


@mend(S3Backend, "delete_bucket_encryption")
def reset(original: Any, self: S3Backend, bucket_name: str) -> None:
    self.get_bucket(bucket_name).encryption = sse_s3()
