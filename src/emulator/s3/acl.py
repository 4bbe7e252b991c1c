"""ACLs against object ownership: where the owner is enforced an ACL can neither be written nor matter."""

from typing import Any

from moto.s3.models import OWNER, FakeAcl, FakeBucket, FakeGrant, S3Backend, get_canned_acl
from moto.s3.responses import S3Response

from mend import mend
from s3.creation import ENFORCED
from s3.errors import Refusal, access_denied


@mend(FakeBucket, "set_acl")
def one_permission_a_grant(original: Any, self: FakeBucket, acl: FakeAcl | None) -> None:
    """moto reads back only the first grantee and permission of a grant; AWS keeps one of each in a grant."""
    grants = acl.grants if acl else []
    original(
        self,
        FakeAcl([FakeGrant([who], [what]) for grant in grants for who in grant.grantees for what in grant.permissions]),
    )


@mend(S3Response, "_bucket_response_put")
def refuse_acls(original: Any, self: S3Response, request: Any, bucket_name: str, querystring: dict[str, Any]) -> Any:
    if "acl" in querystring and self.backend.get_bucket(bucket_name).ownership_rule == ENFORCED:
        raise Refusal("AccessControlListNotSupported", "The bucket does not allow ACLs")
    return original(self, request, bucket_name, querystring)


@mend(S3Backend, "put_bucket_acl")
def refuse_public_acls(original: Any, self: S3Backend, bucket_name: str, acl: FakeAcl | None) -> None:
    blocks = self.get_bucket(bucket_name).public_access_block
    if blocks and blocks.block_public_acls and grants_everybody(acl):
        raise access_denied()
    original(self, bucket_name, acl)


@mend(S3Backend, "get_bucket_acl")
def read(original: Any, self: S3Backend, bucket_name: str) -> FakeAcl:
    """Under BucketOwnerEnforced whatever was granted reads as the owner's FULL_CONTROL."""
    enforced = self.get_bucket(bucket_name).ownership_rule == ENFORCED
    return get_canned_acl("private") if enforced else original(self, bucket_name)


@mend(S3Backend, "put_bucket_ownership_controls")
def enforce_only_without_outsiders(original: Any, self: S3Backend, bucket_name: str, ownership: str) -> None:
    if ownership == ENFORCED and grants_outsiders(self.get_bucket(bucket_name).acl):
        raise Refusal(
            "InvalidBucketAclWithObjectOwnership",
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
        )
    original(self, bucket_name, ownership=ownership)


def grants_outsiders(acl: FakeAcl | None) -> bool:
    return any(grantee.id != OWNER for grant in (acl.grants if acl else []) for grantee in grant.grantees)


def grants_everybody(acl: FakeAcl | None) -> bool:
    grantees = [grantee for grant in (acl.grants if acl else []) for grantee in grant.grantees]
    return any("/groups/global/" in (grantee.uri or "") for grantee in grantees)
