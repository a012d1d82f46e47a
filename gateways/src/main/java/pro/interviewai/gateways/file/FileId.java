package pro.interviewai.gateways.file;

import java.util.regex.Pattern;

/** The id under which a file is kept; it leads nowhere but to its own place. */
public record FileId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public FileId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of a file");
        }
    }
}
