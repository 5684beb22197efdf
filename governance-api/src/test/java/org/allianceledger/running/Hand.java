package org.allianceledger.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A reader's hand on a page: it presses, fills and chooses in the manner it has, with the keyboard alone if that is how.
 * Wherever the window is small, nothing it meets may need scrolling sideways.
 */
final class Hand implements AutoCloseable {

    /** More stops than the longest page has; a trap for the keyboard has no end. */
    private static final int MOST_STOPS = 600;

    private static final int SETTLING_MILLIS = 40;
    private static final int MOST_WAITS = 1_000;

    private static final String NO_MOUSE =
            "addEventListener('pointerdown', () => { throw new Error('A mouse!'); }, true)";

    /** Which way it is to the element from where the keyboard is: 0 there, 1 onward, -1 back. */
    private static final String WAY_TO = """
        target => {
          const it = target.closest('a, button, summary, input, select, textarea') || target;
          const at = document.activeElement;
          if (at === it) return 0;
          return at && at !== document.body
            && (at.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING) ? -1 : 1;
        }\
        """;

    /** What has the keyboard must show it, and must not lie outside the window. */
    private static final String SHOWN = """
        () => {
          const it = document.activeElement;
          const look = getComputedStyle(it), box = it.getBoundingClientRect();
          const marked = look.outlineStyle !== 'none' || look.boxShadow !== 'none';
          return marked && box.bottom > 0 && box.top < innerHeight;
        }\
        """;

    private final Page page;
    private final Manner manner;
    private int moves;

    private Hand(Page page, Manner manner) {
        this.page = page;
        this.manner = manner;
        if (manner == Manner.KEYBOARD) {
            page.addInitScript(NO_MOUSE);
        }
        page.onDialog(Dialog::accept);
        page.onRequest(it -> {
            if (it.isNavigationRequest()) {
                moves++;
            }
        });
        // From the first page on, or a dialogue that opens before the browser hears that it is waited for goes by
        // unseen.
        page.onFileChooser(chooser -> {});
        // What is taken home leaves the page where it is.
        page.onDownload(it -> moves = 0);
    }

    static Hand ofAnybody(Manner manner) throws IOException {
        return new Hand(Browser.shared().anybody(manner.way()), manner);
    }

    /** Of one who has come in through the login page by this hand. */
    static Hand of(String username, Manner manner) throws IOException {
        Hand hand = ofAnybody(manner);
        hand.open("/login");
        hand.fill(hand.page.locator("input[name=username]"), username);
        hand.fill(
                hand.page.locator("input[name=password]"), org.allianceledger.account.TestAccount.passwordOf(username));
        hand.press("Log ind");
        hand.page.waitForURL(it -> !it.contains("/login"));
        return hand;
    }

    Page page() {
        return page;
    }

    void open(String address) {
        page.navigate(address);
        look();
    }

    /** Presses the button, the link or what unfolds that is called this. */
    void press(String name) {
        Locator main = page.locator("main");
        var exactly = new Locator.GetByRoleOptions().setName(name).setExact(true);
        press(main.getByRole(AriaRole.BUTTON, exactly)
                .or(main.getByRole(AriaRole.LINK, exactly))
                .or(main.locator("summary:text-is(\"" + name + "\")"))
                .first());
    }

    void press(Locator target) {
        look();
        if (manner == Manner.KEYBOARD) {
            reach(target);
        } else {
            assertThat(target).isVisible();
        }
        goOn(() -> {
            switch (manner) {
                case KEYBOARD -> page.keyboard().press("Enter");
                case PHONE -> target.tap();
                case LAPTOP, ZOOMED -> target.click();
            }
        });
    }

    /** Sends the form that the hand is in. */
    void enter() {
        goOn(() -> page.keyboard().press("Enter"));
    }

    /** The field with this label. */
    Locator field(String label) {
        return field(page.locator("main"), label);
    }

    /** The field with this label in a part of the page. */
    static Locator field(Locator part, String label) {
        return part.locator("label:has(> span:text-is(\"" + label + "\"))")
                .locator("input:not([type=hidden]):visible, select:visible, textarea:visible")
                .first();
    }

    void fill(String label, String text) {
        fill(field(label), text);
    }

