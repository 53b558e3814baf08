# What `import` brings inline code: Python's own modules, but for those that hold state of their own or would pass by the lab.
import builtins
import importlib
import importlib.util
import sys
import types

import lab_threads

_real_import = builtins.__import__


def importer(run):
    """The built-ins of one invocation: Python's, with an `import` that knows the lab."""
    own = {}
    names = dict(vars(builtins))

    def module_of(name):
        if name not in own:
            own[name] = MAKERS[name](run, names)
        return own[name]

    def load(name, scope=None, local=None, wanted=(), level=0):
        if level == 0 and name in MAKERS:
            if wanted or "." not in name:
                return module_of(name)
            # `import concurrent.futures` binds `concurrent`.
            top, _, rest = name.partition(".")
            return over(_real_import(top), **{rest: module_of(name)})
        found = _real_import(name, scope, local, wanted, level)
        top, _, rest = name.partition(".")
        if level == 0 and top in MAKERS and rest and not wanted:
            setattr(module_of(top), rest.split(".")[0], getattr(found, rest.split(".")[0]))
            return module_of(top)
        return found

    names["__import__"] = load
    return names


def over(module, **own):
    """A module laid over another: its own names hide those below."""
    laid = types.ModuleType(module.__name__)
    laid.__dict__.update({name: value for name, value in vars(module).items() if name != "__builtins__"})
    laid.__dict__.update(own)
    return laid


def fresh(name, names):
    """The module, evaluated anew, with the invocation's own `import` inside."""
    spec = importlib.util.find_spec(name)
    module = importlib.util.module_from_spec(spec)
    module.__dict__["__builtins__"] = names
    spec.loader.exec_module(module)
    return module


def make_random(run, names):
    module = fresh("random", names)
    module.seed("lambda:" + run.context["requestId"])

    class Random(module.Random):
        def __init__(self, x=None):
            super().__init__(run.chance.getrandbits(64) if x is None else x)

    module.Random = Random
    return module


def make_uuid(run, _names):
    module = importlib.import_module("uuid")
    node = run.chance.getrandbits(48) | (1 << 40)
    return over(
        module,
        getnode=lambda: node,
        uuid1=lambda node=None, clock_seq=None: module.UUID(int=run.chance.getrandbits(128), version=1),
    )


def make_logging(run, names):
    """As Lambda hands it over: one handler on the root logger, from WARNING on."""
    module = fresh("logging", names)
    request = run.context["requestId"]

    class LogHandler(module.Handler):
        def emit(self, record):
            record.aws_request_id = request
            run.flush()
            run.log(self.format(record) + "\n")

    handler = LogHandler()
    form = module.Formatter("[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = sys.modules["time"].gmtime
    handler.setFormatter(form)
    module.root.addHandler(handler)
    return module


def make_queue(_run, names):
    module = fresh("queue", names)
    # Python's own one is native code that no fiber can hand over in.
    module.SimpleQueue = module._PySimpleQueue
    return module


def make_futures(_run, names):
    return lab_threads.futures(importlib.import_module("concurrent.futures"), over)


MAKERS = {
    "concurrent.futures": make_futures,
    "logging": make_logging,
    "queue": make_queue,
    "random": make_random,
    "signal": lambda run, _names: lab_threads.signals(run, importlib.import_module("signal"), over),
    "threading": lambda run, _names: lab_threads.threads(run, importlib.import_module("threading"), over),
    "uuid": make_uuid,
}
