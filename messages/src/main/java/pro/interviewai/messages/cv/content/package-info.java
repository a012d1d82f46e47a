/** What stands in a CV, each piece with the place in the document that it was read from. */
@NullMarked
package pro.interviewai.messages.cv.content;

import org.jspecify.annotations.NullMarked;
