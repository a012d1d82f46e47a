package pro.interviewai.messages.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a person may agree to besides the terms, and withdraw. */
public enum ConsentPurpose {
    /** That the use of pages and features is counted. */
    @JsonProperty("analytics")
    ANALYTICS,
    /** Letters about what is new. */
    @JsonProperty("news")
    NEWS;

    /** Of the terms that whoever gets an account accepts; another number for another text. */
    public static final String TERMS_VERSION = "1";
    /** Of the texts that are agreed to here; another number for another text. */
    public static final String TEXT_VERSION = "1";

    /** As it stands in JSON and in what is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
