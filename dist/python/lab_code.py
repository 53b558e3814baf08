# The inline code itself: loaded afresh for every invocation, its handler called, its end told in Lambda's words.
import decimal
import json
import linecache
import traceback
import types

from lab_imports import importer
from lab_run import Abandoned, fiber

FILE = "/var/task/index.py"

_compiled = {}


class RuntimeFailure(Exception):
    """A failure that Lambda names itself."""

    def __init__(self, name, message):
        super().__init__(message)
        self.name = name


def begin(run):
    """Runs the code to its end; whatever that is becomes the run's result."""
    run.environ.update(environment_of(run))
    try:
        handle = load_handler(run)
        value = handle(run.start["event"], Context(run))
        result = {"kind": "returned", "value": marshalled(value)}
    except Abandoned:
        raise
    except RuntimeFailure as failure:
        result = {"kind": "threw", "name": failure.name, "message": str(failure)}
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        message = "RequestId: %s Error: Runtime exited with error: exit status %d" % (run.context["requestId"], status)
        result = {"kind": "threw", "name": "Runtime.ExitError", "message": message}
    except BaseException as error:
        linecache.cache[FILE] = (len(run.code["source"]), None, run.code["source"].splitlines(True), FILE)
        # The first frame is this file's.
        stack = "".join(traceback.format_exception(type(error), error, error.__traceback__.tb_next))
        result = {"kind": "threw", "name": type(error).__name__, "message": str(error), "stack": stack}
    run.result = run.result or result


def environment_of(run):
    code = run.code
    return {
        "AWS_EXECUTION_ENV": "AWS_Lambda_" + code["runtime"],
        "LAMBDA_TASK_ROOT": "/var/task",
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "_HANDLER": code["handler"],
        **code["environment"],
    }


def load_handler(run):
    source = run.code["source"]
    file, _, name = run.code["handler"].rpartition(".")
    if file == "":
        raise RuntimeFailure("Runtime.MalformedHandlerName", "Bad handler '%s': not enough values to unpack (expected 2, got 1)" % name)
    if file != "index":
        raise RuntimeFailure("Runtime.ImportModuleError", "Unable to import module '%s': No module named '%s'" % (file, file))
    module = types.ModuleType("index")
    module.__file__ = FILE
    module.__dict__["__builtins__"] = importer(run)
    try:
        if source not in _compiled:
            if len(_compiled) > 100:
                _compiled.clear()
            _compiled[source] = compile(source, FILE, "exec")
        exec(_compiled[source], module.__dict__)
    except ImportError as error:
        raise RuntimeFailure("Runtime.ImportModuleError", "Unable to import module 'index': %s" % error) from error
    except SyntaxError as error:
        place = "%s (index.py, line %s)" % (error.msg, error.lineno)
        raise RuntimeFailure("Runtime.UserCodeSyntaxError", "Syntax error in module 'index': %s" % place) from error
    handler = getattr(module, name, None)
    if handler is None:
        raise RuntimeFailure("Runtime.HandlerNotFound", "Handler '%s' missing on module 'index'" % name)
    return handler


def marshalled(value):
    def other(item):
        if isinstance(item, decimal.Decimal):
            return float(item)
        raise TypeError("Object of type %s is not JSON serializable" % type(item).__name__)

    try:
        return json.loads(json.dumps(value, default=other), parse_constant=lambda _name: None)
    except (TypeError, ValueError, RecursionError) as error:
        raise RuntimeFailure("Runtime.MarshalError", "Unable to marshal response: %s" % error) from error


class Context:
    """https://docs.aws.amazon.com/lambda/latest/dg/python-context.html"""

    def __init__(self, run):
        context = run.context
        self.function_name = context["functionName"]
        self.function_version = "$LATEST"
        self.invoked_function_arn = context["arn"]
        self.memory_limit_in_mb = str(context.get("memoryMegabytes", 128))
        self.aws_request_id = context["requestId"]
        self.log_group_name = context.get("logGroup", "/aws/lambda/" + context["functionName"])
        self.log_stream_name = context.get("logStream", context["requestId"])
        self.identity = None
        self.client_context = None
        self._deadline = run.start["now"] + context["timeoutMillis"]

    def get_remaining_time_in_millis(self):
        return max(0, int(self._deadline - fiber().run.now))
