package pro.interviewai.messages.audit;

/** Under which id the log knows the person who has an address. */
public record PersonView(String userId) {}
