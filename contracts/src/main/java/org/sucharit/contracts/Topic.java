package org.sucharit.contracts;

/**
 * A compacted topic and the snapshot it carries.
 *
 * @param name the Kafka topic, e.g. {@code ita.score.v1}; also the CloudEvents type of its records
 * @param owner the service that writes it: {@code assessment}, {@code scoring}, {@code measures}, {@code reporting}
 * @param type the record its values are read as
 */
public record Topic<T extends Snapshot>(String name, String owner, Class<T> type) {

    /** Where the JSON Schema of the values lies on the class path. */
    public String schemaResource() {
        return "/schemas/" + name + ".json";
    }
}
