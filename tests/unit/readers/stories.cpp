#include "stories.h"

#include <algorithm>

namespace newsbook::test {

const std::vector<Story>& stories() {
  // NOLINTBEGIN(bugprone-suspicious-missing-comma): each string is one paragraph.
  static const std::vector<Story> all = {
      {"Island Council Votes to Rebuild the Old Ferry Landing",
       "Council chair Maren Oldrup at the landing on Monday (Reuters)",
       {"The council of the northern islands voted on Monday to rebuild the ferry landing that last winter's "
        "storms "
        "carried away, and to pay for it out of the harbour dues of the next six years.",
        "Chair Maren Oldrup said the work would begin as soon as the ice had gone.",
        "\"We have carried our bread over the rocks for five months,\" she told the meeting. \"That is "
        "enough.\"",
        "The landing was built in 1911 and had been repaired eleven times, according to the harbour office.",
        "Fishermen who use the southern quay asked the council to leave the old stones where they are, "
        "because the "
        "fish gather there in spring.",
        "The vote was nine to two."}},
      {"Weather Stations in the Hills Fall Silent One After Another",
       "A station above the tree line, seen on November 26, 2024, after the battery had been taken out of "
       "its box, as "
       "it stood beside the path that leads from the village to the upper pasture. (AFP)",
       {"Eleven of the forty automatic weather stations in the hills have stopped sending since the spring, "
        "the "
        "survey said on Tuesday, and nobody has yet been able to say why.",
        "The first to go was the highest one, at the end of March; the last, near the reservoir, fell silent "
        "on "
        "Sunday night.",
        "\"A station that is broken sends nonsense,\" said Pavel Anders, who looks after them. \"These send "
        "nothing.\"",
        "He has asked the villages to look for cut cables.",
        "Forecasts for the valley have become less sure since the summer, farmers say, and today\u00B4s rain "
        "had not "
        "been announced at all.",
        "The survey hopes to have replaced the batteries of the eight nearest stations before the first "
        "snow, which "
        "usually comes in the second half of October.",
        "[Its] people have to carry them up on foot."}},
      {"School Choir Finds Its Lost Songbook in a Bakery",
       "The songbook on the counter where it was found (EPA)",
       {"A songbook that a school choir had been looking for since 1987 has turned up in a bakery two "
        "streets away, "
        "where it had served to keep an oven door shut.",
        "The baker, Rosa Lindqvist, said she had never opened it, and that it was a very good size.",
        "It holds ninety songs, four of which nobody in the choir had heard before.",
        "The choir will sing them on the first Sunday in December, in the bakery, before it opens."}}};
  // NOLINTEND(bugprone-suspicious-missing-comma)
  return all;
}

namespace {

std::string head(const Story& story, const Shape& shape, bool widget) {
  std::string text = story.title + "\n\n";
  for (int i = 0; i < shape.captions; ++i)
    text += (shape.caption_indent && i == 0 ? " " : "") + story.caption + "\n";
  if (widget && !shape.widget.empty()) text += shape.widget + "\n";
  if (shape.captions > 0 || widget) text += "\n";
  return text;
}

}  // namespace

std::string dump(const std::vector<Story>& stories, const Shape& shape) {
  std::string text;
  for (const Story& story : stories) {
    if (!text.empty()) text += shape.apart;
    if (shape.title_twice) text += head(story, shape, true);
    text += head(story, shape, false);
    for (std::size_t i = 0; i < story.paragraphs.size(); ++i) {
      text += (i > 0 ? shape.between : "") + story.paragraphs[i];
    }
  }
  return text;
}

std::string wrapped(const std::string& text, std::size_t width) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", i), text.size());
    const std::size_t length = end - i;
    if (column > 0 && column + 1 + length > width) {
      out += '\n';
      column = 0;
    }
    if (column > 0 && length > 0) {
      out += ' ';
      ++column;
    }
    out += text.substr(i, length);
    column += length;
    if (end < text.size() && text[end] == '\n') {
      out += '\n';
      column = 0;
    }
    i = end + 1;
  }
  return out;
}

}  // namespace newsbook::test
