/** What people can take with them, and how it is brought into another house. */
@NullMarked
package pro.interviewai.api.privacy;

import org.jspecify.annotations.NullMarked;
