package pro.interviewai.messages.cv.optimisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;

/**
 * One change that a person accepts or rejects.
 *
 * @param id unique within its optimisation
 * @param path of the piece within the content, such as {@code experience/0/achievements/2}; of what is added, where it comes
 * @param original none of an addition
 * @param optimised none of a deletion; gaps to be filled are written {@code […]}
 * @param rule stable code of the reason, by which the dashboard has its text
 * @param reason the same as an English sentence
 * @param source lines of the CV that it rests on; at least one
 * @param claims what it says that the CV does not; while there are any it cannot be accepted
 */
public record CvChange(
        @NotPersonalData String id,
        @NotPersonalData Section section,
        @NotPersonalData Type type,
        @NotPersonalData String path,
        @PersonalData @Nullable String original,
        @PersonalData @Nullable String optimised,
        @NotPersonalData String rule,
        @PersonalData String reason,
        @NotPersonalData List<SourceSpan> source,
        @PersonalData List<String> claims) {

    /** Where something is to be filled in that the CV does not say. */
    public static final String GAP = "[…]";

    public CvChange {
        source = List.copyOf(source);
        claims = List.copyOf(claims);
    }

    /** Whether the CV bears all of it and nothing is left to be filled in, so that it could be accepted unread. */
    public boolean saysNothingNew() {
        return claims.isEmpty() && (optimised == null || !optimised.contains(GAP));
    }

    /** What it does. */
    public enum Type {
        @JsonProperty("addition")
        ADDITION,
        @JsonProperty("modification")
        MODIFICATION,
        @JsonProperty("deletion")
        DELETION
    }
}
