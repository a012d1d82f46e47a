package pro.interviewai.api.audit;

import java.util.Optional;

/** Turns an address as it was typed into the value under which its account is looked up. */
@FunctionalInterface
public interface AddressIndex {

    /** Empty if it is no address. */
    Optional<String> of(String typed);
}
