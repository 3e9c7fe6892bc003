package org.sucharit.reporting.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Which fields of an answer are wanted. */
public final class Fields {

    private static final ObjectMapper JSON = Json.mapper();

    /** Null for all. */
    private final Set<String> names;

    private Fields(Set<String> names) {
        this.names = names;
    }

    /**
     * Reads names with commas between them; null stands for all.
     *
     * @throws ProblemException INVALID that names every one that is none
     */
    public static Fields of(String text, Class<? extends Record> of) {
        if (text == null) {
            return new Fields(null);
        }
        Set<String> names = new LinkedHashSet<>(List.of(text.split(",", -1)));
        List<String> known = Arrays.stream(of.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<Violation> violations = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Violation.at(
                        "fields", "unknown-field", "There is no field " + name + "; known are " + known + "."))
                .limit(known.size())
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new Fields(names);
    }

    /** The answer, or as much of it as is wanted. */
    public Object of(Object answer) {
        if (names == null) {
            return answer;
        }
        ObjectNode whole = JSON.valueToTree(answer);
        return whole.retain(names);
    }

    /** The answer with as much of each entry of one of its lists as is wanted. */
    public Object ofEach(Object answer, String list) {
        if (names == null) {
            return answer;
        }
        ObjectNode whole = JSON.valueToTree(answer);
        whole.get(list).forEach(entry -> ((ObjectNode) entry).retain(names));
        return whole;
    }
}
