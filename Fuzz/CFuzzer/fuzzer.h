#ifndef CROSSCHECK_FUZZER_H
#define CROSSCHECK_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer as a library (llvm.org/docs/LibFuzzer.html): runs to the end of what its arguments ask for. */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one_input)(const uint8_t *data, size_t size));

#endif
