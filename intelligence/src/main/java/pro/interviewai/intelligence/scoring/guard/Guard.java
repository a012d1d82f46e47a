package pro.interviewai.intelligence.scoring.guard;

import java.util.List;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Wording;

/** Looks at an answer before its content is judged: is it an answer at all, and which of its words are the candidate's? */
public final class Guard {

    /** In this order: whether there is an answer that can be read, whose words they are, and how they are put. */
    private static final List<Check> CHECKS = List.of(
            new NothingSaid(),
            new NoWords(),
            new AnotherScript(),
            new OneWord(),
            new OnlyBeginning(),
            new Repetition(),
            new CodeOnly(),
            new AnotherLanguage(),
            new Gibberish(),
            new DoesNotKnow(),
            new TalkToTheGrader(),
            new EchoOfTheQuestion(),
            new KeywordList(),
            new WordSalad(),
            new MostlyDenied());

    private final English english;

    public Guard(English english) {
        this.english = english;
    }

    public Reading read(String answer, Wording wording) {
        var text = AnswerText.of(answer, wording, english);
        var draft = Draft.of(text.sentences());
        for (var check : CHECKS) {
            draft = check.look(text, draft);
            if (draft.settled()) {
                break;
            }
        }
        return draft.reading();
    }
}
