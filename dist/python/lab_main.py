# The entry of the Python process: one JSON message per line in, one answer per burst out. It ends when nobody is at the other end any more.
import _thread
import os
import queue
import signal
import sys

import lab_seams
import lab_wire
from lab_code import begin
from lab_run import Run


def main():
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What native code prints must not end up among the messages.
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    # The terminal's Ctrl-C reaches the whole group; the lab decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    leave = os._exit
    messages = queue.SimpleQueue()

    def read():
        for line in incoming:
            messages.put(line)
        leave(0)

    def write(message):
        outgoing.write(lab_wire.dumps(message) + b"\n")
        outgoing.flush()

    lab_seams.install()
    runs = {}
    _thread.start_new_thread(read, ())
    write({"kind": "ready", "version": "%d.%d.%d" % sys.version_info[:3]})
    while True:
        message = lab_wire.loads(messages.get())
        number = message["run"]
        run = runs.get(number)
        if message["kind"] == "drop":
            if run is not None:
                runs.pop(number).abandon()
            continue
        if message["kind"] == "start":
            run = runs[number] = Run(message)
            run.spawn(lambda: begin(run))
        elif run is not None:
            run.answer(message)
        if run is None:
            write({"run": number, "events": []})
            continue
        run.drain()
        output = {"run": number, "events": run.take_events()}
        if run.result is not None:
            output["result"] = run.result
            runs.pop(number).abandon()
        write(output)


main()