    void fill(Locator field, String text) {
        if (manner != Manner.KEYBOARD) {
            field.fill(text);
            return;
        }
        reach(field);
        String kind = String.valueOf(field.getAttribute("type"));
        switch (kind) {
            case "date" -> typeDay(field, text);
            case "time" -> typeTime(field, text);
            default -> {
                page.keyboard().press("Control+A");
                page.keyboard().press("Delete");
                page.keyboard().insertText(text);
            }
        }
        assertThat(field).hasValue(text);
    }

    /** Chooses the option that reads so. */
    void choose(Locator list, String option) {
        if (manner != Manner.KEYBOARD) {
            list.selectOption(option);
            return;
        }
        reach(list);
        Number steps = (Number) list.evaluate(
                "(it, text) => [...it.options].findIndex(o => o.label.trim() === text || o.value === text) -"
                        + " it.selectedIndex",
                option);
        for (int step = 0; step < Math.abs(steps.intValue()); step++) {
            page.keyboard().press(steps.intValue() > 0 ? "ArrowDown" : "ArrowUp");
        }
        assertThat(list.evaluate("it => it.selectedOptions[0].label.trim() + '\\n' + it.value")
                        .toString()
                        .lines())
                .contains(option);
    }

    void choose(String label, String option) {
        choose(field(label), option);
    }

    void tick(Locator box) {
        if (manner != Manner.KEYBOARD) {
            box.check();
        } else if (!box.isChecked()) {
            reach(box);
            page.keyboard().press("Space");
        }
        assertThat(box).isChecked();
    }

    /** Slides as far back as it goes. */
    void slideToStart(Locator slide) {
        if (manner == Manner.KEYBOARD) {
            reach(slide);
        } else {
            slide.focus();
        }
        page.keyboard().press("Home");
    }

    /** Hands a file over, through the dialogue that the browser opens for it. */
    void hand(Locator field, Path file) {
        if (manner == Manner.KEYBOARD) {
            reach(field);
            page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
        } else {
            field.setInputFiles(file);
        }
    }

    @Override
    public void close() {
        page.context().close();
    }

    /** Does it, and waits for the page that comes of it, if one does. */
    private void goOn(Runnable step) {
        page.evaluate("() => { window.left = true; }");
        moves = 0;
        step.run();
        page.waitForTimeout(SETTLING_MILLIS);
        for (int time = 0; moves > 0 && !arrived(); time++) {
            if (time == MOST_WAITS) {
                throw new AssertionError("No page came at " + page.url());
            }
            page.waitForTimeout(SETTLING_MILLIS);
        }
    }

    private boolean arrived() {
        try {
            return Boolean.TRUE.equals(page.evaluate("() => !window.left && document.readyState === 'complete'"));
        } catch (PlaywrightException between) {
            return false;
        }
    }

    private void look() {
        if (manner == Manner.PHONE || manner == Manner.ZOOMED) {
            Browser.requireNoSidewaysScrolling(page);
        }
    }

    private void reach(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            int way = ((Number) target.evaluate(WAY_TO)).intValue();
            if (way == 0) {
                assertThat(target.evaluate(SHOWN))
                        .as("shows that the keyboard is there: " + target)
                        .isEqualTo(true);
                return;
            }
            page.keyboard().press(way > 0 ? "Tab" : "Shift+Tab");
        }
        throw new AssertionError("The keyboard does not get to " + target + " at " + page.url());
    }

    // The browser asks for the parts of a day in the order of its own language, whatever the page is in.
    private void typeDay(Locator field, String day) {
        String[] part = day.split("-");
        type(field, part[1] + part[2] + part[0]);
        if (!field.inputValue().equals(day)) {
            type(field, part[2] + part[1] + part[0]);
        }
    }

    private void typeTime(Locator field, String time) {
        String digits = time.replace(":", "");
        type(field, digits);
        if (!field.inputValue().equals(time)) {
            int hour = Integer.parseInt(digits.substring(0, 2));
            type(field, "%02d".formatted((hour + 11) % 12 + 1) + digits.substring(2) + (hour < 12 ? "A" : "P"));
        }
    }

    // From its first part on, wherever in it the keyboard was.
    private void type(Locator field, String digits) {
        while (Boolean.TRUE.equals(field.evaluate("it => document.activeElement === it"))) {
            page.keyboard().press("Shift+Tab");
        }
        page.keyboard().press("Tab");
        page.keyboard().type(digits);
    }
}
