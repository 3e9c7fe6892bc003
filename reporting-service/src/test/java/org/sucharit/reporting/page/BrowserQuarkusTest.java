package org.sucharit.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.reporting.testsupport.AnnouncedProvince;
import org.sucharit.reporting.testsupport.TestProvinces;

/** Pages in a real browser: the Chromium that is installed here. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class BrowserQuarkusTest {

    private static final String PATH = "/dashboards/2568";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;
    private static AnnouncedProvince province;

    @Inject
    SnapshotIntake intake;

    @TestHTTPResource("/")
    URI origin;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install chromium: pages are tested in it."));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void know() {
        if (province == null) {
            province = new AnnouncedProvince(intake, TestProvinces.next()).told();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private Page visit(String path, int width, ColorScheme scheme, String language) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin.toString())
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
        context.addCookies(
                List.of(new com.microsoft.playwright.options.Cookie("lang", language).setUrl(origin.toString())));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(path + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(path + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin.toString()) && !request.url().startsWith("data:")) {
                complaints.add(path + " asks " + request.url());
            }
        });
        page.navigate(path);
        return page;
    }

    private Page visit(String path) {
        return visit(path, 1280, ColorScheme.LIGHT, "en");
    }

    private static String area() {
        return PATH + "/provinces/" + province.code();
    }

    @Test
    void every_page_is_accessible_on_desktops_and_phones_in_light_and_dark() throws IOException {
        String agency = PATH + "/agencies/" + province.agencies().get(4);
        List<String> paths = List.of(
                "/",
                "/session",
                PATH,
                area(),
                PATH + "/agencies",
                agency,
                PATH + "/nodes/OIT.o14",
                PATH + "/compare?agencies=" + province.agencies().get(0) + ","
                        + province.agencies().get(1),
                "/dashboards/2599",
                PATH + "/agencies/nobody");
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            Page desktop = visit(path, 1280, ColorScheme.LIGHT, "th");
            picture(desktop, path, "desktop-light");
            violations(desktop).forEach(each -> found.add(path + ": " + each));
            Page phone = visit(path, 390, ColorScheme.DARK, "en");
            picture(phone, path, "phone-dark");
            violations(phone).forEach(each -> found.add(path + " on a phone: " + each));
            if (!phone.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    .equals(0)) {
                found.add(path + " is wider than a phone");
            }
            // A browser complains of pages that are not there.
            complaints.removeIf(each -> each.contains("404"));
        }
        assertThat(found).isEmpty();
    }

    /** For looking at; where {@code -Dpages.pictures} names a folder. */
    private static void picture(Page page, String path, String kind) {
        String folder = System.getProperty("pages.pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, path.replaceAll("[^A-Za-z0-9]+", "_") + "-" + kind + ".png")));
        }
    }

    private static List<?> violations(Page page) throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserQuarkusTest.class.getResourceAsStream("/axe.min.js"))) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; null");
        }
        Object found = page.evaluate("""
                async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
                    .violations.flatMap(each => each.nodes.slice(0, 3).map(node => each.id + ': ' + node.target + ' ' + node.failureSummary))
                """);
        return (List<?>) found;
    }

    @Test
    void charts_are_drawn_beside_their_tables() {
        Page page = visit(PATH + "/agencies/" + province.agencies().get(4));

        page.waitForSelector("[data-chart=radar] svg text");
        page.waitForSelector("[data-chart=line] svg text");
        assertThat(page.locator("#indicators tbody tr").count()).isEqualTo(10);
    }

    @Test
    void a_table_is_sorted_and_filtered_in_its_place() {
        Page page = visit(area());
        page.evaluate("window.untouched = true");

        page.locator("#agencies a.sort", new Page.LocatorOptions().setHasText("Total"))
                .focus();
        page.keyboard().press("Enter");
        page.waitForSelector("th[aria-sort=ascending]");
        assertThat(page.locator("#agencies tbody th a").first().getAttribute("href"))
                .endsWith(province.agencies().getLast());
        assertThat(page.evaluate("document.activeElement.textContent"))
                .asString()
                .startsWith("Total");

        page.fill("#filter-name", "agency 3");
        page.waitForCondition(() -> page.locator("#agencies tbody tr").count() == 1);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("filter-name");
        assertThat(page.url()).contains("name=agency", "sort=total");
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void all_is_reached_by_the_keyboard_alone() {
        Page page = visit(PATH + "/agencies/" + province.agencies().get(4));

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");

        page.focus("#why-10 > summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#why-10").getAttribute("open")).isNotNull();

        page.focus("details.menu > summary");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(page.locator("details.menu").getAttribute("open")).isNull();
    }

    @Test
    void colours_follow_the_system_until_one_chooses() {
        String ground = "getComputedStyle(document.body).backgroundColor";
        Object light = visit(PATH, 1280, ColorScheme.LIGHT, "en").evaluate(ground);
        Page page = visit(PATH, 1280, ColorScheme.DARK, "en");
        Object dark = page.evaluate(ground);

        assertThat(dark).isNotEqualTo(light);
        page.click("details.menu > summary");
        page.click("details.menu a:has-text('Light')");
        assertThat(page.evaluate(ground)).isEqualTo(light);
        page.navigate(area());
        assertThat(page.evaluate(ground)).isEqualTo(light);
    }

    @Test
    void a_coordinator_signs_in_and_out() {
        Page page = visit("/session");
        page.fill("#token", TestTokens.coordinator(province.code()));
        page.click("form.stack button");
        page.navigate(area());
        assertThat(page.content()).contains(AnnouncedProvince.UNANNOUNCED);
        assertThat(page.evaluate("document.cookie")).asString().doesNotContain("session");

        page.click("text=Sign out");
        page.navigate(area());
        assertThat(page.content()).doesNotContain(AnnouncedProvince.UNANNOUNCED);
    }

    @Test
    void a_page_follows_what_changes() {
        Page page = visit(area());
        page.evaluate("window.untouched = true");

        province.corrected(province.agencies().get(3), "85.51");

        page.waitForCondition(() -> page.content().contains("85.51"));
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
        assertThat(page.locator("#live").textContent()).isNotBlank();
    }

    @Test
    void a_page_follows_what_changes_for_who_has_signed_in() {
        Page page = visit("/session");
        page.fill("#token", TestTokens.coordinator(province.code()));
        page.click("form.stack button");
        Response stream = page.waitForResponse(each -> each.url().contains("/live?"), () -> page.navigate(area()));
        assertThat(stream.url()).contains("/dashboards/2568/live", "scope=internal");
        assertThat(stream.status()).isEqualTo(200);

        province.corrected(province.agencies().get(2), "88.76");

        page.waitForCondition(() -> page.content().contains("88.76"));
    }

    @Test
    void all_of_it_can_be_read_without_scripts() {
        visit("/");
        context.close();
        context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(origin.toString()).setJavaScriptEnabled(false));
        Page page = context.newPage();
        page.navigate(area());
        page.selectOption("#filter-moved", "down");
        page.click(".filters button");

        assertThat(page.url()).endsWith("?moved=down#agencies");
        assertThat(page.locator("#agencies tbody tr").count()).isEqualTo(4);
    }
}
