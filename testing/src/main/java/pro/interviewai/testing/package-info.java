/** What the tests of all modules share: how they wait, and what they start. */
@NullMarked
package pro.interviewai.testing;

import org.jspecify.annotations.NullMarked;
