package org.jointroadmap.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointroadmap.rules.language.Written.SOUND;
import static org.jointroadmap.rules.language.Written.comment;
import static org.jointroadmap.rules.language.Written.conclusion;
import static org.jointroadmap.rules.language.Written.condition;
import static org.jointroadmap.rules.language.Written.file;
import static org.jointroadmap.rules.language.Written.head;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways to make a rule do more than conclude, each refused before the rule engine sees it. */
@Timeout(60)
class AttacksTest {
    private static final String INSERT = "insert( new Finding( $item.subject(), Severity.WARNING, %s ) );";

    @ParameterizedTest
    @MethodSource({"heads", "names", "conditions", "conclusions", "reasons", "floods", "disguises"})
    void isRefused(Written attack) {
        attack.isRefused();
    }

    @Test
    void theSameFileWithoutAnAttackIsUnderstood() {
        assertThat(file(1, SOUND).read().rules()).hasSize(1);
        assertThat(file(1, "\uFEFF" + SOUND.replace("\n", "\r\n")).read().rules())
                .hasSize(1);
    }

    static Stream<Written> heads() {
        return all(
                Written::head,
                "import java.lang.Runtime;",
                "import java.util.*;",
                "import org.kie.api.KieServices;",
                "import org.jointroadmap.fact.Meaning;",
                "import org.jointroadmap.party.*;",
                "import static java.lang.Runtime.getRuntime;",
                "import function java.lang.Math.max;",
                "global java.util.List list;",
                "function void hurt() { Runtime.getRuntime(); }",
                "declare Hole a : String end",
                "declare enum Hole A( Runtime.getRuntime() ) end",
                "declare OpenItem @role( event ) end",
                "query late() OpenItem() end",
                "dialect \"mvel\"",
                "unit org.jointroadmap.Hole;",
                "declare entry-point \"door\" end",
                "declare window W OpenItem() over window:length( 5 ) from entry-point E end",
                "expander hole.dsl",
                "class Hole { static { System.exit( 1 ); } }");
    }

    static Stream<Written> names() {
        return all(
                Written::name,
                "rule \"late\\u0022; Runtime.getRuntime(); //\"",
                "rule \"late\" salience 10",
                "rule \"late\" salience ( Runtime.getRuntime().availableProcessors() )",
                "rule \"late\" enabled ( System.exit( 1 ) == null )",
                "rule \"late\" no-loop true",
                "rule \"late\" lock-on-active true",
                "rule \"late\" agenda-group \"x\"",
                "rule \"late\" activation-group \"x\"",
                "rule \"late\" auto-focus true",
                "rule \"late\" timer ( int: 1s )",
                "rule \"late\" calendars \"weekday\"",
                "rule \"late\" date-effective \"01-Jan-2020\"",
                "rule \"late\" duration 10",
                "rule \"late\" dialect \"mvel\"",
                "rule \"late\" ruleflow-group \"x\"",
                "rule \"late\" @Propagation( EAGER )",
                "rule \"late\" @owner( Runtime.getRuntime() )",
                "rule \"late\" extends \"other\"",
                "rule \"late */ x\"",
                "rule \"\"",
                "rule \"" + "a".repeat(101) + "\"");
    }

