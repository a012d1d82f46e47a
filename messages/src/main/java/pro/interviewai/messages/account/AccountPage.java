package pro.interviewai.messages.account;

import java.util.List;

/**
 * One page of accounts. Those of erased people are left out, so a page may be shorter than asked for.
 *
 * @param page 0 for the first
 * @param total number of accounts over all pages, erased ones among them
 */
public record AccountPage(List<AccountView> accounts, int page, int size, long total) {
    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
