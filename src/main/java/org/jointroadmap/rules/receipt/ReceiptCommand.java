package org.jointroadmap.rules.receipt;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jointroadmap.Command;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code receipts check FILE}: evaluates a receipt, or a list of them, again without a server and a database.
 * It ends with 0 if the same is concluded, 1 with what differs, 2 if the file is none.
 */
class ReceiptCommand implements Command {
    private static final int SAME = 0;
    private static final int DIFFERS = 1;
    private static final int UNREADABLE = 2;
    private static final int WORDS = 3;
    private static final TypeReference<List<Receipt>> RECEIPTS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    @Override
    public boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("receipts");
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length != WORDS || !arguments[1].equals("check")) {
            return say("Usage: receipts check <file>", UNREADABLE);
        }
        try {
            return check(json.readValue(Files.readString(Path.of(arguments[2])), RECEIPTS));
        } catch (JsonProcessingException other) {
            return say("This is no receipt" + place(other.getLocation()) + ".", UNREADABLE);
        } catch (IOException | InvalidPathException unreadable) {
            return say("The file " + arguments[2] + " cannot be read.", UNREADABLE);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? ""
                : ": line " + location.getLineNr() + ", column " + location.getColumnNr() + ", or what ends there";
    }

    private static int check(List<Receipt> receipts) {
        ReceiptCheck check = new ReceiptCheck();
        int code = SAME;
        if (receipts.contains(null)) {
            return say("This is no receipt: the list holds nothing in one place.", UNREADABLE);
        }
        for (Receipt receipt : receipts) {
            for (String difference : check.differences(receipt)) {
                code = say(receipt.subject() + ": " + difference, DIFFERS);
            }
        }
        return code == SAME ? say("The same is concluded (" + receipts.size() + ").", SAME) : code;
    }

    @SuppressWarnings("SystemOut")
    private static int say(String line, int code) {
        System.out.println(line);
        return code;
    }
}
