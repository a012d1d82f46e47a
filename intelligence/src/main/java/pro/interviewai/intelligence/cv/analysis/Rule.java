package pro.interviewai.intelligence.cv.analysis;

import java.util.function.Function;
import pro.interviewai.messages.cv.analysis.AnalysisPart;

/**
 * One thing that a CV is judged by.
 *
 * @param code stable, begins with the part's name
 * @param most points, in halves
 */
record Rule(String code, AnalysisPart part, double most, Function<CvReading, Verdict> judge) {}
