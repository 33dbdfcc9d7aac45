#include "layout/cover.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/walk.h"
#include "layout/cover_stories.h"
#include "layout/cover_text.h"
#include "layout/worker.h"

namespace newsbook {
namespace {

// The base size of type is such a part of the page's width, or of its height where that is small for it.
constexpr std::int64_t ems_across = 36, ems_down = 48;

// Type is tried in steps of its theme's size, in hundredths.
constexpr int size_step = 4;

Theme cover_theme(const LayoutInput& input, Length width, Length height) {
  Theme theme = input.theme;
  const Length size = std::min(width / ems_across, height / ems_down);
  theme.set_base(size, size.scaled(13, 10));
  return theme;
}

// Two headlines beside each other.
struct HeadlineRow {
  CoverText cells[2];
  Length height() const { return std::max(cells[0].height(), cells[1].height()); }
};

struct CoverPicture {
  const Figure* figure = nullptr;
  const Picture* picture = nullptr;
  Length width, height;
};

// What stands below the title, in sizes that fit together.
struct Composition {
  std::optional<CoverPicture> picture;
  CoverText lead, standfirst;
  std::size_t rows = 0;
  Length left_over = {};
  std::int64_t worth = 0;
};

class CoverSetter {
 public:
  CoverSetter(const LayoutInput& input, Length width, Length height)
      : theme_(cover_theme(input, width, height)),
        input_{input.book, theme_, input.fonts, input.hyphenation},
        worker_(input_),
        writer_(*galley_),
        typesetter_(worker_, writer_),
        page_width_(width),
        page_height_(height),
        stories_(cover_stories(input.book)) {
    const StyleNode& root = worker_.styles.root(data().locale);
    cover_ = &worker_.styles.child(root, Role::cover);
    const Style& style = cover_->style;
    left_ = is_right_to_left(data().locale) ? style.padding_right : style.padding_left;
    width_ = width - style.padding_left - style.padding_right;
    bottom_ = height - style.padding_bottom;
    gap_ = style.font_size.scaled(13, 10);
  }

  PageBatch run() {
    writer_.begin_row(page_height_);
    element_ = writer_.element(document_element, "Sect");
    const Length top = set_masthead(cover_->style.padding_top);
    set_stories(top);
    writer_.end_row();
    return finish();
  }

  PageBatch run(const Picture& picture) {
    writer_.begin_row(page_height_);
    Length width = page_width_;
    Length height = width.scaled(picture.height, picture.width);
    if (height > page_height_) {
      height = page_height_;
      width = height.scaled(picture.width, picture.height);
    }
    const ElementId element = writer_.element(document_element, "Figure", {}, cover_text(data()));
    writer_.add({PlacedImage{"cover", &picture, (page_width_ - width) / 2, (page_height_ - height) / 2, width,
                             height},
                 element});
    writer_.end_row();
    return finish();
  }

 private:
  const Metadata& data() const { return input_.book.metadata; }

  PageBatch finish() {
    writer_.finish();
    Page page;
    page.width = page_width_;
    page.height = page_height_;
    page.items = galley_->items;
    page.keep.push_back(galley_);
    PageBatch batch;
    batch.elements = std::move(galley_->elements);
    batch.pages.push_back(std::move(page));
    return batch;
  }

  // ---------------------------------------------------------------- texts

  const StyleNode& style(Role role, const std::string& locale, int percent = 100) {
    const StyleNode& node = worker_.styles.child(*cover_, role, locale.empty() ? data().locale : locale);
    return percent == 100 ? node : worker_.styles.sized(node, node.style.font_size.scaled(percent, 100));
  }

  CoverText measure(std::string text, const StyleNode& style, Length width, std::size_t most_lines = no_limit,
                    WideWords wide = WideWords::parted) {
    return typesetter_.measure(std::move(text), style, width, most_lines, wide);
  }

  Length set(const CoverText& text, Length left, Length top, std::optional<TextAlign> align = std::nullopt) {
    return typesetter_.set(text, {left, top, element_, data().locale, align});
  }

  // ---------------------------------------------------------------- the title and what stands with it

  // As large as the theme has it, or as it fits into its share of the page; on one line, if that does not
  // make it much smaller.
  CoverText title() {
    const int most_of_page = !stories_.lead_is_title ? 24 : stories_.picture == nullptr ? 40 : 30;
    const Length most = page_height_.scaled(most_of_page, 100);
    constexpr int least = 16;
    CoverText best;
    for (int percent = 100; percent >= least; percent -= size_step) {
      CoverText text =
          measure(data().title, style(Role::cover_title, {}, percent), width_, no_limit, WideWords::refused);
      if (text.lines == 0 || text.height() > most) continue;
      const bool first = best.lines == 0;
      if (first) best = text;
      const bool much_smaller = text.style->style.font_size * 10 < best.style->style.font_size * 6;
      if (text.lines == 1 && !much_smaller) return text;
    }
    if (best.lines > 0) return best;
    return measure(data().title, style(Role::cover_title, {}, least), width_, 8);
  }

