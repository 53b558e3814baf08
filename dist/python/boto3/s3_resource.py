# boto3.resource('s3'): buckets, objects, versions and their collections, over a client.
import itertools
import types


class S3:
    def __init__(self, client):
        self.meta = types.SimpleNamespace(client=client, service_name="s3")
        self.buckets = Collection(lambda **_filters: (Bucket(client, one["Name"]) for one in client.list_buckets().get("Buckets", [])))

    def Bucket(self, name):
        return Bucket(self.meta.client, name)

    def Object(self, bucket_name, key):
        return Object(self.meta.client, bucket_name, key)

    def ObjectVersion(self, bucket_name, object_key, id):
        return ObjectVersion(self.meta.client, bucket_name, object_key, id)

    def BucketVersioning(self, bucket_name):
        return BucketVersioning(self.meta.client, bucket_name)

    def create_bucket(self, **arguments):
        self.meta.client.create_bucket(**arguments)
        return self.Bucket(arguments["Bucket"])


class Bucket:
    def __init__(self, client, name):
        self.name = name
        self.meta = types.SimpleNamespace(client=client)
        self.objects = Collection(self._objects, self._delete)
        self.object_versions = Collection(self._versions, self._delete)

    def __repr__(self):
        return "s3.Bucket(name=%r)" % self.name

    def _objects(self, **filters):
        for page in self.meta.client.get_paginator("list_objects_v2").paginate(Bucket=self.name, **filters):
            for one in page.get("Contents", []):
                yield Object(self.meta.client, self.name, one["Key"], one)

    def _versions(self, **filters):
        for page in self.meta.client.get_paginator("list_object_versions").paginate(Bucket=self.name, **filters):
            for one in page.get("Versions", []) + page.get("DeleteMarkers", []):
                yield ObjectVersion(self.meta.client, self.name, one["Key"], one["VersionId"], one)

    def _delete(self, found, **options):
        """In lots of a thousand, as one request takes no more. The pages are read first, so that nothing is passed over."""
        left, answers = list(found), []
        while left:
            lot, left = left[:1000], left[1000:]
            answers.append(self.delete_objects(Delete={"Objects": [one._identity() for one in lot]}, **options))
        return answers

    def Object(self, key):
        return Object(self.meta.client, self.name, key)

    def Versioning(self):
        return BucketVersioning(self.meta.client, self.name)

    def put_object(self, **arguments):
        self.meta.client.put_object(Bucket=self.name, **arguments)
        return self.Object(arguments["Key"])

    def delete_objects(self, **arguments):
        return self.meta.client.delete_objects(Bucket=self.name, **arguments)

    def upload_file(self, Filename, Key, **options):
        self.meta.client.upload_file(Filename, self.name, Key, **options)

    def upload_fileobj(self, Fileobj, Key, **options):
        self.meta.client.upload_fileobj(Fileobj, self.name, Key, **options)

    def create(self, **arguments):
        return self.meta.client.create_bucket(Bucket=self.name, **arguments)

    def delete(self, **arguments):
        return self.meta.client.delete_bucket(Bucket=self.name, **arguments)

    def load(self):
        self.meta.client.head_bucket(Bucket=self.name)

    @property
    def creation_date(self):
        buckets = self.meta.client.list_buckets().get("Buckets", [])
        return next((one.get("CreationDate") for one in buckets if one["Name"] == self.name), None)

    def wait_until_exists(self):
        self.meta.client.get_waiter("bucket_exists").wait(Bucket=self.name)


class Object:
    def __init__(self, client, bucket_name, key, known=None):
        self.bucket_name, self.key = bucket_name, key
        self.meta = types.SimpleNamespace(client=client, data=known)

    def __repr__(self):
        return "s3.Object(bucket_name=%r, key=%r)" % (self.bucket_name, self.key)

    def _identity(self):
        return {"Key": self.key}

    def _place(self):
        return {"Bucket": self.bucket_name, "Key": self.key}

    def _head(self, *names):
        if self.meta.data is None or not any(name in self.meta.data for name in names):
            self.load()
        return next((self.meta.data[name] for name in names if name in self.meta.data), None)

    def load(self):
        self.meta.data = self.meta.client.head_object(**self._place())

    reload = load

    def Object(self):
        return self

    def Bucket(self):
        return Bucket(self.meta.client, self.bucket_name)

    def put(self, **arguments):
        return self.meta.client.put_object(**self._place(), **arguments)

    def get(self, **arguments):
        return self.meta.client.get_object(**self._place(), **arguments)

    def delete(self, **arguments):
        return self.meta.client.delete_object(**self._place(), **arguments)

    def upload_file(self, Filename, **options):
        self.meta.client.upload_file(Filename, self.bucket_name, self.key, **options)

    def upload_fileobj(self, Fileobj, **options):
        self.meta.client.upload_fileobj(Fileobj, self.bucket_name, self.key, **options)

    e_tag = property(lambda self: self._head("ETag"))
    content_type = property(lambda self: self._head("ContentType"))
    content_length = property(lambda self: self._head("ContentLength", "Size"))
    size = content_length
    last_modified = property(lambda self: self._head("LastModified"))
    metadata = property(lambda self: self._head("Metadata") or {})
    version_id = property(lambda self: self._head("VersionId"))


class ObjectVersion(Object):
    def __init__(self, client, bucket_name, object_key, id, known=None):
        super().__init__(client, bucket_name, object_key, known)
        self.object_key, self.id = object_key, id

    def _identity(self):
        return {"Key": self.key, "VersionId": self.id}

    def _place(self):
        return {"Bucket": self.bucket_name, "Key": self.key, "VersionId": self.id}


class BucketVersioning:
    def __init__(self, client, bucket_name):
        self._client, self.bucket_name = client, bucket_name

    @property
    def status(self):
        return self._client.get_bucket_versioning(Bucket=self.bucket_name).get("Status")

    def enable(self):
        self._put("Enabled")

    def suspend(self):
        self._put("Suspended")

    def _put(self, status):
        self._client.put_bucket_versioning(Bucket=self.bucket_name, VersioningConfiguration={"Status": status})


class Collection:
    def __init__(self, found, delete=None, filters=None, most=None):
        self._found, self._delete, self._filters, self._most = found, delete, filters or {}, most

    def __iter__(self):
        return itertools.islice(self._found(**self._filters), self._most)

    def _with(self, most=None, **filters):
        return Collection(self._found, self._delete, {**self._filters, **filters}, self._most if most is None else most)

    def all(self):
        return self._with()

    def filter(self, **filters):
        return self._with(**filters)

    def limit(self, count):
        return self._with(most=count)

    def page_size(self, _count):
        return self._with()

    def delete(self, **options):
        if self._delete is None:
            raise AttributeError("this collection cannot be deleted at once")
        return self._delete(self, **options)
