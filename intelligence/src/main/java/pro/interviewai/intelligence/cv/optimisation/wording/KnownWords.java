package pro.interviewai.intelligence.cv.optimisation.wording;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words by which changes are found, as the files below {@code /cv/optimisation/} have them. */
public record KnownWords(
        WordLists tidy, WordLists pronouns, WordLists numbers, WordLists leaveOut, Map<String, VerbForms> verbs) {

    public static KnownWords shipped() {
        return new KnownWords(
                WordLists.read("tidy.txt"),
                WordLists.read("pronouns.txt"),
                WordLists.read("numbers.txt"),
                WordLists.read("leave-out.txt"),
                VerbForms.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), VerbForms::of)));
    }
}