    static Stream<Written> conditions() {
        return all(
                Written::condition,
                "$item : OpenItem() eval( Runtime.getRuntime() != null )",
                "eval( true )",
                "$item : OpenItem() String() from Runtime.getRuntime().toString()",
                "$item : OpenItem( title matches \"((a{1,100}){1,100}){1,100}\" )",
                "$item : OpenItem( title matches \"(a)\\\\1\" )",
                "$item : OpenItem( title matches title )",
                "$item : OpenItem() accumulate( ItemProject(); $n : count( Runtime.getRuntime() )",
                "$item : OpenItem( title soundslike \"x\" )",
                "$item : OpenItem( this.getClass().getClassLoader() != null )",
                "$item : OpenItem( class.name == \"x\" )",
                "$item : OpenItem( title.getClass() != null )",
                "$item : OpenItem( title.length() > 5 )",
                "$item : OpenItem( daysLate > Integer.getInteger( \"x\" ) )",
                "$item : OpenItem( daysLate > System.nanoTime() )",
                "$item : OpenItem( ( Runtime.getRuntime() != null ) )",
                "$item : OpenItem( new java.io.File( \"/tmp\" ).exists() )",
                "$item : java.lang.Runtime()",
                "$item : Object()",
                "$item : Finding()",
                "$item : OpenItem( daysLate > 90 ) over window:time( 1h )",
                "$item : OpenItem() accumulate( RunningProject(); count(1) )",
                "$item : OpenItem() Number() from accumulate( OpenItem() init( Runtime.getRuntime(); ) )",
                "$item : OpenItem() from collect( OpenItem() )",
                "$item : OpenItem() from entry-point \"door\"",
                "?late( x; )",
                "$item : OpenItem( daysLate > 90 )@watch( * )",
                "$item : /items[ daysLate > 90 ]",
                "$item : OpenItem( $x : daysLate + 1 )",
                "$item : OpenItem( daysLate > 1e9 )",
                "$item : OpenItem( daysLate > 99999999999 )",
                "$item : OpenItem( daysLate > 0x7f )",
                "$item : OpenItem( title == null )",
                "$item : OpenItem( daysLate after 5 )",
                "$item : RunningProject( number( \"x\\u0022 ).getClass( \" ) > 1 )",
                "$item : RunningProject( number( \"x\" + \"y\" ) > 1 )",
                "$item : RunningProject( number( title ) > 1 )",
                "$item : RunningProject( number( text( \"x\" ) ) > 1 )",
                "$item : RunningProject( earlier( earlier( number( \"x\" ) ) ) > 1 )",
                "$item : RunningProject( earlier( total( \"x\" ) ) > 1 )",
                "$item : RunningProject( number( \"x\" ).number() != null )",
                "$item : RunningProject( number( \"x\" ).getClass() != null )",
                "$item : RunningProject( number( \"x\" ).is( \"<\", 5 ) )",
                "$item : RunningProject( text( \"x\" ).answer() != null )",
                "$item : RunningProject( answers.byName != null )",
                "$item : RunningProject( answers() != null )",
                "$item : RunningProject( answers == null )",
                "$item : RunningProject( earlierNumber( \"x\" ) > 1 )",
                "$item : RunningProject( number( \"X\" ) > 1 )",
                "$item : RunningProject( number( \"a b\" ) > 1 )",
                "$item : RunningProject( number( \"\" ) > 1 )",
                "$item : RunningProject( number( \"x\", \"y\" ) > 1 )",
                "$item : RunningProject( total( \"x\", \"y\", \"z\" ) > 1 )",
                "$item : RunningProject( number() > 1 )",
                "$item : RunningProject( number( 1 ) > 1 )",
                "$item : RunningProject( number( \"" + "a".repeat(101) + "\" ) > 1 )",
                "$item : RunningProject( $x : number( \"x\" ) )",
                "$item : RunningProject( number( \"x\" ) > 1e9 )",
                "$item : RunningProject( number( \"x\" ) > 1.0000000001 )",
                "$item : RunningProject( number( \"x\" ) == null )",
                "$item : RunningProject( number( \"x\" ) matches \"1\" )",
                "$item : OpenItem( number( \"x\" ) > 1 )");
    }

