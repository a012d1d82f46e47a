/** What one may use in a month and has used, for web clients. */
@NullMarked
package pro.interviewai.api.quota;

import org.jspecify.annotations.NullMarked;
