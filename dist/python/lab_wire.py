# Values as they cross to the lab and back: JSON, with bytes and instants marked. The other side is python-values.ts.
import base64
import datetime
import decimal
import json


def dumps(message):
    return json.dumps(message, separators=(",", ":")).encode("ascii")


def loads(line):
    return json.loads(line)


def outward(value):
    """A value of the code as the lab takes it. Raises TypeError for what no API carries."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if value == value and value not in (float("inf"), float("-inf")) else None
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {"$bytes": base64.b64encode(bytes(value)).decode("ascii")}
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            value = value.replace(tzinfo=datetime.timezone.utc)
        return {"$instant": round(value.timestamp() * 1000)}
    if isinstance(value, dict):
        return {str(key): outward(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [outward(item) for item in value]
    if hasattr(value, "read"):
        content = value.read()
        return outward(content.encode("utf-8") if isinstance(content, str) else content)
    raise TypeError("%s is no value that an AWS API takes" % type(value).__name__)


def inward(value):
    """An answer of the lab as boto3 gives it."""
    if isinstance(value, list):
        return [inward(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        if "$bytes" in value:
            return base64.b64decode(value["$bytes"])
        if "$instant" in value:
            return datetime.datetime.fromtimestamp(value["$instant"] / 1000, datetime.timezone.utc)
    return {key: inward(item) for key, item in value.items() if item is not None}
