package org.waymark.io.report.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One look at a file, and what the browser had to say of it. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log") && !message.type().equals("info")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.type());
            dialog.dismiss();
        });
    }

    /** Opens a file in a window of this width, with or without script. */
    static Visit of(Chromium chromium, Path file, int width, boolean script) {
        Visit visit = new Visit(chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script)
                        .setLocale("tr-TR")
                        .setTimezoneId("Pacific/Auckland")));
        visit.page.navigate(file.toUri().toString());
        return visit;
    }

    Page page() {
        return page;
    }

    /** What was asked for beside the file itself. */
    List<String> furtherRequests() {
        return requests.subList(Math.min(1, requests.size()), requests.size());
    }

    /** Errors, warnings and dialogs. */
    List<String> complaints() {
        return complaints;
    }

    /** Draws all pictures, as for paper. */
    void drawAll() {
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    }

    @Override
    public void close() {
        context.close();
    }
}
