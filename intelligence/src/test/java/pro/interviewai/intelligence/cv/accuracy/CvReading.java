package pro.interviewai.intelligence.cv.accuracy;

import pro.interviewai.messages.cv.content.CvContent;

/** Reads a CV and takes it apart; what is to be measured. */
@FunctionalInterface
interface CvReading {

    /** @throws Exception when it cannot be read; all of it then counts as missing */
    CvContent read(byte[] file, String fileName) throws Exception;
}
