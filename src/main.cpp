#include "app/app.h"

int main(int argc, char** argv) { return newsbook::run(argc, argv); }
