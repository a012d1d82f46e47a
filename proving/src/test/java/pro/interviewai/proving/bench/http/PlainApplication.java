package pro.interviewai.proving.bench.http;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What one writes without a log: a document is found, checked and updated; who reads it gets it as it is stored. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration")
@Import({Door.class, PlainWebhooks.class})
public class PlainApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PlainApplication.class, arguments);
    }

    /** The same as ours takes. */
    record DraftRequest(
            @NotNull String content, @NotNull @Min(0) Long sequence) {}

    /** The same as ours replies. */
    record Draft(String content, long sequence, Instant savedAt) {}

    /** Documents of people, with all that ours shows of an interview. */
    @RestController
    @RequestMapping("/documents")
    static class Documents {
        private final MongoCollection<Document> documents;

        Documents(MongoDatabase database) {
            this.documents = database.getCollection("documents");
        }

        @PostMapping("/{id}")
        void create(Principal user, @PathVariable String id, @RequestBody Map<String, Object> content) {
            documents.insertOne(new Document(content).append("_id", id).append("owner", user.getName()));
        }

        @GetMapping("/{id}")
        Document read(Principal user, @PathVariable String id) {
            return own(user, id);
        }

        @PutMapping("/{id}/questions/{question}/draft")
        Draft draft(
                Principal user,
                @PathVariable String id,
                @PathVariable String question,
                @Valid @RequestBody DraftRequest draft) {
            var document = own(user, id);
            if (document.getList("questions", Document.class).stream()
                    .noneMatch(asked -> question.equals(asked.getString("id")))) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            if (document.get("completedAt") != null
                    || document.getList("answers", Document.class).stream()
                            .anyMatch(answer -> question.equals(answer.getString("questionId")))) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            var before = document.getEmbedded(List.of("drafts", question), Document.class);
            if (before != null && before.getLong("sequence") >= draft.sequence()) {
                return new Draft(
                        before.getString("content"),
                        before.getLong("sequence"),
                        before.getDate("savedAt").toInstant());
            }
            var savedAt = Instant.now();
            documents.updateOne(
                    Filters.eq("_id", id),
                    Updates.combine(
                            Updates.set(
                                    "drafts." + question,
                                    new Document("content", draft.content())
                                            .append("sequence", draft.sequence())
                                            .append("savedAt", Date.from(savedAt))),
                            Updates.inc("version", 1L)));
            return new Draft(draft.content(), draft.sequence(), savedAt);
        }

        private Document own(Principal user, String id) {
            var document = documents.find(Filters.eq("_id", id)).first();
            if (document == null || !user.getName().equals(document.getString("owner"))) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return document;
        }
    }
}
