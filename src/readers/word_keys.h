// How words and phrases become the 64-bit keys that the lists are looked up by. Keys of different phrases are
// taken to be different.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace newsbook {

constexpr std::uint64_t empty_key = 0xCBF29CE484222325U;
constexpr std::uint64_t number_key = 0x6E756D626572U;  // of any word of figures alone

// The letter that stands for this one, which is in lower case; 0: it counts for nothing.
class BaseLetters {
 public:
  constexpr BaseLetters() {
    for (char32_t c = 0; c < size; ++c) letters_[c] = static_cast<char16_t>(c);
    for (char32_t c = 0x300; c < 0x370; ++c) letters_[c] = 0;
    for (char32_t c = 0x591; c < 0x5C8; ++c) letters_[c] = 0;
    for (char32_t c = 0x64B; c < 0x660; ++c) letters_[c] = 0;
    for (const char32_t c : {0xAD, 0x640, 0x670, 0x93C}) letters_[c] = 0;
    fold(U'a', U"àáâãäåāăąạảấầẩẫậắằẳẵặ"), fold(U'c', U"çćĉċč"), fold(U'd', U"ďđ");
    fold(U'e', U"èéêëēĕėęěẹẻẽếềểễệ"), fold(U'g', U"ĝğġģ"), fold(U'h', U"ĥħ"), fold(U'i', U"ìíîïĩīĭįıỉị");
    fold(U'j', U"ĵ"), fold(U'k', U"ķ"), fold(U'l', U"ĺļľŀł"), fold(U'n', U"ñńņňŉ");
    fold(U'o', U"òóôõöøōŏőơọỏốồổỗộớờởỡợ"), fold(U'r', U"ŕŗř"), fold(U's', U"śŝşšș"), fold(U't', U"ţťŧț");
    fold(U'u', U"ùúûüũūŭůűųưụủứừửữự"), fold(U'w', U"ŵ"), fold(U'y', U"ýÿŷỳỵỷỹ"), fold(U'z', U"źżž");
    fold(U'α', U"ά"), fold(U'ε', U"έ"), fold(U'η', U"ή"), fold(U'ι', U"ίϊΐ"), fold(U'ο', U"ό");
    fold(U'υ', U"ύϋΰ"), fold(U'ω', U"ώ"), fold(U'σ', U"ς"), fold(U'е', U"ё");
    fold(U'ا', U"أإآٱ"), fold(U'ي', U"ىی"), fold(U'ك', U"ک"), fold(U'ه', U"ة");
    constexpr std::u32string_view with_nukta = U"\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F";
    constexpr std::u32string_view without = U"कखगजडढफय";
    for (std::size_t i = 0; i < without.size(); ++i) fold(without[i], with_nukta.substr(i, 1));
  }
  constexpr char32_t operator()(char32_t c) const {
    if (c < size) return letters_[c];
    return (c >= 0x200B && c <= 0x200F) || c == 0xFEFF ? 0 : c;
  }

 private:
  constexpr void fold(char32_t base, std::u32string_view letters) {
    for (const char32_t c : letters) letters_[c] = static_cast<char16_t>(base);
  }
  static constexpr std::size_t size = 0x2000;
  std::array<char16_t, size> letters_ = {};
};
inline constexpr BaseLetters base_letter;

// A word's key: empty_key, and each of its letters added.
constexpr std::uint64_t add_letter(std::uint64_t key, char32_t c) {
  const char32_t base = base_letter(c);
  return base == 0 ? key : (key ^ base) * 0x100000001B3U;
}

// A phrase's key: its first word's, and each further word's joined to it.
constexpr std::uint64_t join_keys(std::uint64_t phrase, std::uint64_t word) {
  return std::rotl(phrase * 0x9E3779B97F4A7C15U, 29) ^ word;
}

}  // namespace newsbook
