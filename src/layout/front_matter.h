// Title page and, where there is more than one article, contents: set when the body's pages are known.
#pragma once

#include <map>
#include <string>

#include "layout/pages.h"

namespace newsbook {

// labels: the label of the page each article begins on, by article id. The galleys belong before the body.
std::vector<std::shared_ptr<Draft>> draft_front_matter(const LayoutInput& input, LayoutWorker& worker,
                                                       const std::map<std::string, std::string>& labels);

}  // namespace newsbook
