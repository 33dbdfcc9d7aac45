#include "readers/html_pieces.h"

#include <algorithm>
#include <deque>

#include "base/utf8.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

bool is_bold(Tag tag) { return tag == Tag::b || tag == Tag::strong || tag == Tag::em || tag == Tag::i; }

// "name:value" with or without spaces.
bool declares(std::string_view style, std::string_view name, std::string_view value) {
  const std::size_t at = style.find(name);
  if (at == std::string_view::npos) return false;
  std::string_view rest = style.substr(at + name.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(" :"), rest.size()));
  return rest.starts_with(value);
}

// What a page keeps from print is none of a book: "[citation needed]", "[edit]".
bool is_for_screens(const HtmlNode& node) {
  const std::string_view names = node.attribute("class");
  return names.find("noprint") != std::string_view::npos ||
         names.find("no-print") != std::string_view::npos ||
         names.find("mw-editsection") != std::string_view::npos;
}

bool hides(std::string_view style) {
  return declares(style, "display", "none") || declares(style, "visibility", "hidden");
}

// The lines that <br> makes, of a whole page: enough to see whether a program wrapped them.
class BrokenLines {
 public:
  // A run's text, and where in it its breaks are.
  struct Break {
    std::uint32_t node;
    std::size_t offset;
  };

  void add(std::string_view text, const std::vector<Break>& breaks) {
    for (std::size_t i = 0; i <= breaks.size(); ++i) {
      const std::size_t begin = i == 0 ? 0 : breaks[i - 1].offset;
      const std::size_t end = i == breaks.size() ? text.size() : breaks[i].offset;
      const std::string_view raw = text.substr(begin, end - begin);
      TextLine line;
      line.text = texts_.emplace_back(collapse_white_space(raw));
      line.text = trim_line(line.text);
      if (line.text.empty()) continue;
      line.columns = columns(line.text);
      line.blank_before = i == 0 || is_indented(raw) ? 1 : 0;
      lines_.push_back(line);
      nodes_.push_back(i == 0 ? HtmlDom::none : breaks[i - 1].node);
    }
  }

  // Verses are lines, too, and some of them are of a length.
  std::vector<HtmlWrap> wraps() const {
    constexpr std::size_t fewest = 8;
    const std::vector<LineJoint> joints = joints_of(lines_);
    std::vector<HtmlWrap> wraps;
    std::size_t adjacent = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      adjacent += lines_[i].blank_before == 0 ? 1 : 0;
      if (joints[i] != LineJoint::none) wraps.push_back({nodes_[i], joints[i] == LineJoint::space});
    }
    if (wraps.size() < fewest || wraps.size() * 2 < adjacent) wraps.clear();
    return wraps;
  }

 private:
  // As paragraphs are, with no-break or ideographic spaces.
  static bool is_indented(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t\n\r\f"), line.size()));
    return line.starts_with("\u3000") || line.starts_with("\u00A0");
  }

  std::deque<std::string> texts_;
  std::vector<TextLine> lines_;
  std::vector<std::uint32_t> nodes_;  // the <br> before each; none: it begins its run
};

class PieceCutter {
 public:
  explicit PieceCutter(const HtmlDom& dom) : dom_(dom) {}

  HtmlPieces run() {
    std::uint32_t index = dom_.find(Tag::body, 0, dom_.size());
    if (index == HtmlDom::none) index = 0;
    walk(index);
    return {gatherer_.take(), std::move(runs_), broken_.wraps()};
  }

 private:
  struct Open {
    std::uint32_t index;
    std::uint32_t end;
    std::uint32_t block;
    bool block_level;
    bool link;
    bool strong;
    bool hidden;
  };

  void walk(std::uint32_t root) {
    for (std::uint32_t i = root; i < dom_[root].end; ++i) {
      close_until(i);
      const HtmlNode& node = dom_[i];
      if (node.tag == Tag::text) {
        add_text(i);
      } else if (is_unseen(node) || (is_inline(node) && is_hidden(node))) {
        if (!is_inline(node)) finish();
        i = node.end - 1;
      } else if (node.tag == Tag::br) {
        add_break(i);
      } else if (is_ruby_reading(node) && !text_.empty()) {
        text_ += ruby_reading(dom_, i);
        run_.end = node.end;
        i = node.end - 1;
      } else {
        open(i);
      }
    }
    close_until(dom_[root].end);
    finish();
  }

  void open(std::uint32_t i) {
    const HtmlNode& node = dom_[i];
    const bool block = !is_inline(node);
    if (block) finish();
    const Open outer = open_.empty() ? Open{} : open_.back();
    open_.push_back({i, node.end, block ? i : outer.block, block, outer.link || node.tag == Tag::a,
                     outer.strong || is_bold(node.tag), outer.hidden || is_hidden(node)});
  }

  void close_until(std::uint32_t i) {
    while (!open_.empty() && open_.back().end <= i) {
      if (open_.back().block_level) finish();
      open_.pop_back();
    }
  }

  void begin_run(std::uint32_t i) {
    const bool hidden = !open_.empty() && open_.back().hidden;
    run_ = {.begin = i, .end = i, .block = open_.empty() ? 0 : open_.back().block, .hidden = hidden};
    line_ = dom_[i].line;
  }

  void add_text(std::uint32_t i) {
    const std::string_view text = dom_[i].text;
    const bool blank = text.find_first_not_of(" \t\n\r\f") == std::string_view::npos;
    if (text_.empty()) {
      if (blank) return;
      begin_run(i);
    }
    breaks_ = blank ? breaks_ : 0;
    text_ += text;
    run_.end = i + 1;
    if (blank) return;
    const auto size = static_cast<std::uint32_t>(text.size());
    run_.letters += size;
    if (!open_.empty() && open_.back().link) run_.linked += size;
    if (!open_.empty() && open_.back().strong) run_.strong += size;
  }

