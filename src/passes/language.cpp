#include "passes/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "document/walk.h"

namespace newsbook {
namespace {

constexpr std::size_t enough_bytes = 4096;  // more text does not make CLD2 surer

// CLD2 answers with a few codes of its own time.
std::string modern_tag(std::string_view code) {
  if (code == "iw") return "he";
  if (code == "jw") return "jv";
  if (code == "mo") return "ro";
  if (code == "no") return "nb";
  if (code == "sh") return "sr-Latn";
  if (code == "zh") return "zh-Hans";
  return std::string(code);
}

}  // namespace

std::string detect_language(const Article& article) {
  std::string sample = plain_text(article.headline);
  for (const Block& block : article.body) {
    if (sample.size() > enough_bytes) break;
    (sample += '\n') += plain_text(block);
  }
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int text_bytes = 0;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::ExtDetectLanguageSummary(sample.data(), static_cast<int>(sample.size()), true, &hints, 0,
                                     languages, percents, scores, nullptr, &text_bytes, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return {};
  return modern_tag(CLD2::LanguageCode(language));
}

}  // namespace newsbook
