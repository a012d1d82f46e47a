package pro.interviewai.intelligence.cv.optimisation.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.optimisation.change.Rewording;
import pro.interviewai.intelligence.cv.optimisation.wording.VerbForms;
import pro.interviewai.intelligence.cv.wording.Word;

/** The activities with which a text goes on behind its opening: {@code planning, building and running} what follows. */
final class Activities {
    private final VerbForms forms;
    private final String text;
    private final List<Word> words;
    private final StringBuilder done = new StringBuilder();
    private int next;
    private int end;

    /** @param words of the text, from the first one behind the opening */
    Activities(VerbForms forms, String text, List<Word> words) {
        this.forms = forms;
        this.text = text;
        this.words = words;
    }

    /** As what was done; none where it cannot be said with certainty. */
    @Nullable
    String reworded() {
        if (has(0) && forms.articles().contains(key(0))) {
            next++;
        }
        if (!takes(next)) {
            return null;
        }
        while (isTied()) {
            int from = end;
            int tied = forms.joiners().contains(key(next)) ? next + 1 : next;
            if (!has(tied)) {
                return null;
            }
            done.append(text, from, words.get(tied).from());
            if (!takes(tied)) {
                return null;
            }
        }
        boolean goesOn = has(next) && !forms.notBefore().contains(key(next)) && !leavesAnyBehind();
        return goesOn ? done + text.substring(end) : null;
    }

    /** Writes an activity down in its other form. */
    private boolean takes(int at) {
        if (!has(at)) {
            return false;
        }
        Word word = words.get(at);
        int elided = done.isEmpty() ? forms.elided(word.key()) : 0;
        String key = word.key().substring(elided);
        String form = forms.forms().get(key);
        if (form == null) {
            return false;
        }
        String written = text.substring(word.from() + elided, word.to());
        String right = form.equals(key) ? written : form;
        done.append(done.isEmpty() ? Rewording.begun(right) : right);
        end = word.to();
        next = at + 1;
        return true;
    }

    /** Whether another activity is tied to the one before. */
    private boolean isTied() {
        return has(next)
                && (forms.joiners().contains(key(next))
                        || text.substring(end, words.get(next).from()).strip().equals(","));
    }

    /** Whether a later activity would be left in the form that it has behind the opening. */
    private boolean leavesAnyBehind() {
        for (int i = next + 1; i < words.size(); i++) {
            String gap = text.substring(words.get(i - 1).to(), words.get(i).from());
            boolean tied = forms.joiners().contains(key(i - 1)) || gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0;
            if (tied && forms.endings().stream().anyMatch(key(i)::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int at) {
        return at < words.size();
    }

    private String key(int at) {
        return words.get(at).key();
    }
}
