# urllib3, which Lambda has beside boto3: requests to the lab.
import json as _json
from urllib.parse import urlencode

import lab_run

from . import exceptions

__version__ = "2.5.0"


class HTTPResponse:
    def __init__(self, status, headers, data):
        self.status, self.headers, self.data = status, headers, data
        self.reason = None

    def read(self, *_amount, **_options):
        return self.data

    def json(self):
        return _json.loads(self.data)

    def getheader(self, name, default=None):
        return self.headers.get(name.lower(), default)

    def release_conn(self):
        pass


class PoolManager:
    def __init__(self, *_given, headers=None, **_options):
        self.headers = headers or {}

    def request(self, method, url, body=None, fields=None, headers=None, json=None, **_options):
        sent = {name.lower(): value for name, value in (self.headers if headers is None else headers).items()}
        if json is not None:
            body = _json.dumps(json)
            sent.setdefault("content-type", "application/json")
        if fields is not None and method.upper() in ("GET", "HEAD", "DELETE", "OPTIONS"):
            url = "%s%s%s" % (url, "&" if "?" in url else "?", urlencode(fields))
        elif fields is not None:
            body = urlencode(fields)
            sent.setdefault("content-type", "application/x-www-form-urlencoded")
        try:
            return HTTPResponse(*lab_run.http(method.upper(), url, sent, body))
        except OSError as error:
            raise exceptions.MaxRetryError(None, url, error) from error

    urlopen = request

    def clear(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.clear()


ProxyManager = HTTPSConnectionPool = HTTPConnectionPool = PoolManager


def request(method, url, **options):
    return PoolManager().request(method, url, **options)


def disable_warnings(*_given, **_options):
    pass


class Timeout:
    def __init__(self, *_given, **_options):
        pass


class Retry(Timeout):
    pass
