package pro.interviewai.api.account;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one form of an e-mail address: no spaces around it, lower case, the domain in its ASCII form. The local part is
 * ASCII, as most mail servers demand.
 */
public final class NormalizedEmail {
    private static final int MAXIMUM = 254;
    private static final int LOCAL_MAXIMUM = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private NormalizedEmail() {}

    /** Empty if mail could not be sent there. */
    public static Optional<String> of(String address) {
        String trimmed = address.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || trimmed.length() > MAXIMUM) {
            return Optional.empty();
        }
        String local = trimmed.substring(0, at).toLowerCase(Locale.ROOT);
        String domain = asciiDomain(trimmed.substring(at + 1));
        String normal = local + '@' + domain;
        boolean valid = local.length() <= LOCAL_MAXIMUM
                && normal.length() <= MAXIMUM
                && LOCAL.matcher(local).matches()
                && DOMAIN.matcher(domain).matches();
        return valid ? Optional.of(normal) : Optional.empty();
    }

    /** What somebody is called of whom nothing else is known: what stands before the address's at sign. */
    public static String nameOf(String normal) {
        return PersonName.Validator.usable(normal.substring(0, normal.indexOf('@')));
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(Normalizer.normalize(domain, Normalizer.Form.NFC), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }
}
