package pro.interviewai.api.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** Nobody is led from a paid page to somebody else's. */
class ReturnAddressesTest {
    private final ReturnAddresses addresses = new ReturnAddresses(new SubscriptionSettings("https://our.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://our.example/app/billing/return?session_id={CHECKOUT_SESSION_ID}",
                "https://our.example:443/app",
                "HTTPS://OUR.example/app"
            })
    void ourOwn_areTaken(String address) {
        assertThat(addresses.mustBeOurs(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://our.example.evil/app",
                "https://our.example@evil/app",
                "https://me:secret@our.example/app",
                "https://our.example:8443/app",
                "http://our.example/app",
                "//our.example/app",
                "//evil/app",
                "/app",
                "\\\\evil/app",
                "https:\\\\our.example\\app",
                "https://our.example\\@evil/",
                "https:our.example",
                "https:///app",
                "javascript:alert(1)",
                "https://our.example/a b",
                "https://our.example/\r\nLocation: x",
                "https://оur.example/",
                ""
            })
    void others_areRefused(String address) {
        assertThatThrownBy(() -> addresses.mustBeOurs(address))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(SubscriptionProblem.RETURN_ADDRESS_FOREIGN));
    }
}
