// Fits the weights of a linear-chain model (src/readers/text_model.h) to dumps whose places are known; fit.py
// runs it.
//   fit_chain FACTS VALUES < dumps > weights
// A dump is a float: how much it counts; a 32-bit number of pieces; of each piece FACTS 16-bit values (below
// VALUES); its 8-bit place (enum Place); its 8-bit part (enum Part). Printed is a line of weights, by place,
// for each value, then for each place that a step leaves.
//
// A conditional random field with a margin: while it learns, wrong places weigh more by what they cost (K.
// Gimpel, N. Smith: Softmax-Margin CRFs, 2010), so the right ones must win by as much; lines of the page in a
// story cost most. Each time a dump is seen some of the facts are left out, all over the dump, so that the
// fit relies on none alone: sites differ in each of them. Stochastic gradients (Adam), with weights drawn to
// zero by their size and by their square. The weights are means over the last quarter of the rounds and over
// several fits. The same input gives the same weights.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <random>
#include <vector>

#include "readers/text_model.h"

namespace {

using newsbook::Place;
using newsbook::place_count;

constexpr unsigned fits = 5;
constexpr int rounds = 24;
constexpr std::size_t batch = 8;        // dumps
constexpr std::uint32_t left_out = 30;  // percent of the facts
constexpr float length_penalty = 3;     // for all dumps together
constexpr float square_penalty = 2;

// What wrong places cost, as weights.
constexpr float leak_cost = 3.5F;  // a line of the page taken into a body
constexpr float loss_cost = 2;     // a line of a body left out
constexpr float title_cost = 2;    // a title missed, or one too many

// What a piece is to whoever reads the story.
enum class Part : std::uint8_t { neither, page, body };

constexpr std::size_t index(Place place) { return static_cast<std::size_t>(place); }

// By place; those beyond place_count are zero, and make the loops over it fit a processor's registers.
using Sums = std::array<float, newsbook::place_lanes>;

struct Dump {
  float times = 1;
  std::vector<std::uint16_t> facts;
  std::vector<Place> places;
  std::vector<Part> parts;
};

template <typename Item>
void read_items(std::istream& in, std::vector<Item>& items, std::size_t count) {
  items.resize(count);
  in.read(reinterpret_cast<char*>(items.data()), static_cast<std::streamsize>(count * sizeof(Item)));
}

bool read_dump(std::istream& in, std::size_t facts, Dump& dump) {
  std::uint32_t pieces = 0;
  in.read(reinterpret_cast<char*>(&dump.times), sizeof dump.times);
  in.read(reinterpret_cast<char*>(&pieces), sizeof pieces);
  if (!in) return false;
  read_items(in, dump.facts, pieces * facts);
  read_items(in, dump.places, pieces);
  read_items(in, dump.parts, pieces);
  return static_cast<bool>(in);
}

// Which places dumps begin and end with, and which follow which: 1, or 0 if none does.
struct Order {
  explicit Order(const std::vector<Dump>& dumps) {
    for (const Dump& dump : dumps) {
      const std::vector<Place>& places = dump.places;
      first[index(places.front())] = last[index(places.back())] = 1;
      for (std::size_t i = 1; i < places.size(); ++i) steps[index(places[i - 1])][index(places[i])] = 1;
    }
  }
  Sums first = {}, last = {};
  std::array<Sums, place_count> steps = {};
};

void add(Sums& sums, const Sums& more, float times = 1) {
  for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += times * more[k];
}

// Makes the sums add up to one; returns what they added up to.
float normalize(Sums& sums) {
  const float total = std::max(std::accumulate(sums.begin(), sums.end(), 0.F), 1e-30F);
  for (float& value : sums) value /= total;
  return total;
}

// What each place costs where another is right.
Sums costs(Place right, Part part) {
  Sums costs = {};
  for (std::size_t k = 0; k < place_count; ++k) {
    const bool title = k == index(Place::title);
    const bool body = k == index(Place::body);
    if (title != (right == Place::title)) costs[k] += title_cost;
    if (body && part == Part::page && right != Place::body) costs[k] += leak_cost;
    if (!body && part == Part::body && right == Place::body) costs[k] += loss_cost;
  }
  return costs;
}

class Fit {
 public:
  Fit(const Order& order, std::size_t facts, std::size_t values, unsigned seed)
      : order_(order),
        facts_(facts),
        values_(values),
        weights_(values + place_count),
        gradient_(weights_),
        mean_(weights_),
        square_(weights_),
        random_(seed) {}

  // Adds the weights that it finds to sums.
  void run(const std::vector<Dump>& dumps, std::vector<Sums>& sums) {
    constexpr int kept = rounds / 4;
    std::vector<std::size_t> order(dumps.size());
    std::iota(order.begin(), order.end(), 0);
    for (int round = 0; round < rounds; ++round) {
      std::shuffle(order.begin(), order.end(), random_);
      const float rate = 0.02F * (round < rounds / 2 ? 1.F : round < rounds - kept ? 0.4F : 0.12F);
      for (std::size_t begin = 0; begin < order.size(); begin += batch) {
        const std::size_t end = std::min(begin + batch, order.size());
        std::fill(gradient_.begin(), gradient_.end(), Sums{});
        for (std::size_t i = begin; i < end; ++i) learn(dumps[order[i]]);
        step(rate, static_cast<float>(end - begin) / static_cast<float>(order.size()));
      }
      if (round < rounds - kept) continue;
      for (std::size_t i = 0; i < sums.size(); ++i) add(sums[i], weights_[i], 1.F / kept);
    }
  }

