# botocore as far as inline code uses it beside boto3: exceptions and Config.
__version__ = "1.40.0"
