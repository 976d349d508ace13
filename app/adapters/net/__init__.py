"""The one door to the network: consent, offline switch, deadline, size limit, cancel and a log for every request."""
