package org.waymark.io.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every file carries: the style sheet, the script that draws, and the script that asks it to. */
public final class Assets {

    private static final String STYLE = read("base.css") + read("chart.css") + read("pupil.css") + read("school.css");
    private static final String ECHARTS = read("/org/waymark/io/report/echarts/echarts.min.js");
    private static final String SCRIPT = read("report.js");

    private Assets() {}

    /** The style sheet. */
    public static String style() {
        return STYLE;
    }

    /** Apache ECharts, as it comes. */
    public static String echarts() {
        return ECHARTS;
    }

    /** Our script: draws the pictures when they come into view or onto paper, and filters the contents. */
    public static String script() {
        return SCRIPT;
    }

    /** The policy of a file: nothing is loaded from anywhere, and only the two scripts run. */
    public static String policy() {
        return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; script-src "
                + digest(ECHARTS) + " " + digest(SCRIPT);
    }

    private static String digest(String script) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            // A page's parser turns line ends into one form before it digests a script.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " cannot be read", failed);
        }
    }
}
