package pro.interviewai.api.account;

/** Turns a normalised address into the value under which it is looked up; it tells nothing about the address. */
@FunctionalInterface
public interface EmailIndex {
    String of(String normalisedEmail);
}
