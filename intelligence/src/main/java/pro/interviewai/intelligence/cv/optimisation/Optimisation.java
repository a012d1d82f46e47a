package pro.interviewai.intelligence.cv.optimisation;

import java.util.List;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * What would make a CV better.
 *
 * @param changes in the CV's order, one a piece, each resting on lines of the CV
 * @param engine name and version of what found them
 * @param atsScore of the CV as it is, from 0 to 100
 * @param newAtsScore of the text that comes of all changes that say nothing new; never below {@code atsScore}
 * @param spellingChecked whether the spelling was looked at; not where there are no rules for the language
 */
public record Optimisation(
        List<CvChange> changes, String engine, int atsScore, int newAtsScore, boolean spellingChecked) {

    public Optimisation {
        changes = List.copyOf(changes);
    }
}
