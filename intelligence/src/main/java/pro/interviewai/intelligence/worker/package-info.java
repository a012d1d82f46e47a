/** Work that may hang, burst or need much memory is done in processes of its own, so that it hurts nobody else. */
@NullMarked
package pro.interviewai.intelligence.worker;

import org.jspecify.annotations.NullMarked;
