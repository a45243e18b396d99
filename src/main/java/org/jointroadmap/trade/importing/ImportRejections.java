package org.jointroadmap.trade.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.ManyRows;
import org.jointroadmap.trade.figure.TradeImport.Message;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written down of the rows of an import that are not taken. */
@Repository
class ImportRejections {
    private static final int LONGEST = 1000;
    private static final int LONGEST_ENTRY = 200;
    private static final int LONGEST_WORDS = 60;
    private static final ManyRows REJECTIONS = new ManyRows(
            "trade_import_rejection",
            "import_id bigint",
            "entry varchar",
            "line bigint",
            "message_key varchar",
            "arguments varchar");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    ImportRejections(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void add(long id, List<Rejected> rejected) {
        List<Object[]> rows = new ArrayList<>();
        for (Rejected one : rejected) {
            String entry = one.entry().length() > LONGEST_ENTRY ? one.entry().substring(0, LONGEST_ENTRY) : one.entry();
            rows.add(new Object[] {id, entry, one.line(), one.message().key(), written(one.message())});
        }
        REJECTIONS.write(batches, rows);
    }

    /** The file is read once more: what was said of it is forgotten. */
    void forget(long id) {
        jdbc.sql("DELETE FROM trade_import_rejection WHERE import_id = ?")
                .param(id)
                .update();
    }

    void skipped(long id, RowCounts counts) {
        counts.skipped().forEach((reason, count) -> jdbc.sql(
                        "INSERT INTO trade_import_skip (import_id, reason, row_count) VALUES (?, ?, ?)")
                .params(id, reason.key(), count)
                .update());
    }

    /** The arguments of a message as they are kept. */
    String written(Message message) {
        List<Object> arguments = message.arguments();
        try {
            String text = json.writeValueAsString(arguments);
            return text.length() <= LONGEST
                    ? text
                    : json.writeValueAsString(
                            arguments.stream().map(ImportRejections::cut).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This message cannot be kept", e);
        }
    }

    private static Object cut(Object argument) {
        return argument instanceof String words && words.length() > LONGEST_WORDS
                ? words.substring(0, LONGEST_WORDS) + "…"
                : argument;
    }

    record Rejected(String entry, long line, Message message) {}
}
