// An article → the draft of a galley.
#pragma once

#include <memory>

#include "layout/draft.h"
#include "layout/worker.h"

namespace newsbook {

struct ArticleTask {
  const Section* section = nullptr;
  const Article* article = nullptr;
  bool opens_section = false;  // the section's title stands above it
};

std::shared_ptr<Draft> draft_article(const ArticleTask& task, const LayoutInput& input, LayoutWorker& worker);

}  // namespace newsbook
