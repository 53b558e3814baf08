# Waiters: an operation asked again and again until it says what is waited for.
from botocore.exceptions import ClientError, WaiterError

import lab_run


def _exists(client, arguments, ask):
    try:
        return True, ask(**arguments)
    except ClientError as error:
        if error.response["Error"]["Code"] not in ("404", "NoSuchBucket", "NoSuchKey"):
            raise
        return False, error.response


def _states(client, arguments):
    answer = client.describe_instances(**arguments)
    return [one["State"]["Name"] for group in answer["Reservations"] for one in group["Instances"]], answer


def _all_in(state):
    def done(client, arguments):
        states, answer = _states(client, arguments)
        return bool(states) and all(one == state for one in states), answer

    return done


# Seconds between the questions, how many there are at the most, and the question.
WAITERS = {
    "bucket_exists": (5, 20, lambda client, arguments: _exists(client, arguments, client.head_bucket)),
    "bucket_not_exists": (5, 20, lambda client, arguments: _not(_exists(client, arguments, client.head_bucket))),
    "object_exists": (5, 20, lambda client, arguments: _exists(client, arguments, client.head_object)),
    "object_not_exists": (5, 20, lambda client, arguments: _not(_exists(client, arguments, client.head_object))),
    "instance_running": (15, 40, _all_in("running")),
    "instance_stopped": (15, 40, _all_in("stopped")),
    "instance_terminated": (15, 40, _all_in("terminated")),
}


def _not(found):
    return not found[0], found[1]


class Waiter:
    def __init__(self, client, name):
        if name not in WAITERS:
            raise NotImplementedError("the lab's boto3 has no waiter %s, but %s" % (name, ", ".join(sorted(WAITERS))))
        self._client, self.name = client, name

    def wait(self, WaiterConfig=None, **arguments):
        delay, most, done = WAITERS[self.name]
        config = WaiterConfig or {}
        delay, most = config.get("Delay", delay), config.get("MaxAttempts", most)
        answer = None
        for attempt in range(most):
            if attempt:
                lab_run.fiber().run.sleep(delay)
            over, answer = done(self._client, arguments)
            if over:
                return
        raise WaiterError(self.name, "Max attempts exceeded", answer)
