package pro.interviewai.embeddedmongo;

import java.util.List;

/**
 * How a query is read.
 *
 * @param ranges ascending and apart from each other
 * @param servesSort whether the documents come in the order asked for
 */
record Plan(Scannable source, List<KeyRange> ranges, boolean reverse, boolean servesSort, int score) {}
