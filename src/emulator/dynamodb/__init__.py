"""DynamoDB tables as AWS keeps them: importing this package corrects moto's."""

from dynamodb import backups, descriptions, lifecycle, tags, updates

__all__ = ["backups", "descriptions", "lifecycle", "tags", "updates"]
