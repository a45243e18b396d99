package org.jointroadmap.web.excluded;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Alphabet;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.opportunity.OpportunityPreview;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartnerChanges;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.product.Countries;
import org.jointroadmap.trade.product.Products;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.web.trade.FigureAges;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A side's list of excluded partners: what it is, what it was, and what another one would do before it is saved. */
@Screen
@RequestMapping("/trade/excluded/{party}")
class ExcludedPage {
    private static final int CHANGES = 100;
    private static final int MANY = 3;

    private final ExcludedPartners excluded;
    private final ExcludedPartnerChanges changes;
    private final OpportunityPreview preview;
    private final Parties parties;
    private final Countries countries;
    private final Products products;
    private final Exports exports;
    private final FigureAges ages;
    private final Texts texts;
    private final Names names;
    private final Clock clock;

    ExcludedPage(
            ExcludedPartners excluded,
            ExcludedPartnerChanges changes,
            OpportunityPreview preview,
            Parties parties,
            Countries countries,
            Products products,
            Exports exports,
            FigureAges ages,
            Texts texts,
            Names names,
            Clock clock) {
        this.excluded = excluded;
        this.changes = changes;
        this.preview = preview;
        this.parties = parties;
        this.countries = countries;
        this.products = products;
        this.exports = exports;
        this.ages = ages;
        this.texts = texts;
        this.names = names;
        this.clock = clock;
    }

    /** @param from the side whose list the form begins with, the other one's to start from */
    @GetMapping
    String show(
            @PathVariable String party,
            @RequestParam(defaultValue = "") String from,
            Person me,
            Model model,
            Locale language) {
        ExcludedPartners.Listed list = excluded.of(party);
        model.addAttribute("list", list);
        model.addAttribute(
                "partners",
                list.partners().stream()
                        .sorted(Alphabet.by(partner -> countries.name(partner.country(), language), language))
                        .toList());
        model.addAttribute("heading", texts.get("excluded.title", names.side(party)));
        List<ExcludedPartnerChanges.Change> latest = changes.latest(party, CHANGES);
        model.addAttribute("changes", latest);
        model.addAttribute("changesLeftOut", changes.count(party) - latest.size());
        model.addAttribute("mayChange", ExcludedPartners.mayChange(me));
        model.addAttribute("other", parties.other(party).code());
        model.addAttribute("countries", countries.all(language));
        model.addAttribute("today", LocalDate.now(clock));
        if (!model.containsAttribute(Seen.NAME)) {
            model.addAttribute(Seen.NAME, new Seen(list.version(), clock.instant()));
        }
        if (!model.containsAttribute("form")) {
            ExcludedForm form = from.isEmpty() || from.equals(party)
                    ? ExcludedForm.of(list.partners())
                    : ExcludedForm.copyOf(excluded.of(from).partners());
            model.addAttribute("form", form.withEmptyRows());
            model.addAttribute("editing", !from.isEmpty());
        }
        return "excluded/excluded";
    }

    @PostMapping("/preview")
    String look(
            @PathVariable String party,
            @ModelAttribute("form") ExcludedForm form,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.look(
                () -> foresee(party, form, me, model, language), () -> again(party, form, me, model, language));
    }

    private void foresee(String party, ExcludedForm form, Person me, Model model, Locale language) {
        Wrongs wrongs = new Wrongs();
        List<ExcludedPartner> partners = form.partners(wrongs);
        wrongs.refuse();
        foresee(party, partners, me, model, language);
    }

    private void foresee(String party, List<ExcludedPartner> partners, Person me, Model model, Locale language) {
        OpportunityPreview.Effect effect =
                preview.of(party, excluded.inForce(party, partners, LocalDate.now(clock), me));
        model.addAttribute("effect", effect);
        model.addAttribute("ages", effect.period().isEmpty() ? List.of() : ages.of(Integer.parseInt(effect.period())));
        model.addAttribute(
                "products",
                products.names(
                        effect.largest().stream()
                                .map(OpportunityPreview.Shift::hsCode)
                                .toList(),
                        language));
    }

    private String again(String party, ExcludedForm form, Person me, Model model, Locale language) {
        form.withEmptyRows();
        return show(party, "", me, model.addAttribute("editing", true), language);
    }

    @PostMapping
    String save(
            @PathVariable String party,
            @ModelAttribute("form") ExcludedForm form,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> save(party, form, seen, me, model, language),
                "excluded.done",
                "/trade/excluded/{party}",
                () -> again(party, form, me, model, language));
    }

    /** Everything that is wrong is said at once. */
    private void save(String party, ExcludedForm form, Seen seen, Person me, Model model, Locale language) {
        Wrongs wrongs = new Wrongs();
        List<ExcludedPartner> partners = form.partners(wrongs);
        wrongs.require(!form.isCopied() || !form.getOwnAct().isBlank(), "ownAct", "refused.excluded.own-act", party);
        wrongs.require(!form.getReason().isBlank(), "reason", "refused.excluded.reason");
        excluded.check(party, partners, form.getReason(), wrongs, me);
        wrongs.refuse();
        showFirst(party, form, partners, me, model, language);
        excluded.replace(party, partners, form.getReason(), seen.version(), me);
    }

    /** Many countries do not go on one click: the page shows what the list would do, and is sent once more. */
    private void showFirst(
            String party, ExcludedForm form, List<ExcludedPartner> partners, Person me, Model model, Locale language) {
        int gone = excluded.countGone(party, partners);
        if (gone >= MANY && !form.isSure()) {
            form.setSure(true);
            foresee(party, partners, me, model, language);
            throw Refused.invalid("", "refused.excluded.many-go", gone);
        }
    }

    @GetMapping(params = "format")
    void export(
            @PathVariable String party,
            @RequestParam Exports.Format format,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        List<String> headers = List.of(
                "ISO 3166",
                texts.get("excluded.country"),
                texts.get("excluded.from"),
                texts.get("excluded.to"),
                texts.get("excluded.act"));
        exports.send(
                new Table("excluded-partners-" + party, headers, row -> excluded.of(party)
                        .partners()
                        .forEach(partner -> row.accept(List.of(
                                partner.country(),
                                countries.name(partner.country(), language),
                                partner.from().toString(),
                                partner.to() == null ? "" : partner.to().toString(),
                                partner.legalAct())))),
                format,
                response);
    }
}
