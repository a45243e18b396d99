package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jointroadmap.Refused;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The one way in which a page changes something: it is done and the next page says so, or the form says what is wrong. */
public class Attempt {
    private final PageRefusals refusals;
    private final Texts texts;
    private final ModelMap model;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Attempt(
            PageRefusals refusals,
            Texts texts,
            ModelMap model,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.refusals = refusals;
        this.texts = texts;
        this.model = model;
        this.request = request;
        this.response = response;
    }

    /**
     * Makes a change and answers with the view to show.
     *
     * @param done key of the text that the next page begins with
     * @param next its address
     * @param again shows the form again, with what was entered
     */
    public String make(Runnable change, String done, String next, Supplier<String> again) {
        return make(
                () -> {
                    change.run();
                    return next;
                },
                done,
                again);
    }

    /** Looks at something without a change; the page shows what was found, or what is wrong with what was asked. */
    public String look(Runnable look, Supplier<String> page) {
        try {
            look.run();
        } catch (Refused refused) {
            refusals.show(refused, model, response);
        }
        return page.get();
    }

    /** Makes a change whose next page says by itself what became of it. */
    public String go(Supplier<String> change, Supplier<String> again) {
        try {
            return "redirect:" + change.get();
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            return again.get();
        }
    }

    /** Makes a change that knows only when it is made what became of it: the key of the text that says so. */
    public String makeAs(Supplier<String> change, String next, Supplier<String> again) {
        return made(() -> new Made(next, change.get()), again);
    }

    /** Makes a change that knows only when it is made which address comes next. */
    public String make(Supplier<String> change, String done, Supplier<String> again) {
        return made(() -> new Made(change.get(), done), again);
    }

    private String made(Supplier<Made> change, Supplier<String> again) {
        Made made;
        try {
            made = change.get();
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            return again.get();
        }
        RequestContextUtils.getOutputFlashMap(request).put("done", texts.get(made.done()));
        return "redirect:" + made.next();
    }

    /** Which address comes next, and the key of the text that it begins with. */
    private record Made(String next, String done) {}
}
