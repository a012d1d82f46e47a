/** What is said about mock interviews: questions asked, answers given, scores with the words they rest on. */
@NullMarked
package pro.interviewai.messages.interview;

import org.jspecify.annotations.NullMarked;
