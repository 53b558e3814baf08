# Errors of a service as boto3 raises them: one class per code, found under `client.exceptions`.
from botocore.exceptions import ClientError


def _plain(code):
    """TargetGroupNotFound and TargetGroupNotFoundException are one error: its code and its class."""
    return code[: -len("Exception")] if code.endswith("Exception") and code != "Exception" else code


# The answer to HEAD has no body that could carry a code.
_HEAD_CODES = {"NotFound": "404", "Forbidden": "403", "AccessDenied": "403"}


class ServiceErrors:
    ClientError = ClientError

    _classes = {}

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._classes.setdefault(_plain(name), type(name, (ClientError,), {}))

    def made(self, operation, code, message, status):
        told = _HEAD_CODES.get(code, code) if operation.startswith("Head") else code
        metadata = {"RequestId": "", "HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0}
        response = {"Error": {"Code": told, "Message": message}, "ResponseMetadata": metadata}
        return getattr(self, _plain(code))(response, operation)
