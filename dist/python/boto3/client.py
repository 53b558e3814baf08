# A client: every method is an operation by its snake_case name, keyword arguments are its input.
import types

import lab_run
from botocore.exceptions import OperationNotPageableError, ParamValidationError
from lab_wire import inward, outward

from .errors import ServiceErrors
from .paging import PAGING, Paginator
from .transfer import Transfers
from .waiting import Waiter

# Services that the lab knows by the name of the JavaScript client, where boto3 calls them otherwise.
PACKAGES = {"elbv2": "elastic-load-balancing-v2", "events": "eventbridge", "logs": "cloudwatch-logs", "route53": "route-53"}

# Tried again by botocore. Source: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/retries.html
RETRYABLE = {"SlowDown", "Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException", "RequestTimeout"}
RETRYABLE_STATUS = {500, 502, 503, 504}


def operation_name(method):
    """The lab does not mind how capitals stand: TestDnsAnswer is TestDNSAnswer."""
    return "".join(word.capitalize() for word in method.split("_"))


def attempts_of(config):
    """Legacy mode: five attempts; max_attempts counts the repeats there, all attempts in the other modes."""
    retries = getattr(config, "retries", None) or {}
    if "total_max_attempts" in retries:
        return retries["total_max_attempts"]
    standard = retries.get("mode", "legacy") != "legacy"
    if "max_attempts" not in retries:
        return 3 if standard else 5
    return retries["max_attempts"] + (0 if standard else 1)


class Client(Transfers):
    def __init__(self, service, region, config=None):
        self._service = service
        self._attempts = max(1, attempts_of(config))
        self.exceptions = ServiceErrors()
        self.meta = types.SimpleNamespace(region_name=region, config=config, service_model=types.SimpleNamespace(service_name=service))

    def __getattr__(self, method):
        if method.startswith("_"):
            raise AttributeError(method)
        name = operation_name(method)

        def operation(*given, **arguments):
            if given:
                raise TypeError("%s() only accepts keyword arguments." % method)
            return self._call(name, arguments)

        operation.__name__ = method
        return operation

    def list_objects(self, **arguments):
        """The lab serves the second version of this operation only."""
        renamed = {"StartAfter" if name == "Marker" else name: value for name, value in arguments.items()}
        answer = self.list_objects_v2(**renamed)
        contents = answer.get("Contents", [])
        return {**answer, "Marker": arguments.get("Marker", ""), **({"NextMarker": contents[-1]["Key"]} if answer["IsTruncated"] and contents else {})}

    def can_paginate(self, method):
        return method in PAGING

    def get_paginator(self, method):
        if method.startswith(("list_", "describe_", "get_")):
            return Paginator(getattr(self, method), method)
        raise OperationNotPageableError(operation_name=method)

    def get_waiter(self, name):
        return Waiter(self, name)

    def generate_presigned_url(self, *_given, **_options):
        raise NotImplementedError("the lab makes no presigned addresses for inline code")

    def close(self):
        pass

    def _call(self, operation, arguments):
        try:
            value = outward(arguments)
        except TypeError as error:
            raise ParamValidationError(report=str(error)) from None
        for attempt in range(1, self._attempts + 1):
            answer = lab_run.aws(PACKAGES.get(self._service, self._service), operation, value)
            if answer["ok"]:
                return self._output(answer["value"])
            error = answer["error"]
            status = error.get("$metadata", {}).get("httpStatusCode", 400)
            if attempt == self._attempts or not (error["name"] in RETRYABLE or status in RETRYABLE_STATUS):
                raise self.exceptions.made(operation, error["name"], error["message"], status)
            run = lab_run.fiber().run
            run.sleep(min(20, run.chance.random() * 2 ** (attempt - 1)))

    @staticmethod
    def _output(value):
        output = inward(value) or {}
        body = output.get("Body")
        if isinstance(body, dict) and "bytes" in body:
            output["Body"] = StreamingBody(body["bytes"])
        run = lab_run.fiber().run
        metadata = {"RequestId": "%032x" % run.chance.getrandbits(128), "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
        return {"ResponseMetadata": metadata, **output}


class StreamingBody:
    """The Body of an answer: read once."""

    def __init__(self, content):
        self._content, self._place = content, 0

    def read(self, amt=None):
        end = len(self._content) if amt is None else self._place + amt
        taken, self._place = self._content[self._place : end], min(end, len(self._content))
        return taken

    def iter_chunks(self, chunk_size=1024):
        return iter(lambda: self.read(chunk_size), b"")

    __iter__ = iter_chunks

    def iter_lines(self, chunk_size=1024, keepends=False):
        return iter(self.read().splitlines(keepends))

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.close()
