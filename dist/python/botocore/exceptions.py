# The exceptions that inline code catches. https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html


class BotoCoreError(Exception):
    fmt = "An unspecified error occurred"

    def __init__(self, **details):
        super().__init__(self.fmt.format(**details))
        self.kwargs = details


class ParamValidationError(BotoCoreError):
    fmt = "Parameter validation failed:\n{report}"


class NoCredentialsError(BotoCoreError):
    fmt = "Unable to locate credentials"


class NoRegionError(BotoCoreError):
    fmt = "You must specify a region."


class EndpointConnectionError(BotoCoreError):
    fmt = 'Could not connect to the endpoint URL: "{endpoint_url}"'


class OperationNotPageableError(BotoCoreError):
    fmt = "Operation cannot be paginated: {operation_name}"


class WaiterError(BotoCoreError):
    fmt = "Waiter {name} failed: {reason}"

    def __init__(self, name, reason, last_response):
        super().__init__(name=name, reason=reason)
        self.last_response = last_response


class ClientError(Exception):
    def __init__(self, error_response, operation_name):
        error = error_response.get("Error", {})
        text = "An error occurred (%s) when calling the %s operation: %s"
        super().__init__(text % (error.get("Code", "Unknown"), operation_name, error.get("Message", "Unknown")))
        self.response = error_response
        self.operation_name = operation_name
