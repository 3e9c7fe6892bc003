package org.sucharit.kit.events;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 attributes as Kafka headers (binary mode). */
final class CloudEvents {

    private CloudEvents() {}

    /** A record of a snapshot. The id is its topic, key and version: the same state is the same event. */
    static ProducerRecord<String, byte[]> record(String topic, String key, long version, byte[] data, String service) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data);
        Headers headers = record.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", topic + "/" + key + "/" + version);
        add(headers, "ce_source", "/services/" + service);
        add(headers, "ce_type", topic);
        add(headers, "ce_subject", key);
        add(headers, "ce_time", Versions.instant(version).toString());
        add(headers, "content-type", "application/json");
        return record;
    }

    static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
