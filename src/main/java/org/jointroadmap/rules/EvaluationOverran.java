package org.jointroadmap.rules;

/** An evaluation was given up because it took more facts, conclusions or time than it may. */
public class EvaluationOverran extends RuntimeException {
    public EvaluationOverran(String message) {
        super(message);
    }
}
