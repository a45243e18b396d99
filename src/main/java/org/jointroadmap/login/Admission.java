package org.jointroadmap.login;

/** On what somebody was let in; an open session ends when this is no longer so. */
record Admission(String mark) {}
