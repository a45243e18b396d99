package org.jointroadmap.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;

/** Calls of the JDK that answer by the default language, zone, character set or clock of the JVM. */
final class OfTheMachine {
    private static final Set<String> NEVER = Set.of(
            Collator.class.getName(),
            DateFormat.class.getName(),
            SimpleDateFormat.class.getName(),
            DecimalFormat.class.getName(),
            NumberFormat.class.getName(),
            MessageFormat.class.getName(),
            Calendar.class.getName(),
            Scanner.class.getName(),
            Formatter.class.getName());

    /** Methods by the parameter without which they ask the machine. */
    private static final Set<String> ALONE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.System.currentTimeMillis()",
            Locale.class.getName() + ".getDefault()",
            TimeZone.class.getName() + ".getDefault()",
            ZoneId.class.getName() + ".systemDefault()",
            Clock.class.getName() + ".systemDefaultZone()",
            Clock.class.getName() + ".systemUTC()",
            Date.class.getName() + ".<init>()",
            DateTimeFormatter.class.getName() + ".ofPattern(java.lang.String)",
            InputStreamReader.class.getName() + ".<init>(java.io.InputStream)",
            OutputStreamWriter.class.getName() + ".<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)");

    private OfTheMachine() {}

    static boolean isMet(JavaAccess<?> access) {
        if (!(access instanceof JavaCall<?> call)) {
            return false;
        }
        String owner = call.getTargetOwner().getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.isArray() && !type.getName().equals("[B")
                        ? type.getComponentType().getName() + "[]"
                        : type.getName())
                .toList();
        String signature = owner + "." + call.getName() + "(" + String.join(", ", parameters) + ")";
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
        return NEVER.contains(owner) || ALONE.contains(signature) || now && !parameters.contains(Clock.class.getName());
    }
}
