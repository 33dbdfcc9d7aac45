// Result<T>: a value, or the one Diagnostic that says why there is none. For what input or the world can
// cause; our own bugs are asserts.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "base/diagnostic.h"

namespace newsbook {

template <typename T>
using Result = tl::expected<T, Diagnostic>;

inline tl::unexpected<Diagnostic> failure(Diagnostic diagnostic) {
  return tl::unexpected<Diagnostic>(std::move(diagnostic));
}

}  // namespace newsbook
