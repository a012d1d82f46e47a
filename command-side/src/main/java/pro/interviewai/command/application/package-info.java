/** The rules of applications: which version of a CV went where. */
@NullMarked
package pro.interviewai.command.application;

import org.jspecify.annotations.NullMarked;
