"""S3 buckets as AWS keeps them: importing this package corrects moto's."""

from s3 import acl, creation, encryption, errors, lifecycle, notification, object_lock, owner, policy, unknown

__all__ = [
    "acl",
    "creation",
    "encryption",
    "errors",
    "lifecycle",
    "notification",
    "object_lock",
    "owner",
    "policy",
    "unknown",
]
