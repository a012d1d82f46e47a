package pro.interviewai.intelligence.cv.optimisation;

import static pro.interviewai.messages.cv.optimisation.OptimisationLevel.AGGRESSIVE;
import static pro.interviewai.messages.cv.optimisation.OptimisationLevel.MODERATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.analysis.CvAnalyser;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.optimisation.rule.AskForNumbers;
import pro.interviewai.intelligence.cv.optimisation.rule.Duplicates;
import pro.interviewai.intelligence.cv.optimisation.rule.FullStops;
import pro.interviewai.intelligence.cv.optimisation.rule.LeaveOut;
import pro.interviewai.intelligence.cv.optimisation.rule.Marks;
import pro.interviewai.intelligence.cv.optimisation.rule.Misspellings;
import pro.interviewai.intelligence.cv.optimisation.rule.NoPronouns;
import pro.interviewai.intelligence.cv.optimisation.rule.PersonalDetails;
import pro.interviewai.intelligence.cv.optimisation.rule.RepeatedWords;
import pro.interviewai.intelligence.cv.optimisation.rule.StrongerVerbs;
import pro.interviewai.intelligence.cv.optimisation.rule.ToldSkills;
import pro.interviewai.intelligence.cv.optimisation.rule.WantedSkills;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.intelligence.cv.optimisation.wording.Corrections;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;
import pro.interviewai.intelligence.cv.spelling.Spelling;
import pro.interviewai.intelligence.cv.wording.Languages;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;

/**
 * Proposes changes to a CV by rules alone: the same CV, wish and day always give the same. Names, employers, schools, dates and
 * addresses are never reworded, and nothing is put into another order, since an order is more than one change. What a change
 * says that its lines do not is among its claims. Safe for use by many threads.
 */
public final class CvOptimiser {
    /** Name and version; the version changes with every rule and every word list. */
    public static final String ENGINE = "local-cv-optimiser 1";

    private final CvAnalyser analyser;
    private final Spelling spelling;
    private final ClaimGuard guard = new ClaimGuard();
    private final Languages languages = new Languages();
    private final SkillDictionary dictionary = new SkillDictionary();
    private final KnownWords words = KnownWords.shipped();

    public CvOptimiser(CvAnalyser analyser, Spelling spelling) {
        this.analyser = analyser;
        this.spelling = spelling;
    }

    /**
     * Never throws for any text of a CV or a job.
     *
     * @param document that the content, or the version that it was made of, was read from; null where there is none
     * @param today by which the CV is judged
     */
    public Optimisation optimise(
            CvContent content, @Nullable DocumentText document, OptimisationWish wish, LocalDate today) {
        Standing standing = new Standing(analyser, content, document, wish.jobDescription(), today);
        CvAnalysis before = standing.with(List.of());
        Original cv = new Original(content, before.language(), languages);
        Misspellings misspellings = new Misspellings(cv, spelling, corrections(cv));
        List<Draft> reworded = new Rewordings(ways(cv, wish, misspellings), guard).of(cv.pieces());
        List<Draft> leftOut = drafts(leavingOut(wish), cv, wish);
        Set<String> gone = leftOut.stream().map(Draft::path).collect(Collectors.toSet());
        Selection selection = new Selection(standing, Standing.points(before), guard, cv.pieces());
        selection.add(reworded.stream().filter(draft -> !draft.isWithin(gone)).toList());
        selection.add(leftOut);
        // of what stays since leaving it out would cost points
        selection.add(reworded);
        selection.add(drafts(asking(wish), cv, wish));
        int after = standing.with(selection.safe()).atsScore();
        return new Optimisation(selection.changes(), ENGINE, before.atsScore(), after, misspellings.checked());
    }

    private static List<Draft> drafts(List<ChangeKind> kinds, Original cv, OptimisationWish wish) {
        return kinds.stream().flatMap(kind -> kind.of(cv, wish).stream()).toList();
    }

    private Corrections corrections(Original cv) {
        return new Corrections(dictionary, guard, cv.ownNames());
    }

    private List<Rewording> ways(Original cv, OptimisationWish wish, Misspellings misspellings) {
        List<Rewording> ways = new ArrayList<>();
        ways.add(misspellings);
        ways.add(new Marks(cv.language()));
        ways.add(new RepeatedWords(cv, words.tidy().keys("twice")));
        ways.add(new FullStops(cv, words.tidy().keys("abbreviations")));
        if (wish.goesTo(MODERATE)) {
            ways.add(new StrongerVerbs(cv, words.verbs().get(cv.language())));
        }
        if (wish.goesTo(AGGRESSIVE)) {
            ways.add(new NoPronouns(cv, words.pronouns()));
        }
        return ways;
    }

    private List<ChangeKind> leavingOut(OptimisationWish wish) {
        return wish.goesTo(AGGRESSIVE)
                ? List.of(new LeaveOut(words.leaveOut()), new PersonalDetails(words.leaveOut()), new Duplicates())
                : List.of();
    }

    private List<ChangeKind> asking(OptimisationWish wish) {
        List<ChangeKind> kinds = new ArrayList<>();
        if (wish.goesTo(MODERATE)) {
            kinds.add(new AskForNumbers(words.numbers()));
            kinds.add(new ToldSkills(dictionary, guard, words.tidy().keys("denials")));
        }
        if (wish.goesTo(AGGRESSIVE)) {
            kinds.add(new WantedSkills(dictionary));
        }
        return kinds;
    }
}
