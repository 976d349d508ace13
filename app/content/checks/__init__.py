"""The rules of AUTHORING.md, one module per subject; each gives findings and changes nothing."""
