package pro.interviewai.saga.subscription;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseClosed;
import pro.interviewai.messages.subscription.SubscriptionEvent.CheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;

/**
 * Brings one instruction to the provider until it is carried out or refused, and looks after a checkout until its page is
 * left for good. The same key goes with every try, so a try whose outcome is unknown is made again.
 */
@ProcessingGroup("payment")
@StoredName("subscription.PaymentSaga")
@Revision("1")
public class PaymentSaga {
    static final String TRY = "payment-try";
    static final String LOOK = "payment-look";

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSaga.class);
    private static final String ID = "instructionId";

    @Nullable
    private Instruction told;

    private String userId = "";
    private int failures;
    private int looks;

    @Nullable
    private String sessionId;

    @Nullable
    private Instant expiresAt;

    @StartSaga
    @SagaEventHandler(associationProperty = ID, associationResolver = InstructionIdResolver.class)
    void on(
            InstructionGiven event,
            CarriesOut provider,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        told = event.instruction();
        userId = event.userId();
        attempt(event.instruction(), provider, commands, deadlines, clock);
    }

    @DeadlineHandler(deadlineName = TRY)
    void tryAgain(
            String instructionId,
            CarriesOut provider,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        if (told != null && sessionId == null) {
            attempt(told, provider, commands, deadlines, clock);
        }
    }

    /** What is said to be settled is not tried again; a checkout that never had a page is no more. */
    @SagaEventHandler(associationProperty = ID, associationResolver = InstructionIdResolver.class)
    void on(CaseClosed event, CarriesOut provider, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        failures = 0;
        if (event.redriven()) {
            tryAgain(event.caseId(), provider, commands, deadlines, clock);
        } else {
            if (told != null && told.kind() == InstructionKind.OPEN_CHECKOUT) {
                commands.sendAndWait(
                        new RecordCheckoutEnded(id(), event.caseId(), CheckoutStatus.EXPIRED, clock.instant()));
            }
            commands.sendAndWait(new RecordCarriedOut(id(), event.caseId(), clock.instant()));
            SagaLifecycle.end();
        }
    }

    /** Also one that was given up before its page was there. */
    @SagaEventHandler(associationProperty = ID, associationResolver = InstructionIdResolver.class)
    void on(CheckoutEnded event, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        commands.sendAndWait(new RecordCarriedOut(id(), event.checkoutId(), clock.instant()));
        SagaLifecycle.end();
    }

    /** A checkout whose messages are lost is found here, the rarer the longer it is open, and once more at its end. */
    @DeadlineHandler(deadlineName = LOOK)
    void look(String owner, CarriesOut provider, DeadlineManager deadlines, Clock clock) {
        if (sessionId == null) {
            return;
        }
        try {
            if (provider.lookAfter(user(), sessionId)) {
                SagaLifecycle.end();
                return;
            }
        } catch (RuntimeException failure) {
            LOG.warn("{} is looked after again", sessionId, failure);
        }
        looks++;
        scheduleLook(deadlines, clock);
    }

    private void attempt(
            Instruction instruction,
            CarriesOut provider,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        try {
            if (instruction.kind() == InstructionKind.OPEN_CHECKOUT) {
                open(instruction, provider, commands, clock);
                if (sessionId != null) {
                    scheduleLook(deadlines, clock);
                }
            } else {
                provider.carryOut(user(), instruction);
                commands.sendAndWait(new RecordCarriedOut(id(), instruction.id(), clock.instant()));
                SagaLifecycle.end();
            }
        } catch (PaymentRefusedException refused) {
            commands.sendAndWait(new RecordRefused(id(), instruction.id(), refused.code(), clock.instant()));
            SagaLifecycle.end();
        } catch (RuntimeException failure) {
            later(instruction, failure, commands, deadlines, clock);
        }
    }

    private void open(Instruction instruction, CarriesOut provider, CommandGateway commands, Clock clock) {
        var page = provider.openCheckout(user(), instruction);
        if (page.customerId() == null || page.url() == null) {
            throw new PaymentRefusedException("no_page");
        }
        commands.sendAndWait(new RecordCheckoutOpened(
                id(),
                instruction.id(),
                page.sessionId(),
                page.customerId(),
                page.url().toString(),
                page.expiresAt(),
                clock.instant()));
        commands.sendAndWait(new RecordCarriedOut(id(), instruction.id(), clock.instant()));
        if (provider.isForgotten(user(), page)) {
            SagaLifecycle.end();
            return;
        }
        sessionId = page.sessionId();
        expiresAt = page.expiresAt();
    }

    /** Faults of our own may pass as well; a last failed try parks a case that says which it was. */
    private void later(
            Instruction instruction,
            RuntimeException failure,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        LOG.warn("{} {} is tried again", instruction.kind(), instruction.id(), failure);
        var delay = Pace.afterFailures(failures);
        if (delay.isPresent()) {
            deadlines.schedule(delay.get(), TRY, instruction.id());
            failures++;
            return;
        }
        var isProviders = failure instanceof PaymentUnavailableException;
        commands.sendAndWait(new ParkCase(
                id(),
                user(),
                instruction.id(),
                isProviders ? CaseReason.PROVIDER_UNAVAILABLE : CaseReason.INTERNAL_FAULT,
                isProviders
                        ? instruction.kind().name()
                        : instruction.kind() + " " + failure.getClass().getSimpleName(),
                clock.instant()));
    }

    private void scheduleLook(DeadlineManager deadlines, Clock clock) {
        deadlines.schedule(Pace.untilLook(looks, expiresAt, clock.instant()), LOOK, userId);
    }

    private UserId user() {
        return new UserId(userId);
    }

    private SubscriptionId id() {
        return SubscriptionId.of(user());
    }
}
