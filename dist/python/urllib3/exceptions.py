# The errors of urllib3 that inline code catches.


class HTTPError(Exception):
    pass


class MaxRetryError(HTTPError):
    def __init__(self, pool, url, reason=None):
        super().__init__("Max retries exceeded with url: %s (Caused by %r)" % (url, reason))
        self.pool, self.url, self.reason = pool, url, reason


class TimeoutError(HTTPError):
    pass


class InsecureRequestWarning(Warning):
    pass
