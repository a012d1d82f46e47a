/** Files that are kept for a person for a while. */
@NullMarked
package pro.interviewai.ports.file;

import org.jspecify.annotations.NullMarked;
