# One invocation as fibers: threads of which exactly one computes at a time, and which hand over only where they wait for the lab.
#
# So the order in which things happen follows from the code and from the lab's answers alone, never from the machine.
import _thread
import collections
import random

_fibers = {}


class Abandoned(BaseException):
    """The invocation is over; what is left of its code unwinds."""


def here():
    """The fiber of the calling code; None for this process's own business."""
    return _fibers.get(_thread.get_ident())


def fiber():
    found = here()
    if found is None:
        raise RuntimeError("the lab answers only code that it has started itself")
    return found


class Fiber:
    def __init__(self, run, work):
        self.run = run
        self.work = work
        self.turn = _thread.allocate_lock()
        self.turn.acquire()
        self.started = False
        self.over = False
        self.unwinding = False
        self.interrupt = None

    def main(self):
        _fibers[_thread.get_ident()] = self
        try:
            self.work()
        except Abandoned:
            pass
        finally:
            self.over = True
            _fibers.pop(_thread.get_ident(), None)
            if not self.run.dead:
                self.run.rested.release()

    def park(self):
        """Hands over until somebody puts this fiber among the ready ones."""
        while True:
            if self.run.dead:
                self.unwind()
            self.run.rested.release()
            self.turn.acquire()
            if self.run.dead:
                self.unwind()
            if self.interrupt is None:
                return
            handle, self.interrupt = self.interrupt, None
            try:
                handle()
            except BaseException:
                self.run.forget(self)
                raise

    def unwind(self):
        if self.unwinding:
            # The code holds on to its life by catching everything: it sleeps from here on.
            self.turn.acquire()
        self.unwinding = True
        raise Abandoned()


class Run:
    def __init__(self, start):
        self.start = start
        self.now = start["now"]
        self.context = start["context"]
        self.code = start["code"]
        self.environ = {}
        self.chance = random.Random("lambda:" + self.context["requestId"])
        self.events = []
        self.result = None
        self.dead = False
        self.rested = _thread.allocate_lock()
        self.rested.acquire()
        self.ready = collections.deque()
        self.fibers = []
        self.waiting = {}
        self.answers = {}
        self.calls = 0
        self.unfinished_line = ""

    def spawn(self, work):
        spawned = Fiber(self, work)
        self.fibers.append(spawned)
        self.ready.append(spawned)
        return spawned

    def drain(self):
        """Lets every ready fiber compute until it waits again, or until there is a result."""
        while self.ready and self.result is None:
            next_one = self.ready.popleft()
            if next_one.over:
                continue
            if next_one.started:
                next_one.turn.release()
            else:
                next_one.started = True
                _thread.start_new_thread(next_one.main, ())
            self.rested.acquire()
        if self.result is not None:
            self.flush()

    def ask(self, **request):
        """Sends a request to the lab; the number of the call is for `wait`."""
        call = self.calls
        self.calls += 1
        if not self.dead:
            self.events.append({"call": call, **request})
        return call

    def wait(self, call):
        waiter = fiber()
        self.waiting[call] = waiter
        waiter.park()
        return self.answers.pop(call)

    def sleep(self, seconds):
        self.wait(self.ask(kind="sleep", millis=max(0, seconds * 1000)))

    def answer(self, message):
        self.now = message["now"]
        waiter = self.waiting.pop(message["call"], None)
        if waiter is None:
            return
        self.answers[message["call"]] = message["answer"]
        self.ready.append(waiter)

    def cancel(self, call):
        if self.waiting.pop(call, None) is not None:
            self.events.append({"kind": "cancel", "call": call})

    def forget(self, waiter):
        """The fiber does not wait any longer, whatever it waited for."""
        for call in [call for call, other in self.waiting.items() if other is waiter]:
            self.cancel(call)

    def wait_in(self, waiters, seconds=None):
        """Waits until `wake` takes this fiber out of the list; False when the seconds have passed first."""
        waiter = fiber()
        waiters.append(waiter)
        call = None if seconds is None else self.ask(kind="sleep", millis=max(0, seconds * 1000))
        if call is not None:
            self.waiting[call] = waiter
        try:
            waiter.park()
        finally:
            late = waiter in waiters
            if late:
                waiters.remove(waiter)
        if call is not None:
            self.cancel(call)
            self.answers.pop(call, None)
        return not late

    def wake(self, waiters, count=None):
        for _ in range(len(waiters) if count is None else min(count, len(waiters))):
            self.ready.append(waiters.pop(0))

    def log(self, text):
        """Whole lines become log lines; the rest waits for its end."""
        *lines, self.unfinished_line = (self.unfinished_line + text).split("\n")
        if not self.dead:
            self.events.extend({"kind": "log", "line": line} for line in lines)

    def flush(self):
        if self.unfinished_line:
            self.log("\n")

    def take_events(self):
        taken, self.events = self.events, []
        return taken

    def abandon(self):
        self.dead = True
        for left in self.fibers:
            if left.started and not left.over:
                left.turn.release()


def aws(service, operation, value):
    """The answer to an AWS call: `{ok, value}` or `{ok, error}`."""
    run = fiber().run
    return run.wait(run.ask(kind="aws", service=service, operation=operation, input=value))


def http(method, url, headers, body):
    """`(status, headers, body bytes)`. Raises OSError as a connection that cannot be made."""
    run = fiber().run
    text = body.decode("utf-8", "replace") if isinstance(body, (bytes, bytearray)) else str(body or "")
    request = {"method": method, "url": url, "headers": {str(name).lower(): str(value) for name, value in headers.items()}, "body": text}
    answer = run.wait(run.ask(kind="http", request=request))
    if not answer["ok"]:
        raise OSError(-2, answer["error"]["message"])
    value = answer["value"]
    return value["status"], value["headers"], value["body"].encode("utf-8")
