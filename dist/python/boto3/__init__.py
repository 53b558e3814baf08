# boto3 for inline code: any client, any operation, answered by the lab. Written anew, so that boto3 itself need not be installed.
from .session import Session

__version__ = "1.40.0"
DEFAULT_SESSION = None


def setup_default_session(**options):
    global DEFAULT_SESSION
    DEFAULT_SESSION = Session(**options)


def client(service_name, *given, **options):
    return Session().client(service_name, *given, **options)


def resource(service_name, *given, **options):
    return Session().resource(service_name, *given, **options)