  Length set_masthead(Length top) {
    top = set(title(), left_, top);
    top = set(measure(data().subtitle, style(Role::cover_subtitle, {}), width_, 3), left_, top);
    return set_issue(top);
  }

  // A line between rules: date on the one side, series on the other, or what there is of them in the middle.
  // A rule alone where there is nothing.
  Length set_issue(Length top) {
    const std::string date = book_date_text(data());
    const std::string series = data().series == data().title ? data().issue : series_text(data());
    const StyleNode& node = style(Role::cover_issue, {});
    if (date.empty() && series.empty()) {
      top += node.style.margin_top;
      writer_.add({Rule{left_, top, width_, node.style.border_top, node.style.color}, artifact});
      return top + node.style.border_top;
    }
    if (date.empty() || series.empty()) {
      return set(measure(date + series, node, width_, 1), left_, top, TextAlign::center);
    }
    const bool mirrored = is_right_to_left(data().locale);
    const Length narrow = width_.scaled(3, 10);
    const CoverText first = measure(date, node, narrow, 1), last = measure(series, node, width_ - narrow, 1);
    set(first, mirrored ? left_ + width_ - narrow : left_, top, TextAlign::start);
    return set(last, mirrored ? left_ : left_ + narrow, top, mirrored ? TextAlign::left : TextAlign::right);
  }

  // ---------------------------------------------------------------- the stories

  std::vector<HeadlineRow> headline_rows() {
    std::vector<HeadlineRow> rows;
    const auto& others = stories_.others;
    const Length column = (width_ - gap_) / 2;
    for (std::size_t i = 0; i < others.size(); i += 2) {
      HeadlineRow& row = rows.emplace_back();
      const bool alone = i + 1 == others.size();
      for (std::size_t k = 0; k < (alone ? 1 : 2); ++k) {
        const Article& article = *others[i + k];
        row.cells[k] = measure(plain_text(article.headline), style(Role::cover_headline, article.locale),
                               alone ? width_ : column, 4);
        row.cells[k].target = "#" + article.id;
      }
    }
    return rows;
  }

  // As wide as the page's text, or as high as its share of the page allows.
  std::optional<CoverPicture> picture(int percent) const {
    if (stories_.picture == nullptr) return std::nullopt;
    const Picture& picture = input_.book.resources.at(stories_.picture->image);
    const Length most = page_height_.scaled(percent, 100);
    Length width = width_;
    Length height = width.scaled(picture.height, picture.width);
    if (height > most) {
      height = most;
      width = height.scaled(picture.width, picture.height);
    }
    return CoverPicture{stories_.picture, &picture, width, height};
  }

  // Of all choices that fit the one of most worth.
  Composition compose(const std::vector<HeadlineRow>& rows, Length room) {
    const std::vector<int> shares =
        stories_.picture == nullptr ? std::vector{0} : std::vector{46, 42, 38, 34, 30, 26, 22, 0};
    const std::vector<CoverText> leads = lead_texts(), standfirsts = standfirst_texts();
    Composition best;
    for (const int share : shares) {
      for (std::size_t count = 0; count <= rows.size(); ++count) {
        for (const CoverText& lead : leads) {
          for (const CoverText& standfirst : standfirsts) {
            Composition tried{share == 0 ? std::nullopt : picture(share), lead, standfirst, count};
            tried.left_over = room - height_of(tried, rows);
            tried.worth = worth(tried);
            if (tried.left_over.units() >= 0 && tried.worth > best.worth) best = std::move(tried);
          }
        }
      }
    }
    return best;
  }

  // A large picture counts most, then large type; of a standfirst and of other headlines the first lines.
  std::int64_t worth(const Composition& all) const {
    constexpr std::int64_t picture_worth = 360, full_width = 60, em_worth = 25, lines_worth = 15,
                           first_row = 80, next_row = 12;
    constexpr std::size_t lines_that_count = 3;
    std::int64_t worth = 1;
    if (all.picture) {
      worth += picture_worth * all.picture->height.units() / page_height_.units();
      if (all.picture->width == width_) worth += full_width;
    }
    worth += all.lead.style == nullptr
                 ? 0
                 : em_worth * all.lead.style->style.font_size.units() / cover_->style.font_size.units();
    worth += lines_worth * static_cast<std::int64_t>(std::min(all.standfirst.lines, lines_that_count));
    if (all.rows > 0) worth += first_row + next_row * static_cast<std::int64_t>(all.rows - 1);
    return worth;
  }

