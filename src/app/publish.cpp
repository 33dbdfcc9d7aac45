#include "app/publish.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "base/descriptor.h"
#include "base/files.h"

namespace newsbook {
namespace {

namespace fs = std::filesystem;

constexpr int max_links = 40;
constexpr int max_attempts = 1000;

tl::unexpected<Diagnostic> unwritable(const std::string& name, int error, std::string hint = {}) {
  if (error == ENOSPC || error == EDQUOT) hint = "free some space, or name a target on another disk";
  return failure({.code = "NB-A022",
                  .message = "cannot be written: " + error_text(error),
                  .source = name,
                  .hint = std::move(hint)});
}

// The open descriptor that a path names. It is written as it is: to open it anew could wait for ever (a pipe
// whose reader has gone) or begin a file again.
std::optional<int> descriptor_of(std::string_view path) {
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const std::string_view digits = path.substr(folder.size());
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc() && end == digits.data() + digits.size() && number >= 0) return number;
  }
  return std::nullopt;
}

std::optional<struct stat> status_of(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return status;
}

bool same_file(const struct stat& one, const struct stat& other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

// The last part of a path resolved by hand, because a link may point to a file that is not there yet.
Result<fs::path> follow_links(const std::string& name) {
  std::error_code error;
  fs::path path = fs::path(name);
  for (int i = 0; fs::is_symlink(fs::symlink_status(path, error)); ++i) {
    if (i == max_links) return unwritable(name, ELOOP);
    const fs::path next = fs::read_symlink(path, error);
    if (error) return unwritable(name, error.value());
    path = path.parent_path() / next;
  }
  return path;
}

// ---------------------------------------------------------------- signals

volatile std::sig_atomic_t pending_signal = 0;
volatile std::sig_atomic_t wake_descriptor = -1;

extern "C" void note_signal(int signal) {
  const int error = errno;
  pending_signal = signal;
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t written = ::write(wake_descriptor, &one, sizeof one);
  errno = error;
}

// While it lives, signals that would end the program are only noted; then they take their course. Whichever
// thread gets one, and whenever, it also makes a descriptor readable: whoever waits, waits for that too.
class SignalsHeld {
 public:
  SignalsHeld() : wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    pending_signal = 0;
    wake_descriptor = wake_.get();
    struct sigaction note = {};
    note.sa_handler = note_signal;
    note.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < signals.size(); ++i) {
      ::sigaction(signals[i], nullptr, &before_[i]);
      if (before_[i].sa_handler != SIG_IGN) ::sigaction(signals[i], &note, nullptr);
    }
  }
  ~SignalsHeld() {
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &before_[i], nullptr);
    if (pending_signal != 0) std::raise(static_cast<int>(pending_signal));
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

  static bool came() { return pending_signal != 0; }
  // Returns when the descriptor takes bytes, or reports an error, or a signal came.
  void wait_for_room(int descriptor) const {
    std::array<pollfd, 2> both = {pollfd{descriptor, POLLOUT, 0}, pollfd{wake_.get(), POLLIN, 0}};
    while (!came() && ::poll(both.data(), both.size(), -1) < 0 && errno == EINTR) {
    }
  }

 private:
  static constexpr std::array<int, 4> signals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  Descriptor wake_;
  std::array<struct sigaction, signals.size()> before_ = {};
};

// ---------------------------------------------------------------- one file

