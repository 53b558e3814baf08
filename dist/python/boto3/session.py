# Sessions: where clients and resources come from.
import os

from .client import Client
from .s3_resource import S3


class Session:
    def __init__(self, region_name=None, **_options):
        self._region = region_name

    @property
    def region_name(self):
        return self._region or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")

    def client(self, service_name, region_name=None, config=None, **_options):
        return Client(service_name, region_name or self.region_name, config)

    def resource(self, service_name, region_name=None, config=None, **_options):
        if service_name != "s3":
            raise NotImplementedError("the lab has boto3.resource for s3 only, not for %s; use boto3.client" % service_name)
        return S3(Client("s3", region_name or self.region_name, config))
