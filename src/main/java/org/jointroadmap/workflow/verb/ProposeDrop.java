package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.Wish;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** The item is proposed to be dropped, for the reason that was answered: {@code reason}. */
@Component
@Verb(
        describes = "Proposes to drop the item",
        describesRu = "Предлагает исключить мероприятие",
        subjects = Subject.ITEM)
class ProposeDrop implements JavaDelegate {
    private final ItemDesk desk;
    private final RequestDesk requests;
    private final Reviews reviews;

    ProposeDrop(ItemDesk desk, RequestDesk requests, Reviews reviews) {
        this.desk = desk;
        this.requests = requests;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reviews.Review review = reviews.of(execution);
        desk.review(review.item().id(), review.reason(), review.by());
        requests.ask(review.item().number(), new Wish.Drop(), review.reason(), null, review.by());
    }
}
