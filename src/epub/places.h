// Where everything stands inside the package's folder.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "document/book.h"

namespace newsbook {

inline constexpr const char* cover_file = "cover.xhtml";
inline constexpr const char* title_file = "title.xhtml";
inline constexpr const char* contents_file = "contents.xhtml";
inline constexpr const char* nav_file = "nav.xhtml";
inline constexpr const char* ncx_file = "toc.ncx";
inline constexpr const char* style_file = "style.css";
inline constexpr const char* package_file = "package.opf";

// Indices of the body's top-level blocks at which the article's second, third … document begins.
using Splits = std::vector<std::size_t>;

class Places {
 public:
  explicit Places(const Book& book);

  // An article too long for one document is put into several.
  void split(const Article& article, Splits splits);
  const Splits& splits(const Article& article) const;

  // "ID.xhtml", "ID.2.xhtml": an article's document as the others of its folder link to it; part counts
  // from 0. An id holds no '.', so names never clash.
  static std::string document(const Article& article, std::size_t part = 0);
  // "articles/ID.xhtml"
  static std::string article_file(const Article& article, std::size_t part = 0);
  static std::string section_file(std::size_t section);
  // "images/KEY.jpg" of a resource of the book.
  static std::string image_file(const Book& book, const std::string& key);
  // "images/cover.jpg"; no key of a resource is called so.
  static std::string cover_image(const Picture& cover);

  // Whether a link of the book leads to that block, or one from outside may, as to headings: only such blocks
  // need an id.
  bool is_target(std::string_view id) const { return targets_.contains(id); }

  // From one article's document to an article, or to a block of one: "ID.xhtml", "ID.xhtml#BLOCK". Readers
  // show a link with a fragment to a short target as a footnote: a whole article is linked without. Empty
  // when there is no such id.
  std::string link_to(std::string_view id) const;

 private:
  struct Place {
    const Article* article = nullptr;
    std::size_t part = 0;
  };
  void place(const Blocks& blocks, const Place& where);
  void place(const Block& block, const Place& where);

  std::unordered_set<std::string_view> targets_;
  std::unordered_map<std::string_view, Place> places_;
  std::unordered_map<const Article*, Splits> splits_;
};

}  // namespace newsbook
