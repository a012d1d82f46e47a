/** What features tell of a person when that person takes their data along, and take back when it is brought. */
@NullMarked
package pro.interviewai.api.personal;

import org.jspecify.annotations.NullMarked;
