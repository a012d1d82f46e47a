/** Files that are kept for a person. */
@NullMarked
package pro.interviewai.ports.file;

import org.jspecify.annotations.NullMarked;
