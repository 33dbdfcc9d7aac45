// The reader of text dumps: lines → pieces → stories → articles.
#include "readers/reader.h"
#include "readers/text_article.h"

namespace newsbook {

Result<std::vector<Article>> read_text(const ReaderInput& input, Diagnostics& /*diagnostics*/) {
  const std::vector<TextLine> lines = split_lines(input.text);
  const TextPieces text = cut_pieces(lines);
  std::vector<Article> articles;
  for (const Story& story : find_stories(text)) articles.push_back(make_article(text, story, input.source));
  return articles;
}

}  // namespace newsbook
