#include "pdf/navigation.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsbook {

namespace {

constexpr std::size_t names_per_leaf = 64;

// A destination that keeps the reader's magnification.
std::string destination(const Place& place, std::span<const PlacedPage> pages) {
  const PlacedPage& page = pages[place.page];
  std::string out = "[" + reference(page.object) + "/XYZ null ";
  append_thousandths(out, thousandths(page.drawn->height - place.y));
  return out + " null]";
}

// The entry that leads to an anchor; "" for one that is not there.
std::string destination(std::string_view anchor, std::span<const PlacedPage> pages, const Places& places) {
  const auto found = places.find(anchor);
  if (found == places.end() || found->second.page >= pages.size()) return {};
  return "/Dest" + destination(found->second, pages);
}

std::string link_target(std::string_view target, std::span<const PlacedPage> pages, const Places& places) {
  if (target.starts_with('#')) return destination(target.substr(1), pages, places);
  return "/A<</S/URI/URI" + uri_string(target) + ">>";
}

std::string link_rectangle(const LinkArea& link, Length page_height) {
  std::string out = "/Rect[";
  for (const Length edge :
       {link.x, page_height - link.y - link.height, link.x + link.width, page_height - link.y}) {
    append_thousandths(out, thousandths(edge));
    out += ' ';
  }
  out.back() = ']';
  return out;
}

// A label as a style of /PageLabels and a number in it.
struct Label {
  char style = 0;  // 'D', 'r' or 'R'; 0: the text itself
  int number = 0;
  std::string_view text;

  bool follows(const Label& before) const {
    return style == before.style &&
           (style != 0 ? number == before.number + 1 : text.empty() && before.text.empty());
  }
};

std::string roman(int number) {
  constexpr std::pair<int, std::string_view> digits[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string out;
  for (const auto& [value, digit] : digits) {
    for (; number >= value; number -= value) out += digit;
  }
  return out;
}

// 0 when the text is no roman number in its usual form.
int from_roman(std::string_view text) {
  constexpr std::string_view digits = "ivxlcdm";
  constexpr int values[] = {1, 5, 10, 50, 100, 500, 1000};
  int number = 0, before = 0;
  if (text.size() > 20) return 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    const std::size_t digit = digits.find(text[i]);
    if (digit == std::string_view::npos) return 0;
    number += values[digit] < before ? -values[digit] : values[digit];
    before = values[digit];
  }
  return roman(number) == text ? number : 0;
}

int from_decimal(std::string_view text) {
  if (text.empty() || text.size() > 8 || text[0] == '0') return 0;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return 0;
    number = number * 10 + (c - '0');
  }
  return number;
}

Label parse_label(std::string_view text) {
  if (const int number = from_decimal(text); number > 0) return {'D', number, text};
  if (const int number = from_roman(text); number > 0) return {'r', number, text};
  return {0, 0, text};
}

}  // namespace

void write_links(Objects& objects, std::span<PlacedPage> pages, const Places& places) {
  std::size_t key = pages.size();
  for (PlacedPage& page : pages) {
    const DrawnPage& drawn = *page.drawn;
    std::string annotations;
    for (std::size_t i = 0; i < drawn.links.size(); ++i) {
      const LinkArea& link = drawn.links[i];
      const std::string target = link_target(link.target, pages, places);
      page.annotations.push_back(0);
      if (target.empty()) continue;
      std::string entries = "/Type/Annot/Subtype/Link/F 4/Border[0 0 0]" +
                            link_rectangle(link, drawn.height) + target + "/Contents" +
                            text_string(link.description);
      if (drawn.link_elements[i] != artifact) {
        entries += "/StructParent ";
        append_integer(entries, static_cast<std::int64_t>(key++));
      }
      page.annotations.back() = objects.dictionary(std::move(entries));
      append_reference(annotations, page.annotations.back());
    }
    if (!annotations.empty()) objects.add(page.object, "/Annots[" + annotations + ']');
  }
}

// A tree of two levels; the map has the names in the order that it wants (7.9.6).
std::string named_destinations(Objects& objects, std::span<const PlacedPage> pages, const Places& places) {
  std::vector<const Places::value_type*> named;
  for (const auto& each : places) {
    if (each.second.named && each.second.page < pages.size()) named.push_back(&each);
  }
  if (named.empty()) return {};
  std::string leaves;
  for (std::size_t begin = 0; begin < named.size(); begin += names_per_leaf) {
    const std::size_t end = std::min(named.size(), begin + names_per_leaf);
    std::string leaf =
        "/Limits[" + text_string(named[begin]->first) + text_string(named[end - 1]->first) + "]/Names[";
    for (std::size_t i = begin; i < end; ++i) {
      leaf += text_string(named[i]->first) + destination(named[i]->second, pages);
    }
    append_reference(leaves, objects.dictionary(leaf + ']'));
  }
  return "/Names<</Dests" + reference(objects.dictionary("/Kids[" + leaves + ']')) + ">>";
}

void write_outline(Objects& objects, std::span<const OutlineEntry> entries, std::span<const PlacedPage> pages,
                   const Places& places) {
  std::vector<std::pair<int, ObjectId>> open;  // levels and entries from the root to the last one
  for (const OutlineEntry& entry : entries) {
    while (!open.empty() && open.back().first >= entry.level) open.pop_back();
    const ObjectId made = objects.outline_entry(open.empty() ? 0 : open.back().second, entry.title);
    objects.add(made, destination(entry.anchor, pages, places));
    open.emplace_back(entry.level, made);
  }
}

std::string page_labels(std::span<const PlacedPage> pages) {
  std::string out = "<</Nums[";
  Label before;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Label label = parse_label(pages[i].drawn->label);
    if (i == 0 || !label.follows(before)) {
      append_integer(out, static_cast<std::int64_t>(i));
      out += "<<";
      if (label.style != 0) {
        out.append("/S/") += label.style;
        out += "/St ";
        append_integer(out, label.number);
      } else if (!label.text.empty()) {
        out += "/P" + text_string(label.text);
      }
      out += ">>";
    }
    before = label;
  }
  return out + "]>>";
}

}  // namespace newsbook
