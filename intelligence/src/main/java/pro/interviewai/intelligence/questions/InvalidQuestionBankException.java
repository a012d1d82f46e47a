package pro.interviewai.intelligence.questions;

import java.util.List;

/** The bank shipped with the program breaks its own rules; the message names every fault. */
public final class InvalidQuestionBankException extends RuntimeException {
    private final transient List<String> faults;

    InvalidQuestionBankException(List<String> faults) {
        super("The question bank has " + faults.size() + " fault(s): " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
