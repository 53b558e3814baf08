# threading, signal.alarm and thread pools for inline code: made of fibers, so that their order is always the same.
import itertools

from lab_run import fiber


def threads(run, module, over):
    """The module `threading` of one invocation."""
    numbers = itertools.count(1)

    class Thread:
        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
            self.name = name or "Thread-%d" % next(numbers)
            self.daemon = bool(daemon)
            self._target, self._args, self._kwargs = target, args, kwargs or {}
            self._fiber, self._done = None, False
            self._joining = []

        def run(self):
            if self._target is not None:
                self._target(*self._args, **self._kwargs)

        def start(self):
            if self._fiber is not None:
                raise RuntimeError("threads can only be started once")
            self._fiber = run.spawn(self._main)
            self._fiber.thread = self

        def _main(self):
            try:
                self.run()
            except SystemExit:
                pass
            except Exception:
                import traceback

                run.log("Exception in thread %s:\n%s" % (self.name, traceback.format_exc()))
            finally:
                self._done = True
                run.wake(self._joining)

        def join(self, timeout=None):
            if self._fiber is None:
                raise RuntimeError("cannot join thread before it is started")
            if self.is_alive():
                run.wait_in(self._joining, timeout)

        def is_alive(self):
            return self._fiber is not None and not self._done

        @property
        def ident(self):
            return None if self._fiber is None else id(self._fiber)

        def getName(self):
            return self.name

        def setDaemon(self, daemon):
            self.daemon = daemon

    class Timer(Thread):
        def __init__(self, interval, function, args=None, kwargs=None):
            super().__init__()
            self.interval, self.function = interval, function
            self.args, self.kwargs = args or [], kwargs or {}
            self.finished = Event()

        def cancel(self):
            self.finished.set()

        def run(self):
            self.finished.wait(self.interval)
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)
            self.finished.set()

    class Event:
        def __init__(self):
            self._set, self._waiting = False, []

        def is_set(self):
            return self._set

        isSet = is_set

        def set(self):
            self._set = True
            run.wake(self._waiting)

        def clear(self):
            self._set = False

        def wait(self, timeout=None):
            return self._set or run.wait_in(self._waiting, timeout) or self._set

    class Semaphore:
        """Also a lock: one that starts with 1."""

        def __init__(self, value=1):
            self._value, self._waiting = value, []

        def acquire(self, blocking=True, timeout=None):
            limit = None if timeout is None or timeout < 0 else run.now + timeout * 1000
            while self._value == 0:
                if not blocking or (limit is not None and run.now >= limit):
                    return False
                run.wait_in(self._waiting, None if limit is None else (limit - run.now) / 1000)
            self._value -= 1
            return True

        def release(self, n=1):
            self._value += n
            run.wake(self._waiting, n)

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *_error):
            self.release()

    class Lock(Semaphore):
        def __init__(self):
            super().__init__(1)

        def locked(self):
            return self._value == 0

        def release(self):
            if self._value:
                raise RuntimeError("release unlocked lock")
            super().release()

    class RLock(Lock):
        def __init__(self):
            super().__init__()
            self._owner, self._depth = None, 0

        def acquire(self, blocking=True, timeout=-1):
            if self._owner is not fiber():
                if not super().acquire(blocking, timeout):
                    return False
                self._owner = fiber()
            self._depth += 1
            return True

        def release(self):
            if self._owner is not fiber():
                raise RuntimeError("cannot release un-acquired lock")
            self._depth -= 1
            if self._depth == 0:
                self._owner = None
                super().release()

    class Condition:
        def __init__(self, lock=None):
            self._lock = lock or RLock()
            self._waiting = []
            self.acquire, self.release = self._lock.acquire, self._lock.release

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *error):
            return self._lock.__exit__(*error)

        def wait(self, timeout=None):
            self._lock.release()
            try:
                return run.wait_in(self._waiting, timeout)
            finally:
                self._lock.acquire()

        def wait_for(self, predicate, timeout=None):
            limit = None if timeout is None else run.now + timeout * 1000
            while not predicate():
                if limit is not None and run.now >= limit:
                    return False
                self.wait(None if limit is None else (limit - run.now) / 1000)
            return True

        def notify(self, n=1):
            run.wake(self._waiting, n)

        def notify_all(self):
            run.wake(self._waiting)

    main = Thread(name="MainThread")
    main._fiber = fiber()
    return over(
        module,
        Thread=Thread,
        Timer=Timer,
        Event=Event,
        Semaphore=Semaphore,
        BoundedSemaphore=Semaphore,
        Lock=Lock,
        RLock=RLock,
        Condition=Condition,
        main_thread=lambda: main,
        current_thread=lambda: getattr(fiber(), "thread", main),
        get_ident=lambda: id(fiber()),
        get_native_id=lambda: id(fiber()),
    )


def signals(run, module, over):
    """The module `signal` of one invocation: SIGALRM interrupts what its main fiber waits for."""
    handlers, pending = {}, []
    main = run.fibers[0]

    def handle(number, handler):
        before = handlers.get(number, module.SIG_DFL)
        handlers[number] = handler
        return before

    def alarm(seconds):
        remaining = 0
        for entry in pending:
            remaining = max(1, round((entry["at"] - run.now) / 1000))
            entry["off"] = True
        del pending[:]
        if seconds > 0:
            entry = {"at": run.now + seconds * 1000, "off": False}
            pending.append(entry)
            run.spawn(lambda: ring(entry, seconds))
        return remaining

    def ring(entry, seconds):
        run.sleep(seconds)
        handler = handlers.get(module.SIGALRM, module.SIG_DFL)
        if entry["off"] or main.over or handler == module.SIG_IGN:
            return
        if not callable(handler):
            raise SystemExit(142)
        pending.remove(entry)
        main.interrupt = lambda: handler(module.SIGALRM, None)
        run.ready.append(main)

    return over(
        module,
        signal=handle,
        getsignal=lambda number: handlers.get(number, module.SIG_DFL),
        alarm=alarm,
        setitimer=lambda _which, seconds, interval=0.0: (float(alarm(seconds)), 0.0),
    )


def futures(module, over):
    """A pool does each piece of work when it is given, in order: its results are those of any pool."""

    class Pool(module.Executor):
        def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
            if initializer is not None:
                initializer(*initargs)

        def submit(self, work, *given, **named):
            future = module.Future()
            future.set_running_or_notify_cancel()
            try:
                future.set_result(work(*given, **named))
            except Exception as error:
                future.set_exception(error)
            return future

        def map(self, work, *columns, timeout=None, chunksize=1):
            return iter([work(*row) for row in zip(*columns)])

        def shutdown(self, wait=True, **_options):
            pass

    return over(module, ThreadPoolExecutor=Pool)
