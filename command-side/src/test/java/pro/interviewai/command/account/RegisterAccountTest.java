package pro.interviewai.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static pro.interviewai.command.account.AccountScenario.NOON;
import static pro.interviewai.command.account.AccountScenario.claimed;
import static pro.interviewai.command.account.AccountScenario.linkRequested;
import static pro.interviewai.command.account.AccountScenario.register;
import static pro.interviewai.command.account.AccountScenario.registered;
import static pro.interviewai.command.account.AccountScenario.termsAccepted;

import org.junit.jupiter.api.Test;

class RegisterAccountTest {
    @Test
    void givenNobody_whenRegistering_thenAccountTermsLinkAndAddressAreOneCommit() {
        assertThat(new RecordedCommits().after(register()))
                .singleElement(list(Object.class))
                .containsExactlyInAnyOrder(claimed(), registered(), termsAccepted(), linkRequested(1, NOON));
    }
}