  // Two breaks in a row part paragraphs.
  void add_break(std::uint32_t i) {
    if (text_.empty()) return;
    if (++breaks_ > 1) return finish();
    text_ += ' ';
    within_.push_back({i, text_.size()});
  }

  void finish() {
    breaks_ = 0;
    if (text_.empty()) return;
    if (!within_.empty()) broken_.add(text_, within_);
    within_.clear();
    std::string text = collapse_white_space(text_);
    text_.clear();
    if (text.empty()) return;
    Piece piece;
    piece.text = gatherer_.hold(std::move(text));
    piece.line = line_;
    gatherer_.add(piece);
    runs_.push_back(run_);
  }

  const HtmlDom& dom_;
  PieceGatherer gatherer_;
  std::vector<HtmlRun> runs_;
  std::vector<Open> open_;
  BrokenLines broken_;
  std::string text_;                        // of the run that is being read
  std::vector<BrokenLines::Break> within_;  // its breaks
  HtmlRun run_;
  std::uint32_t line_ = 0;
  int breaks_ = 0;
};

}  // namespace

bool is_inline(const HtmlNode& node) {
  switch (node.tag) {
    case Tag::text:
    case Tag::a:
    case Tag::abbr:
    case Tag::b:
    case Tag::br:
    case Tag::cite:
    case Tag::code:
    case Tag::del:
    case Tag::em:
    case Tag::i:
    case Tag::img:
    case Tag::label:
    case Tag::mark:
    case Tag::picture:
    case Tag::q:
    case Tag::s:
    case Tag::samp:
    case Tag::script:
    case Tag::small:
    case Tag::source:
    case Tag::strike:
    case Tag::strong:
    case Tag::style:
    case Tag::sub:
    case Tag::sup:
    case Tag::time:
    case Tag::tt:
    case Tag::u:
      return true;
    case Tag::span:
      return !declares(node.attribute("style"), "display", "block");
    case Tag::other: {
      // Elements of a site's own ("x-card") and those of forms part text; the rest of HTML's do not.
      constexpr std::string_view names[] = {
          "font",    "ins",      "kbd",       "var",        "dfn",           "bdi",    "bdo",    "big",
          "acronym", "wbr",      "nobr",      "data",       "ruby",          "rt",     "rb",     "rp",
          "math",    "mi",       "mo",        "mn",         "mrow",          "ms",     "mtext",  "mspace",
          "mstyle",  "mpadded",  "mphantom",  "mfrac",      "msqrt",         "mroot",  "msub",   "msup",
          "msubsup", "munder",   "mover",     "munderover", "mfenced",       "merror", "mtable", "mtr",
          "mtd",     "menclose", "semantics", "annotation", "annotation-xml"};
      return std::find(std::begin(names), std::end(names), node.name) != std::end(names);
    }
    default:
      return false;
  }
}

bool is_unseen(const HtmlNode& node) {
  switch (node.tag) {
    case Tag::script:
    case Tag::style:
    case Tag::head:
    case Tag::iframe:
    case Tag::object:
    case Tag::embed:
    case Tag::audio:
    case Tag::video:
    case Tag::select:
    case Tag::textarea:
    case Tag::input:
    case Tag::noscript:
    case Tag::title:
      return true;
    case Tag::span:
    case Tag::sup:
      return is_for_screens(node);
    default:
      return node.name == "annotation" || node.name == "annotation-xml" || node.name == "canvas" ||
             node.name == "rp";
  }
}

bool is_hidden(const HtmlNode& node) {
  return (node.has("hidden") && node.attribute("hidden") != "until-found") ||
         hides(node.attribute("style")) || node.attribute("aria-hidden") == "true";
}

bool is_caption(const HtmlDom& dom, std::uint32_t element) {
  constexpr Tag holders[] = {Tag::table, Tag::pre, Tag::blockquote, Tag::ul, Tag::ol};
  constexpr Tag pictures[] = {Tag::img, Tag::picture, Tag::video, Tag::iframe};
  constexpr int farthest = 6;
  for (int level = 0; level < farthest && element != 0; ++level, element = dom[element].parent) {
    if (dom[element].tag == Tag::figcaption) return true;
    if (dom[element].tag != Tag::figure) continue;
    const auto holds = [&](Tag tag) { return dom.find(tag, element + 1, dom[element].end) != HtmlDom::none; };
    return std::none_of(std::begin(holders), std::end(holders), holds) &&
           std::any_of(std::begin(pictures), std::end(pictures), holds);
  }
  return false;
}

bool is_ruby_reading(const HtmlNode& node) { return node.tag == Tag::other && node.name == "rt"; }

std::string ruby_reading(const HtmlDom& dom, std::uint32_t rt) {
  const std::string reading = dom.text_of(rt);
  if (reading.empty()) return {};
  constexpr unsigned char first_of_three_bytes = 0xE0;
  const bool wide = static_cast<unsigned char>(reading.front()) >= first_of_three_bytes;
  return (wide ? "（" : "(") + reading + (wide ? "）" : ")");
}

std::size_t HtmlPieces::first_piece(std::uint32_t node) const {
  const auto at =
      std::lower_bound(runs.begin(), runs.end(), node,
                       [](const HtmlRun& run, std::uint32_t wanted) { return run.begin < wanted; });
  return static_cast<std::size_t>(at - runs.begin());
}

HtmlPieces cut_pieces(const HtmlDom& dom) { return PieceCutter(dom).run(); }

}  // namespace newsbook
