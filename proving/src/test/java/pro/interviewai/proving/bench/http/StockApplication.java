package pro.interviewai.proving.bench.http;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.app.Tuning;
import pro.interviewai.app.slice.Aggregate;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;
import pro.interviewai.proving.bench.Engines;

/**
 * What one writes with Axon and the MongoDB extension as they come: the same command, a projection, and a reply when the
 * projection shows it. Nothing is sealed. It gets snapshots, as often as ours, which are not Axon's default: without, it
 * would get slower with each draft.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = XStreamAutoConfiguration.class,
        excludeName = "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration")
@Import(Door.class)
public class StockApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StockApplication.class, arguments);
    }

    /** Opens a sheet. */
    record OpenSheet(@TargetAggregateIdentifier String sheet, String user, List<String> questions) {}

    /** Saves what has been written so far. */
    record SaveDraft(
            @TargetAggregateIdentifier String sheet,
            String user,
            String question,
            String content,
            long sequence,
            Instant at) {}

    /** Asks for the draft. */
    record FindDraft(String sheet, String question) {}

    /** What happens to a sheet. */
    sealed interface SheetEvent {}

    /** A sheet was opened. */
    @StoredName("bench.SheetOpened")
    @Revision("1")
    record SheetOpened(
            @NotPersonalData String sheet,
            @NotPersonalData String user,
            @NotPersonalData List<String> questions) implements SheetEvent {}

    /** A draft was saved. */
    @StoredName("bench.SheetDraftSaved")
    @Revision("1")
    record SheetDraftSaved(
            @NotPersonalData String sheet,
            @NotPersonalData String question,
            @NotPersonalData String content,
            @NotPersonalData long sequence,
            @NotPersonalData Instant at)
            implements SheetEvent {}

    /** Somebody's drafts. */
    @StoredName("bench.Sheet")
    @Revision("1")
    public static class Sheet {
        @AggregateIdentifier
        @SuppressWarnings("NullAway.Init")
        private String id;

        private String user = "";
        private List<String> questions = new ArrayList<>();
        private Map<String, Long> drafts = new HashMap<>();

        Sheet() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void handle(OpenSheet open) {
            apply(new SheetOpened(open.sheet(), open.user(), open.questions()));
        }

        @CommandHandler
        void handle(SaveDraft save) {
            if (!user.equals(save.user()) || !questions.contains(save.question())) {
                throw new IllegalStateException("Not a question of this person's sheet");
            }
            if (drafts.getOrDefault(save.question(), -1L) < save.sequence()) {
                apply(new SheetDraftSaved(id, save.question(), save.content(), save.sequence(), save.at()));
            }
        }

        @EventSourcingHandler
        void on(SheetOpened event) {
            id = event.sheet();
            user = event.user();
            questions = new ArrayList<>(event.questions());
        }

        @EventSourcingHandler
        void on(SheetDraftSaved event) {
            drafts.put(event.question(), event.sequence());
        }
    }

    /** Shows drafts. */
    @ProcessingGroup("sheets")
    static class SheetProjection {
        private final MongoCollection<Document> sheets;
        private final QueryUpdateEmitter updates;

        SheetProjection(MongoDatabase database, QueryUpdateEmitter updates) {
            this.sheets = database.getCollection("sheets");
            this.updates = updates;
        }

        @EventHandler
        void on(SheetDraftSaved event) {
            var draft = new Document("content", event.content())
                    .append("sequence", event.sequence())
                    .append("savedAt", Date.from(event.at()));
            sheets.updateOne(
                    Filters.eq("_id", event.sheet()),
                    Updates.set("drafts." + event.question(), draft),
                    new UpdateOptions().upsert(true));
            updates.emit(
                    FindDraft.class,
                    wanted -> wanted.sheet().equals(event.sheet())
                            && wanted.question().equals(event.question()),
                    draft(draft));
        }

        @QueryHandler
        PlainApplication.@Nullable Draft find(FindDraft wanted) {
            var sheet = sheets.find(Filters.eq("_id", wanted.sheet())).first();
            return sheet == null
                    ? null
                    : draft(sheet.getEmbedded(List.of("drafts", wanted.question()), Document.class));
        }

        private static PlainApplication.Draft draft(Document draft) {
            return new PlainApplication.Draft(
                    draft.getString("content"),
                    draft.getLong("sequence"),
                    draft.getDate("savedAt").toInstant());
        }
    }

    @Bean
    @Primary
    Serializer serializer(MongoDatabase database) {
        return new StoredSerializer(
                EventTypes.builder()
                        .events(SheetEvent.class)
                        .snapshotWithoutPersonalData(Sheet.class)
                        .build(),
                Engines.sealer(database));
    }

    @Bean
    EventStorageEngine storageEngine(MongoDatabase database, Serializer serializer) {
        var engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.ensureIndexes();
        return engine;
    }

    @Bean
    TokenStore tokenStore(MongoDatabase database, Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(serializer)
                .build();
    }

    @Bean
    ConfigurerModule sheets() {
        return configurer -> Aggregate.of(Sheet.class)
                .withSnapshots(Tuning.INTERVIEW_SNAPSHOT_EVENTS, _ -> null)
                .register(configurer);
    }

    @Bean
    SheetProjection sheetProjection(MongoDatabase database, QueryUpdateEmitter updates) {
        return new SheetProjection(database, updates);
    }

    /** The same addresses as the plain application's. */
    @RestController
    @RequestMapping("/documents")
    static class Sheets {
        private static final Duration PATIENCE = Duration.ofSeconds(20);

        private final CommandGateway commands;
        private final QueryGateway queries;

        Sheets(CommandGateway commands, QueryGateway queries) {
            this.commands = commands;
            this.queries = queries;
        }

        /** As much of an interview as a sheet needs. */
        record Interview(List<Question> questions) {}

        record Question(String id) {}

        @PostMapping("/{id}")
        void create(Principal user, @PathVariable String id, @RequestBody Interview interview) {
            commands.sendAndWait(new OpenSheet(
                    id,
                    user.getName(),
                    interview.questions().stream().map(Question::id).toList()));
        }

        @PutMapping("/{id}/questions/{question}/draft")
        PlainApplication.Draft draft(
                Principal user,
                @PathVariable String id,
                @PathVariable String question,
                @Valid @RequestBody PlainApplication.DraftRequest draft) {
            var shown = queries.subscriptionQuery(
                    new FindDraft(id, question),
                    ResponseTypes.optionalInstanceOf(PlainApplication.Draft.class),
                    ResponseTypes.instanceOf(PlainApplication.Draft.class));
            try {
                commands.sendAndWait(
                        new SaveDraft(id, user.getName(), question, draft.content(), draft.sequence(), Instant.now()));
                return Objects.requireNonNull(shown.updates()
                        .filter(update -> update.sequence() >= draft.sequence())
                        .blockFirst(PATIENCE));
            } finally {
                shown.cancel();
            }
        }
    }
}
