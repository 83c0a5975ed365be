/*
 * Calls every function of renkou.h from C: check VECTORS, where VECTORS is tests/vectors.
 *
 * The numbers are invented: sequence 000 is never issued, and the two of GB 11643-1999 stand in the standard.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "renkou.h"

static int passed = 0;
static int failed = 0;

static void expect(int holds, const char *what, int line)
{
    if (holds) {
        passed += 1;
    } else {
        failed += 1;
        printf("check.c:%d: %s\n", line, what);
    }
}

#define EXPECT(condition) expect(condition, #condition, __LINE__)

static renkou_session *open_session(int32_t encoding)
{
    renkou_session *session = NULL;
    if (renkou_session_new(encoding, &session) != RENKOU_OK) {
        printf("no session\n");
        exit(1);
    }
    return session;
}

/* ---- texts ---- */

static int error_is(renkou_session *session, const char *words)
{
    char text[256];
    return renkou_session_error(session, text, sizeof text, NULL) == RENKOU_OK && strcmp(text, words) == 0;
}

static void texts(void)
{
    renkou_session *session = open_session(RENKOU_ENCODING_UTF8);
    char text[64];
    size_t length = 99;

    EXPECT(renkou_abi_version() == RENKOU_ABI_VERSION);
    EXPECT(strchr(renkou_version(), '.') != NULL);

    /* The length first, then the text; one byte too few is refused and nothing is written. */
    EXPECT(renkou_division_name(session, "110103", 6, 2000, NULL, 0, &length) == RENKOU_ERR_BUFFER_TOO_SMALL);
    EXPECT(length == strlen("崇文区"));
    memset(text, '#', sizeof text);
    EXPECT(renkou_division_name(session, "110103", 6, 2000, text, length, &length) == RENKOU_ERR_BUFFER_TOO_SMALL);
    EXPECT(text[0] == '#');
    EXPECT(renkou_division_name(session, "110103", 6, 2000, text, length + 1, &length) == RENKOU_OK);
    EXPECT(strcmp(text, "崇文区") == 0 && text[length + 1] == '#');
    EXPECT(renkou_division_name(session, "110103", 6, 2000, text, sizeof text, NULL) == RENKOU_OK);

    EXPECT(renkou_status_text(RENKOU_OK, RENKOU_LANGUAGE_EN, text, sizeof text, &length) == RENKOU_OK);
    EXPECT(renkou_status_text(RENKOU_ERR_UNKNOWN_CODE, RENKOU_LANGUAGE_EN, text, sizeof text, &length) == RENKOU_OK);
    EXPECT(strcmp(text, "the code is not in the table") == 0);
    EXPECT(renkou_status_text(RENKOU_ERR_UNKNOWN_CODE, RENKOU_LANGUAGE_ZH, text, sizeof text, &length) == RENKOU_OK);
    EXPECT(strcmp(text, "代码不在表中") == 0);
    EXPECT(renkou_status_text(7, RENKOU_LANGUAGE_EN, text, sizeof text, &length) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_status_text(RENKOU_OK, 9, text, sizeof text, &length) == RENKOU_ERR_INVALID_ARGUMENT);
    renkou_session_free(session);
}

/* ---- what is refused ---- */

