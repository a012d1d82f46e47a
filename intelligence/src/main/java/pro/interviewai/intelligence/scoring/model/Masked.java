package pro.interviewai.intelligence.scoring.model;

import java.util.regex.Pattern;

/**
 * An answer as it may leave this machine: e-mail addresses, telephone numbers and links are covered by as many {@code #}, so
 * that every other character keeps its place.
 */
public final class Masked {
    private static final Pattern TRACEABLE = Pattern.compile(
            "[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+|https?://\\S+|\\bwww\\.\\S+|\\+?\\d(?:[ ()./-]{0,2}\\d){7,}");

    private Masked() {}

    public static String of(String answer) {
        return TRACEABLE
                .matcher(answer)
                .replaceAll(found -> "#".repeat(found.group().length()));
    }
}