// A file under a name of its own beside a target. Removes itself unless it was renamed away.
class Beside {
 public:
  Beside() = default;
  ~Beside() { remove(); }
  Beside(Beside&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  Beside& operator=(Beside&&) = delete;

  // Calls make(path) with new names until it succeeds or fails otherwise than by "exists". Result: an errno.
  template <typename Make>
  int create(const fs::path& folder, const Make& make) {
    for (int i = 0; i < max_attempts; ++i) {
      std::string path = (folder / fmt::format(".newsbook-{}-{}.tmp", ::getpid(), i)).string();
      const int error = make(path.c_str());
      if (error == 0) path_ = std::move(path);
      if (error != EEXIST) return error;
    }
    return EEXIST;
  }
  int rename_to(const std::string& target) {
    if (std::rename(path_.c_str(), target.c_str()) != 0) return errno;
    path_.clear();
    return 0;
  }
  bool exists() const { return !path_.empty(); }
  void remove() {
    if (exists()) ::unlink(path_.c_str());
    path_.clear();
  }

 private:
  std::string path_;
};

int fill(int file, const Output& output) {
  if (const int error = write_all(file, output.bytes); error != 0) return error;
  if (const auto& existing = output.target.existing) {
    if (::fchown(file, existing->st_uid, existing->st_gid) != 0 && errno != EPERM) return errno;
    if (::fchmod(file, existing->st_mode & 07777) != 0) return errno;
  }
  return ::fsync(file) == 0 ? 0 : errno;
}

int write_beside(const Output& output, Beside& beside) {
  int number = -1;
  const int error = beside.create(fs::path(output.target.path).parent_path(), [&](const char* path) {
    number = ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    return number < 0 ? errno : 0;
  });
  if (error != 0) return error;
  Descriptor file(number);
  const int filled = fill(file.get(), output);
  const int closed = file.close();
  return filled != 0 ? filled : closed;
}

// A second name for the file that stands at the target, to put it back. Not every file system can; then it is
// left out.
void keep_old(const Target& target, Beside& old) {
  if (!target.existing) return;
  old.create(fs::path(target.path).parent_path(),
             [&](const char* path) { return ::link(target.path.c_str(), path) == 0 ? 0 : errno; });
}

Descriptor open_direct(const Target& target) {
  if (const auto number = descriptor_of(target.path)) return Descriptor(::dup(*number));
  return Descriptor(::open(target.path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
}

// In parts that a pipe with any room takes whole, so that nothing waits inside a write.
int write_direct(std::string_view bytes, Descriptor& file, const SignalsHeld& held) {
  for (std::size_t at = 0; at < bytes.size(); at += PIPE_BUF) {
    held.wait_for_room(file.get());
    if (SignalsHeld::came()) return EINTR;
    if (const int error = write_all(file.get(), bytes.substr(at, PIPE_BUF)); error != 0) return error;
  }
  return file.close();
}

// So that the new names themselves outlive a power cut. A file system that cannot is no failure: the files
// are whole.
void sync_folder(const std::string& path) {
  const int folder = ::open(fs::path(path).parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

// ---------------------------------------------------------------- all of them

struct Direct {
  const Output* output;
  Descriptor file;
};

struct Move {
  const Target* target;
  Beside fresh;
  Beside old;
};

Result<void> write_temporaries(std::span<const Output> outputs, std::vector<Move>& moves) {
  for (const Output& output : outputs) {
    if (output.target.direct) continue;
    moves.push_back({&output.target, {}, {}});
    if (const int error = write_beside(output, moves.back().fresh); error != 0) {
      return unwritable(output.target.name, error);
    }
  }
  return {};
}

void undo(std::vector<Move>& moves, std::size_t done) {
  for (std::size_t i = done; i-- > 0;) {
    if (moves[i].old.exists()) {
      moves[i].old.rename_to(moves[i].target->path);
    } else if (!moves[i].target->existing) {
      ::unlink(moves[i].target->path.c_str());
    }
  }
}

Result<void> rename_all(std::vector<Move>& moves) {
  for (std::size_t i = 0; i < moves.size(); ++i) {
    if (i + 1 < moves.size()) keep_old(*moves[i].target, moves[i].old);
    if (const int error = moves[i].fresh.rename_to(moves[i].target->path); error != 0) {
      undo(moves, i);
      return failure({.code = "NB-A023",
                      .message = "cannot be replaced: " + error_text(error),
                      .source = moves[i].target->name});
    }
  }
  for (const Move& move : moves) sync_folder(move.target->path);
  return {};
}

}  // namespace

Result<Target> find_target(const std::string& name) {
  if (descriptor_of(name))
    return Target{.name = name, .path = name, .existing = status_of(name), .direct = true};
  auto followed = follow_links(name);
  if (!followed) return failure(std::move(followed).error());
  const fs::path& path = *followed;
  const fs::path parent = path.has_parent_path() ? path.parent_path() : fs::path(".");

  Target target{.name = name, .path = path.string(), .existing = status_of(path.string())};
  if (target.existing && S_ISDIR(target.existing->st_mode)) {
    return failure({.code = "NB-A020",
                    .message = "cannot be written: it is a folder",
                    .source = name,
                    .hint = "name a file in it"});
  }
  std::error_code error;
  const fs::path folder = fs::canonical(parent, error);
  if (error || !fs::is_directory(folder, error) || !path.has_filename()) {
    return failure({.code = "NB-A021",
                    .message = fmt::format("there is no folder {}", parent.string()),
                    .source = name,
                    .hint = "make the folder first, or name another"});
  }
  target.path = (folder / path.filename()).string();
  target.direct = target.existing && !S_ISREG(target.existing->st_mode);
  if (target.existing && ::access(target.path.c_str(), W_OK) != 0) return unwritable(name, errno);
  if (!target.direct && ::access(folder.c_str(), W_OK | X_OK) != 0) {
    return unwritable(name, errno, fmt::format("the folder {} may not be written to", parent.string()));
  }
  return target;
}

bool same_place(const Target& one, const Target& other) {
  return one.path == other.path ||
         (one.existing && other.existing && same_file(*one.existing, *other.existing));
}

bool is_input(const Target& target, const std::string& input) {
  if (!target.existing || !S_ISREG(target.existing->st_mode)) return false;
  struct stat status = {};
  const int error = input == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(input.c_str(), &status);
  return error == 0 && same_file(*target.existing, status);
}

int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

Result<void> publish(std::span<const Output> outputs) {
  // A pipe is waited for before there is anything to clean up: a signal may end that at once.
  std::vector<Direct> direct;
  for (const Output& output : outputs) {
    if (!output.target.direct) continue;
    direct.push_back({&output, open_direct(output.target)});
    if (!direct.back().file.is_open()) return unwritable(output.target.name, errno);
  }
  const SignalsHeld held;
  std::vector<Move> moves;
  moves.reserve(outputs.size());
  if (auto written = write_temporaries(outputs, moves); !written) return written;
  for (auto& [output, file] : direct) {
    const int error = write_direct(output->bytes, file, held);
    if (error != 0) return unwritable(output->target.name, error);
  }
  if (SignalsHeld::came()) return failure({.code = "NB-A026", .message = "interrupted"});
  return rename_all(moves);
}

}  // namespace newsbook
