#include "tbb_in_threads.h"
