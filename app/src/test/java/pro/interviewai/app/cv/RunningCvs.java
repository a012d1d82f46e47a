package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.JsonNode;

/** People with CVs in the running application, who may do with them what they like. */
abstract class RunningCvs extends RunningApplication {
    /** Somebody new whose plan has everything, without limits. */
    protected CvOwner owner() throws InterruptedException {
        var http = candidate().http();
        agreeOnEnterprise(http);
        return new CvOwner(http);
    }

    /** Where the file of a version is kept as long as it is. */
    protected static Path keptFile(CvOwner owner, String cv, int version) {
        var key = owner.get(cv, "/versions/" + version).text("/file/key");
        return DATA_DIR.resolve("documents").resolve(key + ".document");
    }

    /** Of what somebody may use for analyses. */
    protected static JsonNode balance(CvOwner owner) {
        return owner.http()
                .get("/api/v1/quota")
                .json()
                .get("balances")
                .valueStream()
                .filter(balance -> balance.get("meter").asString().equals("cvAnalyses"))
                .findFirst()
                .orElseThrow();
    }

    protected static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    protected static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.get(field).asString()).toList();
    }

    protected static void expectSame(Reply again, Reply first) {
        assertThat(again.status()).as(again.toString()).isEqualTo(first.status());
        assertThat(again.json()).isEqualTo(first.json());
    }
}
