/** ClamAV, where there is one. */
@NullMarked
package pro.interviewai.gateways.virus;

import org.jspecify.annotations.NullMarked;
