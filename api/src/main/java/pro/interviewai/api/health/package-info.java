/** Whether the service is alive and ready. */
@NullMarked
package pro.interviewai.api.health;

import org.jspecify.annotations.NullMarked;
