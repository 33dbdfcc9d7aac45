// Written by tests/fit/fit.py: not to be changed by hand.
#include "readers/text_model.h"

namespace newsbook {

// clang-format off
const PlaceWeights place_weights[2147] = {
    {13, -312, -5, 31, -9},  // kind=0 length=0 kind+length=0
    {3, -272, -20, 16, 43},  // kind=0 length=1 kind+length=1
    {13, -205, -47, 51, 4},  // kind=0 length=2 kind+length=2
    {75, -54, 19, -33, -9},  // kind=0 length=3 kind+length=3
    {135, 123, -4, -164, -41},  // kind=0 length=4 kind+length=4
    {-26, 152, 25, 3, -12},  // kind=0 length=5 kind+length=5
    {-55, 38, -1, 19, 46},  // kind=0 length=6 kind+length=6
    {9, -51, -164, 62, 35},  // kind=0 length=7 kind+length=7
    {9, -27, -69, 55, -8},  // kind=0 length=8 kind+length=8
    {-50, -124, -192, 178, -7},  // kind=0 length=9 kind+length=9
    {22, -363, 39, 3, -2},  // kind=1 length=0 kind+length=10
    {35, -324, 22, -165, 237},  // kind=1 length=1 kind+length=11
    {47, -295, 30, -23, 46},  // kind=1 length=2 kind+length=12
    {-7, -183, 50, 99, -18},  // kind=1 length=3 kind+length=13
    {5, 19, 80, -14, -19},  // kind=1 length=4 kind+length=14
    {-11, 203, 23, -34, -36},  // kind=1 length=5 kind+length=15
    {-72, -14, -73, 100, 80},  // kind=1 length=6 kind+length=16
    {9, -97, -75, 181, -69},  // kind=1 length=7 kind+length=17
    {7, -75, -21, 19, 7},  // kind=1 length=8 kind+length=18
    {-21, -110, -72, 77, 2},  // kind=1 length=9 kind+length=19
    {-216, -321, 28, 477, -94},  // kind=2 length=0 kind+length=20
    {304, -551, 198, -145, -201},  // kind=2 length=1 kind+length=21
    {44, -428, 2, 23, -11},  // kind=2 length=2 kind+length=22
    {-76, -81, 96, 56, 11},  // kind=2 length=3 kind+length=23
    {56, 137, -42, -46, -45},  // kind=2 length=4 kind+length=24
    {-42, 273, 50, -45, 3},  // kind=2 length=5 kind+length=25
    {71, 74, -64, -118, 31},  // kind=2 length=6 kind+length=26
    {-4, -136, -16, 15, 9},  // kind=2 length=7 kind+length=27
    {40, -36, -126, 46, -3},  // kind=2 length=8 kind+length=28
    {-196, -72, -73, 234, 66},  // kind=2 length=9 kind+length=29
    {45, -572, 37, -6, 22},  // kind=3 length=0 kind+length=30
    {18, -358, -10, 13, 45},  // kind=3 length=1 kind+length=31
    {-17, -262, 1, 50, -3},  // kind=3 length=2 kind+length=32
    {-24, -132, 108, 58, -117},  // kind=3 length=3 kind+length=33
    {123, 9, -22, -91, 0},  // kind=3 length=4 kind+length=34
    {-25, 71, 15, -9, 14},  // kind=3 length=5 kind+length=35
    {9, -45, -16, -26, 32},  // kind=3 length=6 kind+length=36
    {20, -133, -57, 16, 10},  // kind=3 length=7 kind+length=37
    {15, -102, -34, 19, 3},  // kind=3 length=8 kind+length=38
    {-12, -137, -85, 77, -2},  // kind=3 length=9 kind+length=39
    {79, -343, -44, -32, 24},  // kind=4 length=0 kind+length=40
    {183, -303, 65, -88, -79},  // kind=4 length=1 kind+length=41
    {-83, -237, 157, -59, 68},  // kind=4 length=2 kind+length=42
    {172, -89, 41, -93, -44},  // kind=4 length=3 kind+length=43
    {-98, 57, -98, 49, 134},  // kind=4 length=4 kind+length=44
    {-31, 118, -33, 56, 27},  // kind=4 length=5 kind+length=45
    {48, 3, 2, -63, 26},  // kind=4 length=6 kind+length=46
    {59, -85, -39, -21, 4},  // kind=4 length=7 kind+length=47
    {54, -54, -15, -18, -2},  // kind=4 length=8 kind+length=48
    {27, -89, -67, 41, -8},  // kind=4 length=9 kind+length=49
    {83, -318, 38, -103, 32},  // kind=5 length=0 kind+length=50
    {33, -278, 3, -59, 86},  // kind=5 length=1 kind+length=51
    {8, -211, -78, -51, 175},  // kind=5 length=2 kind+length=52
    {184, -59, 73, -212, 29},  // kind=5 length=3 kind+length=53
    {55, 82, -129, -84, 146},  // kind=5 length=4 kind+length=54
    {-11, 143, 180, -103, 27},  // kind=5 length=5 kind+length=55
    {37, 28, 65, -124, 49},  // kind=5 length=6 kind+length=56
    {50, -60, -45, -77, 47},  // kind=5 length=7 kind+length=57
    {46, -29, -22, -74, 40},  // kind=5 length=8 kind+length=58
    {18, -64, -73, -15, 35},  // kind=5 length=9 kind+length=59
    {68, -324, 98, -119, 28},  // kind=6 length=0 kind+length=60
    {88, -284, 21, -85, 55},  // kind=6 length=1 kind+length=61
    {44, -218, 56, -69, 59},  // kind=6 length=2 kind+length=62
    {-114, -69, 106, 33, 39},  // kind=6 length=3 kind+length=63
    {108, 206, 58, -200, -67},  // kind=6 length=4 kind+length=64
    {-76, 134, 53, -88, 207},  // kind=6 length=5 kind+length=65
    {-60, 21, 215, -176, 79},  // kind=6 length=6 kind+length=66
    {88, -73, 53, -144, 21},  // kind=6 length=7 kind+length=67
    {145, -38, 51, -165, -6},  // kind=6 length=8 kind+length=68
    {150, -71, 7, -15, -225},  // kind=6 length=9 kind+length=69
    {69, -607, 100, -21, -71},  // kind=7 length=0 kind+length=70
    {32, -536, 81, -105, 118},  // kind=7 length=1 kind+length=71
    {90, -395, -55, 50, -79},  // kind=7 length=2 kind+length=72
    {70, -231, 93, 6, -115},  // kind=7 length=3 kind+length=73
    {45, -87, 107, -191, 75},  // kind=7 length=4 kind+length=74
    {-19, -34, 38, -37, 27},  // kind=7 length=5 kind+length=75
    {79, -151, 18, -223, 121},  // kind=7 length=6 kind+length=76
    {163, -239, -24, -26, -30},  // kind=7 length=7 kind+length=77
    {-341, -208, -20, 224, 127},  // kind=7 length=8 kind+length=78
    {2, -243, -51, 52, -1},  // kind=7 length=9 kind+length=79
    {83, -339, -15, -88, 37},  // kind=8 length=0 kind+length=80
    {53, -300, -30, -42, 91},  // kind=8 length=1 kind+length=81
    {238, -232, -61, -205, 42},  // kind=8 length=2 kind+length=82
    {55, -81, 0, -73, 63},  // kind=8 length=3 kind+length=83
    {261, 61, -63, -295, 40},  // kind=8 length=4 kind+length=84
    {104, 122, -32, -104, 49},  // kind=8 length=5 kind+length=85
    {75, 1, -51, -120, 68},  // kind=8 length=6 kind+length=86
    {86, -82, -99, -78, 47},  // kind=8 length=7 kind+length=87
    {78, -50, -77, -68, 39},  // kind=8 length=8 kind+length=88
    {65, -86, -128, -13, 29},  // kind=8 length=9 kind+length=89
    {8, -314, 29, 0, 43},  // kind=9 length=0 kind+length=90
    {-1, -274, 14, -15, 95},  // kind=9 length=1 kind+length=91
    {3, -207, -14, 23, 56},  // kind=9 length=2 kind+length=92
    {-36, -55, 49, -48, 127},  // kind=9 length=3 kind+length=93
    {-12, 86, -19, 17, 49},  // kind=9 length=4 kind+length=94
    {-48, 147, 18, -12, 62},  // kind=9 length=5 kind+length=95
    {-14, 32, -14, -30, 80},  // kind=9 length=6 kind+length=96
    {-3, -56, -55, 12, 59},  // kind=9 length=7 kind+length=97
    {-8, -25, -31, 15, 52},  // kind=9 length=8 kind+length=98
    {-35, -61, -83, 74, 46},  // kind=9 length=9 kind+length=99
    {134, 132, 167, -188, 4},  // ends=0 kind+ends=0
    {-186, -250, -44, 331, 45},  // ends=1 kind+ends=1
    {-16, -631, -62, 86, 34},  // ends=2 kind+ends=2
    {120, 391, -134, -68, -176},  // ends=3 kind+ends=3
    {12, -26, 11, -11, 6},  // ends=0 kind+ends=4
    {-155, -249, -21, 188, 30},  // ends=1 kind+ends=5
    {-78, -542, -26, 102, 54},  // ends=2 kind+ends=6
    {212, 238, 26, -168, -171},  // ends=3 kind+ends=7
    {15, -20, 19, -18, 5},  // ends=0 kind+ends=8
    {-446, -449, -24, 494, 66},  // ends=1 kind+ends=9
    {-14, -331, -32, 43, 21},  // ends=2 kind+ends=10
    {98, 157, -4, -73, -96},  // ends=3 kind+ends=11
    {11, -116, 18, 2, 15},  // ends=0 kind+ends=12
    {17, -250, 30, 57, -31},  // ends=1 kind+ends=13
    {123, -332, -13, -62, 14},  // ends=2 kind+ends=14
    {193, 207, -4, -114, -191},  // ends=3 kind+ends=15
    {90, -62, -1, -77, 23},  // ends=0 kind+ends=16
    {-155, -249, -21, 188, 30},  // ends=1 kind+ends=17
    {-369, -331, 55, 357, -15},  // ends=2 kind+ends=18
    {98, 157, -4, -73, -96},  // ends=3 kind+ends=19
    {46, -30, 43, -80, 18},  // ends=0 kind+ends=20
    {-155, -249, -23, 187, 40},  // ends=1 kind+ends=21
    {-14, -331, -32, 43, 21},  // ends=2 kind+ends=22
    {98, 157, -4, -73, -96},  // ends=3 kind+ends=23
    {-1, -173, 49, -39, 48},  // ends=0 kind+ends=24
    {-155, -249, -21, 188, 30},  // ends=1 kind+ends=25
    {119, -183, -37, -125, -38},  // ends=2 kind+ends=26
    {98, 157, -4, -73, -96},  // ends=3 kind+ends=27
    {47, -151, 32, -51, 5},  // ends=0 kind+ends=28
    {-275, -249, 38, 351, -62},  // ends=1 kind+ends=29
    {-181, -341, -412, 256, 144},  // ends=2 kind+ends=30
    {107, 156, 198, -172, -178},  // ends=3 kind+ends=31
    {96, -57, 97, -100, -40},  // ends=0 kind+ends=32
    {-332, -249, -58, 181, 288},  // ends=1 kind+ends=33
    {195, -331, -47, 1, 7},  // ends=2 kind+ends=34
    {98, 157, -6, -52, -98},  // ends=3 kind+ends=35
    {-2, -26, 11, 15, 24},  // ends=0 kind+ends=36
    {-155, -249, -21, 188, 30},  // ends=1 kind+ends=37
    {-14, -331, -32, 43, 21},  // ends=2 kind+ends=38
    {98, 157, -4, -73, -96},  // ends=3 kind+ends=39
    {34, -38, -18, -8, 19},  // function=0 kind+function=0
    {-50, 1, 55, 9, 5},  // function=1 kind+function=1
    {-43, 48, -68, 62, 26},  // function=2 kind+function=2
    {55, -40, -44, 75, -70},  // function=3 kind+function=3
    {64, -32, 17, -42, 14},  // function=0 kind+function=4
    {26, 2, -42, 5, -21},  // function=1 kind+function=5
    {-84, -127, -40, 78, 86},  // function=2 kind+function=6
    {2, 32, 85, 16, -57},  // function=3 kind+function=7
    {29, -1, 70, -32, -11},  // function=0 kind+function=8
    {-26, 6, 2, 6, 22},  // function=1 kind+function=9
    {-29, -50, -74, 39, 33},  // function=2 kind+function=10
    {115, 66, -89, -49, -54},  // function=3 kind+function=11
    {14, -67, 15, 3, 20},  // function=0 kind+function=12
    {-4, -2, -6, -1, 3},  // function=1 kind+function=13
    {-29, -43, -2, 26, 26},  // function=2 kind+function=14
    {78, -4, 77, -80, -44},  // function=3 kind+function=15
    {55, -38, 18, -66, 28},  // function=0 kind+function=16
    {123, -3, -96, 16, -56},  // function=1 kind+function=17
    {-28, -43, 167, 28, -156},  // function=2 kind+function=18
    {38, 1, -16, -12, 8},  // function=3 kind+function=19
    {5, -27, 4, 48, 1},  // function=0 kind+function=20
    {59, -4, 33, -139, 17},  // function=1 kind+function=21
    {-46, -43, 99, -133, 117},  // function=2 kind+function=22
    {75, 1, -181, 142, -41},  // function=3 kind+function=23
    {-161, 44, 61, -27, 62},  // function=0 kind+function=24
    {-73, -61, -24, 40, 122},  // function=1 kind+function=25
    {296, -44, 97, -258, -126},  // function=2 kind+function=26
    {36, 1, -16, 12, -25},  // function=3 kind+function=27
    {30, -170, 3, -15, 18},  // function=0 kind+function=28
    {76, 29, -145, -14, 10},  // function=1 kind+function=29
    {-129, -69, 241, -88, 121},  // function=2 kind+function=30
    {221, -9, 80, -156, -126},  // function=3 kind+function=31
    {285, -31, 115, -220, -188},  // function=0 kind+function=32
    {321, -12, 1, -159, -109},  // function=1 kind+function=33
    {-291, -44, -110, 225, 286},  // function=2 kind+function=34
    {-14, 1, -52, -15, 117},  // function=3 kind+function=35
    {7, -26, 13, 8, 29},  // function=0 kind+function=36
    {-5, -2, -6, -49, 80},  // function=1 kind+function=37
    {-29, -43, -2, 26, 26},  // function=2 kind+function=38
    {44, 1, -15, -10, -31},  // function=3 kind+function=39
    {-15, -48, 27, 31, 25},  // next=0 kind+next=0
    {-66, -1, -31, 105, 4},  // next=1 kind+next=1
    {8, 48, -94, 14, 9},  // next=2 kind+next=2
    {112, -162, -15, 18, -124},  // next=3 kind+next=3
    {77, 82, -2, -85, 9},  // next=4 kind+next=4
    {-90, 90, -14, 91, -117},  // next=5 kind+next=5
    {124, -96, 126, -96, -70},  // next=6 kind+next=6
    {1, -123, -159, 95, -69},  // next=7 kind+next=7
    {-99, -25, 52, 61, 72},  // next=8 kind+next=8
    {-23, 0, 0, -101, 202},  // next=9 kind+next=9
    {55, 0, 0, -55, 0},  // next=10 kind+next=10
    {60, -69, -59, 34, 4},  // next=0 kind+next=11
    {-3, -47, 158, 34, -82},  // next=1 kind+next=12
    {-25, 75, -29, -1, 41},  // next=2 kind+next=13
    {15, -138, 14, -89, 92},  // next=3 kind+next=14
    {0, 97, -114, -46, 112},  // next=4 kind+next=15
    {-10, 45, -7, 22, -67},  // next=5 kind+next=16
    {4, -87, 107, -33, -10},  // next=6 kind+next=17
    {128, -257, 32, -54, -42},  // next=7 kind+next=18
    {-58, -25, 82, -99, 114},  // next=8 kind+next=19
    {-17, 0, 0, 18, 29},  // next=9 kind+next=20
    {87, 0, 0, -87, 0},  // next=10 kind+next=21
    {-34, 14, 74, -18, 19},  // next=0 kind+next=22
    {-69, 90, 133, -15, -50},  // next=1 kind+next=23
    {12, 57, 28, -7, -15},  // next=2 kind+next=24
    {8, -159, -54, 27, 31},  // next=3 kind+next=25
    {-56, 231, -112, -56, 78},  // next=4 kind+next=26
    {120, 87, -60, 44, -204},  // next=5 kind+next=27
    {-42, -275, 302, -19, -1},  // next=6 kind+next=28
    {39, -257, -156, 69, -18},  // next=7 kind+next=29
    {-132, -32, 115, 43, 44},  // next=8 kind+next=30
    {-17, 0, 0, -110, 168},  // next=9 kind+next=31
    {83, 0, 0, -83, 0},  // next=10 kind+next=32
    {-93, -107, 95, 66, 10},  // next=0 kind+next=33
    {-26, -3, -1, 114, -70},  // next=1 kind+next=34
    {-38, 324, -9, 0, -14},  // next=2 kind+next=35
    {39, -331, 14, -31, 51},  // next=3 kind+next=36
    {154, 87, 75, -231, -73},  // next=4 kind+next=37
    {16, 66, -11, -42, -60},  // next=5 kind+next=38
    {-149, -104, 106, 254, -31},  // next=6 kind+next=39
    {-36, -277, 77, 25, 5},  // next=7 kind+next=40
    {72, -25, 162, -89, -31},  // next=8 kind+next=41
    {-17, 0, 0, 185, -108},  // next=9 kind+next=42
    {246, 0, 0, -246, 0},  // next=10 kind+next=43
    {73, -20, 69, -97, -30},  // next=0 kind+next=44
    {154, -1, 109, -121, -97},  // next=1 kind+next=45
    {179, 46, -43, -27, -77},  // next=2 kind+next=46
    {-89, -130, -36, 80, 94},  // next=3 kind+next=47
    {24, 93, -49, 107, -81},  // next=4 kind+next=48
    {-18, 67, 17, 14, -69},  // next=5 kind+next=49
    {-61, -104, 142, -7, -5},  // next=6 kind+next=50
    {-91, -182, 13, -5, 148},  // next=7 kind+next=51
    {-96, -25, 28, 43, 84},  // next=8 kind+next=52
    {-17, 0, 0, -5, 52},  // next=9 kind+next=53
    {86, 0, 0, -86, 0},  // next=10 kind+next=54
    {33, -18, 38, -3, -24},  // next=0 kind+next=55
    {-17, -1, 84, 9, -44},  // next=1 kind+next=56
    {2, 47, -90, 11, 60},  // next=2 kind+next=57
    {-60, -130, 90, 10, -7},  // next=3 kind+next=58
    {29, 93, -109, -54, 156},  // next=4 kind+next=59
    {-9, 67, -22, 10, -22},  // next=5 kind+next=60
    {78, -104, 121, -70, -13},  // next=6 kind+next=61
    {12, -181, 6, -22, 2},  // next=7 kind+next=62
    {-51, -25, 63, 19, 23},  // next=8 kind+next=63
    {-17, 0, 0, -5, 52},  // next=9 kind+next=64
    {83, 0, 0, -83, 0},  // next=10 kind+next=65
    {42, -35, 32, -60, 51},  // next=0 kind+next=66
    {274, -1, 126, -282, -93},  // next=1 kind+next=67
    {46, 42, -23, 14, -5},  // next=2 kind+next=68
    {-227, -131, 25, 100, 70},  // next=3 kind+next=69
    {-46, 93, -132, 65, 82},  // next=4 kind+next=70
    {-28, 127, -87, 37, -63},  // next=5 kind+next=71
    {-21, -94, 146, -79, 8},  // next=6 kind+next=72
    {150, -183, 48, -62, -74},  // next=7 kind+next=73
    {-111, -25, 63, 100, 42},  // next=8 kind+next=74
    {-17, 0, 0, -5, 52},  // next=9 kind+next=75
    {85, 0, 0, -85, 0},  // next=10 kind+next=76
    {-88, -23, 101, 19, 38},  // next=0 kind+next=77
    {95, -2, 149, -2, -189},  // next=1 kind+next=78
    {77, -6, 87, -62, -33},  // next=2 kind+next=79
    {68, -131, -15, -16, 8},  // next=3 kind+next=80
    {226, 94, -46, -214, -38},  // next=4 kind+next=81
    {1, 67, 35, -23, -78},  // next=5 kind+next=82
    {-29, -104, 183, -77, 11},  // next=6 kind+next=83
    {8, -214, 0, -26, 34},  // next=7 kind+next=84
    {-45, -29, 44, 11, 99},  // next=8 kind+next=85
    {-17, 0, 0, -5, 52},  // next=9 kind+next=86
    {195, 0, 0, -195, 0},  // next=10 kind+next=87
    {37, -27, -8, 4, 18},  // next=0 kind+next=88
    {237, -1, 57, -43, -103},  // next=1 kind+next=89
    {24, 47, -31, 24, 28},  // next=2 kind+next=90
    {-69, -130, 8, -7, 118},  // next=3 kind+next=91
    {37, 93, -42, -54, 6},  // next=4 kind+next=92
    {-27, 67, -17, 16, -25},  // next=5 kind+next=93
    {23, -104, 120, -28, -14},  // next=6 kind+next=94
    {46, -182, 8, -18, 10},  // next=7 kind+next=95
    {-64, -26, 82, 18, 5},  // next=8 kind+next=96
    {-17, 0, 0, -5, 52},  // next=9 kind+next=97
    {178, 0, 0, -178, 0},  // next=10 kind+next=98
    {-23, -17, 25, 57, -4},  // next=0 kind+next=99
    {-12, -1, 62, 112, -133},  // next=1 kind+next=100
    {7, 47, 2, -72, 78},  // next=2 kind+next=101
    {7, -130, 4, -2, 25},  // next=3 kind+next=102
    {33, 93, -49, -53, 16},  // next=4 kind+next=103
    {-9, 67, -15, 16, -66},  // next=5 kind+next=104
    {6, -104, 122, -28, -10},  // next=6 kind+next=105
    {8, -181, -1, 5, 0},  // next=7 kind+next=106
    {-54, -25, 63, 13, 42},  // next=8 kind+next=107
    {-17, 0, 0, -5, 52},  // next=9 kind+next=108
    {83, 0, 0, -83, 0},  // next=10 kind+next=109
    {-46, 60, 79, 18, 11},  // previous=0 kind+previous=0
    {45, -201, -64, 34, 10},  // previous=1 kind+previous=1
    {17, -88, -79, 17, 19},  // previous=2 kind+previous=2
    {-3, -108, 90, 18, 43},  // previous=3 kind+previous=3
    {98, 120, -142, 25, -24},  // previous=4 kind+previous=4
    {98, 2, -8, -82, -55},  // previous=5 kind+previous=5
    {83, -102, -8, 121, -177},  // previous=6 kind+previous=6
    {-78, 129, -81, 113, -24},  // previous=7 kind+previous=7
    {225, -93, -81, -44, 11},  // previous=8 kind+previous=8
    {-21, 0, 0, 234, -63},  // previous=9 kind+previous=9
    {-63, 63, 0, 0, 0},  // previous=10 kind+previous=10
    {-4, -55, -11, 36, 51},  // previous=0 kind+previous=11
    {-2, -213, 124, -20, 52},  // previous=1 kind+previous=12
    {-43, -103, -45, 120, -2},  // previous=2 kind+previous=13
    {10, -115, 12, 46, 32},  // previous=3 kind+previous=14
    {157, 132, -144, -85, 32},  // previous=4 kind+previous=15
    {35, 2, 55, -119, -3},  // previous=5 kind+previous=16
    {343, -102, -50, -12, -93},  // previous=6 kind+previous=17
    {-26, 163, 136, -110, -45},  // previous=7 kind+previous=18
    {280, -92, -8, -175, 17},  // previous=8 kind+previous=19
    {-13, 0, 0, 132, -33},  // previous=9 kind+previous=20
    {-66, 66, 0, 0, 0},  // previous=10 kind+previous=21
    {39, 80, -5, -26, -12},  // previous=0 kind+previous=22
    {49, -324, 130, 8, -36},  // previous=1 kind+previous=23
    {19, -137, -16, -3, 2},  // previous=2 kind+previous=24
    {-4, -53, 123, -12, -5},  // previous=3 kind+previous=25
    {137, 147, -220, -82, 45},  // previous=4 kind+previous=26
    {15, 6, -106, -128, 163},  // previous=5 kind+previous=27
    {143, -170, -189, 50, 67},  // previous=6 kind+previous=28
    {-13, 140, 123, -31, -74},  // previous=7 kind+previous=29
    {74, -152, -17, -70, 98},  // previous=8 kind+previous=30
    {-12, 0, 0, 134, -35},  // previous=9 kind+previous=31
    {-195, 195, 0, 0, 0},  // previous=10 kind+previous=32
    {24, -41, -28, -7, 33},  // previous=0 kind+previous=33
    {4, -194, 58, 20, -44},  // previous=1 kind+previous=34
    {-22, -100, -17, 65, -29},  // previous=2 kind+previous=35
    {51, -144, 11, -21, 36},  // previous=3 kind+previous=36
    {-266, 284, -92, -21, 125},  // previous=4 kind+previous=37
    {42, 2, 146, -181, -16},  // previous=5 kind+previous=38
    {-218, -102, -51, 113, 139},  // previous=6 kind+previous=39
    {3, 66, 2, 18, -46},  // previous=7 kind+previous=40
    {-62, -93, -2, 86, 16},  // previous=8 kind+previous=41
    {-12, 0, 0, 131, -32},  // previous=9 kind+previous=42
    {22, -22, 0, 0, 0},  // previous=10 kind+previous=43
    {78, 9, 43, -87, -17},  // previous=0 kind+previous=44
    {-4, -199, 8, -6, 130},  // previous=1 kind+previous=45
    {-123, -77, 58, 29, 38},  // previous=2 kind+previous=46
    {195, -58, 26, -115, -122},  // previous=3 kind+previous=47
    {-4, 129, -86, 152, -81},  // previous=4 kind+previous=48
    {39, 2, 13, -109, -11},  // previous=5 kind+previous=49
    {-78, -101, -47, 80, 92},  // previous=6 kind+previous=50
    {202, 83, 30, -182, -43},  // previous=7 kind+previous=51
    {70, -93, 1, -56, 16},  // previous=8 kind+previous=52
    {-12, 0, 0, 131, -32},  // previous=9 kind+previous=53
    {-62, 62, 0, 0, 0},  // previous=10 kind+previous=54
    {-31, 9, 65, -29, 29},  // previous=0 kind+previous=55
    {3, -199, 37, 6, 14},  // previous=1 kind+previous=56
    {125, -77, 2, -79, -16},  // previous=2 kind+previous=57
    {47, -54, 22, -5, -35},  // previous=3 kind+previous=58
    {-15, 130, -128, 99, 29},  // previous=4 kind+previous=59
    {41, 2, -9, -125, 77},  // previous=5 kind+previous=60
    {11, -101, -12, 22, 39},  // previous=6 kind+previous=61
    {1, 84, 83, 0, -109},  // previous=7 kind+previous=62
    {54, -93, -10, -54, 67},  // previous=8 kind+previous=63
    {-12, 0, 0, 131, -32},  // previous=9 kind+previous=64
    {-62, 62, 0, 0, 0},  // previous=10 kind+previous=65
    {144, 9, 55, -147, -17},  // previous=0 kind+previous=66
    {9, -199, 44, -59, 43},  // previous=1 kind+previous=67
    {-45, -69, -8, -39, 94},  // previous=2 kind+previous=68
    {-117, -55, -62, 191, 45},  // previous=3 kind+previous=69
    {-31, 128, -94, 172, 15},  // previous=4 kind+previous=70
    {131, 2, 3, -152, -13},  // previous=5 kind+previous=71
    {-6, -101, 85, -78, 26},  // previous=6 kind+previous=72
    {-32, 78, 40, 100, -130},  // previous=7 kind+previous=73
    {82, -93, -9, -55, 20},  // previous=8 kind+previous=74
    {-12, 0, 0, 131, -32},  // previous=9 kind+previous=75
    {-63, 63, 0, 0, 0},  // previous=10 kind+previous=76
    {118, -26, -16, -83, 22},  // previous=0 kind+previous=77
    {143, -199, 58, -64, -126},  // previous=1 kind+previous=78
    {2, -60, -49, 26, 8},  // previous=2 kind+previous=79
    {15, -90, 101, 5, -27},  // previous=3 kind+previous=80
    {-27, 132, -68, -155, 132},  // previous=4 kind+previous=81
    {47, 2, 16, -145, 2},  // previous=5 kind+previous=82
    {125, -102, 57, -131, -41},  // previous=6 kind+previous=83
    {-4, 58, 4, -14, 21},  // previous=7 kind+previous=84
    {105, -93, 6, -150, 57},  // previous=8 kind+previous=85
    {-14, 0, 0, 130, -25},  // previous=9 kind+previous=86
    {-58, 58, 0, 0, 0},  // previous=10 kind+previous=87
    {102, 9, -3, -48, 3},  // previous=0 kind+previous=88
    {23, -199, 37, -36, 57},  // previous=1 kind+previous=89
    {158, -77, -12, -31, -85},  // previous=2 kind+previous=90
    {20, -54, 122, -46, -9},  // previous=3 kind+previous=91
    {-54, 130, -122, 55, 60},  // previous=4 kind+previous=92
    {43, 2, 3, -103, -23},  // previous=5 kind+previous=93
    {-24, -101, -14, 93, 3},  // previous=6 kind+previous=94
    {-1, 83, 4, -11, 101},  // previous=7 kind+previous=95
    {61, -93, 5, -64, 38},  // previous=8 kind+previous=96
    {-12, 0, 0, 131, -32},  // previous=9 kind+previous=97
    {-62, 62, 0, 0, 0},  // previous=10 kind+previous=98
    {-5, 9, 1, -39, 92},  // previous=0 kind+previous=99
    {2, -199, 38, 33, -14},  // previous=1 kind+previous=100
    {5, -77, 1, -84, 94},  // previous=2 kind+previous=101
    {14, -54, 20, 70, -46},  // previous=3 kind+previous=102
    {-5, 130, -85, -4, 30},  // previous=4 kind+previous=103
    {41, 2, 4, -109, -3},  // previous=5 kind+previous=104
    {20, -101, -14, 25, 4},  // previous=6 kind+previous=105
    {-4, 84, 19, 1, -14},  // previous=7 kind+previous=106
    {66, -93, -8, -54, 25},  // previous=8 kind+previous=107
    {-12, 0, 0, 131, -32},  // previous=9 kind+previous=108
    {-62, 62, 0, 0, 0},  // previous=10 kind+previous=109
    {0, 0, 0, 0, 0},  // distance-before=0 distance-after=0 distance-before+distance-after=0
    {-14, -2, 2, 13, 7},  // distance-before=0 distance-after=1 distance-before+distance-after=1
    {1, 53, 46, -13, -11},  // distance-before=0 distance-after=2 distance-before+distance-after=2
    {32, -6, -30, -16, 17},  // distance-before=0 distance-after=3 distance-before+distance-after=3
    {-19, 10, 42, -2, 6},  // distance-before=0 distance-after=4 distance-before+distance-after=4
    {-6, -49, 15, 5, 11},  // distance-before=0 distance-after=5 distance-before+distance-after=5
    {20, -256, 10, 11, 8},  // distance-before=0 distance-after=6 distance-before+distance-after=6
    {21, 65, -29, -17, 9},  // distance-before=0 distance-after=7 distance-before+distance-after=7
    {-1, 2, -33, 11, 13},  // distance-before=1 distance-after=0 distance-before+distance-after=8
    {18, 29, -23, 23, -5},  // distance-before=1 distance-after=1 distance-before+distance-after=9
    {-47, 93, -102, 19, 60},  // distance-before=1 distance-after=2 distance-before+distance-after=10
    {81, 17, -116, -33, 54},  // distance-before=1 distance-after=3 distance-before+distance-after=11
    {29, 90, -41, -23, 23},  // distance-before=1 distance-after=4 distance-before+distance-after=12
    {35, -126, 76, -25, -6},  // distance-before=1 distance-after=5 distance-before+distance-after=13
    {13, -304, -94, 55, 34},  // distance-before=1 distance-after=6 distance-before+distance-after=14
    {-40, 67, -63, -15, 127},  // distance-before=1 distance-after=7 distance-before+distance-after=15
    {-20, 169, 4, -5, 14},  // distance-before=2 distance-after=0 distance-before+distance-after=16
    {-157, 326, 84, 39, 32},  // distance-before=2 distance-after=1 distance-before+distance-after=17
    {36, 311, 54, -38, -45},  // distance-before=2 distance-after=2 distance-before+distance-after=18
    {26, 214, -91, -39, 81},  // distance-before=2 distance-after=3 distance-before+distance-after=19
    {-202, 185, 27, 22, 90},  // distance-before=2 distance-after=4 distance-before+distance-after=20
    {32, 135, -9, -33, 13},  // distance-before=2 distance-after=5 distance-before+distance-after=21
    {62, -159, 10, -26, 38},  // distance-before=2 distance-after=6 distance-before+distance-after=22
    {-9, 289, -25, -96, 52},  // distance-before=2 distance-after=7 distance-before+distance-after=23
    {57, -36, -14, -17, -18},  // distance-before=3 distance-after=0 distance-before+distance-after=24
    {39, -71, 69, -15, -4},  // distance-before=3 distance-after=1 distance-before+distance-after=25
    {149, 17, 80, -84, -76},  // distance-before=3 distance-after=2 distance-before+distance-after=26
    {252, -47, -155, -149, -14},  // distance-before=3 distance-after=3 distance-before+distance-after=27
    {109, -53, 38, -48, -21},  // distance-before=3 distance-after=4 distance-before+distance-after=28
    {203, -90, -114, -45, -23},  // distance-before=3 distance-after=5 distance-before+distance-after=29
    {-8, -224, -66, 60, 26},  // distance-before=3 distance-after=6 distance-before+distance-after=30
    {115, 29, -33, -38, -109},  // distance-before=3 distance-after=7 distance-before+distance-after=31
    {12, -42, 7, 2, -3},  // distance-before=4 distance-after=0 distance-before+distance-after=32
    {2, -113, 50, 16, 3},  // distance-before=4 distance-after=1 distance-before+distance-after=33
    {17, 71, 101, -57, -57},  // distance-before=4 distance-after=2 distance-before+distance-after=34
    {-7, -53, -12, 29, 1},  // distance-before=4 distance-after=3 distance-before+distance-after=35
    {-12, -74, 36, 47, 6},  // distance-before=4 distance-after=4 distance-before+distance-after=36
    {-11, -92, -73, 3, 72},  // distance-before=4 distance-after=5 distance-before+distance-after=37
    {77, -330, 7, 3, 15},  // distance-before=4 distance-after=6 distance-before+distance-after=38
    {-12, 24, -23, 55, -2},  // distance-before=4 distance-after=7 distance-before+distance-after=39
    {1, -108, 10, 15, 0},  // distance-before=5 distance-after=0 distance-before+distance-after=40
    {-16, -242, 22, 18, 65},  // distance-before=5 distance-after=1 distance-before+distance-after=41
    {-47, -61, 117, 26, -22},  // distance-before=5 distance-after=2 distance-before+distance-after=42
    {-21, -62, -14, -8, 41},  // distance-before=5 distance-after=3 distance-before+distance-after=43
    {-78, -164, 69, 36, 28},  // distance-before=5 distance-after=4 distance-before+distance-after=44
    {-11, -129, -3, 80, -41},  // distance-before=5 distance-after=5 distance-before+distance-after=45
    {56, -388, 69, 6, -1},  // distance-before=5 distance-after=6 distance-before+distance-after=46
    {78, -43, -70, -3, 5},  // distance-before=5 distance-after=7 distance-before+distance-after=47
    {10, -190, 6, 1, 4},  // distance-before=6 distance-after=0 distance-before+distance-after=48
    {17, -221, -23, -26, 69},  // distance-before=6 distance-after=1 distance-before+distance-after=49
    {-63, -224, 153, 59, -44},  // distance-before=6 distance-after=2 distance-before+distance-after=50
    {-13, -199, -15, 6, 10},  // distance-before=6 distance-after=3 distance-before+distance-after=51
    {40, -284, 86, -17, -41},  // distance-before=6 distance-after=4 distance-before+distance-after=52
    {-25, -247, 20, -2, 54},  // distance-before=6 distance-after=5 distance-before+distance-after=53
    {41, -646, -15, 46, 0},  // distance-before=6 distance-after=6 distance-before+distance-after=54
    {137, -125, -37, -97, 84},  // distance-before=6 distance-after=7 distance-before+distance-after=55
    {-1, 62, 18, -8, 12},  // distance-before=7 distance-after=0 distance-before+distance-after=56
    {-331, 96, 21, 73, 165},  // distance-before=7 distance-after=1 distance-before+distance-after=57
    {4, 82, 83, -12, -8},  // distance-before=7 distance-after=2 distance-before+distance-after=58
    {11, -30, 81, 32, 24},  // distance-before=7 distance-after=3 distance-before+distance-after=59
    {-55, 112, 45, -31, 77},  // distance-before=7 distance-after=4 distance-before+distance-after=60
    {3, -62, 58, -16, 30},  // distance-before=7 distance-after=5 distance-before+distance-after=61
    {49, -203, 73, -19, -2},  // distance-before=7 distance-after=6 distance-before+distance-after=62
    {-52, 128, 1, -13, 21},  // distance-before=7 distance-after=7 distance-before+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-before=0
    {-32, 60, 67, 17, -19},  // kind+distance-before=1
    {-44, -4, -7, 46, 14},  // kind+distance-before=2
    {-1, -32, -115, 78, -23},  // kind+distance-before=3
    {48, -14, -74, -30, 51},  // kind+distance-before=4
    {-27, 53, -110, 8, 44},  // kind+distance-before=5
    {109, -7, 6, 2, -90},  // kind+distance-before=6
    {-125, -21, -7, 82, 48},  // kind+distance-before=7
    {0, 0, 0, 0, 0},  // kind+distance-before=8
    {44, -45, -5, 16, 1},  // kind+distance-before=9
    {-17, 73, 25, -33, 16},  // kind+distance-before=10
    {-27, -40, 2, -6, 63},  // kind+distance-before=11
    {-31, -2, 115, -29, -2},  // kind+distance-before=12
    {82, -21, 30, -5, -81},  // kind+distance-before=13
    {-6, -75, -10, 58, 28},  // kind+distance-before=14
    {-24, 84, -35, 11, -29},  // kind+distance-before=15
    {0, 0, 0, 0, 0},  // kind+distance-before=16
    {68, 25, -30, -24, -22},  // kind+distance-before=17
    {-18, 122, 80, -27, -21},  // kind+distance-before=18
    {-66, 14, 51, 26, 8},  // kind+distance-before=19
    {-15, -123, 31, 51, -18},  // kind+distance-before=20
    {-63, -101, -9, 30, 31},  // kind+distance-before=21
    {27, -23, -14, -30, 20},  // kind+distance-before=22
    {-29, 24, 3, 10, 77},  // kind+distance-before=23
    {0, 0, 0, 0, 0},  // kind+distance-before=24
    {57, -46, -5, -17, 4},  // kind+distance-before=25
    {-13, -6, -83, 55, 19},  // kind+distance-before=26
    {202, 0, 25, -77, -83},  // kind+distance-before=27
    {-110, 202, -81, -9, 80},  // kind+distance-before=28
    {14, -4, 55, -8, -28},  // kind+distance-before=29
    {12, -129, 24, 32, -37},  // kind+distance-before=30
    {68, -64, 21, -121, 2},  // kind+distance-before=31
    {0, 0, 0, 0, 0},  // kind+distance-before=32
    {125, 0, 30, -96, -32},  // kind+distance-before=33
    {116, -2, 91, -165, -50},  // kind+distance-before=34
    {187, 0, 27, -201, -38},  // kind+distance-before=35
    {65, 0, 13, -10, -51},  // kind+distance-before=36
    {-33, -1, 4, 48, -6},  // kind+distance-before=37
    {-84, -1, -93, 95, 107},  // kind+distance-before=38
    {-147, -2, 6, 107, 29},  // kind+distance-before=39
    {0, 0, 0, 0, 0},  // kind+distance-before=40
    {-20, 0, 71, -26, 24},  // kind+distance-before=41
    {-10, 0, 78, 5, -53},  // kind+distance-before=42
    {10, 0, -34, 0, 8},  // kind+distance-before=43
    {-1, 0, 10, -6, -2},  // kind+distance-before=44
    {142, 0, 37, -171, -18},  // kind+distance-before=45
    {42, 0, -64, 0, -1},  // kind+distance-before=46
    {-53, 0, -81, 29, 116},  // kind+distance-before=47
    {0, 0, 0, 0, 0},  // kind+distance-before=48
    {188, 1, -14, -143, -20},  // kind+distance-before=49
    {50, 3, -9, -53, 5},  // kind+distance-before=50
    {-41, 0, 3, -92, 166},  // kind+distance-before=51
    {-127, -1, -11, 87, 38},  // kind+distance-before=52
    {-39, -1, 13, 2, 34},  // kind+distance-before=53
    {-96, -5, 106, 146, -117},  // kind+distance-before=54
    {94, 0, 15, 10, -129},  // kind+distance-before=55
    {0, 0, 0, 0, 0},  // kind+distance-before=56
    {99, -40, -75, -62, 25},  // kind+distance-before=57
    {23, -32, -156, -5, 51},  // kind+distance-before=58
    {-64, -2, 110, -55, 72},  // kind+distance-before=59
    {116, 13, 19, -46, -89},  // kind+distance-before=60
    {59, 1, -47, -10, -22},  // kind+distance-before=61
    {-31, -25, 6, 48, 5},  // kind+distance-before=62
    {-14, -8, 67, 53, 2},  // kind+distance-before=63
    {0, 0, 0, 0, 0},  // kind+distance-before=64
    {80, 0, -8, -51, 14},  // kind+distance-before=65
    {-2, 0, -11, -43, 130},  // kind+distance-before=66
    {86, 0, -4, -40, 19},  // kind+distance-before=67
    {-37, -1, -13, 10, 86},  // kind+distance-before=68
    {319, 0, 14, -185, -172},  // kind+distance-before=69
    {-4, 0, -77, 74, 14},  // kind+distance-before=70
    {-177, 0, 93, 46, -2},  // kind+distance-before=71
    {0, 0, 0, 0, 0},  // kind+distance-before=72
    {-7, 0, 0, -72, 113},  // kind+distance-before=73
    {-1, 0, 0, 11, 1},  // kind+distance-before=74
    {0, 0, 0, 0, 0},  // kind+distance-before=75
    {-1, 0, 0, 24, -19},  // kind+distance-before=76
    {0, 0, 0, 1, -1},  // kind+distance-before=77
    {0, 0, 0, 0, 0},  // kind+distance-before=78
    {0, 0, 0, 0, 0},  // kind+distance-before=79
    {0, 0, 0, 0, 0},  // kind+distance-after=0
    {9, -2, -4, 20, -9},  // kind+distance-after=1
    {1, 69, -87, 32, -5},  // kind+distance-after=2
    {-15, -43, 58, 62, -38},  // kind+distance-after=3
    {10, -29, -123, 42, 42},  // kind+distance-after=4
    {-65, -2, -32, -14, 67},  // kind+distance-after=5
    {-15, -1, -108, 26, 88},  // kind+distance-after=6
    {-18, 0, 0, 24, -22},  // kind+distance-after=7
    {0, 0, 0, 0, 0},  // kind+distance-after=8
    {91, -18, -109, 8, -24},  // kind+distance-after=9
    {-165, -4, 150, 47, 0},  // kind+distance-after=10
    {-125, 2, -5, 86, 21},  // kind+distance-after=11
    {90, -79, 77, -55, 32},  // kind+distance-after=12
    {-50, -7, 53, 0, 14},  // kind+distance-after=13
    {54, -6, -37, -57, 82},  // kind+distance-after=14
    {13, 3, -13, 22, -49},  // kind+distance-after=15
    {0, 0, 0, 0, 0},  // kind+distance-after=16
    {22, 8, 20, -34, -2},  // kind+distance-after=17
    {-52, -52, 59, 22, 29},  // kind+distance-after=18
    {-17, -25, -10, 7, 22},  // kind+distance-after=19
    {-29, 20, -14, 10, 16},  // kind+distance-after=20
    {-28, -24, 56, 33, -48},  // kind+distance-after=21
    {48, -70, -34, -10, -1},  // kind+distance-after=22
    {32, 59, 6, 2, -103},  // kind+distance-after=23
    {0, 0, 0, 0, 0},  // kind+distance-after=24
    {-29, -103, 22, 52, -16},  // kind+distance-after=25
    {138, 101, 199, -118, -164},  // kind+distance-after=26
    {124, 0, -10, -168, 128},  // kind+distance-after=27
    {-32, 70, 16, 30, -60},  // kind+distance-after=28
    {44, -209, -32, -8, 48},  // kind+distance-after=29
    {-19, -38, 1, 60, 13},  // kind+distance-after=30
    {-16, 0, -4, -83, 100},  // kind+distance-after=31
    {0, 0, 0, 0, 0},  // kind+distance-after=32
    {100, -3, 25, -119, -18},  // kind+distance-after=33
    {102, 0, -41, -21, -12},  // kind+distance-after=34
    {299, -1, -33, -47, -106},  // kind+distance-after=35
    {-138, -1, 34, -5, 126},  // kind+distance-after=36
    {-150, -1, 9, 59, 60},  // kind+distance-after=37
    {25, -1, 9, 58, -61},  // kind+distance-after=38
    {-1, 0, 0, -3, 14},  // kind+distance-after=39
    {0, 0, 0, 0, 0},  // kind+distance-after=40
    {42, -1, 48, -13, -67},  // kind+distance-after=41
    {49, -1, -57, -36, 49},  // kind+distance-after=42
    {50, 0, -13, -36, 14},  // kind+distance-after=43
    {-38, 0, 150, 1, -45},  // kind+distance-after=44
    {-3, 0, -48, -15, 170},  // kind+distance-after=45
    {11, 0, 9, -3, -11},  // kind+distance-after=46
    {-11, 0, 0, 16, 0},  // kind+distance-after=47
    {0, 0, 0, 0, 0},  // kind+distance-after=48
    {26, -13, 66, -97, 29},  // kind+distance-after=49
    {43, -1, 54, -103, -13},  // kind+distance-after=50
    {-59, 77, 10, -4, 10},  // kind+distance-after=51
    {-162, -1, 162, 20, 12},  // kind+distance-after=52
    {30, -3, -103, 99, 9},  // kind+distance-after=53
    {50, -1, -56, 39, -17},  // kind+distance-after=54
    {130, 0, 0, -30, -37},  // kind+distance-after=55
    {0, 0, 0, 0, 0},  // kind+distance-after=56
    {-101, -8, 36, 29, 38},  // kind+distance-after=57
    {72, 0, 60, -118, -9},  // kind+distance-after=58
    {69, -5, 0, -64, -14},  // kind+distance-after=59
    {106, -9, -21, -54, -18},  // kind+distance-after=60
    {14, 2, 19, -29, 25},  // kind+distance-after=61
    {-12, -103, 32, 40, -10},  // kind+distance-after=62
    {129, 0, -2, -293, 57},  // kind+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-after=64
    {41, -8, -38, -8, 13},  // kind+distance-after=65
    {-27, 0, 1, -67, 166},  // kind+distance-after=66
    {160, -2, 1, -124, -2},  // kind+distance-after=67
    {-22, 0, -12, 102, -1},  // kind+distance-after=68
    {219, 0, -12, -76, -71},  // kind+distance-after=69
    {-78, 0, 257, 72, -43},  // kind+distance-after=70
    {-7, 0, 0, -106, 111},  // kind+distance-after=71
    {0, 0, 0, 0, 0},  // kind+distance-after=72
    {-3, 0, 0, -10, 37},  // kind+distance-after=73
    {-5, 0, 0, -23, 56},  // kind+distance-after=74
    {0, 0, 0, 0, 0},  // kind+distance-after=75
    {0, 0, 0, 0, 0},  // kind+distance-after=76
    {0, 0, 0, 0, 0},  // kind+distance-after=77
    {0, 0, 0, 0, 0},  // kind+distance-after=78
    {0, 0, 0, 0, 0},  // kind+distance-after=79
    {-38, -417, 40, -8, 103},  // shared-after=0 shared-before=0 shared-after+shared-before=0
    {-8, 37, 20, -43, 44},  // shared-after=0 shared-before=1 shared-after+shared-before=1
    {24, -86, -30, -25, 16},  // shared-after=0 shared-before=2 shared-after+shared-before=2
    {-18, -254, -78, 25, 46},  // shared-after=0 shared-before=3 shared-after+shared-before=3
    {-21, -447, -28, 33, 52},  // shared-after=0 shared-before=4 shared-after+shared-before=4
    {8, -489, -55, 35, 53},  // shared-after=0 shared-before=5 shared-after+shared-before=5
    {-64, -392, 18, 46, 40},  // shared-after=0 shared-before=6 shared-after+shared-before=6
    {2, -313, 36, -15, 63},  // shared-after=1 shared-before=0 shared-after+shared-before=7
    {47, -44, 66, -98, 53},  // shared-after=1 shared-before=1 shared-after+shared-before=8
    {133, -206, -163, -11, -33},  // shared-after=1 shared-before=2 shared-after+shared-before=9
    {73, -260, -294, 23, 10},  // shared-after=1 shared-before=3 shared-after+shared-before=10
    {33, -487, -142, 40, 62},  // shared-after=1 shared-before=4 shared-after+shared-before=11
    {39, -521, -61, 41, 43},  // shared-after=1 shared-before=5 shared-after+shared-before=12
    {-120, -434, -178, 165, 75},  // shared-after=1 shared-before=6 shared-after+shared-before=13
    {13, -327, 12, 9, 49},  // shared-after=2 shared-before=0 shared-after+shared-before=14
    {26, -66, 68, -58, 56},  // shared-after=2 shared-before=1 shared-after+shared-before=15
    {124, -262, -100, -28, 6},  // shared-after=2 shared-before=2 shared-after+shared-before=16
    {45, -330, -180, 78, 22},  // shared-after=2 shared-before=3 shared-after+shared-before=17
    {-16, -492, -49, 186, 28},  // shared-after=2 shared-before=4 shared-after+shared-before=18
    {24, -536, -64, 45, 128},  // shared-after=2 shared-before=5 shared-after+shared-before=19
    {151, -436, 190, -176, -89},  // shared-after=2 shared-before=6 shared-after+shared-before=20
    {-20, -236, 4, 23, 52},  // shared-after=3 shared-before=0 shared-after+shared-before=21
    {44, 197, -7, -69, -11},  // shared-after=3 shared-before=1 shared-after+shared-before=22
    {117, -179, -103, 10, -14},  // shared-after=3 shared-before=2 shared-after+shared-before=23
    {-94, -434, -98, 105, 68},  // shared-after=3 shared-before=3 shared-after+shared-before=24
    {-16, -427, -194, 114, 54},  // shared-after=3 shared-before=4 shared-after+shared-before=25
    {60, -463, -157, 79, 45},  // shared-after=3 shared-before=5 shared-after+shared-before=26
    {51, -348, 196, 0, -179},  // shared-after=3 shared-before=6 shared-after+shared-before=27
    {-21, -173, 29, 29, 33},  // shared-after=4 shared-before=0 shared-after+shared-before=28
    {-2, 224, 35, -13, -36},  // shared-after=4 shared-before=1 shared-after+shared-before=29
    {-59, 162, 5, 15, -69},  // shared-after=4 shared-before=2 shared-after+shared-before=30
    {-7, -197, -80, 102, -1},  // shared-after=4 shared-before=3 shared-after+shared-before=31
    {-18, -537, -50, 122, 24},  // shared-after=4 shared-before=4 shared-after+shared-before=32
    {41, -414, -123, 103, 37},  // shared-after=4 shared-before=5 shared-after+shared-before=33
    {15, -294, 13, 81, -32},  // shared-after=4 shared-before=6 shared-after+shared-before=34
    {-27, 27, -1, 2, -16},  // shared-after=5 shared-before=0 shared-after+shared-before=35
    {-52, 624, -85, -44, -120},  // shared-after=5 shared-before=1 shared-after+shared-before=36
    {-1, 442, -9, -83, -139},  // shared-after=5 shared-before=2 shared-after+shared-before=37
    {-87, 77, -35, 60, -92},  // shared-after=5 shared-before=3 shared-after+shared-before=38
    {-22, -296, -51, 104, -42},  // shared-after=5 shared-before=4 shared-after+shared-before=39
    {113, -314, -50, 40, -88},  // shared-after=5 shared-before=5 shared-after+shared-before=40
    {-58, -113, 20, 73, -60},  // shared-after=5 shared-before=6 shared-after+shared-before=41
    {-46, 4, 18, 31, -17},  // shared-after=6 shared-before=0 shared-after+shared-before=42
    {-34, 541, -26, -8, -115},  // shared-after=6 shared-before=1 shared-after+shared-before=43
    {-161, 352, 8, 41, -132},  // shared-after=6 shared-before=2 shared-after+shared-before=44
    {61, 76, -143, 114, -180},  // shared-after=6 shared-before=3 shared-after+shared-before=45
    {7, -208, 90, 30, -115},  // shared-after=6 shared-before=4 shared-after+shared-before=46
    {-81, -251, -43, 276, -47},  // shared-after=6 shared-before=5 shared-after+shared-before=47
    {-134, -170, 27, 139, -63},  // shared-after=6 shared-before=6 shared-after+shared-before=48
    {0, 0, 0, 0, 0},  // kind+shared-after=0
    {-42, 21, 14, 60, -6},  // kind+shared-after=1
    {17, -56, -19, 27, 1},  // kind+shared-after=2
    {50, -101, -82, 29, -17},  // kind+shared-after=3
    {71, 21, -68, -16, -6},  // kind+shared-after=4
    {58, -29, -60, 1, 24},  // kind+shared-after=5
    {201, 146, 44, -246, -73},  // kind+shared-after=6
    {41, 0, -1, 22, -97},  // kind+shared-after=7
    {11, -56, -61, 1, 48},  // kind+shared-after=8
    {79, -1, 24, -32, -48},  // kind+shared-after=9
    {-91, -84, -57, 137, 69},  // kind+shared-after=10
    {4, -8, 8, 49, -18},  // kind+shared-after=11
    {-1, 54, 41, -58, -51},  // kind+shared-after=12
    {52, 43, 205, -140, -55},  // kind+shared-after=13
    {122, -1, 130, -121, -122},  // kind+shared-after=14
    {28, -171, 44, -35, 43},  // kind+shared-after=15
    {76, -110, 57, -70, -19},  // kind+shared-after=16
    {-1, -2, 20, -12, 9},  // kind+shared-after=17
    {-152, 26, -35, 76, 37},  // kind+shared-after=18
    {-143, 125, -12, 79, -23},  // kind+shared-after=19
    {-144, 145, -66, 110, -55},  // kind+shared-after=20
    {-35, -21, -6, 1, 40},  // kind+shared-after=21
    {37, 142, 5, -18, -39},  // kind+shared-after=22
    {0, 0, 0, 0, 0},  // kind+shared-after=23
    {154, 0, -27, -35, 0},  // kind+shared-after=24
    {56, -138, 23, 29, -80},  // kind+shared-after=25
    {5, 0, 0, -2, 0},  // kind+shared-after=26
    {-164, -162, 10, 79, 45},  // kind+shared-after=27
    {-5, -2, 56, -45, 14},  // kind+shared-after=28
    {167, -3, -27, -86, -27},  // kind+shared-after=29
    {0, 0, 0, 0, 0},  // kind+shared-after=30
    {-4, 0, 5, -87, 75},  // kind+shared-after=31
    {31, -1, 8, -3, -34},  // kind+shared-after=32
    {0, 0, 0, 0, 0},  // kind+shared-after=33
    {-241, -2, -1, 294, 0},  // kind+shared-after=34
    {0, 0, 0, 0, 1},  // kind+shared-after=35
    {30, -1, 29, -34, -4},  // kind+shared-after=36
    {-18, 0, 3, 8, -1},  // kind+shared-after=37
    {0, 0, -36, 8, 7},  // kind+shared-after=38
    {18, 0, 101, -71, -25},  // kind+shared-after=39
    {-1, 0, -3, -1, 21},  // kind+shared-after=40
    {0, 0, -2, -41, 53},  // kind+shared-after=41
    {30, 0, -1, -9, -5},  // kind+shared-after=42
    {-6, -1, 38, -33, 31},  // kind+shared-after=43
    {5, 0, -6, -78, 68},  // kind+shared-after=44
    {3, 1, 13, -90, 22},  // kind+shared-after=45
    {-158, -7, 120, 34, 7},  // kind+shared-after=46
    {75, 38, -96, -59, 60},  // kind+shared-after=47
    {31, -2, 11, 32, -96},  // kind+shared-after=48
    {-55, -35, -73, 70, 21},  // kind+shared-after=49
    {3, -183, 18, -3, 26},  // kind+shared-after=50
    {155, -1, -54, -161, 39},  // kind+shared-after=51
    {19, -21, 177, -137, 6},  // kind+shared-after=52
    {0, -13, 61, 27, -42},  // kind+shared-after=53
    {350, 110, 182, -248, -393},  // kind+shared-after=54
    {144, 46, -10, -55, -80},  // kind+shared-after=55
    {17, 0, 0, -1, -7},  // kind+shared-after=56
    {-85, -1, 57, -26, 146},  // kind+shared-after=57
    {13, 0, -12, 3, -1},  // kind+shared-after=58
    {76, 0, -5, -20, -4},  // kind+shared-after=59
    {263, 0, -1, -96, -46},  // kind+shared-after=60
    {152, 0, 0, -12, -76},  // kind+shared-after=61
    {68, -10, -24, 64, -85},  // kind+shared-after=62
    {0, 0, 0, 0, 0},  // kind+shared-after=63
    {-2, 0, 0, -12, 44},  // kind+shared-after=64
    {0, 0, 0, 0, 0},  // kind+shared-after=65
    {-3, 0, 0, 25, 2},  // kind+shared-after=66
    {0, 0, 0, 0, 0},  // kind+shared-after=67
    {0, 0, 0, 0, 0},  // kind+shared-after=68
    {0, 0, 0, 0, 0},  // kind+shared-after=69
    {21, -387, 32, 11, 6},  // title=0 signs=0 title+signs=0
    {-27, 156, 6, -12, 44},  // title=0 signs=1 title+signs=1
    {14, -421, -47, 14, 76},  // title=0 signs=2 title+signs=2
    {-58, -193, -20, 4, 179},  // title=0 signs=3 title+signs=3
    {-101, 152, -37, 48, 92},  // title=0 signs=4 title+signs=4
    {44, 274, 27, -379, -47},  // title=0 signs=5 title+signs=5
    {-80, -348, 195, -147, 69},  // title=0 signs=6 title+signs=6
    {-79, 91, 28, -165, 63},  // title=0 signs=7 title+signs=7
    {25, -794, 10, 67, 69},  // title=1 signs=0 title+signs=8
    {202, -217, -106, -38, 132},  // title=1 signs=1 title+signs=9
    {-140, -468, -66, 94, 134},  // title=1 signs=2 title+signs=10
    {15, -380, 116, -103, 104},  // title=1 signs=3 title+signs=11
    {269, -38, 5, -310, 7},  // title=1 signs=4 title+signs=12
    {31, -60, 4, -201, -13},  // title=1 signs=5 title+signs=13
    {42, -580, 64, -79, 50},  // title=1 signs=6 title+signs=14
    {-48, -229, -3, -15, 65},  // title=1 signs=7 title+signs=15
    {48, -388, -73, 74, 47},  // title=2 signs=0 title+signs=16
    {31, 86, -51, 6, 44},  // title=2 signs=1 title+signs=17
    {-95, -261, -44, 187, 66},  // title=2 signs=2 title+signs=18
    {16, -171, -10, 3, 80},  // title=2 signs=3 title+signs=19
    {194, 157, 44, -205, -2},  // title=2 signs=4 title+signs=20
    {28, 150, -7, -197, -26},  // title=2 signs=5 title+signs=21
    {38, -369, 53, -74, 36},  // title=2 signs=6 title+signs=22
    {-50, -19, -14, -10, 51},  // title=2 signs=7 title+signs=23
    {106, -151, -131, 23, 1},  // title=3 signs=0 title+signs=24
    {52, 223, -98, -65, 23},  // title=3 signs=1 title+signs=25
    {-95, -132, -101, 336, -25},  // title=3 signs=2 title+signs=26
    {34, -42, -73, -6, 56},  // title=3 signs=3 title+signs=27
    {27, 327, -75, -55, 5},  // title=3 signs=4 title+signs=28
    {49, 279, -68, -208, -53},  // title=3 signs=5 title+signs=29
    {58, -241, -8, -87, 20},  // title=3 signs=6 title+signs=30
    {-30, 110, -75, -21, 25},  // title=3 signs=7 title+signs=31
    {-8, -101, -9, 6, -12},  // title=4 signs=0 title+signs=32
    {-42, 292, -30, -48, 17},  // title=4 signs=1 title+signs=33
    {-14, -84, -39, -4, 21},  // title=4 signs=2 title+signs=34
    {-35, 5, -11, -38, 65},  // title=4 signs=3 title+signs=35
    {-127, 485, -16, -48, 28},  // title=4 signs=4 title+signs=36
    {-21, 326, -5, -238, -45},  // title=4 signs=5 title+signs=37
    {-9, -194, 55, -117, 17},  // title=4 signs=6 title+signs=38
    {-99, 157, -12, -52, 32},  // title=4 signs=7 title+signs=39
    {168, 41, 20, -108, -226},  // title=5 signs=0 title+signs=40
    {-55, 431, 12, -122, -69},  // title=5 signs=1 title+signs=41
    {50, -23, 115, -128, -62},  // title=5 signs=2 title+signs=42
    {40, 74, 35, -128, -25},  // title=5 signs=3 title+signs=43
    {25, 452, 34, -224, -72},  // title=5 signs=4 title+signs=44
    {56, 393, 40, -329, -134},  // title=5 signs=5 title+signs=45
    {80, -133, 100, -228, -53},  // title=5 signs=6 title+signs=46
    {-23, 223, 33, -141, -57},  // title=5 signs=7 title+signs=47
    {184, 140, -30, -323, -99},  // title=6 signs=0 title+signs=48
    {-17, 527, -144, -125, -5},  // title=6 signs=1 title+signs=49
    {62, 30, -58, -227, 37},  // title=6 signs=2 title+signs=50
    {45, 111, -28, -177, 46},  // title=6 signs=3 title+signs=51
    {37, 582, -29, -322, -6},  // title=6 signs=4 title+signs=52
    {59, 433, -23, -378, -63},  // title=6 signs=5 title+signs=53
    {89, -108, 48, -269, 2},  // title=6 signs=6 title+signs=54
    {-105, 263, -32, -96, 16},  // title=6 signs=7 title+signs=55
    {-59, 486, 141, -512, -179},  // title=7 signs=0 title+signs=56
    {-167, 593, 154, -340, -141},  // title=7 signs=1 title+signs=57
    {-131, 245, 86, -228, -136},  // title=7 signs=2 title+signs=58
    {-37, 260, 139, -342, -96},  // title=7 signs=3 title+signs=59
    {-271, 835, 217, -372, -146},  // title=7 signs=4 title+signs=60
    {-83, 717, 122, -537, -208},  // title=7 signs=5 title+signs=61
    {531, -64, -37, -561, -147},  // title=7 signs=6 title+signs=62
    {-108, 425, 115, -353, -127},  // title=7 signs=7 title+signs=63
    {19, -378, 47, -13, 3},  // opening=0 opening+title=0
    {6, -199, 29, -5, 5},  // opening=0 opening+title=1
    {6, -199, 29, -5, 5},  // opening=0 opening+title=2
    {6, -199, 29, -5, 5},  // opening=0 opening+title=3
    {6, -199, 29, -5, 5},  // opening=0 opening+title=4
    {6, -199, 29, -5, 5},  // opening=0 opening+title=5
    {6, -199, 29, -5, 5},  // opening=0 opening+title=6
    {6, -199, 29, -5, 5},  // opening=0 opening+title=7
    {-27, -102, -69, 42, 36},  // opening=1 opening+title=8
    {-46, -406, -21, 65, 67},  // opening=1 opening+title=9
    {-5, -107, -74, 52, 43},  // opening=1 opening+title=10
    {-9, 46, -56, 27, -32},  // opening=1 opening+title=11
    {3, 44, -78, -27, 10},  // opening=1 opening+title=12
    {4, 16, 7, 6, -98},  // opening=1 opening+title=13
    {36, 75, -44, -31, -104},  // opening=1 opening+title=14
    {-41, 171, 46, -105, -31},  // opening=1 opening+title=15
    {82, 82, -11, -72, -68},  // opening=2 opening+title=16
    {193, 79, -22, -80, -55},  // opening=2 opening+title=17
    {90, 62, 4, -84, -34},  // opening=2 opening+title=18
    {-48, 55, -36, 109, 19},  // opening=2 opening+title=19
    {6, 156, -23, -32, -43},  // opening=2 opening+title=20
    {9, 221, -10, -136, -36},  // opening=2 opening+title=21
    {61, 186, -96, -175, 19},  // opening=2 opening+title=22
    {49, 343, -118, -211, -40},  // opening=2 opening+title=23
    {13, 92, -50, -56, 7},  // opening=3 opening+title=24
    {8, 46, -32, 2, 27},  // opening=3 opening+title=25
    {54, 1, -17, 64, -41},  // opening=3 opening+title=26
    {300, -3, -12, -239, 22},  // opening=3 opening+title=27
    {-33, 6, 19, 82, -5},  // opening=3 opening+title=28
    {20, 99, -13, -143, -1},  // opening=3 opening+title=29
    {3, 144, -14, -188, 43},  // opening=3 opening+title=30
    {-64, 166, 130, -127, -8},  // opening=3 opening+title=31
    {1, -28, 5, 4, 10},  // title-next=0 title-before=0
    {24, -7, -9, -7, 28},  // title-next=0 title-before=1
    {7, -13, -43, 0, 72},  // title-next=0 title-before=2
    {-40, 24, -37, -12, 81},  // title-next=0 title-before=3
    {-76, 93, 11, -39, 68},  // title-next=0 title-before=4
    {-15, 20, 4, -40, 72},  // title-next=0 title-before=5
    {-43, 53, 31, -11, 4},  // title-next=0 title-before=6
    {-167, 83, 136, 48, -91},  // title-next=0 title-before=7
    {43, -221, -39, -5, 52},  // title-next=1 title-before=0
    {66, -200, -54, -17, 70},  // title-next=1 title-before=1
    {49, -206, -88, -10, 113},  // title-next=1 title-before=2
    {1, -169, -81, -21, 123},  // title-next=1 title-before=3
    {-35, -100, -33, -49, 110},  // title-next=1 title-before=4
    {27, -173, -40, -49, 114},  // title-next=1 title-before=5
    {-2, -140, -13, -21, 46},  // title-next=1 title-before=6
    {-125, -110, 92, 39, -50},  // title-next=1 title-before=7
    {27, -209, -84, 19, 82},  // title-next=2 title-before=0
    {50, -188, -99, 7, 100},  // title-next=2 title-before=1
    {33, -194, -133, 14, 144},  // title-next=2 title-before=2
    {-15, -157, -127, 2, 153},  // title-next=2 title-before=3
    {-50, -88, -78, -25, 140},  // title-next=2 title-before=4
    {11, -161, -86, -25, 144},  // title-next=2 title-before=5
    {-18, -128, -59, 3, 76},  // title-next=2 title-before=6
    {-141, -98, 46, 63, -20},  // title-next=2 title-before=7
    {-47, -62, -103, 116, 48},  // title-next=3 title-before=0
    {-24, -41, -118, 105, 66},  // title-next=3 title-before=1
    {-41, -47, -152, 112, 109},  // title-next=3 title-before=2
    {-88, -10, -145, 100, 119},  // title-next=3 title-before=3
    {-124, 59, -97, 73, 106},  // title-next=3 title-before=4
    {-62, -14, -104, 72, 110},  // title-next=3 title-before=5
    {-91, 19, -77, 100, 42},  // title-next=3 title-before=6
    {-215, 49, 28, 160, -54},  // title-next=3 title-before=7
    {108, -117, -7, -105, 17},  // title-next=4 title-before=0
    {131, -96, -21, -116, 35},  // title-next=4 title-before=1
    {114, -102, -55, -109, 79},  // title-next=4 title-before=2
    {66, -65, -49, -121, 89},  // title-next=4 title-before=3
    {30, 4, -1, -149, 76},  // title-next=4 title-before=4
    {92, -69, -8, -149, 79},  // title-next=4 title-before=5
    {63, -36, 19, -121, 11},  // title-next=4 title-before=6
    {-60, -6, 124, -61, -84},  // title-next=4 title-before=7
    {120, -58, 26, -176, 21},  // title-next=5 title-before=0
    {143, -37, 11, -187, 39},  // title-next=5 title-before=1
    {126, -43, -23, -181, 83},  // title-next=5 title-before=2
    {79, -6, -17, -192, 92},  // title-next=5 title-before=3
    {43, 63, 32, -220, 79},  // title-next=5 title-before=4
    {104, -10, 25, -220, 83},  // title-next=5 title-before=5
    {76, 23, 51, -192, 15},  // title-next=5 title-before=6
    {-48, 53, 157, -132, -81},  // title-next=5 title-before=7
    {20, 3, 59, -130, -17},  // title-next=6 title-before=0
    {43, 23, 44, -141, 1},  // title-next=6 title-before=1
    {26, 18, 10, -134, 45},  // title-next=6 title-before=2
    {-21, 55, 16, -146, 55},  // title-next=6 title-before=3
    {-57, 123, 65, -173, 42},  // title-next=6 title-before=4
    {4, 51, 58, -174, 45},  // title-next=6 title-before=5
    {-24, 83, 84, -146, -23},  // title-next=6 title-before=6
    {-148, 114, 190, -86, -118},  // title-next=6 title-before=7
    {146, 62, -7, -147, -45},  // title-next=7 title-before=0
    {169, 83, -21, -158, -27},  // title-next=7 title-before=1
    {152, 77, -55, -151, 17},  // title-next=7 title-before=2
    {104, 114, -49, -163, 27},  // title-next=7 title-before=3
    {68, 183, -1, -190, 14},  // title-next=7 title-before=4
    {130, 110, -8, -191, 17},  // title-next=7 title-before=5
    {101, 143, 19, -162, -51},  // title-next=7 title-before=6
    {-22, 173, 124, -103, -146},  // title-next=7 title-before=7
    {25, -61, -10, -4, -16},  // title-next=8 title-before=0
    {48, -40, -24, -16, 1},  // title-next=8 title-before=1
    {31, -46, -58, -9, 45},  // title-next=8 title-before=2
    {-17, -9, -52, -21, 55},  // title-next=8 title-before=3
    {-53, 60, -4, -48, 42},  // title-next=8 title-before=4
    {9, -13, -11, -49, 45},  // title-next=8 title-before=5
    {-20, 20, 16, -20, -23},  // title-next=8 title-before=6
    {-143, 50, 121, 39, -118},  // title-next=8 title-before=7
    {-66, -60, 83, -10, 16},  // title-next=9 title-before=0
    {-43, -39, 69, -21, 34},  // title-next=9 title-before=1
    {-60, -44, 35, -14, 77},  // title-next=9 title-before=2
    {-107, -7, 41, -26, 87},  // title-next=9 title-before=3
    {-143, 61, 89, -54, 74},  // title-next=9 title-before=4
    {-82, -12, 82, -54, 78},  // title-next=9 title-before=5
    {-110, 21, 109, -26, 10},  // title-next=9 title-before=6
    {-234, 51, 214, 34, -86},  // title-next=9 title-before=7
    {-68, -117, 0, 54, 50},  // title-next=10 title-before=0
    {-46, -96, -15, 43, 68},  // title-next=10 title-before=1
    {-63, -102, -49, 50, 112},  // title-next=10 title-before=2
    {-110, -64, -43, 38, 122},  // title-next=10 title-before=3
    {-146, 4, 6, 11, 109},  // title-next=10 title-before=4
    {-84, -69, -2, 10, 112},  // title-next=10 title-before=5
    {-113, -36, 25, 38, 44},  // title-next=10 title-before=6
    {-237, -6, 130, 98, -51},  // title-next=10 title-before=7
    {170, -45, 6, -67, -107},  // title-next=11 title-before=0
    {193, -24, -9, -78, -89},  // title-next=11 title-before=1
    {176, -30, -43, -71, -46},  // title-next=11 title-before=2
    {128, 7, -37, -83, -36},  // title-next=11 title-before=3
    {93, 76, 11, -110, -49},  // title-next=11 title-before=4
    {154, 3, 4, -111, -45},  // title-next=11 title-before=5
    {126, 36, 31, -83, -113},  // title-next=11 title-before=6
    {2, 66, 136, -23, -209},  // title-next=11 title-before=7
    {-26, -51, 47, -5, -4},  // title-next=12 title-before=0
    {-3, -30, 32, -16, 14},  // title-next=12 title-before=1
    {-20, -35, -2, -9, 57},  // title-next=12 title-before=2
    {-67, 2, 4, -21, 67},  // title-next=12 title-before=3
    {-103, 70, 52, -48, 54},  // title-next=12 title-before=4
    {-41, -2, 45, -49, 58},  // title-next=12 title-before=5
    {-70, 30, 72, -20, -10},  // title-next=12 title-before=6
    {-194, 60, 177, 39, -106},  // title-next=12 title-before=7
    {20, -54, 47, -145, 20},  // title-next=13 title-before=0
    {42, -33, 33, -157, 38},  // title-next=13 title-before=1
    {26, -38, -2, -150, 82},  // title-next=13 title-before=2
    {-22, -1, 5, -162, 91},  // title-next=13 title-before=3
    {-58, 67, 53, -189, 78},  // title-next=13 title-before=4
    {4, -5, 46, -190, 82},  // title-next=13 title-before=5
    {-25, 27, 73, -161, 14},  // title-next=13 title-before=6
    {-149, 57, 178, -101, -82},  // title-next=13 title-before=7
    {7, -50, 74, -200, 30},  // title-next=14 title-before=0
    {30, -29, 60, -211, 48},  // title-next=14 title-before=1
    {13, -34, 26, -204, 91},  // title-next=14 title-before=2
    {-34, 3, 32, -216, 101},  // title-next=14 title-before=3
    {-70, 71, 80, -243, 88},  // title-next=14 title-before=4
    {-8, -1, 73, -244, 92},  // title-next=14 title-before=5
    {-37, 31, 100, -215, 24},  // title-next=14 title-before=6
    {-161, 61, 205, -156, -72},  // title-next=14 title-before=7
    {47, -35, 35, -127, -1},  // title-next=15 title-before=0
    {70, -15, 20, -139, 17},  // title-next=15 title-before=1
    {53, -20, -14, -132, 61},  // title-next=15 title-before=2
    {6, 17, -8, -144, 71},  // title-next=15 title-before=3
    {-30, 85, 40, -171, 58},  // title-next=15 title-before=4
    {32, 13, 33, -172, 61},  // title-next=15 title-before=5
    {3, 45, 60, -143, -7},  // title-next=15 title-before=6
    {-121, 76, 165, -83, -102},  // title-next=15 title-before=7
    {18, -181, -9, -6, 2},  // rank=0 after-title=0
    {-4, -205, 36, -24, 44},  // rank=0 after-title=1
    {75, -185, -10, -18, -36},  // rank=0 after-title=2
    {-89, -309, -18, 59, 64},  // rank=0 after-title=3
    {-2, -278, 15, 10, 10},  // rank=0 after-title=4
    {-20, -282, 47, -57, 47},  // rank=0 after-title=5
    {29, 65, -50, -13, 2},  // rank=1 after-title=0
    {7, 42, -5, -31, 43},  // rank=1 after-title=1
    {86, 62, -51, -25, -37},  // rank=1 after-title=2
    {-78, -63, -59, 53, 63},  // rank=1 after-title=3
    {9, -31, -26, 3, 9},  // rank=1 after-title=4
    {-10, -35, 6, -64, 46},  // rank=1 after-title=5
    {-104, 58, -28, 48, 51},  // rank=2 after-title=0
    {-126, 35, 17, 29, 92},  // rank=2 after-title=1
    {-47, 55, -29, 36, 12},  // rank=2 after-title=2
    {-211, -69, -37, 113, 112},  // rank=2 after-title=3
    {-124, -38, -4, 63, 58},  // rank=2 after-title=4
    {-142, -42, 28, -4, 95},  // rank=2 after-title=5
    {35, 15, -43, -37, 46},  // rank=3 after-title=0
    {13, -8, 2, -55, 88},  // rank=3 after-title=1
    {92, 11, -44, -49, 8},  // rank=3 after-title=2
    {-72, -113, -52, 28, 108},  // rank=3 after-title=3
    {15, -81, -20, -21, 54},  // rank=3 after-title=4
    {-3, -86, 13, -88, 91},  // rank=3 after-title=5
    {-12, 59, -41, 10, -6},  // rank=4 after-title=0
    {-34, 36, 4, -8, 35},  // rank=4 after-title=1
    {45, 56, -42, -2, -45},  // rank=4 after-title=2
    {-119, -69, -50, 75, 55},  // rank=4 after-title=3
    {-32, -37, -18, 26, 1},  // rank=4 after-title=4
    {-50, -41, 15, -42, 39},  // rank=4 after-title=5
    {-3, 42, -43, 27, -16},  // rank=5 after-title=0
    {-25, 19, 2, 9, 25},  // rank=5 after-title=1
    {54, 39, -44, 16, -54},  // rank=5 after-title=2
    {-110, -86, -52, 93, 46},  // rank=5 after-title=3
    {-23, -54, -20, 43, -9},  // rank=5 after-title=4
    {-41, -58, 12, -24, 29},  // rank=5 after-title=5
    {-51, -98, -124, 126, 68},  // rank=6 after-title=0
    {-73, -121, -79, 108, 110},  // rank=6 after-title=1
    {6, -101, -125, 114, 30},  // rank=6 after-title=2
    {-158, -226, -133, 191, 130},  // rank=6 after-title=3
    {-71, -194, -100, 142, 76},  // rank=6 after-title=4
    {-89, -198, -68, 75, 113},  // rank=6 after-title=5
    {17, -231, -2, 36, -63},  // rank=7 after-title=0
    {-5, -254, 42, 18, -22},  // rank=7 after-title=1
    {74, -235, -4, 25, -102},  // rank=7 after-title=2
    {-90, -359, -12, 102, -2},  // rank=7 after-title=3
    {-3, -327, 21, 52, -56},  // rank=7 after-title=4
    {-21, -332, 53, -15, -19},  // rank=7 after-title=5
    {83, -333, 72, -100, 44},  // words=0 capitals=0
    {-55, -443, -79, 100, 69},  // words=0 capitals=1
    {-12, -450, -96, 24, 35},  // words=0 capitals=2
    {18, -389, -22, 0, 60},  // words=0 capitals=3
    {51, -209, 67, -81, 37},  // words=0 capitals=4
    {88, -274, 0, -51, -31},  // words=0 capitals=5
    {44, -168, 64, -53, 30},  // words=1 capitals=0
    {-95, -278, -86, 147, 55},  // words=1 capitals=1
    {-52, -286, -103, 71, 21},  // words=1 capitals=2
    {-22, -224, -30, 47, 45},  // words=1 capitals=3
    {11, -44, 60, -34, 22},  // words=1 capitals=4
    {48, -110, -7, -4, -45},  // words=1 capitals=5
    {45, -467, 174, -86, 51},  // words=2 capitals=0
    {-93, -577, 24, 114, 76},  // words=2 capitals=1
    {-50, -584, 7, 39, 42},  // words=2 capitals=2
    {-20, -523, 81, 14, 66},  // words=2 capitals=3
    {13, -343, 170, -67, 43},  // words=2 capitals=4
    {50, -408, 103, -37, -24},  // words=2 capitals=5
    {35, -186, 91, -24, -22},  // words=3 capitals=0
    {-103, -296, -60, 176, 3},  // words=3 capitals=1
    {-60, -303, -76, 100, -31},  // words=3 capitals=2
    {-30, -242, -3, 76, -7},  // words=3 capitals=3
    {3, -62, 87, -5, -30},  // words=3 capitals=4
    {39, -127, 19, 25, -97},  // words=3 capitals=5
    {11, -122, 107, -48, 32},  // words=4 capitals=0
    {-128, -232, -44, 152, 57},  // words=4 capitals=1
    {-84, -239, -61, 76, 23},  // words=4 capitals=2
    {-55, -178, 13, 52, 47},  // words=4 capitals=3
    {-22, 2, 102, -29, 24},  // words=4 capitals=4
    {15, -63, 35, 1, -43},  // words=4 capitals=5
    {90, 76, 68, -124, 11},  // words=5 capitals=0
    {-48, -34, -82, 76, 36},  // words=5 capitals=1
    {-5, -41, -99, 1, 2},  // words=5 capitals=2
    {25, 20, -26, -24, 26},  // words=5 capitals=3
    {58, 200, 64, -105, 3},  // words=5 capitals=4
    {95, 135, -3, -75, -64},  // words=5 capitals=5
    {21, 43, 104, -90, 57},  // words=6 capitals=0
    {-118, -68, -47, 111, 82},  // words=6 capitals=1
    {-74, -75, -63, 35, 48},  // words=6 capitals=2
    {-44, -14, 10, 11, 72},  // words=6 capitals=3
    {-11, 166, 99, -70, 49},  // words=6 capitals=4
    {25, 101, 32, -41, -18},  // words=6 capitals=5
    {43, -214, -34, -22, 31},  // words=7 capitals=0
    {-95, -324, -184, 178, 56},  // words=7 capitals=1
    {-52, -331, -201, 102, 22},  // words=7 capitals=2
    {-22, -270, -128, 78, 46},  // words=7 capitals=3
    {11, -90, -38, -3, 23},  // words=7 capitals=4
    {48, -156, -105, 27, -44},  // words=7 capitals=5
    {29, -23, 24, -14, 15},  // bullet=0 lower=0 separators=0 pauses=0
    {-55, -161, 55, 70, 20},  // bullet=0 lower=0 separators=0 pauses=1
    {6, -194, 136, 0, -66},  // bullet=0 lower=0 separators=0 pauses=2
    {39, -417, 49, -45, 41},  // bullet=0 lower=0 separators=1 pauses=0
    {-46, -554, 80, 38, 47},  // bullet=0 lower=0 separators=1 pauses=1
    {16, -587, 161, -32, -39},  // bullet=0 lower=0 separators=1 pauses=2
    {179, 9, -57, -141, 22},  // bullet=0 lower=0 separators=2 pauses=0
    {95, -128, -26, -57, 28},  // bullet=0 lower=0 separators=2 pauses=1
    {156, -161, 55, -127, -59},  // bullet=0 lower=0 separators=2 pauses=2
    {62, -240, 71, -11, -54},  // bullet=0 lower=1 separators=0 pauses=0
    {-23, -378, 103, 72, -48},  // bullet=0 lower=1 separators=0 pauses=1
    {39, -411, 183, 2, -134},  // bullet=0 lower=1 separators=0 pauses=2
    {71, -633, 97, -42, -27},  // bullet=0 lower=1 separators=1 pauses=0
    {-13, -771, 128, 41, -21},  // bullet=0 lower=1 separators=1 pauses=1
    {48, -804, 209, -29, -108},  // bullet=0 lower=1 separators=1 pauses=2
    {212, -207, -10, -138, -46},  // bullet=0 lower=1 separators=2 pauses=0
    {127, -345, 22, -55, -41},  // bullet=0 lower=1 separators=2 pauses=1
    {189, -378, 103, -125, -127},  // bullet=0 lower=1 separators=2 pauses=2
    {36, -166, 25, -8, 10},  // bullet=1 lower=0 separators=0 pauses=0
    {-49, -303, 56, 76, 15},  // bullet=1 lower=0 separators=0 pauses=1
    {12, -336, 137, 5, -71},  // bullet=1 lower=0 separators=0 pauses=2
    {45, -559, 50, -39, 37},  // bullet=1 lower=0 separators=1 pauses=0
    {-40, -697, 81, 44, 42},  // bullet=1 lower=0 separators=1 pauses=1
    {22, -730, 162, -26, -44},  // bullet=1 lower=0 separators=1 pauses=2
    {185, -133, -56, -135, 17},  // bullet=1 lower=0 separators=2 pauses=0
    {101, -271, -25, -51, 23},  // bullet=1 lower=0 separators=2 pauses=1
    {162, -304, 56, -121, -64},  // bullet=1 lower=0 separators=2 pauses=2
    {68, -382, 72, -5, -58},  // bullet=1 lower=1 separators=0 pauses=0
    {-16, -520, 104, 78, -53},  // bullet=1 lower=1 separators=0 pauses=1
    {45, -553, 185, 8, -139},  // bullet=1 lower=1 separators=0 pauses=2
    {77, -776, 98, -37, -32},  // bullet=1 lower=1 separators=1 pauses=0
    {-7, -913, 129, 47, -26},  // bullet=1 lower=1 separators=1 pauses=1
    {54, -946, 210, -23, -112},  // bullet=1 lower=1 separators=1 pauses=2
    {218, -350, -8, -132, -51},  // bullet=1 lower=1 separators=2 pauses=0
    {133, -487, 23, -49, -45},  // bullet=1 lower=1 separators=2 pauses=1
    {195, -520, 104, -119, -132},  // bullet=1 lower=1 separators=2 pauses=2
    {14, 5, -8, 15, 16},  // bullet=2 lower=0 separators=0 pauses=0
    {-70, -133, 23, 98, 22},  // bullet=2 lower=0 separators=0 pauses=1
    {-9, -166, 104, 28, -65},  // bullet=2 lower=0 separators=0 pauses=2
    {24, -388, 17, -16, 43},  // bullet=2 lower=0 separators=1 pauses=0
    {-61, -526, 49, 67, 48},  // bullet=2 lower=0 separators=1 pauses=1
    {1, -559, 130, -3, -38},  // bullet=2 lower=0 separators=1 pauses=2
    {164, 38, -89, -112, 23},  // bullet=2 lower=0 separators=2 pauses=0
    {80, -100, -57, -29, 29},  // bullet=2 lower=0 separators=2 pauses=1
    {141, -133, 24, -99, -58},  // bullet=2 lower=0 separators=2 pauses=2
    {47, -212, 40, 17, -52},  // bullet=2 lower=1 separators=0 pauses=0
    {-38, -349, 71, 101, -47},  // bullet=2 lower=1 separators=0 pauses=1
    {24, -382, 152, 31, -133},  // bullet=2 lower=1 separators=0 pauses=2
    {56, -605, 65, -14, -25},  // bullet=2 lower=1 separators=1 pauses=0
    {-28, -743, 97, 70, -20},  // bullet=2 lower=1 separators=1 pauses=1
    {33, -776, 177, -1, -106},  // bullet=2 lower=1 separators=1 pauses=2
    {197, -179, -41, -110, -45},  // bullet=2 lower=1 separators=2 pauses=0
    {112, -317, -10, -26, -39},  // bullet=2 lower=1 separators=2 pauses=1
    {174, -350, 71, -96, -126},  // bullet=2 lower=1 separators=2 pauses=2
    {28, -149, -90, 7, 17},  // bullet=3 lower=0 separators=0 pauses=0
    {-57, -286, -59, 90, 23},  // bullet=3 lower=0 separators=0 pauses=1
    {5, -319, 22, 20, -63},  // bullet=3 lower=0 separators=0 pauses=2
    {37, -542, -65, -25, 44},  // bullet=3 lower=0 separators=1 pauses=0
    {-47, -680, -33, 59, 50},  // bullet=3 lower=0 separators=1 pauses=1
    {14, -713, 47, -11, -37},  // bullet=3 lower=0 separators=1 pauses=2
    {178, -116, -171, -120, 25},  // bullet=3 lower=0 separators=2 pauses=0
    {93, -254, -140, -37, 30},  // bullet=3 lower=0 separators=2 pauses=1
    {155, -287, -59, -107, -56},  // bullet=3 lower=0 separators=2 pauses=2
    {60, -365, -42, 9, -51},  // bullet=3 lower=1 separators=0 pauses=0
    {-24, -503, -11, 93, -45},  // bullet=3 lower=1 separators=0 pauses=1
    {37, -536, 70, 22, -132},  // bullet=3 lower=1 separators=0 pauses=2
    {70, -759, -17, -22, -24},  // bullet=3 lower=1 separators=1 pauses=0
    {-15, -896, 14, 61, -18},  // bullet=3 lower=1 separators=1 pauses=1
    {47, -929, 95, -9, -105},  // bullet=3 lower=1 separators=1 pauses=2
    {210, -333, -123, -118, -44},  // bullet=3 lower=1 separators=2 pauses=0
    {126, -470, -92, -34, -38},  // bullet=3 lower=1 separators=2 pauses=1
    {187, -503, -11, -104, -124},  // bullet=3 lower=1 separators=2 pauses=2
    {6, -7, -5, -1, 16},  // digits=0 mark=0
    {49, 22, 10, -143, 60},  // digits=0 mark=1
    {34, -169, 26, -25, -8},  // digits=0 mark=2
    {-388, 138, 135, 227, -68},  // digits=0 mark=3
    {-224, 148, 38, 77, 64},  // digits=0 mark=4
    {-30, 45, 14, 68, -77},  // digits=0 mark=5
    {43, -34, -20, -24, -46},  // digits=0 mark=6
    {-77, 23, -304, 267, 29},  // digits=0 mark=7
    {-69, -90, 20, 35, 42},  // digits=1 mark=0
    {-26, -61, 35, -107, 86},  // digits=1 mark=1
    {-42, -252, 50, 12, 19},  // digits=1 mark=2
    {-463, 55, 159, 264, -41},  // digits=1 mark=3
    {-299, 65, 63, 114, 91},  // digits=1 mark=4
    {-105, -38, 39, 105, -51},  // digits=1 mark=5
    {-33, -118, 5, 12, -20},  // digits=1 mark=6
    {-152, -61, -279, 303, 56},  // digits=1 mark=7
    {217, -217, 138, -184, -67},  // digits=2 mark=0
    {261, -188, 153, -326, -23},  // digits=2 mark=1
    {245, -379, 169, -208, -91},  // digits=2 mark=2
    {-177, -72, 278, 44, -151},  // digits=2 mark=3
    {-12, -62, 181, -106, -19},  // digits=2 mark=4
    {181, -165, 157, -114, -160},  // digits=2 mark=5
    {254, -245, 123, -207, -129},  // digits=2 mark=6
    {134, -188, -161, 84, -54},  // digits=2 mark=7
    {27, -186, 98, -30, 3},  // digits=3 mark=0
    {70, -157, 114, -172, 47},  // digits=3 mark=1
    {54, -348, 129, -54, -20},  // digits=3 mark=2
    {-367, -41, 238, 198, -80},  // digits=3 mark=3
    {-203, -31, 141, 48, 52},  // digits=3 mark=4
    {-9, -134, 117, 39, -90},  // digits=3 mark=5
    {63, -213, 83, -53, -59},  // digits=3 mark=6
    {-56, -156, -201, 238, 17},  // digits=3 mark=7
    {83, 63, 1, -88, 9},  // blank=0 blank-after=0 bullets-around=0
    {71, -8, 58, -110, -10},  // blank=0 blank-after=0 bullets-around=1
    {129, -263, -34, -92, 28},  // blank=0 blank-after=0 bullets-around=2
    {88, -494, -4, -65, -20},  // blank=0 blank-after=0 bullets-around=3
    {17, -226, 14, -4, 9},  // blank=0 blank-after=1 bullets-around=0
    {4, -298, 71, -26, -11},  // blank=0 blank-after=1 bullets-around=1
    {63, -553, -21, -7, 27},  // blank=0 blank-after=1 bullets-around=2
    {21, -783, 9, 20, -21},  // blank=0 blank-after=1 bullets-around=3
    {-4, 74, 8, 0, 12},  // blank=0 blank-after=2 bullets-around=0
    {-17, 2, 65, -22, -8},  // blank=0 blank-after=2 bullets-around=1
    {41, -253, -26, -3, 30},  // blank=0 blank-after=2 bullets-around=2
    {0, -483, 3, 24, -18},  // blank=0 blank-after=2 bullets-around=3
    {-3, 62, 37, 7, -19},  // blank=0 blank-after=3 bullets-around=0
    {-15, -9, 94, -15, -39},  // blank=0 blank-after=3 bullets-around=1
    {43, -264, 3, 4, -1},  // blank=0 blank-after=3 bullets-around=2
    {2, -495, 32, 31, -49},  // blank=0 blank-after=3 bullets-around=3
    {-148, 40, -156, 336, -26},  // blank=0 blank-after=4 bullets-around=0
    {-161, -32, -99, 314, -46},  // blank=0 blank-after=4 bullets-around=1
    {-102, -287, -190, 333, -7},  // blank=0 blank-after=4 bullets-around=2
    {-143, -517, -160, 360, -56},  // blank=0 blank-after=4 bullets-around=3
    {109, -242, 27, -96, 13},  // blank=1 blank-after=0 bullets-around=0
    {96, -314, 84, -118, -7},  // blank=1 blank-after=0 bullets-around=1
    {155, -568, -8, -99, 32},  // blank=1 blank-after=0 bullets-around=2
    {114, -799, 22, -72, -17},  // blank=1 blank-after=0 bullets-around=3
    {42, -532, 40, -11, 12},  // blank=1 blank-after=1 bullets-around=0
    {30, -603, 97, -33, -7},  // blank=1 blank-after=1 bullets-around=1
    {88, -858, 5, -14, 31},  // blank=1 blank-after=1 bullets-around=2
    {47, -1089, 35, 12, -17},  // blank=1 blank-after=1 bullets-around=3
    {21, -232, 34, -8, 15},  // blank=1 blank-after=2 bullets-around=0
    {8, -303, 91, -30, -4},  // blank=1 blank-after=2 bullets-around=1
    {67, -558, 0, -11, 34},  // blank=1 blank-after=2 bullets-around=2
    {26, -789, 29, 16, -15},  // blank=1 blank-after=2 bullets-around=3
    {23, -243, 63, 0, -16},  // blank=1 blank-after=3 bullets-around=0
    {10, -315, 120, -22, -35},  // blank=1 blank-after=3 bullets-around=1
    {69, -569, 29, -4, 3},  // blank=1 blank-after=3 bullets-around=2
    {28, -800, 58, 23, -45},  // blank=1 blank-after=3 bullets-around=3
    {-122, -266, -130, 329, -22},  // blank=1 blank-after=4 bullets-around=0
    {-135, -337, -73, 307, -42},  // blank=1 blank-after=4 bullets-around=1
    {-77, -592, -164, 325, -4},  // blank=1 blank-after=4 bullets-around=2
    {-118, -823, -135, 352, -52},  // blank=1 blank-after=4 bullets-around=3
    {93, -183, 6, -83, 23},  // blank=2 blank-after=0 bullets-around=0
    {80, -255, 63, -105, 4},  // blank=2 blank-after=0 bullets-around=1
    {139, -510, -28, -86, 42},  // blank=2 blank-after=0 bullets-around=2
    {97, -741, 1, -59, -7},  // blank=2 blank-after=0 bullets-around=3
    {26, -473, 19, 2, 23},  // blank=2 blank-after=1 bullets-around=0
    {14, -545, 76, -20, 3},  // blank=2 blank-after=1 bullets-around=1
    {72, -799, -16, -1, 41},  // blank=2 blank-after=1 bullets-around=2
    {31, -1030, 14, 26, -7},  // blank=2 blank-after=1 bullets-around=3
    {5, -173, 13, 6, 25},  // blank=2 blank-after=2 bullets-around=0
    {-8, -244, 70, -16, 6},  // blank=2 blank-after=2 bullets-around=1
    {51, -499, -21, 2, 44},  // blank=2 blank-after=2 bullets-around=2
    {10, -730, 9, 29, -4},  // blank=2 blank-after=2 bullets-around=3
    {7, -185, 42, 13, -5},  // blank=2 blank-after=3 bullets-around=0
    {-6, -256, 99, -9, -25},  // blank=2 blank-after=3 bullets-around=1
    {53, -511, 8, 9, 13},  // blank=2 blank-after=3 bullets-around=2
    {12, -742, 38, 36, -35},  // blank=2 blank-after=3 bullets-around=3
    {-138, -207, -151, 342, -12},  // blank=2 blank-after=4 bullets-around=0
    {-151, -278, -94, 320, -32},  // blank=2 blank-after=4 bullets-around=1
    {-93, -533, -185, 339, 7},  // blank=2 blank-after=4 bullets-around=2
    {-134, -764, -155, 365, -42},  // blank=2 blank-after=4 bullets-around=3
    {120, 299, -63, -141, -92},  // blank=3 blank-after=0 bullets-around=0
    {107, 228, -6, -163, -111},  // blank=3 blank-after=0 bullets-around=1
    {165, -27, -97, -144, -73},  // blank=3 blank-after=0 bullets-around=2
    {124, -258, -68, -117, -121},  // blank=3 blank-after=0 bullets-around=3
    {53, 10, -50, -56, -92},  // blank=3 blank-after=1 bullets-around=0
    {40, -62, 7, -78, -112},  // blank=3 blank-after=1 bullets-around=1
    {99, -316, -84, -59, -74},  // blank=3 blank-after=1 bullets-around=2
    {58, -547, -55, -32, -122},  // blank=3 blank-after=1 bullets-around=3
    {32, 310, -55, -52, -89},  // blank=3 blank-after=2 bullets-around=0
    {19, 238, 2, -74, -109},  // blank=3 blank-after=2 bullets-around=1
    {78, -16, -90, -56, -71},  // blank=3 blank-after=2 bullets-around=2
    {37, -247, -60, -29, -119},  // blank=3 blank-after=2 bullets-around=3
    {34, 298, -26, -45, -120},  // blank=3 blank-after=3 bullets-around=0
    {21, 227, 31, -67, -140},  // blank=3 blank-after=3 bullets-around=1
    {80, -28, -61, -49, -102},  // blank=3 blank-after=3 bullets-around=2
    {38, -259, -31, -22, -150},  // blank=3 blank-after=3 bullets-around=3
    {-112, 276, -219, 284, -127},  // blank=3 blank-after=4 bullets-around=0
    {-124, 204, -162, 262, -147},  // blank=3 blank-after=4 bullets-around=1
    {-66, -50, -254, 281, -108},  // blank=3 blank-after=4 bullets-around=2
    {-107, -281, -224, 307, -157},  // blank=3 blank-after=4 bullets-around=3
    {199, 878, -131, -386, -434},  // blank=4 blank-after=0 bullets-around=0
    {186, 806, -74, -408, -454},  // blank=4 blank-after=0 bullets-around=1
    {245, 551, -166, -390, -416},  // blank=4 blank-after=0 bullets-around=2
    {204, 320, -136, -363, -464},  // blank=4 blank-after=0 bullets-around=3
    {133, 588, -118, -302, -435},  // blank=4 blank-after=1 bullets-around=0
    {120, 517, -61, -324, -454},  // blank=4 blank-after=1 bullets-around=1
    {178, 262, -153, -305, -416},  // blank=4 blank-after=1 bullets-around=2
    {137, 31, -123, -278, -465},  // blank=4 blank-after=1 bullets-around=3
    {111, 888, -124, -298, -432},  // blank=4 blank-after=2 bullets-around=0
    {99, 817, -67, -320, -452},  // blank=4 blank-after=2 bullets-around=1
    {157, 562, -159, -301, -413},  // blank=4 blank-after=2 bullets-around=2
    {116, 331, -129, -275, -462},  // blank=4 blank-after=2 bullets-around=3
    {113, 876, -95, -291, -463},  // blank=4 blank-after=3 bullets-around=0
    {101, 805, -38, -313, -482},  // blank=4 blank-after=3 bullets-around=1
    {159, 550, -129, -294, -444},  // blank=4 blank-after=3 bullets-around=2
    {118, 319, -100, -267, -493},  // blank=4 blank-after=3 bullets-around=3
    {-32, 854, -288, 38, -469},  // blank=4 blank-after=4 bullets-around=0
    {-45, 783, -231, 16, -489},  // blank=4 blank-after=4 bullets-around=1
    {14, 528, -322, 35, -451},  // blank=4 blank-after=4 bullets-around=2
    {-27, 297, -293, 62, -499},  // blank=4 blank-after=4 bullets-around=3
    {16, -101, 20, 22, 5},  // break=0 doubled=0 head=0 count=0
    {79, -307, 44, -71, 30},  // break=0 doubled=0 head=0 count=1
    {-22, -181, -87, 74, 45},  // break=0 doubled=0 head=0 count=2
    {26, -57, -16, -245, 128},  // break=0 doubled=0 head=1 count=0
    {89, -263, 8, -338, 153},  // break=0 doubled=0 head=1 count=1
    {-12, -137, -123, -193, 168},  // break=0 doubled=0 head=1 count=2
    {-134, 255, 43, -101, -14},  // break=0 doubled=0 head=2 count=0
    {-71, 48, 67, -194, 10},  // break=0 doubled=0 head=2 count=1
    {-171, 174, -64, -49, 26},  // break=0 doubled=0 head=2 count=2
    {234, 88, 151, -284, -265},  // break=0 doubled=1 head=0 count=0
    {298, -118, 175, -377, -240},  // break=0 doubled=1 head=0 count=1
    {197, 8, 44, -232, -225},  // break=0 doubled=1 head=0 count=2
    {245, 132, 115, -551, -143},  // break=0 doubled=1 head=1 count=0
    {308, -74, 139, -644, -118},  // break=0 doubled=1 head=1 count=1
    {207, 52, 8, -499, -103},  // break=0 doubled=1 head=1 count=2
    {85, 444, 174, -406, -285},  // break=0 doubled=1 head=2 count=0
    {148, 237, 198, -499, -260},  // break=0 doubled=1 head=2 count=1
    {47, 363, 67, -354, -245},  // break=0 doubled=1 head=2 count=2
    {-349, -180, 378, 82, 1},  // break=0 doubled=2 head=0 count=0
    {-286, -386, 402, -11, 26},  // break=0 doubled=2 head=0 count=1
    {-387, -260, 271, 134, 41},  // break=0 doubled=2 head=0 count=2
    {-339, -136, 342, -185, 123},  // break=0 doubled=2 head=1 count=0
    {-276, -342, 366, -278, 148},  // break=0 doubled=2 head=1 count=1
    {-377, -217, 235, -133, 163},  // break=0 doubled=2 head=1 count=2
    {-499, 175, 401, -41, -19},  // break=0 doubled=2 head=2 count=0
    {-436, -31, 425, -134, 6},  // break=0 doubled=2 head=2 count=1
    {-536, 95, 294, 11, 21},  // break=0 doubled=2 head=2 count=2
    {247, 276, 12, -284, -109},  // break=1 doubled=0 head=0 count=0
    {311, 70, 36, -377, -84},  // break=1 doubled=0 head=0 count=1
    {210, 196, -95, -232, -69},  // break=1 doubled=0 head=0 count=2
    {258, 320, -24, -551, 13},  // break=1 doubled=0 head=1 count=0
    {321, 114, 0, -644, 38},  // break=1 doubled=0 head=1 count=1
    {220, 240, -131, -499, 53},  // break=1 doubled=0 head=1 count=2
    {98, 632, 35, -406, -129},  // break=1 doubled=0 head=2 count=0
    {161, 426, 59, -499, -104},  // break=1 doubled=0 head=2 count=1
    {60, 551, -72, -354, -89},  // break=1 doubled=0 head=2 count=2
    {466, 466, 143, -589, -380},  // break=1 doubled=1 head=0 count=0
    {529, 259, 167, -682, -355},  // break=1 doubled=1 head=0 count=1
    {429, 385, 36, -537, -340},  // break=1 doubled=1 head=0 count=2
    {476, 509, 108, -856, -257},  // break=1 doubled=1 head=1 count=0
    {539, 303, 131, -949, -232},  // break=1 doubled=1 head=1 count=1
    {439, 429, 1, -804, -217},  // break=1 doubled=1 head=1 count=2
    {317, 821, 167, -712, -400},  // break=1 doubled=1 head=2 count=0
    {380, 615, 190, -805, -375},  // break=1 doubled=1 head=2 count=1
    {279, 740, 59, -660, -360},  // break=1 doubled=1 head=2 count=2
    {-118, 197, 370, -224, -114},  // break=1 doubled=2 head=0 count=0
    {-54, -9, 394, -317, -89},  // break=1 doubled=2 head=0 count=1
    {-155, 117, 263, -172, -74},  // break=1 doubled=2 head=0 count=2
    {-107, 241, 334, -491, 9},  // break=1 doubled=2 head=1 count=0
    {-44, 35, 358, -584, 34},  // break=1 doubled=2 head=1 count=1
    {-145, 161, 227, -439, 49},  // break=1 doubled=2 head=1 count=2
    {-267, 552, 393, -346, -134},  // break=1 doubled=2 head=2 count=0
    {-204, 346, 417, -439, -109},  // break=1 doubled=2 head=2 count=1
    {-305, 472, 286, -294, -94},  // break=1 doubled=2 head=2 count=2
    {-17, 142, 114, -10, -6},  // previous2=0 next2=0
    {17, -21, 76, 47, -56},  // previous2=0 next2=1
    {-2, -45, 46, 14, -2},  // previous2=0 next2=2
    {19, -8, 79, -18, -1},  // previous2=0 next2=3
    {-4, 230, -60, -10, 32},  // previous2=0 next2=4
    {11, 332, 222, -271, -187},  // previous2=0 next2=5
    {19, 263, 60, -42, -87},  // previous2=0 next2=6
    {0, 9, 58, -22, 29},  // previous2=0 next2=7
    {-45, 230, 217, -37, 23},  // previous2=0 next2=8
    {-17, 115, 60, -40, 79},  // previous2=0 next2=9
    {37, 161, -43, -17, -31},  // previous2=0 next2=10
    {-11, -61, 40, 57, -21},  // previous2=1 next2=0
    {22, -224, 2, 114, -70},  // previous2=1 next2=1
    {4, -249, -28, 81, -17},  // previous2=1 next2=2
    {24, -212, 5, 49, -16},  // previous2=1 next2=3
    {2, 26, -134, 57, 18},  // previous2=1 next2=4
    {16, 128, 148, -204, -201},  // previous2=1 next2=5
    {24, 59, -14, 25, -102},  // previous2=1 next2=6
    {5, -195, -16, 45, 15},  // previous2=1 next2=7
    {-40, 26, 143, 30, 8},  // previous2=1 next2=8
    {-11, -88, -14, 26, 65},  // previous2=1 next2=9
    {43, -43, -117, 49, -46},  // previous2=1 next2=10
    {-16, -18, 54, 14, -10},  // previous2=2 next2=0
    {17, -181, 16, 70, -59},  // previous2=2 next2=1
    {-1, -205, -14, 37, -6},  // previous2=2 next2=2
    {19, -168, 19, 6, -5},  // previous2=2 next2=3
    {-3, 70, -120, 13, 29},  // previous2=2 next2=4
    {11, 172, 162, -248, -190},  // previous2=2 next2=5
    {19, 103, 0, -18, -91},  // previous2=2 next2=6
    {0, -151, -2, 2, 26},  // previous2=2 next2=7
    {-45, 70, 157, -14, 19},  // previous2=2 next2=8
    {-16, -44, 0, -17, 76},  // previous2=2 next2=9
    {38, 1, -103, 6, -35},  // previous2=2 next2=10
    {1, 3, 70, -20, 11},  // previous2=3 next2=0
    {34, -160, 32, 37, -39},  // previous2=3 next2=1
    {16, -185, 2, 4, 15},  // previous2=3 next2=2
    {36, -148, 36, -28, 16},  // previous2=3 next2=3
    {14, 90, -104, -20, 49},  // previous2=3 next2=4
    {28, 193, 178, -281, -169},  // previous2=3 next2=5
    {36, 124, 16, -52, -70},  // previous2=3 next2=6
    {17, -130, 14, -32, 47},  // previous2=3 next2=7
    {-28, 91, 173, -47, 40},  // previous2=3 next2=8
    {1, -24, 16, -50, 96},  // previous2=3 next2=9
    {55, 22, -86, -27, -14},  // previous2=3 next2=10
    {29, -167, 104, -65, 64},  // previous2=4 next2=0
    {62, -330, 66, -8, 15},  // previous2=4 next2=1
    {44, -355, 36, -41, 68},  // previous2=4 next2=2
    {64, -318, 69, -73, 69},  // previous2=4 next2=3
    {42, -80, -70, -65, 103},  // previous2=4 next2=4
    {56, 22, 212, -326, -116},  // previous2=4 next2=5
    {64, -47, 50, -97, -17},  // previous2=4 next2=6
    {45, -301, 48, -77, 100},  // previous2=4 next2=7
    {0, -80, 207, -92, 93},  // previous2=4 next2=8
    {29, -194, 50, -95, 150},  // previous2=4 next2=9
    {83, -149, -53, -72, 39},  // previous2=4 next2=10
    {42, 2, 42, -49, 24},  // previous2=5 next2=0
    {75, -161, 4, 7, -25},  // previous2=5 next2=1
    {57, -186, -26, -26, 28},  // previous2=5 next2=2
    {77, -149, 8, -57, 29},  // previous2=5 next2=3
    {55, 89, -132, -50, 63},  // previous2=5 next2=4
    {70, 191, 150, -311, -156},  // previous2=5 next2=5
    {77, 122, -12, -81, -56},  // previous2=5 next2=6
    {59, -132, -14, -61, 60},  // previous2=5 next2=7
    {13, 89, 145, -77, 53},  // previous2=5 next2=8
    {42, -25, -12, -80, 110},  // previous2=5 next2=9
    {96, 20, -115, -57, -1},  // previous2=5 next2=10
    {-131, 24, -35, 62, 91},  // previous2=6 next2=0
    {-97, -139, -72, 119, 41},  // previous2=6 next2=1
    {-116, -163, -102, 86, 95},  // previous2=6 next2=2
    {-95, -126, -69, 54, 96},  // previous2=6 next2=3
    {-118, 112, -209, 62, 129},  // previous2=6 next2=4
    {-103, 214, 73, -199, -90},  // previous2=6 next2=5
    {-95, 145, -89, 30, 10},  // previous2=6 next2=6
    {-114, -109, -91, 50, 126},  // previous2=6 next2=7
    {-159, 112, 68, 35, 120},  // previous2=6 next2=8
    {-131, -2, -88, 32, 176},  // previous2=6 next2=9
    {-77, 43, -191, 55, 66},  // previous2=6 next2=10
    {-6, -45, 68, -30, 37},  // previous2=7 next2=0
    {28, -208, 30, 26, -13},  // previous2=7 next2=1
    {10, -232, 0, -7, 41},  // previous2=7 next2=2
    {30, -196, 34, -38, 42},  // previous2=7 next2=3
    {7, 43, -106, -31, 75},  // previous2=7 next2=4
    {22, 145, 176, -292, -143},  // previous2=7 next2=5
    {30, 76, 14, -62, -44},  // previous2=7 next2=6
    {11, -178, 12, -42, 73},  // previous2=7 next2=7
    {-34, 43, 171, -58, 66},  // previous2=7 next2=8
    {-6, -72, 14, -61, 123},  // previous2=7 next2=9
    {48, -26, -89, -38, 12},  // previous2=7 next2=10
    {222, -161, 51, -208, 51},  // previous2=8 next2=0
    {255, -324, 14, -151, 2},  // previous2=8 next2=1
    {237, -348, -16, -185, 55},  // previous2=8 next2=2
    {257, -311, 17, -216, 56},  // previous2=8 next2=3
    {235, -73, -122, -209, 90},  // previous2=8 next2=4
    {250, 29, 159, -469, -129},  // previous2=8 next2=5
    {257, -40, -3, -240, -29},  // previous2=8 next2=6
    {239, -294, -4, -220, 87},  // previous2=8 next2=7
    {193, -73, 154, -236, 80},  // previous2=8 next2=8
    {222, -188, -2, -239, 137},  // previous2=8 next2=9
    {276, -142, -105, -216, 27},  // previous2=8 next2=10
    {8, 27, 53, 82, -109},  // previous2=9 next2=0
    {41, -136, 16, 139, -158},  // previous2=9 next2=1
    {23, -161, -14, 105, -105},  // previous2=9 next2=2
    {43, -124, 19, 74, -104},  // previous2=9 next2=3
    {21, 114, -120, 81, -70},  // previous2=9 next2=4
    {35, 216, 161, -179, -289},  // previous2=9 next2=5
    {43, 148, -1, 50, -189},  // previous2=9 next2=6
    {24, -106, -2, 70, -73},  // previous2=9 next2=7
    {-21, 115, 157, 54, -80},  // previous2=9 next2=8
    {8, 0, 0, 51, -23},  // previous2=9 next2=9
    {62, 45, -103, 74, -133},  // previous2=9 next2=10
    {-60, 101, 63, 3, 1},  // previous2=10 next2=0
    {-26, -62, 25, 60, -48},  // previous2=10 next2=1
    {-44, -87, -5, 27, 5},  // previous2=10 next2=2
    {-24, -50, 29, -5, 6},  // previous2=10 next2=3
    {-47, 188, -111, 3, 40},  // previous2=10 next2=4
    {-32, 290, 171, -258, -179},  // previous2=10 next2=5
    {-24, 221, 9, -29, -79},  // previous2=10 next2=6
    {-43, -33, 7, -9, 37},  // previous2=10 next2=7
    {-88, 188, 166, -24, 30},  // previous2=10 next2=8
    {-60, 74, 9, -27, 87},  // previous2=10 next2=9
    {-5, 119, -94, -4, -24},  // previous2=10 next2=10
    {22, 57, 0, -79, 0},  // length-before=0 length-after=0
    {-69, 13, -50, 44, 1},  // length-before=0 length-after=1
    {-36, -28, 31, -1, -17},  // length-before=0 length-after=2
    {-33, -128, -9, 3, 2},  // length-before=0 length-after=3
    {-94, -100, 17, 18, 31},  // length-before=0 length-after=4
    {-22, -48, -36, -10, 21},  // length-before=0 length-after=5
    {-51, 85, 15, -20, 5},  // length-before=0 length-after=6
    {-69, 266, 89, -49, -35},  // length-before=0 length-after=7
    {-49, 283, 35, -56, -27},  // length-before=0 length-after=8
    {-62, 148, 73, -16, -37},  // length-before=0 length-after=9
    {-121, -40, 5, 38, 37},  // length-before=0 length-after=10
    {56, 292, -5, -80, -18},  // length-before=1 length-after=0
    {-35, 248, -55, 43, -17},  // length-before=1 length-after=1
    {-2, 207, 26, -1, -36},  // length-before=1 length-after=2
    {1, 107, -14, 2, -16},  // length-before=1 length-after=3
    {-60, 134, 12, 17, 13},  // length-before=1 length-after=4
    {12, 187, -41, -11, 2},  // length-before=1 length-after=5
    {-17, 319, 10, -21, -14},  // length-before=1 length-after=6
    {-36, 500, 84, -50, -53},  // length-before=1 length-after=7
    {-15, 517, 30, -57, -45},  // length-before=1 length-after=8
    {-28, 383, 68, -17, -55},  // length-before=1 length-after=9
    {-87, 195, 0, 37, 19},  // length-before=1 length-after=10
    {92, -132, 12, -77, 1},  // length-before=2 length-after=0
    {0, -175, -38, 46, 2},  // length-before=2 length-after=1
    {34, -216, 43, 2, -16},  // length-before=2 length-after=2
    {36, -316, 3, 5, 4},  // length-before=2 length-after=3
    {-25, -289, 29, 21, 33},  // length-before=2 length-after=4
    {47, -237, -24, -8, 22},  // length-before=2 length-after=5
    {18, -104, 27, -18, 6},  // length-before=2 length-after=6
    {0, 77, 101, -47, -33},  // length-before=2 length-after=7
    {21, 94, 47, -53, -26},  // length-before=2 length-after=8
    {7, -41, 85, -14, -36},  // length-before=2 length-after=9
    {-52, -229, 17, 41, 39},  // length-before=2 length-after=10
    {110, -100, 10, -88, -25},  // length-before=3 length-after=0
    {19, -144, -40, 35, -24},  // length-before=3 length-after=1
    {53, -185, 41, -10, -43},  // length-before=3 length-after=2
    {55, -285, 1, -6, -23},  // length-before=3 length-after=3
    {-6, -258, 27, 9, 6},  // length-before=3 length-after=4
    {66, -205, -26, -19, -5},  // length-before=3 length-after=5
    {37, -73, 26, -29, -21},  // length-before=3 length-after=6
    {19, 108, 100, -58, -60},  // length-before=3 length-after=7
    {39, 125, 46, -65, -53},  // length-before=3 length-after=8
    {26, -9, 83, -25, -62},  // length-before=3 length-after=9
    {-33, -197, 15, 29, 12},  // length-before=3 length-after=10
    {66, -167, -32, -31, -8},  // length-before=4 length-after=0
    {-25, -210, -82, 92, -7},  // length-before=4 length-after=1
    {8, -252, -1, 48, -25},  // length-before=4 length-after=2
    {11, -351, -41, 51, -6},  // length-before=4 length-after=3
    {-50, -324, -15, 67, 23},  // length-before=4 length-after=4
    {22, -272, -68, 38, 13},  // length-before=4 length-after=5
    {-7, -139, -16, 28, -3},  // length-before=4 length-after=6
    {-26, 42, 58, -1, -42},  // length-before=4 length-after=7
    {-5, 59, 4, -7, -35},  // length-before=4 length-after=8
    {-18, -76, 41, 32, -45},  // length-before=4 length-after=9
    {-77, -264, -27, 86, 30},  // length-before=4 length-after=10
    {98, -277, 37, -87, 3},  // length-before=5 length-after=0
    {7, -321, -14, 37, 4},  // length-before=5 length-after=1
    {40, -362, 68, -8, -14},  // length-before=5 length-after=2
    {43, -462, 27, -4, 5},  // length-before=5 length-after=3
    {-18, -435, 53, 11, 34},  // length-before=5 length-after=4
    {54, -382, 0, -17, 24},  // length-before=5 length-after=5
    {25, -250, 52, -27, 8},  // length-before=5 length-after=6
    {6, -68, 126, -56, -31},  // length-before=5 length-after=7
    {27, -51, 72, -63, -24},  // length-before=5 length-after=8
    {14, -186, 110, -23, -34},  // length-before=5 length-after=9
    {-45, -374, 42, 31, 40},  // length-before=5 length-after=10
    {57, 18, 23, -76, 7},  // length-before=6 length-after=0
    {-34, -26, -28, 47, 8},  // length-before=6 length-after=1
    {-1, -67, 54, 2, -10},  // length-before=6 length-after=2
    {2, -167, 14, 6, 9},  // length-before=6 length-after=3
    {-59, -140, 39, 21, 38},  // length-before=6 length-after=4
    {13, -87, -14, -7, 28},  // length-before=6 length-after=5
    {-16, 45, 38, -17, 12},  // length-before=6 length-after=6
    {-34, 226, 112, -46, -27},  // length-before=6 length-after=7
    {-14, 243, 58, -53, -20},  // length-before=6 length-after=8
    {-27, 109, 96, -13, -30},  // length-before=6 length-after=9
    {-86, -79, 28, 41, 45},  // length-before=6 length-after=10
    {85, -49, -12, -76, 5},  // length-before=7 length-after=0
    {-7, -92, -62, 47, 6},  // length-before=7 length-after=1
    {27, -134, 19, 3, -13},  // length-before=7 length-after=2
    {29, -233, -21, 7, 7},  // length-before=7 length-after=3
    {-32, -206, 4, 22, 36},  // length-before=7 length-after=4
    {40, -154, -49, -7, 25},  // length-before=7 length-after=5
    {11, -21, 3, -17, 9},  // length-before=7 length-after=6
    {-7, 160, 77, -46, -30},  // length-before=7 length-after=7
    {14, 177, 23, -52, -23},  // length-before=7 length-after=8
    {1, 42, 61, -12, -32},  // length-before=7 length-after=9
    {-58, -146, -7, 42, 42},  // length-before=7 length-after=10
    {104, 11, 36, -102, -4},  // length-before=8 length-after=0
    {13, -33, -14, 22, -3},  // length-before=8 length-after=1
    {46, -74, 67, -23, -22},  // length-before=8 length-after=2
    {49, -174, 27, -19, -2},  // length-before=8 length-after=3
    {-12, -147, 53, -4, 27},  // length-before=8 length-after=4
    {60, -94, 0, -32, 16},  // length-before=8 length-after=5
    {31, 38, 52, -42, 0},  // length-before=8 length-after=6
    {13, 219, 126, -71, -39},  // length-before=8 length-after=7
    {33, 237, 72, -78, -31},  // length-before=8 length-after=8
    {20, 102, 109, -38, -41},  // length-before=8 length-after=9
    {-39, -86, 41, 16, 33},  // length-before=8 length-after=10
    {61, 6, 35, -90, 14},  // length-before=9 length-after=0
    {-31, -38, -15, 34, 15},  // length-before=9 length-after=1
    {3, -79, 66, -11, -4},  // length-before=9 length-after=2
    {6, -179, 26, -7, 16},  // length-before=9 length-after=3
    {-56, -152, 52, 8, 45},  // length-before=9 length-after=4
    {16, -99, -1, -20, 34},  // length-before=9 length-after=5
    {-13, 33, 50, -30, 18},  // length-before=9 length-after=6
    {-31, 214, 124, -59, -21},  // length-before=9 length-after=7
    {-10, 231, 70, -66, -13},  // length-before=9 length-after=8
    {-23, 97, 108, -26, -23},  // length-before=9 length-after=9
    {-82, -91, 40, 28, 51},  // length-before=9 length-after=10
    {76, -36, -148, -65, 39},  // length-before=10 length-after=0
    {-16, -79, -198, 59, 40},  // length-before=10 length-after=1
    {18, -121, -117, 14, 21},  // length-before=10 length-after=2
    {21, -220, -157, 18, 41},  // length-before=10 length-after=3
    {-40, -193, -132, 33, 70},  // length-before=10 length-after=4
    {32, -141, -185, 5, 59},  // length-before=10 length-after=5
    {3, -8, -133, -5, 43},  // length-before=10 length-after=6
    {-16, 173, -59, -34, 4},  // length-before=10 length-after=7
    {5, 190, -113, -41, 11},  // length-before=10 length-after=8
    {-8, 55, -75, -1, 2},  // length-before=10 length-after=9
    {-67, -133, -143, 53, 76},  // length-before=10 length-after=10
    {-73, -223, 33, 29, 7},  // prose-before-3=0 prose-after-3=0 prose-side=0
    {34, -185, -58, -3, 19},  // prose-before-3=0 prose-after-3=0 prose-side=1
    {9, -174, 38, -6, 12},  // prose-before-3=0 prose-after-3=0 prose-side=2
    {13, -267, 17, 14, 10},  // prose-before-3=0 prose-after-3=0 prose-side=3
    {-60, -233, -27, 43, -31},  // prose-before-3=0 prose-after-3=1 prose-side=0
    {47, -195, -118, 12, -18},  // prose-before-3=0 prose-after-3=1 prose-side=1
    {22, -184, -22, 8, -26},  // prose-before-3=0 prose-after-3=1 prose-side=2
    {26, -276, -43, 29, -28},  // prose-before-3=0 prose-after-3=1 prose-side=3
    {-66, -159, 30, 30, -2},  // prose-before-3=0 prose-after-3=2 prose-side=0
    {41, -121, -61, -2, 11},  // prose-before-3=0 prose-after-3=2 prose-side=1
    {16, -110, 36, -5, 3},  // prose-before-3=0 prose-after-3=2 prose-side=2
    {20, -202, 14, 15, 1},  // prose-before-3=0 prose-after-3=2 prose-side=3
    {-116, -142, 83, 43, 16},  // prose-before-3=0 prose-after-3=3 prose-side=0
    {-9, -103, -7, 12, 28},  // prose-before-3=0 prose-after-3=3 prose-side=1
    {-34, -93, 89, 8, 21},  // prose-before-3=0 prose-after-3=3 prose-side=2
    {-30, -185, 68, 29, 19},  // prose-before-3=0 prose-after-3=3 prose-side=3
    {-95, -85, 31, 12, 29},  // prose-before-3=0 prose-after-3=4 prose-side=0
    {12, -47, -60, -19, 42},  // prose-before-3=0 prose-after-3=4 prose-side=1
    {-13, -36, 36, -23, 34},  // prose-before-3=0 prose-after-3=4 prose-side=2
    {-9, -128, 15, -2, 32},  // prose-before-3=0 prose-after-3=4 prose-side=3
    {-72, -244, 136, 18, -25},  // prose-before-3=1 prose-after-3=0 prose-side=0
    {35, -206, 45, -13, -12},  // prose-before-3=1 prose-after-3=0 prose-side=1
    {10, -195, 141, -17, -19},  // prose-before-3=1 prose-after-3=0 prose-side=2
    {14, -288, 120, 4, -22},  // prose-before-3=1 prose-after-3=0 prose-side=3
    {-59, -254, 76, 33, -62},  // prose-before-3=1 prose-after-3=1 prose-side=0
    {48, -216, -15, 2, -50},  // prose-before-3=1 prose-after-3=1 prose-side=1
    {23, -205, 82, -2, -57},  // prose-before-3=1 prose-after-3=1 prose-side=2
    {27, -297, 60, 19, -59},  // prose-before-3=1 prose-after-3=1 prose-side=3
    {-65, -180, 134, 20, -33},  // prose-before-3=1 prose-after-3=2 prose-side=0
    {42, -142, 43, -12, -20},  // prose-before-3=1 prose-after-3=2 prose-side=1
    {17, -131, 139, -15, -28},  // prose-before-3=1 prose-after-3=2 prose-side=2
    {21, -223, 118, 5, -30},  // prose-before-3=1 prose-after-3=2 prose-side=3
    {-115, -163, 187, 33, -15},  // prose-before-3=1 prose-after-3=3 prose-side=0
    {-8, -124, 96, 2, -3},  // prose-before-3=1 prose-after-3=3 prose-side=1
    {-33, -114, 192, -2, -10},  // prose-before-3=1 prose-after-3=3 prose-side=2
    {-29, -206, 171, 19, -13},  // prose-before-3=1 prose-after-3=3 prose-side=3
    {-94, -106, 134, 2, -2},  // prose-before-3=1 prose-after-3=4 prose-side=0
    {13, -68, 43, -29, 10},  // prose-before-3=1 prose-after-3=4 prose-side=1
    {-12, -57, 140, -33, 3},  // prose-before-3=1 prose-after-3=4 prose-side=2
    {-8, -150, 118, -12, 1},  // prose-before-3=1 prose-after-3=4 prose-side=3
    {-59, -127, 25, 24, 7},  // prose-before-3=2 prose-after-3=0 prose-side=0
    {48, -89, -66, -7, 20},  // prose-before-3=2 prose-after-3=0 prose-side=1
    {23, -79, 30, -11, 12},  // prose-before-3=2 prose-after-3=0 prose-side=2
    {27, -171, 9, 10, 10},  // prose-before-3=2 prose-after-3=0 prose-side=3
    {-47, -137, -35, 39, -31},  // prose-before-3=2 prose-after-3=1 prose-side=0
    {60, -99, -126, 7, -18},  // prose-before-3=2 prose-after-3=1 prose-side=1
    {36, -88, -30, 4, -26},  // prose-before-3=2 prose-after-3=1 prose-side=2
    {39, -181, -51, 24, -28},  // prose-before-3=2 prose-after-3=1 prose-side=3
    {-52, -63, 23, 25, -2},  // prose-before-3=2 prose-after-3=2 prose-side=0
    {55, -25, -68, -6, 11},  // prose-before-3=2 prose-after-3=2 prose-side=1
    {30, -14, 28, -10, 3},  // prose-before-3=2 prose-after-3=2 prose-side=2
    {34, -107, 7, 11, 1},  // prose-before-3=2 prose-after-3=2 prose-side=3
    {-102, -46, 76, 39, 16},  // prose-before-3=2 prose-after-3=3 prose-side=0
    {5, -8, -15, 7, 29},  // prose-before-3=2 prose-after-3=3 prose-side=1
    {-20, 3, 81, 4, 21},  // prose-before-3=2 prose-after-3=3 prose-side=2
    {-16, -89, 60, 24, 19},  // prose-before-3=2 prose-after-3=3 prose-side=3
    {-82, 11, 23, 8, 29},  // prose-before-3=2 prose-after-3=4 prose-side=0
    {25, 49, -68, -24, 42},  // prose-before-3=2 prose-after-3=4 prose-side=1
    {1, 59, 29, -27, 34},  // prose-before-3=2 prose-after-3=4 prose-side=2
    {4, -33, 7, -7, 32},  // prose-before-3=2 prose-after-3=4 prose-side=3
    {-93, 52, -61, 41, 20},  // prose-before-3=3 prose-after-3=0 prose-side=0
    {14, 91, -152, 9, 33},  // prose-before-3=3 prose-after-3=0 prose-side=1
    {-11, 101, -56, 6, 25},  // prose-before-3=3 prose-after-3=0 prose-side=2
    {-7, 9, -77, 26, 23},  // prose-before-3=3 prose-after-3=0 prose-side=3
    {-80, 43, -121, 56, -18},  // prose-before-3=3 prose-after-3=1 prose-side=0
    {27, 81, -212, 24, -5},  // prose-before-3=3 prose-after-3=1 prose-side=1
    {2, 92, -115, 21, -12},  // prose-before-3=3 prose-after-3=1 prose-side=2
    {6, -1, -137, 41, -15},  // prose-before-3=3 prose-after-3=1 prose-side=3
    {-86, 117, -63, 42, 12},  // prose-before-3=3 prose-after-3=2 prose-side=0
    {21, 155, -154, 11, 24},  // prose-before-3=3 prose-after-3=2 prose-side=1
    {-4, 165, -58, 7, 17},  // prose-before-3=3 prose-after-3=2 prose-side=2
    {0, 73, -79, 28, 14},  // prose-before-3=3 prose-after-3=2 prose-side=3
    {-136, 134, -10, 56, 29},  // prose-before-3=3 prose-after-3=3 prose-side=0
    {-29, 172, -101, 24, 42},  // prose-before-3=3 prose-after-3=3 prose-side=1
    {-54, 183, -5, 21, 35},  // prose-before-3=3 prose-after-3=3 prose-side=2
    {-50, 91, -26, 41, 32},  // prose-before-3=3 prose-after-3=3 prose-side=3
    {-115, 191, -63, 25, 43},  // prose-before-3=3 prose-after-3=4 prose-side=0
    {-8, 229, -154, -7, 55},  // prose-before-3=3 prose-after-3=4 prose-side=1
    {-33, 239, -57, -10, 48},  // prose-before-3=3 prose-after-3=4 prose-side=2
    {-29, 147, -79, 10, 45},  // prose-before-3=3 prose-after-3=4 prose-side=3
    {-58, 115, -12, -10, 11},  // prose-before-3=4 prose-after-3=0 prose-side=0
    {49, 154, -103, -41, 23},  // prose-before-3=4 prose-after-3=0 prose-side=1
    {25, 164, -7, -45, 16},  // prose-before-3=4 prose-after-3=0 prose-side=2
    {28, 72, -28, -24, 14},  // prose-before-3=4 prose-after-3=0 prose-side=3
    {-45, 106, -72, 5, -27},  // prose-before-3=4 prose-after-3=1 prose-side=0
    {62, 144, -163, -26, -15},  // prose-before-3=4 prose-after-3=1 prose-side=1
    {37, 154, -67, -30, -22},  // prose-before-3=4 prose-after-3=1 prose-side=2
    {41, 62, -88, -9, -24},  // prose-before-3=4 prose-after-3=1 prose-side=3
    {-51, 180, -15, -8, 2},  // prose-before-3=4 prose-after-3=2 prose-side=0
    {56, 218, -106, -40, 15},  // prose-before-3=4 prose-after-3=2 prose-side=1
    {32, 228, -9, -43, 7},  // prose-before-3=4 prose-after-3=2 prose-side=2
    {35, 136, -30, -23, 5},  // prose-before-3=4 prose-after-3=2 prose-side=3
    {-101, 197, 39, 5, 20},  // prose-before-3=4 prose-after-3=3 prose-side=0
    {6, 235, -52, -26, 32},  // prose-before-3=4 prose-after-3=3 prose-side=1
    {-19, 246, 44, -30, 25},  // prose-before-3=4 prose-after-3=3 prose-side=2
    {-15, 153, 23, -10, 23},  // prose-before-3=4 prose-after-3=3 prose-side=3
    {-80, 253, -14, -26, 33},  // prose-before-3=4 prose-after-3=4 prose-side=0
    {27, 292, -105, -57, 46},  // prose-before-3=4 prose-after-3=4 prose-side=1
    {2, 302, -9, -61, 38},  // prose-before-3=4 prose-after-3=4 prose-side=2
    {6, 210, -30, -40, 36},  // prose-before-3=4 prose-after-3=4 prose-side=3
    {24, -223, 14, 5, -16},  // prose-around-10=0
    {33, -224, -10, 33, -24},  // prose-around-10=1
    {-13, -224, 20, 42, 35},  // prose-around-10=2
    {-24, -48, 19, -51, 66},  // prose-around-10=3
    {-95, 63, 35, 43, -31},  // prose-around-10=4
    {-140, 214, 24, 39, 2},  // prose-around-10=5
    {-25, -27, 91, -16, 87},  // prose-around-10=6
    {22, 2, -105, 31, -70},  // prose-around-10=7
    {7, -189, 26, 31, -39},  // prose-around-10=8
    {-7, -138, 9, -1, 58},  // prose-around-10=9
    {-147, 46, 54, -12, 63},  // prose-around-10=10
    {-8, 45, -25, -64, 88},  // prose-around-10=11
    {-5, -22, -182, 54, 10},  // prose-around-10=12
    {66, -40, -64, -12, -20},  // prose-around-10=13
    {7, -180, -32, 53, -61},  // prose-around-10=14
    {6, -144, -31, 35, 0},  // prose-around-10=15
    {22, -56, -40, 25, 6},  // prose-around-10=16
    {-56, -20, 95, -31, 21},  // prose-around-10=17
    {14, -2, -191, 2, 26},  // prose-around-10=18
    {50, 22, 9, -32, -27},  // prose-around-10=19
    {7, 24, -20, 38, -45},  // prose-around-10=20
    {-26, 44, -6, 17, 16},  // prose-around-10=21
    {-18, 82, 4, -5, 14},  // prose-around-10=22
    {62, -10, -22, -28, -2},  // prose-around-10=23
    {48, -37, -151, -6, 13},  // prose-around-10=24
    {80, 31, -26, -77, -25},  // prose-around-10=25
    {56, 91, 29, -51, -27},  // prose-around-10=26
    {-8, 166, 37, -28, -17},  // prose-around-10=27
    {-38, 111, 102, -33, 6},  // prose-around-10=28
    {-67, 68, 81, -19, -9},  // prose-around-10=29
    {66, 44, -24, -2, -147},  // prose-around-10=30
    {-6, -1, 5, 17, -18},  // prose-around-10=31
    {97, 15, 10, -35, -108},  // prose-around-10=32
    {-74, 250, 12, 15, -33},  // prose-around-10=33
    {-62, 179, 5, -47, 8},  // prose-around-10=34
    {67, 3, 13, -74, 35},  // prose-around-10=35
    {95, -4, -191, -1, -71},  // prose-around-40=0
    {46, -141, -173, 69, -68},  // prose-around-40=1
    {-50, -8, 6, 133, -35},  // prose-around-40=2
    {-9, 19, 16, 15, 31},  // prose-around-40=3
    {-9, 55, 6, -55, 36},  // prose-around-40=4
    {45, 0, 53, -104, 7},  // prose-around-40=5
    {1, -23, 92, 13, -104},  // prose-around-40=6
    {25, 10, -24, 5, -42},  // prose-around-40=7
    {28, -43, 67, -35, 4},  // prose-around-40=8
    {-48, 229, 23, -56, 37},  // prose-around-40=9
    {-40, 21, 71, -58, 24},  // prose-around-40=10
    {-12, -40, 67, -39, 32},  // prose-around-40=11
    {-13, 3, -149, 74, -63},  // prose-around-40=12
    {22, 72, -27, -10, -6},  // prose-around-40=13
    {-36, 33, -71, 34, 13},  // prose-around-40=14
    {-59, -56, -59, 50, 73},  // prose-around-40=15
    {-47, 113, -13, 45, 19},  // prose-around-40=16
    {-57, -28, 11, 18, 64},  // prose-around-40=17
    {33, 2, -13, -56, 57},  // prose-around-40=18
    {34, 55, -21, -78, 34},  // prose-around-40=19
    {-11, 63, 20, -13, 8},  // prose-around-40=20
    {14, -96, -45, 23, -1},  // prose-around-40=21
    {-27, -8, -24, 62, -8},  // prose-around-40=22
    {-19, 9, 42, -37, 16},  // prose-around-40=23
    {19, -6, 52, -11, -14},  // prose-around-40=24
    {55, 18, -20, -70, 29},  // prose-around-40=25
    {17, 44, 83, -53, -50},  // prose-around-40=26
    {-18, 37, -10, 34, -33},  // prose-around-40=27
    {-30, 51, -6, 22, -10},  // prose-around-40=28
    {28, 0, 2, -17, -1},  // prose-around-40=29
    {19, 0, 90, -54, -36},  // prose-around-40=30
    {117, 1, -18, -38, -33},  // prose-around-40=31
    {21, -2, 56, -52, -5},  // prose-around-40=32
    {40, 0, 36, -37, -20},  // prose-around-40=33
    {-2, 0, 31, -6, -5},  // prose-around-40=34
    {138, -5, 19, -102, 2},  // prose-around-40=35
    {-55, 63, -43, 13, -18},  // change=0 position=0
    {-50, 125, -33, 8, -4},  // change=0 position=1
    {-33, 565, -90, 9, -26},  // change=0 position=2
    {34, -372, -30, 21, -12},  // change=0 position=3
    {106, -16, -43, -70, -18},  // change=0 position=4
    {-60, 200, 18, -49, 26},  // change=1 position=0
    {-54, 262, 29, -54, 39},  // change=1 position=1
    {-37, 702, -29, -54, 17},  // change=1 position=2
    {29, -235, 32, -41, 31},  // change=1 position=3
    {102, 121, 18, -132, 26},  // change=1 position=4
    {-92, -414, -15, 33, 22},  // change=2 position=0
    {-87, -352, -5, 28, 36},  // change=2 position=1
    {-70, 88, -62, 29, 14},  // change=2 position=2
    {-3, -848, -2, 41, 28},  // change=2 position=3
    {69, -492, -15, -50, 22},  // change=2 position=4
    {-45, 143, 34, -46, -17},  // change=3 position=0
    {-39, 205, 45, -51, -3},  // change=3 position=1
    {-23, 645, -13, -51, -25},  // change=3 position=2
    {44, -292, 48, -38, -11},  // change=3 position=3
    {117, 64, 34, -129, -17},  // change=3 position=4
    {-61, 617, 40, -109, 5},  // change=4 position=0
    {-56, 679, 51, -115, 18},  // change=4 position=1
    {-39, 1119, -7, -114, -4},  // change=4 position=2
    {28, 182, 54, -101, 10},  // change=4 position=3
    {100, 538, 40, -192, 5},  // change=4 position=4
    {4, -30, 8, 12, 2},  // leads=0 leads-before=0
    {83, -345, -108, -69, 182},  // leads=0 leads-before=1
    {170, -55, 3, -239, 73},  // leads=0 leads-before=2
    {196, 21, -32, -187, -67},  // leads=0 leads-before=3
    {-165, -37, 83, -26, 150},  // leads=0 leads-before=4
    {-275, -123, 11, 124, 79},  // leads=0 leads-before=5
    {56, -4, 6, -179, 112},  // leads=1 leads-before=0
    {135, -319, -110, -260, 293},  // leads=1 leads-before=1
    {222, -29, 1, -430, 183},  // leads=1 leads-before=2
    {248, 47, -33, -378, 44},  // leads=1 leads-before=3
    {-113, -11, 82, -217, 260},  // leads=1 leads-before=4
    {-223, -97, 10, -67, 189},  // leads=1 leads-before=5
    {169, 4, 135, -309, -9},  // leads=2 leads-before=0
    {248, -311, 19, -390, 172},  // leads=2 leads-before=1
    {335, -21, 130, -560, 63},  // leads=2 leads-before=2
    {361, 55, 95, -508, -77},  // leads=2 leads-before=3
    {0, -3, 210, -347, 140},  // leads=2 leads-before=4
    {-111, -89, 138, -197, 68},  // leads=2 leads-before=5
    {265, 4, -70, -156, -74},  // leads=3 leads-before=0
    {344, -312, -186, -237, 106},  // leads=3 leads-before=1
    {431, -21, -75, -407, -3},  // leads=3 leads-before=2
    {457, 54, -110, -356, -143},  // leads=3 leads-before=3
    {96, -4, 5, -194, 74},  // leads=3 leads-before=4
    {-15, -90, -66, -44, 3},  // leads=3 leads-before=5
    {-90, -2, 197, -121, 56},  // leads=4 leads-before=0
    {-11, -317, 81, -202, 237},  // leads=4 leads-before=1
    {76, -27, 192, -372, 127},  // leads=4 leads-before=2
    {102, 49, 158, -321, -12},  // leads=4 leads-before=3
    {-260, -9, 273, -159, 204},  // leads=4 leads-before=4
    {-370, -96, 201, -9, 133},  // leads=4 leads-before=5
    {-342, 133, 62, -11, 118},  // leads=5 leads-before=0
    {-263, -183, -53, -92, 298},  // leads=5 leads-before=1
    {-176, 108, 58, -262, 189},  // leads=5 leads-before=2
    {-150, 183, 23, -210, 49},  // leads=5 leads-before=3
    {-512, 125, 138, -49, 266},  // leads=5 leads-before=4
    {-622, 39, 66, 101, 195},  // leads=5 leads-before=5
    {0, -75, 13, 11, 6},  // offers=0 kicker=0 page-before=0
    {6, 64, 37, -7, -14},  // offers=0 kicker=0 page-before=1
    {11, -152, 13, 6, 20},  // offers=0 kicker=0 page-before=2
    {176, -48, -176, -45, 18},  // offers=0 kicker=1 page-before=0
    {182, 91, -152, -62, -2},  // offers=0 kicker=1 page-before=1
    {187, -125, -175, -49, 32},  // offers=0 kicker=1 page-before=2
    {51, 56, -155, -78, 52},  // offers=0 kicker=2 page-before=0
    {58, 195, -131, -96, 32},  // offers=0 kicker=2 page-before=1
    {62, -21, -155, -83, 66},  // offers=0 kicker=2 page-before=2
    {37, -46, 125, -66, -3},  // offers=0 kicker=3 page-before=0
    {43, 93, 149, -84, -23},  // offers=0 kicker=3 page-before=1
    {48, -123, 125, -71, 11},  // offers=0 kicker=3 page-before=2
    {312, -96, 71, -410, 32},  // offers=1 kicker=0 page-before=0
    {318, 43, 95, -427, 12},  // offers=1 kicker=0 page-before=1
    {323, -173, 71, -414, 46},  // offers=1 kicker=0 page-before=2
    {488, -69, -118, -465, 43},  // offers=1 kicker=1 page-before=0
    {494, 70, -94, -483, 23},  // offers=1 kicker=1 page-before=1
    {499, -146, -118, -470, 57},  // offers=1 kicker=1 page-before=2
    {363, 35, -97, -499, 77},  // offers=1 kicker=2 page-before=0
    {369, 174, -73, -517, 57},  // offers=1 kicker=2 page-before=1
    {374, -42, -97, -504, 91},  // offers=1 kicker=2 page-before=2
    {348, -67, 183, -487, 22},  // offers=1 kicker=3 page-before=0
    {355, 72, 207, -505, 2},  // offers=1 kicker=3 page-before=1
    {359, -144, 183, -492, 36},  // offers=1 kicker=3 page-before=2
    {125, -101, 251, -326, 7},  // offers=2 kicker=0 page-before=0
    {132, 38, 275, -343, -13},  // offers=2 kicker=0 page-before=1
    {136, -178, 251, -330, 21},  // offers=2 kicker=0 page-before=2
    {302, -74, 63, -381, 19},  // offers=2 kicker=1 page-before=0
    {308, 65, 87, -399, -1},  // offers=2 kicker=1 page-before=1
    {312, -151, 63, -386, 33},  // offers=2 kicker=1 page-before=2
    {177, 30, 83, -415, 53},  // offers=2 kicker=2 page-before=0
    {183, 169, 107, -433, 33},  // offers=2 kicker=2 page-before=1
    {188, -47, 83, -420, 67},  // offers=2 kicker=2 page-before=2
    {162, -72, 363, -403, -2},  // offers=2 kicker=3 page-before=0
    {168, 67, 387, -421, -22},  // offers=2 kicker=3 page-before=1
    {173, -149, 363, -408, 12},  // offers=2 kicker=3 page-before=2
    {-131, -63, 27, -308, 309},  // offers=3 kicker=0 page-before=0
    {-125, 76, 51, -326, 289},  // offers=3 kicker=0 page-before=1
    {-120, -141, 28, -313, 323},  // offers=3 kicker=0 page-before=2
    {45, -37, -161, -364, 320},  // offers=3 kicker=1 page-before=0
    {51, 103, -137, -381, 300},  // offers=3 kicker=1 page-before=1
    {56, -114, -161, -368, 334},  // offers=3 kicker=1 page-before=2
    {-79, 68, -141, -397, 354},  // offers=3 kicker=2 page-before=0
    {-73, 207, -117, -415, 334},  // offers=3 kicker=2 page-before=1
    {-69, -9, -140, -402, 368},  // offers=3 kicker=2 page-before=2
    {-94, -35, 139, -386, 299},  // offers=3 kicker=3 page-before=0
    {-88, 105, 163, -403, 279},  // offers=3 kicker=3 page-before=1
    {-83, -112, 140, -390, 313},  // offers=3 kicker=3 page-before=2
    {12, -44, 14, 4, 6},  // notice-words=0 post=0
    {-3, -19, 12, 19, 18},  // notice-words=0 post=1
    {-2, -19, 12, -10, 50},  // notice-words=0 post=2
    {-2, -19, 12, -48, 102},  // notice-words=0 post=3
    {-1, -19, 12, -34, 105},  // notice-words=0 post=4
    {95, -20, 316, -397, 23},  // notice-words=0 post=5
    {-32, -34, -201, 397, -208},  // notice-words=0 post=6
    {-5, -75, -5, 37, 11},  // notice-words=1 post=0
    {-20, -50, -8, 52, 23},  // notice-words=1 post=1
    {-20, -50, -8, 23, 55},  // notice-words=1 post=2
    {-19, -50, -8, -15, 106},  // notice-words=1 post=3
    {-18, -50, -8, -1, 109},  // notice-words=1 post=4
    {78, -50, 296, -364, 28},  // notice-words=1 post=5
    {-49, -65, -220, 430, -204},  // notice-words=1 post=6
    {123, -100, 77, -306, 99},  // notice-words=2 post=0
    {108, -75, 75, -291, 112},  // notice-words=2 post=1
    {108, -75, 75, -320, 144},  // notice-words=2 post=2
    {109, -75, 75, -358, 195},  // notice-words=2 post=3
    {110, -75, 75, -344, 198},  // notice-words=2 post=4
    {206, -75, 379, -707, 117},  // notice-words=2 post=5
    {79, -89, -138, 87, -115},  // notice-words=2 post=6
    {147, -31, 105, -307, 127},  // notice-words=3 post=0
    {132, -6, 103, -293, 140},  // notice-words=3 post=1
    {132, -6, 103, -321, 172},  // notice-words=3 post=2
    {133, -6, 103, -360, 223},  // notice-words=3 post=3
    {134, -6, 103, -345, 226},  // notice-words=3 post=4
    {230, -6, 407, -709, 145},  // notice-words=3 post=5
    {103, -21, -110, 86, -87},  // notice-words=3 post=6
    {100, -41, 123, -280, 57},  // notice-words=4 post=0
    {85, -16, 121, -266, 69},  // notice-words=4 post=1
    {85, -16, 121, -294, 101},  // notice-words=4 post=2
    {86, -16, 121, -332, 152},  // notice-words=4 post=3
    {87, -16, 121, -318, 156},  // notice-words=4 post=4
    {183, -16, 425, -682, 74},  // notice-words=4 post=5
    {56, -31, -92, 113, -157},  // notice-words=4 post=6
    {473, -28, -7, -388, -58},  // notice-words=5 post=0
    {458, -3, -9, -374, -46},  // notice-words=5 post=1
    {458, -3, -9, -403, -14},  // notice-words=5 post=2
    {459, -3, -9, -441, 37},  // notice-words=5 post=3
    {460, -3, -9, -426, 41},  // notice-words=5 post=4
    {556, -3, 295, -790, -41},  // notice-words=5 post=5
    {429, -17, -222, 5, -272},  // notice-words=5 post=6
    {5, -25, 2, 5, 6},  // notice-words=6 post=0
    {-10, 0, 0, 20, 18},  // notice-words=6 post=1
    {-10, 0, 0, -9, 50},  // notice-words=6 post=2
    {-9, 0, 0, -47, 101},  // notice-words=6 post=3
    {-8, 0, 0, -33, 105},  // notice-words=6 post=4
    {88, -1, 304, -396, 23},  // notice-words=6 post=5
    {-39, -15, -213, 398, -208},  // notice-words=6 post=6
    {5, -25, 2, 5, 6},  // notice-words=7 post=0
    {-10, 0, 0, 20, 18},  // notice-words=7 post=1
    {-10, 0, 0, -9, 50},  // notice-words=7 post=2
    {-9, 0, 0, -47, 101},  // notice-words=7 post=3
    {-8, 0, 0, -33, 105},  // notice-words=7 post=4
    {88, -1, 304, -396, 23},  // notice-words=7 post=5
    {-39, -15, -213, 398, -208},  // notice-words=7 post=6
    {-13, 26, -6, 25, -27},  // notices-around=0
    {-31, -7, 20, -11, 28},  // notices-around=1
    {28, 23, -19, -50, -5},  // notices-around=2
    {0, 90, -84, -37, 57},  // notices-around=3
    {71, -108, 11, -41, -1},  // notices-around=4
    {17, 18, 29, -13, -28},  // notices-around=5
    {-39, 59, -26, 6, 53},  // notices-around=6
    {-2, -39, 46, 15, -30},  // notices-around=7
    {53, 6, -1, -60, 0},  // notices-around=8
    {-36, 214, 31, -21, 15},  // notices-around=9
    {-11, 110, -56, 17, 7},  // notices-around=10
    {-6, -83, -9, 1, 32},  // notices-around=11
    {11, -183, 56, 3, -3},  // notices-around=12
    {-25, -110, 65, -15, 14},  // notices-around=13
    {53, -94, 2, -32, 13},  // notices-around=14
    {9, -131, -25, -42, 62},  // notices-around=15
    {-14, -198, -38, 47, 30},  // headline-run=0 short-run=0
    {-16, -40, 34, 17, -35},  // headline-run=0 short-run=1
    {82, -111, 3, -61, 12},  // headline-run=0 short-run=2
    {3, -65, 25, -12, 15},  // headline-run=0 short-run=3
    {-8, -299, 11, 25, 11},  // headline-run=0 short-run=4
    {-1, -294, 1, -5, 37},  // headline-run=0 short-run=5
    {14, -273, -6, 10, 7},  // headline-run=0 short-run=6
    {19, -36, 15, 10, -21},  // headline-run=1 short-run=0
    {17, 122, 87, -20, -85},  // headline-run=1 short-run=1
    {116, 51, 55, -99, -39},  // headline-run=1 short-run=2
    {36, 97, 77, -50, -35},  // headline-run=1 short-run=3
    {25, -137, 63, -13, -39},  // headline-run=1 short-run=4
    {32, -132, 53, -43, -13},  // headline-run=1 short-run=5
    {48, -111, 46, -28, -43},  // headline-run=1 short-run=6
    {-12, -14, -33, 23, 6},  // headline-run=2 short-run=0
    {-14, 144, 39, -6, -59},  // headline-run=2 short-run=1
    {84, 73, 8, -85, -12},  // headline-run=2 short-run=2
    {5, 119, 30, -36, -9},  // headline-run=2 short-run=3
    {-6, -115, 15, 1, -12},  // headline-run=2 short-run=4
    {1, -109, 6, -29, 14},  // headline-run=2 short-run=5
    {16, -89, -1, -14, -16},  // headline-run=2 short-run=6
    {0, -26, -35, 17, 5},  // headline-run=3 short-run=0
    {-2, 132, 37, -13, -59},  // headline-run=3 short-run=1
    {96, 61, 5, -92, -13},  // headline-run=3 short-run=2
    {17, 107, 28, -43, -9},  // headline-run=3 short-run=3
    {6, -127, 13, -5, -13},  // headline-run=3 short-run=4
    {13, -122, 4, -36, 13},  // headline-run=3 short-run=5
    {28, -101, -4, -20, -17},  // headline-run=3 short-run=6
    {1, -66, -41, 34, -10},  // headline-run=4 short-run=0
    {-1, 92, 31, 4, -75},  // headline-run=4 short-run=1
    {97, 22, 0, -75, -28},  // headline-run=4 short-run=2
    {18, 67, 22, -26, -25},  // headline-run=4 short-run=3
    {7, -166, 7, 11, -29},  // headline-run=4 short-run=4
    {14, -161, -2, -19, -2},  // headline-run=4 short-run=5
    {29, -141, -9, -4, -33},  // headline-run=4 short-run=6
    {-26, -248, -11, 23, 54},  // headline-run=5 short-run=0
    {-28, -90, 61, -7, -11},  // headline-run=5 short-run=1
    {70, -160, 29, -85, 36},  // headline-run=5 short-run=2
    {-10, -115, 52, -37, 39},  // headline-run=5 short-run=3
    {-20, -348, 37, 1, 35},  // headline-run=5 short-run=4
    {-14, -343, 28, -30, 61},  // headline-run=5 short-run=5
    {2, -323, 20, -14, 31},  // headline-run=5 short-run=6
    {4, -248, -2, -8, 13},  // headline-run=6 short-run=0
    {2, -90, 70, -38, -52},  // headline-run=6 short-run=1
    {101, -160, 38, -116, -6},  // headline-run=6 short-run=2
    {21, -115, 60, -67, -2},  // headline-run=6 short-run=3
    {10, -348, 46, -30, -6},  // headline-run=6 short-run=4
    {17, -343, 36, -60, 20},  // headline-run=6 short-run=5
    {33, -323, 29, -45, -10},  // headline-run=6 short-run=6
    {-84, -105, -42, 25, 94},  // headline-run=7 short-run=0
    {-86, 53, 30, -5, 29},  // headline-run=7 short-run=1
    {12, -18, -2, -83, 76},  // headline-run=7 short-run=2
    {-68, 28, 20, -35, 79},  // headline-run=7 short-run=3
    {-78, -206, 6, 3, 76},  // headline-run=7 short-run=4
    {-71, -201, -4, -28, 102},  // headline-run=7 short-run=5
    {-56, -180, -11, -12, 72},  // headline-run=7 short-run=6
    {-145, -40, -169, 156, 38},  // headline-run=8 short-run=0
    {-147, 118, -97, 126, -27},  // headline-run=8 short-run=1
    {-49, 48, -129, 48, 20},  // headline-run=8 short-run=2
    {-129, 93, -107, 96, 23},  // headline-run=8 short-run=3
    {-139, -140, -121, 134, 20},  // headline-run=8 short-run=4
    {-133, -135, -131, 104, 46},  // headline-run=8 short-run=5
    {-117, -115, -138, 119, 16},  // headline-run=8 short-run=6
    {-80, -77, 49, 98, -9},  // headline-run=9 short-run=0
    {-82, 80, 121, 69, -74},  // headline-run=9 short-run=1
    {16, 10, 90, -10, -27},  // headline-run=9 short-run=2
    {-64, 55, 112, 39, -24},  // headline-run=9 short-run=3
    {-75, -178, 97, 76, -27},  // headline-run=9 short-run=4
    {-68, -173, 88, 46, -1},  // headline-run=9 short-run=5
    {-52, -153, 81, 61, -31},  // headline-run=9 short-run=6
    {61, -88, -54, 35, -103},  // headline-run=10 short-run=0
    {59, 70, 18, 6, -168},  // headline-run=10 short-run=1
    {157, -1, -14, -73, -121},  // headline-run=10 short-run=2
    {77, 45, 9, -24, -118},  // headline-run=10 short-run=3
    {66, -189, -6, 13, -121},  // headline-run=10 short-run=4
    {73, -184, -15, -17, -95},  // headline-run=10 short-run=5
    {89, -164, -23, -2, -125},  // headline-run=10 short-run=6
    {-30, -133, -57, 11, 73},  // headline-run=11 short-run=0
    {-32, 25, 15, -19, 8},  // headline-run=11 short-run=1
    {66, -45, -17, -97, 54},  // headline-run=11 short-run=2
    {-14, 0, 5, -49, 58},  // headline-run=11 short-run=3
    {-25, -234, -9, -11, 54},  // headline-run=11 short-run=4
    {-18, -228, -19, -41, 80},  // headline-run=11 short-run=5
    {-2, -208, -26, -26, 50},  // headline-run=11 short-run=6
    {-15, 124, -2, 5, 6},  // label-run=0 bullet-run=0
    {1, 290, -53, 7, -18},  // label-run=0 bullet-run=1
    {102, 82, -115, -42, -5},  // label-run=0 bullet-run=2
    {-83, 78, 13, 19, 43},  // label-run=0 bullet-run=3
    {-14, 32, 9, 22, -29},  // label-run=0 bullet-run=4
    {-51, -50, -10, 6, 62},  // label-run=0 bullet-run=5
    {49, -11, 66, -22, -237},  // label-run=0 bullet-run=6
    {-5, -74, -102, 36, -32},  // label-run=1 bullet-run=0
    {10, 92, -153, 38, -56},  // label-run=1 bullet-run=1
    {111, -116, -215, -11, -43},  // label-run=1 bullet-run=2
    {-74, -119, -87, 51, 5},  // label-run=1 bullet-run=3
    {-5, -166, -91, 53, -67},  // label-run=1 bullet-run=4
    {-41, -247, -110, 38, 24},  // label-run=1 bullet-run=5
    {59, -208, -34, 9, -274},  // label-run=1 bullet-run=6
    {-6, 11, -104, 44, 0},  // label-run=2 bullet-run=0
    {9, 177, -154, 47, -24},  // label-run=2 bullet-run=1
    {110, -31, -216, -3, -11},  // label-run=2 bullet-run=2
    {-75, -34, -88, 59, 37},  // label-run=2 bullet-run=3
    {-6, -81, -92, 61, -35},  // label-run=2 bullet-run=4
    {-43, -162, -112, 46, 56},  // label-run=2 bullet-run=5
    {57, -123, -36, 17, -243},  // label-run=2 bullet-run=6
    {61, 21, 12, -46, -13},  // label-run=3 bullet-run=0
    {76, 187, -39, -43, -37},  // label-run=3 bullet-run=1
    {178, -21, -101, -93, -24},  // label-run=3 bullet-run=2
    {-7, -25, 27, -31, 24},  // label-run=3 bullet-run=3
    {61, -71, 23, -29, -48},  // label-run=3 bullet-run=4
    {25, -153, 4, -44, 43},  // label-run=3 bullet-run=5
    {125, -114, 80, -73, -255},  // label-run=3 bullet-run=6
    {-113, 25, 35, 74, -71},  // label-run=4 bullet-run=0
    {-98, 191, -16, 76, -95},  // label-run=4 bullet-run=1
    {3, -17, -78, 27, -82},  // label-run=4 bullet-run=2
    {-182, -21, 50, 88, -33},  // label-run=4 bullet-run=3
    {-113, -67, 46, 91, -106},  // label-run=4 bullet-run=4
    {-150, -149, 26, 75, -15},  // label-run=4 bullet-run=5
    {-49, -110, 103, 46, -313},  // label-run=4 bullet-run=6
    {147, 14, 0, -1, -47},  // label-run=5 bullet-run=0
    {163, 180, -50, 1, -70},  // label-run=5 bullet-run=1
    {264, -29, -112, -48, -58},  // label-run=5 bullet-run=2
    {79, -32, 15, 13, -9},  // label-run=5 bullet-run=3
    {148, -78, 12, 16, -81},  // label-run=5 bullet-run=4
    {111, -160, -8, 1, 10},  // label-run=5 bullet-run=5
    {211, -121, 68, -28, -289},  // label-run=5 bullet-run=6
    {-16, -23, 25, 23, 3},  // label-run=6 bullet-run=0
    {-1, 143, -26, 25, -21},  // label-run=6 bullet-run=1
    {100, -65, -88, -24, -8},  // label-run=6 bullet-run=2
    {-85, -69, 40, 37, 40},  // label-run=6 bullet-run=3
    {-16, -115, 36, 40, -32},  // label-run=6 bullet-run=4
    {-52, -197, 16, 25, 59},  // label-run=6 bullet-run=5
    {48, -158, 92, -4, -240},  // label-run=6 bullet-run=6
    {-26, 21, -27, 31, -6},  // label-run=7 bullet-run=0
    {-11, 187, -77, 33, -30},  // label-run=7 bullet-run=1
    {90, -22, -140, -16, -17},  // label-run=7 bullet-run=2
    {-95, -25, -12, 45, 32},  // label-run=7 bullet-run=3
    {-26, -72, -16, 48, -41},  // label-run=7 bullet-run=4
    {-62, -153, -35, 33, 50},  // label-run=7 bullet-run=5
    {38, -114, 41, 4, -248},  // label-run=7 bullet-run=6
    {-9, 22, -1, 207, -113},  // label-run=8 bullet-run=0
    {6, 188, -51, 210, -137},  // label-run=8 bullet-run=1
    {108, -20, -114, 161, -124},  // label-run=8 bullet-run=2
    {-77, -24, 14, 222, -76},  // label-run=8 bullet-run=3
    {-9, -70, 10, 224, -148},  // label-run=8 bullet-run=4
    {-45, -152, -9, 209, -57},  // label-run=8 bullet-run=5
    {55, -113, 67, 180, -356},  // label-run=8 bullet-run=6
    {12, 45, 18, -50, 12},  // label-run=9 bullet-run=0
    {27, 211, -33, -48, -12},  // label-run=9 bullet-run=1
    {128, 3, -95, -97, 1},  // label-run=9 bullet-run=2
    {-57, -1, 33, -36, 49},  // label-run=9 bullet-run=3
    {12, -47, 29, -33, -23},  // label-run=9 bullet-run=4
    {-24, -129, 9, -49, 68},  // label-run=9 bullet-run=5
    {76, -90, 85, -77, -230},  // label-run=9 bullet-run=6
    {-51, 22, 4, 5, 2},  // label-run=10 bullet-run=0
    {-36, 188, -46, 7, -22},  // label-run=10 bullet-run=1
    {66, -21, -109, -42, -9},  // label-run=10 bullet-run=2
    {-119, -24, 19, 19, 39},  // label-run=10 bullet-run=3
    {-51, -71, 15, 22, -33},  // label-run=10 bullet-run=4
    {-87, -152, -4, 6, 58},  // label-run=10 bullet-run=5
    {13, -113, 72, -22, -241},  // label-run=10 bullet-run=6
    {2, 22, 14, -2, -7},  // label-run=11 bullet-run=0
    {17, 188, -37, 0, -30},  // label-run=11 bullet-run=1
    {119, -20, -99, -49, -18},  // label-run=11 bullet-run=2
    {-66, -24, 29, 12, 31},  // label-run=11 bullet-run=3
    {2, -70, 25, 15, -41},  // label-run=11 bullet-run=4
    {-34, -152, 5, 0, 49},  // label-run=11 bullet-run=5
    {66, -113, 82, -29, -249},  // label-run=11 bullet-run=6
    {14, -248, 42, -19, 0},  // label-run=12 bullet-run=0
    {29, -82, -8, -17, -23},  // label-run=12 bullet-run=1
    {131, -290, -70, -66, -11},  // label-run=12 bullet-run=2
    {-54, -294, 58, -5, 38},  // label-run=12 bullet-run=3
    {14, -340, 54, -2, -34},  // label-run=12 bullet-run=4
    {-22, -422, 34, -18, 56},  // label-run=12 bullet-run=5
    {78, -383, 110, -47, -242},  // label-run=12 bullet-run=6
    {1, 16, -8, 34, -45},  // label-run=13 bullet-run=0
    {16, 182, -58, 36, -69},  // label-run=13 bullet-run=1
    {117, -26, -120, -13, -56},  // label-run=13 bullet-run=2
    {-68, -29, 8, 48, -8},  // label-run=13 bullet-run=3
    {1, -76, 4, 51, -80},  // label-run=13 bullet-run=4
    {-36, -158, -16, 35, 11},  // label-run=13 bullet-run=5
    {64, -119, 60, 6, -288},  // label-run=13 bullet-run=6
    {0, 22, 0, 93, -69},  // label-run=14 bullet-run=0
    {15, 188, -50, 95, -93},  // label-run=14 bullet-run=1
    {117, -20, -113, 46, -80},  // label-run=14 bullet-run=2
    {-68, -24, 15, 107, -31},  // label-run=14 bullet-run=3
    {0, -70, 11, 110, -104},  // label-run=14 bullet-run=4
    {-36, -152, -8, 95, -13},  // label-run=14 bullet-run=5
    {64, -113, 68, 66, -311},  // label-run=14 bullet-run=6
    {18, -369, 22, 86, -74},  // label-run=15 bullet-run=0
    {33, -203, -28, 88, -98},  // label-run=15 bullet-run=1
    {134, -412, -91, 39, -85},  // label-run=15 bullet-run=2
    {-50, -415, 37, 100, -37},  // label-run=15 bullet-run=3
    {18, -462, 33, 103, -109},  // label-run=15 bullet-run=4
    {-18, -543, 14, 87, -18},  // label-run=15 bullet-run=5
    {82, -504, 90, 58, -316},  // label-run=15 bullet-run=6
    {5, -12, 79, -139, 59},  // label-run=16 bullet-run=0
    {20, 154, 28, -136, 35},  // label-run=16 bullet-run=1
    {121, -54, -34, -185, 48},  // label-run=16 bullet-run=2
    {-64, -58, 94, -124, 97},  // label-run=16 bullet-run=3
    {5, -104, 90, -122, 24},  // label-run=16 bullet-run=4
    {-31, -186, 71, -137, 115},  // label-run=16 bullet-run=5
    {69, -147, 147, -166, -183},  // label-run=16 bullet-run=6
    {0, 22, 1, 1, -1},  // label-run=17 bullet-run=0
    {15, 188, -50, 3, -25},  // label-run=17 bullet-run=1
    {116, -20, -112, -46, -12},  // label-run=17 bullet-run=2
    {-69, -24, 16, 15, 36},  // label-run=17 bullet-run=3
    {0, -70, 12, 18, -36},  // label-run=17 bullet-run=4
    {-36, -152, -8, 2, 55},  // label-run=17 bullet-run=5
    {64, -113, 69, -27, -243},  // label-run=17 bullet-run=6
    {14, -400, -30, 4, -3},  // label-run=18 bullet-run=0
    {29, -234, -80, 6, -27},  // label-run=18 bullet-run=1
    {130, -442, -142, -43, -14},  // label-run=18 bullet-run=2
    {-55, -446, -15, 18, 34},  // label-run=18 bullet-run=3
    {14, -492, -18, 21, -38},  // label-run=18 bullet-run=4
    {-22, -574, -38, 5, 53},  // label-run=18 bullet-run=5
    {78, -535, 38, -24, -246},  // label-run=18 bullet-run=6
    {174, 20, 170, -322, 10},  // label-run=19 bullet-run=0
    {189, 186, 120, -320, -13},  // label-run=19 bullet-run=1
    {291, -22, 57, -369, -1},  // label-run=19 bullet-run=2
    {106, -25, 185, -308, 48},  // label-run=19 bullet-run=3
    {174, -72, 182, -305, -24},  // label-run=19 bullet-run=4
    {138, -154, 162, -321, 67},  // label-run=19 bullet-run=5
    {238, -114, 238, -350, -232},  // label-run=19 bullet-run=6
    {1, 22, 0, 1, -1},  // label-run=20 bullet-run=0
    {16, 188, -50, 3, -25},  // label-run=20 bullet-run=1
    {117, -20, -113, -46, -12},  // label-run=20 bullet-run=2
    {-68, -24, 15, 15, 36},  // label-run=20 bullet-run=3
    {1, -70, 11, 18, -36},  // label-run=20 bullet-run=4
    {-35, -152, -8, 2, 55},  // label-run=20 bullet-run=5
    {65, -113, 68, -27, -243},  // label-run=20 bullet-run=6
};

const PlaceWeights step_weights[place_count] = {
    {253, 620, 0, -3203, 0},  // from outside
    {0, 0, -31, -81, 0},  // from title
    {0, 0, 35, -31, 0},  // from head
    {-2078, -854, 0, 209, -54},  // from body
    {0, 0, 0, -54, 40},  // from gap
};
// clang-format on

}  // namespace newsbook
