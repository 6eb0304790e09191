# make demo: from nothing to a checked article. make test: everything that must hold. Both need only a Swift toolchain.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.PHONY: help demo test test-peers test-browser docs lint reports evaluate bench build libraries clean
.DEFAULT_GOAL := help

BIN := .build/release/crosscheck
# The standard library is linked in: the program starts in a few milliseconds and runs where no Swift is installed.
# libcsv (LGPL-2.1-or-later) and SQLite stay dynamic.
RELEASE := swift build -c release --static-swift-stdlib --product crosscheck
ARTICLE := data/articles/sample.txt
# Everything that make writes about figures comes from data/, never from what the user has loaded.
STORE := .build/demo/store.sqlite

help:
	@echo 'make demo      install what is missing, build, load data/, check the sample article, write reports/'
	@echo 'make test      all tests'
	@echo 'make test-peers    other programs (Model Context Protocol, data packages, SARIF) against a debug build'
	@echo 'make test-browser  the pages in headless Chromium, against a debug build'
	@echo 'make docs          the documentation of the libraries, into .build/docs/'
	@echo 'make lint      swift format, strict'
	@echo 'make reports   write reports/ anew from data/'
	@echo 'make evaluate  score the checker on the labelled articles in data/articles/, into reports/evaluation/'
	@echo 'make bench     measure beside other tools, into reports/benchmarks/'
	@echo 'make build     the release binary, $(BIN)'

libraries:
	@.ci/libraries

build: libraries
	$(RELEASE)

# Loads the figures that ship into a store of its own, so that the demo shows what they say.
demo: build
	@rm -f $(STORE) $(STORE:.sqlite=.cube)
	$(BIN) load --store $(STORE) data/
	@echo
	$(BIN) check $(ARTICLE) --date 2025-02-10 --store $(STORE) --output reports/sample || [ $$? -le 2 ]

reports: build
	@rm -f $(STORE) $(STORE:.sqlite=.cube)
	$(BIN) load --store $(STORE) data/ >/dev/null
	$(BIN) check $(ARTICLE) --date 2025-02-10 --store $(STORE) --output reports/sample >/dev/null || [ $$? -le 2 ]
	for route in northern-triangle darien; do $(BIN) report $$route --store $(STORE) --output reports/$$route; done

evaluate: build
	@rm -f $(STORE) $(STORE:.sqlite=.cube)
	$(BIN) load --store $(STORE) data/ >/dev/null
	cat data/articles/gold*.jsonl | $(BIN) evaluate - --store $(STORE) --output reports/evaluation
	cat data/articles/gold*.jsonl | $(BIN) evaluate - --store $(STORE) --plant 500 --output reports/evaluation

bench: build
	python3 Benchmarks/run.py

test: libraries
	swift build --build-tests
	swift test --skip-build --disable-xctest

# Both say so and pass where the peers cannot be fetched or there is no browser.
test-peers: libraries
	swift build --product crosscheck
	Tests/Peers/run programs

test-browser: libraries
	swift build --product crosscheck
	Tests/Peers/run browser

docs: libraries
	swift build
	.ci/docs

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

clean:
	rm -rf .build
