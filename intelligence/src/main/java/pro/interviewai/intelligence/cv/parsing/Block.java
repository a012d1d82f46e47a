package pro.interviewai.intelligence.cv.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Section;

/**
 * Lines under one heading.
 *
 * @param heading none before the first one
 * @param inline whether its first line stands beside the heading
 */
record Block(Section section, @Nullable Stretch heading, boolean inline, List<Stretch> lines) {}
