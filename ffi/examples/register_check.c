/*
 * Reads citizen numbers from standard input, one a line, and says what is wrong with each.
 *
 *     cc -I../build/include register_check.c -L../build/lib -lrenkou -o register_check
 */

#include <stdio.h>
#include <string.h>

#include "renkou.h"

int main(void)
{
    static const char *const grades[] = {"valid", "suspect", "invalid"};
    renkou_session *session = NULL;
    char line[256];
    long row = 0;

    if (renkou_abi_version() != RENKOU_ABI_VERSION || renkou_session_new(RENKOU_ENCODING_UTF8, &session) != RENKOU_OK) {
        fputs("the library does not fit the header\n", stderr);
        return 1;
    }
    while (fgets(line, sizeof line, stdin)) {
        renkou_citizen_number number;
        char text[256];
        int bit;

        line[strcspn(line, "\r\n")] = 0;
        row += 1;
        number.size = sizeof number;
        if (renkou_citizen_number_check(session, line, strlen(line), &number) != RENKOU_OK) {
            renkou_session_error(session, text, sizeof text, NULL);
            fprintf(stderr, "row %ld: %s\n", row, text);
            continue;
        }
        printf("row %ld: %s", row, grades[number.grade]);
        for (bit = 0; bit < renkou_reason_count(); bit += 1) {
            uint32_t reason = (uint32_t)1 << bit;
            if ((number.reasons & reason)
                && renkou_reason_text(session, reason, RENKOU_LANGUAGE_EN, text, sizeof text, NULL) == RENKOU_OK) {
                printf("; %s", text);
            }
        }
        putchar('\n');
    }
    renkou_session_free(session);
    return 0;
}
