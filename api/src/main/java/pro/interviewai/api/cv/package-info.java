/** CVs and applications for web clients. */
@NullMarked
package pro.interviewai.api.cv;

import org.jspecify.annotations.NullMarked;
