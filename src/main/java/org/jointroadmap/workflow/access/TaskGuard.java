package org.jointroadmap.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.Refused;
import org.jointroadmap.login.Answer;
import org.jointroadmap.login.SignedIn;
import org.jointroadmap.workflow.form.FormTranslation;
import org.jointroadmap.workflow.form.Submitted;
import org.jointroadmap.workflow.model.Forms;
import org.springframework.util.StreamUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a call to a task through only if the task is there, is not suspended, and, when it is completed, is answered
 * as its form asks; the engine itself would take any variable and answer a finished task with an error of its own.
 */
class TaskGuard extends OncePerRequestFilter {
    /** Set on a request for a task that was there and the person's own a moment ago. */
    static final String PASSED = TaskGuard.class.getName() + ".passed";

    private static final Pattern TASK = Pattern.compile(
            "(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)/task/([0-9a-zA-Z-]+)(/[^/]+)?/?");
    private static final Pattern COMPLETION = Pattern.compile("/(complete|submit-form)");

    private final TaskService tasks;
    private final Forms forms;
    private final Answer answer;

    TaskGuard(TaskService tasks, Forms forms, Answer answer) {
        this.tasks = tasks;
        this.forms = forms;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = TASK.matcher(request.getRequestURI());
        if (!path.matches() || path.group(1).equals("count")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            HttpServletRequest checked = checked(request, path.group(1), String.valueOf(path.group(2)));
            chain.doFilter(checked, response);
        } catch (Refused refused) {
            answer.refuse(request, response, refused);
        }
    }

    private HttpServletRequest checked(HttpServletRequest request, String id, String action) throws IOException {
        Task task = tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        if (task == null) {
            throw Refused.notFound("refused.task.gone");
        }
        if (!request.getMethod().equals("POST")) {
            return request;
        }
        if (task.isSuspended()) {
            throw Refused.wrongState("refused.task.suspended");
        }
        if (action.equals("/claim")) {
            return new Rewritten(request, Claim.checked(body(request), login()));
        }
        return COMPLETION.matcher(action).matches() ? completion(request, task) : request;
    }

    private HttpServletRequest completion(HttpServletRequest request, Task task) throws IOException {
        if (!login().equals(task.getAssignee())) {
            throw Refused.wrongState("refused.task.unclaimed");
        }
        String form = FormTranslation.original(task.getCamundaFormRef().getKey());
        return new Rewritten(request, Submitted.read(body(request)).checkedAgainst(forms.get(form)));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        request.setAttribute(PASSED, true);
        return StreamUtils.copyToByteArray(request.getInputStream());
    }

    private static String login() {
        return SignedIn.login().orElseThrow();
    }
}
