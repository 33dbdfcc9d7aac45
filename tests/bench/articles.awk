# awk -v count=N -v folder=DIR -f articles.awk: writes DIR/00001.md … with one generated news article each.
#
# About 590 words an article: headline, byline, 6 to 14 paragraphs, some subheads, quotes and lists. Words follow Zipf's
# law over a vocabulary that is made up of syllables, so that a cache of shaped words meets what real text has. Article
# i is the same in every run and for every N.

# Park and Miller's generator, exact in doubles; uniform in (0, 1).
function random() { return (seed = (seed * 16807) % 2147483647) / 2147483647 }
function between(low, high) { return low + int(random() * (high - low + 1)) }

function make_vocabulary(   i, syllables, word) {
  split("the of and to a in that is was he for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state people those too mister how little good world make very year still see own work men day get here old life both between being under three never know same last another while us might great go come since against right came take used himself few house use during without again place around however home small found thought went say part once general high upon school every", common, " ")
  syllables = split("ba con de ex fi gre hal in jo ka lum mer na or per qui ra sen ta un ver wil ya zen tion ment al ic er ing ly ness ous ive able ance ship ture pre pro sub trans com dis re mis over out an ter nor sud lan mar cal dor fen gul", part, " ")
  seed = 20240229
  for (i in common) commons++
  for (i = 1; i <= 12000; i++) {
    word = part[between(1, syllables)] part[between(1, syllables)]
    while (length(word) < 14 && random() < 0.45) word = word part[between(1, syllables)]
    vocabulary[i] = word
  }
}
# Rank by the inverse of the distribution function of 1/(r + 30).
function rare_word() { return vocabulary[int(31 * exp(random() * log(12030 / 31))) - 30] }
function common_word(   x) { x = random(); return common[1 + int(x * x * x * commons)] }
function name() { return capital(vocabulary[between(9000, 12000)]) }
function capital(word) { return toupper(substr(word, 1, 1)) substr(word, 2) }

function sentence(   n, k, x, word, out) {
  n = between(7, 22) + (random() < 0.3 ? between(4, 14) : 0)
  for (k = 1; k <= n; k++) {
    x = random()
    word = x < 0.47 ? common_word() : x < 0.94 ? rare_word() : x < 0.985 ? name() : between(2, 2026)
    if (k > 6 && k < n - 3 && random() < 0.09) word = word ","
    else if (k > 4 && k < n - 4 && random() < 0.01) word = word " —"
    out = out (k > 1 ? " " word : capital(word))
  }
  if (random() < 0.15) return "“" out ",” " name() " " name() " said."
  return out (random() < 0.02 ? "?" : ".")
}
function paragraph(   n, i, out) {
  n = between(1, 4)
  for (i = 1; i <= n; i++) out = out (i > 1 ? " " : "") sentence()
  return out
}
function words(n,   i, out) {
  for (i = 1; i <= n; i++) out = out (i > 1 ? " " : "") rare_word()
  return out
}
function article(   i, n, out, item) {
  out = "# " name() " " words(between(2, 5)) "\n\n*By " name() " " name() "*\n"
  n = between(8, 17)
  for (i = 1; i <= n; i++) {
    if (i > 1 && i % 4 == 1 && random() < 0.45) out = out "\n## " capital(words(between(2, 5))) "\n"
    out = out (i > 2 && random() < 0.05 ? "\n> " : "\n") (i == 1 ? toupper(name()) " — " : "") paragraph() "\n"
    if (i > 2 && random() < 0.04) {
      out = out "\n"
      for (item = between(3, 5); item > 0; item--) out = out "- " capital(words(between(3, 9))) ".\n"
    }
  }
  return out
}

BEGIN {
  make_vocabulary()
  for (number = 1; number <= count; number++) {
    seed = 1000003 * number % 2147483646 + 1
    for (i = 0; i < 8; i++) random()
    file = sprintf("%s/%05d.md", folder, number)
    printf "%s", article() > file
    close(file)
  }
}
