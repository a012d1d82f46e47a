package pro.interviewai.intelligence.cv.parsing.role;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.DateForms;
import pro.interviewai.intelligence.cv.parsing.text.Fold;
import pro.interviewai.intelligence.cv.parsing.text.Lexicon;
import pro.interviewai.intelligence.cv.parsing.text.Places;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.intelligence.cv.parsing.text.Vocabulary;

/** What the words of a role's head tell: a title, an employer by its legal form or kind, a team or a place. */
public final class RoleWords {
    private static final int LONGEST_LABEL = 40;

    private final Lexicon titles;
    private final Lexicon fieldTitles;
    private final Lexicon legalForms;
    private final Lexicon organisations;
    private final Lexicon selfEmployed;
    private final Lexicon teams;
    private final Map<RolePiece.Kind, Lexicon> labels = new EnumMap<>(RolePiece.Kind.class);
    private final Lexicon periodLabels;
    private final Pattern at;
    private final Places places;

    public RoleWords(Places places) {
        this.places = places;
        Vocabulary words = Vocabulary.read("roles.txt");
        titles = words.lexicon("title");
        fieldTitles = words.lexicon("field-title");
        legalForms = words.lexicon("legal-form");
        organisations = words.lexicon("organisation");
        selfEmployed = words.lexicon("self-employed");
        teams = words.lexicon("team");
        labels.put(RolePiece.Kind.TITLE, words.lexicon("title-label"));
        labels.put(RolePiece.Kind.COMPANY, words.lexicon("company-label"));
        labels.put(RolePiece.Kind.TEAM, words.lexicon("team-label"));
        labels.put(RolePiece.Kind.PLACE, words.lexicon("location-label"));
        periodLabels = words.lexicon("period-label");
        at = Pattern.compile(" (?:"
                + DateForms.alternatives(
                        words.terms("at").stream().map(Fold::plain).toList()) + ") ");
    }

    Places places() {
        return places;
    }

    Pattern at() {
        return at;
    }

    boolean isTitle(String text) {
        return titles.occursIn(text);
    }

    boolean takesField(String title) {
        return fieldTitles.isAtEdgeOf(title);
    }

    boolean hasLegalForm(String text) {
        return legalForms.isAtEdgeOf(text);
    }

    boolean isLegalForm(String text) {
        return legalForms.is(text);
    }

    /** Stands where an employer would; by itself it says what somebody was. */
    boolean isSelfEmployed(String text) {
        return selfEmployed.is(text);
    }

    /** Could be a town that no list knows: a few capitalised words of which none says anything else. */
    boolean couldBeTown(String text) {
        return Places.isName(text)
                && !isTitle(text)
                && !hasLegalForm(text)
                && !organisations.occursIn(text)
                && !teams.isAtEdgeOf(text)
                && !selfEmployed.is(text);
    }

    boolean isPeriodLabel(String text) {
        return periodLabels.is(text);
    }

    /** A legal form outweighs a title; of a title and a kind of employer the one that ends the text does. */
    RolePiece.Kind kind(Stretch piece) {
        String text = piece.text();
        boolean title = isTitle(text);
        boolean organisation = organisations.occursIn(text);
        String[] words = Fold.key(text).split(" ", -1);
        if (hasLegalForm(text)) {
            return RolePiece.Kind.COMPANY;
        }
        if (title && organisation) {
            boolean named = organisations.is(words[words.length - 1]) && !titles.is(words[0]);
            return named ? RolePiece.Kind.COMPANY : RolePiece.Kind.TITLE;
        }
        if (title) {
            return RolePiece.Kind.TITLE;
        }
        if (places.is(piece)) {
            return RolePiece.Kind.PLACE;
        }
        if (organisation) {
            return RolePiece.Kind.COMPANY;
        }
        return teams.isAtEdgeOf(text) ? RolePiece.Kind.TEAM : RolePiece.Kind.UNKNOWN;
    }

    /** "Position: Engineer" says itself what it is; a form has a wide gap instead of the colon. */
    @Nullable
    RolePiece labelled(Stretch text) {
        int mark = text.plain().indexOf(':');
        int colon = mark < 0 ? text.plain().indexOf('\t') : mark;
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return null;
        }
        String word = text.text().substring(0, colon);
        for (Map.Entry<RolePiece.Kind, Lexicon> label : labels.entrySet()) {
            Stretch value = text.from(colon + 1).bare();
            if (label.getValue().is(word) && !value.isEmpty()) {
                return new RolePiece(label.getKey(), value, RolePiece.Tie.FIRST);
            }
        }
        return null;
    }
}
