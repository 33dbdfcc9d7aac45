// The program: command line → sources → articles → Book → outputs.
#pragma once

namespace newsbook {

// Exit status: 0 made; 1 not made; 2 bad usage; 3 made, but a source gave nothing.
int run(int argc, char** argv);

}  // namespace newsbook
