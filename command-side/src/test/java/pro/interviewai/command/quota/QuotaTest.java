package pro.interviewai.command.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.messages.quota.Meter.MOCK_INTERVIEWS;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.Matchers;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand.GrantPlan;
import pro.interviewai.messages.quota.QuotaCommand.ReleaseUnits;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaEvent.PlanGranted;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReleased;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReserved;
import pro.interviewai.messages.quota.QuotaEvent.UnitsSettled;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.quota.QuotaProblem;

class QuotaTest {
    private static final UserId ANN = new UserId("ann");
    private static final QuotaId ID = QuotaId.of(ANN);
    private static final Instant NOON = Instant.parse("2028-01-15T12:00:00Z");
    private static final Instant JANUARY = Instant.parse("2028-01-01T00:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2028-02-01T00:00:00Z");

    private final FixtureConfiguration<Quota> quota = new AggregateTestFixture<>(Quota.class);

    @BeforeEach
    void plans() {
        quota.registerInjectableResource(Plans.ALL);
    }

    @Test
    void whenTheFirstWorkBegins_thenTheFreePlanHoldsSinceEver() {
        quota.givenNoPriorActivity().when(reserve("one")).expectEvents(basis(), reserved("one"));
    }

    @Test
    void givenTheSameWorkIsReserved_whenRepeated_thenNothing() {
        given("one").when(reserve("one")).expectNoEvents();
    }

    @Test
    void whenTheLastUnitIsReserved_thenTheReaderIsWarnedOnce() {
        given("one", "two")
                .when(reserve("three"))
                .expectEvents(
                        reserved("three"),
                        new QuotaNearlyUsed(ID.value(), "ann", MOCK_INTERVIEWS, 100, 3, JANUARY, FEBRUARY, NOON));
        given("one", "two", "three").when(settle("three")).expectEvents(settled("three"));
    }

    @Test
    void givenAllIsReserved_whenMoreBegins_thenRefusedWithWhatWouldLiftIt() {
        given("one", "two", "three")
                .when(reserve("four"))
                .expectNoEvents()
                .expectException(new Refusal(Map.of(
                        "meter",
                        MOCK_INTERVIEWS,
                        "granted",
                        3L,
                        "used",
                        0L,
                        "reserved",
                        3L,
                        "until",
                        FEBRUARY,
                        "liftedBy",
                        Plan.PRO)));
    }

    @Test
    void givenTheLastUnitWentToALaterRequest_whenAnEarlierOneComesAfterIt_thenItIsRefusedAllTheSame() {
        given("one", "two", "three")
                .when(new ReserveUnits(ID, ANN, "four", MOCK_INTERVIEWS, 1, NOON.minusMillis(1)))
                .expectNoEvents()
                .expectException(ProblemException.class);
    }

    @Test
    void givenWorkCameToNothing_whenReleased_thenItsUnitIsFreeAgain() {
        given("one", "two", "three").when(release("two")).expectEvents(released("two"));
        quota.given(basis(), reserved("one"), reserved("two"), reserved("three"), released("two"))
                .when(reserve("four"))
                .expectEvents(
                        reserved("four"),
                        new QuotaNearlyUsed(ID.value(), "ann", MOCK_INTERVIEWS, 100, 3, JANUARY, FEBRUARY, NOON));
    }

    @Test
    void whatWasNotReserved_costsNothing_andWhatIsOver_isOver() {
        given("one").when(settle("another")).expectNoEvents();
        quota.given(basis(), reserved("one"), settled("one"))
                .when(release("one"))
                .expectNoEvents();
        quota.given(basis(), reserved("one"), released("one"))
                .when(settle("one"))
                .expectNoEvents();
    }

    @Test
    void givenTheMonthIsUsedUp_whenTheNextBegins_thenItIsRefilled() {
        given("one", "two", "three")
                .when(new ReserveUnits(ID, ANN, "four", MOCK_INTERVIEWS, 1, FEBRUARY))
                .expectEvents(new UnitsReserved(ID.value(), "ann", "four", MOCK_INTERVIEWS, 1, FEBRUARY));
    }

