package pro.interviewai.api.question;

import java.util.List;

/**
 * One page of the bank: what came with the program in its order, then what was added.
 *
 * @param page 0 for the first
 * @param total number of questions over all pages
 */
record QuestionPage(List<QuestionResponse> questions, int page, int size, long total) {}
