# Uploads and downloads of an S3 client: files and file objects as one request each.
import os


class Transfers:
    def upload_file(self, Filename, Bucket, Key, ExtraArgs=None, Callback=None, Config=None):
        with open(os.fspath(Filename), "rb") as file:
            self.put_object(Bucket=Bucket, Key=Key, Body=file.read(), **(ExtraArgs or {}))

    def upload_fileobj(self, Fileobj, Bucket, Key, ExtraArgs=None, Callback=None, Config=None):
        self.put_object(Bucket=Bucket, Key=Key, Body=Fileobj.read(), **(ExtraArgs or {}))

    def download_file(self, Bucket, Key, Filename, ExtraArgs=None, Callback=None, Config=None):
        content = self.get_object(Bucket=Bucket, Key=Key, **(ExtraArgs or {}))["Body"].read()
        with open(os.fspath(Filename), "wb") as file:
            file.write(content)

    def download_fileobj(self, Bucket, Key, Fileobj, ExtraArgs=None, Callback=None, Config=None):
        Fileobj.write(self.get_object(Bucket=Bucket, Key=Key, **(ExtraArgs or {}))["Body"].read())
