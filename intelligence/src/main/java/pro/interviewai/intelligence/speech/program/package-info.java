/** Programs of this machine, with bounds on what they may take, and a folder for their files. */
@NullMarked
package pro.interviewai.intelligence.speech.program;

import org.jspecify.annotations.NullMarked;
