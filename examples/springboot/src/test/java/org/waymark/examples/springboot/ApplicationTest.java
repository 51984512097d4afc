package org.waymark.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.Waymark;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.sample.SampleCaseload;

/** The application as its users see it: over HTTP, on a free port of this machine. */
class ApplicationTest {

    private static final Caseload CASELOAD = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final PupilRecord RECORD = CASELOAD.pupils().get(16);

    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                Application.class, "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
        address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aRecordComesBackAsItWent() throws Exception {
        String json = Waymark.json().write(RECORD);
        HttpResponse<String> taken = post("/records", json);
        assertThat(taken.statusCode()).isEqualTo(200);

        HttpResponse<String> given = send(
                HttpRequest.newBuilder(URI.create(address + "/records/p-17")).build());
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(Waymark.json().readRecord(given.body())).isEqualTo(RECORD);
    }

    @Test
    void aCaseloadIsScored() throws Exception {
        Caseload small = CASELOAD.withPupils(CASELOAD.pupils().subList(0, 3));
        HttpResponse<String> scored = post("/scores", Waymark.json().write(small));
        String expected = Waymark.json()
                .write(Scorer.of(MeasureSet.standard(), small.referenceData()).score(small));
        assertThat(Waymark.json().write(Waymark.json().readScoreTable(scored.body())))
                .isEqualTo(expected);
    }

    @Test
    void faultsComeBackWithPlaceAndRuleAndWithoutTheirValue() throws Exception {
        String broken =
                "{\"format\": \"waymark/record\", \"version\": \"1.0\", \"pupil\": {\"id\": 99917}, \"ratings\": {}}";
        HttpResponse<String> refused = post("/records", broken);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("pupil.id").contains("ratings").doesNotContain("99917");
        assertThat(post("/records", "{\"format\": secret").body()).doesNotContain("secret");
    }

    @Test
    void anUnknownPupilIsNotFound() throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(address + "/records/p-none"))
                                .build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOldJacksonLivesBeside() throws Exception {
        Map<?, ?> old = new ObjectMapper().readValue(Waymark.json().write(RECORD), Map.class);
        assertThat(old.get("format")).isEqualTo("waymark/record");
    }

    private static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
