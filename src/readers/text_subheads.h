// Which lines of a body are subheads.
#pragma once

#include <cstddef>
#include <vector>

#include "readers/text_model.h"
#include "readers/text_pieces.h"

namespace newsbook {

class Subheads {
 public:
  // Of the body [begin, end).
  Subheads(const std::vector<Piece>& pieces, const std::vector<Place>& places, std::size_t begin,
           std::size_t end);

  // A short line over text of the body; and a question, where several stand alone over their answers.
  bool contains(std::size_t i) const;

 private:
  bool is_over_text(std::size_t i) const;
  bool is_question(std::size_t i) const;

  const std::vector<Piece>& pieces_;
  const std::vector<Place>& places_;
  std::size_t end_;
  bool asks_ = false;  // questions are its subheads
};

}  // namespace newsbook
