// The program's own memory.
#pragma once

namespace newsbook {

// Gives what is free back to the system, if it is a hundred MB or more: threads keep what they have freed for
// themselves alone. Takes milliseconds; does nothing where the C library knows no such call.
void return_free_memory();

}  // namespace newsbook
