package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A claimed task in the Tasklist, as its form asks to be filled in. */
final class TaskForm {
    /** As the form's date field is typed into, whatever it then sends. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    private static final String EDITABLE =
            ".fjs-form input:not([readonly]):not([disabled]), .fjs-form textarea:not([readonly]):not([disabled]), "
                    + ".fjs-form-field:not(.fjs-disabled):not(.fjs-readonly) .fjs-select-display";

    private final Page page;
    private final Consumer<String> camera;

    private TaskForm(Page page, Consumer<String> camera) {
        this.page = page;
        this.camera = camera;
    }

    static TaskForm claim(Page page, Consumer<String> camera) {
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(EDITABLE).locator("visible=true").first().waitFor();
        page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).waitFor();
        TaskForm form = new TaskForm(page, camera);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        form.settle();
        return form;
    }

    TaskForm choose(String option) {
        form().getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
        settle();
        return this;
    }

    /** Of a list that opens. */
    TaskForm pick(String label, String option) {
        form().locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator(".fjs-select-display")
                .click();
        page.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        settle();
        return this;
    }

    TaskForm tick(String label) {
        field(label).setChecked(true);
        settle();
        return this;
    }

    TaskForm fill(String label, String value) {
        Locator field = field(label);
        for (int tried = 0; tried < 3 && !field.inputValue().equals(value); tried++) {
            field.fill(value);
            settle();
        }
        return this;
    }

    TaskForm date(String label, LocalDate day) {
        field(label).fill(TYPED.format(day));
        field(label).press("Tab");
        settle();
        return this;
    }

    void complete(String picture) {
        camera.accept(picture);
        Response answer =
                page.waitForResponse(response -> response.url().endsWith("/submit-form"), () -> page.getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                        .click());
        assertThat(answer.status())
                .as(answer.status() == 204 ? "" : answer.text())
                .isEqualTo(204);
    }

    /** The form takes over what was entered a moment later, and draws itself anew. */
    private void settle() {
        page.waitForTimeout(600);
    }

    /** By its whole label, which ends with a star where an answer is required. */
    private Locator field(String label) {
        return form().getByLabel(Pattern.compile("^\\s*" + label + "\\s*[*]?\\s*$"));
    }

    private Locator form() {
        return page.locator(".fjs-form");
    }
}
