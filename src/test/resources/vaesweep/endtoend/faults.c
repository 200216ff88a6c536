/*
 * Loaded before the system's library: while the file FAULT_SWITCH exists, the call FAULT_CALL (lock, map or write) of
 * a file whose path contains FAULT_FILE fails with FAULT_ERRNO; with the call "clock", the clock on the wall is
 * FAULT_SECONDS ahead and behind in turns.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int chosen(const char *call) {
  const char *wanted = getenv("FAULT_CALL"), *on = getenv("FAULT_SWITCH");
  return wanted && on && !strcmp(wanted, call) && !access(on, F_OK);
}

static int fails(const char *call, int file) {
  char link[64], path[4096];
  int before = errno;
  if (!chosen(call)) {
    errno = before;
    return 0;
  }
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = before;
  if (length < 0) return 0;
  path[length] = 0;
  if (!strstr(path, getenv("FAULT_FILE"))) return 0;
  errno = atoi(getenv("FAULT_ERRNO"));
  return 1;
}

static int locks(int command) {
  return command == F_SETLK || command == F_SETLKW || command == F_GETLK;
}

int fcntl(int file, int command, ...) {
  REAL(int, "fcntl", int, int, ...);
  va_list more;
  va_start(more, command);
  void *argument = va_arg(more, void *);
  va_end(more);
  return locks(command) && fails("lock", file) ? -1 : real(file, command, argument);
}

int fcntl64(int file, int command, ...) {
  va_list more;
  va_start(more, command);
  void *argument = va_arg(more, void *);
  va_end(more);
  return fcntl(file, command, argument);
}

void *mmap(void *at, size_t length, int protection, int flags, int file, off_t offset) {
  REAL(void *, "mmap", void *, size_t, int, int, int, off_t);
  int shared = file >= 0 && flags & MAP_SHARED;
  return shared && fails("map", file) ? MAP_FAILED : real(at, length, protection, flags, file, offset);
}

void *mmap64(void *at, size_t length, int protection, int flags, int file, off_t offset) {
  return mmap(at, length, protection, flags, file, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(ssize_t, "write", int, const void *, size_t);
  return fails("write", file) ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
  return fails("write", file) ? -1 : real(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t at) {
  return pwrite(file, bytes, count, at);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  static int looks;
  REAL(int, "clock_gettime", clockid_t, struct timespec *);
  int failed = real(clock, now);
  if (!failed && clock == CLOCK_REALTIME && chosen("clock"))
    now->tv_sec += (looks++ % 2 ? 1 : -1) * atol(getenv("FAULT_SECONDS"));
  return failed;
}
