package pro.interviewai.messages.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who else may vouch for a person's address. */
public enum Provider {
    @JsonProperty("google")
    GOOGLE,
    @JsonProperty("github")
    GITHUB;

    /** As it stands in JSON and in what is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
