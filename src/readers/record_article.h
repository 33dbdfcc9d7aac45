// A record → articles: its text goes the way of every text, and what the record knows is laid over the
// result.
//
// Nothing of a text is lost: where the text reader finds no story, each line is a paragraph.
#pragma once

#include <vector>

#include "readers/json_record.h"

namespace newsbook {

// Every origin is the record's line. An empty result without an error means: there is neither text nor title.
// Fails (NB-N001) when the text is no text.
Result<std::vector<Article>> make_articles(const Record& record, const ReaderInput& input, std::uint32_t line,
                                           Diagnostics& diagnostics);

}  // namespace newsbook
