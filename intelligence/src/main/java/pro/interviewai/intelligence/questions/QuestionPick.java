package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Choice;

/** The answer to a request for questions: all of them in their order, or why they cannot be given. */
public sealed interface QuestionPick {

    /** As many distinct questions as asked for, in the order to ask them. */
    record Picked(List<Chosen> chosen) implements QuestionPick {
        public Picked {
            chosen = List.copyOf(chosen);
        }

        List<BankQuestion> questions() {
            return chosen.stream().map(Chosen::question).toList();
        }
    }

    /**
     * @param widened the choices that the question lies outside of
     * @param because of which skill of the CV it was picked; null of all that were picked without one
     */
    record Chosen(
            BankQuestion question,
            List<Choice> widened,
            @Nullable CvSkill because) {
        public Chosen {
            widened = List.copyOf(widened);
        }
    }

    /** The bank has no such domain. */
    record UnknownDomain(String domain, SortedSet<String> known) implements QuestionPick {}

    /**
     * The bank has nothing about these technologies.
     *
     * @param nearest what may have been meant
     */
    record UnknownTechnology(List<String> unknown, List<String> nearest, SortedSet<String> known)
            implements QuestionPick {
        public UnknownTechnology {
            unknown = List.copyOf(unknown);
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * The bank holds fewer questions than wanted.
     *
     * @param available within the choice
     * @param withOthers of all levels, technologies and domains, as consent would allow
     * @param alternatives how many there would be without one of the choices, where that are more than are available; for
     *     the language, in the one that has most
     */
    record TooFew(int available, int wanted, int withOthers, Map<Choice, Integer> alternatives)
            implements QuestionPick {
        public TooFew {
            alternatives = Map.copyOf(alternatives);
        }
    }
}
