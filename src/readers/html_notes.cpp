#include "readers/html_notes.h"

#include <fmt/format.h>

#include <algorithm>

#include "readers/html_hints.h"
#include "readers/text_shape.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

std::string_view fragment_of(const HtmlNode& link) {
  const std::string_view target = link.attribute("href");
  const std::size_t mark = target.find('#');
  return mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
}

bool calls_itself_note(const HtmlNode& node) {
  for (const std::string_view name : {"class", "id", "role", "rel", "href", "data-type", "epub:type"}) {
    const std::string value = fold_case(node.attribute(name).substr(0, 200));
    for (const std::string_view word :
         {"footnote", "noteref", "fnref", "endnote", "sidenote", "ftn", "cite_note", "doc-note"}) {
      if (value.find(word) != std::string::npos) return true;
    }
  }
  return node.has("data-footnote-ref");
}

constexpr std::uint32_t most_nodes_of_mark = 20;
constexpr std::uint32_t most_nodes_of_note = 1000;
constexpr std::size_t most_notes = 1000;

// Of a link in a note: to where it is referred to.
bool leads_back(const HtmlNode& link) {
  const std::string classes = fold_case(link.attribute("class"));
  return link.attribute("role") == "doc-backlink" || link.attribute("epub:type") == "backlink" ||
         link.has("data-footnote-backref") || classes.find("backlink") != std::string::npos ||
         classes.find("backref") != std::string::npos;
}

// "1", "[12]", "*", "(a)", "†", "↩".
bool is_mark(std::string_view text) {
  constexpr std::size_t longest = 8;
  if (text.empty() || count_code_points(text) > longest) return false;
  const TextShape shape = measure(text);
  return shape.letters <= 2 || (shape.letters <= 4 && shape.digits > 0);
}

}  // namespace

HtmlNotes::HtmlNotes(const HtmlDom& dom, std::uint32_t begin, std::uint32_t end) : dom_(dom) {
  for (std::uint32_t i = 0; i < dom.size(); ++i) {
    for (const std::string_view name : {"id", "name"}) {
      const std::string_view id = dom[i].attribute(name);
      if (!id.empty() && (name == "id" || dom[i].tag == Tag::a)) ids_.emplace(id, i);
    }
  }
  std::map<std::uint32_t, std::string> known;  // by block
  for (std::uint32_t link = begin; link < end; ++link) {
    if (dom[link].tag != Tag::a || dom[link].end - link > most_nodes_of_mark || notes_.size() >= most_notes)
      continue;
    if (fragment_of(dom[link]).empty() || holds(link)) continue;
    if (!is_mark(dom.text_of(link)) && !dom[link].has("data-footnote-ref")) continue;
    const std::uint32_t target = target_of(link);
    if (target == HtmlDom::none) continue;
    const std::uint32_t block = block_of(target, link);
    if (block == HtmlDom::none || !is_note(block, link)) continue;
    const auto [at, added] = targets_.try_emplace(block, target);
    if (added) {
      std::string id = fmt::format("n{}", notes_.size() + 1);
      known.emplace(block, id);
      notes_.push_back({std::move(id), block});
    } else if (at->second != target) {
      continue;
    }
    references_.emplace(link, known.at(block));
  }
}

std::uint32_t HtmlNotes::target_of(std::uint32_t link) const {
  const auto found = ids_.find(fragment_of(dom_[link]));
  return found == ids_.end() || found->second == link ? HtmlDom::none : found->second;
}

// The block that the target is, or is in; not one that the link is in too.
std::uint32_t HtmlNotes::block_of(std::uint32_t target, std::uint32_t link) const {
  std::uint32_t block = target;
  while (block != 0 && is_inline(dom_[block])) block = dom_[block].parent;
  // "<h3 id=…>" heads what is a part of the story.
  const Tag tag = dom_[block].tag;
  const bool heading = tag >= Tag::h1 && tag <= Tag::h6;
  if (block == 0 || heading || tag == Tag::body || tag == Tag::article || tag == Tag::main)
    return HtmlDom::none;
  // A mark in a cell or box of its own stands before its text.
  if (dom_[block].end - block <= most_nodes_of_mark && dom_.text_of(block).size() <= 4 &&
      dom_[block].parent != 0)
    block = dom_[block].parent;
  if (dom_[block].end - block > most_nodes_of_note) return HtmlDom::none;
  return dom_.is_within(link, block) ? HtmlDom::none : block;
}

bool HtmlNotes::is_note(std::uint32_t block, std::uint32_t link) const {
  constexpr std::size_t longest = 6000;
  if (dom_.text_of(block).size() > longest) return false;
  for (std::uint32_t i = block; i < dom_[block].end; ++i) {
    if (dom_[i].tag != Tag::a) continue;
    const std::string_view back = fragment_of(dom_[i]);
    if (back.empty()) continue;
    const auto found = ids_.find(back);
    if (found != ids_.end() && found->second + 8 > link && found->second < link + 8) return true;
  }
  if (calls_itself_note(dom_[link])) return true;
  std::uint32_t at = block;
  for (int level = 0; level < 3 && at != 0; ++level, at = dom_[at].parent) {
    if (calls_itself_note(dom_[at])) return true;
  }
  return dom_[block].tag == Tag::li && block > link;
}

bool HtmlNotes::holds(std::uint32_t node) const {
  auto after = targets_.upper_bound(node);
  while (after != targets_.begin()) {
    --after;
    if (dom_.is_within(node, after->first)) return true;
    if (node - after->first > 3000) return false;
  }
  return false;
}

std::string HtmlNotes::meaning(std::uint32_t link) const {
  const auto found = references_.find(link);
  if (found != references_.end()) return found->second;
  if (!holds(link) || fragment_of(dom_[link]).empty()) return {};
  return leads_back(dom_[link]) || is_mark(dom_.text_of(link)) ? "-" : "";
}

void HtmlNotes::keep_if(const std::function<bool(const HtmlNote&)>& wanted) {
  std::vector<HtmlNote> kept;
  for (const HtmlNote& note : notes_) {
    if (wanted(note)) {
      kept.push_back(note);
    } else {
      targets_.erase(note.node);
      std::erase_if(references_, [&](const auto& reference) { return reference.second == note.id; });
    }
  }
  notes_ = std::move(kept);
}

}  // namespace newsbook