static void refusals(void)
{
    renkou_session *session = NULL;
    renkou_citizen_number number;
    renkou_citizen_number_columns columns;
    renkou_column column;
    renkou_division division;
    char text[64];
    int32_t count;

    EXPECT(renkou_session_new(RENKOU_ENCODING_UTF8, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_session_new(3, &session) == RENKOU_ERR_INVALID_ARGUMENT && session == NULL);
    renkou_session_free(NULL);
    memset(&number, 0, sizeof number);
    memset(&columns, 0, sizeof columns);
    memset(&column, 0, sizeof column);
    memset(&division, 0, sizeof division);

    /* Without a session. */
    EXPECT(renkou_session_error(NULL, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_session_set_today(NULL, 20260101) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_citizen_number_check(NULL, "1", 1, &number) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_citizen_number_check_column(NULL, &column, &columns) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_reason_name(NULL, 1, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_reason_text(NULL, 1, 1, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_division_find(NULL, "110101", 6, 2000, &division) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_division_name(NULL, "110101", 6, 2000, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_division_full_name(NULL, "110101", 6, 2000, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_table_id(NULL, 0, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_table_len(NULL, "sex", 3, &count) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_table_code(NULL, "sex", 3, 0, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_code_name(NULL, "sex", 3, "1", 1, 1, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_code_of_name(NULL, "sex", 3, "1", 1, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);

    /* With one, and NULL in each other place. */
    session = open_session(RENKOU_ENCODING_UTF8);
    EXPECT(error_is(session, ""));
    EXPECT(renkou_citizen_number_check(session, NULL, 18, &number) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_citizen_number_check(session, "1", 1, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(error_is(session, "a required pointer is NULL"));
    EXPECT(renkou_citizen_number_check_column(session, NULL, &columns) == RENKOU_ERR_NULL_POINTER);
    column.size = sizeof column;
    column.kind = RENKOU_COLUMN_FIXED;
    EXPECT(renkou_citizen_number_check_column(session, &column, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_division_find(session, NULL, 6, 2000, &division) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_division_find(session, "110101", 6, 2000, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_division_name(session, "110101", 6, 2000, NULL, 64, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_table_len(session, "sex", 3, NULL) == RENKOU_ERR_NULL_POINTER);
    EXPECT(renkou_code_name(session, NULL, 3, "1", 1, 1, text, sizeof text, NULL) == RENKOU_ERR_NULL_POINTER);

    /* A structure that does not say its size. */
    EXPECT(renkou_citizen_number_check(session, "1", 1, &number) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_citizen_number_check_column(session, &column, &columns) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_division_find(session, "110101", 6, 2000, &division) == RENKOU_ERR_INVALID_ARGUMENT);

    /* Values that are not allowed. */
    EXPECT(renkou_session_set_today(session, 20260000) == RENKOU_ERR_INVALID_DATE);
    EXPECT(renkou_session_set_today(session, -1) == RENKOU_ERR_INVALID_DATE);
    EXPECT(renkou_reason_name(session, 0, text, sizeof text, NULL) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_reason_name(session, 3, text, sizeof text, NULL) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_reason_name(session, 1u << 31, text, sizeof text, NULL) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_table_id(session, -1, text, sizeof text, NULL) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_table_code(session, "sex", 3, 99, text, sizeof text, NULL) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(renkou_division_name(session, "11\xff" "103", 6, 2000, text, sizeof text, NULL) == RENKOU_ERR_ENCODING);
    column.kind = 77;
    columns.size = sizeof columns;
    EXPECT(renkou_citizen_number_check_column(session, &column, &columns) == RENKOU_ERR_INVALID_ARGUMENT);
    column.kind = RENKOU_COLUMN_FIXED;
    column.width = 19;
    column.stride = 18;
    EXPECT(renkou_citizen_number_check_column(session, &column, &columns) == RENKOU_ERR_INVALID_ARGUMENT);
    column.width = 18;
    column.len = (size_t)-1;
    EXPECT(renkou_citizen_number_check_column(session, &column, &columns) == RENKOU_ERR_INVALID_ARGUMENT);
    column.len = 3;
    EXPECT(renkou_citizen_number_check_column(session, &column, &columns) == RENKOU_ERR_NULL_POINTER);
    renkou_session_free(session);
}

/* An older caller knows fewer fields: nothing beyond its size is written. */
static void older_callers(void)
{
    renkou_session *session = open_session(RENKOU_ENCODING_UTF8);
    renkou_division division;
    memset(&division, 0x55, sizeof division);
    division.size = offsetof(renkou_division, state);
    EXPECT(renkou_division_find(session, "110103", 6, 2000, &division) == RENKOU_OK);
    EXPECT(division.size == offsetof(renkou_division, state));
    EXPECT(division.code == 110103 && division.year == 2000);
    EXPECT(division.state == 0x55555555 && division.end_year == 0x55555555);
    renkou_session_free(session);
}

/* ---- the shared cases ---- */

#define FIELDS 13
enum { NOTE, INPUT, TODAY, GRADE, REASONS, NORMAL, CANONICAL, EXPECTED, BIRTH, SEX, SEQUENCE, DIVISION, STATE };

/* One line of a CSV file whose fields may be quoted; the fields are cut out in place. */
static int fields_of(char *line, char *fields[FIELDS])
{
    int count = 0;
    char *from = line;
    while (count < FIELDS) {
        char *to = from;
        fields[count++] = from;
        if (*from == '"') {
            for (from += 1; *from && !(*from == '"' && from[1] != '"'); from += 1) {
                from += *from == '"';
                *to++ = *from;
            }
            from += *from == '"';
        } else {
            while (*from && *from != ',' && *from != '\r' && *from != '\n') {
                *to++ = *from++;
            }
        }
        if (*from != ',') {
            *to = 0;
            break;
        }
        from += 1;
        *to = 0;
    }
    return count;
}

static int32_t date(const char *text)
{
    int year = 0, month = 0, day = 0;
    sscanf(text, "%d-%d-%d", &year, &month, &day);
    return year * 10000 + month * 100 + day;
}

static int grade_is(int32_t grade, const char *name)
{
    static const char *const names[] = {"valid", "suspect", "invalid"};
    return grade >= 0 && grade <= 2 && strcmp(names[grade], name) == 0;
}

static int state_is(int32_t state, const char *name)
{
    static const char *const names[] = {
        "", "in_force", "ended_this_year", "not_yet", "abolished", NULL, "unknown_code", "unknown_province",
        "residence_permit",
    };
    /* The names of other lists: aggregate, statistical and so on. */
    if (state == RENKOU_DIVISION_LISTED) {
        return *name != 0;
    }
    return state >= 0 && state <= 8 && strcmp(names[state], name) == 0;
}

static int reasons_are(renkou_session *session, uint32_t reasons, const char *names)
{
    char all[512] = "";
    int bit;
    for (bit = 0; bit < renkou_reason_count(); bit += 1) {
        char name[64];
        if (!(reasons >> bit & 1)) {
            continue;
        }
        if (renkou_reason_name(session, 1u << bit, name, sizeof name, NULL) != RENKOU_OK) {
            return 0;
        }
        if (*all) {
            strcat(all, " ");
        }
        strcat(all, name);
    }
    return strcmp(all, names) == 0;
}

static int as_the_case_says(renkou_session *session, char *fields[FIELDS])
{
    renkou_citizen_number number;
    char expected[2] = {0, 0};
    int32_t sex;
    number.size = sizeof number;
    if (renkou_session_set_today(session, date(fields[TODAY])) != RENKOU_OK
        || renkou_citizen_number_check(session, fields[INPUT], strlen(fields[INPUT]), &number) != RENKOU_OK) {
        return 0;
    }
    expected[0] = (char)number.check_expected;
    sex = strcmp(fields[SEX], "male") == 0 ? RENKOU_SEX_MALE : strcmp(fields[SEX], "female") == 0 ? RENKOU_SEX_FEMALE : 0;
    return grade_is(number.grade, fields[GRADE]) && reasons_are(session, number.reasons, fields[REASONS])
        && strcmp(number.normal, fields[NORMAL]) == 0 && strcmp(number.canonical18, fields[CANONICAL]) == 0
        && strcmp(expected, fields[EXPECTED]) == 0 && number.birth == date(fields[BIRTH]) && number.sex == sex
        && number.sequence == (*fields[SEQUENCE] ? atoi(fields[SEQUENCE]) : -1)
        && number.division == (uint32_t)atoi(fields[DIVISION]) && state_is(number.division_state, fields[STATE]);
}

static void shared_cases(const char *folder)
{
    renkou_session *session = open_session(RENKOU_ENCODING_UTF8);
    char path[1024], line[4096];
    FILE *file;
    int row = 1;
    int before = passed;
    snprintf(path, sizeof path, "%s/identity.csv", folder);
    file = fopen(path, "rb");
    if (!file || !fgets(line, sizeof line, file)) {
        printf("%s: cannot be read\n", path);
        exit(1);
    }
    while (fgets(line, sizeof line, file)) {
        char *fields[FIELDS];
        int count = fields_of(line, fields);
        row += 1;
        if (count == FIELDS && as_the_case_says(session, fields)) {
            passed += 1;
        } else {
            failed += 1;
            printf("%s:%d: %s\n", path, row, fields[NOTE]);
        }
    }
    fclose(file);
    renkou_session_free(session);
    EXPECT(passed - before > 50);
}

/* ---- columns ---- */

static const char *const NUMBERS[] = {
    "11010519491231002X", "440524188001010015", "", "110105194902290002", "11010519800101000X", "110105800101000",
};
#define ROWS 6

static void same_as_one_by_one(renkou_session *session, const renkou_column *column, int with_null)
{
    uint8_t grades[ROWS], sexes[ROWS];
    uint32_t reasons[ROWS], divisions[ROWS];
    int32_t births[ROWS];
    renkou_citizen_number_columns out;
    size_t row;
    memset(&out, 0, sizeof out);
    out.size = sizeof out;
    out.grades = grades;
    out.reasons = reasons;
    out.births = births;
    out.sexes = sexes;
    out.divisions = divisions;
    EXPECT(renkou_citizen_number_check_column(session, column, &out) == RENKOU_OK);
    for (row = 0; row < column->len; row += 1) {
        const char *text = NUMBERS[row + column->offset];
        renkou_citizen_number one;
        one.size = sizeof one;
        if (with_null && row + column->offset == 0) {
            text = "";
        }
        EXPECT(renkou_citizen_number_check(session, text, strlen(text), &one) == RENKOU_OK);
        EXPECT(grades[row] == one.grade && reasons[row] == one.reasons && births[row] == one.birth
               && sexes[row] == one.sex && divisions[row] == one.division);
    }
}

static void columns(void)
{
    renkou_session *session = open_session(RENKOU_ENCODING_UTF8);
    char fixed[ROWS * 24], bytes[ROWS * 18];
    int32_t offsets[ROWS + 1];
    int64_t long_offsets[ROWS + 1];
    uint8_t validity[1] = {0x3e};
    renkou_column column;
    renkou_citizen_number_columns nothing;
    size_t row, at = 0;

    memset(fixed, ' ', sizeof fixed);
    for (row = 0; row < ROWS; row += 1) {
        size_t length = strlen(NUMBERS[row]);
        memcpy(fixed + row * 24, NUMBERS[row], length);
        offsets[row] = (int32_t)at;
        long_offsets[row] = (int64_t)at;
        memcpy(bytes + at, NUMBERS[row], length);
        at += length;
    }
    offsets[ROWS] = (int32_t)at;
    long_offsets[ROWS] = (int64_t)at;

    memset(&column, 0, sizeof column);
    column.size = sizeof column;
    column.len = ROWS;
    column.kind = RENKOU_COLUMN_FIXED;
    column.data = fixed;
    column.stride = 24;
    column.width = 18;
    same_as_one_by_one(session, &column, 0);

    column.kind = RENKOU_COLUMN_OFFSETS32;
    column.data = bytes;
    column.offsets = offsets;
    same_as_one_by_one(session, &column, 0);
    column.validity = validity;
    same_as_one_by_one(session, &column, 1);
    column.offset = 2;
    column.len = 3;
    same_as_one_by_one(session, &column, 1);

    column.kind = RENKOU_COLUMN_OFFSETS64;
    column.offsets = long_offsets;
    same_as_one_by_one(session, &column, 1);

    /* Nothing wanted, nothing written; offsets that go down are refused. */
    memset(&nothing, 0, sizeof nothing);
    nothing.size = sizeof nothing;
    EXPECT(renkou_citizen_number_check_column(session, &column, &nothing) == RENKOU_OK);
    long_offsets[3] = 1;
    EXPECT(renkou_citizen_number_check_column(session, &column, &nothing) == RENKOU_ERR_INVALID_ARGUMENT);
    EXPECT(error_is(session, "the offsets of a column are negative or go down"));
    renkou_session_free(session);
}

/* ---- divisions and codes ---- */

static void divisions(void)
{
    renkou_session *session = open_session(RENKOU_ENCODING_UTF8);
    renkou_division division;
    char text[128];
    division.size = sizeof division;

    EXPECT(renkou_division_find(session, "430104", 6, 2020, &division) == RENKOU_OK);
    EXPECT(division.code == 430104 && division.year == 2020 && division.state == RENKOU_DIVISION_IN_FORCE);
    EXPECT(division.in_force == 1 && division.level == RENKOU_LEVEL_COUNTY && division.parent == 430100);
    EXPECT(renkou_division_full_name(session, "430104", 6, 2020, text, sizeof text, NULL) == RENKOU_OK);
    EXPECT(strcmp(text, "湖南省长沙市岳麓区") == 0);

    EXPECT(renkou_division_find(session, "110103", 6, 2015, &division) == RENKOU_OK);
    EXPECT(division.state == RENKOU_DIVISION_ABOLISHED && division.state_year == 2010 && division.in_force == 0);
    EXPECT(renkou_division_name(session, "110103", 6, 2015, text, sizeof text, NULL) == RENKOU_ERR_UNKNOWN_CODE);
    EXPECT(error_is(session, "no list of that year has the division code"));
    EXPECT(renkou_division_find(session, "990101", 6, 2015, &division) == RENKOU_OK);
    EXPECT(division.state == RENKOU_DIVISION_UNKNOWN_PROVINCE);
    EXPECT(renkou_division_find(session, "11010", 5, 2015, &division) == RENKOU_ERR_INVALID_CODE);
    EXPECT(renkou_division_find(session, "110103", 6, 95, &division) == RENKOU_ERR_YEAR_OUT_OF_RANGE);
    renkou_session_free(session);
}

static void codes(void)
{
    renkou_session *session = open_session(RENKOU_ENCODING_UTF8);
    char id[64], code[64], name[256];
    int32_t table, count;

    EXPECT(renkou_code_name(session, "ethnic_group", 12, "01", 2, RENKOU_LANGUAGE_ZH, name, sizeof name, NULL) == RENKOU_OK);
    EXPECT(strcmp(name, "汉族") == 0);
    EXPECT(renkou_code_of_name(session, "ethnic_group", 12, "苗族", strlen("苗族"), code, sizeof code, NULL) == RENKOU_OK);
    EXPECT(strcmp(code, "06") == 0);
    EXPECT(renkou_code_name(session, "ethnic_group", 12, "zz", 2, RENKOU_LANGUAGE_ZH, name, sizeof name, NULL)
           == RENKOU_ERR_UNKNOWN_CODE);
    EXPECT(renkou_code_name(session, "shoe_size", 9, "1", 1, RENKOU_LANGUAGE_ZH, name, sizeof name, NULL)
           == RENKOU_ERR_UNKNOWN_TABLE);

    /* Every code of every table has a name. */
    EXPECT(renkou_table_count() > 10);
    for (table = 0; table < renkou_table_count(); table += 1) {
        int32_t at;
        EXPECT(renkou_table_id(session, table, id, sizeof id, NULL) == RENKOU_OK);
        EXPECT(renkou_table_len(session, id, strlen(id), &count) == RENKOU_OK && count > 0);
        for (at = 0; at < count; at += 1) {
            renkou_status first = renkou_table_code(session, id, strlen(id), at, code, sizeof code, NULL);
            renkou_status second = renkou_code_name(session, id, strlen(id), code, strlen(code), RENKOU_LANGUAGE_ZH, name,
                                                    sizeof name, NULL);
            if (first != RENKOU_OK || second != RENKOU_OK || *name == 0) {
                failed += 1;
                printf("%s %s: no name\n", id, code);
            }
        }
    }
    renkou_session_free(session);
}

/* ---- GB18030 ---- */

static void gb18030(void)
{
    static const char MIAO[] = "\xc3\xe7\xd7\xe5"; /* 苗族 */
    static const char CHONGWEN[] = "\xb3\xe7\xce\xc4\xc7\xf8"; /* 崇文区 */
    static const char FULL_WIDTH[] = "\xa3\xb1\xa3\xb1" "010519491231002X"; /* １１ at the start */
    renkou_session *session = open_session(RENKOU_ENCODING_GB18030);
    renkou_citizen_number number;
    char text[64];

    EXPECT(renkou_code_of_name(session, "ethnic_group", 12, MIAO, strlen(MIAO), text, sizeof text, NULL) == RENKOU_OK);
    EXPECT(strcmp(text, "06") == 0);
    EXPECT(renkou_division_name(session, "110103", 6, 2000, text, sizeof text, NULL) == RENKOU_OK);
    EXPECT(strcmp(text, CHONGWEN) == 0);
    number.size = sizeof number;
    EXPECT(renkou_citizen_number_check(session, FULL_WIDTH, strlen(FULL_WIDTH), &number) == RENKOU_OK);
    EXPECT(number.grade == RENKOU_GRADE_VALID && strcmp(number.normal, "11010519491231002X") == 0);
    /* Half a character is judged, not refused. */
    EXPECT(renkou_citizen_number_check(session, "\xa3", 1, &number) == RENKOU_OK);
    EXPECT(number.grade == RENKOU_GRADE_INVALID);
    renkou_session_free(session);
}

/* ---- no value is shown ---- */

/* Values as people have them, whole and damaged, and the part of each that no message may hold. */
static const char *const CANARIES[][2] = {
    {"欧阳金丝雀", "金丝雀"},
    {"430104196305031237", "1963050312"},
    {"430104630503123", "630503"},
    {"1963年5月3日", "5月3日"},
    {"13812345678", "81234"},
    {"canary@example.cn", "canary"},
    {"湖南省长沙市岳麓区麓山南路932号", "麓山南路"},
    {" 430104196305031237\t?*", "1963050312"},
    {"430104196305031237430104196305031237", "1963050312"},
    {"\xff\xfe" "430104196305031237\x80", "1963050312"},
};

/* Whether a call was refused, what it says of that holds no value, and its buffer is as it was. */
static int refused_in_silence(renkou_session *session, renkou_status status, const char *buffer, const char *telling)
{
    char words[512];
    if (status == RENKOU_OK || renkou_session_error(session, words, sizeof words, NULL) != RENKOU_OK) {
        return 0;
    }
    return *words != 0 && !strstr(words, telling) && *buffer == '#';
}

static void no_value_is_shown(void)
{
    static const int32_t encodings[] = {RENKOU_ENCODING_UTF8, RENKOU_ENCODING_GB18030};
    size_t at, which;
    for (which = 0; which < 2; which += 1) {
        renkou_session *session = open_session(encodings[which]);
        for (at = 0; at < sizeof CANARIES / sizeof *CANARIES; at += 1) {
            const char *value = CANARIES[at][0], *telling = CANARIES[at][1];
            size_t length = strlen(value);
            char text[64] = "#";
            int32_t count;
            renkou_division division;
            renkou_citizen_number number, wrong_size;
            division.size = sizeof division;
            number.size = sizeof number;
            wrong_size.size = 1;

            EXPECT(refused_in_silence(session, renkou_division_find(session, value, length, 2020, &division), text, telling));
            EXPECT(refused_in_silence(session, renkou_division_name(session, value, length, 2020, text, sizeof text, NULL), text,
                                      telling));
            EXPECT(refused_in_silence(session, renkou_division_full_name(session, value, length, 2020, text, sizeof text, NULL),
                                      text, telling));
            EXPECT(refused_in_silence(session, renkou_table_len(session, value, length, &count), text, telling));
            EXPECT(refused_in_silence(session, renkou_table_code(session, value, length, 0, text, sizeof text, NULL), text,
                                      telling));
            EXPECT(refused_in_silence(session, renkou_code_name(session, "sex", 3, value, length, RENKOU_LANGUAGE_ZH, text,
                                                                sizeof text, NULL), text, telling));
            EXPECT(refused_in_silence(session, renkou_code_name(session, value, length, value, length, RENKOU_LANGUAGE_EN, text,
                                                                sizeof text, NULL), text, telling));
            EXPECT(refused_in_silence(session, renkou_code_of_name(session, "sex", 3, value, length, text, sizeof text, NULL),
                                      text, telling));
            EXPECT(refused_in_silence(session, renkou_code_of_name(session, value, length, value, length, text, sizeof text, NULL),
                                      text, telling));
            EXPECT(refused_in_silence(session, renkou_citizen_number_check(session, value, length, &wrong_size), text, telling));

            /* A wrong number is an answer: its reasons in words hold no value either. */
            if (renkou_citizen_number_check(session, value, length, &number) == RENKOU_OK) {
                int bit;
                for (bit = 0; bit < renkou_reason_count(); bit += 1) {
                    char words[512];
                    if (number.reasons >> bit & 1) {
                        EXPECT(renkou_reason_text(session, 1u << bit, RENKOU_LANGUAGE_EN, words, sizeof words, NULL) == RENKOU_OK);
                        EXPECT(!strstr(words, telling));
                    }
                }
            }
        }
        renkou_session_free(session);
    }
}

int main(int count, char **arguments)
{
    texts();
    refusals();
    older_callers();
    shared_cases(count > 1 ? arguments[1] : "tests/vectors");
    columns();
    divisions();
    codes();
    gb18030();
    no_value_is_shown();
    printf("check: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
