package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.asm.ClassReader;

/** Reads from the constant pool of a compiled class what it can reach. */
final class ClassReferences {
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;

    private final ClassReader reader;
    private final char[] buffer;

    private ClassReferences(byte[] bytes) {
        reader = new ClassReader(bytes);
        buffer = new char[reader.getMaxStringLength()];
    }

    /** The references of a class that are not allowed, empty for a harmless one. */
    static List<String> forbidden(byte[] bytes) {
        ClassReferences references = new ClassReferences(bytes);
        List<String> forbidden = new ArrayList<>();
        for (int index = 1; index < references.reader.getItemCount(); index++) {
            references.collect(references.reader.getItem(index), forbidden);
        }
        return forbidden;
    }

    private void collect(int offset, List<String> forbidden) {
        int tag = offset == 0 ? 0 : reader.readByte(offset - 1);
        if (tag == CLASS) {
            String name = plain(reader.readUTF8(offset, buffer));
            add(name, isGenerated(name) || AllowedClasses.mayUse(name), forbidden);
        } else if (tag >= FIELD && tag <= INTERFACE_METHOD) {
            String owner = plain(reader.readClass(offset, buffer));
            int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
            String member = reader.readUTF8(nameAndType, buffer);
            add(owner + "#" + member, isGenerated(owner) || AllowedClasses.mayUse(owner, member), forbidden);
        }
    }

    private static void add(String reference, boolean allowed, List<String> forbidden) {
        if (!allowed) {
            forbidden.add(reference);
        }
    }

    private static boolean isGenerated(String name) {
        return name.startsWith("rules.") || name.startsWith("org.drools.project.model.");
    }

    private static String plain(String internalName) {
        String name = internalName.replace('/', '.');
        return name.startsWith("[") ? name.replaceFirst("^\\[+L?", "").replace(";", "") : name;
    }
}
