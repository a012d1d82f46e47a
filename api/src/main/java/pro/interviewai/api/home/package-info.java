/** What is found at the bare address. */
@NullMarked
package pro.interviewai.api.home;

import org.jspecify.annotations.NullMarked;
