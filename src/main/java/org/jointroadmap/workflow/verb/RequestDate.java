package org.jointroadmap.workflow.verb;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.Wish;
import org.jointroadmap.workflow.Verb;
import org.springframework.stereotype.Component;

/** Another date is asked for: {@code dueText} in the words of the document, and {@code reason}. */
@Component
@Verb(
        describes = "Asks for another due date of the item",
        describesRu = "Просит другой срок мероприятия",
        subjects = Subject.ITEM)
class RequestDate implements JavaDelegate {
    private final ItemDesk desk;
    private final RequestDesk requests;
    private final Reviews reviews;

    RequestDate(ItemDesk desk, RequestDesk requests, Reviews reviews) {
        this.desk = desk;
        this.requests = requests;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reviews.Review review = reviews.of(execution);
        desk.review(review.item().id(), review.reason(), review.by());
        requests.ask(review.item().number(), new Wish.Date(review.due()), review.reason(), null, review.by());
    }
}
