"""The secret guard's machinery: rules that find recovery phrases, keys, key files and passwords in text."""
