package org.jointroadmap.web.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.workflow.model.ModelStatus;
import org.jointroadmap.workflow.model.ModelVersion;

/** A model with its versions, the newest first. */
record ModelRow(ModelVersion newest, List<Row> versions) {
    /** @param running how many run on it */
    record Row(ModelVersion version, long running) {
        /** Whether it was saved in the folder, so that nobody is known to have done it. */
        public boolean isFromFolder() {
            return version.publishedBy().equals("folder");
        }

        public String shortHash() {
            return version.hash().substring(0, 8);
        }
    }

    static List<ModelRow> of(ModelStatus status) {
        Map<String, ModelRow> rows = new LinkedHashMap<>();
        for (ModelVersion version : status.versions()) {
            rows.computeIfAbsent(version.key(), key -> new ModelRow(version, new ArrayList<>()))
                    .versions()
                    .add(new Row(version, status.running().getOrDefault(version.definition(), 0L)));
        }
        return List.copyOf(rows.values());
    }
}
