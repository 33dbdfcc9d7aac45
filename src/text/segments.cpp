#include "text/segments.h"

#include <unicode/brkiter.h>
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/unistr.h>

#include <map>
#include <memory>
#include <string>

#include "text/line_breaks.h"
#include "text/scripts.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

struct BidiRelease {
  void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

// What a thread keeps between calls because it is dear to make: nothing in it outlives a call as meaning.
struct Workshop {
  std::map<std::string, std::unique_ptr<icu::BreakIterator>, std::less<>> iterators;
  std::unique_ptr<UBiDi, BidiRelease> bidi{ubidi_open()};
  std::u16string utf16;
  std::vector<LineBreak> breaks;

  icu::BreakIterator* iterator(std::string_view locale) {
    const auto known = iterators.find(locale);
    if (known != iterators.end()) return known->second.get();
    constexpr std::size_t most_kept = 16;
    if (iterators.size() >= most_kept) iterators.clear();
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale icu_locale =
        icu::Locale::forLanguageTag({locale.data(), static_cast<std::int32_t>(locale.size())}, status);
    if (U_FAILURE(status) != 0) icu_locale = icu::Locale::getRoot();
    status = U_ZERO_ERROR;
    const std::string_view language = icu_locale.getLanguage();
    if (language == "zh" || language == "ja" || language == "ko") {
      icu_locale.setKeywordValue("lb", "strict", status);
    }
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(icu_locale, status));
    if (U_FAILURE(status) != 0) made = nullptr;
    return iterators.emplace(std::string(locale), std::move(made)).first->second.get();
  }
};

Workshop& workshop() {
  thread_local Workshop own;
  return own;
}

// Fills out with the text as UTF-16; true when it holds a right-to-left character.
bool to_utf16(std::string_view text, std::u16string& out) {
  out.resize(text.size());
  char16_t* to = out.data();
  bool right_to_left = false;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    if (c < 0x10000) {
      *to++ = static_cast<char16_t>(c);
    } else {
      *to++ = static_cast<char16_t>(0xD7C0 + (c >> 10U));
      *to++ = static_cast<char16_t>(0xDC00 + (c & 0x3FFU));
    }
    if (c >= 0x590 && !right_to_left) right_to_left = is_right_to_left(c);
  }
  out.resize(static_cast<std::size_t>(to - out.data()));
  return right_to_left;
}

std::uint32_t script_for(char32_t c) {
  if (c < 0x80) {
    return static_cast<std::uint32_t>(is_letter(c) ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON);
  }
  return script_of(c);
}

// Cuts the stretches between two break opportunities into segments, from the start of the text to its end.
class Cutter {
 public:
  // levels is null when everything is at level 0.
  Cutter(std::string_view text, const UBiDiLevel* levels, std::vector<Segment>& out)
      : text_(text), levels_(levels), out_(out) {}

  // Goes on to the given UTF-16 position, at which `after` holds.
  void cut(std::size_t utf16_end, BreakAfter after) {
    const std::size_t first = out_.size();
    bool open = false;    // out_.back() still takes visible characters
    bool spaced = false;  // out_.back() has white space behind it
    std::uint32_t script = unknown;
    while (utf16_ < utf16_end) {
      const auto begin = static_cast<std::uint32_t>(byte_);
      const char32_t c = next_code_point(text_, byte_);
      const auto end = static_cast<std::uint32_t>(byte_);
      const std::uint8_t level = levels_ == nullptr ? 0 : levels_[utf16_];
      utf16_ += c < 0x10000 ? 1 : 2;
      if (is_white_space(c)) {
        const bool joins = !out_.empty() && (out_.size() > first || out_.back().after == BreakAfter::allowed);
        if (!joins) out_.push_back({begin, begin, begin, BreakAfter::none, level, unknown});
        out_.back().space_end = end;
        spaced = true;
        continue;
      }
      const std::uint32_t own = script_for(c);
      const bool other_script = is_own_script(own) && own != script && script != unknown;
      if (!open || spaced || other_script || out_.back().level != level) {
        out_.push_back({begin, end, end, BreakAfter::none, level, unknown});
        open = true;
        spaced = false;
      }
      if (is_own_script(own)) script = own;
      Segment& segment = out_.back();
      segment.end = segment.space_end = end;
      if (segment.script == unknown && script != unknown) segment.script = script;
    }
    if (!out_.empty()) out_.back().after = after;
    if (out_.size() > first) settle_scripts(first);
  }

  void finish() {
    for (Segment& segment : out_) {
      if (segment.script == unknown) segment.script = static_cast<std::uint32_t>(HB_SCRIPT_COMMON);
    }
  }

 private:
  static constexpr std::uint32_t unknown = 0;

  // Segments without a script of their own take the one that follows in this stretch, else the last one seen.
  void settle_scripts(std::size_t first) {
    std::uint32_t next = unknown;
    for (std::size_t i = out_.size(); i-- > first;) {
      if (out_[i].script == unknown) out_[i].script = next;
      next = out_[i].script;
    }
    if (next == unknown) {
      for (std::size_t i = first; i < out_.size(); ++i) out_[i].script = last_script_;
    } else if (last_script_ == unknown) {
      for (std::size_t i = 0; i < first; ++i) out_[i].script = next;
    }
    last_script_ = out_.back().script;
  }

  std::string_view text_;
  const UBiDiLevel* levels_;
  std::vector<Segment>& out_;
  std::size_t byte_ = 0, utf16_ = 0;
  std::uint32_t last_script_ = unknown;
};

const UBiDiLevel* embedding_levels(Workshop& tools, BaseDirection direction) {
  UErrorCode status = U_ZERO_ERROR;
  const UBiDiLevel base = direction == BaseDirection::right_to_left ? 1 : 0;
  ubidi_setPara(tools.bidi.get(), tools.utf16.data(), static_cast<std::int32_t>(tools.utf16.size()), base,
                nullptr, &status);
  const UBiDiLevel* levels = ubidi_getLevels(tools.bidi.get(), &status);
  return U_SUCCESS(status) != 0 ? levels : nullptr;
}

}  // namespace

void segment(std::string_view text, std::string_view locale, BaseDirection direction,
             std::vector<Segment>& out) {
  out.clear();
  if (text.empty()) return;
  Workshop& tools = workshop();
  const bool mixed = to_utf16(text, tools.utf16) || direction == BaseDirection::right_to_left;
  Cutter cutter(text, mixed ? embedding_levels(tools, direction) : nullptr, out);
  const auto length = static_cast<std::int32_t>(tools.utf16.size());
  icu::BreakIterator* iterator = tools.iterator(locale);
  if (iterator == nullptr) {
    cutter.cut(tools.utf16.size(), BreakAfter::allowed);
    return cutter.finish();
  }
  const icu::UnicodeString alias(false, tools.utf16.data(), length);
  iterator->setText(alias);
  tools.breaks.clear();
  for (std::int32_t at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
    const bool hard = iterator->getRuleStatus() >= UBRK_LINE_HARD;
    tools.breaks.push_back(
        {static_cast<std::size_t>(at), hard ? BreakAfter::mandatory : BreakAfter::allowed});
  }
  mend_line_breaks(tools.utf16, tools.breaks);
  for (const LineBreak& each : tools.breaks) cutter.cut(each.at, each.after);
  cutter.finish();
}

std::vector<std::uint32_t> visual_order(const std::vector<std::uint8_t>& levels) {
  std::vector<std::int32_t> order(levels.size());
  ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
  return {order.begin(), order.end()};
}

}  // namespace newsbook
