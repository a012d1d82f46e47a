package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.labelled;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.testing.Patience;

/** What a CV costs: one unit an analysis, once, and nothing where nothing came of it. */
class CvQuotaIT extends RunningCvs {
    /** Of the plan that costs nothing. */
    private static final int INCLUDED = 2;

    @Test
    void anAnalysisIsPaidOnce_aFailedOneNotAtAll_andWithoutUnitsACvIsStillRead() throws InterruptedException {
        var ann = new CvOwner(candidate().http());
        var unreadable = ann.judged("cv.pdf", HostilePdfs.pages(1));
        expectBalance(ann, 0);
        expectEntry(ann, unreadable, "released", 0);

        var first = ann.upload("cv.pdf", labelled("plain-one-column.pdf"), Map.of(), "once")
                .text("/cvId");
        ann.awaitJudged(first);
        expectBalance(ann, 1);
        expectEntry(ann, first, "settled", 1);
        ann.upload("cv.pdf", labelled("plain-one-column.pdf"), Map.of(), "once");
        ann.http().patch(CvOwner.path(first), Map.of("name", "Mine"));
        expectBalance(ann, 1);
        ann.analysed(first, Map.of());
        expectBalance(ann, 2);

        var third = ann.judged("cv.txt", labelled("text-year-only.txt"));
        var read = ann.get(third, "").json().get("cv");
        assertThat(read.get("status").asString()).isEqualTo("read");
        assertThat(read.at("/parsedData/personalInfo/name").asString("")).isNotEmpty();
        assertThat(read.get("analysisStatus").asString()).isEqualTo("failed");
        assertThat(read.get("analysisProblem").asString()).isEqualTo("QUOTA_EXCEEDED");
        expectBalance(ann, 2);
        assertThat(ledger(ann).json().get("total").asInt())
                .as("what was refused stands in no ledger")
                .isEqualTo(3);
    }

    @Test
    void whatThePlanDoesNotHave_isRefusedWithThePlanThatHasIt() throws InterruptedException {
        var ann = new CvOwner(candidate().http());
        var cv = ann.judged("cv.pdf", labelled("plain-one-column.pdf"));
        var refused = ann.post(cv, "/optimize", Map.of("optimizationLevel", "light"));
        Refusal.expect(refused, 403, "PLAN_LACKS_FEATURE");
        assertThat(refused.text("/plan")).isEqualTo("pro");
    }

    /** The unit is settled after the analysis can be read. */
    private static void expectBalance(CvOwner owner, int used) {
        var balance = Patience.until(
                "nothing is reserved",
                () -> balance(owner),
                found -> found.get("reserved").asInt() == 0 && found.get("used").asInt() == used);
        assertThat(balance.get("granted").asInt()).isEqualTo(INCLUDED);
        assertThat(balance.get("free").asInt()).isEqualTo(INCLUDED - used);
    }

    private static void expectEntry(CvOwner owner, String cv, String state, int units) {
        var analysis = owner.get(cv, "/versions/1").text("/analyses/0/id");
        var entry = ledger(owner)
                .json()
                .get("entries")
                .valueStream()
                .filter(one -> one.get("workId").asString().equals(analysis))
                .findFirst()
                .orElseThrow();
        assertThat(entry.get("meter").asString()).isEqualTo("cvAnalyses");
        assertThat(entry.get("state").asString()).isEqualTo(state);
        assertThat(entry.get("units").asInt()).isEqualTo(units);
    }

    private static Reply ledger(CvOwner owner) {
        return owner.http().get("/api/v1/quota/ledger?meter=cvAnalyses");
    }
}