 private:
  // Adds the gradient of a dump's log likelihood: what is there less what the weights expect.
  void learn(const Dump& dump) {
    choose_facts();
    weigh(dump);
    sum_paths(dump.places.size());
    for (std::size_t i = 0; i < dump.places.size(); ++i) {
      Sums error = {};
      for (std::size_t k = 0; k < place_count; ++k) error[k] = forward_[i][k] * backward_[i][k];
      normalize(error);
      for (float& value : error) value = -value;
      error[index(dump.places[i])] += 1;
      for (const std::size_t fact : chosen_)
        add(gradient_[dump.facts[i * facts_ + fact]], error, dump.times * scale);
      if (i > 0) learn_step(dump, i);
    }
  }

  void learn_step(const Dump& dump, std::size_t i) {
    for (std::size_t j = 0; j < place_count; ++j) {
      for (std::size_t k = 0; k < place_count; ++k) {
        gradient_[values_ + j][k] -= dump.times * forward_[i - 1][j] * steps_[j][k] * ahead(i, k);
      }
    }
    gradient_[values_ + index(dump.places[i - 1])][index(dump.places[i])] += dump.times;
  }

  void choose_facts() {
    chosen_.clear();
    for (std::size_t fact = 0; fact < facts_; ++fact) {
      if (random_() % 100 >= left_out) chosen_.push_back(fact);
    }
  }

  // How likely each piece's facts, and costs, make each place; the steps likewise.
  void weigh(const Dump& dump) {
    likely_.assign(dump.places.size(), Sums{});
    for (std::size_t i = 0; i < likely_.size(); ++i) {
      Sums& likely = likely_[i];
      for (const std::size_t fact : chosen_) add(likely, weights_[dump.facts[i * facts_ + fact]], scale);
      add(likely, costs(dump.places[i], dump.parts[i]));
      const float most = *std::max_element(likely.begin(), likely.begin() + place_count);
      for (std::size_t k = 0; k < likely.size(); ++k)
        likely[k] = k < place_count ? std::exp(likely[k] - most) : 0;
    }
    for (std::size_t j = 0; j < place_count; ++j) {
      for (std::size_t k = 0; k < place_count; ++k) {
        steps_[j][k] = order_.steps[j][k] * std::exp(weights_[values_ + j][k]);
      }
    }
  }

  // The sums over all paths up to each piece, and from it on; of each piece they are scaled to one.
  void sum_paths(std::size_t pieces) {
    forward_.assign(pieces, Sums{});
    backward_.assign(pieces, Sums{});
    totals_.assign(pieces, 1);
    for (std::size_t i = 0; i < pieces; ++i) {
      for (std::size_t k = 0; k < place_count; ++k) {
        float from = i == 0 ? order_.first[k] : 0;
        for (std::size_t j = 0; i > 0 && j < place_count; ++j) from += forward_[i - 1][j] * steps_[j][k];
        forward_[i][k] = from * likely_[i][k] * (i + 1 < pieces ? 1 : order_.last[k]);
      }
      totals_[i] = normalize(forward_[i]);
    }
    backward_.back() = order_.last;
    for (std::size_t i = pieces - 1; i-- > 0;) {
      for (std::size_t j = 0; j < place_count; ++j) {
        for (std::size_t k = 0; k < place_count; ++k) backward_[i][j] += steps_[j][k] * ahead(i + 1, k);
      }
    }
  }

  // What is expected from piece i on if its place is k.
  float ahead(std::size_t i, std::size_t k) const { return likely_[i][k] * backward_[i][k] / totals_[i]; }

  // share: of all dumps, that the gradient is of.
  void step(float rate, float share) {
    constexpr float decay = 0.9F;
    constexpr float square_decay = 0.999F;
    ++steps_made_;
    const float mean_scale = 1 / (1 - std::pow(decay, steps_made_));
    const float square_scale = 1 / (1 - std::pow(square_decay, steps_made_));
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      for (std::size_t k = 0; k < place_count; ++k) {
        float& weight = weights_[i][k];
        const float gradient = gradient_[i][k] - 2 * square_penalty * share * weight;
        float& mean = mean_[i][k];
        float& square = square_[i][k];
        mean = decay * mean + (1 - decay) * gradient;
        square = square_decay * square + (1 - square_decay) * gradient * gradient;
        const float length = rate / (std::sqrt(square * square_scale) + 1e-6F);
        const float moved = weight + length * mean * mean_scale;
        const float shrunk = std::max(std::abs(moved) - length * length_penalty * share, 0.F);
        weight = std::copysign(shrunk, moved);
      }
    }
  }

  static constexpr float scale = 100.F / (100 - left_out);  // of a fact's weight, for those left out
  Order order_;
  std::size_t facts_;
  std::size_t values_;
  std::vector<Sums> weights_, gradient_, mean_, square_;  // of each value, then of each place before a step
  std::mt19937 random_;
  float steps_made_ = 0;
  std::vector<std::size_t> chosen_;
  std::array<Sums, place_count> steps_ = {};
  std::vector<Sums> likely_, forward_, backward_;  // of each piece
  std::vector<float> totals_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "fit_chain FACTS VALUES < dumps > weights\n";
    return 2;
  }
  const std::size_t facts = std::strtoul(arguments[1], nullptr, 10);
  const std::size_t values = std::strtoul(arguments[2], nullptr, 10);
  std::vector<Dump> dumps;
  for (Dump dump; read_dump(std::cin, facts, dump);) dumps.push_back(dump);
  const Order order(dumps);
  std::vector<Sums> sums(values + place_count);
  for (unsigned seed = 1; seed <= fits; ++seed) Fit(order, facts, values, seed).run(dumps, sums);
  for (const Sums& weights : sums) {
    for (std::size_t k = 0; k < place_count; ++k)
      std::cout << fmt::format("{:.4f}{}", weights[k] / fits, k + 1 < place_count ? ' ' : '\n');
  }
}
