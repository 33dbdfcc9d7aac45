#include "layout/cover_stories.h"

#include <algorithm>

#include "document/walk.h"

namespace newsbook {
namespace {

constexpr std::size_t most_leads = 5;   // articles that are asked for a picture
constexpr std::size_t most_others = 6;  // headlines

constexpr int least_width = 400, least_height = 250;  // pixels
constexpr int most_stretched = 3;                     // one side is no longer than so many of the other

bool suits_cover(const Book& book, const Figure& figure) {
  const auto found = book.resources.find(figure.image);
  if (found == book.resources.end()) return false;
  const auto& [width, height] = std::pair(found->second.width, found->second.height);
  return width >= least_width && height >= least_height && width <= height * most_stretched &&
         height <= width * most_stretched;
}

const Figure* cover_figure(const Book& book, const Article& article) {
  if (article.lead_figure && suits_cover(book, *article.lead_figure)) return &*article.lead_figure;
  for (const Block& block : article.body) {
    const auto* figure = std::get_if<Figure>(&block.node);
    if (figure != nullptr && suits_cover(book, *figure)) return figure;
  }
  return nullptr;
}

// Else as many of its first paragraphs as make some lines.
std::string standfirst(const Article& article) {
  constexpr std::size_t enough = 240;  // bytes
  std::string text = plain_text(article.standfirst);
  if (!text.empty()) return text;
  for (std::size_t i = opening_paragraph(article); i < article.body.size() && text.size() < enough; ++i) {
    const auto* paragraph = std::get_if<Paragraph>(&article.body[i].node);
    if (paragraph == nullptr) break;
    if (!text.empty()) text += ' ';
    text += plain_text(paragraph->text);
  }
  return text;
}

}  // namespace

CoverStories cover_stories(const Book& book) {
  CoverStories stories;
  std::vector<const Article*> articles;
  for (const Section& section : book.sections) {
    for (const Article& article : section.articles) articles.push_back(&article);
  }
  if (articles.empty()) return stories;
  stories.lead = articles.front();
  for (std::size_t i = 0; i < std::min(articles.size(), most_leads) && stories.picture == nullptr; ++i) {
    stories.picture = cover_figure(book, *articles[i]);
    if (stories.picture != nullptr) stories.lead = articles[i];
  }
  stories.lead_is_title = plain_text(stories.lead->headline) == book.metadata.title;
  stories.standfirst = standfirst(*stories.lead);
  for (const Article* article : articles) {
    if (article != stories.lead && stories.others.size() < most_others) stories.others.push_back(article);
  }
  return stories;
}

}  // namespace newsbook
