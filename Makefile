# Every target works from nothing: packaging/dev.py sets up what is missing.
PYTHON ?= python3
DEV := $(PYTHON) packaging/dev.py

.PHONY: run test check lint bench dist lock
run:   ; @$(DEV) run $(ARGS)
test:  ; @$(DEV) test $(ARGS)
check: ; @$(DEV) check $(ARGS)
lint:  ; @$(DEV) lint
bench: ; @$(DEV) bench $(ARGS)
dist:  ; @$(DEV) dist $(ARGS)
lock:  ; @$(DEV) lock
