package pro.interviewai.intelligence.cv.analysis;

import java.util.List;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.messages.cv.content.Stated;

/** A point of a role or a project: a member of its list, or a paragraph where there is no list. */
record Point(Stated stated, List<Word> words) {}
