/** Which events are stored, and how those of old revisions become those of today. */
@NullMarked
package pro.interviewai.app.revisions;

import org.jspecify.annotations.NullMarked;
