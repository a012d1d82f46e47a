/** A feature that is nothing but files: added to the real application, and short of one thing after the other. */
@NullMarked
package pro.interviewai.proving.feature;

import org.jspecify.annotations.NullMarked;
