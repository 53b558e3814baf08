# Where Python itself reaches for time, chance, the environment, the network or the standard streams: for code of the lab, the lab's.
import collections.abc
import datetime
import http.client
import io
import math
import os
import random
import selectors
import socket
import subprocess
import sys
import time

from lab_run import here, http as lab_http


def by_run(real, of_run):
    """`of_run(run, *given)` for code of the lab, `real(*given)` for everything else."""

    def either(*given, **named):
        found = here()
        return real(*given, **named) if found is None else of_run(found.run, *given, **named)

    return either


def install():
    patch_time()
    patch_dates()
    patch_chance()
    patch_network()
    patch_selectors()
    os.environ = Environment(dict(os.environ))
    os.environb = None
    os._exit = by_run(os._exit, leave)
    os.system = os.popen = os.fork = os.posix_spawn = os.posix_spawnp = refuse("processes of its own")
    subprocess.Popen.__init__ = refuse("processes of its own")
    sys.stdout, sys.stderr, sys.stdin = Stream(), Stream(), io.StringIO("")


def leave(_run, status=0):
    raise SystemExit(status)


def refuse(what):
    def refused(*_given, **_named):
        raise OSError("the lab does not run inline code that uses %s" % what)

    return refused


def patch_time():
    gmtime, localtime, strftime = time.gmtime, time.localtime, time.strftime
    since_start = lambda run: run.now - run.start["now"]
    for name, millis in (("time", lambda run: run.now), ("monotonic", since_start), ("perf_counter", since_start)):
        setattr(time, name, by_run(getattr(time, name), lambda run, millis=millis: millis(run) / 1000))
        setattr(time, name + "_ns", by_run(getattr(time, name + "_ns"), lambda run, millis=millis: int(millis(run) * 1_000_000)))
    time.sleep = by_run(time.sleep, lambda run, seconds: run.sleep(seconds))
    time.gmtime = by_run(gmtime, lambda run, seconds=None: gmtime(run.now / 1000 if seconds is None else seconds))
    # Lambda's time zone is UTC.
    time.localtime = by_run(localtime, lambda run, seconds=None: gmtime(run.now / 1000 if seconds is None else seconds))
    time.strftime = by_run(strftime, lambda run, form, moment=None: strftime(form, gmtime(run.now / 1000) if moment is None else moment))
    time.ctime = by_run(time.ctime, lambda run, seconds=None: time.asctime(time.gmtime(seconds)))


def patch_dates():
    real_date, real_datetime = datetime.date, datetime.datetime

    class Kind(type):
        """Values made before the patch, or by the interpreter, are dates all the same."""

        def __instancecheck__(cls, value):
            return isinstance(value, cls.real)

        def __subclasscheck__(cls, other):
            return issubclass(other, cls.real)

    class Date(real_date, metaclass=Kind):
        real = real_date

        @classmethod
        def today(cls):
            found = here()
            return real_date.today() if found is None else cls.fromordinal(real_datetime.fromtimestamp(found.run.now / 1000, utc).toordinal())

    class Datetime(real_datetime, metaclass=Kind):
        real = real_datetime

        @classmethod
        def now(cls, tz=None):
            found = here()
            if found is None:
                return real_datetime.now(tz)
            moment = cls.fromtimestamp(found.run.now / 1000, tz or utc)
            return moment if tz is not None else moment.replace(tzinfo=None)

        @classmethod
        def utcnow(cls):
            return cls.now(utc).replace(tzinfo=None)

        @classmethod
        def today(cls):
            return cls.now()

    utc = datetime.timezone.utc
    for patched, real in ((Date, real_date), (Datetime, real_datetime)):
        patched.__name__ = patched.__qualname__ = real.__name__
        patched.__module__ = "datetime"
    datetime.date, datetime.datetime = Date, Datetime


def patch_chance():
    drawn = by_run(os.urandom, lambda run, size: bytes(run.chance.getrandbits(8) for _ in range(size)))
    os.urandom = drawn
    random._urandom = drawn


