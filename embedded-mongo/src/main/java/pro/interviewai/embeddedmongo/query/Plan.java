package pro.interviewai.embeddedmongo.query;

import java.util.List;
import pro.interviewai.embeddedmongo.index.Scannable;

/**
 * How a query is read.
 *
 * @param ranges ascending and apart from each other
 * @param servesSort whether the documents come in the order asked for
 */
public record Plan(Scannable source, List<KeyRange> ranges, boolean reverse, boolean servesSort, int score) {}
