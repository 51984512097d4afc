package org.waymark.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.waymark.caseload.ReferenceData;
import org.waymark.scoring.sample.SampleCaseload;

/** Starts the application: {@code mvn -q -B compile exec:java -pl examples/springboot -am}. */
@SpringBootApplication
public class Application {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** What records refer to. A real application reads its own: {@code Waymark.json().readReferenceData(file)}. */
    @Bean
    ReferenceData referenceData() {
        return SampleCaseload.fourSchools(SampleCaseload.SEED).referenceData();
    }
}
