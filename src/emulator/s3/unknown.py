"""A sub-resource that moto does not know must not be taken for a listing or a creation."""

from typing import Any

from moto.s3.responses import ACTION_MAP, S3Response

from mend import mend
from s3.errors import Refusal

UNKNOWN = {
    "abac",
    "analytics",
    "intelligent-tiering",
    "metadataConfiguration",
    "metadataInventoryTable",
    "metadataJournalTable",
    "metadataTable",
    "metrics",
    "requestPayment",
    "session",
}
IAM_ACTIONS = {
    "publicAccessBlock": "BucketPublicAccessBlock",
    "ownershipControls": "BucketOwnershipControls",
    "encryption": "EncryptionConfiguration",
}


@mend(S3Response, "_bucket_response")
def refuse(original: Any, self: S3Response, request: Any, full_url: str) -> Any:
    unknown = UNKNOWN & set(request.args)
    if unknown:
        raise Refusal("NotImplemented", f"The emulator does not know {', '.join(sorted(unknown))}")
    return original(self, request, full_url)


def name_for_policies(sub_resource: str, noun: str) -> None:
    """With authentication on, moto checks these calls under the wrong IAM action, or under none."""
    for method, verb in {"GET": "Get", "PUT": "Put", "DELETE": "Put"}.items():
        ACTION_MAP["BUCKET"][method][sub_resource] = f"{verb}{noun}"


for sub_resource, noun in IAM_ACTIONS.items():
    name_for_policies(sub_resource, noun)
