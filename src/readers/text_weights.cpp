// Written by tests/fit/fit.py: not to be changed by hand.
#include "readers/text_model.h"

namespace newsbook {

// clang-format off
const PlaceWeights place_weights[2147] = {
    {24, -308, -14, 16, -19},  // kind=0 length=0 kind+length=0
    {9, -248, -13, 11, 32},  // kind=0 length=1 kind+length=1
    {7, -229, -36, 46, -10},  // kind=0 length=2 kind+length=2
    {68, -53, 19, -48, -13},  // kind=0 length=3 kind+length=3
    {151, 78, -46, -177, -17},  // kind=0 length=4 kind+length=4
    {29, 101, -31, -9, -30},  // kind=0 length=5 kind+length=5
    {-79, 30, 26, 18, 38},  // kind=0 length=6 kind+length=6
    {11, -12, -182, 59, 15},  // kind=0 length=7 kind+length=7
    {19, -64, -55, 40, -34},  // kind=0 length=8 kind+length=8
    {-36, -147, -213, 151, -32},  // kind=0 length=9 kind+length=9
    {38, -311, 17, -7, -10},  // kind=1 length=0 kind+length=10
    {1, -252, 14, -147, 224},  // kind=1 length=1 kind+length=11
    {44, -301, 36, -6, 48},  // kind=1 length=2 kind+length=12
    {3, -114, 60, 71, -53},  // kind=1 length=3 kind+length=13
    {32, 15, 67, -31, -11},  // kind=1 length=4 kind+length=14
    {43, 196, 1, -63, -69},  // kind=1 length=5 kind+length=15
    {-108, 19, -64, 132, 80},  // kind=1 length=6 kind+length=16
    {21, -29, -70, 138, -55},  // kind=1 length=7 kind+length=17
    {17, -61, -16, 13, -5},  // kind=1 length=8 kind+length=18
    {-3, -98, -88, 64, -18},  // kind=1 length=9 kind+length=19
    {-153, -286, -5, 384, -68},  // kind=2 length=0 kind+length=20
    {280, -494, 169, -128, -152},  // kind=2 length=1 kind+length=21
    {40, -389, 9, 21, -9},  // kind=2 length=2 kind+length=22
    {-105, -54, 88, 73, 19},  // kind=2 length=3 kind+length=23
    {57, 107, -52, -31, -24},  // kind=2 length=4 kind+length=24
    {-42, 233, 10, -34, 15},  // kind=2 length=5 kind+length=25
    {83, 95, -45, -129, 47},  // kind=2 length=6 kind+length=26
    {36, -64, -38, -2, -4},  // kind=2 length=7 kind+length=27
    {48, -37, -105, 59, -25},  // kind=2 length=8 kind+length=28
    {-163, -74, -88, 215, 28},  // kind=2 length=9 kind+length=29
    {45, -513, 32, -23, 19},  // kind=3 length=0 kind+length=30
    {18, -281, -12, 14, 39},  // kind=3 length=1 kind+length=31
    {-51, -250, 7, 73, 11},  // kind=3 length=2 kind+length=32
    {-8, -90, 105, 60, -158},  // kind=3 length=3 kind+length=33
    {82, -5, -20, -57, 9},  // kind=3 length=4 kind+length=34
    {-3, 66, 10, -19, 3},  // kind=3 length=5 kind+length=35
    {6, -14, 13, -31, 33},  // kind=3 length=6 kind+length=36
    {25, -76, -46, 10, 10},  // kind=3 length=7 kind+length=37
    {13, -96, -11, 12, 0},  // kind=3 length=8 kind+length=38
    {-7, -133, -82, 63, -13},  // kind=3 length=9 kind+length=39
    {64, -311, -11, -43, 36},  // kind=4 length=0 kind+length=40
    {190, -252, 55, -96, -68},  // kind=4 length=1 kind+length=41
    {-49, -235, 147, -83, 45},  // kind=4 length=2 kind+length=42
    {97, -57, 65, -73, -43},  // kind=4 length=3 kind+length=43
    {-8, 29, -101, -14, 134},  // kind=4 length=4 kind+length=44
    {-5, 100, -24, 66, 13},  // kind=4 length=5 kind+length=45
    {36, 21, 19, -66, 40},  // kind=4 length=6 kind+length=46
    {55, -41, -41, -26, 17},  // kind=4 length=7 kind+length=47
    {43, -61, -6, -23, 7},  // kind=4 length=8 kind+length=48
    {23, -98, -77, 27, -6},  // kind=4 length=9 kind+length=49
    {14, -295, 47, -69, 45},  // kind=5 length=0 kind+length=50
    {-8, -235, 48, -53, 87},  // kind=5 length=1 kind+length=51
    {-39, -217, -21, -27, 147},  // kind=5 length=2 kind+length=52
    {56, -39, 125, -145, 36},  // kind=5 length=3 kind+length=53
    {8, 46, -80, -71, 171},  // kind=5 length=4 kind+length=54
    {-33, 117, 166, -79, 26},  // kind=5 length=5 kind+length=55
    {-14, 37, 80, -105, 73},  // kind=5 length=6 kind+length=56
    {4, -25, -22, -50, 59},  // kind=5 length=7 kind+length=57
    {-8, -45, 13, -47, 50},  // kind=5 length=8 kind+length=58
    {-28, -82, -58, 4, 36},  // kind=5 length=9 kind+length=59
    {54, -295, 66, -169, 98},  // kind=6 length=0 kind+length=60
    {36, -235, 17, -74, 104},  // kind=6 length=1 kind+length=61
    {53, -217, 28, -69, 44},  // kind=6 length=2 kind+length=62
    {-56, -39, 53, 5, 59},  // kind=6 length=3 kind+length=63
    {144, 128, 66, -175, -82},  // kind=6 length=4 kind+length=64
    {-86, 112, 25, -82, 203},  // kind=6 length=5 kind+length=65
    {-69, 36, 201, -165, 91},  // kind=6 length=6 kind+length=66
    {81, -33, 40, -115, 25},  // kind=6 length=7 kind+length=67
    {107, -46, 68, -150, 0},  // kind=6 length=8 kind+length=68
    {112, -82, -34, 9, -229},  // kind=6 length=9 kind+length=69
    {78, -574, 68, -14, -80},  // kind=7 length=0 kind+length=70
    {32, -463, 78, -119, 123},  // kind=7 length=1 kind+length=71
    {49, -386, -71, 85, -57},  // kind=7 length=2 kind+length=72
    {27, -204, 104, 23, -101},  // kind=7 length=3 kind+length=73
    {81, -115, 49, -187, 49},  // kind=7 length=4 kind+length=74
    {-27, -52, 19, 3, 15},  // kind=7 length=5 kind+length=75
    {15, -132, 36, -172, 133},  // kind=7 length=6 kind+length=76
    {124, -194, -25, -14, -22},  // kind=7 length=7 kind+length=77
    {-303, -214, 2, 196, 87},  // kind=7 length=8 kind+length=78
    {2, -251, -60, 43, -16},  // kind=7 length=9 kind+length=79
    {68, -296, -24, -91, 64},  // kind=8 length=0 kind+length=80
    {1, -238, -14, -64, 156},  // kind=8 length=1 kind+length=81
    {183, -218, -51, -196, 56},  // kind=8 length=2 kind+length=82
    {8, -40, 15, -56, 72},  // kind=8 length=3 kind+length=83
    {182, 45, -66, -207, 50},  // kind=8 length=4 kind+length=84
    {84, 115, -38, -103, 41},  // kind=8 length=5 kind+length=85
    {64, 35, -29, -114, 72},  // kind=8 length=6 kind+length=86
    {81, -27, -93, -74, 49},  // kind=8 length=7 kind+length=87
    {67, -46, -60, -66, 39},  // kind=8 length=8 kind+length=88
    {66, -84, -138, -17, 19},  // kind=8 length=9 kind+length=89
    {-7, -291, 14, 8, 27},  // kind=9 length=0 kind+length=90
    {-21, -231, 15, 2, 78},  // kind=9 length=1 kind+length=91
    {-24, -212, -8, 38, 36},  // kind=9 length=2 kind+length=92
    {-68, -35, 46, -18, 96},  // kind=9 length=3 kind+length=93
    {-44, 50, -28, 37, 76},  // kind=9 length=4 kind+length=94
    {-44, 121, 2, -4, 34},  // kind=9 length=5 kind+length=95
    {-34, 41, 5, -16, 65},  // kind=9 length=6 kind+length=96
    {-15, -21, -55, 25, 42},  // kind=9 length=7 kind+length=97
    {-28, -41, -20, 27, 32},  // kind=9 length=8 kind+length=98
    {-47, -78, -91, 78, 19},  // kind=9 length=9 kind+length=99
    {128, 124, 112, -183, 37},  // ends=0 kind+ends=0
    {-189, -246, -36, 374, 12},  // ends=1 kind+ends=1
    {-20, -597, -64, 90, 17},  // ends=2 kind+ends=2
    {72, 313, -113, -18, -137},  // ends=3 kind+ends=3
    {15, -29, 14, -15, 5},  // ends=0 kind+ends=4
    {-132, -245, -24, 196, 10},  // ends=1 kind+ends=5
    {-77, -551, -26, 115, 43},  // ends=2 kind+ends=6
    {190, 161, 36, -139, -124},  // ends=3 kind+ends=7
    {24, -17, 29, -26, -3},  // ends=0 kind+ends=8
    {-381, -419, -75, 506, 32},  // ends=1 kind+ends=9
    {-19, -323, -34, 48, 18},  // ends=2 kind+ends=10
    {86, 130, 3, -61, -84},  // ends=3 kind+ends=11
    {11, -132, 16, 0, 10},  // ends=0 kind+ends=12
    {54, -245, 61, 44, -52},  // ends=1 kind+ends=13
    {81, -323, -25, -32, 16},  // ends=2 kind+ends=14
    {182, 156, 0, -96, -169},  // ends=3 kind+ends=15
    {103, -54, 10, -115, 30},  // ends=0 kind+ends=16
    {-132, -245, -24, 196, 10},  // ends=1 kind+ends=17
    {-329, -323, 64, 343, -48},  // ends=2 kind+ends=18
    {86, 130, 3, -61, -84},  // ends=3 kind+ends=19
    {31, -36, 35, -85, 55},  // ends=0 kind+ends=20
    {-132, -245, -25, 195, 13},  // ends=1 kind+ends=21
    {-19, -323, -34, 48, 18},  // ends=2 kind+ends=22
    {86, 130, 3, -61, -84},  // ends=3 kind+ends=23
    {-17, -139, 71, -36, 50},  // ends=0 kind+ends=24
    {-132, -245, -24, 196, 10},  // ends=1 kind+ends=25
    {95, -223, -30, -114, -36},  // ends=2 kind+ends=26
    {86, 130, 3, -61, -84},  // ends=3 kind+ends=27
    {39, -171, 41, -59, 22},  // ends=0 kind+ends=28
    {-207, -245, 1, 351, -93},  // ends=1 kind+ends=29
    {-160, -336, -369, 225, 132},  // ends=2 kind+ends=30
    {144, 131, 167, -119, -248},  // ends=3 kind+ends=31
    {95, -33, 47, -83, -8},  // ends=0 kind+ends=32
    {-245, -245, -44, 164, 210},  // ends=1 kind+ends=33
    {129, -323, -49, 42, 0},  // ends=2 kind+ends=34
    {85, 130, -6, -26, -84},  // ends=3 kind+ends=35
    {-13, -30, 14, 5, 50},  // ends=0 kind+ends=36
    {-132, -245, -24, 196, 10},  // ends=1 kind+ends=37
    {-19, -323, -34, 48, 18},  // ends=2 kind+ends=38
    {86, 130, 3, -61, -84},  // ends=3 kind+ends=39
    {35, -37, -31, -5, 28},  // function=0 kind+function=0
    {-27, -9, 40, -2, 0},  // function=1 kind+function=1
    {-31, 80, -99, 54, 18},  // function=2 kind+function=2
    {40, -83, -30, 97, -60},  // function=3 kind+function=3
    {55, -28, 10, -39, 4},  // function=0 kind+function=4
    {19, -10, -18, 0, -24},  // function=1 kind+function=5
    {-58, -93, -108, 57, 78},  // function=2 kind+function=6
    {-10, -19, 122, 34, -66},  // function=3 kind+function=7
    {24, -23, 68, -22, -2},  // function=0 kind+function=8
    {-26, -12, -29, 12, 31},  // function=1 kind+function=9
    {-39, -4, -81, 34, 34},  // function=2 kind+function=10
    {113, 23, -124, -29, -49},  // function=3 kind+function=11
    {14, -47, 10, 5, 16},  // function=0 kind+function=12
    {-3, -8, -9, -2, 11},  // function=1 kind+function=13
    {-28, -12, -15, 28, 23},  // function=2 kind+function=14
    {145, -24, 65, -103, -56},  // function=3 kind+function=15
    {58, -32, 33, -75, 11},  // function=0 kind+function=16
    {68, -9, -66, 12, -32},  // function=1 kind+function=17
    {-29, -13, 113, 26, -78},  // function=2 kind+function=18
    {27, -16, 3, -5, -6},  // function=3 kind+function=19
    {12, -25, 13, 6, -11},  // function=0 kind+function=20
    {32, -12, 35, -119, 27},  // function=1 kind+function=21
    {-86, -12, 108, -120, 98},  // function=2 kind+function=22
    {37, -16, -189, 177, -35},  // function=3 kind+function=23
    {-85, 29, 58, -44, 35},  // function=0 kind+function=24
    {-38, -41, -9, 11, 87},  // function=1 kind+function=25
    {167, -16, 78, -168, -50},  // function=2 kind+function=26
    {29, -16, 3, 13, -39},  // function=3 kind+function=27
    {28, -177, 1, -11, 22},  // function=0 kind+function=28
    {12, 2, -140, 15, 26},  // function=1 kind+function=29
    {-90, -37, 156, -63, 113},  // function=2 kind+function=30
    {157, -20, 120, -137, -113},  // function=3 kind+function=31
    {275, -27, 113, -230, -182},  // function=0 kind+function=32
    {212, -8, -8, -68, -95},  // function=1 kind+function=33
    {-296, -12, -132, 187, 303},  // function=2 kind+function=34
    {-56, -16, -20, 15, 117},  // function=3 kind+function=35
    {7, -25, 9, 32, 17},  // function=0 kind+function=36
    {-6, -8, -9, -42, 79},  // function=1 kind+function=37
    {-28, -12, -15, 28, 23},  // function=2 kind+function=38
    {34, -16, 3, -4, -33},  // function=3 kind+function=39
    {-28, -9, 25, 26, 20},  // next=0 kind+next=0
    {-64, 33, -47, 104, -12},  // next=1 kind+next=1
    {21, 80, -100, 5, -1},  // next=2 kind+next=2
    {92, -208, 16, 14, -117},  // next=3 kind+next=3
    {106, 73, 3, -121, 26},  // next=4 kind+next=4
    {-97, 204, -14, 33, -131},  // next=5 kind+next=5
    {62, -103, 132, -77, -39},  // next=6 kind+next=6
    {-1, -122, -171, 99, -64},  // next=7 kind+next=7
    {-91, -37, 64, 72, 46},  // next=8 kind+next=8
    {-62, -2, 0, -126, 237},  // next=9 kind+next=9
    {10, 0, 0, -10, 0},  // next=10 kind+next=10
    {57, -49, -61, 23, -5},  // next=0 kind+next=11
    {-32, -14, 161, 43, -70},  // next=1 kind+next=12
    {31, 85, -49, -24, 13},  // next=2 kind+next=13
    {23, -142, 17, -71, 59},  // next=3 kind+next=14
    {15, 84, -56, -61, 81},  // next=4 kind+next=15
    {-33, 120, -12, 18, -110},  // next=5 kind+next=16
    {-27, -90, 108, -13, -7},  // next=6 kind+next=17
    {109, -175, 52, -54, -42},  // next=7 kind+next=18
    {-31, -37, 73, -89, 102},  // next=8 kind+next=19
    {-48, -1, 0, 11, 44},  // next=9 kind+next=20
    {47, 0, 0, -47, 0},  // next=10 kind+next=21
    {-22, 28, 52, -27, 20},  // next=0 kind+next=22
    {-45, 129, 157, -43, -64},  // next=1 kind+next=23
    {16, 77, 18, -6, -15},  // next=2 kind+next=24
    {7, -182, -8, 20, 29},  // next=3 kind+next=25
    {-37, 190, -66, -66, 77},  // next=4 kind+next=26
    {41, 156, -101, 62, -207},  // next=5 kind+next=27
    {-45, -259, 298, -16, -14},  // next=6 kind+next=28
    {27, -198, -120, 69, -15},  // next=7 kind+next=29
    {-87, -46, 148, 46, 35},  // next=8 kind+next=30
    {-48, -2, 0, -129, 221},  // next=9 kind+next=31
    {63, 0, 0, -63, 0},  // next=10 kind+next=32
    {-85, -30, 69, 57, 8},  // next=0 kind+next=33
    {-32, 26, 35, 119, -86},  // next=1 kind+next=34
    {-31, 284, -1, -14, 2},  // next=2 kind+next=35
    {48, -329, 14, -33, 76},  // next=3 kind+next=36
    {96, 78, 148, -220, -47},  // next=4 kind+next=37
    {-30, 121, -8, 5, -108},  // next=5 kind+next=38
    {-170, -104, 108, 290, -43},  // next=6 kind+next=39
    {-54, -223, 84, 33, 35},  // next=7 kind+next=40
    {90, -37, 147, -53, -79},  // next=8 kind+next=41
    {-59, -1, 0, 219, -97},  // next=9 kind+next=42
    {183, 0, 0, -183, 0},  // next=10 kind+next=43
    {47, 3, 56, -90, -10},  // next=0 kind+next=44
    {142, 32, 71, -85, -86},  // next=1 kind+next=45
    {176, 60, -59, -18, -61},  // next=2 kind+next=46
    {-67, -137, -26, 61, 87},  // next=3 kind+next=47
    {-42, 77, -22, 152, -72},  // next=4 kind+next=48
    {-40, 122, 29, 12, -112},  // next=5 kind+next=49
    {-46, -102, 130, -1, 5},  // next=6 kind+next=50
    {-69, -130, 8, 7, 127},  // next=7 kind+next=51
    {-51, -37, 52, 57, 26},  // next=8 kind+next=52
    {-48, -1, 0, 5, 49},  // next=9 kind+next=53
    {67, 0, 0, -67, 0},  // next=10 kind+next=54
    {21, 2, 47, -2, -35},  // next=0 kind+next=55
    {-15, 32, 79, 10, -43},  // next=1 kind+next=56
    {1, 61, -35, -10, 87},  // next=2 kind+next=57
    {-6, -136, 98, -3, 5},  // next=3 kind+next=58
    {23, 78, -76, -60, 133},  // next=4 kind+next=59
    {-33, 122, -16, 13, -96},  // next=5 kind+next=60
    {-18, -102, 129, -20, -14},  // next=6 kind+next=61
    {4, -130, 0, 5, 18},  // next=7 kind+next=62
    {-24, -37, 67, 22, 14},  // next=8 kind+next=63
    {-48, -1, 0, 5, 49},  // next=9 kind+next=64
    {66, 0, 0, -66, 0},  // next=10 kind+next=65
    {42, -10, 68, -94, 46},  // next=0 kind+next=66
    {181, 32, 80, -217, -48},  // next=1 kind+next=67
    {38, 58, -7, 20, 12},  // next=2 kind+next=68
    {-135, -136, 19, 53, 50},  // next=3 kind+next=69
    {-17, 78, -135, 41, 103},  // next=4 kind+next=70
    {-39, 142, -28, 29, -110},  // next=5 kind+next=71
    {-25, -86, 148, -61, -11},  // next=6 kind+next=72
    {114, -132, 20, -14, -54},  // next=7 kind+next=73
    {-47, -37, 66, 68, 16},  // next=8 kind+next=74
    {-48, -1, 0, 5, 49},  // next=9 kind+next=75
    {66, 0, 0, -66, 0},  // next=10 kind+next=76
    {-93, -4, 81, 14, 39},  // next=0 kind+next=77
    {111, 31, 111, -7, -167},  // next=1 kind+next=78
    {86, -5, 101, -94, -31},  // next=2 kind+next=79
    {66, -137, 2, -34, 21},  // next=3 kind+next=80
    {182, 80, -30, -179, -16},  // next=4 kind+next=81
    {-32, 122, 61, -1, -120},  // next=5 kind+next=82
    {-35, -103, 146, -27, 7},  // next=6 kind+next=83
    {6, -168, 8, -14, 48},  // next=7 kind+next=84
    {8, -37, 63, -52, 94},  // next=8 kind+next=85
    {-48, -1, 0, 5, 49},  // next=9 kind+next=86
    {158, 0, 0, -158, 0},  // next=10 kind+next=87
    {7, 5, 3, 11, 5},  // next=0 kind+next=88
    {164, 32, 54, 0, -75},  // next=1 kind+next=89
    {39, 62, -1, -17, 14},  // next=2 kind+next=90
    {-82, -136, 27, -14, 157},  // next=3 kind+next=91
    {17, 78, -19, -59, 20},  // next=4 kind+next=92
    {-36, 122, -15, 16, -98},  // next=5 kind+next=93
    {-19, -102, 122, -6, -15},  // next=6 kind+next=94
    {90, -132, 17, -36, -7},  // next=7 kind+next=95
    {-25, -37, 68, 18, 15},  // next=8 kind+next=96
    {-48, -1, 0, 5, 49},  // next=9 kind+next=97
    {132, 0, 0, -132, 0},  // next=10 kind+next=98
    {-30, 4, 20, 26, 31},  // next=0 kind+next=99
    {-12, 32, 60, 65, -85},  // next=1 kind+next=100
    {15, 62, 2, -82, 106},  // next=2 kind+next=101
    {8, -136, 15, -3, 20},  // next=3 kind+next=102
    {19, 78, -24, -59, 29},  // next=4 kind+next=103
    {-33, 122, -14, 15, -110},  // next=5 kind+next=104
    {-27, -102, 123, -5, -13},  // next=6 kind+next=105
    {1, -130, -3, 13, 14},  // next=7 kind+next=106
    {-25, -37, 67, 21, 18},  // next=8 kind+next=107
    {-48, -1, 0, 5, 49},  // next=9 kind+next=108
    {65, 0, 0, -65, 0},  // next=10 kind+next=109
    {-68, 28, 80, 22, 9},  // previous=0 kind+previous=0
    {38, -177, -40, 29, 3},  // previous=1 kind+previous=1
    {20, -107, -75, 19, 26},  // previous=2 kind+previous=2
    {15, -84, 64, -1, 20},  // previous=3 kind+previous=3
    {102, 161, -138, 21, -55},  // previous=4 kind+previous=4
    {73, -6, 12, -34, -54},  // previous=5 kind+previous=5
    {77, -45, -46, 119, -162},  // previous=6 kind+previous=6
    {-69, 101, -80, 97, -32},  // previous=7 kind+previous=7
    {150, -65, -102, -26, 37},  // previous=8 kind+previous=8
    {-65, 0, -1, 264, -53},  // previous=9 kind+previous=9
    {-45, 45, 0, 0, 0},  // previous=10 kind+previous=10
    {-19, -77, -28, 42, 52},  // previous=0 kind+previous=11
    {-9, -238, 110, -1, 41},  // previous=1 kind+previous=12
    {-52, -81, -23, 125, -26},  // previous=2 kind+previous=13
    {48, -109, 11, 4, 20},  // previous=3 kind+previous=14
    {110, 174, -101, -67, 17},  // previous=4 kind+previous=15
    {35, -6, 35, -78, 6},  // previous=5 kind+previous=16
    {205, -44, -67, 44, -64},  // previous=6 kind+previous=17
    {-20, 176, 93, -125, -34},  // previous=7 kind+previous=18
    {221, -68, -36, -165, 37},  // previous=8 kind+previous=19
    {-38, 0, 0, 132, -10},  // previous=9 kind+previous=20
    {-51, 51, 0, 0, 0},  // previous=10 kind+previous=21
    {31, 9, -2, -16, -5},  // previous=0 kind+previous=22
    {35, -318, 110, 22, -25},  // previous=1 kind+previous=23
    {23, -136, -21, -7, 4},  // previous=2 kind+previous=24
    {1, -57, 98, -18, -10},  // previous=3 kind+previous=25
    {126, 177, -191, -95, 35},  // previous=4 kind+previous=26
    {35, -10, -38, -76, 130},  // previous=5 kind+previous=27
    {23, -85, -212, 79, 84},  // previous=6 kind+previous=28
    {-29, 135, 117, -31, -70},  // previous=7 kind+previous=29
    {83, -127, -33, -89, 122},  // previous=8 kind+previous=30
    {-36, 0, 0, 135, -17},  // previous=9 kind+previous=31
    {-171, 171, 0, 0, 0},  // previous=10 kind+previous=32
    {0, -112, -12, -1, 42},  // previous=0 kind+previous=33
    {-8, -171, 73, 21, -38},  // previous=1 kind+previous=34
    {-14, -86, -5, 50, -37},  // previous=2 kind+previous=35
    {46, -166, 16, -53, 52},  // previous=3 kind+previous=36
    {-267, 335, -87, -20, 144},  // previous=4 kind+previous=37
    {37, -6, 121, -132, 6},  // previous=5 kind+previous=38
    {-202, -45, -83, 134, 105},  // previous=6 kind+previous=39
    {21, 65, -2, 2, -57},  // previous=7 kind+previous=40
    {-53, -65, -22, 77, 13},  // previous=8 kind+previous=41
    {-37, 0, 0, 130, -10},  // previous=9 kind+previous=42
    {57, -57, 0, 0, 0},  // previous=10 kind+previous=43
    {95, -20, 22, -88, -10},  // previous=0 kind+previous=44
    {8, -175, 33, -8, 61},  // previous=1 kind+previous=45
    {-79, -68, 31, 29, 15},  // previous=2 kind+previous=46
    {161, -64, 90, -125, -133},  // previous=3 kind+previous=47
    {-20, 162, -80, 148, -87},  // previous=4 kind+previous=48
    {43, -6, -2, -83, 34},  // previous=5 kind+previous=49
    {-38, -45, -81, 40, 122},  // previous=6 kind+previous=50
    {124, 82, 15, -121, -12},  // previous=7 kind+previous=51
    {60, -65, -31, -39, 27},  // previous=8 kind+previous=52
    {-37, 0, 0, 130, -10},  // previous=9 kind+previous=53
    {-45, 45, 0, 0, 0},  // previous=10 kind+previous=54
    {-24, -21, 84, -54, 33},  // previous=0 kind+previous=55
    {8, -175, 40, 4, 8},  // previous=1 kind+previous=56
    {77, -68, -10, -55, -2},  // previous=2 kind+previous=57
    {24, -66, 26, -7, -1},  // previous=3 kind+previous=58
    {-30, 163, -113, 79, 13},  // previous=4 kind+previous=59
    {37, -6, 17, -80, 25},  // previous=5 kind+previous=60
    {-7, -45, -27, 36, 22},  // previous=6 kind+previous=61
    {-10, 82, 90, 0, -70},  // previous=7 kind+previous=62
    {54, -65, -37, -39, 50},  // previous=8 kind+previous=63
    {-37, 0, 0, 130, -10},  // previous=9 kind+previous=64
    {-45, 45, 0, 0, 0},  // previous=10 kind+previous=65
    {98, -21, 46, -107, 0},  // previous=0 kind+previous=66
    {8, -175, 50, -71, 45},  // previous=1 kind+previous=67
    {-42, -65, -4, -31, 78},  // previous=2 kind+previous=68
    {-130, -64, -81, 134, 81},  // previous=3 kind+previous=69
    {-21, 162, -99, 102, 10},  // previous=4 kind+previous=70
    {46, -6, 36, -94, -3},  // previous=5 kind+previous=71
    {2, -45, 83, -43, 8},  // previous=6 kind+previous=72
    {-23, 75, 40, 91, -133},  // previous=7 kind+previous=73
    {68, -65, -36, -39, 37},  // previous=8 kind+previous=74
    {-37, 0, 0, 130, -10},  // previous=9 kind+previous=75
    {-46, 46, 0, 0, 0},  // previous=10 kind+previous=76
    {105, -56, -42, -83, 28},  // previous=0 kind+previous=77
    {116, -176, 76, -42, -92},  // previous=1 kind+previous=78
    {-30, -65, -76, 60, 19},  // previous=2 kind+previous=79
    {20, -96, 105, -11, -21},  // previous=3 kind+previous=80
    {-77, 164, -67, -118, 158},  // previous=4 kind+previous=81
    {41, -6, 20, -87, 9},  // previous=5 kind+previous=82
    {48, -45, 64, -75, -22},  // previous=6 kind+previous=83
    {-13, 55, 20, -18, 18},  // previous=7 kind+previous=84
    {154, -65, -33, -141, 41},  // previous=8 kind+previous=85
    {-38, 0, 0, 130, -8},  // previous=9 kind+previous=86
    {-43, 43, 0, 0, 0},  // previous=10 kind+previous=87
    {44, -20, -2, -46, 35},  // previous=0 kind+previous=88
    {-3, -175, 40, -17, 78},  // previous=1 kind+previous=89
    {140, -69, -9, -40, -80},  // previous=2 kind+previous=90
    {8, -63, 80, -23, 4},  // previous=3 kind+previous=91
    {-39, 163, -95, 34, 26},  // previous=4 kind+previous=92
    {37, -6, 18, -74, 1},  // previous=5 kind+previous=93
    {-18, -45, -30, 64, 9},  // previous=6 kind+previous=94
    {20, 79, 7, -29, 34},  // previous=7 kind+previous=95
    {43, -65, -31, -48, 56},  // previous=8 kind+previous=96
    {-37, 0, 0, 130, -10},  // previous=9 kind+previous=97
    {-45, 45, 0, 0, 0},  // previous=10 kind+previous=98
    {-13, -20, 0, -38, 91},  // previous=0 kind+previous=99
    {5, -175, 41, 25, -1},  // previous=1 kind+previous=100
    {3, -68, -6, -55, 92},  // previous=2 kind+previous=101
    {11, -64, 22, 85, -49},  // previous=3 kind+previous=102
    {-14, 163, -75, -11, 19},  // previous=4 kind+previous=103
    {37, -6, 18, -76, 7},  // previous=5 kind+previous=104
    {-4, -45, -30, 39, 10},  // previous=6 kind+previous=105
    {-9, 82, 14, 1, -16},  // previous=7 kind+previous=106
    {57, -65, -35, -39, 40},  // previous=8 kind+previous=107
    {-37, 0, 0, 130, -10},  // previous=9 kind+previous=108
    {-45, 45, 0, 0, 0},  // previous=10 kind+previous=109
    {0, 0, 0, 0, 0},  // distance-before=0 distance-after=0 distance-before+distance-after=0
    {-17, -1, 3, 10, 6},  // distance-before=0 distance-after=1 distance-before+distance-after=1
    {8, 36, 30, -11, -13},  // distance-before=0 distance-after=2 distance-before+distance-after=2
    {14, -16, -26, -11, 17},  // distance-before=0 distance-after=3 distance-before+distance-after=3
    {-14, -36, 47, -1, 2},  // distance-before=0 distance-after=4 distance-before+distance-after=4
    {5, -73, 5, 6, 2},  // distance-before=0 distance-after=5 distance-before+distance-after=5
    {17, -229, 2, 14, -6},  // distance-before=0 distance-after=6 distance-before+distance-after=6
    {19, 58, -24, -16, 10},  // distance-before=0 distance-after=7 distance-before+distance-after=7
    {6, 13, -17, 6, 2},  // distance-before=1 distance-after=0 distance-before+distance-after=8
    {26, 24, 3, 11, -31},  // distance-before=1 distance-after=1 distance-before+distance-after=9
    {-26, 114, -82, 6, 36},  // distance-before=1 distance-after=2 distance-before+distance-after=10
    {63, 15, -98, -41, 50},  // distance-before=1 distance-after=3 distance-before+distance-after=11
    {60, 5, -7, -37, 7},  // distance-before=1 distance-after=4 distance-before+distance-after=12
    {27, -132, 86, -12, -27},  // distance-before=1 distance-after=5 distance-before+distance-after=13
    {25, -264, -94, 40, 0},  // distance-before=1 distance-after=6 distance-before+distance-after=14
    {-28, 71, -41, -15, 119},  // distance-before=1 distance-after=7 distance-before+distance-after=15
    {-26, 115, -2, -4, 15},  // distance-before=2 distance-after=0 distance-before+distance-after=16
    {-168, 282, 83, 28, 23},  // distance-before=2 distance-after=1 distance-before+distance-after=17
    {20, 172, 26, -14, -43},  // distance-before=2 distance-after=2 distance-before+distance-after=18
    {-26, 130, -114, -19, 98},  // distance-before=2 distance-after=3 distance-before+distance-after=19
    {-168, 80, 54, 17, 73},  // distance-before=2 distance-after=4 distance-before+distance-after=20
    {81, 64, -46, -48, -23},  // distance-before=2 distance-after=5 distance-before+distance-after=21
    {27, -188, -12, -24, 39},  // distance-before=2 distance-after=6 distance-before+distance-after=22
    {-17, 231, -26, -83, 69},  // distance-before=2 distance-after=7 distance-before+distance-after=23
    {46, -30, -7, -22, -13},  // distance-before=3 distance-after=0 distance-before+distance-after=24
    {22, -40, 86, -23, -15},  // distance-before=3 distance-after=1 distance-before+distance-after=25
    {113, 44, 65, -86, -68},  // distance-before=3 distance-after=2 distance-before+distance-after=26
    {211, -54, -128, -130, 13},  // distance-before=3 distance-after=3 distance-before+distance-after=27
    {64, -126, 62, -22, -16},  // distance-before=3 distance-after=4 distance-before+distance-after=28
    {172, -111, -104, -38, -26},  // distance-before=3 distance-after=5 distance-before+distance-after=29
    {-13, -254, -55, 52, 30},  // distance-before=3 distance-after=6 distance-before+distance-after=30
    {108, 28, -25, -37, -118},  // distance-before=3 distance-after=7 distance-before+distance-after=31
    {9, -57, 6, -5, 5},  // distance-before=4 distance-after=0 distance-before+distance-after=32
    {-9, -143, 72, 9, 2},  // distance-before=4 distance-after=1 distance-before+distance-after=33
    {44, 53, 111, -86, -43},  // distance-before=4 distance-after=2 distance-before+distance-after=34
    {-75, -56, 6, 40, 3},  // distance-before=4 distance-after=3 distance-before+distance-after=35
    {-18, -130, 28, 60, 1},  // distance-before=4 distance-after=4 distance-before+distance-after=36
    {-22, -164, -78, 6, 88},  // distance-before=4 distance-after=5 distance-before+distance-after=37
    {88, -304, -11, -9, -8},  // distance-before=4 distance-after=6 distance-before+distance-after=38
    {-4, 1, -18, 47, -30},  // distance-before=4 distance-after=7 distance-before+distance-after=39
    {0, -108, 5, 10, -1},  // distance-before=5 distance-after=0 distance-before+distance-after=40
    {-23, -244, 37, 14, 39},  // distance-before=5 distance-after=1 distance-before+distance-after=41
    {-5, -72, 99, -2, -29},  // distance-before=5 distance-after=2 distance-before+distance-after=42
    {-87, -74, 15, -22, 47},  // distance-before=5 distance-after=3 distance-before+distance-after=43
    {-89, -229, 62, 31, 33},  // distance-before=5 distance-after=4 distance-before+distance-after=44
    {7, -168, -19, 71, -67},  // distance-before=5 distance-after=5 distance-before+distance-after=45
    {39, -349, 79, 4, -12},  // distance-before=5 distance-after=6 distance-before+distance-after=46
    {43, -50, -42, 10, -27},  // distance-before=5 distance-after=7 distance-before+distance-after=47
    {17, -147, 12, -4, 10},  // distance-before=6 distance-after=0 distance-before+distance-after=48
    {23, -202, -19, -37, 77},  // distance-before=6 distance-after=1 distance-before+distance-after=49
    {-25, -148, 111, 47, -78},  // distance-before=6 distance-after=2 distance-before+distance-after=50
    {-20, -155, -20, -12, 46},  // distance-before=6 distance-after=3 distance-before+distance-after=51
    {22, -248, 118, -4, -45},  // distance-before=6 distance-after=4 distance-before+distance-after=52
    {0, -224, 42, -8, 62},  // distance-before=6 distance-after=5 distance-before+distance-after=53
    {55, -535, -12, 39, 1},  // distance-before=6 distance-after=6 distance-before+distance-after=54
    {136, -88, -26, -112, 63},  // distance-before=6 distance-after=7 distance-before+distance-after=55
    {8, 29, 18, -13, 15},  // distance-before=7 distance-after=0 distance-before+distance-after=56
    {-266, 66, -3, 64, 152},  // distance-before=7 distance-after=1 distance-before+distance-after=57
    {18, 11, 69, 12, -11},  // distance-before=7 distance-after=2 distance-before+distance-after=58
    {5, -77, 84, 55, -30},  // distance-before=7 distance-after=3 distance-before+distance-after=59
    {-50, 60, 55, -45, 83},  // distance-before=7 distance-after=4 distance-before+distance-after=60
    {18, -87, 57, -17, 22},  // distance-before=7 distance-after=5 distance-before+distance-after=61
    {56, -207, 49, -75, -23},  // distance-before=7 distance-after=6 distance-before+distance-after=62
    {-33, 88, 2, -20, 25},  // distance-before=7 distance-after=7 distance-before+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-before=0
    {-39, 69, 58, 22, -18},  // kind+distance-before=1
    {-35, -11, 7, 36, 14},  // kind+distance-before=2
    {-1, -16, -100, 80, -38},  // kind+distance-before=3
    {63, -14, -87, -33, 28},  // kind+distance-before=4
    {-6, 51, -112, 12, 25},  // kind+distance-before=5
    {128, -5, -6, -10, -135},  // kind+distance-before=6
    {-69, -22, -45, 82, 48},  // kind+distance-before=7
    {0, 0, 0, 0, 0},  // kind+distance-before=8
    {53, -64, -38, 7, -6},  // kind+distance-before=9
    {-50, 22, 34, -10, 34},  // kind+distance-before=10
    {-15, 1, -11, -13, 27},  // kind+distance-before=11
    {-7, -11, 112, -45, -7},  // kind+distance-before=12
    {20, 0, 62, 13, -67},  // kind+distance-before=13
    {12, -47, -29, 44, 15},  // kind+distance-before=14
    {-36, 70, -64, 22, -24},  // kind+distance-before=15
    {0, 0, 0, 0, 0},  // kind+distance-before=16
    {54, 16, -7, -23, -22},  // kind+distance-before=17
    {-2, 91, 94, -33, -30},  // kind+distance-before=18
    {-51, -6, 55, 22, 6},  // kind+distance-before=19
    {-32, -149, 60, 51, -26},  // kind+distance-before=20
    {-45, -104, -19, 35, 26},  // kind+distance-before=21
    {34, 0, -27, -33, 11},  // kind+distance-before=22
    {-29, 6, 13, 8, 82},  // kind+distance-before=23
    {0, 0, 0, 0, 0},  // kind+distance-before=24
    {22, -75, 0, -2, 0},  // kind+distance-before=25
    {-39, -13, -34, 53, 26},  // kind+distance-before=26
    {133, -1, 45, -46, -66},  // kind+distance-before=27
    {-84, 180, -96, -16, 66},  // kind+distance-before=28
    {-4, -6, 51, 4, -25},  // kind+distance-before=29
    {1, -93, 14, 36, -37},  // kind+distance-before=30
    {75, -42, 17, -119, -18},  // kind+distance-before=31
    {0, 0, 0, 0, 0},  // kind+distance-before=32
    {159, 0, 20, -125, -36},  // kind+distance-before=33
    {123, -3, 79, -181, -52},  // kind+distance-before=34
    {208, 0, -8, -176, -11},  // kind+distance-before=35
    {28, 0, 19, -4, -43},  // kind+distance-before=36
    {-30, 0, 20, 15, -15},  // kind+distance-before=37
    {-79, -2, -73, 75, 93},  // kind+distance-before=38
    {-88, 0, 6, 62, -4},  // kind+distance-before=39
    {0, 0, 0, 0, 0},  // kind+distance-before=40
    {-25, 0, 108, -37, 4},  // kind+distance-before=41
    {-3, 0, 53, 1, -41},  // kind+distance-before=42
    {2, 0, -8, -2, 4},  // kind+distance-before=43
    {0, 0, 25, -3, -4},  // kind+distance-before=44
    {122, 0, 46, -127, -46},  // kind+distance-before=45
    {5, 0, -53, -2, 51},  // kind+distance-before=46
    {-75, -3, -61, 39, 109},  // kind+distance-before=47
    {0, 0, 0, 0, 0},  // kind+distance-before=48
    {142, -1, -1, -116, -11},  // kind+distance-before=49
    {11, 5, -6, -39, 17},  // kind+distance-before=50
    {-7, 0, 21, -134, 112},  // kind+distance-before=51
    {-141, 0, -6, 58, 51},  // kind+distance-before=52
    {-16, -1, -5, 15, 39},  // kind+distance-before=53
    {-82, -6, 96, 119, -117},  // kind+distance-before=54
    {87, 1, 33, -3, -131},  // kind+distance-before=55
    {0, 0, 0, 0, 0},  // kind+distance-before=56
    {119, -31, -100, -69, 16},  // kind+distance-before=57
    {19, -28, -104, -21, 57},  // kind+distance-before=58
    {-39, -3, 52, -47, 65},  // kind+distance-before=59
    {105, 2, 24, -38, -91},  // kind+distance-before=60
    {45, 1, -42, 5, -21},  // kind+distance-before=61
    {-32, -14, 9, 72, -6},  // kind+distance-before=62
    {-5, -8, 71, 10, -2},  // kind+distance-before=63
    {0, 0, 0, 0, 0},  // kind+distance-before=64
    {57, 0, -3, -65, 34},  // kind+distance-before=65
    {5, 0, -10, -20, 94},  // kind+distance-before=66
    {89, 0, -8, -53, 6},  // kind+distance-before=67
    {-93, -2, -2, 3, 120},  // kind+distance-before=68
    {262, 0, 16, -109, -179},  // kind+distance-before=69
    {-10, -1, -60, 87, 3},  // kind+distance-before=70
    {-152, 0, 65, 32, -1},  // kind+distance-before=71
    {0, 0, 0, 0, 0},  // kind+distance-before=72
    {-10, 0, -1, -33, 73},  // kind+distance-before=73
    {-2, 0, 0, -1, 26},  // kind+distance-before=74
    {0, 0, 0, 0, 0},  // kind+distance-before=75
    {-3, 0, 0, 30, -17},  // kind+distance-before=76
    {0, 0, 0, 0, 0},  // kind+distance-before=77
    {0, 0, 0, 0, 0},  // kind+distance-before=78
    {0, 0, 0, 0, 0},  // kind+distance-before=79
    {0, 0, 0, 0, 0},  // kind+distance-after=0
    {-1, -8, 5, 20, -8},  // kind+distance-after=1
    {2, 31, -113, 30, -15},  // kind+distance-after=2
    {-28, -44, 72, 66, -71},  // kind+distance-after=3
    {-16, -13, -138, 63, 43},  // kind+distance-after=4
    {-36, 3, -12, -47, 65},  // kind+distance-after=5
    {6, 1, -92, 9, 66},  // kind+distance-after=6
    {-17, 0, 0, 18, -4},  // kind+distance-after=7
    {0, 0, 0, 0, 0},  // kind+distance-after=8
    {61, -25, -96, 22, -15},  // kind+distance-after=9
    {-144, 36, 98, 27, -2},  // kind+distance-after=10
    {-165, 33, -7, 103, 10},  // kind+distance-after=11
    {68, -78, 22, -52, 18},  // kind+distance-after=12
    {-76, -9, 48, 25, 25},  // kind+distance-after=13
    {63, -29, -33, -67, 89},  // kind+distance-after=14
    {16, 3, 6, -3, -48},  // kind+distance-after=15
    {0, 0, 0, 0, 0},  // kind+distance-after=16
    {-2, 17, 26, -28, 3},  // kind+distance-after=17
    {-47, -27, 38, 30, 16},  // kind+distance-after=18
    {-33, -20, -18, 3, 39},  // kind+distance-after=19
    {-40, -4, -21, 24, 31},  // kind+distance-after=20
    {-41, -8, 57, 53, -39},  // kind+distance-after=21
    {35, -71, -42, -4, -2},  // kind+distance-after=22
    {12, 44, 0, 17, -147},  // kind+distance-after=23
    {0, 0, 0, 0, 0},  // kind+distance-after=24
    {-39, -47, 7, 44, -9},  // kind+distance-after=25
    {126, 106, 213, -103, -142},  // kind+distance-after=26
    {130, -1, -56, -168, 119},  // kind+distance-after=27
    {-3, 51, 26, 26, -78},  // kind+distance-after=28
    {52, -187, -31, -21, 46},  // kind+distance-after=29
    {-9, -78, 5, 50, 0},  // kind+distance-after=30
    {4, 0, -2, -90, 79},  // kind+distance-after=31
    {0, 0, 0, 0, 0},  // kind+distance-after=32
    {56, -3, 66, -121, -14},  // kind+distance-after=33
    {76, 0, -109, -4, 13},  // kind+distance-after=34
    {192, -1, -28, -17, -72},  // kind+distance-after=35
    {-141, 0, 33, 1, 134},  // kind+distance-after=36
    {-177, -1, 43, 40, 75},  // kind+distance-after=37
    {33, -1, -6, 90, -72},  // kind+distance-after=38
    {-6, 0, 0, 4, 3},  // kind+distance-after=39
    {0, 0, 0, 0, 0},  // kind+distance-after=40
    {15, -3, 39, -17, -24},  // kind+distance-after=41
    {6, 0, -15, -27, 73},  // kind+distance-after=42
    {22, 0, -1, -16, 3},  // kind+distance-after=43
    {-43, 0, 172, -2, -32},  // kind+distance-after=44
    {-14, 0, -47, -7, 162},  // kind+distance-after=45
    {18, 0, -2, -7, -20},  // kind+distance-after=46
    {-2, 0, 0, 2, 0},  // kind+distance-after=47
    {0, 0, 0, 0, 0},  // kind+distance-after=48
    {36, -7, 74, -100, 22},  // kind+distance-after=49
    {8, 1, 118, -134, 7},  // kind+distance-after=50
    {-78, 24, 2, 40, 13},  // kind+distance-after=51
    {-127, -1, 180, -18, 6},  // kind+distance-after=52
    {19, -3, -111, 104, 18},  // kind+distance-after=53
    {32, -1, -69, 40, 7},  // kind+distance-after=54
    {99, 0, -3, -17, -10},  // kind+distance-after=55
    {0, 0, 0, 0, 0},  // kind+distance-after=56
    {-51, -9, 12, 11, 31},  // kind+distance-after=57
    {96, -3, 80, -142, -5},  // kind+distance-after=58
    {91, -6, 40, -88, -33},  // kind+distance-after=59
    {75, -4, 14, -62, -18},  // kind+distance-after=60
    {36, -1, -15, -32, 30},  // kind+distance-after=61
    {-16, -86, 35, 37, -9},  // kind+distance-after=62
    {112, 0, -1, -265, 57},  // kind+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-after=64
    {34, 0, -16, 5, -6},  // kind+distance-after=65
    {-30, 0, -20, -51, 189},  // kind+distance-after=66
    {100, 0, -1, -93, -11},  // kind+distance-after=67
    {23, 0, -61, 31, 21},  // kind+distance-after=68
    {239, 0, -13, -74, -130},  // kind+distance-after=69
    {-97, 0, 199, 42, 2},  // kind+distance-after=70
    {-44, 0, 0, -88, 145},  // kind+distance-after=71
    {0, 0, 0, 0, 0},  // kind+distance-after=72
    {-6, -1, -1, 13, 26},  // kind+distance-after=73
    {-3, 0, 0, -32, 90},  // kind+distance-after=74
    {0, 0, 0, 0, 0},  // kind+distance-after=75
    {0, 0, 0, 0, 0},  // kind+distance-after=76
    {0, 0, 0, 0, 0},  // kind+distance-after=77
    {0, 0, 0, 0, 0},  // kind+distance-after=78
    {0, 0, 0, 1, -1},  // kind+distance-after=79
    {-35, -428, 61, 1, 110},  // shared-after=0 shared-before=0 shared-after+shared-before=0
    {-8, -14, 30, -18, 44},  // shared-after=0 shared-before=1 shared-after+shared-before=1
    {3, -52, 11, -20, 12},  // shared-after=0 shared-before=2 shared-after+shared-before=2
    {-3, -140, -18, 12, 25},  // shared-after=0 shared-before=3 shared-after+shared-before=3
    {-18, -228, -45, 42, 34},  // shared-after=0 shared-before=4 shared-after+shared-before=4
    {7, -341, -123, 51, 40},  // shared-after=0 shared-before=5 shared-after+shared-before=5
    {-72, -441, 36, 71, 46},  // shared-after=0 shared-before=6 shared-after+shared-before=6
    {9, -261, 41, -21, 60},  // shared-after=1 shared-before=0 shared-after+shared-before=7
    {42, -66, 79, -83, 49},  // shared-after=1 shared-before=1 shared-after+shared-before=8
    {86, -54, 53, -93, -17},  // shared-after=1 shared-before=2 shared-after+shared-before=9
    {52, -173, -95, -33, 36},  // shared-after=1 shared-before=3 shared-after+shared-before=10
    {58, -161, -164, -17, 26},  // shared-after=1 shared-before=4 shared-after+shared-before=11
    {31, -274, -139, 9, 39},  // shared-after=1 shared-before=5 shared-after+shared-before=12
    {-72, -416, -118, 105, 77},  // shared-after=1 shared-before=6 shared-after+shared-before=13
    {13, -345, 19, -4, 61},  // shared-after=2 shared-before=0 shared-after+shared-before=14
    {19, -152, 68, -89, 125},  // shared-after=2 shared-before=1 shared-after+shared-before=15
    {109, -163, -70, -60, 2},  // shared-after=2 shared-before=2 shared-after+shared-before=16
    {102, -278, -44, -30, 2},  // shared-after=2 shared-before=3 shared-after+shared-before=17
    {15, -289, -100, 127, -19},  // shared-after=2 shared-before=4 shared-after+shared-before=18
    {-11, -399, -138, 109, 84},  // shared-after=2 shared-before=5 shared-after+shared-before=19
    {10, -502, 103, -39, 12},  // shared-after=2 shared-before=6 shared-after+shared-before=20
    {-6, -239, 12, 5, 52},  // shared-after=3 shared-before=0 shared-after+shared-before=21
    {54, 62, 49, -102, 12},  // shared-after=3 shared-before=1 shared-after+shared-before=22
    {26, -37, -43, -18, 21},  // shared-after=3 shared-before=2 shared-after+shared-before=23
    {12, -178, -52, 13, 26},  // shared-after=3 shared-before=3 shared-after+shared-before=24
    {-42, -201, -163, 103, 39},  // shared-after=3 shared-before=4 shared-after+shared-before=25
    {106, -341, -227, 46, 5},  // shared-after=3 shared-before=5 shared-after+shared-before=26
    {24, -399, 95, 47, -44},  // shared-after=3 shared-before=6 shared-after+shared-before=27
    {-22, -164, 2, 29, 45},  // shared-after=4 shared-before=0 shared-after+shared-before=28
    {0, 119, -10, -22, 33},  // shared-after=4 shared-before=1 shared-after+shared-before=29
    {22, 107, -34, 0, -57},  // shared-after=4 shared-before=2 shared-after+shared-before=30
    {-18, 24, -81, 55, -17},  // shared-after=4 shared-before=3 shared-after+shared-before=31
    {-25, -202, -99, 113, 13},  // shared-after=4 shared-before=4 shared-after+shared-before=32
    {83, -270, -232, 62, 35},  // shared-after=4 shared-before=5 shared-after+shared-before=33
    {-140, -337, 83, 112, 8},  // shared-after=4 shared-before=6 shared-after+shared-before=34
    {-36, -19, 17, 14, 5},  // shared-after=5 shared-before=0 shared-after+shared-before=35
    {-31, 466, -57, -37, -44},  // shared-after=5 shared-before=1 shared-after+shared-before=36
    {-183, 340, 107, -56, -81},  // shared-after=5 shared-before=2 shared-after+shared-before=37
    {-10, 199, -51, 19, -111},  // shared-after=5 shared-before=3 shared-after+shared-before=38
    {-162, 0, -71, 145, 7},  // shared-after=5 shared-before=4 shared-after+shared-before=39
    {81, -219, -139, 71, -66},  // shared-after=5 shared-before=5 shared-after+shared-before=40
    {-75, -234, 46, 109, -53},  // shared-after=5 shared-before=6 shared-after+shared-before=41
    {-48, -31, 18, 27, 3},  // shared-after=6 shared-before=0 shared-after+shared-before=42
    {-36, 427, -14, 0, -67},  // shared-after=6 shared-before=1 shared-after+shared-before=43
    {-51, 361, 26, -31, -142},  // shared-after=6 shared-before=2 shared-after+shared-before=44
    {-41, 222, -4, 68, -214},  // shared-after=6 shared-before=3 shared-after+shared-before=45
    {14, 17, -4, 16, -115},  // shared-after=6 shared-before=4 shared-after+shared-before=46
    {-114, -106, -138, 232, -53},  // shared-after=6 shared-before=5 shared-after+shared-before=47
    {-170, -360, 20, 169, -14},  // shared-after=6 shared-before=6 shared-after+shared-before=48
    {0, 0, 0, 0, 0},  // kind+shared-after=0
    {-22, -6, 33, 50, -39},  // kind+shared-after=1
    {5, -7, -69, 39, 5},  // kind+shared-after=2
    {36, -48, -88, 27, -18},  // kind+shared-after=3
    {44, -14, -80, 13, -9},  // kind+shared-after=4
    {52, -32, -81, 4, 38},  // kind+shared-after=5
    {158, 177, 52, -207, -81},  // kind+shared-after=6
    {36, 0, -2, 9, -63},  // kind+shared-after=7
    {8, -18, -78, -9, 56},  // kind+shared-after=8
    {-24, -5, -5, 90, -9},  // kind+shared-after=9
    {-24, -32, -12, 66, 13},  // kind+shared-after=10
    {-38, -96, -1, 114, 26},  // kind+shared-after=11
    {-35, 101, 48, -29, -58},  // kind+shared-after=12
    {184, 50, 138, -181, -55},  // kind+shared-after=13
    {97, -2, 124, -96, -101},  // kind+shared-after=14
    {18, -127, 22, -30, 55},  // kind+shared-after=15
    {66, -149, 19, -67, 24},  // kind+shared-after=16
    {54, -50, 36, -52, 7},  // kind+shared-after=17
    {-113, 7, 15, 55, 27},  // kind+shared-after=18
    {-164, 97, 17, 65, -18},  // kind+shared-after=19
    {-140, 134, -72, 115, -40},  // kind+shared-after=20
    {-39, -29, -20, 10, 51},  // kind+shared-after=21
    {24, 96, 9, -16, -27},  // kind+shared-after=22
    {0, 0, 0, 0, 0},  // kind+shared-after=23
    {236, 0, -18, -132, -2},  // kind+shared-after=24
    {40, -26, -25, 21, -29},  // kind+shared-after=25
    {128, 0, -52, -5, 0},  // kind+shared-after=26
    {-101, -167, 15, 70, 36},  // kind+shared-after=27
    {3, -1, 98, -58, -17},  // kind+shared-after=28
    {162, -1, -19, -72, -39},  // kind+shared-after=29
    {1, 0, -1, 0, 0},  // kind+shared-after=30
    {-24, 0, -2, 1, 51},  // kind+shared-after=31
    {7, 0, -4, 3, -5},  // kind+shared-after=32
    {8, 0, -2, -3, 1},  // kind+shared-after=33
    {-209, -1, -4, 167, 18},  // kind+shared-after=34
    {0, 0, 0, 0, 1},  // kind+shared-after=35
    {0, 0, 16, -14, -6},  // kind+shared-after=36
    {0, 0, 0, 1, -2},  // kind+shared-after=37
    {15, -3, 59, -14, -34},  // kind+shared-after=38
    {3, 0, -20, -35, 85},  // kind+shared-after=39
    {-1, 0, -2, 0, 10},  // kind+shared-after=40
    {0, 0, 4, -25, 10},  // kind+shared-after=41
    {9, 0, 0, 3, -23},  // kind+shared-after=42
    {-108, 2, 126, -39, 11},  // kind+shared-after=43
    {68, 0, 15, -100, -9},  // kind+shared-after=44
    {-21, -1, 3, -49, 103},  // kind+shared-after=45
    {-33, -1, 41, -10, 13},  // kind+shared-after=46
    {167, 3, -122, -80, 52},  // kind+shared-after=47
    {2, -11, 0, 44, -19},  // kind+shared-after=48
    {-35, -10, -30, 49, 20},  // kind+shared-after=49
    {2, -139, 9, -7, 26},  // kind+shared-after=50
    {96, -1, 74, -161, 13},  // kind+shared-after=51
    {-55, -2, 44, -53, 48},  // kind+shared-after=52
    {66, -23, 65, -44, -67},  // kind+shared-after=53
    {265, 67, 58, -199, -229},  // kind+shared-after=54
    {125, 5, -5, -61, -67},  // kind+shared-after=55
    {-5, 0, -1, 6, 8},  // kind+shared-after=56
    {-18, -2, 53, -59, 71},  // kind+shared-after=57
    {9, 0, -1, -2, 1},  // kind+shared-after=58
    {-16, 0, -2, 3, 18},  // kind+shared-after=59
    {146, 0, -2, -113, -21},  // kind+shared-after=60
    {108, 0, 0, -6, -61},  // kind+shared-after=61
    {0, 0, -21, 47, 0},  // kind+shared-after=62
    {0, 0, 0, 0, 0},  // kind+shared-after=63
    {0, 0, 0, -127, 136},  // kind+shared-after=64
    {0, 0, 0, 0, 0},  // kind+shared-after=65
    {-19, -1, 0, 183, -96},  // kind+shared-after=66
    {-2, 0, 0, -49, 76},  // kind+shared-after=67
    {0, 0, 0, 0, 0},  // kind+shared-after=68
    {0, 0, 0, 0, 0},  // kind+shared-after=69
    {29, -340, 33, 6, -4},  // title=0 signs=0 title+signs=0
    {-16, 117, -4, -2, 52},  // title=0 signs=1 title+signs=1
    {13, -308, -64, 8, 66},  // title=0 signs=2 title+signs=2
    {-23, -128, 14, -23, 154},  // title=0 signs=3 title+signs=3
    {-124, 171, -108, 102, 88},  // title=0 signs=4 title+signs=4
    {61, 186, 6, -306, -33},  // title=0 signs=5 title+signs=5
    {-77, -295, 150, -155, 46},  // title=0 signs=6 title+signs=6
    {-73, 17, 45, -105, 41},  // title=0 signs=7 title+signs=7
    {44, -537, -79, 69, 52},  // title=1 signs=0 title+signs=8
    {114, -71, -60, -28, 91},  // title=1 signs=1 title+signs=9
    {-107, -333, -76, 80, 123},  // title=1 signs=2 title+signs=10
    {25, -222, 126, -52, 78},  // title=1 signs=3 title+signs=11
    {128, 60, 57, -172, 27},  // title=1 signs=4 title+signs=12
    {49, -32, -10, -145, -10},  // title=1 signs=5 title+signs=13
    {25, -377, 53, -98, 35},  // title=1 signs=6 title+signs=14
    {-37, -153, 15, -7, 43},  // title=1 signs=7 title+signs=15
    {25, -231, -50, 61, 23},  // title=2 signs=0 title+signs=16
    {-1, 132, -83, 27, 46},  // title=2 signs=1 title+signs=17
    {-73, -168, -100, 198, 53},  // title=2 signs=2 title+signs=18
    {12, -54, -42, -11, 78},  // title=2 signs=3 title+signs=19
    {77, 308, -105, -125, 32},  // title=2 signs=4 title+signs=20
    {37, 133, -57, -132, -17},  // title=2 signs=5 title+signs=21
    {10, -210, 7, -86, 28},  // title=2 signs=6 title+signs=22
    {-52, 14, -32, 6, 36},  // title=2 signs=7 title+signs=23
    {42, -138, -58, 2, 0},  // title=3 signs=0 title+signs=24
    {5, 237, -46, -50, 9},  // title=3 signs=1 title+signs=25
    {-49, -120, -58, 221, -55},  // title=3 signs=2 title+signs=26
    {12, -8, -11, -52, 57},  // title=3 signs=3 title+signs=27
    {-53, 357, -75, -103, 24},  // title=3 signs=4 title+signs=28
    {37, 179, -27, -175, -37},  // title=3 signs=5 title+signs=29
    {11, -165, 37, -133, 16},  // title=3 signs=6 title+signs=30
    {-49, 60, -2, -38, 16},  // title=3 signs=7 title+signs=31
    {31, 15, -2, -54, -52},  // title=4 signs=0 title+signs=32
    {-19, 344, -19, -120, -8},  // title=4 signs=1 title+signs=33
    {-3, -7, -35, -60, 2},  // title=4 signs=2 title+signs=34
    {-5, 103, 12, -107, 38},  // title=4 signs=3 title+signs=35
    {-88, 611, -52, -82, -14},  // title=4 signs=4 title+signs=36
    {19, 291, -4, -230, -57},  // title=4 signs=5 title+signs=37
    {-5, -52, 60, -214, 11},  // title=4 signs=6 title+signs=38
    {-68, 172, 21, -92, -3},  // title=4 signs=7 title+signs=39
    {98, 144, 18, -148, -199},  // title=5 signs=0 title+signs=40
    {9, 300, 19, -121, -73},  // title=5 signs=1 title+signs=41
    {23, -41, 116, -124, -50},  // title=5 signs=2 title+signs=42
    {31, 99, 50, -162, -19},  // title=5 signs=3 title+signs=43
    {18, 481, -17, -277, -52},  // title=5 signs=4 title+signs=44
    {58, 287, 34, -286, -114},  // title=5 signs=5 title+signs=45
    {31, -57, 97, -242, -66},  // title=5 signs=6 title+signs=46
    {-49, 167, 59, -135, -60},  // title=5 signs=7 title+signs=47
    {53, 103, -15, -225, -19},  // title=6 signs=0 title+signs=48
    {-12, 403, -171, -73, 10},  // title=6 signs=1 title+signs=49
    {27, 8, -54, -140, 25},  // title=6 signs=2 title+signs=50
    {6, 130, -10, -173, 59},  // title=6 signs=3 title+signs=51
    {-47, 494, -74, -186, 23},  // title=6 signs=4 title+signs=52
    {34, 310, -26, -295, -34},  // title=6 signs=5 title+signs=53
    {4, -37, 40, -250, 18},  // title=6 signs=6 title+signs=54
    {-57, 191, -2, -155, 21},  // title=6 signs=7 title+signs=55
    {4, 511, 66, -517, -187},  // title=7 signs=0 title+signs=56
    {-46, 523, 54, -294, -156},  // title=7 signs=1 title+signs=57
    {-77, 227, 9, -182, -152},  // title=7 signs=2 title+signs=58
    {21, 302, 78, -338, -111},  // title=7 signs=3 title+signs=59
    {-367, 807, 86, -266, -148},  // title=7 signs=4 title+signs=60
    {35, 493, 42, -451, -204},  // title=7 signs=5 title+signs=61
    {499, 21, -48, -491, -191},  // title=7 signs=6 title+signs=62
    {-58, 371, 68, -314, -150},  // title=7 signs=7 title+signs=63
    {21, -358, 42, -8, -2},  // opening=0 opening+title=0
    {8, -180, 21, -6, 0},  // opening=0 opening+title=1
    {8, -180, 21, -6, 0},  // opening=0 opening+title=2
    {8, -180, 21, -6, 0},  // opening=0 opening+title=3
    {8, -180, 21, -6, 0},  // opening=0 opening+title=4
    {8, -180, 21, -6, 0},  // opening=0 opening+title=5
    {8, -180, 21, -6, 0},  // opening=0 opening+title=6
    {8, -180, 21, -6, 0},  // opening=0 opening+title=7
    {-25, -85, -52, 44, 28},  // opening=1 opening+title=8
    {-31, -203, -41, 64, 42},  // opening=1 opening+title=9
    {-40, -3, -33, 37, 22},  // opening=1 opening+title=10
    {-13, 44, -97, 26, -11},  // opening=1 opening+title=11
    {-5, 88, -38, -44, -16},  // opening=1 opening+title=12
    {-4, 67, -16, 16, -120},  // opening=1 opening+title=13
    {76, 47, -87, 2, -43},  // opening=1 opening+title=14
    {-34, 142, 90, -91, -21},  // opening=1 opening+title=15
    {77, 76, 28, -83, -70},  // opening=2 opening+title=16
    {109, -36, -4, -58, -34},  // opening=2 opening+title=17
    {46, 25, -30, -6, -19},  // opening=2 opening+title=18
    {34, 111, -62, 11, -46},  // opening=2 opening+title=19
    {30, 118, -6, -80, -43},  // opening=2 opening+title=20
    {11, 203, 8, -216, -42},  // opening=2 opening+title=21
    {-13, 156, 9, -86, -28},  // opening=2 opening+title=22
    {6, 348, -91, -163, -38},  // opening=2 opening+title=23
    {-17, -4, -20, -25, 17},  // opening=3 opening+title=24
    {63, -70, -82, 0, 24},  // opening=3 opening+title=25
    {103, -52, -17, 37, -40},  // opening=3 opening+title=26
    {4, -115, 71, -45, 109},  // opening=3 opening+title=27
    {2, 4, -13, -17, 0},  // opening=3 opening+title=28
    {33, -5, -13, -65, 19},  // opening=3 opening+title=29
    {-26, 161, -23, -100, 16},  // opening=3 opening+title=30
    {4, 45, 54, -51, -31},  // opening=3 opening+title=31
    {7, -36, 6, 12, -1},  // title-next=0 title-before=0
    {20, -18, -46, 11, 10},  // title-next=0 title-before=1
    {-54, -7, 25, -2, 90},  // title-next=0 title-before=2
    {-36, -17, 1, -42, 77},  // title-next=0 title-before=3
    {-51, 2, 6, -25, 63},  // title-next=0 title-before=4
    {2, -6, 3, -61, 55},  // title-next=0 title-before=5
    {-195, 120, 75, 19, -32},  // title-next=0 title-before=6
    {-126, -14, 142, 42, -141},  // title-next=0 title-before=7
    {28, -188, -17, -3, 52},  // title-next=1 title-before=0
    {42, -170, -69, -4, 62},  // title-next=1 title-before=1
    {-33, -159, 2, -17, 142},  // title-next=1 title-before=2
    {-14, -169, -22, -57, 129},  // title-next=1 title-before=3
    {-30, -150, -17, -40, 115},  // title-next=1 title-before=4
    {23, -157, -20, -77, 107},  // title-next=1 title-before=5
    {-174, -32, 52, 3, 20},  // title-next=1 title-before=6
    {-104, -166, 119, 27, -89},  // title-next=1 title-before=7
    {12, -121, -64, 24, 54},  // title-next=2 title-before=0
    {26, -103, -115, 23, 64},  // title-next=2 title-before=1
    {-49, -92, -44, 11, 144},  // title-next=2 title-before=2
    {-30, -101, -68, -30, 131},  // title-next=2 title-before=3
    {-46, -83, -64, -13, 117},  // title-next=2 title-before=4
    {7, -90, -67, -49, 109},  // title-next=2 title-before=5
    {-190, 35, 5, 31, 22},  // title-next=2 title-before=6
    {-120, -99, 72, 54, -87},  // title-next=2 title-before=7
    {26, -67, -61, 40, -5},  // title-next=3 title-before=0
    {39, -48, -113, 39, 5},  // title-next=3 title-before=1
    {-36, -38, -42, 26, 86},  // title-next=3 title-before=2
    {-17, -47, -66, -14, 73},  // title-next=3 title-before=3
    {-33, -29, -61, 3, 59},  // title-next=3 title-before=4
    {21, -36, -64, -34, 51},  // title-next=3 title-before=5
    {-176, 90, 8, 46, -36},  // title-next=3 title-before=6
    {-107, -44, 75, 70, -145},  // title-next=3 title-before=7
    {37, -52, -20, -28, 44},  // title-next=4 title-before=0
    {50, -34, -71, -29, 54},  // title-next=4 title-before=1
    {-24, -23, 0, -41, 135},  // title-next=4 title-before=2
    {-6, -32, -24, -82, 122},  // title-next=4 title-before=3
    {-21, -14, -20, -65, 108},  // title-next=4 title-before=4
    {32, -21, -22, -101, 100},  // title-next=4 title-before=5
    {-165, 104, 49, -21, 13},  // title-next=4 title-before=6
    {-96, -30, 116, 2, -96},  // title-next=4 title-before=7
    {7, -38, 10, -54, 55},  // title-next=5 title-before=0
    {21, -20, -42, -55, 66},  // title-next=5 title-before=1
    {-54, -9, 30, -67, 146},  // title-next=5 title-before=2
    {-36, -19, 6, -108, 133},  // title-next=5 title-before=3
    {-51, 0, 10, -90, 119},  // title-next=5 title-before=4
    {2, -8, 7, -127, 111},  // title-next=5 title-before=5
    {-195, 118, 79, -47, 24},  // title-next=5 title-before=6
    {-125, -16, 146, -23, -85},  // title-next=5 title-before=7
    {50, 26, 0, -52, -105},  // title-next=6 title-before=0
    {63, 44, -51, -53, -95},  // title-next=6 title-before=1
    {-11, 55, 20, -65, -14},  // title-next=6 title-before=2
    {7, 46, -4, -106, -28},  // title-next=6 title-before=3
    {-9, 64, 0, -89, -42},  // title-next=6 title-before=4
    {45, 57, -2, -125, -49},  // title-next=6 title-before=5
    {-152, 182, 69, -45, -137},  // title-next=6 title-before=6
    {-83, 48, 136, -21, -245},  // title-next=6 title-before=7
    {168, -3, -6, -98, -50},  // title-next=7 title-before=0
    {182, 16, -58, -99, -40},  // title-next=7 title-before=1
    {107, 26, 13, -111, 40},  // title-next=7 title-before=2
    {126, 17, -11, -152, 27},  // title-next=7 title-before=3
    {110, 35, -6, -135, 13},  // title-next=7 title-before=4
    {163, 28, -9, -171, 6},  // title-next=7 title-before=5
    {-33, 154, 62, -91, -82},  // title-next=7 title-before=6
    {36, 20, 130, -67, -191},  // title-next=7 title-before=7
    {29, -18, -4, 1, -23},  // title-next=8 title-before=0
    {42, 0, -56, 0, -13},  // title-next=8 title-before=1
    {-32, 11, 15, -13, 67},  // title-next=8 title-before=2
    {-14, 2, -9, -53, 54},  // title-next=8 title-before=3
    {-29, 20, -5, -36, 40},  // title-next=8 title-before=4
    {24, 13, -7, -73, 32},  // title-next=8 title-before=5
    {-173, 139, 64, 7, -55},  // title-next=8 title-before=6
    {-104, 4, 132, 31, -164},  // title-next=8 title-before=7
    {-43, -143, 7, 30, 57},  // title-next=9 title-before=0
    {-29, -125, -44, 29, 67},  // title-next=9 title-before=1
    {-104, -114, 27, 17, 148},  // title-next=9 title-before=2
    {-85, -123, 3, -24, 135},  // title-next=9 title-before=3
    {-101, -105, 7, -6, 121},  // title-next=9 title-before=4
    {-48, -112, 5, -43, 113},  // title-next=9 title-before=5
    {-245, 13, 76, 37, 26},  // title-next=9 title-before=6
    {-175, -121, 144, 61, -83},  // title-next=9 title-before=7
    {-76, -31, -30, 107, 25},  // title-next=10 title-before=0
    {-63, -13, -81, 106, 35},  // title-next=10 title-before=1
    {-137, -2, -10, 94, 116},  // title-next=10 title-before=2
    {-119, -11, -34, 53, 103},  // title-next=10 title-before=3
    {-134, 7, -30, 71, 89},  // title-next=10 title-before=4
    {-81, 0, -33, 34, 81},  // title-next=10 title-before=5
    {-278, 126, 39, 114, -6},  // title-next=10 title-before=6
    {-208, -9, 106, 138, -115},  // title-next=10 title-before=7
    {95, 28, 44, -131, -111},  // title-next=11 title-before=0
    {109, 46, -8, -132, -100},  // title-next=11 title-before=1
    {34, 57, 63, -145, -20},  // title-next=11 title-before=2
    {52, 47, 39, -185, -33},  // title-next=11 title-before=3
    {37, 66, 44, -168, -47},  // title-next=11 title-before=4
    {90, 58, 41, -205, -55},  // title-next=11 title-before=5
    {-107, 184, 113, -125, -142},  // title-next=11 title-before=6
    {-37, 50, 180, -101, -251},  // title-next=11 title-before=7
    {6, -38, 26, 6, -8},  // title-next=12 title-before=0
    {20, -19, -25, 5, 2},  // title-next=12 title-before=1
    {-55, -9, 46, -7, 82},  // title-next=12 title-before=2
    {-37, -18, 22, -48, 69},  // title-next=12 title-before=3
    {-52, 0, 26, -31, 55},  // title-next=12 title-before=4
    {1, -7, 24, -67, 47},  // title-next=12 title-before=5
    {-196, 119, 95, 13, -40},  // title-next=12 title-before=6
    {-126, -15, 162, 36, -149},  // title-next=12 title-before=7
    {23, -32, 20, -133, 30},  // title-next=13 title-before=0
    {37, -13, -32, -134, 40},  // title-next=13 title-before=1
    {-38, -3, 39, -146, 121},  // title-next=13 title-before=2
    {-20, -12, 16, -187, 108},  // title-next=13 title-before=3
    {-35, 6, 20, -170, 94},  // title-next=13 title-before=4
    {18, -1, 17, -206, 86},  // title-next=13 title-before=5
    {-179, 125, 89, -126, -2},  // title-next=13 title-before=6
    {-109, -9, 156, -102, -110},  // title-next=13 title-before=7
    {74, -36, 18, -155, 1},  // title-next=14 title-before=0
    {87, -17, -33, -156, 11},  // title-next=14 title-before=1
    {13, -7, 38, -169, 91},  // title-next=14 title-before=2
    {31, -16, 14, -209, 78},  // title-next=14 title-before=3
    {16, 2, 18, -192, 64},  // title-next=14 title-before=4
    {69, -5, 16, -228, 57},  // title-next=14 title-before=5
    {-128, 121, 87, -148, -31},  // title-next=14 title-before=6
    {-58, -13, 155, -125, -140},  // title-next=14 title-before=7
    {103, -45, 39, -56, -7},  // title-next=15 title-before=0
    {117, -27, -12, -57, 3},  // title-next=15 title-before=1
    {42, -16, 59, -69, 84},  // title-next=15 title-before=2
    {61, -25, 35, -110, 71},  // title-next=15 title-before=3
    {45, -7, 39, -92, 57},  // title-next=15 title-before=4
    {98, -14, 37, -129, 49},  // title-next=15 title-before=5
    {-99, 112, 108, -49, -38},  // title-next=15 title-before=6
    {-29, -23, 175, -25, -147},  // title-next=15 title-before=7
    {19, -136, -2, -2, 8},  // rank=0 after-title=0
    {23, -164, 43, -32, 38},  // rank=0 after-title=1
    {28, -118, 39, -1, -30},  // rank=0 after-title=2
    {-53, -159, 9, 47, 36},  // rank=0 after-title=3
    {14, -252, -10, 13, 23},  // rank=0 after-title=4
    {-17, -207, 63, -43, 45},  // rank=0 after-title=5
    {27, 46, -56, -3, 6},  // rank=1 after-title=0
    {32, 18, -12, -34, 36},  // rank=1 after-title=1
    {37, 64, -15, -3, -33},  // rank=1 after-title=2
    {-45, 23, -45, 45, 34},  // rank=1 after-title=3
    {22, -70, -65, 12, 21},  // rank=1 after-title=4
    {-8, -25, 9, -45, 43},  // rank=1 after-title=5
    {-70, 40, -30, 43, 33},  // rank=2 after-title=0
    {-66, 12, 14, 13, 63},  // rank=2 after-title=1
    {-61, 58, 11, 43, -6},  // rank=2 after-title=2
    {-142, 18, -19, 91, 61},  // rank=2 after-title=3
    {-75, -76, -39, 58, 48},  // rank=2 after-title=4
    {-106, -30, 35, 2, 70},  // rank=2 after-title=5
    {41, -3, -27, -32, 41},  // rank=3 after-title=0
    {46, -32, 17, -63, 71},  // rank=3 after-title=1
    {51, 14, 14, -32, 2},  // rank=3 after-title=2
    {-31, -26, -16, 16, 69},  // rank=3 after-title=3
    {36, -120, -35, -17, 56},  // rank=3 after-title=4
    {5, -74, 38, -74, 78},  // rank=3 after-title=5
    {-17, 51, -51, 17, 3},  // rank=4 after-title=0
    {-13, 23, -6, -13, 33},  // rank=4 after-title=1
    {-8, 69, -10, 17, -36},  // rank=4 after-title=2
    {-89, 28, -40, 65, 31},  // rank=4 after-title=3
    {-22, -65, -59, 32, 18},  // rank=4 after-title=4
    {-53, -20, 14, -24, 40},  // rank=4 after-title=5
    {0, 46, -67, 47, -22},  // rank=5 after-title=0
    {5, 18, -23, 16, 8},  // rank=5 after-title=1
    {10, 64, -26, 47, -60},  // rank=5 after-title=2
    {-72, 24, -56, 95, 7},  // rank=5 after-title=3
    {-5, -70, -75, 62, -6},  // rank=5 after-title=4
    {-35, -24, -2, 5, 16},  // rank=5 after-title=5
    {-71, -112, -152, 134, 82},  // rank=6 after-title=0
    {-67, -140, -107, 103, 112},  // rank=6 after-title=1
    {-62, -94, -111, 134, 43},  // rank=6 after-title=2
    {-143, -134, -141, 182, 110},  // rank=6 after-title=3
    {-76, -228, -160, 149, 97},  // rank=6 after-title=4
    {-107, -182, -87, 93, 119},  // rank=6 after-title=5
    {24, -200, -9, 40, -70},  // rank=7 after-title=0
    {28, -228, 36, 10, -40},  // rank=7 after-title=1
    {33, -182, 32, 40, -108},  // rank=7 after-title=2
    {-48, -223, 2, 88, -41},  // rank=7 after-title=3
    {19, -316, -17, 55, -54},  // rank=7 after-title=4
    {-12, -271, 56, -1, -32},  // rank=7 after-title=5
    {98, -283, 96, -128, 40},  // words=0 capitals=0
    {-61, -424, -76, 90, 58},  // words=0 capitals=1
    {11, -420, -109, 15, 58},  // words=0 capitals=2
    {48, -358, -28, -21, 43},  // words=0 capitals=3
    {58, -213, 72, -92, 33},  // words=0 capitals=4
    {102, -241, -4, -58, -23},  // words=0 capitals=5
    {47, -73, 82, -70, 29},  // words=1 capitals=0
    {-113, -215, -90, 147, 47},  // words=1 capitals=1
    {-41, -211, -123, 72, 48},  // words=1 capitals=2
    {-4, -148, -42, 37, 32},  // words=1 capitals=3
    {6, -4, 58, -35, 22},  // words=1 capitals=4
    {50, -32, -18, -1, -33},  // words=1 capitals=5
    {45, -411, 191, -108, 56},  // words=2 capitals=0
    {-115, -553, 19, 110, 73},  // words=2 capitals=1
    {-43, -549, -14, 34, 74},  // words=2 capitals=2
    {-6, -486, 67, -1, 59},  // words=2 capitals=3
    {4, -341, 167, -73, 49},  // words=2 capitals=4
    {48, -370, 91, -39, -7},  // words=2 capitals=5
    {40, -131, 114, -44, -32},  // words=3 capitals=0
    {-120, -273, -58, 173, -15},  // words=3 capitals=1
    {-48, -269, -92, 98, -14},  // words=3 capitals=2
    {-11, -206, -11, 63, -29},  // words=3 capitals=3
    {-1, -61, 89, -9, -39},  // words=3 capitals=4
    {43, -90, 14, 25, -95},  // words=3 capitals=5
    {7, -105, 134, -59, 39},  // words=4 capitals=0
    {-152, -247, -38, 159, 56},  // words=4 capitals=1
    {-80, -243, -71, 84, 57},  // words=4 capitals=2
    {-43, -180, 10, 48, 42},  // words=4 capitals=3
    {-33, -35, 110, -23, 31},  // words=4 capitals=4
    {11, -64, 34, 11, -24},  // words=4 capitals=5
    {89, 97, 84, -143, 12},  // words=5 capitals=0
    {-71, -45, -88, 75, 29},  // words=5 capitals=1
    {1, -41, -122, 0, 30},  // words=5 capitals=2
    {38, 21, -41, -36, 15},  // words=5 capitals=3
    {48, 166, 59, -107, 4},  // words=5 capitals=4
    {92, 138, -16, -73, -51},  // words=5 capitals=5
    {28, 65, 130, -110, 57},  // words=6 capitals=0
    {-132, -77, -42, 108, 74},  // words=6 capitals=1
    {-60, -73, -75, 33, 75},  // words=6 capitals=2
    {-22, -11, 6, -3, 60},  // words=6 capitals=3
    {-12, 134, 106, -74, 49},  // words=6 capitals=4
    {32, 106, 30, -40, -6},  // words=6 capitals=5
    {35, -169, -26, -30, 26},  // words=7 capitals=0
    {-124, -311, -198, 188, 44},  // words=7 capitals=1
    {-52, -307, -232, 112, 45},  // words=7 capitals=2
    {-15, -244, -150, 77, 30},  // words=7 capitals=3
    {-5, -99, -50, 6, 19},  // words=7 capitals=4
    {39, -128, -126, 39, -36},  // words=7 capitals=5
    {38, -27, 17, -16, 16},  // bullet=0 lower=0 separators=0 pauses=0
    {-47, -108, 40, 63, 11},  // bullet=0 lower=0 separators=0 pauses=1
    {6, -161, 115, 5, -65},  // bullet=0 lower=0 separators=0 pauses=2
    {32, -335, 24, -41, 39},  // bullet=0 lower=0 separators=1 pauses=0
    {-53, -415, 46, 39, 35},  // bullet=0 lower=0 separators=1 pauses=1
    {0, -469, 121, -19, -41},  // bullet=0 lower=0 separators=1 pauses=2
    {213, 17, -90, -147, 16},  // bullet=0 lower=0 separators=2 pauses=0
    {128, -64, -67, -67, 11},  // bullet=0 lower=0 separators=2 pauses=1
    {181, -117, 8, -125, -64},  // bullet=0 lower=0 separators=2 pauses=2
    {87, -227, 68, -13, -84},  // bullet=0 lower=1 separators=0 pauses=0
    {2, -308, 91, 67, -88},  // bullet=0 lower=1 separators=0 pauses=1
    {55, -361, 166, 9, -164},  // bullet=0 lower=1 separators=0 pauses=2
    {80, -535, 75, -37, -60},  // bullet=0 lower=1 separators=1 pauses=0
    {-4, -615, 97, 43, -64},  // bullet=0 lower=1 separators=1 pauses=1
    {48, -669, 173, -15, -140},  // bullet=0 lower=1 separators=1 pauses=2
    {262, -183, -38, -143, -83},  // bullet=0 lower=1 separators=2 pauses=0
    {177, -264, -16, -63, -88},  // bullet=0 lower=1 separators=2 pauses=1
    {230, -317, 59, -121, -163},  // bullet=0 lower=1 separators=2 pauses=2
    {31, -237, 18, -2, -1},  // bullet=1 lower=0 separators=0 pauses=0
    {-53, -318, 40, 78, -6},  // bullet=1 lower=0 separators=0 pauses=1
    {-1, -371, 116, 20, -81},  // bullet=1 lower=0 separators=0 pauses=2
    {25, -545, 24, -27, 23},  // bullet=1 lower=0 separators=1 pauses=0
    {-59, -626, 47, 53, 18},  // bullet=1 lower=0 separators=1 pauses=1
    {-7, -679, 122, -5, -57},  // bullet=1 lower=0 separators=1 pauses=2
    {206, -194, -89, -133, 0},  // bullet=1 lower=0 separators=2 pauses=0
    {122, -274, -66, -53, -5},  // bullet=1 lower=0 separators=2 pauses=1
    {174, -328, 9, -111, -81},  // bullet=1 lower=0 separators=2 pauses=2
    {80, -437, 69, 1, -100},  // bullet=1 lower=1 separators=0 pauses=0
    {-4, -518, 92, 81, -105},  // bullet=1 lower=1 separators=0 pauses=1
    {48, -571, 167, 23, -180},  // bullet=1 lower=1 separators=0 pauses=2
    {74, -745, 75, -23, -76},  // bullet=1 lower=1 separators=1 pauses=0
    {-11, -825, 98, 57, -81},  // bullet=1 lower=1 separators=1 pauses=1
    {42, -879, 173, -1, -156},  // bullet=1 lower=1 separators=1 pauses=2
    {255, -394, -38, -129, -99},  // bullet=1 lower=1 separators=2 pauses=0
    {171, -474, -15, -49, -104},  // bullet=1 lower=1 separators=2 pauses=1
    {223, -528, 60, -107, -180},  // bullet=1 lower=1 separators=2 pauses=2
    {16, 7, -10, 10, 18},  // bullet=2 lower=0 separators=0 pauses=0
    {-69, -74, 12, 90, 13},  // bullet=2 lower=0 separators=0 pauses=1
    {-16, -127, 88, 32, -62},  // bullet=2 lower=0 separators=0 pauses=2
    {9, -301, -4, -14, 42},  // bullet=2 lower=0 separators=1 pauses=0
    {-75, -381, 19, 66, 37},  // bullet=2 lower=0 separators=1 pauses=1
    {-23, -435, 94, 8, -38},  // bullet=2 lower=0 separators=1 pauses=2
    {191, 50, -117, -120, 19},  // bullet=2 lower=0 separators=2 pauses=0
    {106, -30, -94, -40, 14},  // bullet=2 lower=0 separators=2 pauses=1
    {159, -84, -19, -98, -62},  // bullet=2 lower=0 separators=2 pauses=2
    {65, -193, 41, 14, -81},  // bullet=2 lower=1 separators=0 pauses=0
    {-20, -274, 64, 94, -86},  // bullet=2 lower=1 separators=0 pauses=1
    {33, -327, 139, 36, -161},  // bullet=2 lower=1 separators=0 pauses=2
    {58, -501, 47, -10, -57},  // bullet=2 lower=1 separators=1 pauses=0
    {-26, -581, 70, 69, -62},  // bullet=2 lower=1 separators=1 pauses=1
    {26, -635, 145, 11, -137},  // bullet=2 lower=1 separators=1 pauses=2
    {240, -150, -66, -116, -80},  // bullet=2 lower=1 separators=2 pauses=0
    {155, -230, -43, -37, -85},  // bullet=2 lower=1 separators=2 pauses=1
    {208, -283, 32, -95, -161},  // bullet=2 lower=1 separators=2 pauses=2
    {26, -108, -59, 7, 2},  // bullet=3 lower=0 separators=0 pauses=0
    {-59, -189, -37, 87, -3},  // bullet=3 lower=0 separators=0 pauses=1
    {-6, -242, 39, 29, -78},  // bullet=3 lower=0 separators=0 pauses=2
    {19, -415, -53, -17, 26},  // bullet=3 lower=0 separators=1 pauses=0
    {-65, -496, -30, 63, 21},  // bullet=3 lower=0 separators=1 pauses=1
    {-13, -549, 45, 5, -54},  // bullet=3 lower=0 separators=1 pauses=2
    {201, -64, -166, -123, 2},  // bullet=3 lower=0 separators=2 pauses=0
    {116, -145, -144, -43, -2},  // bullet=3 lower=0 separators=2 pauses=1
    {169, -198, -68, -101, -78},  // bullet=3 lower=0 separators=2 pauses=2
    {74, -308, -8, 11, -97},  // bullet=3 lower=1 separators=0 pauses=0
    {-10, -389, 14, 91, -102},  // bullet=3 lower=1 separators=0 pauses=1
    {42, -442, 90, 33, -177},  // bullet=3 lower=1 separators=0 pauses=2
    {68, -615, -2, -13, -73},  // bullet=3 lower=1 separators=1 pauses=0
    {-16, -696, 21, 67, -78},  // bullet=3 lower=1 separators=1 pauses=1
    {36, -749, 96, 9, -153},  // bullet=3 lower=1 separators=1 pauses=2
    {249, -264, -115, -119, -97},  // bullet=3 lower=1 separators=2 pauses=0
    {165, -345, -92, -39, -101},  // bullet=3 lower=1 separators=2 pauses=1
    {217, -398, -17, -97, -177},  // bullet=3 lower=1 separators=2 pauses=2
    {6, 17, -1, -1, 12},  // digits=0 mark=0
    {17, 21, 16, -172, 123},  // digits=0 mark=1
    {16, -206, 23, -11, -9},  // digits=0 mark=2
    {-377, 137, 123, 236, -104},  // digits=0 mark=3
    {-228, 66, 44, 86, 67},  // digits=0 mark=4
    {-35, -10, 3, 91, -72},  // digits=0 mark=5
    {57, -76, 10, -26, -42},  // digits=0 mark=6
    {-147, 22, -229, 277, 13},  // digits=0 mark=7
    {-51, -25, 18, 17, 39},  // digits=1 mark=0
    {-40, -20, 35, -154, 150},  // digits=1 mark=1
    {-40, -248, 42, 7, 18},  // digits=1 mark=2
    {-434, 96, 142, 254, -77},  // digits=1 mark=3
    {-284, 25, 63, 104, 95},  // digits=1 mark=4
    {-92, -52, 22, 109, -44},  // digits=1 mark=5
    {0, -117, 29, -8, -15},  // digits=1 mark=6
    {-203, -19, -211, 295, 40},  // digits=1 mark=7
    {226, -230, 137, -211, -55},  // digits=2 mark=0
    {237, -226, 155, -382, 56},  // digits=2 mark=1
    {237, -453, 162, -221, -76},  // digits=2 mark=2
    {-156, -110, 262, 26, -171},  // digits=2 mark=3
    {-7, -180, 182, -124, 1},  // digits=2 mark=4
    {185, -257, 141, -119, -138},  // digits=2 mark=5
    {277, -323, 149, -236, -109},  // digits=2 mark=6
    {74, -225, -91, 67, -53},  // digits=2 mark=7
    {33, -154, 74, -29, 8},  // digits=3 mark=0
    {44, -149, 92, -201, 119},  // digits=3 mark=1
    {44, -377, 99, -39, -13},  // digits=3 mark=2
    {-349, -33, 199, 207, -108},  // digits=3 mark=3
    {-200, -104, 119, 57, 64},  // digits=3 mark=4
    {-8, -181, 78, 62, -75},  // digits=3 mark=5
    {84, -247, 85, -55, -46},  // digits=3 mark=6
    {-119, -149, -154, 248, 9},  // digits=3 mark=7
    {38, 47, 3, -49, 6},  // blank=0 blank-after=0 bullets-around=0
    {38, -7, 42, -63, -5},  // blank=0 blank-after=0 bullets-around=1
    {69, -253, -18, -55, 24},  // blank=0 blank-after=0 bullets-around=2
    {64, -393, 12, -42, -28},  // blank=0 blank-after=0 bullets-around=3
    {-43, 2, 236, -57, -71},  // blank=0 blank-after=1 bullets-around=0
    {-44, -52, 274, -72, -81},  // blank=0 blank-after=1 bullets-around=1
    {-13, -298, 215, -64, -52},  // blank=0 blank-after=1 bullets-around=2
    {-18, -439, 245, -51, -105},  // blank=0 blank-after=1 bullets-around=3
    {-4, 51, 10, 6, 8},  // blank=0 blank-after=2 bullets-around=0
    {-5, -3, 48, -8, -2},  // blank=0 blank-after=2 bullets-around=1
    {26, -249, -12, 0, 27},  // blank=0 blank-after=2 bullets-around=2
    {21, -390, 18, 13, -26},  // blank=0 blank-after=2 bullets-around=3
    {-152, 48, 66, 154, -49},  // blank=0 blank-after=3 bullets-around=0
    {-153, -6, 104, 139, -60},  // blank=0 blank-after=3 bullets-around=1
    {-122, -252, 45, 147, -31},  // blank=0 blank-after=3 bullets-around=2
    {-127, -393, 75, 160, -83},  // blank=0 blank-after=3 bullets-around=3
    {-135, -12, -141, 300, -74},  // blank=0 blank-after=4 bullets-around=0
    {-136, -66, -103, 286, -85},  // blank=0 blank-after=4 bullets-around=1
    {-105, -312, -162, 294, -56},  // blank=0 blank-after=4 bullets-around=2
    {-110, -453, -132, 307, -108},  // blank=0 blank-after=4 bullets-around=3
    {-24, 146, 260, -246, 23},  // blank=1 blank-after=0 bullets-around=0
    {-25, 92, 299, -261, 12},  // blank=1 blank-after=0 bullets-around=1
    {6, -154, 239, -253, 41},  // blank=1 blank-after=0 bullets-around=2
    {1, -295, 269, -240, -11},  // blank=1 blank-after=0 bullets-around=3
    {-106, 100, 493, -254, -54},  // blank=1 blank-after=1 bullets-around=0
    {-106, 46, 532, -269, -65},  // blank=1 blank-after=1 bullets-around=1
    {-75, -200, 472, -261, -36},  // blank=1 blank-after=1 bullets-around=2
    {-80, -341, 502, -248, -88},  // blank=1 blank-after=1 bullets-around=3
    {-67, 149, 267, -191, 25},  // blank=1 blank-after=2 bullets-around=0
    {-67, 95, 305, -206, 14},  // blank=1 blank-after=2 bullets-around=1
    {-37, -151, 246, -198, 43},  // blank=1 blank-after=2 bullets-around=2
    {-42, -292, 276, -185, -9},  // blank=1 blank-after=2 bullets-around=3
    {-215, 146, 323, -44, -32},  // blank=1 blank-after=3 bullets-around=0
    {-215, 92, 362, -58, -43},  // blank=1 blank-after=3 bullets-around=1
    {-185, -154, 302, -50, -14},  // blank=1 blank-after=3 bullets-around=2
    {-190, -295, 332, -37, -67},  // blank=1 blank-after=3 bullets-around=3
    {-198, 86, 116, 103, -58},  // blank=1 blank-after=4 bullets-around=0
    {-199, 32, 154, 88, -68},  // blank=1 blank-after=4 bullets-around=1
    {-168, -214, 95, 96, -39},  // blank=1 blank-after=4 bullets-around=2
    {-173, -355, 125, 109, -92},  // blank=1 blank-after=4 bullets-around=3
    {58, -216, 12, -40, 14},  // blank=2 blank-after=0 bullets-around=0
    {57, -270, 51, -55, 3},  // blank=2 blank-after=0 bullets-around=1
    {88, -516, -9, -47, 32},  // blank=2 blank-after=0 bullets-around=2
    {83, -657, 21, -34, -20},  // blank=2 blank-after=0 bullets-around=3
    {-24, -261, 245, -48, -63},  // blank=2 blank-after=1 bullets-around=0
    {-24, -316, 284, -63, -73},  // blank=2 blank-after=1 bullets-around=1
    {6, -562, 224, -55, -44},  // blank=2 blank-after=1 bullets-around=2
    {2, -702, 254, -42, -97},  // blank=2 blank-after=1 bullets-around=3
    {15, -212, 19, 15, 16},  // blank=2 blank-after=2 bullets-around=0
    {15, -267, 57, 0, 6},  // blank=2 blank-after=2 bullets-around=1
    {45, -513, -2, 8, 35},  // blank=2 blank-after=2 bullets-around=2
    {40, -653, 27, 21, -18},  // blank=2 blank-after=2 bullets-around=3
    {-133, -216, 75, 162, -41},  // blank=2 blank-after=3 bullets-around=0
    {-134, -270, 114, 147, -52},  // blank=2 blank-after=3 bullets-around=1
    {-103, -516, 54, 155, -23},  // blank=2 blank-after=3 bullets-around=2
    {-108, -656, 84, 168, -75},  // blank=2 blank-after=3 bullets-around=3
    {-116, -276, -132, 309, -66},  // blank=2 blank-after=4 bullets-around=0
    {-117, -330, -94, 294, -77},  // blank=2 blank-after=4 bullets-around=1
    {-86, -576, -153, 302, -48},  // blank=2 blank-after=4 bullets-around=2
    {-91, -716, -123, 315, -100},  // blank=2 blank-after=4 bullets-around=3
    {81, 339, -87, -113, -173},  // blank=3 blank-after=0 bullets-around=0
    {80, 285, -49, -128, -184},  // blank=3 blank-after=0 bullets-around=1
    {111, 39, -108, -120, -155},  // blank=3 blank-after=0 bullets-around=2
    {106, -102, -78, -107, -208},  // blank=3 blank-after=0 bullets-around=3
    {-1, 293, 146, -122, -250},  // blank=3 blank-after=1 bullets-around=0
    {-1, 239, 184, -136, -261},  // blank=3 blank-after=1 bullets-around=1
    {30, -7, 125, -128, -232},  // blank=3 blank-after=1 bullets-around=2
    {25, -148, 154, -115, -284},  // blank=3 blank-after=1 bullets-around=3
    {38, 342, -81, -58, -171},  // blank=3 blank-after=2 bullets-around=0
    {38, 288, -43, -73, -182},  // blank=3 blank-after=2 bullets-around=1
    {68, 42, -102, -65, -153},  // blank=3 blank-after=2 bullets-around=2
    {64, -99, -72, -52, -205},  // blank=3 blank-after=2 bullets-around=3
    {-110, 339, -24, 89, -229},  // blank=3 blank-after=3 bullets-around=0
    {-110, 285, 14, 74, -239},  // blank=3 blank-after=3 bullets-around=1
    {-80, 39, -45, 82, -210},  // blank=3 blank-after=3 bullets-around=2
    {-85, -102, -16, 95, -263},  // blank=3 blank-after=3 bullets-around=3
    {-93, 279, -232, 236, -254},  // blank=3 blank-after=4 bullets-around=0
    {-94, 225, -193, 221, -264},  // blank=3 blank-after=4 bullets-around=1
    {-63, -21, -253, 229, -235},  // blank=3 blank-after=4 bullets-around=2
    {-68, -162, -223, 242, -288},  // blank=3 blank-after=4 bullets-around=3
    {131, 760, -98, -334, -464},  // blank=4 blank-after=0 bullets-around=0
    {130, 706, -60, -349, -475},  // blank=4 blank-after=0 bullets-around=1
    {161, 460, -119, -341, -446},  // blank=4 blank-after=0 bullets-around=2
    {156, 319, -89, -328, -498},  // blank=4 blank-after=0 bullets-around=3
    {49, 715, 135, -342, -541},  // blank=4 blank-after=1 bullets-around=0
    {48, 660, 173, -357, -551},  // blank=4 blank-after=1 bullets-around=1
    {79, 414, 114, -349, -522},  // blank=4 blank-after=1 bullets-around=2
    {74, 274, 144, -336, -575},  // blank=4 blank-after=1 bullets-around=3
    {88, 764, -92, -279, -462},  // blank=4 blank-after=2 bullets-around=0
    {87, 709, -54, -294, -472},  // blank=4 blank-after=2 bullets-around=1
    {118, 463, -113, -286, -443},  // blank=4 blank-after=2 bullets-around=2
    {113, 323, -83, -273, -496},  // blank=4 blank-after=2 bullets-around=3
    {-60, 760, -35, -132, -519},  // blank=4 blank-after=3 bullets-around=0
    {-61, 706, 3, -147, -530},  // blank=4 blank-after=3 bullets-around=1
    {-30, 460, -56, -139, -501},  // blank=4 blank-after=3 bullets-around=2
    {-35, 320, -27, -126, -553},  // blank=4 blank-after=3 bullets-around=3
    {-43, 700, -243, 15, -544},  // blank=4 blank-after=4 bullets-around=0
    {-44, 646, -204, 0, -555},  // blank=4 blank-after=4 bullets-around=1
    {-13, 400, -264, 8, -526},  // blank=4 blank-after=4 bullets-around=2
    {-18, 260, -234, 21, -578},  // blank=4 blank-after=4 bullets-around=3
    {12, -108, 11, 12, 9},  // break=0 doubled=0 head=0 count=0
    {81, -337, 53, -75, 35},  // break=0 doubled=0 head=0 count=1
    {-19, -186, -120, 72, 49},  // break=0 doubled=0 head=0 count=2
    {3, -72, 11, -251, 144},  // break=0 doubled=0 head=1 count=0
    {72, -300, 54, -337, 170},  // break=0 doubled=0 head=1 count=1
    {-28, -149, -120, -191, 184},  // break=0 doubled=0 head=1 count=2
    {-102, 170, 60, -158, 11},  // break=0 doubled=0 head=2 count=0
    {-33, -59, 103, -245, 36},  // break=0 doubled=0 head=2 count=1
    {-133, 92, -70, -98, 50},  // break=0 doubled=0 head=2 count=2
    {148, 42, 178, -244, -206},  // break=0 doubled=1 head=0 count=0
    {217, -186, 220, -331, -180},  // break=0 doubled=1 head=0 count=1
    {117, -35, 47, -184, -167},  // break=0 doubled=1 head=0 count=2
    {138, 79, 178, -507, -71},  // break=0 doubled=1 head=1 count=0
    {207, -150, 220, -593, -45},  // break=0 doubled=1 head=1 count=1
    {107, 1, 47, -447, -31},  // break=0 doubled=1 head=1 count=2
    {34, 320, 227, -414, -205},  // break=0 doubled=1 head=2 count=0
    {103, 92, 270, -501, -179},  // break=0 doubled=1 head=2 count=1
    {3, 243, 97, -354, -165},  // break=0 doubled=1 head=2 count=2
    {-307, -186, 351, 34, -22},  // break=0 doubled=2 head=0 count=0
    {-238, -414, 394, -53, 4},  // break=0 doubled=2 head=0 count=1
    {-338, -263, 220, 93, 18},  // break=0 doubled=2 head=0 count=2
    {-317, -149, 351, -229, 114},  // break=0 doubled=2 head=1 count=0
    {-248, -378, 394, -316, 140},  // break=0 doubled=2 head=1 count=1
    {-348, -227, 221, -169, 153},  // break=0 doubled=2 head=1 count=2
    {-422, 92, 401, -136, -20},  // break=0 doubled=2 head=2 count=0
    {-353, -136, 443, -223, 6},  // break=0 doubled=2 head=2 count=1
    {-453, 15, 270, -77, 19},  // break=0 doubled=2 head=2 count=2
    {288, 285, 3, -292, -145},  // break=1 doubled=0 head=0 count=0
    {357, 56, 46, -378, -119},  // break=1 doubled=0 head=0 count=1
    {257, 207, -127, -232, -105},  // break=1 doubled=0 head=0 count=2
    {278, 321, 4, -554, -10},  // break=1 doubled=0 head=1 count=0
    {347, 93, 46, -641, 16},  // break=1 doubled=0 head=1 count=1
    {247, 244, -127, -494, 30},  // break=1 doubled=0 head=1 count=2
    {173, 563, 53, -462, -144},  // break=1 doubled=0 head=2 count=0
    {242, 334, 96, -548, -118},  // break=1 doubled=0 head=2 count=1
    {142, 486, -78, -402, -104},  // break=1 doubled=0 head=2 count=2
    {424, 436, 170, -548, -360},  // break=1 doubled=1 head=0 count=0
    {493, 207, 213, -634, -334},  // break=1 doubled=1 head=0 count=1
    {393, 358, 40, -488, -321},  // break=1 doubled=1 head=0 count=2
    {414, 472, 171, -810, -225},  // break=1 doubled=1 head=1 count=0
    {483, 243, 213, -897, -199},  // break=1 doubled=1 head=1 count=1
    {383, 395, 40, -751, -185},  // break=1 doubled=1 head=1 count=2
    {309, 714, 220, -718, -359},  // break=1 doubled=1 head=2 count=0
    {378, 485, 263, -804, -333},  // break=1 doubled=1 head=2 count=1
    {278, 636, 89, -658, -319},  // break=1 doubled=1 head=2 count=2
    {-32, 208, 344, -270, -176},  // break=1 doubled=2 head=0 count=0
    {37, -21, 386, -357, -150},  // break=1 doubled=2 head=0 count=1
    {-63, 130, 213, -210, -136},  // break=1 doubled=2 head=0 count=2
    {-41, 244, 344, -533, -40},  // break=1 doubled=2 head=1 count=0
    {28, 16, 387, -619, -14},  // break=1 doubled=2 head=1 count=1
    {-72, 167, 213, -473, -1},  // break=1 doubled=2 head=1 count=2
    {-146, 486, 393, -440, -174},  // break=1 doubled=2 head=2 count=0
    {-77, 257, 436, -527, -148},  // break=1 doubled=2 head=2 count=1
    {-177, 408, 263, -380, -135},  // break=1 doubled=2 head=2 count=2
    {-29, 155, 99, -10, -12},  // previous2=0 next2=0
    {-4, -28, 81, 49, -53},  // previous2=0 next2=1
    {1, -39, 38, 10, -2},  // previous2=0 next2=2
    {11, -19, 74, -16, 0},  // previous2=0 next2=3
    {-2, 161, -53, -9, 44},  // previous2=0 next2=4
    {47, 287, 143, -256, -188},  // previous2=0 next2=5
    {-23, 246, 38, -13, -72},  // previous2=0 next2=6
    {0, 4, 55, -30, 29},  // previous2=0 next2=7
    {-29, 146, 222, -58, 17},  // previous2=0 next2=8
    {-46, 102, 55, -26, 72},  // previous2=0 next2=9
    {31, 133, -48, -20, -26},  // previous2=0 next2=10
    {-40, -27, 25, 80, -18},  // previous2=1 next2=0
    {-15, -209, 6, 139, -59},  // previous2=1 next2=1
    {-10, -221, -36, 100, -8},  // previous2=1 next2=2
    {0, -201, 0, 75, -6},  // previous2=1 next2=3
    {-13, -20, -127, 81, 38},  // previous2=1 next2=4
    {36, 105, 69, -166, -194},  // previous2=1 next2=5
    {-34, 64, -36, 77, -78},  // previous2=1 next2=6
    {-10, -177, -19, 60, 23},  // previous2=1 next2=7
    {-39, -35, 148, 32, 10},  // previous2=1 next2=8
    {-57, -79, -19, 64, 65},  // previous2=1 next2=9
    {20, -49, -123, 70, -32},  // previous2=1 next2=10
    {-18, 14, 39, 12, -18},  // previous2=2 next2=0
    {7, -169, 21, 72, -59},  // previous2=2 next2=1
    {12, -180, -21, 33, -7},  // previous2=2 next2=2
    {22, -160, 14, 7, -6},  // previous2=2 next2=3
    {9, 20, -112, 13, 39},  // previous2=2 next2=4
    {57, 146, 84, -233, -193},  // previous2=2 next2=5
    {-12, 105, -22, 9, -77},  // previous2=2 next2=6
    {11, -137, -5, -7, 23},  // previous2=2 next2=7
    {-18, 5, 162, -35, 11},  // previous2=2 next2=8
    {-35, -39, -4, -3, 66},  // previous2=2 next2=9
    {42, -8, -108, 3, -32},  // previous2=2 next2=10
    {-7, 31, 50, -22, -2},  // previous2=3 next2=0
    {18, -152, 32, 37, -43},  // previous2=3 next2=1
    {23, -163, -10, -2, 8},  // previous2=3 next2=2
    {33, -144, 25, -27, 10},  // previous2=3 next2=3
    {20, 37, -101, -21, 55},  // previous2=3 next2=4
    {69, 163, 95, -268, -178},  // previous2=3 next2=5
    {-1, 122, -10, -25, -61},  // previous2=3 next2=6
    {23, -120, 7, -42, 39},  // previous2=3 next2=7
    {-6, 22, 174, -70, 27},  // previous2=3 next2=8
    {-24, -22, 7, -38, 82},  // previous2=3 next2=9
    {53, 9, -97, -32, -16},  // previous2=3 next2=10
    {-10, -124, 92, -44, 69},  // previous2=4 next2=0
    {15, -307, 73, 15, 29},  // previous2=4 next2=1
    {20, -318, 31, -24, 80},  // previous2=4 next2=2
    {29, -298, 67, -50, 81},  // previous2=4 next2=3
    {16, -117, -60, -43, 126},  // previous2=4 next2=4
    {65, 8, 136, -290, -106},  // previous2=4 next2=5
    {-4, -33, 31, -47, 10},  // previous2=4 next2=6
    {19, -274, 48, -64, 110},  // previous2=4 next2=7
    {-10, -133, 215, -92, 98},  // previous2=4 next2=8
    {-28, -177, 48, -60, 153},  // previous2=4 next2=9
    {50, -146, -56, -54, 55},  // previous2=4 next2=10
    {27, 13, 21, -74, 21},  // previous2=5 next2=0
    {52, -170, 3, -15, -19},  // previous2=5 next2=1
    {57, -181, -40, -54, 32},  // previous2=5 next2=2
    {67, -162, -4, -79, 33},  // previous2=5 next2=3
    {54, 19, -130, -73, 78},  // previous2=5 next2=4
    {103, 145, 66, -320, -154},  // previous2=5 next2=5
    {33, 104, -40, -77, -38},  // previous2=5 next2=6
    {56, -138, -23, -94, 62},  // previous2=5 next2=7
    {27, 4, 144, -122, 50},  // previous2=5 next2=8
    {10, -40, -22, -90, 105},  // previous2=5 next2=9
    {87, -9, -126, -84, 8},  // previous2=5 next2=10
    {-127, 8, -56, 43, 82},  // previous2=6 next2=0
    {-102, -175, -75, 102, 42},  // previous2=6 next2=1
    {-97, -186, -117, 63, 93},  // previous2=6 next2=2
    {-87, -166, -82, 37, 94},  // previous2=6 next2=3
    {-100, 15, -208, 43, 139},  // previous2=6 next2=4
    {-51, 140, -12, -203, -93},  // previous2=6 next2=5
    {-121, 99, -117, 40, 23},  // previous2=6 next2=6
    {-97, -142, -100, 23, 124},  // previous2=6 next2=7
    {-126, -1, 67, -5, 111},  // previous2=6 next2=8
    {-144, -45, -100, 27, 166},  // previous2=6 next2=9
    {-67, -14, -204, 33, 69},  // previous2=6 next2=10
    {-22, -27, 64, -20, 32},  // previous2=7 next2=0
    {3, -210, 46, 39, -9},  // previous2=7 next2=1
    {8, -221, 3, 0, 42},  // previous2=7 next2=2
    {17, -201, 39, -26, 44},  // previous2=7 next2=3
    {4, -21, -87, -20, 88},  // previous2=7 next2=4
    {53, 105, 108, -266, -144},  // previous2=7 next2=5
    {-16, 64, 3, -23, -28},  // previous2=7 next2=6
    {7, -178, 20, -40, 73},  // previous2=7 next2=7
    {-22, -36, 187, -68, 60},  // previous2=7 next2=8
    {-39, -80, 20, -36, 115},  // previous2=7 next2=9
    {38, -49, -83, -30, 18},  // previous2=7 next2=10
    {204, -157, 43, -216, 50},  // previous2=8 next2=0
    {229, -340, 24, -156, 10},  // previous2=8 next2=1
    {234, -351, -18, -195, 61},  // previous2=8 next2=2
    {244, -332, 17, -221, 62},  // previous2=8 next2=3
    {231, -151, -109, -215, 107},  // previous2=8 next2=4
    {280, -25, 87, -461, -125},  // previous2=8 next2=5
    {210, -66, -18, -219, -9},  // previous2=8 next2=6
    {234, -308, -1, -235, 91},  // previous2=8 next2=7
    {205, -166, 166, -263, 79},  // previous2=8 next2=8
    {187, -210, -1, -231, 134},  // previous2=8 next2=9
    {264, -179, -105, -225, 37},  // previous2=8 next2=10
    {-13, 52, 43, 101, -117},  // previous2=9 next2=0
    {12, -130, 24, 160, -158},  // previous2=9 next2=1
    {17, -141, -18, 121, -106},  // previous2=9 next2=2
    {27, -122, 18, 95, -105},  // previous2=9 next2=3
    {14, 59, -109, 102, -60},  // previous2=9 next2=4
    {63, 184, 87, -145, -292},  // previous2=9 next2=5
    {-7, 143, -18, 98, -176},  // previous2=9 next2=6
    {16, -98, -1, 81, -76},  // previous2=9 next2=7
    {-12, 44, 166, 53, -88},  // previous2=9 next2=8
    {-30, 0, -1, 85, -33},  // previous2=9 next2=9
    {47, 30, -105, 91, -131},  // previous2=9 next2=10
    {-49, 112, 42, -2, -3},  // previous2=10 next2=0
    {-24, -71, 23, 57, -44},  // previous2=10 next2=1
    {-19, -82, -19, 18, 7},  // previous2=10 next2=2
    {-9, -63, 16, -8, 9},  // previous2=10 next2=3
    {-22, 118, -110, -1, 53},  // previous2=10 next2=4
    {27, 244, 86, -248, -179},  // previous2=10 next2=5
    {-43, 203, -19, -5, -63},  // previous2=10 next2=6
    {-19, -39, -2, -22, 38},  // previous2=10 next2=7
    {-48, 103, 165, -50, 25},  // previous2=10 next2=8
    {-66, 59, -2, -18, 80},  // previous2=10 next2=9
    {11, 89, -106, -12, -17},  // previous2=10 next2=10
    {7, 35, 0, -42, 0},  // length-before=0 length-after=0
    {-50, 32, -40, 56, -10},  // length-before=0 length-after=1
    {-15, -51, 33, 5, -21},  // length-before=0 length-after=2
    {-15, -184, 3, 8, -2},  // length-before=0 length-after=3
    {-69, -108, 6, 19, 34},  // length-before=0 length-after=4
    {7, -71, -51, -9, 10},  // length-before=0 length-after=5
    {-24, 67, 22, -22, 1},  // length-before=0 length-after=6
    {-30, 201, 80, -47, -36},  // length-before=0 length-after=7
    {-10, 243, 25, -67, -37},  // length-before=0 length-after=8
    {-61, 145, 79, -14, -44},  // length-before=0 length-after=9
    {-90, -35, 11, 38, 31},  // length-before=0 length-after=10
    {19, 333, -3, -39, -25},  // length-before=1 length-after=0
    {-38, 330, -43, 59, -35},  // length-before=1 length-after=1
    {-3, 247, 30, 8, -46},  // length-before=1 length-after=2
    {-2, 114, 0, 11, -27},  // length-before=1 length-after=3
    {-57, 190, 2, 22, 9},  // length-before=1 length-after=4
    {19, 227, -54, -6, -15},  // length-before=1 length-after=5
    {-12, 365, 18, -19, -24},  // length-before=1 length-after=6
    {-17, 499, 77, -44, -61},  // length-before=1 length-after=7
    {3, 541, 22, -64, -63},  // length-before=1 length-after=8
    {-49, 443, 76, -11, -69},  // length-before=1 length-after=9
    {-78, 263, 8, 41, 6},  // length-before=1 length-after=10
    {51, -146, 11, -40, 13},  // length-before=2 length-after=0
    {-7, -150, -29, 58, 3},  // length-before=2 length-after=1
    {29, -232, 44, 7, -8},  // length-before=2 length-after=2
    {29, -366, 14, 11, 11},  // length-before=2 length-after=3
    {-26, -289, 17, 21, 47},  // length-before=2 length-after=4
    {51, -253, -40, -7, 23},  // length-before=2 length-after=5
    {20, -115, 33, -19, 14},  // length-before=2 length-after=6
    {14, 19, 91, -45, -23},  // length-before=2 length-after=7
    {34, 61, 36, -65, -25},  // length-before=2 length-after=8
    {-17, -36, 90, -12, -31},  // length-before=2 length-after=9
    {-47, -217, 22, 40, 44},  // length-before=2 length-after=10
    {68, -99, 19, -51, -28},  // length-before=3 length-after=0
    {11, -103, -22, 48, -37},  // length-before=3 length-after=1
    {46, -185, 52, -3, -49},  // length-before=3 length-after=2
    {46, -318, 21, 0, -29},  // length-before=3 length-after=3
    {-8, -242, 24, 11, 6},  // length-before=3 length-after=4
    {68, -205, -32, -18, -18},  // length-before=3 length-after=5
    {37, -67, 40, -30, -27},  // length-before=3 length-after=6
    {32, 66, 99, -55, -64},  // length-before=3 length-after=7
    {52, 109, 43, -75, -65},  // length-before=3 length-after=8
    {0, 11, 98, -23, -72},  // length-before=3 length-after=9
    {-29, -170, 29, 29, 4},  // length-before=3 length-after=10
    {32, -147, -25, 3, -8},  // length-before=4 length-after=0
    {-25, -151, -65, 101, -18},  // length-before=4 length-after=1
    {10, -233, 8, 50, -29},  // length-before=4 length-after=2
    {10, -367, -22, 54, -10},  // length-before=4 length-after=3
    {-44, -290, -19, 64, 26},  // length-before=4 length-after=4
    {32, -254, -75, 36, 2},  // length-before=4 length-after=5
    {1, -116, -3, 24, -7},  // length-before=4 length-after=6
    {-5, 18, 56, -2, -44},  // length-before=4 length-after=7
    {15, 60, 0, -22, -46},  // length-before=4 length-after=8
    {-36, -37, 54, 31, -52},  // length-before=4 length-after=9
    {-65, -218, -14, 83, 23},  // length-before=4 length-after=10
    {64, -281, 42, -49, 5},  // length-before=5 length-after=0
    {7, -285, 2, 50, -4},  // length-before=5 length-after=1
    {42, -367, 75, -1, -16},  // length-before=5 length-after=2
    {43, -500, 45, 2, 4},  // length-before=5 length-after=3
    {-12, -424, 47, 13, 39},  // length-before=5 length-after=4
    {64, -387, -9, -16, 16},  // length-before=5 length-after=5
    {33, -249, 63, -28, 6},  // length-before=5 length-after=6
    {28, -116, 122, -53, -31},  // length-before=5 length-after=7
    {48, -73, 67, -73, -32},  // length-before=5 length-after=8
    {-4, -171, 121, -21, -39},  // length-before=5 length-after=9
    {-33, -352, 53, 31, 37},  // length-before=5 length-after=10
    {16, -25, 41, -38, 16},  // length-before=6 length-after=0
    {-41, -29, 1, 61, 6},  // length-before=6 length-after=1
    {-6, -111, 74, 9, -5},  // length-before=6 length-after=2
    {-5, -245, 43, 13, 14},  // length-before=6 length-after=3
    {-60, -168, 46, 23, 50},  // length-before=6 length-after=4
    {16, -132, -10, -5, 26},  // length-before=6 length-after=5
    {-15, 7, 62, -17, 16},  // length-before=6 length-after=6
    {-20, 140, 121, -42, -21},  // length-before=6 length-after=7
    {0, 183, 65, -62, -22},  // length-before=6 length-after=8
    {-52, 85, 120, -10, -29},  // length-before=6 length-after=9
    {-81, -96, 51, 42, 47},  // length-before=6 length-after=10
    {73, -25, -32, -60, -1},  // length-before=7 length-after=0
    {16, -29, -72, 38, -10},  // length-before=7 length-after=1
    {51, -111, 1, -13, -22},  // length-before=7 length-after=2
    {51, -245, -29, -10, -3},  // length-before=7 length-after=3
    {-3, -168, -26, 1, 33},  // length-before=7 length-after=4
    {73, -132, -83, -27, 9},  // length-before=7 length-after=5
    {42, 6, -10, -40, 0},  // length-before=7 length-after=6
    {37, 140, 48, -65, -37},  // length-before=7 length-after=7
    {57, 182, -7, -85, -38},  // length-before=7 length-after=8
    {5, 85, 47, -32, -45},  // length-before=7 length-after=9
    {-24, -96, -21, 20, 30},  // length-before=7 length-after=10
    {86, -24, 36, -75, -5},  // length-before=8 length-after=0
    {28, -28, -4, 24, -15},  // length-before=8 length-after=1
    {64, -110, 69, -28, -27},  // length-before=8 length-after=2
    {64, -243, 39, -24, -7},  // length-before=8 length-after=3
    {10, -167, 42, -14, 28},  // length-before=8 length-after=4
    {86, -130, -15, -42, 5},  // length-before=8 length-after=5
    {55, 8, 58, -54, -5},  // length-before=8 length-after=6
    {49, 142, 116, -79, -42},  // length-before=8 length-after=7
    {69, 184, 61, -99, -43},  // length-before=8 length-after=8
    {18, 86, 115, -47, -50},  // length-before=8 length-after=9
    {-11, -95, 47, 5, 26},  // length-before=8 length-after=10
    {24, -10, 36, -55, 18},  // length-before=9 length-after=0
    {-33, -14, -4, 43, 9},  // length-before=9 length-after=1
    {2, -96, 69, -8, -3},  // length-before=9 length-after=2
    {3, -229, 39, -5, 17},  // length-before=9 length-after=3
    {-52, -153, 42, 6, 52},  // length-before=9 length-after=4
    {24, -116, -15, -23, 28},  // length-before=9 length-after=5
    {-7, 22, 58, -35, 19},  // length-before=9 length-after=6
    {-12, 155, 116, -60, -18},  // length-before=9 length-after=7
    {8, 198, 61, -80, -19},  // length-before=9 length-after=8
    {-44, 100, 115, -27, -26},  // length-before=9 length-after=9
    {-73, -81, 47, 25, 50},  // length-before=9 length-after=10
    {51, -64, -159, -32, 40},  // length-before=10 length-after=0
    {-6, -68, -199, 66, 31},  // length-before=10 length-after=1
    {29, -150, -126, 15, 19},  // length-before=10 length-after=2
    {29, -284, -156, 18, 39},  // length-before=10 length-after=3
    {-25, -207, -153, 29, 74},  // length-before=10 length-after=4
    {51, -170, -209, 0, 51},  // length-before=10 length-after=5
    {20, -32, -137, -12, 41},  // length-before=10 length-after=6
    {14, 101, -78, -37, 4},  // length-before=10 length-after=7
    {34, 144, -134, -57, 3},  // length-before=10 length-after=8
    {-17, 46, -80, -4, -4},  // length-before=10 length-after=9
    {-46, -135, -148, 48, 72},  // length-before=10 length-after=10
    {-49, -213, 25, 21, 10},  // prose-before-3=0 prose-after-3=0 prose-side=0
    {32, -182, -31, -6, 13},  // prose-before-3=0 prose-after-3=0 prose-side=1
    {18, -175, 33, 14, 16},  // prose-before-3=0 prose-after-3=0 prose-side=2
    {20, -239, 16, 15, 12},  // prose-before-3=0 prose-after-3=0 prose-side=3
    {-50, -206, -27, 49, -23},  // prose-before-3=0 prose-after-3=1 prose-side=0
    {32, -175, -83, 23, -20},  // prose-before-3=0 prose-after-3=1 prose-side=1
    {18, -169, -20, 42, -16},  // prose-before-3=0 prose-after-3=1 prose-side=2
    {20, -232, -36, 43, -21},  // prose-before-3=0 prose-after-3=1 prose-side=3
    {-54, -111, 32, 16, -7},  // prose-before-3=0 prose-after-3=2 prose-side=0
    {28, -81, -24, -10, -4},  // prose-before-3=0 prose-after-3=2 prose-side=1
    {14, -74, 39, 9, 0},  // prose-before-3=0 prose-after-3=2 prose-side=2
    {16, -137, 23, 11, -5},  // prose-before-3=0 prose-after-3=2 prose-side=3
    {-84, -125, 78, 22, 3},  // prose-before-3=0 prose-after-3=3 prose-side=0
    {-2, -94, 21, -4, 5},  // prose-before-3=0 prose-after-3=3 prose-side=1
    {-16, -88, 85, 16, 9},  // prose-before-3=0 prose-after-3=3 prose-side=2
    {-15, -151, 68, 17, 5},  // prose-before-3=0 prose-after-3=3 prose-side=3
    {-79, -73, 40, -2, 22},  // prose-before-3=0 prose-after-3=4 prose-side=0
    {3, -43, -17, -28, 25},  // prose-before-3=0 prose-after-3=4 prose-side=1
    {-12, -36, 47, -8, 29},  // prose-before-3=0 prose-after-3=4 prose-side=2
    {-10, -100, 30, -7, 24},  // prose-before-3=0 prose-after-3=4 prose-side=3
    {-59, -224, 113, 23, -20},  // prose-before-3=1 prose-after-3=0 prose-side=0
    {23, -194, 57, -3, -17},  // prose-before-3=1 prose-after-3=0 prose-side=1
    {8, -187, 120, 16, -13},  // prose-before-3=1 prose-after-3=0 prose-side=2
    {10, -251, 104, 18, -18},  // prose-before-3=1 prose-after-3=0 prose-side=3
    {-59, -217, 61, 51, -53},  // prose-before-3=1 prose-after-3=1 prose-side=0
    {23, -187, 5, 25, -50},  // prose-before-3=1 prose-after-3=1 prose-side=1
    {8, -180, 68, 45, -46},  // prose-before-3=1 prose-after-3=1 prose-side=2
    {10, -244, 51, 46, -50},  // prose-before-3=1 prose-after-3=1 prose-side=3
    {-63, -122, 120, 19, -37},  // prose-before-3=1 prose-after-3=2 prose-side=0
    {18, -92, 64, -7, -34},  // prose-before-3=1 prose-after-3=2 prose-side=1
    {4, -85, 127, 12, -30},  // prose-before-3=1 prose-after-3=2 prose-side=2
    {6, -149, 110, 13, -35},  // prose-before-3=1 prose-after-3=2 prose-side=3
    {-93, -136, 165, 25, -27},  // prose-before-3=1 prose-after-3=3 prose-side=0
    {-12, -106, 109, -1, -24},  // prose-before-3=1 prose-after-3=3 prose-side=1
    {-26, -99, 173, 18, -20},  // prose-before-3=1 prose-after-3=3 prose-side=2
    {-24, -163, 156, 20, -25},  // prose-before-3=1 prose-after-3=3 prose-side=3
    {-89, -85, 128, 1, -7},  // prose-before-3=1 prose-after-3=4 prose-side=0
    {-7, -54, 71, -25, -4},  // prose-before-3=1 prose-after-3=4 prose-side=1
    {-21, -48, 135, -6, -1},  // prose-before-3=1 prose-after-3=4 prose-side=2
    {-20, -111, 118, -4, -5},  // prose-before-3=1 prose-after-3=4 prose-side=3
    {-37, -161, 13, 18, 7},  // prose-before-3=2 prose-after-3=0 prose-side=0
    {45, -131, -43, -8, 10},  // prose-before-3=2 prose-after-3=0 prose-side=1
    {30, -124, 20, 11, 14},  // prose-before-3=2 prose-after-3=0 prose-side=2
    {32, -188, 3, 13, 10},  // prose-before-3=2 prose-after-3=0 prose-side=3
    {-37, -154, -39, 46, -25},  // prose-before-3=2 prose-after-3=1 prose-side=0
    {45, -124, -96, 20, -22},  // prose-before-3=2 prose-after-3=1 prose-side=1
    {30, -117, -32, 39, -19},  // prose-before-3=2 prose-after-3=1 prose-side=2
    {32, -181, -49, 41, -23},  // prose-before-3=2 prose-after-3=1 prose-side=3
    {-41, -59, 20, 14, -9},  // prose-before-3=2 prose-after-3=2 prose-side=0
    {40, -29, -37, -13, -6},  // prose-before-3=2 prose-after-3=2 prose-side=1
    {26, -22, 27, 7, -3},  // prose-before-3=2 prose-after-3=2 prose-side=2
    {28, -86, 10, 8, -7},  // prose-before-3=2 prose-after-3=2 prose-side=3
    {-71, -73, 65, 20, 0},  // prose-before-3=2 prose-after-3=3 prose-side=0
    {10, -43, 9, -6, 3},  // prose-before-3=2 prose-after-3=3 prose-side=1
    {-4, -36, 72, 13, 7},  // prose-before-3=2 prose-after-3=3 prose-side=2
    {-2, -100, 56, 14, 2},  // prose-before-3=2 prose-after-3=3 prose-side=3
    {-67, -22, 27, -4, 20},  // prose-before-3=2 prose-after-3=4 prose-side=0
    {15, 9, -29, -30, 23},  // prose-before-3=2 prose-after-3=4 prose-side=1
    {1, 15, 35, -11, 26},  // prose-before-3=2 prose-after-3=4 prose-side=2
    {2, -48, 18, -10, 22},  // prose-before-3=2 prose-after-3=4 prose-side=3
    {-77, 38, -76, 35, 16},  // prose-before-3=3 prose-after-3=0 prose-side=0
    {5, 68, -132, 9, 19},  // prose-before-3=3 prose-after-3=0 prose-side=1
    {-10, 75, -69, 28, 23},  // prose-before-3=3 prose-after-3=0 prose-side=2
    {-8, 11, -86, 29, 18},  // prose-before-3=3 prose-after-3=0 prose-side=3
    {-77, 45, -128, 63, -17},  // prose-before-3=3 prose-after-3=1 prose-side=0
    {5, 75, -185, 37, -14},  // prose-before-3=3 prose-after-3=1 prose-side=1
    {-10, 82, -121, 56, -10},  // prose-before-3=3 prose-after-3=1 prose-side=2
    {-8, 18, -138, 58, -15},  // prose-before-3=3 prose-after-3=1 prose-side=3
    {-81, 140, -69, 30, -1},  // prose-before-3=3 prose-after-3=2 prose-side=0
    {1, 170, -126, 4, 2},  // prose-before-3=3 prose-after-3=2 prose-side=1
    {-14, 177, -62, 24, 6},  // prose-before-3=3 prose-after-3=2 prose-side=2
    {-12, 113, -79, 25, 1},  // prose-before-3=3 prose-after-3=2 prose-side=3
    {-111, 126, -24, 37, 9},  // prose-before-3=3 prose-after-3=3 prose-side=0
    {-29, 156, -80, 11, 12},  // prose-before-3=3 prose-after-3=3 prose-side=1
    {-44, 163, -17, 30, 15},  // prose-before-3=3 prose-after-3=3 prose-side=2
    {-42, 99, -33, 31, 11},  // prose-before-3=3 prose-after-3=3 prose-side=3
    {-106, 177, -62, 13, 28},  // prose-before-3=3 prose-after-3=4 prose-side=0
    {-25, 208, -118, -13, 31},  // prose-before-3=3 prose-after-3=4 prose-side=1
    {-39, 214, -54, 6, 35},  // prose-before-3=3 prose-after-3=4 prose-side=2
    {-37, 151, -71, 7, 30},  // prose-before-3=3 prose-after-3=4 prose-side=3
    {-34, 58, -12, -20, 7},  // prose-before-3=4 prose-after-3=0 prose-side=0
    {48, 88, -69, -46, 10},  // prose-before-3=4 prose-after-3=0 prose-side=1
    {33, 95, -5, -27, 14},  // prose-before-3=4 prose-after-3=0 prose-side=2
    {35, 32, -22, -25, 9},  // prose-before-3=4 prose-after-3=0 prose-side=3
    {-34, 65, -64, 8, -26},  // prose-before-3=4 prose-after-3=1 prose-side=0
    {48, 95, -121, -18, -23},  // prose-before-3=4 prose-after-3=1 prose-side=1
    {33, 102, -57, 1, -19},  // prose-before-3=4 prose-after-3=1 prose-side=2
    {35, 38, -74, 3, -23},  // prose-before-3=4 prose-after-3=1 prose-side=3
    {-38, 160, -5, -24, -10},  // prose-before-3=4 prose-after-3=2 prose-side=0
    {43, 190, -62, -51, -7},  // prose-before-3=4 prose-after-3=2 prose-side=1
    {29, 197, 2, -31, -3},  // prose-before-3=4 prose-after-3=2 prose-side=2
    {31, 133, -15, -30, -8},  // prose-before-3=4 prose-after-3=2 prose-side=3
    {-68, 146, 40, -18, 0},  // prose-before-3=4 prose-after-3=3 prose-side=0
    {13, 176, -16, -44, 3},  // prose-before-3=4 prose-after-3=3 prose-side=1
    {-1, 183, 47, -25, 7},  // prose-before-3=4 prose-after-3=3 prose-side=2
    {1, 120, 30, -23, 2},  // prose-before-3=4 prose-after-3=3 prose-side=3
    {-64, 198, 2, -42, 19},  // prose-before-3=4 prose-after-3=4 prose-side=0
    {18, 228, -54, -68, 22},  // prose-before-3=4 prose-after-3=4 prose-side=1
    {4, 235, 9, -49, 26},  // prose-before-3=4 prose-after-3=4 prose-side=2
    {5, 171, -7, -47, 22},  // prose-before-3=4 prose-after-3=4 prose-side=3
    {18, -171, 10, 5, -4},  // prose-around-10=0
    {38, -146, -14, 24, -31},  // prose-around-10=1
    {3, -205, 15, 24, 13},  // prose-around-10=2
    {-32, -42, 6, -47, 85},  // prose-around-10=3
    {-104, 60, 26, 30, -13},  // prose-around-10=4
    {-86, 189, 40, 23, 9},  // prose-around-10=5
    {-17, -33, 84, -22, 67},  // prose-around-10=6
    {29, 14, -94, 23, -83},  // prose-around-10=7
    {-4, -152, 7, 37, -17},  // prose-around-10=8
    {16, -95, 7, -29, 51},  // prose-around-10=9
    {-115, 7, 65, -8, 81},  // prose-around-10=10
    {5, 23, -25, -83, 111},  // prose-around-10=11
    {-10, -28, -163, 53, 11},  // prose-around-10=12
    {55, -38, -50, 1, -15},  // prose-around-10=13
    {17, -186, -27, 61, -59},  // prose-around-10=14
    {33, -143, -43, 31, -1},  // prose-around-10=15
    {15, -93, -32, 27, 14},  // prose-around-10=16
    {-32, -9, 71, -33, 30},  // prose-around-10=17
    {-1, -15, -128, 13, 32},  // prose-around-10=18
    {25, 12, 17, -16, -13},  // prose-around-10=19
    {2, 32, -1, 41, -45},  // prose-around-10=20
    {-20, 40, -22, 14, 12},  // prose-around-10=21
    {-33, 78, -5, -7, 12},  // prose-around-10=22
    {56, -34, 2, -45, 21},  // prose-around-10=23
    {29, -15, -75, -14, 16},  // prose-around-10=24
    {72, 15, -20, -85, -19},  // prose-around-10=25
    {58, 113, 5, -49, -19},  // prose-around-10=26
    {-2, 105, 20, -21, -5},  // prose-around-10=27
    {-50, 95, 93, -31, 5},  // prose-around-10=28
    {-90, 118, 101, -19, -8},  // prose-around-10=29
    {93, 60, -37, -14, -200},  // prose-around-10=30
    {25, -1, 11, -5, -17},  // prose-around-10=31
    {89, 27, 4, -32, -120},  // prose-around-10=32
    {-75, 271, 6, -13, -26},  // prose-around-10=33
    {-66, 162, 25, -64, 18},  // prose-around-10=34
    {93, -13, 19, -95, 32},  // prose-around-10=35
    {69, -5, -247, 12, -64},  // prose-around-40=0
    {47, -91, -199, 69, -61},  // prose-around-40=1
    {-45, 10, 4, 112, -44},  // prose-around-40=2
    {-7, 6, 30, -7, 21},  // prose-around-40=3
    {-14, 66, 11, -61, 52},  // prose-around-40=4
    {42, -6, 54, -96, -3},  // prose-around-40=5
    {5, -12, 60, 20, -106},  // prose-around-40=6
    {27, 18, -10, -5, -32},  // prose-around-40=7
    {27, -34, 60, -29, -6},  // prose-around-40=8
    {-48, 156, 33, -43, 47},  // prose-around-40=9
    {-44, 21, 65, -51, 4},  // prose-around-40=10
    {1, -26, 71, -26, 8},  // prose-around-40=11
    {-2, 7, -116, 59, -50},  // prose-around-40=12
    {31, 142, -18, -24, -11},  // prose-around-40=13
    {-37, 117, -56, 32, 11},  // prose-around-40=14
    {-66, -4, -72, 37, 59},  // prose-around-40=15
    {-30, -4, 3, 48, 9},  // prose-around-40=16
    {-32, -68, 9, 30, 47},  // prose-around-40=17
    {38, 2, -84, -54, 62},  // prose-around-40=18
    {16, 82, -63, -83, 28},  // prose-around-40=19
    {-11, 89, 27, -25, 8},  // prose-around-40=20
    {6, -57, -45, 33, 5},  // prose-around-40=21
    {-58, -24, -19, 62, -30},  // prose-around-40=22
    {-5, -1, 61, -22, -3},  // prose-around-40=23
    {30, -8, 62, -38, 4},  // prose-around-40=24
    {63, 40, -2, -65, 3},  // prose-around-40=25
    {1, 55, 95, -60, -68},  // prose-around-40=26
    {-18, 25, -27, 35, -35},  // prose-around-40=27
    {-5, 6, -14, 35, -36},  // prose-around-40=28
    {12, -2, 0, 19, -3},  // prose-around-40=29
    {7, 0, 107, -32, -42},  // prose-around-40=30
    {106, -1, -9, 5, -72},  // prose-around-40=31
    {38, -4, 50, -31, -50},  // prose-around-40=32
    {29, -1, 21, -9, -28},  // prose-around-40=33
    {-1, -1, -15, 50, 9},  // prose-around-40=34
    {104, -5, 35, -92, 13},  // prose-around-40=35
    {-67, 44, -45, 20, -16},  // change=0 position=0
    {-43, 105, -29, 9, -20},  // change=0 position=1
    {-51, 454, -90, 15, -30},  // change=0 position=2
    {19, -367, -28, 25, -12},  // change=0 position=3
    {48, -33, -45, -17, -16},  // change=0 position=4
    {-56, 197, 20, -41, 12},  // change=1 position=0
    {-32, 257, 35, -52, 8},  // change=1 position=1
    {-40, 607, -26, -46, -2},  // change=1 position=2
    {30, -214, 36, -36, 16},  // change=1 position=3
    {59, 120, 20, -78, 12},  // change=1 position=4
    {-77, -54, -2, 7, 17},  // change=2 position=0
    {-54, 6, 13, -5, 14},  // change=2 position=1
    {-61, 356, -48, 2, 4},  // change=2 position=2
    {9, -465, 14, 11, 22},  // change=2 position=3
    {38, -131, -2, -31, 17},  // change=2 position=4
    {-51, 242, 67, -53, -46},  // change=3 position=0
    {-28, 302, 83, -64, -49},  // change=3 position=1
    {-36, 652, 21, -58, -59},  // change=3 position=2
    {34, -169, 84, -48, -42},  // change=3 position=3
    {63, 165, 67, -90, -46},  // change=3 position=4
    {-53, 453, 32, -123, 35},  // change=4 position=0
    {-30, 513, 47, -135, 31},  // change=4 position=1
    {-37, 863, -14, -128, 21},  // change=4 position=2
    {33, 42, 48, -119, 39},  // change=4 position=3
    {62, 376, 32, -160, 35},  // change=4 position=4
    {5, 26, 8, 2, 4},  // leads=0 leads-before=0
    {106, -343, -110, -104, 177},  // leads=0 leads-before=1
    {246, -7, 40, -367, 70},  // leads=0 leads-before=2
    {171, 47, -12, -197, -61},  // leads=0 leads-before=3
    {-131, 0, 40, -52, 156},  // leads=0 leads-before=4
    {-192, -96, -15, 105, 73},  // leads=0 leads-before=5
    {90, 21, 12, -242, 110},  // leads=1 leads-before=0
    {191, -348, -106, -348, 284},  // leads=1 leads-before=1
    {331, -11, 44, -610, 177},  // leads=1 leads-before=2
    {256, 43, -8, -441, 45},  // leads=1 leads-before=3
    {-47, -5, 43, -296, 262},  // leads=1 leads-before=4
    {-108, -100, -11, -139, 180},  // leads=1 leads-before=5
    {243, 27, 154, -419, -12},  // leads=2 leads-before=0
    {344, -342, 36, -525, 162},  // leads=2 leads-before=1
    {484, -6, 185, -788, 55},  // leads=2 leads-before=2
    {408, 48, 133, -619, -76},  // leads=2 leads-before=3
    {106, 1, 185, -474, 140},  // leads=2 leads-before=4
    {45, -94, 130, -317, 58},  // leads=2 leads-before=5
    {214, 25, -28, -171, -50},  // leads=3 leads-before=0
    {315, -344, -146, -277, 124},  // leads=3 leads-before=1
    {455, -8, 4, -539, 17},  // leads=3 leads-before=2
    {379, 47, -48, -370, -115},  // leads=3 leads-before=3
    {77, -1, 4, -225, 102},  // leads=3 leads-before=4
    {16, -96, -51, -68, 20},  // leads=3 leads-before=5
    {-99, 26, 185, -116, 51},  // leads=4 leads-before=0
    {1, -343, 67, -222, 224},  // leads=4 leads-before=1
    {141, -7, 217, -485, 117},  // leads=4 leads-before=2
    {66, 47, 165, -316, -14},  // leads=4 leads-before=3
    {-236, 0, 216, -171, 203},  // leads=4 leads-before=4
    {-297, -96, 162, -14, 120},  // leads=4 leads-before=5
    {-304, 111, 36, -14, 117},  // leads=5 leads-before=0
    {-203, -258, -82, -120, 290},  // leads=5 leads-before=1
    {-63, 78, 68, -383, 183},  // leads=5 leads-before=2
    {-138, 133, 16, -213, 52},  // leads=5 leads-before=3
    {-440, 85, 68, -68, 269},  // leads=5 leads-before=4
    {-501, -10, 13, 89, 186},  // leads=5 leads-before=5
    {1, -58, 7, 13, 15},  // offers=0 kicker=0 page-before=0
    {-5, 77, 39, 1, -4},  // offers=0 kicker=0 page-before=1
    {12, -116, 0, 10, 19},  // offers=0 kicker=0 page-before=2
    {174, -38, -170, -32, 50},  // offers=0 kicker=1 page-before=0
    {168, 97, -138, -44, 31},  // offers=0 kicker=1 page-before=1
    {185, -95, -177, -35, 54},  // offers=0 kicker=1 page-before=2
    {77, 50, -143, -70, 90},  // offers=0 kicker=2 page-before=0
    {72, 185, -111, -83, 71},  // offers=0 kicker=2 page-before=1
    {89, -8, -150, -74, 94},  // offers=0 kicker=2 page-before=2
    {53, -34, 86, -53, -10},  // offers=0 kicker=3 page-before=0
    {47, 101, 117, -66, -29},  // offers=0 kicker=3 page-before=1
    {64, -92, 79, -57, -6},  // offers=0 kicker=3 page-before=2
    {279, -69, 68, -379, 24},  // offers=1 kicker=0 page-before=0
    {273, 66, 100, -391, 5},  // offers=1 kicker=0 page-before=1
    {290, -126, 62, -382, 28},  // offers=1 kicker=0 page-before=2
    {452, -48, -109, -424, 59},  // offers=1 kicker=1 page-before=0
    {446, 87, -77, -436, 40},  // offers=1 kicker=1 page-before=1
    {463, -106, -115, -427, 63},  // offers=1 kicker=1 page-before=2
    {356, 39, -81, -462, 99},  // offers=1 kicker=2 page-before=0
    {350, 174, -50, -475, 80},  // offers=1 kicker=2 page-before=1
    {367, -18, -88, -466, 103},  // offers=1 kicker=2 page-before=2
    {331, -45, 147, -445, -2},  // offers=1 kicker=3 page-before=0
    {325, 90, 179, -458, -21},  // offers=1 kicker=3 page-before=1
    {342, -102, 140, -449, 2},  // offers=1 kicker=3 page-before=2
    {87, -76, 255, -308, 23},  // offers=2 kicker=0 page-before=0
    {81, 59, 286, -321, 4},  // offers=2 kicker=0 page-before=1
    {98, -134, 248, -311, 27},  // offers=2 kicker=0 page-before=2
    {260, -55, 78, -353, 58},  // offers=2 kicker=1 page-before=0
    {254, 80, 109, -366, 39},  // offers=2 kicker=1 page-before=1
    {271, -113, 71, -357, 62},  // offers=2 kicker=1 page-before=2
    {164, 32, 105, -392, 98},  // offers=2 kicker=2 page-before=0
    {158, 167, 136, -404, 79},  // offers=2 kicker=2 page-before=1
    {175, -26, 98, -395, 102},  // offers=2 kicker=2 page-before=2
    {139, -52, 333, -375, -2},  // offers=2 kicker=3 page-before=0
    {133, 83, 365, -387, -21},  // offers=2 kicker=3 page-before=1
    {150, -110, 326, -378, 2},  // offers=2 kicker=3 page-before=2
    {-135, -63, -3, -281, 321},  // offers=3 kicker=0 page-before=0
    {-140, 72, 29, -294, 302},  // offers=3 kicker=0 page-before=1
    {-123, -121, -10, -284, 325},  // offers=3 kicker=0 page-before=2
    {38, -43, -180, -326, 356},  // offers=3 kicker=1 page-before=0
    {33, 92, -148, -339, 337},  // offers=3 kicker=1 page-before=1
    {50, -100, -186, -329, 360},  // offers=3 kicker=1 page-before=2
    {-58, 45, -153, -365, 396},  // offers=3 kicker=2 page-before=0
    {-64, 180, -121, -377, 376},  // offers=3 kicker=2 page-before=1
    {-47, -13, -159, -368, 400},  // offers=3 kicker=2 page-before=2
    {-82, -39, 76, -348, 295},  // offers=3 kicker=3 page-before=0
    {-88, 96, 108, -360, 276},  // offers=3 kicker=3 page-before=1
    {-71, -97, 69, -351, 299},  // offers=3 kicker=3 page-before=2
    {8, 5, 17, -7, 3},  // notice-words=0 post=0
    {0, -11, 8, 1, 44},  // notice-words=0 post=1
    {-7, -11, 9, -5, 47},  // notice-words=0 post=2
    {-7, -11, 9, -73, 116},  // notice-words=0 post=3
    {-7, -11, 9, -54, 127},  // notice-words=0 post=4
    {113, -18, 246, -343, 13},  // notice-words=0 post=5
    {-81, -37, -266, 401, -196},  // notice-words=0 post=6
    {-6, -8, -23, 29, 4},  // notice-words=1 post=0
    {-14, -24, -32, 37, 44},  // notice-words=1 post=1
    {-22, -24, -31, 32, 47},  // notice-words=1 post=2
    {-21, -24, -32, -37, 116},  // notice-words=1 post=3
    {-21, -24, -32, -18, 127},  // notice-words=1 post=4
    {98, -31, 206, -307, 14},  // notice-words=1 post=5
    {-96, -51, -306, 437, -196},  // notice-words=1 post=6
    {112, -80, 71, -345, 98},  // notice-words=2 post=0
    {103, -96, 63, -336, 139},  // notice-words=2 post=1
    {96, -96, 63, -342, 141},  // notice-words=2 post=2
    {96, -96, 63, -411, 210},  // notice-words=2 post=3
    {96, -96, 63, -391, 222},  // notice-words=2 post=4
    {216, -103, 301, -680, 108},  // notice-words=2 post=5
    {22, -122, -212, 63, -101},  // notice-words=2 post=6
    {146, 13, 106, -335, 122},  // notice-words=3 post=0
    {138, -3, 97, -327, 163},  // notice-words=3 post=1
    {130, -3, 98, -332, 166},  // notice-words=3 post=2
    {131, -2, 98, -401, 235},  // notice-words=3 post=3
    {131, -2, 98, -381, 246},  // notice-words=3 post=4
    {250, -10, 335, -670, 132},  // notice-words=3 post=5
    {56, -29, -177, 73, -77},  // notice-words=3 post=6
    {102, 12, 60, -216, 48},  // notice-words=4 post=0
    {93, -3, 51, -207, 89},  // notice-words=4 post=1
    {86, -4, 52, -213, 91},  // notice-words=4 post=2
    {86, -3, 51, -282, 161},  // notice-words=4 post=3
    {86, -3, 51, -262, 172},  // notice-words=4 post=4
    {206, -11, 289, -551, 58},  // notice-words=4 post=5
    {12, -30, -223, 192, -151},  // notice-words=4 post=6
    {325, 15, 7, -296, 0},  // notice-words=5 post=0
    {317, -1, -2, -288, 41},  // notice-words=5 post=1
    {310, -1, -2, -294, 43},  // notice-words=5 post=2
    {310, -1, -2, -363, 112},  // notice-words=5 post=3
    {310, -1, -2, -343, 124},  // notice-words=5 post=4
    {430, -8, 236, -632, 10},  // notice-words=5 post=5
    {236, -27, -277, 112, -199},  // notice-words=5 post=6
    {3, 15, 8, -3, 2},  // notice-words=6 post=0
    {-6, 0, 0, 6, 43},  // notice-words=6 post=1
    {-13, 0, 0, 0, 46},  // notice-words=6 post=2
    {-12, 0, 0, -69, 115},  // notice-words=6 post=3
    {-13, 0, 0, -49, 126},  // notice-words=6 post=4
    {107, -7, 238, -338, 12},  // notice-words=6 post=5
    {-87, -27, -275, 405, -197},  // notice-words=6 post=6
    {3, 15, 8, -3, 2},  // notice-words=7 post=0
    {-6, 0, 0, 6, 43},  // notice-words=7 post=1
    {-13, 0, 0, 0, 46},  // notice-words=7 post=2
    {-12, 0, 0, -69, 115},  // notice-words=7 post=3
    {-13, 0, 0, -49, 126},  // notice-words=7 post=4
    {107, -7, 238, -338, 12},  // notice-words=7 post=5
    {-87, -27, -275, 405, -197},  // notice-words=7 post=6
    {-17, 17, -2, 29, -20},  // notices-around=0
    {-25, -68, 24, 0, 30},  // notices-around=1
    {16, 25, 3, -51, 0},  // notices-around=2
    {-10, 97, -82, -24, 58},  // notices-around=3
    {74, -123, 8, -40, 0},  // notices-around=4
    {19, 9, 41, -11, -25},  // notices-around=5
    {-22, 21, -45, 6, 41},  // notices-around=6
    {7, -83, 57, 13, -50},  // notices-around=7
    {55, 8, 1, -63, 10},  // notices-around=8
    {-29, 230, 25, -31, 11},  // notices-around=9
    {-12, 108, -40, 11, 16},  // notices-around=10
    {9, -120, 5, -12, 22},  // notices-around=11
    {9, -100, 50, -7, -20},  // notices-around=12
    {-9, -83, 104, -27, -1},  // notices-around=13
    {26, -107, -29, -2, 36},  // notices-around=14
    {12, -155, -48, -28, 62},  // notices-around=15
    {-7, -188, -46, 39, 30},  // headline-run=0 short-run=0
    {-24, -37, 60, 29, -35},  // headline-run=0 short-run=1
    {83, -110, 10, -58, 18},  // headline-run=0 short-run=2
    {7, -61, 43, -13, 25},  // headline-run=0 short-run=3
    {-6, -252, 15, 32, 9},  // headline-run=0 short-run=4
    {-2, -278, 10, 3, 43},  // headline-run=0 short-run=5
    {17, -188, 16, 8, 19},  // headline-run=0 short-run=6
    {20, -56, -4, 3, -16},  // headline-run=1 short-run=0
    {2, 95, 102, -8, -80},  // headline-run=1 short-run=1
    {109, 22, 52, -94, -28},  // headline-run=1 short-run=2
    {33, 70, 85, -50, -21},  // headline-run=1 short-run=3
    {20, -120, 57, -4, -37},  // headline-run=1 short-run=4
    {25, -146, 52, -34, -3},  // headline-run=1 short-run=5
    {44, -56, 58, -29, -27},  // headline-run=1 short-run=6
    {-12, -23, -23, 6, -2},  // headline-run=2 short-run=0
    {-29, 128, 83, -5, -67},  // headline-run=2 short-run=1
    {78, 55, 33, -91, -15},  // headline-run=2 short-run=2
    {2, 103, 66, -47, -8},  // headline-run=2 short-run=3
    {-11, -87, 38, -1, -23},  // headline-run=2 short-run=4
    {-6, -113, 33, -31, 11},  // headline-run=2 short-run=5
    {12, -23, 39, -26, -13},  // headline-run=2 short-run=6
    {3, -44, -50, 12, 13},  // headline-run=3 short-run=0
    {-15, 107, 56, 2, -51},  // headline-run=3 short-run=1
    {92, 34, 6, -84, 1},  // headline-run=3 short-run=2
    {16, 83, 39, -40, 8},  // headline-run=3 short-run=3
    {4, -107, 11, 6, -8},  // headline-run=3 short-run=4
    {8, -134, 6, -24, 26},  // headline-run=3 short-run=5
    {27, -44, 12, -19, 2},  // headline-run=3 short-run=6
    {13, -89, -53, 20, -11},  // headline-run=4 short-run=0
    {-5, 62, 53, 10, -76},  // headline-run=4 short-run=1
    {102, -11, 3, -77, -23},  // headline-run=4 short-run=2
    {26, 37, 36, -33, -16},  // headline-run=4 short-run=3
    {13, -153, 8, 13, -32},  // headline-run=4 short-run=4
    {18, -179, 3, -17, 2},  // headline-run=4 short-run=5
    {37, -89, 9, -11, -22},  // headline-run=4 short-run=6
    {-19, -201, -21, 12, 60},  // headline-run=5 short-run=0
    {-36, -50, 85, 2, -4},  // headline-run=5 short-run=1
    {71, -123, 35, -84, 48},  // headline-run=5 short-run=2
    {-5, -74, 68, -40, 55},  // headline-run=5 short-run=3
    {-18, -265, 40, 6, 39},  // headline-run=5 short-run=4
    {-13, -291, 35, -24, 73},  // headline-run=5 short-run=5
    {5, -201, 41, -19, 49},  // headline-run=5 short-run=6
    {22, -203, -9, 2, 10},  // headline-run=6 short-run=0
    {5, -52, 97, -9, -55},  // headline-run=6 short-run=1
    {112, -125, 47, -95, -3},  // headline-run=6 short-run=2
    {36, -76, 80, -51, 5},  // headline-run=6 short-run=3
    {23, -266, 52, -5, -11},  // headline-run=6 short-run=4
    {28, -293, 47, -35, 23},  // headline-run=6 short-run=5
    {47, -203, 53, -30, -1},  // headline-run=6 short-run=6
    {-25, -137, -34, -25, 83},  // headline-run=7 short-run=0
    {-42, 13, 71, -35, 18},  // headline-run=7 short-run=1
    {65, -60, 22, -122, 70},  // headline-run=7 short-run=2
    {-11, -11, 55, -77, 77},  // headline-run=7 short-run=3
    {-24, -201, 27, -32, 62},  // headline-run=7 short-run=4
    {-19, -227, 22, -61, 95},  // headline-run=7 short-run=5
    {0, -137, 27, -56, 72},  // headline-run=7 short-run=6
    {-147, -83, -208, 166, 56},  // headline-run=8 short-run=0
    {-165, 68, -103, 155, -9},  // headline-run=8 short-run=1
    {-58, -5, -152, 69, 44},  // headline-run=8 short-run=2
    {-134, 43, -119, 113, 51},  // headline-run=8 short-run=3
    {-147, -147, -147, 159, 35},  // headline-run=8 short-run=4
    {-142, -173, -152, 129, 69},  // headline-run=8 short-run=5
    {-123, -83, -147, 135, 45},  // headline-run=8 short-run=6
    {-73, -109, -16, 102, 7},  // headline-run=9 short-run=0
    {-90, 42, 90, 91, -58},  // headline-run=9 short-run=1
    {17, -31, 40, 5, -5},  // headline-run=9 short-run=2
    {-59, 18, 73, 49, 2},  // headline-run=9 short-run=3
    {-72, -173, 45, 95, -14},  // headline-run=9 short-run=4
    {-67, -199, 40, 65, 20},  // headline-run=9 short-run=5
    {-49, -109, 46, 70, -4},  // headline-run=9 short-run=6
    {78, -138, -66, 25, -111},  // headline-run=10 short-run=0
    {61, 13, 40, 15, -176},  // headline-run=10 short-run=1
    {168, -61, -10, -71, -124},  // headline-run=10 short-run=2
    {92, -12, 24, -27, -117},  // headline-run=10 short-run=3
    {79, -202, -4, 19, -133},  // headline-run=10 short-run=4
    {84, -228, -9, -11, -99},  // headline-run=10 short-run=5
    {102, -138, -4, -6, -123},  // headline-run=10 short-run=6
    {-31, -143, -79, 13, 81},  // headline-run=11 short-run=0
    {-48, 8, 26, 3, 16},  // headline-run=11 short-run=1
    {59, -66, -24, -84, 69},  // headline-run=11 short-run=2
    {-17, -17, 10, -40, 76},  // headline-run=11 short-run=3
    {-30, -207, -18, 6, 60},  // headline-run=11 short-run=4
    {-25, -233, -23, -24, 94},  // headline-run=11 short-run=5
    {-6, -143, -18, -18, 70},  // headline-run=11 short-run=6
    {-12, 59, 11, 2, 4},  // label-run=0 bullet-run=0
    {-32, 198, -73, 35, 4},  // label-run=0 bullet-run=1
    {123, 23, -66, -61, 3},  // label-run=0 bullet-run=2
    {-94, -25, 16, 16, 31},  // label-run=0 bullet-run=3
    {-18, -42, 14, 30, -39},  // label-run=0 bullet-run=4
    {-45, -104, 15, -2, 40},  // label-run=0 bullet-run=5
    {43, -65, 61, -24, -186},  // label-run=0 bullet-run=6
    {-13, -112, -86, 42, -27},  // label-run=1 bullet-run=0
    {-32, 26, -170, 75, -27},  // label-run=1 bullet-run=1
    {122, -149, -163, -21, -28},  // label-run=1 bullet-run=2
    {-94, -196, -80, 56, 0},  // label-run=1 bullet-run=3
    {-19, -213, -83, 71, -70},  // label-run=1 bullet-run=4
    {-46, -275, -82, 38, 9},  // label-run=1 bullet-run=5
    {42, -237, -36, 16, -217},  // label-run=1 bullet-run=6
    {-5, -14, -81, 29, 19},  // label-run=2 bullet-run=0
    {-24, 125, -166, 62, 19},  // label-run=2 bullet-run=1
    {130, -50, -159, -33, 18},  // label-run=2 bullet-run=2
    {-86, -98, -76, 44, 45},  // label-run=2 bullet-run=3
    {-11, -115, -79, 58, -24},  // label-run=2 bullet-run=4
    {-38, -177, -78, 26, 54},  // label-run=2 bullet-run=5
    {50, -139, -32, 4, -172},  // label-run=2 bullet-run=6
    {60, 2, 19, -48, -11},  // label-run=3 bullet-run=0
    {41, 141, -65, -15, -11},  // label-run=3 bullet-run=1
    {195, -34, -59, -111, -12},  // label-run=3 bullet-run=2
    {-21, -82, 24, -34, 16},  // label-run=3 bullet-run=3
    {54, -99, 22, -19, -54},  // label-run=3 bullet-run=4
    {27, -161, 22, -52, 24},  // label-run=3 bullet-run=5
    {115, -122, 69, -74, -201},  // label-run=3 bullet-run=6
    {-66, 5, 56, 72, -90},  // label-run=4 bullet-run=0
    {-85, 144, -28, 105, -90},  // label-run=4 bullet-run=1
    {69, -31, -21, 9, -91},  // label-run=4 bullet-run=2
    {-147, -79, 61, 86, -63},  // label-run=4 bullet-run=3
    {-72, -96, 59, 101, -133},  // label-run=4 bullet-run=4
    {-99, -158, 60, 68, -54},  // label-run=4 bullet-run=5
    {-11, -119, 106, 46, -280},  // label-run=4 bullet-run=6
    {153, 1, 3, -31, -9},  // label-run=5 bullet-run=0
    {133, 140, -81, 2, -9},  // label-run=5 bullet-run=1
    {288, -35, -74, -94, -10},  // label-run=5 bullet-run=2
    {71, -83, 9, -17, 18},  // label-run=5 bullet-run=3
    {147, -99, 6, -2, -52},  // label-run=5 bullet-run=4
    {119, -161, 7, -34, 27},  // label-run=5 bullet-run=5
    {208, -123, 53, -56, -199},  // label-run=5 bullet-run=6
    {-7, -50, 29, 11, 0},  // label-run=6 bullet-run=0
    {-27, 89, -55, 44, 0},  // label-run=6 bullet-run=1
    {128, -86, -48, -51, -1},  // label-run=6 bullet-run=2
    {-89, -134, 35, 26, 27},  // label-run=6 bullet-run=3
    {-13, -151, 32, 40, -43},  // label-run=6 bullet-run=4
    {-41, -213, 33, 8, 36},  // label-run=6 bullet-run=5
    {48, -174, 79, -14, -190},  // label-run=6 bullet-run=6
    {-31, 1, -66, 49, 12},  // label-run=7 bullet-run=0
    {-51, 139, -150, 83, 12},  // label-run=7 bullet-run=1
    {104, -36, -143, -13, 11},  // label-run=7 bullet-run=2
    {-113, -83, -60, 64, 38},  // label-run=7 bullet-run=3
    {-37, -100, -63, 78, -31},  // label-run=7 bullet-run=4
    {-65, -162, -62, 46, 47},  // label-run=7 bullet-run=5
    {24, -124, -16, 24, -179},  // label-run=7 bullet-run=6
    {-77, 3, 1, 232, -58},  // label-run=8 bullet-run=0
    {-96, 142, -83, 265, -59},  // label-run=8 bullet-run=1
    {58, -33, -76, 169, -60},  // label-run=8 bullet-run=2
    {-158, -81, 6, 246, -32},  // label-run=8 bullet-run=3
    {-83, -97, 4, 261, -102},  // label-run=8 bullet-run=4
    {-110, -159, 5, 229, -23},  // label-run=8 bullet-run=5
    {-22, -121, 51, 206, -249},  // label-run=8 bullet-run=6
    {15, 0, 12, -37, 23},  // label-run=9 bullet-run=0
    {-5, 138, -73, -4, 23},  // label-run=9 bullet-run=1
    {150, -37, -66, -100, 22},  // label-run=9 bullet-run=2
    {-67, -84, 17, -23, 50},  // label-run=9 bullet-run=3
    {9, -101, 14, -8, -20},  // label-run=9 bullet-run=4
    {-19, -163, 15, -41, 58},  // label-run=9 bullet-run=5
    {70, -125, 61, -63, -167},  // label-run=9 bullet-run=6
    {-70, 4, 2, 8, 28},  // label-run=10 bullet-run=0
    {-89, 143, -82, 41, 28},  // label-run=10 bullet-run=1
    {65, -32, -75, -55, 27},  // label-run=10 bullet-run=2
    {-151, -80, 7, 22, 55},  // label-run=10 bullet-run=3
    {-76, -97, 5, 37, -15},  // label-run=10 bullet-run=4
    {-103, -159, 6, 4, 64},  // label-run=10 bullet-run=5
    {-15, -120, 52, -18, -162},  // label-run=10 bullet-run=6
    {1, 3, 27, -2, -5},  // label-run=11 bullet-run=0
    {-18, 142, -58, 31, -5},  // label-run=11 bullet-run=1
    {136, -33, -51, -64, -6},  // label-run=11 bullet-run=2
    {-80, -81, 32, 13, 21},  // label-run=11 bullet-run=3
    {-5, -97, 29, 27, -48},  // label-run=11 bullet-run=4
    {-32, -159, 30, -5, 30},  // label-run=11 bullet-run=5
    {56, -121, 76, -27, -196},  // label-run=11 bullet-run=6
    {8, -288, 49, -15, 15},  // label-run=12 bullet-run=0
    {-11, -149, -35, 18, 15},  // label-run=12 bullet-run=1
    {143, -324, -28, -78, 14},  // label-run=12 bullet-run=2
    {-74, -372, 55, -1, 42},  // label-run=12 bullet-run=3
    {2, -389, 52, 14, -28},  // label-run=12 bullet-run=4
    {-25, -451, 53, -18, 50},  // label-run=12 bullet-run=5
    {63, -412, 99, -40, -175},  // label-run=12 bullet-run=6
    {-11, -1, -3, 28, -26},  // label-run=13 bullet-run=0
    {-31, 138, -87, 61, -26},  // label-run=13 bullet-run=1
    {124, -37, -80, -35, -27},  // label-run=13 bullet-run=2
    {-93, -85, 3, 43, 1},  // label-run=13 bullet-run=3
    {-17, -102, 0, 57, -69},  // label-run=13 bullet-run=4
    {-45, -164, 1, 25, 10},  // label-run=13 bullet-run=5
    {44, -125, 47, 3, -216},  // label-run=13 bullet-run=6
    {1, 3, 3, 106, -75},  // label-run=14 bullet-run=0
    {-19, 142, -81, 139, -75},  // label-run=14 bullet-run=1
    {136, -33, -74, 43, -76},  // label-run=14 bullet-run=2
    {-81, -81, 9, 120, -49},  // label-run=14 bullet-run=3
    {-5, -97, 6, 135, -118},  // label-run=14 bullet-run=4
    {-33, -159, 7, 103, -40},  // label-run=14 bullet-run=5
    {55, -121, 53, 80, -266},  // label-run=14 bullet-run=6
    {19, -310, 8, 88, -79},  // label-run=15 bullet-run=0
    {-1, -171, -76, 121, -80},  // label-run=15 bullet-run=1
    {154, -346, -69, 26, -80},  // label-run=15 bullet-run=2
    {-63, -394, 13, 103, -53},  // label-run=15 bullet-run=3
    {13, -411, 11, 117, -123},  // label-run=15 bullet-run=4
    {-15, -473, 12, 85, -44},  // label-run=15 bullet-run=5
    {74, -434, 58, 63, -270},  // label-run=15 bullet-run=6
    {-18, -20, 57, -144, 72},  // label-run=16 bullet-run=0
    {-38, 119, -27, -111, 72},  // label-run=16 bullet-run=1
    {117, -56, -20, -207, 71},  // label-run=16 bullet-run=2
    {-100, -104, 63, -130, 99},  // label-run=16 bullet-run=3
    {-24, -121, 60, -115, 29},  // label-run=16 bullet-run=4
    {-51, -183, 61, -147, 107},  // label-run=16 bullet-run=5
    {37, -144, 107, -169, -118},  // label-run=16 bullet-run=6
    {2, 3, 3, 1, 1},  // label-run=17 bullet-run=0
    {-18, 142, -81, 34, 1},  // label-run=17 bullet-run=1
    {137, -33, -74, -62, 0},  // label-run=17 bullet-run=2
    {-80, -81, 9, 15, 28},  // label-run=17 bullet-run=3
    {-4, -97, 6, 29, -42},  // label-run=17 bullet-run=4
    {-32, -159, 7, -3, 36},  // label-run=17 bullet-run=5
    {57, -121, 53, -25, -189},  // label-run=17 bullet-run=6
    {10, -449, -42, 47, -30},  // label-run=18 bullet-run=0
    {-10, -310, -126, 80, -30},  // label-run=18 bullet-run=1
    {145, -485, -119, -15, -31},  // label-run=18 bullet-run=2
    {-72, -533, -36, 62, -3},  // label-run=18 bullet-run=3
    {4, -549, -39, 76, -73},  // label-run=18 bullet-run=4
    {-24, -611, -38, 44, 6},  // label-run=18 bullet-run=5
    {65, -573, 8, 22, -220},  // label-run=18 bullet-run=6
    {164, 2, 148, -279, 1},  // label-run=19 bullet-run=0
    {145, 141, 64, -246, 1},  // label-run=19 bullet-run=1
    {299, -34, 71, -342, 0},  // label-run=19 bullet-run=2
    {82, -82, 153, -265, 28},  // label-run=19 bullet-run=3
    {158, -99, 151, -250, -42},  // label-run=19 bullet-run=4
    {131, -161, 152, -282, 37},  // label-run=19 bullet-run=5
    {219, -122, 198, -304, -189},  // label-run=19 bullet-run=6
    {10, 3, 3, -6, 1},  // label-run=20 bullet-run=0
    {-10, 142, -81, 27, 1},  // label-run=20 bullet-run=1
    {145, -33, -74, -69, 0},  // label-run=20 bullet-run=2
    {-72, -81, 9, 8, 28},  // label-run=20 bullet-run=3
    {4, -97, 6, 23, -42},  // label-run=20 bullet-run=4
    {-23, -159, 7, -9, 37},  // label-run=20 bullet-run=5
    {65, -121, 53, -32, -189},  // label-run=20 bullet-run=6
};

const PlaceWeights step_weights[place_count] = {
    {219, 562, 0, -2517, 0},  // from outside
    {0, 0, -33, -55, 0},  // from title
    {0, 0, 25, -33, 0},  // from head
    {-1726, -663, 0, 180, -62},  // from body
    {0, 0, 0, -62, 53},  // from gap
};
// clang-format on

}  // namespace newsbook
