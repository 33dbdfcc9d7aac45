// What the program uses of oneTBB, over std::thread, for the build with TSan: Debian's libtbb is not
// instrumented, so that TSan does not see how it hands work from thread to thread, and reports all of it.
// Here every hand-over is seen.
//
// A loop starts its threads anew, at most as many as the arena has, and takes the indices as they come.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace tbb {

namespace detail {
inline std::atomic<int>& thread_limit() {
  static std::atomic<int> limit{2};
  return limit;
}
}  // namespace detail

template <typename Index, typename Body>
void parallel_for(Index first, Index last, const Body& body) {
  std::atomic<Index> next{first};
  const auto work = [&] {
    for (Index i = next++; i < last; i = next++) body(i);
  };
  std::vector<std::thread> threads;
  const auto count = static_cast<Index>(detail::thread_limit());
  for (Index i = 1; i < count && i < last - first; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
}

template <typename... Bodies>
void parallel_invoke(const Bodies&... bodies) {
  const std::vector<std::function<void()>> list = {std::function<void()>(std::cref(bodies))...};
  parallel_for(std::size_t{0}, list.size(), [&](std::size_t i) { list[i](); });
}

template <typename Value>
class enumerable_thread_specific {
  using Values = std::map<std::thread::id, std::unique_ptr<Value>>;

 public:
  enumerable_thread_specific() : enumerable_thread_specific([] { return Value(); }) {}
  template <typename Make>
  explicit enumerable_thread_specific(Make make)
      : make_([make] { return std::unique_ptr<Value>(new Value(make())); }) {}

  Value& local() {
    const std::lock_guard lock(mutex_);
    auto& value = values_[std::this_thread::get_id()];
    if (!value) value = make_();
    return *value;
  }

  class iterator {
   public:
    explicit iterator(typename Values::iterator at) : at_(at) {}
    Value& operator*() const { return *at_->second; }
    iterator& operator++() { return ++at_, *this; }
    friend bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

   private:
    typename Values::iterator at_;
  };
  iterator begin() { return iterator(values_.begin()); }
  iterator end() { return iterator(values_.end()); }
  void clear() { values_.clear(); }

 private:
  std::mutex mutex_;
  std::function<std::unique_ptr<Value>()> make_;
  Values values_;
};

struct global_control {
  enum parameter { max_allowed_parallelism };
  global_control(parameter, std::size_t threads) { detail::thread_limit() = static_cast<int>(threads); }
};

struct task_arena {
  explicit task_arena(int threads) { detail::thread_limit() = threads; }
  template <typename Body>
  auto execute(const Body& body) {
    return body();
  }
};

namespace info {
inline int default_concurrency() { return static_cast<int>(std::thread::hardware_concurrency()); }
}  // namespace info

}  // namespace tbb
