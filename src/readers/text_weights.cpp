// Written by tests/fit/fit.py: not to be changed by hand.
#include "readers/text_model.h"

namespace newsbook {

// clang-format off
const PlaceWeights place_weights[2147] = {
    {-11, 23, -8, -30, -10},  // kind=0 length=0 kind+length=0
    {-11, -59, -12, 13, -4},  // kind=0 length=1 kind+length=1
    {-14, 4, -11, 31, -11},  // kind=0 length=2 kind+length=2
    {-20, 27, 14, -37, -42},  // kind=0 length=3 kind+length=3
    {-21, 159, 18, -37, -14},  // kind=0 length=4 kind+length=4
    {-23, 55, 5, -20, -16},  // kind=0 length=5 kind+length=5
    {-12, 32, -30, 2, 10},  // kind=0 length=6 kind+length=6
    {-23, 27, -41, 46, -11},  // kind=0 length=7 kind+length=7
    {-24, 33, -25, 29, -29},  // kind=0 length=8 kind+length=8
    {-76, 23, -79, 61, -68},  // kind=0 length=9 kind+length=9
    {10, 3, 1, -50, -4},  // kind=1 length=0 kind+length=10
    {10, -79, -3, -22, 4},  // kind=1 length=1 kind+length=11
    {33, -22, -2, 9, -10},  // kind=1 length=2 kind+length=12
    {5, 7, -1, 25, -43},  // kind=1 length=3 kind+length=13
    {2, 78, 2, -2, -29},  // kind=1 length=4 kind+length=14
    {-15, 35, 13, -7, 4},  // kind=1 length=5 kind+length=15
    {1, 12, -65, 12, 26},  // kind=1 length=6 kind+length=16
    {1, 2, -25, 63, -5},  // kind=1 length=7 kind+length=17
    {-1, 13, -14, 3, -8},  // kind=1 length=8 kind+length=18
    {-24, 3, -36, 19, -32},  // kind=1 length=9 kind+length=19
    {6, 13, -1, 23, -4},  // kind=2 length=0 kind+length=20
    {14, -107, 44, -22, -35},  // kind=2 length=1 kind+length=21
    {3, -21, 6, 34, -5},  // kind=2 length=2 kind+length=22
    {-10, 53, -2, 30, -37},  // kind=2 length=3 kind+length=23
    {-4, 100, -1, 6, -48},  // kind=2 length=4 kind+length=24
    {-18, 85, -2, -6, -12},  // kind=2 length=5 kind+length=25
    {-2, 49, -33, -33, 29},  // kind=2 length=6 kind+length=26
    {14, -59, -59, -27, 9},  // kind=2 length=7 kind+length=27
    {-5, 38, -61, -6, -8},  // kind=2 length=8 kind+length=28
    {-28, 13, -38, 23, -32},  // kind=2 length=9 kind+length=29
    {17, -17, -6, -68, 8},  // kind=3 length=0 kind+length=30
    {15, -74, -12, 7, 5},  // kind=3 length=1 kind+length=31
    {9, -8, -6, 53, -11},  // kind=3 length=2 kind+length=32
    {65, -13, 11, 116, -32},  // kind=3 length=3 kind+length=33
    {12, 47, -4, 4, 0},  // kind=3 length=4 kind+length=34
    {-4, 15, -1, 0, -5},  // kind=3 length=5 kind+length=35
    {4, -8, -8, -18, 28},  // kind=3 length=6 kind+length=36
    {4, -18, -29, 8, -1},  // kind=3 length=7 kind+length=37
    {2, -7, -18, 9, -4},  // kind=3 length=8 kind+length=38
    {-21, -17, -40, 25, -28},  // kind=3 length=9 kind+length=39
    {11, 0, 16, -53, -1},  // kind=4 length=0 kind+length=40
    {41, -82, 12, -12, -11},  // kind=4 length=1 kind+length=41
    {-4, -19, 37, -32, 77},  // kind=4 length=2 kind+length=42
    {-13, 4, 15, 27, -33},  // kind=4 length=3 kind+length=43
    {3, 64, 10, -5, 35},  // kind=4 length=4 kind+length=44
    {-6, 32, 18, -9, -6},  // kind=4 length=5 kind+length=45
    {2, 9, 11, -27, 27},  // kind=4 length=6 kind+length=46
    {2, -1, -10, -1, -2},  // kind=4 length=7 kind+length=47
    {0, 10, 1, 0, -5},  // kind=4 length=8 kind+length=48
    {-23, 0, -21, 16, -29},  // kind=4 length=9 kind+length=49
    {9, 0, 1, -79, 5},  // kind=5 length=0 kind+length=50
    {7, -82, -3, -36, 11},  // kind=5 length=1 kind+length=51
    {8, -19, -28, -18, 5},  // kind=5 length=2 kind+length=52
    {10, 4, 0, -14, -27},  // kind=5 length=3 kind+length=53
    {1, 64, -14, -31, 21},  // kind=5 length=4 kind+length=54
    {-8, 32, 44, -35, 0},  // kind=5 length=5 kind+length=55
    {0, 9, -4, -53, 33},  // kind=5 length=6 kind+length=56
    {0, -1, -25, -27, 4},  // kind=5 length=7 kind+length=57
    {-2, 10, -14, -26, 1},  // kind=5 length=8 kind+length=58
    {-25, 0, -36, -10, -23},  // kind=5 length=9 kind+length=59
    {26, 0, 25, -72, 11},  // kind=6 length=0 kind+length=60
    {26, -82, 18, -56, 38},  // kind=6 length=1 kind+length=61
    {24, -19, -24, -11, 10},  // kind=6 length=2 kind+length=62
    {-18, 4, -13, 19, -21},  // kind=6 length=3 kind+length=63
    {18, 84, 21, -24, -10},  // kind=6 length=4 kind+length=64
    {-44, 32, 24, 26, 6},  // kind=6 length=5 kind+length=65
    {17, 9, 62, -136, 53},  // kind=6 length=6 kind+length=66
    {52, -1, -4, -20, -19},  // kind=6 length=7 kind+length=67
    {15, 10, 8, -56, 7},  // kind=6 length=8 kind+length=68
    {-8, 0, -15, -5, -17},  // kind=6 length=9 kind+length=69
    {26, -15, 5, -89, -61},  // kind=7 length=0 kind+length=70
    {17, -97, -2, -71, 22},  // kind=7 length=1 kind+length=71
    {22, -34, -1, -2, -40},  // kind=7 length=2 kind+length=72
    {5, -11, 75, 37, -81},  // kind=7 length=3 kind+length=73
    {8, 49, 2, -18, -5},  // kind=7 length=4 kind+length=74
    {-2, 17, -47, -14, -20},  // kind=7 length=5 kind+length=75
    {6, -6, -2, -40, 23},  // kind=7 length=6 kind+length=76
    {78, -16, -23, -14, -6},  // kind=7 length=7 kind+length=77
    {4, -5, -12, -13, -9},  // kind=7 length=8 kind+length=78
    {-19, -15, -34, 3, -33},  // kind=7 length=9 kind+length=79
    {20, 0, 0, -74, 11},  // kind=8 length=0 kind+length=80
    {9, -82, -7, -29, 40},  // kind=8 length=1 kind+length=81
    {22, -19, -3, -13, 6},  // kind=8 length=2 kind+length=82
    {12, 4, -1, -9, -38},  // kind=8 length=3 kind+length=83
    {14, 64, -1, -26, 43},  // kind=8 length=4 kind+length=84
    {3, 32, 2, -30, 4},  // kind=8 length=5 kind+length=85
    {11, 9, -5, -48, 37},  // kind=8 length=6 kind+length=86
    {11, -1, -26, -22, 8},  // kind=8 length=7 kind+length=87
    {9, 10, -15, -21, 5},  // kind=8 length=8 kind+length=88
    {-14, 0, -37, -5, -19},  // kind=8 length=9 kind+length=89
    {9, 0, 2, -44, -4},  // kind=9 length=0 kind+length=90
    {9, -82, -2, -1, 2},  // kind=9 length=1 kind+length=91
    {6, -19, -1, 17, -5},  // kind=9 length=2 kind+length=92
    {1, 4, 1, 21, -36},  // kind=9 length=3 kind+length=93
    {1, 64, 1, 11, -8},  // kind=9 length=4 kind+length=94
    {-8, 32, 4, 0, -9},  // kind=9 length=5 kind+length=95
    {0, 9, -3, -18, 24},  // kind=9 length=6 kind+length=96
    {0, -1, -24, 8, -5},  // kind=9 length=7 kind+length=97
    {-2, 10, -13, 9, -8},  // kind=9 length=8 kind+length=98
    {-25, 0, -35, 25, -32},  // kind=9 length=9 kind+length=99
    {-4, 96, 8, -44, 173},  // ends=0 kind+ends=0
    {-2, 0, -43, 134, -26},  // ends=1 kind+ends=1
    {-21, -210, -45, 34, -20},  // ends=2 kind+ends=2
    {-19, 29, -82, 50, -142},  // ends=3 kind+ends=3
    {-7, -1, 5, -9, 6},  // ends=0 kind+ends=4
    {-2, 0, -43, 43, -26},  // ends=1 kind+ends=5
    {3, -183, -36, 43, -18},  // ends=2 kind+ends=6
    {22, 34, -49, -2, -84},  // ends=3 kind+ends=7
    {-12, 23, 3, -9, 4},  // ends=0 kind+ends=8
    {-6, 0, -117, 97, -59},  // ends=1 kind+ends=9
    {-9, -148, -36, 19, -8},  // ends=2 kind+ends=10
    {4, 29, -33, 4, -94},  // ends=3 kind+ends=11
    {-4, -83, 0, -3, 7},  // ends=0 kind+ends=12
    {-1, 0, -43, 26, -2},  // ends=1 kind+ends=13
    {-9, -148, -36, -7, -5},  // ends=2 kind+ends=14
    {4, 29, -32, -7, -109},  // ends=3 kind+ends=15
    {-4, -1, 6, -34, 10},  // ends=0 kind+ends=16
    {-2, 0, -43, 43, -26},  // ends=1 kind+ends=17
    {-9, -148, -27, 25, -116},  // ends=2 kind+ends=18
    {4, 29, -33, 4, -94},  // ends=3 kind+ends=19
    {-7, -1, 5, -38, 9},  // ends=0 kind+ends=20
    {-2, 0, -43, 43, -26},  // ends=1 kind+ends=21
    {-9, -148, -36, 19, -8},  // ends=2 kind+ends=22
    {4, 29, -33, 4, -94},  // ends=3 kind+ends=23
    {14, -1, 3, -26, 18},  // ends=0 kind+ends=24
    {-2, 0, -43, 43, -26},  // ends=1 kind+ends=25
    {-9, -118, -16, 19, -8},  // ends=2 kind+ends=26
    {4, 29, -33, 4, -94},  // ends=3 kind+ends=27
    {5, -15, 6, -51, 0},  // ends=0 kind+ends=28
    {-30, 0, -38, 77, -43},  // ends=1 kind+ends=29
    {-14, -148, -69, 83, 87},  // ends=2 kind+ends=30
    {4, 29, -33, 90, -189},  // ends=3 kind+ends=31
    {77, -1, 5, -42, 7},  // ends=0 kind+ends=32
    {-47, 0, -43, 43, -5},  // ends=1 kind+ends=33
    {32, -148, -36, 19, -8},  // ends=2 kind+ends=34
    {4, 29, -33, 4, -94},  // ends=3 kind+ends=35
    {-7, -1, 5, -5, 3},  // ends=0 kind+ends=36
    {-2, 0, -43, 43, -26},  // ends=1 kind+ends=37
    {-9, -148, -36, 19, -8},  // ends=2 kind+ends=38
    {4, 29, -33, 4, -94},  // ends=3 kind+ends=39
    {-8, -2, -1, 19, 9},  // function=0 kind+function=0
    {-10, 0, -12, 12, -14},  // function=1 kind+function=1
    {-13, 50, -37, 13, -24},  // function=2 kind+function=2
    {1, 0, -1, 44, -49},  // function=3 kind+function=3
    {6, 12, -9, -2, -3},  // function=0 kind+function=4
    {4, 0, -12, -7, -13},  // function=1 kind+function=5
    {-5, -9, -11, 12, 7},  // function=2 kind+function=6
    {-37, 0, 6, 27, -21},  // function=3 kind+function=7
    {9, -2, 3, -3, -2},  // function=0 kind+function=8
    {-12, -11, -26, 2, 3},  // function=1 kind+function=9
    {-6, 0, -25, 13, -7},  // function=2 kind+function=10
    {2, 6, -57, 3, -23},  // function=3 kind+function=11
    {7, -5, -5, 2, 1},  // function=0 kind+function=12
    {-8, 0, -12, 4, 1},  // function=1 kind+function=13
    {-5, 0, -4, 9, -12},  // function=2 kind+function=14
    {6, 0, -1, -23, -25},  // function=3 kind+function=15
    {2, -2, 6, -6, 8},  // function=0 kind+function=16
    {58, 0, -12, 30, -39},  // function=1 kind+function=17
    {-5, 0, -4, 9, -12},  // function=2 kind+function=18
    {2, 0, -1, 9, -27},  // function=3 kind+function=19
    {-9, -2, 0, 49, 2},  // function=0 kind+function=20
    {22, 0, -16, -21, 2},  // function=1 kind+function=21
    {-5, 0, 62, 9, 2},  // function=2 kind+function=22
    {2, 0, -37, 77, -27},  // function=3 kind+function=23
    {5, 8, -8, -5, 3},  // function=0 kind+function=24
    {-8, 0, -17, -8, 28},  // function=1 kind+function=25
    {65, 0, 20, -13, -41},  // function=2 kind+function=26
    {2, 0, -1, 9, -27},  // function=3 kind+function=27
    {7, -17, 0, -18, 6},  // function=0 kind+function=28
    {23, 0, -12, -1, -15},  // function=1 kind+function=29
    {-3, 0, -4, -22, -66},  // function=2 kind+function=30
    {17, 0, 0, 16, -58},  // function=3 kind+function=31
    {72, -2, 0, -10, -1},  // function=0 kind+function=32
    {15, 0, -12, 3, 1},  // function=1 kind+function=33
    {-26, 0, -4, 76, 8},  // function=2 kind+function=34
    {0, 0, -1, 6, 3},  // function=3 kind+function=35
    {3, -2, 0, -1, 2},  // function=0 kind+function=36
    {-8, 0, -12, 4, 1},  // function=1 kind+function=37
    {-5, 0, -4, 9, -12},  // function=2 kind+function=38
    {2, 0, -1, 9, -27},  // function=3 kind+function=39
    {1, 0, -27, -23, 14},  // next=0 kind+next=0
    {-7, 0, -7, 15, -3},  // next=1 kind+next=1
    {-4, 14, -22, 8, -24},  // next=2 kind+next=2
    {-18, -14, 69, 19, 4},  // next=3 kind+next=3
    {-1, 29, -94, 14, -2},  // next=4 kind+next=4
    {0, 36, -10, 61, -47},  // next=5 kind+next=5
    {-11, -3, 28, -6, -30},  // next=6 kind+next=6
    {3, -2, -2, 53, -64},  // next=7 kind+next=7
    {-50, 0, 1, 44, 88},  // next=8 kind+next=8
    {0, 0, 0, -9, 32},  // next=9 kind+next=9
    {142, 0, 0, -12, 0},  // next=10 kind+next=10
    {-7, -1, 0, 8, 8},  // next=0 kind+next=11
    {1, -29, 26, 7, -44},  // next=1 kind+next=12
    {1, 40, -19, -4, 0},  // next=2 kind+next=13
    {0, -13, -5, 5, 26},  // next=3 kind+next=14
    {-1, 29, -96, 14, -2},  // next=4 kind+next=15
    {0, 9, -10, 61, -47},  // next=5 kind+next=16
    {-6, -3, 19, 4, -34},  // next=6 kind+next=17
    {4, -2, 12, 42, -45},  // next=7 kind+next=18
    {-2, 0, 1, 26, 54},  // next=8 kind+next=19
    {0, 0, 0, 1, 1},  // next=9 kind+next=20
    {130, 0, 0, -6, 0},  // next=10 kind+next=21
    {-9, 1, 1, -5, 12},  // next=0 kind+next=22
    {-2, 55, 32, -8, 11},  // next=1 kind+next=23
    {5, 25, -21, 11, -26},  // next=2 kind+next=24
    {2, -11, -7, 7, 50},  // next=3 kind+next=25
    {1, 46, -131, 60, -2},  // next=4 kind+next=26
    {0, 10, -70, 84, -55},  // next=5 kind+next=27
    {-12, -13, 50, 52, -62},  // next=6 kind+next=28
    {6, -11, -38, 61, -63},  // next=7 kind+next=29
    {-91, 0, 1, 67, 15},  // next=8 kind+next=30
    {0, 0, 0, 1, 52},  // next=9 kind+next=31
    {130, 0, 0, -5, 0},  // next=10 kind+next=32
    {-9, 0, 4, 24, 4},  // next=0 kind+next=33
    {-2, 0, 36, 51, 0},  // next=1 kind+next=34
    {2, 95, -23, 7, 2},  // next=2 kind+next=35
    {11, -50, -10, 0, 12},  // next=3 kind+next=36
    {-1, 29, -96, -21, 4},  // next=4 kind+next=37
    {0, 9, -10, 61, -47},  // next=5 kind+next=38
    {-4, -3, 19, 69, -59},  // next=6 kind+next=39
    {-1, -2, -2, 55, 21},  // next=7 kind+next=40
    {60, 0, 1, 47, -6},  // next=8 kind+next=41
    {0, 0, 0, 66, 1},  // next=9 kind+next=42
    {226, 0, 0, -57, 0},  // next=10 kind+next=43
    {-1, 0, 0, -14, 9},  // next=0 kind+next=44
    {-1, 0, 30, 0, -2},  // next=1 kind+next=45
    {113, 14, -25, 2, 3},  // next=2 kind+next=46
    {-6, -14, -5, 2, 33},  // next=3 kind+next=47
    {-1, 29, -96, 107, -33},  // next=4 kind+next=48
    {0, 9, -10, 61, -47},  // next=5 kind+next=49
    {-6, -3, 19, 4, -24},  // next=6 kind+next=50
    {8, -2, -2, 39, -13},  // next=7 kind+next=51
    {-2, 0, 1, 47, 15},  // next=8 kind+next=52
    {0, 0, 0, 1, 1},  // next=9 kind+next=53
    {130, 0, 0, -6, 0},  // next=10 kind+next=54
    {-2, 0, 0, 4, 9},  // next=0 kind+next=55
    {-1, 0, 30, 0, -2},  // next=1 kind+next=56
    {2, 14, -30, 2, 19},  // next=2 kind+next=57
    {4, -14, -5, 3, 4},  // next=3 kind+next=58
    {-1, 29, -96, 14, 8},  // next=4 kind+next=59
    {0, 9, -10, 61, -46},  // next=5 kind+next=60
    {-6, -3, 19, 4, -34},  // next=6 kind+next=61
    {5, -2, -2, 39, -13},  // next=7 kind+next=62
    {-2, 0, 1, 47, 15},  // next=8 kind+next=63
    {0, 0, 0, 1, 1},  // next=9 kind+next=64
    {130, 0, 0, -6, 0},  // next=10 kind+next=65
    {-4, 0, 8, -32, 17},  // next=0 kind+next=66
    {-1, 0, 31, -123, 14},  // next=1 kind+next=67
    {-18, 14, -19, 11, -22},  // next=2 kind+next=68
    {-15, -14, 1, 38, -18},  // next=3 kind+next=69
    {-1, 29, -96, 14, -2},  // next=4 kind+next=70
    {0, 9, -10, 61, -47},  // next=5 kind+next=71
    {-6, -3, 19, 4, -34},  // next=6 kind+next=72
    {45, -2, -32, 39, -13},  // next=7 kind+next=73
    {-2, 0, 1, 47, 15},  // next=8 kind+next=74
    {0, 0, 0, 1, 1},  // next=9 kind+next=75
    {130, 0, 0, -6, 0},  // next=10 kind+next=76
    {-22, 0, -1, 3, 16},  // next=0 kind+next=77
    {-4, 0, 42, 0, -1},  // next=1 kind+next=78
    {5, -12, -22, 5, 0},  // next=2 kind+next=79
    {7, -14, -5, -3, 6},  // next=3 kind+next=80
    {49, 29, -96, 14, -48},  // next=4 kind+next=81
    {0, 9, -10, 61, -47},  // next=5 kind+next=82
    {6, -3, 19, 4, -34},  // next=6 kind+next=83
    {40, -2, 2, 10, -13},  // next=7 kind+next=84
    {-28, 0, 1, 69, 15},  // next=8 kind+next=85
    {0, 0, 0, 1, 1},  // next=9 kind+next=86
    {184, 0, 0, -27, 0},  // next=10 kind+next=87
    {-4, 0, 0, -42, 45},  // next=0 kind+next=88
    {-1, 0, 30, 0, -2},  // next=1 kind+next=89
    {5, 14, -19, 10, -12},  // next=2 kind+next=90
    {5, -14, -5, 3, 4},  // next=3 kind+next=91
    {-1, 29, -96, 14, -2},  // next=4 kind+next=92
    {0, 9, -10, 61, -47},  // next=5 kind+next=93
    {-6, -3, 19, 4, -34},  // next=6 kind+next=94
    {5, -2, -2, 39, -13},  // next=7 kind+next=95
    {-2, 0, 1, 47, 15},  // next=8 kind+next=96
    {0, 0, 0, 1, 1},  // next=9 kind+next=97
    {130, 0, 0, -6, 0},  // next=10 kind+next=98
    {-4, 0, 0, 4, 9},  // next=0 kind+next=99
    {-1, 0, 30, 0, -2},  // next=1 kind+next=100
    {2, 14, -19, 2, 8},  // next=2 kind+next=101
    {4, -14, -5, 3, 4},  // next=3 kind+next=102
    {-1, 29, -96, 14, -2},  // next=4 kind+next=103
    {0, 9, -10, 61, -47},  // next=5 kind+next=104
    {-6, -3, 19, 4, -34},  // next=6 kind+next=105
    {5, -2, -2, 79, -13},  // next=7 kind+next=106
    {-2, 0, 1, 47, 15},  // next=8 kind+next=107
    {0, 0, 0, 1, 1},  // next=9 kind+next=108
    {130, 0, 0, -6, 0},  // next=10 kind+next=109
    {51, 10, 114, 27, 37},  // previous=0 kind+previous=0
    {0, -46, 15, 6, -27},  // previous=1 kind+previous=1
    {-1, -44, -62, 2, 20},  // previous=2 kind+previous=2
    {4, 0, -11, -6, 31},  // previous=3 kind+previous=3
    {42, 41, -65, 36, -43},  // previous=4 kind+previous=4
    {7, 0, -11, -5, 0},  // previous=5 kind+previous=5
    {18, -29, 47, 28, -128},  // previous=6 kind+previous=6
    {-8, 38, -25, 56, -57},  // previous=7 kind+previous=7
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=8
    {0, 0, 0, 102, -23},  // previous=9 kind+previous=9
    {67, 28, 0, 5, 0},  // previous=10 kind+previous=10
    {55, 10, 2, 15, 49},  // previous=0 kind+previous=11
    {8, -46, -5, -15, -4},  // previous=1 kind+previous=12
    {-4, -41, -65, 6, -55},  // previous=2 kind+previous=13
    {3, 0, -4, 1, 32},  // previous=3 kind+previous=14
    {-1, 41, -17, 38, -43},  // previous=4 kind+previous=15
    {7, 0, 0, -5, 0},  // previous=5 kind+previous=16
    {7, -29, -4, 20, -45},  // previous=6 kind+previous=17
    {-9, 12, 41, 40, -12},  // previous=7 kind+previous=18
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=19
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=20
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=21
    {63, 34, 17, 7, 37},  // previous=0 kind+previous=22
    {15, -47, 0, -17, -4},  // previous=1 kind+previous=23
    {-4, -87, -50, 15, -5},  // previous=2 kind+previous=24
    {1, 25, 4, 18, -60},  // previous=3 kind+previous=25
    {0, 41, -12, 38, -96},  // previous=4 kind+previous=26
    {7, 0, 0, -5, 34},  // previous=5 kind+previous=27
    {25, -58, -26, 33, 17},  // previous=6 kind+previous=28
    {-2, 25, 68, 21, -34},  // previous=7 kind+previous=29
    {8, -50, -2, 75, -14},  // previous=8 kind+previous=30
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=31
    {66, 115, 0, 0, 0},  // previous=10 kind+previous=32
    {101, 10, -5, 26, 35},  // previous=0 kind+previous=33
    {100, -46, 0, -34, -4},  // previous=1 kind+previous=34
    {-7, -44, -43, 21, -49},  // previous=2 kind+previous=35
    {8, -71, -9, -15, 27},  // previous=3 kind+previous=36
    {-87, 119, -17, 38, -45},  // previous=4 kind+previous=37
    {7, 0, 0, -5, 0},  // previous=5 kind+previous=38
    {-16, -29, -2, 40, -9},  // previous=6 kind+previous=39
    {-2, 17, 2, 43, -13},  // previous=7 kind+previous=40
    {-2, -40, -2, 203, -23},  // previous=8 kind+previous=41
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=42
    {86, 28, 0, 0, 0},  // previous=10 kind+previous=43
    {78, 10, 2, 6, 25},  // previous=0 kind+previous=44
    {4, -46, 0, -7, 13},  // previous=1 kind+previous=45
    {-8, -44, -34, 4, 12},  // previous=2 kind+previous=46
    {17, 0, -5, 0, 0},  // previous=3 kind+previous=47
    {-1, 41, -17, 114, -60},  // previous=4 kind+previous=48
    {7, 0, 16, -5, 0},  // previous=5 kind+previous=49
    {7, -29, -2, 18, 45},  // previous=6 kind+previous=50
    {66, 12, 2, 29, -11},  // previous=7 kind+previous=51
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=52
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=53
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=54
    {61, 10, 8, -22, 33},  // previous=0 kind+previous=55
    {4, -46, 0, -7, -4},  // previous=1 kind+previous=56
    {-5, -44, -2, -12, -7},  // previous=2 kind+previous=57
    {3, 0, -4, 0, 0},  // previous=3 kind+previous=58
    {-1, 41, -22, 47, -43},  // previous=4 kind+previous=59
    {7, 0, 0, -5, 1},  // previous=5 kind+previous=60
    {7, -29, -2, 18, -7},  // previous=6 kind+previous=61
    {-2, 12, 2, 29, -11},  // previous=7 kind+previous=62
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=63
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=64
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=65
    {66, 10, 5, -28, 39},  // previous=0 kind+previous=66
    {4, -46, 0, -7, 24},  // previous=1 kind+previous=67
    {-10, -44, -15, 2, -1},  // previous=2 kind+previous=68
    {3, 0, -26, 65, -36},  // previous=3 kind+previous=69
    {-1, 41, -17, 38, -35},  // previous=4 kind+previous=70
    {7, 0, 0, -5, 0},  // previous=5 kind+previous=71
    {7, -29, 27, 18, -18},  // previous=6 kind+previous=72
    {29, 12, 2, 29, -33},  // previous=7 kind+previous=73
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=74
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=75
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=76
    {101, 10, -6, 11, 63},  // previous=0 kind+previous=77
    {4, -46, 0, 2, -4},  // previous=1 kind+previous=78
    {-4, -44, -105, -36, -11},  // previous=2 kind+previous=79
    {6, 0, -1, 66, -8},  // previous=3 kind+previous=80
    {-2, 41, -17, 38, -43},  // previous=4 kind+previous=81
    {7, 0, 9, -5, 0},  // previous=5 kind+previous=82
    {16, -29, -6, 18, -7},  // previous=6 kind+previous=83
    {1, 12, 4, 21, -9},  // previous=7 kind+previous=84
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=85
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=86
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=87
    {82, 10, 1, -8, 43},  // previous=0 kind+previous=88
    {4, -46, 0, -7, -4},  // previous=1 kind+previous=89
    {63, -44, -37, 4, -48},  // previous=2 kind+previous=90
    {3, 0, -4, 0, 1},  // previous=3 kind+previous=91
    {-1, 41, -17, 38, -43},  // previous=4 kind+previous=92
    {7, 0, 0, -5, 0},  // previous=5 kind+previous=93
    {7, -29, -2, 18, -7},  // previous=6 kind+previous=94
    {-2, 12, 2, 29, -11},  // previous=7 kind+previous=95
    {4, -40, -2, 71, 8},  // previous=8 kind+previous=96
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=97
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=98
    {61, 10, 2, 11, 33},  // previous=0 kind+previous=99
    {4, -46, 0, -7, -4},  // previous=1 kind+previous=100
    {-5, -44, -37, 4, 37},  // previous=2 kind+previous=101
    {3, 0, -4, 32, 0},  // previous=3 kind+previous=102
    {-1, 41, -17, 38, -43},  // previous=4 kind+previous=103
    {7, 0, 0, -5, 0},  // previous=5 kind+previous=104
    {7, -29, -2, 18, -7},  // previous=6 kind+previous=105
    {-2, 12, 2, 29, -11},  // previous=7 kind+previous=106
    {4, -40, -2, 71, -9},  // previous=8 kind+previous=107
    {0, 0, 0, 59, -23},  // previous=9 kind+previous=108
    {67, 28, 0, 0, 0},  // previous=10 kind+previous=109
    {0, 0, 0, 0, 0},  // distance-before=0 distance-after=0 distance-before+distance-after=0
    {-3, 0, -4, 4, 6},  // distance-before=0 distance-after=1 distance-before+distance-after=1
    {0, 22, 0, 9, -5},  // distance-before=0 distance-after=2 distance-before+distance-after=2
    {0, -1, -23, -3, 9},  // distance-before=0 distance-after=3 distance-before+distance-after=3
    {-4, -5, -8, 2, 4},  // distance-before=0 distance-after=4 distance-before+distance-after=4
    {-8, 0, -8, 2, 2},  // distance-before=0 distance-after=5 distance-before+distance-after=5
    {6, -14, -4, 5, -1},  // distance-before=0 distance-after=6 distance-before+distance-after=6
    {-27, 27, -21, 20, -4},  // distance-before=0 distance-after=7 distance-before+distance-after=7
    {66, 10, -10, 11, 30},  // distance-before=1 distance-after=0 distance-before+distance-after=8
    {111, 10, 7, 21, 35},  // distance-before=1 distance-after=1 distance-before+distance-after=9
    {56, 32, -40, 42, 67},  // distance-before=1 distance-after=2 distance-before+distance-after=10
    {64, 9, -50, 1, 61},  // distance-before=1 distance-after=3 distance-before+distance-after=11
    {63, 18, -93, 10, 37},  // distance-before=1 distance-after=4 distance-before+distance-after=12
    {59, 10, 1, 1, 38},  // distance-before=1 distance-after=5 distance-before+distance-after=13
    {58, -4, 24, 30, -43},  // distance-before=1 distance-after=6 distance-before+distance-after=14
    {8, 37, -31, 41, 61},  // distance-before=1 distance-after=7 distance-before+distance-after=15
    {-1, 0, 9, 3, -4},  // distance-before=2 distance-after=0 distance-before+distance-after=16
    {-19, 0, 22, 15, 14},  // distance-before=2 distance-after=1 distance-before+distance-after=17
    {0, 23, 9, 11, -14},  // distance-before=2 distance-after=2 distance-before+distance-after=18
    {0, -1, -16, -4, 6},  // distance-before=2 distance-after=3 distance-before+distance-after=19
    {-10, -7, 1, 38, -8},  // distance-before=2 distance-after=4 distance-before+distance-after=20
    {-5, 0, 1, -9, -12},  // distance-before=2 distance-after=5 distance-before+distance-after=21
    {4, -14, 4, 12, -2},  // distance-before=2 distance-after=6 distance-before+distance-after=22
    {-23, 27, -12, -7, 1},  // distance-before=2 distance-after=7 distance-before+distance-after=23
    {0, 0, 0, 2, -3},  // distance-before=3 distance-after=0 distance-before+distance-after=24
    {-3, -16, 11, 4, -21},  // distance-before=3 distance-after=1 distance-before+distance-after=25
    {51, 22, 0, 3, -16},  // distance-before=3 distance-after=2 distance-before+distance-after=26
    {40, -1, -23, -23, 1},  // distance-before=3 distance-after=3 distance-before+distance-after=27
    {4, -8, -23, 3, -7},  // distance-before=3 distance-after=4 distance-before+distance-after=28
    {-8, 0, -71, 3, 6},  // distance-before=3 distance-after=5 distance-before+distance-after=29
    {-2, -14, -4, 20, 25},  // distance-before=3 distance-after=6 distance-before+distance-after=30
    {-23, 27, -21, 23, -20},  // distance-before=3 distance-after=7 distance-before+distance-after=31
    {-7, 0, -5, -1, 1},  // distance-before=4 distance-after=0 distance-before+distance-after=32
    {-9, 0, -36, 3, 7},  // distance-before=4 distance-after=1 distance-before+distance-after=33
    {-5, 106, -5, -45, -4},  // distance-before=4 distance-after=2 distance-before+distance-after=34
    {-6, -1, -28, -6, -18},  // distance-before=4 distance-after=3 distance-before+distance-after=35
    {-12, -5, -13, -5, 20},  // distance-before=4 distance-after=4 distance-before+distance-after=36
    {-20, -2, -13, 6, 8},  // distance-before=4 distance-after=5 distance-before+distance-after=37
    {3, -14, -30, 5, -20},  // distance-before=4 distance-after=6 distance-before+distance-after=38
    {-39, 27, -26, 17, -59},  // distance-before=4 distance-after=7 distance-before+distance-after=39
    {1, 0, -2, 4, -1},  // distance-before=5 distance-after=0 distance-before+distance-after=40
    {-2, 0, -13, -8, 17},  // distance-before=5 distance-after=1 distance-before+distance-after=41
    {1, 22, -2, 10, -19},  // distance-before=5 distance-after=2 distance-before+distance-after=42
    {1, -1, -24, 3, -22},  // distance-before=5 distance-after=3 distance-before+distance-after=43
    {-3, -5, -5, -2, 6},  // distance-before=5 distance-after=4 distance-before+distance-after=44
    {-5, 11, -17, 17, -34},  // distance-before=5 distance-after=5 distance-before+distance-after=45
    {1, -14, -45, 53, -21},  // distance-before=5 distance-after=6 distance-before+distance-after=46
    {-25, 27, -23, 25, -9},  // distance-before=5 distance-after=7 distance-before+distance-after=47
    {-1, -9, -3, 1, -6},  // distance-before=6 distance-after=0 distance-before+distance-after=48
    {-2, 7, -29, -31, 19},  // distance-before=6 distance-after=1 distance-before+distance-after=49
    {-1, 13, -3, 15, -19},  // distance-before=6 distance-after=2 distance-before+distance-after=50
    {-2, -22, -28, 16, 3},  // distance-before=6 distance-after=3 distance-before+distance-after=51
    {-6, -14, -12, 7, -26},  // distance-before=6 distance-after=4 distance-before+distance-after=52
    {-11, -9, -11, 4, -8},  // distance-before=6 distance-after=5 distance-before+distance-after=53
    {1, -23, -33, 32, -4},  // distance-before=6 distance-after=6 distance-before+distance-after=54
    {3, 18, -24, 26, -10},  // distance-before=6 distance-after=7 distance-before+distance-after=55
    {-3, -1, 17, 8, 16},  // distance-before=7 distance-after=0 distance-before+distance-after=56
    {-36, 50, 8, 12, 59},  // distance-before=7 distance-after=1 distance-before+distance-after=57
    {25, 27, 32, 21, -79},  // distance-before=7 distance-after=2 distance-before+distance-after=58
    {0, -75, -6, 5, 25},  // distance-before=7 distance-after=3 distance-before+distance-after=59
    {-7, 0, 2, 10, 31},  // distance-before=7 distance-after=4 distance-before+distance-after=60
    {-14, -1, 9, 23, 25},  // distance-before=7 distance-after=5 distance-before+distance-after=61
    {6, -16, 13, 19, 15},  // distance-before=7 distance-after=6 distance-before+distance-after=62
    {-80, 26, -4, 59, 12},  // distance-before=7 distance-after=7 distance-before+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-before=0
    {-10, 0, 34, 17, 0},  // kind+distance-before=1
    {-5, 0, 49, 3, 11},  // kind+distance-before=2
    {11, 0, -4, -8, -27},  // kind+distance-before=3
    {4, 0, -36, -7, -25},  // kind+distance-before=4
    {-2, 0, -5, 17, -46},  // kind+distance-before=5
    {11, 0, 1, -10, -68},  // kind+distance-before=6
    {13, -12, 25, 58, -37},  // kind+distance-before=7
    {0, 0, 0, 0, 0},  // kind+distance-before=8
    {-3, 0, 15, 10, 1},  // kind+distance-before=9
    {35, 0, 0, -42, -3},  // kind+distance-before=10
    {0, 0, 0, 0, 0},  // kind+distance-before=11
    {10, 0, -2, 0, -31},  // kind+distance-before=12
    {-5, 0, 23, 40, 0},  // kind+distance-before=13
    {0, 0, -58, 6, 37},  // kind+distance-before=14
    {-2, 12, -34, 19, 0},  // kind+distance-before=15
    {0, 0, 0, 0, 0},  // kind+distance-before=16
    {2, 30, -17, -3, 4},  // kind+distance-before=17
    {2, 14, 44, -1, -14},  // kind+distance-before=18
    {-1, -5, 3, 3, -2},  // kind+distance-before=19
    {3, -12, -20, 5, -33},  // kind+distance-before=20
    {6, -41, 0, -2, 7},  // kind+distance-before=21
    {2, -1, -3, 2, -39},  // kind+distance-before=22
    {-10, -26, 10, 4, 15},  // kind+distance-before=23
    {0, 0, 0, 0, 0},  // kind+distance-before=24
    {33, 0, -14, 15, 2},  // kind+distance-before=25
    {35, 0, -48, 10, -15},  // kind+distance-before=26
    {2, 0, -22, -1, -1},  // kind+distance-before=27
    {-4, 65, -1, -1, 4},  // kind+distance-before=28
    {-4, 0, -5, 6, -14},  // kind+distance-before=29
    {-5, 0, -2, 32, 16},  // kind+distance-before=30
    {5, 0, -1, -8, 1},  // kind+distance-before=31
    {0, 0, 0, 0, 0},  // kind+distance-before=32
    {19, 0, 0, -1, -8},  // kind+distance-before=33
    {0, 0, 0, -25, 16},  // kind+distance-before=34
    {0, 0, 6, 0, 0},  // kind+distance-before=35
    {0, 0, 0, 0, 2},  // kind+distance-before=36
    {7, 0, 0, 0, -8},  // kind+distance-before=37
    {0, 0, 0, 2, 0},  // kind+distance-before=38
    {0, 0, 0, 0, 0},  // kind+distance-before=39
    {0, 0, 0, 0, 0},  // kind+distance-before=40
    {0, 0, 4, -32, 0},  // kind+distance-before=41
    {0, 0, 0, 0, 0},  // kind+distance-before=42
    {0, 0, 0, 0, 0},  // kind+distance-before=43
    {0, 0, 0, 0, 0},  // kind+distance-before=44
    {0, 0, 0, 0, 0},  // kind+distance-before=45
    {0, 0, -46, 0, 0},  // kind+distance-before=46
    {0, 0, -29, 0, 93},  // kind+distance-before=47
    {0, 0, 0, 0, 0},  // kind+distance-before=48
    {4, 0, 0, -38, 32},  // kind+distance-before=49
    {7, 0, 0, 0, -12},  // kind+distance-before=50
    {7, 0, -25, -27, 3},  // kind+distance-before=51
    {-5, 0, 0, -3, 29},  // kind+distance-before=52
    {0, 0, 0, -21, 4},  // kind+distance-before=53
    {-5, 0, 24, 10, 0},  // kind+distance-before=54
    {0, 12, 0, 60, -74},  // kind+distance-before=55
    {0, 0, 0, 0, 0},  // kind+distance-before=56
    {50, 0, -13, 0, 30},  // kind+distance-before=57
    {5, 0, -68, -46, 7},  // kind+distance-before=58
    {-1, 0, 9, -20, 9},  // kind+distance-before=59
    {-1, 0, 54, -32, 6},  // kind+distance-before=60
    {26, 0, 0, -23, -1},  // kind+distance-before=61
    {0, 0, 1, 50, -21},  // kind+distance-before=62
    {3, 0, 0, 0, 0},  // kind+distance-before=63
    {0, 0, 0, 0, 0},  // kind+distance-before=64
    {21, 0, -1, -19, 10},  // kind+distance-before=65
    {0, 0, 0, 0, 22},  // kind+distance-before=66
    {0, 0, 0, 0, 0},  // kind+distance-before=67
    {0, 0, 0, 0, 2},  // kind+distance-before=68
    {0, 0, 0, 0, -2},  // kind+distance-before=69
    {0, 0, 0, 0, 0},  // kind+distance-before=70
    {0, 0, 0, 0, 0},  // kind+distance-before=71
    {0, 0, 0, 0, 0},  // kind+distance-before=72
    {0, 0, 0, 0, 0},  // kind+distance-before=73
    {0, 0, 0, 0, 0},  // kind+distance-before=74
    {0, 0, 0, 0, 0},  // kind+distance-before=75
    {0, 0, 0, 0, 0},  // kind+distance-before=76
    {0, 0, 0, 0, 0},  // kind+distance-before=77
    {0, 0, 0, 0, 0},  // kind+distance-before=78
    {0, 0, 0, 0, 0},  // kind+distance-before=79
    {0, 0, 0, 0, 0},  // kind+distance-after=0
    {19, 0, -1, -5, -10},  // kind+distance-after=1
    {6, 5, -9, -2, -4},  // kind+distance-after=2
    {2, 0, 8, 11, -26},  // kind+distance-after=3
    {-6, 0, 0, 6, 29},  // kind+distance-after=4
    {-80, 0, 53, -11, 33},  // kind+distance-after=5
    {-8, 0, 0, 28, 0},  // kind+distance-after=6
    {-14, 0, 0, 21, 0},  // kind+distance-after=7
    {0, 0, 0, 0, 0},  // kind+distance-after=8
    {-2, -1, -3, 2, -17},  // kind+distance-after=9
    {-8, 40, 1, -1, -46},  // kind+distance-after=10
    {-2, 0, -1, 80, -59},  // kind+distance-after=11
    {1, -41, 3, -9, 0},  // kind+distance-after=12
    {-1, 14, 0, 2, -38},  // kind+distance-after=13
    {5, 0, -3, -10, 9},  // kind+distance-after=14
    {-1, 0, 0, 6, -4},  // kind+distance-after=15
    {0, 0, 0, 0, 0},  // kind+distance-after=16
    {-2, 1, -7, -10, 4},  // kind+distance-after=17
    {-7, 3, -5, 1, -36},  // kind+distance-after=18
    {-11, -1, 1, 1, 2},  // kind+distance-after=19
    {-6, 0, -16, -1, -9},  // kind+distance-after=20
    {-3, 18, 3, 5, -40},  // kind+distance-after=21
    {6, 0, -13, 20, -15},  // kind+distance-after=22
    {-1, 0, 0, -2, -81},  // kind+distance-after=23
    {0, 0, 0, 0, 0},  // kind+distance-after=24
    {-5, 0, 4, 20, -5},  // kind+distance-after=25
    {14, 0, 5, -51, -130},  // kind+distance-after=26
    {0, 0, -1, -15, 11},  // kind+distance-after=27
    {0, 56, -29, 22, -53},  // kind+distance-after=28
    {1, 0, -20, 3, -12},  // kind+distance-after=29
    {-2, 0, -2, 1, 5},  // kind+distance-after=30
    {7, 0, 0, -13, 38},  // kind+distance-after=31
    {0, 0, 0, 0, 0},  // kind+distance-after=32
    {3, 0, 0, -18, 0},  // kind+distance-after=33
    {-18, 0, -36, 0, 17},  // kind+distance-after=34
    {4, 0, -31, 0, 5},  // kind+distance-after=35
    {0, 0, 0, 0, 67},  // kind+distance-after=36
    {0, 0, 0, 0, 0},  // kind+distance-after=37
    {26, 0, 0, 0, -36},  // kind+distance-after=38
    {0, 0, 0, 0, 0},  // kind+distance-after=39
    {0, 0, 0, 0, 0},  // kind+distance-after=40
    {2, 0, 0, 0, 0},  // kind+distance-after=41
    {0, 0, 0, 0, 4},  // kind+distance-after=42
    {0, 0, 0, 0, 0},  // kind+distance-after=43
    {0, 0, 0, 0, 0},  // kind+distance-after=44
    {0, 0, 0, 0, 29},  // kind+distance-after=45
    {0, 0, 0, 0, 0},  // kind+distance-after=46
    {-47, 0, 0, 29, 0},  // kind+distance-after=47
    {0, 0, 0, 0, 0},  // kind+distance-after=48
    {0, 0, 8, -36, 8},  // kind+distance-after=49
    {4, 0, 0, -19, 4},  // kind+distance-after=50
    {0, 0, 0, 9, -2},  // kind+distance-after=51
    {-5, 0, 3, -24, 0},  // kind+distance-after=52
    {48, 0, 0, 0, 0},  // kind+distance-after=53
    {-9, 0, -3, 31, 1},  // kind+distance-after=54
    {0, 0, 0, 0, 0},  // kind+distance-after=55
    {0, 0, 0, 0, 0},  // kind+distance-after=56
    {-18, 0, -1, -1, 7},  // kind+distance-after=57
    {-3, 0, 17, 0, 0},  // kind+distance-after=58
    {0, 0, -33, -12, 5},  // kind+distance-after=59
    {2, 0, -64, -52, 2},  // kind+distance-after=60
    {2, 0, -21, 27, 4},  // kind+distance-after=61
    {28, 0, 22, -16, -30},  // kind+distance-after=62
    {37, 0, 0, -18, 43},  // kind+distance-after=63
    {0, 0, 0, 0, 0},  // kind+distance-after=64
    {0, 0, 0, -46, 36},  // kind+distance-after=65
    {0, 0, 0, -1, 0},  // kind+distance-after=66
    {82, 0, 0, 0, 0},  // kind+distance-after=67
    {1, 0, 0, 0, -2},  // kind+distance-after=68
    {0, 0, 0, 2, -64},  // kind+distance-after=69
    {-120, 0, 0, 0, 2},  // kind+distance-after=70
    {-3, 0, 0, 0, 46},  // kind+distance-after=71
    {0, 0, 0, 0, 0},  // kind+distance-after=72
    {0, 0, 0, 0, 0},  // kind+distance-after=73
    {0, 0, 0, 1, 0},  // kind+distance-after=74
    {0, 0, 0, 0, 0},  // kind+distance-after=75
    {0, 0, 0, 0, 0},  // kind+distance-after=76
    {0, 0, 0, 0, 0},  // kind+distance-after=77
    {0, 0, 0, 0, 0},  // kind+distance-after=78
    {0, 0, 0, 0, 0},  // kind+distance-after=79
    {-3, 0, 9, -30, 21},  // shared-after=0 shared-before=0 shared-after+shared-before=0
    {-1, 36, 0, -15, 10},  // shared-after=0 shared-before=1 shared-after+shared-before=1
    {0, 48, -8, -9, -8},  // shared-after=0 shared-before=2 shared-after+shared-before=2
    {6, 7, -3, -4, -5},  // shared-after=0 shared-before=3 shared-after+shared-before=3
    {0, -42, -22, -1, -13},  // shared-after=0 shared-before=4 shared-after+shared-before=4
    {-2, -91, -32, -1, 6},  // shared-after=0 shared-before=5 shared-after+shared-before=5
    {-17, -53, 4, 5, 8},  // shared-after=0 shared-before=6 shared-after+shared-before=6
    {7, -42, 7, -11, 18},  // shared-after=1 shared-before=0 shared-after+shared-before=7
    {16, -17, 11, -13, 19},  // shared-after=1 shared-before=1 shared-after+shared-before=8
    {48, 6, -7, -4, -36},  // shared-after=1 shared-before=2 shared-after+shared-before=9
    {12, -73, 3, 5, -1},  // shared-after=1 shared-before=3 shared-after+shared-before=10
    {5, -84, -22, 8, -8},  // shared-after=1 shared-before=4 shared-after+shared-before=11
    {8, -133, -31, 2, 5},  // shared-after=1 shared-before=5 shared-after+shared-before=12
    {-12, -95, 4, 40, 7},  // shared-after=1 shared-before=6 shared-after+shared-before=13
    {-2, -62, -3, 1, 7},  // shared-after=2 shared-before=0 shared-after+shared-before=14
    {-2, -26, -9, 8, -3},  // shared-after=2 shared-before=1 shared-after+shared-before=15
    {6, -14, -44, 10, 28},  // shared-after=2 shared-before=2 shared-after+shared-before=16
    {8, -55, -12, 22, 0},  // shared-after=2 shared-before=3 shared-after+shared-before=17
    {1, -104, -31, 20, -25},  // shared-after=2 shared-before=4 shared-after+shared-before=18
    {-11, -153, -41, 31, -1},  // shared-after=2 shared-before=5 shared-after+shared-before=19
    {-13, -115, -5, 35, -14},  // shared-after=2 shared-before=6 shared-after+shared-before=20
    {16, -21, 1, -5, 4},  // shared-after=3 shared-before=0 shared-after+shared-before=21
    {20, 23, -9, -6, 0},  // shared-after=3 shared-before=1 shared-after+shared-before=22
    {18, 27, -27, 33, -11},  // shared-after=3 shared-before=2 shared-after+shared-before=23
    {30, -14, -9, 20, -20},  // shared-after=3 shared-before=3 shared-after+shared-before=24
    {16, -63, -27, 43, -19},  // shared-after=3 shared-before=4 shared-after+shared-before=25
    {12, -112, -37, 47, 3},  // shared-after=3 shared-before=5 shared-after+shared-before=26
    {-5, -74, -1, 44, -2},  // shared-after=3 shared-before=6 shared-after+shared-before=27
    {4, 9, -10, -4, -11},  // shared-after=4 shared-before=0 shared-after+shared-before=28
    {12, 58, -23, -1, -24},  // shared-after=4 shared-before=1 shared-after+shared-before=29
    {5, 83, -24, 6, -39},  // shared-after=4 shared-before=2 shared-after+shared-before=30
    {13, 32, -46, 16, -48},  // shared-after=4 shared-before=3 shared-after+shared-before=31
    {13, -42, -55, 22, -39},  // shared-after=4 shared-before=4 shared-after+shared-before=32
    {14, -82, -48, 17, -11},  // shared-after=4 shared-before=5 shared-after+shared-before=33
    {-13, -44, -12, 24, -15},  // shared-after=4 shared-before=6 shared-after+shared-before=34
    {1, 94, -23, 1, -43},  // shared-after=5 shared-before=0 shared-after+shared-before=35
    {-1, 139, -87, -13, -68},  // shared-after=5 shared-before=1 shared-after+shared-before=36
    {-48, 153, -37, 12, -89},  // shared-after=5 shared-before=2 shared-after+shared-before=37
    {11, 101, -43, 23, -71},  // shared-after=5 shared-before=3 shared-after+shared-before=38
    {4, 52, -85, 22, -71},  // shared-after=5 shared-before=4 shared-after+shared-before=39
    {1, 3, -61, 27, -50},  // shared-after=5 shared-before=5 shared-after+shared-before=40
    {4, 41, -26, 10, -51},  // shared-after=5 shared-before=6 shared-after+shared-before=41
    {5, 89, -1, 5, 1},  // shared-after=6 shared-before=0 shared-after+shared-before=42
    {23, 162, -27, 33, 9},  // shared-after=6 shared-before=1 shared-after+shared-before=43
    {-99, 152, -22, 54, -24},  // shared-after=6 shared-before=2 shared-after+shared-before=44
    {8, 181, -41, 52, -79},  // shared-after=6 shared-before=3 shared-after+shared-before=45
    {17, 47, -29, 12, -25},  // shared-after=6 shared-before=4 shared-after+shared-before=46
    {0, -2, -39, 33, -58},  // shared-after=6 shared-before=5 shared-after+shared-before=47
    {-7, 36, 5, 26, 5},  // shared-after=6 shared-before=6 shared-after+shared-before=48
    {0, 0, 0, 0, 0},  // kind+shared-after=0
    {-23, 0, 2, 22, 71},  // kind+shared-after=1
    {-2, 0, 1, 11, 25},  // kind+shared-after=2
    {31, 0, 0, 4, 15},  // kind+shared-after=3
    {16, 0, -10, -2, -10},  // kind+shared-after=4
    {11, 0, -22, -24, -18},  // kind+shared-after=5
    {-1, 27, 46, -75, 9},  // kind+shared-after=6
    {0, 0, 0, 0, 0},  // kind+shared-after=7
    {-3, 0, -45, -2, 31},  // kind+shared-after=8
    {-23, 0, 0, 23, -1},  // kind+shared-after=9
    {1, 0, -50, 19, 0},  // kind+shared-after=10
    {-4, 0, 0, 35, 0},  // kind+shared-after=11
    {-1, 6, 38, 0, -2},  // kind+shared-after=12
    {37, 0, -23, -19, -11},  // kind+shared-after=13
    {0, 0, -52, 29, 13},  // kind+shared-after=14
    {-6, -24, 20, -3, 16},  // kind+shared-after=15
    {12, -17, -12, 0, -8},  // kind+shared-after=16
    {7, -3, 4, 0, 21},  // kind+shared-after=17
    {-5, 49, -14, 43, 18},  // kind+shared-after=18
    {3, 33, -27, 15, -29},  // kind+shared-after=19
    {1, 43, -43, 52, -87},  // kind+shared-after=20
    {-13, 0, 6, -3, 19},  // kind+shared-after=21
    {9, 91, -17, 5, -6},  // kind+shared-after=22
    {0, 0, 0, 0, 0},  // kind+shared-after=23
    {85, 0, -57, 33, 0},  // kind+shared-after=24
    {8, 0, 4, -29, -26},  // kind+shared-after=25
    {0, 0, -23, 1, 0},  // kind+shared-after=26
    {-4, 0, -21, 20, 14},  // kind+shared-after=27
    {2, 0, -13, 0, 3},  // kind+shared-after=28
    {55, 0, 6, 0, 0},  // kind+shared-after=29
    {0, 0, 0, 0, 0},  // kind+shared-after=30
    {0, 0, 0, 0, 0},  // kind+shared-after=31
    {0, 0, 2, 0, 0},  // kind+shared-after=32
    {0, 0, 0, 0, 0},  // kind+shared-after=33
    {-23, 0, 4, 0, 0},  // kind+shared-after=34
    {0, 0, 0, 0, 0},  // kind+shared-after=35
    {0, 0, 0, 0, -2},  // kind+shared-after=36
    {0, 0, 0, 0, 0},  // kind+shared-after=37
    {0, 0, 0, 0, 0},  // kind+shared-after=38
    {0, 0, 0, 0, 64},  // kind+shared-after=39
    {0, 0, 0, 0, 0},  // kind+shared-after=40
    {0, 0, 0, 0, 45},  // kind+shared-after=41
    {0, 0, 0, 0, 0},  // kind+shared-after=42
    {-4, 0, 6, 15, 0},  // kind+shared-after=43
    {0, 0, 0, -6, 0},  // kind+shared-after=44
    {2, 0, -13, 0, 8},  // kind+shared-after=45
    {4, 0, 0, -4, 1},  // kind+shared-after=46
    {0, 0, -17, -60, 30},  // kind+shared-after=47
    {0, 0, 0, 0, 0},  // kind+shared-after=48
    {24, 0, 1, -2, -7},  // kind+shared-after=49
    {3, 0, -2, -28, 10},  // kind+shared-after=50
    {0, 0, 0, -3, 32},  // kind+shared-after=51
    {-1, 0, 0, 42, 0},  // kind+shared-after=52
    {13, 0, 44, 6, -9},  // kind+shared-after=53
    {8, 0, 0, 0, -28},  // kind+shared-after=54
    {5, 7, 5, 38, 0},  // kind+shared-after=55
    {0, 0, 0, 0, 0},  // kind+shared-after=56
    {1, 0, 0, -11, 17},  // kind+shared-after=57
    {0, 0, 0, 0, 0},  // kind+shared-after=58
    {0, 0, 0, 0, 1},  // kind+shared-after=59
    {34, 0, 0, 0, 0},  // kind+shared-after=60
    {0, 0, 0, 3, 0},  // kind+shared-after=61
    {3, 0, 0, 0, 0},  // kind+shared-after=62
    {0, 0, 0, 0, 0},  // kind+shared-after=63
    {0, 0, 0, -29, 54},  // kind+shared-after=64
    {0, 0, 0, 0, 0},  // kind+shared-after=65
    {0, 0, 0, 57, -56},  // kind+shared-after=66
    {0, 0, 0, 0, 0},  // kind+shared-after=67
    {0, 0, 0, 0, 0},  // kind+shared-after=68
    {0, 0, 0, 0, 0},  // kind+shared-after=69
    {5, -79, 2, 31, -3},  // title=0 signs=0 title+signs=0
    {-1, -13, 4, 19, -4},  // title=0 signs=1 title+signs=1
    {14, -77, -15, 7, 16},  // title=0 signs=2 title+signs=2
    {5, -49, -35, 25, 30},  // title=0 signs=3 title+signs=3
    {-3, -18, -21, -11, 6},  // title=0 signs=4 title+signs=4
    {6, 25, -9, 7, -2},  // title=0 signs=5 title+signs=5
    {7, -46, 13, -28, 10},  // title=0 signs=6 title+signs=6
    {-36, -46, 10, 10, 60},  // title=0 signs=7 title+signs=7
    {7, -87, -6, 57, 10},  // title=1 signs=0 title+signs=8
    {1, -17, -7, -19, 108},  // title=1 signs=1 title+signs=9
    {9, -43, -15, 58, 16},  // title=1 signs=2 title+signs=10
    {6, -45, -12, 69, -28},  // title=1 signs=3 title+signs=11
    {48, -12, -8, 3, 6},  // title=1 signs=4 title+signs=12
    {2, 17, -3, 20, 1},  // title=1 signs=5 title+signs=13
    {5, -42, -4, -13, 9},  // title=1 signs=6 title+signs=14
    {-32, -42, -3, 23, 47},  // title=1 signs=7 title+signs=15
    {-2, -33, -14, 55, -5},  // title=2 signs=0 title+signs=16
    {-2, 24, -13, 27, -2},  // title=2 signs=1 title+signs=17
    {5, -2, -23, 51, 9},  // title=2 signs=2 title+signs=18
    {2, -4, -20, 39, 4},  // title=2 signs=3 title+signs=19
    {-1, 29, -16, 4, -1},  // title=2 signs=4 title+signs=20
    {-2, 58, -11, 21, -6},  // title=2 signs=5 title+signs=21
    {1, -1, -12, -12, 2},  // title=2 signs=6 title+signs=22
    {-36, -1, -11, 24, 40},  // title=2 signs=7 title+signs=23
    {3, -11, -7, 14, -6},  // title=3 signs=0 title+signs=24
    {13, 38, -3, 4, -3},  // title=3 signs=1 title+signs=25
    {7, 12, -13, 40, 8},  // title=3 signs=2 title+signs=26
    {4, 10, -10, 16, 3},  // title=3 signs=3 title+signs=27
    {-2, 43, -6, -19, -2},  // title=3 signs=4 title+signs=28
    {0, 72, -1, -2, -7},  // title=3 signs=5 title+signs=29
    {3, 13, -2, -35, 1},  // title=3 signs=6 title+signs=30
    {-34, 13, -1, 1, 39},  // title=3 signs=7 title+signs=31
    {10, 0, -15, 19, -23},  // title=4 signs=0 title+signs=32
    {18, 47, -13, 6, -14},  // title=4 signs=1 title+signs=33
    {12, 21, -23, 13, -3},  // title=4 signs=2 title+signs=34
    {9, 19, -20, 18, -8},  // title=4 signs=3 title+signs=35
    {3, 90, -16, -17, -13},  // title=4 signs=4 title+signs=36
    {5, 81, -11, 0, -18},  // title=4 signs=5 title+signs=37
    {8, 22, -12, -33, -10},  // title=4 signs=6 title+signs=38
    {-29, 22, -11, 3, 28},  // title=4 signs=7 title+signs=39
    {4, -12, -3, 27, -60},  // title=5 signs=0 title+signs=40
    {-1, 39, -1, 10, -2},  // title=5 signs=1 title+signs=41
    {7, 13, -11, 17, 9},  // title=5 signs=2 title+signs=42
    {4, 11, -8, 22, 4},  // title=5 signs=3 title+signs=43
    {-2, 44, -4, -13, 11},  // title=5 signs=4 title+signs=44
    {0, 73, 1, 4, -6},  // title=5 signs=5 title+signs=45
    {3, 14, 0, -29, 2},  // title=5 signs=6 title+signs=46
    {-34, 14, 1, 7, 40},  // title=5 signs=7 title+signs=47
    {7, -7, -1, 14, -5},  // title=6 signs=0 title+signs=48
    {3, 44, -2, 5, -2},  // title=6 signs=1 title+signs=49
    {11, 18, -12, 12, 9},  // title=6 signs=2 title+signs=50
    {8, 16, -9, 17, 4},  // title=6 signs=3 title+signs=51
    {2, 49, -5, -18, -1},  // title=6 signs=4 title+signs=52
    {4, 78, 0, -1, -6},  // title=6 signs=5 title+signs=53
    {7, 19, -1, -34, 2},  // title=6 signs=6 title+signs=54
    {-30, 19, 0, 2, 40},  // title=6 signs=7 title+signs=55
    {-7, -4, 23, -15, -31},  // title=7 signs=0 title+signs=56
    {-11, 31, 20, -7, -28},  // title=7 signs=1 title+signs=57
    {-3, 5, 10, 0, -17},  // title=7 signs=2 title+signs=58
    {-6, 3, 13, 5, -22},  // title=7 signs=3 title+signs=59
    {-22, 36, 17, -28, -27},  // title=7 signs=4 title+signs=60
    {-10, 65, 22, -13, -32},  // title=7 signs=5 title+signs=61
    {79, 1, 11, -46, -24},  // title=7 signs=6 title+signs=62
    {-44, 6, 22, -10, 14},  // title=7 signs=7 title+signs=63
    {6, -52, 8, 20, 10},  // opening=0 opening+title=0
    {3, -26, 4, 10, 5},  // opening=0 opening+title=1
    {3, -26, 4, 10, 5},  // opening=0 opening+title=2
    {3, -26, 4, 10, 5},  // opening=0 opening+title=3
    {3, -26, 4, 10, 5},  // opening=0 opening+title=4
    {3, -26, 4, 10, 5},  // opening=0 opening+title=5
    {3, -26, 4, 10, 5},  // opening=0 opening+title=6
    {3, -26, 4, 10, 5},  // opening=0 opening+title=7
    {0, 14, -27, 6, -1},  // opening=1 opening+title=8
    {1, -44, -20, 13, 5},  // opening=1 opening+title=9
    {-2, -2, -21, -6, 3},  // opening=1 opening+title=10
    {0, 19, -39, -1, 14},  // opening=1 opening+title=11
    {0, 8, -21, 0, 4},  // opening=1 opening+title=12
    {1, 2, -21, 14, -43},  // opening=1 opening+title=13
    {0, 2, -21, 0, 0},  // opening=1 opening+title=14
    {-6, 25, -19, -12, 0},  // opening=1 opening+title=15
    {-6, 32, 24, 10, -42},  // opening=2 opening+title=16
    {-6, 34, 3, 45, -57},  // opening=2 opening+title=17
    {-3, 34, 3, 15, -69},  // opening=2 opening+title=18
    {-3, 34, 3, 32, -56},  // opening=2 opening+title=19
    {-3, 34, 3, 5, -32},  // opening=2 opening+title=20
    {-3, 34, 3, -1, -24},  // opening=2 opening+title=21
    {-3, 34, 3, 5, -32},  // opening=2 opening+title=22
    {8, 34, -18, 5, -32},  // opening=2 opening+title=23
    {-6, 52, -22, 5, -9},  // opening=3 opening+title=24
    {-67, 23, -15, 72, -9},  // opening=3 opening+title=25
    {-6, 23, -15, 7, -9},  // opening=3 opening+title=26
    {-6, 23, -15, 7, -9},  // opening=3 opening+title=27
    {-6, 23, -15, 59, -9},  // opening=3 opening+title=28
    {-6, 23, -15, 7, -9},  // opening=3 opening+title=29
    {-6, 23, -15, 7, -9},  // opening=3 opening+title=30
    {-6, 23, -15, 10, -25},  // opening=3 opening+title=31
    {-11, 16, -17, 26, -10},  // title-next=0 title-before=0
    {-3, 15, -37, 11, -36},  // title-next=0 title-before=1
    {-10, 15, -21, -5, 16},  // title-next=0 title-before=2
    {-9, 15, -5, 16, -9},  // title-next=0 title-before=3
    {-9, 15, 12, 12, -21},  // title-next=0 title-before=4
    {-9, 15, -5, -4, -8},  // title-next=0 title-before=5
    {-14, 67, -8, 37, -26},  // title-next=0 title-before=6
    {-36, 15, 46, 68, -17},  // title-next=0 title-before=7
    {-2, -62, -50, 1, 10},  // title-next=1 title-before=0
    {6, -63, -70, -14, -16},  // title-next=1 title-before=1
    {-1, -63, -54, -30, 36},  // title-next=1 title-before=2
    {0, -63, -38, -9, 11},  // title-next=1 title-before=3
    {0, -63, -21, -13, -1},  // title-next=1 title-before=4
    {0, -63, -38, -29, 12},  // title-next=1 title-before=5
    {-5, -11, -41, 12, -6},  // title-next=1 title-before=6
    {-27, -63, 13, 43, 3},  // title-next=1 title-before=7
    {-3, 1, -14, 36, 3},  // title-next=2 title-before=0
    {5, 0, -34, 21, -23},  // title-next=2 title-before=1
    {-2, 0, -18, 5, 29},  // title-next=2 title-before=2
    {-1, 0, -2, 26, 4},  // title-next=2 title-before=3
    {-1, 0, 15, 22, -8},  // title-next=2 title-before=4
    {-1, 0, -2, 6, 5},  // title-next=2 title-before=5
    {-6, 52, -5, 47, -13},  // title-next=2 title-before=6
    {-28, 0, 49, 78, -4},  // title-next=2 title-before=7
    {-7, 1, 16, 28, 18},  // title-next=3 title-before=0
    {1, 0, -4, 13, -8},  // title-next=3 title-before=1
    {-6, 0, 12, -3, 44},  // title-next=3 title-before=2
    {-5, 0, 28, 18, 19},  // title-next=3 title-before=3
    {-5, 0, 45, 14, 7},  // title-next=3 title-before=4
    {-5, 0, 28, -2, 20},  // title-next=3 title-before=5
    {-10, 52, 25, 39, 2},  // title-next=3 title-before=6
    {-32, 0, 79, 70, 11},  // title-next=3 title-before=7
    {2, 1, -4, -13, 11},  // title-next=4 title-before=0
    {10, 0, -24, -28, -15},  // title-next=4 title-before=1
    {3, 0, -8, -44, 37},  // title-next=4 title-before=2
    {4, 0, 8, -23, 12},  // title-next=4 title-before=3
    {4, 0, 25, -27, 0},  // title-next=4 title-before=4
    {4, 0, 8, -43, 13},  // title-next=4 title-before=5
    {-1, 52, 5, -2, -5},  // title-next=4 title-before=6
    {-23, 0, 59, 29, 4},  // title-next=4 title-before=7
    {2, 1, -7, -11, 40},  // title-next=5 title-before=0
    {10, 0, -27, -26, 14},  // title-next=5 title-before=1
    {3, 0, -11, -42, 66},  // title-next=5 title-before=2
    {4, 0, 5, -21, 41},  // title-next=5 title-before=3
    {4, 0, 22, -25, 29},  // title-next=5 title-before=4
    {4, 0, 5, -41, 42},  // title-next=5 title-before=5
    {-1, 52, 2, 0, 24},  // title-next=5 title-before=6
    {-23, 0, 56, 31, 33},  // title-next=5 title-before=7
    {-3, 1, 47, 12, -9},  // title-next=6 title-before=0
    {5, 0, 27, -3, -35},  // title-next=6 title-before=1
    {-2, 0, 43, -19, 17},  // title-next=6 title-before=2
    {-1, 0, 59, 2, -8},  // title-next=6 title-before=3
    {-1, 0, 76, -2, -20},  // title-next=6 title-before=4
    {-1, 0, 59, -18, -7},  // title-next=6 title-before=5
    {-6, 52, 56, 23, -25},  // title-next=6 title-before=6
    {-28, 0, 110, 54, -16},  // title-next=6 title-before=7
    {10, 1, 2, 12, -15},  // title-next=7 title-before=0
    {18, 0, -18, -3, -41},  // title-next=7 title-before=1
    {11, 0, -2, -19, 11},  // title-next=7 title-before=2
    {12, 0, 14, 2, -14},  // title-next=7 title-before=3
    {12, 0, 31, -2, -26},  // title-next=7 title-before=4
    {12, 0, 14, -18, -13},  // title-next=7 title-before=5
    {7, 52, 11, 23, -31},  // title-next=7 title-before=6
    {-15, 0, 65, 54, -22},  // title-next=7 title-before=7
    {-3, 5, -9, 8, 6},  // title-next=8 title-before=0
    {5, 4, -29, -7, -20},  // title-next=8 title-before=1
    {-2, 4, -13, -23, 32},  // title-next=8 title-before=2
    {-1, 4, 3, -2, 7},  // title-next=8 title-before=3
    {-1, 4, 20, -6, -5},  // title-next=8 title-before=4
    {-1, 4, 3, -22, 8},  // title-next=8 title-before=5
    {-6, 56, 0, 19, -10},  // title-next=8 title-before=6
    {-28, 4, 54, 50, -1},  // title-next=8 title-before=7
    {4, 1, -9, -8, 11},  // title-next=9 title-before=0
    {12, 0, -29, -23, -15},  // title-next=9 title-before=1
    {5, 0, -13, -39, 37},  // title-next=9 title-before=2
    {6, 0, 3, -18, 12},  // title-next=9 title-before=3
    {6, 0, 20, -22, 0},  // title-next=9 title-before=4
    {6, 0, 3, -38, 13},  // title-next=9 title-before=5
    {1, 52, 0, 3, -5},  // title-next=9 title-before=6
    {-21, 0, 54, 34, 4},  // title-next=9 title-before=7
    {1, 1, -9, 7, -3},  // title-next=10 title-before=0
    {9, 0, -29, -8, -29},  // title-next=10 title-before=1
    {2, 0, -13, -24, 23},  // title-next=10 title-before=2
    {3, 0, 3, -3, -2},  // title-next=10 title-before=3
    {3, 0, 20, -7, -14},  // title-next=10 title-before=4
    {3, 0, 3, -23, -1},  // title-next=10 title-before=5
    {-2, 52, 0, 18, -19},  // title-next=10 title-before=6
    {-24, 0, 54, 49, -10},  // title-next=10 title-before=7
    {0, 1, -9, 12, -3},  // title-next=11 title-before=0
    {8, 0, -29, -3, -29},  // title-next=11 title-before=1
    {1, 0, -13, -19, 23},  // title-next=11 title-before=2
    {2, 0, 3, 2, -2},  // title-next=11 title-before=3
    {2, 0, 20, -2, -14},  // title-next=11 title-before=4
    {2, 0, 3, -18, -1},  // title-next=11 title-before=5
    {-3, 52, 0, 23, -19},  // title-next=11 title-before=6
    {-25, 0, 54, 54, -10},  // title-next=11 title-before=7
    {-5, 12, -8, -6, -3},  // title-next=12 title-before=0
    {3, 11, -28, -21, -29},  // title-next=12 title-before=1
    {-4, 11, -12, -37, 23},  // title-next=12 title-before=2
    {-3, 11, 4, -16, -2},  // title-next=12 title-before=3
    {-3, 11, 21, -20, -14},  // title-next=12 title-before=4
    {-3, 11, 4, -36, -1},  // title-next=12 title-before=5
    {-8, 63, 1, 5, -19},  // title-next=12 title-before=6
    {-30, 11, 55, 36, -10},  // title-next=12 title-before=7
    {-2, 1, 53, -7, -3},  // title-next=13 title-before=0
    {6, 0, 33, -22, -29},  // title-next=13 title-before=1
    {-1, 0, 49, -38, 23},  // title-next=13 title-before=2
    {0, 0, 65, -17, -2},  // title-next=13 title-before=3
    {0, 0, 82, -21, -14},  // title-next=13 title-before=4
    {0, 0, 65, -37, -1},  // title-next=13 title-before=5
    {-5, 52, 62, 4, -19},  // title-next=13 title-before=6
    {-27, 0, 116, 35, -10},  // title-next=13 title-before=7
    {-4, 1, 12, -22, -3},  // title-next=14 title-before=0
    {4, 0, -8, -37, -29},  // title-next=14 title-before=1
    {-3, 0, 8, -53, 23},  // title-next=14 title-before=2
    {-2, 0, 24, -32, -2},  // title-next=14 title-before=3
    {-2, 0, 41, -36, -14},  // title-next=14 title-before=4
    {-2, 0, 24, -52, -1},  // title-next=14 title-before=5
    {-7, 52, 21, -11, -19},  // title-next=14 title-before=6
    {-29, 0, 75, 20, -10},  // title-next=14 title-before=7
    {-2, 33, 39, -6, -3},  // title-next=15 title-before=0
    {6, 32, 19, -21, -29},  // title-next=15 title-before=1
    {-1, 32, 35, -37, 23},  // title-next=15 title-before=2
    {0, 32, 51, -16, -2},  // title-next=15 title-before=3
    {0, 32, 68, -20, -14},  // title-next=15 title-before=4
    {0, 32, 51, -36, -1},  // title-next=15 title-before=5
    {-5, 84, 48, 5, -19},  // title-next=15 title-before=6
    {-27, 32, 102, 36, -10},  // title-next=15 title-before=7
    {11, -31, -21, 34, 6},  // rank=0 after-title=0
    {8, -56, 8, -4, 7},  // rank=0 after-title=1
    {39, -52, -46, 3, 1},  // rank=0 after-title=2
    {10, -52, -7, 20, 7},  // rank=0 after-title=3
    {6, -52, -16, 42, 10},  // rank=0 after-title=4
    {15, -100, 8, 12, 23},  // rank=0 after-title=5
    {1, 45, -33, 24, -20},  // rank=1 after-title=0
    {-2, 20, -4, -14, -19},  // rank=1 after-title=1
    {29, 24, -58, -7, -25},  // rank=1 after-title=2
    {0, 24, -19, 10, -19},  // rank=1 after-title=3
    {-4, 24, -28, 32, -16},  // rank=1 after-title=4
    {5, -24, -4, 2, -3},  // rank=1 after-title=5
    {-17, 47, -19, 24, -6},  // rank=2 after-title=0
    {-20, 22, 10, -14, -5},  // rank=2 after-title=1
    {11, 26, -44, -7, -11},  // rank=2 after-title=2
    {-18, 26, -5, 10, -5},  // rank=2 after-title=3
    {-22, 26, -14, 32, -2},  // rank=2 after-title=4
    {-13, -22, 10, 2, 11},  // rank=2 after-title=5
    {3, 33, -81, 12, -2},  // rank=3 after-title=0
    {0, 8, -52, -26, -1},  // rank=3 after-title=1
    {31, 12, -106, -19, -7},  // rank=3 after-title=2
    {2, 12, -67, -2, -1},  // rank=3 after-title=3
    {-2, 12, -76, 20, 2},  // rank=3 after-title=4
    {7, -36, -52, -10, 15},  // rank=3 after-title=5
    {13, 74, -42, 18, -18},  // rank=4 after-title=0
    {10, 49, -13, -20, -17},  // rank=4 after-title=1
    {41, 53, -67, -13, -23},  // rank=4 after-title=2
    {12, 53, -28, 4, -17},  // rank=4 after-title=3
    {8, 53, -37, 26, -14},  // rank=4 after-title=4
    {17, 5, -13, -4, -1},  // rank=4 after-title=5
    {14, 69, -36, 20, -18},  // rank=5 after-title=0
    {11, 44, -7, -18, -17},  // rank=5 after-title=1
    {42, 48, -61, -11, -23},  // rank=5 after-title=2
    {13, 48, -22, 6, -17},  // rank=5 after-title=3
    {9, 48, -31, 28, -14},  // rank=5 after-title=4
    {18, 0, -7, -2, -1},  // rank=5 after-title=5
    {13, 56, -43, 18, 0},  // rank=6 after-title=0
    {10, 31, -14, -20, 1},  // rank=6 after-title=1
    {41, 35, -68, -13, -5},  // rank=6 after-title=2
    {12, 35, -29, 4, 1},  // rank=6 after-title=3
    {8, 35, -38, 26, 4},  // rank=6 after-title=4
    {17, -13, -14, -4, 17},  // rank=6 after-title=5
    {22, 8, -16, 19, -35},  // rank=7 after-title=0
    {19, -17, 13, -19, -34},  // rank=7 after-title=1
    {50, -13, -41, -12, -40},  // rank=7 after-title=2
    {21, -13, -2, 5, -34},  // rank=7 after-title=3
    {17, -13, -11, 27, -31},  // rank=7 after-title=4
    {26, -61, 13, -3, -18},  // rank=7 after-title=5
    {11, -17, 7, -26, -16},  // words=0 capitals=0
    {14, -21, -38, 4, -34},  // words=0 capitals=1
    {11, -31, -47, -14, -11},  // words=0 capitals=2
    {-2, 16, -31, -25, 19},  // words=0 capitals=3
    {10, 22, 6, -51, 14},  // words=0 capitals=4
    {33, 21, -2, -34, -11},  // words=0 capitals=5
    {-6, 64, 3, 18, -7},  // words=1 capitals=0
    {-3, 60, -42, 48, -25},  // words=1 capitals=1
    {-6, 50, -51, 30, -2},  // words=1 capitals=2
    {-19, 97, -35, 19, 28},  // words=1 capitals=3
    {-7, 103, 2, -7, 23},  // words=1 capitals=4
    {16, 102, -6, 10, -2},  // words=1 capitals=5
    {-3, -57, 12, 1, 16},  // words=2 capitals=0
    {0, -61, -33, 31, -2},  // words=2 capitals=1
    {-3, -71, -42, 13, 21},  // words=2 capitals=2
    {-16, -24, -26, 2, 51},  // words=2 capitals=3
    {-4, -18, 11, -24, 46},  // words=2 capitals=4
    {19, -19, 3, -7, 21},  // words=2 capitals=5
    {-3, -11, 6, 18, -50},  // words=3 capitals=0
    {0, -15, -39, 48, -68},  // words=3 capitals=1
    {-3, -25, -48, 30, -45},  // words=3 capitals=2
    {-16, 22, -32, 19, -15},  // words=3 capitals=3
    {-4, 28, 5, -7, -20},  // words=3 capitals=4
    {19, 27, -3, 10, -45},  // words=3 capitals=5
    {-4, -17, 26, 8, -27},  // words=4 capitals=0
    {-1, -21, -19, 38, -45},  // words=4 capitals=1
    {-4, -31, -28, 20, -22},  // words=4 capitals=2
    {-17, 16, -12, 9, 8},  // words=4 capitals=3
    {-5, 22, 25, -17, 3},  // words=4 capitals=4
    {18, 21, 17, 0, -22},  // words=4 capitals=5
    {-2, 29, -6, -9, -8},  // words=5 capitals=0
    {1, 25, -51, 21, -26},  // words=5 capitals=1
    {-2, 15, -60, 3, -3},  // words=5 capitals=2
    {-15, 62, -44, -8, 27},  // words=5 capitals=3
    {-3, 68, -7, -34, 22},  // words=5 capitals=4
    {20, 67, -15, -17, -3},  // words=5 capitals=5
    {-4, 6, 10, 0, 20},  // words=6 capitals=0
    {-1, 2, -35, 30, 2},  // words=6 capitals=1
    {-4, -8, -44, 12, 25},  // words=6 capitals=2
    {-17, 39, -28, 1, 55},  // words=6 capitals=3
    {-5, 45, 9, -25, 50},  // words=6 capitals=4
    {18, 44, 1, -8, 25},  // words=6 capitals=5
    {-13, -17, -31, 25, -17},  // words=7 capitals=0
    {-10, -21, -76, 55, -35},  // words=7 capitals=1
    {-13, -31, -85, 37, -12},  // words=7 capitals=2
    {-26, 16, -69, 26, 18},  // words=7 capitals=3
    {-14, 22, -32, 0, 13},  // words=7 capitals=4
    {9, 21, -40, 17, -12},  // words=7 capitals=5
    {3, 11, -21, 17, -9},  // bullet=0 lower=0 separators=0 pauses=0
    {-7, -6, -14, 19, -4},  // bullet=0 lower=0 separators=0 pauses=1
    {-37, -58, 32, 28, -37},  // bullet=0 lower=0 separators=0 pauses=2
    {-4, -22, -8, 10, -4},  // bullet=0 lower=0 separators=1 pauses=0
    {-14, -39, -1, 12, 1},  // bullet=0 lower=0 separators=1 pauses=1
    {-44, -91, 45, 21, -32},  // bullet=0 lower=0 separators=1 pauses=2
    {70, 9, -15, 8, -3},  // bullet=0 lower=0 separators=2 pauses=0
    {60, -8, -8, 10, 2},  // bullet=0 lower=0 separators=2 pauses=1
    {30, -60, 38, 19, -31},  // bullet=0 lower=0 separators=2 pauses=2
    {6, -52, -14, 50, -16},  // bullet=0 lower=1 separators=0 pauses=0
    {-4, -69, -7, 52, -11},  // bullet=0 lower=1 separators=0 pauses=1
    {-34, -121, 39, 61, -44},  // bullet=0 lower=1 separators=0 pauses=2
    {-1, -85, -1, 43, -11},  // bullet=0 lower=1 separators=1 pauses=0
    {-11, -102, 6, 45, -6},  // bullet=0 lower=1 separators=1 pauses=1
    {-41, -154, 52, 54, -39},  // bullet=0 lower=1 separators=1 pauses=2
    {73, -54, -8, 41, -10},  // bullet=0 lower=1 separators=2 pauses=0
    {63, -71, -1, 43, -5},  // bullet=0 lower=1 separators=2 pauses=1
    {33, -123, 45, 52, -38},  // bullet=0 lower=1 separators=2 pauses=2
    {8, 11, -17, 30, -6},  // bullet=1 lower=0 separators=0 pauses=0
    {-2, -6, -10, 32, -1},  // bullet=1 lower=0 separators=0 pauses=1
    {-32, -58, 36, 41, -34},  // bullet=1 lower=0 separators=0 pauses=2
    {1, -22, -4, 23, -1},  // bullet=1 lower=0 separators=1 pauses=0
    {-9, -39, 3, 25, 4},  // bullet=1 lower=0 separators=1 pauses=1
    {-39, -91, 49, 34, -29},  // bullet=1 lower=0 separators=1 pauses=2
    {75, 9, -11, 21, 0},  // bullet=1 lower=0 separators=2 pauses=0
    {65, -8, -4, 23, 5},  // bullet=1 lower=0 separators=2 pauses=1
    {35, -60, 42, 32, -28},  // bullet=1 lower=0 separators=2 pauses=2
    {11, -52, -10, 63, -13},  // bullet=1 lower=1 separators=0 pauses=0
    {1, -69, -3, 65, -8},  // bullet=1 lower=1 separators=0 pauses=1
    {-29, -121, 43, 74, -41},  // bullet=1 lower=1 separators=0 pauses=2
    {4, -85, 3, 56, -8},  // bullet=1 lower=1 separators=1 pauses=0
    {-6, -102, 10, 58, -3},  // bullet=1 lower=1 separators=1 pauses=1
    {-36, -154, 56, 67, -36},  // bullet=1 lower=1 separators=1 pauses=2
    {78, -54, -4, 54, -7},  // bullet=1 lower=1 separators=2 pauses=0
    {68, -71, 3, 56, -2},  // bullet=1 lower=1 separators=2 pauses=1
    {38, -123, 49, 65, -35},  // bullet=1 lower=1 separators=2 pauses=2
    {-4, 8, -59, 35, -11},  // bullet=2 lower=0 separators=0 pauses=0
    {-14, -9, -52, 37, -6},  // bullet=2 lower=0 separators=0 pauses=1
    {-44, -61, -6, 46, -39},  // bullet=2 lower=0 separators=0 pauses=2
    {-11, -25, -46, 28, -6},  // bullet=2 lower=0 separators=1 pauses=0
    {-21, -42, -39, 30, -1},  // bullet=2 lower=0 separators=1 pauses=1
    {-51, -94, 7, 39, -34},  // bullet=2 lower=0 separators=1 pauses=2
    {63, 6, -53, 26, -5},  // bullet=2 lower=0 separators=2 pauses=0
    {53, -11, -46, 28, 0},  // bullet=2 lower=0 separators=2 pauses=1
    {23, -63, 0, 37, -33},  // bullet=2 lower=0 separators=2 pauses=2
    {-1, -55, -52, 68, -18},  // bullet=2 lower=1 separators=0 pauses=0
    {-11, -72, -45, 70, -13},  // bullet=2 lower=1 separators=0 pauses=1
    {-41, -124, 1, 79, -46},  // bullet=2 lower=1 separators=0 pauses=2
    {-8, -88, -39, 61, -13},  // bullet=2 lower=1 separators=1 pauses=0
    {-18, -105, -32, 63, -8},  // bullet=2 lower=1 separators=1 pauses=1
    {-48, -157, 14, 72, -41},  // bullet=2 lower=1 separators=1 pauses=2
    {66, -57, -46, 59, -12},  // bullet=2 lower=1 separators=2 pauses=0
    {56, -74, -39, 61, -7},  // bullet=2 lower=1 separators=2 pauses=1
    {26, -126, 7, 70, -40},  // bullet=2 lower=1 separators=2 pauses=2
    {4, 11, -124, 40, 1},  // bullet=3 lower=0 separators=0 pauses=0
    {-6, -6, -117, 42, 6},  // bullet=3 lower=0 separators=0 pauses=1
    {-36, -58, -71, 51, -27},  // bullet=3 lower=0 separators=0 pauses=2
    {-3, -22, -111, 33, 6},  // bullet=3 lower=0 separators=1 pauses=0
    {-13, -39, -104, 35, 11},  // bullet=3 lower=0 separators=1 pauses=1
    {-43, -91, -58, 44, -22},  // bullet=3 lower=0 separators=1 pauses=2
    {71, 9, -118, 31, 7},  // bullet=3 lower=0 separators=2 pauses=0
    {61, -8, -111, 33, 12},  // bullet=3 lower=0 separators=2 pauses=1
    {31, -60, -65, 42, -21},  // bullet=3 lower=0 separators=2 pauses=2
    {7, -52, -117, 73, -6},  // bullet=3 lower=1 separators=0 pauses=0
    {-3, -69, -110, 75, -1},  // bullet=3 lower=1 separators=0 pauses=1
    {-33, -121, -64, 84, -34},  // bullet=3 lower=1 separators=0 pauses=2
    {0, -85, -104, 66, -1},  // bullet=3 lower=1 separators=1 pauses=0
    {-10, -102, -97, 68, 4},  // bullet=3 lower=1 separators=1 pauses=1
    {-40, -154, -51, 77, -29},  // bullet=3 lower=1 separators=1 pauses=2
    {74, -54, -111, 64, 0},  // bullet=3 lower=1 separators=2 pauses=0
    {64, -71, -104, 66, 5},  // bullet=3 lower=1 separators=2 pauses=1
    {34, -123, -58, 75, -28},  // bullet=3 lower=1 separators=2 pauses=2
    {-2, 32, -19, 19, -7},  // digits=0 mark=0
    {29, 27, -13, -16, -7},  // digits=0 mark=1
    {-1, 27, -14, 22, -6},  // digits=0 mark=2
    {-4, 27, -29, 19, -7},  // digits=0 mark=3
    {-53, 59, -34, 18, -9},  // digits=0 mark=4
    {-12, 27, -21, 87, -55},  // digits=0 mark=5
    {-1, 27, -10, 21, -19},  // digits=0 mark=6
    {8, 27, -13, 16, 73},  // digits=0 mark=7
    {4, -20, -6, 0, 4},  // digits=1 mark=0
    {35, -25, 0, -35, 4},  // digits=1 mark=1
    {5, -25, -1, 3, 5},  // digits=1 mark=2
    {2, -25, -16, 0, 4},  // digits=1 mark=3
    {-47, 7, -21, -1, 2},  // digits=1 mark=4
    {-6, -25, -8, 68, -44},  // digits=1 mark=5
    {5, -25, 3, 2, -8},  // digits=1 mark=6
    {14, -25, 0, -3, 84},  // digits=1 mark=7
    {4, -52, -2, -37, 3},  // digits=2 mark=0
    {35, -57, 4, -72, 3},  // digits=2 mark=1
    {5, -57, 3, -34, 4},  // digits=2 mark=2
    {2, -57, -12, -37, 3},  // digits=2 mark=3
    {-47, -25, -17, -38, 1},  // digits=2 mark=4
    {-6, -57, -4, 31, -45},  // digits=2 mark=5
    {5, -57, 7, -35, -9},  // digits=2 mark=6
    {14, -57, 4, -40, 83},  // digits=2 mark=7
    {0, 5, 2, -81, 9},  // digits=3 mark=0
    {31, 0, 8, -116, 9},  // digits=3 mark=1
    {1, 0, 7, -78, 10},  // digits=3 mark=2
    {-2, 0, -8, -81, 9},  // digits=3 mark=3
    {-51, 32, -13, -82, 7},  // digits=3 mark=4
    {-10, 0, 0, -13, -39},  // digits=3 mark=5
    {1, 0, 11, -79, -3},  // digits=3 mark=6
    {10, 0, 8, -84, 89},  // digits=3 mark=7
    {190, 36, -1, 2, 6},  // blank=0 blank-after=0 bullets-around=0
    {197, 46, 4, -4, -28},  // blank=0 blank-after=0 bullets-around=1
    {205, -7, -36, -14, 2},  // blank=0 blank-after=0 bullets-around=2
    {197, -109, 4, 25, -8},  // blank=0 blank-after=0 bullets-around=3
    {67, 36, 108, 29, 2},  // blank=0 blank-after=1 bullets-around=0
    {74, 46, 113, 23, -32},  // blank=0 blank-after=1 bullets-around=1
    {82, -7, 73, 13, -2},  // blank=0 blank-after=1 bullets-around=2
    {74, -109, 113, 52, -12},  // blank=0 blank-after=1 bullets-around=3
    {60, 60, -9, 16, 10},  // blank=0 blank-after=2 bullets-around=0
    {67, 70, -4, 10, -24},  // blank=0 blank-after=2 bullets-around=1
    {75, 17, -44, 0, 6},  // blank=0 blank-after=2 bullets-around=2
    {67, -85, -4, 39, -4},  // blank=0 blank-after=2 bullets-around=3
    {37, 36, -1, 51, 6},  // blank=0 blank-after=3 bullets-around=0
    {44, 46, 4, 45, -28},  // blank=0 blank-after=3 bullets-around=1
    {52, -7, -36, 35, 2},  // blank=0 blank-after=3 bullets-around=2
    {44, -109, 4, 74, -8},  // blank=0 blank-after=3 bullets-around=3
    {42, 36, -1, 108, 6},  // blank=0 blank-after=4 bullets-around=0
    {49, 46, 4, 102, -28},  // blank=0 blank-after=4 bullets-around=1
    {57, -7, -36, 92, 2},  // blank=0 blank-after=4 bullets-around=2
    {49, -109, 4, 131, -8},  // blank=0 blank-after=4 bullets-around=3
    {161, 8, 101, -71, 55},  // blank=1 blank-after=0 bullets-around=0
    {168, 18, 106, -77, 21},  // blank=1 blank-after=0 bullets-around=1
    {176, -35, 66, -87, 51},  // blank=1 blank-after=0 bullets-around=2
    {168, -137, 106, -48, 41},  // blank=1 blank-after=0 bullets-around=3
    {38, 8, 210, -44, 51},  // blank=1 blank-after=1 bullets-around=0
    {45, 18, 215, -50, 17},  // blank=1 blank-after=1 bullets-around=1
    {53, -35, 175, -60, 47},  // blank=1 blank-after=1 bullets-around=2
    {45, -137, 215, -21, 37},  // blank=1 blank-after=1 bullets-around=3
    {31, 32, 93, -57, 59},  // blank=1 blank-after=2 bullets-around=0
    {38, 42, 98, -63, 25},  // blank=1 blank-after=2 bullets-around=1
    {46, -11, 58, -73, 55},  // blank=1 blank-after=2 bullets-around=2
    {38, -113, 98, -34, 45},  // blank=1 blank-after=2 bullets-around=3
    {8, 8, 101, -22, 55},  // blank=1 blank-after=3 bullets-around=0
    {15, 18, 106, -28, 21},  // blank=1 blank-after=3 bullets-around=1
    {23, -35, 66, -38, 51},  // blank=1 blank-after=3 bullets-around=2
    {15, -137, 106, 1, 41},  // blank=1 blank-after=3 bullets-around=3
    {13, 8, 101, 35, 55},  // blank=1 blank-after=4 bullets-around=0
    {20, 18, 106, 29, 21},  // blank=1 blank-after=4 bullets-around=1
    {28, -35, 66, 19, 51},  // blank=1 blank-after=4 bullets-around=2
    {20, -137, 106, 58, 41},  // blank=1 blank-after=4 bullets-around=3
    {122, -398, -3, 15, 10},  // blank=2 blank-after=0 bullets-around=0
    {129, -388, 2, 9, -24},  // blank=2 blank-after=0 bullets-around=1
    {137, -441, -38, -1, 6},  // blank=2 blank-after=0 bullets-around=2
    {129, -543, 2, 38, -4},  // blank=2 blank-after=0 bullets-around=3
    {-1, -398, 106, 42, 6},  // blank=2 blank-after=1 bullets-around=0
    {6, -388, 111, 36, -28},  // blank=2 blank-after=1 bullets-around=1
    {14, -441, 71, 26, 2},  // blank=2 blank-after=1 bullets-around=2
    {6, -543, 111, 65, -8},  // blank=2 blank-after=1 bullets-around=3
    {-8, -374, -11, 29, 14},  // blank=2 blank-after=2 bullets-around=0
    {-1, -364, -6, 23, -20},  // blank=2 blank-after=2 bullets-around=1
    {7, -417, -46, 13, 10},  // blank=2 blank-after=2 bullets-around=2
    {-1, -519, -6, 52, 0},  // blank=2 blank-after=2 bullets-around=3
    {-31, -398, -3, 64, 10},  // blank=2 blank-after=3 bullets-around=0
    {-24, -388, 2, 58, -24},  // blank=2 blank-after=3 bullets-around=1
    {-16, -441, -38, 48, 6},  // blank=2 blank-after=3 bullets-around=2
    {-24, -543, 2, 87, -4},  // blank=2 blank-after=3 bullets-around=3
    {-26, -398, -3, 121, 10},  // blank=2 blank-after=4 bullets-around=0
    {-19, -388, 2, 115, -24},  // blank=2 blank-after=4 bullets-around=1
    {-11, -441, -38, 105, 6},  // blank=2 blank-after=4 bullets-around=2
    {-19, -543, 2, 144, -4},  // blank=2 blank-after=4 bullets-around=3
    {228, 8, -1, -76, 6},  // blank=3 blank-after=0 bullets-around=0
    {235, 18, 4, -82, -28},  // blank=3 blank-after=0 bullets-around=1
    {243, -35, -36, -92, 2},  // blank=3 blank-after=0 bullets-around=2
    {235, -137, 4, -53, -8},  // blank=3 blank-after=0 bullets-around=3
    {105, 8, 108, -49, 2},  // blank=3 blank-after=1 bullets-around=0
    {112, 18, 113, -55, -32},  // blank=3 blank-after=1 bullets-around=1
    {120, -35, 73, -65, -2},  // blank=3 blank-after=1 bullets-around=2
    {112, -137, 113, -26, -12},  // blank=3 blank-after=1 bullets-around=3
    {98, 32, -9, -62, 10},  // blank=3 blank-after=2 bullets-around=0
    {105, 42, -4, -68, -24},  // blank=3 blank-after=2 bullets-around=1
    {113, -11, -44, -78, 6},  // blank=3 blank-after=2 bullets-around=2
    {105, -113, -4, -39, -4},  // blank=3 blank-after=2 bullets-around=3
    {75, 8, -1, -27, 6},  // blank=3 blank-after=3 bullets-around=0
    {82, 18, 4, -33, -28},  // blank=3 blank-after=3 bullets-around=1
    {90, -35, -36, -43, 2},  // blank=3 blank-after=3 bullets-around=2
    {82, -137, 4, -4, -8},  // blank=3 blank-after=3 bullets-around=3
    {80, 8, -1, 30, 6},  // blank=3 blank-after=4 bullets-around=0
    {87, 18, 4, 24, -28},  // blank=3 blank-after=4 bullets-around=1
    {95, -35, -36, 14, 2},  // blank=3 blank-after=4 bullets-around=2
    {87, -137, 4, 53, -8},  // blank=3 blank-after=4 bullets-around=3
    {341, 102, -1, 60, 6},  // blank=4 blank-after=0 bullets-around=0
    {348, 112, 4, 54, -28},  // blank=4 blank-after=0 bullets-around=1
    {356, 59, -36, 44, 2},  // blank=4 blank-after=0 bullets-around=2
    {348, -43, 4, 83, -8},  // blank=4 blank-after=0 bullets-around=3
    {218, 102, 108, 87, 2},  // blank=4 blank-after=1 bullets-around=0
    {225, 112, 113, 81, -32},  // blank=4 blank-after=1 bullets-around=1
    {233, 59, 73, 71, -2},  // blank=4 blank-after=1 bullets-around=2
    {225, -43, 113, 110, -12},  // blank=4 blank-after=1 bullets-around=3
    {211, 126, -9, 74, 10},  // blank=4 blank-after=2 bullets-around=0
    {218, 136, -4, 68, -24},  // blank=4 blank-after=2 bullets-around=1
    {226, 83, -44, 58, 6},  // blank=4 blank-after=2 bullets-around=2
    {218, -19, -4, 97, -4},  // blank=4 blank-after=2 bullets-around=3
    {188, 102, -1, 109, 6},  // blank=4 blank-after=3 bullets-around=0
    {195, 112, 4, 103, -28},  // blank=4 blank-after=3 bullets-around=1
    {203, 59, -36, 93, 2},  // blank=4 blank-after=3 bullets-around=2
    {195, -43, 4, 132, -8},  // blank=4 blank-after=3 bullets-around=3
    {193, 102, -1, 166, 6},  // blank=4 blank-after=4 bullets-around=0
    {200, 112, 4, 160, -28},  // blank=4 blank-after=4 bullets-around=1
    {208, 59, -36, 150, 2},  // blank=4 blank-after=4 bullets-around=2
    {200, -43, 4, 189, -8},  // blank=4 blank-after=4 bullets-around=3
    {-4, -16, -32, 54, -14},  // break=0 doubled=0 head=0 count=0
    {6, -45, -27, 8, 7},  // break=0 doubled=0 head=0 count=1
    {-3, -8, -49, 104, 17},  // break=0 doubled=0 head=0 count=2
    {-5, -4, 1, -70, -10},  // break=0 doubled=0 head=1 count=0
    {5, -33, 6, -116, 11},  // break=0 doubled=0 head=1 count=1
    {-4, 4, -16, -20, 21},  // break=0 doubled=0 head=1 count=2
    {-41, 73, -58, 14, -19},  // break=0 doubled=0 head=2 count=0
    {-31, 44, -53, -32, 2},  // break=0 doubled=0 head=2 count=1
    {-40, 81, -75, 64, 12},  // break=0 doubled=0 head=2 count=2
    {5, 74, -9, 11, -17},  // break=0 doubled=1 head=0 count=0
    {15, 45, -4, -35, 4},  // break=0 doubled=1 head=0 count=1
    {6, 82, -26, 61, 14},  // break=0 doubled=1 head=0 count=2
    {4, 86, 24, -113, -13},  // break=0 doubled=1 head=1 count=0
    {14, 57, 29, -159, 8},  // break=0 doubled=1 head=1 count=1
    {5, 94, 7, -63, 18},  // break=0 doubled=1 head=1 count=2
    {-32, 163, -35, -29, -22},  // break=0 doubled=1 head=2 count=0
    {-22, 134, -30, -75, -1},  // break=0 doubled=1 head=2 count=1
    {-31, 171, -52, 21, 9},  // break=0 doubled=1 head=2 count=2
    {5, -16, 111, -84, -15},  // break=0 doubled=2 head=0 count=0
    {15, -45, 116, -130, 6},  // break=0 doubled=2 head=0 count=1
    {6, -8, 94, -34, 16},  // break=0 doubled=2 head=0 count=2
    {4, -4, 144, -208, -11},  // break=0 doubled=2 head=1 count=0
    {14, -33, 149, -254, 10},  // break=0 doubled=2 head=1 count=1
    {5, 4, 127, -158, 20},  // break=0 doubled=2 head=1 count=2
    {-32, 73, 85, -124, -20},  // break=0 doubled=2 head=2 count=0
    {-22, 44, 90, -170, 1},  // break=0 doubled=2 head=2 count=1
    {-31, 81, 68, -74, 11},  // break=0 doubled=2 head=2 count=2
    {44, 18, -25, 22, -46},  // break=1 doubled=0 head=0 count=0
    {54, -11, -20, -24, -25},  // break=1 doubled=0 head=0 count=1
    {45, 26, -42, 72, -15},  // break=1 doubled=0 head=0 count=2
    {43, 30, 8, -102, -42},  // break=1 doubled=0 head=1 count=0
    {53, 1, 13, -148, -21},  // break=1 doubled=0 head=1 count=1
    {44, 38, -9, -52, -11},  // break=1 doubled=0 head=1 count=2
    {7, 107, -51, -18, -51},  // break=1 doubled=0 head=2 count=0
    {17, 78, -46, -64, -30},  // break=1 doubled=0 head=2 count=1
    {8, 115, -68, 32, -20},  // break=1 doubled=0 head=2 count=2
    {53, 108, -2, -21, -49},  // break=1 doubled=1 head=0 count=0
    {63, 79, 3, -67, -28},  // break=1 doubled=1 head=0 count=1
    {54, 116, -19, 29, -18},  // break=1 doubled=1 head=0 count=2
    {52, 120, 31, -145, -45},  // break=1 doubled=1 head=1 count=0
    {62, 91, 36, -191, -24},  // break=1 doubled=1 head=1 count=1
    {53, 128, 14, -95, -14},  // break=1 doubled=1 head=1 count=2
    {16, 197, -28, -61, -54},  // break=1 doubled=1 head=2 count=0
    {26, 168, -23, -107, -33},  // break=1 doubled=1 head=2 count=1
    {17, 205, -45, -11, -23},  // break=1 doubled=1 head=2 count=2
    {53, 18, 118, -116, -47},  // break=1 doubled=2 head=0 count=0
    {63, -11, 123, -162, -26},  // break=1 doubled=2 head=0 count=1
    {54, 26, 101, -66, -16},  // break=1 doubled=2 head=0 count=2
    {52, 30, 151, -240, -43},  // break=1 doubled=2 head=1 count=0
    {62, 1, 156, -286, -22},  // break=1 doubled=2 head=1 count=1
    {53, 38, 134, -190, -12},  // break=1 doubled=2 head=1 count=2
    {16, 107, 92, -156, -52},  // break=1 doubled=2 head=2 count=0
    {26, 78, 97, -202, -31},  // break=1 doubled=2 head=2 count=1
    {17, 115, 75, -106, -21},  // break=1 doubled=2 head=2 count=2
    {-2, -11, -10, 14, 6},  // previous2=0 next2=0
    {1, -36, -10, 11, 1},  // previous2=0 next2=1
    {6, -35, -24, 13, 1},  // previous2=0 next2=2
    {5, -8, -13, 17, -5},  // previous2=0 next2=3
    {2, 18, 3, 15, -5},  // previous2=0 next2=4
    {2, 41, 26, -19, -57},  // previous2=0 next2=5
    {2, 35, -19, 15, -2},  // previous2=0 next2=6
    {1, -25, -17, 21, 35},  // previous2=0 next2=7
    {-4, -26, -10, 14, 16},  // previous2=0 next2=8
    {2, -15, -10, -2, 33},  // previous2=0 next2=9
    {15, -15, -58, 15, -82},  // previous2=0 next2=10
    {-3, -97, -1, 9, 2},  // previous2=1 next2=0
    {0, -122, -1, 6, -3},  // previous2=1 next2=1
    {5, -121, -15, 8, -3},  // previous2=1 next2=2
    {4, -94, -4, 12, -9},  // previous2=1 next2=3
    {1, -68, 12, 10, -9},  // previous2=1 next2=4
    {1, -45, 35, -24, -61},  // previous2=1 next2=5
    {1, -51, -10, 10, -6},  // previous2=1 next2=6
    {0, -111, -8, 16, 31},  // previous2=1 next2=7
    {-5, -112, -1, 9, 12},  // previous2=1 next2=8
    {1, -101, -1, -7, 29},  // previous2=1 next2=9
    {14, -101, -49, 10, -86},  // previous2=1 next2=10
    {-9, 2, -2, 15, -5},  // previous2=2 next2=0
    {-6, -23, -2, 12, -10},  // previous2=2 next2=1
    {-1, -22, -16, 14, -10},  // previous2=2 next2=2
    {-2, 5, -5, 18, -16},  // previous2=2 next2=3
    {-5, 31, 11, 16, -16},  // previous2=2 next2=4
    {-5, 54, 34, -18, -68},  // previous2=2 next2=5
    {-5, 48, -11, 16, -13},  // previous2=2 next2=6
    {-6, -12, -9, 22, 24},  // previous2=2 next2=7
    {-11, -13, -2, 15, 5},  // previous2=2 next2=8
    {-5, -2, -2, -1, 22},  // previous2=2 next2=9
    {8, -2, -50, 16, -93},  // previous2=2 next2=10
    {-1, 36, 0, 6, 3},  // previous2=3 next2=0
    {2, 11, 0, 3, -2},  // previous2=3 next2=1
    {7, 12, -14, 5, -2},  // previous2=3 next2=2
    {6, 39, -3, 9, -8},  // previous2=3 next2=3
    {3, 65, 13, 7, -8},  // previous2=3 next2=4
    {3, 88, 36, -27, -60},  // previous2=3 next2=5
    {3, 82, -9, 7, -5},  // previous2=3 next2=6
    {2, 22, -7, 13, 32},  // previous2=3 next2=7
    {-3, 21, 0, 6, 13},  // previous2=3 next2=8
    {3, 32, 0, -10, 30},  // previous2=3 next2=9
    {16, 32, -48, 7, -85},  // previous2=3 next2=10
    {-5, -18, 4, -9, 34},  // previous2=4 next2=0
    {-2, -43, 4, -12, 29},  // previous2=4 next2=1
    {3, -42, -10, -10, 29},  // previous2=4 next2=2
    {2, -15, 1, -6, 23},  // previous2=4 next2=3
    {-1, 11, 17, -8, 23},  // previous2=4 next2=4
    {-1, 34, 40, -42, -29},  // previous2=4 next2=5
    {-1, 28, -5, -8, 26},  // previous2=4 next2=6
    {-2, -32, -3, -2, 63},  // previous2=4 next2=7
    {-7, -33, 4, -9, 44},  // previous2=4 next2=8
    {-1, -22, 4, -25, 61},  // previous2=4 next2=9
    {12, -22, -44, -8, -54},  // previous2=4 next2=10
    {-3, 4, -18, 15, 8},  // previous2=5 next2=0
    {0, -21, -18, 12, 3},  // previous2=5 next2=1
    {5, -20, -32, 14, 3},  // previous2=5 next2=2
    {4, 7, -21, 18, -3},  // previous2=5 next2=3
    {1, 33, -5, 16, -3},  // previous2=5 next2=4
    {1, 56, 18, -18, -55},  // previous2=5 next2=5
    {1, 50, -27, 16, 0},  // previous2=5 next2=6
    {0, -10, -25, 22, 37},  // previous2=5 next2=7
    {-5, -11, -18, 15, 18},  // previous2=5 next2=8
    {1, 0, -18, -1, 35},  // previous2=5 next2=9
    {14, 0, -66, 16, -80},  // previous2=5 next2=10
    {-20, 22, -31, 50, 37},  // previous2=6 next2=0
    {-17, -3, -31, 47, 32},  // previous2=6 next2=1
    {-12, -2, -45, 49, 32},  // previous2=6 next2=2
    {-13, 25, -34, 53, 26},  // previous2=6 next2=3
    {-16, 51, -18, 51, 26},  // previous2=6 next2=4
    {-16, 74, 5, 17, -26},  // previous2=6 next2=5
    {-16, 68, -40, 51, 29},  // previous2=6 next2=6
    {-17, 8, -38, 57, 66},  // previous2=6 next2=7
    {-22, 7, -31, 50, 47},  // previous2=6 next2=8
    {-16, 18, -31, 34, 64},  // previous2=6 next2=9
    {-3, 18, -79, 51, -51},  // previous2=6 next2=10
    {-6, 18, -13, -34, 21},  // previous2=7 next2=0
    {-3, -7, -13, -37, 16},  // previous2=7 next2=1
    {2, -6, -27, -35, 16},  // previous2=7 next2=2
    {1, 21, -16, -31, 10},  // previous2=7 next2=3
    {-2, 47, 0, -33, 10},  // previous2=7 next2=4
    {-2, 70, 23, -67, -42},  // previous2=7 next2=5
    {-2, 64, -22, -33, 13},  // previous2=7 next2=6
    {-3, 4, -20, -27, 50},  // previous2=7 next2=7
    {-8, 3, -13, -34, 31},  // previous2=7 next2=8
    {-2, 14, -13, -50, 48},  // previous2=7 next2=9
    {11, 14, -61, -33, -67},  // previous2=7 next2=10
    {14, 4, -16, -62, 19},  // previous2=8 next2=0
    {17, -21, -16, -65, 14},  // previous2=8 next2=1
    {22, -20, -30, -63, 14},  // previous2=8 next2=2
    {21, 7, -19, -59, 8},  // previous2=8 next2=3
    {18, 33, -3, -61, 8},  // previous2=8 next2=4
    {18, 56, 20, -95, -44},  // previous2=8 next2=5
    {18, 50, -25, -61, 11},  // previous2=8 next2=6
    {17, -10, -23, -55, 48},  // previous2=8 next2=7
    {12, -11, -16, -62, 29},  // previous2=8 next2=8
    {18, 0, -16, -78, 46},  // previous2=8 next2=9
    {31, 0, -64, -61, -69},  // previous2=8 next2=10
    {-4, 4, 0, 78, 4},  // previous2=9 next2=0
    {-1, -21, 0, 75, -1},  // previous2=9 next2=1
    {4, -20, -14, 77, -1},  // previous2=9 next2=2
    {3, 7, -3, 81, -7},  // previous2=9 next2=3
    {0, 33, 13, 79, -7},  // previous2=9 next2=4
    {0, 56, 36, 45, -59},  // previous2=9 next2=5
    {0, 50, -9, 79, -4},  // previous2=9 next2=6
    {-1, -10, -7, 85, 33},  // previous2=9 next2=7
    {-6, -11, 0, 78, 14},  // previous2=9 next2=8
    {0, 0, 0, 62, 31},  // previous2=9 next2=9
    {13, 0, -48, 79, -84},  // previous2=9 next2=10
    {14, 4, -3, 6, 4},  // previous2=10 next2=0
    {17, -21, -3, 3, -1},  // previous2=10 next2=1
    {22, -20, -17, 5, -1},  // previous2=10 next2=2
    {21, 7, -6, 9, -7},  // previous2=10 next2=3
    {18, 33, 10, 7, -7},  // previous2=10 next2=4
    {18, 56, 33, -27, -59},  // previous2=10 next2=5
    {18, 50, -12, 7, -4},  // previous2=10 next2=6
    {17, -10, -10, 13, 33},  // previous2=10 next2=7
    {12, -11, -3, 6, 14},  // previous2=10 next2=8
    {18, 0, -3, -10, 31},  // previous2=10 next2=9
    {31, 0, -51, 7, -84},  // previous2=10 next2=10
    {197, 28, 0, -6, 0},  // length-before=0 length-after=0
    {61, 30, -33, 100, -15},  // length-before=0 length-after=1
    {72, 21, -5, 43, -19},  // length-before=0 length-after=2
    {67, -20, -4, 14, 1},  // length-before=0 length-after=3
    {61, -23, -1, 4, 25},  // length-before=0 length-after=4
    {65, -34, -6, 5, 36},  // length-before=0 length-after=5
    {66, 7, -31, -2, 2},  // length-before=0 length-after=6
    {68, 103, 31, -1, -35},  // length-before=0 length-after=7
    {69, 134, 49, -14, -29},  // length-before=0 length-after=8
    {71, 96, 51, -1, -27},  // length-before=0 length-after=9
    {62, 22, -9, 3, -1},  // length-before=0 length-after=10
    {123, 60, -2, 23, -38},  // length-before=1 length-after=0
    {-13, 62, -35, 129, -53},  // length-before=1 length-after=1
    {-2, 53, -7, 72, -57},  // length-before=1 length-after=2
    {-7, 12, -6, 43, -37},  // length-before=1 length-after=3
    {-13, 9, -3, 33, -13},  // length-before=1 length-after=4
    {-9, -2, -8, 34, -2},  // length-before=1 length-after=5
    {-8, 39, -33, 27, -36},  // length-before=1 length-after=6
    {-6, 135, 29, 28, -73},  // length-before=1 length-after=7
    {-5, 166, 47, 15, -67},  // length-before=1 length-after=8
    {-3, 128, 49, 28, -65},  // length-before=1 length-after=9
    {-12, 54, -11, 32, -39},  // length-before=1 length-after=10
    {134, -3, -3, 12, -19},  // length-before=2 length-after=0
    {-2, -1, -36, 118, -34},  // length-before=2 length-after=1
    {9, -10, -8, 61, -38},  // length-before=2 length-after=2
    {4, -51, -7, 32, -18},  // length-before=2 length-after=3
    {-2, -54, -4, 22, 6},  // length-before=2 length-after=4
    {2, -65, -9, 23, 17},  // length-before=2 length-after=5
    {3, -24, -34, 16, -17},  // length-before=2 length-after=6
    {5, 72, 28, 17, -54},  // length-before=2 length-after=7
    {6, 103, 46, 4, -48},  // length-before=2 length-after=8
    {8, 65, 48, 17, -46},  // length-before=2 length-after=9
    {-1, -9, -12, 21, -20},  // length-before=2 length-after=10
    {137, 16, 0, 0, -15},  // length-before=3 length-after=0
    {1, 18, -33, 106, -30},  // length-before=3 length-after=1
    {12, 9, -5, 49, -34},  // length-before=3 length-after=2
    {7, -32, -4, 20, -14},  // length-before=3 length-after=3
    {1, -35, -1, 10, 10},  // length-before=3 length-after=4
    {5, -46, -6, 11, 21},  // length-before=3 length-after=5
    {6, -5, -31, 4, -13},  // length-before=3 length-after=6
    {8, 91, 31, 5, -50},  // length-before=3 length-after=7
    {9, 122, 49, -8, -44},  // length-before=3 length-after=8
    {11, 84, 51, 5, -42},  // length-before=3 length-after=9
    {2, 10, -9, 9, -16},  // length-before=3 length-after=10
    {133, -28, -12, -5, 28},  // length-before=4 length-after=0
    {-3, -26, -45, 101, 13},  // length-before=4 length-after=1
    {8, -35, -17, 44, 9},  // length-before=4 length-after=2
    {3, -76, -16, 15, 29},  // length-before=4 length-after=3
    {-3, -79, -13, 5, 53},  // length-before=4 length-after=4
    {1, -90, -18, 6, 64},  // length-before=4 length-after=5
    {2, -49, -43, -1, 30},  // length-before=4 length-after=6
    {4, 47, 19, 0, -7},  // length-before=4 length-after=7
    {5, 78, 37, -13, -1},  // length-before=4 length-after=8
    {7, 40, 39, 0, 1},  // length-before=4 length-after=9
    {-2, -34, -21, 4, 27},  // length-before=4 length-after=10
    {132, -72, 7, -8, 17},  // length-before=5 length-after=0
    {-4, -70, -26, 98, 2},  // length-before=5 length-after=1
    {7, -79, 2, 41, -2},  // length-before=5 length-after=2
    {2, -120, 3, 12, 18},  // length-before=5 length-after=3
    {-4, -123, 6, 2, 42},  // length-before=5 length-after=4
    {0, -134, 1, 3, 53},  // length-before=5 length-after=5
    {1, -93, -24, -4, 19},  // length-before=5 length-after=6
    {3, 3, 38, -3, -18},  // length-before=5 length-after=7
    {4, 34, 56, -16, -12},  // length-before=5 length-after=8
    {6, -4, 58, -3, -10},  // length-before=5 length-after=9
    {-3, -78, -2, 1, 16},  // length-before=5 length-after=10
    {115, -44, 17, -7, 15},  // length-before=6 length-after=0
    {-21, -42, -16, 99, 0},  // length-before=6 length-after=1
    {-10, -51, 12, 42, -4},  // length-before=6 length-after=2
    {-15, -92, 13, 13, 16},  // length-before=6 length-after=3
    {-21, -95, 16, 3, 40},  // length-before=6 length-after=4
    {-17, -106, 11, 4, 51},  // length-before=6 length-after=5
    {-16, -65, -14, -3, 17},  // length-before=6 length-after=6
    {-14, 31, 48, -2, -20},  // length-before=6 length-after=7
    {-13, 62, 66, -15, -14},  // length-before=6 length-after=8
    {-11, 24, 68, -2, -12},  // length-before=6 length-after=9
    {-20, -50, 8, 2, 14},  // length-before=6 length-after=10
    {128, 2, -10, 17, -2},  // length-before=7 length-after=0
    {-8, 4, -43, 123, -17},  // length-before=7 length-after=1
    {3, -5, -15, 66, -21},  // length-before=7 length-after=2
    {-2, -46, -14, 37, -1},  // length-before=7 length-after=3
    {-8, -49, -11, 27, 23},  // length-before=7 length-after=4
    {-4, -60, -16, 28, 34},  // length-before=7 length-after=5
    {-3, -19, -41, 21, 0},  // length-before=7 length-after=6
    {-1, 77, 21, 22, -37},  // length-before=7 length-after=7
    {0, 108, 39, 9, -31},  // length-before=7 length-after=8
    {2, 70, 41, 22, -29},  // length-before=7 length-after=9
    {-7, -4, -19, 26, -3},  // length-before=7 length-after=10
    {131, -13, -6, -6, 9},  // length-before=8 length-after=0
    {-5, -11, -39, 100, -6},  // length-before=8 length-after=1
    {6, -20, -11, 43, -10},  // length-before=8 length-after=2
    {1, -61, -10, 14, 10},  // length-before=8 length-after=3
    {-5, -64, -7, 4, 34},  // length-before=8 length-after=4
    {-1, -75, -12, 5, 45},  // length-before=8 length-after=5
    {0, -34, -37, -2, 11},  // length-before=8 length-after=6
    {2, 62, 25, -1, -26},  // length-before=8 length-after=7
    {3, 93, 43, -14, -20},  // length-before=8 length-after=8
    {5, 55, 45, -1, -18},  // length-before=8 length-after=9
    {-4, -19, -15, 3, 8},  // length-before=8 length-after=10
    {136, 0, 0, -6, 1},  // length-before=9 length-after=0
    {0, 2, -33, 100, -14},  // length-before=9 length-after=1
    {11, -7, -5, 43, -18},  // length-before=9 length-after=2
    {6, -48, -4, 14, 2},  // length-before=9 length-after=3
    {0, -51, -1, 4, 26},  // length-before=9 length-after=4
    {4, -62, -6, 5, 37},  // length-before=9 length-after=5
    {5, -21, -31, -2, 3},  // length-before=9 length-after=6
    {7, 75, 31, -1, -34},  // length-before=9 length-after=7
    {8, 106, 49, -14, -28},  // length-before=9 length-after=8
    {10, 68, 51, -1, -26},  // length-before=9 length-after=9
    {1, -6, -9, 3, 0},  // length-before=9 length-after=10
    {197, 0, -45, 4, 10},  // length-before=10 length-after=0
    {61, 2, -78, 110, -5},  // length-before=10 length-after=1
    {72, -7, -50, 53, -9},  // length-before=10 length-after=2
    {67, -48, -49, 24, 11},  // length-before=10 length-after=3
    {61, -51, -46, 14, 35},  // length-before=10 length-after=4
    {65, -62, -51, 15, 46},  // length-before=10 length-after=5
    {66, -21, -76, 8, 12},  // length-before=10 length-after=6
    {68, 75, -14, 9, -25},  // length-before=10 length-after=7
    {69, 106, 4, -4, -19},  // length-before=10 length-after=8
    {71, 68, 6, 9, -17},  // length-before=10 length-after=9
    {62, -6, -54, 13, 9},  // length-before=10 length-after=10
    {-53, -27, -8, 54, -10},  // prose-before-3=0 prose-after-3=0 prose-side=0
    {-25, -27, -35, 26, -14},  // prose-before-3=0 prose-after-3=0 prose-side=1
    {-6, -29, 9, 29, 6},  // prose-before-3=0 prose-after-3=0 prose-side=2
    {-8, -29, -6, 30, -2},  // prose-before-3=0 prose-after-3=0 prose-side=3
    {-45, -11, -7, 68, -20},  // prose-before-3=0 prose-after-3=1 prose-side=0
    {-17, -11, -34, 40, -24},  // prose-before-3=0 prose-after-3=1 prose-side=1
    {2, -13, 10, 43, -4},  // prose-before-3=0 prose-after-3=1 prose-side=2
    {0, -13, -5, 44, -12},  // prose-before-3=0 prose-after-3=1 prose-side=3
    {-57, -7, -13, 37, -25},  // prose-before-3=0 prose-after-3=2 prose-side=0
    {-29, -7, -40, 9, -29},  // prose-before-3=0 prose-after-3=2 prose-side=1
    {-10, -9, 4, 12, -9},  // prose-before-3=0 prose-after-3=2 prose-side=2
    {-12, -9, -11, 13, -17},  // prose-before-3=0 prose-after-3=2 prose-side=3
    {-66, -4, 9, 47, -8},  // prose-before-3=0 prose-after-3=3 prose-side=0
    {-38, -4, -18, 19, -12},  // prose-before-3=0 prose-after-3=3 prose-side=1
    {-19, -6, 26, 22, 8},  // prose-before-3=0 prose-after-3=3 prose-side=2
    {-21, -6, 11, 23, 0},  // prose-before-3=0 prose-after-3=3 prose-side=3
    {-46, -15, -3, 46, -8},  // prose-before-3=0 prose-after-3=4 prose-side=0
    {-18, -15, -30, 18, -12},  // prose-before-3=0 prose-after-3=4 prose-side=1
    {1, -17, 14, 21, 8},  // prose-before-3=0 prose-after-3=4 prose-side=2
    {-1, -17, -1, 22, 0},  // prose-before-3=0 prose-after-3=4 prose-side=3
    {-45, -16, 31, 58, -4},  // prose-before-3=1 prose-after-3=0 prose-side=0
    {-17, -16, 4, 30, -8},  // prose-before-3=1 prose-after-3=0 prose-side=1
    {2, -18, 48, 33, 12},  // prose-before-3=1 prose-after-3=0 prose-side=2
    {0, -18, 33, 34, 4},  // prose-before-3=1 prose-after-3=0 prose-side=3
    {-37, 0, 32, 72, -14},  // prose-before-3=1 prose-after-3=1 prose-side=0
    {-9, 0, 5, 44, -18},  // prose-before-3=1 prose-after-3=1 prose-side=1
    {10, -2, 49, 47, 2},  // prose-before-3=1 prose-after-3=1 prose-side=2
    {8, -2, 34, 48, -6},  // prose-before-3=1 prose-after-3=1 prose-side=3
    {-49, 4, 26, 41, -19},  // prose-before-3=1 prose-after-3=2 prose-side=0
    {-21, 4, -1, 13, -23},  // prose-before-3=1 prose-after-3=2 prose-side=1
    {-2, 2, 43, 16, -3},  // prose-before-3=1 prose-after-3=2 prose-side=2
    {-4, 2, 28, 17, -11},  // prose-before-3=1 prose-after-3=2 prose-side=3
    {-58, 7, 48, 51, -2},  // prose-before-3=1 prose-after-3=3 prose-side=0
    {-30, 7, 21, 23, -6},  // prose-before-3=1 prose-after-3=3 prose-side=1
    {-11, 5, 65, 26, 14},  // prose-before-3=1 prose-after-3=3 prose-side=2
    {-13, 5, 50, 27, 6},  // prose-before-3=1 prose-after-3=3 prose-side=3
    {-38, -4, 36, 50, -2},  // prose-before-3=1 prose-after-3=4 prose-side=0
    {-10, -4, 9, 22, -6},  // prose-before-3=1 prose-after-3=4 prose-side=1
    {9, -6, 53, 25, 14},  // prose-before-3=1 prose-after-3=4 prose-side=2
    {7, -6, 38, 26, 6},  // prose-before-3=1 prose-after-3=4 prose-side=3
    {-35, -50, -14, 46, -6},  // prose-before-3=2 prose-after-3=0 prose-side=0
    {-7, -50, -41, 18, -10},  // prose-before-3=2 prose-after-3=0 prose-side=1
    {12, -52, 3, 21, 10},  // prose-before-3=2 prose-after-3=0 prose-side=2
    {10, -52, -12, 22, 2},  // prose-before-3=2 prose-after-3=0 prose-side=3
    {-27, -34, -13, 60, -16},  // prose-before-3=2 prose-after-3=1 prose-side=0
    {1, -34, -40, 32, -20},  // prose-before-3=2 prose-after-3=1 prose-side=1
    {20, -36, 4, 35, 0},  // prose-before-3=2 prose-after-3=1 prose-side=2
    {18, -36, -11, 36, -8},  // prose-before-3=2 prose-after-3=1 prose-side=3
    {-39, -30, -19, 29, -21},  // prose-before-3=2 prose-after-3=2 prose-side=0
    {-11, -30, -46, 1, -25},  // prose-before-3=2 prose-after-3=2 prose-side=1
    {8, -32, -2, 4, -5},  // prose-before-3=2 prose-after-3=2 prose-side=2
    {6, -32, -17, 5, -13},  // prose-before-3=2 prose-after-3=2 prose-side=3
    {-48, -27, 3, 39, -4},  // prose-before-3=2 prose-after-3=3 prose-side=0
    {-20, -27, -24, 11, -8},  // prose-before-3=2 prose-after-3=3 prose-side=1
    {-1, -29, 20, 14, 12},  // prose-before-3=2 prose-after-3=3 prose-side=2
    {-3, -29, 5, 15, 4},  // prose-before-3=2 prose-after-3=3 prose-side=3
    {-28, -38, -9, 38, -4},  // prose-before-3=2 prose-after-3=4 prose-side=0
    {0, -38, -36, 10, -8},  // prose-before-3=2 prose-after-3=4 prose-side=1
    {19, -40, 8, 13, 12},  // prose-before-3=2 prose-after-3=4 prose-side=2
    {17, -40, -7, 14, 4},  // prose-before-3=2 prose-after-3=4 prose-side=3
    {-41, -16, -16, 49, 3},  // prose-before-3=3 prose-after-3=0 prose-side=0
    {-13, -16, -43, 21, -1},  // prose-before-3=3 prose-after-3=0 prose-side=1
    {6, -18, 1, 24, 19},  // prose-before-3=3 prose-after-3=0 prose-side=2
    {4, -18, -14, 25, 11},  // prose-before-3=3 prose-after-3=0 prose-side=3
    {-33, 0, -15, 63, -7},  // prose-before-3=3 prose-after-3=1 prose-side=0
    {-5, 0, -42, 35, -11},  // prose-before-3=3 prose-after-3=1 prose-side=1
    {14, -2, 2, 38, 9},  // prose-before-3=3 prose-after-3=1 prose-side=2
    {12, -2, -13, 39, 1},  // prose-before-3=3 prose-after-3=1 prose-side=3
    {-45, 4, -21, 32, -12},  // prose-before-3=3 prose-after-3=2 prose-side=0
    {-17, 4, -48, 4, -16},  // prose-before-3=3 prose-after-3=2 prose-side=1
    {2, 2, -4, 7, 4},  // prose-before-3=3 prose-after-3=2 prose-side=2
    {0, 2, -19, 8, -4},  // prose-before-3=3 prose-after-3=2 prose-side=3
    {-54, 7, 1, 42, 5},  // prose-before-3=3 prose-after-3=3 prose-side=0
    {-26, 7, -26, 14, 1},  // prose-before-3=3 prose-after-3=3 prose-side=1
    {-7, 5, 18, 17, 21},  // prose-before-3=3 prose-after-3=3 prose-side=2
    {-9, 5, 3, 18, 13},  // prose-before-3=3 prose-after-3=3 prose-side=3
    {-34, -4, -11, 41, 5},  // prose-before-3=3 prose-after-3=4 prose-side=0
    {-6, -4, -38, 13, 1},  // prose-before-3=3 prose-after-3=4 prose-side=1
    {13, -6, 6, 16, 21},  // prose-before-3=3 prose-after-3=4 prose-side=2
    {11, -6, -9, 17, 13},  // prose-before-3=3 prose-after-3=4 prose-side=3
    {-41, 46, -47, 47, 11},  // prose-before-3=4 prose-after-3=0 prose-side=0
    {-13, 46, -74, 19, 7},  // prose-before-3=4 prose-after-3=0 prose-side=1
    {6, 44, -30, 22, 27},  // prose-before-3=4 prose-after-3=0 prose-side=2
    {4, 44, -45, 23, 19},  // prose-before-3=4 prose-after-3=0 prose-side=3
    {-33, 62, -46, 61, 1},  // prose-before-3=4 prose-after-3=1 prose-side=0
    {-5, 62, -73, 33, -3},  // prose-before-3=4 prose-after-3=1 prose-side=1
    {14, 60, -29, 36, 17},  // prose-before-3=4 prose-after-3=1 prose-side=2
    {12, 60, -44, 37, 9},  // prose-before-3=4 prose-after-3=1 prose-side=3
    {-45, 66, -52, 30, -4},  // prose-before-3=4 prose-after-3=2 prose-side=0
    {-17, 66, -79, 2, -8},  // prose-before-3=4 prose-after-3=2 prose-side=1
    {2, 64, -35, 5, 12},  // prose-before-3=4 prose-after-3=2 prose-side=2
    {0, 64, -50, 6, 4},  // prose-before-3=4 prose-after-3=2 prose-side=3
    {-54, 69, -30, 40, 13},  // prose-before-3=4 prose-after-3=3 prose-side=0
    {-26, 69, -57, 12, 9},  // prose-before-3=4 prose-after-3=3 prose-side=1
    {-7, 67, -13, 15, 29},  // prose-before-3=4 prose-after-3=3 prose-side=2
    {-9, 67, -28, 16, 21},  // prose-before-3=4 prose-after-3=3 prose-side=3
    {-34, 58, -42, 39, 13},  // prose-before-3=4 prose-after-3=4 prose-side=0
    {-6, 58, -69, 11, 9},  // prose-before-3=4 prose-after-3=4 prose-side=1
    {13, 56, -25, 14, 29},  // prose-before-3=4 prose-after-3=4 prose-side=2
    {11, 56, -40, 15, 21},  // prose-before-3=4 prose-after-3=4 prose-side=3
    {1, -4, -5, 7, -16},  // prose-around-10=0
    {10, -21, -21, 28, -17},  // prose-around-10=1
    {-11, -59, -4, 4, 2},  // prose-around-10=2
    {6, 44, -9, -23, 4},  // prose-around-10=3
    {-13, 6, -6, 3, -2},  // prose-around-10=4
    {-57, 37, -14, -11, 18},  // prose-around-10=5
    {3, 0, 24, 18, 6},  // prose-around-10=6
    {6, 0, -11, 25, -35},  // prose-around-10=7
    {3, 0, -1, 22, -25},  // prose-around-10=8
    {-14, 0, 9, -1, 28},  // prose-around-10=9
    {-24, 0, 23, -17, -1},  // prose-around-10=10
    {-20, 19, -6, -46, 62},  // prose-around-10=11
    {-2, 0, 5, 4, 11},  // prose-around-10=12
    {9, -26, -18, 28, -41},  // prose-around-10=13
    {2, -44, -33, 27, -53},  // prose-around-10=14
    {0, -39, 6, 7, -18},  // prose-around-10=15
    {-20, 0, 10, -1, 15},  // prose-around-10=16
    {-30, 0, 31, -10, 21},  // prose-around-10=17
    {-9, 0, -53, 12, 23},  // prose-around-10=18
    {5, 0, -14, -5, 0},  // prose-around-10=19
    {0, 0, -22, 23, -27},  // prose-around-10=20
    {11, -17, 0, 30, 3},  // prose-around-10=21
    {-16, 0, -12, 5, 4},  // prose-around-10=22
    {17, 0, -20, 14, -8},  // prose-around-10=23
    {13, 0, -25, -11, -19},  // prose-around-10=24
    {17, 0, 0, -4, -11},  // prose-around-10=25
    {8, 0, -4, 0, -18},  // prose-around-10=26
    {4, 56, -19, 0, -20},  // prose-around-10=27
    {-2, -27, -7, -3, 1},  // prose-around-10=28
    {1, 0, 0, -15, 11},  // prose-around-10=29
    {1, 0, 0, 6, -31},  // prose-around-10=30
    {-2, 0, 0, 22, -4},  // prose-around-10=31
    {17, 1, 9, -19, -76},  // prose-around-10=32
    {2, 0, -20, -3, -5},  // prose-around-10=33
    {0, 22, 21, -14, 0},  // prose-around-10=34
    {17, -10, 43, -1, 10},  // prose-around-10=35
    {42, 0, -18, 12, 0},  // prose-around-40=0
    {5, 0, -25, 13, -101},  // prose-around-40=1
    {-4, 0, -22, 21, -4},  // prose-around-40=2
    {-5, -2, -5, -17, 25},  // prose-around-40=3
    {2, 14, -2, -5, 21},  // prose-around-40=4
    {19, 0, -3, -24, 30},  // prose-around-40=5
    {-1, 0, -17, 12, -68},  // prose-around-40=6
    {22, -3, -21, 28, -25},  // prose-around-40=7
    {1, 0, 0, 0, -2},  // prose-around-40=8
    {-16, 28, 16, -13, 25},  // prose-around-40=9
    {2, 36, 21, -17, 22},  // prose-around-40=10
    {-4, 1, 10, -22, 11},  // prose-around-40=11
    {6, 0, -34, -1, -93},  // prose-around-40=12
    {0, 0, -15, 13, -17},  // prose-around-40=13
    {-3, 0, -10, 5, -11},  // prose-around-40=14
    {-11, -26, -1, 4, 33},  // prose-around-40=15
    {-9, 0, 16, -2, 17},  // prose-around-40=16
    {0, 0, 21, 1, -11},  // prose-around-40=17
    {9, 0, 0, 1, -17},  // prose-around-40=18
    {11, 0, -24, 12, 5},  // prose-around-40=19
    {0, -6, 11, -1, 6},  // prose-around-40=20
    {2, -55, 9, 0, 10},  // prose-around-40=21
    {-5, 0, 15, -4, -2},  // prose-around-40=22
    {3, 0, 0, -2, -15},  // prose-around-40=23
    {13, 0, 0, 0, 4},  // prose-around-40=24
    {22, 0, 0, 13, 10},  // prose-around-40=25
    {2, -5, 18, 8, -8},  // prose-around-40=26
    {-2, 0, -17, 6, -3},  // prose-around-40=27
    {-6, -4, 6, 3, -8},  // prose-around-40=28
    {13, 0, 0, -1, -18},  // prose-around-40=29
    {21, 0, 0, -1, -5},  // prose-around-40=30
    {13, 0, 0, 8, 0},  // prose-around-40=31
    {-15, 0, 25, 12, -15},  // prose-around-40=32
    {-4, 0, 13, -8, 0},  // prose-around-40=33
    {0, 0, 9, 9, -30},  // prose-around-40=34
    {14, 0, 0, 14, -58},  // prose-around-40=35
    {93, 61, -62, -25, -28},  // change=0 position=0
    {-50, 106, -70, 31, -80},  // change=0 position=1
    {-17, 182, -66, 40, -33},  // change=0 position=2
    {-5, -45, -59, 20, -17},  // change=0 position=3
    {124, 30, -62, 14, -28},  // change=0 position=4
    {109, 31, 17, -25, 29},  // change=1 position=0
    {-34, 76, 9, 31, -23},  // change=1 position=1
    {-1, 152, 13, 40, 24},  // change=1 position=2
    {11, -75, 20, 20, 40},  // change=1 position=3
    {140, 0, 17, 14, 29},  // change=1 position=4
    {69, -67, -1, -48, 42},  // change=2 position=0
    {-74, -22, -9, 8, -10},  // change=2 position=1
    {-41, 54, -5, 17, 37},  // change=2 position=2
    {-29, -173, 2, -3, 53},  // change=2 position=3
    {100, -98, -1, -9, 42},  // change=2 position=4
    {83, 31, 12, -37, 13},  // change=3 position=0
    {-60, 76, 4, 19, -39},  // change=3 position=1
    {-27, 152, 8, 28, 8},  // change=3 position=2
    {-15, -75, 15, 8, 24},  // change=3 position=3
    {114, 0, 12, 2, 13},  // change=3 position=4
    {83, 89, 0, -45, 22},  // change=4 position=0
    {-60, 134, -8, 11, -30},  // change=4 position=1
    {-27, 210, -4, 20, 17},  // change=4 position=2
    {-15, -17, 3, 0, 33},  // change=4 position=3
    {114, 58, 0, -6, 22},  // change=4 position=4
    {-2, -2, -14, 23, -2},  // leads=0 leads-before=0
    {-1, -1, -17, 15, 86},  // leads=0 leads-before=1
    {-2, -1, -8, -34, -1},  // leads=0 leads-before=2
    {6, -1, -8, 17, -57},  // leads=0 leads-before=3
    {-33, -1, -1, 13, 20},  // leads=0 leads-before=4
    {38, -1, -14, 43, -1},  // leads=0 leads-before=5
    {15, -1, -6, -88, -2},  // leads=1 leads-before=0
    {16, 0, -9, -96, 86},  // leads=1 leads-before=1
    {15, 0, 0, -145, -1},  // leads=1 leads-before=2
    {23, 0, 0, -94, -57},  // leads=1 leads-before=3
    {-16, 0, 7, -98, 20},  // leads=1 leads-before=4
    {55, 0, -6, -68, -1},  // leads=1 leads-before=5
    {31, -1, 36, -20, -28},  // leads=2 leads-before=0
    {32, 0, 33, -28, 60},  // leads=2 leads-before=1
    {31, 0, 42, -77, -27},  // leads=2 leads-before=2
    {39, 0, 42, -26, -83},  // leads=2 leads-before=3
    {0, 0, 49, -30, -6},  // leads=2 leads-before=4
    {71, 0, 36, 0, -27},  // leads=2 leads-before=5
    {49, -1, -6, -57, -18},  // leads=3 leads-before=0
    {50, 0, -9, -65, 70},  // leads=3 leads-before=1
    {49, 0, 0, -114, -17},  // leads=3 leads-before=2
    {57, 0, 0, -63, -73},  // leads=3 leads-before=3
    {18, 0, 7, -67, 4},  // leads=3 leads-before=4
    {89, 0, -6, -37, -17},  // leads=3 leads-before=5
    {-48, -1, 8, 10, -1},  // leads=4 leads-before=0
    {-47, 0, 5, 2, 87},  // leads=4 leads-before=1
    {-48, 0, 14, -47, 0},  // leads=4 leads-before=2
    {-40, 0, 14, 4, -56},  // leads=4 leads-before=3
    {-79, 0, 21, 0, 21},  // leads=4 leads-before=4
    {-8, 0, 8, 30, 0},  // leads=4 leads-before=5
    {-50, 27, -15, 29, 1},  // leads=5 leads-before=0
    {-49, 28, -18, 21, 89},  // leads=5 leads-before=1
    {-50, 28, -9, -28, 2},  // leads=5 leads-before=2
    {-42, 28, -9, 23, -54},  // leads=5 leads-before=3
    {-81, 28, -2, 19, 23},  // leads=5 leads-before=4
    {-10, 28, -15, 49, 2},  // leads=5 leads-before=5
    {-8, -8, -25, 26, -4},  // offers=0 kicker=0 page-before=0
    {-1, 9, -18, 45, -45},  // offers=0 kicker=0 page-before=1
    {-5, 9, -15, 75, -3},  // offers=0 kicker=0 page-before=2
    {52, -7, -49, 15, -4},  // offers=0 kicker=1 page-before=0
    {59, 10, -42, 34, -45},  // offers=0 kicker=1 page-before=1
    {55, 10, -39, 64, -3},  // offers=0 kicker=1 page-before=2
    {-11, 30, -79, -11, 21},  // offers=0 kicker=2 page-before=0
    {-4, 47, -72, 8, -20},  // offers=0 kicker=2 page-before=1
    {-8, 47, -69, 38, 22},  // offers=0 kicker=2 page-before=2
    {-1, -7, -19, 15, -3},  // offers=0 kicker=3 page-before=0
    {6, 10, -12, 34, -44},  // offers=0 kicker=3 page-before=1
    {2, 10, -9, 64, -2},  // offers=0 kicker=3 page-before=2
    {-4, -8, -17, -108, 20},  // offers=1 kicker=0 page-before=0
    {3, 9, -10, -89, -21},  // offers=1 kicker=0 page-before=1
    {-1, 9, -7, -59, 21},  // offers=1 kicker=0 page-before=2
    {56, -7, -41, -119, 20},  // offers=1 kicker=1 page-before=0
    {63, 10, -34, -100, -21},  // offers=1 kicker=1 page-before=1
    {59, 10, -31, -70, 21},  // offers=1 kicker=1 page-before=2
    {-7, 30, -71, -145, 45},  // offers=1 kicker=2 page-before=0
    {0, 47, -64, -126, 4},  // offers=1 kicker=2 page-before=1
    {-4, 47, -61, -96, 46},  // offers=1 kicker=2 page-before=2
    {3, -7, -11, -119, 21},  // offers=1 kicker=3 page-before=0
    {10, 10, -4, -100, -20},  // offers=1 kicker=3 page-before=1
    {6, 10, -1, -70, 22},  // offers=1 kicker=3 page-before=2
    {-9, -8, 39, -99, 61},  // offers=2 kicker=0 page-before=0
    {-2, 9, 46, -80, 20},  // offers=2 kicker=0 page-before=1
    {-6, 9, 49, -50, 62},  // offers=2 kicker=0 page-before=2
    {51, -7, 15, -110, 61},  // offers=2 kicker=1 page-before=0
    {58, 10, 22, -91, 20},  // offers=2 kicker=1 page-before=1
    {54, 10, 25, -61, 62},  // offers=2 kicker=1 page-before=2
    {-12, 30, -15, -136, 86},  // offers=2 kicker=2 page-before=0
    {-5, 47, -8, -117, 45},  // offers=2 kicker=2 page-before=1
    {-9, 47, -5, -87, 87},  // offers=2 kicker=2 page-before=2
    {-2, -7, 45, -110, 62},  // offers=2 kicker=3 page-before=0
    {5, 10, 52, -91, 21},  // offers=2 kicker=3 page-before=1
    {1, 10, 55, -61, 63},  // offers=2 kicker=3 page-before=2
    {57, -8, -17, 13, 175},  // offers=3 kicker=0 page-before=0
    {64, 9, -10, 32, 134},  // offers=3 kicker=0 page-before=1
    {60, 9, -7, 62, 176},  // offers=3 kicker=0 page-before=2
    {117, -7, -41, 2, 175},  // offers=3 kicker=1 page-before=0
    {124, 10, -34, 21, 134},  // offers=3 kicker=1 page-before=1
    {120, 10, -31, 51, 176},  // offers=3 kicker=1 page-before=2
    {54, 30, -71, -24, 200},  // offers=3 kicker=2 page-before=0
    {61, 47, -64, -5, 159},  // offers=3 kicker=2 page-before=1
    {57, 47, -61, 25, 201},  // offers=3 kicker=2 page-before=2
    {64, -7, -11, 2, 176},  // offers=3 kicker=3 page-before=0
    {71, 10, -4, 21, 135},  // offers=3 kicker=3 page-before=1
    {67, 10, -1, 51, 177},  // offers=3 kicker=3 page-before=2
    {-9, 0, -8, 10, 2},  // notice-words=0 post=0
    {-7, -1, 0, 4, -1},  // notice-words=0 post=1
    {-7, -1, 0, 1, 3},  // notice-words=0 post=2
    {-7, -1, 0, -10, 33},  // notice-words=0 post=3
    {-7, -1, 0, -1, 26},  // notice-words=0 post=4
    {43, -1, 79, -28, -43},  // notice-words=0 post=5
    {4, -1, -46, 128, 2},  // notice-words=0 post=6
    {-8, 5, -33, 32, -18},  // notice-words=1 post=0
    {-6, 4, -25, 26, -21},  // notice-words=1 post=1
    {-6, 4, -25, 23, -17},  // notice-words=1 post=2
    {-6, 4, -25, 12, 13},  // notice-words=1 post=3
    {-6, 4, -25, 21, 6},  // notice-words=1 post=4
    {44, 4, 54, -6, -63},  // notice-words=1 post=5
    {5, 4, -71, 150, -18},  // notice-words=1 post=6
    {-1, 1, -18, -98, 28},  // notice-words=2 post=0
    {1, 0, -10, -104, 25},  // notice-words=2 post=1
    {1, 0, -10, -107, 29},  // notice-words=2 post=2
    {1, 0, -10, -118, 59},  // notice-words=2 post=3
    {1, 0, -10, -109, 52},  // notice-words=2 post=4
    {51, 0, 69, -136, -17},  // notice-words=2 post=5
    {12, 0, -56, 20, 28},  // notice-words=2 post=6
    {-3, 1, -3, -149, 104},  // notice-words=3 post=0
    {-1, 0, 5, -155, 101},  // notice-words=3 post=1
    {-1, 0, 5, -158, 105},  // notice-words=3 post=2
    {-1, 0, 5, -169, 135},  // notice-words=3 post=3
    {-1, 0, 5, -160, 128},  // notice-words=3 post=4
    {49, 0, 84, -187, 59},  // notice-words=3 post=5
    {10, 0, -41, -31, 104},  // notice-words=3 post=6
    {2, 1, -8, 4, 0},  // notice-words=4 post=0
    {4, 0, 0, -2, -3},  // notice-words=4 post=1
    {4, 0, 0, -5, 1},  // notice-words=4 post=2
    {4, 0, 0, -16, 31},  // notice-words=4 post=3
    {4, 0, 0, -7, 24},  // notice-words=4 post=4
    {54, 0, 79, -34, -45},  // notice-words=4 post=5
    {15, 0, -46, 122, 0},  // notice-words=4 post=6
    {0, 1, -8, -9, 4},  // notice-words=5 post=0
    {2, 0, 0, -15, 1},  // notice-words=5 post=1
    {2, 0, 0, -18, 5},  // notice-words=5 post=2
    {2, 0, 0, -29, 35},  // notice-words=5 post=3
    {2, 0, 0, -20, 28},  // notice-words=5 post=4
    {52, 0, 79, -47, -41},  // notice-words=5 post=5
    {13, 0, -46, 109, 4},  // notice-words=5 post=6
    {-2, 1, -8, 10, 0},  // notice-words=6 post=0
    {0, 0, 0, 4, -3},  // notice-words=6 post=1
    {0, 0, 0, 1, 1},  // notice-words=6 post=2
    {0, 0, 0, -10, 31},  // notice-words=6 post=3
    {0, 0, 0, -1, 24},  // notice-words=6 post=4
    {50, 0, 79, -28, -45},  // notice-words=6 post=5
    {11, 0, -46, 128, 0},  // notice-words=6 post=6
    {-2, 1, -8, 10, 0},  // notice-words=7 post=0
    {0, 0, 0, 4, -3},  // notice-words=7 post=1
    {0, 0, 0, 1, 1},  // notice-words=7 post=2
    {0, 0, 0, -10, 31},  // notice-words=7 post=3
    {0, 0, 0, -1, 24},  // notice-words=7 post=4
    {50, 0, 79, -28, -45},  // notice-words=7 post=5
    {11, 0, -46, 128, 0},  // notice-words=7 post=6
    {16, 55, 1, 36, -3},  // notices-around=0
    {9, 0, 6, 24, -6},  // notices-around=1
    {0, -25, -13, 12, -27},  // notices-around=2
    {4, 13, -33, 1, 0},  // notices-around=3
    {2, 7, -18, 4, -2},  // notices-around=4
    {1, 0, 2, 14, -6},  // notices-around=5
    {-4, 0, -31, 5, 13},  // notices-around=6
    {-3, 0, -1, 12, 28},  // notices-around=7
    {-4, 0, -14, -12, -7},  // notices-around=8
    {0, 0, -15, -16, 4},  // notices-around=9
    {7, 0, -28, -1, 1},  // notices-around=10
    {5, 0, -5, -57, 17},  // notices-around=11
    {37, 0, 9, 0, -32},  // notices-around=12
    {3, 0, 7, -26, -2},  // notices-around=13
    {44, 5, -5, -4, 21},  // notices-around=14
    {-8, -31, -7, -31, 7},  // notices-around=15
    {-9, -21, -30, 29, 2},  // headline-run=0 short-run=0
    {-8, -20, 18, 62, -2},  // headline-run=0 short-run=1
    {3, -22, -16, 3, 21},  // headline-run=0 short-run=2
    {-5, -25, 0, 10, 8},  // headline-run=0 short-run=3
    {-5, -31, -18, 11, 14},  // headline-run=0 short-run=4
    {3, -57, -9, 12, 29},  // headline-run=0 short-run=5
    {11, 2, -7, 6, 17},  // headline-run=0 short-run=6
    {-6, 1, -20, 23, -46},  // headline-run=1 short-run=0
    {-5, 2, 28, 56, -50},  // headline-run=1 short-run=1
    {6, 0, -6, -3, -27},  // headline-run=1 short-run=2
    {-2, -3, 10, 4, -40},  // headline-run=1 short-run=3
    {-2, -9, -8, 5, -34},  // headline-run=1 short-run=4
    {6, -35, 1, 6, -19},  // headline-run=1 short-run=5
    {14, 24, 3, 0, -31},  // headline-run=1 short-run=6
    {-9, 10, -22, 26, -30},  // headline-run=2 short-run=0
    {-8, 11, 26, 59, -34},  // headline-run=2 short-run=1
    {3, 9, -8, 0, -11},  // headline-run=2 short-run=2
    {-5, 6, 8, 7, -24},  // headline-run=2 short-run=3
    {-5, 0, -10, 8, -18},  // headline-run=2 short-run=4
    {3, -26, -1, 9, -3},  // headline-run=2 short-run=5
    {11, 33, 1, 3, -15},  // headline-run=2 short-run=6
    {-1, 1, -32, 17, -25},  // headline-run=3 short-run=0
    {0, 2, 16, 50, -29},  // headline-run=3 short-run=1
    {11, 0, -18, -9, -6},  // headline-run=3 short-run=2
    {3, -3, -2, -2, -19},  // headline-run=3 short-run=3
    {3, -9, -20, -1, -13},  // headline-run=3 short-run=4
    {11, -35, -11, 0, 2},  // headline-run=3 short-run=5
    {19, 24, -9, -6, -10},  // headline-run=3 short-run=6
    {-6, 20, -40, 19, -10},  // headline-run=4 short-run=0
    {-5, 21, 8, 52, -14},  // headline-run=4 short-run=1
    {6, 19, -26, -7, 9},  // headline-run=4 short-run=2
    {-2, 16, -10, 0, -4},  // headline-run=4 short-run=3
    {-2, 10, -28, 1, 2},  // headline-run=4 short-run=4
    {6, -16, -19, 2, 17},  // headline-run=4 short-run=5
    {14, 43, -17, -4, 5},  // headline-run=4 short-run=6
    {-8, -48, -29, 26, -8},  // headline-run=5 short-run=0
    {-7, -47, 19, 59, -12},  // headline-run=5 short-run=1
    {4, -49, -15, 0, 11},  // headline-run=5 short-run=2
    {-4, -52, 1, 7, -2},  // headline-run=5 short-run=3
    {-4, -58, -17, 8, 4},  // headline-run=5 short-run=4
    {4, -84, -8, 9, 19},  // headline-run=5 short-run=5
    {12, -25, -6, 3, 7},  // headline-run=5 short-run=6
    {2, -9, -17, 34, -19},  // headline-run=6 short-run=0
    {3, -8, 31, 67, -23},  // headline-run=6 short-run=1
    {14, -10, -3, 8, 0},  // headline-run=6 short-run=2
    {6, -13, 13, 15, -13},  // headline-run=6 short-run=3
    {6, -19, -5, 16, -7},  // headline-run=6 short-run=4
    {14, -45, 4, 17, 8},  // headline-run=6 short-run=5
    {22, 14, 6, 11, -4},  // headline-run=6 short-run=6
    {-13, -1, -23, 10, 0},  // headline-run=7 short-run=0
    {-12, 0, 25, 43, -4},  // headline-run=7 short-run=1
    {-1, -2, -9, -16, 19},  // headline-run=7 short-run=2
    {-9, -5, 7, -9, 6},  // headline-run=7 short-run=3
    {-9, -11, -11, -8, 12},  // headline-run=7 short-run=4
    {-1, -37, -2, -7, 27},  // headline-run=7 short-run=5
    {7, 22, 0, -13, 15},  // headline-run=7 short-run=6
    {-33, 70, -27, 30, -22},  // headline-run=8 short-run=0
    {-32, 71, 21, 63, -26},  // headline-run=8 short-run=1
    {-21, 69, -13, 4, -3},  // headline-run=8 short-run=2
    {-29, 66, 3, 11, -16},  // headline-run=8 short-run=3
    {-29, 60, -15, 12, -10},  // headline-run=8 short-run=4
    {-21, 34, -6, 13, 5},  // headline-run=8 short-run=5
    {-13, 93, -4, 7, -7},  // headline-run=8 short-run=6
    {-22, 1, -19, 21, 11},  // headline-run=9 short-run=0
    {-21, 2, 29, 54, 7},  // headline-run=9 short-run=1
    {-10, 0, -5, -5, 30},  // headline-run=9 short-run=2
    {-18, -3, 11, 2, 17},  // headline-run=9 short-run=3
    {-18, -9, -7, 3, 23},  // headline-run=9 short-run=4
    {-10, -35, 2, 4, 38},  // headline-run=9 short-run=5
    {-2, 24, 4, -2, 26},  // headline-run=9 short-run=6
    {-4, 1, -22, 10, -3},  // headline-run=10 short-run=0
    {-3, 2, 26, 43, -7},  // headline-run=10 short-run=1
    {8, 0, -8, -16, 16},  // headline-run=10 short-run=2
    {0, -3, 8, -9, 3},  // headline-run=10 short-run=3
    {0, -9, -10, -8, 9},  // headline-run=10 short-run=4
    {8, -35, -1, -7, 24},  // headline-run=10 short-run=5
    {16, 24, 1, -13, 12},  // headline-run=10 short-run=6
    {-8, 1, -43, 24, -5},  // headline-run=11 short-run=0
    {-7, 2, 5, 57, -9},  // headline-run=11 short-run=1
    {4, 0, -29, -2, 14},  // headline-run=11 short-run=2
    {-4, -3, -13, 5, 1},  // headline-run=11 short-run=3
    {-4, -9, -31, 6, 7},  // headline-run=11 short-run=4
    {4, -35, -22, 7, 22},  // headline-run=11 short-run=5
    {12, 24, -20, 1, 10},  // headline-run=11 short-run=6
    {-7, 107, -6, 19, -11},  // label-run=0 bullet-run=0
    {-9, 165, -29, 47, -18},  // label-run=0 bullet-run=1
    {1, 103, -24, 3, -6},  // label-run=0 bullet-run=2
    {-13, 103, 5, 13, 7},  // label-run=0 bullet-run=3
    {-8, 52, 8, 7, 10},  // label-run=0 bullet-run=4
    {2, 103, 7, 1, -2},  // label-run=0 bullet-run=5
    {15, 103, -4, 26, -21},  // label-run=0 bullet-run=6
    {-2, 4, -51, 26, -19},  // label-run=1 bullet-run=0
    {-4, 62, -74, 54, -26},  // label-run=1 bullet-run=1
    {6, 0, -69, 10, -14},  // label-run=1 bullet-run=2
    {-8, 0, -40, 20, -1},  // label-run=1 bullet-run=3
    {-3, -51, -37, 14, 2},  // label-run=1 bullet-run=4
    {7, 0, -38, 8, -10},  // label-run=1 bullet-run=5
    {20, 0, -49, 33, -29},  // label-run=1 bullet-run=6
    {-3, 4, 14, -7, 69},  // label-run=2 bullet-run=0
    {-5, 62, -9, 21, 62},  // label-run=2 bullet-run=1
    {5, 0, -4, -23, 74},  // label-run=2 bullet-run=2
    {-9, 0, 25, -13, 87},  // label-run=2 bullet-run=3
    {-4, -51, 28, -19, 90},  // label-run=2 bullet-run=4
    {6, 0, 27, -25, 78},  // label-run=2 bullet-run=5
    {19, 0, 16, 0, 59},  // label-run=2 bullet-run=6
    {6, 4, -6, 12, -5},  // label-run=3 bullet-run=0
    {4, 62, -29, 40, -12},  // label-run=3 bullet-run=1
    {14, 0, -24, -4, 0},  // label-run=3 bullet-run=2
    {0, 0, 5, 6, 13},  // label-run=3 bullet-run=3
    {5, -51, 8, 0, 16},  // label-run=3 bullet-run=4
    {15, 0, 7, -6, 4},  // label-run=3 bullet-run=5
    {28, 0, -4, 19, -15},  // label-run=3 bullet-run=6
    {-9, 49, 28, 6, -5},  // label-run=4 bullet-run=0
    {-11, 107, 5, 34, -12},  // label-run=4 bullet-run=1
    {-1, 45, 10, -10, 0},  // label-run=4 bullet-run=2
    {-15, 45, 39, 0, 13},  // label-run=4 bullet-run=3
    {-10, -6, 42, -6, 16},  // label-run=4 bullet-run=4
    {0, 45, 41, -12, 4},  // label-run=4 bullet-run=5
    {13, 45, 30, 13, -15},  // label-run=4 bullet-run=6
    {-2, 4, -2, -27, 44},  // label-run=5 bullet-run=0
    {-4, 62, -25, 1, 37},  // label-run=5 bullet-run=1
    {6, 0, -20, -43, 49},  // label-run=5 bullet-run=2
    {-8, 0, 9, -33, 62},  // label-run=5 bullet-run=3
    {-3, -51, 12, -39, 65},  // label-run=5 bullet-run=4
    {7, 0, 11, -45, 53},  // label-run=5 bullet-run=5
    {20, 0, 0, -20, 34},  // label-run=5 bullet-run=6
    {-4, -25, 2, -1, -8},  // label-run=6 bullet-run=0
    {-6, 33, -21, 27, -15},  // label-run=6 bullet-run=1
    {4, -29, -16, -17, -3},  // label-run=6 bullet-run=2
    {-10, -29, 13, -7, 10},  // label-run=6 bullet-run=3
    {-5, -80, 16, -13, 13},  // label-run=6 bullet-run=4
    {5, -29, 15, -19, 1},  // label-run=6 bullet-run=5
    {18, -29, 4, 6, -18},  // label-run=6 bullet-run=6
    {-1, 4, -2, 10, -7},  // label-run=7 bullet-run=0
    {-3, 62, -25, 38, -14},  // label-run=7 bullet-run=1
    {7, 0, -20, -6, -2},  // label-run=7 bullet-run=2
    {-7, 0, 9, 4, 11},  // label-run=7 bullet-run=3
    {-2, -51, 12, -2, 14},  // label-run=7 bullet-run=4
    {8, 0, 11, -8, 2},  // label-run=7 bullet-run=5
    {21, 0, 0, 17, -17},  // label-run=7 bullet-run=6
    {-2, 4, -2, 10, -5},  // label-run=8 bullet-run=0
    {-4, 62, -25, 38, -12},  // label-run=8 bullet-run=1
    {6, 0, -20, -6, 0},  // label-run=8 bullet-run=2
    {-8, 0, 9, 4, 13},  // label-run=8 bullet-run=3
    {-3, -51, 12, -2, 16},  // label-run=8 bullet-run=4
    {7, 0, 11, -8, 4},  // label-run=8 bullet-run=5
    {20, 0, 0, 17, -15},  // label-run=8 bullet-run=6
    {-3, 5, 2, 12, -8},  // label-run=9 bullet-run=0
    {-5, 63, -21, 40, -15},  // label-run=9 bullet-run=1
    {5, 1, -16, -4, -3},  // label-run=9 bullet-run=2
    {-9, 1, 13, 6, 10},  // label-run=9 bullet-run=3
    {-4, -50, 16, 0, 13},  // label-run=9 bullet-run=4
    {6, 1, 15, -6, 1},  // label-run=9 bullet-run=5
    {19, 1, 4, 19, -18},  // label-run=9 bullet-run=6
    {-23, 4, 22, 4, 39},  // label-run=10 bullet-run=0
    {-25, 62, -1, 32, 32},  // label-run=10 bullet-run=1
    {-15, 0, 4, -12, 44},  // label-run=10 bullet-run=2
    {-29, 0, 33, -2, 57},  // label-run=10 bullet-run=3
    {-24, -51, 36, -8, 60},  // label-run=10 bullet-run=4
    {-14, 0, 35, -14, 48},  // label-run=10 bullet-run=5
    {-1, 0, 24, 11, 29},  // label-run=10 bullet-run=6
    {-2, 4, -2, 10, -5},  // label-run=11 bullet-run=0
    {-4, 62, -25, 38, -12},  // label-run=11 bullet-run=1
    {6, 0, -20, -6, 0},  // label-run=11 bullet-run=2
    {-8, 0, 9, 4, 13},  // label-run=11 bullet-run=3
    {-3, -51, 12, -2, 16},  // label-run=11 bullet-run=4
    {7, 0, 11, -8, 4},  // label-run=11 bullet-run=5
    {20, 0, 0, 17, -15},  // label-run=11 bullet-run=6
    {-2, -13, 0, 15, -22},  // label-run=12 bullet-run=0
    {-4, 45, -23, 43, -29},  // label-run=12 bullet-run=1
    {6, -17, -18, -1, -17},  // label-run=12 bullet-run=2
    {-8, -17, 11, 9, -4},  // label-run=12 bullet-run=3
    {-3, -68, 14, 3, -1},  // label-run=12 bullet-run=4
    {7, -17, 13, -3, -13},  // label-run=12 bullet-run=5
    {20, -17, 2, 22, -32},  // label-run=12 bullet-run=6
    {-4, 4, -14, 48, -5},  // label-run=13 bullet-run=0
    {-6, 62, -37, 76, -12},  // label-run=13 bullet-run=1
    {4, 0, -32, 32, 0},  // label-run=13 bullet-run=2
    {-10, 0, -3, 42, 13},  // label-run=13 bullet-run=3
    {-5, -51, 0, 36, 16},  // label-run=13 bullet-run=4
    {5, 0, -1, 30, 4},  // label-run=13 bullet-run=5
    {18, 0, -12, 55, -15},  // label-run=13 bullet-run=6
    {-2, 4, -2, 26, -5},  // label-run=14 bullet-run=0
    {-4, 62, -25, 54, -12},  // label-run=14 bullet-run=1
    {6, 0, -20, 10, 0},  // label-run=14 bullet-run=2
    {-8, 0, 9, 20, 13},  // label-run=14 bullet-run=3
    {-3, -51, 12, 14, 16},  // label-run=14 bullet-run=4
    {7, 0, 11, 8, 4},  // label-run=14 bullet-run=5
    {20, 0, 0, 33, -15},  // label-run=14 bullet-run=6
    {8, -55, -11, 30, -14},  // label-run=15 bullet-run=0
    {6, 3, -34, 58, -21},  // label-run=15 bullet-run=1
    {16, -59, -29, 14, -9},  // label-run=15 bullet-run=2
    {2, -59, 0, 24, 4},  // label-run=15 bullet-run=3
    {7, -110, 3, 18, 7},  // label-run=15 bullet-run=4
    {17, -59, 2, 12, -5},  // label-run=15 bullet-run=5
    {30, -59, -9, 37, -24},  // label-run=15 bullet-run=6
    {-6, 4, 13, 8, 31},  // label-run=16 bullet-run=0
    {-8, 62, -10, 36, 24},  // label-run=16 bullet-run=1
    {2, 0, -5, -8, 36},  // label-run=16 bullet-run=2
    {-12, 0, 24, 2, 49},  // label-run=16 bullet-run=3
    {-7, -51, 27, -4, 52},  // label-run=16 bullet-run=4
    {3, 0, 26, -10, 40},  // label-run=16 bullet-run=5
    {16, 0, 15, 15, 21},  // label-run=16 bullet-run=6
    {-2, 4, -2, 10, -5},  // label-run=17 bullet-run=0
    {-4, 62, -25, 38, -12},  // label-run=17 bullet-run=1
    {6, 0, -20, -6, 0},  // label-run=17 bullet-run=2
    {-8, 0, 9, 4, 13},  // label-run=17 bullet-run=3
    {-3, -51, 12, -2, 16},  // label-run=17 bullet-run=4
    {7, 0, 11, -8, 4},  // label-run=17 bullet-run=5
    {20, 0, 0, 17, -15},  // label-run=17 bullet-run=6
    {7, -6, -28, -10, -9},  // label-run=18 bullet-run=0
    {5, 52, -51, 18, -16},  // label-run=18 bullet-run=1
    {15, -10, -46, -26, -4},  // label-run=18 bullet-run=2
    {1, -10, -17, -16, 9},  // label-run=18 bullet-run=3
    {6, -61, -14, -22, 12},  // label-run=18 bullet-run=4
    {16, -10, -15, -28, 0},  // label-run=18 bullet-run=5
    {29, -10, -26, -3, -19},  // label-run=18 bullet-run=6
    {31, 6, 20, -29, 22},  // label-run=19 bullet-run=0
    {29, 64, -3, -1, 15},  // label-run=19 bullet-run=1
    {39, 2, 2, -45, 27},  // label-run=19 bullet-run=2
    {25, 2, 31, -35, 40},  // label-run=19 bullet-run=3
    {30, -49, 34, -41, 43},  // label-run=19 bullet-run=4
    {40, 2, 33, -47, 31},  // label-run=19 bullet-run=5
    {53, 2, 22, -22, 12},  // label-run=19 bullet-run=6
    {-2, 4, -2, 10, -5},  // label-run=20 bullet-run=0
    {-4, 62, -25, 38, -12},  // label-run=20 bullet-run=1
    {6, 0, -20, -6, 0},  // label-run=20 bullet-run=2
    {-8, 0, 9, 4, 13},  // label-run=20 bullet-run=3
    {-3, -51, 12, -2, 16},  // label-run=20 bullet-run=4
    {7, 0, 11, -8, 4},  // label-run=20 bullet-run=5
    {20, 0, 0, 17, -15},  // label-run=20 bullet-run=6
};

const PlaceWeights step_weights[place_count] = {
    {630, 629, 0, 0, 0},  // from outside
    {0, 0, 913, 330, 0},  // from title
    {0, 0, 901, 285, 0},  // from head
    {-295, -74, 0, 132, 23},  // from body
    {0, 0, 0, 416, 625},  // from gap
};
// clang-format on

}  // namespace newsbook
