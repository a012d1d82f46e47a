/** What the start of the application is measured against; outside of the packages that it scans for its own parts. */
@NullMarked
package pro.interviewai.bare;

import org.jspecify.annotations.NullMarked;
