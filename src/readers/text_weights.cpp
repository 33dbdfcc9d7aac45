// Written by tests/fit/fit.py: not to be changed by hand.
#include "readers/text_model.h"

namespace newsbook {

// clang-format off
const PlaceWeights place_weights[2147] = {
    {42, -322, -16, -7, -2},  // kind=0 length=0 kind+length=0
    {30, -260, -1, -37, 45},  // kind=0 length=1 kind+length=1
    {21, -257, -11, 15, 17},  // kind=0 length=2 kind+length=2
    {63, -100, 35, -59, -4},  // kind=0 length=3 kind+length=3
    {153, 46, -1, -220, 3},  // kind=0 length=4 kind+length=4
    {44, 96, -18, -45, 9},  // kind=0 length=5 kind+length=5
    {-43, 9, 30, -38, 60},  // kind=0 length=6 kind+length=6
    {42, -25, -175, 26, 28},  // kind=0 length=7 kind+length=7
    {37, -94, -48, 13, -5},  // kind=0 length=8 kind+length=8
    {-23, -176, -208, 120, -27},  // kind=0 length=9 kind+length=9
    {43, -332, 22, -29, 20},  // kind=1 length=0 kind+length=10
    {24, -272, 24, -218, 253},  // kind=1 length=1 kind+length=11
    {45, -323, 56, -51, 93},  // kind=1 length=2 kind+length=12
    {26, -198, 81, 37, -35},  // kind=1 length=3 kind+length=13
    {24, -7, 98, -65, 26},  // kind=1 length=4 kind+length=14
    {56, 185, -1, -88, -27},  // kind=1 length=5 kind+length=15
    {-48, -9, -85, 76, 106},  // kind=1 length=6 kind+length=16
    {19, -43, -50, 83, -2},  // kind=1 length=7 kind+length=17
    {14, -94, 25, -8, 24},  // kind=1 length=8 kind+length=18
    {-8, -119, -61, 43, 4},  // kind=1 length=9 kind+length=19
    {-100, -300, 1, 281, -31},  // kind=2 length=0 kind+length=20
    {352, -526, 188, -222, -142},  // kind=2 length=1 kind+length=21
    {83, -432, 36, -39, 21},  // kind=2 length=2 kind+length=22
    {-60, -90, 112, 21, 45},  // kind=2 length=3 kind+length=23
    {91, 105, -36, -90, 10},  // kind=2 length=4 kind+length=24
    {12, 248, 31, -99, 41},  // kind=2 length=5 kind+length=25
    {121, 78, -37, -199, 106},  // kind=2 length=6 kind+length=26
    {56, -46, -31, -60, 31},  // kind=2 length=7 kind+length=27
    {37, -64, -30, 51, 6},  // kind=2 length=8 kind+length=28
    {-160, -87, -73, 209, 29},  // kind=2 length=9 kind+length=29
    {66, -542, 27, -61, 64},  // kind=3 length=0 kind+length=30
    {37, -294, 3, -49, 75},  // kind=3 length=1 kind+length=31
    {-42, -293, 36, 36, 59},  // kind=3 length=2 kind+length=32
    {22, -143, 126, 29, -149},  // kind=3 length=3 kind+length=33
    {67, -19, -11, -80, 34},  // kind=3 length=4 kind+length=34
    {5, 60, 7, -36, 36},  // kind=3 length=5 kind+length=35
    {14, -39, 0, -52, 69},  // kind=3 length=6 kind+length=36
    {20, -83, -53, 8, 34},  // kind=3 length=7 kind+length=37
    {13, -126, 13, 1, 23},  // kind=3 length=8 kind+length=38
    {-8, -151, -73, 52, 4},  // kind=3 length=9 kind+length=39
    {113, -320, -59, -91, 56},  // kind=4 length=0 kind+length=40
    {248, -258, 40, -150, -91},  // kind=4 length=1 kind+length=41
    {-47, -256, 164, -113, 86},  // kind=4 length=2 kind+length=42
    {115, -101, 89, -109, -41},  // kind=4 length=3 kind+length=43
    {68, 25, -59, -106, 130},  // kind=4 length=4 kind+length=44
    {22, 104, -8, -24, 21},  // kind=4 length=5 kind+length=45
    {79, 5, 14, -122, 46},  // kind=4 length=6 kind+length=46
    {85, -38, -40, -62, 11},  // kind=4 length=7 kind+length=47
    {78, -81, 27, -69, 0},  // kind=4 length=8 kind+length=48
    {57, -107, -59, -18, -19},  // kind=4 length=9 kind+length=49
    {53, -303, 31, -122, 60},  // kind=5 length=0 kind+length=50
    {41, -242, 41, -142, 102},  // kind=5 length=1 kind+length=51
    {-12, -239, -28, -82, 196},  // kind=5 length=2 kind+length=52
    {106, -85, 133, -218, 26},  // kind=5 length=3 kind+length=53
    {46, 37, -114, -145, 226},  // kind=5 length=4 kind+length=54
    {-11, 120, 176, -136, 62},  // kind=5 length=5 kind+length=55
    {24, 22, 61, -174, 104},  // kind=5 length=6 kind+length=56
    {29, -22, -32, -91, 74},  // kind=5 length=7 kind+length=57
    {22, -65, 34, -98, 63},  // kind=5 length=8 kind+length=58
    {0, -90, -52, -47, 44},  // kind=5 length=9 kind+length=59
    {71, -318, 69, -205, 113},  // kind=6 length=0 kind+length=60
    {77, -256, 29, -173, 134},  // kind=6 length=1 kind+length=61
    {56, -254, 55, -127, 112},  // kind=6 length=2 kind+length=62
    {-44, -99, 85, -67, 103},  // kind=6 length=3 kind+length=63
    {141, 86, 98, -242, -39},  // kind=6 length=4 kind+length=64
    {-58, 95, 52, -145, 216},  // kind=6 length=5 kind+length=65
    {-28, 7, 202, -239, 127},  // kind=6 length=6 kind+length=66
    {123, -40, 27, -162, 44},  // kind=6 length=7 kind+length=67
    {121, -80, 129, -223, 29},  // kind=6 length=8 kind+length=68
    {126, -105, -7, -39, -179},  // kind=6 length=9 kind+length=69
    {111, -574, 40, -63, -49},  // kind=7 length=0 kind+length=70
    {50, -519, 70, -217, 172},  // kind=7 length=1 kind+length=71
    {65, -421, -54, 54, -25},  // kind=7 length=2 kind+length=72
    {61, -247, 105, -16, -66},  // kind=7 length=3 kind+length=73
    {88, -130, 57, -229, 104},  // kind=7 length=4 kind+length=74
    {-17, -59, 9, -35, 62},  // kind=7 length=5 kind+length=75
    {31, -153, 15, -241, 180},  // kind=7 length=6 kind+length=76
    {123, -198, -40, -38, 28},  // kind=7 length=7 kind+length=77
    {-283, -240, 26, 145, 125},  // kind=7 length=8 kind+length=78
    {15, -265, -58, 15, 2},  // kind=7 length=9 kind+length=79
    {79, -316, -32, -160, 100},  // kind=8 length=0 kind+length=80
    {1, -260, -17, -171, 219},  // kind=8 length=1 kind+length=81
    {226, -252, -21, -332, 81},  // kind=8 length=2 kind+length=82
    {51, -94, 14, -160, 88},  // kind=8 length=3 kind+length=83
    {172, 29, -53, -262, 92},  // kind=8 length=4 kind+length=84
    {89, 107, -36, -178, 88},  // kind=8 length=5 kind+length=85
    {63, 7, -36, -192, 124},  // kind=8 length=6 kind+length=86
    {68, -35, -96, -131, 90},  // kind=8 length=7 kind+length=87
    {60, -78, -33, -128, 79},  // kind=8 length=8 kind+length=88
    {40, -103, -123, -83, 59},  // kind=8 length=9 kind+length=89
    {25, -297, 5, -36, 55},  // kind=9 length=0 kind+length=90
    {12, -235, 19, -66, 102},  // kind=9 length=1 kind+length=91
    {3, -232, 9, -13, 74},  // kind=9 length=2 kind+length=92
    {-34, -75, 51, -91, 150},  // kind=9 length=3 kind+length=93
    {10, 49, -18, -38, 97},  // kind=9 length=4 kind+length=94
    {-13, 127, 2, -51, 72},  // kind=9 length=5 kind+length=95
    {-4, 29, -6, -67, 104},  // kind=9 length=6 kind+length=96
    {3, -15, -59, -7, 70},  // kind=9 length=7 kind+length=97
    {-5, -58, 7, -14, 59},  // kind=9 length=8 kind+length=98
    {-26, -83, -79, 37, 40},  // kind=9 length=9 kind+length=99
    {141, 80, 127, -222, 69},  // ends=0 kind+ends=0
    {-194, -273, -36, 337, 19},  // ends=1 kind+ends=1
    {-24, -696, -88, 70, 34},  // ends=2 kind+ends=2
    {95, 283, -101, -67, -163},  // ends=3 kind+ends=3
    {21, -43, 21, -32, 19},  // ends=0 kind+ends=4
    {-151, -272, -26, 180, 21},  // ends=1 kind+ends=5
    {-65, -600, -54, 82, 41},  // ends=2 kind+ends=6
    {209, 133, 44, -180, -93},  // ends=3 kind+ends=7
    {35, -54, 29, -54, 36},  // ends=0 kind+ends=8
    {-389, -474, -81, 481, 18},  // ends=1 kind+ends=9
    {-16, -375, -43, 34, 22},  // ends=2 kind+ends=10
    {101, 113, 9, -83, -80},  // ends=3 kind+ends=11
    {23, -152, 22, -43, 49},  // ends=0 kind+ends=12
    {38, -273, 60, 22, -35},  // ends=1 kind+ends=13
    {132, -376, -20, -80, -3},  // ends=2 kind+ends=14
    {204, 158, -1, -132, -182},  // ends=3 kind+ends=15
    {133, -70, 21, -178, 45},  // ends=0 kind+ends=16
    {-151, -272, -26, 180, 21},  // ends=1 kind+ends=17
    {-292, -375, -12, 320, -33},  // ends=2 kind+ends=18
    {101, 113, 9, -83, -80},  // ends=3 kind+ends=19
    {34, -54, 39, -139, 77},  // ends=0 kind+ends=20
    {-151, -272, -26, 179, 23},  // ends=1 kind+ends=21
    {-16, -375, -43, 34, 22},  // ends=2 kind+ends=22
    {101, 113, 9, -83, -80},  // ends=3 kind+ends=23
    {23, -160, 68, -95, 75},  // ends=0 kind+ends=24
    {-151, -272, -26, 180, 21},  // ends=1 kind+ends=25
    {102, -313, -38, -116, -27},  // ends=2 kind+ends=26
    {101, 113, 9, -83, -80},  // ends=3 kind+ends=27
    {58, -211, 63, -104, 38},  // ends=0 kind+ends=28
    {-234, -273, 1, 357, -116},  // ends=1 kind+ends=29
    {-169, -387, -336, 224, 136},  // ends=2 kind+ends=30
    {165, 113, 210, -165, -269},  // ends=3 kind+ends=31
    {98, -72, 82, -160, 27},  // ends=0 kind+ends=32
    {-268, -273, -39, 127, 230},  // ends=1 kind+ends=33
    {125, -376, -54, 13, 18},  // ends=2 kind+ends=34
    {101, 113, 1, -63, -80},  // ends=3 kind+ends=35
    {10, -43, 20, -22, 50},  // ends=0 kind+ends=36
    {-151, -272, -26, 180, 21},  // ends=1 kind+ends=37
    {-16, -375, -43, 34, 22},  // ends=2 kind+ends=38
    {101, 113, 9, -83, -80},  // ends=3 kind+ends=39
    {40, -74, -9, -35, 56},  // function=0 kind+function=0
    {-25, -37, 64, -29, 18},  // function=1 kind+function=1
    {-29, 20, -111, 39, 32},  // function=2 kind+function=2
    {45, -101, -60, 86, -76},  // function=3 kind+function=3
    {68, -74, 7, -70, 42},  // function=0 kind+function=4
    {22, -39, -26, -15, 4},  // function=1 kind+function=5
    {-36, -127, -103, 22, 106},  // function=2 kind+function=6
    {19, -15, 118, -10, -53},  // function=3 kind+function=7
    {34, -68, 78, -54, 21},  // function=0 kind+function=8
    {-29, -34, -11, -14, 59},  // function=1 kind+function=9
    {-22, -36, -65, 9, 56},  // function=2 kind+function=10
    {132, 17, -97, -52, -45},  // function=3 kind+function=11
    {31, -108, 7, -31, 40},  // function=0 kind+function=12
    {-4, -28, 2, -13, 18},  // function=1 kind+function=13
    {-21, -29, -21, 14, 34},  // function=2 kind+function=14
    {153, -30, 62, -160, -17},  // function=3 kind+function=15
    {55, -71, 21, -95, 69},  // function=0 kind+function=16
    {113, -31, -88, -33, 3},  // function=1 kind+function=17
    {-19, -29, 38, 13, -69},  // function=2 kind+function=18
    {50, -23, -23, -24, -11},  // function=3 kind+function=19
    {23, -64, 23, -25, 11},  // function=0 kind+function=20
    {41, -36, 34, -188, 62},  // function=1 kind+function=21
    {-58, -30, 75, -184, 118},  // function=2 kind+function=22
    {58, -23, -197, 159, -30},  // function=3 kind+function=23
    {-84, -41, 45, -73, 92},  // function=0 kind+function=24
    {-7, -59, -23, -27, 119},  // function=1 kind+function=25
    {155, -33, 71, -206, -16},  // function=2 kind+function=26
    {47, -23, -22, -14, -20},  // function=3 kind+function=27
    {38, -236, 11, -55, 47},  // function=0 kind+function=28
    {34, -19, -150, -30, 54},  // function=1 kind+function=29
    {-95, -52, 157, -85, 135},  // function=2 kind+function=30
    {171, -25, 106, -175, -96},  // function=3 kind+function=31
    {312, -66, 103, -263, -184},  // function=0 kind+function=32
    {234, -35, 12, -117, -95},  // function=1 kind+function=33
    {-248, -29, -127, 133, 298},  // function=2 kind+function=34
    {0, -23, -56, -52, 119},  // function=3 kind+function=35
    {21, -64, 16, -24, 48},  // function=0 kind+function=36
    {-6, -28, 2, -80, 104},  // function=1 kind+function=37
    {-21, -29, -21, 14, 34},  // function=2 kind+function=38
    {52, -23, -22, -21, -24},  // function=3 kind+function=39
    {-2, -34, -11, -1, 45},  // next=0 kind+next=0
    {-32, 38, -100, 76, 2},  // next=1 kind+next=1
    {19, 33, -73, -12, 29},  // next=2 kind+next=2
    {127, -291, 1, -20, -134},  // next=3 kind+next=3
    {175, 37, -18, -145, 4},  // next=4 kind+next=4
    {-62, 151, -18, 52, -135},  // next=5 kind+next=5
    {64, -123, 175, -89, 5},  // next=6 kind+next=6
    {36, -161, -131, 53, -78},  // next=7 kind+next=7
    {-41, -36, 63, 4, 63},  // next=8 kind+next=8
    {-32, 0, 0, -181, 259},  // next=9 kind+next=9
    {-81, 0, 0, 81, 0},  // next=10 kind+next=10
    {75, -36, -96, -16, 13},  // next=0 kind+next=11
    {7, -1, 111, 6, -66},  // next=1 kind+next=12
    {32, 55, -25, -60, 59},  // next=2 kind+next=13
    {40, -230, 4, -95, 107},  // next=3 kind+next=14
    {58, 50, -40, -105, 53},  // next=4 kind+next=15
    {-24, 83, -4, 24, -123},  // next=5 kind+next=16
    {-33, -117, 145, -33, 17},  // next=6 kind+next=17
    {102, -218, 74, -96, -27},  // next=7 kind+next=18
    {-2, -36, 69, -141, 115},  // next=8 kind+next=19
    {-27, 0, 0, -17, 61},  // next=9 kind+next=20
    {9, 0, 0, -9, 0},  // next=10 kind+next=21
    {-1, 29, 37, -61, 51},  // next=0 kind+next=22
    {-44, 160, 129, -57, -39},  // next=1 kind+next=23
    {30, 15, 22, -28, 6},  // next=2 kind+next=24
    {37, -306, -14, -18, 57},  // next=3 kind+next=25
    {19, 167, -67, -125, 60},  // next=4 kind+next=26
    {48, 93, -87, 62, -211},  // next=5 kind+next=27
    {-17, -315, 325, -43, 28},  // next=6 kind+next=28
    {34, -242, -104, 42, -11},  // next=7 kind+next=29
    {-70, -62, 114, -1, 78},  // next=8 kind+next=30
    {-27, -2, 0, -204, 264},  // next=9 kind+next=31
    {-45, 0, 0, 45, 0},  // next=10 kind+next=32
    {-59, -54, 46, 31, 31},  // next=0 kind+next=33
    {-25, 31, -10, 106, -76},  // next=1 kind+next=34
    {-33, 232, 8, -32, 27},  // next=2 kind+next=35
    {58, -417, 20, -83, 99},  // next=3 kind+next=36
    {193, 43, 127, -295, -66},  // next=4 kind+next=37
    {-21, 84, 0, 13, -122},  // next=5 kind+next=38
    {-184, -125, 94, 297, -36},  // next=6 kind+next=39
    {-43, -279, 76, 13, 33},  // next=7 kind+next=40
    {102, -36, 128, -111, -34},  // next=8 kind+next=41
    {-30, 0, 0, 181, -84},  // next=9 kind+next=42
    {69, 0, 0, -69, 0},  // next=10 kind+next=43
    {124, -11, 47, -153, -16},  // next=0 kind+next=44
    {148, 36, 34, -71, -75},  // next=1 kind+next=45
    {137, 14, -37, -17, -63},  // next=2 kind+next=46
    {-58, -212, -32, 8, 143},  // next=3 kind+next=47
    {31, 49, -37, 96, -47},  // next=4 kind+next=48
    {-28, 85, 67, 21, -136},  // next=5 kind+next=49
    {-44, -124, 156, -28, 30},  // next=6 kind+next=50
    {-45, -166, 6, -53, 145},  // next=7 kind+next=51
    {-9, -36, 57, -23, 35},  // next=8 kind+next=52
    {-27, 0, 0, -41, 84},  // next=9 kind+next=53
    {6, 0, 0, -6, 0},  // next=10 kind+next=54
    {26, -10, 11, -10, 20},  // next=0 kind+next=55
    {-1, 36, 48, 2, -44},  // next=1 kind+next=56
    {20, 13, -34, -22, 96},  // next=2 kind+next=57
    {14, -211, 82, -30, 26},  // next=3 kind+next=58
    {60, 48, -82, -107, 140},  // next=4 kind+next=59
    {-24, 84, -6, 20, -114},  // next=5 kind+next=60
    {-12, -124, 157, -52, 5},  // next=6 kind+next=61
    {14, -166, 14, -35, 18},  // next=7 kind+next=62
    {4, -36, 64, -26, 29},  // next=8 kind+next=63
    {-27, 0, 0, -41, 84},  // next=9 kind+next=64
    {6, 0, 0, -6, 0},  // next=10 kind+next=65
    {29, -26, 76, -123, 84},  // next=0 kind+next=66
    {193, 34, 61, -249, -46},  // next=1 kind+next=67
    {39, 11, 1, -47, 63},  // next=2 kind+next=68
    {-138, -211, 1, 55, 97},  // next=3 kind+next=69
    {22, 49, -89, -62, 100},  // next=4 kind+next=70
    {-29, 98, -13, 29, -127},  // next=5 kind+next=71
    {-23, -121, 187, -70, 13},  // next=6 kind+next=72
    {142, -179, 13, -46, -44},  // next=7 kind+next=73
    {-9, -36, 64, 3, 31},  // next=8 kind+next=74
    {-27, 0, 0, -41, 84},  // next=9 kind+next=75
    {7, 0, 0, -7, 0},  // next=10 kind+next=76
    {-93, -13, 42, 3, 78},  // next=0 kind+next=77
    {115, 35, 72, -11, -162},  // next=1 kind+next=78
    {55, -57, 110, -92, 9},  // next=2 kind+next=79
    {87, -214, -27, -59, 31},  // next=3 kind+next=80
    {195, 50, -35, -252, 17},  // next=4 kind+next=81
    {-24, 85, 87, -1, -136},  // next=5 kind+next=82
    {-36, -124, 188, -79, 28},  // next=6 kind+next=83
    {29, -214, 21, -71, 66},  // next=7 kind+next=84
    {44, -36, 48, -103, 115},  // next=8 kind+next=85
    {-27, 0, 0, -41, 84},  // next=9 kind+next=86
    {72, 0, 0, -72, 0},  // next=10 kind+next=87
    {26, -8, -15, -9, 29},  // next=0 kind+next=88
    {195, 36, 8, -29, -63},  // next=1 kind+next=89
    {31, 14, -1, -65, 81},  // next=2 kind+next=90
    {-77, -211, 0, -33, 184},  // next=3 kind+next=91
    {56, 49, -16, -101, 22},  // next=4 kind+next=92
    {-31, 85, -5, 23, -110},  // next=5 kind+next=93
    {-21, -124, 146, -25, 12},  // next=6 kind+next=94
    {120, -171, 9, -66, 0},  // next=7 kind+next=95
    {-43, -39, 74, -38, 66},  // next=8 kind+next=96
    {-27, 0, 0, -41, 84},  // next=9 kind+next=97
    {55, 0, 0, -55, 0},  // next=10 kind+next=98
    {-9, -6, 10, -1, 49},  // next=0 kind+next=99
    {3, 36, 25, 69, -102},  // next=1 kind+next=100
    {16, 14, 8, -114, 130},  // next=2 kind+next=101
    {24, -211, 3, -23, 38},  // next=3 kind+next=102
    {60, 49, -22, -101, 25},  // next=4 kind+next=103
    {-24, 85, -4, 22, -122},  // next=5 kind+next=104
    {-26, -124, 147, -25, 12},  // next=6 kind+next=105
    {12, -166, 1, -7, 15},  // next=7 kind+next=106
    {-1, -36, 64, -26, 32},  // next=8 kind+next=107
    {-27, 0, 0, -41, 84},  // next=9 kind+next=108
    {6, 0, 0, -6, 0},  // next=10 kind+next=109
    {-45, 80, 147, -26, 34},  // previous=0 kind+previous=0
    {71, -214, -96, -11, 32},  // previous=1 kind+previous=1
    {45, -162, -149, -10, 70},  // previous=2 kind+previous=2
    {31, -142, 88, -38, 50},  // previous=3 kind+previous=3
    {151, 108, -154, -27, -28},  // previous=4 kind+previous=4
    {81, -6, 13, -89, -35},  // previous=5 kind+previous=5
    {109, -82, -13, 56, -166},  // previous=6 kind+previous=6
    {-52, 81, -67, 61, -8},  // previous=7 kind+previous=7
    {171, -91, -74, -87, 54},  // previous=8 kind+previous=8
    {-23, 0, -1, 210, -56},  // previous=9 kind+previous=9
    {-122, 122, 0, 0, 0},  // previous=10 kind+previous=10
    {3, -34, -19, -15, 73},  // previous=0 kind+previous=11
    {-13, -293, 124, -45, 91},  // previous=1 kind+previous=12
    {-20, -161, -57, 92, -24},  // previous=2 kind+previous=13
    {48, -193, 35, -29, 45},  // previous=3 kind+previous=14
    {193, 114, -85, -107, 38},  // previous=4 kind+previous=15
    {41, -3, 49, -137, 17},  // previous=5 kind+previous=16
    {216, -82, -42, 4, -68},  // previous=6 kind+previous=17
    {10, 137, 144, -177, -6},  // previous=7 kind+previous=18
    {282, -80, -12, -242, 52},  // previous=8 kind+previous=19
    {-20, 0, -1, 116, -15},  // previous=9 kind+previous=20
    {-136, 136, 0, 0, 0},  // previous=10 kind+previous=21
    {21, 76, 18, -53, 30},  // previous=0 kind+previous=22
    {59, -381, 92, -9, 3},  // previous=1 kind+previous=23
    {34, -207, -53, -30, 55},  // previous=2 kind+previous=24
    {17, -144, 136, -47, 6},  // previous=3 kind+previous=25
    {122, 123, -129, -122, 49},  // previous=4 kind+previous=26
    {54, -3, -47, -164, 153},  // previous=5 kind+previous=27
    {56, -136, -193, 44, 106},  // previous=6 kind+previous=28
    {-2, 123, 137, -74, -57},  // previous=7 kind+previous=29
    {132, -181, -18, -164, 147},  // previous=8 kind+previous=30
    {-19, 0, -2, 131, -24},  // previous=9 kind+previous=31
    {-304, 304, 0, 0, 0},  // previous=10 kind+previous=32
    {-4, -65, 17, -33, 66},  // previous=0 kind+previous=33
    {-21, -205, 35, 12, 15},  // previous=1 kind+previous=34
    {-1, -175, -13, 39, -14},  // previous=2 kind+previous=35
    {74, -232, 18, -86, 61},  // previous=3 kind+previous=36
    {-226, 287, -72, -83, 177},  // previous=4 kind+previous=37
    {52, -3, 148, -221, 16},  // previous=5 kind+previous=38
    {-199, -81, -83, 110, 146},  // previous=6 kind+previous=39
    {43, 40, 18, -13, -66},  // previous=7 kind+previous=40
    {-35, -91, 0, 48, 24},  // previous=8 kind+previous=41
    {-19, 0, -1, 115, -15},  // previous=9 kind+previous=42
    {-38, 38, 0, 0, 0},  // previous=10 kind+previous=43
    {91, 16, 25, -81, 22},  // previous=0 kind+previous=44
    {10, -213, 34, -12, 84},  // previous=1 kind+previous=45
    {-61, -130, 32, -3, 44},  // previous=2 kind+previous=46
    {158, -120, 113, -150, -91},  // previous=3 kind+previous=47
    {-17, 115, -87, 171, -29},  // previous=4 kind+previous=48
    {56, -3, 23, -164, 53},  // previous=5 kind+previous=49
    {-39, -81, -66, 7, 165},  // previous=6 kind+previous=50
    {135, 58, -9, -164, 32},  // previous=7 kind+previous=51
    {77, -90, -3, -89, 53},  // previous=8 kind+previous=52
    {-19, 0, -1, 115, -15},  // previous=9 kind+previous=53
    {-121, 121, 0, 0, 0},  // previous=10 kind+previous=54
    {-51, 13, 121, -83, 49},  // previous=0 kind+previous=55
    {13, -213, 37, -9, 20},  // previous=1 kind+previous=56
    {105, -130, -73, -81, 70},  // previous=2 kind+previous=57
    {39, -117, 45, -45, 17},  // previous=3 kind+previous=58
    {11, 115, -103, 49, 34},  // previous=4 kind+previous=59
    {52, -3, 27, -146, 36},  // previous=5 kind+previous=60
    {1, -81, -14, 8, 42},  // previous=6 kind+previous=61
    {7, 58, 123, -25, -35},  // previous=7 kind+previous=62
    {84, -90, -13, -88, 61},  // previous=8 kind+previous=63
    {-19, 0, -1, 115, -15},  // previous=9 kind+previous=64
    {-121, 121, 0, 0, 0},  // previous=10 kind+previous=65
    {143, 14, 52, -164, 25},  // previous=0 kind+previous=66
    {14, -213, 55, -98, 66},  // previous=1 kind+previous=67
    {-4, -130, -22, -74, 117},  // previous=2 kind+previous=68
    {-124, -117, -75, 114, 98},  // previous=3 kind+previous=69
    {9, 108, -71, 44, 31},  // previous=4 kind+previous=70
    {71, -3, 32, -155, 4},  // previous=5 kind+previous=71
    {13, -82, 84, -101, 33},  // previous=6 kind+previous=72
    {11, 56, 51, 48, -111},  // previous=7 kind+previous=73
    {93, -90, -14, -88, 54},  // previous=8 kind+previous=74
    {-19, 0, -1, 115, -15},  // previous=9 kind+previous=75
    {-122, 122, 0, 0, 0},  // previous=10 kind+previous=76
    {105, -37, -16, -137, 55},  // previous=0 kind+previous=77
    {138, -214, 55, -81, -58},  // previous=1 kind+previous=78
    {7, -129, -102, 22, 52},  // previous=2 kind+previous=79
    {32, -167, 107, -39, 1},  // previous=3 kind+previous=80
    {-48, 116, -45, -165, 165},  // previous=4 kind+previous=81
    {57, -3, 32, -154, 20},  // previous=5 kind+previous=82
    {93, -81, 24, -147, 8},  // previous=6 kind+previous=83
    {12, 26, 34, -65, 40},  // previous=7 kind+previous=84
    {188, -90, -15, -211, 77},  // previous=8 kind+previous=85
    {-20, 0, -1, 115, -13},  // previous=9 kind+previous=86
    {-120, 120, 0, 0, 0},  // previous=10 kind+previous=87
    {64, 16, 16, -82, 43},  // previous=0 kind+previous=88
    {5, -213, 37, -24, 76},  // previous=1 kind+previous=89
    {144, -130, -50, -58, -23},  // previous=2 kind+previous=90
    {9, -117, 105, -70, 30},  // previous=3 kind+previous=91
    {-5, 116, -80, -18, 49},  // previous=4 kind+previous=92
    {54, -3, 28, -133, 10},  // previous=5 kind+previous=93
    {-2, -81, -22, 28, 30},  // previous=6 kind+previous=94
    {36, 55, 9, -58, 66},  // previous=7 kind+previous=95
    {67, -95, -9, -94, 82},  // previous=8 kind+previous=96
    {-19, 0, -1, 115, -15},  // previous=9 kind+previous=97
    {-121, 121, 0, 0, 0},  // previous=10 kind+previous=98
    {-3, 16, 19, -84, 120},  // previous=0 kind+previous=99
    {12, -213, 38, 20, -7},  // previous=1 kind+previous=100
    {14, -130, -20, -110, 147},  // previous=2 kind+previous=101
    {27, -116, 42, 61, -38},  // previous=3 kind+previous=102
    {14, 116, -71, -33, 39},  // previous=4 kind+previous=103
    {52, -3, 28, -135, 17},  // previous=5 kind+previous=104
    {3, -81, -22, 13, 31},  // previous=6 kind+previous=105
    {6, 59, 26, -23, 0},  // previous=7 kind+previous=106
    {86, -90, -12, -88, 55},  // previous=8 kind+previous=107
    {-19, 0, -1, 115, -15},  // previous=9 kind+previous=108
    {-121, 121, 0, 0, 0},  // previous=10 kind+previous=109
    {0, 0, 0, 0, 0},  // distance-before=0 distance-after=0 distance-before+distance-after=0
    {-4, 54, -9, -6, 17},  // distance-before=0 distance-after=1 distance-before+distance-after=1
    {18, 21, 32, -26, 3},  // distance-before=0 distance-after=2 distance-before+distance-after=2
    {21, -18, -11, -36, 39},  // distance-before=0 distance-after=3 distance-before+distance-after=3
    {-15, -33, 48, -12, 20},  // distance-before=0 distance-after=4 distance-before+distance-after=4
    {9, -114, 8, -5, 21},  // distance-before=0 distance-after=5 distance-before+distance-after=5
    {21, -256, 1, 2, 13},  // distance-before=0 distance-after=6 distance-before+distance-after=6
    {29, 43, -34, -42, 24},  // distance-before=0 distance-after=7 distance-before+distance-after=7
    {3, 18, -15, -6, 19},  // distance-before=1 distance-after=0 distance-before+distance-after=8
    {32, 99, -5, -31, 16},  // distance-before=1 distance-after=1 distance-before+distance-after=9
    {-23, 90, -41, -33, 90},  // distance-before=1 distance-after=2 distance-before+distance-after=10
    {62, 48, -48, -99, 101},  // distance-before=1 distance-after=3 distance-before+distance-after=11
    {39, 20, -8, -67, 60},  // distance-before=1 distance-after=4 distance-before+distance-after=12
    {53, -175, 67, -63, 31},  // distance-before=1 distance-after=5 distance-before+distance-after=13
    {31, -302, -86, 13, 44},  // distance-before=1 distance-after=6 distance-before+distance-after=14
    {-22, 62, -50, -67, 176},  // distance-before=1 distance-after=7 distance-before+distance-after=15
    {-8, 139, -14, -21, 19},  // distance-before=2 distance-after=0 distance-before+distance-after=16
    {-109, 365, -5, -22, 55},  // distance-before=2 distance-after=1 distance-before+distance-after=17
    {92, 191, 22, -75, -16},  // distance-before=2 distance-after=2 distance-before+distance-after=18
    {23, 135, -90, -92, 126},  // distance-before=2 distance-after=3 distance-before+distance-after=19
    {-128, 101, 46, -34, 110},  // distance-before=2 distance-after=4 distance-before+distance-after=20
    {97, 40, -39, -86, 19},  // distance-before=2 distance-after=5 distance-before+distance-after=21
    {54, -183, -49, -67, 85},  // distance-before=2 distance-after=6 distance-before+distance-after=22
    {23, 254, -48, -137, 94},  // distance-before=2 distance-after=7 distance-before+distance-after=23
    {50, -59, -22, -28, 3},  // distance-before=3 distance-after=0 distance-before+distance-after=24
    {57, -31, 20, -56, 29},  // distance-before=3 distance-after=1 distance-before+distance-after=25
    {142, -30, 34, -122, -12},  // distance-before=3 distance-after=2 distance-before+distance-after=26
    {227, -91, -144, -169, 52},  // distance-before=3 distance-after=3 distance-before+distance-after=27
    {61, -183, 55, -67, 42},  // distance-before=3 distance-after=4 distance-before+distance-after=28
    {178, -178, -80, -92, 28},  // distance-before=3 distance-after=5 distance-before+distance-after=29
    {15, -307, -85, 24, 69},  // distance-before=3 distance-after=6 distance-before+distance-after=30
    {137, -16, -52, -90, -60},  // distance-before=3 distance-after=7 distance-before+distance-after=31
    {9, -107, 21, -9, 8},  // distance-before=4 distance-after=0 distance-before+distance-after=32
    {24, -139, 67, -33, 21},  // distance-before=4 distance-after=1 distance-before+distance-after=33
    {77, -50, 119, -127, -6},  // distance-before=4 distance-after=2 distance-before+distance-after=34
    {-37, -119, 45, -9, 26},  // distance-before=4 distance-after=3 distance-before+distance-after=35
    {27, -214, 32, 20, 9},  // distance-before=4 distance-after=4 distance-before+distance-after=36
    {-4, -250, -66, -18, 123},  // distance-before=4 distance-after=5 distance-before+distance-after=37
    {79, -372, 8, -38, 35},  // distance-before=4 distance-after=6 distance-before+distance-after=38
    {15, -64, -13, -5, 9},  // distance-before=4 distance-after=7 distance-before+distance-after=39
    {7, -121, -2, 2, 7},  // distance-before=5 distance-after=0 distance-before+distance-after=40
    {8, -192, 5, -33, 88},  // distance-before=5 distance-after=1 distance-before+distance-after=41
    {2, -115, 76, -20, 18},  // distance-before=5 distance-after=2 distance-before+distance-after=42
    {-31, -127, -16, -55, 92},  // distance-before=5 distance-after=3 distance-before+distance-after=43
    {-61, -248, 48, -1, 75},  // distance-before=5 distance-after=4 distance-before+distance-after=44
    {47, -214, -19, 32, -51},  // distance-before=5 distance-after=5 distance-before+distance-after=45
    {54, -385, 72, -30, 21},  // distance-before=5 distance-after=6 distance-before+distance-after=46
    {75, -79, -59, -43, -15},  // distance-before=5 distance-after=7 distance-before+distance-after=47
    {13, -174, 10, -3, 3},  // distance-before=6 distance-after=0 distance-before+distance-after=48
    {29, -154, -52, -75, 123},  // distance-before=6 distance-after=1 distance-before+distance-after=49
    {13, -190, 90, 20, -63},  // distance-before=6 distance-after=2 distance-before+distance-after=50
    {15, -199, 5, -73, 78},  // distance-before=6 distance-after=3 distance-before+distance-after=51
    {37, -300, 129, -50, -28},  // distance-before=6 distance-after=4 distance-before+distance-after=52
    {16, -309, 25, -49, 92},  // distance-before=6 distance-after=5 distance-before+distance-after=53
    {62, -599, -14, 6, 11},  // distance-before=6 distance-after=6 distance-before+distance-after=54
    {166, -132, -43, -165, 70},  // distance-before=6 distance-after=7 distance-before+distance-after=55
    {12, 9, 20, -25, 10},  // distance-before=7 distance-after=0 distance-before+distance-after=56
    {-242, 138, -27, 18, 170},  // distance-before=7 distance-after=1 distance-before+distance-after=57
    {39, -22, 65, -19, 2},  // distance-before=7 distance-after=2 distance-before+distance-after=58
    {22, -121, 111, 9, -18},  // distance-before=7 distance-after=3 distance-before+distance-after=59
    {-48, 38, 74, -80, 83},  // distance-before=7 distance-after=4 distance-before+distance-after=60
    {39, -164, 46, -54, 32},  // distance-before=7 distance-after=5 distance-before+distance-after=61
    {89, -268, 75, -108, 6},  // distance-before=7 distance-after=6 distance-before+distance-after=62
    {40, 52, -6, -79, 34},  // distance-before=7 distance-after=7 distance-before+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-before=0
    {-31, 46, 83, 6, -9},  // kind+distance-before=1
    {-23, -18, -32, 24, 28},  // kind+distance-before=2
    {27, -11, -125, 54, -63},  // kind+distance-before=3
    {69, -12, -62, -53, 62},  // kind+distance-before=4
    {-8, 28, -124, 8, 47},  // kind+distance-before=5
    {133, -7, -20, -21, -140},  // kind+distance-before=6
    {-71, -48, -57, 81, 64},  // kind+distance-before=7
    {0, 0, 0, 0, 0},  // kind+distance-before=8
    {58, -49, -36, -13, 11},  // kind+distance-before=9
    {-61, 10, 33, -28, 55},  // kind+distance-before=10
    {-15, 2, -17, -18, 44},  // kind+distance-before=11
    {1, -38, 134, -72, 7},  // kind+distance-before=12
    {38, -24, 55, 3, -69},  // kind+distance-before=13
    {-3, -57, -36, 49, 46},  // kind+distance-before=14
    {-16, 50, -60, 42, -56},  // kind+distance-before=15
    {0, 0, 0, 0, 0},  // kind+distance-before=16
    {53, 33, -13, -43, -9},  // kind+distance-before=17
    {4, 96, 101, -47, -25},  // kind+distance-before=18
    {-43, -60, 41, 10, 23},  // kind+distance-before=19
    {-5, -157, 54, 34, -26},  // kind+distance-before=20
    {-29, -134, -5, 17, 36},  // kind+distance-before=21
    {47, -4, -18, -64, 37},  // kind+distance-before=22
    {-27, 16, 9, -6, 92},  // kind+distance-before=23
    {0, 0, 0, 0, 0},  // kind+distance-before=24
    {13, -76, -4, -14, 10},  // kind+distance-before=25
    {-41, -21, -76, 48, 42},  // kind+distance-before=26
    {152, -3, 27, -51, -53},  // kind+distance-before=27
    {-76, 180, -101, -35, 94},  // kind+distance-before=28
    {16, -11, 71, -10, -25},  // kind+distance-before=29
    {11, -136, 34, 25, -28},  // kind+distance-before=30
    {92, -18, 23, -139, -5},  // kind+distance-before=31
    {0, 0, 0, 0, 0},  // kind+distance-before=32
    {138, 0, 9, -93, -26},  // kind+distance-before=33
    {110, -2, 96, -197, -28},  // kind+distance-before=34
    {245, 0, -1, -196, -37},  // kind+distance-before=35
    {16, 0, 5, 14, -67},  // kind+distance-before=36
    {1, 0, -20, 14, 13},  // kind+distance-before=37
    {-78, -1, -50, 32, 133},  // kind+distance-before=38
    {-130, 0, 7, 60, 24},  // kind+distance-before=39
    {0, 0, 0, 0, 0},  // kind+distance-before=40
    {-33, 0, 88, -66, 17},  // kind+distance-before=41
    {-1, -1, 52, 0, -30},  // kind+distance-before=42
    {4, 0, -6, -1, 3},  // kind+distance-before=43
    {2, 0, 4, -3, -1},  // kind+distance-before=44
    {87, 0, 27, -112, -10},  // kind+distance-before=45
    {16, 0, -38, -30, 41},  // kind+distance-before=46
    {-46, -4, -96, 51, 100},  // kind+distance-before=47
    {0, 0, 0, 0, 0},  // kind+distance-before=48
    {142, 1, 2, -128, 18},  // kind+distance-before=49
    {9, 2, -9, -32, 65},  // kind+distance-before=50
    {-6, 0, 3, -139, 146},  // kind+distance-before=51
    {-94, 0, 3, 32, 23},  // kind+distance-before=52
    {-19, -1, -15, 6, 29},  // kind+distance-before=53
    {-63, -4, 114, 84, -114},  // kind+distance-before=54
    {114, 0, 27, -16, -154},  // kind+distance-before=55
    {0, 0, 0, 0, 0},  // kind+distance-before=56
    {95, -34, -73, -101, 41},  // kind+distance-before=57
    {40, -29, -137, -46, 61},  // kind+distance-before=58
    {-31, -1, 17, -65, 77},  // kind+distance-before=59
    {133, 0, 18, -76, -71},  // kind+distance-before=60
    {42, 0, -35, -20, -8},  // kind+distance-before=61
    {-38, -17, 5, 47, 15},  // kind+distance-before=62
    {-5, -22, 73, -19, -2},  // kind+distance-before=63
    {0, 0, 0, 0, 0},  // kind+distance-before=64
    {53, 0, -5, -91, 41},  // kind+distance-before=65
    {19, 0, -23, -33, 78},  // kind+distance-before=66
    {79, 0, -12, -66, 12},  // kind+distance-before=67
    {-67, -3, -16, -3, 132},  // kind+distance-before=68
    {278, 0, 3, -132, -184},  // kind+distance-before=69
    {5, -1, -60, 60, 15},  // kind+distance-before=70
    {-127, -2, 67, 10, 1},  // kind+distance-before=71
    {0, 0, 0, 0, 0},  // kind+distance-before=72
    {-4, 0, 0, -43, 75},  // kind+distance-before=73
    {-1, 0, -1, 13, 13},  // kind+distance-before=74
    {0, 0, 0, 0, 0},  // kind+distance-before=75
    {-1, 0, 0, 20, -17},  // kind+distance-before=76
    {0, 0, 0, 0, 0},  // kind+distance-before=77
    {0, 0, 0, 0, 0},  // kind+distance-before=78
    {0, 0, 0, 0, 0},  // kind+distance-before=79
    {0, 0, 0, 0, 0},  // kind+distance-after=0
    {16, -9, -29, 9, -2},  // kind+distance-after=1
    {25, 15, -135, 20, -24},  // kind+distance-after=2
    {-8, -62, 51, 62, -85},  // kind+distance-after=3
    {-13, -20, -96, 43, 46},  // kind+distance-after=4
    {-19, 6, -9, -50, 87},  // kind+distance-after=5
    {31, 0, -109, -17, 70},  // kind+distance-after=6
    {-21, 0, 0, 17, 4},  // kind+distance-after=7
    {0, 0, 0, 0, 0},  // kind+distance-after=8
    {78, -7, -95, -2, 4},  // kind+distance-after=9
    {-178, 34, 162, 7, 19},  // kind+distance-after=10
    {-162, 31, -4, 84, 11},  // kind+distance-after=11
    {74, -103, 29, -63, 36},  // kind+distance-after=12
    {-65, -7, 59, 6, 27},  // kind+distance-after=13
    {68, -49, -43, -78, 123},  // kind+distance-after=14
    {4, 2, 1, -20, -1},  // kind+distance-after=15
    {0, 0, 0, 0, 0},  // kind+distance-after=16
    {25, 42, 12, -53, 10},  // kind+distance-after=17
    {-44, -21, 46, 13, 21},  // kind+distance-after=18
    {-22, -38, 5, -13, 42},  // kind+distance-after=19
    {-35, -8, -14, 9, 41},  // kind+distance-after=20
    {-29, -25, 64, 34, -59},  // kind+distance-after=21
    {56, -88, -46, -34, 20},  // kind+distance-after=22
    {38, 31, -11, -8, -123},  // kind+distance-after=23
    {0, 0, 0, 0, 0},  // kind+distance-after=24
    {-20, -33, 30, 30, -10},  // kind+distance-after=25
    {133, 137, 216, -99, -137},  // kind+distance-after=26
    {130, -6, -49, -217, 168},  // kind+distance-after=27
    {-3, 44, 19, 25, -73},  // kind+distance-after=28
    {55, -182, -27, -33, 49},  // kind+distance-after=29
    {1, -95, 6, 30, -1},  // kind+distance-after=30
    {4, 0, -8, -105, 110},  // kind+distance-after=31
    {0, 0, 0, 0, 0},  // kind+distance-after=32
    {128, -6, 25, -159, -11},  // kind+distance-after=33
    {154, 0, -201, -14, 27},  // kind+distance-after=34
    {162, 0, -49, 1, -50},  // kind+distance-after=35
    {-198, 0, 81, -44, 129},  // kind+distance-after=36
    {-161, 0, 56, 1, 91},  // kind+distance-after=37
    {72, -1, -17, 32, -54},  // kind+distance-after=38
    {-4, 0, 0, 5, 3},  // kind+distance-after=39
    {0, 0, 0, 0, 0},  // kind+distance-after=40
    {18, -7, 44, -15, -34},  // kind+distance-after=41
    {21, -1, -47, -38, 79},  // kind+distance-after=42
    {8, 0, -2, -28, 10},  // kind+distance-after=43
    {-47, 0, 182, -15, -33},  // kind+distance-after=44
    {-17, 0, -53, -14, 171},  // kind+distance-after=45
    {12, 0, -1, 2, -13},  // kind+distance-after=46
    {-2, 0, 0, 2, 0},  // kind+distance-after=47
    {0, 0, 0, 0, 0},  // kind+distance-after=48
    {58, -13, 90, -133, 38},  // kind+distance-after=49
    {32, -2, 82, -120, 3},  // kind+distance-after=50
    {-64, 22, -3, 23, 6},  // kind+distance-after=51
    {-148, -1, 160, -17, 16},  // kind+distance-after=52
    {46, -3, -89, 92, 5},  // kind+distance-after=53
    {53, -1, -74, 51, -4},  // kind+distance-after=54
    {125, 0, -3, -16, -19},  // kind+distance-after=55
    {0, 0, 0, 0, 0},  // kind+distance-after=56
    {-57, -12, 29, 2, 36},  // kind+distance-after=57
    {85, -2, 52, -155, 10},  // kind+distance-after=58
    {95, -6, 53, -101, -35},  // kind+distance-after=59
    {84, -14, 11, -83, -15},  // kind+distance-after=60
    {29, -11, -1, -54, 43},  // kind+distance-after=61
    {8, -63, 33, 6, -3},  // kind+distance-after=62
    {118, 0, -2, -290, 64},  // kind+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-after=64
    {26, -3, -15, 0, 6},  // kind+distance-after=65
    {-31, -3, -36, -96, 240},  // kind+distance-after=66
    {107, -4, 1, -111, 16},  // kind+distance-after=67
    {11, 0, -31, 29, 21},  // kind+distance-after=68
    {262, 0, -6, -114, -149},  // kind+distance-after=69
    {-60, 0, 222, -9, 0},  // kind+distance-after=70
    {-35, 0, 0, -97, 138},  // kind+distance-after=71
    {0, 0, 0, 0, 0},  // kind+distance-after=72
    {-1, 0, 0, 6, 22},  // kind+distance-after=73
    {-1, 0, -1, -67, 110},  // kind+distance-after=74
    {0, 0, 0, 0, 0},  // kind+distance-after=75
    {0, 0, 0, 0, 0},  // kind+distance-after=76
    {0, 0, 0, 0, 0},  // kind+distance-after=77
    {0, 0, 0, 0, 0},  // kind+distance-after=78
    {0, 0, 0, 0, 0},  // kind+distance-after=79
    {-18, -438, 22, -57, 153},  // shared-after=0 shared-before=0 shared-after+shared-before=0
    {7, -31, 20, -64, 78},  // shared-after=0 shared-before=1 shared-after+shared-before=1
    {4, -34, 11, -54, 46},  // shared-after=0 shared-before=2 shared-after+shared-before=2
    {9, -152, -32, -26, 53},  // shared-after=0 shared-before=3 shared-after+shared-before=3
    {-8, -256, -63, 4, 63},  // shared-after=0 shared-before=4 shared-after+shared-before=4
    {12, -337, -139, 11, 65},  // shared-after=0 shared-before=5 shared-after+shared-before=5
    {-58, -451, 11, 41, 77},  // shared-after=0 shared-before=6 shared-after+shared-before=6
    {25, -266, 25, -65, 83},  // shared-after=1 shared-before=0 shared-after+shared-before=7
    {68, -128, 85, -151, 82},  // shared-after=1 shared-before=1 shared-after+shared-before=8
    {82, -52, 106, -133, 6},  // shared-after=1 shared-before=2 shared-after+shared-before=9
    {62, -205, -87, -85, 88},  // shared-after=1 shared-before=3 shared-after+shared-before=10
    {94, -201, -149, -80, 47},  // shared-after=1 shared-before=4 shared-after+shared-before=11
    {14, -269, -125, -40, 95},  // shared-after=1 shared-before=5 shared-after+shared-before=12
    {-53, -436, -83, 63, 104},  // shared-after=1 shared-before=6 shared-after+shared-before=13
    {30, -375, 9, -40, 91},  // shared-after=2 shared-before=0 shared-after+shared-before=14
    {5, -193, 102, -129, 180},  // shared-after=2 shared-before=1 shared-after+shared-before=15
    {132, -168, -68, -102, 45},  // shared-after=2 shared-before=2 shared-after+shared-before=16
    {113, -333, -36, -62, 41},  // shared-after=2 shared-before=3 shared-after+shared-before=17
    {53, -348, -125, 86, -7},  // shared-after=2 shared-before=4 shared-after+shared-before=18
    {-5, -427, -133, 54, 91},  // shared-after=2 shared-before=5 shared-after+shared-before=19
    {36, -540, 79, -77, 39},  // shared-after=2 shared-before=6 shared-after+shared-before=20
    {15, -266, 16, -37, 80},  // shared-after=3 shared-before=0 shared-after+shared-before=21
    {81, 15, 73, -162, 57},  // shared-after=3 shared-before=1 shared-after+shared-before=22
    {41, -38, -59, -50, 69},  // shared-after=3 shared-before=2 shared-after+shared-before=23
    {35, -253, -19, -35, 57},  // shared-after=3 shared-before=3 shared-after+shared-before=24
    {-34, -269, -116, 63, 79},  // shared-after=3 shared-before=4 shared-after+shared-before=25
    {100, -354, -184, 7, 37},  // shared-after=3 shared-before=5 shared-after+shared-before=26
    {36, -449, 99, 23, -5},  // shared-after=3 shared-before=6 shared-after+shared-before=27
    {2, -191, -7, -11, 66},  // shared-after=4 shared-before=0 shared-after+shared-before=28
    {25, 77, -2, -69, 68},  // shared-after=4 shared-before=1 shared-after+shared-before=29
    {22, 100, -23, -22, -24},  // shared-after=4 shared-before=2 shared-after+shared-before=30
    {1, -26, -53, 17, 1},  // shared-after=4 shared-before=3 shared-after+shared-before=31
    {-6, -287, -87, 75, 25},  // shared-after=4 shared-before=4 shared-after+shared-before=32
    {82, -292, -215, 19, 64},  // shared-after=4 shared-before=5 shared-after+shared-before=33
    {-143, -376, 106, 92, 44},  // shared-after=4 shared-before=6 shared-after+shared-before=34
    {-16, -25, -3, -27, 31},  // shared-after=5 shared-before=0 shared-after+shared-before=35
    {-9, 436, -71, -91, -10},  // shared-after=5 shared-before=1 shared-after+shared-before=36
    {-190, 378, 116, -108, -43},  // shared-after=5 shared-before=2 shared-after+shared-before=37
    {41, 150, -38, -29, -97},  // shared-after=5 shared-before=3 shared-after+shared-before=38
    {-128, -71, -82, 105, 21},  // shared-after=5 shared-before=4 shared-after+shared-before=39
    {131, -216, -142, 15, -61},  // shared-after=5 shared-before=5 shared-after+shared-before=40
    {-39, -266, 47, 80, -37},  // shared-after=5 shared-before=6 shared-after+shared-before=41
    {-22, -38, 2, -4, 17},  // shared-after=6 shared-before=0 shared-after+shared-before=42
    {0, 407, -11, -45, -51},  // shared-after=6 shared-before=1 shared-after+shared-before=43
    {-33, 364, 57, -65, -126},  // shared-after=6 shared-before=2 shared-after+shared-before=44
    {-22, 212, -9, 52, -213},  // shared-after=6 shared-before=3 shared-after+shared-before=45
    {53, -20, -3, -17, -94},  // shared-after=6 shared-before=4 shared-after+shared-before=46
    {-90, -127, -128, 202, -78},  // shared-after=6 shared-before=5 shared-after+shared-before=47
    {-116, -411, 28, 147, -9},  // shared-after=6 shared-before=6 shared-after+shared-before=48
    {0, 0, 0, 0, 0},  // kind+shared-after=0
    {-25, -4, 26, 44, -14},  // kind+shared-after=1
    {1, -22, -51, 22, 22},  // kind+shared-after=2
    {32, -85, -86, 14, -1},  // kind+shared-after=3
    {50, 9, -93, -6, 4},  // kind+shared-after=4
    {52, -23, -96, -17, 57},  // kind+shared-after=5
    {159, 192, 68, -230, -39},  // kind+shared-after=6
    {42, 0, -3, 8, -59},  // kind+shared-after=7
    {3, -26, -82, -25, 70},  // kind+shared-after=8
    {2, -2, -11, 59, -5},  // kind+shared-after=9
    {-15, -37, -34, 61, 16},  // kind+shared-after=10
    {-36, -76, 9, 92, 26},  // kind+shared-after=11
    {-37, 97, 75, -34, -63},  // kind+shared-after=12
    {186, 35, 141, -197, -37},  // kind+shared-after=13
    {116, -1, 146, -143, -106},  // kind+shared-after=14
    {43, -143, 17, -63, 64},  // kind+shared-after=15
    {102, -164, 33, -114, 37},  // kind+shared-after=16
    {63, -56, 22, -72, 23},  // kind+shared-after=17
    {-105, 17, 24, 35, 33},  // kind+shared-after=18
    {-187, 114, 57, 50, -27},  // kind+shared-after=19
    {-146, 151, -83, 113, -48},  // kind+shared-after=20
    {-7, -30, -16, -10, 55},  // kind+shared-after=21
    {40, 90, 5, -31, -9},  // kind+shared-after=22
    {0, 0, 0, 0, 0},  // kind+shared-after=23
    {267, 0, -23, -168, -1},  // kind+shared-after=24
    {51, -56, -41, 15, -13},  // kind+shared-after=25
    {113, 0, -37, -7, 0},  // kind+shared-after=26
    {-111, -196, 9, 59, 47},  // kind+shared-after=27
    {-40, -1, 79, -23, 4},  // kind+shared-after=28
    {164, -5, -28, -122, -32},  // kind+shared-after=29
    {1, 0, 0, -1, 0},  // kind+shared-after=30
    {-73, 0, 11, -5, 82},  // kind+shared-after=31
    {10, 0, -5, -6, -1},  // kind+shared-after=32
    {4, 0, -2, -4, 1},  // kind+shared-after=33
    {-175, 0, -34, 157, 29},  // kind+shared-after=34
    {0, 0, 0, 0, 0},  // kind+shared-after=35
    {-2, -1, 12, -19, 10},  // kind+shared-after=36
    {0, 0, -1, 0, 0},  // kind+shared-after=37
    {6, -7, 44, -12, -20},  // kind+shared-after=38
    {4, 0, -11, -66, 95},  // kind+shared-after=39
    {0, 0, -2, -1, 6},  // kind+shared-after=40
    {0, 0, 0, -22, 15},  // kind+shared-after=41
    {6, 0, 0, -2, -11},  // kind+shared-after=42
    {-78, 2, 136, -81, 28},  // kind+shared-after=43
    {68, 0, 6, -127, 6},  // kind+shared-after=44
    {-4, -3, -12, -80, 110},  // kind+shared-after=45
    {-44, -4, 39, -12, 22},  // kind+shared-after=46
    {133, 4, -117, -91, 75},  // kind+shared-after=47
    {6, -11, 18, 24, -53},  // kind+shared-after=48
    {-54, -10, -23, 53, 22},  // kind+shared-after=49
    {4, -149, 17, -32, 40},  // kind+shared-after=50
    {120, -6, 51, -182, 25},  // kind+shared-after=51
    {-64, -3, 74, -70, 72},  // kind+shared-after=52
    {62, -31, 55, -56, -53},  // kind+shared-after=53
    {243, 67, 75, -186, -230},  // kind+shared-after=54
    {117, -3, -18, -58, -43},  // kind+shared-after=55
    {0, 0, 0, -10, 14},  // kind+shared-after=56
    {-12, -6, 71, -123, 75},  // kind+shared-after=57
    {10, 0, -1, -5, 0},  // kind+shared-after=58
    {-7, 0, -8, 3, 16},  // kind+shared-after=59
    {136, 0, -12, -110, -4},  // kind+shared-after=60
    {100, 0, 1, -6, -49},  // kind+shared-after=61
    {19, -4, -16, 22, -5},  // kind+shared-after=62
    {0, 0, 0, 0, 0},  // kind+shared-after=63
    {0, 0, 0, -176, 194},  // kind+shared-after=64
    {0, 0, 0, 0, 0},  // kind+shared-after=65
    {-2, 0, 0, 178, -123},  // kind+shared-after=66
    {0, 0, -1, -54, 77},  // kind+shared-after=67
    {0, 0, 0, 0, 0},  // kind+shared-after=68
    {0, 0, 0, 0, 0},  // kind+shared-after=69
    {54, -481, 42, -47, 38},  // title=0 signs=0 title+signs=0
    {-4, 11, -8, -49, 103},  // title=0 signs=1 title+signs=1
    {43, -411, -51, -55, 120},  // title=0 signs=2 title+signs=2
    {-51, -231, -12, -103, 229},  // title=0 signs=3 title+signs=3
    {-114, 54, -47, 13, 124},  // title=0 signs=4 title+signs=4
    {82, 153, 8, -394, -20},  // title=0 signs=5 title+signs=5
    {-59, -409, 186, -290, 129},  // title=0 signs=6 title+signs=6
    {-33, -37, 21, -140, 90},  // title=0 signs=7 title+signs=7
    {78, -629, -92, 16, 89},  // title=1 signs=0 title+signs=8
    {165, -144, -59, -114, 124},  // title=1 signs=1 title+signs=9
    {-65, -393, -73, 70, 135},  // title=1 signs=2 title+signs=10
    {11, -297, 103, -113, 124},  // title=1 signs=3 title+signs=11
    {154, 9, 95, -268, 20},  // title=1 signs=4 title+signs=12
    {51, -51, -14, -189, 5},  // title=1 signs=5 title+signs=13
    {33, -467, 66, -156, 85},  // title=1 signs=6 title+signs=14
    {0, -184, -24, -18, 72},  // title=1 signs=7 title+signs=15
    {53, -286, -30, 13, 65},  // title=2 signs=0 title+signs=16
    {38, 49, -65, -10, 67},  // title=2 signs=1 title+signs=17
    {-41, -222, -79, 178, 75},  // title=2 signs=2 title+signs=18
    {0, -117, -22, -61, 119},  // title=2 signs=3 title+signs=19
    {76, 281, -55, -197, 41},  // title=2 signs=4 title+signs=20
    {43, 125, -37, -183, 0},  // title=2 signs=5 title+signs=21
    {21, -286, 44, -150, 79},  // title=2 signs=6 title+signs=22
    {-12, -3, -46, -12, 66},  // title=2 signs=7 title+signs=23
    {76, -140, -27, -71, 34},  // title=3 signs=0 title+signs=24
    {37, 154, -39, -78, 49},  // title=3 signs=1 title+signs=25
    {-22, -117, -49, 200, -49},  // title=3 signs=2 title+signs=26
    {-7, -27, -8, -101, 103},  // title=3 signs=3 title+signs=27
    {-19, 324, -39, -203, 38},  // title=3 signs=4 title+signs=28
    {35, 215, -21, -225, -17},  // title=3 signs=5 title+signs=29
    {14, -197, 59, -194, 71},  // title=3 signs=6 title+signs=30
    {-18, 86, -31, -54, 49},  // title=3 signs=7 title+signs=31
    {79, 11, -17, -122, -5},  // title=4 signs=0 title+signs=32
    {-37, 299, -18, -138, 30},  // title=4 signs=1 title+signs=33
    {30, 1, -37, -103, 33},  // title=4 signs=2 title+signs=34
    {-15, 93, 4, -164, 80},  // title=4 signs=3 title+signs=35
    {-66, 620, -29, -189, 1},  // title=4 signs=4 title+signs=36
    {27, 336, -9, -288, -40},  // title=4 signs=5 title+signs=37
    {7, -77, 71, -274, 52},  // title=4 signs=6 title+signs=38
    {-27, 206, -19, -117, 26},  // title=4 signs=7 title+signs=39
    {141, 106, 41, -200, -185},  // title=5 signs=0 title+signs=40
    {34, 278, 10, -144, -23},  // title=5 signs=1 title+signs=41
    {54, -58, 133, -178, -9},  // title=5 signs=2 title+signs=42
    {23, 80, 43, -218, 33},  // title=5 signs=3 title+signs=43
    {20, 475, 11, -357, -22},  // title=5 signs=4 title+signs=44
    {65, 323, 30, -342, -86},  // title=5 signs=5 title+signs=45
    {45, -90, 110, -310, -3},  // title=5 signs=6 title+signs=46
    {9, 193, 20, -168, -20},  // title=5 signs=7 title+signs=47
    {61, 61, 11, -280, 16},  // title=6 signs=0 title+signs=48
    {-8, 372, -202, -86, 55},  // title=6 signs=1 title+signs=49
    {36, -13, -46, -165, 60},  // title=6 signs=2 title+signs=50
    {-20, 89, -8, -206, 105},  // title=6 signs=3 title+signs=51
    {-38, 497, -41, -254, 33},  // title=6 signs=4 title+signs=52
    {23, 328, -23, -328, -14},  // title=6 signs=5 title+signs=53
    {0, -93, 64, -298, 85},  // title=6 signs=6 title+signs=54
    {-32, 198, -33, -154, 54},  // title=6 signs=7 title+signs=55
    {9, 491, 122, -665, -135},  // title=7 signs=0 title+signs=56
    {-26, 526, 80, -445, -92},  // title=7 signs=1 title+signs=57
    {-31, 237, 50, -379, -87},  // title=7 signs=2 title+signs=58
    {-3, 270, 107, -471, -40},  // title=7 signs=3 title+signs=59
    {-322, 834, 156, -431, -115},  // title=7 signs=4 title+signs=60
    {25, 529, 77, -584, -159},  // title=7 signs=5 title+signs=61
    {441, -21, 4, -636, -87},  // title=7 signs=6 title+signs=62
    {-30, 397, 69, -410, -93},  // title=7 signs=7 title+signs=63
    {34, -423, 45, -51, 41},  // opening=0 opening+title=0
    {17, -201, 23, -24, 18},  // opening=0 opening+title=1
    {17, -201, 23, -24, 18},  // opening=0 opening+title=2
    {17, -201, 23, -24, 18},  // opening=0 opening+title=3
    {17, -201, 23, -24, 18},  // opening=0 opening+title=4
    {17, -201, 23, -24, 18},  // opening=0 opening+title=5
    {17, -201, 23, -24, 18},  // opening=0 opening+title=6
    {17, -201, 23, -24, 18},  // opening=0 opening+title=7
    {-5, -145, -59, 21, 65},  // opening=1 opening+title=8
    {-1, -259, -52, 32, 69},  // opening=1 opening+title=9
    {-8, -38, -49, 8, 58},  // opening=1 opening+title=10
    {41, 14, -92, -19, -6},  // opening=1 opening+title=11
    {30, 65, -45, -76, -4},  // opening=1 opening+title=12
    {21, 40, -13, -21, -94},  // opening=1 opening+title=13
    {130, -3, -72, -34, -6},  // opening=1 opening+title=14
    {-13, 170, 80, -225, 7},  // opening=1 opening+title=15
    {106, 41, 38, -123, -71},  // opening=2 opening+title=16
    {123, -23, 25, -95, -30},  // opening=2 opening+title=17
    {66, 37, -12, -41, -26},  // opening=2 opening+title=18
    {38, 124, -41, -7, -50},  // opening=2 opening+title=19
    {24, 164, -1, -105, -39},  // opening=2 opening+title=20
    {26, 204, 4, -234, -26},  // opening=2 opening+title=21
    {-7, 138, 34, -125, -32},  // opening=2 opening+title=22
    {13, 339, -72, -229, -53},  // opening=2 opening+title=23
    {1, -14, -29, -56, 64},  // opening=3 opening+title=24
    {95, -87, -63, -39, 58},  // opening=3 opening+title=25
    {111, -37, -14, -1, -12},  // opening=3 opening+title=26
    {-8, -145, 99, -92, 127},  // opening=3 opening+title=27
    {-7, -9, -9, -28, 37},  // opening=3 opening+title=28
    {6, -19, -7, -64, 52},  // opening=3 opening+title=29
    {-56, 139, -12, -117, 65},  // opening=3 opening+title=30
    {-25, 63, 41, -75, 18},  // opening=3 opening+title=31
    {21, -106, 29, -34, 29},  // title-next=0 title-before=0
    {29, -68, -34, -20, 42},  // title-next=0 title-before=1
    {-29, -48, -4, -35, 129},  // title-next=0 title-before=2
    {6, -56, -46, -61, 111},  // title-next=0 title-before=3
    {-29, -46, -34, -14, 122},  // title-next=0 title-before=4
    {11, -51, -72, -34, 124},  // title-next=0 title-before=5
    {-168, 59, 8, 49, 17},  // title-next=0 title-before=6
    {-100, -38, 50, 105, -85},  // title-next=0 title-before=7
    {40, -225, -27, -51, 91},  // title-next=1 title-before=0
    {48, -187, -90, -37, 104},  // title-next=1 title-before=1
    {-11, -168, -60, -52, 192},  // title-next=1 title-before=2
    {24, -176, -102, -78, 174},  // title-next=1 title-before=3
    {-11, -166, -90, -31, 184},  // title-next=1 title-before=4
    {29, -171, -128, -52, 186},  // title-next=1 title-before=5
    {-149, -61, -48, 31, 80},  // title-next=1 title-before=6
    {-82, -158, -6, 88, -22},  // title-next=1 title-before=7
    {-4, -144, -10, -16, 83},  // title-next=2 title-before=0
    {4, -107, -73, -2, 96},  // title-next=2 title-before=1
    {-55, -87, -43, -17, 184},  // title-next=2 title-before=2
    {-20, -95, -86, -43, 166},  // title-next=2 title-before=3
    {-55, -85, -73, 4, 176},  // title-next=2 title-before=4
    {-15, -90, -111, -16, 178},  // title-next=2 title-before=5
    {-193, 20, -31, 67, 72},  // title-next=2 title-before=6
    {-126, -77, 11, 123, -30},  // title-next=2 title-before=7
    {-34, -84, -23, 27, 43},  // title-next=3 title-before=0
    {-26, -47, -86, 41, 56},  // title-next=3 title-before=1
    {-85, -27, -56, 26, 143},  // title-next=3 title-before=2
    {-50, -35, -98, 0, 125},  // title-next=3 title-before=3
    {-85, -25, -86, 47, 136},  // title-next=3 title-before=4
    {-45, -30, -124, 27, 138},  // title-next=3 title-before=5
    {-224, 80, -44, 110, 31},  // title-next=3 title-before=6
    {-156, -17, -2, 167, -71},  // title-next=3 title-before=7
    {-8, -76, -18, -29, 105},  // title-next=4 title-before=0
    {0, -38, -81, -15, 118},  // title-next=4 title-before=1
    {-58, -18, -51, -30, 206},  // title-next=4 title-before=2
    {-23, -26, -94, -56, 187},  // title-next=4 title-before=3
    {-58, -16, -81, -9, 198},  // title-next=4 title-before=4
    {-18, -21, -119, -30, 200},  // title-next=4 title-before=5
    {-197, 89, -39, 54, 94},  // title-next=4 title-before=6
    {-129, -8, 3, 110, -9},  // title-next=4 title-before=7
    {-22, -80, 38, -36, 86},  // title-next=5 title-before=0
    {-14, -42, -25, -22, 99},  // title-next=5 title-before=1
    {-73, -22, 5, -37, 187},  // title-next=5 title-before=2
    {-38, -30, -38, -63, 168},  // title-next=5 title-before=3
    {-73, -20, -25, -16, 179},  // title-next=5 title-before=4
    {-33, -25, -63, -37, 181},  // title-next=5 title-before=5
    {-211, 85, 17, 46, 75},  // title-next=5 title-before=6
    {-144, -12, 59, 103, -28},  // title-next=5 title-before=7
    {11, -28, 28, -40, -40},  // title-next=6 title-before=0
    {19, 10, -35, -26, -27},  // title-next=6 title-before=1
    {-40, 29, -5, -41, 60},  // title-next=6 title-before=2
    {-5, 21, -47, -67, 42},  // title-next=6 title-before=3
    {-40, 31, -35, -20, 53},  // title-next=6 title-before=4
    {0, 26, -73, -41, 55},  // title-next=6 title-before=5
    {-178, 136, 7, 43, -52},  // title-next=6 title-before=6
    {-111, 39, 49, 99, -154},  // title-next=6 title-before=7
    {48, -32, 12, -16, -15},  // title-next=7 title-before=0
    {56, 6, -51, -3, -1},  // title-next=7 title-before=1
    {-2, 25, -21, -18, 86},  // title-next=7 title-before=2
    {33, 18, -63, -44, 68},  // title-next=7 title-before=3
    {-2, 27, -51, 3, 78},  // title-next=7 title-before=4
    {38, 22, -89, -17, 81},  // title-next=7 title-before=5
    {-141, 132, -9, 66, -26},  // title-next=7 title-before=6
    {-73, 35, 33, 123, -128},  // title-next=7 title-before=7
    {49, -23, 6, -47, 0},  // title-next=8 title-before=0
    {57, 15, -57, -33, 13},  // title-next=8 title-before=1
    {-2, 34, -27, -49, 101},  // title-next=8 title-before=2
    {33, 26, -69, -75, 83},  // title-next=8 title-before=3
    {-2, 36, -57, -28, 93},  // title-next=8 title-before=4
    {38, 31, -95, -48, 95},  // title-next=8 title-before=5
    {-140, 141, -15, 35, -11},  // title-next=8 title-before=6
    {-73, 44, 27, 92, -113},  // title-next=8 title-before=7
    {-51, -151, 30, -7, 84},  // title-next=9 title-before=0
    {-43, -114, -34, 7, 97},  // title-next=9 title-before=1
    {-101, -94, -4, -8, 185},  // title-next=9 title-before=2
    {-66, -102, -46, -34, 167},  // title-next=9 title-before=3
    {-101, -92, -34, 13, 177},  // title-next=9 title-before=4
    {-61, -97, -72, -7, 179},  // title-next=9 title-before=5
    {-240, 13, 8, 76, 73},  // title-next=9 title-before=6
    {-172, -84, 50, 133, -29},  // title-next=9 title-before=7
    {-56, -60, -18, 75, 41},  // title-next=10 title-before=0
    {-48, -22, -82, 89, 54},  // title-next=10 title-before=1
    {-107, -3, -52, 74, 142},  // title-next=10 title-before=2
    {-72, -11, -94, 48, 124},  // title-next=10 title-before=3
    {-107, -1, -82, 95, 134},  // title-next=10 title-before=4
    {-67, -6, -120, 75, 136},  // title-next=10 title-before=5
    {-245, 104, -40, 158, 30},  // title-next=10 title-before=6
    {-177, 7, 2, 214, -73},  // title-next=10 title-before=7
    {55, -24, 65, -120, -67},  // title-next=11 title-before=0
    {63, 14, 2, -106, -54},  // title-next=11 title-before=1
    {4, 33, 32, -121, 34},  // title-next=11 title-before=2
    {39, 25, -10, -147, 16},  // title-next=11 title-before=3
    {4, 35, 2, -100, 26},  // title-next=11 title-before=4
    {44, 30, -36, -120, 28},  // title-next=11 title-before=5
    {-134, 140, 44, -37, -78},  // title-next=11 title-before=6
    {-67, 43, 86, 19, -181},  // title-next=11 title-before=7
    {-13, -65, 40, -9, 6},  // title-next=12 title-before=0
    {-5, -27, -23, 5, 19},  // title-next=12 title-before=1
    {-63, -8, 7, -10, 107},  // title-next=12 title-before=2
    {-28, -16, -36, -36, 88},  // title-next=12 title-before=3
    {-63, -6, -23, 11, 99},  // title-next=12 title-before=4
    {-23, -11, -61, -9, 101},  // title-next=12 title-before=5
    {-202, 99, 19, 74, -5},  // title-next=12 title-before=6
    {-134, 2, 60, 130, -108},  // title-next=12 title-before=7
    {4, -62, 38, -151, 60},  // title-next=13 title-before=0
    {12, -25, -25, -138, 73},  // title-next=13 title-before=1
    {-46, -5, 5, -153, 161},  // title-next=13 title-before=2
    {-12, -13, -37, -179, 143},  // title-next=13 title-before=3
    {-47, -3, -25, -132, 153},  // title-next=13 title-before=4
    {-6, -8, -63, -152, 155},  // title-next=13 title-before=5
    {-185, 102, 17, -69, 49},  // title-next=13 title-before=6
    {-117, 5, 59, -12, -53},  // title-next=13 title-before=7
    {84, -63, 24, -184, 14},  // title-next=14 title-before=0
    {92, -25, -39, -170, 27},  // title-next=14 title-before=1
    {34, -5, -9, -185, 115},  // title-next=14 title-before=2
    {69, -13, -52, -211, 97},  // title-next=14 title-before=3
    {34, -3, -39, -164, 107},  // title-next=14 title-before=4
    {74, -8, -77, -185, 109},  // title-next=14 title-before=5
    {-105, 102, 3, -101, 3},  // title-next=14 title-before=6
    {-37, 5, 45, -45, -99},  // title-next=14 title-before=7
    {64, -65, 63, -88, 9},  // title-next=15 title-before=0
    {72, -27, 0, -74, 22},  // title-next=15 title-before=1
    {13, -8, 29, -89, 109},  // title-next=15 title-before=2
    {48, -16, -13, -115, 91},  // title-next=15 title-before=3
    {13, -6, -1, -68, 101},  // title-next=15 title-before=4
    {53, -11, -39, -88, 104},  // title-next=15 title-before=5
    {-125, 99, 41, -5, -3},  // title-next=15 title-before=6
    {-57, 2, 83, 52, -105},  // title-next=15 title-before=7
    {38, -200, -6, -33, 34},  // rank=0 after-title=0
    {34, -237, -40, -48, 85},  // rank=0 after-title=1
    {57, -176, 57, -35, -22},  // rank=0 after-title=2
    {-35, -230, 3, 20, 52},  // rank=0 after-title=3
    {26, -353, -8, -15, 42},  // rank=0 after-title=4
    {0, -269, 68, -101, 84},  // rank=0 after-title=5
    {44, 69, -58, -42, 21},  // rank=1 after-title=0
    {41, 32, -92, -57, 72},  // rank=1 after-title=1
    {63, 93, 5, -44, -34},  // rank=1 after-title=2
    {-29, 38, -49, 11, 39},  // rank=1 after-title=3
    {33, -85, -59, -24, 29},  // rank=1 after-title=4
    {6, 0, 16, -110, 71},  // rank=1 after-title=5
    {-61, 31, -25, 6, 60},  // rank=2 after-title=0
    {-64, -6, -58, -9, 111},  // rank=2 after-title=1
    {-42, 55, 38, 5, 5},  // rank=2 after-title=2
    {-134, 1, -15, 60, 78},  // rank=2 after-title=3
    {-72, -122, -26, 25, 68},  // rank=2 after-title=4
    {-98, -38, 49, -61, 110},  // rank=2 after-title=5
    {43, -6, -7, -76, 83},  // rank=3 after-title=0
    {40, -43, -41, -91, 135},  // rank=3 after-title=1
    {62, 17, 56, -78, 28},  // rank=3 after-title=2
    {-30, -37, 2, -22, 102},  // rank=3 after-title=3
    {31, -160, -8, -58, 92},  // rank=3 after-title=4
    {5, -75, 67, -144, 133},  // rank=3 after-title=5
    {14, 41, -34, -22, 24},  // rank=4 after-title=0
    {11, 4, -68, -36, 76},  // rank=4 after-title=1
    {33, 65, 29, -23, -31},  // rank=4 after-title=2
    {-59, 11, -25, 32, 43},  // rank=4 after-title=3
    {3, -112, -36, -3, 33},  // rank=4 after-title=4
    {-23, -28, 40, -89, 74},  // rank=4 after-title=5
    {20, 24, -43, 9, -6},  // rank=5 after-title=0
    {17, -13, -76, -6, 45},  // rank=5 after-title=1
    {39, 48, 20, 8, -62},  // rank=5 after-title=2
    {-53, -6, -34, 63, 12},  // rank=5 after-title=3
    {9, -129, -44, 28, 2},  // rank=5 after-title=4
    {-18, -45, 31, -58, 44},  // rank=5 after-title=5
    {-45, -106, -108, 96, 77},  // rank=6 after-title=0
    {-48, -143, -141, 81, 128},  // rank=6 after-title=1
    {-26, -82, -44, 94, 22},  // rank=6 after-title=2
    {-118, -136, -98, 149, 95},  // rank=6 after-title=3
    {-56, -259, -109, 114, 85},  // rank=6 after-title=4
    {-82, -174, -34, 28, 127},  // rank=6 after-title=5
    {54, -238, 5, -2, -66},  // rank=7 after-title=0
    {51, -275, -29, -16, -15},  // rank=7 after-title=1
    {73, -214, 68, -3, -122},  // rank=7 after-title=2
    {-19, -268, 14, 52, -48},  // rank=7 after-title=3
    {42, -391, 3, 17, -58},  // rank=7 after-title=4
    {16, -307, 79, -69, -16},  // rank=7 after-title=5
    {112, -304, 104, -188, 65},  // words=0 capitals=0
    {-44, -425, -66, 58, 72},  // words=0 capitals=1
    {18, -408, -106, -25, 72},  // words=0 capitals=2
    {59, -338, -15, -65, 79},  // words=0 capitals=3
    {82, -199, 85, -157, 55},  // words=0 capitals=4
    {126, -247, 5, -109, -4},  // words=0 capitals=5
    {46, -138, 81, -110, 52},  // words=1 capitals=0
    {-110, -259, -90, 136, 59},  // words=1 capitals=1
    {-48, -242, -129, 53, 59},  // words=1 capitals=2
    {-6, -172, -39, 14, 66},  // words=1 capitals=3
    {17, -34, 62, -79, 42},  // words=1 capitals=4
    {60, -82, -18, -31, -16},  // words=1 capitals=5
    {53, -484, 172, -157, 87},  // words=2 capitals=0
    {-103, -605, 2, 89, 94},  // words=2 capitals=1
    {-41, -589, -38, 6, 95},  // words=2 capitals=2
    {0, -518, 52, -34, 101},  // words=2 capitals=3
    {24, -380, 153, -126, 78},  // words=2 capitals=4
    {67, -428, 73, -78, 19},  // words=2 capitals=5
    {56, -173, 110, -80, -17},  // words=3 capitals=0
    {-100, -293, -61, 166, -10},  // words=3 capitals=1
    {-38, -277, -100, 83, -10},  // words=3 capitals=2
    {3, -207, -10, 43, -3},  // words=3 capitals=3
    {27, -68, 91, -49, -27},  // words=3 capitals=4
    {70, -116, 11, -1, -85},  // words=3 capitals=5
    {20, -130, 128, -107, 65},  // words=4 capitals=0
    {-137, -251, -43, 140, 72},  // words=4 capitals=1
    {-75, -234, -82, 56, 72},  // words=4 capitals=2
    {-33, -164, 8, 17, 79},  // words=4 capitals=3
    {-10, -26, 109, -76, 55},  // words=4 capitals=4
    {34, -73, 29, -28, -4},  // words=4 capitals=5
    {106, 87, 71, -191, 43},  // words=5 capitals=0
    {-50, -34, -100, 56, 49},  // words=5 capitals=1
    {12, -18, -140, -28, 50},  // words=5 capitals=2
    {53, 53, -49, -67, 56},  // words=5 capitals=3
    {77, 191, 52, -160, 33},  // words=5 capitals=4
    {120, 143, -28, -112, -26},  // words=5 capitals=5
    {29, 29, 127, -151, 93},  // words=6 capitals=0
    {-127, -92, -44, 96, 100},  // words=6 capitals=1
    {-65, -76, -84, 12, 101},  // words=6 capitals=2
    {-24, -5, 7, -27, 107},  // words=6 capitals=3
    {0, 133, 108, -119, 84},  // words=6 capitals=4
    {43, 85, 28, -72, 25},  // words=6 capitals=5
    {36, -191, -31, -73, 52},  // words=7 capitals=0
    {-121, -312, -201, 174, 59},  // words=7 capitals=1
    {-58, -296, -241, 90, 59},  // words=7 capitals=2
    {-17, -225, -151, 51, 66},  // words=7 capitals=3
    {6, -87, -50, -41, 42},  // words=7 capitals=4
    {50, -135, -130, 6, -17},  // words=7 capitals=5
    {58, -89, 26, -91, 88},  // bullet=0 lower=0 separators=0 pauses=0
    {-19, -182, 54, -7, 74},  // bullet=0 lower=0 separators=0 pauses=1
    {29, -225, 145, -66, -3},  // bullet=0 lower=0 separators=0 pauses=2
    {56, -395, 27, -111, 111},  // bullet=0 lower=0 separators=1 pauses=0
    {-21, -488, 56, -27, 97},  // bullet=0 lower=0 separators=1 pauses=1
    {27, -531, 147, -86, 19},  // bullet=0 lower=0 separators=1 pauses=2
    {257, -52, -108, -223, 99},  // bullet=0 lower=0 separators=2 pauses=0
    {180, -145, -80, -139, 85},  // bullet=0 lower=0 separators=2 pauses=1
    {228, -188, 12, -198, 8},  // bullet=0 lower=0 separators=2 pauses=2
    {136, -327, 76, -100, -20},  // bullet=0 lower=1 separators=0 pauses=0
    {59, -421, 105, -16, -34},  // bullet=0 lower=1 separators=0 pauses=1
    {107, -464, 196, -75, -112},  // bullet=0 lower=1 separators=0 pauses=2
    {134, -634, 78, -120, 3},  // bullet=0 lower=1 separators=1 pauses=0
    {57, -727, 106, -36, -11},  // bullet=0 lower=1 separators=1 pauses=1
    {105, -770, 198, -95, -89},  // bullet=0 lower=1 separators=1 pauses=2
    {335, -291, -58, -232, -9},  // bullet=0 lower=1 separators=2 pauses=0
    {258, -384, -29, -148, -23},  // bullet=0 lower=1 separators=2 pauses=1
    {306, -427, 62, -207, -100},  // bullet=0 lower=1 separators=2 pauses=2
    {53, -296, 27, -97, 96},  // bullet=1 lower=0 separators=0 pauses=0
    {-24, -389, 56, -13, 82},  // bullet=1 lower=0 separators=0 pauses=1
    {24, -432, 147, -72, 4},  // bullet=1 lower=0 separators=0 pauses=2
    {51, -602, 29, -117, 119},  // bullet=1 lower=0 separators=1 pauses=0
    {-26, -696, 58, -33, 105},  // bullet=1 lower=0 separators=1 pauses=1
    {22, -739, 149, -92, 27},  // bullet=1 lower=0 separators=1 pauses=2
    {252, -259, -107, -229, 107},  // bullet=1 lower=0 separators=2 pauses=0
    {175, -353, -78, -145, 93},  // bullet=1 lower=0 separators=2 pauses=1
    {223, -396, 13, -204, 16},  // bullet=1 lower=0 separators=2 pauses=2
    {131, -535, 78, -106, -12},  // bullet=1 lower=1 separators=0 pauses=0
    {54, -628, 106, -22, -26},  // bullet=1 lower=1 separators=0 pauses=1
    {102, -671, 198, -81, -104},  // bullet=1 lower=1 separators=0 pauses=2
    {129, -841, 80, -126, 10},  // bullet=1 lower=1 separators=1 pauses=0
    {52, -934, 108, -42, -4},  // bullet=1 lower=1 separators=1 pauses=1
    {100, -977, 200, -101, -81},  // bullet=1 lower=1 separators=1 pauses=2
    {330, -498, -56, -238, -1},  // bullet=1 lower=1 separators=2 pauses=0
    {253, -591, -27, -154, -15},  // bullet=1 lower=1 separators=2 pauses=1
    {301, -634, 64, -213, -92},  // bullet=1 lower=1 separators=2 pauses=2
    {53, -55, -6, -67, 74},  // bullet=2 lower=0 separators=0 pauses=0
    {-24, -148, 22, 17, 60},  // bullet=2 lower=0 separators=0 pauses=1
    {24, -191, 113, -42, -17},  // bullet=2 lower=0 separators=0 pauses=2
    {51, -361, -4, -87, 97},  // bullet=2 lower=0 separators=1 pauses=0
    {-26, -454, 24, -3, 83},  // bullet=2 lower=0 separators=1 pauses=1
    {22, -497, 115, -62, 6},  // bullet=2 lower=0 separators=1 pauses=2
    {252, -18, -140, -199, 86},  // bullet=2 lower=0 separators=2 pauses=0
    {175, -111, -112, -115, 72},  // bullet=2 lower=0 separators=2 pauses=1
    {223, -154, -20, -174, -6},  // bullet=2 lower=0 separators=2 pauses=2
    {131, -293, 44, -76, -34},  // bullet=2 lower=1 separators=0 pauses=0
    {54, -386, 73, 8, -48},  // bullet=2 lower=1 separators=0 pauses=1
    {102, -430, 164, -51, -125},  // bullet=2 lower=1 separators=0 pauses=2
    {129, -599, 46, -96, -11},  // bullet=2 lower=1 separators=1 pauses=0
    {52, -693, 75, -12, -25},  // bullet=2 lower=1 separators=1 pauses=1
    {100, -736, 166, -70, -102},  // bullet=2 lower=1 separators=1 pauses=2
    {330, -256, -90, -208, -22},  // bullet=2 lower=1 separators=2 pauses=0
    {253, -350, -61, -124, -36},  // bullet=2 lower=1 separators=2 pauses=1
    {301, -393, 30, -182, -114},  // bullet=2 lower=1 separators=2 pauses=2
    {57, -181, -53, -66, 101},  // bullet=3 lower=0 separators=0 pauses=0
    {-20, -274, -24, 17, 87},  // bullet=3 lower=0 separators=0 pauses=1
    {29, -317, 67, -41, 10},  // bullet=3 lower=0 separators=0 pauses=2
    {55, -487, -51, -86, 124},  // bullet=3 lower=0 separators=1 pauses=0
    {-22, -580, -23, -3, 110},  // bullet=3 lower=0 separators=1 pauses=1
    {26, -623, 69, -61, 33},  // bullet=3 lower=0 separators=1 pauses=2
    {256, -144, -187, -198, 113},  // bullet=3 lower=0 separators=2 pauses=0
    {179, -238, -158, -114, 99},  // bullet=3 lower=0 separators=2 pauses=1
    {227, -281, -67, -173, 21},  // bullet=3 lower=0 separators=2 pauses=2
    {136, -419, -2, -75, -7},  // bullet=3 lower=1 separators=0 pauses=0
    {59, -513, 26, 9, -21},  // bullet=3 lower=1 separators=0 pauses=1
    {107, -556, 117, -50, -98},  // bullet=3 lower=1 separators=0 pauses=2
    {133, -726, 0, -95, 16},  // bullet=3 lower=1 separators=1 pauses=0
    {56, -819, 28, -11, 2},  // bullet=3 lower=1 separators=1 pauses=1
    {105, -862, 119, -70, -75},  // bullet=3 lower=1 separators=1 pauses=2
    {334, -383, -136, -207, 4},  // bullet=3 lower=1 separators=2 pauses=0
    {257, -476, -108, -123, -9},  // bullet=3 lower=1 separators=2 pauses=1
    {306, -519, -16, -182, -87},  // bullet=3 lower=1 separators=2 pauses=2
    {25, -40, 6, -39, 35},  // digits=0 mark=0
    {35, -17, 12, -220, 148},  // digits=0 mark=1
    {36, -282, 23, -37, 18},  // digits=0 mark=2
    {-383, 169, 146, 217, -70},  // digits=0 mark=3
    {-234, 48, 62, 76, 105},  // digits=0 mark=4
    {-43, -98, 35, 100, -68},  // digits=0 mark=5
    {81, -105, 22, -66, -26},  // digits=0 mark=6
    {-131, -14, -221, 248, 14},  // digits=0 mark=7
    {-35, -46, 4, -16, 68},  // digits=1 mark=0
    {-25, -22, 11, -197, 181},  // digits=1 mark=1
    {-24, -288, 22, -15, 51},  // digits=1 mark=2
    {-442, 164, 144, 240, -37},  // digits=1 mark=3
    {-293, 42, 60, 99, 138},  // digits=1 mark=4
    {-103, -104, 33, 123, -34},  // digits=1 mark=5
    {21, -111, 20, -43, 7},  // digits=1 mark=6
    {-191, -20, -223, 271, 47},  // digits=1 mark=7
    {264, -291, 126, -252, -27},  // digits=2 mark=0
    {274, -268, 132, -432, 86},  // digits=2 mark=1
    {275, -533, 144, -250, -44},  // digits=2 mark=2
    {-143, -82, 266, 4, -132},  // digits=2 mark=3
    {6, -204, 182, -137, 43},  // digits=2 mark=4
    {197, -350, 155, -113, -129},  // digits=2 mark=5
    {320, -356, 142, -278, -87},  // digits=2 mark=6
    {108, -265, -101, 35, -48},  // digits=2 mark=7
    {32, -171, 92, -63, 28},  // digits=3 mark=0
    {42, -148, 98, -244, 142},  // digits=3 mark=1
    {43, -413, 109, -62, 12},  // digits=3 mark=2
    {-376, 38, 231, 193, -77},  // digits=3 mark=3
    {-227, -84, 147, 52, 99},  // digits=3 mark=4
    {-36, -230, 120, 76, -74},  // digits=3 mark=5
    {88, -236, 108, -90, -32},  // digits=3 mark=6
    {-124, -145, -136, 224, 8},  // digits=3 mark=7
    {-61, 82, 3, 2, 20},  // blank=0 blank-after=0 bullets-around=0
    {-53, 19, 58, -15, 2},  // blank=0 blank-after=0 bullets-around=1
    {-18, -234, -29, -9, 49},  // blank=0 blank-after=0 bullets-around=2
    {-52, -435, 20, 22, -15},  // blank=0 blank-after=0 bullets-around=3
    {-213, 10, 236, -15, 3},  // blank=0 blank-after=1 bullets-around=0
    {-205, -54, 291, -32, -14},  // blank=0 blank-after=1 bullets-around=1
    {-170, -306, 204, -27, 33},  // blank=0 blank-after=1 bullets-around=2
    {-204, -508, 253, 5, -32},  // blank=0 blank-after=1 bullets-around=3
    {-29, 56, 13, -41, 41},  // blank=0 blank-after=2 bullets-around=0
    {-21, -7, 68, -58, 24},  // blank=0 blank-after=2 bullets-around=1
    {14, -260, -19, -52, 71},  // blank=0 blank-after=2 bullets-around=2
    {-20, -461, 30, -21, 6},  // blank=0 blank-after=2 bullets-around=3
    {-196, 80, 1, 204, -28},  // blank=0 blank-after=3 bullets-around=0
    {-189, 17, 56, 188, -46},  // blank=0 blank-after=3 bullets-around=1
    {-154, -235, -31, 193, 1},  // blank=0 blank-after=3 bullets-around=2
    {-188, -437, 18, 225, -63},  // blank=0 blank-after=3 bullets-around=3
    {-177, -11, -117, 267, -38},  // blank=0 blank-after=4 bullets-around=0
    {-169, -74, -61, 250, -56},  // blank=0 blank-after=4 bullets-around=1
    {-134, -326, -149, 256, -9},  // blank=0 blank-after=4 bullets-around=2
    {-168, -528, -99, 287, -73},  // blank=0 blank-after=4 bullets-around=3
    {-159, 27, 324, -166, 62},  // blank=1 blank-after=0 bullets-around=0
    {-152, -37, 379, -183, 45},  // blank=1 blank-after=0 bullets-around=1
    {-117, -289, 292, -177, 92},  // blank=1 blank-after=0 bullets-around=2
    {-151, -491, 341, -146, 27},  // blank=1 blank-after=0 bullets-around=3
    {-312, -46, 557, -184, 45},  // blank=1 blank-after=1 bullets-around=0
    {-304, -109, 612, -201, 28},  // blank=1 blank-after=1 bullets-around=1
    {-269, -361, 525, -195, 75},  // blank=1 blank-after=1 bullets-around=2
    {-303, -563, 574, -164, 10},  // blank=1 blank-after=1 bullets-around=3
    {-128, 1, 334, -210, 83},  // blank=1 blank-after=2 bullets-around=0
    {-120, -63, 389, -227, 66},  // blank=1 blank-after=2 bullets-around=1
    {-85, -315, 302, -221, 113},  // blank=1 blank-after=2 bullets-around=2
    {-119, -517, 351, -189, 48},  // blank=1 blank-after=2 bullets-around=3
    {-295, 25, 322, 36, 14},  // blank=1 blank-after=3 bullets-around=0
    {-287, -38, 377, 19, -4},  // blank=1 blank-after=3 bullets-around=1
    {-252, -290, 290, 25, 43},  // blank=1 blank-after=3 bullets-around=2
    {-286, -492, 339, 56, -21},  // blank=1 blank-after=3 bullets-around=3
    {-276, -66, 204, 98, 4},  // blank=1 blank-after=4 bullets-around=0
    {-268, -130, 260, 81, -14},  // blank=1 blank-after=4 bullets-around=1
    {-233, -382, 172, 87, 33},  // blank=1 blank-after=4 bullets-around=2
    {-267, -584, 222, 119, -31},  // blank=1 blank-after=4 bullets-around=3
    {6, -322, 12, -5, 38},  // blank=2 blank-after=0 bullets-around=0
    {14, -385, 67, -22, 21},  // blank=2 blank-after=0 bullets-around=1
    {49, -637, -20, -16, 68},  // blank=2 blank-after=0 bullets-around=2
    {15, -839, 29, 16, 3},  // blank=2 blank-after=0 bullets-around=3
    {-146, -394, 245, -22, 21},  // blank=2 blank-after=1 bullets-around=0
    {-138, -458, 300, -39, 4},  // blank=2 blank-after=1 bullets-around=1
    {-103, -710, 213, -33, 51},  // blank=2 blank-after=1 bullets-around=2
    {-137, -912, 262, -2, -14},  // blank=2 blank-after=1 bullets-around=3
    {38, -348, 22, -48, 59},  // blank=2 blank-after=2 bullets-around=0
    {46, -411, 77, -65, 42},  // blank=2 blank-after=2 bullets-around=1
    {81, -663, -10, -59, 89},  // blank=2 blank-after=2 bullets-around=2
    {47, -865, 39, -28, 24},  // blank=2 blank-after=2 bullets-around=3
    {-129, -323, 10, 198, -10},  // blank=2 blank-after=3 bullets-around=0
    {-121, -387, 65, 181, -28},  // blank=2 blank-after=3 bullets-around=1
    {-86, -639, -22, 187, 19},  // blank=2 blank-after=3 bullets-around=2
    {-120, -841, 27, 218, -45},  // blank=2 blank-after=3 bullets-around=3
    {-110, -415, -108, 260, -20},  // blank=2 blank-after=4 bullets-around=0
    {-102, -478, -52, 243, -38},  // blank=2 blank-after=4 bullets-around=1
    {-67, -730, -140, 249, 9},  // blank=2 blank-after=4 bullets-around=2
    {-101, -932, -90, 280, -55},  // blank=2 blank-after=4 bullets-around=3
    {-37, 301, -2, -54, -117},  // blank=3 blank-after=0 bullets-around=0
    {-29, 237, 54, -71, -134},  // blank=3 blank-after=0 bullets-around=1
    {6, -15, -34, -65, -87},  // blank=3 blank-after=0 bullets-around=2
    {-28, -217, 16, -34, -152},  // blank=3 blank-after=0 bullets-around=3
    {-189, 228, 231, -72, -134},  // blank=3 blank-after=1 bullets-around=0
    {-182, 164, 287, -89, -151},  // blank=3 blank-after=1 bullets-around=1
    {-147, -88, 199, -83, -104},  // blank=3 blank-after=1 bullets-around=2
    {-181, -290, 249, -52, -169},  // blank=3 blank-after=1 bullets-around=3
    {-5, 275, 8, -97, -96},  // blank=3 blank-after=2 bullets-around=0
    {2, 211, 64, -114, -113},  // blank=3 blank-after=2 bullets-around=1
    {37, -41, -24, -109, -66},  // blank=3 blank-after=2 bullets-around=2
    {3, -243, 26, -77, -131},  // blank=3 blank-after=2 bullets-around=3
    {-173, 299, -4, 148, -165},  // blank=3 blank-after=3 bullets-around=0
    {-165, 235, 52, 131, -183},  // blank=3 blank-after=3 bullets-around=1
    {-130, -17, -36, 137, -136},  // blank=3 blank-after=3 bullets-around=2
    {-164, -219, 14, 168, -200},  // blank=3 blank-after=3 bullets-around=3
    {-154, 208, -121, 210, -175},  // blank=3 blank-after=4 bullets-around=0
    {-146, 144, -66, 194, -193},  // blank=3 blank-after=4 bullets-around=1
    {-111, -108, -153, 199, -146},  // blank=3 blank-after=4 bullets-around=2
    {-145, -310, -104, 231, -210},  // blank=3 blank-after=4 bullets-around=3
    {24, 861, -98, -299, -438},  // blank=4 blank-after=0 bullets-around=0
    {31, 798, -43, -316, -455},  // blank=4 blank-after=0 bullets-around=1
    {66, 545, -130, -310, -408},  // blank=4 blank-after=0 bullets-around=2
    {32, 344, -81, -278, -473},  // blank=4 blank-after=0 bullets-around=3
    {-129, 789, 135, -316, -455},  // blank=4 blank-after=1 bullets-around=0
    {-121, 725, 190, -333, -472},  // blank=4 blank-after=1 bullets-around=1
    {-86, 473, 103, -327, -425},  // blank=4 blank-after=1 bullets-around=2
    {-120, 271, 152, -296, -490},  // blank=4 blank-after=1 bullets-around=3
    {55, 835, -88, -342, -417},  // blank=4 blank-after=2 bullets-around=0
    {63, 772, -33, -359, -434},  // blank=4 blank-after=2 bullets-around=1
    {98, 519, -120, -353, -387},  // blank=4 blank-after=2 bullets-around=2
    {64, 318, -71, -322, -452},  // blank=4 blank-after=2 bullets-around=3
    {-112, 860, -100, -96, -486},  // blank=4 blank-after=3 bullets-around=0
    {-104, 796, -45, -113, -504},  // blank=4 blank-after=3 bullets-around=1
    {-69, 544, -132, -107, -457},  // blank=4 blank-after=3 bullets-around=2
    {-103, 342, -83, -76, -521},  // blank=4 blank-after=3 bullets-around=3
    {-93, 768, -218, -34, -496},  // blank=4 blank-after=4 bullets-around=0
    {-85, 705, -162, -51, -514},  // blank=4 blank-after=4 bullets-around=1
    {-50, 453, -250, -45, -467},  // blank=4 blank-after=4 bullets-around=2
    {-84, 251, -200, -14, -531},  // blank=4 blank-after=4 bullets-around=3
    {39, -231, 14, -46, 48},  // break=0 doubled=0 head=0 count=0
    {113, -440, 51, -168, 60},  // break=0 doubled=0 head=0 count=1
    {-1, -313, -128, 31, 96},  // break=0 doubled=0 head=0 count=2
    {47, -157, 5, -361, 174},  // break=0 doubled=0 head=1 count=0
    {121, -365, 41, -483, 185},  // break=0 doubled=0 head=1 count=1
    {7, -239, -137, -284, 221},  // break=0 doubled=0 head=1 count=2
    {-50, 82, 34, -279, 55},  // break=0 doubled=0 head=2 count=0
    {24, -127, 71, -401, 67},  // break=0 doubled=0 head=2 count=1
    {-90, 0, -108, -202, 102},  // break=0 doubled=0 head=2 count=2
    {135, -49, 193, -295, -145},  // break=0 doubled=1 head=0 count=0
    {210, -257, 229, -417, -133},  // break=0 doubled=1 head=0 count=1
    {96, -131, 50, -218, -97},  // break=0 doubled=1 head=0 count=2
    {143, 25, 183, -610, -20},  // break=0 doubled=1 head=1 count=0
    {217, -183, 220, -732, -8},  // break=0 doubled=1 head=1 count=1
    {103, -56, 41, -533, 28},  // break=0 doubled=1 head=1 count=2
    {46, 264, 213, -528, -138},  // break=0 doubled=1 head=2 count=0
    {120, 56, 249, -650, -127},  // break=0 doubled=1 head=2 count=1
    {7, 182, 71, -451, -91},  // break=0 doubled=1 head=2 count=2
    {-240, -238, 324, -54, 37},  // break=0 doubled=2 head=0 count=0
    {-165, -446, 361, -175, 48},  // break=0 doubled=2 head=0 count=1
    {-279, -320, 182, 23, 84},  // break=0 doubled=2 head=0 count=2
    {-232, -163, 315, -369, 162},  // break=0 doubled=2 head=1 count=0
    {-158, -372, 352, -490, 173},  // break=0 doubled=2 head=1 count=1
    {-271, -245, 173, -292, 209},  // break=0 doubled=2 head=1 count=2
    {-329, 75, 344, -287, 43},  // break=0 doubled=2 head=2 count=0
    {-254, -133, 381, -408, 55},  // break=0 doubled=2 head=2 count=1
    {-368, -7, 202, -210, 91},  // break=0 doubled=2 head=2 count=2
    {245, 194, 8, -316, -92},  // break=1 doubled=0 head=0 count=0
    {319, -15, 44, -438, -80},  // break=1 doubled=0 head=0 count=1
    {205, 112, -134, -240, -44},  // break=1 doubled=0 head=0 count=2
    {252, 268, -1, -631, 34},  // break=1 doubled=0 head=1 count=0
    {327, 60, 35, -753, 45},  // break=1 doubled=0 head=1 count=1
    {213, 186, -143, -555, 81},  // break=1 doubled=0 head=1 count=2
    {155, 507, 28, -550, -85},  // break=1 doubled=0 head=2 count=0
    {230, 298, 65, -671, -73},  // break=1 doubled=0 head=2 count=1
    {116, 425, -114, -473, -37},  // break=1 doubled=0 head=2 count=2
    {341, 376, 186, -566, -285},  // break=1 doubled=1 head=0 count=0
    {415, 167, 223, -687, -273},  // break=1 doubled=1 head=0 count=1
    {302, 294, 44, -489, -237},  // break=1 doubled=1 head=0 count=2
    {349, 450, 177, -881, -159},  // break=1 doubled=1 head=1 count=0
    {423, 242, 214, -1002, -148},  // break=1 doubled=1 head=1 count=1
    {309, 368, 35, -804, -112},  // break=1 doubled=1 head=1 count=2
    {252, 689, 207, -799, -278},  // break=1 doubled=1 head=2 count=0
    {326, 480, 243, -920, -266},  // break=1 doubled=1 head=2 count=1
    {212, 607, 64, -722, -230},  // break=1 doubled=1 head=2 count=2
    {-34, 187, 318, -324, -103},  // break=1 doubled=2 head=0 count=0
    {41, -21, 355, -446, -92},  // break=1 doubled=2 head=0 count=1
    {-73, 105, 176, -247, -56},  // break=1 doubled=2 head=0 count=2
    {-26, 261, 309, -639, 22},  // break=1 doubled=2 head=1 count=0
    {48, 53, 345, -761, 33},  // break=1 doubled=2 head=1 count=1
    {-66, 179, 167, -562, 69},  // break=1 doubled=2 head=1 count=2
    {-123, 500, 338, -557, -97},  // break=1 doubled=2 head=2 count=0
    {-49, 292, 375, -679, -85},  // break=1 doubled=2 head=2 count=1
    {-162, 418, 196, -480, -49},  // break=1 doubled=2 head=2 count=2
    {-7, 171, 135, -45, 12},  // previous2=0 next2=0
    {-9, 7, 101, 32, -40},  // previous2=0 next2=1
    {2, -10, 52, -21, 18},  // previous2=0 next2=2
    {18, -34, 92, -47, 27},  // previous2=0 next2=3
    {-23, 182, 15, -20, 57},  // previous2=0 next2=4
    {9, 345, 178, -288, -172},  // previous2=0 next2=5
    {-9, 299, 76, -30, -50},  // previous2=0 next2=6
    {9, 19, 72, -66, 55},  // previous2=0 next2=7
    {-23, 215, 263, -99, 43},  // previous2=0 next2=8
    {-25, 146, 74, -81, 111},  // previous2=0 next2=9
    {-25, 174, -68, 3, 35},  // previous2=0 next2=10
    {-15, -81, 42, 52, -9},  // previous2=1 next2=0
    {-18, -244, 8, 129, -61},  // previous2=1 next2=1
    {-6, -262, -40, 76, -3},  // previous2=1 next2=2
    {9, -286, -1, 50, 6},  // previous2=1 next2=3
    {-31, -70, -78, 77, 36},  // previous2=1 next2=4
    {1, 94, 85, -191, -193},  // previous2=1 next2=5
    {-18, 48, -16, 67, -71},  // previous2=1 next2=6
    {0, -233, -20, 31, 33},  // previous2=1 next2=7
    {-31, -37, 170, -2, 22},  // previous2=1 next2=8
    {-33, -106, -19, 16, 89},  // previous2=1 next2=9
    {-33, -78, -161, 100, 13},  // previous2=1 next2=10
    {12, -29, 66, -28, 8},  // previous2=2 next2=0
    {9, -193, 33, 49, -44},  // previous2=2 next2=1
    {21, -210, -16, -4, 14},  // previous2=2 next2=2
    {36, -234, 24, -30, 23},  // previous2=2 next2=3
    {-4, -18, -53, -2, 53},  // previous2=2 next2=4
    {27, 145, 110, -271, -176},  // previous2=2 next2=5
    {9, 99, 8, -12, -54},  // previous2=2 next2=6
    {27, -181, 4, -49, 51},  // previous2=2 next2=7
    {-4, 15, 195, -82, 39},  // previous2=2 next2=8
    {-7, -54, 6, -63, 106},  // previous2=2 next2=9
    {-7, -26, -137, 20, 31},  // previous2=2 next2=10
    {29, -40, 79, -64, 35},  // previous2=3 next2=0
    {26, -204, 46, 13, -17},  // previous2=3 next2=1
    {38, -221, -3, -40, 41},  // previous2=3 next2=2
    {53, -245, 36, -66, 51},  // previous2=3 next2=3
    {13, -29, -40, -39, 81},  // previous2=3 next2=4
    {45, 135, 123, -307, -149},  // previous2=3 next2=5
    {26, 89, 21, -49, -27},  // previous2=3 next2=6
    {44, -192, 17, -85, 78},  // previous2=3 next2=7
    {13, 4, 208, -118, 67},  // previous2=3 next2=8
    {10, -65, 18, -100, 134},  // previous2=3 next2=9
    {11, -37, -124, -16, 58},  // previous2=3 next2=10
    {54, -227, 114, -119, 97},  // previous2=4 next2=0
    {52, -391, 80, -42, 45},  // previous2=4 next2=1
    {63, -408, 31, -96, 103},  // previous2=4 next2=2
    {79, -432, 71, -121, 113},  // previous2=4 next2=3
    {38, -216, -6, -94, 143},  // previous2=4 next2=4
    {70, -53, 157, -362, -87},  // previous2=4 next2=5
    {52, -99, 55, -104, 35},  // previous2=4 next2=6
    {70, -379, 51, -140, 140},  // previous2=4 next2=7
    {38, -183, 242, -174, 129},  // previous2=4 next2=8
    {36, -252, 53, -155, 196},  // previous2=4 next2=9
    {36, -224, -89, -72, 120},  // previous2=4 next2=10
    {68, -18, 91, -132, 31},  // previous2=5 next2=0
    {65, -182, 57, -55, -22},  // previous2=5 next2=1
    {76, -199, 8, -108, 36},  // previous2=5 next2=2
    {92, -223, 48, -134, 46},  // previous2=5 next2=3
    {51, -7, -29, -107, 76},  // previous2=5 next2=4
    {83, 156, 134, -375, -153},  // previous2=5 next2=5
    {65, 110, 32, -117, -31},  // previous2=5 next2=6
    {83, -170, 28, -153, 73},  // previous2=5 next2=7
    {51, 26, 219, -186, 62},  // previous2=5 next2=8
    {49, -43, 30, -168, 129},  // previous2=5 next2=9
    {49, -15, -112, -84, 53},  // previous2=5 next2=10
    {-110, -30, -8, 15, 118},  // previous2=6 next2=0
    {-112, -193, -41, 92, 66},  // previous2=6 next2=1
    {-101, -210, -90, 39, 124},  // previous2=6 next2=2
    {-85, -234, -51, 13, 133},  // previous2=6 next2=3
    {-126, -18, -127, 41, 164},  // previous2=6 next2=4
    {-94, 145, 36, -228, -66},  // previous2=6 next2=5
    {-112, 99, -66, 31, 56},  // previous2=6 next2=6
    {-94, -182, -70, -6, 161},  // previous2=6 next2=7
    {-126, 14, 121, -39, 149},  // previous2=6 next2=8
    {-128, -54, -68, -20, 217},  // previous2=6 next2=9
    {-128, -27, -211, 63, 141},  // previous2=6 next2=10
    {19, -87, 39, -64, 68},  // previous2=7 next2=0
    {16, -250, 5, 13, 16},  // previous2=7 next2=1
    {27, -267, -44, -40, 74},  // previous2=7 next2=2
    {43, -291, -4, -66, 84},  // previous2=7 next2=3
    {2, -75, -81, -39, 114},  // previous2=7 next2=4
    {34, 88, 82, -307, -116},  // previous2=7 next2=5
    {16, 42, -20, -49, 6},  // previous2=7 next2=6
    {34, -239, -24, -85, 111},  // previous2=7 next2=7
    {2, -43, 167, -118, 100},  // previous2=7 next2=8
    {0, -111, -22, -100, 167},  // previous2=7 next2=9
    {0, -84, -164, -16, 91},  // previous2=7 next2=10
    {236, -195, 77, -281, 90},  // previous2=8 next2=0
    {234, -359, 43, -204, 38},  // previous2=8 next2=1
    {245, -376, -6, -257, 96},  // previous2=8 next2=2
    {261, -400, 34, -283, 105},  // previous2=8 next2=3
    {220, -184, -43, -256, 135},  // previous2=8 next2=4
    {252, -21, 120, -524, -94},  // previous2=8 next2=5
    {234, -67, 18, -266, 28},  // previous2=8 next2=6
    {252, -347, 14, -302, 133},  // previous2=8 next2=7
    {220, -151, 205, -335, 121},  // previous2=8 next2=8
    {218, -220, 16, -317, 189},  // previous2=8 next2=9
    {218, -192, -127, -233, 113},  // previous2=8 next2=10
    {13, 25, 61, 64, -109},  // previous2=9 next2=0
    {11, -139, 27, 141, -161},  // previous2=9 next2=1
    {22, -156, -22, 88, -103},  // previous2=9 next2=2
    {38, -180, 18, 62, -94},  // previous2=9 next2=3
    {-3, 36, -59, 89, -64},  // previous2=9 next2=4
    {29, 199, 104, -179, -293},  // previous2=9 next2=5
    {11, 153, 2, 79, -171},  // previous2=9 next2=6
    {29, -127, -2, 43, -66},  // previous2=9 next2=7
    {-3, 69, 189, 10, -78},  // previous2=9 next2=8
    {-5, 0, 0, 28, -10},  // previous2=9 next2=9
    {-5, 28, -142, 112, -86},  // previous2=9 next2=10
    {-57, 51, 59, 67, 8},  // previous2=10 next2=0
    {-59, -112, 25, 144, -44},  // previous2=10 next2=1
    {-48, -130, -23, 91, 14},  // previous2=10 next2=2
    {-32, -154, 16, 65, 24},  // previous2=10 next2=3
    {-73, 62, -61, 92, 54},  // previous2=10 next2=4
    {-41, 226, 102, -176, -176},  // previous2=10 next2=5
    {-59, 180, 1, 83, -54},  // previous2=10 next2=6
    {-41, -101, -3, 46, 51},  // previous2=10 next2=7
    {-73, 95, 187, 13, 40},  // previous2=10 next2=8
    {-75, 26, -2, 32, 107},  // previous2=10 next2=9
    {-75, 54, -144, 115, 31},  // previous2=10 next2=10
    {-110, 89, 0, 21, 0},  // length-before=0 length-after=0
    {-92, 41, -49, 48, 2},  // length-before=0 length-after=1
    {-50, -92, 35, -21, -11},  // length-before=0 length-after=2
    {-58, -161, 27, -15, 15},  // length-before=0 length-after=3
    {-121, -88, 8, 6, 57},  // length-before=0 length-after=4
    {-55, -11, -46, -24, 38},  // length-before=0 length-after=5
    {-71, 115, 34, -41, 18},  // length-before=0 length-after=6
    {-84, 284, 85, -64, -20},  // length-before=0 length-after=7
    {-36, 291, 19, -95, -24},  // length-before=0 length-after=8
    {-97, 210, 59, -28, -29},  // length-before=0 length-after=9
    {-134, 18, 2, 15, 52},  // length-before=0 length-after=10
    {-39, 329, 21, 5, -28},  // length-before=1 length-after=0
    {-22, 281, -28, 33, -26},  // length-before=1 length-after=1
    {21, 148, 56, -36, -39},  // length-before=1 length-after=2
    {13, 79, 49, -31, -14},  // length-before=1 length-after=3
    {-50, 152, 29, -9, 29},  // length-before=1 length-after=4
    {16, 228, -25, -40, 9},  // length-before=1 length-after=5
    {0, 355, 55, -56, -10},  // length-before=1 length-after=6
    {-13, 524, 106, -79, -49},  // length-before=1 length-after=7
    {35, 531, 40, -110, -52},  // length-before=1 length-after=8
    {-27, 450, 80, -43, -58},  // length-before=1 length-after=9
    {-63, 258, 23, 0, 24},  // length-before=1 length-after=10
    {2, -184, 24, 3, 19},  // length-before=2 length-after=0
    {20, -232, -25, 30, 21},  // length-before=2 length-after=1
    {62, -365, 59, -39, 8},  // length-before=2 length-after=2
    {55, -434, 52, -33, 34},  // length-before=2 length-after=3
    {-9, -361, 32, -12, 76},  // length-before=2 length-after=4
    {58, -285, -22, -42, 57},  // length-before=2 length-after=5
    {42, -158, 58, -58, 37},  // length-before=2 length-after=6
    {28, 11, 109, -81, -1},  // length-before=2 length-after=7
    {77, 18, 43, -112, -5},  // length-before=2 length-after=8
    {15, -63, 83, -46, -10},  // length-before=2 length-after=9
    {-22, -255, 26, -3, 71},  // length-before=2 length-after=10
    {25, -117, 23, -2, -16},  // length-before=3 length-after=0
    {42, -166, -26, 26, -14},  // length-before=3 length-after=1
    {84, -298, 58, -43, -27},  // length-before=3 length-after=2
    {77, -367, 50, -38, -1},  // length-before=3 length-after=3
    {14, -295, 31, -16, 41},  // length-before=3 length-after=4
    {80, -218, -24, -46, 22},  // length-before=3 length-after=5
    {64, -91, 57, -63, 2},  // length-before=3 length-after=6
    {51, 78, 107, -86, -36},  // length-before=3 length-after=7
    {99, 85, 42, -117, -40},  // length-before=3 length-after=8
    {37, 4, 82, -50, -45},  // length-before=3 length-after=9
    {1, -188, 25, -7, 36},  // length-before=3 length-after=10
    {-35, -215, -41, 65, 5},  // length-before=4 length-after=0
    {-18, -263, -90, 92, 7},  // length-before=4 length-after=1
    {25, -396, -5, 23, -6},  // length-before=4 length-after=2
    {17, -465, -13, 29, 20},  // length-before=4 length-after=3
    {-46, -392, -33, 50, 62},  // length-before=4 length-after=4
    {20, -316, -87, 20, 43},  // length-before=4 length-after=5
    {4, -189, -6, 4, 24},  // length-before=4 length-after=6
    {-9, -20, 44, -19, -15},  // length-before=4 length-after=7
    {39, -13, -22, -50, -19},  // length-before=4 length-after=8
    {-23, -94, 18, 16, -24},  // length-before=4 length-after=9
    {-59, -286, -39, 59, 57},  // length-before=4 length-after=10
    {9, -338, 4, 5, 21},  // length-before=5 length-after=0
    {27, -386, -45, 32, 23},  // length-before=5 length-after=1
    {69, -519, 39, -36, 10},  // length-before=5 length-after=2
    {61, -588, 31, -31, 36},  // length-before=5 length-after=3
    {-2, -515, 12, -10, 79},  // length-before=5 length-after=4
    {64, -439, -43, -40, 59},  // length-before=5 length-after=5
    {48, -312, 38, -56, 40},  // length-before=5 length-after=6
    {35, -143, 88, -79, 1},  // length-before=5 length-after=7
    {83, -136, 22, -110, -3},  // length-before=5 length-after=8
    {22, -217, 63, -43, -8},  // length-before=5 length-after=9
    {-15, -409, 5, 0, 73},  // length-before=5 length-after=10
    {-32, -44, 10, 14, 32},  // length-before=6 length-after=0
    {-15, -92, -39, 41, 34},  // length-before=6 length-after=1
    {27, -225, 45, -28, 21},  // length-before=6 length-after=2
    {20, -294, 37, -22, 46},  // length-before=6 length-after=3
    {-44, -221, 18, -1, 89},  // length-before=6 length-after=4
    {23, -145, -36, -31, 69},  // length-before=6 length-after=5
    {7, -18, 44, -48, 50},  // length-before=6 length-after=6
    {-6, 151, 95, -71, 11},  // length-before=6 length-after=7
    {42, 158, 29, -102, 8},  // length-before=6 length-after=8
    {-20, 77, 69, -35, 3},  // length-before=6 length-after=9
    {-56, -115, 12, 8, 84},  // length-before=6 length-after=10
    {1, -7, -42, -3, 21},  // length-before=7 length-after=0
    {19, -55, -91, 24, 23},  // length-before=7 length-after=1
    {61, -187, -6, -45, 10},  // length-before=7 length-after=2
    {54, -257, -14, -39, 35},  // length-before=7 length-after=3
    {-10, -184, -33, -18, 78},  // length-before=7 length-after=4
    {56, -107, -88, -48, 58},  // length-before=7 length-after=5
    {41, 19, -7, -64, 39},  // length-before=7 length-after=6
    {27, 188, 43, -87, 0},  // length-before=7 length-after=7
    {75, 195, -23, -119, -3},  // length-before=7 length-after=8
    {14, 114, 17, -52, -9},  // length-before=7 length-after=9
    {-23, -77, -40, -9, 73},  // length-before=7 length-after=10
    {9, -29, 26, -19, 13},  // length-before=8 length-after=0
    {27, -77, -23, 8, 15},  // length-before=8 length-after=1
    {69, -209, 61, -61, 2},  // length-before=8 length-after=2
    {61, -279, 54, -55, 28},  // length-before=8 length-after=3
    {-2, -206, 34, -34, 70},  // length-before=8 length-after=4
    {64, -129, -20, -64, 50},  // length-before=8 length-after=5
    {48, -3, 60, -80, 31},  // length-before=8 length-after=6
    {35, 166, 111, -103, -8},  // length-before=8 length-after=7
    {83, 173, 45, -135, -11},  // length-before=8 length-after=8
    {22, 93, 85, -68, -16},  // length-before=8 length-after=9
    {-15, -99, 28, -25, 65},  // length-before=8 length-after=10
    {-61, -21, 56, 4, 43},  // length-before=9 length-after=0
    {-44, -70, 7, 31, 45},  // length-before=9 length-after=1
    {-2, -202, 91, -37, 32},  // length-before=9 length-after=2
    {-9, -271, 83, -32, 58},  // length-before=9 length-after=3
    {-73, -199, 64, -11, 100},  // length-before=9 length-after=4
    {-6, -122, 10, -41, 80},  // length-before=9 length-after=5
    {-22, 5, 90, -57, 61},  // length-before=9 length-after=6
    {-36, 174, 140, -80, 23},  // length-before=9 length-after=7
    {13, 181, 75, -111, 19},  // length-before=9 length-after=8
    {-49, 100, 115, -45, 14},  // length-before=9 length-after=9
    {-86, -92, 58, -2, 95},  // length-before=9 length-after=10
    {-22, -20, -152, 20, 50},  // length-before=10 length-after=0
    {-4, -68, -201, 47, 52},  // length-before=10 length-after=1
    {38, -200, -117, -22, 39},  // length-before=10 length-after=2
    {30, -270, -125, -16, 64},  // length-before=10 length-after=3
    {-33, -197, -144, 5, 107},  // length-before=10 length-after=4
    {33, -120, -199, -25, 87},  // length-before=10 length-after=5
    {17, 6, -118, -41, 68},  // length-before=10 length-after=6
    {4, 176, -68, -64, 29},  // length-before=10 length-after=7
    {52, 182, -133, -95, 26},  // length-before=10 length-after=8
    {-9, 102, -93, -29, 21},  // length-before=10 length-after=9
    {-46, -90, -150, 14, 102},  // length-before=10 length-after=10
    {33, -322, 37, -47, 42},  // prose-before-3=0 prose-after-3=0 prose-side=0
    {58, -280, -21, -81, 78},  // prose-before-3=0 prose-after-3=0 prose-side=1
    {39, -300, 47, -63, 65},  // prose-before-3=0 prose-after-3=0 prose-side=2
    {47, -376, 35, -56, 57},  // prose-before-3=0 prose-after-3=0 prose-side=3
    {43, -272, -27, -12, -7},  // prose-before-3=0 prose-after-3=1 prose-side=0
    {69, -229, -84, -46, 29},  // prose-before-3=0 prose-after-3=1 prose-side=1
    {49, -250, -16, -29, 16},  // prose-before-3=0 prose-after-3=1 prose-side=2
    {58, -326, -29, -21, 8},  // prose-before-3=0 prose-after-3=1 prose-side=3
    {27, -180, 37, -43, 31},  // prose-before-3=0 prose-after-3=2 prose-side=0
    {53, -138, -21, -77, 67},  // prose-before-3=0 prose-after-3=2 prose-side=1
    {33, -159, 48, -60, 54},  // prose-before-3=0 prose-after-3=2 prose-side=2
    {42, -235, 35, -52, 46},  // prose-before-3=0 prose-after-3=2 prose-side=3
    {1, -210, 81, -29, 45},  // prose-before-3=0 prose-after-3=3 prose-side=0
    {26, -167, 23, -62, 82},  // prose-before-3=0 prose-after-3=3 prose-side=1
    {7, -188, 91, -45, 69},  // prose-before-3=0 prose-after-3=3 prose-side=2
    {15, -264, 79, -38, 61},  // prose-before-3=0 prose-after-3=3 prose-side=3
    {1, -142, 44, -55, 58},  // prose-before-3=0 prose-after-3=4 prose-side=0
    {27, -99, -14, -89, 95},  // prose-before-3=0 prose-after-3=4 prose-side=1
    {7, -120, 55, -71, 82},  // prose-before-3=0 prose-after-3=4 prose-side=2
    {16, -196, 42, -64, 74},  // prose-before-3=0 prose-after-3=4 prose-side=3
    {14, -324, 126, -31, 16},  // prose-before-3=1 prose-after-3=0 prose-side=0
    {39, -281, 68, -65, 53},  // prose-before-3=1 prose-after-3=0 prose-side=1
    {20, -302, 137, -47, 40},  // prose-before-3=1 prose-after-3=0 prose-side=2
    {28, -378, 124, -40, 31},  // prose-before-3=1 prose-after-3=0 prose-side=3
    {24, -274, 63, 4, -33},  // prose-before-3=1 prose-after-3=1 prose-side=0
    {50, -231, 5, -30, 4},  // prose-before-3=1 prose-after-3=1 prose-side=1
    {30, -252, 73, -12, -9},  // prose-before-3=1 prose-after-3=1 prose-side=2
    {39, -328, 61, -5, -18},  // prose-before-3=1 prose-after-3=1 prose-side=3
    {8, -182, 127, -27, 5},  // prose-before-3=1 prose-after-3=2 prose-side=0
    {34, -139, 69, -61, 42},  // prose-before-3=1 prose-after-3=2 prose-side=1
    {14, -160, 137, -44, 29},  // prose-before-3=1 prose-after-3=2 prose-side=2
    {23, -236, 125, -36, 21},  // prose-before-3=1 prose-after-3=2 prose-side=3
    {-18, -211, 170, -12, 20},  // prose-before-3=1 prose-after-3=3 prose-side=0
    {7, -169, 112, -46, 56},  // prose-before-3=1 prose-after-3=3 prose-side=1
    {-12, -190, 181, -29, 44},  // prose-before-3=1 prose-after-3=3 prose-side=2
    {-4, -265, 168, -22, 35},  // prose-before-3=1 prose-after-3=3 prose-side=3
    {-18, -143, 134, -39, 33},  // prose-before-3=1 prose-after-3=4 prose-side=0
    {8, -101, 76, -73, 69},  // prose-before-3=1 prose-after-3=4 prose-side=1
    {-12, -122, 144, -55, 56},  // prose-before-3=1 prose-after-3=4 prose-side=2
    {-3, -197, 131, -48, 48},  // prose-before-3=1 prose-after-3=4 prose-side=3
    {37, -220, 22, -33, 35},  // prose-before-3=2 prose-after-3=0 prose-side=0
    {63, -178, -36, -67, 71},  // prose-before-3=2 prose-after-3=0 prose-side=1
    {43, -199, 32, -49, 58},  // prose-before-3=2 prose-after-3=0 prose-side=2
    {51, -274, 20, -42, 50},  // prose-before-3=2 prose-after-3=0 prose-side=3
    {47, -170, -41, 1, -14},  // prose-before-3=2 prose-after-3=1 prose-side=0
    {73, -128, -99, -33, 22},  // prose-before-3=2 prose-after-3=1 prose-side=1
    {54, -149, -31, -15, 9},  // prose-before-3=2 prose-after-3=1 prose-side=2
    {62, -224, -44, -8, 1},  // prose-before-3=2 prose-after-3=1 prose-side=3
    {31, -79, 23, -30, 24},  // prose-before-3=2 prose-after-3=2 prose-side=0
    {57, -36, -35, -64, 60},  // prose-before-3=2 prose-after-3=2 prose-side=1
    {38, -57, 33, -46, 47},  // prose-before-3=2 prose-after-3=2 prose-side=2
    {46, -133, 20, -39, 39},  // prose-before-3=2 prose-after-3=2 prose-side=3
    {5, -108, 66, -15, 38},  // prose-before-3=2 prose-after-3=3 prose-side=0
    {31, -65, 8, -49, 75},  // prose-before-3=2 prose-after-3=3 prose-side=1
    {11, -86, 76, -31, 62},  // prose-before-3=2 prose-after-3=3 prose-side=2
    {20, -162, 64, -24, 54},  // prose-before-3=2 prose-after-3=3 prose-side=3
    {5, -40, 30, -42, 51},  // prose-before-3=2 prose-after-3=4 prose-side=0
    {31, 3, -28, -75, 88},  // prose-before-3=2 prose-after-3=4 prose-side=1
    {11, -18, 40, -58, 75},  // prose-before-3=2 prose-after-3=4 prose-side=2
    {20, -94, 27, -51, 67},  // prose-before-3=2 prose-after-3=4 prose-side=3
    {-8, 10, -75, -22, 52},  // prose-before-3=3 prose-after-3=0 prose-side=0
    {17, 52, -133, -56, 88},  // prose-before-3=3 prose-after-3=0 prose-side=1
    {-2, 31, -65, -38, 75},  // prose-before-3=3 prose-after-3=0 prose-side=2
    {6, -45, -77, -31, 67},  // prose-before-3=3 prose-after-3=0 prose-side=3
    {2, 60, -139, 13, 3},  // prose-before-3=3 prose-after-3=1 prose-side=0
    {28, 102, -197, -21, 39},  // prose-before-3=3 prose-after-3=1 prose-side=1
    {8, 81, -128, -4, 26},  // prose-before-3=3 prose-after-3=1 prose-side=2
    {17, 5, -141, 3, 18},  // prose-before-3=3 prose-after-3=1 prose-side=3
    {-14, 151, -75, -18, 41},  // prose-before-3=3 prose-after-3=2 prose-side=0
    {12, 194, -133, -52, 77},  // prose-before-3=3 prose-after-3=2 prose-side=1
    {-8, 173, -64, -35, 65},  // prose-before-3=3 prose-after-3=2 prose-side=2
    {1, 97, -77, -28, 56},  // prose-before-3=3 prose-after-3=2 prose-side=3
    {-40, 122, -31, -4, 55},  // prose-before-3=3 prose-after-3=3 prose-side=0
    {-15, 165, -89, -38, 92},  // prose-before-3=3 prose-after-3=3 prose-side=1
    {-34, 144, -21, -20, 79},  // prose-before-3=3 prose-after-3=3 prose-side=2
    {-26, 68, -33, -13, 71},  // prose-before-3=3 prose-after-3=3 prose-side=3
    {-40, 190, -68, -30, 68},  // prose-before-3=3 prose-after-3=4 prose-side=0
    {-14, 233, -126, -64, 105},  // prose-before-3=3 prose-after-3=4 prose-side=1
    {-34, 212, -57, -47, 92},  // prose-before-3=3 prose-after-3=4 prose-side=2
    {-25, 136, -70, -40, 84},  // prose-before-3=3 prose-after-3=4 prose-side=3
    {39, 50, -10, -86, 44},  // prose-before-3=4 prose-after-3=0 prose-side=0
    {65, 92, -68, -120, 80},  // prose-before-3=4 prose-after-3=0 prose-side=1
    {45, 72, 0, -103, 68},  // prose-before-3=4 prose-after-3=0 prose-side=2
    {54, -4, -12, -95, 59},  // prose-before-3=4 prose-after-3=0 prose-side=3
    {50, 100, -73, -52, -5},  // prose-before-3=4 prose-after-3=1 prose-side=0
    {76, 142, -131, -86, 31},  // prose-before-3=4 prose-after-3=1 prose-side=1
    {56, 122, -63, -68, 18},  // prose-before-3=4 prose-after-3=1 prose-side=2
    {65, 46, -76, -61, 10},  // prose-before-3=4 prose-after-3=1 prose-side=3
    {34, 192, -9, -83, 33},  // prose-before-3=4 prose-after-3=2 prose-side=0
    {60, 234, -67, -117, 70},  // prose-before-3=4 prose-after-3=2 prose-side=1
    {40, 213, 1, -99, 57},  // prose-before-3=4 prose-after-3=2 prose-side=2
    {49, 137, -12, -92, 48},  // prose-before-3=4 prose-after-3=2 prose-side=3
    {7, 162, 34, -68, 48},  // prose-before-3=4 prose-after-3=3 prose-side=0
    {33, 205, -24, -102, 84},  // prose-before-3=4 prose-after-3=3 prose-side=1
    {13, 184, 44, -84, 71},  // prose-before-3=4 prose-after-3=3 prose-side=2
    {22, 108, 32, -77, 63},  // prose-before-3=4 prose-after-3=3 prose-side=3
    {8, 230, -2, -95, 61},  // prose-before-3=4 prose-after-3=4 prose-side=0
    {34, 273, -60, -129, 97},  // prose-before-3=4 prose-after-3=4 prose-side=1
    {14, 252, 8, -111, 84},  // prose-before-3=4 prose-after-3=4 prose-side=2
    {23, 176, -5, -104, 76},  // prose-before-3=4 prose-after-3=4 prose-side=3
    {42, -186, 23, -18, -4},  // prose-around-10=0
    {51, -186, -24, 7, -10},  // prose-around-10=1
    {14, -224, 11, 18, 25},  // prose-around-10=2
    {-48, -62, -7, -74, 123},  // prose-around-10=3
    {-116, 54, 19, 20, 16},  // prose-around-10=4
    {-129, 222, 37, 5, 13},  // prose-around-10=5
    {-11, -64, 75, -46, 83},  // prose-around-10=6
    {54, 18, -96, -8, -64},  // prose-around-10=7
    {18, -155, 18, 21, -19},  // prose-around-10=8
    {17, -138, 16, -58, 63},  // prose-around-10=9
    {-140, -12, 83, -55, 91},  // prose-around-10=10
    {1, 28, -13, -125, 136},  // prose-around-10=11
    {-9, -6, -166, 32, 29},  // prose-around-10=12
    {60, -23, -72, -14, -5},  // prose-around-10=13
    {24, -200, -46, 55, -63},  // prose-around-10=14
    {26, -135, -60, 15, 5},  // prose-around-10=15
    {-3, -119, -24, 14, 29},  // prose-around-10=16
    {-54, -5, 84, -41, 50},  // prose-around-10=17
    {5, -14, -158, -7, 46},  // prose-around-10=18
    {45, 28, 16, -48, 7},  // prose-around-10=19
    {13, 17, -31, 34, -46},  // prose-around-10=20
    {-10, 75, -39, 8, 22},  // prose-around-10=21
    {-14, 49, -4, -20, 24},  // prose-around-10=22
    {31, -22, -2, -55, 38},  // prose-around-10=23
    {42, -13, -94, -44, 21},  // prose-around-10=24
    {68, 31, -7, -112, 4},  // prose-around-10=25
    {74, 54, -13, -66, -8},  // prose-around-10=26
    {2, 89, 51, -44, 2},  // prose-around-10=27
    {-51, 124, 118, -50, 18},  // prose-around-10=28
    {-56, 138, 105, -48, -1},  // prose-around-10=29
    {93, 51, -29, -12, -197},  // prose-around-10=30
    {30, 0, 5, -9, -6},  // prose-around-10=31
    {97, 36, 9, -53, -108},  // prose-around-10=32
    {-85, 273, 49, -19, -20},  // prose-around-10=33
    {-47, 177, 46, -98, 28},  // prose-around-10=34
    {95, -2, 12, -108, 66},  // prose-around-10=35
    {105, -18, -212, -26, -71},  // prose-around-40=0
    {51, -118, -225, 51, -62},  // prose-around-40=1
    {-34, -18, 7, 99, -32},  // prose-around-40=2
    {-12, 1, 29, -36, 32},  // prose-around-40=3
    {-19, 46, 16, -73, 72},  // prose-around-40=4
    {49, -8, 57, -123, 3},  // prose-around-40=5
    {20, -18, 58, 4, -87},  // prose-around-40=6
    {51, 10, -22, -30, -13},  // prose-around-40=7
    {30, -48, 64, -45, 14},  // prose-around-40=8
    {-54, 137, 34, -68, 64},  // prose-around-40=9
    {-42, 24, 84, -65, 15},  // prose-around-40=10
    {1, -42, 69, -39, 16},  // prose-around-40=11
    {6, 4, -116, 58, -40},  // prose-around-40=12
    {39, 159, -3, -45, -2},  // prose-around-40=13
    {-25, 160, -83, 31, 27},  // prose-around-40=14
    {-65, -23, -86, 28, 72},  // prose-around-40=15
    {-22, 9, -11, 40, 22},  // prose-around-40=16
    {-43, -31, 16, 3, 67},  // prose-around-40=17
    {27, 1, -70, -95, 71},  // prose-around-40=18
    {28, 62, -73, -110, 54},  // prose-around-40=19
    {-8, 102, 40, -36, 19},  // prose-around-40=20
    {12, -71, -47, 27, 4},  // prose-around-40=21
    {-54, -37, -17, 72, -15},  // prose-around-40=22
    {-7, -8, 72, -44, 17},  // prose-around-40=23
    {36, -8, 54, -68, 27},  // prose-around-40=24
    {82, 17, -32, -80, 18},  // prose-around-40=25
    {10, 54, 110, -65, -64},  // prose-around-40=26
    {-3, 22, -42, 28, -29},  // prose-around-40=27
    {-9, 8, -22, 29, -19},  // prose-around-40=28
    {28, -2, -18, 7, 11},  // prose-around-40=29
    {15, 0, 96, -52, -13},  // prose-around-40=30
    {117, -1, -16, -29, -79},  // prose-around-40=31
    {52, -6, 62, -53, -39},  // prose-around-40=32
    {41, -1, 37, -28, -26},  // prose-around-40=33
    {12, -3, -71, 26, 28},  // prose-around-40=34
    {124, -10, 14, -119, 42},  // prose-around-40=35
    {-110, 90, -45, 9, -15},  // change=0 position=0
    {-35, 111, -52, -8, 39},  // change=0 position=1
    {-45, 533, -89, -13, -14},  // change=0 position=2
    {39, -468, -20, -6, 3},  // change=0 position=3
    {-9, -38, -45, 36, -15},  // change=0 position=4
    {-94, 238, 27, -69, 28},  // change=1 position=0
    {-19, 258, 20, -86, 82},  // change=1 position=1
    {-30, 680, -17, -91, 29},  // change=1 position=2
    {55, -320, 52, -84, 46},  // change=1 position=3
    {7, 110, 27, -42, 28},  // change=1 position=4
    {-123, -40, -6, -3, 27},  // change=2 position=0
    {-48, -20, -13, -20, 81},  // change=2 position=1
    {-58, 402, -50, -25, 28},  // change=2 position=2
    {26, -599, 18, -18, 45},  // change=2 position=3
    {-22, -168, -6, 24, 27},  // change=2 position=4
    {-99, 300, 77, -72, -30},  // change=3 position=0
    {-24, 321, 70, -89, 24},  // change=3 position=1
    {-35, 743, 33, -94, -29},  // change=3 position=2
    {50, -258, 102, -87, -12},  // change=3 position=3
    {1, 172, 77, -45, -30},  // change=3 position=4
    {-103, 486, 32, -150, 49},  // change=4 position=0
    {-27, 506, 25, -167, 104},  // change=4 position=1
    {-38, 929, -12, -172, 50},  // change=4 position=2
    {47, -72, 57, -166, 67},  // change=4 position=3
    {-2, 358, 32, -123, 49},  // change=4 position=4
    {15, -47, 19, -25, 27},  // leads=0 leads-before=0
    {85, -414, -108, -144, 233},  // leads=0 leads-before=1
    {244, -49, 55, -402, 62},  // leads=0 leads-before=2
    {178, 9, -8, -236, -28},  // leads=0 leads-before=3
    {-174, -40, 67, -92, 184},  // leads=0 leads-before=4
    {-213, -153, -1, 100, 83},  // leads=0 leads-before=5
    {79, -16, 33, -270, 140},  // leads=1 leads-before=0
    {149, -383, -94, -389, 346},  // leads=1 leads-before=1
    {308, -18, 69, -647, 175},  // leads=1 leads-before=2
    {242, 39, 6, -481, 85},  // leads=1 leads-before=3
    {-111, -9, 81, -338, 297},  // leads=1 leads-before=4
    {-150, -122, 12, -146, 196},  // leads=1 leads-before=5
    {234, -3, 125, -402, -6},  // leads=2 leads-before=0
    {304, -370, -2, -522, 201},  // leads=2 leads-before=1
    {462, -6, 161, -780, 30},  // leads=2 leads-before=2
    {397, 52, 98, -613, -60},  // leads=2 leads-before=3
    {44, 4, 173, -470, 152},  // leads=2 leads-before=4
    {5, -109, 104, -278, 51},  // leads=2 leads-before=5
    {218, -6, -7, -235, -45},  // leads=3 leads-before=0
    {288, -373, -134, -354, 161},  // leads=3 leads-before=1
    {447, -8, 29, -612, -10},  // leads=3 leads-before=2
    {381, 50, -34, -446, -100},  // leads=3 leads-before=3
    {28, 1, 41, -302, 112},  // leads=3 leads-before=4
    {-11, -111, -27, -110, 11},  // leads=3 leads-before=5
    {-116, -4, 173, -164, 110},  // leads=4 leads-before=0
    {-45, -371, 47, -283, 316},  // leads=4 leads-before=1
    {113, -7, 210, -541, 145},  // leads=4 leads-before=2
    {47, 51, 147, -375, 55},  // leads=4 leads-before=3
    {-305, 3, 222, -232, 267},  // leads=4 leads-before=4
    {-344, -110, 153, -40, 166},  // leads=4 leads-before=5
    {-308, 63, 63, -23, 120},  // leads=5 leads-before=0
    {-238, -304, -64, -143, 326},  // leads=5 leads-before=1
    {-79, 61, 99, -401, 155},  // leads=5 leads-before=2
    {-145, 119, 36, -235, 65},  // leads=5 leads-before=3
    {-498, 70, 111, -91, 278},  // leads=5 leads-before=4
    {-537, -43, 42, 101, 176},  // leads=5 leads-before=5
    {22, -136, 15, -36, 53},  // offers=0 kicker=0 page-before=0
    {28, -4, 38, -51, 23},  // offers=0 kicker=0 page-before=1
    {43, -214, 10, -51, 58},  // offers=0 kicker=0 page-before=2
    {169, -82, -146, -100, 68},  // offers=0 kicker=1 page-before=0
    {175, 49, -123, -115, 39},  // offers=0 kicker=1 page-before=1
    {190, -160, -151, -115, 73},  // offers=0 kicker=1 page-before=2
    {155, -75, -136, -132, 96},  // offers=0 kicker=2 page-before=0
    {160, 57, -112, -148, 67},  // offers=0 kicker=2 page-before=1
    {176, -153, -141, -147, 101},  // offers=0 kicker=2 page-before=2
    {97, -82, 73, -124, 23},  // offers=0 kicker=3 page-before=0
    {102, 49, 96, -140, -7},  // offers=0 kicker=3 page-before=1
    {117, -160, 68, -139, 27},  // offers=0 kicker=3 page-before=2
    {308, -126, 75, -463, 69},  // offers=1 kicker=0 page-before=0
    {314, 5, 98, -478, 40},  // offers=1 kicker=0 page-before=1
    {329, -204, 70, -477, 74},  // offers=1 kicker=0 page-before=2
    {455, -73, -87, -527, 85},  // offers=1 kicker=1 page-before=0
    {461, 59, -63, -542, 55},  // offers=1 kicker=1 page-before=1
    {476, -151, -91, -542, 89},  // offers=1 kicker=1 page-before=2
    {441, -66, -76, -559, 112},  // offers=1 kicker=2 page-before=0
    {446, 66, -52, -575, 83},  // offers=1 kicker=2 page-before=1
    {462, -143, -81, -574, 117},  // offers=1 kicker=2 page-before=2
    {383, -73, 132, -551, 39},  // offers=1 kicker=3 page-before=0
    {388, 59, 156, -567, 9},  // offers=1 kicker=3 page-before=1
    {403, -151, 128, -566, 43},  // offers=1 kicker=3 page-before=2
    {95, -135, 255, -390, 76},  // offers=2 kicker=0 page-before=0
    {100, -3, 278, -406, 46},  // offers=2 kicker=0 page-before=1
    {116, -213, 250, -405, 80},  // offers=2 kicker=0 page-before=2
    {242, -82, 94, -454, 91},  // offers=2 kicker=1 page-before=0
    {248, 50, 117, -470, 62},  // offers=2 kicker=1 page-before=1
    {263, -160, 89, -469, 96},  // offers=2 kicker=1 page-before=2
    {228, -74, 104, -487, 119},  // offers=2 kicker=2 page-before=0
    {233, 57, 128, -502, 89},  // offers=2 kicker=2 page-before=1
    {249, -152, 100, -501, 124},  // offers=2 kicker=2 page-before=2
    {170, -82, 313, -479, 45},  // offers=2 kicker=3 page-before=0
    {175, 50, 336, -494, 16},  // offers=2 kicker=3 page-before=1
    {190, -159, 308, -493, 50},  // offers=2 kicker=3 page-before=2
    {-133, -105, 20, -381, 329},  // offers=3 kicker=0 page-before=0
    {-127, 27, 43, -396, 299},  // offers=3 kicker=0 page-before=1
    {-112, -183, 15, -395, 333},  // offers=3 kicker=0 page-before=2
    {14, -52, -142, -445, 344},  // offers=3 kicker=1 page-before=0
    {20, 80, -118, -460, 314},  // offers=3 kicker=1 page-before=1
    {35, -129, -146, -459, 348},  // offers=3 kicker=1 page-before=2
    {0, -44, -131, -477, 372},  // offers=3 kicker=2 page-before=0
    {6, 87, -107, -493, 342},  // offers=3 kicker=2 page-before=1
    {21, -122, -136, -492, 376},  // offers=3 kicker=2 page-before=2
    {-58, -51, 78, -469, 298},  // offers=3 kicker=3 page-before=0
    {-53, 80, 101, -484, 268},  // offers=3 kicker=3 page-before=1
    {-37, -129, 73, -484, 303},  // offers=3 kicker=3 page-before=2
    {22, -72, 18, -37, 30},  // notice-words=0 post=0
    {9, -36, 14, -18, 62},  // notice-words=0 post=1
    {-11, -37, 15, -19, 62},  // notice-words=0 post=2
    {-7, -36, 14, -72, 126},  // notice-words=0 post=3
    {-12, -37, 14, -71, 147},  // notice-words=0 post=4
    {147, -39, 231, -367, 50},  // notice-words=0 post=5
    {-20, -147, -247, 341, -241},  // notice-words=0 post=6
    {7, -81, -28, -3, 21},  // notice-words=1 post=0
    {-6, -46, -32, 16, 53},  // notice-words=1 post=1
    {-26, -46, -32, 15, 53},  // notice-words=1 post=2
    {-22, -46, -32, -37, 117},  // notice-words=1 post=3
    {-27, -46, -32, -36, 138},  // notice-words=1 post=4
    {132, -48, 184, -332, 41},  // notice-words=1 post=5
    {-35, -156, -293, 376, -250},  // notice-words=1 post=6
    {118, -144, 52, -415, 121},  // notice-words=2 post=0
    {105, -109, 48, -396, 153},  // notice-words=2 post=1
    {85, -109, 48, -396, 153},  // notice-words=2 post=2
    {89, -109, 48, -449, 217},  // notice-words=2 post=3
    {84, -109, 48, -448, 238},  // notice-words=2 post=4
    {243, -111, 264, -744, 141},  // notice-words=2 post=5
    {76, -220, -213, -36, -150},  // notice-words=2 post=6
    {166, -40, 103, -385, 183},  // notice-words=3 post=0
    {153, -4, 99, -366, 215},  // notice-words=3 post=1
    {133, -5, 99, -367, 215},  // notice-words=3 post=2
    {137, -4, 99, -420, 280},  // notice-words=3 post=3
    {132, -5, 99, -419, 301},  // notice-words=3 post=4
    {291, -7, 315, -714, 203},  // notice-words=3 post=5
    {124, -115, -162, -7, -87},  // notice-words=3 post=6
    {136, -48, 59, -295, 70},  // notice-words=4 post=0
    {123, -13, 55, -276, 103},  // notice-words=4 post=1
    {103, -13, 55, -277, 103},  // notice-words=4 post=2
    {107, -13, 55, -329, 167},  // notice-words=4 post=3
    {102, -13, 55, -329, 188},  // notice-words=4 post=4
    {261, -15, 271, -624, 90},  // notice-words=4 post=5
    {94, -124, -206, 84, -200},  // notice-words=4 post=6
    {349, -36, 3, -360, 32},  // notice-words=5 post=0
    {336, -1, -2, -341, 64},  // notice-words=5 post=1
    {316, -1, -1, -342, 64},  // notice-words=5 post=2
    {319, -1, -1, -394, 128},  // notice-words=5 post=3
    {315, -1, -2, -394, 149},  // notice-words=5 post=4
    {473, -3, 215, -689, 52},  // notice-words=5 post=5
    {306, -112, -263, 19, -239},  // notice-words=5 post=6
    {9, -35, 4, -19, 14},  // notice-words=6 post=0
    {-4, 0, 0, 0, 46},  // notice-words=6 post=1
    {-24, 0, 0, -1, 46},  // notice-words=6 post=2
    {-20, 0, 0, -54, 110},  // notice-words=6 post=3
    {-25, 0, 0, -53, 131},  // notice-words=6 post=4
    {134, -2, 216, -348, 34},  // notice-words=6 post=5
    {-33, -111, -261, 360, -257},  // notice-words=6 post=6
    {9, -35, 4, -19, 14},  // notice-words=7 post=0
    {-4, 0, 0, 0, 46},  // notice-words=7 post=1
    {-24, 0, 0, -1, 46},  // notice-words=7 post=2
    {-20, 0, 0, -54, 110},  // notice-words=7 post=3
    {-25, 0, 0, -53, 131},  // notice-words=7 post=4
    {134, -2, 216, -348, 34},  // notice-words=7 post=5
    {-33, -111, -261, 360, -257},  // notice-words=7 post=6
    {-13, 12, -4, 24, -11},  // notices-around=0
    {-28, -59, 23, -10, 39},  // notices-around=1
    {30, 26, -14, -71, 8},  // notices-around=2
    {6, 102, -85, -40, 64},  // notices-around=3
    {71, -120, 2, -51, 13},  // notices-around=4
    {22, 12, 34, -32, -21},  // notices-around=5
    {-15, 12, -45, -6, 56},  // notices-around=6
    {-6, -107, 63, 18, -37},  // notices-around=7
    {63, -15, -1, -71, 30},  // notices-around=8
    {-16, 224, 16, -41, 16},  // notices-around=9
    {-12, 62, -33, 2, 24},  // notices-around=10
    {22, -143, 4, -23, 25},  // notices-around=11
    {22, -116, 55, -22, -10},  // notices-around=12
    {7, -121, 94, -51, 1},  // notices-around=13
    {48, -149, -27, -16, 11},  // notices-around=14
    {10, -169, -42, -49, 65},  // notices-around=15
    {19, -227, -37, -5, 36},  // headline-run=0 short-run=0
    {-16, -48, 48, -1, -7},  // headline-run=0 short-run=1
    {85, -135, 15, -102, 49},  // headline-run=0 short-run=2
    {10, -84, 35, -60, 49},  // headline-run=0 short-run=3
    {8, -316, 20, -4, 30},  // headline-run=0 short-run=4
    {20, -362, 16, -41, 72},  // headline-run=0 short-run=5
    {30, -245, 6, -31, 39},  // headline-run=0 short-run=6
    {49, -60, 17, -41, -20},  // headline-run=1 short-run=0
    {14, 120, 102, -37, -63},  // headline-run=1 short-run=1
    {115, 32, 68, -138, -7},  // headline-run=1 short-run=2
    {39, 84, 89, -97, -7},  // headline-run=1 short-run=3
    {37, -148, 74, -41, -26},  // headline-run=1 short-run=4
    {50, -194, 70, -77, 16},  // headline-run=1 short-run=5
    {60, -78, 60, -67, -17},  // headline-run=1 short-run=6
    {20, -30, -17, -31, 3},  // headline-run=2 short-run=0
    {-15, 150, 68, -27, -40},  // headline-run=2 short-run=1
    {86, 62, 34, -128, 16},  // headline-run=2 short-run=2
    {11, 114, 55, -86, 16},  // headline-run=2 short-run=3
    {9, -118, 40, -30, -3},  // headline-run=2 short-run=4
    {21, -164, 36, -67, 39},  // headline-run=2 short-run=5
    {31, -48, 26, -57, 6},  // headline-run=2 short-run=6
    {34, -51, -45, -27, 18},  // headline-run=3 short-run=0
    {-1, 129, 39, -24, -25},  // headline-run=3 short-run=1
    {100, 41, 6, -125, 32},  // headline-run=3 short-run=2
    {25, 93, 26, -83, 31},  // headline-run=3 short-run=3
    {23, -139, 11, -27, 12},  // headline-run=3 short-run=4
    {35, -185, 7, -63, 54},  // headline-run=3 short-run=5
    {45, -69, -3, -53, 22},  // headline-run=3 short-run=6
    {34, -92, -31, -15, 1},  // headline-run=4 short-run=0
    {-1, 88, 53, -11, -41},  // headline-run=4 short-run=1
    {100, 0, 20, -112, 15},  // headline-run=4 short-run=2
    {24, 52, 41, -71, 15},  // headline-run=4 short-run=3
    {22, -180, 26, -15, -5},  // headline-run=4 short-run=4
    {35, -226, 22, -51, 38},  // headline-run=4 short-run=5
    {45, -110, 12, -41, 5},  // headline-run=4 short-run=6
    {2, -177, 12, -26, 66},  // headline-run=5 short-run=0
    {-33, 3, 96, -23, 23},  // headline-run=5 short-run=1
    {68, -85, 63, -124, 79},  // headline-run=5 short-run=2
    {-7, -33, 84, -82, 79},  // headline-run=5 short-run=3
    {-9, -265, 69, -26, 60},  // headline-run=5 short-run=4
    {3, -311, 65, -63, 102},  // headline-run=5 short-run=5
    {13, -195, 55, -52, 69},  // headline-run=5 short-run=6
    {47, -243, -1, -32, 11},  // headline-run=6 short-run=0
    {12, -63, 83, -28, -32},  // headline-run=6 short-run=1
    {113, -151, 50, -129, 25},  // headline-run=6 short-run=2
    {37, -99, 70, -87, 24},  // headline-run=6 short-run=3
    {35, -331, 55, -31, 5},  // headline-run=6 short-run=4
    {48, -377, 52, -68, 48},  // headline-run=6 short-run=5
    {58, -261, 41, -58, 15},  // headline-run=6 short-run=6
    {-12, -199, -23, -43, 101},  // headline-run=7 short-run=0
    {-47, -19, 61, -39, 58},  // headline-run=7 short-run=1
    {54, -107, 28, -140, 115},  // headline-run=7 short-run=2
    {-21, -55, 48, -99, 114},  // headline-run=7 short-run=3
    {-23, -287, 33, -43, 95},  // headline-run=7 short-run=4
    {-11, -333, 29, -79, 137},  // headline-run=7 short-run=5
    {-1, -217, 19, -69, 104},  // headline-run=7 short-run=6
    {-140, -94, -170, 157, 35},  // headline-run=8 short-run=0
    {-175, 86, -85, 161, -8},  // headline-run=8 short-run=1
    {-74, -2, -119, 60, 49},  // headline-run=8 short-run=2
    {-149, 50, -98, 101, 48},  // headline-run=8 short-run=3
    {-151, -182, -113, 157, 29},  // headline-run=8 short-run=4
    {-139, -228, -117, 121, 71},  // headline-run=8 short-run=5
    {-129, -112, -127, 131, 39},  // headline-run=8 short-run=6
    {-59, -102, -1, 95, -1},  // headline-run=9 short-run=0
    {-94, 77, 83, 99, -44},  // headline-run=9 short-run=1
    {7, -10, 50, -3, 12},  // headline-run=9 short-run=2
    {-69, 41, 71, 39, 12},  // headline-run=9 short-run=3
    {-71, -191, 56, 95, -7},  // headline-run=9 short-run=4
    {-58, -237, 52, 59, 35},  // headline-run=9 short-run=5
    {-48, -120, 42, 69, 2},  // headline-run=9 short-run=6
    {99, -126, -42, 2, -142},  // headline-run=10 short-run=0
    {64, 53, 43, 6, -184},  // headline-run=10 short-run=1
    {165, -34, 9, -96, -128},  // headline-run=10 short-run=2
    {90, 17, 30, -54, -128},  // headline-run=10 short-run=3
    {88, -215, 15, 2, -148},  // headline-run=10 short-run=4
    {100, -261, 11, -34, -105},  // headline-run=10 short-run=5
    {110, -144, 1, -24, -138},  // headline-run=10 short-run=6
    {-21, -156, -60, -6, 86},  // headline-run=11 short-run=0
    {-56, 24, 24, -2, 43},  // headline-run=11 short-run=1
    {45, -64, -9, -103, 100},  // headline-run=11 short-run=2
    {-30, -12, 11, -61, 99},  // headline-run=11 short-run=3
    {-32, -244, -4, -5, 80},  // headline-run=11 short-run=4
    {-20, -290, -8, -42, 122},  // headline-run=11 short-run=5
    {-10, -174, -18, -32, 89},  // headline-run=11 short-run=6
    {7, 81, 12, -33, 36},  // label-run=0 bullet-run=0
    {-5, 175, -74, 20, 14},  // label-run=0 bullet-run=1
    {165, 55, -64, -105, 14},  // label-run=0 bullet-run=2
    {-59, 20, 15, -19, 63},  // label-run=0 bullet-run=3
    {12, -18, 3, -10, -17},  // label-run=0 bullet-run=4
    {-11, -72, 4, -43, 71},  // label-run=0 bullet-run=5
    {66, -59, 51, -48, -205},  // label-run=0 bullet-run=6
    {7, -167, -92, 9, -5},  // label-run=1 bullet-run=0
    {-5, -74, -178, 62, -26},  // label-run=1 bullet-run=1
    {164, -193, -168, -63, -27},  // label-run=1 bullet-run=2
    {-60, -228, -90, 23, 23},  // label-run=1 bullet-run=3
    {12, -266, -101, 31, -58},  // label-run=1 bullet-run=4
    {-11, -320, -101, -1, 30},  // label-run=1 bullet-run=5
    {66, -308, -54, -6, -245},  // label-run=1 bullet-run=6
    {0, -14, -58, 1, 46},  // label-run=2 bullet-run=0
    {-13, 80, -144, 54, 25},  // label-run=2 bullet-run=1
    {157, -40, -134, -71, 24},  // label-run=2 bullet-run=2
    {-67, -75, -56, 15, 74},  // label-run=2 bullet-run=3
    {4, -113, -67, 24, -7},  // label-run=2 bullet-run=4
    {-18, -167, -67, -9, 81},  // label-run=2 bullet-run=5
    {58, -154, -20, -14, -194},  // label-run=2 bullet-run=6
    {67, 36, 13, -80, 14},  // label-run=3 bullet-run=0
    {55, 129, -73, -27, -7},  // label-run=3 bullet-run=1
    {224, 9, -63, -151, -8},  // label-run=3 bullet-run=2
    {0, -25, 16, -66, 42},  // label-run=3 bullet-run=3
    {72, -64, 5, -57, -38},  // label-run=3 bullet-run=4
    {49, -117, 5, -90, 50},  // label-run=3 bullet-run=5
    {126, -105, 52, -95, -226},  // label-run=3 bullet-run=6
    {-77, 0, 34, 69, -63},  // label-run=4 bullet-run=0
    {-90, 93, -52, 122, -85},  // label-run=4 bullet-run=1
    {80, -26, -42, -3, -85},  // label-run=4 bullet-run=2
    {-144, -61, 37, 83, -36},  // label-run=4 bullet-run=3
    {-73, -100, 25, 92, -116},  // label-run=4 bullet-run=4
    {-96, -153, 26, 59, -28},  // label-run=4 bullet-run=5
    {-19, -141, 73, 54, -303},  // label-run=4 bullet-run=6
    {151, -3, 8, -44, 10},  // label-run=5 bullet-run=0
    {138, 91, -78, 9, -11},  // label-run=5 bullet-run=1
    {308, -29, -68, -116, -12},  // label-run=5 bullet-run=2
    {84, -64, 10, -30, 38},  // label-run=5 bullet-run=3
    {155, -102, -1, -21, -42},  // label-run=5 bullet-run=4
    {132, -156, -1, -54, 45},  // label-run=5 bullet-run=5
    {209, -143, 46, -59, -230},  // label-run=5 bullet-run=6
    {7, -87, 23, -12, 25},  // label-run=6 bullet-run=0
    {-5, 6, -63, 41, 4},  // label-run=6 bullet-run=1
    {164, -113, -53, -84, 3},  // label-run=6 bullet-run=2
    {-60, -148, 26, 2, 53},  // label-run=6 bullet-run=3
    {12, -186, 15, 11, -27},  // label-run=6 bullet-run=4
    {-11, -240, 15, -22, 60},  // label-run=6 bullet-run=5
    {66, -228, 62, -27, -215},  // label-run=6 bullet-run=6
    {16, -5, -43, 7, 5},  // label-run=7 bullet-run=0
    {3, 88, -129, 60, -16},  // label-run=7 bullet-run=1
    {173, -32, -119, -64, -17},  // label-run=7 bullet-run=2
    {-51, -66, -40, 21, 33},  // label-run=7 bullet-run=3
    {20, -105, -52, 30, -47},  // label-run=7 bullet-run=4
    {-2, -158, -51, -3, 41},  // label-run=7 bullet-run=5
    {74, -146, -4, -8, -235},  // label-run=7 bullet-run=6
    {-28, -1, 7, 165, -66},  // label-run=8 bullet-run=0
    {-41, 92, -79, 217, -87},  // label-run=8 bullet-run=1
    {129, -27, -69, 93, -88},  // label-run=8 bullet-run=2
    {-95, -62, 9, 178, -38},  // label-run=8 bullet-run=3
    {-24, -100, -2, 187, -118},  // label-run=8 bullet-run=4
    {-46, -154, -2, 154, -30},  // label-run=8 bullet-run=5
    {30, -142, 46, 149, -306},  // label-run=8 bullet-run=6
    {23, -25, 2, -88, 50},  // label-run=9 bullet-run=0
    {10, 69, -84, -36, 29},  // label-run=9 bullet-run=1
    {180, -51, -74, -160, 28},  // label-run=9 bullet-run=2
    {-44, -86, 5, -75, 78},  // label-run=9 bullet-run=3
    {28, -124, -6, -66, -2},  // label-run=9 bullet-run=4
    {5, -178, -6, -99, 86},  // label-run=9 bullet-run=5
    {81, -165, 41, -104, -190},  // label-run=9 bullet-run=6
    {-65, -7, 6, -16, 44},  // label-run=10 bullet-run=0
    {-78, 87, -79, 37, 23},  // label-run=10 bullet-run=1
    {92, -33, -69, -88, 22},  // label-run=10 bullet-run=2
    {-132, -68, 9, -2, 72},  // label-run=10 bullet-run=3
    {-61, -106, -2, 6, -8},  // label-run=10 bullet-run=4
    {-83, -160, -2, -26, 80},  // label-run=10 bullet-run=5
    {-7, -147, 45, -31, -196},  // label-run=10 bullet-run=6
    {9, -1, 32, -21, 9},  // label-run=11 bullet-run=0
    {-3, 92, -54, 32, -12},  // label-run=11 bullet-run=1
    {167, -27, -44, -93, -13},  // label-run=11 bullet-run=2
    {-57, -62, 35, -8, 37},  // label-run=11 bullet-run=3
    {14, -100, 23, 1, -44},  // label-run=11 bullet-run=4
    {-9, -154, 24, -31, 44},  // label-run=11 bullet-run=5
    {68, -142, 71, -36, -231},  // label-run=11 bullet-run=6
    {15, -289, 53, -44, 35},  // label-run=12 bullet-run=0
    {2, -195, -33, 9, 14},  // label-run=12 bullet-run=1
    {172, -315, -23, -115, 13},  // label-run=12 bullet-run=2
    {-52, -350, 56, -30, 63},  // label-run=12 bullet-run=3
    {19, -388, 44, -21, -18},  // label-run=12 bullet-run=4
    {-3, -442, 45, -54, 70},  // label-run=12 bullet-run=5
    {73, -429, 92, -59, -205},  // label-run=12 bullet-run=6
    {-2, -11, 10, 6, -13},  // label-run=13 bullet-run=0
    {-14, 83, -76, 59, -34},  // label-run=13 bullet-run=1
    {155, -37, -66, -66, -35},  // label-run=13 bullet-run=2
    {-69, -72, 13, 20, 15},  // label-run=13 bullet-run=3
    {3, -110, 1, 29, -66},  // label-run=13 bullet-run=4
    {-20, -164, 2, -4, 22},  // label-run=13 bullet-run=5
    {57, -151, 49, -9, -253},  // label-run=13 bullet-run=6
    {9, -1, 7, 88, -56},  // label-run=14 bullet-run=0
    {-3, 92, -78, 141, -77},  // label-run=14 bullet-run=1
    {167, -27, -69, 16, -77},  // label-run=14 bullet-run=2
    {-57, -62, 10, 102, -28},  // label-run=14 bullet-run=3
    {14, -100, -1, 111, -108},  // label-run=14 bullet-run=4
    {-9, -154, -1, 78, -20},  // label-run=14 bullet-run=5
    {68, -142, 46, 73, -296},  // label-run=14 bullet-run=6
    {20, -344, 14, 58, -56},  // label-run=15 bullet-run=0
    {8, -250, -72, 111, -77},  // label-run=15 bullet-run=1
    {177, -370, -62, -14, -77},  // label-run=15 bullet-run=2
    {-47, -404, 16, 72, -28},  // label-run=15 bullet-run=3
    {25, -443, 5, 81, -108},  // label-run=15 bullet-run=4
    {2, -497, 5, 48, -20},  // label-run=15 bullet-run=5
    {79, -484, 52, 43, -296},  // label-run=15 bullet-run=6
    {7, -27, 74, -171, 106},  // label-run=16 bullet-run=0
    {-5, 66, -12, -118, 85},  // label-run=16 bullet-run=1
    {164, -53, -2, -243, 85},  // label-run=16 bullet-run=2
    {-60, -88, 76, -157, 134},  // label-run=16 bullet-run=3
    {12, -126, 65, -148, 54},  // label-run=16 bullet-run=4
    {-11, -180, 65, -181, 142},  // label-run=16 bullet-run=5
    {66, -168, 113, -186, -134},  // label-run=16 bullet-run=6
    {10, -1, 8, -18, 14},  // label-run=17 bullet-run=0
    {-2, 92, -78, 35, -7},  // label-run=17 bullet-run=1
    {167, -27, -68, -90, -8},  // label-run=17 bullet-run=2
    {-57, -62, 11, -5, 42},  // label-run=17 bullet-run=3
    {15, -100, -1, 4, -39},  // label-run=17 bullet-run=4
    {-8, -154, 0, -29, 49},  // label-run=17 bullet-run=5
    {69, -142, 47, -34, -226},  // label-run=17 bullet-run=6
    {38, -420, -41, 2, 3},  // label-run=18 bullet-run=0
    {25, -327, -127, 55, -18},  // label-run=18 bullet-run=1
    {195, -446, -117, -70, -19},  // label-run=18 bullet-run=2
    {-29, -481, -39, 15, 31},  // label-run=18 bullet-run=3
    {42, -519, -50, 24, -49},  // label-run=18 bullet-run=4
    {19, -573, -50, -8, 39},  // label-run=18 bullet-run=5
    {96, -561, -3, -13, -237},  // label-run=18 bullet-run=6
    {164, -12, 128, -330, -10},  // label-run=19 bullet-run=0
    {152, 81, 42, -277, -31},  // label-run=19 bullet-run=1
    {322, -38, 52, -402, -32},  // label-run=19 bullet-run=2
    {98, -73, 131, -316, 18},  // label-run=19 bullet-run=3
    {169, -112, 119, -307, -63},  // label-run=19 bullet-run=4
    {146, -165, 120, -340, 25},  // label-run=19 bullet-run=5
    {223, -153, 167, -345, -250},  // label-run=19 bullet-run=6
    {18, -1, 8, -26, 14},  // label-run=20 bullet-run=0
    {5, 92, -78, 27, -7},  // label-run=20 bullet-run=1
    {175, -27, -68, -98, -8},  // label-run=20 bullet-run=2
    {-49, -62, 10, -12, 42},  // label-run=20 bullet-run=3
    {23, -100, -1, -3, -38},  // label-run=20 bullet-run=4
    {0, -154, -1, -36, 50},  // label-run=20 bullet-run=5
    {76, -142, 47, -41, -226},  // label-run=20 bullet-run=6
};

const PlaceWeights step_weights[place_count] = {
    {1397, 2667, 0, -1407, 0},  // from outside
    {0, 0, 2317, 2413, 0},  // from title
    {0, 0, 1572, 2317, 0},  // from head
    {463, 1588, 0, 3015, 1733},  // from body
    {0, 0, 0, 1733, 879},  // from gap
};
// clang-format on

}  // namespace newsbook
