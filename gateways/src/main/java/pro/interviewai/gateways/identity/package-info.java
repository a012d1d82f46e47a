/** Who people are to Google and GitHub. */
@NullMarked
package pro.interviewai.gateways.identity;

import org.jspecify.annotations.NullMarked;
