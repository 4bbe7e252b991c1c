"""CloudTrail trails as AWS keeps them: importing this package corrects moto's."""

from cloudtrail import insights, regions, selectors, status, tags, trails

__all__ = ["insights", "regions", "selectors", "status", "tags", "trails"]
