/** How features describe themselves, and what follows from all descriptions together. */
@NullMarked
package pro.interviewai.app.slice;

import org.jspecify.annotations.NullMarked;
