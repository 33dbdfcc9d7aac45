#include "readers/text_addresses.h"

#include <algorithm>
#include <iterator>

#include "readers/html_links.h"
#include "readers/inlines.h"
#include "readers/text_fields.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// The address of a line that holds nothing else but a label for it; empty: it holds more.
AddressLine read_line(const TextLine& line) {
  constexpr std::size_t longest_label = 40;  // bytes
  const std::string_view head = line.text.substr(0, longest_label);
  const std::size_t begin = head.find(':') == std::string_view::npos ? head.npos : head.find("http");
  if (begin == std::string_view::npos) return {};
  const std::string_view address = line.text.substr(begin);
  const bool known = address.starts_with("https://") || address.starts_with("http://");
  if (!known || address.find_first_of(" \t<>\"") != std::string_view::npos) return {};
  std::string_view label = trim_line(line.text.substr(0, begin));
  const bool labelled = !label.empty();
  for (const std::string_view colon : {":", "："}) {
    if (label.ends_with(colon)) label = trim_line(label.substr(0, label.size() - colon.size()));
  }
  if (labelled && (classes_of(label) & word_source) == 0) return {};
  return {line.text, address, line.number, labelled, false};
}

bool may_be_headline(const TextLine& line) {
  constexpr std::uint32_t longest = 160;  // columns
  return line.columns <= longest && !ends_sentence(line.text);
}

// Carries what stands before a line over to the one that follows it. An address between two lines parts them
// more than what is blank there does, if the second may be a headline.
void pass_on(const TextLine& line, TextLine& next) {
  const bool parts = line.blank_before > 0 && line.blank_before >= next.blank_before && may_be_headline(next);
  next.blank_before = std::max(next.blank_before, line.blank_before) + (parts ? 1 : 0);
  next.page_break = next.page_break || line.page_break;
  next.rule = next.rule || line.rule;
}

class Placer {
 public:
  Placer(const TextPieces& text, const TextStories& found, std::vector<Article>& articles)
      : pieces_(text.pieces), stories_(found.stories), articles_(articles) {}

  Verdict place(const AddressLine& line) {
    const std::size_t next = next_piece(line.number);
    while (story_ < stories_.size() && stories_[story_].body_end < next) ++story_;
    const bool in_or_below = story_ < stories_.size() && stories_[story_].body_begin < next;
    const bool below = in_or_below && stories_[story_].body_end == next;
    const std::size_t following = story_ + (in_or_below ? 1 : 0);
    const bool heads = following < stories_.size() && opens(stories_[following], next, line.labelled);
    const bool of_record = line.labelled && !in_or_below && opens_record(following);
    if (of_record || (heads && !(below && line.nearer_above))) return set(following, line);
    if (below && line.labelled) return set(story_, line);
    return in_or_below ? keep(story_, line) : Verdict();
  }

  // Puts what was kept among the blocks of its story, by their lines.
  void put_in() {
    if (kept_.empty()) return;
    Blocks& body = articles_[kept_story_].body;
    Blocks merged;
    merged.reserve(body.size() + kept_.size());
    std::size_t next = 0;
    for (Block& block : body) {
      for (; next < kept_.size() && kept_[next].origin.line < block.origin.line; ++next)
        merged.push_back(std::move(kept_[next]));
      merged.push_back(std::move(block));
    }
    std::move(kept_.begin() + static_cast<std::ptrdiff_t>(next), kept_.end(), std::back_inserter(merged));
    body = std::move(merged);
    kept_.clear();
  }

 private:
  std::size_t next_piece(std::uint32_t number) const {
    const auto next = std::partition_point(pieces_.begin(), pieces_.end(),
                                           [&](const Piece& piece) { return piece.line < number; });
    return static_cast<std::size_t>(next - pieces_.begin());
  }

  bool opens_record(std::size_t story) const {
    return story < stories_.size() && stories_[story].title < pieces_.size() &&
           newsbook::opens_record(pieces_, pieces_[stories_[story].title]);
  }

  // Does the line before that piece stand right above the story's title, or in its head? One with a label may
  // have dates and other labels between: the fields of a record.
  bool opens(const Story& story, std::size_t next, bool labelled) const {
    constexpr std::size_t farthest = 3;  // pieces
    std::size_t begin = std::min(story.title, story.head_begin);
    const auto is_field = [&](const Piece& piece) {
      return piece.kind == PieceKind::date || piece.kind == PieceKind::label ||
             piece.kind == PieceKind::byline;
    };
    for (std::size_t i = 0; labelled && i < farthest && begin > 0 && is_field(pieces_[begin - 1]); ++i)
      --begin;
    return next >= begin && next <= story.body_begin;
  }

  Verdict set(std::size_t story, const AddressLine& line) {
    std::string& url = articles_[story].source_url;
    if (url.empty()) url = without_tracking(line.address);
    return {LineFate::metadata, "where it was found", static_cast<std::uint32_t>(story + 1)};
  }

  // As a paragraph, where it stood.
  Verdict keep(std::size_t story, const AddressLine& line) {
    if (!kept_.empty() && kept_story_ != story) put_in();
    kept_story_ = story;
    kept_.push_back(
        {Paragraph{plain_inlines(line.text)}, {}, {}, {articles_[story].origin.source, line.number}});
    return {LineFate::body, "an address", static_cast<std::uint32_t>(story + 1)};
  }

  const std::vector<Piece>& pieces_;
  const std::vector<Story>& stories_;
  std::vector<Article>& articles_;
  std::size_t story_ = 0;
  Blocks kept_;  // of one story, and not yet among its blocks
  std::size_t kept_story_ = 0;
};

}  // namespace

std::vector<AddressLine> take_addresses(std::vector<TextLine>& lines) {
  std::vector<AddressLine> taken;
  std::size_t kept = 0;
  bool listed = false;  // the line before is an address, too
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const AddressLine line = read_line(lines[i]);
    const bool address = !line.address.empty();
    const bool last = i + 1 == lines.size();
    if (address && !listed && !last && read_line(lines[i + 1]).address.empty()) {
      taken.push_back(line);
      taken.back().nearer_above = lines[i].blank_before < lines[i + 1].blank_before;
      pass_on(lines[i], lines[i + 1]);
    } else if (address && !listed && last && i > 0) {
      taken.push_back(line);
      taken.back().nearer_above = true;
    } else {
      if (kept < i) lines[kept] = lines[i];
      ++kept;
    }
    listed = address;
  }
  lines.resize(kept);
  return taken;
}

std::vector<Verdict> place_addresses(const std::vector<AddressLine>& addresses, const TextPieces& text,
                                     const TextStories& found, std::vector<Article>& articles) {
  Placer placer(text, found, articles);
  std::vector<Verdict> verdicts;
  verdicts.reserve(addresses.size());
  for (const AddressLine& line : addresses) verdicts.push_back(placer.place(line));
  placer.put_in();
  return verdicts;
}

}  // namespace newsbook
