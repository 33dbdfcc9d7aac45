#include "images/drawing.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/descriptor.h"

namespace newsbook {
namespace {

tl::unexpected<Diagnostic> refuse(const char* code, std::string message) {
  return failure({.severity = Severity::warning, .code = code, .message = std::move(message)});
}

// Beside the program, as in the build tree, or where programs' own programs are installed.
std::string helper() {
  std::error_code error;
  const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
  const auto beside = folder / "newsbook-svg";
  if (std::filesystem::exists(beside, error)) return beside.string();
  return (folder.parent_path() / "libexec/newsbook/newsbook-svg").string();
}

// A file in memory.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("drawing", MFD_CLOEXEC)) {}
  int descriptor() const { return descriptor_.get(); }

  bool put(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t done = write(descriptor(), bytes.data(), bytes.size());
      if (done <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return lseek(descriptor(), 0, SEEK_SET) == 0;
  }
  std::string take() const {
    const off_t size = lseek(descriptor(), 0, SEEK_END);
    std::string bytes(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    std::size_t at = 0;
    for (ssize_t done = 1; done > 0 && at < bytes.size(); at += static_cast<std::size_t>(done > 0 ? done : 0))
      done = pread(descriptor(), bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
    return bytes;
  }

 private:
  Descriptor descriptor_;
};

// The status that the program ended with; none when it could not be started. What it says on standard error
// is nothing for whoever reads ours.
std::optional<int> run(const std::string& program, const std::array<std::string, 3>& arguments,
                       const MemoryFile& input, const MemoryFile& output) {
  std::array<std::string, 4> words = {program, arguments[0], arguments[1], arguments[2]};
  std::array<char*, 5> pointers = {words[0].data(), words[1].data(), words[2].data(), words[3].data(),
                                   nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input.descriptor(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output.descriptor(), STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int error = posix_spawn(&child, program.c_str(), &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return std::nullopt;
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return std::nullopt;
  }
  return status;
}

bool was_stopped(int status) {
  return WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
}

}  // namespace

Result<Drawing> draw_svg(std::string_view bytes, int width, int height, int largest) {
  const MemoryFile input;
  const MemoryFile output;
  const std::string program = helper();
  const bool ready = input.put(bytes);
  const auto status =
      !ready ? std::nullopt
             : run(program, {std::to_string(width), std::to_string(height), std::to_string(largest)}, input,
                   output);
  if (!status) return refuse("NB-I004", fmt::format("drawings cannot be drawn: {} does not start", program));
  if (was_stopped(*status)) return refuse("NB-I006", "the drawing takes too long to draw");
  Drawing drawing;
  drawing.pixels = output.take();
  std::array<std::int32_t, 2> measures = {};
  if (*status != 0 || drawing.pixels.size() < sizeof measures)
    return refuse("NB-I002", "the picture is damaged");
  std::memcpy(measures.data(), drawing.pixels.data(), sizeof measures);
  drawing.pixels.erase(0, sizeof measures);
  drawing.width = measures[0];
  drawing.height = measures[1];
  return drawing;
}

}  // namespace newsbook