def patch_network():
    """Only requests over HTTP go anywhere: to the lab."""

    def connect_through(scheme):
        def connect(self):
            self.sock = LabConnection(scheme, self.host, self.port)

        return connect

    http.client.HTTPConnection.connect = connect_through("http")
    if hasattr(http.client, "HTTPSConnection"):
        http.client.HTTPSConnection.connect = connect_through("https")
    no_sockets = refuse("sockets")
    socket.getaddrinfo = socket.create_connection = no_sockets
    socket.socket = type("socket", (socket.socket,), {"connect": no_sockets, "connect_ex": no_sockets, "bind": no_sockets})


def patch_selectors():
    """An event loop of asyncio that only waits for time waits for the lab's."""
    selector = selectors.DefaultSelector
    real = selector.select

    def select(self, timeout=None):
        found = here()
        if found is None or timeout is None or timeout <= 0:
            return real(self, timeout)
        ready = real(self, 0)
        if not ready:
            # Whole milliseconds, as the real ones wait: a remainder too small to move the time would be waited for again and again.
            found.run.sleep(math.ceil(round(timeout * 1000, 3)) / 1000)
        return ready

    selector.select = select


class LabConnection:
    """A socket as http.client uses it: when the request is whole it goes to the lab, so that a failure is one of sending."""

    def __init__(self, scheme, host, port):
        self.scheme, self.host, self.port = scheme, host, port
        self.sent, self.response = b"", b""

    def sendall(self, data, *_flags):
        self.sent += bytes(data)
        head, end, body = self.sent.partition(b"\r\n\r\n")
        if end == b"":
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        if headers.get("transfer-encoding") == "chunked":
            if not body.endswith(b"0\r\n\r\n"):
                return
            del headers["transfer-encoding"]
            body = without_chunks(body)
        elif len(body) < int(headers.get("content-length", 0)):
            return
        self.sent = b""
        method, path, _ = first.split(" ")
        self.response = self.exchange(method, path, headers, body)

    def exchange(self, method, path, headers, body):
        standard = {"http": 80, "https": 443}[self.scheme]
        place = self.host if self.port in (None, standard) else "%s:%s" % (self.host, self.port)
        status, answered, content = lab_http(method, "%s://%s%s" % (self.scheme, place, path), headers, body)
        kept = {name: value for name, value in answered.items() if name.lower() not in ("content-length", "transfer-encoding")}
        kept["content-length"] = str(len(content))
        lines = ["HTTP/1.1 %d %s" % (status, http.client.responses.get(status, ""))] + ["%s: %s" % pair for pair in kept.items()]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content

    def makefile(self, *_given, **_named):
        return io.BytesIO(self.response)

    def close(self):
        pass

    settimeout = setsockopt = shutdown = lambda *_given: None


def without_chunks(body):
    content = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size.split(b";")[0] or b"0", 16)
        if length == 0:
            break
        content, body = content + body[:length], body[length + 2 :]
    return content


class Environment(collections.abc.MutableMapping):
    """os.environ: the function's own variables for its code."""

    def __init__(self, own):
        self.own = own

    def values_here(self):
        found = here()
        return self.own if found is None else found.run.environ

    def __getitem__(self, name):
        return self.values_here()[name]

    def __setitem__(self, name, value):
        if not isinstance(name, str) or not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value if isinstance(name, str) else name).__name__)
        self.values_here()[name] = value

    def __delitem__(self, name):
        del self.values_here()[name]

    def __iter__(self):
        return iter(list(self.values_here()))

    def __len__(self):
        return len(self.values_here())

    def __repr__(self):
        return "environ(%r)" % self.values_here()

    def copy(self):
        return dict(self.values_here())


class Stream(io.TextIOBase):
    """Standard output and standard error: the function's log."""

    encoding = "utf-8"

    def writable(self):
        return True

    def write(self, text):
        found = here()
        if found is not None:
            found.run.log(text)
        return len(text)
