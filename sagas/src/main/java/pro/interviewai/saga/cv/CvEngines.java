package pro.interviewai.saga.cv;

import pro.interviewai.intelligence.cv.analysis.CvAnalyser;
import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.messages.cv.ReadingProvenance;

/**
 * What reads and judges CVs.
 *
 * @param provenance names reader and parser with their versions
 */
public record CvEngines(DocumentReader reader, CvParsing parser, CvAnalyser analyser, ReadingProvenance provenance) {}
