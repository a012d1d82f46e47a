/** How the tests of all modules wait. */
@NullMarked
package pro.interviewai.testing;

import org.jspecify.annotations.NullMarked;
