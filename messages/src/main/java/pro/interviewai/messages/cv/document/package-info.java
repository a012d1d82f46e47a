/** What a machine reads in a document: its lines in reading order, its links, and what stood in the way. */
@NullMarked
package pro.interviewai.messages.cv.document;

import org.jspecify.annotations.NullMarked;
