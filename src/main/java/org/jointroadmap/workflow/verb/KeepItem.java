package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** The item stays as it is, for the reason that was answered: {@code reason}. */
@Component
@Verb(
        describes = "Keeps the item as it is, for the reason that was answered",
        describesRu = "Оставляет мероприятие как есть, по названной причине",
        subjects = Subject.ITEM)
class KeepItem implements JavaDelegate {
    private final ItemDesk desk;
    private final Reviews reviews;

    KeepItem(ItemDesk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reviews.Review review = reviews.of(execution);
        desk.review(review.item().id(), review.reason(), review.by());
    }
}
