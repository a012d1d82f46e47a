package pro.interviewai.saga.cv;

import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;

/** Takes a CV apart. Nothing of what it gives is guessed; the same text gives the same content. */
@FunctionalInterface
public interface CvParsing {
    CvContent parse(DocumentText text);
}