    static Stream<Written> conclusions() {
        return all(
                Written::conclusion,
                "Runtime.getRuntime().exec( \"ls\" );",
                "new ProcessBuilder( \"ls\" ).start();",
                "while( true ) { }",
                "for( ;; ) { }",
                "do { } while( true );",
                "Runnable r = () -> { };",
                "new Thread() { };",
                "try { } catch( Throwable t ) { }",
                "drools.halt();",
                "kcontext.getKieRuntime().getKieBase().removeRule( \"rules\", \"late\" );",
                "drools.getWorkingMemory().dispose();",
                "_concluding.add( \"x\", new Finding( $item.subject(), Severity.INFO, \"x\" ) );",
                "delete( $item );",
                "retract( $item );",
                "update( $item );",
                "modify( $item ) { }",
                "insertLogical( new Finding( $item.subject(), Severity.INFO, \"x\" ) );",
                "insert( $item );",
                "insert( new OpenItem() );",
                "insert( new Object() );",
                "insert( new Finding( $item.subject(), Severity.INFO, \"x\" ) { } );",
                "insert( (Object) new Finding( $item.subject(), Severity.INFO, \"x\" ) );",
                "insert( org.kie.api.KieServices.get() );",
                "new Finding( $item.subject(), Severity.INFO, \"x\" );",
                "System.exit( 1 );",
                "java.util.Locale.setDefault( null );",
                "throw new RuntimeException();",
                "return;",
                "int x = 0;",
                "synchronized( $item ) { }",
                "@SuppressWarnings( \"x\" ) int y;",
                "label: ;",
                "insert( new Finding( \"item/9.9\", Severity.INFO, \"somebody else\" ) );",
                "} static { System.exit( 1 ); } {",
                "then[ hole ]");
    }

    static Stream<Written> reasons() {
        return all(
                reason -> conclusion(INSERT.formatted(reason)),
                "\"x\".repeat( 2000000000 )",
                "String.format( \"%2000000000d\", 1 )",
                "\"\" + Runtime.getRuntime()",
                "\"\" + $item.getClass()",
                "\"\" + $item.hashCode()",
                "\"\" + $item",
                "\"\" + _concluding",
                "\"\" + $item.title().length()",
                "\"\" + new java.math.BigDecimal( \"1e100000000\" ).add( java.math.BigDecimal.ONE )",
                "\"\" + java.util.stream.Stream.iterate( 1, i -> i ).count()",
                "$item.daysLate() / 0 + \"\"",
                "\"\" + System.getenv()",
                "\"a\\u0022 + Runtime.getRuntime() + \\u0022\"",
                "true ? \"a\" : \"b\"",
                "(String) null",
                "null",
                "\"" + "x".repeat(501) + "\"");
    }

    static Stream<Written> floods() {
        return Stream.of(
                condition("$item : OpenItem( " + "(".repeat(5000) + " daysLate > 1 " + ")".repeat(5000) + " )"),
                condition("$item : OpenItem( daysLate in ( " + "1, ".repeat(50_000) + "1 ) )"),
                condition("$item : OpenItem( " + "daysLate > 1, ".repeat(5000) + "daysLate > 1 )"),
                condition("$item : OpenItem( " + "!".repeat(5000) + "claimed )"),
                conclusion(INSERT.formatted("\"a\"" + " + \"a\"".repeat(5000))),
                conclusion(INSERT.formatted("\"a\"").repeat(5000)),
                condition("$item : OpenItem( title == \"" + "a".repeat(150_000) + "\" )"),
                file(SOUND.split("\n").length + 99 * 10 + 4, SOUND + ruleAgain(200)));
    }

    private static String ruleAgain(int times) {
        return SOUND.substring(SOUND.indexOf("// Owner"))
                .replace("// Owner", "\n\n\n// Owner")
                .repeat(times);
    }

    static Stream<Written> disguises() {
        return Stream.of(
                comment("// \\u000a import java.lang.Runtime;"),
                comment("/* \\u002a\\u002f */"),
                comment("// Owner: desk \u202E gnihton"),
                comment("// Owner: desk \u200B"),
                comment("// Owner: desk \u0000"),
                comment("// Owner: desk \u2028 import java.lang.Runtime;"),
                condition("$item : OpenItem( d\u0430ysLate > 90 )"),
                condition("$it\u0435m : OpenItem( daysLate > 90 )"),
                condition("$item : OpenItem( title == \"\u2066x\" )"),
                condition("$item : OpenItem( title == \"\uE000\" )"),
                condition("$item : OpenItem( daysLate \uFF1E 90 )"),
                head("\uFEFFimport org.jointroadmap.fact.*;"),
                new Written("a byte that is no UTF-8", 4, latin1(SOUND.replace("desk", "d\u00E9sk"))),
                new Written("UTF-16", 1, SOUND.getBytes(java.nio.charset.StandardCharsets.UTF_16)));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Stream<Written> all(Function<String, Written> place, String... texts) {
        return Stream.of(texts).map(place);
    }
}
