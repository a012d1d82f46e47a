package pro.interviewai.intelligence.cv.reading.pdf;

import pro.interviewai.messages.cv.document.DocumentLine.Box;

/**
 * A line of text that was read from a picture.
 *
 * @param box in points from the page's upper left corner
 * @param size of its letters in points, as far as it can be told
 */
public record RecognisedLine(String text, Box box, double size) {}
