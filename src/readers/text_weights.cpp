// Written by tests/fit/fit.py: not to be changed by hand.
#include "readers/text_model.h"

namespace newsbook {

// clang-format off
const PlaceWeights place_weights[2147] = {
    {13, -343, -20, 26, -11},  // kind=0 length=0 kind+length=0
    {2, -300, -37, 14, 44},  // kind=0 length=1 kind+length=1
    {5, -238, -54, 54, 6},  // kind=0 length=2 kind+length=2
    {83, -54, 2, -44, -15},  // kind=0 length=3 kind+length=3
    {133, 117, -13, -180, -47},  // kind=0 length=4 kind+length=4
    {11, 123, -18, 0, -18},  // kind=0 length=5 kind+length=5
    {-65, 38, -14, 12, 51},  // kind=0 length=6 kind+length=6
    {-10, -6, -171, 65, 32},  // kind=0 length=7 kind+length=7
    {-4, -44, -74, 57, -11},  // kind=0 length=8 kind+length=8
    {-51, -129, -217, 181, -9},  // kind=0 length=9 kind+length=9
    {28, -381, 39, 2, 0},  // kind=1 length=0 kind+length=10
    {6, -340, 18, -144, 249},  // kind=1 length=1 kind+length=11
    {33, -342, 50, 3, 57},  // kind=1 length=2 kind+length=12
    {-5, -162, 67, 91, -41},  // kind=1 length=3 kind+length=13
    {19, 34, 55, -20, -16},  // kind=1 length=4 kind+length=14
    {18, 188, 15, -42, -46},  // kind=1 length=5 kind+length=15
    {-96, 3, -84, 127, 107},  // kind=1 length=6 kind+length=16
    {7, -70, -90, 205, -55},  // kind=1 length=7 kind+length=17
    {1, -68, -16, 28, 13},  // kind=1 length=8 kind+length=18
    {-16, -112, -78, 78, 1},  // kind=1 length=9 kind+length=19
    {-212, -351, 26, 488, -100},  // kind=2 length=0 kind+length=20
    {298, -621, 205, -141, -173},  // kind=2 length=1 kind+length=21
    {47, -493, 26, 21, -8},  // kind=2 length=2 kind+length=22
    {-85, -85, 104, 68, 17},  // kind=2 length=3 kind+length=23
    {48, 125, -46, -36, -45},  // kind=2 length=4 kind+length=24
    {-40, 275, 35, -38, 8},  // kind=2 length=5 kind+length=25
    {78, 71, -46, -135, 20},  // kind=2 length=6 kind+length=26
    {10, -98, -5, -3, -15},  // kind=2 length=7 kind+length=27
    {28, -36, -122, 58, -5},  // kind=2 length=8 kind+length=28
    {-213, -86, -69, 243, 83},  // kind=2 length=9 kind+length=29
    {49, -603, 49, -20, 18},  // kind=3 length=0 kind+length=30
    {25, -370, -4, 8, 47},  // kind=3 length=1 kind+length=31
    {-18, -256, 24, 59, 5},  // kind=3 length=2 kind+length=32
    {-18, -115, 146, 48, -121},  // kind=3 length=3 kind+length=33
    {146, 19, -17, -108, 2},  // kind=3 length=4 kind+length=34
    {-18, 78, 14, -6, 17},  // kind=3 length=5 kind+length=35
    {14, -21, -2, -31, 31},  // kind=3 length=6 kind+length=36
    {20, -99, -47, 15, 8},  // kind=3 length=7 kind+length=37
    {12, -91, -21, 27, 7},  // kind=3 length=8 kind+length=38
    {-5, -135, -84, 77, -5},  // kind=3 length=9 kind+length=39
    {75, -365, -27, -42, 21},  // kind=4 length=0 kind+length=40
    {210, -324, 34, -101, -76},  // kind=4 length=1 kind+length=41
    {-98, -261, 184, -62, 86},  // kind=4 length=2 kind+length=42
    {176, -82, 48, -104, -58},  // kind=4 length=3 kind+length=43
    {-44, 57, -110, 12, 144},  // kind=4 length=4 kind+length=44
    {-59, 117, -46, 73, 47},  // kind=4 length=5 kind+length=45
    {50, 18, 8, -76, 28},  // kind=4 length=6 kind+length=46
    {57, -60, -37, -29, 6},  // kind=4 length=7 kind+length=47
    {48, -52, -12, -18, 4},  // kind=4 length=8 kind+length=48
    {31, -96, -74, 32, -8},  // kind=4 length=9 kind+length=49
    {78, -344, 34, -108, 39},  // kind=5 length=0 kind+length=50
    {41, -301, 16, -67, 90},  // kind=5 length=1 kind+length=51
    {2, -239, -54, -64, 184},  // kind=5 length=2 kind+length=52
    {193, -55, 62, -218, 40},  // kind=5 length=3 kind+length=53
    {49, 78, -162, -76, 183},  // kind=5 length=4 kind+length=54
    {-21, 138, 191, -104, 21},  // kind=5 length=5 kind+length=55
    {33, 39, 66, -141, 69},  // kind=5 length=6 kind+length=56
    {41, -39, -46, -82, 53},  // kind=5 length=7 kind+length=57
    {32, -30, -20, -71, 52},  // kind=5 length=8 kind+length=58
    {15, -75, -82, -21, 39},  // kind=5 length=9 kind+length=59
    {47, -351, 90, -142, 73},  // kind=6 length=0 kind+length=60
    {54, -309, 24, -85, 86},  // kind=6 length=1 kind+length=61
    {52, -248, 24, -53, 71},  // kind=6 length=2 kind+length=62
    {-75, -66, 66, 40, 61},  // kind=6 length=3 kind+length=63
    {108, 198, 51, -183, -86},  // kind=6 length=4 kind+length=64
    {-142, 129, 59, -57, 220},  // kind=6 length=5 kind+length=65
    {-112, 31, 243, -150, 82},  // kind=6 length=6 kind+length=66
    {104, -62, 35, -130, 21},  // kind=6 length=7 kind+length=67
    {93, -40, 59, -131, 11},  // kind=6 length=8 kind+length=68
    {165, -83, 4, -14, -239},  // kind=6 length=9 kind+length=69
    {88, -669, 85, -31, -77},  // kind=7 length=0 kind+length=70
    {29, -582, 79, -108, 123},  // kind=7 length=1 kind+length=71
    {69, -432, -33, 65, -63},  // kind=7 length=2 kind+length=72
    {56, -240, 106, 12, -116},  // kind=7 length=3 kind+length=73
    {95, -95, 106, -213, 16},  // kind=7 length=4 kind+length=74
    {-49, -50, 16, -3, 40},  // kind=7 length=5 kind+length=75
    {82, -150, 26, -216, 108},  // kind=7 length=6 kind+length=76
    {159, -229, -20, -27, -29},  // kind=7 length=7 kind+length=77
    {-348, -220, -9, 229, 130},  // kind=7 length=8 kind+length=78
    {6, -264, -56, 51, -6},  // kind=7 length=9 kind+length=79
    {97, -364, -22, -109, 33},  // kind=8 length=0 kind+length=80
    {45, -323, -18, -58, 95},  // kind=8 length=1 kind+length=81
    {294, -260, -70, -250, 25},  // kind=8 length=2 kind+length=82
    {93, -75, 5, -107, 43},  // kind=8 length=3 kind+length=83
    {287, 58, -72, -301, 28},  // kind=8 length=4 kind+length=84
    {144, 117, -43, -120, 38},  // kind=8 length=5 kind+length=85
    {94, 13, -49, -143, 52},  // kind=8 length=6 kind+length=86
    {100, -60, -102, -97, 32},  // kind=8 length=7 kind+length=87
    {89, -51, -78, -78, 29},  // kind=8 length=8 kind+length=88
    {104, -96, -144, -30, 4},  // kind=8 length=9 kind+length=89
    {0, -338, 29, -3, 50},  // kind=9 length=0 kind+length=90
    {-11, -295, 11, -15, 104},  // kind=9 length=1 kind+length=91
    {-9, -233, -5, 25, 67},  // kind=9 length=2 kind+length=92
    {-52, -49, 48, -18, 109},  // kind=9 length=3 kind+length=93
    {-18, 85, -21, 0, 89},  // kind=9 length=4 kind+length=94
    {-56, 144, 9, -10, 73},  // kind=9 length=5 kind+length=95
    {-24, 45, -7, -35, 86},  // kind=9 length=6 kind+length=96
    {-18, -33, -52, 12, 64},  // kind=9 length=7 kind+length=97
    {-26, -25, -26, 23, 62},  // kind=9 length=8 kind+length=98
    {-43, -69, -88, 73, 50},  // kind=9 length=9 kind+length=99
    {138, 148, 174, -191, 2},  // ends=0 kind+ends=0
    {-177, -275, -72, 339, 45},  // ends=1 kind+ends=1
    {-8, -676, -54, 83, 28},  // ends=2 kind+ends=2
    {101, 395, -104, -58, -178},  // ends=3 kind+ends=3
    {12, -17, 18, -11, 6},  // ends=0 kind+ends=4
    {-158, -272, -32, 196, 35},  // ends=1 kind+ends=5
    {-54, -606, -30, 107, 51},  // ends=2 kind+ends=6
    {211, 227, 49, -165, -165},  // ends=3 kind+ends=7
    {13, 1, 30, -14, 8},  // ends=0 kind+ends=8
    {-456, -480, -40, 514, 72},  // ends=1 kind+ends=9
    {-8, -352, -29, 43, 19},  // ends=2 kind+ends=10
    {95, 172, 7, -73, -102},  // ends=3 kind+ends=11
    {18, -111, 11, 4, 14},  // ends=0 kind+ends=12
    {36, -272, 67, 37, -55},  // ends=1 kind+ends=13
    {148, -352, -11, -76, 1},  // ends=2 kind+ends=14
    {187, 240, 4, -120, -192},  // ends=3 kind+ends=15
    {102, -53, 6, -84, 19},  // ends=0 kind+ends=16
    {-158, -272, -32, 196, 35},  // ends=1 kind+ends=17
    {-396, -352, 82, 391, -43},  // ends=2 kind+ends=18
    {95, 172, 7, -73, -102},  // ends=3 kind+ends=19
    {41, -25, 47, -84, 25},  // ends=0 kind+ends=20
    {-158, -272, -33, 196, 42},  // ends=1 kind+ends=21
    {-8, -352, -29, 43, 19},  // ends=2 kind+ends=22
    {95, 172, 7, -73, -102},  // ends=3 kind+ends=23
    {4, -183, 63, -28, 53},  // ends=0 kind+ends=24
    {-158, -272, -32, 196, 35},  // ends=1 kind+ends=25
    {124, -204, -33, -135, -36},  // ends=2 kind+ends=26
    {95, 172, 7, -73, -102},  // ends=3 kind+ends=27
    {42, -152, 50, -47, 7},  // ends=0 kind+ends=28
    {-283, -272, 16, 361, -44},  // ends=1 kind+ends=29
    {-175, -363, -413, 252, 156},  // ends=2 kind+ends=30
    {186, 172, 224, -174, -318},  // ends=3 kind+ends=31
    {80, -29, 61, -92, -20},  // ends=0 kind+ends=32
    {-323, -272, -101, 186, 310},  // ends=1 kind+ends=33
    {210, -352, -36, 7, -15},  // ends=2 kind+ends=34
    {95, 172, 2, -39, -105},  // ends=3 kind+ends=35
    {-21, -17, 18, 21, 32},  // ends=0 kind+ends=36
    {-158, -272, -32, 196, 35},  // ends=1 kind+ends=37
    {-8, -352, -29, 43, 19},  // ends=2 kind+ends=38
    {95, 172, 7, -73, -102},  // ends=3 kind+ends=39
    {35, -34, -11, -10, 24},  // function=0 kind+function=0
    {-49, -8, 51, 3, -3},  // function=1 kind+function=1
    {-42, 70, -85, 59, 25},  // function=2 kind+function=2
    {54, -82, -35, 88, -62},  // function=3 kind+function=3
    {66, -27, 8, -36, 13},  // function=0 kind+function=4
    {14, -4, -40, 16, -22},  // function=1 kind+function=5
    {-78, -92, -67, 72, 87},  // function=2 kind+function=6
    {15, 5, 121, 18, -73},  // function=3 kind+function=7
    {32, -21, 67, -29, -9},  // function=0 kind+function=8
    {-31, 4, -8, 6, 16},  // function=1 kind+function=9
    {-30, -18, -72, 33, 23},  // function=2 kind+function=10
    {135, 42, -93, -46, -56},  // function=3 kind+function=11
    {15, -69, 16, 0, 18},  // function=0 kind+function=12
    {-4, 1, -7, -2, -1},  // function=1 kind+function=13
    {-28, -18, -9, 24, 24},  // function=2 kind+function=14
    {121, -19, 91, -107, -66},  // function=3 kind+function=15
    {58, -42, 16, -64, 31},  // function=0 kind+function=16
    {120, -1, -100, 0, -52},  // function=1 kind+function=17
    {-24, -18, 174, 26, -161},  // function=2 kind+function=18
    {39, -15, 4, -13, 7},  // function=3 kind+function=19
    {10, -31, 7, 52, -3},  // function=0 kind+function=20
    {47, -1, 36, -144, 13},  // function=1 kind+function=21
    {-64, -18, 111, -146, 107},  // function=2 kind+function=22
    {76, -15, -179, 139, -45},  // function=3 kind+function=23
    {-132, 35, 67, -35, 55},  // function=0 kind+function=24
    {-74, -56, -15, 33, 103},  // function=1 kind+function=25
    {260, -22, 64, -215, -100},  // function=2 kind+function=26
    {31, -15, 4, 12, -31},  // function=3 kind+function=27
    {26, -186, 15, -17, 22},  // function=0 kind+function=28
    {66, 26, -152, -12, 9},  // function=1 kind+function=29
    {-117, -53, 216, -77, 122},  // function=2 kind+function=30
    {220, -16, 112, -160, -134},  // function=3 kind+function=31
    {288, -34, 112, -239, -185},  // function=0 kind+function=32
    {272, -7, 15, -142, -138},  // function=1 kind+function=33
    {-306, -18, -126, 249, 298},  // function=2 kind+function=34
    {-32, -16, -27, 0, 125},  // function=3 kind+function=35
    {10, -31, 15, 11, 32},  // function=0 kind+function=36
    {-10, 1, -7, -45, 72},  // function=1 kind+function=37
    {-28, -18, -9, 24, 24},  // function=2 kind+function=38
    {49, -15, 4, -11, -36},  // function=3 kind+function=39
    {-13, -55, 14, 36, 32},  // next=0 kind+next=0
    {-54, -4, -43, 95, -10},  // next=1 kind+next=1
    {14, 39, -102, 15, 3},  // next=2 kind+next=2
    {97, -181, -1, 23, -111},  // next=3 kind+next=3
    {59, 64, 18, -69, 6},  // next=4 kind+next=4
    {-113, 218, -73, 82, -124},  // next=5 kind+next=5
    {128, -101, 129, -101, -68},  // next=6 kind+next=6
    {6, -158, -156, 102, -54},  // next=7 kind+next=7
    {-81, -48, 35, 65, 71},  // next=8 kind+next=8
    {-23, 0, 0, -90, 204},  // next=9 kind+next=9
    {41, 0, 0, -41, 0},  // next=10 kind+next=10
    {54, -66, -74, 38, 8},  // next=0 kind+next=11
    {-5, -51, 143, 34, -74},  // next=1 kind+next=12
    {-2, 68, -34, -11, 31},  // next=2 kind+next=13
    {15, -142, 13, -76, 104},  // next=3 kind+next=14
    {1, 85, -102, -47, 100},  // next=4 kind+next=15
    {-22, 97, -34, 28, -70},  // next=5 kind+next=16
    {15, -59, 121, -59, 1},  // next=6 kind+next=17
    {127, -245, 44, -61, -48},  // next=7 kind+next=18
    {-37, -48, 70, -114, 116},  // next=8 kind+next=19
    {-17, 0, 0, 33, 26},  // next=9 kind+next=20
    {75, 0, 0, -75, 0},  // next=10 kind+next=21
    {-33, 14, 71, -22, 14},  // next=0 kind+next=22
    {-73, 78, 145, -14, -52},  // next=1 kind+next=23
    {15, 39, 26, -6, -14},  // next=2 kind+next=24
    {8, -186, -35, 29, 39},  // next=3 kind+next=25
    {-57, 210, -107, -58, 82},  // next=4 kind+next=26
    {98, 160, -113, 41, -219},  // next=5 kind+next=27
    {-23, -275, 346, -42, -4},  // next=6 kind+next=28
    {34, -252, -148, 75, -17},  // next=7 kind+next=29
    {-108, -64, 124, 36, 56},  // next=8 kind+next=30
    {-17, -5, 0, -128, 204},  // next=9 kind+next=31
    {81, 0, 0, -81, 0},  // next=10 kind+next=32
    {-88, -94, 93, 64, 5},  // next=0 kind+next=33
    {-42, -6, -12, 129, -60},  // next=1 kind+next=34
    {-30, 304, -9, 2, -16},  // next=2 kind+next=35
    {33, -319, 17, -29, 60},  // next=3 kind+next=36
    {151, 66, 104, -229, -80},  // next=4 kind+next=37
    {13, 118, -38, -39, -65},  // next=5 kind+next=38
    {-166, -110, 120, 271, -27},  // next=6 kind+next=39
    {-27, -269, 72, 26, 5},  // next=7 kind+next=40
    {67, -49, 157, -95, -11},  // next=8 kind+next=41
    {-18, 0, 0, 215, -103},  // next=9 kind+next=42
    {231, 0, 0, -231, 0},  // next=10 kind+next=43
    {63, -18, 79, -108, -25},  // next=0 kind+next=44
    {148, -2, 107, -117, -102},  // next=1 kind+next=45
    {176, 34, -59, -16, -72},  // next=2 kind+next=46
    {-97, -136, -32, 79, 91},  // next=3 kind+next=47
    {20, 79, -28, 116, -92},  // next=4 kind+next=48
    {-27, 119, 0, 16, -74},  // next=5 kind+next=49
    {-29, -110, 165, -21, -6},  // next=6 kind+next=50
    {-85, -167, 5, -12, 147},  // next=7 kind+next=51
    {-90, -48, 37, 43, 84},  // next=8 kind+next=52
    {-17, 0, 0, 1, 54},  // next=9 kind+next=53
    {82, 0, 0, -82, 0},  // next=10 kind+next=54
    {36, -16, 49, -2, -42},  // next=0 kind+next=55
    {-15, -2, 76, 8, -43},  // next=1 kind+next=56
    {-2, 34, -55, 8, 64},  // next=2 kind+next=57
    {-66, -136, 85, 6, 12},  // next=3 kind+next=58
    {24, 79, -96, -54, 144},  // next=4 kind+next=59
    {-22, 119, -53, 17, -24},  // next=5 kind+next=60
    {89, -110, 143, -87, -19},  // next=6 kind+next=61
    {16, -167, 13, -24, -2},  // next=7 kind+next=62
    {-38, -48, 56, 16, 32},  // next=8 kind+next=63
    {-17, 0, 0, 1, 54},  // next=9 kind+next=64
    {77, 0, 0, -77, 0},  // next=10 kind+next=65
    {55, -34, 29, -68, 49},  // next=0 kind+next=66
    {286, -2, 93, -271, -92},  // next=1 kind+next=67
    {56, 23, -36, 11, 11},  // next=2 kind+next=68
    {-203, -136, 31, 91, 75},  // next=3 kind+next=69
    {-63, 79, -116, 72, 76},  // next=4 kind+next=70
    {-36, 178, -104, 36, -67},  // next=5 kind+next=71
    {-9, -102, 171, -83, 7},  // next=6 kind+next=72
    {123, -169, 76, -56, -79},  // next=7 kind+next=73
    {-100, -48, 56, 88, 47},  // next=8 kind+next=74
    {-17, 0, 0, 1, 54},  // next=9 kind+next=75
    {80, 0, 0, -80, 0},  // next=10 kind+next=76
    {-86, -32, 95, 24, 41},  // next=0 kind+next=77
    {90, -3, 136, 3, -188},  // next=1 kind+next=78
    {82, -19, 95, -70, -40},  // next=2 kind+next=79
    {70, -141, -17, -14, 18},  // next=3 kind+next=80
    {194, 80, -15, -206, -35},  // next=4 kind+next=81
    {-19, 119, 33, -18, -75},  // next=5 kind+next=82
    {-6, -111, 181, -84, 30},  // next=6 kind+next=83
    {3, -199, -4, -18, 37},  // next=7 kind+next=84
    {-21, -49, 50, -14, 114},  // next=8 kind+next=85
    {-17, 0, 0, 1, 54},  // next=9 kind+next=86
    {194, 0, 0, -194, 0},  // next=10 kind+next=87
    {22, -22, 3, 3, 26},  // next=0 kind+next=88
    {258, -2, 42, -33, -99},  // next=1 kind+next=89
    {42, 35, -20, 5, 21},  // next=2 kind+next=90
    {-95, -137, 12, -6, 153},  // next=3 kind+next=91
    {17, 79, -7, -54, 6},  // next=4 kind+next=92
    {-41, 119, -47, 21, -19},  // next=5 kind+next=93
    {34, -110, 139, -35, -13},  // next=6 kind+next=94
    {44, -168, 20, -17, 6},  // next=7 kind+next=95
    {-71, -49, 76, 17, 30},  // next=8 kind+next=96
    {-17, 0, 0, 1, 54},  // next=9 kind+next=97
    {166, 0, 0, -166, 0},  // next=10 kind+next=98
    {-25, -15, 22, 50, 14},  // next=0 kind+next=99
    {-9, -2, 51, 84, -115},  // next=1 kind+next=100
    {11, 35, 3, -72, 79},  // next=2 kind+next=101
    {3, -136, 8, 1, 31},  // next=3 kind+next=102
    {28, 79, -32, -53, 13},  // next=4 kind+next=103
    {-22, 119, -44, 20, -69},  // next=5 kind+next=104
    {15, -110, 141, -34, -10},  // next=6 kind+next=105
    {9, -167, -1, 7, 1},  // next=7 kind+next=106
    {-41, -48, 56, 11, 48},  // next=8 kind+next=107
    {-17, 0, 0, 1, 54},  // next=9 kind+next=108
    {77, 0, 0, -77, 0},  // next=10 kind+next=109
    {-54, 49, 76, 18, 9},  // previous=0 kind+previous=0
    {44, -210, -56, 27, 15},  // previous=1 kind+previous=1
    {23, -87, -77, 16, 23},  // previous=2 kind+previous=2
    {4, -92, 82, 18, 40},  // previous=3 kind+previous=3
    {77, 140, -145, 44, -36},  // previous=4 kind+previous=4
    {80, 0, -7, -56, -59},  // previous=5 kind+previous=5
    {75, -117, -19, 127, -157},  // previous=6 kind+previous=6
    {-80, 128, -70, 122, -15},  // previous=7 kind+previous=7
    {206, -94, -93, -33, 23},  // previous=8 kind+previous=8
    {-43, 0, 0, 257, -58},  // previous=9 kind+previous=9
    {-73, 73, 0, 0, 0},  // previous=10 kind+previous=10
    {1, -88, -2, 34, 52},  // previous=0 kind+previous=11
    {-5, -279, 129, -14, 59},  // previous=1 kind+previous=12
    {-44, -67, -43, 118, -6},  // previous=2 kind+previous=13
    {13, -128, 4, 59, 28},  // previous=3 kind+previous=14
    {130, 154, -131, -74, 28},  // previous=4 kind+previous=15
    {24, 0, 68, -107, -3},  // previous=5 kind+previous=16
    {336, -116, -82, 13, -78},  // previous=6 kind+previous=17
    {-37, 231, 161, -114, -54},  // previous=7 kind+previous=18
    {244, -89, -8, -157, 29},  // previous=8 kind+previous=19
    {-28, 0, 0, 143, -26},  // previous=9 kind+previous=20
    {-74, 74, 0, 0, 0},  // previous=10 kind+previous=21
    {37, 66, -7, -26, -14},  // previous=0 kind+previous=22
    {74, -331, 116, -4, -45},  // previous=1 kind+previous=23
    {20, -131, -18, -1, 3},  // previous=2 kind+previous=24
    {5, -49, 120, -16, -7},  // previous=3 kind+previous=25
    {132, 168, -207, -95, 37},  // previous=4 kind+previous=26
    {6, 2, -78, -98, 144},  // previous=5 kind+previous=27
    {99, -194, -196, 58, 82},  // previous=6 kind+previous=28
    {-5, 152, 112, -31, -78},  // previous=7 kind+previous=29
    {108, -186, -15, -79, 94},  // previous=8 kind+previous=30
    {-27, 0, 0, 145, -28},  // previous=9 kind+previous=31
    {-200, 200, 0, 0, 0},  // previous=10 kind+previous=32
    {26, -47, -13, -8, 29},  // previous=0 kind+previous=33
    {5, -202, 60, 28, -36},  // previous=1 kind+previous=34
    {-29, -91, -9, 63, -24},  // previous=2 kind+previous=35
    {50, -146, 6, -27, 34},  // previous=3 kind+previous=36
    {-276, 317, -98, -25, 130},  // previous=4 kind+previous=37
    {27, 0, 134, -161, -7},  // previous=5 kind+previous=38
    {-207, -116, -69, 124, 153},  // previous=6 kind+previous=39
    {9, 73, 0, 19, -53},  // previous=7 kind+previous=40
    {-85, -94, 6, 96, 31},  // previous=8 kind+previous=41
    {-28, 0, 0, 142, -25},  // previous=9 kind+previous=42
    {-6, 6, 0, 0, 0},  // previous=10 kind+previous=43
    {90, 1, 37, -79, -28},  // previous=0 kind+previous=44
    {5, -207, 22, -14, 121},  // previous=1 kind+previous=45
    {-106, -68, 57, 23, 38},  // previous=2 kind+previous=46
    {188, -58, 33, -107, -116},  // previous=3 kind+previous=47
    {-21, 147, -84, 173, -86},  // previous=4 kind+previous=48
    {25, 0, 16, -93, -8},  // previous=5 kind+previous=49
    {-83, -116, -90, 58, 170},  // previous=6 kind+previous=50
    {184, 105, 36, -166, -53},  // previous=7 kind+previous=51
    {49, -94, 17, -46, 24},  // previous=8 kind+previous=52
    {-28, 0, 0, 142, -25},  // previous=9 kind+previous=53
    {-71, 71, 0, 0, 0},  // previous=10 kind+previous=54
    {-27, 1, 52, -22, 35},  // previous=0 kind+previous=55
    {8, -207, 48, 3, 13},  // previous=1 kind+previous=56
    {120, -67, -2, -66, -12},  // previous=2 kind+previous=57
    {68, -54, 18, -6, -31},  // previous=3 kind+previous=58
    {-16, 147, -124, 97, 22},  // previous=4 kind+previous=59
    {29, 0, -7, -107, 82},  // previous=5 kind+previous=60
    {1, -116, -15, 28, 47},  // previous=6 kind+previous=61
    {3, 105, 110, 0, -108},  // previous=7 kind+previous=62
    {49, -94, -10, -45, 81},  // previous=8 kind+previous=63
    {-28, 0, 0, 142, -25},  // previous=9 kind+previous=64
    {-71, 71, 0, 0, 0},  // previous=10 kind+previous=65
    {140, 1, 25, -132, -9},  // previous=0 kind+previous=66
    {17, -207, 74, -89, 45},  // previous=1 kind+previous=67
    {-56, -56, -13, -31, 108},  // previous=2 kind+previous=68
    {-154, -55, -66, 188, 67},  // previous=3 kind+previous=69
    {-31, 147, -97, 162, 14},  // previous=4 kind+previous=70
    {123, -1, 11, -130, -24},  // previous=5 kind+previous=71
    {-16, -116, 88, -71, 38},  // previous=6 kind+previous=72
    {-6, 79, 29, 117, -138},  // previous=7 kind+previous=73
    {82, -94, -9, -46, 30},  // previous=8 kind+previous=74
    {-28, 0, 0, 142, -25},  // previous=9 kind+previous=75
    {-72, 72, 0, 0, 0},  // previous=10 kind+previous=76
    {126, -47, -28, -86, 22},  // previous=0 kind+previous=77
    {152, -207, 82, -75, -125},  // previous=1 kind+previous=78
    {-5, -49, -57, 37, 16},  // previous=2 kind+previous=79
    {18, -112, 95, 6, -22},  // previous=3 kind+previous=80
    {-55, 150, -64, -161, 142},  // previous=4 kind+previous=81
    {34, 0, 26, -143, -1},  // previous=5 kind+previous=82
    {75, -116, 65, -123, -14},  // previous=6 kind+previous=83
    {6, 83, 15, -14, 19},  // previous=7 kind+previous=84
    {120, -94, 16, -169, 69},  // previous=8 kind+previous=85
    {-30, 0, 0, 141, -17},  // previous=9 kind+previous=86
    {-62, 62, 0, 0, 0},  // previous=10 kind+previous=87
    {81, 1, -8, -40, 8},  // previous=0 kind+previous=88
    {42, -207, 47, -42, 51},  // previous=1 kind+previous=89
    {169, -68, -3, -51, -77},  // previous=2 kind+previous=90
    {5, -55, 143, -35, 0},  // previous=3 kind+previous=91
    {-75, 148, -100, 49, 63},  // previous=4 kind+previous=92
    {32, 0, 11, -90, -23},  // previous=5 kind+previous=93
    {-44, -116, -18, 102, 12},  // previous=6 kind+previous=94
    {1, 105, 16, -27, 78},  // previous=7 kind+previous=95
    {52, -94, -1, -50, 52},  // previous=8 kind+previous=96
    {-28, 0, 0, 142, -25},  // previous=9 kind+previous=97
    {-71, 71, 0, 0, 0},  // previous=10 kind+previous=98
    {-7, 1, 4, -41, 94},  // previous=0 kind+previous=99
    {4, -207, 48, 30, -4},  // previous=1 kind+previous=100
    {6, -67, 2, -71, 88},  // previous=2 kind+previous=101
    {17, -54, 18, 69, -40},  // previous=3 kind+previous=102
    {-11, 148, -78, -6, 26},  // previous=4 kind+previous=103
    {29, 0, 11, -96, -3},  // previous=5 kind+previous=104
    {9, -116, -18, 32, 13},  // previous=6 kind+previous=105
    {1, 106, 22, 1, -16},  // previous=7 kind+previous=106
    {61, -94, -8, -45, 34},  // previous=8 kind+previous=107
    {-28, 0, 0, 142, -25},  // previous=9 kind+previous=108
    {-71, 71, 0, 0, 0},  // previous=10 kind+previous=109
    {0, 0, 0, 0, 0},  // distance-before=0 distance-after=0 distance-before+distance-after=0
    {-16, 9, 2, 14, 7},  // distance-before=0 distance-after=1 distance-before+distance-after=1
    {2, 73, 39, -15, -11},  // distance-before=0 distance-after=2 distance-before+distance-after=2
    {23, 2, -12, -18, 17},  // distance-before=0 distance-after=3 distance-before+distance-after=3
    {-21, -13, 55, -4, 6},  // distance-before=0 distance-after=4 distance-before+distance-after=4
    {-3, -74, 17, 5, 11},  // distance-before=0 distance-after=5 distance-before+distance-after=5
    {22, -278, 12, 10, 11},  // distance-before=0 distance-after=6 distance-before+distance-after=6
    {23, 69, -35, -17, 6},  // distance-before=0 distance-after=7 distance-before+distance-after=7
    {-1, 14, -46, 12, 13},  // distance-before=1 distance-after=0 distance-before+distance-after=8
    {18, 30, -34, 27, -4},  // distance-before=1 distance-after=1 distance-before+distance-after=9
    {-36, 127, -121, 13, 56},  // distance-before=1 distance-after=2 distance-before+distance-after=10
    {76, 40, -106, -38, 56},  // distance-before=1 distance-after=3 distance-before+distance-after=11
    {50, 97, -33, -34, 18},  // distance-before=1 distance-after=4 distance-before+distance-after=12
    {32, -147, 57, -19, -2},  // distance-before=1 distance-after=5 distance-before+distance-after=13
    {25, -324, -123, 50, 35},  // distance-before=1 distance-after=6 distance-before+distance-after=14
    {-46, 83, -81, -8, 123},  // distance-before=1 distance-after=7 distance-before+distance-after=15
    {-20, 151, 4, -6, 15},  // distance-before=2 distance-after=0 distance-before+distance-after=16
    {-179, 358, 87, 35, 36},  // distance-before=2 distance-after=1 distance-before+distance-after=17
    {33, 290, 40, -31, -31},  // distance-before=2 distance-after=2 distance-before+distance-after=18
    {0, 186, -94, -24, 89},  // distance-before=2 distance-after=3 distance-before+distance-after=19
    {-208, 120, 55, 29, 104},  // distance-before=2 distance-after=4 distance-before+distance-after=20
    {85, 88, -20, -51, -3},  // distance-before=2 distance-after=5 distance-before+distance-after=21
    {67, -241, 9, -26, 40},  // distance-before=2 distance-after=6 distance-before+distance-after=22
    {-7, 269, -31, -90, 46},  // distance-before=2 distance-after=7 distance-before+distance-after=23
    {57, -28, -17, -16, -17},  // distance-before=3 distance-after=0 distance-before+distance-after=24
    {55, -52, 80, -23, -11},  // distance-before=3 distance-after=1 distance-before+distance-after=25
    {141, 71, 75, -91, -80},  // distance-before=3 distance-after=2 distance-before+distance-after=26
    {251, -55, -163, -143, -9},  // distance-before=3 distance-after=3 distance-before+distance-after=27
    {106, -90, 45, -39, -25},  // distance-before=3 distance-after=4 distance-before+distance-after=28
    {175, -117, -101, -30, -16},  // distance-before=3 distance-after=5 distance-before+distance-after=29
    {-25, -264, -67, 79, 40},  // distance-before=3 distance-after=6 distance-before+distance-after=30
    {114, 41, -41, -34, -115},  // distance-before=3 distance-after=7 distance-before+distance-after=31
    {7, -55, 8, 3, -2},  // distance-before=4 distance-after=0 distance-before+distance-after=32
    {-12, -110, 62, 15, -3},  // distance-before=4 distance-after=1 distance-before+distance-after=33
    {21, 78, 92, -63, -55},  // distance-before=4 distance-after=2 distance-before+distance-after=34
    {-44, -43, 8, 23, 0},  // distance-before=4 distance-after=3 distance-before+distance-after=35
    {-16, -106, 29, 53, 11},  // distance-before=4 distance-after=4 distance-before+distance-after=36
    {-17, -152, -86, 10, 83},  // distance-before=4 distance-after=5 distance-before+distance-after=37
    {76, -367, 5, -5, 18},  // distance-before=4 distance-after=6 distance-before+distance-after=38
    {-19, 15, -27, 55, -12},  // distance-before=4 distance-after=7 distance-before+distance-after=39
    {3, -100, 8, 13, -2},  // distance-before=5 distance-after=0 distance-before+distance-after=40
    {-30, -225, 19, 19, 63},  // distance-before=5 distance-after=1 distance-before+distance-after=41
    {-45, -27, 103, 27, -22},  // distance-before=5 distance-after=2 distance-before+distance-after=42
    {-58, -38, 18, -11, 39},  // distance-before=5 distance-after=3 distance-before+distance-after=43
    {-83, -190, 75, 40, 29},  // distance-before=5 distance-after=4 distance-before+distance-after=44
    {1, -151, -10, 64, -53},  // distance-before=5 distance-after=5 distance-before+distance-after=45
    {47, -406, 77, 7, 2},  // distance-before=5 distance-after=6 distance-before+distance-after=46
    {75, -32, -61, -13, -4},  // distance-before=5 distance-after=7 distance-before+distance-after=47
    {11, -188, 4, 4, 6},  // distance-before=6 distance-after=0 distance-before+distance-after=48
    {6, -237, -17, -18, 73},  // distance-before=6 distance-after=1 distance-before+distance-after=49
    {-65, -190, 129, 67, -45},  // distance-before=6 distance-after=2 distance-before+distance-after=50
    {-22, -184, -3, 7, 13},  // distance-before=6 distance-after=3 distance-before+distance-after=51
    {47, -298, 109, -21, -46},  // distance-before=6 distance-after=4 distance-before+distance-after=52
    {-20, -291, 21, 1, 67},  // distance-before=6 distance-after=5 distance-before+distance-after=53
    {48, -677, -18, 48, 12},  // distance-before=6 distance-after=6 distance-before+distance-after=54
    {148, -119, -42, -98, 107},  // distance-before=6 distance-after=7 distance-before+distance-after=55
    {-1, 31, 20, -3, 8},  // distance-before=7 distance-after=0 distance-before+distance-after=56
    {-304, 82, 11, 84, 157},  // distance-before=7 distance-after=1 distance-before+distance-after=57
    {8, 75, 78, -6, -11},  // distance-before=7 distance-after=2 distance-before+distance-after=58
    {3, -57, 108, 37, 16},  // distance-before=7 distance-after=3 distance-before+distance-after=59
    {-58, 62, 54, -23, 89},  // distance-before=7 distance-after=4 distance-before+distance-after=60
    {12, -115, 61, -17, 27},  // distance-before=7 distance-after=5 distance-before+distance-after=61
    {52, -251, 80, -23, -5},  // distance-before=7 distance-after=6 distance-before+distance-after=62
    {-56, 101, -1, -7, 15},  // distance-before=7 distance-after=7 distance-before+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-before=0
    {-39, 63, 64, 16, -18},  // kind+distance-before=1
    {-38, -23, -6, 49, 17},  // kind+distance-before=2
    {-3, -25, -126, 84, -19},  // kind+distance-before=3
    {51, -22, -81, -28, 59},  // kind+distance-before=4
    {-31, 67, -105, 9, 36},  // kind+distance-before=5
    {92, -6, 11, 3, -92},  // kind+distance-before=6
    {-105, -24, -7, 83, 36},  // kind+distance-before=7
    {0, 0, 0, 0, 0},  // kind+distance-before=8
    {48, -82, -1, 17, 0},  // kind+distance-before=9
    {-45, 39, 49, -15, 35},  // kind+distance-before=10
    {-65, -6, -2, -1, 59},  // kind+distance-before=11
    {-18, -3, 96, -34, -2},  // kind+distance-before=12
    {58, -2, 53, -11, -92},  // kind+distance-before=13
    {8, -64, -38, 56, 28},  // kind+distance-before=14
    {-9, 90, -54, 1, -29},  // kind+distance-before=15
    {0, 0, 0, 0, 0},  // kind+distance-before=16
    {74, 9, -33, -26, -24},  // kind+distance-before=17
    {-11, 135, 80, -34, -34},  // kind+distance-before=18
    {-74, -11, 69, 30, 16},  // kind+distance-before=19
    {-16, -142, 26, 52, -17},  // kind+distance-before=20
    {-57, -134, -13, 33, 33},  // kind+distance-before=21
    {30, -24, -23, -36, 15},  // kind+distance-before=22
    {-38, 12, 4, 18, 83},  // kind+distance-before=23
    {0, 0, 0, 0, 0},  // kind+distance-before=24
    {47, -48, -16, -11, 5},  // kind+distance-before=25
    {-17, -9, -43, 48, 14},  // kind+distance-before=26
    {197, -1, 62, -79, -86},  // kind+distance-before=27
    {-88, 192, -84, -8, 73},  // kind+distance-before=28
    {20, -8, 55, -14, -32},  // kind+distance-before=29
    {10, -110, 22, 31, -29},  // kind+distance-before=30
    {76, -58, 27, -107, 8},  // kind+distance-before=31
    {0, 0, 0, 0, 0},  // kind+distance-before=32
    {129, 0, 34, -102, -40},  // kind+distance-before=33
    {119, -3, 74, -164, -38},  // kind+distance-before=34
    {216, 0, 5, -196, -28},  // kind+distance-before=35
    {86, 0, 18, -19, -67},  // kind+distance-before=36
    {-41, 0, 24, 27, -12},  // kind+distance-before=37
    {-76, -2, -55, 77, 93},  // kind+distance-before=38
    {-106, -1, -1, 87, 21},  // kind+distance-before=39
    {0, 0, 0, 0, 0},  // kind+distance-before=40
    {-17, 0, 86, -39, 26},  // kind+distance-before=41
    {-5, 0, 73, 5, -71},  // kind+distance-before=42
    {13, 0, -41, 0, 9},  // kind+distance-before=43
    {-2, 0, 15, -8, -1},  // kind+distance-before=44
    {160, 0, 38, -176, -27},  // kind+distance-before=45
    {17, 0, -40, 3, 9},  // kind+distance-before=46
    {-75, -1, -85, 34, 131},  // kind+distance-before=47
    {0, 0, 0, 0, 0},  // kind+distance-before=48
    {208, 0, -26, -137, -15},  // kind+distance-before=49
    {41, 3, -16, -31, 25},  // kind+distance-before=50
    {-16, 0, 14, -111, 128},  // kind+distance-before=51
    {-179, -1, -10, 74, 60},  // kind+distance-before=52
    {-20, -3, 11, 2, 30},  // kind+distance-before=53
    {-71, -6, 106, 111, -140},  // kind+distance-before=54
    {78, 1, 31, 11, -136},  // kind+distance-before=55
    {0, 0, 0, 0, 0},  // kind+distance-before=56
    {111, -48, -81, -69, 23},  // kind+distance-before=57
    {43, -40, -139, -13, 47},  // kind+distance-before=58
    {-57, 0, 100, -51, 72},  // kind+distance-before=59
    {96, 11, 20, -37, -83},  // kind+distance-before=60
    {60, 1, -51, -1, -19},  // kind+distance-before=61
    {-40, -22, 7, 51, 9},  // kind+distance-before=62
    {-20, -11, 67, 29, 19},  // kind+distance-before=63
    {0, 0, 0, 0, 0},  // kind+distance-before=64
    {69, 0, -22, -38, 22},  // kind+distance-before=65
    {8, -1, -21, -29, 122},  // kind+distance-before=66
    {129, 0, -15, -72, 4},  // kind+distance-before=67
    {-90, -1, -8, 12, 95},  // kind+distance-before=68
    {310, 0, 14, -181, -170},  // kind+distance-before=69
    {16, -1, -71, 72, 9},  // kind+distance-before=70
    {-212, -1, 92, 54, 1},  // kind+distance-before=71
    {0, 0, 0, 0, 0},  // kind+distance-before=72
    {-5, 0, 0, -49, 87},  // kind+distance-before=73
    {0, 0, 0, 9, 13},  // kind+distance-before=74
    {0, 0, 0, 0, 0},  // kind+distance-before=75
    {-1, 0, 0, 23, -16},  // kind+distance-before=76
    {0, 0, 0, 0, 0},  // kind+distance-before=77
    {0, 0, 0, 0, 0},  // kind+distance-before=78
    {0, 0, 0, 0, 0},  // kind+distance-before=79
    {0, 0, 0, 0, 0},  // kind+distance-after=0
    {19, -11, -10, 20, -8},  // kind+distance-after=1
    {7, 72, -99, 34, -4},  // kind+distance-after=2
    {-34, -68, 70, 73, -30},  // kind+distance-after=3
    {-7, -9, -145, 56, 61},  // kind+distance-after=4
    {-40, 3, -40, -26, 58},  // kind+distance-after=5
    {7, 2, -153, 20, 76},  // kind+distance-after=6
    {-31, 0, 0, 31, -20},  // kind+distance-after=7
    {0, 0, 0, 0, 0},  // kind+distance-after=8
    {92, -9, -114, 6, -22},  // kind+distance-after=9
    {-156, 30, 101, 30, -1},  // kind+distance-after=10
    {-150, 21, -11, 82, 17},  // kind+distance-after=11
    {74, -90, 62, -49, 30},  // kind+distance-after=12
    {-74, -7, 53, 13, 21},  // kind+distance-after=13
    {49, -44, -19, -58, 86},  // kind+distance-after=14
    {2, 2, -8, 21, -49},  // kind+distance-after=15
    {0, 0, 0, 0, 0},  // kind+distance-after=16
    {22, 18, 19, -37, -8},  // kind+distance-after=17
    {-51, -42, 57, 24, 21},  // kind+distance-after=18
    {-34, -32, 3, 8, 24},  // kind+distance-after=19
    {-35, -5, -20, 18, 23},  // kind+distance-after=20
    {-28, -37, 56, 36, -42},  // kind+distance-after=21
    {53, -92, -36, -15, -5},  // kind+distance-after=22
    {30, 61, 9, -6, -95},  // kind+distance-after=23
    {0, 0, 0, 0, 0},  // kind+distance-after=24
    {-41, -97, 26, 56, -13},  // kind+distance-after=25
    {135, 109, 183, -111, -165},  // kind+distance-after=26
    {143, 0, -19, -162, 119},  // kind+distance-after=27
    {-23, 65, 18, 19, -63},  // kind+distance-after=28
    {39, -209, -35, -4, 53},  // kind+distance-after=29
    {-18, -56, 5, 53, 10},  // kind+distance-after=30
    {-20, 0, -3, -83, 100},  // kind+distance-after=31
    {0, 0, 0, 0, 0},  // kind+distance-after=32
    {98, -5, 27, -127, -17},  // kind+distance-after=33
    {110, 0, -70, -15, -7},  // kind+distance-after=34
    {300, -1, -52, -34, -88},  // kind+distance-after=35
    {-118, 0, 32, -13, 123},  // kind+distance-after=36
    {-176, -1, 13, 65, 60},  // kind+distance-after=37
    {20, -1, 22, 65, -56},  // kind+distance-after=38
    {0, 0, 0, -8, 15},  // kind+distance-after=39
    {0, 0, 0, 0, 0},  // kind+distance-after=40
    {41, -2, 68, -14, -72},  // kind+distance-after=41
    {48, -1, -75, -40, 73},  // kind+distance-after=42
    {44, 0, -13, -27, 18},  // kind+distance-after=43
    {-60, 0, 159, 2, -29},  // kind+distance-after=44
    {-6, 0, -33, -17, 165},  // kind+distance-after=45
    {16, 0, 2, -4, -10},  // kind+distance-after=46
    {-6, 0, 0, 12, 0},  // kind+distance-after=47
    {0, 0, 0, 0, 0},  // kind+distance-after=48
    {40, -15, 72, -99, 33},  // kind+distance-after=49
    {12, -1, 85, -115, 2},  // kind+distance-after=50
    {-86, 72, 8, 13, 7},  // kind+distance-after=51
    {-154, 0, 177, 4, 17},  // kind+distance-after=52
    {48, -4, -86, 108, -3},  // kind+distance-after=53
    {54, -3, -74, 53, -13},  // kind+distance-after=54
    {165, 0, -1, -26, -52},  // kind+distance-after=55
    {0, 0, 0, 0, 0},  // kind+distance-after=56
    {-97, -14, 13, 34, 40},  // kind+distance-after=57
    {75, -6, 77, -127, -13},  // kind+distance-after=58
    {94, -5, 10, -73, -23},  // kind+distance-after=59
    {77, -3, -9, -52, -11},  // kind+distance-after=60
    {25, 3, -5, -22, 30},  // kind+distance-after=61
    {-15, -107, 50, 44, -8},  // kind+distance-after=62
    {128, 0, -2, -311, 70},  // kind+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-after=64
    {24, -6, -25, -16, 20},  // kind+distance-after=65
    {-48, 0, -2, -51, 202},  // kind+distance-after=66
    {136, -1, 1, -109, -4},  // kind+distance-after=67
    {-2, 0, -37, 81, -4},  // kind+distance-after=68
    {246, 0, -13, -83, -96},  // kind+distance-after=69
    {-86, -1, 293, 62, -32},  // kind+distance-after=70
    {-26, 0, 0, -100, 155},  // kind+distance-after=71
    {0, 0, 0, 0, 0},  // kind+distance-after=72
    {-3, 0, 0, -1, 33},  // kind+distance-after=73
    {-2, 0, 0, -35, 72},  // kind+distance-after=74
    {0, 0, 0, 0, 0},  // kind+distance-after=75
    {0, 0, 0, 0, 0},  // kind+distance-after=76
    {0, 0, 0, 0, 0},  // kind+distance-after=77
    {0, 0, 0, 0, 0},  // kind+distance-after=78
    {0, 0, 0, 1, -1},  // kind+distance-after=79
    {-36, -469, 31, 10, 105},  // shared-after=0 shared-before=0 shared-after+shared-before=0
    {-6, -17, 19, -29, 52},  // shared-after=0 shared-before=1 shared-after+shared-before=1
    {-6, -47, 5, -31, 27},  // shared-after=0 shared-before=2 shared-after+shared-before=2
    {-15, -173, -32, 2, 41},  // shared-after=0 shared-before=3 shared-after+shared-before=3
    {-26, -263, -48, 30, 47},  // shared-after=0 shared-before=4 shared-after+shared-before=4
    {9, -401, -91, 32, 50},  // shared-after=0 shared-before=5 shared-after+shared-before=5
    {-64, -468, -12, 58, 57},  // shared-after=0 shared-before=6 shared-after+shared-before=6
    {-1, -292, 44, -7, 55},  // shared-after=1 shared-before=0 shared-after+shared-before=7
    {53, -79, 78, -69, 50},  // shared-after=1 shared-before=1 shared-after+shared-before=8
    {106, -39, 39, -81, -40},  // shared-after=1 shared-before=2 shared-after+shared-before=9
    {37, -225, -82, -27, 50},  // shared-after=1 shared-before=3 shared-after+shared-before=10
    {62, -202, -143, -6, 29},  // shared-after=1 shared-before=4 shared-after+shared-before=11
    {10, -348, -84, 25, 48},  // shared-after=1 shared-before=5 shared-after+shared-before=12
    {-63, -446, -158, 109, 75},  // shared-after=1 shared-before=6 shared-after+shared-before=13
    {8, -392, 17, 15, 54},  // shared-after=2 shared-before=0 shared-after+shared-before=14
    {6, -181, 105, -66, 116},  // shared-after=2 shared-before=1 shared-after+shared-before=15
    {116, -214, -86, -38, 18},  // shared-after=2 shared-before=2 shared-after+shared-before=16
    {95, -332, -64, -9, 0},  // shared-after=2 shared-before=3 shared-after+shared-before=17
    {11, -340, -117, 143, -5},  // shared-after=2 shared-before=4 shared-after+shared-before=18
    {-11, -474, -98, 73, 90},  // shared-after=2 shared-before=5 shared-after+shared-before=19
    {17, -540, 91, -28, 11},  // shared-after=2 shared-before=6 shared-after+shared-before=20
    {-8, -279, 24, 20, 52},  // shared-after=3 shared-before=0 shared-after+shared-before=21
    {62, 54, 47, -92, 17},  // shared-after=3 shared-before=1 shared-after+shared-before=22
    {12, -68, -29, 9, 51},  // shared-after=3 shared-before=2 shared-after+shared-before=23
    {8, -271, -53, 26, 31},  // shared-after=3 shared-before=3 shared-after+shared-before=24
    {-40, -245, -179, 123, 61},  // shared-after=3 shared-before=4 shared-after+shared-before=25
    {137, -405, -196, 53, 5},  // shared-after=3 shared-before=5 shared-after+shared-before=26
    {63, -437, 63, 46, -46},  // shared-after=3 shared-before=6 shared-after+shared-before=27
    {-29, -186, 11, 45, 45},  // shared-after=4 shared-before=0 shared-after+shared-before=28
    {-7, 155, -4, 0, 25},  // shared-after=4 shared-before=1 shared-after+shared-before=29
    {6, 148, -15, 9, -55},  // shared-after=4 shared-before=2 shared-after+shared-before=30
    {-43, 16, -63, 82, 1},  // shared-after=4 shared-before=3 shared-after+shared-before=31
    {-44, -242, -56, 121, 24},  // shared-after=4 shared-before=4 shared-after+shared-before=32
    {113, -346, -222, 68, 37},  // shared-after=4 shared-before=5 shared-after+shared-before=33
    {-89, -357, 58, 125, 15},  // shared-after=4 shared-before=6 shared-after+shared-before=34
    {-28, -21, 5, 12, -5},  // shared-after=5 shared-before=0 shared-after+shared-before=35
    {11, 520, -85, -47, -70},  // shared-after=5 shared-before=1 shared-after+shared-before=36
    {-205, 445, 103, -61, -110},  // shared-after=5 shared-before=2 shared-after+shared-before=37
    {-41, 201, -33, 15, -102},  // shared-after=5 shared-before=3 shared-after+shared-before=38
    {-122, -3, -96, 122, -2},  // shared-after=5 shared-before=4 shared-after+shared-before=39
    {116, -257, -97, 52, -63},  // shared-after=5 shared-before=5 shared-after+shared-before=40
    {-21, -271, 11, 92, -59},  // shared-after=5 shared-before=6 shared-after+shared-before=41
    {-55, -11, 22, 43, -6},  // shared-after=6 shared-before=0 shared-after+shared-before=42
    {-28, 498, -24, 4, -75},  // shared-after=6 shared-before=1 shared-after+shared-before=43
    {-79, 448, 55, -12, -137},  // shared-after=6 shared-before=2 shared-after+shared-before=44
    {-60, 253, -8, 68, -210},  // shared-after=6 shared-before=3 shared-after+shared-before=45
    {12, 44, 17, 25, -113},  // shared-after=6 shared-before=4 shared-after+shared-before=46
    {-126, -127, -42, 216, -39},  // shared-after=6 shared-before=5 shared-after+shared-before=47
    {-166, -321, -2, 180, -4},  // shared-after=6 shared-before=6 shared-after+shared-before=48
    {0, 0, 0, 0, 0},  // kind+shared-after=0
    {-16, -3, 44, 54, -33},  // kind+shared-after=1
    {24, -15, -64, 31, 8},  // kind+shared-after=2
    {36, -63, -67, 36, -9},  // kind+shared-after=3
    {37, 14, -69, 10, 1},  // kind+shared-after=4
    {46, -56, -50, 4, 35},  // kind+shared-after=5
    {141, 227, 37, -206, -71},  // kind+shared-after=6
    {42, 0, -2, 28, -90},  // kind+shared-after=7
    {9, -24, -79, -7, 68},  // kind+shared-after=8
    {-19, -3, 7, 54, -5},  // kind+shared-after=9
    {6, -30, -24, 56, 4},  // kind+shared-after=10
    {-22, -83, -5, 96, 19},  // kind+shared-after=11
    {-68, 88, 86, -17, -60},  // kind+shared-after=12
    {157, 42, 168, -169, -69},  // kind+shared-after=13
    {107, -1, 124, -118, -97},  // kind+shared-after=14
    {22, -156, 25, -20, 42},  // kind+shared-after=15
    {80, -174, 22, -85, -1},  // kind+shared-after=16
    {29, -37, 43, -44, 1},  // kind+shared-after=17
    {-121, 29, -6, 53, 31},  // kind+shared-after=18
    {-152, 112, 21, 71, -12},  // kind+shared-after=19
    {-150, 140, -69, 110, -42},  // kind+shared-after=20
    {-38, -30, -8, 5, 44},  // kind+shared-after=21
    {33, 144, 13, -20, -37},  // kind+shared-after=22
    {0, 0, 0, 0, 0},  // kind+shared-after=23
    {326, 0, -30, -163, -15},  // kind+shared-after=24
    {53, -35, -11, 18, -43},  // kind+shared-after=25
    {184, -1, -99, -15, 0},  // kind+shared-after=26
    {-120, -189, 15, 76, 29},  // kind+shared-after=27
    {-16, -1, 87, -48, 4},  // kind+shared-after=28
    {180, -3, -33, -83, -31},  // kind+shared-after=29
    {4, 0, -1, -1, -1},  // kind+shared-after=30
    {-13, 0, -7, -7, 78},  // kind+shared-after=31
    {23, -1, -11, -14, 0},  // kind+shared-after=32
    {9, 0, -5, -12, 5},  // kind+shared-after=33
    {-295, -2, 1, 226, 17},  // kind+shared-after=34
    {0, 0, -1, 0, 1},  // kind+shared-after=35
    {23, -1, 15, -5, -28},  // kind+shared-after=36
    {-14, 0, 10, 10, -6},  // kind+shared-after=37
    {22, 0, 33, -15, -30},  // kind+shared-after=38
    {4, 0, -14, -55, 114},  // kind+shared-after=39
    {-1, 0, -3, -1, 16},  // kind+shared-after=40
    {-2, 0, 1, -45, 80},  // kind+shared-after=41
    {26, 0, 0, -4, -17},  // kind+shared-after=42
    {-113, 1, 139, -21, 2},  // kind+shared-after=43
    {81, 0, 2, -110, 8},  // kind+shared-after=44
    {-25, -2, 9, -37, 108},  // kind+shared-after=45
    {-65, -2, 92, -6, -9},  // kind+shared-after=46
    {164, 26, -128, -89, 39},  // kind+shared-after=47
    {-1, -6, 18, 42, -68},  // kind+shared-after=48
    {-52, -23, -69, 69, 16},  // kind+shared-after=49
    {-1, -145, 4, 1, 24},  // kind+shared-after=50
    {126, -1, 8, -178, 30},  // kind+shared-after=51
    {-44, -1, 18, -35, 75},  // kind+shared-after=52
    {72, -38, 76, -36, -65},  // kind+shared-after=53
    {271, 105, 90, -213, -249},  // kind+shared-after=54
    {129, 11, -6, -60, -59},  // kind+shared-after=55
    {14, 0, -1, 6, -7},  // kind+shared-after=56
    {-40, -2, 30, -37, 88},  // kind+shared-after=57
    {19, 0, -2, -5, 1},  // kind+shared-after=58
    {-28, 0, -4, -2, 52},  // kind+shared-after=59
    {164, -1, -5, -111, -20},  // kind+shared-after=60
    {143, 0, 0, -12, -85},  // kind+shared-after=61
    {23, -6, -34, 47, -8},  // kind+shared-after=62
    {0, 0, 0, 0, 0},  // kind+shared-after=63
    {-1, 0, 0, -140, 149},  // kind+shared-after=64
    {0, 0, 0, 0, 0},  // kind+shared-after=65
    {-6, 0, 0, 168, -98},  // kind+shared-after=66
    {-1, 0, 0, -44, 71},  // kind+shared-after=67
    {0, 0, 0, 0, 0},  // kind+shared-after=68
    {0, 0, 0, 0, 0},  // kind+shared-after=69
    {26, -340, 30, 11, 5},  // title=0 signs=0 title+signs=0
    {-28, 249, -9, -13, 52},  // title=0 signs=1 title+signs=1
    {14, -358, -51, 24, 80},  // title=0 signs=2 title+signs=2
    {-64, -139, -31, -4, 169},  // title=0 signs=3 title+signs=3
    {-111, 245, -35, 49, 98},  // title=0 signs=4 title+signs=4
    {58, 326, 5, -361, -37},  // title=0 signs=5 title+signs=5
    {-82, -303, 240, -124, 73},  // title=0 signs=6 title+signs=6
    {-134, 106, 27, -136, 80},  // title=0 signs=7 title+signs=7
    {37, -605, -55, 72, 64},  // title=1 signs=0 title+signs=8
    {151, -51, -119, -25, 123},  // title=1 signs=1 title+signs=9
    {-166, -363, -82, 134, 151},  // title=1 signs=2 title+signs=10
    {8, -279, 101, -75, 83},  // title=1 signs=3 title+signs=11
    {293, 71, 139, -324, -25},  // title=1 signs=4 title+signs=12
    {47, -3, -9, -182, -4},  // title=1 signs=5 title+signs=13
    {37, -456, 77, -75, 50},  // title=1 signs=6 title+signs=14
    {-92, -143, -5, 0, 66},  // title=1 signs=7 title+signs=15
    {31, -275, -80, 72, 39},  // title=2 signs=0 title+signs=16
    {-6, 188, -115, 24, 67},  // title=2 signs=1 title+signs=17
    {-110, -180, -141, 262, 64},  // title=2 signs=2 title+signs=18
    {14, -97, -76, -8, 76},  // title=2 signs=3 title+signs=19
    {238, 336, -71, -273, 12},  // title=2 signs=4 title+signs=20
    {49, 177, -76, -177, -11},  // title=2 signs=5 title+signs=21
    {36, -273, 10, -70, 43},  // title=2 signs=6 title+signs=22
    {-92, 40, -72, 6, 59},  // title=2 signs=7 title+signs=23
    {25, -137, -84, 14, 13},  // title=3 signs=0 title+signs=24
    {-10, 316, -82, -61, 25},  // title=3 signs=1 title+signs=25
    {-112, -96, -81, 269, -32},  // title=3 signs=2 title+signs=26
    {-24, -17, -51, -19, 61},  // title=3 signs=3 title+signs=27
    {-46, 410, -43, -182, 21},  // title=3 signs=4 title+signs=28
    {15, 257, -50, -198, -26},  // title=3 signs=5 title+signs=29
    {1, -194, 35, -94, 43},  // title=3 signs=6 title+signs=30
    {-125, 119, -46, -16, 43},  // title=3 signs=7 title+signs=31
    {34, 34, -1, -60, -56},  // title=4 signs=0 title+signs=32
    {-29, 403, -27, -129, 1},  // title=4 signs=1 title+signs=33
    {13, 24, -31, -79, -7},  // title=4 signs=2 title+signs=34
    {-13, 108, -2, -104, 18},  // title=4 signs=3 title+signs=35
    {-89, 740, 5, -134, -47},  // title=4 signs=4 title+signs=36
    {26, 382, -1, -284, -67},  // title=4 signs=5 title+signs=37
    {16, -70, 84, -212, 5},  // title=4 signs=6 title+signs=38
    {-115, 244, 3, -100, 2},  // title=4 signs=7 title+signs=39
    {164, 136, -42, -178, -186},  // title=5 signs=0 title+signs=40
    {-38, 425, -7, -158, -59},  // title=5 signs=1 title+signs=41
    {71, -17, 109, -220, -4},  // title=5 signs=2 title+signs=42
    {55, 103, 11, -188, -19},  // title=5 signs=3 title+signs=43
    {139, 547, 16, -400, -58},  // title=5 signs=4 title+signs=44
    {96, 376, 11, -368, -105},  // title=5 signs=5 title+signs=45
    {84, -75, 96, -266, -47},  // title=5 signs=6 title+signs=46
    {-67, 238, 15, -158, -35},  // title=5 signs=7 title+signs=47
    {0, 102, -12, -217, -12},  // title=6 signs=0 title+signs=48
    {-49, 576, -209, -88, 19},  // title=6 signs=1 title+signs=49
    {66, 22, -70, -161, 29},  // title=6 signs=2 title+signs=50
    {-24, 119, -40, -150, 53},  // title=6 signs=3 title+signs=51
    {-30, 603, -35, -248, 10},  // title=6 signs=4 title+signs=52
    {15, 390, -40, -326, -32},  // title=6 signs=5 title+signs=53
    {3, -74, 51, -231, 56},  // title=6 signs=6 title+signs=54
    {-142, 251, -38, -121, 39},  // title=6 signs=7 title+signs=55
    {-13, 520, 107, -540, -152},  // title=7 signs=0 title+signs=56
    {-62, 598, 81, -292, -114},  // title=7 signs=1 title+signs=57
    {-136, 231, 49, -130, -113},  // title=7 signs=2 title+signs=58
    {-16, 247, 93, -303, -84},  // title=7 signs=3 title+signs=59
    {-384, 904, 193, -305, -127},  // title=7 signs=4 title+signs=60
    {2, 578, 81, -484, -170},  // title=7 signs=5 title+signs=61
    {562, 12, -50, -531, -161},  // title=7 signs=6 title+signs=62
    {-133, 418, 86, -304, -101},  // title=7 signs=7 title+signs=63
    {19, -388, 41, -11, 4},  // opening=0 opening+title=0
    {8, -197, 24, -4, 6},  // opening=0 opening+title=1
    {8, -197, 24, -4, 6},  // opening=0 opening+title=2
    {8, -197, 24, -4, 6},  // opening=0 opening+title=3
    {8, -197, 24, -4, 6},  // opening=0 opening+title=4
    {8, -197, 24, -4, 6},  // opening=0 opening+title=5
    {8, -197, 24, -4, 6},  // opening=0 opening+title=6
    {8, -197, 24, -4, 6},  // opening=0 opening+title=7
    {-23, -83, -59, 39, 35},  // opening=1 opening+title=8
    {-37, -239, -40, 66, 61},  // opening=1 opening+title=9
    {-11, -32, -60, 30, 29},  // opening=1 opening+title=10
    {10, 45, -117, 13, -24},  // opening=1 opening+title=11
    {11, 85, -40, -64, -27},  // opening=1 opening+title=12
    {-12, 48, -6, 8, -113},  // opening=1 opening+title=13
    {76, 49, -73, -16, -52},  // opening=1 opening+title=14
    {-32, 136, 66, -80, 2},  // opening=1 opening+title=15
    {77, 119, -26, -72, -64},  // opening=2 opening+title=16
    {115, -18, -10, -57, -36},  // opening=2 opening+title=17
    {111, 46, -30, -36, -38},  // opening=2 opening+title=18
    {40, 115, -84, 25, -40},  // opening=2 opening+title=19
    {31, 174, -28, -98, -36},  // opening=2 opening+title=20
    {34, 250, -20, -201, -40},  // opening=2 opening+title=21
    {5, 189, -49, -116, -1},  // opening=2 opening+title=22
    {35, 393, -153, -189, -46},  // opening=2 opening+title=23
    {-1, 83, -44, -46, 3},  // opening=3 opening+title=24
    {131, -26, -81, -34, 4},  // opening=3 opening+title=25
    {138, -30, -23, 51, -62},  // opening=3 opening+title=26
    {9, -51, 84, -59, 78},  // opening=3 opening+title=27
    {-15, 51, -14, -5, -10},  // opening=3 opening+title=28
    {33, 48, -15, -114, 39},  // opening=3 opening+title=29
    {-24, 216, -16, -163, 31},  // opening=3 opening+title=30
    {-22, 133, 73, -92, -11},  // opening=3 opening+title=31
    {5, -32, 7, 7, 12},  // title-next=0 title-before=0
    {24, -31, -41, 6, 24},  // title-next=0 title-before=1
    {-41, 8, 23, -14, 87},  // title-next=0 title-before=2
    {-47, 2, 4, -28, 74},  // title-next=0 title-before=3
    {-72, 76, 8, -39, 84},  // title-next=0 title-before=4
    {-12, 4, 2, -74, 79},  // title-next=0 title-before=5
    {-176, 94, 79, 29, -12},  // title-next=0 title-before=6
    {-144, 48, 139, 48, -91},  // title-next=0 title-before=7
    {42, -245, -25, -10, 56},  // title-next=1 title-before=0
    {61, -244, -73, -11, 69},  // title-next=1 title-before=1
    {-4, -205, -9, -32, 132},  // title-next=1 title-before=2
    {-10, -211, -28, -45, 119},  // title-next=1 title-before=3
    {-35, -137, -24, -56, 128},  // title-next=1 title-before=4
    {25, -209, -30, -91, 123},  // title-next=1 title-before=5
    {-139, -119, 46, 12, 33},  // title-next=1 title-before=6
    {-107, -165, 107, 30, -46},  // title-next=1 title-before=7
    {60, -152, -65, -3, 56},  // title-next=2 title-before=0
    {79, -152, -113, -3, 68},  // title-next=2 title-before=1
    {14, -113, -49, -24, 131},  // title-next=2 title-before=2
    {8, -119, -68, -38, 118},  // title-next=2 title-before=3
    {-17, -45, -64, -49, 127},  // title-next=2 title-before=4
    {44, -117, -69, -83, 123},  // title-next=2 title-before=5
    {-121, -27, 7, 19, 32},  // title-next=2 title-before=6
    {-89, -73, 67, 38, -47},  // title-next=2 title-before=7
    {6, -75, -31, 32, 9},  // title-next=3 title-before=0
    {24, -74, -79, 31, 22},  // title-next=3 title-before=1
    {-41, -36, -15, 10, 85},  // title-next=3 title-before=2
    {-46, -41, -34, -3, 72},  // title-next=3 title-before=3
    {-72, 33, -30, -15, 81},  // title-next=3 title-before=4
    {-11, -39, -36, -49, 76},  // title-next=3 title-before=5
    {-176, 50, 41, 54, -14},  // title-next=3 title-before=6
    {-144, 4, 101, 72, -93},  // title-next=3 title-before=7
    {48, -61, 8, -68, 47},  // title-next=4 title-before=0
    {67, -60, -40, -69, 59},  // title-next=4 title-before=1
    {2, -22, 24, -89, 122},  // title-next=4 title-before=2
    {-4, -27, 5, -103, 109},  // title-next=4 title-before=3
    {-29, 47, 9, -114, 119},  // title-next=4 title-before=4
    {31, -25, 3, -149, 114},  // title-next=4 title-before=5
    {-133, 64, 79, -46, 23},  // title-next=4 title-before=6
    {-101, 18, 140, -27, -56},  // title-next=4 title-before=7
    {26, -53, 18, -112, 65},  // title-next=5 title-before=0
    {44, -52, -30, -112, 78},  // title-next=5 title-before=1
    {-21, -14, 34, -133, 141},  // title-next=5 title-before=2
    {-26, -19, 15, -147, 128},  // title-next=5 title-before=3
    {-52, 55, 19, -158, 137},  // title-next=5 title-before=4
    {9, -17, 13, -192, 132},  // title-next=5 title-before=5
    {-156, 72, 89, -90, 42},  // title-next=5 title-before=6
    {-123, 26, 149, -71, -37},  // title-next=5 title-before=7
    {37, 20, 37, -119, -99},  // title-next=6 title-before=0
    {56, 21, -11, -119, -86},  // title-next=6 title-before=1
    {-9, 59, 53, -140, -23},  // title-next=6 title-before=2
    {-15, 53, 34, -154, -37},  // title-next=6 title-before=3
    {-40, 127, 38, -165, -27},  // title-next=6 title-before=4
    {20, 56, 32, -199, -32},  // title-next=6 title-before=5
    {-144, 145, 108, -97, -122},  // title-next=6 title-before=6
    {-112, 99, 168, -78, -201},  // title-next=6 title-before=7
    {163, 78, 3, -144, -50},  // title-next=7 title-before=0
    {181, 79, -45, -145, -37},  // title-next=7 title-before=1
    {117, 117, 18, -166, 26},  // title-next=7 title-before=2
    {111, 112, 0, -179, 12},  // title-next=7 title-before=3
    {85, 186, 4, -190, 22},  // title-next=7 title-before=4
    {146, 114, -2, -225, 17},  // title-next=7 title-before=5
    {-18, 203, 74, -122, -74},  // title-next=7 title-before=6
    {14, 157, 134, -104, -152},  // title-next=7 title-before=7
    {24, -37, -2, -6, -13},  // title-next=8 title-before=0
    {43, -36, -50, -7, 0},  // title-next=8 title-before=1
    {-22, 2, 14, -27, 63},  // title-next=8 title-before=2
    {-28, -3, -5, -41, 49},  // title-next=8 title-before=3
    {-53, 71, -1, -52, 59},  // title-next=8 title-before=4
    {7, -1, -7, -87, 54},  // title-next=8 title-before=5
    {-157, 88, 69, 16, -37},  // title-next=8 title-before=6
    {-125, 42, 129, 35, -115},  // title-next=8 title-before=7
    {18, -199, 11, 8, 51},  // title-next=9 title-before=0
    {37, -198, -37, 7, 64},  // title-next=9 title-before=1
    {-28, -160, 27, -14, 127},  // title-next=9 title-before=2
    {-34, -165, 8, -27, 114},  // title-next=9 title-before=3
    {-59, -91, 12, -39, 123},  // title-next=9 title-before=4
    {1, -163, 6, -73, 118},  // title-next=9 title-before=5
    {-163, -74, 82, 29, 28},  // title-next=9 title-before=6
    {-131, -120, 142, 48, -51},  // title-next=9 title-before=7
    {-59, -54, -17, 94, 47},  // title-next=10 title-before=0
    {-41, -53, -65, 93, 59},  // title-next=10 title-before=1
    {-105, -14, -2, 72, 122},  // title-next=10 title-before=2
    {-111, -20, -21, 59, 109},  // title-next=10 title-before=3
    {-137, 54, -16, 47, 119},  // title-next=10 title-before=4
    {-76, -18, -22, 13, 114},  // title-next=10 title-before=5
    {-240, 71, 54, 115, 23},  // title-next=10 title-before=6
    {-208, 25, 114, 134, -56},  // title-next=10 title-before=7
    {109, 11, 58, -170, -126},  // title-next=11 title-before=0
    {128, 12, 10, -171, -114},  // title-next=11 title-before=1
    {63, 50, 74, -192, -51},  // title-next=11 title-before=2
    {57, 45, 55, -205, -64},  // title-next=11 title-before=3
    {32, 119, 59, -217, -54},  // title-next=11 title-before=4
    {92, 47, 53, -251, -59},  // title-next=11 title-before=5
    {-72, 136, 129, -149, -150},  // title-next=11 title-before=6
    {-40, 90, 189, -130, -229},  // title-next=11 title-before=7
    {-13, -47, 37, -18, 27},  // title-next=12 title-before=0
    {5, -46, -11, -18, 40},  // title-next=12 title-before=1
    {-59, -7, 53, -39, 103},  // title-next=12 title-before=2
    {-65, -13, 34, -53, 89},  // title-next=12 title-before=3
    {-91, 61, 38, -64, 99},  // title-next=12 title-before=4
    {-30, -11, 32, -98, 94},  // title-next=12 title-before=5
    {-194, 78, 108, 4, 3},  // title-next=12 title-before=6
    {-162, 32, 168, 23, -75},  // title-next=12 title-before=7
    {17, -40, 51, -161, 21},  // title-next=13 title-before=0
    {35, -39, 3, -161, 33},  // title-next=13 title-before=1
    {-30, -1, 67, -182, 96},  // title-next=13 title-before=2
    {-35, -6, 48, -196, 83},  // title-next=13 title-before=3
    {-61, 68, 52, -207, 93},  // title-next=13 title-before=4
    {0, -4, 46, -241, 88},  // title-next=13 title-before=5
    {-165, 85, 122, -139, -3},  // title-next=13 title-before=6
    {-133, 39, 183, -120, -82},  // title-next=13 title-before=7
    {77, -40, 83, -224, 3},  // title-next=14 title-before=0
    {95, -39, 35, -225, 16},  // title-next=14 title-before=1
    {30, -1, 98, -245, 79},  // title-next=14 title-before=2
    {25, -7, 79, -259, 66},  // title-next=14 title-before=3
    {-1, 67, 84, -270, 75},  // title-next=14 title-before=4
    {60, -4, 78, -305, 70},  // title-next=14 title-before=5
    {-104, 85, 154, -202, -20},  // title-next=14 title-before=6
    {-72, 39, 214, -183, -99},  // title-next=14 title-before=7
    {66, -47, 29, -95, 3},  // title-next=15 title-before=0
    {84, -46, -19, -96, 16},  // title-next=15 title-before=1
    {19, -8, 45, -117, 78},  // title-next=15 title-before=2
    {14, -14, 26, -130, 65},  // title-next=15 title-before=3
    {-12, 60, 30, -141, 75},  // title-next=15 title-before=4
    {49, -11, 24, -176, 70},  // title-next=15 title-before=5
    {-116, 78, 100, -73, -21},  // title-next=15 title-before=6
    {-84, 32, 161, -55, -99},  // title-next=15 title-before=7
    {19, -197, -7, -8, 1},  // rank=0 after-title=0
    {-3, -194, 52, -23, 44},  // rank=0 after-title=1
    {44, -127, 20, -18, -40},  // rank=0 after-title=2
    {-47, -242, -8, 41, 40},  // rank=0 after-title=3
    {4, -352, -10, 3, 24},  // rank=0 after-title=4
    {-20, -251, 54, -59, 49},  // rank=0 after-title=5
    {26, 60, -49, -15, -2},  // rank=1 after-title=0
    {4, 63, 11, -30, 41},  // rank=1 after-title=1
    {51, 130, -22, -25, -43},  // rank=1 after-title=2
    {-40, 15, -50, 34, 36},  // rank=1 after-title=3
    {11, -96, -52, -4, 21},  // rank=1 after-title=4
    {-13, 6, 12, -66, 46},  // rank=1 after-title=5
    {-96, 45, -32, 43, 43},  // rank=2 after-title=0
    {-119, 48, 27, 28, 86},  // rank=2 after-title=1
    {-72, 115, -5, 33, 2},  // rank=2 after-title=2
    {-162, -1, -34, 91, 82},  // rank=2 after-title=3
    {-112, -111, -36, 54, 66},  // rank=2 after-title=4
    {-136, -10, 28, -9, 91},  // rank=2 after-title=5
    {26, -22, -44, -26, 52},  // rank=3 after-title=0
    {4, -20, 16, -41, 95},  // rank=3 after-title=1
    {50, 48, -17, -36, 11},  // rank=3 after-title=2
    {-40, -68, -45, 23, 91},  // rank=3 after-title=3
    {10, -178, -47, -15, 75},  // rank=3 after-title=4
    {-14, -77, 17, -77, 100},  // rank=3 after-title=5
    {-18, 33, -38, 13, -2},  // rank=4 after-title=0
    {-40, 36, 21, -2, 41},  // rank=4 after-title=1
    {7, 103, -12, 3, -43},  // rank=4 after-title=2
    {-84, -12, -40, 62, 36},  // rank=4 after-title=3
    {-33, -123, -42, 24, 21},  // rank=4 after-title=4
    {-57, -21, 22, -38, 46},  // rank=4 after-title=5
    {5, 21, -44, 25, -25},  // rank=5 after-title=0
    {-17, 24, 16, 10, 18},  // rank=5 after-title=1
    {29, 91, -17, 15, -66},  // rank=5 after-title=2
    {-61, -24, -45, 73, 13},  // rank=5 after-title=3
    {-11, -134, -47, 36, -2},  // rank=5 after-title=4
    {-35, -33, 17, -26, 23},  // rank=5 after-title=5
    {-60, -135, -123, 134, 72},  // rank=6 after-title=0
    {-82, -133, -63, 119, 115},  // rank=6 after-title=1
    {-36, -65, -96, 124, 31},  // rank=6 after-title=2
    {-126, -181, -124, 182, 111},  // rank=6 after-title=3
    {-76, -291, -126, 145, 95},  // rank=6 after-title=4
    {-100, -190, -62, 83, 120},  // rank=6 after-title=5
    {17, -264, -10, 36, -65},  // rank=7 after-title=0
    {-5, -262, 50, 21, -22},  // rank=7 after-title=1
    {41, -194, 17, 26, -106},  // rank=7 after-title=2
    {-49, -310, -11, 85, -27},  // rank=7 after-title=3
    {1, -420, -13, 47, -42},  // rank=7 after-title=4
    {-22, -319, 51, -15, -17},  // rank=7 after-title=5
    {91, -338, 93, -109, 44},  // words=0 capitals=0
    {-60, -469, -46, 106, 75},  // words=0 capitals=1
    {-8, -483, -99, 27, 42},  // words=0 capitals=2
    {40, -391, -21, -9, 55},  // words=0 capitals=3
    {52, -233, 76, -79, 40},  // words=0 capitals=4
    {98, -275, 1, -48, -22},  // words=0 capitals=5
    {48, -148, 82, -61, 27},  // words=1 capitals=0
    {-102, -280, -57, 154, 58},  // words=1 capitals=1
    {-51, -294, -110, 74, 25},  // words=1 capitals=2
    {-3, -202, -32, 39, 38},  // words=1 capitals=3
    {9, -44, 65, -32, 24},  // words=1 capitals=4
    {55, -86, -10, 0, -39},  // words=1 capitals=5
    {48, -485, 197, -91, 49},  // words=2 capitals=0
    {-102, -616, 58, 124, 79},  // words=2 capitals=1
    {-50, -630, 5, 44, 47},  // words=2 capitals=2
    {-3, -538, 83, 9, 59},  // words=2 capitals=3
    {10, -380, 180, -62, 45},  // words=2 capitals=4
    {56, -422, 105, -31, -18},  // words=2 capitals=5
    {40, -176, 106, -33, -26},  // words=3 capitals=0
    {-111, -307, -33, 182, 5},  // words=3 capitals=1
    {-59, -321, -86, 103, -28},  // words=3 capitals=2
    {-11, -229, -8, 67, -15},  // words=3 capitals=3
    {1, -71, 89, -4, -29},  // words=3 capitals=4
    {47, -113, 14, 28, -92},  // words=3 capitals=5
    {12, -120, 130, -56, 31},  // words=4 capitals=0
    {-139, -251, -9, 159, 61},  // words=4 capitals=1
    {-87, -266, -61, 79, 29},  // words=4 capitals=2
    {-39, -173, 16, 44, 41},  // words=4 capitals=3
    {-27, -16, 113, -27, 27},  // words=4 capitals=4
    {19, -58, 38, 4, -36},  // words=4 capitals=5
    {95, 84, 83, -132, 2},  // words=5 capitals=0
    {-55, -47, -56, 83, 33},  // words=5 capitals=1
    {-3, -62, -109, 3, 0},  // words=5 capitals=2
    {45, 30, -31, -32, 13},  // words=5 capitals=3
    {57, 188, 66, -103, -1},  // words=5 capitals=4
    {103, 146, -9, -72, -64},  // words=5 capitals=5
    {22, 56, 134, -99, 46},  // words=6 capitals=0
    {-129, -75, -5, 116, 76},  // words=6 capitals=1
    {-77, -89, -58, 37, 44},  // words=6 capitals=2
    {-29, 3, 20, 1, 57},  // words=6 capitals=3
    {-17, 161, 117, -70, 42},  // words=6 capitals=4
    {29, 119, 42, -38, -20},  // words=6 capitals=5
    {41, -185, -17, -25, 29},  // words=7 capitals=0
    {-109, -316, -156, 190, 59},  // words=7 capitals=1
    {-58, -331, -209, 110, 27},  // words=7 capitals=2
    {-10, -239, -131, 75, 40},  // words=7 capitals=3
    {3, -81, -34, 4, 25},  // words=7 capitals=4
    {49, -123, -109, 36, -37},  // words=7 capitals=5
    {28, -23, 23, -13, 16},  // bullet=0 lower=0 separators=0 pauses=0
    {-56, -144, 49, 67, 19},  // bullet=0 lower=0 separators=0 pauses=1
    {-5, -192, 131, 5, -59},  // bullet=0 lower=0 separators=0 pauses=2
    {39, -420, 43, -37, 44},  // bullet=0 lower=0 separators=1 pauses=0
    {-45, -541, 70, 43, 46},  // bullet=0 lower=0 separators=1 pauses=1
    {6, -588, 151, -19, -32},  // bullet=0 lower=0 separators=1 pauses=2
    {223, 0, -52, -143, 4},  // bullet=0 lower=0 separators=2 pauses=0
    {140, -121, -25, -63, 7},  // bullet=0 lower=0 separators=2 pauses=1
    {190, -168, 57, -125, -71},  // bullet=0 lower=0 separators=2 pauses=2
    {78, -280, 78, -22, -61},  // bullet=0 lower=1 separators=0 pauses=0
    {-5, -401, 104, 58, -58},  // bullet=0 lower=1 separators=0 pauses=1
    {45, -449, 186, -4, -136},  // bullet=0 lower=1 separators=0 pauses=2
    {90, -676, 98, -46, -34},  // bullet=0 lower=1 separators=1 pauses=0
    {6, -798, 125, 34, -31},  // bullet=0 lower=1 separators=1 pauses=1
    {57, -845, 207, -28, -109},  // bullet=0 lower=1 separators=1 pauses=2
    {274, -257, 3, -152, -73},  // bullet=0 lower=1 separators=2 pauses=0
    {191, -378, 30, -72, -70},  // bullet=0 lower=1 separators=2 pauses=1
    {241, -425, 112, -134, -148},  // bullet=0 lower=1 separators=2 pauses=2
    {35, -194, 35, -8, 8},  // bullet=1 lower=0 separators=0 pauses=0
    {-49, -315, 62, 72, 11},  // bullet=1 lower=0 separators=0 pauses=1
    {2, -363, 143, 9, -67},  // bullet=1 lower=0 separators=0 pauses=2
    {46, -590, 56, -32, 36},  // bullet=1 lower=0 separators=1 pauses=0
    {-37, -712, 82, 48, 38},  // bullet=1 lower=0 separators=1 pauses=1
    {13, -759, 164, -15, -39},  // bullet=1 lower=0 separators=1 pauses=2
    {230, -171, -39, -138, -3},  // bullet=1 lower=0 separators=2 pauses=0
    {147, -292, -13, -59, -1},  // bullet=1 lower=0 separators=2 pauses=1
    {198, -339, 69, -121, -79},  // bullet=1 lower=0 separators=2 pauses=2
    {85, -451, 90, -17, -69},  // bullet=1 lower=1 separators=0 pauses=0
    {2, -572, 117, 62, -66},  // bullet=1 lower=1 separators=0 pauses=1
    {53, -620, 199, 0, -144},  // bullet=1 lower=1 separators=0 pauses=2
    {97, -847, 111, -41, -42},  // bullet=1 lower=1 separators=1 pauses=0
    {13, -968, 137, 39, -39},  // bullet=1 lower=1 separators=1 pauses=1
    {64, -1016, 219, -24, -117},  // bullet=1 lower=1 separators=1 pauses=2
    {281, -428, 16, -147, -81},  // bullet=1 lower=1 separators=2 pauses=0
    {198, -549, 42, -68, -78},  // bullet=1 lower=1 separators=2 pauses=1
    {248, -596, 124, -130, -156},  // bullet=1 lower=1 separators=2 pauses=2
    {13, 10, -14, 16, 14},  // bullet=2 lower=0 separators=0 pauses=0
    {-70, -111, 13, 96, 17},  // bullet=2 lower=0 separators=0 pauses=1
    {-20, -159, 94, 34, -61},  // bullet=2 lower=0 separators=0 pauses=2
    {24, -386, 6, -8, 42},  // bullet=2 lower=0 separators=1 pauses=0
    {-59, -507, 33, 72, 44},  // bullet=2 lower=0 separators=1 pauses=1
    {-8, -555, 115, 10, -34},  // bullet=2 lower=0 separators=1 pauses=2
    {209, 34, -88, -114, 2},  // bullet=2 lower=0 separators=2 pauses=0
    {125, -87, -62, -34, 5},  // bullet=2 lower=0 separators=2 pauses=1
    {176, -135, 20, -96, -73},  // bullet=2 lower=0 separators=2 pauses=2
    {64, -247, 41, 7, -63},  // bullet=2 lower=1 separators=0 pauses=0
    {-20, -368, 68, 87, -60},  // bullet=2 lower=1 separators=0 pauses=1
    {31, -415, 149, 25, -138},  // bullet=2 lower=1 separators=0 pauses=2
    {75, -643, 62, -17, -36},  // bullet=2 lower=1 separators=1 pauses=0
    {-8, -764, 88, 63, -33},  // bullet=2 lower=1 separators=1 pauses=1
    {42, -812, 170, 1, -111},  // bullet=2 lower=1 separators=1 pauses=2
    {260, -223, -33, -123, -75},  // bullet=2 lower=1 separators=2 pauses=0
    {176, -344, -7, -43, -72},  // bullet=2 lower=1 separators=2 pauses=1
    {227, -392, 75, -105, -150},  // bullet=2 lower=1 separators=2 pauses=2
    {33, -153, -93, 6, 12},  // bullet=3 lower=0 separators=0 pauses=0
    {-50, -274, -67, 86, 15},  // bullet=3 lower=0 separators=0 pauses=1
    {1, -321, 15, 24, -63},  // bullet=3 lower=0 separators=0 pauses=2
    {45, -549, -73, -18, 39},  // bullet=3 lower=0 separators=1 pauses=0
    {-39, -670, -46, 62, 42},  // bullet=3 lower=0 separators=1 pauses=1
    {12, -717, 35, 0, -36},  // bullet=3 lower=0 separators=1 pauses=2
    {229, -129, -168, -124, 0},  // bullet=3 lower=0 separators=2 pauses=0
    {146, -250, -141, -44, 3},  // bullet=3 lower=0 separators=2 pauses=1
    {196, -297, -60, -106, -75},  // bullet=3 lower=0 separators=2 pauses=2
    {84, -409, -38, -3, -65},  // bullet=3 lower=1 separators=0 pauses=0
    {1, -531, -12, 77, -62},  // bullet=3 lower=1 separators=0 pauses=1
    {51, -578, 70, 15, -140},  // bullet=3 lower=1 separators=0 pauses=2
    {95, -806, -18, -27, -38},  // bullet=3 lower=1 separators=1 pauses=0
    {12, -927, 9, 53, -35},  // bullet=3 lower=1 separators=1 pauses=1
    {63, -974, 91, -9, -113},  // bullet=3 lower=1 separators=1 pauses=2
    {280, -386, -113, -133, -77},  // bullet=3 lower=1 separators=2 pauses=0
    {197, -507, -86, -53, -74},  // bullet=3 lower=1 separators=2 pauses=1
    {247, -554, -4, -116, -152},  // bullet=3 lower=1 separators=2 pauses=2
    {2, 14, -2, -4, 12},  // digits=0 mark=0
    {53, 20, 13, -161, 52},  // digits=0 mark=1
    {38, -188, 22, -22, -7},  // digits=0 mark=2
    {-419, 164, 132, 235, -52},  // digits=0 mark=3
    {-213, 146, 42, 87, 72},  // digits=0 mark=4
    {-33, -5, 20, 80, -69},  // digits=0 mark=5
    {48, -80, -19, -28, -47},  // digits=0 mark=6
    {-118, 20, -272, 278, 33},  // digits=0 mark=7
    {-62, -35, 13, 30, 37},  // digits=1 mark=0
    {-11, -28, 28, -127, 77},  // digits=1 mark=1
    {-27, -237, 37, 12, 18},  // digits=1 mark=2
    {-484, 115, 147, 269, -27},  // digits=1 mark=3
    {-278, 97, 57, 121, 97},  // digits=1 mark=4
    {-97, -54, 35, 114, -44},  // digits=1 mark=5
    {-17, -129, -4, 6, -22},  // digits=1 mark=6
    {-182, -28, -257, 312, 58},  // digits=1 mark=7
    {233, -266, 148, -200, -49},  // digits=2 mark=0
    {284, -260, 163, -357, -10},  // digits=2 mark=1
    {269, -468, 172, -218, -68},  // digits=2 mark=2
    {-188, -116, 283, 39, -114},  // digits=2 mark=3
    {18, -134, 192, -109, 11},  // digits=2 mark=4
    {198, -285, 170, -116, -130},  // digits=2 mark=5
    {279, -360, 132, -224, -108},  // digits=2 mark=6
    {113, -260, -122, 82, -28},  // digits=2 mark=7
    {20, -182, 85, -25, 1},  // digits=3 mark=0
    {71, -175, 101, -183, 41},  // digits=3 mark=1
    {55, -384, 109, -44, -18},  // digits=3 mark=2
    {-402, -32, 220, 213, -63},  // digits=3 mark=3
    {-196, -50, 130, 65, 61},  // digits=3 mark=4
    {-15, -201, 108, 59, -80},  // digits=3 mark=5
    {65, -275, 69, -49, -58},  // digits=3 mark=6
    {-100, -175, -185, 257, 22},  // digits=3 mark=7
    {82, 43, 2, -80, 10},  // blank=0 blank-after=0 bullets-around=0
    {69, -3, 57, -99, -4},  // blank=0 blank-after=0 bullets-around=1
    {134, -273, -28, -83, 35},  // blank=0 blank-after=0 bullets-around=2
    {91, -511, 1, -53, -17},  // blank=0 blank-after=0 bullets-around=3
    {20, -255, 14, -2, 11},  // blank=0 blank-after=1 bullets-around=0
    {7, -301, 68, -21, -3},  // blank=0 blank-after=1 bullets-around=1
    {72, -570, -17, -4, 36},  // blank=0 blank-after=1 bullets-around=2
    {29, -808, 12, 26, -16},  // blank=0 blank-after=1 bullets-around=3
    {6, 48, 9, 1, 14},  // blank=0 blank-after=2 bullets-around=0
    {-7, 2, 63, -18, 0},  // blank=0 blank-after=2 bullets-around=1
    {58, -267, -21, -2, 39},  // blank=0 blank-after=2 bullets-around=2
    {15, -506, 7, 28, -13},  // blank=0 blank-after=2 bullets-around=3
    {9, 39, 38, 9, -11},  // blank=0 blank-after=3 bullets-around=0
    {-4, -6, 93, -10, -25},  // blank=0 blank-after=3 bullets-around=1
    {61, -276, 8, 6, 14},  // blank=0 blank-after=3 bullets-around=2
    {18, -514, 37, 36, -38},  // blank=0 blank-after=3 bullets-around=3
    {-133, 7, -152, 320, -32},  // blank=0 blank-after=4 bullets-around=0
    {-146, -39, -98, 301, -46},  // blank=0 blank-after=4 bullets-around=1
    {-81, -308, -182, 317, -7},  // blank=0 blank-after=4 bullets-around=2
    {-125, -546, -154, 347, -59},  // blank=0 blank-after=4 bullets-around=3
    {99, -322, 25, -83, 13},  // blank=1 blank-after=0 bullets-around=0
    {86, -368, 79, -102, -1},  // blank=1 blank-after=0 bullets-around=1
    {151, -638, -6, -86, 37},  // blank=1 blank-after=0 bullets-around=2
    {107, -876, 23, -56, -15},  // blank=1 blank-after=0 bullets-around=3
    {37, -620, 36, -5, 14},  // blank=1 blank-after=1 bullets-around=0
    {24, -666, 90, -24, 0},  // blank=1 blank-after=1 bullets-around=1
    {89, -935, 5, -7, 38},  // blank=1 blank-after=1 bullets-around=2
    {45, -1173, 34, 23, -14},  // blank=1 blank-after=1 bullets-around=3
    {23, -317, 31, -2, 17},  // blank=1 blank-after=2 bullets-around=0
    {10, -363, 85, -21, 3},  // blank=1 blank-after=2 bullets-around=1
    {74, -633, 1, -5, 41},  // blank=1 blank-after=2 bullets-around=2
    {31, -871, 29, 25, -11},  // blank=1 blank-after=2 bullets-around=3
    {25, -326, 60, 6, -9},  // blank=1 blank-after=3 bullets-around=0
    {13, -371, 115, -13, -23},  // blank=1 blank-after=3 bullets-around=1
    {77, -641, 30, 3, 16},  // blank=1 blank-after=3 bullets-around=2
    {34, -879, 59, 33, -36},  // blank=1 blank-after=3 bullets-around=3
    {-117, -358, -130, 317, -30},  // blank=1 blank-after=4 bullets-around=0
    {-130, -404, -76, 298, -44},  // blank=1 blank-after=4 bullets-around=1
    {-65, -673, -160, 314, -5},  // blank=1 blank-after=4 bullets-around=2
    {-108, -911, -132, 344, -57},  // blank=1 blank-after=4 bullets-around=3
    {84, -213, 8, -72, 26},  // blank=2 blank-after=0 bullets-around=0
    {71, -259, 62, -91, 12},  // blank=2 blank-after=0 bullets-around=1
    {136, -529, -23, -74, 50},  // blank=2 blank-after=0 bullets-around=2
    {92, -767, 6, -44, -2},  // blank=2 blank-after=0 bullets-around=3
    {21, -511, 19, 7, 26},  // blank=2 blank-after=1 bullets-around=0
    {8, -557, 73, -12, 13},  // blank=2 blank-after=1 bullets-around=1
    {73, -827, -12, 4, 51},  // blank=2 blank-after=1 bullets-around=2
    {30, -1065, 17, 34, -1},  // blank=2 blank-after=1 bullets-around=3
    {7, -208, 14, 9, 29},  // blank=2 blank-after=2 bullets-around=0
    {-6, -254, 69, -10, 16},  // blank=2 blank-after=2 bullets-around=1
    {59, -524, -16, 6, 54},  // blank=2 blank-after=2 bullets-around=2
    {16, -762, 13, 37, 2},  // blank=2 blank-after=2 bullets-around=3
    {10, -217, 44, 17, 4},  // blank=2 blank-after=3 bullets-around=0
    {-3, -263, 98, -2, -10},  // blank=2 blank-after=3 bullets-around=1
    {62, -532, 13, 15, 29},  // blank=2 blank-after=3 bullets-around=2
    {19, -770, 42, 45, -23},  // blank=2 blank-after=3 bullets-around=3
    {-132, -249, -147, 328, -17},  // blank=2 blank-after=4 bullets-around=0
    {-145, -295, -92, 309, -31},  // blank=2 blank-after=4 bullets-around=1
    {-80, -564, -177, 326, 8},  // blank=2 blank-after=4 bullets-around=2
    {-123, -802, -148, 356, -44},  // blank=2 blank-after=4 bullets-around=3
    {110, 368, -78, -154, -96},  // blank=3 blank-after=0 bullets-around=0
    {97, 322, -24, -173, -110},  // blank=3 blank-after=0 bullets-around=1
    {162, 52, -108, -157, -72},  // blank=3 blank-after=0 bullets-around=2
    {119, -186, -80, -127, -124},  // blank=3 blank-after=0 bullets-around=3
    {48, 70, -67, -76, -95},  // blank=3 blank-after=1 bullets-around=0
    {35, 24, -12, -95, -109},  // blank=3 blank-after=1 bullets-around=1
    {100, -246, -97, -78, -71},  // blank=3 blank-after=1 bullets-around=2
    {57, -484, -68, -48, -123},  // blank=3 blank-after=1 bullets-around=3
    {34, 373, -71, -73, -92},  // blank=3 blank-after=2 bullets-around=0
    {21, 327, -17, -92, -106},  // blank=3 blank-after=2 bullets-around=1
    {86, 57, -102, -76, -68},  // blank=3 blank-after=2 bullets-around=2
    {43, -181, -73, -46, -120},  // blank=3 blank-after=2 bullets-around=3
    {37, 364, -42, -65, -118},  // blank=3 blank-after=3 bullets-around=0
    {24, 318, 12, -84, -131},  // blank=3 blank-after=3 bullets-around=1
    {89, 49, -72, -68, -93},  // blank=3 blank-after=3 bullets-around=2
    {46, -189, -44, -38, -145},  // blank=3 blank-after=3 bullets-around=3
    {-105, 332, -232, 246, -139},  // blank=3 blank-after=4 bullets-around=0
    {-118, 286, -178, 227, -153},  // blank=3 blank-after=4 bullets-around=1
    {-53, 17, -263, 243, -114},  // blank=3 blank-after=4 bullets-around=2
    {-97, -222, -234, 273, -166},  // blank=3 blank-after=4 bullets-around=3
    {207, 947, -125, -438, -486},  // blank=4 blank-after=0 bullets-around=0
    {194, 902, -71, -457, -500},  // blank=4 blank-after=0 bullets-around=1
    {259, 632, -155, -441, -461},  // blank=4 blank-after=0 bullets-around=2
    {216, 394, -127, -411, -513},  // blank=4 blank-after=0 bullets-around=3
    {145, 650, -114, -360, -485},  // blank=4 blank-after=1 bullets-around=0
    {132, 604, -59, -379, -499},  // blank=4 blank-after=1 bullets-around=1
    {197, 334, -144, -363, -460},  // blank=4 blank-after=1 bullets-around=2
    {154, 96, -116, -333, -512},  // blank=4 blank-after=1 bullets-around=3
    {131, 953, -118, -358, -482},  // blank=4 blank-after=2 bullets-around=0
    {118, 907, -64, -377, -496},  // blank=4 blank-after=2 bullets-around=1
    {183, 637, -149, -360, -457},  // blank=4 blank-after=2 bullets-around=2
    {140, 399, -120, -330, -509},  // blank=4 blank-after=2 bullets-around=3
    {134, 944, -89, -350, -507},  // blank=4 blank-after=3 bullets-around=0
    {121, 898, -35, -369, -521},  // blank=4 blank-after=3 bullets-around=1
    {186, 629, -119, -352, -482},  // blank=4 blank-after=3 bullets-around=2
    {143, 390, -91, -322, -534},  // blank=4 blank-after=3 bullets-around=3
    {-8, 912, -279, -38, -528},  // blank=4 blank-after=4 bullets-around=0
    {-21, 866, -225, -58, -542},  // blank=4 blank-after=4 bullets-around=1
    {44, 596, -310, -41, -503},  // blank=4 blank-after=4 bullets-around=2
    {0, 358, -281, -11, -555},  // blank=4 blank-after=4 bullets-around=3
    {17, -110, 19, 24, 6},  // break=0 doubled=0 head=0 count=0
    {77, -351, 52, -73, 32},  // break=0 doubled=0 head=0 count=1
    {-23, -209, -108, 84, 55},  // break=0 doubled=0 head=0 count=2
    {18, -66, -4, -238, 114},  // break=0 doubled=0 head=1 count=0
    {79, -308, 29, -334, 139},  // break=0 doubled=0 head=1 count=1
    {-21, -166, -131, -177, 162},  // break=0 doubled=0 head=1 count=2
    {-125, 258, 57, -121, -21},  // break=0 doubled=0 head=2 count=0
    {-64, 16, 90, -218, 5},  // break=0 doubled=0 head=2 count=1
    {-164, 158, -70, -60, 28},  // break=0 doubled=0 head=2 count=2
    {242, 83, 164, -287, -273},  // break=0 doubled=1 head=0 count=0
    {302, -158, 197, -384, -248},  // break=0 doubled=1 head=0 count=1
    {202, -16, 37, -226, -225},  // break=0 doubled=1 head=0 count=2
    {244, 127, 140, -548, -166},  // break=0 doubled=1 head=1 count=0
    {304, -115, 173, -645, -141},  // break=0 doubled=1 head=1 count=1
    {204, 27, 13, -487, -118},  // break=0 doubled=1 head=1 count=2
    {101, 451, 202, -432, -301},  // break=0 doubled=1 head=2 count=0
    {161, 209, 235, -528, -275},  // break=0 doubled=1 head=2 count=1
    {61, 351, 75, -371, -252},  // break=0 doubled=1 head=2 count=2
    {-354, -183, 393, 73, 6},  // break=0 doubled=2 head=0 count=0
    {-294, -425, 426, -24, 32},  // break=0 doubled=2 head=0 count=1
    {-393, -283, 266, 133, 54},  // break=0 doubled=2 head=0 count=2
    {-352, -139, 370, -189, 113},  // break=0 doubled=2 head=1 count=0
    {-292, -381, 403, -285, 139},  // break=0 doubled=2 head=1 count=1
    {-391, -239, 243, -128, 161},  // break=0 doubled=2 head=1 count=2
    {-495, 185, 431, -72, -21},  // break=0 doubled=2 head=2 count=0
    {-435, -57, 464, -169, 5},  // break=0 doubled=2 head=2 count=1
    {-535, 85, 304, -11, 27},  // break=0 doubled=2 head=2 count=2
    {294, 358, 12, -323, -155},  // break=1 doubled=0 head=0 count=0
    {354, 116, 45, -420, -129},  // break=1 doubled=0 head=0 count=1
    {254, 258, -115, -262, -106},  // break=1 doubled=0 head=0 count=2
    {296, 402, -11, -584, -48},  // break=1 doubled=0 head=1 count=0
    {356, 160, 22, -681, -22},  // break=1 doubled=0 head=1 count=1
    {256, 302, -138, -523, 1},  // break=1 doubled=0 head=1 count=2
    {153, 725, 50, -468, -182},  // break=1 doubled=0 head=2 count=0
    {213, 484, 83, -564, -156},  // break=1 doubled=0 head=2 count=1
    {113, 626, -77, -407, -133},  // break=1 doubled=0 head=2 count=2
    {519, 551, 157, -633, -435},  // break=1 doubled=1 head=0 count=0
    {579, 309, 190, -730, -409},  // break=1 doubled=1 head=0 count=1
    {480, 451, 30, -573, -386},  // break=1 doubled=1 head=0 count=2
    {521, 595, 133, -895, -328},  // break=1 doubled=1 head=1 count=0
    {581, 353, 166, -991, -302},  // break=1 doubled=1 head=1 count=1
    {482, 495, 6, -834, -279},  // break=1 doubled=1 head=1 count=2
    {378, 918, 195, -778, -462},  // break=1 doubled=1 head=2 count=0
    {438, 677, 227, -875, -436},  // break=1 doubled=1 head=2 count=1
    {338, 819, 67, -718, -413},  // break=1 doubled=1 head=2 count=2
    {-76, 284, 386, -274, -155},  // break=1 doubled=2 head=0 count=0
    {-16, 43, 419, -371, -129},  // break=1 doubled=2 head=0 count=1
    {-116, 185, 259, -213, -107},  // break=1 doubled=2 head=0 count=2
    {-74, 328, 363, -535, -48},  // break=1 doubled=2 head=1 count=0
    {-14, 87, 396, -632, -22},  // break=1 doubled=2 head=1 count=1
    {-114, 229, 236, -474, 0},  // break=1 doubled=2 head=1 count=2
    {-218, 652, 424, -419, -182},  // break=1 doubled=2 head=2 count=0
    {-157, 410, 457, -515, -156},  // break=1 doubled=2 head=2 count=1
    {-257, 552, 297, -358, -134},  // break=1 doubled=2 head=2 count=2
    {-19, 143, 118, -10, -9},  // previous2=0 next2=0
    {3, -23, 88, 52, -47},  // previous2=0 next2=1
    {-2, -46, 44, 13, -2},  // previous2=0 next2=2
    {17, -14, 73, -15, 0},  // previous2=0 next2=3
    {-12, 211, -25, -12, 23},  // previous2=0 next2=4
    {43, 363, 151, -273, -202},  // previous2=0 next2=5
    {21, 305, 51, -48, -83},  // previous2=0 next2=6
    {1, -6, 61, -21, 32},  // previous2=0 next2=7
    {-38, 275, 263, -73, 4},  // previous2=0 next2=8
    {-26, 122, 59, -44, 83},  // previous2=0 next2=9
    {30, 151, -36, -12, -29},  // previous2=0 next2=10
    {-20, -67, 50, 66, -19},  // previous2=1 next2=0
    {1, -233, 20, 128, -58},  // previous2=1 next2=1
    {-3, -256, -24, 89, -12},  // previous2=1 next2=2
    {16, -224, 5, 61, -10},  // previous2=1 next2=3
    {-14, 1, -93, 64, 13},  // previous2=1 next2=4
    {42, 153, 83, -197, -213},  // previous2=1 next2=5
    {20, 95, -17, 28, -94},  // previous2=1 next2=6
    {0, -216, -7, 55, 22},  // previous2=1 next2=7
    {-39, 65, 195, 3, -6},  // previous2=1 next2=8
    {-27, -88, -9, 32, 73},  // previous2=1 next2=9
    {29, -59, -104, 64, -40},  // previous2=1 next2=10
    {-13, -17, 58, 10, -13},  // previous2=2 next2=0
    {8, -183, 28, 72, -51},  // previous2=2 next2=1
    {4, -206, -16, 33, -6},  // previous2=2 next2=2
    {23, -175, 13, 5, -4},  // previous2=2 next2=3
    {-7, 51, -85, 8, 20},  // previous2=2 next2=4
    {49, 203, 91, -253, -206},  // previous2=2 next2=5
    {27, 144, -10, -28, -87},  // previous2=2 next2=6
    {7, -167, 1, -1, 29},  // previous2=2 next2=7
    {-32, 115, 202, -53, 0},  // previous2=2 next2=8
    {-20, -39, -1, -24, 80},  // previous2=2 next2=9
    {36, -10, -96, 8, -33},  // previous2=2 next2=10
    {1, -7, 80, -18, 16},  // previous2=3 next2=0
    {23, -173, 50, 44, -22},  // previous2=3 next2=1
    {18, -196, 6, 6, 23},  // previous2=3 next2=2
    {37, -164, 35, -23, 25},  // previous2=3 next2=3
    {8, 61, -63, -20, 49},  // previous2=3 next2=4
    {63, 213, 113, -281, -177},  // previous2=3 next2=5
    {41, 155, 13, -56, -58},  // previous2=3 next2=6
    {21, -157, 23, -29, 57},  // previous2=3 next2=7
    {-18, 125, 225, -81, 29},  // previous2=3 next2=8
    {-6, -28, 21, -52, 109},  // previous2=3 next2=9
    {50, 0, -74, -20, -4},  // previous2=3 next2=10
    {21, -185, 122, -70, 64},  // previous2=4 next2=0
    {42, -351, 92, -7, 26},  // previous2=4 next2=1
    {38, -374, 48, -46, 71},  // previous2=4 next2=2
    {57, -342, 77, -74, 73},  // previous2=4 next2=3
    {27, -117, -22, -72, 97},  // previous2=4 next2=4
    {83, 35, 155, -333, -129},  // previous2=4 next2=5
    {61, -23, 54, -108, -10},  // previous2=4 next2=6
    {41, -334, 64, -80, 106},  // previous2=4 next2=7
    {2, -53, 266, -132, 78},  // previous2=4 next2=8
    {14, -206, 63, -103, 157},  // previous2=4 next2=9
    {70, -177, -32, -72, 44},  // previous2=4 next2=10
    {39, -15, 62, -60, 28},  // previous2=5 next2=0
    {60, -181, 32, 3, -10},  // previous2=5 next2=1
    {56, -204, -12, -36, 35},  // previous2=5 next2=2
    {75, -172, 17, -64, 37},  // previous2=5 next2=3
    {46, 54, -82, -62, 61},  // previous2=5 next2=4
    {101, 205, 95, -323, -165},  // previous2=5 next2=5
    {79, 147, -6, -98, -46},  // previous2=5 next2=6
    {59, -164, 4, -70, 69},  // previous2=5 next2=7
    {20, 118, 206, -122, 41},  // previous2=5 next2=8
    {32, -36, 2, -93, 121},  // previous2=5 next2=9
    {88, -7, -92, -62, 8},  // previous2=5 next2=10
    {-131, 5, -38, 57, 85},  // previous2=6 next2=0
    {-110, -161, -68, 119, 46},  // previous2=6 next2=1
    {-114, -184, -112, 81, 92},  // previous2=6 next2=2
    {-95, -152, -83, 52, 93},  // previous2=6 next2=3
    {-125, 73, -182, 55, 117},  // previous2=6 next2=4
    {-69, 225, -5, -206, -109},  // previous2=6 next2=5
    {-91, 167, -106, 19, 10},  // previous2=6 next2=6
    {-111, -145, -96, 47, 126},  // previous2=6 next2=7
    {-150, 137, 106, -6, 98},  // previous2=6 next2=8
    {-138, -16, -97, 24, 177},  // previous2=6 next2=9
    {-82, 12, -192, 55, 64},  // previous2=6 next2=10
    {-2, -48, 69, -32, 34},  // previous2=7 next2=0
    {20, -214, 39, 30, -4},  // previous2=7 next2=1
    {15, -236, -5, -8, 41},  // previous2=7 next2=2
    {34, -205, 24, -37, 43},  // previous2=7 next2=3
    {5, 21, -74, -34, 67},  // previous2=7 next2=4
    {60, 173, 102, -295, -159},  // previous2=7 next2=5
    {38, 114, 1, -70, -40},  // previous2=7 next2=6
    {18, -197, 12, -42, 75},  // previous2=7 next2=7
    {-21, 85, 213, -95, 47},  // previous2=7 next2=8
    {-9, -69, 10, -66, 127},  // previous2=7 next2=9
    {47, -40, -85, -34, 14},  // previous2=7 next2=10
    {227, -179, 60, -222, 44},  // previous2=8 next2=0
    {248, -345, 30, -159, 6},  // previous2=8 next2=1
    {244, -368, -14, -198, 51},  // previous2=8 next2=2
    {263, -337, 15, -226, 53},  // previous2=8 next2=3
    {234, -111, -83, -224, 77},  // previous2=8 next2=4
    {289, 41, 93, -484, -149},  // previous2=8 next2=5
    {267, -18, -8, -260, -30},  // previous2=8 next2=6
    {247, -329, 2, -232, 85},  // previous2=8 next2=7
    {208, -47, 204, -284, 57},  // previous2=8 next2=8
    {220, -201, 1, -255, 136},  // previous2=8 next2=9
    {276, -172, -94, -223, 24},  // previous2=8 next2=10
    {7, 21, 59, 81, -120},  // previous2=9 next2=0
    {29, -145, 29, 143, -159},  // previous2=9 next2=1
    {24, -168, -15, 104, -113},  // previous2=9 next2=2
    {43, -136, 14, 76, -112},  // previous2=9 next2=3
    {14, 89, -84, 79, -88},  // previous2=9 next2=4
    {69, 241, 92, -182, -314},  // previous2=9 next2=5
    {47, 183, -9, 43, -195},  // previous2=9 next2=6
    {27, -128, 2, 70, -79},  // previous2=9 next2=7
    {-12, 153, 203, 18, -107},  // previous2=9 next2=8
    {0, 0, 0, 47, -28},  // previous2=9 next2=9
    {56, 29, -95, 79, -141},  // previous2=9 next2=10
    {-60, 84, 68, 14, -1},  // previous2=10 next2=0
    {-39, -82, 38, 76, -40},  // previous2=10 next2=1
    {-43, -105, -6, 38, 6},  // previous2=10 next2=2
    {-24, -73, 23, 9, 7},  // previous2=10 next2=3
    {-54, 152, -76, 12, 31},  // previous2=10 next2=4
    {2, 304, 101, -249, -195},  // previous2=10 next2=5
    {-20, 246, 0, -24, -76},  // previous2=10 next2=6
    {-40, -65, 10, 4, 40},  // previous2=10 next2=7
    {-79, 216, 212, -49, 12},  // previous2=10 next2=8
    {-67, 63, 9, -19, 91},  // previous2=10 next2=9
    {-11, 92, -86, 12, -22},  // previous2=10 next2=10
    {8, 64, 0, -72, 0},  // length-before=0 length-after=0
    {-85, 21, -46, 48, 2},  // length-before=0 length-after=1
    {-41, -54, 37, -3, -17},  // length-before=0 length-after=2
    {-39, -151, -6, 4, 5},  // length-before=0 length-after=3
    {-103, -94, 10, 20, 34},  // length-before=0 length-after=4
    {-37, -52, -49, -4, 24},  // length-before=0 length-after=5
    {-53, 96, 28, -23, 3},  // length-before=0 length-after=6
    {-73, 282, 89, -47, -32},  // length-before=0 length-after=7
    {-35, 292, 30, -72, -44},  // length-before=0 length-after=8
    {-80, 173, 78, -20, -42},  // length-before=0 length-after=9
    {-129, -4, 18, 37, 33},  // length-before=0 length-after=10
    {46, 351, 0, -74, -20},  // length-before=1 length-after=0
    {-47, 308, -46, 46, -18},  // length-before=1 length-after=1
    {-3, 233, 36, -5, -37},  // length-before=1 length-after=2
    {-2, 137, -6, 2, -15},  // length-before=1 length-after=3
    {-65, 193, 10, 18, 14},  // length-before=1 length-after=4
    {1, 235, -50, -6, 4},  // length-before=1 length-after=5
    {-15, 383, 27, -25, -17},  // length-before=1 length-after=6
    {-35, 569, 89, -49, -52},  // length-before=1 length-after=7
    {3, 580, 30, -74, -64},  // length-before=1 length-after=8
    {-42, 460, 78, -22, -62},  // length-before=1 length-after=9
    {-91, 283, 17, 35, 13},  // length-before=1 length-after=10
    {89, -133, 16, -69, 6},  // length-before=2 length-after=0
    {-3, -176, -30, 51, 9},  // length-before=2 length-after=1
    {41, -251, 52, 0, -10},  // length-before=2 length-after=2
    {42, -348, 10, 7, 11},  // length-before=2 length-after=3
    {-21, -291, 26, 23, 40},  // length-before=2 length-after=4
    {45, -249, -33, -1, 30},  // length-before=2 length-after=5
    {29, -101, 43, -20, 9},  // length-before=2 length-after=6
    {9, 85, 105, -44, -26},  // length-before=2 length-after=7
    {46, 95, 46, -69, -38},  // length-before=2 length-after=8
    {2, -24, 94, -17, -36},  // length-before=2 length-after=9
    {-47, -201, 34, 40, 39},  // length-before=2 length-after=10
    {103, -109, 12, -77, -24},  // length-before=3 length-after=0
    {11, -152, -33, 43, -21},  // length-before=3 length-after=1
    {55, -227, 49, -8, -40},  // length-before=3 length-after=2
    {56, -324, 6, -1, -19},  // length-before=3 length-after=3
    {-7, -267, 22, 15, 10},  // length-before=3 length-after=4
    {59, -225, -37, -9, 0},  // length-before=3 length-after=5
    {43, -77, 40, -28, -21},  // length-before=3 length-after=6
    {23, 109, 101, -52, -56},  // length-before=3 length-after=7
    {60, 119, 42, -77, -68},  // length-before=3 length-after=8
    {16, 0, 91, -25, -66},  // length-before=3 length-after=9
    {-33, -177, 30, 32, 10},  // length-before=3 length-after=10
    {53, -160, -32, -20, -4},  // length-before=4 length-after=0
    {-39, -203, -77, 100, -2},  // length-before=4 length-after=1
    {4, -279, 5, 49, -21},  // length-before=4 length-after=2
    {6, -375, -38, 55, 1},  // length-before=4 length-after=3
    {-58, -318, -21, 72, 30},  // length-before=4 length-after=4
    {9, -276, -81, 47, 20},  // length-before=4 length-after=5
    {-7, -128, -4, 28, -1},  // length-before=4 length-after=6
    {-27, 58, 58, 4, -36},  // length-before=4 length-after=7
    {10, 68, -2, -21, -48},  // length-before=4 length-after=8
    {-34, -51, 47, 31, -46},  // length-before=4 length-after=9
    {-83, -228, -14, 88, 29},  // length-before=4 length-after=10
    {90, -291, 43, -80, -2},  // length-before=5 length-after=0
    {-2, -333, -2, 40, 0},  // length-before=5 length-after=1
    {42, -409, 80, -11, -19},  // length-before=5 length-after=2
    {43, -505, 37, -4, 2},  // length-before=5 length-after=3
    {-20, -448, 54, 12, 32},  // length-before=5 length-after=4
    {46, -406, -6, -12, 22},  // length-before=5 length-after=5
    {30, -258, 71, -31, 0},  // length-before=5 length-after=6
    {10, -72, 133, -55, -35},  // length-before=5 length-after=7
    {47, -62, 73, -80, -47},  // length-before=5 length-after=8
    {3, -181, 122, -28, -45},  // length-before=5 length-after=9
    {-46, -358, 61, 29, 31},  // length-before=5 length-after=10
    {48, -2, 31, -63, 12},  // length-before=6 length-after=0
    {-44, -44, -14, 57, 14},  // length-before=6 length-after=1
    {-1, -120, 68, 6, -5},  // length-before=6 length-after=2
    {1, -216, 25, 12, 17},  // length-before=6 length-after=3
    {-63, -159, 42, 29, 46},  // length-before=6 length-after=4
    {4, -117, -18, 4, 36},  // length-before=6 length-after=5
    {-12, 31, 59, -15, 15},  // length-before=6 length-after=6
    {-32, 217, 121, -39, -20},  // length-before=6 length-after=7
    {5, 227, 61, -64, -32},  // length-before=6 length-after=8
    {-39, 108, 110, -12, -30},  // length-before=6 length-after=9
    {-88, -69, 49, 45, 45},  // length-before=6 length-after=10
    {85, -10, -8, -78, -4},  // length-before=7 length-after=0
    {-7, -53, -54, 42, -2},  // length-before=7 length-after=1
    {37, -129, 28, -9, -21},  // length-before=7 length-after=2
    {38, -225, -14, -3, 0},  // length-before=7 length-after=3
    {-25, -168, 2, 14, 30},  // length-before=7 length-after=4
    {41, -126, -58, -10, 20},  // length-before=7 length-after=5
    {25, 22, 19, -29, -2},  // length-before=7 length-after=6
    {5, 208, 81, -53, -37},  // length-before=7 length-after=7
    {42, 218, 22, -79, -49},  // length-before=7 length-after=8
    {-2, 99, 70, -26, -47},  // length-before=7 length-after=9
    {-51, -78, 9, 31, 29},  // length-before=7 length-after=10
    {91, 10, 31, -92, -3},  // length-before=8 length-after=0
    {-2, -33, -14, 28, -1},  // length-before=8 length-after=1
    {42, -108, 68, -23, -20},  // length-before=8 length-after=2
    {44, -205, 25, -17, 1},  // length-before=8 length-after=3
    {-20, -148, 42, 0, 31},  // length-before=8 length-after=4
    {46, -106, -18, -24, 21},  // length-before=8 length-after=5
    {31, 42, 59, -43, -1},  // length-before=8 length-after=6
    {11, 228, 121, -67, -36},  // length-before=8 length-after=7
    {48, 238, 61, -93, -48},  // length-before=8 length-after=8
    {3, 119, 110, -40, -46},  // length-before=8 length-after=9
    {-45, -58, 49, 17, 30},  // length-before=8 length-after=10
    {54, -18, 47, -77, 12},  // length-before=9 length-after=0
    {-39, -60, 2, 43, 14},  // length-before=9 length-after=1
    {5, -136, 84, -8, -5},  // length-before=9 length-after=2
    {6, -232, 41, -2, 17},  // length-before=9 length-after=3
    {-57, -175, 58, 15, 46},  // length-before=9 length-after=4
    {9, -133, -2, -10, 36},  // length-before=9 length-after=5
    {-7, 15, 75, -29, 15},  // length-before=9 length-after=6
    {-27, 201, 137, -53, -20},  // length-before=9 length-after=7
    {11, 211, 77, -78, -32},  // length-before=9 length-after=8
    {-34, 92, 126, -26, -30},  // length-before=9 length-after=9
    {-83, -85, 65, 31, 45},  // length-before=9 length-after=10
    {78, -55, -132, -58, 37},  // length-before=10 length-after=0
    {-15, -98, -177, 62, 40},  // length-before=10 length-after=1
    {29, -173, -95, 11, 21},  // length-before=10 length-after=2
    {31, -269, -138, 18, 42},  // length-before=10 length-after=3
    {-33, -213, -121, 34, 71},  // length-before=10 length-after=4
    {33, -170, -181, 10, 61},  // length-before=10 length-after=5
    {17, -23, -104, -9, 40},  // length-before=10 length-after=6
    {-3, 163, -42, -33, 5},  // length-before=10 length-after=7
    {35, 174, -102, -58, -7},  // length-before=10 length-after=8
    {-10, 55, -53, -6, -5},  // length-before=10 length-after=9
    {-59, -123, -114, 51, 70},  // length-before=10 length-after=10
    {-75, -235, 30, 32, 5},  // prose-before-3=0 prose-after-3=0 prose-side=0
    {38, -201, -65, -6, 15},  // prose-before-3=0 prose-after-3=0 prose-side=1
    {16, -184, 31, 1, 10},  // prose-before-3=0 prose-after-3=0 prose-side=2
    {16, -267, 16, 14, 7},  // prose-before-3=0 prose-after-3=0 prose-side=3
    {-70, -232, -16, 49, -29},  // prose-before-3=0 prose-after-3=1 prose-side=0
    {43, -198, -111, 11, -18},  // prose-before-3=0 prose-after-3=1 prose-side=1
    {20, -181, -15, 18, -23},  // prose-before-3=0 prose-after-3=1 prose-side=2
    {20, -263, -30, 30, -26},  // prose-before-3=0 prose-after-3=1 prose-side=3
    {-75, -147, 37, 32, -3},  // prose-before-3=0 prose-after-3=2 prose-side=0
    {38, -113, -58, -6, 8},  // prose-before-3=0 prose-after-3=2 prose-side=1
    {15, -97, 38, 1, 3},  // prose-before-3=0 prose-after-3=2 prose-side=2
    {15, -179, 23, 13, 0},  // prose-before-3=0 prose-after-3=2 prose-side=3
    {-116, -152, 81, 46, 11},  // prose-before-3=0 prose-after-3=3 prose-side=0
    {-3, -118, -15, 8, 21},  // prose-before-3=0 prose-after-3=3 prose-side=1
    {-26, -101, 82, 15, 16},  // prose-before-3=0 prose-after-3=3 prose-side=2
    {-26, -184, 66, 28, 13},  // prose-before-3=0 prose-after-3=3 prose-side=3
    {-99, -87, 37, 14, 27},  // prose-before-3=0 prose-after-3=4 prose-side=0
    {14, -53, -59, -24, 38},  // prose-before-3=0 prose-after-3=4 prose-side=1
    {-8, -36, 38, -17, 33},  // prose-before-3=0 prose-after-3=4 prose-side=2
    {-8, -119, 22, -5, 29},  // prose-before-3=0 prose-after-3=4 prose-side=3
    {-73, -259, 131, 27, -22},  // prose-before-3=1 prose-after-3=0 prose-side=0
    {40, -225, 35, -11, -11},  // prose-before-3=1 prose-after-3=0 prose-side=1
    {17, -208, 132, -4, -17},  // prose-before-3=1 prose-after-3=0 prose-side=2
    {17, -291, 117, 8, -20},  // prose-before-3=1 prose-after-3=0 prose-side=3
    {-69, -256, 85, 43, -55},  // prose-before-3=1 prose-after-3=1 prose-side=0
    {44, -222, -11, 5, -45},  // prose-before-3=1 prose-after-3=1 prose-side=1
    {22, -205, 86, 12, -50},  // prose-before-3=1 prose-after-3=1 prose-side=2
    {22, -288, 71, 25, -53},  // prose-before-3=1 prose-after-3=1 prose-side=3
    {-74, -171, 138, 26, -29},  // prose-before-3=1 prose-after-3=2 prose-side=0
    {39, -138, 42, -12, -19},  // prose-before-3=1 prose-after-3=2 prose-side=1
    {17, -121, 139, -5, -24},  // prose-before-3=1 prose-after-3=2 prose-side=2
    {17, -203, 124, 7, -27},  // prose-before-3=1 prose-after-3=2 prose-side=3
    {-115, -176, 181, 41, -16},  // prose-before-3=1 prose-after-3=3 prose-side=0
    {-2, -142, 86, 3, -5},  // prose-before-3=1 prose-after-3=3 prose-side=1
    {-24, -125, 182, 9, -10},  // prose-before-3=1 prose-after-3=3 prose-side=2
    {-24, -208, 167, 22, -14},  // prose-before-3=1 prose-after-3=3 prose-side=3
    {-98, -111, 138, 8, 0},  // prose-before-3=1 prose-after-3=4 prose-side=0
    {16, -77, 42, -30, 11},  // prose-before-3=1 prose-after-3=4 prose-side=1
    {-7, -60, 139, -23, 6},  // prose-before-3=1 prose-after-3=4 prose-side=2
    {-7, -143, 123, -10, 3},  // prose-before-3=1 prose-after-3=4 prose-side=3
    {-60, -175, 21, 28, 10},  // prose-before-3=2 prose-after-3=0 prose-side=0
    {53, -141, -75, -10, 20},  // prose-before-3=2 prose-after-3=0 prose-side=1
    {31, -124, 22, -3, 15},  // prose-before-3=2 prose-after-3=0 prose-side=2
    {31, -207, 6, 10, 12},  // prose-before-3=2 prose-after-3=0 prose-side=3
    {-55, -172, -26, 45, -24},  // prose-before-3=2 prose-after-3=1 prose-side=0
    {58, -138, -121, 7, -13},  // prose-before-3=2 prose-after-3=1 prose-side=1
    {35, -121, -25, 14, -18},  // prose-before-3=2 prose-after-3=1 prose-side=2
    {35, -204, -40, 26, -22},  // prose-before-3=2 prose-after-3=1 prose-side=3
    {-60, -87, 27, 28, 2},  // prose-before-3=2 prose-after-3=2 prose-side=0
    {53, -54, -68, -10, 13},  // prose-before-3=2 prose-after-3=2 prose-side=1
    {30, -37, 28, -3, 8},  // prose-before-3=2 prose-after-3=2 prose-side=2
    {30, -119, 13, 9, 4},  // prose-before-3=2 prose-after-3=2 prose-side=3
    {-101, -92, 71, 42, 16},  // prose-before-3=2 prose-after-3=3 prose-side=0
    {12, -58, -25, 4, 26},  // prose-before-3=2 prose-after-3=3 prose-side=1
    {-11, -41, 72, 11, 21},  // prose-before-3=2 prose-after-3=3 prose-side=2
    {-11, -124, 56, 24, 18},  // prose-before-3=2 prose-after-3=3 prose-side=3
    {-84, -27, 27, 10, 32},  // prose-before-3=2 prose-after-3=4 prose-side=0
    {29, 7, -69, -28, 43},  // prose-before-3=2 prose-after-3=4 prose-side=1
    {7, 24, 28, -21, 37},  // prose-before-3=2 prose-after-3=4 prose-side=2
    {7, -59, 13, -9, 34},  // prose-before-3=2 prose-after-3=4 prose-side=3
    {-99, 36, -73, 43, 18},  // prose-before-3=3 prose-after-3=0 prose-side=0
    {14, 70, -168, 5, 28},  // prose-before-3=3 prose-after-3=0 prose-side=1
    {-9, 87, -72, 12, 23},  // prose-before-3=3 prose-after-3=0 prose-side=2
    {-9, 4, -87, 25, 20},  // prose-before-3=3 prose-after-3=0 prose-side=3
    {-95, 39, -119, 60, -16},  // prose-before-3=3 prose-after-3=1 prose-side=0
    {18, 73, -214, 22, -5},  // prose-before-3=3 prose-after-3=1 prose-side=1
    {-4, 90, -118, 29, -10},  // prose-before-3=3 prose-after-3=1 prose-side=2
    {-4, 7, -133, 41, -14},  // prose-before-3=3 prose-after-3=1 prose-side=3
    {-100, 123, -66, 43, 10},  // prose-before-3=3 prose-after-3=2 prose-side=0
    {13, 157, -161, 5, 21},  // prose-before-3=3 prose-after-3=2 prose-side=1
    {-9, 174, -65, 12, 16},  // prose-before-3=3 prose-after-3=2 prose-side=2
    {-9, 91, -80, 24, 12},  // prose-before-3=3 prose-after-3=2 prose-side=3
    {-141, 119, -22, 57, 24},  // prose-before-3=3 prose-after-3=3 prose-side=0
    {-28, 153, -118, 19, 34},  // prose-before-3=3 prose-after-3=3 prose-side=1
    {-50, 169, -21, 26, 29},  // prose-before-3=3 prose-after-3=3 prose-side=2
    {-50, 87, -37, 39, 26},  // prose-before-3=3 prose-after-3=3 prose-side=3
    {-124, 183, -66, 25, 40},  // prose-before-3=3 prose-after-3=4 prose-side=0
    {-11, 217, -162, -13, 50},  // prose-before-3=3 prose-after-3=4 prose-side=1
    {-33, 234, -65, -6, 45},  // prose-before-3=3 prose-after-3=4 prose-side=2
    {-33, 152, -81, 6, 42},  // prose-before-3=3 prose-after-3=4 prose-side=3
    {-57, 93, -21, -8, 10},  // prose-before-3=4 prose-after-3=0 prose-side=0
    {56, 127, -116, -46, 20},  // prose-before-3=4 prose-after-3=0 prose-side=1
    {33, 144, -20, -39, 15},  // prose-before-3=4 prose-after-3=0 prose-side=2
    {34, 61, -35, -26, 12},  // prose-before-3=4 prose-after-3=0 prose-side=3
    {-53, 96, -67, 9, -23},  // prose-before-3=4 prose-after-3=1 prose-side=0
    {60, 130, -162, -29, -13},  // prose-before-3=4 prose-after-3=1 prose-side=1
    {38, 147, -66, -22, -18},  // prose-before-3=4 prose-after-3=1 prose-side=2
    {38, 64, -81, -10, -21},  // prose-before-3=4 prose-after-3=1 prose-side=3
    {-58, 180, -14, -8, 3},  // prose-before-3=4 prose-after-3=2 prose-side=0
    {55, 214, -109, -46, 13},  // prose-before-3=4 prose-after-3=2 prose-side=1
    {33, 231, -13, -39, 8},  // prose-before-3=4 prose-after-3=2 prose-side=2
    {33, 148, -28, -27, 5},  // prose-before-3=4 prose-after-3=2 prose-side=3
    {-99, 176, 30, 6, 16},  // prose-before-3=4 prose-after-3=3 prose-side=0
    {14, 210, -66, -32, 27},  // prose-before-3=4 prose-after-3=3 prose-side=1
    {-8, 226, 31, -25, 21},  // prose-before-3=4 prose-after-3=3 prose-side=2
    {-8, 144, 15, -12, 18},  // prose-before-3=4 prose-after-3=3 prose-side=3
    {-81, 240, -14, -26, 32},  // prose-before-3=4 prose-after-3=4 prose-side=0
    {32, 274, -110, -64, 43},  // prose-before-3=4 prose-after-3=4 prose-side=1
    {9, 291, -13, -57, 38},  // prose-before-3=4 prose-after-3=4 prose-side=2
    {9, 209, -29, -45, 34},  // prose-before-3=4 prose-after-3=4 prose-side=3
    {30, -212, 9, 12, -13},  // prose-around-10=0
    {33, -240, -15, 30, -32},  // prose-around-10=1
    {-14, -235, 20, 41, 25},  // prose-around-10=2
    {-35, -63, 20, -46, 72},  // prose-around-10=3
    {-99, 52, 44, 45, -36},  // prose-around-10=4
    {-114, 247, 35, 25, 16},  // prose-around-10=5
    {-18, -43, 87, -18, 88},  // prose-around-10=6
    {18, -14, -111, 33, -66},  // prose-around-10=7
    {16, -199, 16, 36, -35},  // prose-around-10=8
    {-6, -140, -2, -10, 54},  // prose-around-10=9
    {-132, 28, 56, -15, 71},  // prose-around-10=10
    {-12, 29, -25, -65, 112},  // prose-around-10=11
    {-10, -23, -182, 54, 15},  // prose-around-10=12
    {63, -39, -86, -5, -15},  // prose-around-10=13
    {7, -227, -30, 57, -60},  // prose-around-10=14
    {12, -171, -40, 38, 3},  // prose-around-10=15
    {31, -95, -42, 17, 2},  // prose-around-10=16
    {-83, 4, 102, -21, 23},  // prose-around-10=17
    {13, -5, -205, 4, 26},  // prose-around-10=18
    {36, 16, 10, -21, -22},  // prose-around-10=19
    {4, 29, -35, 43, -42},  // prose-around-10=20
    {-27, 70, -26, 22, 17},  // prose-around-10=21
    {-21, 79, 5, -5, 12},  // prose-around-10=22
    {50, -36, 2, -24, 12},  // prose-around-10=23
    {38, -25, -166, -5, 15},  // prose-around-10=24
    {86, 31, -30, -72, -16},  // prose-around-10=25
    {66, 146, 29, -58, -30},  // prose-around-10=26
    {-7, 144, 43, -30, -17},  // prose-around-10=27
    {-39, 139, 97, -38, 0},  // prose-around-10=28
    {-79, 143, 87, -29, -13},  // prose-around-10=29
    {93, 59, -33, -28, -170},  // prose-around-10=30
    {0, -1, 11, 5, -20},  // prose-around-10=31
    {80, 46, 14, -48, -121},  // prose-around-10=32
    {-73, 288, 17, -8, -30},  // prose-around-10=33
    {-71, 180, 37, -61, 3},  // prose-around-10=34
    {76, -4, 10, -77, 34},  // prose-around-10=35
    {93, -8, -190, 3, -57},  // prose-around-40=0
    {39, -130, -183, 66, -68},  // prose-around-40=1
    {-40, 5, 11, 120, -33},  // prose-around-40=2
    {-2, 2, 21, 6, 31},  // prose-around-40=3
    {-9, 63, 0, -65, 42},  // prose-around-40=4
    {45, -1, 40, -97, 4},  // prose-around-40=5
    {5, -36, 93, 27, -105},  // prose-around-40=6
    {23, 7, -36, 11, -37},  // prose-around-40=7
    {21, -17, 65, -36, 6},  // prose-around-40=8
    {-47, 201, 17, -57, 45},  // prose-around-40=9
    {-29, 0, 64, -45, 30},  // prose-around-40=10
    {-7, -81, 62, -24, 35},  // prose-around-40=11
    {-6, 4, -130, 75, -58},  // prose-around-40=12
    {20, 154, -29, -13, -11},  // prose-around-40=13
    {-37, 133, -80, 32, 9},  // prose-around-40=14
    {-55, -49, -71, 43, 67},  // prose-around-40=15
    {-19, 17, 4, 43, 25},  // prose-around-40=16
    {-41, -91, 20, 29, 62},  // prose-around-40=17
    {30, 1, -23, -61, 59},  // prose-around-40=18
    {31, 116, -18, -83, 29},  // prose-around-40=19
    {-12, 111, 36, -19, 3},  // prose-around-40=20
    {14, -70, -57, 28, 1},  // prose-around-40=21
    {-25, -37, -18, 64, -12},  // prose-around-40=22
    {-4, 3, 42, -44, 13},  // prose-around-40=23
    {29, -5, 50, -37, -7},  // prose-around-40=24
    {41, 62, 0, -70, 30},  // prose-around-40=25
    {19, 106, 82, -53, -43},  // prose-around-40=26
    {-24, 19, -35, 31, -36},  // prose-around-40=27
    {-25, 13, -18, 29, -10},  // prose-around-40=28
    {30, -2, -5, -7, 5},  // prose-around-40=29
    {14, 0, 88, -49, -32},  // prose-around-40=30
    {106, 0, -24, -25, -20},  // prose-around-40=31
    {19, -2, 43, -49, -5},  // prose-around-40=32
    {31, -2, 20, -24, -11},  // prose-around-40=33
    {5, -3, 24, -4, -4},  // prose-around-40=34
    {130, -10, 18, -96, 6},  // prose-around-40=35
    {-73, 57, -38, 23, -11},  // change=0 position=0
    {-67, 121, -28, 19, -1},  // change=0 position=1
    {-44, 564, -84, 5, -27},  // change=0 position=2
    {21, -384, -19, 32, -6},  // change=0 position=3
    {95, -27, -38, -62, -11},  // change=0 position=4
    {-61, 208, 21, -49, 29},  // change=1 position=0
    {-55, 272, 31, -52, 39},  // change=1 position=1
    {-32, 715, -25, -66, 14},  // change=1 position=2
    {33, -233, 40, -40, 34},  // change=1 position=3
    {107, 124, 21, -134, 29},  // change=1 position=4
    {-83, -77, -5, 14, 16},  // change=2 position=0
    {-77, -13, 6, 11, 26},  // change=2 position=1
    {-54, 430, -51, -3, 0},  // change=2 position=2
    {11, -518, 14, 24, 21},  // change=2 position=3
    {85, -161, -5, -70, 16},  // change=2 position=4
    {-66, 293, 65, -43, -36},  // change=3 position=0
    {-60, 357, 76, -47, -26},  // change=3 position=1
    {-37, 800, 20, -61, -52},  // change=3 position=2
    {28, -148, 85, -34, -31},  // change=3 position=3
    {102, 209, 65, -128, -36},  // change=3 position=4
    {-63, 553, 24, -140, 51},  // change=4 position=0
    {-56, 617, 35, -143, 61},  // change=4 position=1
    {-34, 1060, -22, -157, 35},  // change=4 position=2
    {31, 112, 43, -131, 56},  // change=4 position=3
    {106, 469, 24, -224, 51},  // change=4 position=4
    {3, -22, 6, 13, 1},  // leads=0 leads-before=0
    {105, -394, -93, -87, 186},  // leads=0 leads-before=1
    {220, -50, 20, -297, 63},  // leads=0 leads-before=2
    {184, 30, -22, -202, -71},  // leads=0 leads-before=3
    {-178, -36, 57, -21, 153},  // leads=0 leads-before=4
    {-266, -164, 22, 121, 81},  // leads=0 leads-before=5
    {53, -3, 19, -180, 106},  // leads=1 leads-before=0
    {156, -375, -79, -281, 290},  // leads=1 leads-before=1
    {270, -31, 33, -490, 168},  // leads=1 leads-before=2
    {235, 49, -9, -396, 34},  // leads=1 leads-before=3
    {-127, -17, 70, -215, 258},  // leads=1 leads-before=4
    {-215, -145, 35, -73, 186},  // leads=1 leads-before=5
    {214, 8, 166, -386, -17},  // leads=2 leads-before=0
    {317, -364, 68, -487, 167},  // leads=2 leads-before=1
    {431, -20, 180, -696, 45},  // leads=2 leads-before=2
    {395, 60, 138, -601, -89},  // leads=2 leads-before=3
    {34, -6, 217, -420, 134},  // leads=2 leads-before=4
    {-54, -134, 182, -278, 63},  // leads=2 leads-before=5
    {256, 6, -38, -188, -87},  // leads=3 leads-before=0
    {359, -366, -136, -289, 97},  // leads=3 leads-before=1
    {473, -21, -24, -499, -26},  // leads=3 leads-before=2
    {437, 58, -66, -404, -160},  // leads=3 leads-before=3
    {76, -8, 13, -223, 64},  // leads=3 leads-before=4
    {-12, -136, -22, -81, -8},  // leads=3 leads-before=5
    {-87, 5, 196, -127, 51},  // leads=4 leads-before=0
    {16, -367, 97, -228, 235},  // leads=4 leads-before=1
    {130, -23, 210, -437, 113},  // leads=4 leads-before=2
    {94, 57, 168, -343, -21},  // leads=4 leads-before=3
    {-267, -9, 246, -162, 203},  // leads=4 leads-before=4
    {-356, -137, 211, -20, 131},  // leads=4 leads-before=5
    {-378, 126, 58, -2, 136},  // leads=5 leads-before=0
    {-275, -246, -41, -102, 321},  // leads=5 leads-before=1
    {-161, 98, 72, -312, 198},  // leads=5 leads-before=2
    {-196, 178, 30, -217, 64},  // leads=5 leads-before=3
    {-558, 111, 109, -36, 288},  // leads=5 leads-before=4
    {-646, -16, 74, 106, 216},  // leads=5 leads-before=5
    {7, -87, 14, 13, 10},  // offers=0 kicker=0 page-before=0
    {1, 70, 43, 0, -9},  // offers=0 kicker=0 page-before=1
    {17, -146, 8, 3, 18},  // offers=0 kicker=0 page-before=2
    {188, -59, -190, -40, 19},  // offers=0 kicker=1 page-before=0
    {182, 98, -162, -54, 0},  // offers=0 kicker=1 page-before=1
    {198, -118, -197, -50, 27},  // offers=0 kicker=1 page-before=2
    {59, 60, -173, -82, 66},  // offers=0 kicker=2 page-before=0
    {52, 217, -144, -96, 47},  // offers=0 kicker=2 page-before=1
    {68, 0, -179, -92, 74},  // offers=0 kicker=2 page-before=2
    {79, -57, 123, -88, -1},  // offers=0 kicker=3 page-before=0
    {72, 100, 151, -102, -21},  // offers=0 kicker=3 page-before=1
    {88, -116, 116, -98, 6},  // offers=0 kicker=3 page-before=2
    {315, -89, 69, -395, 14},  // offers=1 kicker=0 page-before=0
    {309, 67, 97, -408, -5},  // offers=1 kicker=0 page-before=1
    {325, -149, 62, -405, 22},  // offers=1 kicker=0 page-before=2
    {496, -61, -136, -448, 23},  // offers=1 kicker=1 page-before=0
    {490, 95, -107, -462, 3},  // offers=1 kicker=1 page-before=1
    {506, -121, -142, -458, 31},  // offers=1 kicker=1 page-before=2
    {366, 57, -118, -490, 70},  // offers=1 kicker=2 page-before=0
    {360, 214, -90, -504, 51},  // offers=1 kicker=2 page-before=1
    {376, -3, -125, -501, 78},  // offers=1 kicker=2 page-before=2
    {386, -59, 177, -496, 2},  // offers=1 kicker=3 page-before=0
    {380, 97, 206, -510, -17},  // offers=1 kicker=3 page-before=1
    {396, -119, 171, -506, 10},  // offers=1 kicker=3 page-before=2
    {141, -97, 271, -359, 16},  // offers=2 kicker=0 page-before=0
    {135, 59, 299, -372, -3},  // offers=2 kicker=0 page-before=1
    {151, -157, 264, -369, 24},  // offers=2 kicker=0 page-before=2
    {322, -69, 66, -412, 24},  // offers=2 kicker=1 page-before=0
    {316, 87, 95, -426, 5},  // offers=2 kicker=1 page-before=1
    {332, -129, 59, -422, 32},  // offers=2 kicker=1 page-before=2
    {192, 49, 84, -455, 72},  // offers=2 kicker=2 page-before=0
    {186, 206, 112, -468, 53},  // offers=2 kicker=2 page-before=1
    {202, -11, 77, -465, 80},  // offers=2 kicker=2 page-before=2
    {212, -67, 379, -460, 4},  // offers=2 kicker=3 page-before=0
    {206, 89, 408, -474, -15},  // offers=2 kicker=3 page-before=1
    {222, -127, 373, -470, 12},  // offers=2 kicker=3 page-before=2
    {-120, -74, 27, -319, 321},  // offers=3 kicker=0 page-before=0
    {-126, 83, 55, -333, 302},  // offers=3 kicker=0 page-before=1
    {-110, -134, 20, -329, 329},  // offers=3 kicker=0 page-before=2
    {61, -46, -178, -372, 329},  // offers=3 kicker=1 page-before=0
    {55, 111, -149, -386, 310},  // offers=3 kicker=1 page-before=1
    {71, -106, -184, -382, 337},  // offers=3 kicker=1 page-before=2
    {-69, 73, -160, -415, 377},  // offers=3 kicker=2 page-before=0
    {-75, 229, -132, -428, 358},  // offers=3 kicker=2 page-before=1
    {-59, 13, -167, -425, 385},  // offers=3 kicker=2 page-before=2
    {-48, -44, 136, -420, 309},  // offers=3 kicker=3 page-before=0
    {-55, 113, 164, -434, 290},  // offers=3 kicker=3 page-before=1
    {-39, -104, 129, -430, 317},  // offers=3 kicker=3 page-before=2
    {13, -18, 15, 0, 6},  // notice-words=0 post=0
    {-6, -6, 12, 20, 26},  // notice-words=0 post=1
    {-5, -6, 12, -3, 49},  // notice-words=0 post=2
    {-4, -6, 12, -39, 99},  // notice-words=0 post=3
    {-5, -6, 12, -31, 118},  // notice-words=0 post=4
    {129, -11, 330, -409, 5},  // notice-words=0 post=5
    {-40, -49, -233, 403, -190},  // notice-words=0 post=6
    {-5, -59, -10, 35, 9},  // notice-words=1 post=0
    {-24, -47, -13, 55, 29},  // notice-words=1 post=1
    {-23, -47, -13, 32, 52},  // notice-words=1 post=2
    {-22, -47, -14, -3, 101},  // notice-words=1 post=3
    {-23, -47, -14, 4, 120},  // notice-words=1 post=4
    {111, -53, 305, -374, 8},  // notice-words=1 post=5
    {-58, -91, -259, 438, -188},  // notice-words=1 post=6
    {125, -126, 72, -297, 115},  // notice-words=2 post=0
    {106, -113, 69, -277, 135},  // notice-words=2 post=1
    {107, -113, 69, -300, 158},  // notice-words=2 post=2
    {108, -113, 69, -336, 207},  // notice-words=2 post=3
    {107, -113, 69, -328, 226},  // notice-words=2 post=4
    {241, -119, 387, -706, 114},  // notice-words=2 post=5
    {72, -157, -176, 106, -81},  // notice-words=2 post=6
    {153, -24, 108, -318, 132},  // notice-words=3 post=0
    {134, -12, 105, -298, 152},  // notice-words=3 post=1
    {135, -12, 105, -320, 175},  // notice-words=3 post=2
    {135, -12, 105, -356, 225},  // notice-words=3 post=3
    {135, -12, 105, -349, 244},  // notice-words=3 post=4
    {268, -17, 423, -727, 131},  // notice-words=3 post=5
    {99, -55, -140, 85, -64},  // notice-words=3 post=6
    {113, -28, 76, -254, 59},  // notice-words=4 post=0
    {94, -15, 73, -234, 79},  // notice-words=4 post=1
    {95, -15, 73, -256, 102},  // notice-words=4 post=2
    {96, -15, 73, -292, 152},  // notice-words=4 post=3
    {95, -15, 73, -285, 171},  // notice-words=4 post=4
    {229, -21, 391, -663, 58},  // notice-words=4 post=5
    {60, -59, -172, 149, -137},  // notice-words=4 post=6
    {413, -13, -2, -331, -8},  // notice-words=5 post=0
    {394, -1, -5, -311, 12},  // notice-words=5 post=1
    {395, -1, -5, -334, 35},  // notice-words=5 post=2
    {396, -1, -5, -370, 85},  // notice-words=5 post=3
    {395, -1, -6, -362, 104},  // notice-words=5 post=4
    {529, -6, 313, -740, -9},  // notice-words=5 post=5
    {360, -44, -250, 72, -204},  // notice-words=5 post=6
    {6, -12, 3, 4, 6},  // notice-words=6 post=0
    {-13, 0, 0, 24, 26},  // notice-words=6 post=1
    {-12, 0, 0, 1, 49},  // notice-words=6 post=2
    {-11, 0, 0, -35, 99},  // notice-words=6 post=3
    {-12, 0, 0, -27, 118},  // notice-words=6 post=4
    {122, -5, 318, -405, 5},  // notice-words=6 post=5
    {-47, -43, -245, 407, -190},  // notice-words=6 post=6
    {6, -12, 3, 4, 6},  // notice-words=7 post=0
    {-13, 0, 0, 24, 26},  // notice-words=7 post=1
    {-12, 0, 0, 1, 49},  // notice-words=7 post=2
    {-11, 0, 0, -35, 99},  // notice-words=7 post=3
    {-12, 0, 0, -27, 118},  // notice-words=7 post=4
    {122, -5, 318, -405, 5},  // notice-words=7 post=5
    {-47, -43, -245, 407, -190},  // notice-words=7 post=6
    {-13, 11, -6, 28, -24},  // notices-around=0
    {-24, -13, 22, -4, 31},  // notices-around=1
    {33, 66, -18, -61, -9},  // notices-around=2
    {-9, 136, -79, -40, 63},  // notices-around=3
    {74, -104, 4, -51, -7},  // notices-around=4
    {21, 30, 31, -15, -31},  // notices-around=5
    {-20, 18, -30, 6, 52},  // notices-around=6
    {-1, -63, 80, 9, -45},  // notices-around=7
    {55, 9, -3, -59, 5},  // notices-around=8
    {-34, 278, 33, -24, 9},  // notices-around=9
    {-18, 98, -52, 21, 9},  // notices-around=10
    {2, -145, 8, 3, 22},  // notices-around=11
    {12, -185, 64, -3, -5},  // notices-around=12
    {-15, -124, 77, -10, 13},  // notices-around=13
    {40, -156, 2, -15, 21},  // notices-around=14
    {10, -201, -19, -43, 59},  // notices-around=15
    {-13, -205, -30, 43, 25},  // headline-run=0 short-run=0
    {-22, -52, 51, 21, -35},  // headline-run=0 short-run=1
    {98, -134, -3, -63, 8},  // headline-run=0 short-run=2
    {0, -85, 34, -12, 14},  // headline-run=0 short-run=3
    {-10, -300, 17, 27, 10},  // headline-run=0 short-run=4
    {-2, -310, 13, -1, 36},  // headline-run=0 short-run=5
    {14, -240, -1, 10, 12},  // headline-run=0 short-run=6
    {22, -24, 8, 3, -27},  // headline-run=1 short-run=0
    {13, 129, 88, -18, -87},  // headline-run=1 short-run=1
    {133, 47, 35, -103, -44},  // headline-run=1 short-run=2
    {35, 96, 71, -52, -38},  // headline-run=1 short-run=3
    {25, -120, 55, -13, -42},  // headline-run=1 short-run=4
    {33, -129, 51, -40, -16},  // headline-run=1 short-run=5
    {49, -60, 37, -30, -40},  // headline-run=1 short-run=6
    {-11, -23, -30, 20, 0},  // headline-run=2 short-run=0
    {-19, 130, 51, -1, -61},  // headline-run=2 short-run=1
    {101, 48, -3, -86, -17},  // headline-run=2 short-run=2
    {3, 97, 34, -35, -12},  // headline-run=2 short-run=3
    {-8, -118, 17, 4, -16},  // headline-run=2 short-run=4
    {1, -128, 13, -24, 10},  // headline-run=2 short-run=5
    {17, -58, -1, -13, -14},  // headline-run=2 short-run=6
    {-2, -36, -45, 21, 5},  // headline-run=3 short-run=0
    {-10, 117, 36, 0, -56},  // headline-run=3 short-run=1
    {110, 35, -17, -85, -12},  // headline-run=3 short-run=2
    {12, 84, 19, -34, -6},  // headline-run=3 short-run=3
    {1, -132, 2, 5, -10},  // headline-run=3 short-run=4
    {9, -141, -1, -22, 16},  // headline-run=3 short-run=5
    {26, -72, -15, -12, -8},  // headline-run=3 short-run=6
    {8, -57, -46, 27, -18},  // headline-run=4 short-run=0
    {-1, 96, 34, 5, -79},  // headline-run=4 short-run=1
    {119, 15, -19, -79, -35},  // headline-run=4 short-run=2
    {21, 63, 17, -28, -30},  // headline-run=4 short-run=3
    {11, -152, 1, 11, -34},  // headline-run=4 short-run=4
    {19, -162, -3, -17, -8},  // headline-run=4 short-run=5
    {35, -92, -17, -6, -32},  // headline-run=4 short-run=6
    {-21, -206, -3, 18, 54},  // headline-run=5 short-run=0
    {-29, -53, 77, -3, -7},  // headline-run=5 short-run=1
    {91, -134, 24, -88, 37},  // headline-run=5 short-run=2
    {-7, -86, 60, -37, 42},  // headline-run=5 short-run=3
    {-18, -301, 44, 2, 38},  // headline-run=5 short-run=4
    {-10, -310, 40, -25, 64},  // headline-run=5 short-run=5
    {7, -241, 26, -15, 40},  // headline-run=5 short-run=6
    {8, -243, 4, -8, 15},  // headline-run=6 short-run=0
    {-1, -90, 84, -30, -46},  // headline-run=6 short-run=1
    {119, -172, 31, -115, -2},  // headline-run=6 short-run=2
    {21, -124, 67, -64, 3},  // headline-run=6 short-run=3
    {11, -339, 51, -24, 0},  // headline-run=6 short-run=4
    {19, -348, 47, -52, 25},  // headline-run=6 short-run=5
    {35, -279, 33, -42, 1},  // headline-run=6 short-run=6
    {-78, -133, 3, 1, 95},  // headline-run=7 short-run=0
    {-87, 20, 83, -20, 34},  // headline-run=7 short-run=1
    {33, -62, 30, -105, 78},  // headline-run=7 short-run=2
    {-65, -13, 66, -54, 83},  // headline-run=7 short-run=3
    {-75, -228, 50, -14, 79},  // headline-run=7 short-run=4
    {-67, -238, 46, -42, 105},  // headline-run=7 short-run=5
    {-51, -168, 32, -32, 81},  // headline-run=7 short-run=6
    {-158, -59, -162, 165, 54},  // headline-run=8 short-run=0
    {-167, 94, -82, 144, -7},  // headline-run=8 short-run=1
    {-47, 12, -135, 59, 37},  // headline-run=8 short-run=2
    {-145, 61, -99, 110, 43},  // headline-run=8 short-run=3
    {-156, -154, -115, 150, 39},  // headline-run=8 short-run=4
    {-147, -164, -119, 122, 65},  // headline-run=8 short-run=5
    {-131, -94, -133, 132, 41},  // headline-run=8 short-run=6
    {-76, -78, 39, 98, -15},  // headline-run=9 short-run=0
    {-84, 75, 119, 77, -75},  // headline-run=9 short-run=1
    {36, -7, 66, -8, -32},  // headline-run=9 short-run=2
    {-62, 42, 102, 43, -26},  // headline-run=9 short-run=3
    {-73, -173, 86, 82, -30},  // headline-run=9 short-run=4
    {-65, -183, 82, 54, -4},  // headline-run=9 short-run=5
    {-49, -113, 68, 65, -28},  // headline-run=9 short-run=6
    {68, -111, -48, 32, -108},  // headline-run=10 short-run=0
    {60, 42, 32, 11, -169},  // headline-run=10 short-run=1
    {180, -39, -21, -74, -125},  // headline-run=10 short-run=2
    {82, 9, 15, -23, -120},  // headline-run=10 short-run=3
    {71, -206, -1, 16, -124},  // headline-run=10 short-run=4
    {79, -216, -5, -12, -98},  // headline-run=10 short-run=5
    {96, -146, -19, -1, -122},  // headline-run=10 short-run=6
    {-36, -152, -59, 18, 72},  // headline-run=11 short-run=0
    {-44, 0, 22, -4, 11},  // headline-run=11 short-run=1
    {76, -81, -32, -88, 55},  // headline-run=11 short-run=2
    {-22, -33, 5, -37, 60},  // headline-run=11 short-run=3
    {-33, -248, -12, 2, 56},  // headline-run=11 short-run=4
    {-25, -257, -16, -26, 82},  // headline-run=11 short-run=5
    {-9, -188, -30, -15, 58},  // headline-run=11 short-run=6
    {-16, 103, -1, 7, 6},  // label-run=0 bullet-run=0
    {-9, 260, -72, 37, -18},  // label-run=0 bullet-run=1
    {108, 64, -104, -29, 3},  // label-run=0 bullet-run=2
    {-91, 54, 5, 21, 39},  // label-run=0 bullet-run=3
    {-19, 9, 15, 28, -24},  // label-run=0 bullet-run=4
    {-58, -62, 3, 4, 50},  // label-run=0 bullet-run=5
    {51, -24, 74, -18, -219},  // label-run=0 bullet-run=6
    {0, -83, -100, 36, -32},  // label-run=1 bullet-run=0
    {7, 74, -170, 66, -56},  // label-run=1 bullet-run=1
    {124, -122, -203, 0, -35},  // label-run=1 bullet-run=2
    {-74, -132, -93, 50, 1},  // label-run=1 bullet-run=3
    {-3, -177, -83, 57, -62},  // label-run=1 bullet-run=4
    {-41, -248, -95, 32, 13},  // label-run=1 bullet-run=5
    {68, -210, -25, 11, -256},  // label-run=1 bullet-run=6
    {-11, -3, -113, 46, -3},  // label-run=2 bullet-run=0
    {-4, 154, -183, 76, -27},  // label-run=2 bullet-run=1
    {113, -42, -216, 10, -6},  // label-run=2 bullet-run=2
    {-85, -52, -106, 59, 30},  // label-run=2 bullet-run=3
    {-14, -98, -96, 67, -33},  // label-run=2 bullet-run=4
    {-52, -168, -108, 42, 42},  // label-run=2 bullet-run=5
    {57, -130, -38, 20, -227},  // label-run=2 bullet-run=6
    {72, 3, 18, -56, -18},  // label-run=3 bullet-run=0
    {79, 160, -52, -26, -42},  // label-run=3 bullet-run=1
    {196, -36, -85, -92, -21},  // label-run=3 bullet-run=2
    {-3, -46, 24, -43, 14},  // label-run=3 bullet-run=3
    {68, -91, 34, -35, -48},  // label-run=3 bullet-run=4
    {30, -162, 22, -60, 26},  // label-run=3 bullet-run=5
    {139, -124, 93, -82, -243},  // label-run=3 bullet-run=6
    {-104, 10, 47, 71, -67},  // label-run=4 bullet-run=0
    {-97, 167, -24, 101, -91},  // label-run=4 bullet-run=1
    {20, -29, -56, 35, -70},  // label-run=4 bullet-run=2
    {-178, -38, 53, 84, -34},  // label-run=4 bullet-run=3
    {-107, -84, 63, 92, -97},  // label-run=4 bullet-run=4
    {-145, -154, 51, 67, -22},  // label-run=4 bullet-run=5
    {-36, -117, 121, 45, -291},  // label-run=4 bullet-run=6
    {169, 1, 2, -3, -46},  // label-run=5 bullet-run=0
    {176, 158, -68, 27, -70},  // label-run=5 bullet-run=1
    {293, -38, -101, -39, -49},  // label-run=5 bullet-run=2
    {94, -48, 8, 10, -13},  // label-run=5 bullet-run=3
    {166, -93, 18, 18, -76},  // label-run=5 bullet-run=4
    {127, -164, 6, -7, -2},  // label-run=5 bullet-run=5
    {236, -126, 77, -29, -270},  // label-run=5 bullet-run=6
    {-20, -29, 21, 21, 2},  // label-run=6 bullet-run=0
    {-13, 129, -49, 51, -22},  // label-run=6 bullet-run=1
    {104, -67, -82, -15, -1},  // label-run=6 bullet-run=2
    {-94, -77, 27, 34, 35},  // label-run=6 bullet-run=3
    {-23, -123, 37, 42, -28},  // label-run=6 bullet-run=4
    {-61, -193, 25, 17, 47},  // label-run=6 bullet-run=5
    {48, -155, 96, -5, -222},  // label-run=6 bullet-run=6
    {-23, 0, -27, 36, -5},  // label-run=7 bullet-run=0
    {-15, 157, -98, 66, -29},  // label-run=7 bullet-run=1
    {101, -39, -130, 0, -8},  // label-run=7 bullet-run=2
    {-97, -49, -21, 50, 27},  // label-run=7 bullet-run=3
    {-26, -94, -11, 57, -35},  // label-run=7 bullet-run=4
    {-64, -165, -23, 32, 39},  // label-run=7 bullet-run=5
    {45, -127, 48, 11, -230},  // label-run=7 bullet-run=6
    {-25, 6, 1, 235, -113},  // label-run=8 bullet-run=0
    {-17, 163, -69, 265, -137},  // label-run=8 bullet-run=1
    {99, -33, -102, 199, -116},  // label-run=8 bullet-run=2
    {-99, -42, 7, 249, -80},  // label-run=8 bullet-run=3
    {-28, -88, 18, 256, -143},  // label-run=8 bullet-run=4
    {-66, -158, 6, 231, -68},  // label-run=8 bullet-run=5
    {43, -121, 76, 210, -337},  // label-run=8 bullet-run=6
    {10, -1, 24, -42, 16},  // label-run=9 bullet-run=0
    {17, 156, -46, -13, -8},  // label-run=9 bullet-run=1
    {134, -40, -79, -78, 13},  // label-run=9 bullet-run=2
    {-64, -50, 30, -29, 49},  // label-run=9 bullet-run=3
    {7, -95, 41, -21, -14},  // label-run=9 bullet-run=4
    {-31, -166, 29, -46, 61},  // label-run=9 bullet-run=5
    {78, -128, 99, -68, -208},  // label-run=9 bullet-run=6
    {-53, 5, -14, 7, 8},  // label-run=10 bullet-run=0
    {-46, 162, -84, 37, -16},  // label-run=10 bullet-run=1
    {71, -34, -117, -29, 6},  // label-run=10 bullet-run=2
    {-128, -44, -8, 21, 41},  // label-run=10 bullet-run=3
    {-56, -89, 3, 28, -22},  // label-run=10 bullet-run=4
    {-94, -160, -9, 3, 53},  // label-run=10 bullet-run=5
    {15, -122, 61, -18, -216},  // label-run=10 bullet-run=6
    {4, 6, 10, -3, -7},  // label-run=11 bullet-run=0
    {11, 163, -60, 27, -31},  // label-run=11 bullet-run=1
    {128, -33, -93, -39, -10},  // label-run=11 bullet-run=2
    {-71, -43, 17, 11, 25},  // label-run=11 bullet-run=3
    {1, -88, 27, 18, -37},  // label-run=11 bullet-run=4
    {-38, -159, 15, -6, 37},  // label-run=11 bullet-run=5
    {71, -121, 85, -28, -232},  // label-run=11 bullet-run=6
    {10, -298, 53, -14, 5},  // label-run=12 bullet-run=0
    {17, -141, -17, 16, -20},  // label-run=12 bullet-run=1
    {134, -336, -50, -50, 2},  // label-run=12 bullet-run=2
    {-65, -346, 60, 0, 37},  // label-run=12 bullet-run=3
    {7, -392, 70, 7, -25},  // label-run=12 bullet-run=4
    {-31, -462, 58, -17, 49},  // label-run=12 bullet-run=5
    {78, -424, 128, -39, -220},  // label-run=12 bullet-run=6
    {-4, 1, -2, 40, -43},  // label-run=13 bullet-run=0
    {3, 159, -73, 70, -67},  // label-run=13 bullet-run=1
    {120, -37, -105, 5, -46},  // label-run=13 bullet-run=2
    {-78, -47, 4, 54, -10},  // label-run=13 bullet-run=3
    {-7, -93, 14, 62, -73},  // label-run=13 bullet-run=4
    {-45, -163, 2, 37, 2},  // label-run=13 bullet-run=5
    {64, -125, 73, 15, -267},  // label-run=13 bullet-run=6
    {0, 6, 2, 116, -84},  // label-run=14 bullet-run=0
    {7, 163, -69, 146, -108},  // label-run=14 bullet-run=1
    {124, -33, -101, 80, -87},  // label-run=14 bullet-run=2
    {-75, -42, 8, 130, -51},  // label-run=14 bullet-run=3
    {-3, -88, 18, 137, -114},  // label-run=14 bullet-run=4
    {-42, -158, 6, 113, -40},  // label-run=14 bullet-run=5
    {67, -121, 77, 91, -309},  // label-run=14 bullet-run=6
    {17, -406, 26, 73, -79},  // label-run=15 bullet-run=0
    {24, -249, -44, 103, -103},  // label-run=15 bullet-run=1
    {141, -444, -77, 38, -82},  // label-run=15 bullet-run=2
    {-58, -454, 32, 87, -46},  // label-run=15 bullet-run=3
    {14, -500, 43, 94, -109},  // label-run=15 bullet-run=4
    {-24, -570, 31, 70, -34},  // label-run=15 bullet-run=5
    {85, -533, 101, 48, -303},  // label-run=15 bullet-run=6
    {-2, -35, 81, -126, 70},  // label-run=16 bullet-run=0
    {6, 122, 11, -96, 46},  // label-run=16 bullet-run=1
    {122, -74, -22, -161, 67},  // label-run=16 bullet-run=2
    {-76, -83, 87, -112, 103},  // label-run=16 bullet-run=3
    {-5, -129, 98, -105, 40},  // label-run=16 bullet-run=4
    {-43, -199, 86, -129, 115},  // label-run=16 bullet-run=5
    {66, -162, 156, -151, -154},  // label-run=16 bullet-run=6
    {0, 6, 2, 0, -1},  // label-run=17 bullet-run=0
    {8, 163, -68, 30, -25},  // label-run=17 bullet-run=1
    {124, -33, -101, -35, -4},  // label-run=17 bullet-run=2
    {-74, -42, 9, 14, 32},  // label-run=17 bullet-run=3
    {-3, -88, 19, 21, -31},  // label-run=17 bullet-run=4
    {-41, -158, 7, -3, 44},  // label-run=17 bullet-run=5
    {68, -121, 77, -25, -225},  // label-run=17 bullet-run=6
    {9, -463, -31, 6, -7},  // label-run=18 bullet-run=0
    {16, -306, -101, 36, -31},  // label-run=18 bullet-run=1
    {133, -502, -134, -30, -10},  // label-run=18 bullet-run=2
    {-65, -511, -24, 19, 26},  // label-run=18 bullet-run=3
    {6, -557, -14, 27, -37},  // label-run=18 bullet-run=4
    {-32, -627, -26, 2, 37},  // label-run=18 bullet-run=5
    {77, -590, 44, -20, -232},  // label-run=18 bullet-run=6
    {161, 5, 168, -302, 7},  // label-run=19 bullet-run=0
    {168, 162, 97, -272, -18},  // label-run=19 bullet-run=1
    {285, -34, 65, -338, 4},  // label-run=19 bullet-run=2
    {87, -43, 174, -289, 39},  // label-run=19 bullet-run=3
    {158, -89, 184, -281, -23},  // label-run=19 bullet-run=4
    {120, -159, 172, -306, 51},  // label-run=19 bullet-run=5
    {229, -122, 243, -328, -218},  // label-run=19 bullet-run=6
    {5, 6, 2, -3, -1},  // label-run=20 bullet-run=0
    {12, 163, -69, 27, -25},  // label-run=20 bullet-run=1
    {129, -33, -101, -39, -4},  // label-run=20 bullet-run=2
    {-70, -42, 8, 11, 32},  // label-run=20 bullet-run=3
    {2, -88, 18, 18, -31},  // label-run=20 bullet-run=4
    {-36, -158, 6, -6, 43},  // label-run=20 bullet-run=5
    {72, -121, 77, -28, -226},  // label-run=20 bullet-run=6
};

const PlaceWeights step_weights[place_count] = {
    {253, 631, 0, -3170, 0},  // from outside
    {0, 0, -32, -80, 0},  // from title
    {0, 0, 32, -32, 0},  // from head
    {-2066, -830, 0, 206, -52},  // from body
    {0, 0, 0, -52, 41},  // from gap
};
// clang-format on

}  // namespace newsbook
