package org.jointroadmap.web.classification;

import java.io.IOException;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.product.Products;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What an administrator loads so that products have names and codes of other editions can be compared. */
@Screen
class ClassificationsPage {
    private static final long MOST = 20 << 20;

    private final Products products;

    ClassificationsPage(Products products) {
        this.products = products;
    }

    @GetMapping("/trade/classifications")
    String show(Person me, Model model) {
        model.addAttribute("loaded", products.loaded());
        model.addAttribute("mayLoad", Products.mayLoad(me));
        return "classification/classifications";
    }

    @PostMapping("/trade/classifications")
    String load(@RequestParam MultipartFile file, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> {
                    products.load(
                            Optional.ofNullable(file.getOriginalFilename()).orElse(""), content(file), me);
                },
                "classification.done",
                "/trade/classifications",
                () -> show(me, model));
    }

    private static byte[] content(MultipartFile file) {
        if (file.getSize() > MOST) {
            throw Refused.invalid("file", "refused.classification.too-large", MOST >> 20);
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw Refused.invalid("file", "refused.classification.unreadable");
        }
    }
}