  Length height_of(const Composition& all, const std::vector<HeadlineRow>& rows) const {
    Length height;
    if (all.picture) height += gap_ + all.picture->height;
    if (all.lead.lines + all.standfirst.lines > 0)
      height += gap_ + all.lead.height() + all.standfirst.height();
    for (std::size_t i = 0; i < all.rows; ++i) height += gap_ + rows[i].height();
    return height;
  }

  // In falling sizes.
  std::vector<CoverText> lead_texts() {
    std::vector<CoverText> texts;
    if (stories_.lead == nullptr || stories_.lead_is_title) return {{}};
    const std::string headline = plain_text(stories_.lead->headline);
    constexpr int least = 60;
    for (int percent = 100; percent >= least; percent -= size_step) {
      const bool last = percent - size_step < least;
      CoverText text = measure(headline, style(Role::cover_lead, stories_.lead->locale, percent), width_, 5,
                               last ? WideWords::parted : WideWords::refused);
      text.target = "#" + stories_.lead->id;
      if (last || (text.lines > 0 && !text.text.ends_with("…"))) texts.push_back(std::move(text));
    }
    return texts;
  }

  // In falling lengths, the last one being none; where the title is the lead, in large type.
  std::vector<CoverText> standfirst_texts() {
    std::vector<CoverText> texts;
    const int percent = stories_.lead_is_title && stories_.picture == nullptr ? 150 : 100;
    if (!stories_.standfirst.empty()) {
      const StyleNode& node = style(Role::cover_standfirst, stories_.lead->locale, percent);
      for (const std::size_t lines : {7, 5, 4, 3, 2}) {
        texts.push_back(measure(stories_.standfirst, node, width_, lines));
      }
    }
    texts.emplace_back();
    return texts;
  }

  // Of a book of one article who has written it, and where.
  CoverText signature() {
    if (!stories_.lead_is_title || !stories_.others.empty()) return {};
    std::string text = byline_text(*stories_.lead);
    const std::string source = source_text(*stories_.lead);
    if (!text.empty() && !source.empty()) text += " · ";
    return measure(text + source, style(Role::cover_issue, stories_.lead->locale), width_, 1);
  }

  // What room is left goes above the headlines, which stand at the foot, and some of it above the lead.
  void set_stories(Length top) {
    const std::vector<HeadlineRow> rows = headline_rows();
    const CoverText last = signature();
    const Length bottom = bottom_ - last.height();
    const Composition all = compose(rows, bottom - top);
    const Length above = all.lead.lines == 0 ? Length() : all.left_over / (all.picture ? 4 : 3);
    Length y = top + above;
    if (all.picture) y = set_picture(*all.picture, y + gap_);
    if (all.lead.lines + all.standfirst.lines > 0) {
      y = set(all.lead, left_, y + gap_);
      set(all.standfirst, left_, y);
    }
    set_rows(rows, all.rows, bottom);
    set(last, left_, bottom, TextAlign::center);
  }

  // The first of the rows, so that the last one ends there.
  void set_rows(const std::vector<HeadlineRow>& rows, std::size_t count, Length bottom) {
    Length foot = bottom;
    for (std::size_t i = 0; i < count; ++i) foot -= rows[i].height() + (i == 0 ? Length() : gap_);
    const bool mirrored = is_right_to_left(data().locale);
    for (std::size_t i = 0; i < count; ++i) {
      const HeadlineRow& row = rows[i];
      const Length far = left_ + width_ - row.cells[1].width;
      set(row.cells[0], mirrored ? left_ + width_ - row.cells[0].width : left_, foot);
      set(row.cells[1], mirrored ? left_ : far, foot);
      foot += row.height() + gap_;
    }
  }

  Length set_picture(const CoverPicture& shown, Length top) {
    const Figure& figure = *shown.figure;
    const std::string alternative = figure.alt.empty() ? plain_text(figure.caption) : figure.alt;
    const ElementId element =
        alternative.empty() ? artifact : writer_.element(element_, "Figure", {}, alternative);
    writer_.add({PlacedImage{figure.image, shown.picture, left_ + (width_ - shown.width) / 2, top,
                             shown.width, shown.height},
                 element});
    return top + shown.height;
  }

  const Theme theme_;
  const LayoutInput input_;
  LayoutWorker worker_;
  std::shared_ptr<Galley> galley_ = std::make_shared<Galley>();
  GalleyWriter writer_;
  CoverTypesetter typesetter_;
  Length page_width_, page_height_;
  CoverStories stories_;
  const StyleNode* cover_ = nullptr;
  ElementId element_ = document_element;
  Length left_, width_, bottom_;  // of the area inside the cover's padding
  Length gap_;                    // between what stands above each other, and between the columns
};

}  // namespace

PageBatch lay_out_cover(const LayoutInput& input, Length width, Length height) {
  CoverSetter setter(input, width, height);
  return input.cover_picture == nullptr ? setter.run() : setter.run(*input.cover_picture);
}

}  // namespace newsbook
