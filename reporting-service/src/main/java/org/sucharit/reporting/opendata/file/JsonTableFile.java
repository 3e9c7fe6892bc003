package org.sucharit.reporting.opendata.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table as a JSON array of objects, a line each, with the columns' names as keys. Decimal numbers are numbers, with the
 * decimals they are published with; where nothing stands is null.
 */
final class JsonTableFile implements TableFile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final String name;
    private final List<String> keys;
    private final PackedOutput out;
    private final JsonGenerator json;

    JsonTableFile(String table, List<Column> columns) throws IOException {
        name = table + ".json";
        keys = columns.stream().map(Column::name).toList();
        out = new PackedOutput();
        json = JSON.createGenerator(out);
        json.setPrettyPrinter(new LinePerObject());
        json.writeStartArray();
    }

    @Override
    public void add(List<Object> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < keys.size(); i++) {
            json.writeFieldName(keys.get(i));
            switch (row.get(i)) {
                case null -> json.writeNull();
                case BigDecimal number -> json.writeNumber(number);
                case Integer number -> json.writeNumber(number);
                case Object text -> json.writeString(text.toString());
            }
        }
        json.writeEndObject();
    }

    @Override
    public PackedFile finish() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
        return out.file(name);
    }

    private static final class LinePerObject extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1;

        @Override
        public void writeStartArray(JsonGenerator generator) throws IOException {
            generator.writeRaw("[\n");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator generator, int values) throws IOException {
            generator.writeRaw("\n]");
        }
    }
}
