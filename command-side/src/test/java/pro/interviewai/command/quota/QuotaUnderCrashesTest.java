package pro.interviewai.command.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand;
import pro.interviewai.messages.quota.QuotaCommand.GrantPlan;
import pro.interviewai.messages.quota.QuotaCommand.ReleaseUnits;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.quota.QuotaLedger;

/**
 * Used, reserved and free units are what was granted, whenever a process is killed before or after a commit, however often
 * a command is given again, and however late a plan is told. What was used is counted beside it, by the test's own means.
 */
class QuotaUnderCrashesTest {
    private static final UserId ANN = new UserId("ann");
    private static final QuotaId ID = QuotaId.of(ANN);
    private static final Plan[] PLANS = {Plan.FREE, Plan.PRO, Plan.ELITE};
    private static final Meter[] METERS = {Meter.MOCK_INTERVIEWS, Meter.CV_ANALYSES};
    private static final int STEPS = 120;

    private static final class KilledException extends RuntimeException {}

    /** What the test itself knows of a piece of work: units that are put aside, or were used. */
    private record Work(Meter meter, Instant began, long reserved, long used) {}

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final Map<String, Work> works = new HashMap<>();
    private boolean killed;

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 10), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsInterruptedOrRepeated_theBalancesAddUp(long seed) {
        connect();
        var random = new Random(seed);
        var now = Instant.parse("2028-01-29T22:00:00Z");
        for (var step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
            var command = command(random, step, now);
            note(command, carryOut(random, command));
            for (var meter : METERS) {
                check(meter, now, "seed %d, step %d, %s".formatted(seed, step, meter));
            }
        }
    }

    /** @return whether it was carried out; only a quota that is used up refuses */
    private boolean carryOut(Random random, QuotaCommand command) {
        var before = ledger();
        while (true) {
            killed = random.nextInt(4) == 0;
            var answer = new FutureCallback<QuotaCommand, Object>();
            commands.dispatch(asCommandMessage(command), answer);
            var result = answer.getResult();
            if (!result.isExceptional()) {
                if (random.nextInt(4) == 0) {
                    // it was killed after the commit, and nobody knows that it is done
                    continue;
                }
                assertThat(isUsedUp(before, command))
                        .as("%s is let through", command)
                        .isFalse();
                return true;
            }
            if (result.exceptionResult() instanceof ProblemException) {
                assertThat(isUsedUp(before, command))
                        .as("%s is refused", command)
                        .isTrue();
                return false;
            }
            assertThat(result.exceptionResult()).isInstanceOf(KilledException.class);
        }
    }

    private static boolean isUsedUp(QuotaLedger ledger, QuotaCommand command) {
        if (!(command instanceof ReserveUnits reserve) || ledger.grants().isEmpty()) {
            return false;
        }
        var free = ledger.balance(reserve.meter(), reserve.at()).free();
        return free != null && free < reserve.units();
    }

    private QuotaCommand command(Random random, int step, Instant now) {
        var open = new ArrayList<>(works.keySet().stream().sorted().toList());
        var choice = random.nextInt(10);
        if (choice == 0) {
            var since = now.minus(Duration.ofDays(random.nextInt(40)));
            var plan = PLANS[random.nextInt(PLANS.length)];
            var limits = Meter.limits(Plans.ALL.of(plan).limits());
            var anchor = plan == Plan.FREE ? null : since;
            return new GrantPlan(ID, ANN, "grant-" + step, plan, limits, anchor, since, now);
        }
        if (choice < 6 || open.isEmpty()) {
            var meter = METERS[random.nextInt(METERS.length)];
            return new ReserveUnits(ID, ANN, "work-" + step, meter, 1 + random.nextInt(2), now);
        }
        var work = open.get(random.nextInt(open.size()));
        var meter = Objects.requireNonNull(works.get(work)).meter();
        return choice < 8
                ? new SettleUnits(ID, work, meter, 1 + random.nextInt(2), now)
                : new ReleaseUnits(ID, work, meter, now);
    }

    private void note(QuotaCommand command, boolean done) {
        switch (command) {
            case ReserveUnits reserve
            when done -> works.put(reserve.workId(), new Work(reserve.meter(), reserve.at(), reserve.units(), 0));
            case SettleUnits settle -> end(settle.workId(), settle.units());
            case ReleaseUnits release -> end(release.workId(), 0);
            default -> {
                // a plan, or what was refused, uses nothing
            }
        }
    }

    private void end(String work, long units) {
        works.computeIfPresent(
                work, (_, known) -> known.reserved() > 0 ? new Work(known.meter(), known.began(), 0, units) : known);
    }

    private void check(Meter meter, Instant now, String where) {
        var ledger = ledger();
        if (ledger.grants().isEmpty()) {
            return;
        }
        var balance = ledger.balance(meter, now);
        var since = ledger.monthAt(now).since();
        var month = works.values().stream()
                .filter(work -> work.meter() == meter && !work.began().isBefore(since))
                .toList();
        assertThat(balance.used()).as(where).isEqualTo(sum(month, true));
        assertThat(balance.reserved()).as(where).isEqualTo(sum(month, false));
        if (balance.granted() != null && balance.free() != null) {
            assertThat(balance.used() + balance.reserved() + balance.free())
                    .as(where)
                    .isEqualTo(balance.granted());
            assertThat(balance.free()).as(where).isNotNegative();
        }
    }

    private static long sum(List<Work> works, boolean used) {
        return works.stream()
                .mapToLong(work -> used ? work.used() : work.reserved())
                .sum();
    }

    /** A replay from zero, which is what readers see. */
    private QuotaLedger ledger() {
        return log.readEvents(ID.value())
                .asStream()
                .map(message -> (QuotaEvent) message.getPayload())
                .reduce(QuotaLedger.EMPTY, QuotaLedger::after, (_, last) -> last);
    }

    private void connect() {
        var resolvers = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Quota.class),
                new SimpleResourceParameterResolverFactory(List.of(Plans.ALL)));
        var model = AnnotatedAggregateMetaModelFactory.inspectAggregate(Quota.class, resolvers);
        AggregateAnnotationCommandHandler.<Quota>builder()
                .aggregateType(Quota.class)
                .aggregateModel(model)
                .parameterResolverFactory(resolvers)
                .repository(EventSourcingRepository.builder(Quota.class)
                        .aggregateModel(model)
                        .eventStore(log)
                        .build())
                .build()
                .subscribe(commands);
        commands.registerHandlerInterceptor((unit, chain) -> {
            unit.onPrepareCommit(_ -> {
                if (killed) {
                    throw new KilledException();
                }
            });
            return chain.proceed();
        });
    }
}
