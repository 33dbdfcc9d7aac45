// A hash table by 64-bit keys that are hashes themselves (word_keys.h, TextShape::key).
//
// Open addressing; a bit set in front of it answers for most keys that are not in it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsbook {

constexpr std::uint64_t no_key = 0;  // of nothing: in no table

template <typename Value>
class KeyTable {
 public:
  Value& operator[](std::uint64_t key) { return insert(key, {}); }
  // The value that stands there, or else this one from now on.
  Value& insert(std::uint64_t key, Value value) {
    if ((count_ + 1) * 3 > slots_.size()) grow();
    Slot& slot = slots_[find_slot(key)];
    if (slot.key == no_key) {
      slot = {key, value};
      ++count_;
      known_[bit(key) / 64] |= std::uint64_t{1} << bit(key) % 64;
    }
    return slot.value;
  }
  const Value* find(std::uint64_t key) const {
    if ((known_[bit(key) / 64] >> bit(key) % 64 & 1) == 0) return nullptr;
    const Slot& slot = slots_[find_slot(key)];
    return slot.key == key ? &slot.value : nullptr;
  }

 private:
  struct Slot {
    std::uint64_t key = no_key;
    Value value = {};
  };
  static std::size_t bit(std::uint64_t key) { return key >> 46U; }  // 262,144 of them
  std::size_t find_slot(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = (key ^ key >> 32U) & mask;
    while (slots_[i].key != no_key && slots_[i].key != key) i = (i + 1) & mask;
    return i;
  }
  void grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : old) {
      if (slot.key != no_key) slots_[find_slot(slot.key)] = slot;
    }
  }
  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  std::size_t count_ = 0;
  std::array<std::uint64_t, 4096> known_ = {};
};

}  // namespace newsbook
