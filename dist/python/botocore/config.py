# Config: retries are followed, the rest is kept.
class Config:
    def __init__(self, **options):
        self.retries = options.get("retries")
        self.__dict__.update(options)

    def merge(self, other):
        return Config(**{**self.__dict__, **other.__dict__})
