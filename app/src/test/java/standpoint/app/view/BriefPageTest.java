package standpoint.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import standpoint.app.cli.Example;

/** The page of a brief in a real browser, wide and narrow: nothing is cut or too small or too pale, and a click opens the sentence. */
class BriefPageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir static Path folder;
    private static ChromeDriver browser;
    private static Path page;

    @BeforeAll static void openBrowser() throws Exception {
        Assumptions.assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "skipped: chromium is not installed");
        page = Files.writeString(folder.resolve("brief.html"), HtmlBrief.of(Example.answered()));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
    }

    @AfterAll static void closeBrowser() {
        if (browser != null) browser.quit();
    }

    /** Chromium keeps windows above 500 pixels: the page stands in a frame of the width that is meant. */
    private static void open(int width) throws Exception {
        Path frame = Files.writeString(folder.resolve("frame-" + width + ".html"),
                "<body style='margin:0'><iframe style='border:0;width:" + width + "px;height:900px' src='" + page.toUri() + "'></iframe>");
        browser.manage().window().setSize(new org.openqa.selenium.Dimension(1500, 1000));
        browser.get(frame.toUri().toString());
        browser.switchTo().frame(0);
    }

    @ParameterizedTest @ValueSource(ints = {1440, 390}) void readsWell(int width) throws Exception {
        open(width);
        assertEquals(List.of(), browser.executeScript("""
            document.querySelectorAll('details').forEach(d => d.open = true);
            const problems = [];
            if (document.documentElement.scrollWidth > innerWidth) problems.push('wider than the window: ' + document.documentElement.scrollWidth);
            const light = c => { const [r,g,b] = c.match(/[\\d.]+/g).map(Number).map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
                                 return .2126*r + .7152*g + .0722*b; };
            const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!c.endsWith(', 0)')) return c; } return 'rgb(255,255,255)'; };
            for (const e of document.querySelectorAll('body *')) {
              const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
              if (!own || ['SCRIPT', 'STYLE', 'TITLE'].includes(e.tagName)) continue;
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              if (box.width === 0 || box.left < -1000) continue;
              if (parseFloat(style.fontSize) < 12) problems.push('small: ' + e.textContent.slice(0, 40));
              const [a, b] = [light(style.color), light(ground(e))].sort((x, y) => y - x);
              if ((a + .05) / (b + .05) < 4.5) problems.push('pale: ' + e.textContent.slice(0, 40));
              if (box.right > innerWidth + 1) problems.push('cut: ' + e.textContent.slice(0, 40));
            }
            const marks = [...document.querySelectorAll('.mark, .tick')].filter(e => getComputedStyle(e).display !== 'none').map(e => [e, e.getBoundingClientRect()]);
            marks.forEach(([e, p], i) => marks.slice(i + 1).forEach(([f, q]) => {
              if (p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1) problems.push('overlapping: ' + e.title + ' and ' + f.title); }));
            return problems.slice(0, 8);"""));
    }

    @ParameterizedTest @ValueSource(ints = {1440, 390}) void aClickOpensTheSentence(int width) throws Exception {
        open(width);
        WebElement link = browser.findElement(By.cssSelector("#positions a.badge"));
        String meant = (String) browser.executeScript("return arguments[0].title", link);
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
        new WebDriverWait(browser, Duration.ofSeconds(5)).until(ready -> !browser.findElements(By.cssSelector(".e.now")).isEmpty());
        String marked = (String) browser.executeScript("return [...document.querySelectorAll('.e.now')].map(e => e.textContent).join('')");
        assertTrue(marked.replaceAll("\\s+", " ").startsWith(meant.replace("\u2026", "").substring(0, Math.min(20, meant.length()))), meant + " | " + marked);
        assertEquals(true, browser.executeScript("const box = document.querySelector('.e.now').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight"));
    }
}