    @Test
    void givenTheMonthIsUsedUp_whenALargerPlanIsGranted_thenOnlyTheDifferenceIsAdded() {
        var events = IntStream.rangeClosed(1, 26).mapToObj(n -> reserved("pro-" + n));
        quota.given(basis(), reserved("one"), reserved("two"), reserved("three"), pro())
                .andGiven(events.toArray())
                .andGiven(new QuotaNearlyUsed(
                        ID.value(), "ann", MOCK_INTERVIEWS, 80, 30, JANUARY, NOON.plusSeconds(31 * 86_400), NOON))
                .when(reserve("the thirtieth"))
                .expectSuccessfulHandlerExecution();
        quota.given(basis(), reserved("one"), reserved("two"), reserved("three"), pro())
                .andGiven(IntStream.rangeClosed(1, 27)
                        .mapToObj(n -> reserved("pro-" + n))
                        .toArray())
                .when(reserve("the thirty-first"))
                .expectException(Matchers.instanceOf(ProblemException.class));
    }

    @Test
    void whenTheSameGrantComesAgain_thenNothing() {
        quota.given(basis(), pro())
                .when(new GrantPlan(ID, ANN, "grant", Plan.PRO, limits(Plan.PRO), NOON, NOON, NOON))
                .expectNoEvents();
    }

    @Test
    void givenThePlansLimitsWereSetAnew_whenItIsUsedNext_thenThoseHold() {
        var changed = new AggregateTestFixture<>(Quota.class);
        changed.registerInjectableResource(Plans.withFree(5));
        changed.given(basis())
                .when(reserve("one"))
                .expectEvents(
                        new PlanGranted(
                                ID.value(),
                                "ann",
                                "basis@" + NOON,
                                Plan.FREE,
                                Meter.limits(Plans.withFree(5).of(Plan.FREE).limits()),
                                null,
                                NOON,
                                NOON),
                        reserved("one"));
    }

    private TestExecutor<Quota> given(String... works) {
        return quota.given(basis())
                .andGiven(Stream.of(works).map(QuotaTest::reserved).toArray())
                .andGiven(
                        works.length < 3
                                ? new Object[0]
                                : new Object[] {
                                    new QuotaNearlyUsed(
                                            ID.value(), "ann", MOCK_INTERVIEWS, 100, 3, JANUARY, FEBRUARY, NOON)
                                });
    }

    private static ReserveUnits reserve(String work) {
        return new ReserveUnits(ID, ANN, work, MOCK_INTERVIEWS, 1, NOON);
    }

    private static SettleUnits settle(String work) {
        return new SettleUnits(ID, work, MOCK_INTERVIEWS, 1, NOON);
    }

    private static ReleaseUnits release(String work) {
        return new ReleaseUnits(ID, work, MOCK_INTERVIEWS, NOON);
    }

    private static PlanGranted basis() {
        return new PlanGranted(ID.value(), "ann", "basis", Plan.FREE, limits(Plan.FREE), null, Instant.EPOCH, NOON);
    }

    private static PlanGranted pro() {
        return new PlanGranted(ID.value(), "ann", "grant", Plan.PRO, limits(Plan.PRO), NOON, NOON, NOON);
    }

    private static Map<Meter, Long> limits(Plan plan) {
        return Meter.limits(Plans.ALL.of(plan).limits());
    }

    private static UnitsReserved reserved(String work) {
        return new UnitsReserved(ID.value(), "ann", work, MOCK_INTERVIEWS, 1, NOON);
    }

    private static UnitsSettled settled(String work) {
        return new UnitsSettled(ID.value(), "ann", work, MOCK_INTERVIEWS, 1, NOON);
    }

    private static UnitsReleased released(String work) {
        return new UnitsReleased(ID.value(), "ann", work, MOCK_INTERVIEWS, NOON);
    }

    /** Asks of a refusal that it says all of this and nothing else. */
    private static final class Refusal extends TypeSafeMatcher<Throwable> {
        private final Map<String, Object> members;

        Refusal(Map<String, Object> members) {
            this.members = members;
        }

        @Override
        protected boolean matchesSafely(Throwable thrown) {
            assertThat(thrown).isInstanceOfSatisfying(ProblemException.class, refused -> {
                assertThat(refused.problem()).isEqualTo(QuotaProblem.QUOTA_EXCEEDED);
                assertThat(refused.members()).isEqualTo(members);
            });
            return true;
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("a refusal with ").appendValue(members);
        }
    }
}
