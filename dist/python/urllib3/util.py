# urllib3.util, as far as inline code imports it.
from urllib3 import Retry, Timeout

__all__ = ["Retry", "Timeout"]
