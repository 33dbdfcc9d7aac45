// Written by tests/fit/fit.py: not to be changed by hand.
#include "readers/text_model.h"

namespace newsbook {

// clang-format off
const PlaceWeights place_weights[2147] = {
    {47, -253, -4, -10, -20},  // kind=0 length=0 kind+length=0
    {20, -211, -11, -17, 39},  // kind=0 length=1 kind+length=1
    {15, -209, -29, 30, -8},  // kind=0 length=2 kind+length=2
    {87, -66, 15, -79, -16},  // kind=0 length=3 kind+length=3
    {128, 16, -46, -186, 28},  // kind=0 length=4 kind+length=4
    {18, 74, -19, -22, -8},  // kind=0 length=5 kind+length=5
    {-57, -3, 28, -17, 48},  // kind=0 length=6 kind+length=6
    {18, -23, -147, 41, 15},  // kind=0 length=7 kind+length=7
    {27, -83, -50, 24, -11},  // kind=0 length=8 kind+length=8
    {-19, -147, -206, 120, -32},  // kind=0 length=9 kind+length=9
    {46, -257, 26, -34, 5},  // kind=1 length=0 kind+length=10
    {32, -215, -2, -177, 235},  // kind=1 length=1 kind+length=11
    {80, -256, 37, -66, 52},  // kind=1 length=2 kind+length=12
    {9, -117, 50, 30, -45},  // kind=1 length=3 kind+length=13
    {15, -15, 63, -46, 12},  // kind=1 length=4 kind+length=14
    {-20, 137, -7, -33, -4},  // kind=1 length=5 kind+length=15
    {-72, -10, -54, 84, 86},  // kind=1 length=6 kind+length=16
    {20, -29, -51, 54, -14},  // kind=1 length=7 kind+length=17
    {10, -72, -8, -1, 16},  // kind=1 length=8 kind+length=18
    {-11, -97, -88, 46, 7},  // kind=1 length=9 kind+length=19
    {-42, -228, 13, 184, -21},  // kind=2 length=0 kind+length=20
    {254, -435, 157, -167, -83},  // kind=2 length=1 kind+length=21
    {69, -346, 9, -18, 12},  // kind=2 length=2 kind+length=22
    {-70, -60, 89, 26, 39},  // kind=2 length=3 kind+length=23
    {54, 93, -24, -71, 8},  // kind=2 length=4 kind+length=24
    {-18, 216, 34, -79, 29},  // kind=2 length=5 kind+length=25
    {114, 60, -50, -181, 82},  // kind=2 length=6 kind+length=26
    {73, -45, -21, -49, 1},  // kind=2 length=7 kind+length=27
    {58, -43, -45, 15, -7},  // kind=2 length=8 kind+length=28
    {-149, -68, -86, 207, 0},  // kind=2 length=9 kind+length=29
    {84, -426, 41, -76, 51},  // kind=3 length=0 kind+length=30
    {43, -237, 0, -39, 57},  // kind=3 length=1 kind+length=31
    {-14, -241, 6, 28, 24},  // kind=3 length=2 kind+length=32
    {11, -97, 86, 21, -140},  // kind=3 length=3 kind+length=33
    {95, -21, -20, -70, 10},  // kind=3 length=4 kind+length=34
    {-1, 44, 3, -35, 22},  // kind=3 length=5 kind+length=35
    {34, -35, -5, -63, 44},  // kind=3 length=6 kind+length=36
    {38, -61, -44, -11, 13},  // kind=3 length=7 kind+length=37
    {26, -99, -9, -7, 8},  // kind=3 length=8 kind+length=38
    {6, -123, -89, 40, -1},  // kind=3 length=9 kind+length=39
    {96, -242, -55, -74, 49},  // kind=4 length=0 kind+length=40
    {150, -199, 48, -95, -85},  // kind=4 length=1 kind+length=41
    {-42, -199, 119, -90, 69},  // kind=4 length=2 kind+length=42
    {97, -59, 57, -95, -31},  // kind=4 length=3 kind+length=43
    {46, 21, -83, -78, 117},  // kind=4 length=4 kind+length=44
    {2, 86, -17, -19, 20},  // kind=4 length=5 kind+length=45
    {63, 7, 0, -97, 39},  // kind=4 length=6 kind+length=46
    {68, -20, -38, -44, 8},  // kind=4 length=7 kind+length=47
    {56, -57, -4, -41, 3},  // kind=4 length=8 kind+length=48
    {35, -82, -84, 6, -6},  // kind=4 length=9 kind+length=49
    {91, -228, 34, -125, 29},  // kind=5 length=0 kind+length=50
    {69, -186, 24, -132, 87},  // kind=5 length=1 kind+length=51
    {52, -184, -41, -81, 131},  // kind=5 length=2 kind+length=52
    {88, -41, 120, -172, -12},  // kind=5 length=3 kind+length=53
    {80, 34, -108, -136, 171},  // kind=5 length=4 kind+length=54
    {18, 99, 93, -120, 51},  // kind=5 length=5 kind+length=55
    {61, 20, 31, -156, 69},  // kind=5 length=6 kind+length=56
    {65, -6, -35, -95, 45},  // kind=5 length=7 kind+length=57
    {53, -43, -1, -91, 40},  // kind=5 length=8 kind+length=58
    {32, -68, -80, -44, 31},  // kind=5 length=9 kind+length=59
    {59, -239, 59, -149, 83},  // kind=6 length=0 kind+length=60
    {47, -197, 34, -140, 139},  // kind=6 length=1 kind+length=61
    {38, -196, 7, -99, 100},  // kind=6 length=2 kind+length=62
    {-40, -55, 50, -63, 105},  // kind=6 length=3 kind+length=63
    {95, 56, 55, -189, -13},  // kind=6 length=4 kind+length=64
    {-65, 83, 23, -104, 174},  // kind=6 length=5 kind+length=65
    {-25, 9, 139, -194, 113},  // kind=6 length=6 kind+length=66
    {59, -19, 24, -137, 50},  // kind=6 length=7 kind+length=67
    {32, -55, 83, -141, 50},  // kind=6 length=8 kind+length=68
    {33, -79, -49, -6, -87},  // kind=6 length=9 kind+length=69
    {110, -467, 62, -65, -69},  // kind=7 length=0 kind+length=70
    {61, -385, 79, -202, 160},  // kind=7 length=1 kind+length=71
    {49, -319, -19, 46, -44},  // kind=7 length=2 kind+length=72
    {26, -177, 96, 1, -61},  // kind=7 length=3 kind+length=73
    {111, -91, 55, -228, 47},  // kind=7 length=4 kind+length=74
    {1, -36, -14, -61, 81},  // kind=7 length=5 kind+length=75
    {47, -114, 14, -184, 128},  // kind=7 length=6 kind+length=76
    {101, -141, -25, -45, 16},  // kind=7 length=7 kind+length=77
    {-136, -178, 10, 19, 88},  // kind=7 length=8 kind+length=78
    {20, -203, -69, 12, 8},  // kind=7 length=9 kind+length=79
    {89, -230, 6, -142, 54},  // kind=8 length=0 kind+length=80
    {12, -188, -6, -128, 168},  // kind=8 length=1 kind+length=81
    {151, -186, -14, -254, 60},  // kind=8 length=2 kind+length=82
    {25, -43, 21, -103, 85},  // kind=8 length=3 kind+length=83
    {153, 32, -39, -219, 62},  // kind=8 length=4 kind+length=84
    {29, 97, -16, -137, 73},  // kind=8 length=5 kind+length=85
    {61, 16, -20, -165, 95},  // kind=8 length=6 kind+length=86
    {65, -8, -63, -111, 64},  // kind=8 length=7 kind+length=87
    {52, -46, -31, -102, 59},  // kind=8 length=8 kind+length=88
    {32, -70, -110, -58, 49},  // kind=8 length=9 kind+length=89
    {42, -227, 23, -26, 10},  // kind=9 length=0 kind+length=90
    {15, -184, 16, -34, 69},  // kind=9 length=1 kind+length=91
    {10, -182, -2, 14, 22},  // kind=9 length=2 kind+length=92
    {-32, -39, 40, -46, 84},  // kind=9 length=3 kind+length=93
    {19, 36, -24, -16, 39},  // kind=9 length=4 kind+length=94
    {-23, 101, 0, -22, 35},  // kind=9 length=5 kind+length=95
    {13, 22, -8, -49, 57},  // kind=9 length=6 kind+length=96
    {17, -4, -47, 3, 26},  // kind=9 length=7 kind+length=97
    {5, -42, -12, 7, 21},  // kind=9 length=8 kind+length=98
    {-16, -66, -92, 54, 12},  // kind=9 length=9 kind+length=99
    {75, 108, 136, -169, 64},  // ends=0 kind+ends=0
    {-120, -187, -39, 257, 7},  // ends=1 kind+ends=1
    {-17, -547, -72, 65, 25},  // ends=2 kind+ends=2
    {82, 234, -78, -52, -140},  // ends=3 kind+ends=3
    {21, -23, 11, -30, 20},  // ends=0 kind+ends=4
    {-105, -187, -37, 158, 7},  // ends=1 kind+ends=5
    {-80, -439, -28, 79, 45},  // ends=2 kind+ends=6
    {162, 118, 23, -144, -77},  // ends=3 kind+ends=7
    {36, -13, 20, -50, 26},  // ends=0 kind+ends=8
    {-273, -318, -106, 389, 19},  // ends=1 kind+ends=9
    {-20, -285, -27, 35, 18},  // ends=2 kind+ends=10
    {77, 104, 0, -63, -63},  // ends=3 kind+ends=11
    {25, -99, 14, -25, 39},  // ends=0 kind+ends=12
    {48, -187, 29, 41, -52},  // ends=1 kind+ends=13
    {31, -286, -15, -30, 28},  // ends=2 kind+ends=14
    {149, 119, -3, -110, -126},  // ends=3 kind+ends=15
    {105, -41, 2, -148, 48},  // ends=0 kind+ends=16
    {-105, -187, -37, 158, 7},  // ends=1 kind+ends=17
    {-192, -286, -14, 234, -27},  // ends=2 kind+ends=18
    {77, 104, 0, -63, -63},  // ends=3 kind+ends=19
    {36, -24, 2, -112, 93},  // ends=0 kind+ends=20
    {-105, -187, -37, 158, 8},  // ends=1 kind+ends=21
    {-20, -285, -27, 35, 18},  // ends=2 kind+ends=22
    {77, 104, 0, -63, -63},  // ends=3 kind+ends=23
    {16, -80, 59, -77, 56},  // ends=0 kind+ends=24
    {-105, -187, -37, 158, 7},  // ends=1 kind+ends=25
    {50, -243, -25, -66, -20},  // ends=2 kind+ends=26
    {77, 104, 0, -63, -63},  // ends=3 kind+ends=27
    {47, -144, 42, -79, 38},  // ends=0 kind+ends=28
    {-190, -187, -30, 337, -108},  // ends=1 kind+ends=29
    {-214, -300, -257, 226, 143},  // ends=2 kind+ends=30
    {78, 105, 170, -80, -185},  // ends=3 kind+ends=31
    {92, -27, 24, -139, 34},  // ends=0 kind+ends=32
    {-225, -187, -43, 129, 171},  // ends=1 kind+ends=33
    {67, -285, -33, 32, 17},  // ends=2 kind+ends=34
    {77, 104, -2, -58, -64},  // ends=3 kind+ends=35
    {15, -24, 10, -40, 68},  // ends=0 kind+ends=36
    {-105, -187, -37, 158, 7},  // ends=1 kind+ends=37
    {-20, -285, -27, 35, 18},  // ends=2 kind+ends=38
    {77, 104, 0, -63, -63},  // ends=3 kind+ends=39
    {20, -61, -2, -14, 42},  // function=0 kind+function=0
    {-20, -34, 43, -8, 12},  // function=1 kind+function=1
    {-21, 25, -105, 38, 28},  // function=2 kind+function=2
    {43, -123, -39, 97, -89},  // function=3 kind+function=3
    {60, -57, 14, -56, 12},  // function=0 kind+function=4
    {3, -18, -5, -6, 4},  // function=1 kind+function=5
    {-62, -75, -82, 31, 96},  // function=2 kind+function=6
    {6, -33, 73, 19, -57},  // function=3 kind+function=7
    {38, -58, 72, -43, 1},  // function=0 kind+function=8
    {-38, -22, -1, 0, 48},  // function=1 kind+function=9
    {-3, -29, -69, 10, 32},  // function=2 kind+function=10
    {120, 2, -105, -34, -42},  // function=3 kind+function=11
    {24, -91, 9, -21, 21},  // function=0 kind+function=12
    {-13, -23, 4, -2, 21},  // function=1 kind+function=13
    {-13, -19, -26, 16, 26},  // function=2 kind+function=14
    {167, -33, 47, -159, -10},  // function=3 kind+function=15
    {24, -52, 28, -49, 34},  // function=0 kind+function=16
    {77, -25, -29, -14, -21},  // function=1 kind+function=17
    {-14, -19, -10, 19, -8},  // function=2 kind+function=18
    {46, -28, 1, -14, -26},  // function=3 kind+function=19
    {19, -43, 22, -16, 8},  // function=0 kind+function=20
    {10, -25, 11, -124, 69},  // function=1 kind+function=21
    {-26, -19, 61, -145, 72},  // function=2 kind+function=22
    {58, -28, -156, 133, -37},  // function=3 kind+function=23
    {-34, -17, 32, -70, 66},  // function=0 kind+function=24
    {1, -71, -10, -10, 70},  // function=1 kind+function=25
    {90, -21, 80, -144, -7},  // function=2 kind+function=26
    {46, -28, 1, -21, -22},  // function=3 kind+function=27
    {43, -179, 20, -38, 28},  // function=0 kind+function=28
    {12, -22, -129, -14, 53},  // function=1 kind+function=29
    {-34, -25, 109, -77, 63},  // function=2 kind+function=30
    {188, -29, 88, -158, -88},  // function=3 kind+function=31
    {246, -45, 45, -216, -132},  // function=0 kind+function=32
    {201, -27, -5, -47, -68},  // function=1 kind+function=33
    {-199, -19, -89, 101, 229},  // function=2 kind+function=34
    {9, -28, -2, -43, 56},  // function=3 kind+function=35
    {13, -44, 15, -2, 27},  // function=0 kind+function=36
    {-13, -23, 4, -25, 56},  // function=1 kind+function=37
    {-13, -19, -26, 16, 26},  // function=2 kind+function=38
    {48, -28, 1, -13, -31},  // function=3 kind+function=39
    {-23, 2, 7, 4, 33},  // next=0 kind+next=0
    {-30, 39, -103, 66, -9},  // next=1 kind+next=1
    {-5, 25, -65, 4, 40},  // next=2 kind+next=2
    {106, -241, -2, -9, -108},  // next=3 kind+next=3
    {141, 40, -35, -94, 4},  // next=4 kind+next=4
    {-21, 165, -32, 10, -91},  // next=5 kind+next=5
    {18, -94, 172, -73, -12},  // next=6 kind+next=6
    {15, -131, -91, 58, -68},  // next=7 kind+next=7
    {-47, -34, 40, -5, 63},  // next=8 kind+next=8
    {-20, -1, 0, -137, 209},  // next=9 kind+next=9
    {-82, 0, 0, 82, 0},  // next=10 kind+next=10
    {40, -3, -68, -3, 14},  // next=0 kind+next=11
    {-47, 11, 105, 29, -40},  // next=1 kind+next=12
    {12, 40, -37, -37, 58},  // next=2 kind+next=13
    {9, -183, 5, -93, 121},  // next=3 kind+next=14
    {43, 43, -39, -71, 26},  // next=4 kind+next=15
    {10, 89, -17, 6, -90},  // next=5 kind+next=16
    {-11, -82, 112, -7, -13},  // next=6 kind+next=17
    {115, -157, 101, -93, -72},  // next=7 kind+next=18
    {-22, -34, 49, -126, 125},  // next=8 kind+next=19
    {-18, -1, 0, 12, 26},  // next=9 kind+next=20
    {-13, 0, 0, 13, 0},  // next=10 kind+next=21
    {-24, 75, 41, -48, 40},  // next=0 kind+next=22
    {-57, 143, 91, -49, -10},  // next=1 kind+next=23
    {22, 8, 8, -23, 10},  // next=2 kind+next=24
    {41, -259, 0, -19, 44},  // next=3 kind+next=25
    {-8, 141, -73, -88, 53},  // next=4 kind+next=26
    {51, 95, -107, 42, -121},  // next=5 kind+next=27
    {-7, -216, 246, -31, 8},  // next=6 kind+next=28
    {41, -194, -65, 29, -9},  // next=7 kind+next=29
    {-28, -57, 87, -42, 73},  // next=8 kind+next=30
    {-18, -2, 0, -149, 199},  // next=9 kind+next=31
    {-60, 0, 0, 60, 0},  // next=10 kind+next=32
    {-79, 7, 55, 39, 10},  // next=0 kind+next=33
    {-37, 34, 1, 113, -74},  // next=1 kind+next=34
    {-22, 153, 17, -18, 17},  // next=2 kind+next=35
    {56, -351, 4, -64, 101},  // next=3 kind+next=36
    {160, 40, 55, -236, -58},  // next=4 kind+next=37
    {14, 89, -17, -9, -88},  // next=5 kind+next=38
    {-142, -91, 81, 255, -40},  // next=6 kind+next=39
    {-47, -239, 62, 17, 39},  // next=7 kind+next=40
    {69, -34, 70, -85, -6},  // next=8 kind+next=41
    {-19, -1, 0, 181, -117},  // next=9 kind+next=42
    {34, 0, 0, -34, 0},  // next=10 kind+next=43
    {73, 12, 43, -134, -5},  // next=0 kind+next=44
    {109, 36, 28, -68, -45},  // next=1 kind+next=45
    {129, 18, -34, -37, -40},  // next=2 kind+next=46
    {-41, -172, -36, 27, 103},  // next=3 kind+next=47
    {31, 43, -37, 97, -37},  // next=4 kind+next=48
    {7, 89, 19, 6, -97},  // next=5 kind+next=49
    {-22, -91, 108, -19, 28},  // next=6 kind+next=50
    {-46, -130, 32, -56, 111},  // next=7 kind+next=51
    {-29, -34, 43, -24, 60},  // next=8 kind+next=52
    {-18, -1, 0, -8, 43},  // next=9 kind+next=53
    {-8, 0, 0, 8, 0},  // next=10 kind+next=54
    {-17, 14, 46, -19, 6},  // next=0 kind+next=55
    {-14, 36, 51, 7, -33},  // next=1 kind+next=56
    {11, 18, -50, -17, 65},  // next=2 kind+next=57
    {5, -172, 62, -15, 31},  // next=3 kind+next=58
    {50, 43, -85, -83, 125},  // next=4 kind+next=59
    {9, 89, -19, 4, -83},  // next=5 kind+next=60
    {-1, -91, 117, -26, -4},  // next=6 kind+next=61
    {10, -130, 24, -12, 8},  // next=7 kind+next=62
    {-22, -34, 46, -27, 51},  // next=8 kind+next=63
    {-18, -1, 0, -8, 43},  // next=9 kind+next=64
    {-9, 0, 0, 9, 0},  // next=10 kind+next=65
    {21, 1, 77, -134, 71},  // next=0 kind+next=66
    {75, 36, 50, -177, -33},  // next=1 kind+next=67
    {24, 17, 12, -40, 30},  // next=2 kind+next=68
    {-130, -173, -7, 60, 90},  // next=3 kind+next=69
    {31, 43, -66, -66, 73},  // next=4 kind+next=70
    {8, 92, -33, 15, -91},  // next=5 kind+next=71
    {-10, -89, 149, -72, 3},  // next=6 kind+next=72
    {74, -134, 16, -8, -32},  // next=7 kind+next=73
    {-29, -34, 47, -24, 52},  // next=8 kind+next=74
    {-18, -1, 0, -8, 43},  // next=9 kind+next=75
    {-8, 0, 0, 8, 0},  // next=10 kind+next=76
    {-90, 7, 38, 3, 54},  // next=0 kind+next=77
    {104, 36, 42, 21, -189},  // next=1 kind+next=78
    {63, -60, 93, -86, -5},  // next=2 kind+next=79
    {76, -173, -33, -23, 24},  // next=3 kind+next=80
    {146, 44, -40, -191, 4},  // next=4 kind+next=81
    {9, 89, 32, 1, -94},  // next=5 kind+next=82
    {-2, -92, 126, -44, 5},  // next=6 kind+next=83
    {11, -168, 12, -26, 45},  // next=7 kind+next=84
    {15, -34, 39, -61, 83},  // next=8 kind+next=85
    {-18, -1, 0, -8, 43},  // next=9 kind+next=86
    {35, 0, 0, -35, 0},  // next=10 kind+next=87
    {-19, 13, 9, 0, 24},  // next=0 kind+next=88
    {146, 36, 8, -21, -54},  // next=1 kind+next=89
    {22, 18, -41, -37, 76},  // next=2 kind+next=90
    {-17, -172, 4, -64, 135},  // next=3 kind+next=91
    {48, 43, -29, -72, 11},  // next=4 kind+next=92
    {9, 89, -18, 6, -90},  // next=5 kind+next=93
    {-9, -91, 116, -20, -4},  // next=6 kind+next=94
    {112, -130, 26, -39, -18},  // next=7 kind+next=95
    {-43, -35, 51, -31, 65},  // next=8 kind+next=96
    {-18, -1, 0, -8, 43},  // next=9 kind+next=97
    {24, 0, 0, -24, 0},  // next=10 kind+next=98
    {-24, 14, 15, 2, 44},  // next=0 kind+next=99
    {-11, 36, 25, 45, -63},  // next=1 kind+next=100
    {9, 18, 5, -94, 105},  // next=2 kind+next=101
    {23, -172, -3, -14, 39},  // next=3 kind+next=102
    {46, 43, -31, -71, 17},  // next=4 kind+next=103
    {9, 89, -18, 6, -90},  // next=5 kind+next=104
    {-11, -91, 116, -19, -3},  // next=6 kind+next=105
    {8, -129, 21, -4, 10},  // next=7 kind+next=106
    {-23, -34, 47, -27, 52},  // next=8 kind+next=107
    {-18, -1, 0, -8, 43},  // next=9 kind+next=108
    {-9, 0, 0, 9, 0},  // next=10 kind+next=109
    {-40, 51, 94, -16, 14},  // previous=0 kind+previous=0
    {63, -161, -106, -8, 14},  // previous=1 kind+previous=1
    {30, -131, -124, 3, 57},  // previous=2 kind+previous=2
    {24, -112, 84, -30, 46},  // previous=3 kind+previous=3
    {163, 99, -134, -42, -87},  // previous=4 kind+previous=4
    {59, -10, 19, -39, -55},  // previous=5 kind+previous=5
    {105, -102, -21, 55, -162},  // previous=6 kind+previous=6
    {-80, 94, -34, 80, -11},  // previous=7 kind+previous=7
    {98, -37, -54, -69, 44},  // previous=8 kind+previous=8
    {-23, 0, 0, 170, -41},  // previous=9 kind+previous=9
    {-78, 78, 0, 0, 0},  // previous=10 kind+previous=10
    {12, -20, -7, -10, 51},  // previous=0 kind+previous=11
    {-14, -231, 136, -42, 77},  // previous=1 kind+previous=12
    {-22, -143, -58, 100, -35},  // previous=2 kind+previous=13
    {48, -145, 39, -10, 20},  // previous=3 kind+previous=14
    {119, 107, -80, -86, 30},  // previous=4 kind+previous=15
    {43, -4, 27, -89, 15},  // previous=5 kind+previous=16
    {138, -101, -34, 15, -44},  // previous=6 kind+previous=17
    {3, 117, 108, -119, -27},  // previous=7 kind+previous=18
    {200, -33, -16, -171, 35},  // previous=8 kind+previous=19
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=20
    {-85, 85, 0, 0, 0},  // previous=10 kind+previous=21
    {22, 71, 14, -41, 15},  // previous=0 kind+previous=22
    {40, -287, 76, -12, 17},  // previous=1 kind+previous=23
    {28, -208, -48, -15, 47},  // previous=2 kind+previous=24
    {24, -81, 133, -41, -26},  // previous=3 kind+previous=25
    {115, 116, -101, -99, 34},  // previous=4 kind+previous=26
    {57, -7, -57, -123, 159},  // previous=5 kind+previous=27
    {132, -153, -201, 13, 90},  // previous=6 kind+previous=28
    {-31, 130, 127, -42, -45},  // previous=7 kind+previous=29
    {89, -97, -25, -111, 148},  // previous=8 kind+previous=30
    {-13, 0, 0, 84, -20},  // previous=9 kind+previous=31
    {-225, 225, 0, 0, 0},  // previous=10 kind+previous=32
    {-1, -37, 6, -21, 42},  // previous=0 kind+previous=33
    {-20, -148, 50, -1, 12},  // previous=1 kind+previous=34
    {10, -148, -23, 36, -25},  // previous=2 kind+previous=35
    {44, -152, 45, -55, 49},  // previous=3 kind+previous=36
    {-174, 245, -60, -63, 137},  // previous=4 kind+previous=37
    {48, -4, 115, -142, 11},  // previous=5 kind+previous=38
    {-140, -100, -54, 73, 118},  // previous=6 kind+previous=39
    {20, 38, 23, 15, -73},  // previous=7 kind+previous=40
    {-28, -37, -5, 59, 7},  // previous=8 kind+previous=41
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=42
    {-32, 32, 0, 0, 0},  // previous=10 kind+previous=43
    {82, 22, 11, -57, 22},  // previous=0 kind+previous=44
    {5, -160, 41, -15, 42},  // previous=1 kind+previous=45
    {-57, -116, 4, 20, 30},  // previous=2 kind+previous=46
    {161, -74, 87, -133, -123},  // previous=3 kind+previous=47
    {14, 103, -72, 131, -31},  // previous=4 kind+previous=48
    {56, -4, 3, -112, 52},  // previous=5 kind+previous=49
    {4, -100, -32, -1, 105},  // previous=6 kind+previous=50
    {79, 66, 24, -140, 5},  // previous=7 kind+previous=51
    {77, -37, -14, -68, 32},  // previous=8 kind+previous=52
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=53
    {-77, 77, 0, 0, 0},  // previous=10 kind+previous=54
    {-41, 21, 92, -69, 47},  // previous=0 kind+previous=55
    {4, -160, 44, -10, 26},  // previous=1 kind+previous=56
    {50, -116, -55, -67, 72},  // previous=2 kind+previous=57
    {26, -74, 40, -23, 10},  // previous=3 kind+previous=58
    {18, 104, -111, 59, 26},  // previous=4 kind+previous=59
    {47, -4, 16, -92, 23},  // previous=5 kind+previous=60
    {18, -100, -21, -3, 45},  // previous=6 kind+previous=61
    {-6, 67, 71, -6, -22},  // previous=7 kind+previous=62
    {72, -37, -15, -66, 38},  // previous=8 kind+previous=63
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=64
    {-77, 77, 0, 0, 0},  // previous=10 kind+previous=65
    {61, 21, 56, -123, 29},  // previous=0 kind+previous=66
    {4, -160, 49, -59, 63},  // previous=1 kind+previous=67
    {-13, -116, -23, -64, 112},  // previous=2 kind+previous=68
    {-91, -74, -51, 100, 68},  // previous=3 kind+previous=69
    {21, 101, -69, 32, 24},  // previous=4 kind+previous=70
    {60, -4, 25, -98, 6},  // previous=5 kind+previous=71
    {12, -100, 77, -106, 29},  // previous=6 kind+previous=72
    {10, 62, 17, 62, -121},  // previous=7 kind+previous=73
    {74, -37, -15, -67, 37},  // previous=8 kind+previous=74
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=75
    {-78, 78, 0, 0, 0},  // previous=10 kind+previous=76
    {88, -11, -33, -103, 49},  // previous=0 kind+previous=77
    {139, -160, 76, -60, -91},  // previous=1 kind+previous=78
    {-22, -112, -98, 44, 44},  // previous=2 kind+previous=79
    {18, -119, 101, -21, 6},  // previous=3 kind+previous=80
    {5, 104, -40, -148, 99},  // previous=4 kind+previous=81
    {48, -4, 23, -92, 16},  // previous=5 kind+previous=82
    {28, -100, 7, -78, 51},  // previous=6 kind+previous=83
    {-4, 25, 33, -31, 28},  // previous=7 kind+previous=84
    {174, -37, -7, -169, 33},  // previous=8 kind+previous=85
    {-13, 0, 0, 81, -18},  // previous=9 kind+previous=86
    {-73, 73, 0, 0, 0},  // previous=10 kind+previous=87
    {25, 22, 16, -75, 51},  // previous=0 kind+previous=88
    {-28, -160, 44, -19, 99},  // previous=1 kind+previous=89
    {128, -115, -45, -28, -41},  // previous=2 kind+previous=90
    {-19, -73, 60, -41, 44},  // previous=3 kind+previous=91
    {6, 104, -68, -19, 42},  // previous=4 kind+previous=92
    {47, -4, 18, -88, 15},  // previous=5 kind+previous=93
    {9, -100, -22, 12, 31},  // previous=6 kind+previous=94
    {2, 67, 12, -40, 48},  // previous=7 kind+previous=95
    {57, -37, -16, -69, 63},  // previous=8 kind+previous=96
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=97
    {-77, 77, 0, 0, 0},  // previous=10 kind+previous=98
    {-5, 22, 17, -48, 94},  // previous=0 kind+previous=99
    {4, -160, 44, -1, 17},  // previous=1 kind+previous=100
    {8, -115, -24, -97, 136},  // previous=2 kind+previous=101
    {17, -74, 40, 97, -70},  // previous=3 kind+previous=102
    {22, 104, -67, -27, 30},  // previous=4 kind+previous=103
    {47, -4, 18, -89, 15},  // previous=5 kind+previous=104
    {19, -100, -22, 7, 31},  // previous=6 kind+previous=105
    {-8, 67, 20, -5, -7},  // previous=7 kind+previous=106
    {72, -37, -15, -66, 38},  // previous=8 kind+previous=107
    {-13, 0, 0, 82, -19},  // previous=9 kind+previous=108
    {-77, 77, 0, 0, 0},  // previous=10 kind+previous=109
    {0, 0, 0, 0, 0},  // distance-before=0 distance-after=0 distance-before+distance-after=0
    {-8, 28, 3, -1, 9},  // distance-before=0 distance-after=1 distance-before+distance-after=1
    {13, 25, 37, -19, -2},  // distance-before=0 distance-after=2 distance-before+distance-after=2
    {11, -26, -5, -21, 29},  // distance-before=0 distance-after=3 distance-before+distance-after=3
    {-14, -36, 45, -12, 17},  // distance-before=0 distance-after=4 distance-before+distance-after=4
    {9, -68, 1, -3, 15},  // distance-before=0 distance-after=5 distance-before+distance-after=5
    {18, -181, -2, 4, 9},  // distance-before=0 distance-after=6 distance-before+distance-after=6
    {20, 35, -16, -26, 12},  // distance-before=0 distance-after=7 distance-before+distance-after=7
    {3, 14, -5, -7, 16},  // distance-before=1 distance-after=0 distance-before+distance-after=8
    {22, 57, 15, -29, 5},  // distance-before=1 distance-after=1 distance-before+distance-after=9
    {-34, 101, -25, -30, 77},  // distance-before=1 distance-after=2 distance-before+distance-after=10
    {37, 2, -22, -82, 89},  // distance-before=1 distance-after=3 distance-before+distance-after=11
    {19, -6, 24, -64, 56},  // distance-before=1 distance-after=4 distance-before+distance-after=12
    {45, -125, 87, -57, 24},  // distance-before=1 distance-after=5 distance-before+distance-after=13
    {33, -204, -39, 12, 29},  // distance-before=1 distance-after=6 distance-before+distance-after=14
    {-25, 49, -21, -51, 140},  // distance-before=1 distance-after=7 distance-before+distance-after=15
    {-3, 98, -9, -20, 18},  // distance-before=2 distance-after=0 distance-before+distance-after=16
    {-121, 295, 17, -12, 42},  // distance-before=2 distance-after=1 distance-before+distance-after=17
    {67, 155, 29, -57, -16},  // distance-before=2 distance-after=2 distance-before+distance-after=18
    {4, 80, -78, -53, 93},  // distance-before=2 distance-after=3 distance-before+distance-after=19
    {-108, 58, 54, -30, 89},  // distance-before=2 distance-after=4 distance-before+distance-after=20
    {122, 37, -37, -92, 10},  // distance-before=2 distance-after=5 distance-before+distance-after=21
    {70, -164, -18, -71, 60},  // distance-before=2 distance-after=6 distance-before+distance-after=22
    {12, 170, -25, -113, 87},  // distance-before=2 distance-after=7 distance-before+distance-after=23
    {47, -67, -17, -24, 5},  // distance-before=3 distance-after=0 distance-before+distance-after=24
    {62, -59, 22, -55, 20},  // distance-before=3 distance-after=1 distance-before+distance-after=25
    {99, -41, 26, -81, -10},  // distance-before=3 distance-after=2 distance-before+distance-after=26
    {181, -100, -95, -134, 42},  // distance-before=3 distance-after=3 distance-before+distance-after=27
    {58, -179, 51, -54, 37},  // distance-before=3 distance-after=4 distance-before+distance-after=28
    {136, -148, -67, -46, 20},  // distance-before=3 distance-after=5 distance-before+distance-after=29
    {5, -246, -60, 40, 43},  // distance-before=3 distance-after=6 distance-before+distance-after=30
    {95, -32, -31, -52, -56},  // distance-before=3 distance-after=7 distance-before+distance-after=31
    {17, -76, 25, -13, 7},  // distance-before=4 distance-after=0 distance-before+distance-after=32
    {9, -139, 81, -22, 15},  // distance-before=4 distance-after=1 distance-before+distance-after=33
    {54, -27, 133, -105, -8},  // distance-before=4 distance-after=2 distance-before+distance-after=34
    {-20, -97, 44, 8, 0},  // distance-before=4 distance-after=3 distance-before+distance-after=35
    {29, -156, 42, 14, -4},  // distance-before=4 distance-after=4 distance-before+distance-after=36
    {16, -157, -37, -38, 118},  // distance-before=4 distance-after=5 distance-before+distance-after=37
    {77, -279, 19, -36, 29},  // distance-before=4 distance-after=6 distance-before+distance-after=38
    {9, -41, 9, 8, 5},  // distance-before=4 distance-after=7 distance-before+distance-after=39
    {7, -92, 7, 4, 11},  // distance-before=5 distance-after=0 distance-before+distance-after=40
    {23, -152, 8, -27, 63},  // distance-before=5 distance-after=1 distance-before+distance-after=41
    {7, -71, 73, -18, 16},  // distance-before=5 distance-after=2 distance-before+distance-after=42
    {-38, -108, -7, -29, 86},  // distance-before=5 distance-after=3 distance-before+distance-after=43
    {-53, -197, 53, -1, 78},  // distance-before=5 distance-after=4 distance-before+distance-after=44
    {41, -160, -20, 44, -35},  // distance-before=5 distance-after=5 distance-before+distance-after=45
    {35, -286, 64, -5, 20},  // distance-before=5 distance-after=6 distance-before+distance-after=46
    {49, -57, -15, -22, 6},  // distance-before=5 distance-after=7 distance-before+distance-after=47
    {14, -147, -4, -11, 26},  // distance-before=6 distance-after=0 distance-before+distance-after=48
    {35, -149, -42, -71, 124},  // distance-before=6 distance-after=1 distance-before+distance-after=49
    {21, -138, 88, 6, -65},  // distance-before=6 distance-after=2 distance-before+distance-after=50
    {-10, -175, 8, -49, 78},  // distance-before=6 distance-after=3 distance-before+distance-after=51
    {30, -249, 89, -37, 4},  // distance-before=6 distance-after=4 distance-before+distance-after=52
    {4, -241, 23, -42, 94},  // distance-before=6 distance-after=5 distance-before+distance-after=53
    {55, -427, -26, 13, 19},  // distance-before=6 distance-after=6 distance-before+distance-after=54
    {133, -112, -24, -130, 46},  // distance-before=6 distance-after=7 distance-before+distance-after=55
    {15, 7, 18, -37, 24},  // distance-before=7 distance-after=0 distance-before+distance-after=56
    {-179, 110, -17, 9, 121},  // distance-before=7 distance-after=1 distance-before+distance-after=57
    {48, -7, 70, -31, -14},  // distance-before=7 distance-after=2 distance-before+distance-after=58
    {9, -115, 89, 17, 10},  // distance-before=7 distance-after=3 distance-before+distance-after=59
    {-64, 46, 70, -66, 97},  // distance-before=7 distance-after=4 distance-before+distance-after=60
    {41, -102, 41, -59, 33},  // distance-before=7 distance-after=5 distance-before+distance-after=61
    {60, -179, 56, -111, 17},  // distance-before=7 distance-after=6 distance-before+distance-after=62
    {41, 42, 6, -90, 36},  // distance-before=7 distance-after=7 distance-before+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-before=0
    {-35, 38, 63, 13, -27},  // kind+distance-before=1
    {-20, -12, -27, 24, 16},  // kind+distance-before=2
    {15, -8, -120, 52, -61},  // kind+distance-before=3
    {54, -9, -56, -51, 44},  // kind+distance-before=4
    {13, 25, -121, -10, 40},  // kind+distance-before=5
    {138, -8, -12, -29, -131},  // kind+distance-before=6
    {-50, -34, -50, 54, 89},  // kind+distance-before=7
    {0, 0, 0, 0, 0},  // kind+distance-before=8
    {58, -43, -57, -7, 2},  // kind+distance-before=9
    {-32, 24, 23, -37, 44},  // kind+distance-before=10
    {9, 2, -21, -26, 18},  // kind+distance-before=11
    {9, -22, 96, -52, 7},  // kind+distance-before=12
    {17, -9, 67, 12, -69},  // kind+distance-before=13
    {9, -46, -35, 35, 19},  // kind+distance-before=14
    {-70, 50, -37, 56, -12},  // kind+distance-before=15
    {0, 0, 0, 0, 0},  // kind+distance-before=16
    {49, 34, -26, -28, -10},  // kind+distance-before=17
    {-7, 79, 54, -26, -25},  // kind+distance-before=18
    {-57, -45, 28, 26, 28},  // kind+distance-before=19
    {-4, -136, 50, 34, -35},  // kind+distance-before=20
    {-37, -108, 1, 21, 36},  // kind+distance-before=21
    {44, -1, -15, -49, 25},  // kind+distance-before=22
    {-21, 18, 8, -9, 72},  // kind+distance-before=23
    {0, 0, 0, 0, 0},  // kind+distance-before=24
    {12, -40, 8, -6, 13},  // kind+distance-before=25
    {-41, -7, -29, 44, 25},  // kind+distance-before=26
    {98, -3, 27, -32, -54},  // kind+distance-before=27
    {-94, 138, -83, -15, 79},  // kind+distance-before=28
    {-7, -5, 45, 7, -11},  // kind+distance-before=29
    {17, -92, 12, 33, -37},  // kind+distance-before=30
    {77, -34, 14, -127, -10},  // kind+distance-before=31
    {0, 0, 0, 0, 0},  // kind+distance-before=32
    {117, 0, 1, -65, -13},  // kind+distance-before=33
    {106, -3, 59, -177, -21},  // kind+distance-before=34
    {202, 0, 5, -153, -50},  // kind+distance-before=35
    {21, 0, 23, 0, -79},  // kind+distance-before=36
    {21, 0, -3, 17, -47},  // kind+distance-before=37
    {-81, -1, -50, 35, 148},  // kind+distance-before=38
    {-103, 0, -1, 53, 36},  // kind+distance-before=39
    {0, 0, 0, 0, 0},  // kind+distance-before=40
    {-32, 0, 91, -40, 13},  // kind+distance-before=41
    {0, 0, 29, 0, -13},  // kind+distance-before=42
    {1, 0, -1, -4, 2},  // kind+distance-before=43
    {4, 0, 3, -3, -1},  // kind+distance-before=44
    {90, 0, 10, -76, -25},  // kind+distance-before=45
    {24, -1, -18, -16, 24},  // kind+distance-before=46
    {-62, 0, -90, 53, 108},  // kind+distance-before=47
    {0, 0, 0, 0, 0},  // kind+distance-before=48
    {75, 0, 21, -100, 14},  // kind+distance-before=49
    {14, 5, -12, -38, 28},  // kind+distance-before=50
    {8, 0, -5, -127, 95},  // kind+distance-before=51
    {-115, -3, 4, 37, 33},  // kind+distance-before=52
    {-2, 0, -34, 3, 62},  // kind+distance-before=53
    {-71, -23, 69, 91, -39},  // kind+distance-before=54
    {40, 0, 24, 3, -111},  // kind+distance-before=55
    {0, 0, 0, 0, 0},  // kind+distance-before=56
    {76, -30, -61, -85, 33},  // kind+distance-before=57
    {49, -19, -89, -43, 46},  // kind+distance-before=58
    {-18, -2, 36, -62, 66},  // kind+distance-before=59
    {115, 0, 22, -43, -82},  // kind+distance-before=60
    {82, 0, 1, -45, -31},  // kind+distance-before=61
    {-54, -34, 3, 62, 21},  // kind+distance-before=62
    {-3, -19, 68, -22, -11},  // kind+distance-before=63
    {0, 0, 0, 0, 0},  // kind+distance-before=64
    {53, 0, 0, -75, 21},  // kind+distance-before=65
    {0, 0, -20, -11, 59},  // kind+distance-before=66
    {83, 0, -24, -89, 17},  // kind+distance-before=67
    {-79, -1, -5, -6, 112},  // kind+distance-before=68
    {222, 0, 0, -88, -130},  // kind+distance-before=69
    {7, 0, -15, 19, -1},  // kind+distance-before=70
    {-97, -1, 49, 7, -1},  // kind+distance-before=71
    {0, 0, 0, 0, 0},  // kind+distance-before=72
    {-2, 0, 0, -33, 71},  // kind+distance-before=73
    {0, -1, -1, 4, 6},  // kind+distance-before=74
    {0, 0, 0, 0, 0},  // kind+distance-before=75
    {0, 0, 0, 3, -2},  // kind+distance-before=76
    {0, 0, 0, 0, 0},  // kind+distance-before=77
    {0, 0, 0, 0, 0},  // kind+distance-before=78
    {0, 0, 0, 0, 0},  // kind+distance-before=79
    {0, 0, 0, 0, 0},  // kind+distance-after=0
    {20, 0, -30, 3, -9},  // kind+distance-after=1
    {16, 29, -109, 16, -16},  // kind+distance-after=2
    {-15, -49, 70, 45, -87},  // kind+distance-after=3
    {-27, -27, -106, 49, 55},  // kind+distance-after=4
    {-20, 14, 8, -63, 70},  // kind+distance-after=5
    {32, 0, -72, -22, 63},  // kind+distance-after=6
    {-25, 0, 0, 17, 8},  // kind+distance-after=7
    {0, 0, 0, 0, 0},  // kind+distance-after=8
    {78, -13, -103, -5, -25},  // kind+distance-after=9
    {-88, 9, 124, -5, 4},  // kind+distance-after=10
    {-80, -2, -13, 50, 10},  // kind+distance-after=11
    {16, -63, 16, -33, 49},  // kind+distance-after=12
    {-39, -15, 43, -5, 40},  // kind+distance-after=13
    {47, -13, -1, -81, 83},  // kind+distance-after=14
    {-10, 1, 6, 2, -17},  // kind+distance-after=15
    {0, 0, 0, 0, 0},  // kind+distance-after=16
    {26, 51, 1, -51, 9},  // kind+distance-after=17
    {-53, -25, 57, 25, 9},  // kind+distance-after=18
    {-11, -12, 8, -30, 52},  // kind+distance-after=19
    {-45, -3, -4, 10, 41},  // kind+distance-after=20
    {-26, -25, 46, 46, -68},  // kind+distance-after=21
    {53, -97, -32, -25, 0},  // kind+distance-after=22
    {28, 23, -5, -6, -106},  // kind+distance-after=23
    {0, 0, 0, 0, 0},  // kind+distance-after=24
    {-17, -18, 15, 20, -14},  // kind+distance-after=25
    {74, 78, 184, -77, -100},  // kind+distance-after=26
    {71, -11, -65, -166, 159},  // kind+distance-after=27
    {9, 37, 6, 38, -83},  // kind+distance-after=28
    {35, -155, -34, -20, 66},  // kind+distance-after=29
    {8, -71, 11, 18, 15},  // kind+distance-after=30
    {6, 0, -7, -76, 69},  // kind+distance-after=31
    {0, 0, 0, 0, 0},  // kind+distance-after=32
    {112, -2, 31, -158, -28},  // kind+distance-after=33
    {168, 0, -169, -7, 3},  // kind+distance-after=34
    {89, 0, -34, -2, -23},  // kind+distance-after=35
    {-148, 0, 66, -31, 107},  // kind+distance-after=36
    {-121, -1, 73, 13, 8},  // kind+distance-after=37
    {30, 0, -11, 27, -38},  // kind+distance-after=38
    {4, 0, 0, -4, 2},  // kind+distance-after=39
    {0, 0, 0, 0, 0},  // kind+distance-after=40
    {3, -1, 32, -9, -16},  // kind+distance-after=41
    {28, 0, -57, -38, 90},  // kind+distance-after=42
    {3, 0, -3, -7, 13},  // kind+distance-after=43
    {-29, 0, 119, -10, -12},  // kind+distance-after=44
    {-13, 0, -27, -11, 129},  // kind+distance-after=45
    {35, 0, -2, -1, -27},  // kind+distance-after=46
    {-1, 0, 0, 1, 0},  // kind+distance-after=47
    {0, 0, 0, 0, 0},  // kind+distance-after=48
    {38, -14, 75, -113, 27},  // kind+distance-after=49
    {-7, 0, 100, -126, 22},  // kind+distance-after=50
    {-97, 16, -3, 33, 10},  // kind+distance-after=51
    {-154, 0, 146, 1, 2},  // kind+distance-after=52
    {54, -12, -84, 84, -4},  // kind+distance-after=53
    {21, 0, -51, 33, 1},  // kind+distance-after=54
    {74, 0, 0, -22, -11},  // kind+distance-after=55
    {0, 0, 0, 0, 0},  // kind+distance-after=56
    {-71, -14, -9, 35, 27},  // kind+distance-after=57
    {72, -1, 48, -115, -3},  // kind+distance-after=58
    {47, -4, 31, -60, -8},  // kind+distance-after=59
    {70, -1, 32, -79, -17},  // kind+distance-after=60
    {25, -4, -14, -38, 34},  // kind+distance-after=61
    {4, -71, 24, 17, 2},  // kind+distance-after=62
    {99, 0, -7, -216, 41},  // kind+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-after=64
    {1, -1, -8, -1, 4},  // kind+distance-after=65
    {-28, -1, -10, -71, 162},  // kind+distance-after=66
    {115, -1, -1, -88, -20},  // kind+distance-after=67
    {39, 0, -25, -5, -1},  // kind+distance-after=68
    {225, 0, 0, -86, -142},  // kind+distance-after=69
    {-60, 0, 90, 22, 17},  // kind+distance-after=70
    {-39, 0, 0, -45, 109},  // kind+distance-after=71
    {0, 0, 0, 0, 0},  // kind+distance-after=72
    {-1, -1, 0, -2, 30},  // kind+distance-after=73
    {-1, 0, -1, -18, 46},  // kind+distance-after=74
    {0, 0, 0, 0, 0},  // kind+distance-after=75
    {0, 0, 0, 0, 0},  // kind+distance-after=76
    {0, 0, 0, 0, 0},  // kind+distance-after=77
    {0, 0, 0, 0, 0},  // kind+distance-after=78
    {0, 0, 0, 0, 0},  // kind+distance-after=79
    {-10, -339, 29, -23, 114},  // shared-after=0 shared-before=0 shared-after+shared-before=0
    {24, -27, 19, -51, 50},  // shared-after=0 shared-before=1 shared-after+shared-before=1
    {23, -21, 3, -40, 22},  // shared-after=0 shared-before=2 shared-after+shared-before=2
    {22, -101, -20, -17, 33},  // shared-after=0 shared-before=3 shared-after+shared-before=3
    {13, -196, -28, 9, 42},  // shared-after=0 shared-before=4 shared-after+shared-before=4
    {35, -259, -128, 12, 45},  // shared-after=0 shared-before=5 shared-after+shared-before=5
    {-31, -359, 41, 29, 43},  // shared-after=0 shared-before=6 shared-after+shared-before=6
    {7, -189, 43, -35, 71},  // shared-after=1 shared-before=0 shared-after+shared-before=7
    {49, -77, 79, -108, 67},  // shared-after=1 shared-before=1 shared-after+shared-before=8
    {60, -18, 103, -94, 5},  // shared-after=1 shared-before=2 shared-after+shared-before=9
    {60, -141, -65, -58, 59},  // shared-after=1 shared-before=3 shared-after+shared-before=10
    {90, -127, -73, -69, 45},  // shared-after=1 shared-before=4 shared-after+shared-before=11
    {51, -203, -144, -41, 79},  // shared-after=1 shared-before=5 shared-after+shared-before=12
    {-43, -336, -55, 60, 83},  // shared-after=1 shared-before=6 shared-after+shared-before=13
    {22, -259, 12, -11, 69},  // shared-after=2 shared-before=0 shared-after+shared-before=14
    {10, -91, 66, -97, 153},  // shared-after=2 shared-before=1 shared-after+shared-before=15
    {90, -92, -77, -52, 34},  // shared-after=2 shared-before=2 shared-after+shared-before=16
    {108, -209, -27, -43, 24},  // shared-after=2 shared-before=3 shared-after+shared-before=17
    {77, -243, -136, 87, -14},  // shared-after=2 shared-before=4 shared-after+shared-before=18
    {32, -300, -141, 46, 69},  // shared-after=2 shared-before=5 shared-after+shared-before=19
    {-9, -400, 59, -11, 47},  // shared-after=2 shared-before=6 shared-after+shared-before=20
    {15, -182, 22, -16, 67},  // shared-after=3 shared-before=0 shared-after+shared-before=21
    {81, 22, 45, -124, 47},  // shared-after=3 shared-before=1 shared-after+shared-before=22
    {41, 14, -56, -28, 42},  // shared-after=3 shared-before=2 shared-after+shared-before=23
    {46, -159, -27, -26, 58},  // shared-after=3 shared-before=3 shared-after+shared-before=24
    {1, -184, -121, 56, 68},  // shared-after=3 shared-before=4 shared-after+shared-before=25
    {118, -279, -189, 6, 43},  // shared-after=3 shared-before=5 shared-after+shared-before=26
    {106, -330, 106, -14, -41},  // shared-after=3 shared-before=6 shared-after+shared-before=27
    {-10, -133, 6, 9, 53},  // shared-after=4 shared-before=0 shared-after+shared-before=28
    {35, 86, -18, -49, 53},  // shared-after=4 shared-before=1 shared-after+shared-before=29
    {3, 104, -12, 0, -34},  // shared-after=4 shared-before=2 shared-after+shared-before=30
    {-2, 22, -52, 28, 4},  // shared-after=4 shared-before=3 shared-after+shared-before=31
    {-8, -221, -68, 79, 33},  // shared-after=4 shared-before=4 shared-after+shared-before=32
    {105, -237, -218, 14, 67},  // shared-after=4 shared-before=5 shared-after+shared-before=33
    {-120, -296, 112, 76, 31},  // shared-after=4 shared-before=6 shared-after+shared-before=34
    {-24, -13, 1, -2, 21},  // shared-after=5 shared-before=0 shared-after+shared-before=35
    {15, 391, -79, -74, -22},  // shared-after=5 shared-before=1 shared-after+shared-before=36
    {-238, 315, 94, -60, -35},  // shared-after=5 shared-before=2 shared-after+shared-before=37
    {-3, 162, -39, -1, -85},  // shared-after=5 shared-before=3 shared-after+shared-before=38
    {-56, -28, -101, 94, 15},  // shared-after=5 shared-before=4 shared-after+shared-before=39
    {76, -146, -142, 32, -30},  // shared-after=5 shared-before=5 shared-after+shared-before=40
    {-36, -215, 46, 75, -33},  // shared-after=5 shared-before=6 shared-after+shared-before=41
    {-39, -18, 26, 18, 19},  // shared-after=6 shared-before=0 shared-after+shared-before=42
    {-23, 312, -10, -22, -23},  // shared-after=6 shared-before=1 shared-after+shared-before=43
    {-79, 324, 38, -11, -98},  // shared-after=6 shared-before=2 shared-after+shared-before=44
    {28, 199, -17, 28, -207},  // shared-after=6 shared-before=3 shared-after+shared-before=45
    {20, -1, 36, 4, -54},  // shared-after=6 shared-before=4 shared-after+shared-before=46
    {-95, -71, -128, 202, -40},  // shared-after=6 shared-before=5 shared-after+shared-before=47
    {-156, -320, 46, 146, 3},  // shared-after=6 shared-before=6 shared-after+shared-before=48
    {0, 0, 0, 0, 0},  // kind+shared-after=0
    {-23, -2, 13, 44, -11},  // kind+shared-after=1
    {4, -15, -50, 28, 2},  // kind+shared-after=2
    {34, -99, -73, 19, -18},  // kind+shared-after=3
    {21, 3, -73, 6, 4},  // kind+shared-after=4
    {21, -30, -69, 0, 65},  // kind+shared-after=5
    {94, 184, 67, -186, -25},  // kind+shared-after=6
    {4, 0, 0, 4, -18},  // kind+shared-after=7
    {-28, -27, -53, -8, 62},  // kind+shared-after=8
    {-28, -1, -6, 64, 3},  // kind+shared-after=9
    {19, -9, -36, 18, 2},  // kind+shared-after=10
    {-8, -78, -1, 73, 2},  // kind+shared-after=11
    {11, 42, 69, -54, -68},  // kind+shared-after=12
    {137, 18, 91, -167, -18},  // kind+shared-after=13
    {81, 0, 134, -145, -65},  // kind+shared-after=14
    {32, -84, 37, -45, 44},  // kind+shared-after=15
    {54, -119, 35, -77, 44},  // kind+shared-after=16
    {38, -31, 18, -48, 17},  // kind+shared-after=17
    {-85, 7, 17, 32, 16},  // kind+shared-after=18
    {-134, 91, 40, 48, -42},  // kind+shared-after=19
    {-148, 107, -71, 109, -55},  // kind+shared-after=20
    {-16, -28, -5, 12, 39},  // kind+shared-after=21
    {14, 40, 26, -23, -14},  // kind+shared-after=22
    {0, 0, 0, 0, 0},  // kind+shared-after=23
    {175, 0, -14, -99, 0},  // kind+shared-after=24
    {56, -40, -42, 7, -33},  // kind+shared-after=25
    {48, 0, -4, -2, 0},  // kind+shared-after=26
    {-77, -130, 18, 57, 11},  // kind+shared-after=27
    {-20, -1, 58, -20, -3},  // kind+shared-after=28
    {128, -3, -33, -108, -10},  // kind+shared-after=29
    {1, 0, -1, 0, 0},  // kind+shared-after=30
    {-16, 0, 15, -10, 42},  // kind+shared-after=31
    {14, 0, 2, -2, -13},  // kind+shared-after=32
    {1, 0, -2, -1, 1},  // kind+shared-after=33
    {-99, -1, -29, 126, 16},  // kind+shared-after=34
    {0, 0, 0, 0, 0},  // kind+shared-after=35
    {4, -1, 32, -7, -21},  // kind+shared-after=36
    {0, 0, -1, 0, 1},  // kind+shared-after=37
    {-2, -1, 68, -3, -13},  // kind+shared-after=38
    {1, 0, -28, -46, 82},  // kind+shared-after=39
    {0, 0, -1, 0, 1},  // kind+shared-after=40
    {0, 0, -1, -26, 26},  // kind+shared-after=41
    {0, 0, 0, 0, -6},  // kind+shared-after=42
    {-46, 2, 81, -36, 6},  // kind+shared-after=43
    {25, 0, 1, -71, 9},  // kind+shared-after=44
    {-9, -1, 2, -46, 72},  // kind+shared-after=45
    {-23, 0, 51, -10, -7},  // kind+shared-after=46
    {115, 3, -73, -90, 47},  // kind+shared-after=47
    {19, -4, 17, 23, -60},  // kind+shared-after=48
    {-28, -8, -36, 46, -2},  // kind+shared-after=49
    {14, -113, 16, -28, 27},  // kind+shared-after=50
    {63, -1, 43, -180, 52},  // kind+shared-after=51
    {-85, -1, 33, -18, 78},  // kind+shared-after=52
    {27, -29, 78, -20, -46},  // kind+shared-after=53
    {215, 36, 74, -167, -205},  // kind+shared-after=54
    {94, 5, -20, -40, -30},  // kind+shared-after=55
    {-8, 0, 0, 0, 7},  // kind+shared-after=56
    {-11, 0, 78, -113, 62},  // kind+shared-after=57
    {1, 0, -1, -1, 0},  // kind+shared-after=58
    {-1, 0, -8, 3, 4},  // kind+shared-after=59
    {94, 0, -19, -70, 1},  // kind+shared-after=60
    {68, 0, 0, -1, -21},  // kind+shared-after=61
    {11, -3, -18, 25, 6},  // kind+shared-after=62
    {0, 0, 0, 0, 0},  // kind+shared-after=63
    {0, 0, 0, -138, 143},  // kind+shared-after=64
    {0, 0, 0, 0, 0},  // kind+shared-after=65
    {-3, -1, 0, 147, -106},  // kind+shared-after=66
    {0, 0, -1, -62, 90},  // kind+shared-after=67
    {0, 0, 0, 0, 0},  // kind+shared-after=68
    {0, 0, 0, 0, 0},  // kind+shared-after=69
    {46, -365, 16, -29, 23},  // title=0 signs=0 title+signs=0
    {0, 29, 6, -31, 58},  // title=0 signs=1 title+signs=1
    {47, -292, -49, -37, 83},  // title=0 signs=2 title+signs=2
    {-21, -188, -20, -95, 212},  // title=0 signs=3 title+signs=3
    {-115, 100, -74, 61, 114},  // title=0 signs=4 title+signs=4
    {9, 173, 7, -293, 21},  // title=0 signs=5 title+signs=5
    {-53, -262, 162, -240, 85},  // title=0 signs=6 title+signs=6
    {-29, -48, 31, -145, 80},  // title=0 signs=7 title+signs=7
    {54, -494, -59, 30, 60},  // title=1 signs=0 title+signs=8
    {146, -87, -37, -109, 97},  // title=1 signs=1 title+signs=9
    {-31, -326, -59, 43, 91},  // title=1 signs=2 title+signs=10
    {34, -231, 67, -75, 101},  // title=1 signs=3 title+signs=11
    {231, 28, 110, -315, 42},  // title=1 signs=4 title+signs=12
    {31, -3, -19, -154, 19},  // title=1 signs=5 title+signs=13
    {30, -324, 66, -146, 49},  // title=1 signs=6 title+signs=14
    {10, -158, -9, -47, 48},  // title=1 signs=7 title+signs=15
    {18, -206, -14, 38, 53},  // title=2 signs=0 title+signs=16
    {16, 100, -37, -7, 56},  // title=2 signs=1 title+signs=17
    {-14, -163, -59, 157, 42},  // title=2 signs=2 title+signs=18
    {14, -69, -22, -56, 108},  // title=2 signs=3 title+signs=19
    {53, 255, -36, -151, 54},  // title=2 signs=4 title+signs=20
    {14, 153, -24, -145, 15},  // title=2 signs=5 title+signs=21
    {8, -162, 62, -137, 45},  // title=2 signs=6 title+signs=22
    {-12, 3, -13, -38, 44},  // title=2 signs=7 title+signs=23
    {43, -61, -18, -55, 3},  // title=3 signs=0 title+signs=24
    {41, 178, -27, -45, -31},  // title=3 signs=1 title+signs=25
    {-9, -93, -43, 170, -64},  // title=3 signs=2 title+signs=26
    {24, 1, -15, -92, 61},  // title=3 signs=3 title+signs=27
    {-18, 312, -29, -146, 14},  // title=3 signs=4 title+signs=28
    {24, 223, -18, -184, -31},  // title=3 signs=5 title+signs=29
    {18, -93, 68, -176, 2},  // title=3 signs=6 title+signs=30
    {-1, 73, -7, -77, -2},  // title=3 signs=7 title+signs=31
    {4, 32, -18, -55, -11},  // title=4 signs=0 title+signs=32
    {-38, 319, -23, -93, 0},  // title=4 signs=1 title+signs=33
    {12, 1, -41, -64, 18},  // title=4 signs=2 title+signs=34
    {-14, 86, -12, -118, 76},  // title=4 signs=3 title+signs=35
    {-70, 550, -28, -123, 18},  // title=4 signs=4 title+signs=36
    {-14, 309, -15, -210, -16},  // title=4 signs=5 title+signs=37
    {-19, -8, 71, -216, 27},  // title=4 signs=6 title+signs=38
    {-39, 159, -4, -103, 13},  // title=4 signs=7 title+signs=39
    {130, 118, -11, -144, -204},  // title=5 signs=0 title+signs=40
    {72, 235, -4, -127, -74},  // title=5 signs=1 title+signs=41
    {92, -59, 97, -152, -52},  // title=5 signs=2 title+signs=42
    {74, 65, 8, -189, 3},  // title=5 signs=3 title+signs=43
    {77, 391, -7, -288, -34},  // title=5 signs=4 title+signs=44
    {75, 288, 6, -281, -89},  // title=5 signs=5 title+signs=45
    {69, -28, 91, -272, -57},  // title=5 signs=6 title+signs=46
    {48, 138, 17, -173, -60},  // title=5 signs=7 title+signs=47
    {42, 119, 16, -274, -9},  // title=6 signs=0 title+signs=48
    {2, 324, -143, -64, 7},  // title=6 signs=1 title+signs=49
    {28, 14, -46, -129, 27},  // title=6 signs=2 title+signs=50
    {4, 102, -18, -184, 83},  // title=6 signs=3 title+signs=51
    {-40, 471, -33, -213, 31},  // title=6 signs=4 title+signs=52
    {5, 323, -20, -276, -8},  // title=6 signs=5 title+signs=53
    {-4, 5, 67, -272, 38},  // title=6 signs=6 title+signs=54
    {-22, 174, -10, -168, 21},  // title=6 signs=7 title+signs=55
    {-62, 456, 57, -535, -150},  // title=7 signs=0 title+signs=56
    {-26, 516, 15, -336, -137},  // title=7 signs=1 title+signs=57
    {15, 194, -4, -321, -119},  // title=7 signs=2 title+signs=58
    {6, 252, 29, -390, -64},  // title=7 signs=3 title+signs=59
    {-316, 784, 80, -351, -114},  // title=7 signs=4 title+signs=60
    {-21, 487, 23, -471, -153},  // title=7 signs=5 title+signs=61
    {328, 71, -24, -508, -149},  // title=7 signs=6 title+signs=62
    {-31, 318, 34, -365, -126},  // title=7 signs=7 title+signs=63
    {36, -298, 30, -39, 23},  // opening=0 opening+title=0
    {21, -146, 18, -24, 13},  // opening=0 opening+title=1
    {21, -146, 18, -24, 13},  // opening=0 opening+title=2
    {21, -146, 18, -24, 13},  // opening=0 opening+title=3
    {21, -146, 18, -24, 13},  // opening=0 opening+title=4
    {21, -146, 18, -24, 13},  // opening=0 opening+title=5
    {21, -146, 18, -24, 13},  // opening=0 opening+title=6
    {21, -146, 18, -24, 13},  // opening=0 opening+title=7
    {-16, -122, -71, 32, 45},  // opening=1 opening+title=8
    {5, -192, -56, 26, 51},  // opening=1 opening+title=9
    {-21, -13, -44, 17, 33},  // opening=1 opening+title=10
    {30, 39, -94, -16, -13},  // opening=1 opening+title=11
    {-1, 102, -45, -57, -10},  // opening=1 opening+title=12
    {36, 31, -7, -31, -101},  // opening=1 opening+title=13
    {80, 20, -72, -23, -17},  // opening=1 opening+title=14
    {-11, 184, 7, -197, 0},  // opening=1 opening+title=15
    {117, 59, 40, -121, -86},  // opening=2 opening+title=16
    {126, -33, 25, -87, -42},  // opening=2 opening+title=17
    {38, 14, 5, -33, -23},  // opening=2 opening+title=18
    {34, 117, -11, -4, -62},  // opening=2 opening+title=19
    {17, 144, 12, -72, -42},  // opening=2 opening+title=20
    {33, 202, 11, -196, -37},  // opening=2 opening+title=21
    {-33, 187, 31, -116, -43},  // opening=2 opening+title=22
    {10, 301, -49, -197, -50},  // opening=2 opening+title=23
    {-53, -4, 6, -15, 55},  // opening=3 opening+title=24
    {25, -50, -28, -19, 78},  // opening=3 opening+title=25
    {21, -33, 6, 44, 8},  // opening=3 opening+title=26
    {-30, -112, 84, -49, 93},  // opening=3 opening+title=27
    {-23, -3, 7, -14, 46},  // opening=3 opening+title=28
    {-20, -5, 7, -37, 50},  // opening=3 opening+title=29
    {-57, 141, -3, -65, 59},  // opening=3 opening+title=30
    {-23, 73, 27, -42, 8},  // opening=3 opening+title=31
    {21, -62, 22, -23, 18},  // title-next=0 title-before=0
    {43, -49, -15, -27, 25},  // title-next=0 title-before=1
    {-28, -34, 3, -31, 118},  // title-next=0 title-before=2
    {7, -40, -34, -51, 112},  // title-next=0 title-before=3
    {-19, -32, -31, -15, 146},  // title-next=0 title-before=4
    {25, -35, -51, -37, 73},  // title-next=0 title-before=5
    {-156, 59, 16, 41, 1},  // title-next=0 title-before=6
    {-110, -36, 61, 104, -96},  // title-next=0 title-before=7
    {54, -167, -38, -48, 74},  // title-next=1 title-before=0
    {76, -153, -75, -53, 80},  // title-next=1 title-before=1
    {6, -138, -56, -56, 174},  // title-next=1 title-before=2
    {41, -145, -94, -76, 168},  // title-next=1 title-before=3
    {15, -137, -91, -41, 202},  // title-next=1 title-before=4
    {59, -140, -111, -62, 129},  // title-next=1 title-before=5
    {-123, -46, -44, 16, 57},  // title-next=1 title-before=6
    {-76, -141, 2, 78, -40},  // title-next=1 title-before=7
    {-5, -90, -4, -11, 70},  // title-next=2 title-before=0
    {18, -77, -41, -16, 77},  // title-next=2 title-before=1
    {-53, -62, -22, -19, 171},  // title-next=2 title-before=2
    {-18, -69, -60, -39, 164},  // title-next=2 title-before=3
    {-44, -61, -57, -4, 199},  // title-next=2 title-before=4
    {0, -63, -77, -25, 125},  // title-next=2 title-before=5
    {-181, 31, -10, 52, 53},  // title-next=2 title-before=6
    {-135, -65, 36, 115, -43},  // title-next=2 title-before=7
    {-21, -58, -10, 15, 31},  // title-next=3 title-before=0
    {1, -45, -47, 10, 38},  // title-next=3 title-before=1
    {-70, -30, -29, 7, 131},  // title-next=3 title-before=2
    {-34, -36, -66, -13, 125},  // title-next=3 title-before=3
    {-60, -28, -63, 22, 160},  // title-next=3 title-before=4
    {-16, -31, -83, 1, 86},  // title-next=3 title-before=5
    {-198, 63, -16, 78, 14},  // title-next=3 title-before=6
    {-151, -32, 29, 141, -82},  // title-next=3 title-before=7
    {-14, -32, -32, -9, 96},  // title-next=4 title-before=0
    {8, -18, -69, -13, 103},  // title-next=4 title-before=1
    {-63, -3, -51, -17, 197},  // title-next=4 title-before=2
    {-27, -10, -88, -36, 190},  // title-next=4 title-before=3
    {-53, -2, -86, -1, 225},  // title-next=4 title-before=4
    {-9, -5, -105, -22, 151},  // title-next=4 title-before=5
    {-191, 89, -39, 55, 79},  // title-next=4 title-before=6
    {-144, -6, 7, 118, -17},  // title-next=4 title-before=7
    {1, -54, 5, -23, 88},  // title-next=5 title-before=0
    {23, -41, -32, -28, 95},  // title-next=5 title-before=1
    {-47, -26, -13, -31, 188},  // title-next=5 title-before=2
    {-12, -33, -51, -51, 182},  // title-next=5 title-before=3
    {-38, -25, -48, -16, 217},  // title-next=5 title-before=4
    {6, -27, -68, -37, 143},  // title-next=5 title-before=5
    {-176, 67, -1, 40, 71},  // title-next=5 title-before=6
    {-129, -29, 45, 103, -25},  // title-next=5 title-before=7
    {4, -18, 18, 1, -33},  // title-next=6 title-before=0
    {26, -4, -19, -4, -26},  // title-next=6 title-before=1
    {-44, 11, -1, -7, 67},  // title-next=6 title-before=2
    {-9, 4, -38, -27, 61},  // title-next=6 title-before=3
    {-35, 12, -35, 8, 96},  // title-next=6 title-before=4
    {9, 9, -55, -13, 22},  // title-next=6 title-before=5
    {-172, 103, 11, 64, -50},  // title-next=6 title-before=6
    {-126, 8, 57, 127, -146},  // title-next=6 title-before=7
    {44, -23, 6, -6, -26},  // title-next=7 title-before=0
    {66, -9, -31, -10, -19},  // title-next=7 title-before=1
    {-5, 6, -13, -14, 74},  // title-next=7 title-before=2
    {30, -1, -50, -33, 68},  // title-next=7 title-before=3
    {4, 7, -47, 2, 103},  // title-next=7 title-before=4
    {48, 5, -67, -19, 29},  // title-next=7 title-before=5
    {-133, 98, 0, 58, -43},  // title-next=7 title-before=6
    {-87, 3, 45, 121, -139},  // title-next=7 title-before=7
    {48, 1, -2, -36, -12},  // title-next=8 title-before=0
    {70, 14, -39, -40, -5},  // title-next=8 title-before=1
    {0, 29, -21, -44, 88},  // title-next=8 title-before=2
    {35, 22, -58, -64, 82},  // title-next=8 title-before=3
    {9, 30, -56, -29, 117},  // title-next=8 title-before=4
    {53, 28, -75, -50, 43},  // title-next=8 title-before=5
    {-129, 122, -9, 28, -29},  // title-next=8 title-before=6
    {-82, 26, 37, 91, -125},  // title-next=8 title-before=7
    {-32, -104, 3, -6, 81},  // title-next=9 title-before=0
    {-10, -90, -34, -10, 88},  // title-next=9 title-before=1
    {-81, -76, -16, -14, 181},  // title-next=9 title-before=2
    {-46, -82, -53, -33, 175},  // title-next=9 title-before=3
    {-72, -74, -51, 2, 209},  // title-next=9 title-before=4
    {-28, -77, -70, -20, 136},  // title-next=9 title-before=5
    {-209, 17, -4, 58, 64},  // title-next=9 title-before=6
    {-163, -78, 42, 121, -33},  // title-next=9 title-before=7
    {-74, -31, -12, 89, 39},  // title-next=10 title-before=0
    {-52, -18, -49, 84, 46},  // title-next=10 title-before=1
    {-123, -3, -31, 81, 140},  // title-next=10 title-before=2
    {-88, -10, -68, 61, 133},  // title-next=10 title-before=3
    {-114, -2, -66, 96, 168},  // title-next=10 title-before=4
    {-70, -4, -85, 75, 94},  // title-next=10 title-before=5
    {-251, 90, -19, 153, 23},  // title-next=10 title-before=6
    {-204, -6, 27, 215, -74},  // title-next=10 title-before=7
    {23, -6, 25, -60, -32},  // title-next=11 title-before=0
    {45, 7, -12, -65, -25},  // title-next=11 title-before=1
    {-25, 22, 7, -68, 68},  // title-next=11 title-before=2
    {10, 15, -31, -88, 62},  // title-next=11 title-before=3
    {-16, 23, -28, -53, 97},  // title-next=11 title-before=4
    {28, 21, -48, -74, 23},  // title-next=11 title-before=5
    {-154, 115, 19, 4, -49},  // title-next=11 title-before=6
    {-107, 19, 65, 67, -145},  // title-next=11 title-before=7
    {-5, -30, 37, -5, 6},  // title-next=12 title-before=0
    {17, -17, 0, -10, 12},  // title-next=12 title-before=1
    {-53, -2, 19, -13, 106},  // title-next=12 title-before=2
    {-18, -9, -19, -33, 100},  // title-next=12 title-before=3
    {-44, -1, -16, 2, 134},  // title-next=12 title-before=4
    {0, -3, -36, -19, 61},  // title-next=12 title-before=5
    {-182, 91, 31, 59, -11},  // title-next=12 title-before=6
    {-135, -5, 76, 121, -108},  // title-next=12 title-before=7
    {14, -28, 20, -140, 57},  // title-next=13 title-before=0
    {36, -14, -16, -145, 63},  // title-next=13 title-before=1
    {-35, 1, 2, -148, 157},  // title-next=13 title-before=2
    {0, -6, -36, -168, 151},  // title-next=13 title-before=3
    {-26, 2, -33, -133, 185},  // title-next=13 title-before=4
    {18, -1, -52, -154, 112},  // title-next=13 title-before=5
    {-163, 93, 14, -76, 40},  // title-next=13 title-before=6
    {-117, -2, 60, -14, -57},  // title-next=13 title-before=7
    {81, -31, 8, -119, 10},  // title-next=14 title-before=0
    {103, -17, -29, -123, 17},  // title-next=14 title-before=1
    {32, -2, -10, -127, 110},  // title-next=14 title-before=2
    {68, -9, -48, -146, 104},  // title-next=14 title-before=3
    {42, -1, -45, -111, 139},  // title-next=14 title-before=4
    {86, -4, -65, -132, 65},  // title-next=14 title-before=5
    {-96, 90, 2, -55, -7},  // title-next=14 title-before=6
    {-49, -5, 48, 8, -103},  // title-next=14 title-before=7
    {93, -37, 33, -82, 6},  // title-next=15 title-before=0
    {115, -24, -4, -87, 12},  // title-next=15 title-before=1
    {45, -9, 14, -90, 106},  // title-next=15 title-before=2
    {80, -16, -23, -110, 100},  // title-next=15 title-before=3
    {54, -8, -20, -75, 134},  // title-next=15 title-before=4
    {98, -10, -40, -96, 61},  // title-next=15 title-before=5
    {-84, 84, 26, -19, -11},  // title-next=15 title-before=6
    {-37, -12, 72, 44, -108},  // title-next=15 title-before=7
    {35, -147, -17, -26, 22},  // rank=0 after-title=0
    {32, -186, -17, -40, 72},  // rank=0 after-title=1
    {48, -114, 40, -33, -28},  // rank=0 after-title=2
    {14, -153, 11, -5, 16},  // rank=0 after-title=3
    {15, -221, 7, -14, 32},  // rank=0 after-title=4
    {-7, -199, 66, -93, 67},  // rank=0 after-title=5
    {50, 41, -70, -32, 0},  // rank=1 after-title=0
    {47, 1, -71, -46, 50},  // rank=1 after-title=1
    {63, 74, -13, -39, -50},  // rank=1 after-title=2
    {30, 35, -42, -11, -6},  // rank=1 after-title=3
    {30, -34, -46, -20, 10},  // rank=1 after-title=4
    {8, -12, 13, -99, 45},  // rank=1 after-title=5
    {-48, 0, -53, 19, 40},  // rank=2 after-title=0
    {-51, -39, -53, 6, 90},  // rank=2 after-title=1
    {-36, 33, 4, 13, -10},  // rank=2 after-title=2
    {-69, -6, -25, 40, 34},  // rank=2 after-title=3
    {-69, -74, -29, 31, 50},  // rank=2 after-title=4
    {-91, -52, 30, -48, 86},  // rank=2 after-title=5
    {56, -19, -35, -61, 50},  // rank=3 after-title=0
    {53, -58, -35, -75, 99},  // rank=3 after-title=1
    {69, 14, 22, -68, 0},  // rank=3 after-title=2
    {36, -25, -7, -40, 44},  // rank=3 after-title=3
    {36, -94, -11, -50, 59},  // rank=3 after-title=4
    {14, -72, 48, -128, 95},  // rank=3 after-title=5
    {7, 37, -38, -11, 6},  // rank=4 after-title=0
    {4, -3, -38, -25, 55},  // rank=4 after-title=1
    {20, 70, 19, -18, -44},  // rank=4 after-title=2
    {-13, 31, -10, 10, -1},  // rank=4 after-title=3
    {-13, -38, -14, 1, 15},  // rank=4 after-title=4
    {-35, -16, 45, -78, 51},  // rank=4 after-title=5
    {2, 16, -44, 29, -18},  // rank=5 after-title=0
    {-1, -23, -44, 15, 32},  // rank=5 after-title=1
    {14, 49, 13, 22, -68},  // rank=5 after-title=2
    {-19, 10, -16, 50, -24},  // rank=5 after-title=3
    {-19, -58, -20, 41, -8},  // rank=5 after-title=4
    {-40, -37, 39, -38, 27},  // rank=5 after-title=5
    {-41, -87, -125, 94, 51},  // rank=6 after-title=0
    {-44, -126, -125, 80, 100},  // rank=6 after-title=1
    {-28, -54, -68, 87, 0},  // rank=6 after-title=2
    {-62, -92, -97, 115, 44},  // rank=6 after-title=3
    {-62, -161, -101, 105, 60},  // rank=6 after-title=4
    {-83, -139, -42, 27, 96},  // rank=6 after-title=5
    {43, -246, -21, 7, -57},  // rank=7 after-title=0
    {40, -286, -21, -7, -8},  // rank=7 after-title=1
    {56, -213, 36, 0, -107},  // rank=7 after-title=2
    {23, -252, 7, 28, -63},  // rank=7 after-title=3
    {23, -321, 3, 19, -48},  // rank=7 after-title=4
    {1, -299, 62, -60, -12},  // rank=7 after-title=5
    {117, -210, 96, -173, 51},  // words=0 capitals=0
    {-61, -305, -82, 81, 68},  // words=0 capitals=1
    {21, -314, -102, -10, 62},  // words=0 capitals=2
    {55, -255, -20, -45, 50},  // words=0 capitals=3
    {70, -142, 63, -122, 40},  // words=0 capitals=4
    {113, -176, -9, -91, -11},  // words=0 capitals=5
    {44, -68, 97, -101, 53},  // words=1 capitals=0
    {-134, -164, -81, 153, 70},  // words=1 capitals=1
    {-53, -173, -101, 63, 64},  // words=1 capitals=2
    {-18, -113, -18, 27, 52},  // words=1 capitals=3
    {-3, -1, 64, -50, 42},  // words=1 capitals=4
    {40, -35, -7, -19, -9},  // words=1 capitals=5
    {66, -348, 169, -145, 80},  // words=2 capitals=0
    {-112, -443, -8, 109, 97},  // words=2 capitals=1
    {-31, -453, -29, 19, 90},  // words=2 capitals=2
    {4, -393, 54, -17, 79},  // words=2 capitals=3
    {19, -281, 136, -94, 69},  // words=2 capitals=4
    {62, -314, 65, -63, 18},  // words=2 capitals=5
    {60, -108, 132, -91, -18},  // words=3 capitals=0
    {-118, -204, -46, 163, -1},  // words=3 capitals=1
    {-36, -213, -66, 73, -8},  // words=3 capitals=2
    {-2, -153, 16, 37, -20},  // words=3 capitals=3
    {13, -41, 99, -39, -29},  // words=3 capitals=4
    {56, -75, 27, -8, -80},  // words=3 capitals=5
    {61, -69, 138, -126, 38},  // words=4 capitals=0
    {-118, -165, -40, 128, 55},  // words=4 capitals=1
    {-36, -174, -60, 38, 48},  // words=4 capitals=2
    {-1, -114, 22, 2, 36},  // words=4 capitals=3
    {13, -2, 105, -74, 27},  // words=4 capitals=4
    {57, -35, 33, -43, -24},  // words=4 capitals=5
    {97, 89, 103, -186, 28},  // words=5 capitals=0
    {-82, -6, -74, 69, 45},  // words=5 capitals=1
    {0, -16, -95, -22, 38},  // words=5 capitals=2
    {35, 44, -12, -58, 26},  // words=5 capitals=3
    {49, 156, 70, -134, 17},  // words=5 capitals=4
    {93, 123, -1, -103, -34},  // words=5 capitals=5
    {61, 37, 140, -154, 71},  // words=6 capitals=0
    {-118, -59, -37, 100, 88},  // words=6 capitals=1
    {-36, -68, -58, 10, 82},  // words=6 capitals=2
    {-1, -8, 25, -26, 70},  // words=6 capitals=3
    {13, 104, 107, -103, 60},  // words=6 capitals=4
    {57, 71, 36, -72, 9},  // words=6 capitals=5
    {58, -133, -20, -75, 33},  // words=7 capitals=0
    {-121, -228, -198, 179, 50},  // words=7 capitals=1
    {-39, -238, -218, 89, 44},  // words=7 capitals=2
    {-4, -178, -136, 53, 32},  // words=7 capitals=3
    {10, -66, -53, -24, 22},  // words=7 capitals=4
    {54, -99, -125, 7, -29},  // words=7 capitals=5
    {56, -69, 26, -72, 60},  // bullet=0 lower=0 separators=0 pauses=0
    {-20, -116, 49, 8, 52},  // bullet=0 lower=0 separators=0 pauses=1
    {20, -151, 116, -41, -32},  // bullet=0 lower=0 separators=0 pauses=2
    {52, -303, 46, -87, 84},  // bullet=0 lower=0 separators=1 pauses=0
    {-24, -350, 69, -6, 76},  // bullet=0 lower=0 separators=1 pauses=1
    {16, -385, 136, -56, -8},  // bullet=0 lower=0 separators=1 pauses=2
    {209, -34, -50, -149, 45},  // bullet=0 lower=0 separators=2 pauses=0
    {133, -81, -27, -68, 37},  // bullet=0 lower=0 separators=2 pauses=1
    {173, -116, 40, -118, -47},  // bullet=0 lower=0 separators=2 pauses=2
    {77, -247, 54, -48, -6},  // bullet=0 lower=1 separators=0 pauses=0
    {0, -294, 78, 33, -15},  // bullet=0 lower=1 separators=0 pauses=1
    {40, -329, 145, -17, -99},  // bullet=0 lower=1 separators=0 pauses=2
    {72, -481, 75, -63, 18},  // bullet=0 lower=1 separators=1 pauses=0
    {-4, -527, 98, 18, 9},  // bullet=0 lower=1 separators=1 pauses=1
    {36, -563, 165, -32, -75},  // bullet=0 lower=1 separators=1 pauses=2
    {230, -212, -21, -125, -21},  // bullet=0 lower=1 separators=2 pauses=0
    {153, -259, 2, -44, -30},  // bullet=0 lower=1 separators=2 pauses=1
    {193, -294, 69, -94, -113},  // bullet=0 lower=1 separators=2 pauses=2
    {58, -234, 15, -64, 63},  // bullet=1 lower=0 separators=0 pauses=0
    {-18, -281, 38, 17, 55},  // bullet=1 lower=0 separators=0 pauses=1
    {22, -316, 105, -33, -29},  // bullet=1 lower=0 separators=0 pauses=2
    {54, -468, 35, -78, 87},  // bullet=1 lower=0 separators=1 pauses=0
    {-23, -515, 58, 2, 79},  // bullet=1 lower=0 separators=1 pauses=1
    {17, -550, 126, -47, -5},  // bullet=1 lower=0 separators=1 pauses=2
    {211, -199, -61, -140, 48},  // bullet=1 lower=0 separators=2 pauses=0
    {135, -246, -38, -60, 40},  // bullet=1 lower=0 separators=2 pauses=1
    {175, -281, 30, -109, -44},  // bullet=1 lower=0 separators=2 pauses=2
    {78, -412, 44, -39, -3},  // bullet=1 lower=1 separators=0 pauses=0
    {2, -458, 67, 41, -11},  // bullet=1 lower=1 separators=0 pauses=1
    {42, -494, 134, -8, -95},  // bullet=1 lower=1 separators=0 pauses=2
    {74, -646, 64, -54, 21},  // bullet=1 lower=1 separators=1 pauses=0
    {-2, -692, 87, 27, 13},  // bullet=1 lower=1 separators=1 pauses=1
    {38, -727, 154, -23, -71},  // bullet=1 lower=1 separators=1 pauses=2
    {232, -377, -32, -116, -18},  // bullet=1 lower=1 separators=2 pauses=0
    {155, -424, -9, -35, -26},  // bullet=1 lower=1 separators=2 pauses=1
    {195, -459, 58, -85, -110},  // bullet=1 lower=1 separators=2 pauses=2
    {41, -53, -8, -41, 44},  // bullet=2 lower=0 separators=0 pauses=0
    {-35, -99, 15, 39, 36},  // bullet=2 lower=0 separators=0 pauses=1
    {5, -135, 82, -10, -48},  // bullet=2 lower=0 separators=0 pauses=2
    {37, -286, 13, -56, 68},  // bullet=2 lower=0 separators=1 pauses=0
    {-40, -333, 36, 25, 60},  // bullet=2 lower=0 separators=1 pauses=1
    {0, -368, 103, -25, -24},  // bullet=2 lower=0 separators=1 pauses=2
    {194, -18, -84, -118, 29},  // bullet=2 lower=0 separators=2 pauses=0
    {118, -64, -60, -37, 21},  // bullet=2 lower=0 separators=2 pauses=1
    {158, -100, 7, -87, -63},  // bullet=2 lower=0 separators=2 pauses=2
    {61, -230, 21, -17, -23},  // bullet=2 lower=1 separators=0 pauses=0
    {-15, -277, 44, 64, -31},  // bullet=2 lower=1 separators=0 pauses=1
    {25, -312, 111, 14, -115},  // bullet=2 lower=1 separators=0 pauses=2
    {57, -464, 41, -32, 2},  // bullet=2 lower=1 separators=1 pauses=0
    {-19, -511, 65, 49, -7},  // bullet=2 lower=1 separators=1 pauses=1
    {21, -546, 132, -1, -91},  // bullet=2 lower=1 separators=1 pauses=2
    {214, -195, -55, -94, -37},  // bullet=2 lower=1 separators=2 pauses=0
    {138, -242, -32, -13, -46},  // bullet=2 lower=1 separators=2 pauses=1
    {178, -277, 36, -63, -130},  // bullet=2 lower=1 separators=2 pauses=2
    {96, -132, -56, -86, 53},  // bullet=3 lower=0 separators=0 pauses=0
    {20, -179, -32, -6, 45},  // bullet=3 lower=0 separators=0 pauses=1
    {60, -214, 35, -55, -39},  // bullet=3 lower=0 separators=0 pauses=2
    {92, -366, -35, -101, 77},  // bullet=3 lower=0 separators=1 pauses=0
    {16, -412, -12, -20, 69},  // bullet=3 lower=0 separators=1 pauses=1
    {56, -448, 55, -70, -15},  // bullet=3 lower=0 separators=1 pauses=2
    {250, -97, -131, -163, 39},  // bullet=3 lower=0 separators=2 pauses=0
    {173, -144, -108, -82, 30},  // bullet=3 lower=0 separators=2 pauses=1
    {213, -179, -41, -132, -54},  // bullet=3 lower=0 separators=2 pauses=2
    {117, -310, -27, -62, -13},  // bullet=3 lower=1 separators=0 pauses=0
    {40, -356, -4, 19, -21},  // bullet=3 lower=1 separators=0 pauses=1
    {80, -391, 64, -31, -105},  // bullet=3 lower=1 separators=0 pauses=2
    {113, -543, -6, -77, 11},  // bullet=3 lower=1 separators=1 pauses=0
    {36, -590, 17, 4, 3},  // bullet=3 lower=1 separators=1 pauses=1
    {76, -625, 84, -46, -81},  // bullet=3 lower=1 separators=1 pauses=2
    {270, -275, -102, -139, -28},  // bullet=3 lower=1 separators=2 pauses=0
    {194, -321, -79, -58, -36},  // bullet=3 lower=1 separators=2 pauses=1
    {234, -356, -12, -108, -120},  // bullet=3 lower=1 separators=2 pauses=2
    {22, -11, 4, -25, 30},  // digits=0 mark=0
    {67, -8, -1, -207, 91},  // digits=0 mark=1
    {25, -176, 20, -32, 29},  // digits=0 mark=2
    {-320, 141, 157, 195, -117},  // digits=0 mark=3
    {-174, 45, 44, 55, 71},  // digits=0 mark=4
    {-43, -68, 34, 98, -65},  // digits=0 mark=5
    {60, -80, -4, -43, -8},  // digits=0 mark=6
    {-112, -7, -169, 195, 14},  // digits=0 mark=7
    {-48, -4, 10, 3, 55},  // digits=1 mark=0
    {-3, -1, 5, -180, 116},  // digits=1 mark=1
    {-45, -169, 26, -4, 55},  // digits=1 mark=2
    {-390, 148, 162, 223, -91},  // digits=1 mark=3
    {-244, 52, 50, 82, 97},  // digits=1 mark=4
    {-112, -61, 40, 125, -40},  // digits=1 mark=5
    {-10, -73, 2, -15, 18},  // digits=1 mark=6
    {-182, 0, -163, 223, 39},  // digits=1 mark=7
    {197, -185, 105, -207, -6},  // digits=2 mark=0
    {242, -182, 100, -390, 55},  // digits=2 mark=1
    {200, -351, 121, -214, -7},  // digits=2 mark=2
    {-145, -33, 257, 13, -153},  // digits=2 mark=3
    {1, -130, 144, -128, 35},  // digits=2 mark=4
    {132, -243, 135, -84, -101},  // digits=2 mark=5
    {235, -255, 97, -225, -43},  // digits=2 mark=6
    {63, -182, -68, 13, -22},  // digits=2 mark=7
    {27, -128, 71, -53, 41},  // digits=3 mark=0
    {73, -125, 66, -235, 102},  // digits=3 mark=1
    {30, -294, 86, -60, 40},  // digits=3 mark=2
    {-315, 24, 223, 168, -106},  // digits=3 mark=3
    {-169, -73, 110, 27, 83},  // digits=3 mark=4
    {-37, -186, 101, 70, -54},  // digits=3 mark=5
    {65, -198, 62, -70, 4},  // digits=3 mark=6
    {-107, -125, -102, 167, 25},  // digits=3 mark=7
    {-70, 105, 5, -7, 13},  // blank=0 blank-after=0 bullets-around=0
    {-68, 34, 60, -13, 0},  // blank=0 blank-after=0 bullets-around=1
    {-53, -161, 7, 3, 21},  // blank=0 blank-after=0 bullets-around=2
    {-67, -244, 22, 23, -20},  // blank=0 blank-after=0 bullets-around=3
    {-198, 5, 180, 37, -77},  // blank=0 blank-after=1 bullets-around=0
    {-196, -66, 235, 31, -90},  // blank=0 blank-after=1 bullets-around=1
    {-181, -261, 182, 47, -68},  // blank=0 blank-after=1 bullets-around=2
    {-195, -344, 197, 66, -110},  // blank=0 blank-after=1 bullets-around=3
    {-46, 81, 10, -33, 29},  // blank=0 blank-after=2 bullets-around=0
    {-45, 10, 65, -39, 16},  // blank=0 blank-after=2 bullets-around=1
    {-29, -185, 12, -23, 38},  // blank=0 blank-after=2 bullets-around=2
    {-44, -268, 27, -3, -4},  // blank=0 blank-after=2 bullets-around=3
    {-65, 105, 5, 4, 12},  // blank=0 blank-after=3 bullets-around=0
    {-64, 34, 60, -2, -1},  // blank=0 blank-after=3 bullets-around=1
    {-49, -161, 7, 14, 21},  // blank=0 blank-after=3 bullets-around=2
    {-63, -244, 22, 33, -21},  // blank=0 blank-after=3 bullets-around=3
    {-139, 39, -104, 224, -85},  // blank=0 blank-after=4 bullets-around=0
    {-137, -33, -49, 218, -98},  // blank=0 blank-after=4 bullets-around=1
    {-122, -227, -102, 234, -76},  // blank=0 blank-after=4 bullets-around=2
    {-136, -310, -87, 254, -118},  // blank=0 blank-after=4 bullets-around=3
    {-140, 36, 244, -42, -6},  // blank=1 blank-after=0 bullets-around=0
    {-139, -35, 299, -48, -19},  // blank=1 blank-after=0 bullets-around=1
    {-124, -229, 246, -32, 3},  // blank=1 blank-after=0 bullets-around=2
    {-138, -312, 261, -13, -39},  // blank=1 blank-after=0 bullets-around=3
    {-268, -64, 419, 1, -96},  // blank=1 blank-after=1 bullets-around=0
    {-267, -135, 474, -5, -108},  // blank=1 blank-after=1 bullets-around=1
    {-252, -329, 421, 11, -87},  // blank=1 blank-after=1 bullets-around=2
    {-266, -412, 436, 31, -128},  // blank=1 blank-after=1 bullets-around=3
    {-117, 13, 249, -68, 10},  // blank=1 blank-after=2 bullets-around=0
    {-116, -58, 304, -75, -2},  // blank=1 blank-after=2 bullets-around=1
    {-100, -253, 250, -58, 19},  // blank=1 blank-after=2 bullets-around=2
    {-114, -336, 266, -39, -22},  // blank=1 blank-after=2 bullets-around=3
    {-136, 36, 244, -32, -7},  // blank=1 blank-after=3 bullets-around=0
    {-135, -35, 299, -38, -20},  // blank=1 blank-after=3 bullets-around=1
    {-120, -229, 245, -22, 2},  // blank=1 blank-after=3 bullets-around=2
    {-134, -312, 261, -2, -40},  // blank=1 blank-after=3 bullets-around=3
    {-210, -30, 135, 189, -103},  // blank=1 blank-after=4 bullets-around=0
    {-208, -101, 189, 183, -116},  // blank=1 blank-after=4 bullets-around=1
    {-193, -295, 136, 199, -95},  // blank=1 blank-after=4 bullets-around=2
    {-207, -378, 151, 218, -136},  // blank=1 blank-after=4 bullets-around=3
    {16, -205, 11, -11, 33},  // blank=2 blank-after=0 bullets-around=0
    {17, -276, 66, -17, 20},  // blank=2 blank-after=0 bullets-around=1
    {33, -470, 13, -1, 42},  // blank=2 blank-after=0 bullets-around=2
    {18, -554, 28, 18, 0},  // blank=2 blank-after=0 bullets-around=3
    {-112, -305, 186, 32, -57},  // blank=2 blank-after=1 bullets-around=0
    {-111, -376, 241, 26, -70},  // blank=2 blank-after=1 bullets-around=1
    {-95, -571, 188, 43, -48},  // blank=2 blank-after=1 bullets-around=2
    {-110, -654, 203, 62, -90},  // blank=2 blank-after=1 bullets-around=3
    {39, -229, 16, -37, 49},  // blank=2 blank-after=2 bullets-around=0
    {41, -300, 71, -43, 36},  // blank=2 blank-after=2 bullets-around=1
    {56, -494, 18, -27, 58},  // blank=2 blank-after=2 bullets-around=2
    {42, -577, 33, -8, 16},  // blank=2 blank-after=2 bullets-around=3
    {20, -205, 11, -1, 32},  // blank=2 blank-after=3 bullets-around=0
    {21, -276, 66, -7, 19},  // blank=2 blank-after=3 bullets-around=1
    {37, -470, 13, 9, 41},  // blank=2 blank-after=3 bullets-around=2
    {23, -554, 28, 29, -1},  // blank=2 blank-after=3 bullets-around=3
    {-53, -271, -98, 220, -65},  // blank=2 blank-after=4 bullets-around=0
    {-52, -342, -43, 214, -78},  // blank=2 blank-after=4 bullets-around=1
    {-37, -537, -97, 230, -56},  // blank=2 blank-after=4 bullets-around=2
    {-51, -620, -81, 249, -98},  // blank=2 blank-after=4 bullets-around=3
    {155, 227, 5, -281, -38},  // blank=3 blank-after=0 bullets-around=0
    {157, 156, 60, -287, -51},  // blank=3 blank-after=0 bullets-around=1
    {172, -39, 7, -271, -29},  // blank=3 blank-after=0 bullets-around=2
    {158, -122, 22, -251, -71},  // blank=3 blank-after=0 bullets-around=3
    {27, 127, 180, -237, -128},  // blank=3 blank-after=1 bullets-around=0
    {29, 56, 235, -243, -140},  // blank=3 blank-after=1 bullets-around=1
    {44, -139, 182, -227, -119},  // blank=3 blank-after=1 bullets-around=2
    {30, -222, 197, -208, -161},  // blank=3 blank-after=1 bullets-around=3
    {179, 203, 10, -307, -22},  // blank=3 blank-after=2 bullets-around=0
    {180, 132, 65, -313, -34},  // blank=3 blank-after=2 bullets-around=1
    {196, -62, 11, -297, -13},  // blank=3 blank-after=2 bullets-around=2
    {181, -145, 27, -277, -55},  // blank=3 blank-after=2 bullets-around=3
    {160, 227, 5, -270, -39},  // blank=3 blank-after=3 bullets-around=0
    {161, 156, 60, -277, -52},  // blank=3 blank-after=3 bullets-around=1
    {176, -39, 6, -260, -30},  // blank=3 blank-after=3 bullets-around=2
    {162, -122, 22, -241, -72},  // blank=3 blank-after=3 bullets-around=3
    {86, 161, -104, -50, -135},  // blank=3 blank-after=4 bullets-around=0
    {87, 90, -50, -56, -148},  // blank=3 blank-after=4 bullets-around=1
    {103, -105, -103, -40, -127},  // blank=3 blank-after=4 bullets-around=2
    {89, -188, -88, -20, -168},  // blank=3 blank-after=4 bullets-around=3
    {53, 706, -99, -291, -421},  // blank=4 blank-after=0 bullets-around=0
    {55, 635, -44, -297, -434},  // blank=4 blank-after=0 bullets-around=1
    {70, 440, -97, -281, -412},  // blank=4 blank-after=0 bullets-around=2
    {56, 357, -82, -261, -454},  // blank=4 blank-after=0 bullets-around=3
    {-75, 606, 76, -248, -511},  // blank=4 blank-after=1 bullets-around=0
    {-73, 535, 131, -254, -523},  // blank=4 blank-after=1 bullets-around=1
    {-58, 340, 78, -237, -502},  // blank=4 blank-after=1 bullets-around=2
    {-72, 257, 93, -218, -543},  // blank=4 blank-after=1 bullets-around=3
    {77, 682, -94, -317, -405},  // blank=4 blank-after=2 bullets-around=0
    {78, 611, -39, -323, -417},  // blank=4 blank-after=2 bullets-around=1
    {93, 417, -92, -307, -396},  // blank=4 blank-after=2 bullets-around=2
    {79, 333, -77, -288, -438},  // blank=4 blank-after=2 bullets-around=3
    {57, 706, -99, -281, -422},  // blank=4 blank-after=3 bullets-around=0
    {59, 635, -44, -287, -435},  // blank=4 blank-after=3 bullets-around=1
    {74, 440, -97, -270, -413},  // blank=4 blank-after=3 bullets-around=2
    {60, 357, -82, -251, -455},  // blank=4 blank-after=3 bullets-around=3
    {-16, 640, -208, -60, -518},  // blank=4 blank-after=4 bullets-around=0
    {-15, 569, -153, -66, -531},  // blank=4 blank-after=4 bullets-around=1
    {1, 374, -207, -50, -510},  // blank=4 blank-after=4 bullets-around=2
    {-14, 291, -192, -30, -551},  // blank=4 blank-after=4 bullets-around=3
    {38, -107, 13, -32, 41},  // break=0 doubled=0 head=0 count=0
    {109, -271, 82, -143, 55},  // break=0 doubled=0 head=0 count=1
    {16, -195, -81, 13, 81},  // break=0 doubled=0 head=0 count=2
    {36, -81, 5, -328, 155},  // break=0 doubled=0 head=1 count=0
    {106, -245, 73, -439, 169},  // break=0 doubled=0 head=1 count=1
    {14, -169, -90, -283, 195},  // break=0 doubled=0 head=1 count=2
    {-23, 148, 20, -266, 60},  // break=0 doubled=0 head=2 count=0
    {47, -16, 88, -377, 74},  // break=0 doubled=0 head=2 count=1
    {-46, 59, -75, -221, 100},  // break=0 doubled=0 head=2 count=2
    {102, 28, 209, -251, -125},  // break=0 doubled=1 head=0 count=0
    {172, -136, 277, -363, -111},  // break=0 doubled=1 head=0 count=1
    {80, -61, 114, -206, -84},  // break=0 doubled=1 head=0 count=2
    {100, 53, 201, -547, -11},  // break=0 doubled=1 head=1 count=0
    {170, -110, 269, -658, 3},  // break=0 doubled=1 head=1 count=1
    {78, -35, 106, -502, 29},  // break=0 doubled=1 head=1 count=2
    {40, 282, 216, -486, -106},  // break=0 doubled=1 head=2 count=0
    {111, 118, 284, -597, -92},  // break=0 doubled=1 head=2 count=1
    {18, 194, 121, -441, -66},  // break=0 doubled=1 head=2 count=2
    {-226, -139, 325, -12, 22},  // break=0 doubled=2 head=0 count=0
    {-156, -303, 393, -124, 36},  // break=0 doubled=2 head=0 count=1
    {-248, -228, 230, 33, 62},  // break=0 doubled=2 head=0 count=2
    {-228, -114, 317, -308, 136},  // break=0 doubled=2 head=1 count=0
    {-158, -277, 385, -419, 150},  // break=0 doubled=2 head=1 count=1
    {-250, -202, 222, -263, 176},  // break=0 doubled=2 head=1 count=2
    {-288, 115, 331, -247, 40},  // break=0 doubled=2 head=2 count=0
    {-217, -49, 400, -358, 54},  // break=0 doubled=2 head=2 count=1
    {-310, 27, 237, -202, 81},  // break=0 doubled=2 head=2 count=2
    {217, 145, 4, -237, -110},  // break=1 doubled=0 head=0 count=0
    {287, -19, 72, -348, -96},  // break=1 doubled=0 head=0 count=1
    {195, 57, -91, -192, -69},  // break=1 doubled=0 head=0 count=2
    {215, 171, -4, -533, 4},  // break=1 doubled=0 head=1 count=0
    {285, 7, 64, -644, 18},  // break=1 doubled=0 head=1 count=1
    {193, 83, -99, -488, 45},  // break=1 doubled=0 head=1 count=2
    {155, 400, 10, -471, -91},  // break=1 doubled=0 head=2 count=0
    {226, 236, 79, -583, -77},  // break=1 doubled=0 head=2 count=1
    {133, 311, -84, -426, -51},  // break=1 doubled=0 head=2 count=2
    {281, 280, 200, -457, -276},  // break=1 doubled=1 head=0 count=0
    {351, 116, 268, -568, -262},  // break=1 doubled=1 head=0 count=1
    {259, 191, 105, -412, -235},  // break=1 doubled=1 head=0 count=2
    {279, 305, 192, -752, -162},  // break=1 doubled=1 head=1 count=0
    {349, 142, 260, -863, -148},  // break=1 doubled=1 head=1 count=1
    {256, 217, 97, -707, -121},  // break=1 doubled=1 head=1 count=2
    {219, 534, 206, -691, -257},  // break=1 doubled=1 head=2 count=0
    {290, 370, 275, -802, -243},  // break=1 doubled=1 head=2 count=1
    {197, 446, 112, -646, -217},  // break=1 doubled=1 head=2 count=2
    {-47, 113, 316, -218, -129},  // break=1 doubled=2 head=0 count=0
    {23, -51, 384, -329, -115},  // break=1 doubled=2 head=0 count=1
    {-70, 24, 221, -173, -89},  // break=1 doubled=2 head=0 count=2
    {-50, 138, 307, -513, -15},  // break=1 doubled=2 head=1 count=0
    {21, -25, 376, -624, -1},  // break=1 doubled=2 head=1 count=1
    {-72, 50, 213, -468, 25},  // break=1 doubled=2 head=1 count=2
    {-109, 367, 322, -452, -110},  // break=1 doubled=2 head=2 count=0
    {-39, 203, 391, -563, -96},  // break=1 doubled=2 head=2 count=1
    {-131, 279, 228, -407, -70},  // break=1 doubled=2 head=2 count=2
    {-16, 162, 92, -38, 4},  // previous2=0 next2=0
    {-5, 15, 72, 15, -34},  // previous2=0 next2=1
    {-7, -12, 33, -10, 10},  // previous2=0 next2=2
    {18, -18, 59, -45, 20},  // previous2=0 next2=3
    {-21, 198, -8, -30, 51},  // previous2=0 next2=4
    {55, 288, 121, -294, -137},  // previous2=0 next2=5
    {-34, 202, 37, -13, -27},  // previous2=0 next2=6
    {-7, 34, 36, -48, 49},  // previous2=0 next2=7
    {-16, 157, 149, -93, 29},  // previous2=0 next2=8
    {-20, 121, 44, -96, 118},  // previous2=0 next2=9
    {-27, 161, -104, -3, 34},  // previous2=0 next2=10
    {-32, -32, 54, 50, -14},  // previous2=1 next2=0
    {-22, -179, 34, 103, -52},  // previous2=1 next2=1
    {-24, -206, -6, 77, -8},  // previous2=1 next2=2
    {2, -212, 21, 43, 2},  // previous2=1 next2=3
    {-37, 4, -46, 57, 33},  // previous2=1 next2=4
    {38, 94, 83, -207, -155},  // previous2=1 next2=5
    {-50, 8, -2, 75, -44},  // previous2=1 next2=6
    {-23, -159, -2, 40, 32},  // previous2=1 next2=7
    {-32, -36, 110, -6, 11},  // previous2=1 next2=8
    {-37, -72, 5, -8, 100},  // previous2=1 next2=9
    {-44, -32, -143, 84, 16},  // previous2=1 next2=10
    {3, -6, 68, -18, -10},  // previous2=2 next2=0
    {14, -153, 48, 35, -49},  // previous2=2 next2=1
    {12, -181, 8, 9, -5},  // previous2=2 next2=2
    {37, -186, 35, -25, 5},  // previous2=2 next2=3
    {-2, 29, -32, -11, 36},  // previous2=2 next2=4
    {74, 119, 97, -275, -152},  // previous2=2 next2=5
    {-15, 34, 12, 7, -41},  // previous2=2 next2=6
    {12, -134, 12, -28, 35},  // previous2=2 next2=7
    {3, -11, 124, -74, 14},  // previous2=2 next2=8
    {-1, -47, 19, -76, 104},  // previous2=2 next2=9
    {-8, -7, -129, 16, 19},  // previous2=2 next2=10
    {13, -20, 68, -40, 17},  // previous2=3 next2=0
    {24, -166, 48, 13, -22},  // previous2=3 next2=1
    {22, -194, 9, -13, 23},  // previous2=3 next2=2
    {47, -200, 35, -47, 33},  // previous2=3 next2=3
    {8, 16, -31, -33, 63},  // previous2=3 next2=4
    {84, 106, 98, -297, -124},  // previous2=3 next2=5
    {-5, 20, 13, -16, -14},  // previous2=3 next2=6
    {22, -147, 12, -50, 62},  // previous2=3 next2=7
    {13, -24, 125, -96, 41},  // previous2=3 next2=8
    {9, -60, 20, -98, 131},  // previous2=3 next2=9
    {2, -20, -128, -6, 46},  // previous2=3 next2=10
    {65, -163, 104, -130, 62},  // previous2=4 next2=0
    {76, -309, 84, -77, 23},  // previous2=4 next2=1
    {74, -337, 44, -103, 68},  // previous2=4 next2=2
    {99, -343, 71, -138, 78},  // previous2=4 next2=3
    {60, -127, 4, -123, 108},  // previous2=4 next2=4
    {136, -37, 133, -387, -79},  // previous2=4 next2=5
    {47, -123, 48, -106, 31},  // previous2=4 next2=6
    {74, -290, 48, -141, 107},  // previous2=4 next2=7
    {65, -167, 160, -186, 86},  // previous2=4 next2=8
    {61, -203, 55, -188, 176},  // previous2=4 next2=9
    {54, -163, -93, -96, 91},  // previous2=4 next2=10
    {54, 11, 71, -113, 20},  // previous2=5 next2=0
    {65, -136, 51, -59, -18},  // previous2=5 next2=1
    {63, -163, 11, -85, 26},  // previous2=5 next2=2
    {88, -169, 38, -120, 36},  // previous2=5 next2=3
    {49, 47, -29, -105, 67},  // previous2=5 next2=4
    {125, 137, 100, -369, -121},  // previous2=5 next2=5
    {36, 51, 15, -88, -11},  // previous2=5 next2=6
    {63, -117, 15, -123, 65},  // previous2=5 next2=7
    {54, 6, 127, -168, 44},  // previous2=5 next2=8
    {50, -30, 22, -171, 134},  // previous2=5 next2=9
    {43, 10, -126, -78, 50},  // previous2=5 next2=10
    {-72, 5, -23, 19, 88},  // previous2=6 next2=0
    {-61, -141, -43, 72, 49},  // previous2=6 next2=1
    {-63, -169, -82, 46, 94},  // previous2=6 next2=2
    {-38, -175, -56, 12, 104},  // previous2=6 next2=3
    {-77, 41, -123, 27, 134},  // previous2=6 next2=4
    {-1, 131, 6, -238, -53},  // previous2=6 next2=5
    {-90, 45, -78, 44, 57},  // previous2=6 next2=6
    {-63, -122, -79, 9, 133},  // previous2=6 next2=7
    {-72, 1, 33, -36, 112},  // previous2=6 next2=8
    {-76, -35, -71, -39, 202},  // previous2=6 next2=9
    {-84, 5, -220, 54, 117},  // previous2=6 next2=10
    {3, -71, 42, -37, 55},  // previous2=7 next2=0
    {14, -218, 22, 16, 16},  // previous2=7 next2=1
    {12, -245, -17, -10, 60},  // previous2=7 next2=2
    {37, -251, 9, -44, 71},  // previous2=7 next2=3
    {-2, -35, -58, -30, 101},  // previous2=7 next2=4
    {74, 55, 71, -294, -86},  // previous2=7 next2=5
    {-15, -31, -13, -13, 24},  // previous2=7 next2=6
    {12, -199, -14, -47, 100},  // previous2=7 next2=7
    {3, -76, 99, -93, 79},  // previous2=7 next2=8
    {-1, -111, -6, -95, 169},  // previous2=7 next2=9
    {-8, -72, -154, -3, 84},  // previous2=7 next2=10
    {194, -152, 52, -208, 54},  // previous2=8 next2=0
    {205, -298, 32, -155, 16},  // previous2=8 next2=1
    {203, -326, -7, -181, 60},  // previous2=8 next2=2
    {228, -331, 19, -215, 70},  // previous2=8 next2=3
    {189, -116, -47, -200, 101},  // previous2=8 next2=4
    {265, -26, 82, -465, -87},  // previous2=8 next2=5
    {176, -111, -3, -183, 23},  // previous2=8 next2=6
    {203, -279, -4, -218, 99},  // previous2=8 next2=7
    {194, -156, 109, -263, 79},  // previous2=8 next2=8
    {190, -192, 4, -266, 168},  // previous2=8 next2=9
    {182, -152, -144, -173, 84},  // previous2=8 next2=10
    {11, 40, 48, 63, -126},  // previous2=9 next2=0
    {22, -106, 28, 116, -164},  // previous2=9 next2=1
    {20, -134, -11, 90, -120},  // previous2=9 next2=2
    {45, -140, 15, 56, -110},  // previous2=9 next2=3
    {6, 76, -51, 70, -79},  // previous2=9 next2=4
    {82, 166, 78, -194, -267},  // previous2=9 next2=5
    {-7, 80, -7, 88, -156},  // previous2=9 next2=6
    {20, -87, -8, 53, -80},  // previous2=9 next2=7
    {11, 36, 105, 7, -101},  // previous2=9 next2=8
    {7, 0, 0, 5, -12},  // previous2=9 next2=9
    {0, 40, -148, 97, -96},  // previous2=9 next2=10
    {-44, 60, 22, 69, 0},  // previous2=10 next2=0
    {-33, -87, 2, 122, -38},  // previous2=10 next2=1
    {-35, -114, -37, 96, 6},  // previous2=10 next2=2
    {-10, -120, -11, 62, 16},  // previous2=10 next2=3
    {-49, 96, -77, 76, 47},  // previous2=10 next2=4
    {27, 186, 52, -188, -141},  // previous2=10 next2=5
    {-62, 100, -33, 94, -30},  // previous2=10 next2=6
    {-35, -68, -34, 59, 46},  // previous2=10 next2=7
    {-44, 55, 79, 13, 25},  // previous2=10 next2=8
    {-48, 20, -26, 11, 114},  // previous2=10 next2=9
    {-55, 59, -174, 103, 30},  // previous2=10 next2=10
    {-97, 78, 0, 19, 0},  // length-before=0 length-after=0
    {-98, 39, -45, 48, 1},  // length-before=0 length-after=1
    {-49, -54, 15, -11, -5},  // length-before=0 length-after=2
    {-51, -81, 9, -11, 18},  // length-before=0 length-after=3
    {-98, -66, 5, 3, 50},  // length-before=0 length-after=4
    {-40, 21, -39, -23, 31},  // length-before=0 length-after=5
    {-61, 106, 27, -39, 15},  // length-before=0 length-after=6
    {-69, 239, 58, -57, -20},  // length-before=0 length-after=7
    {-43, 251, 25, -84, -10},  // length-before=0 length-after=8
    {-92, 203, 50, -23, -26},  // length-before=0 length-after=9
    {-123, 62, -2, 18, 33},  // length-before=0 length-after=10
    {-28, 282, 8, -12, -27},  // length-before=1 length-after=0
    {-28, 243, -37, 17, -26},  // length-before=1 length-after=1
    {20, 150, 23, -42, -32},  // length-before=1 length-after=2
    {19, 123, 17, -42, -10},  // length-before=1 length-after=3
    {-28, 138, 13, -28, 22},  // length-before=1 length-after=4
    {30, 225, -30, -54, 4},  // length-before=1 length-after=5
    {8, 310, 35, -70, -13},  // length-before=1 length-after=6
    {1, 443, 67, -88, -47},  // length-before=1 length-after=7
    {26, 455, 34, -115, -37},  // length-before=1 length-after=8
    {-23, 407, 59, -54, -53},  // length-before=1 length-after=9
    {-53, 266, 6, -13, 6},  // length-before=1 length-after=10
    {20, -179, 20, -5, 9},  // length-before=2 length-after=0
    {20, -219, -25, 24, 10},  // length-before=2 length-after=1
    {68, -312, 36, -35, 4},  // length-before=2 length-after=2
    {66, -338, 29, -34, 27},  // length-before=2 length-after=3
    {20, -323, 25, -21, 59},  // length-before=2 length-after=4
    {77, -236, -18, -47, 40},  // length-before=2 length-after=5
    {56, -152, 47, -63, 24},  // length-before=2 length-after=6
    {48, -18, 79, -80, -11},  // length-before=2 length-after=7
    {74, -6, 46, -107, -1},  // length-before=2 length-after=8
    {25, -55, 71, -47, -17},  // length-before=2 length-after=9
    {-6, -196, 19, -6, 42},  // length-before=2 length-after=10
    {10, -112, 19, -1, -14},  // length-before=3 length-after=0
    {10, -151, -26, 27, -13},  // length-before=3 length-after=1
    {58, -244, 35, -32, -19},  // length-before=3 length-after=2
    {56, -270, 28, -31, 3},  // length-before=3 length-after=3
    {10, -256, 24, -17, 36},  // length-before=3 length-after=4
    {68, -169, -19, -44, 17},  // length-before=3 length-after=5
    {46, -84, 46, -60, 0},  // length-before=3 length-after=6
    {39, 50, 78, -77, -34},  // length-before=3 length-after=7
    {64, 61, 45, -104, -24},  // length-before=3 length-after=8
    {15, 13, 70, -44, -40},  // length-before=3 length-after=9
    {-15, -128, 18, -3, 19},  // length-before=3 length-after=10
    {-46, -140, -18, 64, 11},  // length-before=4 length-after=0
    {-47, -180, -63, 93, 12},  // length-before=4 length-after=1
    {2, -272, -3, 34, 6},  // length-before=4 length-after=2
    {0, -299, -10, 35, 29},  // length-before=4 length-after=3
    {-47, -284, -14, 48, 61},  // length-before=4 length-after=4
    {11, -197, -57, 22, 43},  // length-before=4 length-after=5
    {-11, -113, 8, 6, 26},  // length-before=4 length-after=6
    {-18, 21, 40, -11, -9},  // length-before=4 length-after=7
    {8, 33, 7, -38, 2},  // length-before=4 length-after=8
    {-41, -16, 32, 22, -14},  // length-before=4 length-after=9
    {-72, -156, -20, 63, 44},  // length-before=4 length-after=10
    {6, -257, 15, 12, 19},  // length-before=5 length-after=0
    {5, -296, -30, 40, 20},  // length-before=5 length-after=1
    {54, -389, 30, -19, 13},  // length-before=5 length-after=2
    {52, -415, 24, -18, 36},  // length-before=5 length-after=3
    {5, -400, 20, -4, 68},  // length-before=5 length-after=4
    {63, -313, -24, -31, 50},  // length-before=5 length-after=5
    {42, -229, 42, -47, 33},  // length-before=5 length-after=6
    {34, -95, 73, -64, -1},  // length-before=5 length-after=7
    {60, -84, 40, -91, 9},  // length-before=5 length-after=8
    {11, -132, 65, -30, -7},  // length-before=5 length-after=9
    {-20, -273, 13, 11, 51},  // length-before=5 length-after=10
    {-25, -21, 16, 10, 20},  // length-before=6 length-after=0
    {-25, -60, -29, 38, 21},  // length-before=6 length-after=1
    {24, -153, 31, -21, 15},  // length-before=6 length-after=2
    {22, -179, 25, -20, 38},  // length-before=6 length-after=3
    {-25, -165, 20, -6, 70},  // length-before=6 length-after=4
    {33, -77, -23, -33, 52},  // length-before=6 length-after=5
    {11, 7, 43, -49, 35},  // length-before=6 length-after=6
    {4, 141, 74, -66, 0},  // length-before=6 length-after=7
    {30, 152, 41, -93, 11},  // length-before=6 length-after=8
    {-19, 104, 66, -33, -5},  // length-before=6 length-after=9
    {-50, -37, 14, 8, 53},  // length-before=6 length-after=10
    {0, -14, -23, -6, 16},  // length-before=7 length-after=0
    {0, -53, -68, 22, 17},  // length-before=7 length-after=1
    {48, -146, -8, -36, 11},  // length-before=7 length-after=2
    {46, -172, -15, -36, 34},  // length-before=7 length-after=3
    {0, -157, -19, -22, 66},  // length-before=7 length-after=4
    {57, -70, -62, -48, 47},  // length-before=7 length-after=5
    {36, 14, 3, -64, 31},  // length-before=7 length-after=6
    {28, 148, 35, -82, -4},  // length-before=7 length-after=7
    {54, 160, 2, -109, 6},  // length-before=7 length-after=8
    {5, 111, 27, -48, -9},  // length-before=7 length-after=9
    {-26, -30, -25, -7, 49},  // length-before=7 length-after=10
    {10, -25, 49, -19, 11},  // length-before=8 length-after=0
    {10, -64, 4, 9, 11},  // length-before=8 length-after=1
    {58, -157, 64, -50, 5},  // length-before=8 length-after=2
    {56, -184, 58, -49, 28},  // length-before=8 length-after=3
    {10, -169, 54, -35, 60},  // length-before=8 length-after=4
    {67, -82, 10, -62, 42},  // length-before=8 length-after=5
    {46, 3, 76, -78, 25},  // length-before=8 length-after=6
    {38, 136, 107, -95, -10},  // length-before=8 length-after=7
    {64, 148, 74, -122, 1},  // length-before=8 length-after=8
    {15, 100, 99, -61, -15},  // length-before=8 length-after=9
    {-15, -41, 47, -20, 43},  // length-before=8 length-after=10
    {-43, 14, 53, 0, 25},  // length-before=9 length-after=0
    {-43, -25, 8, 28, 25},  // length-before=9 length-after=1
    {5, -118, 68, -31, 19},  // length-before=9 length-after=2
    {3, -145, 61, -30, 42},  // length-before=9 length-after=3
    {-43, -130, 57, -16, 74},  // length-before=9 length-after=4
    {14, -43, 14, -43, 56},  // length-before=9 length-after=5
    {-7, 42, 79, -59, 39},  // length-before=9 length-after=6
    {-15, 175, 111, -76, 4},  // length-before=9 length-after=7
    {11, 187, 78, -103, 15},  // length-before=9 length-after=8
    {-38, 139, 103, -43, -1},  // length-before=9 length-after=9
    {-69, -2, 51, -1, 57},  // length-before=9 length-after=10
    {-8, -26, -106, 10, 43},  // length-before=10 length-after=0
    {-9, -66, -151, 38, 44},  // length-before=10 length-after=1
    {40, -158, -91, -21, 38},  // length-before=10 length-after=2
    {38, -185, -97, -20, 61},  // length-before=10 length-after=3
    {-9, -170, -102, -6, 93},  // length-before=10 length-after=4
    {49, -83, -145, -33, 75},  // length-before=10 length-after=5
    {28, 1, -79, -49, 58},  // length-before=10 length-after=6
    {20, 135, -48, -66, 23},  // length-before=10 length-after=7
    {46, 147, -81, -93, 34},  // length-before=10 length-after=8
    {-3, 98, -56, -33, 18},  // length-before=10 length-after=9
    {-34, -42, -108, 8, 76},  // length-before=10 length-after=10
    {31, -219, 28, -44, 25},  // prose-before-3=0 prose-after-3=0 prose-side=0
    {46, -184, -13, -37, 40},  // prose-before-3=0 prose-after-3=0 prose-side=1
    {36, -222, 37, -33, 45},  // prose-before-3=0 prose-after-3=0 prose-side=2
    {35, -257, 28, -24, 35},  // prose-before-3=0 prose-after-3=0 prose-side=3
    {22, -186, -34, -12, -6},  // prose-before-3=0 prose-after-3=1 prose-side=0
    {37, -151, -75, -5, 9},  // prose-before-3=0 prose-after-3=1 prose-side=1
    {27, -189, -24, -1, 14},  // prose-before-3=0 prose-after-3=1 prose-side=2
    {26, -224, -34, 8, 4},  // prose-before-3=0 prose-after-3=1 prose-side=3
    {25, -111, 30, -50, 19},  // prose-before-3=0 prose-after-3=2 prose-side=0
    {40, -76, -11, -43, 34},  // prose-before-3=0 prose-after-3=2 prose-side=1
    {31, -114, 39, -39, 40},  // prose-before-3=0 prose-after-3=2 prose-side=2
    {30, -149, 30, -30, 30},  // prose-before-3=0 prose-after-3=2 prose-side=3
    {1, -148, 52, -41, 30},  // prose-before-3=0 prose-after-3=3 prose-side=0
    {16, -113, 11, -34, 45},  // prose-before-3=0 prose-after-3=3 prose-side=1
    {7, -151, 61, -30, 50},  // prose-before-3=0 prose-after-3=3 prose-side=2
    {5, -186, 51, -21, 40},  // prose-before-3=0 prose-after-3=3 prose-side=3
    {-13, -83, 33, -60, 51},  // prose-before-3=0 prose-after-3=4 prose-side=0
    {2, -48, -8, -53, 66},  // prose-before-3=0 prose-after-3=4 prose-side=1
    {-7, -86, 43, -49, 72},  // prose-before-3=0 prose-after-3=4 prose-side=2
    {-9, -121, 33, -40, 62},  // prose-before-3=0 prose-after-3=4 prose-side=3
    {35, -226, 95, -46, -6},  // prose-before-3=1 prose-after-3=0 prose-side=0
    {50, -191, 54, -39, 9},  // prose-before-3=1 prose-after-3=0 prose-side=1
    {41, -229, 105, -35, 15},  // prose-before-3=1 prose-after-3=0 prose-side=2
    {40, -264, 95, -26, 5},  // prose-before-3=1 prose-after-3=0 prose-side=3
    {26, -193, 34, -14, -37},  // prose-before-3=1 prose-after-3=1 prose-side=0
    {41, -158, -7, -7, -22},  // prose-before-3=1 prose-after-3=1 prose-side=1
    {32, -196, 43, -3, -17},  // prose-before-3=1 prose-after-3=1 prose-side=2
    {31, -231, 34, 6, -26},  // prose-before-3=1 prose-after-3=1 prose-side=3
    {30, -118, 97, -52, -11},  // prose-before-3=1 prose-after-3=2 prose-side=0
    {45, -83, 56, -45, 4},  // prose-before-3=1 prose-after-3=2 prose-side=1
    {35, -120, 107, -41, 9},  // prose-before-3=1 prose-after-3=2 prose-side=2
    {34, -155, 97, -32, -1},  // prose-before-3=1 prose-after-3=2 prose-side=3
    {5, -155, 119, -43, 0},  // prose-before-3=1 prose-after-3=3 prose-side=0
    {21, -119, 78, -36, 15},  // prose-before-3=1 prose-after-3=3 prose-side=1
    {11, -157, 128, -32, 20},  // prose-before-3=1 prose-after-3=3 prose-side=2
    {10, -192, 119, -23, 10},  // prose-before-3=1 prose-after-3=3 prose-side=3
    {-8, -90, 101, -63, 21},  // prose-before-3=1 prose-after-3=4 prose-side=0
    {7, -55, 60, -55, 36},  // prose-before-3=1 prose-after-3=4 prose-side=1
    {-3, -93, 110, -51, 41},  // prose-before-3=1 prose-after-3=4 prose-side=2
    {-4, -128, 101, -43, 31},  // prose-before-3=1 prose-after-3=4 prose-side=3
    {45, -162, 22, -48, 24},  // prose-before-3=2 prose-after-3=0 prose-side=0
    {60, -127, -19, -41, 40},  // prose-before-3=2 prose-after-3=0 prose-side=1
    {50, -165, 32, -37, 45},  // prose-before-3=2 prose-after-3=0 prose-side=2
    {49, -200, 22, -28, 35},  // prose-before-3=2 prose-after-3=0 prose-side=3
    {36, -129, -39, -16, -7},  // prose-before-3=2 prose-after-3=1 prose-side=0
    {51, -94, -80, -9, 8},  // prose-before-3=2 prose-after-3=1 prose-side=1
    {41, -132, -30, -5, 14},  // prose-before-3=2 prose-after-3=1 prose-side=2
    {40, -167, -39, 4, 4},  // prose-before-3=2 prose-after-3=1 prose-side=3
    {39, -54, 24, -54, 19},  // prose-before-3=2 prose-after-3=2 prose-side=0
    {54, -19, -17, -47, 34},  // prose-before-3=2 prose-after-3=2 prose-side=1
    {45, -57, 34, -43, 39},  // prose-before-3=2 prose-after-3=2 prose-side=2
    {44, -92, 24, -34, 29},  // prose-before-3=2 prose-after-3=2 prose-side=3
    {15, -91, 46, -45, 30},  // prose-before-3=2 prose-after-3=3 prose-side=0
    {30, -55, 5, -38, 45},  // prose-before-3=2 prose-after-3=3 prose-side=1
    {21, -93, 55, -34, 50},  // prose-before-3=2 prose-after-3=3 prose-side=2
    {19, -128, 46, -25, 40},  // prose-before-3=2 prose-after-3=3 prose-side=3
    {1, -26, 28, -64, 51},  // prose-before-3=2 prose-after-3=4 prose-side=0
    {16, 9, -13, -57, 66},  // prose-before-3=2 prose-after-3=4 prose-side=1
    {7, -29, 37, -53, 71},  // prose-before-3=2 prose-after-3=4 prose-side=2
    {6, -64, 28, -44, 61},  // prose-before-3=2 prose-after-3=4 prose-side=3
    {0, 30, -41, -37, 31},  // prose-before-3=3 prose-after-3=0 prose-side=0
    {15, 66, -82, -30, 46},  // prose-before-3=3 prose-after-3=0 prose-side=1
    {6, 28, -32, -26, 52},  // prose-before-3=3 prose-after-3=0 prose-side=2
    {4, -7, -41, -17, 42},  // prose-before-3=3 prose-after-3=0 prose-side=3
    {-9, 63, -103, -5, 0},  // prose-before-3=3 prose-after-3=1 prose-side=0
    {6, 99, -144, 2, 15},  // prose-before-3=3 prose-after-3=1 prose-side=1
    {-3, 61, -93, 6, 21},  // prose-before-3=3 prose-after-3=1 prose-side=2
    {-5, 26, -103, 14, 11},  // prose-before-3=3 prose-after-3=1 prose-side=3
    {-6, 138, -39, -43, 26},  // prose-before-3=3 prose-after-3=2 prose-side=0
    {10, 174, -80, -36, 41},  // prose-before-3=3 prose-after-3=2 prose-side=1
    {0, 136, -30, -32, 46},  // prose-before-3=3 prose-after-3=2 prose-side=2
    {-1, 101, -39, -23, 36},  // prose-before-3=3 prose-after-3=2 prose-side=3
    {-30, 102, -17, -34, 37},  // prose-before-3=3 prose-after-3=3 prose-side=0
    {-15, 137, -58, -27, 52},  // prose-before-3=3 prose-after-3=3 prose-side=1
    {-24, 99, -8, -23, 57},  // prose-before-3=3 prose-after-3=3 prose-side=2
    {-25, 64, -17, -14, 47},  // prose-before-3=3 prose-after-3=3 prose-side=3
    {-44, 166, -36, -54, 58},  // prose-before-3=3 prose-after-3=4 prose-side=0
    {-29, 202, -77, -46, 73},  // prose-before-3=3 prose-after-3=4 prose-side=1
    {-38, 164, -26, -42, 78},  // prose-before-3=3 prose-after-3=4 prose-side=2
    {-39, 129, -36, -34, 68},  // prose-before-3=3 prose-after-3=4 prose-side=3
    {31, 59, -15, -88, 33},  // prose-before-3=4 prose-after-3=0 prose-side=0
    {46, 94, -56, -81, 48},  // prose-before-3=4 prose-after-3=0 prose-side=1
    {37, 56, -6, -77, 54},  // prose-before-3=4 prose-after-3=0 prose-side=2
    {36, 21, -15, -68, 44},  // prose-before-3=4 prose-after-3=0 prose-side=3
    {22, 92, -77, -56, 2},  // prose-before-3=4 prose-after-3=1 prose-side=0
    {37, 127, -118, -49, 17},  // prose-before-3=4 prose-after-3=1 prose-side=1
    {28, 89, -68, -45, 22},  // prose-before-3=4 prose-after-3=1 prose-side=2
    {27, 54, -77, -36, 13},  // prose-before-3=4 prose-after-3=1 prose-side=3
    {26, 167, -13, -94, 28},  // prose-before-3=4 prose-after-3=2 prose-side=0
    {41, 202, -54, -87, 43},  // prose-before-3=4 prose-after-3=2 prose-side=1
    {31, 165, -4, -83, 48},  // prose-before-3=4 prose-after-3=2 prose-side=2
    {30, 130, -13, -74, 38},  // prose-before-3=4 prose-after-3=2 prose-side=3
    {1, 130, 8, -85, 39},  // prose-before-3=4 prose-after-3=3 prose-side=0
    {17, 166, -33, -78, 54},  // prose-before-3=4 prose-after-3=3 prose-side=1
    {7, 128, 18, -74, 59},  // prose-before-3=4 prose-after-3=3 prose-side=2
    {6, 93, 8, -65, 49},  // prose-before-3=4 prose-after-3=3 prose-side=3
    {-12, 195, -10, -104, 60},  // prose-before-3=4 prose-after-3=4 prose-side=0
    {3, 230, -51, -97, 75},  // prose-before-3=4 prose-after-3=4 prose-side=1
    {-7, 192, -1, -93, 80},  // prose-before-3=4 prose-after-3=4 prose-side=2
    {-8, 157, -10, -84, 70},  // prose-before-3=4 prose-after-3=4 prose-side=3
    {28, -112, 26, -21, -8},  // prose-around-10=0
    {40, -150, -17, 11, -19},  // prose-around-10=1
    {17, -175, 3, 18, 4},  // prose-around-10=2
    {-51, -25, 8, -61, 102},  // prose-around-10=3
    {-92, 31, 23, 34, 8},  // prose-around-10=4
    {-130, 144, 36, 9, 23},  // prose-around-10=5
    {-20, -62, 80, -34, 80},  // prose-around-10=6
    {47, 37, -125, 14, -85},  // prose-around-10=7
    {35, -110, 2, 9, -42},  // prose-around-10=8
    {-13, -78, 6, -37, 68},  // prose-around-10=9
    {-101, -26, 75, -51, 84},  // prose-around-10=10
    {15, 27, -24, -117, 133},  // prose-around-10=11
    {-9, -4, -140, 33, 18},  // prose-around-10=12
    {49, 0, -73, -3, -15},  // prose-around-10=13
    {17, -157, -23, 48, -67},  // prose-around-10=14
    {31, -101, -61, 19, 3},  // prose-around-10=15
    {9, -81, -22, 1, 26},  // prose-around-10=16
    {-76, 7, 53, -35, 50},  // prose-around-10=17
    {1, -2, -89, 9, 33},  // prose-around-10=18
    {37, 14, 0, -42, 9},  // prose-around-10=19
    {16, 15, -15, 30, -46},  // prose-around-10=20
    {-12, 56, -39, 5, 18},  // prose-around-10=21
    {-35, 53, 4, -9, 13},  // prose-around-10=22
    {32, -30, -4, -33, 23},  // prose-around-10=23
    {25, -14, -100, -21, 32},  // prose-around-10=24
    {82, 29, -6, -109, -4},  // prose-around-10=25
    {51, 44, 12, -46, 0},  // prose-around-10=26
    {-9, 69, 44, -27, -3},  // prose-around-10=27
    {-76, 99, 93, -24, 22},  // prose-around-10=28
    {-63, 81, 101, -24, -12},  // prose-around-10=29
    {61, 50, -28, -10, -167},  // prose-around-10=30
    {-8, 0, 7, -4, 5},  // prose-around-10=31
    {97, 5, 10, -32, -129},  // prose-around-10=32
    {-49, 194, 22, -17, -28},  // prose-around-10=33
    {-11, 129, 42, -98, 9},  // prose-around-10=34
    {86, -9, 11, -98, 60},  // prose-around-10=35
    {68, -29, -204, -15, -55},  // prose-around-40=0
    {51, -115, -145, 40, -65},  // prose-around-40=1
    {-47, -1, 23, 80, -35},  // prose-around-40=2
    {-3, 11, 29, -32, 33},  // prose-around-40=3
    {-7, 45, 15, -73, 47},  // prose-around-40=4
    {37, -1, 50, -119, 0},  // prose-around-40=5
    {33, -4, 17, -1, -84},  // prose-around-40=6
    {33, 16, -38, -16, -35},  // prose-around-40=7
    {24, -18, 50, -46, 13},  // prose-around-40=8
    {-57, 104, 32, -73, 50},  // prose-around-40=9
    {-45, 1, 82, -70, 25},  // prose-around-40=10
    {-59, -27, 87, -17, 31},  // prose-around-40=11
    {5, 2, -101, 42, -37},  // prose-around-40=12
    {40, 104, -12, -44, -12},  // prose-around-40=13
    {-32, 121, -69, 23, 17},  // prose-around-40=14
    {-57, 5, -53, 20, 66},  // prose-around-40=15
    {-33, -11, 6, 44, 10},  // prose-around-40=16
    {-16, -59, 21, 14, 28},  // prose-around-40=17
    {26, 1, -88, -64, 74},  // prose-around-40=18
    {29, 46, -70, -90, 44},  // prose-around-40=19
    {-14, 55, 46, -32, 12},  // prose-around-40=20
    {3, -53, -43, 14, 7},  // prose-around-40=21
    {-47, -27, -3, 75, -24},  // prose-around-40=22
    {12, -21, 77, -71, 13},  // prose-around-40=23
    {48, -4, 59, -65, 22},  // prose-around-40=24
    {52, 16, -48, -68, 30},  // prose-around-40=25
    {16, 11, 90, -50, -47},  // prose-around-40=26
    {-17, 6, -5, 36, -34},  // prose-around-40=27
    {1, 8, -6, 17, -13},  // prose-around-40=28
    {-14, -5, 2, 18, 8},  // prose-around-40=29
    {7, 0, 116, -74, -8},  // prose-around-40=30
    {69, 0, -9, -1, -62},  // prose-around-40=31
    {46, -2, 62, -40, -40},  // prose-around-40=32
    {51, -16, 41, -22, -31},  // prose-around-40=33
    {22, -1, -13, 0, 12},  // prose-around-40=34
    {92, -3, 18, -86, 34},  // prose-around-40=35
    {-77, 85, -30, 10, -21},  // change=0 position=0
    {-28, 87, -31, -3, 17},  // change=0 position=1
    {-46, 466, -74, -4, -23},  // change=0 position=2
    {37, -315, -12, -1, -8},  // change=0 position=3
    {-3, -6, -30, 28, -21},  // change=0 position=4
    {-66, 169, 23, -69, 34},  // change=1 position=0
    {-16, 171, 22, -82, 71},  // change=1 position=1
    {-34, 550, -21, -83, 32},  // change=1 position=2
    {48, -231, 41, -80, 47},  // change=1 position=3
    {8, 77, 23, -51, 34},  // change=1 position=4
    {-90, -16, -12, -2, 31},  // change=2 position=0
    {-40, -15, -13, -15, 68},  // change=2 position=1
    {-58, 364, -56, -16, 29},  // change=2 position=2
    {24, -416, 6, -13, 44},  // change=2 position=3
    {-16, -108, -12, 16, 31},  // change=2 position=4
    {-62, 211, 59, -64, -22},  // change=3 position=0
    {-12, 213, 58, -77, 15},  // change=3 position=1
    {-30, 592, 15, -78, -24},  // change=3 position=2
    {53, -189, 77, -75, -9},  // change=3 position=3
    {12, 119, 59, -46, -22},  // change=3 position=4
    {-79, 395, 31, -130, 43},  // change=4 position=0
    {-30, 396, 30, -143, 80},  // change=4 position=1
    {-48, 776, -13, -144, 41},  // change=4 position=2
    {35, -5, 49, -141, 55},  // change=4 position=3
    {-5, 303, 31, -112, 43},  // change=4 position=4
    {13, -17, 3, -20, 26},  // leads=0 leads-before=0
    {97, -344, -91, -127, 187},  // leads=0 leads-before=1
    {184, -40, 47, -336, 92},  // leads=0 leads-before=2
    {178, 17, -15, -219, -68},  // leads=0 leads-before=3
    {-173, -22, 94, -68, 128},  // leads=0 leads-before=4
    {-170, -102, -3, 94, 51},  // leads=0 leads-before=5
    {29, 3, 14, -207, 164},  // leads=1 leads-before=0
    {113, -325, -80, -314, 325},  // leads=1 leads-before=1
    {201, -21, 58, -523, 230},  // leads=1 leads-before=2
    {194, 37, -4, -406, 70},  // leads=1 leads-before=3
    {-157, -2, 105, -255, 266},  // leads=1 leads-before=4
    {-153, -82, 9, -93, 189},  // leads=1 leads-before=5
    {150, 6, 88, -301, 15},  // leads=2 leads-before=0
    {235, -322, -6, -408, 176},  // leads=2 leads-before=1
    {322, -18, 132, -617, 81},  // leads=2 leads-before=2
    {315, 40, 70, -500, -79},  // leads=2 leads-before=3
    {-36, 1, 179, -349, 117},  // leads=2 leads-before=4
    {-32, -79, 82, -187, 40},  // leads=2 leads-before=5
    {199, 4, -10, -218, -26},  // leads=3 leads-before=0
    {283, -323, -104, -325, 135},  // leads=3 leads-before=1
    {371, -19, 34, -534, 40},  // leads=3 leads-before=2
    {364, 38, -28, -417, -120},  // leads=3 leads-before=3
    {13, -1, 81, -266, 76},  // leads=3 leads-before=4
    {17, -81, -15, -104, -1},  // leads=3 leads-before=5
    {-101, 5, 147, -95, 67},  // leads=4 leads-before=0
    {-17, -323, 53, -202, 228},  // leads=4 leads-before=1
    {71, -19, 191, -411, 133},  // leads=4 leads-before=2
    {64, 39, 129, -294, -27},  // leads=4 leads-before=3
    {-287, 0, 238, -143, 169},  // leads=4 leads-before=4
    {-283, -80, 141, 19, 92},  // leads=4 leads-before=5
    {-235, 39, 19, -5, 109},  // leads=5 leads-before=0
    {-151, -288, -75, -112, 270},  // leads=5 leads-before=1
    {-63, 16, 63, -321, 175},  // leads=5 leads-before=2
    {-70, 74, 1, -204, 15},  // leads=5 leads-before=3
    {-421, 35, 110, -53, 211},  // leads=5 leads-before=4
    {-418, -45, 14, 109, 134},  // leads=5 leads-before=5
    {20, -88, 19, -28, 43},  // offers=0 kicker=0 page-before=0
    {25, 28, 48, -49, 20},  // offers=0 kicker=0 page-before=1
    {41, -150, 19, -44, 43},  // offers=0 kicker=0 page-before=2
    {155, -67, -115, -91, 47},  // offers=0 kicker=1 page-before=0
    {160, 49, -86, -112, 24},  // offers=0 kicker=1 page-before=1
    {176, -129, -115, -107, 47},  // offers=0 kicker=1 page-before=2
    {166, -84, -102, -119, 63},  // offers=0 kicker=2 page-before=0
    {170, 32, -73, -140, 40},  // offers=0 kicker=2 page-before=1
    {187, -146, -102, -134, 63},  // offers=0 kicker=2 page-before=2
    {77, -70, 50, -87, 7},  // offers=0 kicker=3 page-before=0
    {81, 46, 79, -108, -16},  // offers=0 kicker=3 page-before=1
    {98, -131, 50, -102, 7},  // offers=0 kicker=3 page-before=2
    {265, -65, 39, -366, 58},  // offers=1 kicker=0 page-before=0
    {269, 51, 69, -387, 35},  // offers=1 kicker=0 page-before=1
    {286, -127, 40, -382, 58},  // offers=1 kicker=0 page-before=2
    {400, -44, -95, -429, 62},  // offers=1 kicker=1 page-before=0
    {404, 72, -66, -450, 38},  // offers=1 kicker=1 page-before=1
    {421, -106, -95, -445, 62},  // offers=1 kicker=1 page-before=2
    {410, -61, -82, -457, 77},  // offers=1 kicker=2 page-before=0
    {415, 55, -52, -478, 54},  // offers=1 kicker=2 page-before=1
    {432, -123, -81, -473, 77},  // offers=1 kicker=2 page-before=2
    {321, -46, 70, -425, 22},  // offers=1 kicker=3 page-before=0
    {326, 70, 99, -446, -1},  // offers=1 kicker=3 page-before=1
    {343, -108, 70, -441, 22},  // offers=1 kicker=3 page-before=2
    {89, -64, 203, -337, 73},  // offers=2 kicker=0 page-before=0
    {94, 52, 233, -358, 49},  // offers=2 kicker=0 page-before=1
    {110, -126, 204, -353, 73},  // offers=2 kicker=0 page-before=2
    {224, -43, 69, -400, 77},  // offers=2 kicker=1 page-before=0
    {229, 73, 98, -421, 53},  // offers=2 kicker=1 page-before=1
    {245, -105, 69, -416, 76},  // offers=2 kicker=1 page-before=2
    {235, -60, 82, -428, 92},  // offers=2 kicker=2 page-before=0
    {239, 56, 112, -448, 69},  // offers=2 kicker=2 page-before=1
    {256, -122, 83, -443, 92},  // offers=2 kicker=2 page-before=2
    {146, -46, 234, -396, 37},  // offers=2 kicker=3 page-before=0
    {150, 70, 263, -417, 14},  // offers=2 kicker=3 page-before=1
    {167, -107, 234, -411, 37},  // offers=2 kicker=3 page-before=2
    {-82, -63, 11, -332, 269},  // offers=3 kicker=0 page-before=0
    {-77, 53, 40, -353, 246},  // offers=3 kicker=0 page-before=1
    {-60, -124, 11, -348, 269},  // offers=3 kicker=0 page-before=2
    {53, -42, -123, -395, 273},  // offers=3 kicker=1 page-before=0
    {58, 74, -94, -416, 249},  // offers=3 kicker=1 page-before=1
    {75, -103, -123, -411, 272},  // offers=3 kicker=1 page-before=2
    {64, -59, -110, -423, 288},  // offers=3 kicker=2 page-before=0
    {68, 57, -81, -444, 265},  // offers=3 kicker=2 page-before=1
    {85, -120, -110, -438, 288},  // offers=3 kicker=2 page-before=2
    {-25, -44, 41, -391, 233},  // offers=3 kicker=3 page-before=0
    {-20, 72, 71, -412, 210},  // offers=3 kicker=3 page-before=1
    {-4, -106, 42, -406, 233},  // offers=3 kicker=3 page-before=2
    {23, -47, 10, -25, 23},  // notice-words=0 post=0
    {0, -24, 8, 5, 39},  // notice-words=0 post=1
    {-10, -25, 9, -8, 56},  // notice-words=0 post=2
    {-4, -24, 9, -55, 112},  // notice-words=0 post=3
    {-1, -24, 9, -49, 123},  // notice-words=0 post=4
    {91, -41, 194, -321, 64},  // notice-words=0 post=5
    {-86, -130, -200, 324, -181},  // notice-words=0 post=6
    {11, -56, -14, 1, 10},  // notice-words=1 post=0
    {-12, -34, -16, 31, 25},  // notice-words=1 post=1
    {-22, -35, -15, 18, 42},  // notice-words=1 post=2
    {-16, -34, -15, -28, 98},  // notice-words=1 post=3
    {-13, -34, -15, -23, 109},  // notice-words=1 post=4
    {79, -50, 170, -295, 50},  // notice-words=1 post=5
    {-98, -140, -224, 350, -195},  // notice-words=1 post=6
    {83, -105, 72, -336, 133},  // notice-words=2 post=0
    {61, -82, 70, -306, 148},  // notice-words=2 post=1
    {50, -83, 71, -319, 165},  // notice-words=2 post=2
    {56, -82, 71, -366, 221},  // notice-words=2 post=3
    {59, -82, 71, -360, 232},  // notice-words=2 post=4
    {152, -99, 256, -632, 173},  // notice-words=2 post=5
    {-26, -188, -138, 13, -72},  // notice-words=2 post=6
    {140, -24, 42, -301, 138},  // notice-words=3 post=0
    {118, -1, 40, -272, 154},  // notice-words=3 post=1
    {108, -2, 41, -285, 171},  // notice-words=3 post=2
    {114, -1, 41, -331, 227},  // notice-words=3 post=3
    {116, -1, 41, -326, 238},  // notice-words=3 post=4
    {209, -18, 226, -598, 179},  // notice-words=3 post=5
    {32, -107, -167, 47, -66},  // notice-words=3 post=6
    {152, -25, 40, -248, 28},  // notice-words=4 post=0
    {130, -2, 37, -218, 44},  // notice-words=4 post=1
    {119, -3, 38, -231, 61},  // notice-words=4 post=2
    {126, -2, 38, -278, 117},  // notice-words=4 post=3
    {128, -2, 38, -272, 128},  // notice-words=4 post=4
    {221, -19, 224, -544, 68},  // notice-words=4 post=5
    {43, -108, -170, 101, -177},  // notice-words=4 post=6
    {273, -23, 0, -277, 21},  // notice-words=5 post=0
    {251, -1, -3, -248, 37},  // notice-words=5 post=1
    {240, -1, -1, -260, 54},  // notice-words=5 post=2
    {246, 0, -2, -307, 110},  // notice-words=5 post=3
    {249, 0, -1, -302, 121},  // notice-words=5 post=4
    {342, -17, 184, -574, 61},  // notice-words=5 post=5
    {164, -106, -210, 71, -184},  // notice-words=5 post=6
    {11, -23, 1, -11, 11},  // notice-words=6 post=0
    {-11, 0, -1, 19, 26},  // notice-words=6 post=1
    {-22, -1, 0, 6, 43},  // notice-words=6 post=2
    {-16, 0, 0, -41, 99},  // notice-words=6 post=3
    {-13, 0, 0, -35, 111},  // notice-words=6 post=4
    {80, -17, 185, -307, 51},  // notice-words=6 post=5
    {-98, -106, -209, 338, -194},  // notice-words=6 post=6
    {11, -23, 1, -11, 11},  // notice-words=7 post=0
    {-11, 0, -1, 19, 26},  // notice-words=7 post=1
    {-22, -1, 0, 6, 43},  // notice-words=7 post=2
    {-16, 0, 0, -41, 99},  // notice-words=7 post=3
    {-13, 0, 0, -35, 111},  // notice-words=7 post=4
    {80, -17, 185, -307, 51},  // notice-words=7 post=5
    {-98, -106, -209, 338, -194},  // notice-words=7 post=6
    {-14, 24, -2, 19, -11},  // notices-around=0
    {-7, -71, 37, -12, 31},  // notices-around=1
    {29, 35, 4, -63, 8},  // notices-around=2
    {5, 45, -71, -39, 81},  // notices-around=3
    {72, -95, 9, -53, 8},  // notices-around=4
    {30, 8, 19, -30, -27},  // notices-around=5
    {-6, 29, -46, -4, 44},  // notices-around=6
    {-9, -82, 38, 11, -8},  // notices-around=7
    {61, -23, -7, -71, 27},  // notices-around=8
    {-17, 184, 19, -46, 7},  // notices-around=9
    {-5, 56, -45, -6, 30},  // notices-around=10
    {20, -105, 15, -17, 9},  // notices-around=11
    {33, -101, 52, -29, -26},  // notices-around=12
    {7, -91, 105, -61, 5},  // notices-around=13
    {31, -90, -34, -4, 23},  // notices-around=14
    {15, -132, -17, -42, 57},  // notices-around=15
    {16, -147, -44, 5, 24},  // headline-run=0 short-run=0
    {-38, -7, 42, 9, -2},  // headline-run=0 short-run=1
    {66, -107, 3, -78, 51},  // headline-run=0 short-run=2
    {6, -48, 25, -36, 35},  // headline-run=0 short-run=3
    {0, -273, 15, 5, 20},  // headline-run=0 short-run=4
    {5, -282, 9, -25, 58},  // headline-run=0 short-run=5
    {28, -177, 9, -24, 35},  // headline-run=0 short-run=6
    {34, -20, 10, -23, -29},  // headline-run=1 short-run=0
    {-19, 120, 96, -20, -55},  // headline-run=1 short-run=1
    {85, 19, 57, -106, -2},  // headline-run=1 short-run=2
    {25, 78, 79, -64, -18},  // headline-run=1 short-run=3
    {18, -146, 70, -23, -33},  // headline-run=1 short-run=4
    {24, -155, 63, -54, 5},  // headline-run=1 short-run=5
    {46, -51, 63, -52, -18},  // headline-run=1 short-run=6
    {27, 23, -21, -27, -15},  // headline-run=2 short-run=0
    {-26, 163, 65, -23, -40},  // headline-run=2 short-run=1
    {78, 62, 26, -110, 13},  // headline-run=2 short-run=2
    {18, 121, 48, -68, -4},  // headline-run=2 short-run=3
    {12, -103, 38, -27, -18},  // headline-run=2 short-run=4
    {17, -112, 31, -57, 19},  // headline-run=2 short-run=5
    {39, -8, 32, -56, -4},  // headline-run=2 short-run=6
    {28, 1, -44, -16, -5},  // headline-run=3 short-run=0
    {-25, 141, 43, -12, -31},  // headline-run=3 short-run=1
    {79, 40, 4, -99, 22},  // headline-run=3 short-run=2
    {19, 99, 26, -57, 6},  // headline-run=3 short-run=3
    {13, -125, 16, -16, -9},  // headline-run=3 short-run=4
    {18, -134, 9, -46, 29},  // headline-run=3 short-run=5
    {40, -30, 10, -45, 6},  // headline-run=3 short-run=6
    {46, -69, -36, -16, -3},  // headline-run=4 short-run=0
    {-8, 70, 50, -13, -29},  // headline-run=4 short-run=1
    {97, -30, 11, -99, 24},  // headline-run=4 short-run=2
    {37, 29, 33, -57, 8},  // headline-run=4 short-run=3
    {30, -196, 23, -16, -7},  // headline-run=4 short-run=4
    {36, -204, 17, -47, 31},  // headline-run=4 short-run=5
    {58, -100, 17, -45, 8},  // headline-run=4 short-run=6
    {23, -126, -25, -20, 41},  // headline-run=5 short-run=0
    {-30, 14, 61, -16, 15},  // headline-run=5 short-run=1
    {74, -87, 22, -103, 68},  // headline-run=5 short-run=2
    {14, -28, 44, -61, 52},  // headline-run=5 short-run=3
    {8, -252, 34, -20, 37},  // headline-run=5 short-run=4
    {13, -261, 28, -50, 75},  // headline-run=5 short-run=5
    {35, -157, 28, -49, 51},  // headline-run=5 short-run=6
    {62, -163, -4, -39, -8},  // headline-run=6 short-run=0
    {9, -23, 82, -35, -33},  // headline-run=6 short-run=1
    {113, -123, 43, -122, 20},  // headline-run=6 short-run=2
    {53, -64, 65, -80, 4},  // headline-run=6 short-run=3
    {47, -289, 56, -39, -11},  // headline-run=6 short-run=4
    {52, -298, 49, -69, 26},  // headline-run=6 short-run=5
    {75, -193, 49, -68, 3},  // headline-run=6 short-run=6
    {24, -128, 9, -47, 62},  // headline-run=7 short-run=0
    {-29, 12, 95, -43, 36},  // headline-run=7 short-run=1
    {75, -89, 56, -130, 89},  // headline-run=7 short-run=2
    {15, -30, 78, -88, 73},  // headline-run=7 short-run=3
    {9, -254, 69, -47, 58},  // headline-run=7 short-run=4
    {14, -263, 62, -77, 96},  // headline-run=7 short-run=5
    {37, -159, 62, -76, 73},  // headline-run=7 short-run=6
    {-81, -40, -168, 127, 22},  // headline-run=8 short-run=0
    {-135, 100, -82, 131, -4},  // headline-run=8 short-run=1
    {-30, 0, -121, 44, 49},  // headline-run=8 short-run=2
    {-90, 59, -99, 86, 33},  // headline-run=8 short-run=3
    {-97, -166, -108, 127, 18},  // headline-run=8 short-run=4
    {-91, -175, -115, 97, 56},  // headline-run=8 short-run=5
    {-69, -70, -115, 98, 33},  // headline-run=8 short-run=6
    {-26, -44, -33, 78, -34},  // headline-run=9 short-run=0
    {-79, 95, 53, 82, -60},  // headline-run=9 short-run=1
    {25, -5, 14, -5, -7},  // headline-run=9 short-run=2
    {-35, 54, 36, 37, -23},  // headline-run=9 short-run=3
    {-41, -171, 27, 78, -38},  // headline-run=9 short-run=4
    {-36, -179, 20, 48, 0},  // headline-run=9 short-run=5
    {-14, -75, 20, 50, -23},  // headline-run=9 short-run=6
    {103, -96, -75, 3, -148},  // headline-run=10 short-run=0
    {49, 44, 11, 7, -174},  // headline-run=10 short-run=1
    {154, -57, -28, -80, -121},  // headline-run=10 short-run=2
    {94, 2, -6, -38, -137},  // headline-run=10 short-run=3
    {87, -222, -15, 3, -152},  // headline-run=10 short-run=4
    {93, -231, -22, -27, -114},  // headline-run=10 short-run=5
    {115, -127, -22, -26, -137},  // headline-run=10 short-run=6
    {-7, -96, -48, 0, 54},  // headline-run=11 short-run=0
    {-60, 44, 39, 4, 29},  // headline-run=11 short-run=1
    {44, -56, 0, -83, 82},  // headline-run=11 short-run=2
    {-16, 3, 22, -41, 66},  // headline-run=11 short-run=3
    {-22, -222, 12, 0, 51},  // headline-run=11 short-run=4
    {-17, -231, 5, -30, 88},  // headline-run=11 short-run=5
    {5, -126, 6, -29, 65},  // headline-run=11 short-run=6
    {-1, 66, 8, -18, 26},  // label-run=0 bullet-run=0
    {-83, 112, -84, 90, -9},  // label-run=0 bullet-run=1
    {174, 51, -80, -110, 7},  // label-run=0 bullet-run=2
    {-82, -21, 19, -13, 59},  // label-run=0 bullet-run=3
    {-1, -10, -9, 5, -9},  // label-run=0 bullet-run=4
    {-22, -82, 4, -33, 63},  // label-run=0 bullet-run=5
    {57, -20, 36, -57, -147},  // label-run=0 bullet-run=6
    {22, -104, -52, 5, -18},  // label-run=1 bullet-run=0
    {-61, -57, -144, 113, -53},  // label-run=1 bullet-run=1
    {197, -119, -140, -87, -37},  // label-run=1 bullet-run=2
    {-59, -191, -41, 10, 15},  // label-run=1 bullet-run=3
    {21, -180, -69, 28, -53},  // label-run=1 bullet-run=4
    {0, -251, -56, -10, 19},  // label-run=1 bullet-run=5
    {79, -190, -24, -34, -191},  // label-run=1 bullet-run=6
    {-17, -18, -109, 23, 54},  // label-run=2 bullet-run=0
    {-100, 28, -201, 131, 19},  // label-run=2 bullet-run=1
    {158, -33, -197, -69, 36},  // label-run=2 bullet-run=2
    {-99, -105, -98, 28, 87},  // label-run=2 bullet-run=3
    {-18, -94, -126, 46, 19},  // label-run=2 bullet-run=4
    {-39, -166, -113, 8, 92},  // label-run=2 bullet-run=5
    {40, -104, -81, -16, -118},  // label-run=2 bullet-run=6
    {93, 50, 6, -79, 1},  // label-run=3 bullet-run=0
    {10, 96, -86, 29, -35},  // label-run=3 bullet-run=1
    {268, 35, -82, -172, -18},  // label-run=3 bullet-run=2
    {11, -37, 17, -74, 34},  // label-run=3 bullet-run=3
    {92, -26, -11, -56, -34},  // label-run=3 bullet-run=4
    {71, -98, 2, -94, 38},  // label-run=3 bullet-run=5
    {150, -36, 34, -118, -172},  // label-run=3 bullet-run=6
    {-93, 2, 36, 70, -25},  // label-run=4 bullet-run=0
    {-175, 49, -56, 177, -60},  // label-run=4 bullet-run=1
    {82, -13, -52, -23, -43},  // label-run=4 bullet-run=2
    {-174, -85, 47, 75, 9},  // label-run=4 bullet-run=3
    {-93, -74, 19, 92, -60},  // label-run=4 bullet-run=4
    {-114, -145, 32, 55, 13},  // label-run=4 bullet-run=5
    {-35, -84, 64, 31, -197},  // label-run=4 bullet-run=6
    {87, 1, 9, -35, 10},  // label-run=5 bullet-run=0
    {4, 47, -83, 72, -26},  // label-run=5 bullet-run=1
    {262, -14, -79, -128, -9},  // label-run=5 bullet-run=2
    {5, -86, 20, -30, 43},  // label-run=5 bullet-run=3
    {86, -75, -8, -13, -25},  // label-run=5 bullet-run=4
    {65, -147, 5, -50, 47},  // label-run=5 bullet-run=5
    {144, -85, 37, -74, -163},  // label-run=5 bullet-run=6
    {12, -42, 44, -24, 20},  // label-run=6 bullet-run=0
    {-71, 5, -48, 84, -16},  // label-run=6 bullet-run=1
    {187, -57, -44, -116, 1},  // label-run=6 bullet-run=2
    {-69, -129, 56, -19, 53},  // label-run=6 bullet-run=3
    {12, -118, 27, -1, -15},  // label-run=6 bullet-run=4
    {-9, -189, 41, -39, 57},  // label-run=6 bullet-run=5
    {70, -128, 73, -63, -153},  // label-run=6 bullet-run=6
    {-16, 0, -60, 14, 43},  // label-run=7 bullet-run=0
    {-99, 47, -152, 122, 8},  // label-run=7 bullet-run=1
    {159, -15, -148, -78, 25},  // label-run=7 bullet-run=2
    {-97, -87, -49, 19, 77},  // label-run=7 bullet-run=3
    {-16, -76, -77, 37, 8},  // label-run=7 bullet-run=4
    {-37, -147, -64, -1, 81},  // label-run=7 bullet-run=5
    {42, -86, -32, -25, -129},  // label-run=7 bullet-run=6
    {-53, 1, 9, 175, -69},  // label-run=8 bullet-run=0
    {-135, 48, -83, 283, -105},  // label-run=8 bullet-run=1
    {122, -14, -79, 83, -88},  // label-run=8 bullet-run=2
    {-134, -86, 20, 180, -36},  // label-run=8 bullet-run=3
    {-53, -74, -8, 198, -104},  // label-run=8 bullet-run=4
    {-74, -146, 5, 160, -32},  // label-run=8 bullet-run=5
    {5, -85, 37, 136, -242},  // label-run=8 bullet-run=6
    {37, -17, 14, -71, 37},  // label-run=9 bullet-run=0
    {-46, 30, -78, 37, 2},  // label-run=9 bullet-run=1
    {212, -32, -74, -163, 19},  // label-run=9 bullet-run=2
    {-45, -104, 25, -66, 70},  // label-run=9 bullet-run=3
    {36, -93, -3, -48, 2},  // label-run=9 bullet-run=4
    {15, -164, 10, -86, 75},  // label-run=9 bullet-run=5
    {94, -103, 42, -110, -135},  // label-run=9 bullet-run=6
    {-63, -7, -8, 8, 28},  // label-run=10 bullet-run=0
    {-146, 40, -100, 116, -7},  // label-run=10 bullet-run=1
    {112, -21, -96, -84, 9},  // label-run=10 bullet-run=2
    {-145, -93, 3, 13, 61},  // label-run=10 bullet-run=3
    {-64, -82, -25, 31, -7},  // label-run=10 bullet-run=4
    {-85, -154, -12, -7, 65},  // label-run=10 bullet-run=5
    {-6, -92, 20, -31, -145},  // label-run=10 bullet-run=6
    {9, 1, 47, -14, 6},  // label-run=11 bullet-run=0
    {-73, 48, -45, 93, -30},  // label-run=11 bullet-run=1
    {184, -14, -40, -107, -13},  // label-run=11 bullet-run=2
    {-72, -86, 59, -9, 39},  // label-run=11 bullet-run=3
    {9, -74, 30, 8, -29},  // label-run=11 bullet-run=4
    {-12, -146, 44, -30, 43},  // label-run=11 bullet-run=5
    {67, -85, 76, -53, -167},  // label-run=11 bullet-run=6
    {7, -250, 43, -23, 38},  // label-run=12 bullet-run=0
    {-75, -204, -49, 85, 3},  // label-run=12 bullet-run=1
    {182, -265, -44, -115, 20},  // label-run=12 bullet-run=2
    {-74, -337, 55, -18, 72},  // label-run=12 bullet-run=3
    {7, -326, 26, 0, 3},  // label-run=12 bullet-run=4
    {-14, -398, 40, -38, 76},  // label-run=12 bullet-run=5
    {65, -336, 72, -62, -134},  // label-run=12 bullet-run=6
    {4, -2, 21, 11, -21},  // label-run=13 bullet-run=0
    {-79, 44, -71, 118, -57},  // label-run=13 bullet-run=1
    {179, -17, -66, -82, -40},  // label-run=13 bullet-run=2
    {-78, -89, 33, 16, 12},  // label-run=13 bullet-run=3
    {3, -78, 4, 33, -56},  // label-run=13 bullet-run=4
    {-18, -150, 18, -4, 16},  // label-run=13 bullet-run=5
    {61, -88, 50, -28, -194},  // label-run=13 bullet-run=6
    {9, 1, 9, 53, -44},  // label-run=14 bullet-run=0
    {-73, 48, -83, 161, -79},  // label-run=14 bullet-run=1
    {184, -14, -79, -39, -62},  // label-run=14 bullet-run=2
    {-72, -86, 20, 58, -10},  // label-run=14 bullet-run=3
    {9, -74, -8, 76, -79},  // label-run=14 bullet-run=4
    {-12, -146, 5, 38, -6},  // label-run=14 bullet-run=5
    {67, -85, 37, 14, -216},  // label-run=14 bullet-run=6
    {26, -247, 23, 35, -46},  // label-run=15 bullet-run=0
    {-56, -201, -69, 143, -82},  // label-run=15 bullet-run=1
    {201, -262, -65, -58, -65},  // label-run=15 bullet-run=2
    {-55, -334, 34, 40, -13},  // label-run=15 bullet-run=3
    {26, -323, 6, 58, -81},  // label-run=15 bullet-run=4
    {5, -395, 19, 20, -9},  // label-run=15 bullet-run=5
    {84, -333, 51, -4, -219},  // label-run=15 bullet-run=6
    {-15, -57, 68, -107, 86},  // label-run=16 bullet-run=0
    {-98, -10, -24, 0, 50},  // label-run=16 bullet-run=1
    {160, -72, -20, -200, 67},  // label-run=16 bullet-run=2
    {-96, -144, 79, -102, 119},  // label-run=16 bullet-run=3
    {-16, -133, 51, -85, 51},  // label-run=16 bullet-run=4
    {-36, -204, 64, -122, 123},  // label-run=16 bullet-run=5
    {42, -143, 96, -146, -87},  // label-run=16 bullet-run=6
    {10, 1, 9, -12, 10},  // label-run=17 bullet-run=0
    {-73, 48, -83, 96, -25},  // label-run=17 bullet-run=1
    {185, -14, -79, -104, -8},  // label-run=17 bullet-run=2
    {-72, -86, 20, -7, 44},  // label-run=17 bullet-run=3
    {9, -74, -8, 11, -25},  // label-run=17 bullet-run=4
    {-12, -146, 5, -27, 48},  // label-run=17 bullet-run=5
    {67, -85, 37, -51, -162},  // label-run=17 bullet-run=6
    {31, -418, -31, 32, 0},  // label-run=18 bullet-run=0
    {-51, -371, -123, 140, -36},  // label-run=18 bullet-run=1
    {206, -432, -119, -60, -19},  // label-run=18 bullet-run=2
    {-50, -505, -20, 37, 33},  // label-run=18 bullet-run=3
    {31, -493, -48, 55, -35},  // label-run=18 bullet-run=4
    {10, -565, -35, 17, 37},  // label-run=18 bullet-run=5
    {89, -503, -3, -7, -173},  // label-run=18 bullet-run=6
    {152, -30, 111, -273, 23},  // label-run=19 bullet-run=0
    {69, 17, 19, -166, -13},  // label-run=19 bullet-run=1
    {327, -45, 23, -366, 4},  // label-run=19 bullet-run=2
    {70, -117, 122, -268, 56},  // label-run=19 bullet-run=3
    {151, -105, 94, -251, -12},  // label-run=19 bullet-run=4
    {130, -177, 107, -288, 60},  // label-run=19 bullet-run=5
    {209, -116, 139, -312, -150},  // label-run=19 bullet-run=6
    {24, 1, 9, -23, 10},  // label-run=20 bullet-run=0
    {-59, 48, -83, 85, -25},  // label-run=20 bullet-run=1
    {199, -14, -79, -115, -8},  // label-run=20 bullet-run=2
    {-57, -86, 20, -18, 44},  // label-run=20 bullet-run=3
    {24, -74, -8, 0, -25},  // label-run=20 bullet-run=4
    {3, -146, 5, -38, 48},  // label-run=20 bullet-run=5
    {82, -85, 37, -62, -162},  // label-run=20 bullet-run=6
};

const PlaceWeights step_weights[place_count] = {
    {1040, 1906, 0, -1048, 0},  // from outside
    {0, 0, 1637, 1553, 0},  // from title
    {0, 0, 1169, 1637, 0},  // from head
    {147, 986, 0, 2244, 1274},  // from body
    {0, 0, 0, 1274, 717},  // from gap
};
// clang-format on

}  // namespace newsbook
