package pro.interviewai.intelligence.cv.reading.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;
import pro.interviewai.messages.cv.document.Trouble;

/** Reads what stands in runs of text, and knows what of it a person sees. */
final class RunReader {
    private final XmlCursor xml;
    private final WordStyles styles;
    private final Background background;
    private final Findings findings;

    private State state = new State();

    RunReader(XmlCursor xml, WordStyles styles, Background background, Findings findings) {
        this.xml = xml;
        this.styles = styles;
        this.background = background;
        this.findings = findings;
    }

    /** What a text box begins anew and gives back. */
    static final class State {
        private final Fields fields = new Fields();
        private Optional<String> target = Optional.empty();
        private @Nullable Look look;
    }

    /** @return what was there before */
    State enter(State other) {
        var before = state;
        state = other;
        return before;
    }

    /** @return the target before */
    Optional<String> link(Optional<String> target) {
        var before = state.target;
        state.target = target;
        return before;
    }

    /** @param look null for that of the paragraph */
    void set(@Nullable Look look) {
        state.look = look;
    }

    /** Of run properties, at which the cursor stands. */
    Look look(ParagraphText paragraph) {
        var run = Look.of(xml);
        var below = paragraph.look();
        return run.look()
                .over(run.style().map(styles::characters).orElse(Look.UNSAID).over(below));
    }

    /** Takes the element at the cursor, if it is one of text. */
    boolean takes(ParagraphText into) {
        switch (xml.name()) {
            case "w:t", "m:t" -> add(into, xml.text());
            case "w:tab", "w:ptab" -> add(into, "\t");
            case "w:noBreakHyphen" -> add(into, "-");
            case "w:sym" ->
                add(
                        into,
                        WordSymbols.meaning(
                                xml.attribute("w:font").orElse(""),
                                xml.attribute("w:char").orElse("")));
            case "w:br", "w:cr" -> into.lineBreak();
            case "w:fldChar" -> state.fields.mark(xml.attribute("w:fldCharType").orElse(""));
            case "w:instrText" -> state.fields.instruct(xml.text());
            case "w:delText", "w:delInstrText", "w:softHyphen" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(ParagraphText into, String text) {
        var look = state.look == null ? into.look() : state.look;
        if (state.fields.isInstruction()) {
            findings.leftOut(text.length());
        } else if (look.isHidden() || look.isWhiteOnNothing() && !background.mayBeColoured()) {
            findings.leftOut(text.length());
            if (!text.isBlank()) {
                findings.trouble(Trouble.Kind.HIDDEN_TEXT);
            }
        } else {
            findings.used(text.length());
            into.add(text, look);
            if (!text.isBlank()) {
                state.target.or(state.fields::target).ifPresent(into::link);
            }
        }
    }
}
