package pro.interviewai.messages.cv.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * A piece of a CV as it is written there.
 *
 * @param text never blank
 * @param source where it stands, in reading order; none where the person typed it
 */
public record Stated(
        @PersonalData String text, @NotPersonalData List<SourceSpan> source) {

    public Stated {
        if (!isErased(text) && text.isBlank()) {
            throw new IllegalArgumentException("Nothing is stated");
        }
        source = List.copyOf(source);
    }

    /** Whoever was erased left places without texts. */
    private static boolean isErased(@Nullable String text) {
        return text == null;
    }

    /** Typed by the person. */
    public static Stated typed(String text) {
        return new Stated(text, List.of());
    }
}
