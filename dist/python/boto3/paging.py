# Paginators: pages of an operation until there is no further token.

# Input and output members that carry the place of the next page, where they are not NextToken.
PAGING = {
    "list_objects_v2": (("ContinuationToken",), ("NextContinuationToken",), "MaxKeys"),
    "list_objects": (("Marker",), ("NextMarker",), "MaxKeys"),
    "list_object_versions": (("KeyMarker", "VersionIdMarker"), ("NextKeyMarker", "NextVersionIdMarker"), "MaxKeys"),
    "list_buckets": (("ContinuationToken",), ("ContinuationToken",), "MaxBuckets"),
    "list_functions": (("Marker",), ("NextMarker",), "MaxItems"),
    "list_hosted_zones": (("Marker",), ("NextMarker",), "MaxItems"),
    "list_health_checks": (("Marker",), ("NextMarker",), "MaxItems"),
    "list_resource_record_sets": (
        ("StartRecordName", "StartRecordType", "StartRecordIdentifier"),
        ("NextRecordName", "NextRecordType", "NextRecordIdentifier"),
        "MaxItems",
    ),
    "describe_load_balancers": (("Marker",), ("NextMarker",), "PageSize"),
    "describe_target_groups": (("Marker",), ("NextMarker",), "PageSize"),
    "describe_listeners": (("Marker",), ("NextMarker",), "PageSize"),
    "list_roles": (("Marker",), ("Marker",), "MaxItems"),
    "list_policies": (("Marker",), ("Marker",), "MaxItems"),
    "list_role_policies": (("Marker",), ("Marker",), "MaxItems"),
    "list_attached_role_policies": (("Marker",), ("Marker",), "MaxItems"),
}
DEFAULT = (("NextToken",), ("NextToken",), "MaxResults")


class Paginator:
    def __init__(self, operation, method):
        self._operation = operation
        self._input, self._output, self._size = PAGING.get(method, DEFAULT)

    def paginate(self, PaginationConfig=None, **arguments):
        return Pages(self, PaginationConfig or {}, arguments)

    def pages(self, config, arguments):
        arguments = dict(arguments)
        if "PageSize" in config:
            arguments[self._size] = config["PageSize"]
        left = config.get("MaxItems")
        while True:
            page = self._operation(**arguments)
            if left is not None:
                page, left = first_items(page, left)
            yield page
            token = {name: page[source] for name, source in zip(self._input, self._output) if page.get(source) not in (None, "")}
            if not token or left == 0 or page.get("IsTruncated") is False:
                return
            # A marker that is gone (the last version of a key has none) must not be kept.
            arguments = {name: value for name, value in arguments.items() if name not in self._input}
            arguments.update(token)


def first_items(page, limit):
    kept = dict(page)
    for name, value in page.items():
        if isinstance(value, list):
            kept[name] = value[:limit]
            limit -= len(kept[name])
    return kept, limit


class Pages:
    def __init__(self, paginator, config, arguments):
        self._paginator, self._config, self._arguments = paginator, config, arguments

    def __iter__(self):
        return self._paginator.pages(self._config, self._arguments)

    def build_full_result(self):
        full = {}
        for page in self:
            for name, value in page.items():
                if isinstance(value, list):
                    full.setdefault(name, []).extend(value)
        return full

    def search(self, expression):
        """`Contents[]`, `Contents[].Key`, `Contents[*].Key` or a member: the part of JMESPath that is asked of pages."""
        name, _, rest = expression.replace("[*]", "[]").partition("[]")
        if not name.isidentifier() or not all(part.isidentifier() for part in rest.split(".")[1:]):
            raise NotImplementedError("the lab's boto3 searches pages by expressions like Contents[].Key, not by %s" % expression)
        for page in self:
            found = page.get(name)
            for item in found if isinstance(found, list) else [found] if found is not None else []:
                for part in rest.split(".")[1:]:
                    item = None if item is None else item.get(part)
                yield item
