"""Records as the broker's exporter sends them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any


def event(value_type: str, intent: str, key: int, at: datetime, value: Mapping[str, Any]) -> dict[str, Any]:
    """One event; the key is its position, too."""
    return {
        "valueType": value_type,
        "intent": intent,
        "recordType": "EVENT",
        "key": key,
        "position": key,
        "timestamp": int(at.timestamp() * 1000),
        "value": value,
    }
